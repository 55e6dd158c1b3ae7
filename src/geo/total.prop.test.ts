import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, boxOf } from './box.ts'
import { centroidOf } from './centroid.ts'
import { distanceBetweenM, distanceM } from './distance.ts'
import { faultOf } from './fault.ts'
import { intersects, sharesInterior, within } from './relations.ts'
import { shapeOf } from './shape.ts'
import { simplified } from './simplify.ts'

/*
 * History is loaded unjudged: any nesting of finite numbers that has the form of a geometry may have to be compared. Nothing throws,
 * and the answers do not contradict each other.
 */

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const NUMBERS = {
  'on a small grid': fc.integer({ min: 0, max: 5 }),
  'in a district': fc.double({ min: 106, max: 106.5, noNaN: true }),
  'all over': fc.oneof(fc.integer({ min: 0, max: 6 }), fc.double({ min: -200, max: 200, noNaN: true }), finite),
  'all but in line': fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -2, max: 2 })).map(([n, e]) => 106 + n * 0.3 * 0.0123 + e * 2e-14),
}

const geometries = (number: fc.Arbitrary<number>) => {
  const position = fc.oneof({ weight: 5, arbitrary: fc.tuple(number, number) }, { weight: 1, arbitrary: fc.tuple(number, number, number) })
  const line = fc.array(position, { maxLength: 9 })
  const closed = fc.array(position, { minLength: 3, maxLength: 8 }).map((corners) => [...corners, corners[0]!])
  const polygon = fc.array(fc.oneof(line, { weight: 3, arbitrary: closed }), { maxLength: 3 })
  const of = <T>(type: string, coordinates: fc.Arbitrary<T>) => coordinates.map((each) => ({ type, coordinates: each }))
  return fc.oneof(
    of('Point', position),
    of('MultiPoint', line),
    of('LineString', line),
    of('MultiLineString', fc.array(line, { maxLength: 3 })),
    of('Polygon', polygon),
    of('MultiPolygon', fc.array(polygon, { maxLength: 3 })),
  )
}

const crs = fc.constantFrom('CGCS2000', 'GCJ02', 'UNKNOWN', null)

describe.each(Object.entries(NUMBERS))('whatever a geometry states %s', (_, number) => {
  const geometry = geometries(number)

  it('it relates to every other', () => {
    fc.assert(
      fc.property(geometry, geometry, crs, (one, other, system) => {
        const [a, b] = [shapeOf(one, system), shapeOf(other, system)]
        const [meet, share, inside] = [intersects(a, b), sharesInterior(a, b), within(a, b)]
        expect([intersects(b, a), sharesInterior(b, a)]).toEqual([meet, share])
        if (inside) expect(share).toBe(true)
        if (share) expect(meet).toBe(true)
        if (a.box) expect(within(a, a)).toBe(true)
        const metres = distanceBetweenM(a, b)
        expect(metres).toBeGreaterThanOrEqual(0)
        if (meet) expect(metres).toBe(0)
        expect(distanceM(a, 106, 29)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 800 },
    )
  })

  it('it can be judged, simplified and described', () => {
    fc.assert(
      fc.property(geometry, fc.double({ min: 1e-9, max: 1e9, noNaN: true }), crs, (stated, metres, system) => {
        const fault = faultOf(stated)
        const simpler = simplified(stated, metres)
        if (!fault) expect(faultOf(simpler)).toBeUndefined()
        expect(boxOf(stated, system) === null).toBe(boundsOf(stated) === null)
        expect(centroidOf(stated) === null).toBe(boundsOf(stated) === null)
      }),
      { numRuns: 800 },
    )
  })
})

describe('a scribble', () => {
  const places = (count: number): [number, number][] =>
    Array.from({ length: count }, (_, i): [number, number] => [106 + ((i * 7919) % 1000) / 1000, 29 + ((i * i * 104_729) % 997) / 997])
  const road = shapeOf(
    {
      type: 'LineString',
      coordinates: [
        [106, 29],
        [107, 30],
      ],
    },
    null,
  )

  it.each(['Polygon', 'LineString'])('(%s) takes no longer than it is worth', (type) => {
    const line = places(1500)
    const scribble = { type, coordinates: type === 'Polygon' ? [[...line, line[0]]] : line }
    const began = performance.now()
    const shape = shapeOf(scribble, null)
    expect(intersects(shape, road)).toBe(true)
    expect([sharesInterior(shape, road), within(road, shape)]).toEqual([false, false])
    expect(distanceM(shape, 106, 28)).toBeGreaterThan(100_000)
    expect(faultOf(scribble)?.code).toBe(type === 'Polygon' ? 'SELF_INTERSECTION' : undefined)
    expect(simplified(scribble, 10)).toMatchObject({ type })
    // Minutes, if its crossings were reckoned one by one.
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
