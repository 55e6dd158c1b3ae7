import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceBetweenM, distanceM } from './distance.ts'
import { shapeOf, type Shape } from './shape.ts'
import { around, haversineM, RADIUS_M, type LonLat } from './sphere.ts'

const shape = (type: string, coordinates: unknown): Shape => shapeOf({ type, coordinates }, null)
const point = (at: LonLat) => shape('Point', at)
const square = ([x, y]: LonLat, side: number): LonLat[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]

/** Metres of one degree along a meridian. */
const DEGREE_M = (RADIUS_M * Math.PI) / 180

const lon = fc.double({ min: 105, max: 108, noNaN: true })
const lat = fc.double({ min: 28, max: 31, noNaN: true })

/** Places close to each other along a line, as RFC 7946 draws it. */
const along = (line: readonly LonLat[], pieces: number): LonLat[] =>
  line.slice(1).flatMap(([bx, by], i) => {
    const [ax, ay] = line[i]!
    return Array.from({ length: pieces + 1 }, (_, n): LonLat => [ax + ((bx - ax) * n) / pieces, ay + ((by - ay) * n) / pieces])
  })
const nearest = (from: readonly LonLat[], to: readonly LonLat[]): number =>
  from.flatMap((a) => to.map((b) => haversineM(a, b))).reduce((a, b) => Math.min(a, b))

describe('the sphere', () => {
  it('has a mean radius of 6371008.8 m', () => {
    expect(haversineM([106, 29], [106, 30])).toBeCloseTo(111_195.08, 2)
    expect(haversineM([0, 0], [180, 0])).toBeCloseTo(Math.PI * 6_371_008.8, 6)
  })

  it('is drawn true to distance from the middle, and back', () => {
    fc.assert(
      fc.property(fc.tuple(lon, lat), fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -89, max: 89, noNaN: true }), (middle, x, y) => {
        const map = around(middle)
        const drawn = map.to([x, y])
        expect(Math.hypot(...drawn)).toBeCloseTo(haversineM(middle, [x, y]), 3)
        expect(haversineM(map.from(drawn), [x, y])).toBeLessThan(1)
      }),
    )
    expect(around([106, 29]).to([106, 29])).toEqual([0, 0])
    expect(around([106, 29]).from([0, 0])).toEqual([106, 29])
  })
})

describe('metres from a place', () => {
  it('to a place are those of the great circle', () => {
    fc.assert(
      fc.property(fc.tuple(lon, lat), fc.tuple(lon, lat), (a, b) => {
        expect(distanceM(point(a), ...b)).toBe(haversineM(a, b))
      }),
    )
    expect(
      distanceM(
        shape('MultiPoint', [
          [106, 29],
          [106, 29.1],
          [110, 29],
        ]),
        106,
        29.11,
      ),
    ).toBeCloseTo(0.01 * DEGREE_M, 6)
    expect(distanceM(point([179.9, 0]), -179.9, 0)).toBeCloseTo(0.2 * DEGREE_M, 6)
  })

  it('are 0 within an area and on its border, not in its hole', () => {
    const frame = shape('Polygon', [square([106, 29], 0.6), square([106.2, 29.2], 0.2)])
    expect([distanceM(frame, 106.1, 29.1), distanceM(frame, 106, 29.3), distanceM(frame, 106.2, 29.25)]).toEqual([0, 0, 0])
    expect(distanceM(frame, 106.25, 29.39)).toBeCloseTo(0.01 * DEGREE_M, 0)
    expect(distanceM(frame, 106.3, 29.7)).toBeCloseTo(0.1 * DEGREE_M, 0)
  })

  it('to a line are those to its nearest place, not to its nearest corner', () => {
    const meridian = shape('LineString', [
      [106, 28],
      [106, 30],
    ])
    expect(distanceM(meridian, 106.1, 29)).toBeCloseTo(haversineM([106, 29], [106.1, 29]), -1)
    expect(distanceM(meridian, 106, 29.5)).toBe(0)
    // A long edge runs along the parallel, not along the great circle, which is 112 m north of it here.
    const parallel = shape('LineString', [
      [105.5, 29],
      [106.5, 29],
    ])
    expect(distanceM(parallel, 106, 29.001)).toBeCloseTo(0.001 * DEGREE_M, 0)
  })

  it('agree with places close to each other on the outline', () => {
    fc.assert(
      fc.property(fc.tuple(lon, lat), fc.double({ min: 0.01, max: 1, noNaN: true }), fc.tuple(lon, lat), (corner, side, at) => {
        const found = distanceM(shape('Polygon', [square(corner, side)]), ...at)
        const expected = nearest([at], along(square(corner, side), 2000))
        const inside = at[0] >= corner[0] && at[0] <= corner[0] + side && at[1] >= corner[1] && at[1] <= corner[1] + side
        if (inside) expect(found).toBe(0)
        else {
          expect(found).toBeLessThan(1 + expected * 1.001)
          // The nearest of the sampled places may lie half a step beside the nearest of all.
          expect(expected).toBeLessThan(Math.hypot(1 + found * 1.001, (side / 4000) * DEGREE_M))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('are infinite to nothing', () => {
    expect(distanceM(shape('Polygon', []), 106, 29)).toBe(Infinity)
    expect(distanceBetweenM(shape('Polygon', []), point([106, 29]))).toBe(Infinity)
  })
})

describe('metres between shapes', () => {
  it('between places are those of the great circle', () => {
    expect(
      distanceBetweenM(
        point([106, 29]),
        shape('MultiPoint', [
          [107, 29],
          [106, 29.2],
        ]),
      ),
    ).toBe(haversineM([106, 29], [106, 29.2]))
  })

  it('are 0 where they meet', () => {
    const block = shape('Polygon', [square([106, 29], 0.2)])
    expect(distanceBetweenM(block, shape('Polygon', [square([106.2, 29], 0.2)]))).toBe(0)
    expect(distanceBetweenM(block, shape('Polygon', [square([106.1, 29.1], 0.01)]))).toBe(0)
    expect(distanceBetweenM(point([106.1, 29.1]), block)).toBe(0)
    expect(
      distanceBetweenM(
        block,
        shape('LineString', [
          [106.1, 28],
          [106.1, 30],
        ]),
      ),
    ).toBe(0)
  })

  it('are good to 0.1 % below 50 km', () => {
    fc.assert(
      fc.property(fc.tuple(lon, lat), fc.tuple(lon, lat), fc.double({ min: 0.02, max: 0.3, noNaN: true }), (a, b, side) => {
        const [x, y] = [square(a, side), square(b, side)]
        const [one, other] = [shape('Polygon', [x]), shape('Polygon', [y])]
        const found = distanceBetweenM(one, other)
        // One of the two nearest places is a corner.
        const expected = Math.min(...x.map((corner) => distanceM(other, ...corner)), ...y.map((corner) => distanceM(one, ...corner)))
        if (found < 50_000) expect(Math.abs(found - expected)).toBeLessThan(1 + expected * 1e-3)
        expect(distanceBetweenM(other, one)).toBeCloseTo(found, 3)
      }),
      { numRuns: 300 },
    )
  })

  it('agree with those from a place', () => {
    fc.assert(
      fc.property(fc.tuple(lon, lat), fc.tuple(lon, lat), (corner, at) => {
        const block = shape('Polygon', [square(corner, 0.05)])
        const [between, from] = [distanceBetweenM(block, point(at)), distanceM(block, ...at)]
        expect(Math.abs(between - from)).toBeLessThanOrEqual(0.2 + from * 1e-4)
      }),
    )
  })

  it('are near the truth where the shapes are as long as a province', () => {
    const river = shape('LineString', [
      [100, 29],
      [112, 29],
    ])
    const road = shape('LineString', [
      [106, 29.1],
      [112, 30],
    ])
    expect(distanceBetweenM(river, road)).toBeCloseTo(0.1 * DEGREE_M, -2)
  })
})
