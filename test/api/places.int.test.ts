import fc from 'fast-check'
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js'
import RelateOp from 'jsts/org/locationtech/jts/operation/relate/RelateOp.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWriter } from '../../src/engine/writer.ts'
import { catalogue } from '../../src/registries/index.ts'
import { line, openApi, registered, type Api, type Json } from '../support/api.ts'
import { DISTRICT } from '../support/postgres.ts'

const LIST = `query ($filter: PlotFilter, $asOf: AsOfInput) { plots(filter: $filter, asOf: $asOf, first: 500) { totalCount nodes { record } } }`

// ── The library, asked of everything ─────────────────────────────────────────────────────────────────────────────────

const reader = new GeoJSONReader()
const asked = (geometry: unknown) => reader.read(geometry)
/** Patterns of OGC's nine intersections: not disjoint, and within. */
const BRUTE: Readonly<Record<string, (stored: unknown, operand: Json) => boolean>> = {
  intersects: (stored, operand) => !RelateOp.relate(asked(stored), asked(operand)).matches('FF*FF****'),
  within: (stored, operand) => RelateOp.relate(asked(stored), asked(operand)).matches('T*F**F***'),
  bbox: (stored, [west, south, east, north]) => {
    const corners = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ]
    return !RelateOp.relate(asked(stored), asked({ type: 'Polygon', coordinates: [[...corners, corners[0]]] })).matches('FF*FF****')
  },
}

// ── Geometries on a grid, so that edges touch and points lie on borders ──────────────────────────────────────────────

/** A place on a grid of a hundred-thousandth of a degree: about a metre. */
const at = (x: number, y: number): [number, number] => [(10_620_000 + x) / 100_000, (2_920_000 + y) / 100_000]
const SIZE = 40
const coordinate = fc.integer({ min: 0, max: SIZE })
const place = fc.tuple(coordinate, coordinate)
const closed = <T>(ring: readonly T[]): T[] => [...ring, ring[0] as T]

const box = fc
  .tuple(coordinate, coordinate, fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 15 }))
  .map(([x, y, width, height]) => [x, y, x + width, y + height] as const)
const ringOf = ([x0, y0, x1, y1]: readonly [number, number, number, number]) => closed([at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1)])
/** A rectangle, often with a hole; its corners on the grid. */
const rectangle = fc.tuple(box, fc.boolean()).map(([[x0, y0, x1, y1], holed]) => ({
  type: 'Polygon',
  coordinates: [ringOf([x0, y0, x1, y1]), ...(holed && x1 - x0 > 2 && y1 - y0 > 2 ? [ringOf([x0 + 1, y0 + 1, x1 - 1, y1 - 1])] : [])],
}))
/** A star around a place: any corners in the order of their angle make a simple polygon; concave more often than not. */
const star = fc.tuple(place, fc.array(fc.integer({ min: 2, max: 12 }), { minLength: 3, maxLength: 9 }), fc.boolean()).map(([[x, y], radii, holed]) => {
  const ring = (scale: number) =>
    closed(
      radii.map((radius, i) => {
        const angle = (2 * Math.PI * i) / radii.length
        return at(x + Math.cos(angle) * radius * scale, y + Math.sin(angle) * radius * scale)
      }),
    )
  return { type: 'Polygon', coordinates: [ring(1), ...(holed ? [ring(0.5)] : [])] }
})
const point = place.map(([x, y]) => ({ type: 'Point', coordinates: at(x, y) }))
const lineString = fc
  .uniqueArray(place, { minLength: 2, maxLength: 5, selector: String })
  .map((places) => ({ type: 'LineString', coordinates: places.map(([x, y]) => at(x, y)) }))
const points = fc
  .uniqueArray(place, { minLength: 1, maxLength: 3, selector: String })
  .map((places) => ({ type: 'MultiPoint', coordinates: places.map(([x, y]) => at(x, y)) }))
const geometry: fc.Arbitrary<Json> = fc.oneof(rectangle, star, point, lineString, points)
const area: fc.Arbitrary<Json> = fc.oneof(rectangle, star)

const RECORDED = ['2021-01-01T00:00:00.000000Z', '2022-01-01T00:00:00.000000Z'] as const
const POINTS = ['2020-06-01', '2020-12-01'].flatMap((validOn) => RECORDED.map((knownAt) => ({ validOn, knownAt })))
const stated = fc.record({
  record: fc.integer({ min: 1, max: 8 }).map((n) => `P-${n}`),
  day: fc.constantFrom('2020-01-01', '2020-09-01'),
  recorded: fc.constantFrom(...RECORDED),
  geometry: fc.option(geometry, { freq: 8 }),
})
type Stated = { readonly record: string; readonly day: string; readonly recorded: string; readonly geometry: Json }

/** Where each record lies at a point, by looking at all that was stated. */
const naive = (all: readonly Stated[], { validOn, knownAt }: { validOn: string; knownAt: string }): Map<string, Json> => {
  const inOrder = all.map((each, i) => ({ each, i })).sort((a, b) => (a.each.day < b.each.day ? -1 : a.each.day > b.each.day ? 1 : a.i - b.i))
  return new Map(inOrder.flatMap(({ each }) => (each.day <= validOn && each.recorded <= knownAt ? [[each.record, each.geometry] as const] : [])))
}

describe('spatial filters', () => {
  it('answer as the geometry library does when it is asked of every record, at every point', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(stated, { minLength: 6, maxLength: 24 }),
        fc.array(area, { minLength: 4, maxLength: 4 }),
        fc.array(box, { minLength: 3, maxLength: 3 }),
        async (drawn, areas, boxes) => {
          const all = [...drawn].sort((a, b) => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0))
          const api = await openApi(
            all.map(({ record, day, recorded, geometry: drawnGeometry }) =>
              line(`plot/${record}`, 'Registered', { geometry: drawnGeometry }, { validFrom: day, recordedAt: recorded }),
            ),
          )
          try {
            for (const asOf of POINTS) {
              const records = [...naive(all, asOf)].sort(([a], [b]) => (a < b ? -1 : 1))
              const operands = [
                ...areas.flatMap((each) => [
                  ['intersects', each],
                  ['within', each],
                ]),
                ...boxes.map(([x0, y0, x1, y1]) => ['bbox', [...at(x0, y0), ...at(x1, y1)]]),
              ] as [string, Json][]
              for (const [operator, operand] of operands) {
                const holding = records.flatMap(([record, where]) => (where !== null && BRUTE[operator]?.(where, operand) ? [record] : []))
                const { plots } = await api.data(LIST, { asOf, filter: { geometry: { [operator]: operand } } })
                expect(plots.nodes.map(({ record }: Json) => record)).toEqual(holding)
                const { plots: others } = await api.data(LIST, { asOf, filter: { not: { geometry: { [operator]: operand } } } })
                expect(others.nodes.map(({ record }: Json) => record)).toEqual(records.map(([record]) => record).filter((record) => !holding.includes(record)))
              }
            }
          } finally {
            await api.close()
          }
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 8) },
    )
  })
})

// ── By hand ──────────────────────────────────────────────────────────────────────────────────────────────────────────

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

let api: Api
beforeAll(async () => {
  api = await openApi([
    registered('plot/P-1', { geometry: square(106.2, 29.2), crs: 'CGCS2000' }),
    registered('plot/P-2', { geometry: spot(106.205, 29.205), crs: 'WGS84', controlArea: square(106.3, 29.3) }),
    // 106.205, 29.205 of CGCS2000 as GCJ-02 has it: some 400 m off.
    registered('plot/P-3', { geometry: spot(106.208648, 29.202283), crs: 'GCJ02' }),
    registered('plot/P-4', { geometry: spot(106.208648, 29.202283), crs: 'UNKNOWN' }),
    registered('plot/P-5', {}),
    registered('plot/P-6', { geometry: spot(106.2, 29.205) }),
  ])
})
afterAll(() => api.close())
const found = async (filter: Json): Promise<string[]> => (await api.data(LIST, { filter })).plots.nodes.map(({ record }: Json) => record)

describe('a filter by place', () => {
  it('compares GCJ-02 as converted, and what says nothing of its system as stated', async () => {
    expect(await found({ geometry: { near: { lon: 106.205, lat: 29.205, metres: 30 } } })).toEqual(['P-1', 'P-2', 'P-3'])
    expect(await found({ geometry: { near: { lon: 106.208648, lat: 29.202283, metres: 1 } } })).toEqual(['P-1', 'P-4'])
    const { plot } = await api.data('{ plot(id: "P-3") { geometry crs bbox } }')
    expect(plot).toEqual({ geometry: spot(106.208648, 29.202283), crs: 'GCJ02', bbox: [106.208648, 29.202283, 106.208648, 29.202283] })
  })

  it('takes a point on the border for one that touches, and not for one within', async () => {
    expect(await found({ geometry: { intersects: square(106.2, 29.2) } })).toContain('P-6')
    expect(await found({ geometry: { within: square(106.2, 29.2) } })).toEqual(['P-1', 'P-2', 'P-3', 'P-4'])
  })

  it('holds near to the metre: 106.205 and 106.206 at 29.205° are 97.06 m apart', async () => {
    const near = (metres: number) => found({ geometry: { near: { lon: 106.206, lat: 29.205, metres } }, record: { eq: 'P-2' } })
    expect(await near(97.0)).toEqual([])
    expect(await near(97.1)).toEqual(['P-2'])
  })

  it('is one of the conditions of a filter: with and, or, not, and with other columns of geometries', async () => {
    const here = { geometry: { bbox: [106.2, 29.2, 106.21, 29.21] } }
    expect(await found(here)).toEqual(['P-1', 'P-2', 'P-3', 'P-4', 'P-6'])
    expect(await found({ not: here })).toEqual(['P-5'])
    expect(await found({ or: [{ record: { eq: 'P-5' } }, { and: [here, { crs: { eq: 'GCJ02' } }] }] })).toEqual(['P-3', 'P-5'])
    expect(await found({ controlArea: { intersects: spot(106.305, 29.305) } })).toEqual(['P-2'])
    expect(await found({ controlArea: { bbox: [106.2, 29.2, 106.21, 29.21] } })).toEqual([])
    expect(await found({ geometry: { isNull: true } })).toEqual(['P-5'])
    expect(await found({ geometry: { bbox: [106.2, 29.2, 106.21, 29.21], within: square(106.204, 29.204, 0.002) } })).toEqual(['P-2', 'P-3'])
  })

  it('counts, groups and pages what it finds', async () => {
    const { plots } = await api.data(
      'query ($filter: PlotFilter) { plots(filter: $filter, first: 2) { totalCount nodes { record } groups(by: [CRS]) { keys count } pageInfo { endCursor } } }',
      { filter: { geometry: { bbox: [106.2, 29.2, 106.21, 29.21] } } },
    )
    expect(plots).toMatchObject({ totalCount: 5, nodes: [{ record: 'P-1' }, { record: 'P-2' }] })
    expect(plots.groups.map(({ count }: Json) => count)).toEqual([1, 1, 1, 1, 1])
  })

  it('takes one statement more for each condition, whatever it is asked of', async () => {
    const filter = { geometry: { intersects: square(106.2, 29.2) } }
    const statements = await api.statementsOf(() => api.data(LIST, { filter }))
    expect(statements.length).toBe(3)
  })

  it.each<[string, Json, string]>([
    ['a bbox of three numbers', { bbox: [106, 29, 107] }, 'geometry.bbox'],
    ['a bbox whose west is east', { bbox: [107, 29, 106, 30] }, 'geometry.bbox'],
    ['a bbox of latitudes beyond the pole', { bbox: [106, 29, 107, 91] }, 'geometry.bbox'],
    ['a negative distance', { near: { lon: 106, lat: 29, metres: -1 } }, 'geometry.near'],
    [
      'a bow-tie',
      {
        intersects: {
          type: 'Polygon',
          coordinates: [
            [
              [106, 29],
              [106.1, 29.1],
              [106.1, 29],
              [106, 29.1],
              [106, 29],
            ],
          ],
        },
      },
      'geometry.intersects',
    ],
    ['a position of text', { intersects: { type: 'Point', coordinates: ['a'] } }, 'geometry.intersects'],
    ['a polygon without rings of positions', { within: { type: 'Polygon', coordinates: [1, 2] } }, 'geometry.within'],
    ['what is no geometry', { intersects: 'POINT(1 2)' }, 'geometry.intersects'],
    ['a feature', { within: { type: 'Feature', geometry: null, properties: {} } }, 'geometry.within'],
    ['swapped coordinates', { within: { type: 'Point', coordinates: [29.2, 106.2] } }, 'geometry.within'],
    ['null', { intersects: null }, 'geometry.intersects'],
  ])('refuses %s', async (_, geometryFilter, field) => {
    const { extensions } = await api.error(LIST, { filter: { geometry: geometryFilter } })
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
  })

  it('is forbidden on a restricted geometry', async () => {
    const { extensions } = await api.error(LIST, { filter: { exactPosition: { bbox: [106, 29, 107, 30] } } })
    expect(extensions.code).toMatch(/FORBIDDEN|BAD_USER_INPUT/)
  })
})

describe('a geometry that a command states', () => {
  const EXTENT = [105.82, 28.52, 106.61, 29.46] as const
  const submit = async (data: Json) => {
    const writer = openWriter(api.ledger.db, catalogue, DISTRICT, { extent: EXTENT })
    try {
      return await writer.submit({
        commands: [
          { registry: 'plot', record: `N-${String(Math.random())}`, type: 'Registered', data, validFrom: '2020-01-01', basis: { number: '示例〔2020〕1号' } },
        ],
        recordedBy: null,
      })
    } finally {
      await writer.close()
    }
  }

  it('is refused where it is not valid, with the place of the fault', async () => {
    const bowTie = {
      type: 'Polygon',
      coordinates: [
        [
          [106, 29],
          [106.1, 29.1],
          [106.1, 29],
          [106, 29.1],
          [106, 29],
        ],
      ],
    }
    await expect(submit({ geometry: bowTie })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'data.geometry', at: [106.05, 29.05] } })
  })

  it('is refused where longitude and latitude are swapped', async () => {
    await expect(submit({ geometry: spot(29.2, 106.2) })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { field: 'data.geometry', found: 'SWAPPED' },
    })
  })

  it('is taken with a warning where it lies outside the district, and without one inside', async () => {
    expect((await submit({ geometry: spot(107.5, 29.2) })).warnings).toMatchObject([{ index: 0, code: 'OUTSIDE_DISTRICT', field: 'data.geometry' }])
    expect((await submit({ geometry: spot(106.2, 29.2) })).warnings).toEqual([])
  })
})
