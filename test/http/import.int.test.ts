import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registered } from '../support/api.ts'
import type { JsonReport } from '../support/exchange.ts'
import { listen, type Listening } from '../support/listening.ts'

const TOWN = '500116108'
let server: Listening
beforeAll(async () => {
  server = await listen([registered(`town/${TOWN}`, { name: '白沙镇', code: TOWN }), registered('town/500116110', { name: '李市镇', code: '500116110' })], {
    TAIZHANG_MAX_FILE_MB: '1',
    TAIZHANG_IMPORTS: '1',
    TAIZHANG_RATE_PER_ADDRESS: '0',
  })
})
afterAll(() => server.close())

type Sent = { readonly status: number; readonly report: JsonReport; readonly text: string; readonly code: string | undefined; readonly headers: Headers }

/** Sends a file. @param who undefined: nobody */
const send = async (
  address: string,
  body: string | Buffer | FormData,
  who: Parameters<Listening['token']>[0] | 'nobody' = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Sent> => {
  const authorization: Record<string, string> = who === 'nobody' ? {} : { authorization: `Bearer ${await server.token(who)}` }
  const answer = await fetch(`${server.url}${address}`, { method: 'POST', body, headers: { ...authorization, ...headers } })
  const said = await answer.text()
  const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true
  const json = isJson ? (JSON.parse(said) as JsonReport & { errors?: { extensions: { code: string } }[] }) : undefined
  return { status: answer.status, report: json as JsonReport, text: said, code: json?.errors?.[0]?.extensions.code, headers: answer.headers }
}

const csv = (...rows: readonly string[]): string => `${['编号,水源地名称,镇街,日供水量', ...rows].join('\n')}\n`
const named = (file: string, more = ''): string => `/import/waterSource?name=${encodeURIComponent(file)}${more}`
const entries = async (): Promise<number> => Number((await server.ledger.pool.query<{ count: string }>('select count(*) from ledger_entry')).rows[0]?.count)

describe('POST /import/<registry>', () => {
  it('answers a dry run with the report, and stores what its digest names, in the name of who sent it', async () => {
    const file = csv('H-1,示例甲,白沙镇,1200', 'H-2,示例乙,江北镇,3')
    const dry = await send(named('清单.csv', '&dryRun=true'), file)
    expect(dry.status).toBe(200)
    expect(dry.headers.get('cache-control')).toBe('no-store')
    expect(dry.report).toMatchObject({ file: '清单.csv', encoding: 'UTF-8', counts: { accepted: 1, rejected: 1 }, act: null })
    expect(await entries()).toBe(2)
    const done = await send(named('清单.csv', `&commit=${dry.report.digest}`), file, { name: '示例科室/示例张三' })
    expect(done.report.act).toMatchObject({ first: 3, last: 3 })
    const { rows } = await server.ledger.pool.query<{ by: string }>(
      `select message_metadata ->> 'recordedBy' as by from emt_messages order by global_position desc limit 1`,
    )
    expect(rows).toEqual([{ by: '示例科室/示例张三' }])
    const { body } = await server.ask('{ waterSource(id: "H-1") { name dailySupplyT town { name } history(first: 1) { nodes { basis { title sha256 } } } } }')
    expect(body.data.waterSource).toEqual({
      name: '示例甲',
      dailySupplyT: 1200,
      town: { name: '白沙镇' },
      history: { nodes: [{ basis: { title: '清单.csv', sha256: dry.report.sha256 } }] },
    })
  })

  it('says 409 with the new report where the outcome is another one by now, and 422 where one refused row refuses all', async () => {
    const before = await entries()
    const other = await send(named('清单.csv', `&commit=${'0'.repeat(64)}`), csv('H-3,示例丙,白沙镇,1'))
    expect(other.status).toBe(409)
    expect(other.report).toMatchObject({ refused: { code: 'CONFLICT' }, counts: { created: 1 } })
    const all = await send(named('清单.csv', '&allOrNothing=true'), csv('H-3,示例丙,白沙镇,1', 'H-4,示例丁,江北镇,1'))
    expect(all.status).toBe(422)
    expect(await entries()).toBe(before)
  })

  it('takes workbooks and GeoJSON, whatever they call themselves in content-type, and the name from content-disposition', async () => {
    const workbook = readFileSync(path.join(import.meta.dirname, '../fixtures/import-samples/01-饮用水水源地台账.xlsx'))
    const disposition = `attachment; filename="a.xlsx"; filename*=UTF-8''${encodeURIComponent('台账.xlsx')}`
    const sheet = await send(
      '/import/waterSource?dryRun=true',
      workbook,
      {},
      { 'content-disposition': disposition, 'content-type': 'application/octet-stream' },
    )
    expect(sheet.report).toMatchObject({ file: '台账.xlsx', encoding: null, sheets: ['水源地台账'] })
    expect(sheet.report.rows).toHaveLength(15)
    const feature = { type: 'Feature', id: 'H-5', geometry: { type: 'Point', coordinates: [106.2, 29.1] }, properties: { name: '示例戊', townCode: TOWN } }
    const collection = JSON.stringify({ type: 'FeatureCollection', features: [feature] })
    const places = await send(named('点.geojson', '&dryRun=true'), collection, {}, { 'content-type': 'application/json' })
    expect(places.report.rows).toMatchObject([{ outcome: 'accepted', normalized: { record: 'H-5', name: '示例戊', geometry: feature.geometry } }])
  })

  it('takes the file of a form', async () => {
    const form = new FormData()
    form.append('file', new Blob([csv('H-6,示例己,白沙镇,9')]), '表单.csv')
    expect((await send('/import/waterSource?dryRun=true', form)).report).toMatchObject({ file: '表单.csv', counts: { accepted: 1 } })
  })

  it('gives the report as text for people', async () => {
    const { text: said, headers } = await send(named('清单.csv', '&dryRun=true&report=text'), csv(',,白沙镇,1'))
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(said).toContain('MISSING_NAME')
  })

  it('asks for a credential that keeps the register, and refuses rows of towns that it does not keep', async () => {
    const file = csv('H-7,示例庚,白沙镇,1', 'H-8,示例辛,李市镇,1')
    const address = named('清单.csv', '&dryRun=true')
    expect(await send(address, file, 'nobody')).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
    expect(await send(address, file, { roles: ['reader'] })).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect(await send(address, file, { roles: ['registrar'], registries: ['plot'] })).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    const { report } = await send(address, file, { roles: ['registrar'], registries: ['waterSource'], towns: [TOWN] })
    expect(report.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['accepted', undefined],
      ['rejected', 'FORBIDDEN'],
    ])
  })

  it.each([
    ['a register that nobody keeps', '/import/示例?name=a.csv', 'x', 404, 'NOT_FOUND'],
    ['no name', '/import/waterSource', 'x', 400, 'BAD_USER_INPUT'],
    ['an unknown parameter', named('a.csv', '&dry=true'), 'x', 400, 'BAD_USER_INPUT'],
    ['a parameter given twice', named('a.csv', '&dryRun=true&dryRun=false'), 'x', 400, 'BAD_USER_INPUT'],
    ['a digest that is none', named('a.csv', '&commit=1'), 'x', 400, 'BAD_USER_INPUT'],
    ['a day that is none', named('a.csv', '&validFrom=2021-02-30'), 'x', 400, 'BAD_USER_INPUT'],
    ['a wrong extension', named('a.xlsx'), csv('H-9,示例,白沙镇,1'), 400, 'BAD_USER_INPUT'],
    ['no header', named('a.csv'), '甲,乙\n丙,丁\n', 400, 'BAD_USER_INPUT'],
    ['nothing at all', named('a.csv'), '', 400, 'BAD_USER_INPUT'],
    ['a file that is too large', named('a.csv'), csv(...Array.from({ length: 60_000 }, (_, i) => `L-${i},示例${i},白沙镇,1`)), 413, 'PAYLOAD_TOO_LARGE'],
  ])('refuses %s', async (_, address, body, status, code) => {
    const before = await entries()
    expect(await send(address, body)).toMatchObject({ status, code })
    expect(await entries()).toBe(before)
  })

  it('takes so many files at once, and refuses another with when to come again', async () => {
    const authorization = `Bearer ${await server.token()}`
    const first = request(`${server.url}${named('慢.csv', '&dryRun=true')}`, { method: 'POST', headers: { authorization } })
    first.write(csv())
    await sleep(500)
    const second = await send(named('快.csv', '&dryRun=true'), csv('H-11,示例,白沙镇,1'))
    expect(second).toMatchObject({ status: 429, code: 'RATE_LIMITED' })
    expect(second.headers.get('retry-after')).toBe('10')
    first.end('H-10,示例,白沙镇,1\n')
    const [answer] = (await once(first, 'response')) as [IncomingMessage]
    expect((JSON.parse(await text(answer)) as JsonReport).counts.accepted).toBe(1)
  })
})
