import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, boxAround, boxOf, isOutside, type Box } from './box.ts'
import { centroidOf } from './centroid.ts'
import { haversineM } from './sphere.ts'

const PLOT = {
  type: 'Polygon',
  coordinates: [
    [
      [106.2, 29.1],
      [106.4, 29.1, 310],
      [106.4, 29.5],
      [106.2, 29.1],
    ],
  ],
}

describe('the box of a geometry', () => {
  it.each<readonly [string, unknown, Box | null]>([
    ['a place', { type: 'Point', coordinates: [106.2, 29.1, 300] }, [106.2, 29.1, 106.2, 29.1]],
    [
      'places',
      {
        type: 'MultiPoint',
        coordinates: [
          [106.2, 29.1],
          [106.1, 29.3],
        ],
      },
      [106.1, 29.1, 106.2, 29.3],
    ],
    ['a polygon', PLOT, [106.2, 29.1, 106.4, 29.5]],
    [
      'polygons',
      {
        type: 'MultiPolygon',
        coordinates: [
          PLOT.coordinates,
          [
            [
              [107, 29],
              [107, 30],
              [108, 29],
              [107, 29],
            ],
          ],
        ],
      },
      [106.2, 29, 108, 30],
    ],
    ['polygons one of which is empty', { type: 'MultiPolygon', coordinates: [[], [[]], PLOT.coordinates] }, [106.2, 29.1, 106.4, 29.5]],
    ['an empty polygon', { type: 'Polygon', coordinates: [] }, null],
    ['nothing', null, null],
    ['no geometry', { type: 'Circle', coordinates: [1, 2] }, null],
  ])('%s', (_, geometry, box) => {
    expect(boxOf(geometry, 'CGCS2000')).toEqual(box)
    expect(boundsOf(geometry)).toEqual(box)
  })

  it('is its own, whatever it says of itself', () => {
    expect(boundsOf({ ...PLOT, bbox: [0, 0, 1, 1] })).toEqual([106.2, 29.1, 106.4, 29.5])
  })

  it('is that of the converted places where it is GCJ02', () => {
    const box = boxOf(PLOT, 'GCJ02')
    expect(box?.map((degrees, i) => Math.round((degrees - (boundsOf(PLOT)?.[i] ?? 0)) * 1e4))).toEqual([-38, 28, -40, 26])
  })

  it('is bounded for positions that are no place, such as metres', () => {
    const projected = { type: 'Point', coordinates: [36_412_345.6, 3_241_234.5] }
    expect(boxOf(projected, null)).toEqual([1000, 1000, 1000, 1000])
    expect(boundsOf(projected)).toEqual([36_412_345.6, 3_241_234.5, 36_412_345.6, 3_241_234.5])
  })
})

describe('GCJ-02', () => {
  // WGS84 and GCJ-02 as googollee/eviltransform states them in its tests.
  it.each([
    ['Shanghai', [121.5272106, 31.1774276], [121.531541859215, 31.17530398364597]],
    ['Shenzhen', [113.912316, 22.543847], [113.9171764808363, 22.540796131694766]],
    ['Beijing', [116.377817, 39.911954], [116.38404722455657, 39.91334545536069]],
  ])('is converted back in %s to less than half a metre', (_, [lon = 0, lat = 0], shifted) => {
    const [west = 0, south = 0] = boxOf({ type: 'Point', coordinates: shifted }, 'GCJ02') ?? []
    expect(haversineM([west, south], [lon, lat])).toBeLessThan(0.5)
  })

  it('is not shifted outside China', () => {
    expect(boxOf({ type: 'Point', coordinates: [2.35, 48.85] }, 'GCJ02')).toEqual([2.35, 48.85, 2.35, 48.85])
  })

  it('ends on the border of where it applies, too', () => {
    // gcoord alone never comes back from [72.0072, 46.452].
    const edge = fc.double({ min: 0, max: 0.12, noNaN: true })
    fc.assert(
      fc.property(edge, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 2, 3), (inset, along, side) => {
        const lon = side === 0 ? 72.004 + inset : side === 1 ? 137.8347 - inset : 72.004 + along * 65.8307
        const lat = side === 2 ? 0.8293 + inset : side === 3 ? 55.8271 - inset : 0.8293 + along * 54.9978
        const [west = 0, south = 0] = boxOf({ type: 'Point', coordinates: [lon, lat] }, 'GCJ02') ?? []
        expect(Math.hypot(west - lon, south - lat)).toBeLessThan(0.02)
      }),
      { numRuns: 2000 },
    )
    expect(boxOf({ type: 'Point', coordinates: [72.0072, 46.452] }, 'GCJ02')).toEqual([72.0072, 46.452, 72.0072, 46.452])
  })
})

describe('a box around a box', () => {
  it('is as much wider as it has to be', () => {
    const [west, south, east, north] = boxAround([106, 29, 106.5, 29.5], 1000)
    for (const [from, to] of [
      [
        [106, 29],
        [west, 29],
      ],
      [
        [106, 29],
        [106, south],
      ],
      [
        [106.5, 29.5],
        [east, 29.5],
      ],
      [
        [106.5, 29.5],
        [106.5, north],
      ],
    ] as const)
      expect(Math.abs(haversineM(from, to) - 1003)).toBeLessThan(4)
  })

  it('holds every place within so many metres, near the poles and the antimeridian too', () => {
    const lon = fc.double({ min: -180, max: 180, noNaN: true })
    const lat = fc.double({ min: -90, max: 90, noNaN: true })
    const step = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(lon, lat, fc.double({ min: 0, max: 3e6, noNaN: true }), step, step, (x, y, metres, dx, dy) => {
        const degrees = (metres / 111_000) * 1.5
        const latitude = Math.max(-90, Math.min(90, y + dy * degrees))
        const turned = x + (dx * degrees) / Math.max(0.01, Math.cos((latitude * Math.PI) / 180))
        const longitude = ((((turned + 180) % 360) + 360) % 360) - 180
        if (haversineM([x, y], [longitude, latitude]) > metres) return
        const [west, south, east, north] = boxAround([x, y, x, y], metres)
        expect(west <= longitude && longitude <= east && south <= latitude && latitude <= north).toBe(true)
      }),
      { numRuns: 3000 },
    )
    expect(boxAround([106, 89.99, 106, 89.99], 5000)).toEqual([-180, expect.any(Number), 180, 90])
    expect(boxAround([179.999, 0, 179.999, 0], 5000).filter((_, i) => i % 2 === 0)).toEqual([-180, 180])
    expect(boxAround([0, 0, 0, 0], 3e7)).toEqual([-180, -90, 180, 90])
  })
})

describe('outside an extent', () => {
  const district: Box = [106, 29, 107, 30]

  it('is what lies outside with any part', () => {
    expect(isOutside(PLOT, null, district)).toBe(false)
    expect(isOutside({ type: 'Point', coordinates: [107, 30] }, null, district)).toBe(false)
    expect(
      isOutside(
        {
          type: 'LineString',
          coordinates: [
            [106.5, 29.5],
            [107.5, 29.5],
          ],
        },
        null,
        district,
      ),
    ).toBe(true)
    expect(isOutside({ type: 'Polygon', coordinates: [] }, null, district)).toBe(false)
    // Where it lies, not what it says.
    expect(isOutside({ type: 'Point', coordinates: [106.001, 29.5] }, 'GCJ02', district)).toBe(true)
  })
})

describe('the centroid', () => {
  it('is the mean of the positions, the last of a ring left out', () => {
    expect(centroidOf(PLOT)).toEqual([(106.2 + 106.4 + 106.4) / 3, (29.1 + 29.1 + 29.5) / 3])
    expect(
      centroidOf({
        type: 'LineString',
        coordinates: [
          [1, 1],
          [3, 5],
          [1, 1],
        ],
      }),
    ).toEqual([5 / 3, 7 / 3])
    expect(
      centroidOf({
        type: 'Polygon',
        coordinates: [
          [
            [1, 1],
            [3, 1],
            [2, 4],
          ],
        ],
      }),
    ).toEqual([2, 2])
  })

  it('is null of nothing', () => {
    expect(centroidOf({ type: 'MultiPolygon', coordinates: [[]] })).toBeNull()
    expect(centroidOf(null)).toBeNull()
  })
})
