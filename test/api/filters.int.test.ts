import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, registered, type Api, type Json } from '../support/api.ts'

type Data = Readonly<Record<string, unknown>>

const TOWNS: Readonly<Record<string, Data>> = {
  '500116001': { name: '示例一镇', aliases: ['一镇', '老一镇'] },
  '500116002': { name: '示例二镇' },
  '500116003': { name: '示例三镇', aliases: ['示例二镇'] },
}
const SOURCES: Readonly<Record<string, Data>> = {
  'W-1': {
    name: '甲水源',
    townCode: '500116001',
    waterType: 'RIVER',
    dailySupplyT: 120.5,
    tenThousandPeople: false,
    delimitedOn: '2020-01-31',
    tags: ['甲', '乙'],
    codes: [{ system: 'x', value: '1' }],
    status: 'ACTIVE',
    targetClass: 'III',
  },
  'W-2': {
    name: '乙水源100%',
    townCode: '500116002',
    waterType: 'RESERVOIR',
    dailySupplyT: 0.1,
    tenThousandPeople: true,
    delimitedOn: '2021-06-15',
    tags: ['乙'],
    codes: [
      { system: 'x', value: '2' },
      { system: 'y', value: '1' },
    ],
    status: 'STANDBY',
    scale: 'DISPERSED',
  },
  'W-3': {
    name: '甲_水源',
    townCode: '500116003',
    waterType: 'GROUNDWATER',
    dailySupplyT: 1000,
    delimitedOn: '2021-12-31',
    tags: [],
    status: 'WITHDRAWN',
    scale: 'CENTRALISED',
  },
  'W-4': { name: '甲x水源', townCode: '500116009', dailySupplyT: 0, population: 9999, codes: [], note: '' },
  'W-5': { dailySupplyT: -1, geometry: { type: 'Point', coordinates: [106.25, 29.29] }, scale: 'CENTRALISED', waterType: 'GROUNDWATER' },
  'W-6': {},
  'w-7': { name: 'Ω\\水源', villageCode: '500116001001', tenThousandPeople: false, dailySupplyT: 20.5, status: 'ACTIVE' },
}
const ZONES: Readonly<Record<string, Data>> = {
  'Z-1': { waterSource: 'W-1', level: 'ONE' },
  'Z-2': { waterSource: 'W-2' },
  'Z-3': { waterSource: 'W-9' },
  'Z-4': {},
}
const PLOTS: Readonly<Record<string, Data>> = {
  'P-1': { stage: 'LISTED', riskLevel: 'HIGH', predecessors: ['P-2', 'P-3'], pollutants: ['砷'] },
  'P-2': { stage: 'MERGED', successor: 'P-1' },
  'P-3': { stage: 'SPLIT', successors: ['P-1', 'P-4'] },
  'P-4': {},
}
const all = (registry: string, records: Readonly<Record<string, Data>>) =>
  Object.entries(records).map(([record, data]) => registered(`${registry}/${record}`, data))

let api: Api
beforeAll(async () => {
  api = await openApi([...all('town', TOWNS), ...all('waterSource', SOURCES), ...all('protectionZone', ZONES), ...all('plot', PLOTS)])
})
afterAll(() => api.close())

const found = async (plural: string, type: string, filter: unknown): Promise<string[]> => {
  const data = await api.data(`query ($filter: ${type}Filter) { ${plural}(first: 500, filter: $filter) { nodes { record } totalCount } }`, { filter })
  expect(data[plural].totalCount).toBe(data[plural].nodes.length)
  return data[plural].nodes.map(({ record }: Json) => record)
}
const sources = (filter: unknown): Promise<string[]> => found('waterSources', 'WaterSource', filter)

/** What the lists and the derived column say, written out by hand. */
const row = (record: string): Data => {
  const data = SOURCES[record] ?? {}
  const notWithdrawn = data['status'] !== 'WITHDRAWN'
  const [supply, people] = [data['dailySupplyT'] as number | undefined, data['population'] as number | undefined]
  const derived = (supply ?? 0) >= 1000 || (people ?? 0) >= 10_000 ? true : supply !== undefined && people !== undefined ? false : null
  const tenThousandPeople = data['tenThousandPeople'] ?? derived
  const lists = [
    ...(data['scale'] === 'CENTRALISED' && notWithdrawn ? ['centralisedWaterSources'] : []),
    ...(data['scale'] === 'DISPERSED' && notWithdrawn ? ['dispersedWaterSources'] : []),
    ...(tenThousandPeople === true && notWithdrawn ? ['tenThousandPeopleSources'] : []),
    ...(data['scale'] === 'CENTRALISED' && data['waterType'] === 'GROUNDWATER' && notWithdrawn ? ['groundwaterSources'] : []),
  ]
  return {
    ...data,
    record,
    lists,
    tenThousandPeople,
    stage: data['status'],
    town: data['townCode'],
    village: data['villageCode'],
  }
}
const rows = Object.keys(SOURCES).map(row)

/** DESIGN §6 "Filters", the slow way: two-valued, a comparison with an empty value is false. */
const byCodePoint = (a: unknown, b: unknown): number => (typeof a === 'string' ? Buffer.compare(Buffer.from(a), Buffer.from(String(b))) : Number(a) - Number(b))
const OPERATORS: Readonly<Record<string, (value: Json, operand: Json) => boolean>> = {
  eq: (value, operand) => value === operand,
  in: (value, operand) => operand.includes(value),
  gt: (value, operand) => byCodePoint(value, operand) > 0,
  gte: (value, operand) => byCodePoint(value, operand) >= 0,
  lt: (value, operand) => byCodePoint(value, operand) < 0,
  lte: (value, operand) => byCodePoint(value, operand) <= 0,
  contains: (value, operand) => value.includes(operand),
  startsWith: (value, operand) => value.startsWith(operand),
  has: (value, operand) => value.some((each: Json) => JSON.stringify(each) === JSON.stringify(operand)),
  hasAny: (value, operand) => operand.some((one: Json) => OPERATORS['has']?.(value, one)),
  hasAll: (value, operand) => operand.every((one: Json) => OPERATORS['has']?.(value, one)),
}
const COMPLEMENTS: Readonly<Record<string, string>> = { ne: 'eq', notIn: 'in' }
const holds = (value: unknown, operator: string, operand: unknown): boolean => {
  const empty = value === undefined || value === null
  if (operator === 'isNull') return empty === operand
  const complement = COMPLEMENTS[operator]
  if (complement !== undefined) return !holds(value, complement, operand)
  return !empty && (OPERATORS[operator]?.(value, operand) ?? false)
}
const oracle = (filter: Json, record: Data): boolean =>
  Object.entries<Json>(filter).every(([word, condition]) => {
    if (word === 'and') return condition.every((each: Json) => oracle(each, record))
    if (word === 'or') return condition.some((each: Json) => oracle(each, record))
    if (word === 'not') return !oracle(condition, record)
    return Object.entries(condition).every(([operator, operand]) => holds(record[word], operator, operand))
  })

/** Columns whose operands are their values. */
const TABLE: readonly (readonly [column: string, operands: readonly unknown[], operators: readonly string[]])[] = [
  ['name', ['甲水源', '甲', '水源', '%', '_', '\\', '', 'Ω\\水源', '示例'], ['eq', 'ne', 'contains', 'startsWith']],
  ['note', ['', 'x'], ['eq', 'ne', 'contains']],
  ['targetClass', ['III', 'iii'], ['eq', 'ne', 'startsWith']],
  ['record', ['W-1', 'w-7', 'W'], ['eq', 'ne', 'contains', 'startsWith']],
  ['status', ['ACTIVE', 'WITHDRAWN', 'NOWHERE'], ['eq', 'ne', 'startsWith']],
  ['dailySupplyT', [120.5, 0.1, 0, -1, 1000, 20.5, 1e308], ['eq', 'ne', 'gt', 'gte', 'lt', 'lte']],
  ['population', [9999, 0], ['eq', 'ne', 'gt', 'lt']],
  ['tenThousandPeople', [true, false], ['eq', 'ne']],
  ['waterType', ['RIVER', 'GROUNDWATER'], ['eq', 'ne']],
  ['stage', ['ACTIVE', 'PLANNED'], ['eq', 'ne']],
  ['delimitedOn', ['2020-01-31', '2021-06-15', '2021-12-31', '0001-01-01', '9999-12-30'], ['eq', 'ne', 'gt', 'gte', 'lt', 'lte']],
  ['tags', ['甲', '乙', '丙'], ['has']],
  ['lists', ['centralisedWaterSources', 'tenThousandPeopleSources', 'unicorns'], ['has']],
  [
    'codes',
    [
      { system: 'x', value: '1' },
      { system: 'y', value: '1' },
      { system: 'x', value: '9' },
    ],
    ['has'],
  ],
]
const SETS: readonly (readonly [column: string, operator: string, sets: readonly (readonly unknown[])[]])[] = [
  ...['in', 'notIn'].flatMap((operator): (readonly [string, string, readonly (readonly unknown[])[]])[] => [
    ['name', operator, [[], ['甲水源'], ['甲水源', 'Ω\\水源', '无']]],
    ['dailySupplyT', operator, [[], [0.1, 120.5], [7]]],
    ['waterType', operator, [[], ['RIVER', 'RESERVOIR']]],
    ['stage', operator, [[], ['ACTIVE', 'STANDBY']]],
    ['delimitedOn', operator, [[], ['2020-01-31', '2021-12-31']]],
    ['record', operator, [[], ['W-1', 'W-6']]],
  ]),
  ['tags', 'hasAny', [[], ['甲', '丙'], ['乙']]],
  ['tags', 'hasAll', [[], ['甲', '乙'], ['甲', '丙']]],
  ['lists', 'hasAny', [[], ['dispersedWaterSources', 'groundwaterSources']]],
  ['lists', 'hasAll', [[], ['centralisedWaterSources', 'groundwaterSources']]],
  [
    'codes',
    'hasAny',
    [
      [],
      [
        { system: 'x', value: '1' },
        { system: 'y', value: '1' },
      ],
    ],
  ],
]
const EMPTY = [
  'name',
  'note',
  'status',
  'stage',
  'dailySupplyT',
  'population',
  'tenThousandPeople',
  'waterType',
  'delimitedOn',
  'tags',
  'town',
  'village',
  'geometry',
  'record',
]

const conditions: readonly Json[] = [
  ...TABLE.flatMap(([column, operands, operators]) => operators.flatMap((operator) => operands.map((operand) => ({ [column]: { [operator]: operand } })))),
  ...SETS.flatMap(([column, operator, sets]) => sets.map((operand) => ({ [column]: { [operator]: operand } }))),
  ...EMPTY.flatMap((column) => [true, false].map((isNull) => ({ [column]: { isNull } }))),
]

const hits = (filter: Json): string[] => rows.filter((each) => oracle(filter, each)).map(({ record }) => String(record))

describe('conditions on one column answer as the oracle does', () => {
  const columns = [...new Set(conditions.map((condition) => Object.keys(condition)[0] ?? ''))]
  it.each(columns)('%s', async (column) => {
    for (const condition of conditions.filter((each) => column in each)) {
      expect(await sources(condition), JSON.stringify(condition)).toEqual(hits(condition))
      // `not` is the exact complement, empty values and all.
      expect(await sources({ not: condition }), `not ${JSON.stringify(condition)}`).toEqual(
        Object.keys(SOURCES).filter((key) => !hits(condition).includes(key)),
      )
    }
  })
})

describe('conditions put together', () => {
  it('answer as the oracle does', async () => {
    const pick = (i: number): Json => conditions[(i * 37) % conditions.length]
    for (let i = 0; i < 60; i++) {
      const filter = [
        { and: [pick(i), { not: pick(i + 1) }] },
        { or: [pick(i), pick(i + 2), pick(i + 3)] },
        { not: { or: [pick(i), { and: [pick(i + 1), pick(i + 4)] }] } },
        { ...pick(i), or: [pick(i + 5), { not: {} }], not: pick(i + 6) },
      ][i % 4]
      expect(await sources(filter), JSON.stringify(filter)).toEqual(hits(filter))
    }
  })
  it.each<[string, Json, readonly string[]]>([
    ['nothing at all is true', {}, Object.keys(SOURCES)],
    ['not nothing is false', { not: {} }, []],
    ['and of none is true', { and: [] }, Object.keys(SOURCES)],
    ['or of none is false', { or: [] }, []],
    ['in: [] matches nothing', { name: { in: [] } }, []],
    ['notIn: [] matches everything', { name: { notIn: [] } }, Object.keys(SOURCES)],
    ['operators on one column must all hold', { dailySupplyT: { gt: 0, lt: 100 } }, ['W-2', 'w-7']],
    ['ne holds of an empty value', { waterType: { ne: 'RIVER' } }, ['W-2', 'W-3', 'W-4', 'W-5', 'W-6', 'w-7']],
    ['a column without operators is no condition', { name: {} }, Object.keys(SOURCES)],
    ['not gt is not lte', { not: { dailySupplyT: { gt: 0 } } }, ['W-4', 'W-5', 'W-6']],
  ])('%s', async (_, filter, expected) => {
    expect(await sources(filter)).toEqual(expected)
  })
  it('reach 8 deep, and no further', async () => {
    const deep = (depth: number): Json => (depth === 1 ? { name: { eq: '甲水源' } } : { not: deep(depth - 1) })
    expect(await sources(deep(8))).toEqual(Object.keys(SOURCES).filter((key) => key !== 'W-1'))
    for (const depth of [9, 200]) {
      const error = await api.error('query ($filter: WaterSourceFilter) { waterSources(filter: $filter) { totalCount } }', { filter: deep(depth) })
      expect(error.extensions.code).toBe('BAD_USER_INPUT')
    }
    const wide = (depth: number): Json => (depth === 1 ? { name: { eq: '甲水源' } } : { and: [wide(depth - 1)] })
    expect(await sources(wide(8))).toEqual(['W-1'])
    expect((await api.error('query ($filter: WaterSourceFilter) { waterSources(filter: $filter) { totalCount } }', { filter: wide(9) })).extensions.code).toBe(
      'BAD_USER_INPUT',
    )
  })
})

describe('towns', () => {
  it.each<[string, Json, readonly string[]]>([
    ['by code', { eq: '500116001' }, ['W-1']],
    ['by id', { eq: 'town/500116001' }, ['W-1']],
    ['by name', { eq: '示例一镇' }, ['W-1']],
    ['by alias', { eq: '老一镇' }, ['W-1']],
    ['by a name that is an alias of another', { eq: '示例二镇' }, ['W-2', 'W-3']],
    ['by a code of no town in force, as stated', { eq: '500116009' }, ['W-4']],
    ['by nothing that there is', { eq: '无此镇' }, []],
    ['several ways at once', { in: ['一镇', 'town/500116002', '500116009'] }, ['W-1', 'W-2', 'W-4']],
    ['none of several', { notIn: ['一镇', '500116002'] }, ['W-3', 'W-4', 'W-5', 'W-6', 'w-7']],
    ['not this one', { ne: '示例一镇' }, ['W-2', 'W-3', 'W-4', 'W-5', 'W-6', 'w-7']],
    ['in no town', { isNull: true }, ['W-5', 'W-6', 'w-7']],
  ])('%s', async (_, town, expected) => {
    expect(await sources({ town })).toEqual(expected)
  })
  it('by the name at the point', async () => {
    const renamed = await openApi([
      registered('town/500116001', { name: '旧名镇' }),
      { ...registered('town/500116001', {}), type: 'Amended', data: { name: '新名镇' }, validFrom: '2022-01-01' },
      registered('plot/P-1', { townCode: '500116001' }),
    ])
    try {
      const count = async (name: string, validOn: string): Promise<number> =>
        (await renamed.data('query ($n: ID, $d: Date) { plots(filter: {town: {eq: $n}}, asOf: {validOn: $d}) { totalCount } }', { n: name, d: validOn })).plots
          .totalCount
      expect(await count('旧名镇', '2021-12-31')).toBe(1)
      expect(await count('新名镇', '2021-12-31')).toBe(0)
      expect(await count('旧名镇', '2022-01-01')).toBe(0)
      expect(await count('新名镇', '2022-01-01')).toBe(1)
    } finally {
      await renamed.close()
    }
  })
  it('narrow counts, entries and diffs in the same ways', async () => {
    for (const town of ['500116002', 'town/500116002']) {
      const data = await api.data(
        `query ($town: [ID!]) { counts(by: [REGISTRY], town: $town) { rows { registry count } } diff(from: {position: 0}, town: $town) { added }
           list(key: "dispersedWaterSources") { entries(town: $town) { nodes { record } } } changes(filter: {town: $town}) { nodes { record } } }`,
        { town: [town] },
      )
      expect(data).toEqual({
        counts: { rows: [{ registry: 'waterSource', count: 1 }] },
        diff: { added: 1 },
        list: { entries: { nodes: [{ record: 'W-2' }] } },
        changes: { nodes: [{ record: 'W-2' }] },
      })
    }
  })
})

describe('references', () => {
  it.each<[string, string, string, Json, readonly string[]]>([
    ['by key', 'protectionZones', 'ProtectionZone', { waterSource: { eq: 'W-1' } }, ['Z-1']],
    ['by id', 'protectionZones', 'ProtectionZone', { waterSource: { in: ['waterSource/W-1', 'W-9'] } }, ['Z-1', 'Z-3']],
    ['that are empty', 'protectionZones', 'ProtectionZone', { waterSource: { isNull: true } }, ['Z-4']],
    ['but this one', 'protectionZones', 'ProtectionZone', { waterSource: { ne: 'waterSource/W-1' } }, ['Z-2', 'Z-3', 'Z-4']],
    ['to a plot of the same registry', 'plots', 'Plot', { successor: { eq: 'plot/P-1' } }, ['P-2']],
    ['to the record itself by id', 'plots', 'Plot', { id: { in: ['plot/P-1', 'P-4', 'plot/none'] } }, ['P-1', 'P-4']],
    ['to any record but', 'plots', 'Plot', { id: { notIn: ['plot/P-1', 'P-4'] } }, ['P-2', 'P-3']],
    ['in a list, by key', 'plots', 'Plot', { successors: { has: 'P-4' } }, ['P-3']],
    ['in a list, all of them', 'plots', 'Plot', { predecessors: { hasAll: ['P-2', 'P-3'] } }, ['P-1']],
    ['in a list that is empty', 'plots', 'Plot', { predecessors: { isNull: true } }, ['P-2', 'P-3', 'P-4']],
  ])('%s', async (_, plural, type, filter, expected) => {
    expect(await found(plural, type, filter)).toEqual(expected)
  })
  it('to a village are filtered by key', async () => {
    expect(await sources({ village: { eq: '500116001001' } })).toEqual(['w-7'])
    expect(await sources({ village: { eq: 'village/500116001001' } })).toEqual(['w-7'])
  })
})

describe('a null anywhere is refused', () => {
  it.each<[string, Json]>([
    ['as an operand', { name: { eq: null } }],
    ['in a list of operands', { name: null }],
    ['in a number', { dailySupplyT: { gt: null } }],
    ['in isNull', { name: { isNull: null } }],
    ['in lists', { lists: { has: null } }],
    ['in codes', { codes: { has: null } }],
    ['in in', { name: { in: null } }],
    ['in and', { and: null }],
    ['in or', { or: null }],
    ['in not', { not: null }],
    ['deep down', { or: [{ not: { and: [{ waterType: { ne: null } }] } }] }],
  ])('%s', async (_, filter) => {
    const error = await api.error('query ($filter: WaterSourceFilter) { waterSources(filter: $filter) { totalCount } }', { filter })
    expect(error.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('a restricted column is FORBIDDEN', () => {
  it.each([
    ['as a filter', '{ plots(filter: {contact: {eq: "x"}}) { totalCount } }'],
    ['as a filter for empty values', '{ plots(filter: {telephone: {isNull: true}}) { totalCount } }'],
    ['deep in a filter', '{ plots(filter: {or: [{not: {contact: {startsWith: "x"}}}]}) { totalCount } }'],
    ['as a geometry', '{ plots(filter: {exactPosition: {isNull: false}}) { totalCount } }'],
    ['as an order', '{ plots(orderBy: [{field: CONTACT}]) { totalCount } }'],
    ['as a group', '{ plots(first: 0) { groups(by: [CONTACT]) { count } } }'],
    ['as a sum', '{ plots(first: 0) { groups(by: [], sum: [TELEPHONE]) { count } } }'],
    ['below a record', '{ town(id: "500116001") { waterSources(filter: {contact: {isNull: true}}) { totalCount } } }'],
  ])('%s', async (_, query) => {
    expect((await api.error(query)).extensions.code).toBe('FORBIDDEN')
  })
})
