import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { revokeKey } from '../../src/trust/keys.ts'
import { openApi, registered, type Answer, type Api, type Json } from '../support/api.ts'
import { DISTRICT } from '../support/postgres.ts'
import { openSecondServer, type SecondServer } from '../support/second-server.ts'

/** Who may change what: registrars keep some registries and some towns, and a record must be theirs before a change and after it. */

const [HERE, THERE] = ['500116104', '500116105']
const BASIS = { number: '示例环〔2024〕3号' }
const on = (validFrom: string, more: Json = {}): Json => ({ validFrom, basis: BASIS, ...more })
const CHANGE = on('2024-03-01')

const WANTED = 'node { id townCode ... on Plot { contact } } change { id } effect { field before after } refusals { code field found needed message index }'
const REGISTER = `mutation ($record: String, $fields: PlotInput!, $change: ChangeInput!, $dryRun: Boolean) { done: registerPlot(record: $record, fields: $fields, change: $change, dryRun: $dryRun) { ${WANTED} } }`
const AMEND = `mutation ($id: ID!, $fields: PlotPatch!, $change: ChangeInput!, $dryRun: Boolean) { done: amendPlot(id: $id, fields: $fields, change: $change, dryRun: $dryRun) { ${WANTED} } }`
const RETIRE = `mutation ($id: ID!, $change: ChangeInput!, $dryRun: Boolean) { done: retirePlot(id: $id, change: $change, dryRun: $dryRun) { ${WANTED} } }`
const SUSPECT = `mutation ($id: ID!, $change: ChangeInput!, $dryRun: Boolean) { done: suspectPlot(id: $id, change: $change, dryRun: $dryRun) { ${WANTED} } }`
const SUPERSEDE = `mutation ($id: ID!, $type: ID, $data: JSON, $change: CorrectionInput!, $dryRun: Boolean) { done: supersedeChange(id: $id, type: $type, data: $data, change: $change, dryRun: $dryRun) { ${WANTED} } }`
const CANCEL = `mutation ($id: ID!, $wholeAct: Boolean, $change: CorrectionInput!, $dryRun: Boolean) { done: cancelChange(id: $id, wholeAct: $wholeAct, change: $change, dryRun: $dryRun) { ${WANTED} } }`
const SUBMIT = `mutation ($commands: [CommandInput!]!, $basis: BasisInput!, $dryRun: Boolean) { done: submit(commands: $commands, basis: $basis, dryRun: $dryRun) {
  changes { id } diffs { id fields { field before after } } refusals { code field found needed message index } } }`
const MERGE = `mutation ($ids: [ID!]!, $fields: PlotInput!, $change: ChangeInput!, $dryRun: Boolean) { done: mergePlots(ids: $ids, fields: $fields, change: $change, dryRun: $dryRun) {
  changes { id } diffs { id } refusals { code field found needed message index } } }`

let api: Api
let second: SecondServer
type Headers = Readonly<Record<string, string>>
let admin: Headers
/** Keeps the plots of one town. */
let keeper: Headers
let numbers = 0
const next = (): string => `示例-${++numbers}`

beforeAll(async () => {
  api = await openApi([registered(`town/${HERE}`, { name: '示例镇' }), registered(`town/${THERE}`, { name: '示例二镇' })])
  second = await openSecondServer(api)
  admin = await api.as({ roles: ['admin'] })
  keeper = await api.as({ name: '示例镇/示例经办', roles: ['registrar'], registries: ['plot'], towns: [HERE] })
})
afterAll(async () => {
  await second.close()
  await api.close()
})

const done = async (mutation: string, variables: Json, headers: Headers = admin): Promise<Json> => (await api.data(mutation, variables, headers)).done
const sizeOf = async (): Promise<number> => Number((await api.data('{ ledger { size } }')).ledger.size)
const codesOf = ({ body }: Answer): unknown[] => body.errors?.map(({ extensions }) => extensions.code) ?? []

/** A plot in a town, and the id of the change that registered it. */
const plotIn = async (townCode: string | undefined, fields: Json = {}, validFrom = '2020-01-01'): Promise<{ id: string; registration: string }> => {
  const id = next()
  const { change } = await done(REGISTER, { record: id, fields: { ...(townCode && { townCode }), ...fields }, change: on(validFrom) })
  return { id, registration: change.id }
}
const amended = async (id: string, fields: Json, change: Json = CHANGE): Promise<string> => (await done(AMEND, { id, fields, change })).change.id

/** Refused, and so is its dry run, with the same words; and nothing is stored. */
const forbidden = async (mutation: string, variables: Json, details: Json, headers = keeper): Promise<void> => {
  const size = await sizeOf()
  const { body } = await api.ask(mutation, variables, headers)
  expect(body.data).toEqual({ done: null })
  expect(body.errors).toMatchObject([{ path: ['done'], extensions: { code: 'FORBIDDEN', ...details } }])
  const tried = await done(mutation, { ...variables, dryRun: true }, headers)
  const [{ message, extensions } = { message: '', extensions: {} }] = body.errors ?? []
  const { field, found, needed, index } = extensions
  expect(tried.refusals).toEqual([{ code: 'FORBIDDEN', field, found, needed, index, message }])
  expect([tried.node ?? null, tried.change ?? null, tried.effect ?? [], tried.changes ?? [], tried.diffs ?? []]).toEqual([null, null, [], [], []])
  expect(await sizeOf()).toBe(size)
}
const elsewhere = { field: 'townCode', found: THERE, needed: [HERE] }

describe('who may change nothing', () => {
  const mutations: [string, Json][] = [
    [REGISTER, { fields: { townCode: HERE }, change: CHANGE }],
    [AMEND, { id: '示例无此地块', fields: {}, change: CHANGE }],
    [SUSPECT, { id: '示例无此地块', change: CHANGE }],
    [SUPERSEDE, { id: '示例无此变更', change: { basis: BASIS } }],
    [CANCEL, { id: '示例无此变更', change: { basis: BASIS } }],
    [CANCEL, { id: '示例无此变更', wholeAct: true, change: { basis: BASIS } }],
    [SUBMIT, { commands: [], basis: BASIS }],
    [SUBMIT, { commands: [{ registry: 'unicorn', type: 'x' }], basis: BASIS }],
    [MERGE, { ids: [], fields: {}, change: CHANGE }],
  ]
  const tried = async (headers: Headers, code: string): Promise<void> => {
    const size = await sizeOf()
    for (const [mutation, variables] of mutations)
      for (const dryRun of [false, true]) {
        const { body } = await api.ask(mutation, { ...variables, dryRun }, headers)
        expect([mutation, body.errors?.map(({ extensions }) => extensions.code), body.data ?? null]).toEqual([
          mutation,
          [code],
          body.data ? { done: null } : null,
        ])
        expect(body.errors?.[0]?.message).toMatch(/\p{Script=Han}/u)
      }
    expect(await sizeOf()).toBe(size)
  }

  it('an anonymous caller is UNAUTHENTICATED, before anything is looked at, also in a dry run', () => tried({}, 'UNAUTHENTICATED'))
  it('a reader is FORBIDDEN', async () => tried(await api.as({ roles: ['reader'] }), 'FORBIDDEN'))
  it('an auditor is FORBIDDEN', async () => tried(await api.as({ roles: ['auditor'] }), 'FORBIDDEN'))
  it('an approver is FORBIDDEN', async () => tried(await api.as({ roles: ['approver', 'reader', 'auditor'] }), 'FORBIDDEN'))
})

describe('a credential that does not count', () => {
  const variables = { fields: { townCode: HERE }, change: CHANGE }
  const idOf = (headers: Headers): string => /tz_([0-9a-f]{12})_/.exec(headers['authorization'] ?? '')?.[1] ?? ''

  it('is refused at once where it was revoked, on every server', async () => {
    const headers = await api.as({ roles: ['registrar'], registries: ['plot'], towns: [HERE] })
    for (const server of [api, second]) expect(codesOf(await server.ask(REGISTER, variables, headers))).toEqual([])
    await revokeKey(api.ledger.db, DISTRICT, idOf(headers))
    const size = await sizeOf()
    for (const server of [second, api]) {
      const { body } = await server.ask(REGISTER, variables, headers)
      expect(body.data ?? null).toBeNull()
      expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
    }
    expect(await sizeOf()).toBe(size)
  })

  it('is refused once it has expired', async () => {
    const headers = await api.as({ roles: ['admin'], expiresAt: '9999-12-30T00:00:00.000000Z' })
    expect(codesOf(await api.ask(REGISTER, variables, headers))).toEqual([])
    await sql`update credential set expires_at = clock_timestamp() where id = ${idOf(headers)}`.execute(api.ledger.db)
    for (const server of [api, second]) expect(codesOf(await server.ask(REGISTER, variables, headers))).toEqual(['UNAUTHENTICATED'])
  })

  it('is never taken for an anonymous caller, who might read', async () => {
    for (const authorization of ['Bearer nonsense', 'Basic YTpi', `${keeper['authorization'] ?? ''}x`])
      expect(codesOf(await api.ask('{ ledger { size } }', {}, { authorization }))).toEqual(['UNAUTHENTICATED'])
  })
})

describe('a registrar of some registries', () => {
  let soil: Headers
  beforeAll(async () => (soil = await api.as({ roles: ['registrar'], registries: ['plot', 'sample'], towns: null })))

  it('changes records of these in every town, and in none', async () => {
    for (const fields of [{ townCode: HERE }, { townCode: THERE }, {}]) expect((await done(REGISTER, { fields, change: CHANGE }, soil)).change).not.toBeNull()
  })

  it('changes no others, whether they exist or not', async () => {
    const details = { field: 'registry', found: 'waterSource', needed: ['plot', 'sample'], index: 0 }
    const AMEND_SOURCE = `mutation ($id: ID!, $change: ChangeInput!, $dryRun: Boolean) { done: amendWaterSource(id: $id, fields: {}, change: $change, dryRun: $dryRun) { ${WANTED} } }`
    const commands = [{ registry: 'waterSource', record: '示例水源', type: 'Registered', data: { name: '示例水源' }, validFrom: '2020-01-01' }]
    await forbidden(SUBMIT, { commands, basis: BASIS }, details, soil)
    await forbidden(AMEND_SOURCE, { id: '示例水源', change: CHANGE }, details, soil)
    const { changes } = await done(SUBMIT, { commands, basis: BASIS })
    await forbidden(AMEND_SOURCE, { id: '示例水源', change: CHANGE }, details, soil)
    await forbidden(CANCEL, { id: changes[0].id, change: { basis: BASIS } }, details, soil)
    // Of what would be wrong with it besides, he is told nothing.
    await forbidden(SUBMIT, { commands: [{ ...commands[0], data: { dailySupplyT: '示例' } }], basis: BASIS }, details, soil)
  })

  it('is refused a submit of which one command is of another registry, and told which', async () => {
    const mine = { registry: 'plot', record: next(), type: 'Registered', data: {}, validFrom: '2020-01-01' }
    const { body } = await api.ask(SUBMIT, { commands: [mine, { ...mine, registry: 'village' }], basis: BASIS }, soil)
    expect(body.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', field: 'registry', found: 'village', index: 1 } }])
    expect((await api.data('query ($id: ID!) { plot(id: $id) { id } }', { id: mine.record })).plot).toBeNull()
  })
})

describe('a registrar of a town', () => {
  it('registers and changes records there', async () => {
    const { node } = await done(REGISTER, { record: next(), fields: { townCode: HERE }, change: CHANGE }, keeper)
    const id = node.id.slice('plot/'.length)
    await done(SUSPECT, { id, change: CHANGE }, keeper)
    const { change } = await done(AMEND, { id, fields: { note: '示例', townCode: HERE }, change: CHANGE }, keeper)
    await done(SUPERSEDE, { id: change.id, data: { note: '示例更正' }, change: { basis: BASIS } }, keeper)
    await done(RETIRE, { id, change: CHANGE }, keeper)
  })

  it('registers none elsewhere, nor in no town', async () => {
    await forbidden(REGISTER, { fields: { townCode: THERE }, change: CHANGE }, elsewhere)
    await forbidden(REGISTER, { fields: {}, change: CHANGE }, { ...elsewhere, found: null })
    await forbidden(REGISTER, { fields: { townCode: '示例无此镇' }, change: CHANGE }, { ...elsewhere, found: '示例无此镇' })
  })

  it('changes none elsewhere, by whatever command, nor brings it into the town', async () => {
    const { id, registration } = await plotIn(THERE)
    await forbidden(AMEND, { id, fields: { note: '示例' }, change: CHANGE }, elsewhere)
    await forbidden(AMEND, { id, fields: { townCode: HERE }, change: CHANGE }, elsewhere)
    await forbidden(SUSPECT, { id, change: CHANGE }, elsewhere)
    await forbidden(RETIRE, { id, change: CHANGE }, elsewhere)
    await forbidden(SUPERSEDE, { id: registration, data: { townCode: HERE }, change: { basis: BASIS } }, elsewhere)
    await forbidden(CANCEL, { id: registration, change: { basis: BASIS } }, elsewhere)
    const { id: nowhere } = await plotIn(undefined)
    await forbidden(AMEND, { id: nowhere, fields: { townCode: HERE }, change: CHANGE }, { ...elsewhere, found: null })
  })

  it('moves none out of the town, nor takes its town away', async () => {
    const { id, registration } = await plotIn(HERE)
    await forbidden(AMEND, { id, fields: { townCode: THERE }, change: CHANGE }, elsewhere)
    await forbidden(AMEND, { id, fields: { townCode: null }, change: CHANGE }, { ...elsewhere, found: null })
    await forbidden(SUPERSEDE, { id: registration, data: { townCode: THERE }, change: { basis: BASIS } }, elsewhere)
    await forbidden(SUPERSEDE, { id: registration, data: {}, change: { basis: BASIS } }, { ...elsewhere, found: null })
  })

  it('keeps of a record that moved what it was while it was here', async () => {
    const { id } = await plotIn(HERE)
    const moved = await amended(id, { townCode: THERE }, on('2022-01-01'))
    // What stood before the move reaches to it and no further, unless it shows after it too.
    await forbidden(AMEND, { id, fields: { note: '示例' }, change: on('2021-01-01') }, elsewhere)
    await amended(id, { note: '示例二镇' }, on('2022-01-01', { sequence: 1 }))
    expect((await done(AMEND, { id, fields: { note: '示例' }, change: on('2021-01-01') }, keeper)).change).not.toBeNull()
    await forbidden(AMEND, { id, fields: { note: '示例' }, change: on('2022-01-01') }, elsewhere)
    await forbidden(RETIRE, { id, change: on('2021-06-01') }, elsewhere)
    // The move itself is of both towns.
    await forbidden(CANCEL, { id: moved, change: { basis: BASIS } }, elsewhere)
    await forbidden(SUPERSEDE, { id: moved, change: { basis: BASIS, validFrom: '2021-06-01' } }, elsewhere)
  })

  it('does not take a record back to days on which it was elsewhere', async () => {
    const { id } = await plotIn(THERE, {}, '2019-01-01')
    await amended(id, { townCode: HERE }, on('2021-01-01'))
    await done(AMEND, { id, fields: { note: '示例' }, change: on('2021-01-01') }, keeper)
    await forbidden(AMEND, { id, fields: { townCode: HERE }, change: on('2020-01-01') }, elsewhere)
    await forbidden(AMEND, { id, fields: { note: '示例' }, change: on('2020-12-31') }, elsewhere)
  })

  it('does not say of a day between that it was elsewhere', async () => {
    const { id } = await plotIn(HERE)
    await amended(id, { townCode: HERE }, on('2023-01-01'))
    await forbidden(AMEND, { id, fields: { townCode: THERE }, change: on('2021-01-01') }, elsewhere)
  })

  it('does not bring back a record that was retired elsewhere', async () => {
    const { id } = await plotIn(THERE)
    await done(RETIRE, { id, change: on('2020-01-01') })
    // In force on no day, and still not hers: it is what comes back that counts.
    const REINSTATE = `mutation ($id: ID!, $change: ChangeInput!, $dryRun: Boolean) { done: reinstatePlot(id: $id, change: $change, dryRun: $dryRun) { ${WANTED} } }`
    await forbidden(REINSTATE, { id, change: CHANGE }, elsewhere)
    await forbidden(REGISTER, { record: id, fields: {}, change: CHANGE }, elsewhere)
  })

  it('does not take out of the ledger what brings a record elsewhere back', async () => {
    const { id, registration } = await plotIn(HERE)
    const change = await amended(id, { townCode: THERE }, on('2020-01-01', { sequence: 1 }))
    // By its registration alone it would be here; as it stands it is there on every day.
    await forbidden(CANCEL, { id: registration, change: { basis: BASIS } }, elsewhere)
    await forbidden(CANCEL, { id: change, change: { basis: BASIS } }, elsewhere)
  })

  it('is refused a submit of which one command is elsewhere, wherever it stands', async () => {
    const [{ id: mine }, { id: theirs }] = [await plotIn(HERE), await plotIn(THERE)]
    const [a, b] = [mine, theirs].map((record) => ({ registry: 'plot', record, type: 'Amended', data: { note: '示例' }, validFrom: '2024-03-01' }))
    for (const [index, commands] of [
      [1, [a, b]],
      [0, [b, a]],
    ] as const) {
      const { body } = await api.ask(SUBMIT, { commands, basis: BASIS }, keeper)
      expect(body.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', ...elsewhere, index } }])
      const tried = await done(SUBMIT, { commands, basis: BASIS, dryRun: true }, keeper)
      expect(tried.refusals).toMatchObject([{ code: 'FORBIDDEN', index }])
      expect(tried.diffs).toEqual([{ id: `plot/${mine}`, fields: [{ field: 'note', before: null, after: '示例' }] }])
    }
    expect((await api.data('query ($id: ID!) { plot(id: $id) { note } }', { id: mine })).plot.note).toBeNull()
  })

  it('does not go out and come back within one act', async () => {
    const { id } = await plotIn(HERE)
    const commands = [THERE, HERE].map((townCode) => ({ registry: 'plot', record: id, type: 'Amended', data: { townCode }, validFrom: '2024-03-01' }))
    const { body } = await api.ask(SUBMIT, { commands, basis: BASIS }, keeper)
    expect(body.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', ...elsewhere, index: 0 } }])
  })

  it('merges what is here into what is here', async () => {
    const [{ id: a }, { id: b }, { id: theirs }] = [await plotIn(HERE), await plotIn(HERE), await plotIn(THERE)]
    const asked = (ids: readonly string[], townCode: string | null): Json => ({ ids, fields: townCode === null ? {} : { townCode }, change: CHANGE })
    for (const [ids, townCode] of [
      [[a, theirs], HERE],
      [[a, b], THERE],
      [[a, b], null],
    ] as const)
      expect(codesOf(await api.ask(MERGE, asked(ids, townCode), keeper))).toEqual(['FORBIDDEN'])
    expect((await done(MERGE, asked([a, b], HERE), keeper)).changes).toHaveLength(3)
  })

  it('withdraws an act only where all of it is here', async () => {
    const commands = [HERE, THERE].map((townCode) => ({ registry: 'plot', record: next(), type: 'Registered', data: { townCode }, validFrom: '2020-01-01' }))
    const { changes } = await done(SUBMIT, { commands, basis: BASIS })
    const { body } = await api.ask(CANCEL, { id: changes[0].id, wholeAct: true, change: { basis: BASIS } }, keeper)
    expect(body.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', ...elsewhere, index: 1 } }])
    expect((await done(CANCEL, { id: changes[0].id, change: { basis: BASIS } }, keeper)).change).not.toBeNull()
  })

  it('with another role besides keeps to the town, unless the role is admin', async () => {
    const { id } = await plotIn(THERE)
    const grant = { registries: ['plot'], towns: [HERE] }
    await forbidden(AMEND, { id, fields: {}, change: CHANGE }, elsewhere, await api.as({ ...grant, roles: ['registrar', 'auditor', 'reader', 'approver'] }))
    expect((await done(AMEND, { id, fields: {}, change: CHANGE }, await api.as({ ...grant, roles: ['registrar', 'admin'] }))).change).not.toBeNull()
  })

  it('of no town keeps nothing', async () => {
    const nobody = await api.as({ roles: ['registrar'], registries: null, towns: [] })
    await forbidden(REGISTER, { fields: { townCode: HERE }, change: CHANGE }, { field: 'townCode', found: HERE, needed: [] }, nobody)
    await forbidden(REGISTER, { fields: {}, change: CHANGE }, { field: 'townCode', found: null, needed: [] }, nobody)
  })
})

describe('what a refused caller learns', () => {
  it('is the same of a record elsewhere whatever would be wrong besides: its version, its stage, a stale correction', async () => {
    const { id, registration } = await plotIn(THERE, { stage: 'LISTED', mode: 'CONTROL', contact: '示例秘密联系人' })
    await done(SUPERSEDE, { id: registration, change: { basis: BASIS } })
    for (const [mutation, variables] of [
      [AMEND, { id, fields: {}, change: on('2024-03-01', { expectedVersion: 77 }) }],
      [SUSPECT, { id, change: CHANGE }],
      [AMEND, { id, fields: {}, change: on('1999-01-01') }],
      [REGISTER, { record: id, fields: { townCode: HERE }, change: CHANGE }],
      [SUPERSEDE, { id: registration, change: { basis: BASIS } }],
      [CANCEL, { id: registration, change: { basis: BASIS } }],
    ] as const)
      await forbidden(mutation, variables, elsewhere)
  })

  it('is no restricted value of a record elsewhere, by no dry run', async () => {
    const { id, registration } = await plotIn(THERE, { contact: '示例秘密联系人' })
    const here = await plotIn(HERE, { contact: '示例本镇联系人' })
    const commands = [
      { registry: 'plot', record: id, type: 'Amended', data: { townCode: HERE }, validFrom: '2020-01-01' },
      { registry: 'plot', record: id, type: 'Registered', supersedes: registration, data: { townCode: HERE } },
      { registry: 'plot', record: here.id, type: 'Registered', supersedes: registration },
      { registry: 'plot', record: here.id, type: 'Amended', data: { contact: '示例新联系人' }, validFrom: '2024-03-01' },
    ]
    const { body } = await api.ask(SUBMIT, { commands, basis: BASIS, dryRun: true }, keeper)
    expect(body.data.done.refusals.map(({ code, index }: Json) => [index, code])).toEqual([
      [0, 'FORBIDDEN'],
      [1, 'FORBIDDEN'],
      [2, 'NOT_FOUND'],
    ])
    expect(body.data.done.diffs).toEqual([{ id: `plot/${here.id}`, fields: [{ field: 'contact', before: '示例本镇联系人', after: '示例新联系人' }] }])
    expect(JSON.stringify(body)).not.toContain('示例秘密联系人')
  })

  it('a reader of an act’s answer sees in it what he may see elsewhere: what was restricted before a move stays so', async () => {
    const { id } = await plotIn(HERE, { contact: '示例本镇联系人' })
    const soil = await api.as({ roles: ['registrar'], registries: ['plot'], towns: [HERE, THERE] })
    const { node, effect } = await done(AMEND, { id, fields: { townCode: THERE }, change: CHANGE }, soil)
    expect([node.contact, effect.map(({ field }: Json) => field)]).toEqual(['示例本镇联系人', ['townCode']])
    expect((await api.data('query ($id: ID!) { plot(id: $id) { contact } }', { id }, keeper)).plot.contact).toBeNull()
  })

  it('every disclosure that a mutation makes is written down', async () => {
    const { id } = await plotIn(HERE, { contact: '示例本镇联系人' })
    const before = await api.ledger.pool.query('select 1 from disclosure')
    await done(AMEND, { id, fields: { note: '示例' }, change: CHANGE }, keeper)
    const { rows } = await api.ledger.pool.query<{ caller: string; record: string; field: string }>(
      'select caller, record, field from disclosure order by id offset $1',
      [before.rowCount],
    )
    expect(rows).toEqual([{ caller: '示例镇/示例经办', record: id, field: 'contact' }])
  })
})
