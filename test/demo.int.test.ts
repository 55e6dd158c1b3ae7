/**
 * The demonstration district, with a tenth of its fields, samples and monitoring points, asked over GraphQL beside the oracle's fold of the
 * same lines. That the whole of it is served is a test of the product as it is started.
 */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_DISTRICT, districtLines, districtSize } from '../src/demo/district.ts'
import { catalogue } from '../src/registries/index.ts'
import { openApi, type Api, type Json } from './support/api.ts'
import { byCodePoint, endOfDay, listKeys, registriesOfList, stateAt, type Id, type Line, type Point } from './support/naive.ts'

const SIZES = { sizes: { farmlandUnit: 6_000, sample: 3_400, monitoringPoint: 300 } }
const LINES = districtSize(SIZES)
const registryKeys = [...catalogue.registries.keys()]

let api: Api
/** By registry and record, in their order: the lines of every record alone, since the oracle reads all it is given again for every question. */
const records = new Map<string, Map<string, Line[]>>(registryKeys.map((key) => [key, new Map()]))
/** The head, today. */
let now: Point = { validOn: '', knownAt: '' }

/** Notes each line on its way into the ledger. Shapes are large, and no count or list hangs on them. */
function* noted(): Generator<string, void, void> {
  let position = 0
  for (const text of districtLines(SIZES)) {
    const line = JSON.parse(text) as Line
    const { geometry: _, ...data } = line.data ?? {}
    const ofRegistry = records.get(line.registry)
    const own = ofRegistry?.get(line.record) ?? []
    own.push({ ...line, data, position: ++position })
    ofRegistry?.set(line.record, own)
    now = { ...now, knownAt: line.recordedAt }
    yield text
  }
}

const stateOf = (id: Id, point: Point) => {
  const slash = id.indexOf('/')
  const lines = records.get(id.slice(0, slash))?.get(id.slice(slash + 1))
  return lines && stateAt(lines, id, point)
}

beforeAll(async () => {
  api = await openApi([], 'read', DEMO_DISTRICT)
  expect(await api.ledger.load(noted())).toBe(LINES)
  for (const [key, own] of records) records.set(key, new Map([...own].sort(([a], [b]) => byCodePoint(a, b))))
  const { body } = await api.ask('{ ledger { size } }')
  now = { ...now, validOn: body.extensions.ledger.validOn }
}, 300_000)
afterAll(() => api.close())

/** What the oracle says at a point: how many of each registry are in force, and who stands on each list, by registry and record. */
const foldedAt = (point: Point, registries: readonly string[] = registryKeys) => {
  const inForce = Object.fromEntries(registries.map((key) => [key, 0]))
  const lists = Object.fromEntries(listKeys.map((key) => [key, [] as Id[]]))
  for (const registry of [...registries].sort(byCodePoint))
    for (const [record, lines] of records.get(registry) ?? []) {
      const state = stateAt(lines, `${registry}/${record}`, point)
      if (!state) continue
      inForce[registry] = (inForce[registry] ?? 0) + 1
      for (const list of state.lists) lists[list]?.push(`${registry}/${record}`)
    }
  return { inForce, lists }
}

/** A point as it is asked for; here `knownAt` is a day. */
type AsOf = { readonly validOn?: string; readonly knownAt?: string }
const POINTS: readonly AsOf[] = [
  {},
  { validOn: '2020-06-30' },
  { validOn: '2019-12-31', knownAt: '2021-03-31' },
  { validOn: '2021-01-01', knownAt: '2018-06-30' },
  { validOn: '2025-08-31' },
  { validOn: '2025-09-01' },
]
const pointAt = ({ validOn, knownAt }: AsOf): Point => ({
  validOn: validOn ?? now.validOn,
  knownAt: knownAt === undefined ? now.knownAt : endOfDay(knownAt),
})

/** Fewer than the largest lists hold. */
const PAGE = 100

/** Every node of a connection, page after page. */
const everyPage = async (ask: (after: string | null) => Promise<Json>): Promise<Json[]> => {
  const nodes: Json[] = []
  for (let after: string | null = null; ;) {
    const { nodes: page, pageInfo } = await ask(after)
    nodes.push(...page)
    if (!pageInfo.hasNextPage) return nodes
    after = pageInfo.endCursor
  }
}

const ENTRIES = `query ($key: ID!, $asOf: AsOfInput, $first: Int, $after: String) {
  list(key: $key) { entries(asOf: $asOf, first: $first, after: $after) { nodes { id lists } totalCount pageInfo { hasNextPage endCursor } } } }`

describe.each(POINTS)('at %j', (asOf) => {
  let folded: ReturnType<typeof foldedAt>
  beforeAll(() => {
    folded = foldedAt(pointAt(asOf))
  })

  it('every registry has as many records in force as the oracle says', async () => {
    const { registries } = await api.data('query ($asOf: AsOfInput) { registries { key count(asOf: $asOf) } }', { asOf })
    expect(Object.fromEntries(registries.map((registry: Json) => [registry.key, registry.count]))).toEqual(folded.inForce)
  })

  it('every list has the count of the oracle', async () => {
    const { lists } = await api.data('query ($asOf: AsOfInput) { lists { key registries count(asOf: $asOf) } }', { asOf })
    const expected = listKeys.map((key) => [key, registriesOfList(key), folded.lists[key]?.length])
    expect(lists.map((list: Json) => [list.key, [...list.registries].sort(byCodePoint), list.count]).sort()).toEqual(expected.sort())
  })

  it.each(listKeys)('%s has the entries of the oracle, over all pages', async (key) => {
    const totals = new Set<number>()
    const entries = await everyPage(async (after) => {
      const { list } = await api.data(ENTRIES, { key, asOf, first: PAGE, after })
      totals.add(list.entries.totalCount)
      return list.entries
    })
    expect(entries.map(({ id }) => id)).toEqual(folded.lists[key])
    expect(entries.filter(({ lists }) => !lists.includes(key))).toEqual([])
    expect([...totals]).toEqual([folded.lists[key]?.length])
  })

  it('five hundred farmland units, in force or not, are as the oracle says', async () => {
    const ids = [...(records.get('farmlandUnit')?.keys() ?? [])].filter((_, i) => i % 12 === 7).map((record) => `farmlandUnit/${record}`)
    expect(ids).toHaveLength(500)
    const answer = await api.data(
      'query ($ids: [ID!]!, $asOf: AsOfInput) { records(ids: $ids, asOf: $asOf) { id name status townCode extra ... on FarmlandUnit { category areaMu crop cdMgKg measures } } }',
      { ids, asOf },
    )
    const expected = ids.map((id) => {
      const state = stateOf(id, pointAt(asOf))
      if (!state) return null
      const value = (name: string): unknown => state.fields[name] ?? null
      const own = Object.fromEntries(['name', 'townCode', 'category', 'areaMu', 'crop', 'cdMgKg', 'measures'].map((name) => [name, value(name)]))
      return { id, status: state.status, extra: Object.keys(state.extra).length > 0 ? state.extra : null, ...own }
    })
    expect(answer.records).toEqual(expected)
  })
})

describe('who joined a list and who left', () => {
  const DIFF = `query ($list: ID, $from: AsOfInput!, $to: AsOfInput, $first: Int, $after: String) {
    diff(list: $list, from: $from, to: $to, kind: [ADDED, REMOVED], first: $first, after: $after) {
      nodes { id kind } added removed changed kept pageInfo { hasNextPage endCursor } } }`

  it.each<[string, AsOf, AsOf]>([
    ['contaminatedPlots', { validOn: '2019-12-31', knownAt: '2020-03-31' }, {}],
    ['contaminatedPlots', { validOn: '2021-06-30', knownAt: '2021-06-30' }, { validOn: '2021-06-30' }],
    ['largeFarms', { validOn: '2025-08-31' }, { validOn: '2025-09-01' }],
    ['dualSources', {}, { validOn: '2020-06-30' }],
  ])('of %s between %j and %j is what the oracle’s two lists differ in', async (list, from, to) => {
    const [before, after] = [from, to].map((asOf) => foldedAt(pointAt(asOf), registriesOfList(list)).lists[list] ?? []) as [Id[], Id[]]
    const [earlier, later] = [new Set(before), new Set(after)]
    const joined = after.filter((id) => !earlier.has(id))
    const left = before.filter((id) => !later.has(id))
    const totals = new Set<string>()
    const nodes = await everyPage(async (cursor) => {
      const { diff } = await api.data(DIFF, { list, from, to, first: PAGE, after: cursor })
      totals.add([diff.added, diff.removed, diff.changed + diff.kept].join())
      return diff
    })
    const of = (kind: string): string[] => nodes.flatMap((node) => (node.kind === kind ? [node.id] : []))
    expect([of('ADDED'), of('REMOVED')]).toEqual([joined, left])
    expect(joined.length + left.length).toBeGreaterThan(0)
    expect([...totals]).toEqual([[joined.length, left.length, after.length - joined.length].join()])
  })
})

/** Registries whose records name no town here, so that none is looked up. */
const WITHOUT_TOWN = ['town', 'document', 'expert', 'claim']

describe('a dashboard', () => {
  it('shows every claim beside what it comes to, at two points of its own, in one statement for all figures', async () => {
    let answer: Json
    const ask = async () =>
      (answer = await api.data('{ claims(first: 500) { totalCount nodes { comparison { kind onItsDay { value } now { value difference } } } } }'))
    await ask()
    const statements = await api.statementsOf(ask)
    expect(statements).toHaveLength(3)
    const { totalCount, nodes } = answer.claims
    expect(nodes).toHaveLength(totalCount)
    const numbers = nodes.filter(({ comparison }: Json) => comparison.kind === 'NUMBER')
    expect(numbers.filter(({ comparison }: Json) => comparison.now.difference === 0).length).toBeGreaterThan(20)
    expect(numbers.some(({ comparison }: Json) => comparison.now.difference !== 0)).toBe(true)
    expect(nodes.some(({ comparison }: Json) => comparison.kind === 'WITHHELD')).toBe(true)
  })

  const LISTS = 'query ($asOf: AsOfInput) { lists { count(asOf: $asOf) } }'
  const EVERYTHING = 'query ($asOf: AsOfInput) { registries { count(asOf: $asOf) } lists { count(asOf: $asOf) } }'

  it('has the counts of all lists at a past point for three statements, and for two once the point was asked for', async () => {
    const asOf = { validOn: '2017-03-31', knownAt: '2017-05-31' }
    const statements = async (query: string): Promise<number> => (await api.statementsOf(() => api.data(query, { asOf }))).length
    // The head, the position of the point, the counts.
    expect([await statements(LISTS), await statements(LISTS), await statements(EVERYTHING)]).toEqual([3, 2, 2])
  })

  const kept = [...catalogue.registries.values()]
  const firstPage = (plural: string): string => `${plural}(first: $first) { nodes { record name status town { name } } }`
  const FIRST_PAGES = `query ($first: Int) { ${kept.map(({ plural }) => firstPage(plural)).join(' ')} }`

  it('has the first page of any one registry for three statements, whatever its size: the head, the page, the towns if it names any', async () => {
    const taken = async (first: number): Promise<[string, number][]> => {
      const counted: [string, number][] = []
      for (const { key, plural } of kept)
        counted.push([key, (await api.statementsOf(() => api.data(`query ($first: Int) { ${firstPage(plural)} }`, { first }))).length])
      return counted
    }
    const expected = kept.map(({ key }) => [key, WITHOUT_TOWN.includes(key) ? 2 : 3])
    expect(await taken(5)).toEqual(expected)
    expect(await taken(50)).toEqual(expected)
  })

  it('has the first pages of all of them for the head, a page each, and at most one question for towns a page, whatever its size', async () => {
    for (const first of [5, 50, 5, 50]) {
      const statements = await api.statementsOf(() => api.data(FIRST_PAGES, { first }))
      const towns = statements.filter((statement) => statement.includes('record = any('))
      expect(statements.length - towns.length).toBe(1 + kept.length)
      // Pages come back one by one, and those that come together ask for their towns together.
      expect(towns.length).toBeGreaterThan(0)
      expect(towns.length).toBeLessThanOrEqual(kept.length - WITHOUT_TOWN.length)
    }
  })

  it('shows on them what the oracle says', async () => {
    const pages = await api.data(FIRST_PAGES, { first: 50 })
    for (const { key, plural } of kept) {
      const expected: Json[] = []
      for (const record of records.get(key)?.keys() ?? []) {
        const state = stateOf(`${key}/${record}`, now)
        if (!state) continue
        const town = stateOf(`town/${String(state.fields['townCode'])}`, now)
        expected.push({ record, name: state.fields['name'] ?? null, status: state.status, town: town ? { name: town.fields['name'] } : null })
        if (expected.length === 50) break
      }
      expect(pages[plural].nodes, key).toEqual(expected)
    }
  })
})

const PICTURE = `query ($first: Int, $asOf: AsOfInput) { towns(first: $first, asOf: $asOf) { nodes { name waterSources { nodes { name stage protectionZones { nodes { level stage
  livestockFarmsInside { nodes { record name stage findings { kind title since records { id } } } } } } } } } } }`

describe('the picture of a district: towns, their water sources, the zones of these, the farms inside, and what does not fit', () => {
  it('takes as many statements for 30 towns as for 10, and no more than 20, now and at a past point', async () => {
    for (const asOf of [{}, { validOn: '2022-06-30', knownAt: '2023-06-30' }]) {
      const statements = async (first: number): Promise<number> => (await api.statementsOf(() => api.data(PICTURE, { first, asOf }))).length
      await statements(30)
      const [few, all] = [await statements(10), await statements(30)]
      expect(all).toBeLessThanOrEqual(20)
      expect(few).toBeLessThanOrEqual(all)
    }
  })

  it('holds the farms that lie in the zones, each with what was found of it', async () => {
    const { towns } = await api.data(PICTURE, { first: 30 })
    const farms: Json[] = towns.nodes.flatMap((town: Json) =>
      town.waterSources.nodes.flatMap((source: Json) => source.protectionZones.nodes.flatMap((zone: Json) => zone.livestockFarmsInside.nodes)),
    )
    expect(towns.nodes).toHaveLength(30)
    expect(farms.length).toBeGreaterThan(50)
    const { findings } = await api.data('{ findings(registry: ["livestockFarm"], first: 500) { nodes { kind records { id } } } }')
    const told = new Set(findings.nodes.flatMap(({ kind, records: of }: Json) => of.map(({ id }: Json) => `${kind} ${id}`)))
    for (const { record, findings: own } of farms) for (const { kind } of own) expect(told).toContain(`${kind} livestockFarm/${record}`)
  })
})

describe('a search over everything', () => {
  const SEARCH = 'query ($text: String!, $asOf: AsOfInput) { search(text: $text, first: 500, asOf: $asOf) { totalCount nodes { id } } }'
  /** Every word of a record, as the oracle has its state. */
  const wordsOf = (id: Id, point: Point): string[] => {
    const { name, place, aliases, codes, ...fields } = stateOf(id, point)?.fields ?? {}
    const more = [fields['creditCode'], fields['number'], fields['title'], fields['decisionNumber'], fields['code']]
    const called = [aliases, codes].flatMap((each) => (Array.isArray(each) ? each : [])).map((each) => (typeof each === 'string' ? each : each.value))
    return [id.slice(id.indexOf('/') + 1), name, place, ...called, ...more].filter((word): word is string => typeof word === 'string')
  }

  it.each([
    ['水源', {}],
    ['三镇', {}],
    ['号楼', {}],
    ['示例', { validOn: '2019-06-30', knownAt: '2020-06-30' }],
    ['二村', { validOn: '2022-06-30', knownAt: '2023-06-30' }],
  ])('of %s at %j finds what a naive scan of all records finds', async (text, asOf) => {
    const { search } = await api.data(SEARCH, { text, asOf })
    const point: Point = 'knownAt' in asOf ? { validOn: asOf.validOn, knownAt: endOfDay(asOf.knownAt) } : now
    const found: Id[] = []
    for (const registry of [...registryKeys].sort(byCodePoint))
      for (const record of records.get(registry)?.keys() ?? []) {
        const id: Id = `${registry}/${record}`
        if (stateOf(id, point) && wordsOf(id, point).some((word) => word.includes(text))) found.push(id)
      }
    expect(search.totalCount).toBe(found.length)
    expect(search.nodes.map(({ id }: Json) => id)).toEqual(found.slice(0, 500))
  })
})

describe('the numbers of the demonstration', () => {
  it('has as many records as were generated', async () => {
    const { rows } = await sql<{ registry: string; records: string }>`
      select registry, count(distinct record) as records from ledger_entry where district = ${DEMO_DISTRICT} group by registry`.execute(api.ledger.db)
    expect(Object.fromEntries(rows.map((row) => [row.registry, Number(row.records)]))).toEqual(
      Object.fromEntries([...records].map(([key, own]) => [key, own.size])),
    )
  })

  it('has something on every list', async () => {
    const { lists } = await api.data('{ lists { key count } }')
    expect(lists.flatMap((list: Json) => (list.count === 0 ? [list.key] : []))).toEqual([])
  })

  it('has 334 large farms, 82 of them 大型规模', async () => {
    const { list } = await api.data('{ list(key: "largeFarms") { count entries(first: 500) { nodes { ... on LivestockFarm { tags } } } } }')
    expect(list.count).toBe(334)
    expect(list.entries.nodes.filter(({ tags }: Json) => tags?.includes('大型规模'))).toHaveLength(82)
  })

  it('has 77 water sources, centralised or dispersed', async () => {
    const { a, b } = await api.data('{ a: list(key: "centralisedWaterSources") { count } b: list(key: "dispersedWaterSources") { count } }')
    expect([a.count, b.count, a.count + b.count]).toEqual([54, 23, 77])
  })

  it('has 54 petrol stations', async () => {
    const { groundwaterPollutionSources } = await api.data(
      '{ groundwaterPollutionSources(first: 0, filter: {kind: {eq: PETROL_STATION}, stage: {ne: REMOVED}}) { totalCount } }',
    )
    expect(groundwaterPollutionSources.totalCount).toBe(54)
  })

  it('has 233 villages and 30 towns in force', async () => {
    const { villages, towns } = await api.data(
      '{ villages(first: 0, filter: {stage: {eq: IN_FORCE}}) { totalCount } towns(first: 0, filter: {stage: {eq: IN_FORCE}}) { totalCount } }',
    )
    expect([villages.totalCount, towns.totalCount]).toEqual([233, 30])
  })
})
