import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, registered, type Api, type ApiError, type Json } from '../support/api.ts'

/** What was recorded wrongly is never edited: another change takes its place, or none does. */

const BASIS = { number: '示例环〔2024〕3号' }
const CORRECTION = { basis: { number: '示例更正〔2024〕9号' }, reason: '示例录入有误' }
const on = (validFrom: string, more: Json = {}): Json => ({ validFrom, basis: BASIS, ...more })

const CHANGE = 'id position record type validFrom sequence data supersedes cancels reason basis { number } correctedBy leafHash effect { field before after }'
const PAYLOAD = `node { id status changeCount validFrom validTo ... on Plot { note areaM2 contact } } change { ${CHANGE} } effect { field before after } asOf { validOn knownAt position } refusals { code } warnings { code message messageEn found }`
const SUPERSEDE = `mutation ($id: ID!, $type: ID, $data: JSON, $change: CorrectionInput!) { done: supersedeChange(id: $id, type: $type, data: $data, change: $change) { ${PAYLOAD} } }`
const CANCEL = `mutation ($id: ID!, $wholeAct: Boolean, $change: CorrectionInput!) { done: cancelChange(id: $id, wholeAct: $wholeAct, change: $change) { ${PAYLOAD} } }`
const SUBMIT = `mutation ($commands: [CommandInput!]!, $basis: BasisInput!) { done: submit(commands: $commands, basis: $basis) { changes { ${CHANGE} } diffs { id kind fields { field before after } } } }`

let api: Api
let admin: Readonly<Record<string, string>>
let keys = 0

beforeAll(async () => {
  api = await openApi([registered('town/500116104', { name: '示例镇' }), registered('town/500116105', { name: '示例二镇' })])
  admin = await api.as({ name: '示例科室/示例经办' })
})
afterAll(() => api.close())

const done = async (mutation: string, variables: Json = {}): Promise<Json> => (await api.data(mutation, variables, admin)).done
const refused = (mutation: string, variables: Json = {}): Promise<ApiError> => api.error(mutation, variables, admin)
const supersede = (id: string, more: Json = {}): Promise<Json> => done(SUPERSEDE, { id, change: CORRECTION, ...more })
const cancel = (id: string, more: Json = {}): Promise<Json> => done(CANCEL, { id, change: CORRECTION, ...more })

/** A plot of its own for a case, and the id of the change that registered it. */
const plotWith = async (fields: Json = {}): Promise<{ record: string; registration: string }> => {
  const record = `示例-${++keys}`
  const { change } = await done(
    'mutation ($record: String, $fields: PlotInput!, $change: ChangeInput!) { done: registerPlot(record: $record, fields: $fields, change: $change) { change { id } } }',
    {
      record,
      fields,
      change: on('2020-01-01'),
    },
  )
  return { record, registration: change.id }
}
/** @returns the id of the change */
const amend = async (id: string, fields: Json, change: Json = on('2021-01-01')): Promise<string> =>
  (
    await done(
      'mutation ($id: ID!, $fields: PlotPatch!, $change: ChangeInput!) { done: amendPlot(id: $id, fields: $fields, change: $change) { change { id } } }',
      { id, fields, change },
    )
  ).change.id
const plotNow = async (record: string, asOf: Json = {}, wanted = 'note areaM2 status contact changeCount'): Promise<Json> =>
  (await api.data(`query ($id: ID!, $asOf: AsOfInput) { plot(id: $id, asOf: $asOf) { ${wanted} } }`, { id: record, asOf }, admin)).plot
const headNow = async (): Promise<string> => (await api.data('{ ledger { knownAt } }')).ledger.knownAt

describe('a change that is superseded', () => {
  it('gives its place, type, day, sequence and data to the other, where that gives none', async () => {
    const { record } = await plotWith()
    const wrong = await amend(record, { note: '示例', areaM2: 100 }, on('2021-03-04', { sequence: 3 }))
    const { change } = await supersede(wrong)
    expect(change).toMatchObject({
      record,
      type: 'Amended',
      validFrom: '2021-03-04',
      sequence: 3,
      data: { note: '示例', areaM2: 100 },
      supersedes: wrong,
      cancels: null,
    })
    expect(change).toMatchObject({ reason: '示例录入有误', basis: { number: '示例更正〔2024〕9号' } })
  })

  it('is read as never made by those who know later, and as it was by those who knew earlier', async () => {
    const { record } = await plotWith()
    const wrong = await amend(record, { areaM2: 100 })
    const knownAt = await headNow()
    const answer = await supersede(wrong, { data: { areaM2: 1000 } })
    expect(answer.node).toMatchObject({ areaM2: 1000, changeCount: 3 })
    expect(answer.effect).toEqual([{ field: 'areaM2', before: 100, after: 1000 }])
    expect((await plotNow(record)).areaM2).toBe(1000)
    expect((await plotNow(record, { knownAt })).areaM2).toBe(100)
  })

  it('tells in its history by which change it was corrected', async () => {
    const { record, registration } = await plotWith()
    const { change } = await supersede(registration, { data: { note: '示例' } })
    const { life } = await api.data('query ($id: ID!) { life(id: $id) { history { nodes { id correctedBy supersedes } } } }', { id: `plot/${record}` })
    expect(life.history.nodes).toEqual([
      { id: registration, correctedBy: change.id, supersedes: null },
      { id: change.id, correctedBy: null, supersedes: registration },
    ])
  })

  it('may be given another day, and does not undo its neighbours of the same day', async () => {
    const { record } = await plotWith()
    const first = await amend(record, { note: '一' })
    await amend(record, { note: '二' })
    await supersede(first, { data: { note: '一，更正' } })
    expect((await plotNow(record)).note).toBe('二')
    const moved = await supersede((await lastOf(record)).id, { change: { ...CORRECTION, validFrom: '2022-01-01' } })
    expect(moved.change).toMatchObject({ validFrom: '2022-01-01', data: { note: '一，更正' } })
    expect((await plotNow(record)).note).toBe('一，更正')
    expect((await plotNow(record, { validOn: '2021-06-01' })).note).toBe('二')
  })

  it('may be given another type, and is judged as what it is now', async () => {
    const { record } = await plotWith({ stage: 'SUSPECTED' })
    const wrong = await amend(record, { note: '示例' })
    const { extensions } = await refused(SUPERSEDE, { id: wrong, type: 'Cleared', data: {}, change: CORRECTION })
    expect(extensions).toMatchObject({ code: 'RULE_VIOLATION', rule: 'plot.Cleared.from', found: 'SUSPECTED' })
    const { node, change } = await supersede(wrong, { type: 'Investigated', data: { groundwaterPolluted: false } })
    expect([node.status, node.note, change.type]).toEqual(['INVESTIGATED', null, 'Investigated'])
  })

  it('is judged without what it corrects, on what stands before its place', async () => {
    const { record } = await plotWith({ stage: 'SUSPECTED' })
    const { change } = await done(
      'mutation ($id: ID!, $change: ChangeInput!) { done: completePlotInvestigation(id: $id, fields: {groundwaterPolluted: true}, change: $change) { change { id } } }',
      {
        id: record,
        change: on('2021-01-01'),
      },
    )
    // From INVESTIGATED it could not be investigated again; from SUSPECTED, where it stood before, it can.
    expect((await supersede(change.id, { data: { groundwaterPolluted: false } })).node.status).toBe('INVESTIGATED')
  })

  it('with the head of its chain alone: a correction that names another is stale, and told which', async () => {
    const { record } = await plotWith()
    const first = await amend(record, { note: '一' })
    const { change: second } = await supersede(first, { data: { note: '二' } })
    const { change: third } = await supersede(second.id, { data: { note: '三' } })
    for (const mutation of [SUPERSEDE, CANCEL])
      for (const id of [first, second.id]) {
        const { message, extensions } = await refused(mutation, { id, change: CORRECTION })
        expect(extensions).toMatchObject({ code: 'STALE_CORRECTION', found: id, needed: third.id, head: third.id })
        expect(message).toContain(third.id)
      }
    expect((await plotNow(record)).note).toBe('三')
  })

  it('with nothing of another form: type, data, day are checked as ever', async () => {
    const { registration } = await plotWith()
    for (const wrong of [
      { type: '示例' },
      { type: 'Cancelled' },
      { type: '' },
      { data: [] },
      { data: false },
      { data: 0 },
      { data: '' },
      { data: { areaM2: '1' } },
    ])
      expect([wrong, (await refused(SUPERSEDE, { id: registration, change: CORRECTION, ...wrong })).extensions.code]).toEqual([wrong, 'BAD_USER_INPUT'])
  })

  it('that took another’s place is cancelled without bringing that one back', async () => {
    const { record } = await plotWith()
    const first = await amend(record, { note: '一' })
    const { change } = await supersede(first, { data: { note: '二' } })
    expect((await cancel(change.id)).node.note).toBeNull()
    expect((await plotNow(record)).note).toBeNull()
  })

  it('may be the registration itself, of another day', async () => {
    const { record, registration } = await plotWith({ note: '示例' })
    const { node } = await supersede(registration, { change: { ...CORRECTION, validFrom: '2019-01-01' } })
    expect(node).toMatchObject({ note: '示例', validFrom: '2019-01-01' })
    expect((await plotNow(record, { validOn: '2019-06-01' })).note).toBe('示例')
  })
})

/** The last change of a record. */
const lastOf = async (record: string): Promise<Json> =>
  (await api.data('query ($id: ID!) { life(id: $id) { history(last: 1) { nodes { id type supersedes cancels } } } }', { id: `plot/${record}` })).life.history
    .nodes[0]

describe('a change that is cancelled', () => {
  it('counts as never made; the day and sequence of the cancellation are its own, its data empty', async () => {
    const { record } = await plotWith({ note: '示例' })
    const wrong = await amend(record, { note: '误' }, on('2021-03-04', { sequence: 2 }))
    const { node, change, effect, asOf } = await cancel(wrong)
    expect(node).toMatchObject({ note: '示例', changeCount: 3, validFrom: '2020-01-01' })
    expect(change).toMatchObject({ type: 'Cancelled', validFrom: '2021-03-04', sequence: 2, data: {}, cancels: wrong, supersedes: null })
    expect(effect).toEqual([{ field: 'note', before: '误', after: '示例' }])
    expect(asOf.validOn).toBe('2021-03-04')
  })

  it('was in force for those who knew earlier', async () => {
    const { record, registration } = await plotWith({ note: '示例' })
    const knownAt = await headNow()
    const { node, effect } = await cancel(registration)
    expect(node).toBeNull()
    expect(effect.map(({ field, after }: Json) => [field, after])).toEqual([
      ['status', null],
      ['note', null],
    ])
    expect(await plotNow(record)).toBeNull()
    expect((await plotNow(record, { knownAt })).note).toBe('示例')
  })

  it('cannot be corrected any more, nor can the cancellation: who wants the fact back records it anew', async () => {
    const { record, registration } = await plotWith()
    const { change } = await cancel(registration)
    for (const mutation of [SUPERSEDE, CANCEL])
      for (const id of [registration, change.id]) {
        const { extensions } = await refused(mutation, { id, change: CORRECTION })
        expect(extensions).toMatchObject({ code: 'STALE_CORRECTION', found: id, head: change.id })
      }
    const { node } = await done(
      'mutation ($record: String, $change: ChangeInput!) { done: registerPlot(record: $record, fields: {note: "再"}, change: $change) { node { changeCount ... on Plot { note } } } }',
      {
        record,
        change: on('2020-01-01'),
      },
    )
    expect(node).toEqual({ changeCount: 3, note: '再' })
  })

  it('leaves later changes where they are, unjudged', async () => {
    const { record } = await plotWith({ stage: 'SUSPECTED' })
    const { change } = await done(
      'mutation ($id: ID!, $change: ChangeInput!) { done: completePlotInvestigation(id: $id, fields: {groundwaterPolluted: true}, change: $change) { change { id } } }',
      {
        id: record,
        change: on('2021-01-01'),
      },
    )
    await done('mutation ($id: ID!, $change: ChangeInput!) { done: clearPlot(id: $id, change: $change) { change { id } } }', {
      id: record,
      change: on('2022-01-01'),
    })
    expect((await cancel(change.id)).node.status).toBe('SUSPECTED')
    expect((await plotNow(record)).status).toBe('CLEARED')
  })

  it.each(['示例无此变更', '', 'x'.repeat(10_000)])('that nobody made is NOT_FOUND: %j', async (id) => {
    for (const mutation of [SUPERSEDE, CANCEL])
      expect((await refused(mutation, { id, change: CORRECTION })).extensions).toMatchObject({ code: 'NOT_FOUND', found: id })
  })
})

describe('a correction of a restricted value', () => {
  const secretsOf = async (): Promise<string> => {
    const { rows } = await api.ledger.pool.query<{ text: string }>(
      'select message_data::text || message_metadata::text as text from emt_messages union all select row_to_json(v)::text from record_version v',
    )
    return rows.map(({ text }) => text).join()
  }

  it('puts another commitment in the place of the first; the old value is read where it was known', async () => {
    const { record } = await plotWith({ contact: '示例旧联系人' })
    const registration = await lastOf(record)
    const knownAt = await headNow()
    const { node, effect, change } = await supersede(registration.id, { data: { contact: '示例新联系人' } })
    expect(node.contact).toBe('示例新联系人')
    expect(effect).toEqual([{ field: 'contact', before: '示例旧联系人', after: '示例新联系人' }])
    expect(change.data).toEqual({ contact: { commitment: expect.any(String) as string } })
    expect((await plotNow(record, { knownAt })).contact).toBe('示例旧联系人')
    expect(await secretsOf()).not.toMatch(/示例[新旧]联系人/)
  })

  it('that gives no data keeps commitment and value', async () => {
    const { record } = await plotWith({ contact: '示例联系人' })
    const registration = await lastOf(record)
    const { node, change } = await supersede(registration.id, { change: { ...CORRECTION, validFrom: '2019-01-01' } })
    expect(node.contact).toBe('示例联系人')
    expect((await plotNow(record)).contact).toBe('示例联系人')
    const { life } = await api.data('query ($id: ID!) { life(id: $id) { history { nodes { data } } } }', { id: `plot/${record}` })
    expect(life.history.nodes.map(({ data }: Json) => data)).toEqual([change.data, change.data])
  })

  it('says nothing of either to those who may not see them', async () => {
    const { record } = await plotWith({ contact: '示例甲联系人' })
    await supersede((await lastOf(record)).id, { data: { contact: '示例乙联系人' } })
    const { body } = await api.ask(`query ($id: ID!) { life(id: $id) { history { nodes { ${CHANGE} } } } plot(id: "${record}") { contact } }`, {
      id: `plot/${record}`,
    })
    expect(body.errors).toBeUndefined()
    expect(JSON.stringify(body)).not.toMatch(/示例[甲乙]联系人/)
    expect(body.data.life.history.nodes[1].effect).toEqual([])
  })
})

describe('an act that is withdrawn as a whole', () => {
  const threeAtOnce = async (): Promise<{ records: string[]; ids: string[] }> => {
    const records = [`示例-${++keys}`, `示例-${++keys}`]
    const commands = [
      ...records.map((record) => ({ registry: 'plot', record, type: 'Registered', data: { note: '示例' }, validFrom: '2020-01-01' })),
      { registry: 'plot', record: records[0], type: 'Amended', data: { note: '示例，改' }, validFrom: '2020-01-01' },
    ]
    const { changes } = await done(SUBMIT, { commands, basis: BASIS })
    return { records, ids: changes.map(({ id }: Json) => id) }
  }

  it('is withdrawn by any of its changes, as one act', async () => {
    const { records, ids } = await threeAtOnce()
    const { change, asOf } = await cancel(ids[1]!, { wholeAct: true })
    expect(change).toMatchObject({ cancels: ids[1], record: records[1] })
    for (const record of records) expect(await plotNow(record)).toBeNull()
    const { changes } = await api.data('{ changes(last: 3) { nodes { cancels recordedAt } } }')
    expect(changes.nodes.map(({ cancels }: Json) => cancels).sort()).toEqual([...ids].sort())
    expect(new Set(changes.nodes.map(({ recordedAt }: Json) => recordedAt))).toEqual(new Set([asOf.knownAt]))
  })

  it('answers with the record as it is read at the point of the act, whatever else the act did to it', async () => {
    const { records, ids } = await threeAtOnce()
    const { node, effect, asOf } = await cancel(ids[2]!, { wholeAct: true })
    expect(await plotNow(records[0]!, asOf)).toBeNull()
    expect(node).toBeNull()
    expect(effect.map(({ field, before, after }: Json) => [field, before, after])).toEqual([
      ['status', 'CLUE', null],
      ['note', '示例，改', null],
    ])
  })

  it('without wholeAct only the change named is', async () => {
    const { records, ids } = await threeAtOnce()
    await cancel(ids[2]!, { wholeAct: false })
    expect((await plotNow(records[0]!)).note).toBe('示例')
    expect((await plotNow(records[1]!)).note).toBe('示例')
  })
})

describe('a merge', () => {
  const MERGE = `mutation ($ids: [ID!]!, $record: String, $fields: PlotInput!, $change: ChangeInput!) { done: mergePlots(ids: $ids, record: $record, fields: $fields, change: $change) { changes { ${CHANGE} } } }`
  const merged = async (stages: readonly string[], fields: Json = {}): Promise<{ from: string[]; into: string; changes: Json }> => {
    const from: string[] = []
    for (const stage of stages) from.push((await plotWith({ stage })).record)
    const into = `示例-${++keys}`
    const { changes } = await done(MERGE, { ids: from, record: into, fields, change: on('2022-01-01') })
    return { from, into, changes }
  }
  const findingsOf = async (record: string): Promise<string[]> => {
    const { plot } = await api.data('query ($id: ID!) { plot(id: $id) { findings { kind } } }', { id: record })
    return plot.findings.map(({ kind }: Json) => kind)
  }

  it('is one act: the successor with the stage it inherits, and the end of each that it comes from', async () => {
    const { from, into, changes } = await merged(['SUSPECTED', 'SUSPECTED'], { name: '示例合并地块' })
    expect(changes.map(({ record, type, data }: Json) => [record, type, data])).toEqual([
      [into, 'Registered', { name: '示例合并地块', stage: 'SUSPECTED', predecessors: from }],
      [from[0], 'MergedInto', { successor: into }],
      [from[1], 'MergedInto', { successor: into }],
    ])
    for (const record of from) expect(await plotNow(record, {}, 'status successorRecord')).toEqual({ status: 'MERGED', successorRecord: into })
    expect(await plotNow(into, {}, 'status predecessorsRecords: fields(names: ["predecessors"])')).toEqual({
      status: 'SUSPECTED',
      predecessorsRecords: { predecessors: from },
    })
  })

  it('inherits the stage of its own place in the order, not of today', async () => {
    const [a, b] = [(await plotWith({ stage: 'SUSPECTED' })).record, (await plotWith({ stage: 'SUSPECTED' })).record]
    const INVESTIGATE =
      'mutation ($id: ID!, $change: ChangeInput!) { done: completePlotInvestigation(id: $id, fields: {groundwaterPolluted: true}, change: $change) { change { id } } }'
    await done(INVESTIGATE, { id: a, change: on('2022-01-01', { sequence: 5 }) })
    const early = await done(MERGE, { ids: [a, b], fields: {}, change: on('2022-01-01', { sequence: 4 }) })
    expect(early.changes[0].data.stage).toBe('SUSPECTED')
  })

  it('of a plot that is not in force, or that was merged before, is refused as a whole', async () => {
    const { record } = await plotWith({ stage: 'SUSPECTED' })
    expect((await refused(MERGE, { ids: [record, '示例无此地块'], fields: {}, change: on('2022-01-01') })).extensions).toMatchObject({
      code: 'NOT_FOUND',
      found: 'plot/示例无此地块',
    })
    expect((await refused(MERGE, { ids: [record, record], fields: { stage: 'SUSPECTED' }, change: on('2022-01-01') })).extensions).toMatchObject({
      code: 'RULE_VIOLATION',
      found: 'MERGED',
    })
    expect((await plotNow(record)).status).toBe('SUSPECTED')
  })

  it('a correction of one of its plots touches no other, and half of it left standing is a finding', async () => {
    const { from, into, changes } = await merged(['SUSPECTED', 'SUSPECTED'])
    const { node } = await cancel(changes[1].id)
    expect(node.status).toBe('SUSPECTED')
    expect((await plotNow(from[1]!)).status).toBe('MERGED')
    expect((await plotNow(into)).changeCount).toBe(1)
    expect(await findingsOf(into)).toContain('MERGE_INCOMPLETE')
  })

  it('a correction of its day names the successor again, and needs it in force then', async () => {
    const { from, into, changes } = await merged(['SUSPECTED', 'SUSPECTED'])
    const early = { ...CORRECTION, validFrom: '2021-12-31' }
    expect((await refused(SUPERSEDE, { id: changes[1].id, change: early })).extensions).toMatchObject({ rule: 'plot.successor', found: into })
    expect((await supersede(changes[1].id, { change: { ...CORRECTION, validFrom: '2022-02-01' } })).change).toMatchObject({
      type: 'MergedInto',
      data: { successor: into },
    })
    expect((await plotNow(from[0]!, { validOn: '2022-01-31' })).status).toBe('SUSPECTED')
  })

  it('is withdrawn as a whole', async () => {
    const { from, into, changes } = await merged(['SUSPECTED', 'SUSPECTED'])
    await cancel(changes[2].id, { wholeAct: true })
    expect(await plotNow(into)).toBeNull()
    for (const record of from) expect((await plotNow(record)).status).toBe('SUSPECTED')
  })
})

describe('a fact on the wrong record', () => {
  it('is cancelled there and recorded on the right one in one act', async () => {
    const [wrong, right] = [await plotWith(), await plotWith()]
    const mistaken = await amend(wrong.record, { note: '示例' })
    const { changes, diffs } = await done(SUBMIT, {
      commands: [
        { registry: 'plot', record: wrong.record, type: 'Cancelled', cancels: mistaken },
        { registry: 'plot', record: right.record, type: 'Amended', data: { note: '示例' }, validFrom: '2021-01-01' },
      ],
      basis: BASIS,
    })
    expect(changes.map(({ type, cancels }: Json) => [type, cancels])).toEqual([
      ['Cancelled', mistaken],
      ['Amended', null],
    ])
    expect(diffs).toEqual([
      { id: `plot/${wrong.record}`, kind: 'CHANGED', fields: [{ field: 'note', before: '示例', after: null }] },
      { id: `plot/${right.record}`, kind: 'CHANGED', fields: [{ field: 'note', before: null, after: '示例' }] },
    ])
  })

  it('cannot be cancelled from the right one: a correction stays on its record', async () => {
    const [wrong, right] = [await plotWith(), await plotWith()]
    const mistaken = await amend(wrong.record, { note: '示例' })
    for (const correction of [
      { type: 'Cancelled', cancels: mistaken },
      { type: 'Amended', supersedes: mistaken, data: {} },
    ]) {
      const { extensions } = await refused(SUBMIT, { commands: [{ registry: 'plot', record: right.record, ...correction }], basis: BASIS })
      expect(extensions).toMatchObject({ code: 'NOT_FOUND', found: mistaken })
    }
  })
})
