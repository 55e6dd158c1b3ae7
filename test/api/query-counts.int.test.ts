import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, openApi, registered, type Api, type Json, type Line } from '../support/api.ts'

/** Plots over towns; every town has water sources, and every source has zones. */
const district = (towns: number, plots: number, sources: number, zones: number): Line[] => {
  const town = (i: number): string => String(500116001 + (i % towns))
  const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
  return [
    ...many(towns, (i) => registered(`town/${town(i)}`, { name: `示例镇${i}` })),
    ...many(plots, (i) =>
      registered(`plot/P-${String(i).padStart(3, '0')}`, {
        townCode: town(i),
        stage: 'LISTED',
        successors: [],
        predecessors: [`P-${String((i + 1) % plots).padStart(3, '0')}`],
      }),
    ),
    ...many(towns * sources, (i) => registered(`waterSource/W-${i}`, { townCode: town(i), scale: 'CENTRALISED' })),
    ...many(towns * sources * zones, (i) => registered(`protectionZone/Z-${i}`, { waterSource: `W-${i % (towns * sources)}`, level: 'ONE' })),
    ...many(plots, (i) => line(`plot/P-${String(i).padStart(3, '0')}`, 'Amended', { areaM2: i }, { recordedAt: '2020-01-03T00:00:00.000000Z' })),
  ]
}

let small: Api
let large: Api
beforeAll(async () => {
  ;[small, large] = await Promise.all([openApi(district(10, 60, 2, 1)), openApi(district(30, 120, 4, 3))])
})
afterAll(async () => {
  await small.close()
  await large.close()
})

/** How many statements a question takes on both ledgers: the same number, or the test fails. */
const statements = async (query: string, variables?: Record<string, unknown>): Promise<number> => {
  const [few, many] = [await small.statementsOf(() => small.data(query, variables)), await large.statementsOf(() => large.data(query, variables))]
  expect(many.length).toBe(few.length)
  return few.length
}

const NESTED = `{ plots(first: 50) { nodes { record lists town { name waterSources { nodes { name lists protectionZones { nodes { level areaKm2 } } } } } } } }`

describe('a list of 50 plots with town, lists, water sources of that town and their zones', () => {
  it('takes five SQL statements: the head, plots, towns, sources, zones', async () => {
    expect(await statements(NESTED)).toBe(5)
  })

  it('answers them all', async () => {
    const { plots } = await large.data(NESTED)
    expect(plots.nodes).toHaveLength(50)
    for (const plot of plots.nodes) {
      expect(plot.lists).toContain('remediationList')
      expect(plot.town.waterSources.nodes).toHaveLength(4)
      for (const source of plot.town.waterSources.nodes) {
        expect(source.lists).toContain('centralisedWaterSources')
        expect(source.protectionZones.nodes.map(({ level }: Json) => level)).toEqual(['ONE', 'ONE', 'ONE'])
      }
    }
  })

  it('takes no more with totals, cursors and filters', async () => {
    expect(
      await statements(
        `query ($filter: WaterSourceFilter) { plots(first: 50) { totalCount edges { cursor node { record lists town { name
        waterSources(filter: $filter, orderBy: [{field: NAME}]) { totalCount edges { cursor node { name protectionZones { totalCount nodes { level } } } } } } } } } }`,
        { filter: { waterType: { isNull: true } } },
      ),
    ).toBe(5)
  })

  it('takes as many at two points as at one, twice, and one for the head', async () => {
    const body = NESTED.slice(1, -1).replace('plots(first: 50)', '')
    const query = `{ now: plots(first: 50) ${body} then: plots(first: 50, asOf: {validOn: "2020-06-01"}) ${body} }`
    expect(await statements(query)).toBe(9)
  })
})

describe('what hangs below fifty records takes one statement a kind', () => {
  it.each([
    ['history', '{ plots(first: 50) { nodes { history(last: 5) { nodes { id data basis { number } correctedBy } totalCount } } } }', 3],
    ['versions', '{ plots(first: 50) { nodes { versions { validFrom state } } } }', 3],
    ['the effect of every change of a history', '{ plots(first: 50) { nodes { history { nodes { effect { field before after } } } } } }', 4],
    ['references', '{ plots(first: 50) { nodes { predecessors { record } predecessorRecords } } }', 3],
    ['entries of a list', '{ list(key: "remediationList") { entries(first: 50) { nodes { record town { name } } } } }', 3],
    [
      'records by id',
      `{ records(ids: [${Array.from({ length: 50 }, (_, i) => `"plot/P-${String(i).padStart(3, '0')}"`).join()}]) { record town { name } } }`,
      3,
    ],
    ['counts of every registry and every list', '{ registries { count } lists { count } }', 2],
    [
      'a diff with what it shows',
      '{ diff(from: {position: 0}, first: 50, registry: ["plot"]) { nodes { before { record } after { record } fields { field } changes { id } } added } }',
      5,
    ],
    ['a feed', '{ changes(first: 50) { nodes { id data } totalCount } }', 2],
    ['groups', '{ plots(first: 0) { groups(by: [TOWN], sum: [AREA_M2]) { keys count sums } } }', 3],
  ])('%s', async (_, query, expected) => {
    expect(await statements(query)).toBe(expected)
  })

  it('one record with its town in two places', async () => {
    expect(await statements('{ a: plot(id: "P-000") { town { name } } b: plot(id: "P-010") { town { name } } }')).toBe(3)
  })
})
