import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, openApi, registered, type Api, type Json } from '../support/api.ts'

const square = (west: number, south: number, size = 0.01): Json => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
})
const spot = (lon: number, lat: number): Json => ({ type: 'Point', coordinates: [lon, lat] })
const LATER = { recordedAt: '2022-01-01T00:00:00.000000Z' }

const lines = [
  registered('waterSource/W-1', { name: '示例水源', hydroUnit: '示例单元甲' }),
  registered('waterSource/W-2', { hydroUnit: '示例单元乙' }),
  registered('waterSource/W-3', {}),
  registered('protectionZone/Z-1', { waterSource: 'W-1', level: 'ONE', geometry: square(106.2, 29.2), crs: 'CGCS2000' }),
  registered('protectionZone/Z-2', { waterSource: 'W-1', level: 'TWO', geometry: square(106.19, 29.19, 0.03) }),
  registered('protectionZone/Z-3', { waterSource: 'W-2', level: 'ONE' }),
  registered('livestockFarm/F-1', { geometry: spot(106.205, 29.205) }),
  registered('livestockFarm/F-2', { geometry: spot(106.2, 29.205) }),
  registered('livestockFarm/F-3', { geometry: spot(106.195, 29.195) }),
  registered('livestockFarm/F-4', { zone: 'BAN' }),
  registered('livestockFarm/F-5', { geometry: spot(106.5, 29.3) }),
  registered('breedingZone/B-1', { kind: 'LIVESTOCK', zone: 'BAN', geometry: square(106.19, 29.19, 0.03) }),
  registered('plot/P-1', { geometry: square(106.3, 29.3, 0.001), stage: 'LISTED' }),
  // Its border lies 97 m east of the plot's.
  registered('farmlandUnit/U-1', { geometry: square(106.302, 29.3, 0.001) }),
  registered('farmlandUnit/U-2', { geometry: square(106.31, 29.3, 0.001) }),
  registered('groundwaterPollutionSource/G-1', { hydroUnit: '示例单元甲', geometry: spot(106.205, 29.205) }),
  registered('groundwaterPollutionSource/G-2', { hydroUnit: '示例单元甲', geometry: spot(106.4, 29.4) }),
  registered('groundwaterPollutionSource/G-3', { hydroUnit: '示例单元甲' }),
  registered('groundwaterPollutionSource/G-4', { hydroUnit: '示例单元乙', geometry: spot(106.205, 29.205) }),
  registered('groundwaterPollutionSource/G-5', { geometry: spot(106.205, 29.205) }),
  line('livestockFarm/F-1', 'Amended', { geometry: spot(106.5, 29.3) }, { validFrom: '2021-01-01', ...LATER }),
]

let api: Api
beforeAll(async () => {
  api = await openApi(lines)
})
afterAll(() => api.close())

const keysOf = ({ nodes }: Json): string[] => nodes.map(({ record }: Json) => record)
const AT = { validOn: '2020-06-01' }

describe('what lies where a record lies', () => {
  it('is found from a zone, in whole or in part, and from what lies there', async () => {
    const { zone, farm, other } = await api.data(
      `query ($asOf: AsOfInput) {
        zone: protectionZone(id: "Z-1", asOf: $asOf) { livestockFarmsInside { totalCount nodes { record breedingZonesHere { nodes { record zone } } } } pollutionSourcesInside { nodes { record } } plotsInside { nodes { record } } }
        farm: livestockFarm(id: "F-1", asOf: $asOf) { zone protectionZonesHere(orderBy: [{ field: LEVEL }]) { nodes { record level waterSource { name } } } }
        other: livestockFarm(id: "F-4", asOf: $asOf) { zone breedingZonesHere { nodes { record } } } }`,
      { asOf: AT },
    )
    expect(zone.livestockFarmsInside.totalCount).toBe(2)
    expect(zone.livestockFarmsInside.nodes).toEqual([
      { record: 'F-1', breedingZonesHere: { nodes: [{ record: 'B-1', zone: 'BAN' }] } },
      { record: 'F-2', breedingZonesHere: { nodes: [{ record: 'B-1', zone: 'BAN' }] } },
    ])
    expect(keysOf(zone.pollutionSourcesInside)).toEqual(['G-1', 'G-4', 'G-5'])
    expect(keysOf(zone.plotsInside)).toEqual([])
    expect(farm.protectionZonesHere.nodes).toEqual([
      { record: 'Z-1', level: 'ONE', waterSource: { name: '示例水源' } },
      { record: 'Z-2', level: 'TWO', waterSource: { name: '示例水源' } },
    ])
    // What is stated stays beside what the geometry says.
    expect(other).toEqual({ zone: 'BAN', breedingZonesHere: { nodes: [] } })
  })

  it('is read at the record’s own point, along both times', async () => {
    const inside = async (asOf: Json) =>
      keysOf(
        (await api.data('query ($asOf: AsOfInput) { protectionZone(id: "Z-1", asOf: $asOf) { livestockFarmsInside { nodes { record } } } }', { asOf }))
          .protectionZone.livestockFarmsInside,
      )
    expect(await inside({ validOn: '2020-12-31' })).toEqual(['F-1', 'F-2'])
    expect(await inside({ validOn: '2021-01-01' })).toEqual(['F-2'])
    expect(await inside({ validOn: '2021-01-01', knownAt: '2021-12-31' })).toEqual(['F-1', 'F-2'])
  })

  it('can be a distance, 200 m unless another is asked for', async () => {
    const around = async (withinM: number | null) =>
      keysOf(
        (await api.data('query ($m: Float) { plot(id: "P-1") { farmlandUnitsAround(withinM: $m) { nodes { record } } } }', { m: withinM })).plot
          .farmlandUnitsAround,
      )
    expect(await around(null)).toEqual(['U-1'])
    expect(await around(96)).toEqual([])
    expect(await around(98)).toEqual(['U-1'])
    expect(await around(1000)).toEqual(['U-1', 'U-2'])
    expect(keysOf((await api.data('{ farmlandUnit(id: "U-1") { plotsAround { nodes { record } } } }')).farmlandUnit.plotsAround)).toEqual(['P-1'])
    expect((await api.error('{ plot(id: "P-1") { farmlandUnitsAround(withinM: -1) { nodes { record } } } }')).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'withinM',
    })
  })

  it('takes filters, orders and pages like any connection', async () => {
    const page = (after: string | null) =>
      api.data(
        'query ($after: String) { protectionZone(id: "Z-2") { pollutionSourcesInside(first: 2, after: $after, orderBy: [{ field: RECORD, direction: DESC }]) { totalCount nodes { record } pageInfo { hasNextPage endCursor } } } }',
        { after },
      )
    const { protectionZone: first } = await page(null)
    expect(first.pollutionSourcesInside).toMatchObject({ totalCount: 3, nodes: [{ record: 'G-5' }, { record: 'G-4' }], pageInfo: { hasNextPage: true } })
    const { protectionZone: second } = await page(first.pollutionSourcesInside.pageInfo.endCursor)
    expect(second.pollutionSourcesInside).toMatchObject({ nodes: [{ record: 'G-1' }], pageInfo: { hasNextPage: false } })
    const { protectionZone } = await api.data(
      '{ protectionZone(id: "Z-2") { pollutionSourcesInside(filter: { hydroUnit: { isNull: true } }) { nodes { record } groups(by: [RECORD]) { keys } } } }',
    )
    expect(protectionZone.pollutionSourcesInside).toEqual({ nodes: [{ record: 'G-5' }], groups: [{ keys: ['G-5'] }] })
  })
})

describe('risk sources of a water source', () => {
  it('share its hydrogeological unit and lie outside its zones; one that lies nobody knows where may be one', async () => {
    const { waterSources } = await api.data(
      '{ waterSources { nodes { record riskSources { totalCount nodes { record waterSourcesAtRisk { nodes { record } } } } pollutionSourcesOfUnit { nodes { record } } } } }',
    )
    expect(waterSources.nodes).toEqual([
      {
        record: 'W-1',
        riskSources: {
          totalCount: 2,
          nodes: ['G-2', 'G-3'].map((record) => ({ record, waterSourcesAtRisk: { nodes: [{ record: 'W-1' }] } })),
        },
        pollutionSourcesOfUnit: { nodes: ['G-1', 'G-2', 'G-3'].map((record) => ({ record })) },
      },
      {
        record: 'W-2',
        riskSources: { totalCount: 1, nodes: [{ record: 'G-4', waterSourcesAtRisk: { nodes: [{ record: 'W-2' }] } }] },
        pollutionSourcesOfUnit: { nodes: [{ record: 'G-4' }] },
      },
      { record: 'W-3', riskSources: { totalCount: 0, nodes: [] }, pollutionSourcesOfUnit: { nodes: [] } },
    ])
  })
})

describe('statements of relations by geometry', () => {
  it('are two for what lies there, three for risk sources, however many records', async () => {
    const statements = async (query: string) => (await api.statementsOf(() => api.data(query))).length
    // The head, the zones, where the farms are, the farms.
    expect(await statements('{ protectionZones { nodes { livestockFarmsInside { nodes { record } } } } }')).toBe(4)
    expect(await statements('{ protectionZones(first: 1) { nodes { livestockFarmsInside { nodes { record } } } } }')).toBe(4)
    expect(await statements('{ waterSources { nodes { riskSources { nodes { record } } } } }')).toBe(5)
  })
})

describe('a geometry within a tolerance', () => {
  const zigzag = { type: 'LineString', coordinates: Array.from({ length: 101 }, (_, i) => [106.2 + i / 1e5, 29.2 + (i % 2) / 1e6]) }
  it('is short, is read once, and is that of the version at the point', async () => {
    const own = await openApi([
      registered('plot/P-1', { geometry: zigzag }),
      registered('plot/P-2', {}),
      line('plot/P-1', 'Amended', { geometry: spot(106.2, 29.2) }, { validFrom: '2021-01-01', ...LATER }),
    ])
    try {
      const ask = (asOf: Json) => own.data('query ($asOf: AsOfInput) { plots(asOf: $asOf) { nodes { geometry(simplifyM: 5) full: geometry } } }', { asOf })
      const { plots } = await ask(AT)
      expect(plots.nodes[0].geometry.coordinates).toHaveLength(2)
      expect(plots.nodes).toMatchObject([{ full: zigzag }, { geometry: null, full: null }])
      expect((await ask({})).plots.nodes[0].geometry).toEqual(spot(106.2, 29.2))
      const { plots: unset } = await own.data('query ($m: Float) { plots(asOf: { validOn: "2020-06-01" }) { nodes { geometry(simplifyM: $m) } } }', { m: null })
      expect(unset.nodes).toEqual([{ geometry: zigzag }, { geometry: null }])
      const short = '{ plots { nodes { geometry(simplifyM: 7) } } }'
      const cold = await own.statementsOf(() => own.data(short))
      const warm = await own.statementsOf(() => own.data(short))
      expect([cold.length, warm.length]).toEqual([3, 2])
      expect(warm.join()).not.toContain('geometry')
      expect((await own.error('{ plots { nodes { geometry(simplifyM: -1) } } }')).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'simplifyM' })
    } finally {
      await own.close()
    }
  })
})
