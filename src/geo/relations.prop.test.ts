import turfIntersects from '@turf/boolean-intersects'
import turfPointInPolygon from '@turf/boolean-point-in-polygon'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intersects, sharesInterior, within } from './relations.ts'
import { shapeOf, type Shape } from './shape.ts'

/*
 * The oracle: naive, slow, and of other means than JTS. Positions are small integers, so crossings of edges have small denominators
 * and doubles tell them apart; every question is put to sample places, at least one in each face of the arrangement.
 */
type Place = readonly [number, number]
type Edge = readonly [Place, Place]
/** Rings; the first holds the others. */
type Polygon = readonly (readonly Place[])[]

const EPSILON = 1e-9

const edgesOf = (line: readonly Place[]): Edge[] => line.slice(1).map((end, i) => [line[i]!, end])
const turn = ([ax, ay]: Place, [bx, by]: Place, [x, y]: Place): number => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
const isBetween = ([ax, ay]: Place, [bx, by]: Place, [x, y]: Place): boolean =>
  Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by)
const isOn = ([a, b]: Edge, place: Place): boolean => turn(a, b, place) === 0 && isBetween(a, b, place)
const meet = ([a, b]: Edge, [c, d]: Edge): boolean =>
  (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) || isOn([a, b], c) || isOn([a, b], d) || isOn([c, d], a) || isOn([c, d], b)

/** By the even-odd rule, over the rings of all polygons; places on a border are told by the caller. */
const isInside = (edges: readonly Edge[], [x, y]: Place): boolean =>
  edges.filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax).length % 2 === 1

type Where = 'INSIDE' | 'BORDER' | 'OUTSIDE'
const locate = (polygon: Polygon, place: Place): Where => {
  const edges = polygon.flatMap(edgesOf)
  return edges.some((edge) => isOn(edge, place)) ? 'BORDER' : isInside(edges, place) ? 'INSIDE' : 'OUTSIDE'
}

const distinct = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b).filter((value, i, all) => i === 0 || value - all[i - 1]! > EPSILON)
const middles = (values: readonly number[]): number[] => values.slice(1).map((value, i) => (value + values[i]!) / 2)

/** Where two edges that are not parallel cross, as the share of the first that lies before it. */
const crossing = ([[ax, ay], [bx, by]]: Edge, [[cx, cy], [dx, dy]]: Edge): number[] => {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, dx - cx, dy - cy]
  const cross = ux * vy - uy * vx
  return cross === 0 ? [] : [((cx - ax) * vy - (cy - ay) * vx) / cross]
}

/** A place in every face between the edges: on upright lines between neighbouring corners and crossings, between neighbouring edges. */
const samples = (edges: readonly Edge[]): Place[] => {
  const crossings = edges.flatMap((edge) =>
    edges.filter((other) => meet(edge, other)).flatMap((other) => crossing(edge, other).map((share) => edge[0][0] + share * (edge[1][0] - edge[0][0]))),
  )
  return middles(distinct([...edges.flat().map(([x]) => x), ...crossings])).flatMap((x) => {
    const heights = edges.flatMap(([[ax, ay], [bx, by]]) => (Math.min(ax, bx) < x && x < Math.max(ax, bx) ? [ay + ((by - ay) * (x - ax)) / (bx - ax)] : []))
    return middles(distinct(heights)).map((y): Place => [x, y])
  })
}

/** The middles of the pieces into which a polygon's border cuts a line. */
const pieces = (line: readonly Place[], polygon: Polygon): Place[] =>
  edgesOf(line).flatMap((edge) => {
    const others = polygon.flatMap(edgesOf)
    const ends = others.flat().filter((place) => isOn(edge, place))
    const [[ax, ay], [bx, by]] = edge
    const shareOf = ([x, y]: Place): number => (bx === ax ? (y - ay) / (by - ay) : (x - ax) / (bx - ax))
    const cuts = others.filter((other) => meet(edge, other)).flatMap((other) => crossing(edge, other))
    return middles(distinct([0, 1, ...cuts, ...ends.map(shareOf)])).map((share): Place => [ax + share * (bx - ax), ay + share * (by - ay)])
  })
/** As {@link locate}, for a place whose numbers are no integers. */
const near = (polygon: Polygon, [x, y]: Place): Where => {
  const edges = polygon.flatMap(edgesOf)
  const touches = edges.some(([[ax, ay], [bx, by]]) => {
    const length2 = (bx - ax) ** 2 + (by - ay) ** 2
    const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2))
    return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) < EPSILON
  })
  return touches ? 'BORDER' : isInside(edges, [x, y]) ? 'INSIDE' : 'OUTSIDE'
}

const oracle = {
  intersects: (a: Polygon, b: Polygon): boolean =>
    a.flatMap(edgesOf).some((edge) => b.flatMap(edgesOf).some((other) => meet(edge, other))) ||
    locate(b, a[0]![0]!) !== 'OUTSIDE' ||
    locate(a, b[0]![0]!) !== 'OUTSIDE',
  sharesInterior: (a: Polygon, b: Polygon): boolean =>
    samples([...a, ...b].flatMap(edgesOf)).some((place) => near(a, place) === 'INSIDE' && near(b, place) === 'INSIDE'),
  within: (a: Polygon, b: Polygon): boolean =>
    samples([...a, ...b].flatMap(edgesOf)).every((place) => near(a, place) !== 'INSIDE' || near(b, place) === 'INSIDE'),
}

const place = (size: number): fc.Arbitrary<Place> => fc.tuple(fc.integer({ min: 0, max: size }), fc.integer({ min: 0, max: size }))

/** No two edges meet but neighbours, in their common end alone. */
const isSimple = (ring: readonly Place[]): boolean => {
  const edges = edgesOf(ring)
  const twice = ring.reduce((sum, [x, y], i) => sum + (i === 0 ? 0 : ring[i - 1]![0] * y - x * ring[i - 1]![1]), 0)
  return (
    twice !== 0 &&
    edges.every((edge, i) =>
      edges.every((other, j) => {
        if (i >= j) return true
        if (j === i + 1) return !isOn(edge, other[1]) && !isOn(other, edge[0])
        if (i === 0 && j === edges.length - 1) return !isOn(edge, other[0]) && !isOn(other, edge[1])
        return !meet(edge, other)
      }),
    )
  )
}
const ring = (size: number): fc.Arbitrary<Place[]> =>
  fc
    .array(place(size), { minLength: 3, maxLength: 7 })
    .map((corners) => [...corners, corners[0]!])
    .filter(isSimple)

/** Wholly inside, touching nothing. */
const isHole = (hole: readonly Place[], rings: Polygon): boolean => {
  const [shell = [], ...holes] = rings
  return (
    hole.every((corner) => locate([shell], corner) === 'INSIDE') &&
    rings.flatMap(edgesOf).every((edge) => edgesOf(hole).every((other) => !meet(edge, other))) &&
    holes.every((other) => locate([other], hole[0]!) === 'OUTSIDE' && locate([hole], other[0]!) === 'OUTSIDE')
  )
}
/** A ring, and of some more those that make holes in it. */
const polygon = (size: number): fc.Arbitrary<Polygon> =>
  fc.tuple(ring(size), fc.array(fc.tuple(ring(2), place(size)), { maxLength: 6 })).map(([shell, holes]) =>
    holes.reduce<Polygon>(
      (rings, [small, [dx, dy]]) => {
        const hole = small.map(([x, y]): Place => [x + dx, y + dy])
        return isHole(hole, rings) ? [...rings, hole] : rings
      },
      [shell],
    ),
  )

type Scale = (place: Place) => [number, number]
/** As they are, and in a district; in both, what is in line on the grid stays so to the last bit. */
const plain: Scale = ([x, y]) => [x, y]
const here: Scale = ([x, y]) => [106 + x / 64, 29 + y / 64]

const areaOf = (scale: Scale, rings: Polygon) => ({ type: 'Polygon' as const, coordinates: rings.map((each) => each.map(scale)) })
const area = (scale: Scale, rings: Polygon): Shape => shapeOf(areaOf(scale, rings), null)

describe.each([
  ['on a grid', plain],
  ['on a grid in a district', here],
])('two polygons with holes %s', (_, scale) => {
  it('relate as a naive reckoning says', () => {
    const seen = { intersects: 0, sharesInterior: 0, within: 0, holes: 0, touching: 0 }
    fc.assert(
      fc.property(polygon(9), fc.oneof(polygon(9), polygon(4)), (a, b) => {
        const [x, y] = [area(scale, a), area(scale, b)]
        const told = { intersects: intersects(x, y), sharesInterior: sharesInterior(x, y), within: within(y, x) }
        expect(told).toEqual({ intersects: oracle.intersects(a, b), sharesInterior: oracle.sharesInterior(a, b), within: oracle.within(b, a) })
        expect([intersects(y, x), sharesInterior(y, x)]).toEqual([told.intersects, told.sharesInterior])
        for (const key of ['intersects', 'sharesInterior', 'within'] as const) seen[key] += told[key] ? 1 : 0
        seen.holes += a.length > 1 ? 1 : 0
        seen.touching += told.intersects && !told.sharesInterior ? 1 : 0
      }),
      { numRuns: 1500 },
    )
    // Not all of one kind.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0)
  })

  it('hold themselves', () => {
    fc.assert(
      fc.property(polygon(9), (a) => {
        const x = area(scale, a)
        expect([intersects(x, x), sharesInterior(x, x), within(x, x)]).toEqual([true, true, true])
      }),
      { numRuns: 200 },
    )
  })
})

describe('a polygon with holes and', () => {
  it('a place relate as a naive reckoning says', () => {
    fc.assert(
      fc.property(polygon(9), place(9), (a, at) => {
        const [x, point] = [area(here, a), shapeOf({ type: 'Point', coordinates: here(at) }, null)]
        const where = locate(a, at)
        expect([intersects(point, x), intersects(x, point)]).toEqual([where !== 'OUTSIDE', where !== 'OUTSIDE'])
        expect([within(point, x), sharesInterior(point, x), sharesInterior(x, point)]).toEqual(Array(3).fill(where === 'INSIDE'))
        expect(within(x, point)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('a line relate as a naive reckoning says', () => {
    const line = fc.array(place(9), { minLength: 2, maxLength: 5 }).filter((each) => each.every((at, i) => i === 0 || String(at) !== String(each[i - 1])))
    fc.assert(
      fc.property(polygon(9), line, (a, way) => {
        const [x, path] = [area(here, a), shapeOf({ type: 'LineString', coordinates: way.map(here) }, null)]
        const found = pieces(way, a).map((each) => near(a, each))
        const meets = found.some((each) => each !== 'OUTSIDE') || way.some((at) => locate(a, at) !== 'OUTSIDE') || cuts(way, a)
        expect([intersects(path, x), intersects(x, path)]).toEqual([meets, meets])
        expect([sharesInterior(path, x), sharesInterior(x, path)]).toEqual([found.includes('INSIDE'), found.includes('INSIDE')])
        expect(within(path, x)).toBe(found.includes('INSIDE') && !found.includes('OUTSIDE'))
      }),
      { numRuns: 2000 },
    )
  })
})
const cuts = (way: readonly Place[], rings: Polygon): boolean => edgesOf(way).some((edge) => rings.flatMap(edgesOf).some((other) => meet(edge, other)))

describe('turf', () => {
  it('agrees on which polygons intersect', () => {
    fc.assert(
      fc.property(polygon(9), polygon(9), (a, b) => {
        expect(turfIntersects(areaOf(here, a), areaOf(here, b))).toBe(intersects(area(here, a), area(here, b)))
      }),
      { numRuns: 1500 },
    )
  })

  it('agrees on which places lie in a polygon', () => {
    fc.assert(
      fc.property(polygon(9), place(9), (a, at) => {
        const point = shapeOf({ type: 'Point', coordinates: here(at) }, null)
        expect(turfPointInPolygon(here(at), areaOf(here, a))).toBe(intersects(point, area(here, a)))
      }),
      { numRuns: 1500 },
    )
  })
})
