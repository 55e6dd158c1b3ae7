import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { registered } from '../support/api.ts'
import { listen, type Listening } from '../support/listening.ts'

/** What a caller may take: so many objects, so much time, so many requests; and what is refused whatever it asks. */

const PLOTS = 500
const lines = [
  registered('town/500116104', { name: '示例镇', code: '500116104' }),
  ...Array.from({ length: PLOTS }, (_, i) => registered(`plot/P-${String(i).padStart(3, '0')}`, { name: `示例地块${i}`, townCode: '500116104' })),
]
const CHANGE = { validFrom: '2024-03-01', basis: { number: '示例环〔2024〕3号' } }
const codesOf = ({ body }: Awaited<ReturnType<Listening['ask']>>): unknown[] =>
  (body.errors ?? []).map(({ extensions }: { extensions: { code: string } }) => extensions.code)

describe('how many objects', () => {
  let server: Listening
  beforeAll(async () => {
    server = await listen(lines)
  })
  afterAll(() => server.close())

  it('a request asks for and was given stands in extensions.cost', async () => {
    const { body } = await server.ask('{ plots(first: 20) { nodes { record town { name } } } }')
    expect(body.extensions.cost).toEqual({ requested: 40, limit: 20_000_000, objects: 40, objectsLimit: 100_000 })
  })

  it('an empty page was asked for in full and given as it is', async () => {
    const { body } = await server.ask('{ waterSources { nodes { record protectionZones(first: 3) { nodes { record } } } } }')
    expect(body.extensions.cost).toMatchObject({ requested: 50 + 50 * 3, objects: 0 })
  })

  it('by its variables, fragments and directives', async () => {
    const document =
      'query ($first: Int, $more: Boolean!) { plots(first: $first) { ...P } } fragment P on PlotConnection { nodes { record town @include(if: $more) { name } } }'
    const cost = async (variables: object): Promise<unknown> => (await server.ask(document, variables)).body.extensions.cost.requested
    expect([await cost({ first: 3, more: false }), await cost({ first: 3, more: true }), await cost({ first: 100, more: true })]).toEqual([3, 6, 200])
  })

  it('5,000 leaf records in one request are within the default', async () => {
    const { body } = await server.ask(`{ ${Array.from({ length: 10 }, (_, i) => `a${i}: plots(first: 500) { nodes { record name stage } }`).join(' ')} }`)
    expect(body.errors).toBeUndefined()
    expect(body.extensions.cost.objects).toBe(5000)
  })

  it('more than the limit is TOO_COMPLEX before anything is read', async () => {
    const statements = server.ledger.statements.length
    const answer = await server.ask(
      '{ plots(first: 500) { nodes { town { plots(first: 500) { nodes { town { plots(first: 500) { nodes { record } } } } } } } } }',
    )
    expect(answer.body.errors).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'TOO_COMPLEX', field: 'cost', found: 500 + 500 + 2 * 250_000 + 125_000_000, needed: 20_000_000 }),
      }),
    ])
    expect(server.ledger.statements.slice(statements).filter((statement) => statement.includes('record_version'))).toEqual([])
  })
})

describe('an answer that grows beyond what it may hold', () => {
  let server: Listening
  beforeAll(async () => {
    server = await listen(lines, { TAIZHANG_MAX_OBJECTS: '1200' })
  })
  afterAll(() => server.close())

  it('is TOO_COMPLEX where it does, and what came before stands', async () => {
    const { body } = await server.ask(
      '{ a: plots(first: 100) { nodes { record } } b: plots(first: 500) { nodes { town { plots(first: 10) { nodes { record } } } } } }',
    )
    expect(body.data.a.nodes).toHaveLength(100)
    expect(body.data.b.nodes.at(0).town.plots.nodes).toHaveLength(10)
    expect(body.data.b.nodes.at(-1).town.plots).toBeNull()
    expect(body.errors[0].extensions).toMatchObject({ code: 'TOO_COMPLEX', needed: 1200 })
    expect(body.extensions.cost.objects).toBeLessThanOrEqual(1200)
  })
})

describe('how much time', () => {
  const LIMIT_MS = 400
  let server: Listening
  let other: pg.Client
  let watcher: pg.Client
  beforeAll(async () => {
    server = await listen(lines, { TAIZHANG_TIMEOUT_MS: String(LIMIT_MS) })
    other = new pg.Client(server.ledger.connection)
    // What is active is looked up once a transaction, so who locks cannot watch.
    watcher = new pg.Client(server.ledger.connection)
    await Promise.all([other.connect(), watcher.connect()])
  })
  afterAll(async () => {
    await Promise.all([other.end(), watcher.end()])
    await server.close()
  })
  /** Statements of the server that wait for what `other` has locked. */
  const waiting = async (): Promise<number> => {
    const { rows } = await watcher.query<{ count: string }>(
      `select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state = 'active' and wait_event_type = 'Lock'`,
    )
    return Number(rows[0]?.count)
  }
  const until = async (condition: () => Promise<boolean>): Promise<boolean> => {
    for (let tries = 0; tries < 100; tries++, await sleep(50)) if (await condition()) return true
    return false
  }

  it('a question that takes longer is TIMEOUT, its work in the database ends, and the next one is answered', async () => {
    await other.query('begin; lock table record_version in access exclusive mode')
    try {
      const asked = Array.from({ length: 25 }, () => server.ask('{ plots(first: 5) { nodes { record } } }'))
      expect(await until(async () => (await waiting()) > 0)).toBe(true)
      for (const answer of await Promise.all(asked)) {
        expect([answer.status, ...codesOf(answer)]).toEqual([503, 'TIMEOUT'])
        expect(answer.body.errors[0].message).toContain(String(LIMIT_MS))
      }
      expect(await until(async () => (await waiting()) === 0)).toBe(true)
    } finally {
      await other.query('rollback')
    }
    expect((await server.ask('{ plots(first: 5) { nodes { record } } }')).body.data.plots.nodes).toHaveLength(5)
  })

  it('a question whose asker is gone ends in the database too', async () => {
    await other.query('begin; lock table record_version in access exclusive mode')
    try {
      const asker = new AbortController()
      const asked = fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ plots(first: 6) { nodes { record } } }' }),
        signal: asker.signal,
      }).catch(() => 'gone')
      expect(await until(async () => (await waiting()) > 0)).toBe(true)
      asker.abort()
      expect(await asked).toBe('gone')
      expect(await until(async () => (await waiting()) === 0)).toBe(true)
    } finally {
      await other.query('rollback')
    }
  })

  it('a change that waits longer for the ledger is TIMEOUT, and is stored once when it is asked again with its key', async () => {
    const headers = { authorization: `Bearer ${await server.token()}` }
    const write = () =>
      server.ask(
        'mutation ($change: ChangeInput!) { amendPlot(id: "P-001", fields: { note: "示例" }, change: $change) { change { id } } }',
        { change: { ...CHANGE, idempotencyKey: 'slow' } },
        headers,
      )
    await other.query(`begin; select pg_advisory_xact_lock(hashtextextended('taizhang ledger 500116', 0))`)
    try {
      const answer = await write()
      expect([answer.status, ...codesOf(answer)]).toEqual([503, 'TIMEOUT'])
    } finally {
      await other.query('rollback')
    }
    const { body: meanwhile } = await server.ask('{ plot(id: "P-001") { changeCount } }')
    expect(meanwhile.data.plot.changeCount).toBe(1)
    const again = await write()
    expect(again.body.errors).toBeUndefined()
    const { body } = await server.ask('{ plot(id: "P-001") { history { nodes { id type } } } }')
    expect(body.data.plot.history.nodes.filter(({ type }: { type: string }) => type === 'Amended')).toEqual([
      { id: again.body.data.amendPlot.change.id, type: 'Amended' },
    ])
  })
})

describe('how often', () => {
  it('at least 100 a second of an address and of a credential, where no setting says otherwise', () => {
    const { ratePerAddress, ratePerCredential } = readConfig({}).limits
    expect(Math.min(ratePerAddress, ratePerCredential)).toBeGreaterThanOrEqual(100)
  })

  it('more of one credential are RATE_LIMITED, and others go on', async () => {
    const server = await listen([], { TAIZHANG_RATE_PER_CREDENTIAL: '5' })
    try {
      const [one, two] = [await server.token(), await server.token()]
      const ask = (token: string) => server.ask('{ ledger { size } }', {}, { authorization: `Bearer ${token}` })
      const answers = await Promise.all(Array.from({ length: 20 }, () => ask(one)))
      const refused = answers.filter(({ status }) => status === 429)
      // The requests may have come in two seconds.
      expect(refused.length).toBeGreaterThanOrEqual(10)
      expect(refused.length).toBeLessThan(20)
      expect(refused.flatMap(codesOf)).toEqual(refused.map(() => 'RATE_LIMITED'))
      expect(refused[0]?.headers.get('retry-after')).toBe('1')
      expect((await ask(two)).status).toBe(200)
      expect((await server.ask('{ ledger { size } }')).status).toBe(200)
      await sleep(1100)
      expect((await ask(one)).status).toBe(200)
    } finally {
      await server.close()
    }
  })

  it('more of one address are RATE_LIMITED, whatever they ask and whoever they are', async () => {
    const server = await listen([], { TAIZHANG_RATE_PER_ADDRESS: '5' })
    try {
      const statuses = (await Promise.all(Array.from({ length: 20 }, () => fetch(`${server.url}/healthz`)))).map(({ status }) => status)
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(10)
      const token = await server.token()
      const answers = await Promise.all(Array.from({ length: 12 }, () => server.ask('{ ledger { size } }', {}, { authorization: `Bearer ${token}` })))
      expect(answers.flatMap(codesOf)).toContain('RATE_LIMITED')
    } finally {
      await server.close()
    }
  })

  it('the address is the one that a trusted proxy tells, and nobody else’s word counts', async () => {
    const from = (url: string, address: string) => fetch(`${url}/healthz`, { headers: { 'x-forwarded-for': address } }).then(({ status }) => status)
    for (const [settings, limited] of [
      [{ TAIZHANG_RATE_PER_ADDRESS: '2', TAIZHANG_TRUST_PROXY: '127.0.0.1' }, false],
      [{ TAIZHANG_RATE_PER_ADDRESS: '2' }, true],
    ] as const) {
      const server = await listen([], settings)
      try {
        const statuses = await Promise.all(Array.from({ length: 12 }, (_, i) => from(server.url, `192.0.2.${i}`)))
        expect(statuses.includes(429)).toBe(limited)
      } finally {
        await server.close()
      }
    }
  })
})

describe('what is closed', () => {
  it('introspection, the schema and every hint of it, where a setting says so', async () => {
    const server = await listen(lines, { TAIZHANG_INTROSPECTION: 'closed' })
    try {
      expect(codesOf(await server.ask('{ __schema { types { name } } }'))).toEqual(['BAD_USER_INPUT'])
      expect(codesOf(await server.ask('{ __type(name: "Plot") { name } }'))).toEqual(['BAD_USER_INPUT'])
      expect(JSON.stringify((await server.ask('{ plotz { record } }')).body)).not.toContain('Did you mean')
      expect((await fetch(`${server.url}/schema.graphql`)).status).toBe(404)
      expect((await server.ask('{ __typename plot(id: "P-001") { __typename } }')).body.data).toEqual({ __typename: 'Query', plot: { __typename: 'Plot' } })
    } finally {
      await server.close()
    }
  })

  it('documents that were not trusted, where a setting names those that are', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'taizhang-trusted-'))
    const document = 'query Size { ledger { size } }'
    const hash = createHash('sha256').update(document).digest('hex')
    const file = path.join(folder, 'trusted.json')
    writeFileSync(file, JSON.stringify({ [`sha256:${hash}`]: document }))
    const server = await listen(lines, { TAIZHANG_TRUSTED_DOCUMENTS: file })
    const post = async (body: object) => {
      const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      return { status: answer.status, body: (await answer.json()) as { data?: object; errors?: { extensions: { code: string } }[] } }
    }
    try {
      for (const body of [{ documentId: `sha256:${hash}` }, { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }, { query: document }])
        expect((await post(body)).body.data).toEqual({ ledger: { size: '501' } })
      const refused = async (body: object) => {
        const answer = await post(body)
        return [answer.status, answer.body.errors?.[0]?.extensions.code, answer.body.data]
      }
      expect(await refused({ query: '{ ledger { size } }' })).toEqual([403, 'FORBIDDEN', undefined])
      expect(await refused({ documentId: 'sha256:00' })).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND', undefined])
      expect(await refused({ documentId: `sha256:${hash}`, query: '{ plots { nodes { record } } }' })).toEqual([400, 'BAD_USER_INPUT', undefined])
    } finally {
      await server.close()
      rmSync(folder, { recursive: true })
    }
  })

  it('a manifest that cannot be read, or holds a document under another hash, stops the start with a sentence', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'taizhang-trusted-'))
    const named = (text: string) => {
      const file = path.join(folder, 'trusted.json')
      writeFileSync(file, text)
      return () => readConfig({ TAIZHANG_TRUSTED_DOCUMENTS: file })
    }
    try {
      expect(named('{"00":"{ ledger { size } }"}')).toThrow('TAIZHANG_TRUSTED_DOCUMENTS')
      expect(named('[]')).toThrow('TAIZHANG_TRUSTED_DOCUMENTS')
      expect(() => readConfig({ TAIZHANG_TRUSTED_DOCUMENTS: path.join(folder, 'none.json') })).toThrow('TAIZHANG_TRUSTED_DOCUMENTS')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('requests that a form of another site could send', async () => {
    const server = await listen()
    try {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body: '{"query":"{ ledger { size } }"}' })
        expect([type, answer.status]).toEqual([type, 415])
        expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
      }
      const get = await fetch(`${server.url}/graphql?query={ledger{size}}`)
      expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST'])
    } finally {
      await server.close()
    }
  })

  it('several requests in one', async () => {
    const server = await listen()
    try {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([{ query: '{ ledger { size } }' }, { query: '{ ledger { size } }' }]),
      })
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
    } finally {
      await server.close()
    }
  })
})

it('every answer says what a browser may do with it: nothing from elsewhere, in no frame, as the type that it says', async () => {
  const server = await listen()
  try {
    for (const address of ['/healthz', '/schema.graphql', '/metrics', '/unicorn']) {
      const { headers } = await fetch(`${server.url}${address}`)
      expect([address, headers.get('x-content-type-options'), headers.get('x-frame-options'), headers.get('referrer-policy')]).toEqual([
        address,
        'nosniff',
        'SAMEORIGIN',
        'no-referrer',
      ])
      expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'")
    }
    const { headers } = await server.ask('{ ledger { size } }')
    expect(headers.get('cache-control')).toBe('no-store')
  } finally {
    await server.close()
  }
})
