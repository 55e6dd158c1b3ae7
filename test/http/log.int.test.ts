import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registered, type Json } from '../support/api.ts'
import { listen, type Listening } from '../support/listening.ts'

/** What operators see of requests: one line each in the log, an id on both sides, figures for Prometheus. */

const SECRETS = ['张示例', '13800000000']
const lines = [
  registered('town/500116104', { name: '示例镇', code: '500116104' }),
  registered('plot/P-1', { name: '示例地块', townCode: '500116104', contact: '张示例', telephone: '13800000000' }),
]
const CHANGE = { validFrom: '2024-03-01', basis: { number: '示例环〔2024〕3号' } }

let server: Listening
let token: string
beforeAll(async () => {
  server = await listen(lines, {}, 'debug')
  token = await server.token({ name: '示例生态环境局/示例甲' })
})
afterAll(() => server.close())

const requestLine = (id: string | null): Json => {
  const found = server.log().filter(({ msg, reqId }) => msg === 'request' && reqId === id)
  expect(found).toHaveLength(1)
  return found[0]
}
/** The line is written when the answer has left, which may be a moment after it arrived. */
const lineOf = async (headers: Headers): Promise<Json> => {
  await new Promise((resolve) => setTimeout(resolve, 50))
  return requestLine(headers.get('x-request-id'))
}

describe('a request', () => {
  it('has one line: operation, caller, point, duration, statements, cost', async () => {
    const { headers } = await server.ask(
      'query OnePlot { plot(id: "P-1") { name } plots { nodes { record } } }',
      {},
      { authorization: `Bearer ${token}`, 'taizhang-as-of': 'validOn=2021-05-01; knownAt=2021-06-30' },
    )
    expect(await lineOf(headers)).toMatchObject({
      level: 30,
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'OnePlot',
      kind: 'query',
      caller: '示例生态环境局/示例甲',
      credential: expect.stringMatching(/^key\/[0-9a-f]{12}$/),
      validOn: '2021-05-01',
      knownAt: '2020-01-02T00:00:00.000000Z',
      position: 2,
      sql: 2,
      sqlMs: expect.any(Number),
      ms: expect.any(Number),
      cost: 51,
      objects: 2,
    })
  })

  it('without a credential or a name of its operation says so', async () => {
    const line = await lineOf((await server.ask('{ ledger { size } }')).headers)
    expect(line).toMatchObject({ operation: null, credential: 'anonymous' })
    expect(line).not.toHaveProperty('caller')
    expect(line).not.toHaveProperty('codes')
  })

  it('that was refused has the codes, and a change the point of its act', async () => {
    const write = (id: string) =>
      server.ask(
        'mutation Amend ($id: ID!, $change: ChangeInput!) { amendPlot(id: $id, fields: { contact: "张示例" }, change: $change) { change { position } } }',
        { id, change: CHANGE },
        { authorization: `Bearer ${token}` },
      )
    expect(await lineOf((await write('P-none')).headers)).toMatchObject({ operation: 'Amend', kind: 'mutation', codes: ['NOT_FOUND'] })
    const { body, headers } = await write('P-1')
    expect(await lineOf(headers)).toMatchObject({ position: Number(body.data.amendPlot.change.position) })
    for (const [headers_, code] of [
      [{ authorization: 'Bearer tz_000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }, 'UNAUTHENTICATED'],
      [{ 'taizhang-as-of': 'never' }, 'BAD_USER_INPUT'],
    ] as const)
      expect((await lineOf((await server.ask('{ ledger { size } }', {}, headers_)).headers)).codes).toEqual([code])
  })

  it('has an id of its own, or the caller’s where that has the form of one', async () => {
    const id = async (given?: string) =>
      (await server.ask('{ ledger { size } }', {}, given === undefined ? {} : { 'x-request-id': given })).headers.get('x-request-id')
    expect(await id('gateway-7:42')).toBe('gateway-7:42')
    expect(await id('a b "c"')).toMatch(/^[0-9a-f-]{36}$/)
    expect(await id()).not.toBe(await id())
  })

  it('to another address has a line with the pattern of the address alone; those of probes are for debugging', async () => {
    const answer = await fetch(`${server.url}/schema.graphql?contact=${encodeURIComponent('张示例')}`)
    expect(await lineOf(answer.headers)).toMatchObject({ path: '/schema.graphql', level: 30 })
    expect(await lineOf((await fetch(`${server.url}/healthz`)).headers)).toMatchObject({ path: '/healthz', level: 20 })
    expect(await lineOf((await fetch(`${server.url}/unicorn?x=1`)).headers)).toMatchObject({ path: 'none', status: 404 })
  })
})

describe('a fault', () => {
  it('is logged in full under the id of the request that it stopped, which is told nothing else', async () => {
    await server.ledger.pool.query('alter table record_version rename to record_version_gone')
    try {
      const { body, headers } = await server.ask('query Broken { plots { nodes { record } } }')
      expect(body.errors).toEqual([expect.objectContaining({ message: '内部错误', extensions: { code: 'INTERNAL', messageEn: 'Internal error' } })])
      const faults = server.log().filter(({ msg, reqId }) => msg === 'fault' && reqId === headers.get('x-request-id'))
      expect(faults.map(({ err, level }) => [level, err.code])).toEqual([[50, '42P01']])
      expect(await lineOf(headers)).toMatchObject({ codes: ['INTERNAL'], operation: 'Broken' })
    } finally {
      await server.ledger.pool.query('alter table record_version_gone rename to record_version')
    }
  })
})

describe('what is never written', () => {
  it('a token, a restricted value, a document or a variable', async () => {
    await server.ask(
      'query Secret($text: String!) { search(text: $text) { totalCount } plot(id: "P-1") { contact telephone } }',
      { text: '张示例' },
      { authorization: `Bearer ${token}` },
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    const written = JSON.stringify(server.log())
    for (const secret of [...SECRETS, token, token.slice(-43), 'search(text']) expect(written).not.toContain(secret)
    expect(written).toContain('"operation":"Secret"')
  })
})

describe('/metrics', () => {
  const figures = async (): Promise<ReadonlyMap<string, number>> => {
    const answer = await fetch(`${server.url}/metrics`)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    return new Map(
      (await answer.text())
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
    )
  }
  it('counts requests by operation, statements, groups that were sealed, and tells the head of the ledger', async () => {
    const before = await figures()
    const ask = (query: string) => server.ask(query, { change: CHANGE }, { authorization: `Bearer ${token}` })
    await ask('query Counted { plots { nodes { record } } }')
    await ask('query Counted { plots(first: 1000) { nodes { record } } }')
    await ask('mutation Sealed ($change: ChangeInput!) { a: amendPlot(id: "P-1", fields: { note: "示例" }, change: $change) { change { id } } }')
    const after = await figures()
    const gained = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0)
    expect(gained('taizhang_requests_total{operation="Counted",kind="query",outcome="ok"}')).toBe(1)
    expect(gained('taizhang_requests_total{operation="Counted",kind="query",outcome="refused"}')).toBe(1)
    expect(gained('taizhang_requests_total{operation="Sealed",kind="mutation",outcome="ok"}')).toBe(1)
    expect(gained('taizhang_request_seconds_count{kind="query"}')).toBe(2)
    expect(gained('taizhang_sql_seconds_count')).toBeGreaterThan(3)
    expect(gained('taizhang_sealed_group_acts_count')).toBe(1)
    expect(gained('taizhang_sealing_seconds_count')).toBe(1)
    expect(gained('taizhang_sealed_changes_total')).toBe(1)
    expect(gained('taizhang_ledger_position')).toBe(1)
    expect(after.get('taizhang_ledger_position')).toBe(Number((await ask('{ ledger { size } }')).body.data.ledger.size))
    expect(Math.abs((after.get('taizhang_ledger_recorded_at_seconds') ?? 0) - Date.now() / 1000)).toBeLessThan(600)
    expect(after.has('taizhang_pool_connections{state="idle"}')).toBe(true)
    expect(after.has('process_resident_memory_bytes')).toBe(true)
  })

  it('tells no more than 200 operations apart, since their names are the callers’', async () => {
    for (let i = 0; i < 230; i += 10) await Promise.all(Array.from({ length: 10 }, (_, j) => server.ask(`query Named${i + j} { __typename }`)))
    const after = await figures()
    const named = [...after.keys()].filter((name) => name.startsWith('taizhang_requests_total'))
    expect(new Set(named.map((name) => /operation="([^"]*)"/.exec(name)?.[1])).size).toBeLessThanOrEqual(202)
    expect(after.get('taizhang_requests_total{operation="others",kind="query",outcome="ok"}')).toBeGreaterThan(20)
  })
})
