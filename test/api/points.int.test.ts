import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today } from '../../src/kernel/day.ts'
import { line, openApi, registered, type Api, type Json } from '../support/api.ts'

const T1 = '2020-06-01T15:59:59.999999Z' // the last microsecond of 1 June at UTC+08:00
const T2 = '2020-06-01T16:00:00.000000Z' // the first of 2 June
const T3 = '2021-03-01T02:00:00.123456Z'

/** Positions 1; 2 and 3 (one act); 4; and one that is valid in the future. */
const lines = [
  registered('plot/P-1', { name: '示例地块', areaM2: 100 }, { validFrom: '2020-01-01', recordedAt: T1 }),
  line('plot/P-1', 'Amended', { areaM2: 200 }, { validFrom: '2020-03-01', recordedAt: T2 }),
  registered('plot/P-2', { areaM2: 1 }, { validFrom: '2020-03-01', recordedAt: T2 }),
  line('plot/P-1', 'Amended', { areaM2: 300 }, { validFrom: '2021-01-01', recordedAt: T3 }),
  line('plot/P-1', 'Amended', { areaM2: 400 }, { validFrom: '2999-01-01', recordedAt: T3 }),
]
const HEAD = { knownAt: T3, position: '5' }

let api: Api
let empty: Api
beforeAll(async () => {
  api = await openApi(lines)
  empty = await openApi()
})
afterAll(async () => {
  await api.close()
  await empty.close()
})

const AREA =
  'query ($asOf: AsOfInput) { plot(id: "P-1", asOf: $asOf) { areaM2 asOf { validOn knownAt position } } ledger { point(asOf: $asOf) { validOn knownAt position } } }'
const area = async (asOf?: Json, header?: string): Promise<{ areaM2: number | null; asOf: Json }> => {
  const { plot, ledger } = await api.data(AREA, { asOf }, header === undefined ? {} : { 'taizhang-as-of': header })
  if (plot) expect(plot.asOf).toEqual(ledger.point)
  return { areaM2: plot?.areaM2 ?? null, asOf: ledger.point }
}
const refusedPoint = async (asOf?: Json, header?: string): Promise<string> =>
  (await api.error('query ($asOf: AsOfInput) { plot(id: "P-1", asOf: $asOf) { areaM2 } }', { asOf }, header === undefined ? {} : { 'taizhang-as-of': header }))
    .extensions.code

describe('the default point', () => {
  it('is today at UTC+08:00 and the head of the ledger', async () => {
    expect(await area()).toEqual({ areaM2: 300, asOf: { validOn: today(), ...HEAD } })
  })
  it('keeps today with a past knownAt', async () => {
    expect(await area({ knownAt: T2 })).toEqual({ areaM2: 200, asOf: { validOn: today(), knownAt: T2, position: '3' } })
  })
  it('keeps the head with another day', async () => {
    expect(await area({ validOn: '2020-02-29' })).toEqual({ areaM2: 100, asOf: { validOn: '2020-02-29', ...HEAD } })
  })
  it('is told by every answer', async () => {
    const { body } = await api.ask('{ __typename }')
    expect(body.extensions.ledger).toEqual({ district: '500116', validOn: today(), ...HEAD })
  })
  it('is told by an answer that has errors, and by one whose arguments asked for another point', async () => {
    expect((await api.ask('{ plots(first: 501) { totalCount } }')).body.extensions.ledger).toEqual({ district: '500116', validOn: today(), ...HEAD })
    expect((await api.ask(AREA, { asOf: { position: 1 } })).body.extensions.ledger).toEqual({ district: '500116', validOn: today(), ...HEAD })
  })
})

describe('knownAt', () => {
  it('as a plain day means its end at UTC+08:00', async () => {
    expect(await area({ knownAt: '2020-06-01' })).toEqual({ areaM2: 100, asOf: { validOn: today(), knownAt: T1, position: '1' } })
    expect((await area({ knownAt: '2020-06-02' })).asOf).toEqual({ validOn: today(), knownAt: '2020-06-02T15:59:59.999999Z', position: '3' })
    expect((await area({ knownAt: '2020-05-31' })).asOf).toEqual({ validOn: today(), knownAt: '2020-05-31T15:59:59.999999Z', position: '0' })
  })
  it('as a literal means the same', async () => {
    const { ledger } = await api.data('{ ledger { point(asOf: {knownAt: "2020-06-01"}) { knownAt position } } }')
    expect(ledger.point).toEqual({ knownAt: T1, position: '1' })
  })
  it('is exact to the microsecond, in any offset, and comes back as asked in UTC', async () => {
    expect((await area({ knownAt: '2020-06-01T23:59:59.999999+08:00' })).asOf).toMatchObject({ knownAt: T1, position: '1' })
    expect((await area({ knownAt: '2020-06-01T15:59:59.999998Z' })).asOf).toMatchObject({ position: '0' })
    expect((await area({ knownAt: '2021-03-01T02:00:00.123455Z' })).asOf).toMatchObject({ knownAt: '2021-03-01T02:00:00.123455Z', position: '3' })
    expect((await area({ knownAt: '2021-03-01T02:00:00.123456Z' })).asOf).toMatchObject(HEAD)
    expect((await area({ knownAt: '2020-12-31T12:00:00Z' })).asOf).toMatchObject({ knownAt: '2020-12-31T12:00:00.000000Z', position: '3' })
  })
  it('in the future comes back as the head', async () => {
    expect(await area({ knownAt: '2999-01-01' })).toEqual({ areaM2: 300, asOf: { validOn: today(), ...HEAD } })
  })
  it('before the first entry answers empty', async () => {
    expect(await area({ knownAt: '2019-01-01' })).toMatchObject({ areaM2: null, asOf: { position: '0' } })
    const data = await api.data(
      '{ plots(asOf: {knownAt: "2019-01-01"}) { totalCount nodes { id } } life(id: "plot/P-1", asOf: {knownAt: "2019-01-01"}) { inForce } }',
    )
    expect(data).toEqual({ plots: { totalCount: 0, nodes: [] }, life: null })
  })
})

describe('validOn', () => {
  it.each([
    ['0001-01-01', null],
    ['2019-12-31', null],
    ['2020-01-01', 100],
    ['2020-02-29', 100],
    ['2020-03-01', 200],
    ['2998-12-31', 300],
    ['2999-01-01', 400],
    ['9999-12-30', 400],
  ])('%s answers %s', async (validOn, areaM2) => {
    expect(await area({ validOn })).toEqual({ areaM2, asOf: { validOn, ...HEAD } })
  })
})

describe('position', () => {
  it('means the recordedAt of its act, and comes back as the last of that act', async () => {
    expect(await area({ position: 1 })).toEqual({ areaM2: 100, asOf: { validOn: today(), knownAt: T1, position: '1' } })
    for (const position of [2, '3']) expect(await area({ position })).toEqual({ areaM2: 200, asOf: { validOn: today(), knownAt: T2, position: '3' } })
    for (const position of [4, 5]) expect((await area({ position })).asOf).toEqual({ validOn: today(), ...HEAD })
  })
  it('0 is before the first entry', async () => {
    expect(await area({ position: 0 })).toEqual({ areaM2: null, asOf: { validOn: today(), knownAt: '0001-01-01T00:00:00.000000Z', position: '0' } })
  })
  it('beyond the head is refused', async () => {
    expect(await refusedPoint({ position: 6 })).toBe('BAD_USER_INPUT')
    expect(await refusedPoint({ position: '9007199254740991' })).toBe('BAD_USER_INPUT')
  })
  it('with a knownAt that resolves to it is taken', async () => {
    expect((await area({ position: 3, knownAt: T2 })).asOf).toEqual({ validOn: today(), knownAt: T2, position: '3' })
    expect((await area({ position: 2, knownAt: T2 })).asOf).toEqual({ validOn: today(), knownAt: T2, position: '3' })
    expect((await area({ position: 3, knownAt: '2020-12-31' })).asOf).toEqual({ validOn: today(), knownAt: '2020-12-31T15:59:59.999999Z', position: '3' })
    expect((await area({ position: 0, knownAt: '2019-12-31' })).asOf).toMatchObject({ knownAt: '2019-12-31T15:59:59.999999Z', position: '0' })
  })
  it('with a knownAt that resolves elsewhere is refused', async () => {
    expect(await refusedPoint({ position: 1, knownAt: T2 })).toBe('BAD_USER_INPUT')
    expect(await refusedPoint({ position: 5, knownAt: T2 })).toBe('BAD_USER_INPUT')
    expect(await refusedPoint({ position: 0, knownAt: T1 })).toBe('BAD_USER_INPUT')
  })
})

describe('the header taizhang-as-of', () => {
  it('sets the day', async () => {
    expect(await area(undefined, 'validOn=2020-02-01')).toEqual({ areaM2: 100, asOf: { validOn: '2020-02-01', ...HEAD } })
  })
  it('sets both times, a plain day meaning its end', async () => {
    expect(await area(undefined, 'validOn=2020-12-31; knownAt=2020-06-02')).toEqual({
      areaM2: 200,
      asOf: { validOn: '2020-12-31', knownAt: '2020-06-02T15:59:59.999999Z', position: '3' },
    })
  })
  it('sets a position', async () => {
    expect((await area(undefined, 'position=2')).asOf).toEqual({ validOn: today(), knownAt: T2, position: '3' })
    expect((await area(undefined, ' validOn = 2020-02-01 ;position=1')).asOf).toEqual({ validOn: '2020-02-01', knownAt: T1, position: '1' })
  })
  it('is the default point of the whole request, and told as such', async () => {
    const { body } = await api.ask(
      '{ plots { totalCount asOf { validOn } } counts(by: [REGISTRY]) { rows { count } } lists { count } }',
      {},
      { 'taizhang-as-of': 'validOn=2020-02-01; knownAt=2020-06-01' },
    )
    expect(body.extensions.ledger).toEqual({ district: '500116', validOn: '2020-02-01', knownAt: T1, position: '1' })
    expect(body.data.plots).toEqual({ totalCount: 1, asOf: { validOn: '2020-02-01' } })
    expect(body.data.counts.rows).toEqual([{ count: 1 }])
  })
  it('gives way to an argument, time by time', async () => {
    const header = 'validOn=2020-02-01; knownAt=2020-06-01'
    expect((await area({ validOn: '2021-06-01' }, header)).asOf).toEqual({ validOn: '2021-06-01', knownAt: T1, position: '1' })
    expect((await area({ knownAt: T2 }, header)).asOf).toEqual({ validOn: '2020-02-01', knownAt: T2, position: '3' })
    expect((await area({ position: 5 }, header)).asOf).toEqual({ validOn: '2020-02-01', ...HEAD })
  })
  it('is what changes are read at', async () => {
    const { changes } = await api.data('{ changes { totalCount through nodes { id } } }', {}, { 'taizhang-as-of': 'position=3' })
    expect(changes.totalCount).toBe(3)
    expect(changes.through).toBe('3')
  })
  it('is refused where it says nonsense, and the whole request with it', async () => {
    for (const header of ['yesterday', 'validOn=2023-02-30', 'knownAt=soon', 'position=-1', 'position=one', 'validOn', 'a=b']) {
      const { body } = await api.ask('{ ledger { size } }', {}, { 'taizhang-as-of': header })
      expect(
        body.errors?.map(({ extensions }) => extensions.code),
        header,
      ).toEqual(['BAD_USER_INPUT'])
      expect(body.data ?? null).toBeNull()
    }
  })
})

describe('an answer', () => {
  it('is replayed by its point given back whole, after writes too', async () => {
    const replayed = await openApi(lines)
    try {
      const query =
        'query ($asOf: AsOfInput) { plots(asOf: $asOf) { nodes { record areaM2 changeCount validTo knownFrom } asOf { validOn knownAt position } } }'
      const first = await replayed.data(query)
      const basis = { number: '示例环〔2024〕1号' }
      await replayed.writer.submit({
        commands: [{ registry: 'plot', record: 'P-1', type: 'Amended', validFrom: '2020-01-01', basis, data: { areaM2: 1 } }],
        recordedBy: null,
      })
      const { validOn, knownAt, position } = first.plots.asOf
      expect(await replayed.data(query, { asOf: first.plots.asOf })).toEqual(first)
      expect(await replayed.data(query, { asOf: { validOn, knownAt } })).toEqual(first)
      expect(await replayed.data(query, { asOf: { validOn, position } })).toEqual(first)
      expect(await replayed.data(query, {}, { 'taizhang-as-of': `validOn=${validOn}; knownAt=${knownAt}` })).toEqual(first)
      expect((await replayed.data(query)).plots.asOf.position).toBe('6')
    } finally {
      await replayed.close()
    }
  })
  it('at the point of an empty ledger is replayed too', async () => {
    const { ledger } = await empty.data('{ ledger { point { validOn knownAt position } } }')
    const again = await empty.data('query ($asOf: AsOfInput) { ledger { point(asOf: $asOf) { validOn knownAt position } } }', { asOf: ledger.point })
    expect(again.ledger).toEqual(ledger)
  })
  it('may hold two points', async () => {
    const { then, now } = await api.data(
      '{ now: plot(id: "P-1") { areaM2 history { totalCount } } then: plot(id: "P-1", asOf: {validOn: "2020-02-01", knownAt: "2020-06-01"}) { areaM2 history { totalCount } } }',
    )
    expect(now).toEqual({ areaM2: 300, history: { totalCount: 4 } })
    expect(then).toEqual({ areaM2: 100, history: { totalCount: 1 } })
  })
  it('has one head, however many fields ask for it', async () => {
    const statements = await api.statementsOf(() =>
      api.data('{ a: plots { totalCount } b: plots(asOf: {validOn: "2020-02-01"}) { totalCount } ledger { size knownAt point { position } } }'),
    )
    expect(statements.filter((statement) => statement.includes('from ledger_entry'))).toHaveLength(1)
  })
})

describe('an empty ledger', () => {
  it('has the head 0 at the beginning of time', async () => {
    const { body } = await empty.ask('{ ledger { district size knownAt point { validOn knownAt position } } }')
    const point = { knownAt: '0001-01-01T00:00:00.000000Z', position: '0' }
    expect(body.data.ledger).toEqual({ district: '500116', size: '0', knownAt: point.knownAt, point: { validOn: today(), ...point } })
    expect(body.extensions.ledger).toEqual({ district: '500116', validOn: today(), ...point })
  })
  it('answers everything empty', async () => {
    const data =
      await empty.data(`{ plots { totalCount nodes { id } pageInfo { hasNextPage } } plot(id: "P-1") { id } records(ids: ["plot/P-1"]) { id } life(id: "plot/P-1") { id }
      counts(by: [REGISTRY]) { rows { count } } changes { nodes { id } totalCount through pageInfo { hasNextPage hasPreviousPage } } diff(from: {position: 0}) { added nodes { id } }
      lists { count entries { totalCount } spells(id: "plot/P-1") { from } } registries { count } }`)
    expect(data.plots).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } })
    expect(data.plot).toBeNull()
    expect(data.records).toEqual([null])
    expect(data.life).toBeNull()
    expect(data.counts.rows).toEqual([])
    expect(data.changes).toEqual({ nodes: [], totalCount: 0, through: '0', pageInfo: { hasNextPage: false, hasPreviousPage: false } })
    expect(data.diff).toEqual({ added: 0, nodes: [] })
    for (const list of data.lists) expect(list).toEqual({ count: 0, entries: { totalCount: 0 }, spells: [] })
    for (const registry of data.registries) expect(registry.count).toBe(0)
  })
  it('refuses position 1', async () => {
    expect((await empty.error('{ plots(asOf: {position: 1}) { totalCount } }')).extensions.code).toBe('BAD_USER_INPUT')
  })
})
