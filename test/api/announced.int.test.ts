import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, registered, type Answer, type Api, type Json } from '../support/api.ts'

/** What a dry run announced, beside what the run then does. */

const BASIS = { number: '示例环〔2024〕3号' }
const on = (validFrom: string, more: Json = {}): Json => ({ validFrom, basis: BASIS, ...more })
const CHANGE = on('2024-03-01')

const NOTICE = '{ index code rule field found needed message messageEn source }'
const PAYLOAD = `node { id status changeCount validFrom knownFrom ... on Plot { note contact } } change { id recordedAt } effect { field before after } asOf { validOn knownAt position } refusals ${NOTICE} warnings { code index field }`
const REGISTER = `mutation ($record: String, $fields: PlotInput!, $change: ChangeInput!, $dryRun: Boolean) { done: registerPlot(record: $record, fields: $fields, change: $change, dryRun: $dryRun) { ${PAYLOAD} } }`
const AMEND = `mutation ($id: ID!, $fields: PlotPatch!, $change: ChangeInput!, $dryRun: Boolean) { done: amendPlot(id: $id, fields: $fields, change: $change, dryRun: $dryRun) { ${PAYLOAD} } }`
const SUPERSEDE = `mutation ($id: ID!, $data: JSON, $change: CorrectionInput!, $dryRun: Boolean) { done: supersedeChange(id: $id, data: $data, change: $change, dryRun: $dryRun) { ${PAYLOAD} } }`
const CANCEL = `mutation ($id: ID!, $wholeAct: Boolean, $change: CorrectionInput!, $dryRun: Boolean) { done: cancelChange(id: $id, wholeAct: $wholeAct, change: $change, dryRun: $dryRun) { ${PAYLOAD} } }`
const SUBMIT = `mutation ($commands: [CommandInput!]!, $basis: BasisInput!, $key: String, $dryRun: Boolean) { done: submit(commands: $commands, basis: $basis, idempotencyKey: $key, dryRun: $dryRun) {
  changes { id } diffs { id kind before { status } after { status } fields { field before after } changes { id } } asOf { validOn position } refusals ${NOTICE} warnings { code index } } }`
const MERGE = `mutation ($ids: [ID!]!, $fields: PlotInput!, $change: ChangeInput!, $dryRun: Boolean) { done: mergePlots(ids: $ids, fields: $fields, change: $change, dryRun: $dryRun) { changes { id } diffs { id kind } refusals ${NOTICE} } }`

let api: Api
let admin: Readonly<Record<string, string>>
let numbers = 0
const next = (): string => `示例-${++numbers}`

beforeAll(async () => {
  api = await openApi([registered('town/500116104', { name: '示例镇' })])
  admin = await api.as({ name: '示例科室/示例经办' })
})
afterAll(() => api.close())

const done = async (mutation: string, variables: Json): Promise<Json> => (await api.data(mutation, variables, admin)).done
const tried = (mutation: string, variables: Json): Promise<Json> => done(mutation, { ...variables, dryRun: true })
const ask = (mutation: string, variables: Json): Promise<Answer> => api.ask(mutation, variables, admin)
const head = async (): Promise<Json> => (await api.data('{ ledger { size knownAt } }')).ledger
const plotWith = async (fields: Json = {}): Promise<{ id: string; registration: string }> => {
  const id = next()
  return { id, registration: (await done(REGISTER, { record: id, fields, change: on('2020-01-01') })).change.id }
}

describe('a dry run', () => {
  it('answers with the record as it would be, and no change', async () => {
    const { id } = await plotWith({ note: '示例' })
    const before = await head()
    const answer = await tried(AMEND, { id, fields: { note: '示例改', contact: '示例联系人' }, change: CHANGE })
    expect(answer).toMatchObject({
      node: { id: `plot/${id}`, note: '示例改', contact: '示例联系人', changeCount: 2, validFrom: '2024-03-01' },
      change: null,
      effect: [
        { field: 'note', before: '示例', after: '示例改' },
        { field: 'contact', before: null, after: '示例联系人' },
      ],
      asOf: { validOn: '2024-03-01', knownAt: before.knownAt, position: before.size },
      refusals: [],
    })
    expect(await head()).toEqual(before)
    expect((await api.data('query ($id: ID!) { plot(id: $id) { note changeCount } }', { id })).plot).toEqual({ note: '示例', changeCount: 1 })
  })

  it('leaves the point of the request at the head, where there is nothing that was sealed', async () => {
    const before = await head()
    const { body } = await ask(REGISTER, { fields: {}, change: CHANGE, dryRun: true })
    expect(body.extensions.ledger).toMatchObject({ position: before.size, knownAt: before.knownAt })
  })

  it('of a registration has the key that was asked for, or one that it draws', async () => {
    expect((await tried(REGISTER, { record: '示例-试', fields: {}, change: CHANGE })).node.id).toBe('plot/示例-试')
    expect((await tried(REGISTER, { fields: {}, change: CHANGE })).node.id).toMatch(/^plot\/[0-9a-f-]{36}$/)
    expect((await api.data('{ plot(id: "示例-试") { id } }')).plot).toBeNull()
  })

  it('of a submit tells what each record would become, as one act', async () => {
    const { id } = await plotWith()
    const other = next()
    const commands = [
      { registry: 'plot', record: id, type: 'Suspected', validFrom: '2024-03-01' },
      { registry: 'plot', record: other, type: 'Registered', data: {}, validFrom: '2024-03-01' },
      { registry: 'plot', record: id, type: 'Amended', data: { note: '示例' }, validFrom: '2024-03-01' },
    ]
    const { diffs, changes } = await tried(SUBMIT, { commands, basis: BASIS })
    expect(changes).toEqual([])
    expect(diffs.map((diff: Json) => ({ ...diff, changes: undefined }))).toEqual([
      {
        id: `plot/${id}`,
        kind: 'CHANGED',
        before: { status: 'CLUE' },
        after: { status: 'SUSPECTED' },
        fields: [
          { field: 'status', before: 'CLUE', after: 'SUSPECTED' },
          { field: 'note', before: null, after: '示例' },
        ],
      },
      { id: `plot/${other}`, kind: 'ADDED', before: null, after: { status: 'CLUE' }, fields: [{ field: 'status', before: null, after: 'CLUE' }] },
    ])
    // The changes behind them are not in the ledger.
    expect(diffs.flatMap((diff: Json) => diff.changes)).toEqual([])
    expect((await done(SUBMIT, { commands, basis: BASIS })).diffs.map(({ changes: made }: Json) => made.length)).toEqual([2, 1])
  })

  it('beside others that are sealed in one group leaves no trace in what is read of them', async () => {
    const outline = (x: number): Json => ({
      type: 'LineString',
      coordinates: [
        [106.2, 29.2],
        [106.25, x],
        [106.3, 29.2],
      ],
    })
    const WITH_OUTLINE = `mutation ($id: ID!, $fields: PlotPatch!, $change: ChangeInput!, $dryRun: Boolean) { done: amendPlot(id: $id, fields: $fields, change: $change, dryRun: $dryRun) { node { knownFrom geometry(simplifyM: 10) } } }`
    const { id } = await plotWith()
    let together = 0
    for (let i = 0; i < 20 && together < 3; i++) {
      const change = on('2024-03-01', { sequence: i })
      // The first is under way while the others come to wait together.
      const [, dry, real] = await Promise.all([
        ask(REGISTER, { fields: {}, change: CHANGE }),
        ask(WITH_OUTLINE, { id, fields: { geometry: outline(29.21) }, change, dryRun: true }),
        ask(WITH_OUTLINE, { id, fields: { geometry: outline(29.25 + i / 1000) }, change }),
      ])
      // Judged in one group, the dry run has the instant that the other act then got.
      if (dry.body.data.done.node.knownFrom === real.body.data.done.node.knownFrom) together++
      const { plot } = await api.data('query ($id: ID!) { plot(id: $id) { geometry(simplifyM: 10) } }', { id })
      expect(plot.geometry).toEqual(outline(29.25 + i / 1000))
    }
    expect(together).toBeGreaterThan(0)
  })

  it('may stand beside real ones in a request, and does not count for them', async () => {
    const { id } = await plotWith()
    const { body } = await ask(
      `mutation ($id: ID!, $change: ChangeInput!) { a: suspectPlot(id: $id, change: $change, dryRun: true) { node { status } } b: amendPlot(id: $id, fields: {note: "示例"}, change: $change) { node { status changeCount } } }`,
      { id, change: CHANGE },
    )
    expect(body.data).toEqual({ a: { node: { status: 'SUSPECTED' } }, b: { node: { status: 'CLUE', changeCount: 2 } } })
  })
})

describe('what would be refused', () => {
  /** Told by the dry run, in the words in which the run then throws. */
  const told = async (mutation: string, variables: Json, details: Json): Promise<void> => {
    const before = await head()
    const { refusals, ...rest } = await tried(mutation, variables)
    expect(refusals).toMatchObject([details])
    expect([rest.node ?? null, rest.effect ?? [], rest.diffs ?? []]).toEqual([null, [], []])
    const { body } = await ask(mutation, variables)
    const { code, rule = null, field = null, found = null, needed = null, source = null, messageEn, index = null } = body.errors?.[0]?.extensions ?? {}
    expect(refusals).toEqual([{ index, code, rule, field, found, needed, message: body.errors?.[0]?.message, messageEn, source }])
    expect(body.data).toEqual({ done: null })
    expect(await head()).toEqual(before)
  }

  it('by a rule, by the version, because it is known or not known', async () => {
    const { id } = await plotWith()
    await told(
      `mutation ($id: ID!, $change: ChangeInput!, $dryRun: Boolean) { done: clearPlot(id: $id, change: $change, dryRun: $dryRun) { ${PAYLOAD} } }`,
      { id, change: CHANGE },
      { code: 'RULE_VIOLATION', rule: 'plot.Cleared.from' },
    )
    await told(AMEND, { id, fields: {}, change: on('2024-03-01', { expectedVersion: 4 }) }, { code: 'CONFLICT', index: 0 })
    await told(REGISTER, { record: id, fields: {}, change: CHANGE }, { code: 'CONFLICT', found: `plot/${id}` })
    await told(AMEND, { id: '示例无此地块', fields: {}, change: CHANGE }, { code: 'NOT_FOUND', found: 'plot/示例无此地块' })
  })

  it('before there is anything to judge', async () => {
    const { id } = await plotWith()
    await told(AMEND, { id: 'town/500116104', fields: {}, change: CHANGE }, { code: 'BAD_USER_INPUT', field: 'id', index: null })
    await told(REGISTER, { record: 'a/b', fields: {}, change: CHANGE }, { code: 'BAD_USER_INPUT', field: 'record' })
    await told(AMEND, { id, fields: {}, change: on('2024-03-01', { idempotencyKey: '' }) }, { code: 'BAD_USER_INPUT', field: 'idempotencyKey' })
    await told(SUBMIT, { commands: [], basis: BASIS }, { code: 'BAD_USER_INPUT', field: 'commands', index: null })
    await told(MERGE, { ids: [], fields: {}, change: CHANGE }, { code: 'BAD_USER_INPUT', field: 'ids' })
    await told(MERGE, { ids: [id], fields: {}, change: on('2024-03-01', { expectedVersion: 1 }) }, { code: 'BAD_USER_INPUT', field: 'expectedVersion' })
    await told(
      `mutation ($change: ChangeInput!, $dryRun: Boolean) { done: registerBlackOdorousWater(fields: {ammoniaMgL: {}}, change: $change, dryRun: $dryRun) { ${PAYLOAD} } }`,
      { change: CHANGE },
      { code: 'BAD_USER_INPUT', field: 'data.ammoniaMgL' },
    )
  })

  it('because a correction names no change, or a stale one', async () => {
    const { registration } = await plotWith()
    const change = { basis: BASIS }
    for (const wholeAct of [false, true]) await told(CANCEL, { id: '示例无此变更', wholeAct, change }, { code: 'NOT_FOUND', field: 'id' })
    await told(SUPERSEDE, { id: '示例无此变更', change }, { code: 'NOT_FOUND', field: 'id' })
    const { change: head } = await done(SUPERSEDE, { id: registration, change })
    await told(SUPERSEDE, { id: registration, change }, { code: 'STALE_CORRECTION', needed: head.id })
    await told(CANCEL, { id: registration, change }, { code: 'STALE_CORRECTION', needed: head.id })
  })
})

describe('where something moved between the dry run and the run', () => {
  it('expectedVersion catches it, though what was announced could still be done', async () => {
    const { id } = await plotWith()
    const variables = { id, fields: { note: '示例' }, change: on('2024-03-01', { expectedVersion: 1 }) }
    expect((await tried(AMEND, variables)).refusals).toEqual([])
    await done(AMEND, { id, fields: { areaM2: 5 }, change: on('2030-01-01') })
    const { body } = await ask(AMEND, variables)
    expect(body.errors).toMatchObject([{ extensions: { code: 'CONFLICT', expected: 1, actual: 2 } }])
    expect((await tried(AMEND, variables)).refusals).toMatchObject([{ code: 'CONFLICT' }])
  })

  it('expectedVersion of each of its commands does', async () => {
    const [a, b] = [(await plotWith()).id, (await plotWith()).id]
    const commands = [a, b].map((record) => ({ registry: 'plot', record, type: 'Suspected', validFrom: '2024-03-01', expectedVersion: 1 }))
    expect((await tried(SUBMIT, { commands, basis: BASIS })).refusals).toEqual([])
    await done(AMEND, { id: b, fields: {}, change: CHANGE })
    expect((await ask(SUBMIT, { commands, basis: BASIS })).body.errors).toMatchObject([{ extensions: { code: 'CONFLICT', expected: 1, actual: 2, index: 1 } }])
  })

  it('and 0 does for a record that was to be the first of its key', async () => {
    const record = next()
    const variables = { record, fields: { note: '示例' }, change: on('2024-03-01', { expectedVersion: 0 }) }
    expect((await tried(REGISTER, variables)).refusals).toEqual([])
    await done(REGISTER, { record, fields: {}, change: on('2025-01-01') })
    expect((await ask(REGISTER, variables)).body.errors).toMatchObject([{ extensions: { code: 'CONFLICT', expected: 0, actual: 1 } }])
  })
})
