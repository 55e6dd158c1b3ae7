/** One registry, verified over GraphQL at one point. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { line, openApi, registered, type Api } from '../support/api.ts'
import { DISTRICT } from '../support/postgres.ts'

let api: Api
let auditor: Readonly<Record<string, string>>
beforeAll(async () => {
  api = await openApi([
    registered('plot/P-1', { name: '示例一', areaM2: 5 }),
    registered('plot/P-2', { name: '示例二' }),
    registered('expert/E-1', { name: '示例专家', contact: '示例' }),
    line('plot/P-1', 'Amended', { areaM2: 7.5 }, { validFrom: '2021-01-01', recordedAt: '2021-01-02T00:00:00.000000Z' }),
    line('plot/P-2', 'Retired', {}, { validFrom: '2022-01-01', recordedAt: '2022-01-02T00:00:00.000000Z' }),
  ])
  auditor = await api.as({ roles: ['auditor'] })
})
afterAll(() => api.close())

const QUESTION = `query ($registry: ID!, $asOf: AsOfInput) { ledger { verification(registry: $registry, asOf: $asOf) {
  registry asOf { position validOn } changes records holds total differences { id position what message messageEn } } } }`
const verification = async (registry: string, asOf: object = {}) =>
  (await api.data(QUESTION, { registry, asOf: { validOn: '2020-06-01', ...asOf } }, auditor)).ledger.verification
const sql = (statement: string) => api.ledger.pool.query(statement)

it('holds of a registry that nobody has touched, at any point', async () => {
  expect(await verification('plot')).toEqual({
    registry: 'plot',
    asOf: { position: '5', validOn: '2020-06-01' },
    changes: 4,
    records: 2,
    holds: true,
    total: 0,
    differences: [],
  })
  expect(await verification('plot', { position: 3 })).toMatchObject({ changes: 2, records: 2, holds: true })
  expect(await verification('plot', { validOn: '2023-01-01' })).toMatchObject({ changes: 4, records: 1, holds: true })
  expect(await verification('plot', { position: 0 })).toMatchObject({ changes: 0, records: 0, holds: true })
  expect(await verification('expert')).toMatchObject({ changes: 1, records: 1, holds: true })
  expect(await verification('town')).toMatchObject({ changes: 0, records: 0, holds: true })
})

it('names a change that was altered, at points that know it and at no other', async () => {
  const at = `(select stream_position from ledger_entry where position = 4)`
  await sql(`update emt_messages set message_data = '{"areaM2": 8}' where stream_id = '${DISTRICT}/plot/P-1' and stream_position = ${at}`)
  expect(await verification('plot', { validOn: '2021-06-01' })).toMatchObject({
    holds: false,
    total: 2,
    differences: [
      { id: 'plot/P-1', position: '4', what: 'CHANGE' },
      { id: 'plot/P-1', position: null, what: 'ROW', messageEn: 'body is not what the facts say.' },
    ],
  })
  expect(await verification('plot')).toMatchObject({ total: 1, differences: [{ what: 'CHANGE' }] })
  expect(await verification('plot', { position: 3 })).toMatchObject({ holds: true })
  expect(await verification('expert')).toMatchObject({ holds: true })
  await sql(`update emt_messages set message_data = '{"areaM2": 7.5}' where stream_id = '${DISTRICT}/plot/P-1' and stream_position = ${at}`)
})

it('names rows that were edited, added or taken out', async () => {
  await sql(`create table kept as table record_version`)
  const restore = () => sql('truncate record_version; insert into record_version select * from kept')
  await sql(`update record_version set name = '别名' where record = 'P-2'`)
  expect(await verification('plot')).toMatchObject({ total: 1, differences: [{ id: 'plot/P-2', position: null, what: 'ROW' }] })
  await restore()
  await sql(`update record_version set record = 'P-9' where record = 'P-2'`)
  const moved = await verification('plot')
  expect(moved.total).toBe(2)
  expect(moved.differences.map(({ id }: { id: string }) => id)).toEqual(['plot/P-2', 'plot/P-9'])
  await restore()
})

it('is for auditors and administrators', async () => {
  const ask = async (headers: Readonly<Record<string, string>>) => (await api.ask(QUESTION, { registry: 'plot' }, headers)).body
  expect((await ask({})).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  for (const role of ['reader', 'registrar', 'approver'] as const)
    expect((await ask(await api.as({ roles: [role] }))).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  const refused = await ask({})
  expect(refused.data.ledger.verification).toBeNull()
  expect((await ask(await api.as({ roles: ['admin'] }))).errors).toBeUndefined()
})

it('refuses a registry that nobody keeps', async () => {
  expect((await api.error(QUESTION, { registry: 'nothing' }, auditor)).extensions.code).toBe('BAD_USER_INPUT')
})
