import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, openApi, registered, type Api, type ApiError, type Json } from '../support/api.ts'

/** Plots end in others: many in one, one in many, all of it one act. */

const TOWN = '500116104'
const BASIS = { number: '示例地籍〔2024〕1号' }
const CHANGE = { validFrom: '2024-03-01', basis: BASIS }
const plots = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'].map((key) =>
  registered(`plot/${key}`, { name: `示例地块${key}`, townCode: TOWN, stage: 'SUSPECTED' }),
)

let api: Api
let admin: Readonly<Record<string, string>>
beforeAll(async () => {
  api = await openApi([
    registered(`town/${TOWN}`, { name: '示例镇', code: TOWN }),
    ...plots,
    line('plot/D', 'Investigated', {}, { validFrom: '2023-01-01', recordedAt: '2023-02-01T00:00:00.000000Z' }),
  ])
  admin = await api.as({ name: '示例科室/示例甲' })
})
afterAll(() => api.close())

const ANSWER = `changes { id position recordId type recordedAt data } diffs { id kind before { status } after { status ... on Plot { predecessors { record } successorRecord } } fields { field before after } changes { type } }
  refusals { code rule field found needed index id } warnings { code }`
const MERGE = `mutation ($ids: [ID!]!, $record: String, $fields: PlotInput = {}, $change: ChangeInput!, $dryRun: Boolean = false) {
  it: mergePlots(ids: $ids, record: $record, fields: $fields, change: $change, dryRun: $dryRun) { ${ANSWER} } }`
const SPLIT = `mutation ($id: ID!, $parts: [PlotPart!]!, $change: ChangeInput!, $dryRun: Boolean = false) {
  it: splitPlot(id: $id, parts: $parts, change: $change, dryRun: $dryRun) { ${ANSWER} } }`

const done = async (mutation: string, variables: Json, headers: Readonly<Record<string, string>> = {}): Promise<Json> =>
  (await api.data(mutation, { change: CHANGE, ...variables }, { ...admin, ...headers })).it
const refused = async (mutation: string, variables: Json): Promise<ApiError> => api.error(mutation, { change: CHANGE, ...variables }, admin)
const statusOf = async (key: string): Promise<string | null> =>
  (await api.data(`{ plot(id: "${key}", asOf: {validOn: "2024-12-31"}) { status } }`)).plot?.status ?? null

describe('a merge', () => {
  it('registers one plot with the stage of those that end in it, as one act', async () => {
    const { changes, diffs } = await done(MERGE, { ids: ['A', 'plot/B'], record: 'AB', fields: { name: '示例地块AB', townCode: TOWN } })
    expect(changes.map(({ recordId, type, data }: Json) => [recordId, type, data])).toEqual([
      ['plot/AB', 'Registered', { stage: 'SUSPECTED', predecessors: ['A', 'B'], name: '示例地块AB', townCode: TOWN }],
      ['plot/A', 'MergedInto', { successor: 'AB' }],
      ['plot/B', 'MergedInto', { successor: 'AB' }],
    ])
    expect(new Set(changes.map(({ recordedAt }: Json) => recordedAt)).size).toBe(1)
    expect(diffs.map(({ id, kind, after }: Json) => [id, kind, after.status, after.successorRecord])).toEqual([
      ['plot/A', 'CHANGED', 'MERGED', 'AB'],
      ['plot/AB', 'ADDED', 'SUSPECTED', null],
      ['plot/B', 'CHANGED', 'MERGED', 'AB'],
    ])
    expect(diffs[1].after.predecessors).toEqual([{ record: 'A' }, { record: 'B' }])
    expect(diffs.map((diff: Json) => diff.changes.map(({ type }: Json) => type))).toEqual([['MergedInto'], ['Registered'], ['MergedInto']])
  })

  it('inherits what an earlier field of the same request has made true', async () => {
    const { it: merged } = await api.data(
      `mutation ($change: ChangeInput!) {
        completePlotInvestigation(id: "C", change: $change) { change { id } }
        it: mergePlots(ids: ["C"], record: "C2", fields: {}, change: $change) { changes { data } }
      }`,
      { change: CHANGE },
      admin,
    )
    expect(merged.changes[0].data).toEqual({ stage: 'INVESTIGATED', predecessors: ['C'] })
  })

  it('inherits what is known now, whatever point the request reads at', async () => {
    const { changes } = await done(MERGE, { ids: ['D'], record: 'D2' }, { 'taizhang-as-of': 'validOn=2020-06-01; knownAt=2020-06-01' })
    expect(changes[0].data).toEqual({ stage: 'INVESTIGATED', predecessors: ['D'] })
  })

  it('of plots in different stages is refused until it says which one stays', async () => {
    await done('mutation ($change: ChangeInput!) { it: completePlotInvestigation(id: "E", change: $change) { change { id } } }', {})
    const wish = { ids: ['E', 'F'], record: 'EF' }
    const { extensions } = await refused(MERGE, wish)
    expect(extensions).toMatchObject({ code: 'RULE_VIOLATION', rule: 'plot.inherits', field: 'stage', found: ['INVESTIGATED', 'SUSPECTED'] })
    const { refusals, changes } = await done(MERGE, { ...wish, dryRun: true })
    expect(refusals[0]).toMatchObject({ code: 'RULE_VIOLATION', rule: 'plot.inherits', field: 'stage', index: 0, id: 'plot/EF' })
    expect(changes).toEqual([])
    expect([await statusOf('E'), await statusOf('F'), await statusOf('EF')]).toEqual(['INVESTIGATED', 'SUSPECTED', null])

    await done(MERGE, { ...wish, fields: { stage: 'SUSPECTED' } })
    expect([await statusOf('E'), await statusOf('F'), await statusOf('EF')]).toEqual(['MERGED', 'MERGED', 'SUSPECTED'])
  })

  it('has no version to expect, since it changes several records', async () => {
    const { extensions } = await refused(MERGE, { ids: ['G'], change: { ...CHANGE, expectedVersion: 1 } })
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'expectedVersion' })
  })

  it('is of one plot at least and 499 at most', async () => {
    for (const ids of [[], Array.from({ length: 500 }, (_, i) => `示例-${i}`)]) {
      const { extensions } = await refused(MERGE, { ids })
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ids', found: ids.length, needed: '1..499' })
    }
  })

  it('that is repeated under its key answers the same successor, though nobody had named it', async () => {
    const wish = { ids: ['G'], change: { ...CHANGE, idempotencyKey: '示例合并' } }
    const first = await done(MERGE, wish)
    const { body } = await api.ask(MERGE, wish, admin)
    expect(body.data.it.changes).toEqual(first.changes)
    expect(body.data.it.diffs).toEqual(first.diffs)
    expect(body.extensions.repeated).toBe(true)
    const other = await refused(MERGE, { ...wish, fields: { note: '示例' } })
    expect(other.extensions).toMatchObject({ code: 'CONFLICT', field: 'idempotencyKey' })
  })

  it('of a plot with itself is refused', async () => {
    const { extensions } = await refused(MERGE, { ids: ['H', 'plot/H'], record: 'H2' })
    expect(extensions).toMatchObject({ code: 'RULE_VIOLATION', index: 2, found: 'MERGED' })
    expect([await statusOf('H'), await statusOf('H2')]).toEqual(['SUSPECTED', null])
  })
})

describe('a split', () => {
  const parts = (key: string): Json => [
    { record: `${key}1`, fields: { name: '示例地块一' } },
    { record: `${key}2`, fields: { name: '示例地块二', stage: null } },
  ]

  it('registers every part with the stage of the plot that ends, unless a part states its own', async () => {
    const { changes } = await done(SPLIT, { id: 'I', parts: parts('I') })
    expect(changes.map(({ recordId, type, data }: Json) => [recordId, type, data])).toEqual([
      ['plot/I1', 'Registered', { stage: 'SUSPECTED', predecessors: ['I'], name: '示例地块一' }],
      ['plot/I2', 'Registered', { stage: 'SUSPECTED', predecessors: ['I'], name: '示例地块二' }],
      ['plot/I', 'SplitInto', { successors: ['I1', 'I2'] }],
    ])
    const { extensions } = await refused(SPLIT, { id: 'J', parts: [{ record: 'J1', fields: { stage: 'CLUE' } }] })
    expect(extensions).toMatchObject({ code: 'RULE_VIOLATION', rule: 'plot.successor', found: 'J1' })
  })

  it('expects the version of the plot that ends, also under a key that was used before', async () => {
    const conflict = await refused(SPLIT, { id: 'K', parts: parts('K'), change: { ...CHANGE, expectedVersion: 7 } })
    expect(conflict.extensions).toMatchObject({ code: 'CONFLICT', expected: 7, actual: 1 })
    const change = { ...CHANGE, expectedVersion: 1, idempotencyKey: '示例分割' }
    await done(SPLIT, { id: 'K', parts: parts('K'), change })
    const other = await refused(SPLIT, { id: 'K', parts: parts('K'), change: { ...change, expectedVersion: 2 } })
    expect(other.extensions).toMatchObject({ code: 'CONFLICT', field: 'idempotencyKey' })
  })

  it('into nothing is refused', async () => {
    const { extensions } = await refused(SPLIT, { id: 'L', parts: [] })
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'parts', found: 0, needed: '1..499' })
  })

  it('announces in a dry run what it does then, and does nothing', async () => {
    const wish = { id: 'M', parts: parts('M') }
    const tried = await done(SPLIT, { ...wish, dryRun: true })
    expect([tried.changes, tried.refusals, await statusOf('M')]).toEqual([[], [], 'SUSPECTED'])
    const real = await done(SPLIT, wish)
    const withoutChanges = ({ diffs }: Json) => diffs.map(({ changes: _, ...diff }: Json) => diff)
    expect(withoutChanges(tried)).toEqual(withoutChanges(real))
    expect(real.diffs.map(({ id }: Json) => id)).toEqual(['plot/M', 'plot/M1', 'plot/M2'])
  })
})
