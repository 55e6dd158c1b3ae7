import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandsOf } from '../../src/api/commands.ts'
import { typeName } from '../../src/api/schema-parts.ts'
import { catalogue } from '../../src/registries/index.ts'
import { openApi, registered, type Answer, type Api, type ApiError, type Json } from '../support/api.ts'
import { everyValue, recordOf } from '../support/values.ts'

/** Departments and towns write through typed mutations: what they may state, what is refused and with which words, what is answered. */

const BASIS = { number: '示例环〔2024〕3号' }
const CHANGE = { validFrom: '2024-03-01', basis: BASIS }
const on = (validFrom: string, more: Json = {}): Json => ({ validFrom, basis: BASIS, ...more })
const NODE = 'node { id status changeCount validFrom validTo knownFrom asOf { validOn knownAt position } ... on Plot { riskLevel note } }'
const PAYLOAD = `${NODE}
  change { id position type recordedBy recordedAt data validFrom sequence reason basis { number title } leafHash supersedes cancels correctedBy effect { field before after } }
  effect { field title before after cause } asOf { validOn knownAt position } refusals { code } warnings { code field index message messageEn }`

let api: Api
let admin: Readonly<Record<string, string>>
let keys = 0

beforeAll(async () => {
  api = await openApi([
    registered('town/500116104', { name: '示例镇', code: '500116104' }),
    registered('plot/P-1', { name: '示例地块', townCode: '500116104' }),
    registered('keySupervisedUnit/U-1', { name: '示例单位' }),
  ])
  admin = await api.as({ name: '示例生态环境局/示例甲' })
})
afterAll(() => api.close())

const done = (mutation: string, variables: Json = {}): Promise<Json> => api.data(mutation, variables, admin)
const refused = (mutation: string, variables: Json = {}): Promise<ApiError> => api.error(mutation, variables, admin)
const sizeOf = async (): Promise<string> => (await api.data('{ ledger { size } }')).ledger.size

/** A plot of its own for a case, registered on 2020-01-01. */
const plotWith = async (fields: Json = {}, validFrom = '2020-01-01'): Promise<string> => {
  const record = `示例-${++keys}`
  await done(
    'mutation ($record: String, $fields: PlotInput!, $change: ChangeInput!) { registerPlot(record: $record, fields: $fields, change: $change) { change { id } } }',
    {
      record,
      fields,
      change: on(validFrom),
    },
  )
  return record
}
const amend = (id: string, fields: Json, change: Json = CHANGE, wanted = PAYLOAD): Promise<Json> =>
  done(`mutation ($id: ID!, $fields: PlotPatch!, $change: ChangeInput!) { done: amendPlot(id: $id, fields: $fields, change: $change) { ${wanted} } }`, {
    id,
    fields,
    change,
  }).then((data: Json) => data.done)
const AMEND = 'mutation ($id: ID!, $fields: PlotPatch!, $change: ChangeInput!) { amendPlot(id: $id, fields: $fields, change: $change) { change { id } } }'
/** What one life command asks for, e.g. `suspectPlot`. */
const life = (mutation: string, wanted = PAYLOAD): string =>
  `mutation ($id: ID!, $fields: PlotPatch, $change: ChangeInput!) { done: ${mutation}(id: $id, fields: $fields, change: $change) { ${wanted} } }`

describe('a command', () => {
  it('is sealed, and answers with the record, the change, and what it changed', async () => {
    const { body } = await api.ask(life('suspectPlot'), { id: 'P-1', change: CHANGE }, admin)
    expect(body.errors).toBeUndefined()
    const { done: answer } = body.data
    expect(answer.node).toMatchObject({ id: 'plot/P-1', status: 'SUSPECTED', changeCount: 2, validFrom: '2024-03-01', validTo: null })
    expect(answer.node.asOf).toEqual({ validOn: '2024-03-01', knownAt: answer.change.recordedAt, position: '4' })
    expect(answer.node.knownFrom).toBe(answer.asOf.knownAt)
    expect(answer.change).toMatchObject({ position: '4', type: 'Suspected', recordedBy: '示例生态环境局/示例甲', validFrom: '2024-03-01', data: {} })
    expect(answer.effect).toEqual([{ field: 'status', title: '状态', before: 'CLUE', after: 'SUSPECTED', cause: 'KNOWLEDGE' }])
    expect(answer.change.effect).toEqual([{ field: 'status', before: 'CLUE', after: 'SUSPECTED' }])
    expect([answer.refusals, answer.warnings]).toEqual([[], []])
    const { changes } = await api.data('{ changes(last: 1) { nodes { id leafHash } } }')
    expect(changes.nodes).toEqual([{ id: answer.change.id, leafHash: answer.change.leafHash }])
  })

  it('tells the point of its act in extensions.ledger, and reading there gives its answer again', async () => {
    const record = await plotWith()
    const { body } = await api.ask(life('suspectPlot'), { id: record, change: CHANGE }, admin)
    const { done: answer } = body.data
    expect(body.extensions.ledger).toMatchObject({ district: '500116', position: answer.change.position, knownAt: answer.change.recordedAt })
    expect(answer.asOf).toEqual({ validOn: '2024-03-01', knownAt: answer.change.recordedAt, position: answer.change.position })
    await amend(record, { note: '示例后来' })
    const again = await api.data(`query ($id: ID!, $asOf: AsOfInput) { record(id: $id, asOf: $asOf) { ${NODE.slice('node { '.length, -1)} } }`, {
      id: `plot/${record}`,
      asOf: answer.asOf,
    })
    expect(again.record).toEqual(answer.node)
  })

  it('may name its record by key or by id', async () => {
    const record = await plotWith()
    expect((await amend(record, { note: '一' })).node.id).toBe(`plot/${record}`)
    expect((await amend(`plot/${record}`, { note: '二' })).node).toMatchObject({ id: `plot/${record}`, changeCount: 3 })
  })

  it('answers with the record on its day: before what holds from a later one', async () => {
    const record = await plotWith()
    await amend(record, { note: '示例后来' }, on('2024-06-01'))
    const answer = await amend(record, { note: '示例先前', riskLevel: 'LOW' }, on('2024-03-01'))
    expect(answer.node).toMatchObject({ note: '示例先前', riskLevel: 'LOW', validFrom: '2024-03-01', validTo: '2024-06-01', changeCount: 3 })
    expect(answer.effect.map(({ field, before, after }: Json) => [field, before, after])).toEqual([
      ['note', null, '示例先前'],
      ['riskLevel', null, 'LOW'],
    ])
  })

  it('answers with no record where it is not in force on its day', async () => {
    const record = await plotWith({ note: '示例' })
    const { done: retired } = await done(`mutation ($id: ID!, $change: ChangeInput!) { done: retirePlot(id: $id, change: $change) { ${PAYLOAD} } }`, {
      id: record,
      change: on('2024-01-01'),
    })
    expect(retired.node).toBeNull()
    expect(retired.effect.map(({ field, after }: Json) => [field, after])).toEqual([
      ['status', null],
      ['note', null],
    ])
    const { done: reinstated } = await done(`mutation ($id: ID!, $change: ChangeInput!) { done: reinstatePlot(id: $id, change: $change) { ${PAYLOAD} } }`, {
      id: record,
      change: on('2024-02-01'),
    })
    expect(reinstated.node).toMatchObject({ status: 'CLUE', note: '示例', validFrom: '2024-02-01' })
  })

  it('says since when a version is known that it leaves as it was', async () => {
    const record = await plotWith({ note: '示例' })
    const answer = await amend(record, { note: '示例' })
    expect(answer.effect).toEqual([])
    const { plot } = await api.data('query ($id: ID!) { plot(id: $id) { knownFrom history { nodes { recordedAt } } } }', { id: record })
    expect(answer.node.knownFrom).toBe(plot.history.nodes[0].recordedAt)
    expect(answer.node.knownFrom).toBe(plot.knownFrom)
  })

  it('keeps its reason, its sequence and its document', async () => {
    const record = await plotWith()
    const answer = await amend(
      record,
      { note: '示例' },
      on('2024-03-01', { sequence: 7, reason: '示例理由', basis: { title: '示例通知', issuedOn: '2024-02-29' } }),
    )
    expect(answer.change).toMatchObject({ sequence: 7, reason: '示例理由', basis: { number: null, title: '示例通知' } })
  })

  it('is read at the act’s point also where the request’s header asks for another', async () => {
    const record = await plotWith()
    const headers = { ...admin, 'taizhang-as-of': 'validOn=2021-01-01; knownAt=2020-06-30' }
    const { body } = await api.ask(life('suspectPlot'), { id: record, change: CHANGE }, headers)
    expect(body.data.done.node).toMatchObject({ status: 'SUSPECTED', changeCount: 2, asOf: { validOn: '2024-03-01' } })
    expect(body.extensions.ledger).toMatchObject({ position: body.data.done.change.position, validOn: '2021-01-01' })
  })
})

describe('what can be stated', () => {
  /** Where not every value of a column’s form is one that the rules let pass. */
  const LAWFUL: Json = { creditCode: '91500116MAEXAMPL8A', category: 'PRIORITY_PROTECTION', role: 'NATIONAL', year: 2024 }
  /** Measured values as a caller writes them. */
  const asInput = (type: string, value: Json): Json => {
    if (type !== 'measured') return value
    return value === 'ND' ? { notDetected: true } : typeof value === 'number' ? { value } : value
  }

  it.each([...catalogue.registries.values()])('$key: every column, at registration and in an amendment', async (registry) => {
    const type = typeName(registry.key)
    const inputOf = (data: Json): Json =>
      Object.fromEntries(Object.entries(data).map(([name, value]) => [name, asInput(registry.columns[name]?.type ?? '', value)]))
    const inClear = (data: Json): Json => Object.fromEntries(Object.entries(data).filter(([name]) => registry.columns[name]?.restricted !== true))
    const stated = (variant: number): Json =>
      Object.fromEntries(Object.entries(everyValue(registry, variant)).map(([name, value]) => [name, LAWFUL[name] ?? value]))
    const [first, second] = [stated(0), stated(1)]
    const record = `全-${recordOf(registry.key)}`
    const { made } = await done(
      `mutation ($record: String, $fields: ${type}Input!, $change: ChangeInput!) { made: register${type}(record: $record, fields: $fields, change: $change) { change { type record data } } }`,
      { record, fields: inputOf(first), change: on('2020-01-01') },
    )
    expect(made.change).toMatchObject({ type: 'Registered', record })
    expect(inClear(made.change.data)).toEqual(inClear(first))
    expect(Object.keys(made.change.data).sort()).toEqual(Object.keys(first).sort())
    const { amended } = await done(
      `mutation ($id: ID!, $fields: ${type}Patch!, $change: ChangeInput!) { amended: amend${type}(id: $id, fields: $fields, change: $change) { change { data } node { changeCount } } }`,
      { id: record, fields: inputOf(second), change: on('2021-01-01') },
    )
    expect(inClear(amended.change.data)).toEqual(inClear(second))
    expect(amended.node.changeCount).toBe(2)
  })

  it('a patch clears what is null and leaves what is absent', async () => {
    const record = await plotWith({ note: '示例', riskLevel: 'LOW', areaM2: 12.5 })
    const answer = await amend(record, { note: null, areaM2: 13 })
    expect(answer.change.data).toEqual({ note: null, areaM2: 13 })
    const { plot } = await api.data('query ($id: ID!) { plot(id: $id) { note riskLevel areaM2 } }', { id: record })
    expect(plot).toEqual({ note: null, riskLevel: 'LOW', areaM2: 13 })
  })

  it('a registration takes null for absent: who comes back keeps what was said before', async () => {
    const record = await plotWith({ note: '示例', riskLevel: 'LOW' })
    await done('mutation ($id: ID!, $change: ChangeInput!) { retirePlot(id: $id, change: $change) { change { id } } }', {
      id: record,
      change: on('2021-01-01'),
    })
    const { registerPlot } = await done(
      `mutation ($record: String, $fields: PlotInput!, $change: ChangeInput!) { registerPlot(record: $record, fields: $fields, change: $change) { ${PAYLOAD} } }`,
      { record, fields: { note: null, riskLevel: 'HIGH', stage: null }, change: on('2022-01-01') },
    )
    expect(registerPlot.change.data).toEqual({ riskLevel: 'HIGH' })
    expect(registerPlot.node).toMatchObject({ note: '示例', riskLevel: 'HIGH', status: 'CLUE' })
  })

  it('what no column knows goes under extra, name by name, and null clears', async () => {
    const record = await plotWith({ extra: { 旧编号: 'X-1', 批次: { 年: 2019 }, constructor: '示例' } })
    const extraOf = async (): Promise<Json> => (await api.data('query ($id: ID!) { plot(id: $id) { extra } }', { id: record })).plot.extra
    expect(await extraOf()).toEqual({ 旧编号: 'X-1', 批次: { 年: 2019 }, constructor: '示例' })
    await amend(record, { extra: { 批次: null, 新编号: 'Y-1' } })
    expect(await extraOf()).toEqual({ 旧编号: 'X-1', 新编号: 'Y-1', constructor: '示例' })
    await amend(record, { extra: null })
    expect(await extraOf()).toBeNull()
  })

  it('a registration may state the status, at which every other begins anew', async () => {
    const record = await plotWith({ stage: 'LISTED', mode: 'CONTROL' })
    const { plot } = await api.data('query ($id: ID!) { plot(id: $id) { stage status mode lists } }', { id: record })
    expect(plot).toEqual({ stage: 'LISTED', status: 'LISTED', mode: 'CONTROL', lists: ['contaminatedPlots', 'remediationList'] })
  })

  it('a life command may state fields besides', async () => {
    const record = await plotWith({ stage: 'INVESTIGATED' })
    const { done: answer } = await done(life('confirmPlotContaminated'), {
      id: record,
      fields: { riskLevel: 'HIGH', groundwaterPolluted: true },
      change: CHANGE,
    })
    expect(answer.change).toMatchObject({ type: 'Contaminated', data: { riskLevel: 'HIGH', groundwaterPolluted: true } })
    expect(answer.node).toMatchObject({ status: 'CONTAMINATED', riskLevel: 'HIGH' })
  })

  it('a reference is a key or an id, and what it refers to need not exist', async () => {
    const record = await plotWith({ unit: 'keySupervisedUnit/U-1', townCode: '500116104' })
    const { plot } = await api.data('query ($id: ID!) { plot(id: $id) { unitRecord unit { name } town { name } } }', { id: record })
    expect(plot).toEqual({ unitRecord: 'U-1', unit: { name: '示例单位' }, town: { name: '示例镇' } })
    expect((await amend(record, { unit: '示例无此单位' })).change.data).toEqual({ unit: '示例无此单位' })
  })

  it('a restricted value is answered to whoever may see it, and is a commitment in the ledger', async () => {
    const record = await plotWith()
    const answer = await amend(
      record,
      { contact: '示例联系人' },
      CHANGE,
      'node { ... on Plot { contact } } effect { field before after } change { data effect { field after } }',
    )
    expect(answer.node.contact).toBe('示例联系人')
    expect(answer.effect).toEqual([{ field: 'contact', before: null, after: '示例联系人' }])
    expect(answer.change.effect).toEqual([{ field: 'contact', after: '示例联系人' }])
    expect(answer.change.data).toEqual({ contact: { commitment: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) as string } })
  })
})

describe('a geometry', () => {
  const at = (...coordinates: readonly number[]): Json => ({ type: 'Point', coordinates })
  const ring = (...coordinates: readonly (readonly number[])[]): Json => ({ type: 'Polygon', coordinates: [coordinates] })

  it('that crosses itself is refused, with the place where it does', async () => {
    const record = await plotWith()
    const bow = ring([106.2, 29.2], [106.3, 29.3], [106.3, 29.2], [106.2, 29.3], [106.2, 29.2])
    const { extensions, message } = await refused(AMEND, { id: record, fields: { geometry: bow }, change: CHANGE })
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'data.geometry', at: [106.25, 29.25] })
    expect(message).toMatch(/坐标有误/)
  })

  it('with longitude and latitude swapped is refused', async () => {
    const record = await plotWith()
    const { extensions } = await refused(AMEND, { id: record, fields: { geometry: at(29.25, 106.25) }, change: CHANGE })
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'data.geometry', at: [29.25, 106.25] })
  })

  it('outside the district is taken, with a warning', async () => {
    const record = await plotWith()
    const answer = await amend(record, { geometry: at(107.5, 29.5) })
    expect(answer.warnings).toEqual([
      {
        code: 'OUTSIDE_DISTRICT',
        field: 'data.geometry',
        index: 0,
        message: expect.stringContaining('不全在本区范围') as string,
        messageEn: expect.stringContaining('within the district') as string,
      },
    ])
    expect((await api.data('query ($id: ID!) { plot(id: $id) { geometry } }', { id: record })).plot.geometry).toEqual(at(107.5, 29.5))
  })

  it.each([
    ['of no type', {}],
    ['of an unknown type', { type: 'Circle', coordinates: [106, 29] }],
    ['that is a collection', { type: 'GeometryCollection', geometries: [] }],
    ['as deep as another type', { type: 'Point', coordinates: [[106, 29]] }],
    ['that is text', 'POINT (106 29)'],
    ['of four numbers', at(106, 29, 1, 1)],
    ['a ring that does not close', ring([106.2, 29.2], [106.3, 29.2], [106.3, 29.3], [106.2, 29.3])],
  ])('%s is BAD_USER_INPUT', async (_, geometry) => {
    const { extensions } = await refused(AMEND, { id: 'P-1', fields: { geometry }, change: CHANGE })
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'data.geometry' })
  })
})

describe('what has not the form of its field is BAD_USER_INPUT, and nothing is stored', () => {
  const NUL = '\u0000'
  const asked: [name: string, fields: Json, change?: Json][] = [
    ['a word that an enum does not have', { riskLevel: 'UNICORN' }],
    ['an enum in small letters', { riskLevel: 'high' }],
    ['text for a number', { areaM2: '12' }],
    ['a number beyond all numbers', { areaM2: '1e400' }],
    ['a number for text', { note: 12 }],
    ['a word for true', { groundwaterPolluted: 'yes' }],
    ['a column that another registry has', { dailySupplyT: 5 }],
    ['a status in an amendment', { stage: 'LISTED' }],
    ['an object for a list of texts', { pollutants: { a: 1 } }],
    ['a list that is not of texts', { tags: ['示例', 1] }],
    ['a code without a system', { codes: [{ value: '1' }] }],
    ['extra that is no object', { extra: '示例' }],
    ['extra that is a list', { extra: [1] }],
    ['a reference with a slash in it', { unit: 'plot/P-1' }],
    ['a reference that is empty', { unit: '' }],
    ['U+0000 in a text', { note: `示例${NUL}` }],
    ['U+0000 deep in extra', { extra: { a: [{ b: NUL }] } }],
    ['U+0000 in a name of extra', { extra: { [NUL]: 1 } }],
    ['half a character', { note: '\ud83c' }],
    ['the other half', { extra: { a: '\udf3e' } }],
    ['JSON nested 65 deep', { extra: { a: JSON.parse('['.repeat(65) + ']'.repeat(65)) } }],
    ['U+0000 in the reason', {}, on('2024-03-01', { reason: NUL })],
    ['half a character in the reason', {}, on('2024-03-01', { reason: '\ud800' })],
    ['half a character in the document', {}, on('2024-03-01', { basis: { number: '\udc00' } })],
    ['a document with a word of its own', {}, on('2024-03-01', { basis: { number: '1', pages: 3 } })],
    ['a document issued on a day that no calendar has', {}, on('2024-03-01', { basis: { issuedOn: '2023-02-29' } })],
    ['no document', {}, { validFrom: '2024-03-01' }],
    ['no day', {}, { basis: BASIS }],
    ['null for the day', {}, on(null as never)],
    ['the year 0', {}, on('0000-12-31')],
    ['the day after the last', {}, on('9999-12-31')],
    ['the leap day of a year without one', {}, on('2023-02-29')],
    ['a day with a time', {}, on('2023-02-28T00:00:00Z')],
    ['a day of five digits', {}, on('10000-01-01')],
    ['a sequence beyond an Int', {}, on('2024-03-01', { sequence: 2_147_483_648 })],
    ['a sequence of one and a half', {}, on('2024-03-01', { sequence: 1.5 })],
    ['a version beyond an Int', {}, on('2024-03-01', { expectedVersion: 1e12 })],
    ['a version that is text', {}, on('2024-03-01', { expectedVersion: '1' })],
    ['a field that no command has', {}, on('2024-03-01', { recordedBy: '示例' })],
  ]
  it.each(asked.map(([name, fields, change = CHANGE]) => ({ name, fields, change })))('$name', async ({ fields, change }) => {
    const before = await sizeOf()
    const { status, body } = await api.ask(AMEND, { id: 'P-1', fields, change }, admin)
    expect(status).toBeLessThan(500)
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    expect(await sizeOf()).toBe(before)
  })

  it('nor is a number that is not finite, which JSON can still be made to hold', async () => {
    const { status, body } = await api.post(
      `{"query":${JSON.stringify(AMEND)},"variables":{"id":"P-1","fields":{"areaM2":1e400},"change":${JSON.stringify(CHANGE)}}}`,
      admin,
    )
    expect([status < 500, body.errors?.map(({ extensions }) => extensions.code)]).toEqual([true, ['BAD_USER_INPUT']])
    const deep = `{"query":${JSON.stringify(AMEND)},"variables":{"id":"P-1","fields":{"extra":{"a":-1e999}},"change":${JSON.stringify(CHANGE)}}}`
    expect((await api.post(deep, admin)).body.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  it('the first and the last day, the largest sequence and the smallest are none of it', async () => {
    const record = await plotWith({}, '0001-01-01')
    expect((await amend(record, { note: '一' }, on('0001-01-01', { sequence: 2_147_483_647 }))).node.note).toBe('一')
    expect((await amend(record, { note: '二' }, on('9999-12-30', { sequence: -2_147_483_647 }))).node).toMatchObject({ note: '二', validTo: null })
  })
})

describe('what is long', () => {
  it('is kept as it is: a reason, a name, a note, an alias, a code, of 20,000 characters that hardly repeat', async () => {
    const long = Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join('')
    const record = await plotWith({
      name: long,
      note: long,
      aliases: [long],
      place: long,
      formerUser: long,
      codes: [{ system: long, value: long }],
      extra: { [long]: long },
    })
    const { change } = await amend(record, { note: '示例' }, on('2024-03-01', { reason: long, basis: { number: '1', title: long, issuer: long } }))
    expect([change.reason, change.basis.title]).toEqual([long, long])
    const { plot } = await api.data('query ($id: ID!) { plot(id: $id) { name formerUser extra } }', { id: record })
    expect(plot).toEqual({ name: long, formerUser: long, extra: { [long]: long } })
  })

  it('does not keep the lock, at registration and at every change after it, however many words the record is found by', async () => {
    const long = Array.from({ length: 100_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * i * 7919 + i) % 20_000))).join('')
    const record = await plotWith({ name: long })
    // Against each other these words would take minutes, and a request has ten seconds.
    expect((await amend(record, { note: '示例' })).node.note).toBe('示例')
  })

  it('is refused where it should be the number of a document', async () => {
    const number = Array.from({ length: 3_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join('')
    const { extensions } = await refused(AMEND, { id: 'P-1', fields: {}, change: on('2024-03-01', { basis: { number } }) })
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'basis.number' })
    expect((await amend('P-1', {}, on('2024-03-01', { basis: { number: number.slice(0, 500) } }))).change.basis.number).toBe(number.slice(0, 500))
  })
})

describe('a record key', () => {
  const register = (record: Json): Promise<Answer> =>
    api.ask(
      'mutation ($record: String, $change: ChangeInput!) { registerPlot(record: $record, fields: {}, change: $change) { node { record id } change { record } } }',
      { record, change: CHANGE },
      admin,
    )

  it('is made by the system where none is given, another one every time', async () => {
    const [a, b, c] = await Promise.all([register(undefined), register(null), register(undefined)])
    const made = [a, b, c].map(({ body }) => body.data.registerPlot.node.record)
    expect(new Set(made).size).toBe(3)
    for (const key of made) expect(key).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each(['x'.repeat(200), ' 示例 ', '..', '%2F', '🌾地块', '__proto__', '*', '"引号"', "'; drop table ledger_entry; --"])('may be %j', async (record) => {
    const { body } = await register(record)
    expect(body.data.registerPlot).toEqual({ node: { record, id: `plot/${record}` }, change: { record } })
    expect((await api.data('query ($id: ID!) { plot(id: $id) { record } }', { id: record })).plot).toEqual({ record })
  })

  it.each(['', 'a/b', '/', 'plot/P-77', 'a\nb', 'a\tb', '\u007f', '\u0085', 'x'.repeat(201), '\ud800', 'a\u0000'])('may not be %j', async (record) => {
    const before = await sizeOf()
    const { body } = await register(record)
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    expect(await sizeOf()).toBe(before)
  })

  it.each(['town/500116104', 'waterSource/P-1', 'plot/', 'plot/P/1', '', 'P/1'])('of another registry, or none, is no plot: %j', async (id) => {
    const { extensions } = await refused(AMEND, { id, fields: {}, change: CHANGE })
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', found: id })
  })

  it('that is registered already is CONFLICT', async () => {
    const { body } = await register('P-1')
    expect(body.errors?.[0]).toMatchObject({ path: ['registerPlot'], extensions: { code: 'CONFLICT', found: 'plot/P-1' } })
    expect(body.data).toEqual({ registerPlot: null })
  })

  it('that is registered already is CONFLICT on earlier days too, and free again once it is retired', async () => {
    const record = await plotWith({}, '2020-01-01')
    const REGISTER = 'mutation ($record: String, $change: ChangeInput!) { registerPlot(record: $record, fields: {}, change: $change) { node { changeCount } } }'
    expect((await refused(REGISTER, { record, change: on('2019-01-01') })).extensions.code).toBe('CONFLICT')
    await done('mutation ($id: ID!, $change: ChangeInput!) { retirePlot(id: $id, change: $change) { change { id } } }', {
      id: record,
      change: on('2022-01-01'),
    })
    expect((await refused(REGISTER, { record, change: on('2021-01-01') })).extensions.code).toBe('CONFLICT')
    expect((await done(REGISTER, { record, change: on('2023-01-01') })).registerPlot.node.changeCount).toBe(3)
  })

  it('that nobody has registered is NOT_FOUND, for every command but a registration', async () => {
    for (const { mutation, changeType } of commandsOf(catalogue.registries.get('waterSource')!)) {
      if (changeType === 'Registered') continue
      const fields = changeType === 'Amended' ? 'fields: {}, ' : ''
      const error = await refused(`mutation ($change: ChangeInput!) { ${mutation}(id: "示例无此水源", ${fields}change: $change) { change { id } } }`, {
        change: CHANGE,
      })
      expect([mutation, error.extensions.code, error.extensions.found]).toEqual([mutation, 'NOT_FOUND', 'waterSource/示例无此水源'])
    }
  })
})

describe('a refusal', () => {
  it('says which rule, from which source, what was found and what is needed, in Chinese and English', async () => {
    const record = await plotWith()
    const { message, path, extensions } = await refused(life('enlistPlot'), { id: record, fields: { mode: 'CONTROL' }, change: CHANGE })
    expect(path).toEqual(['done'])
    expect(message).toBe('状态为线索（CLUE）时不能列入管控修复名录；须为已评估（ASSESSED）。')
    expect(extensions).toEqual({
      code: 'RULE_VIOLATION',
      rule: 'plot.Listed.from',
      field: 'stage',
      found: 'CLUE',
      needed: ['ASSESSED'],
      source: '中华人民共和国土壤污染防治法 第五十八条',
      messageEn: 'Listed is not possible in status CLUE; it needs one of ASSESSED.',
      index: 0,
    })
  })

  const lives = [...catalogue.registries.values()].filter(({ changes }) => Object.values(changes).some(({ from, joint }) => from && !joint))
  it.each(lives)('$key: comes from every status from which a command is not possible, and none from the others', async (registry) => {
    const { key, changes, status } = registry
    const REGISTER = 'mutation ($commands: [CommandInput!]!) { submit(commands: $commands, basis: {}) { changes { record } } }'
    for (const { mutation, changeType } of commandsOf(registry)) {
      const { from, joint } = changes[changeType] ?? {}
      if (!from || joint) continue
      for (const stage of Object.keys(status.vocabulary.values)) {
        const data = { [status.word]: stage, ...(key === 'sample' && { sampledOn: '2020-01-01' }) }
        const { submit } = await done(REGISTER, { commands: [{ registry: key, type: 'Registered', data, validFrom: '2020-01-01' }] })
        const asked = { id: submit.changes[0].record, change: on('2024-03-01') }
        const { body } = await api.ask(`mutation ($id: ID!, $change: ChangeInput!) { ${mutation}(id: $id, change: $change) { change { id } } }`, asked, admin)
        const { code, rule, found, needed, messageEn } = body.errors?.[0]?.extensions ?? {}
        if (from.includes(stage)) expect([mutation, stage, rule]).not.toEqual([mutation, stage, `${key}.${changeType}.from`])
        else {
          expect([mutation, code, rule, found, needed]).toEqual([mutation, 'RULE_VIOLATION', `${key}.${changeType}.from`, stage, from])
          expect([body.errors?.[0]?.message, messageEn]).toEqual([expect.stringContaining(stage), expect.stringContaining(stage)])
        }
      }
    }
  })

  it('comes from the registry’s own rules as well', async () => {
    const record = await plotWith({ stage: 'INVESTIGATED' })
    const { extensions, message } = await refused(life('confirmPlotContaminated'), { id: record, change: CHANGE })
    expect(extensions).toMatchObject({ code: 'RULE_VIOLATION', rule: 'plot.riskLevel', field: 'riskLevel', found: null, needed: ['HIGH', 'MEDIUM', 'LOW'] })
    expect(extensions.source).toMatch(/42/)
    expect(message).toMatch(/风险等级/)
  })

  it('comes where a change must rest on a document and names none', async () => {
    const record = await plotWith()
    const { extensions } = await refused(life('suspectPlot'), { id: record, change: { validFrom: '2024-03-01', basis: { issuer: '示例机关' } } })
    expect(extensions).toMatchObject({ code: 'RULE_VIOLATION', rule: 'plot.basis', field: 'basis', found: null })
  })

  it('comes where a column that a registration cannot lack is lacking: as a form of the input, and of a row in submit', async () => {
    expect(
      (await refused('mutation ($change: ChangeInput!) { registerSample(fields: {}, change: $change) { change { id } } }', { change: CHANGE })).extensions.code,
    ).toBe('BAD_USER_INPUT')
    const commands = [{ registry: 'sample', type: 'Registered', data: {}, validFrom: '2024-03-01' }]
    const { extensions } = await refused('mutation ($commands: [CommandInput!]!) { submit(commands: $commands, basis: {}) { changes { id } } }', { commands })
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'data.sampledOn', index: 0 })
  })

  it('leaves nothing behind', async () => {
    const record = await plotWith()
    const before = await sizeOf()
    await refused(life('enlistPlot'), { id: record, fields: { mode: 'CONTROL' }, change: CHANGE })
    expect(await sizeOf()).toBe(before)
    expect((await api.data('query ($id: ID!) { plot(id: $id) { changeCount mode } }', { id: record })).plot).toEqual({ changeCount: 1, mode: null })
  })
})

describe('a command is judged in its own place in the order', () => {
  it('on what stood before its day, not on what came later', async () => {
    const record = await plotWith({ stage: 'SUSPECTED' }, '2020-01-01')
    await done(life('completePlotInvestigation', 'change { id }'), { id: record, fields: { groundwaterPolluted: false }, change: on('2022-01-01') })
    await done(life('clearPlot', 'change { id }'), { id: record, change: on('2023-01-01') })
    // In 2021 it was still suspected: it could not be cleared then, though it could be today.
    const { extensions } = await refused(life('clearPlot'), { id: record, change: on('2021-01-01') })
    expect(extensions).toMatchObject({ rule: 'plot.Cleared.from', found: 'SUSPECTED' })
    // What could be done in 2021 can be recorded now, though it could not be done today.
    const { done: late } = await done(life('completePlotInvestigation'), { id: record, fields: { groundwaterPolluted: true }, change: on('2021-01-01') })
    expect(late.node).toMatchObject({ status: 'INVESTIGATED', validFrom: '2021-01-01', validTo: '2022-01-01' })
  })

  it('on what stands before its sequence on the day', async () => {
    const record = await plotWith({ stage: 'SUSPECTED' }, '2020-01-01')
    await done(life('completePlotInvestigation', 'change { id }'), {
      id: record,
      fields: { groundwaterPolluted: false },
      change: on('2022-01-01', { sequence: 5 }),
    })
    expect((await refused(life('clearPlot'), { id: record, change: on('2022-01-01', { sequence: 4 }) })).extensions).toMatchObject({ found: 'SUSPECTED' })
    const { done: cleared } = await done(life('clearPlot'), { id: record, change: on('2022-01-01', { sequence: 5 }) })
    expect(cleared.node.status).toBe('CLEARED')
  })

  it('before the registration there is nothing to change', async () => {
    const record = await plotWith({}, '2020-01-01')
    const { extensions } = await refused(AMEND, { id: record, fields: { note: '示例' }, change: on('2019-12-31') })
    expect(extensions).toMatchObject({ code: 'NOT_FOUND', found: `plot/${record}` })
  })

  it('later changes are not judged again: what no longer fits becomes a finding', async () => {
    const record = await plotWith({ stage: 'SUSPECTED' }, '2020-01-01')
    const investigate = async (year: number): Promise<string> =>
      (await done(life('completePlotInvestigation', 'change { id }'), { id: record, fields: { groundwaterPolluted: true }, change: on(`${year}-01-01`) })).done
        .change.id
    const misfits = async (): Promise<string[]> => {
      const { plot } = await api.data('query ($id: ID!) { plot(id: $id) { findings { kind changes { id } } } }', { id: record })
      return plot.findings.flatMap(({ kind, changes }: Json) => (kind === 'REFUSED_TRANSITION' ? changes.map(({ id }: Json) => id) : []))
    }
    const investigated = await investigate(2022)
    await done(life('clearPlot', 'change { id }'), { id: record, change: on('2023-01-01') })
    await investigate(2021)
    expect(await misfits()).toEqual([investigated])
    await done(life('confirmPlotContaminated', 'change { id }'), { id: record, fields: { riskLevel: 'HIGH' }, change: on('2021-06-01') })
    // Contaminated since 2021, it could not have been investigated in 2022: that stands, and shows as what does not fit.
    expect(await misfits()).toEqual([investigated])
    expect((await api.data('query ($id: ID!) { plot(id: $id) { status } }', { id: record })).plot.status).toBe('CLEARED')
  })

  it('on other records as they stand on its day', async () => {
    const [a, b] = [await plotWith({ stage: 'SUSPECTED' }, '2020-01-01'), await plotWith({ stage: 'SUSPECTED' }, '2022-01-01')]
    const commands = (validFrom: string): Json => [{ registry: 'plot', record: a, type: 'MergedInto', data: { successor: b }, validFrom }]
    const SUBMIT = 'mutation ($commands: [CommandInput!]!, $basis: BasisInput!) { submit(commands: $commands, basis: $basis) { changes { id } } }'
    expect((await refused(SUBMIT, { commands: commands('2021-12-31'), basis: BASIS })).extensions).toMatchObject({ rule: 'plot.successor', found: b })
    expect((await done(SUBMIT, { commands: commands('2022-01-01'), basis: BASIS })).submit.changes).toHaveLength(1)
  })
})

describe('several mutations in one request', () => {
  const two = (first: string, second: string): string => `mutation ($id: ID!, $change: ChangeInput!) { first: ${first} second: ${second} }`
  const suspect = `suspectPlot(id: $id, change: $change) { change { position recordedAt } node { status changeCount } }`

  it('run one after the other, each an act of its own that sees the one before', async () => {
    const record = await plotWith()
    const note = `amendPlot(id: $id, fields: {note: "示例"}, change: $change) { change { position recordedAt } node { status changeCount ... on Plot { note } } }`
    const { body } = await api.ask(two(suspect, note), { id: record, change: CHANGE }, admin)
    const { first, second } = body.data
    expect(first.node).toEqual({ status: 'SUSPECTED', changeCount: 2 })
    expect(second.node).toEqual({ status: 'SUSPECTED', changeCount: 3, note: '示例' })
    expect(Number(second.change.position)).toBe(Number(first.change.position) + 1)
    expect(second.change.recordedAt > first.change.recordedAt).toBe(true)
    expect(body.extensions.ledger).toMatchObject({ position: second.change.position, knownAt: second.change.recordedAt })
  })

  it('a refusal of the second does not hide the first', async () => {
    const record = await plotWith()
    const { status, body } = await api.ask(two(suspect, suspect), { id: record, change: CHANGE }, admin)
    expect(status).toBe(200)
    expect(body.data.first.node).toEqual({ status: 'SUSPECTED', changeCount: 2 })
    expect(body.data.second).toBeNull()
    expect(body.errors).toMatchObject([{ path: ['second'], extensions: { code: 'RULE_VIOLATION', rule: 'plot.Suspected.from' } }])
    expect(body.extensions.ledger.position).toBe(body.data.first.change.position)
  })

  it('nor does a refusal of the first keep the second back', async () => {
    const record = await plotWith()
    const { body } = await api.ask(
      two(`retirePlot(id: "示例无此地块", change: $change) { change { position } }`, suspect),
      { id: record, change: CHANGE },
      admin,
    )
    expect([body.data.first, body.data.second.node.status]).toEqual([null, 'SUSPECTED'])
    expect(body.errors).toMatchObject([{ path: ['first'], extensions: { code: 'NOT_FOUND' } }])
  })

  it('a merge inherits what the mutation before it has made', async () => {
    const [a, b] = [await plotWith({ stage: 'SUSPECTED' }), await plotWith({ stage: 'INVESTIGATED' })]
    const { second } = await done(
      `mutation ($change: ChangeInput!, $ids: [ID!]!, $id: ID!) { first: completePlotInvestigation(id: $id, fields: {groundwaterPolluted: false}, change: $change) { change { id } }
        second: mergePlots(ids: $ids, fields: {name: "示例合并"}, change: $change) { diffs { kind after { status ... on Plot { predecessorsRecords: fields(names: ["predecessors"]) } } } } }`,
      { id: a, ids: [a, b], change: CHANGE },
    )
    expect(second.diffs.find(({ kind }: Json) => kind === 'ADDED').after).toEqual({ status: 'INVESTIGATED', predecessorsRecords: { predecessors: [a, b] } })
  })
})
