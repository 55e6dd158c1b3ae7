import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../kernel/refusal.ts'
import { faultOf } from './fault.ts'
import { simplified } from './simplify.ts'

type Place = readonly [number, number]
type Polygon = { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Place[])[] }
type Line = { readonly type: 'LineString'; readonly coordinates: readonly Place[] }

/** Metres of a degree of latitude, and more of one of longitude. */
const DEGREE_M = 111_320

const wave = (places: number): Line => ({
  type: 'LineString',
  coordinates: Array.from({ length: places }, (_, i): Place => [106 + i / 1e4 + 1.234e-9, 29 + Math.sin(i / 20) / 100]),
})
/** A ring around a place, its radius between 70 % and all of what is stated. */
const ring = ([x, y]: Place, radius: number, corners: number, phase: number): Place[] => {
  const around = Array.from({ length: corners }, (_, i): Place => {
    const angle = (2 * Math.PI * i) / corners
    const far = radius * (0.85 + 0.15 * Math.sin(9 * angle + phase))
    return [x + far * Math.cos(angle), y + far * Math.sin(angle)]
  })
  return [...around, around[0]!]
}
const lake = (corners = 120, phase = 0): Polygon => ({ type: 'Polygon', coordinates: [ring([106.5, 29.5], 0.02, corners, phase)] })

const away = ([x, y]: Place, line: readonly Place[]): number =>
  Math.min(
    ...line.slice(1).map(([bx, by], i) => {
      const [ax, ay] = line[i]!
      const length2 = (bx - ax) ** 2 + (by - ay) ** 2
      const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2))
      return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))
    }),
  ) * DEGREE_M

const simpler = <T>(geometry: T, metres: number): T => simplified(geometry, metres) as T
const decimalsOf = (places: readonly Place[]): number => Math.max(...places.flat().map((degrees) => (String(degrees).split('.')[1] ?? '').length))

describe('a simplified geometry', () => {
  it('is the stored one where no tolerance is given, or 0', () => {
    const stored = wave(10)
    expect([simplified(stored, null), simplified(stored, undefined), simplified(stored, 0)]).toEqual([stored, stored, stored])
    expect([simplified(null, 10), simplified(undefined, null)]).toEqual([null, null])
  })

  it.each([-1, NaN])('is refused for a tolerance of %s', (metres) => {
    expect(() => simplified(wave(10), metres)).toThrow(Refusal)
    expect(() => simplified(wave(10), metres)).toThrow(/simplifyM/)
  })

  it('leaves points as they are, and what is stored untouched', () => {
    const stored = {
      type: 'MultiPoint',
      coordinates: [
        [106.123456789, 29.1],
        [106.1, 29.123456789, 300],
      ],
    }
    expect(simplified(stored, 1000)).toEqual(stored)
    const line = wave(100)
    const before = JSON.stringify(line)
    simplified(line, 50)
    expect(JSON.stringify(line)).toBe(before)
  })

  it('has fewer positions and decimals, keeps its ends and other members', () => {
    const stored = { ...wave(1000), note: '示例' }
    const found = simpler(stored, 20)
    expect(found.note).toBe('示例')
    expect(found.coordinates.length).toBeLessThan(100)
    expect(found.coordinates[0]).toEqual([106, 29])
    // 20 m are 1.8e-4 degrees, a tenth of them 1.8e-5.
    expect(decimalsOf(found.coordinates)).toBe(5)
    expect(decimalsOf(simpler(wave(1000), 0.2).coordinates)).toBe(7)
  })

  it('keeps heights', () => {
    const stored = {
      type: 'LineString',
      coordinates: [
        [106, 29, 300.125],
        [106.00001, 29.00001, 301],
        [107, 29, 302],
      ],
    }
    expect(simplified(stored, 50)).toEqual({
      type: 'LineString',
      coordinates: [
        [106, 29, 300.125],
        [107, 29, 302],
      ],
    })
  })

  it('stays within the tolerance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 200 }),
        fc.double({ min: 0, max: 7, noNaN: true }),
        fc.double({ min: 0.01, max: 800, noNaN: true }),
        (corners, phase, metres) => {
          const [stored] = lake(corners, phase).coordinates
          const [found] = simpler(lake(corners, phase), metres).coordinates
          for (const place of stored!) expect(away(place, found!)).toBeLessThanOrEqual(metres)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is a valid polygon where the stored one is, however great the tolerance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 150 }),
        fc.double({ min: 0, max: 7, noNaN: true }),
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        (corners, phase, metres) => {
          const found = simpler(lake(corners, phase), metres)
          expect(faultOf(found)).toBeUndefined()
          expect(found.coordinates[0]!.length).toBeGreaterThanOrEqual(4)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('does not let a narrow neck cross itself', () => {
    // Two rooms and a passage of 2 m between them, whose walls bend 3 m at different places: each alone could be drawn straight.
    const metre = 1 / DEGREE_M
    const stated: Place[] = [
      [0, 0],
      [0, 50],
      [50, 50],
      [50, 3],
      [75, 6],
      [100, 3],
      [100, 50],
      [150, 50],
      [150, 0],
      [100, 0],
      [100, 1],
      [75, 4],
      [50, 1],
      [50, 0],
      [0, 0],
    ]
    const rooms: Polygon = { type: 'Polygon', coordinates: [stated.map(([x, y]): Place => [106 + x * metre, 29 + y * metre])] }
    expect(faultOf(rooms)).toBeUndefined()
    for (const metres of [1, 2, 3, 4, 6, 10, 20, 40, 100, 1000]) expect(faultOf(simpler(rooms, metres))).toBeUndefined()
  })

  it('loses holes that are narrower than the tolerance, and no others', () => {
    const holed: Polygon = { type: 'Polygon', coordinates: [...lake().coordinates, ring([106.5, 29.5], 0.005, 40, 0), ring([106.51, 29.5], 0.0001, 40, 0)] }
    expect(simpler(holed, 1).coordinates).toHaveLength(3)
    expect(simpler(holed, 50).coordinates).toHaveLength(2)
    expect(simpler(holed, 2000).coordinates).toHaveLength(1)
  })

  it('keeps every part, a small one in its own detail', () => {
    const islands = { type: 'MultiPolygon', coordinates: [lake().coordinates, [ring([106.6, 29.5], 0.0005, 40, 0)]] }
    const found = simpler(islands, 300)
    expect(found.coordinates.map(([shell]) => shell!.length)).toEqual([expect.any(Number), expect.any(Number)])
    expect(found.coordinates[0]![0]!.length).toBeLessThan(30)
    expect(found.coordinates[1]![0]!.length).toBeLessThan(15)
    expect(faultOf(found)).toBeUndefined()
    const brooks = {
      type: 'MultiLineString',
      coordinates: [
        wave(100).coordinates,
        [
          [106, 29],
          [106.00001, 29],
        ],
      ],
    }
    expect(simpler(brooks, 300).coordinates.map(({ length }) => length)).toEqual([expect.any(Number), 2])
  })

  it('does not overflow on a long zigzag', () => {
    const zigzag = { type: 'LineString', coordinates: Array.from({ length: 4000 }, (_, i) => [106 + i / 1e5, 29 + (((i % 2) * 2 - 1) * (4000 - i)) / 1e5]) }
    expect(simpler(zigzag, 10).coordinates.length).toBeGreaterThan(3900)
  })

  it('answers for what history states unsoundly', () => {
    const bow = {
      type: 'Polygon',
      coordinates: [
        [
          [106, 29],
          [107, 30],
          [107, 29],
          [106, 30],
          [106, 29],
        ],
      ],
    }
    expect(simplified(bow, 10)).toEqual(bow)
    for (const coordinates of [
      [],
      [[]],
      [[[106, 29]]],
      [
        [
          [106, 29],
          [107, 30],
          [106, 29],
        ],
      ],
    ])
      expect(simplified({ type: 'Polygon', coordinates }, 10)).toMatchObject({ type: 'Polygon' })
    const open = { type: 'Polygon', coordinates: [ring([106.5, 29.5], 0.02, 60, 0).slice(0, -1)] }
    expect(faultOf(simplified(open, 50))).toBeUndefined()
  })
})
