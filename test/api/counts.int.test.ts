import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../src/registries/index.ts'
import { openApi, registered, type Api, type Json } from '../support/api.ts'

type Record_ = {
  readonly id: string
  readonly data: Readonly<Record<string, unknown>>
  readonly lists: readonly string[]
  readonly status: string | null
  readonly category: string | null
}

const TOWNS = ['500116001', '500116002', '500116009']
const town = (i: number): Readonly<Record<string, unknown>> => (i % 4 === 3 ? {} : { townCode: TOWNS[i % 4] })
const plots = Array.from({ length: 14 }, (_, i): Record_ => {
  const stage = ['CLUE', 'SUSPECTED', 'CONTAMINATED', 'LISTED'][i % 4] ?? 'CLUE'
  const riskLevel = ['HIGH', 'LOW', null][i % 3] ?? null
  const contaminated = stage === 'CONTAMINATED' || stage === 'LISTED'
  return {
    id: `plot/P-${i}`,
    data: { ...town(i), stage, ...(riskLevel !== null && { riskLevel }) },
    status: stage,
    category: riskLevel,
    lists: [
      ...(stage === 'SUSPECTED' ? ['suspectedPlots'] : []),
      ...(contaminated ? ['contaminatedPlots'] : []),
      ...(stage === 'LISTED' ? ['remediationList'] : []),
      ...(contaminated && riskLevel === 'HIGH' ? ['highRiskPlots'] : []),
    ],
  }
})
const sources = Array.from({ length: 9 }, (_, i): Record_ => {
  const [waterType, scale] = [['RIVER', 'GROUNDWATER'][i % 2] ?? null, ['CENTRALISED', 'DISPERSED', null][i % 3] ?? null]
  return {
    id: `waterSource/W-${i}`,
    data: {
      ...town(i),
      waterType,
      ...(scale !== null && { scale }),
      dailySupplyT: [120.5, 0.1, 0.2][i % 3],
      delimitedOn: ['2020-01-31', '2020-04-01', '2021-12-31'][i % 3],
    },
    status: null,
    category: waterType,
    lists: [
      ...(scale === 'CENTRALISED' ? ['centralisedWaterSources'] : []),
      ...(scale === 'DISPERSED' ? ['dispersedWaterSources'] : []),
      ...(scale === 'CENTRALISED' && waterType === 'GROUNDWATER' ? ['groundwaterSources', 'dualSources'] : []),
    ],
  }
})
const towns = TOWNS.slice(0, 2).map((key, i): Record_ => ({
  id: `town/${key}`,
  data: { name: ['一镇', '二镇'][i], kind: 'TOWN' },
  status: 'IN_FORCE',
  category: 'TOWN',
  lists: [],
}))
const all = [...plots, ...sources, ...towns]

let api: Api
beforeAll(async () => {
  api = await openApi(all.map(({ id, data }) => registered(id, data)))
})
afterAll(() => api.close())

const COUNTS = `query ($by: [CountKey!]!, $registry: [ID!], $list: [ID!], $town: [ID!], $asOf: AsOfInput) {
  counts(by: $by, registry: $registry, list: $list, town: $town, asOf: $asOf) { asOf { position } rows { registry list townCode townName status category title count } } }`

const TOWN_NAMES: Readonly<Record<string, string>> = { '500116001': '一镇', '500116002': '二镇' }
const KEYS = ['REGISTRY', 'LIST', 'TOWN', 'STATUS', 'CATEGORY'] as const

/** What counts should say, the slow way. A record is counted once on every list that it stands on. */
const naive = (by: readonly string[], only: (each: Record_, list: string | null) => boolean): Map<string, number> => {
  const found = new Map<string, number>()
  for (const each of all) {
    const lists = by.includes('LIST') ? each.lists : [null]
    for (const list of lists) {
      if (!only(each, list)) continue
      const townCode = (each.data['townCode'] as string | undefined) ?? null
      const row = {
        registry: by.includes('REGISTRY') ? (each.id.split('/')[0] ?? null) : null,
        list: by.includes('LIST') ? list : null,
        townCode: by.includes('TOWN') ? townCode : null,
        townName: by.includes('TOWN') && townCode !== null ? (TOWN_NAMES[townCode] ?? null) : null,
        status: by.includes('STATUS') ? each.status : null,
        category: by.includes('CATEGORY') ? each.category : null,
      }
      const key = JSON.stringify(row)
      found.set(key, (found.get(key) ?? 0) + 1)
    }
  }
  return found
}
const counted = async (args: Json): Promise<Map<string, number>> => {
  const { counts } = await api.data(COUNTS, args)
  const rows = counts.rows.map(({ title: _, count, ...row }: Json): [string, number] => [JSON.stringify(row), count])
  const found = new Map<string, number>(rows)
  expect(found.size).toBe(rows.length)
  return found
}
const sorted = (map: Map<string, number>): [string, number][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1))

describe('counts', () => {
  const pairs = KEYS.flatMap((a, i) => KEYS.slice(i + 1).map((b) => [a, b]))
  it.each([...KEYS.map((key) => [key]), ...pairs, [...KEYS], ['TOWN', 'REGISTRY', 'STATUS']].map((by) => [by.join(', '), by] as const))(
    'by %s are what the oracle counts',
    async (_, by) => {
      expect(sorted(await counted({ by }))).toEqual(sorted(naive(by, () => true)))
    },
  )
  it('by nothing is one row', async () => {
    const { counts } = await api.data('{ counts(by: []) { rows { registry title count } } }')
    expect(counts.rows).toEqual([{ registry: null, title: null, count: all.length }])
  })
  it('can be narrowed to registries, lists and towns', async () => {
    expect(sorted(await counted({ by: ['STATUS'], registry: ['plot'] }))).toEqual(sorted(naive(['STATUS'], ({ id }) => id.startsWith('plot/'))))
    const chosen = ['contaminatedPlots', 'dispersedWaterSources']
    expect(sorted(await counted({ by: ['REGISTRY'], list: chosen }))).toEqual(
      sorted(naive(['REGISTRY'], ({ lists }) => lists.some((each) => chosen.includes(each)))),
    )
    expect(sorted(await counted({ by: ['LIST', 'TOWN'], list: chosen }))).toEqual(sorted(naive(['LIST', 'TOWN'], (_, list) => chosen.includes(list ?? ''))))
    expect(sorted(await counted({ by: ['TOWN'], town: ['一镇', '500116009'] }))).toEqual(
      sorted(naive(['TOWN'], ({ data }) => ['500116001', '500116009'].includes(String(data['townCode'])))),
    )
    expect(sorted(await counted({ by: ['TOWN'], registry: [] }))).toEqual([])
    expect(sorted(await counted({ by: ['TOWN'], list: [] }))).toEqual([])
    expect(sorted(await counted({ by: ['TOWN'], town: [] }))).toEqual([])
  })
  it('are read at their point', async () => {
    const { counts } = await api.data(COUNTS, { by: ['REGISTRY'], asOf: { validOn: '2019-12-31' } })
    expect(counts.rows).toEqual([])
    expect(counts.asOf.position).toBe(String(all.length))
    expect(sorted(await counted({ by: ['REGISTRY'], asOf: { position: 0 } }))).toEqual([])
  })
  it('say in Chinese what they count', async () => {
    const titles = async (by: string): Promise<Json> =>
      Object.fromEntries((await api.data(COUNTS, { by: [by] })).counts.rows.map((row: Json) => [row[by === 'TOWN' ? 'townCode' : by.toLowerCase()], row.title]))
    expect(await titles('CATEGORY')).toMatchObject({ HIGH: '高', RIVER: '河流型', TOWN: '镇' })
    expect(await titles('STATUS')).toMatchObject({ LISTED: '管控修复名录内', IN_FORCE: '现行' })
    expect(await titles('LIST')).toMatchObject({ contaminatedPlots: '污染地块名录' })
    expect(await titles('REGISTRY')).toMatchObject({ plot: '建设用地地块', town: '镇街' })
  })
  it('agree with the count of every list and registry', async () => {
    const { lists, registries } = await api.data('{ lists { key count entries(first: 500) { totalCount } } registries { key count } }')
    const byList = await counted({ by: ['LIST'] })
    for (const { key, count, entries } of lists) {
      const row = JSON.stringify({ registry: null, list: key, townCode: null, townName: null, status: null, category: null })
      expect([key, count, entries.totalCount]).toEqual([key, byList.get(row) ?? 0, byList.get(row) ?? 0])
    }
    for (const { key, count } of registries) expect([key, count]).toEqual([key, all.filter(({ id }) => id.startsWith(`${key}/`)).length])
    expect(lists).toHaveLength(catalogue.lists.length)
  })
})

describe('groups', () => {
  const groups = async (args: string, filter = '{}'): Promise<Json> =>
    (await api.data(`{ waterSources(first: 0, filter: ${filter}) { groups(${args}) { keys titles count sums } } }`)).waterSources.groups
  it('count and sum over all pages, exactly', async () => {
    expect(await groups('by: [WATER_TYPE, SCALE], sum: [DAILY_SUPPLY_T, POPULATION]')).toEqual([
      { keys: ['GROUNDWATER', 'CENTRALISED'], titles: ['地下水型', '集中式'], count: 1, sums: { dailySupplyT: 120.5, population: 0 } },
      { keys: ['GROUNDWATER', 'DISPERSED'], titles: ['地下水型', '分散式'], count: 2, sums: { dailySupplyT: 0.2, population: 0 } },
      { keys: ['GROUNDWATER', null], titles: ['地下水型', null], count: 1, sums: { dailySupplyT: 0.2, population: 0 } },
      { keys: ['RIVER', 'CENTRALISED'], titles: ['河流型', '集中式'], count: 2, sums: { dailySupplyT: 241, population: 0 } },
      { keys: ['RIVER', 'DISPERSED'], titles: ['河流型', '分散式'], count: 1, sums: { dailySupplyT: 0.1, population: 0 } },
      { keys: ['RIVER', null], titles: ['河流型', null], count: 2, sums: { dailySupplyT: 0.4, population: 0 } },
    ])
  })
  it('120.5 + 0.1 is 120.6, and 0.1 + 0.2 is 0.3', async () => {
    expect(await groups('by: [], sum: [DAILY_SUPPLY_T]', '{record: {in: ["W-0", "W-1"]}}')).toEqual([
      { keys: [], titles: [], count: 2, sums: { dailySupplyT: 120.6 } },
    ])
    expect(await groups('by: [], sum: [DAILY_SUPPLY_T]', '{record: {in: ["W-1", "W-2"]}}')).toEqual([
      { keys: [], titles: [], count: 2, sums: { dailySupplyT: 0.3 } },
    ])
  })
  it('of nothing: no group; and one row of zero where nothing is grouped by', async () => {
    expect(await groups('by: [SCALE], sum: [DAILY_SUPPLY_T]', '{record: {in: []}}')).toEqual([])
    expect(await groups('by: [], sum: [DAILY_SUPPLY_T]', '{record: {in: []}}')).toEqual([{ keys: [], titles: [], count: 0, sums: { dailySupplyT: 0 } }])
  })
  it('gather dates by year, quarter and month', async () => {
    const keys = async (bucket: string): Promise<Json> => (await groups(`by: [DELIMITED_ON]${bucket}`)).map(({ keys: each, count }: Json) => [each[0], count])
    expect(await keys('')).toEqual([
      ['2020-01-31', 3],
      ['2020-04-01', 3],
      ['2021-12-31', 3],
    ])
    expect(await keys(', bucket: YEAR')).toEqual([
      ['2020', 6],
      ['2021', 3],
    ])
    expect(await keys(', bucket: QUARTER')).toEqual([
      ['2020-Q1', 3],
      ['2020-Q2', 3],
      ['2021-Q4', 3],
    ])
    expect(await keys(', bucket: MONTH')).toEqual([
      ['2020-01', 3],
      ['2020-04', 3],
      ['2021-12', 3],
    ])
  })
  it('by town, by status, by truth, with nothing last', async () => {
    const { plots: page } = await api.data(
      '{ plots(first: 1) { nodes { record } totalCount groups(by: [TOWN]) { keys count } byStatus: groups(by: [STATUS]) { keys titles count } } }',
    )
    expect(page.groups).toEqual([
      { keys: ['500116001'], count: 4 },
      { keys: ['500116002'], count: 4 },
      { keys: ['500116009'], count: 3 },
      { keys: [null], count: 3 },
    ])
    expect(page.byStatus.map(({ keys, titles }: Json) => [...keys, ...titles])).toEqual([
      ['CLUE', '线索'],
      ['CONTAMINATED', '污染地块'],
      ['LISTED', '管控修复名录内'],
      ['SUSPECTED', '疑似污染地块'],
    ])
    expect(page.byStatus.reduce((sum: number, { count }: Json) => sum + count, 0)).toBe(page.totalCount)
  })
  it('more than 5,000 are TOO_COMPLEX', async () => {
    const many = await openApi(Array.from({ length: 5001 }, (_, i) => registered(`plot/P-${i}`)))
    try {
      expect((await many.error('{ plots(first: 0) { groups(by: [RECORD]) { count } } }')).extensions.code).toBe('TOO_COMPLEX')
      expect((await many.data('{ plots(first: 0, filter: {record: {ne: "P-0"}}) { groups(by: [RECORD]) { count } } }')).plots.groups).toHaveLength(5000)
    } finally {
      await many.close()
    }
  })
})
