import { describe, expect, it } from 'vitest'
import { rectangle, shapeOf, type Shape } from './shape.ts'
import { intersects, sharesInterior, within } from './relations.ts'

type Place = readonly [number, number]

const shape = (type: string, coordinates: unknown): Shape => shapeOf({ type, coordinates }, 'CGCS2000')
const point = (...at: Place) => shape('Point', at)
const points = (...places: readonly Place[]) => shape('MultiPoint', places)
const line = (...places: readonly Place[]) => shape('LineString', places)
const lines = (...all: readonly (readonly Place[])[]) => shape('MultiLineString', all)
const square = ([x, y]: Place, side: number): readonly Place[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]
const area = (...rings: readonly (readonly Place[])[]) => shape('Polygon', rings)
const areas = (...polygons: readonly (readonly (readonly Place[])[])[]) => shape('MultiPolygon', polygons)

const block = area(square([0, 0], 4))
const frame = area(square([0, 0], 6), square([2, 2], 2))
/** A U, open above. */
const bay = area([
  [0, 0],
  [6, 0],
  [6, 6],
  [4, 6],
  [4, 2],
  [2, 2],
  [2, 6],
  [0, 6],
  [0, 0],
])
const NOTHING = [
  shape('Polygon', []),
  shape('MultiPoint', []),
  shape('LineString', []),
  shape('MultiPolygon', [[]]),
  shape('Polygon', [[]]),
  shapeOf(null, null),
]

/** [intersects, sharesInterior, a within b, b within a] */
const relation = (a: Shape, b: Shape): string => {
  const told = { meet: intersects(a, b), share: sharesInterior(a, b), in: within(a, b), holds: within(b, a) }
  expect([intersects(b, a), sharesInterior(b, a)]).toEqual([told.meet, told.share])
  return Object.entries(told)
    .flatMap(([word, is]) => (is ? [word] : []))
    .join(' ')
}

describe('two shapes', () => {
  it.each<readonly [string, Shape, Shape, string]>([
    ['blocks side by side', block, area(square([4, 0], 4)), 'meet'],
    ['blocks that share part of a side', block, area(square([4, 1], 2)), 'meet'],
    ['blocks corner to corner', block, area(square([4, 4], 4)), 'meet'],
    ['blocks that overlap', block, area(square([3, 3], 4)), 'meet share'],
    ['blocks apart', block, area(square([5, 5], 1)), ''],
    ['the same block', block, area(square([0, 0], 4)), 'meet share in holds'],
    ['a block in a block', area(square([1, 1], 2)), block, 'meet share in'],
    ['a block in a block, sides in common', area(square([0, 0], 2)), block, 'meet share in'],
    ['a block in the hole of a frame', area(square([2.5, 2.5], 1)), frame, ''],
    ['a block that fills the hole of a frame', area(square([2, 2], 2)), frame, 'meet'],
    ['a block over the hole and its border', area(square([1, 1], 4)), frame, 'meet share'],
    ['a block in the solid part of a frame', area(square([0, 0], 2)), frame, 'meet share in'],
    ['a frame and all of it without its hole', frame, area(square([0, 0], 6)), 'meet share in'],
    ['a block in the mouth of a bay', area(square([2.5, 3], 1)), bay, ''],
    ['a block that closes the mouth of a bay', area(square([2, 2], 2)), bay, 'meet'],
    ['a block across the arms of a bay', area(square([1, 3], 4)), bay, 'meet share'],
    ['a place inside', point(1, 1), block, 'meet share in'],
    ['a place on a side', point(4, 1), block, 'meet'],
    ['a place on a corner', point(0, 0), block, 'meet'],
    ['a place outside', point(4.1, 1), block, ''],
    ['a place in a hole', point(3, 3), frame, ''],
    ['a place on the border of a hole', point(2, 3), frame, 'meet'],
    ['places of which one is inside and one on a side', points([1, 1], [4, 1]), block, 'meet share in'],
    ['places on sides', points([4, 2], [4, 1]), block, 'meet'],
    ['places of which one is outside', points([1, 1], [9, 1]), block, 'meet share'],
    ['places in common', points([1, 1], [2, 2]), points([2, 2], [3, 3]), 'meet share'],
    ['the same place', point(1, 1), point(1, 1), 'meet share in holds'],
    ['a line through', line([-1, 1], [5, 1]), block, 'meet share'],
    ['a line inside', line([1, 1], [2, 3]), block, 'meet share in'],
    ['a line inside from side to side', line([0, 1], [4, 3]), block, 'meet share in'],
    ['a line along a side', line([4, 1], [4, 3]), block, 'meet'],
    ['a line that ends on a side', line([4, 1], [6, 1]), block, 'meet'],
    ['a line in a hole', line([2.5, 2.5], [3.5, 3.5]), frame, ''],
    ['a line across a hole', line([1, 3], [5, 3]), frame, 'meet share'],
    ['a line across the mouth of a bay', line([1, 5], [5, 5]), bay, 'meet share'],
    ['lines that cross', line([0, 0], [4, 4]), line([0, 4], [4, 0]), 'meet share'],
    ['lines end to end', line([0, 0], [4, 4]), line([4, 4], [5, 0]), 'meet'],
    ['a line that ends on a line', line([2, 2], [5, 0]), line([0, 0], [4, 4]), 'meet'],
    ['a part of a line', line([1, 1], [2, 2]), line([0, 0], [4, 4]), 'meet share in'],
    ['a stretch of a line that crosses itself', line([0, 0], [4, 4]), line([0, 0], [4, 4], [4, 0], [0, 4]), 'meet share in'],
    ['an end of a line', point(0, 0), line([0, 0], [4, 4]), 'meet'],
    ['a place on a line', point(1, 1), line([0, 0], [4, 4]), 'meet share in'],
    ['the closing place of a ring', point(0, 0), shape('LineString', square([0, 0], 4)), 'meet share in'],
    [
      'lines of which one is outside',
      lines(
        [
          [1, 1],
          [2, 2],
        ],
        [
          [8, 8],
          [9, 9],
        ],
      ),
      block,
      'meet share',
    ],
    ['areas of which one is inside', areas([square([1, 1], 1)], [square([8, 8], 1)]), block, 'meet share'],
    ['areas that are both inside', areas([square([1, 1], 1)], [square([3, 3], 1)]), block, 'meet share in'],
    ['a place in the second of two areas', point(8.5, 8.5), areas([square([1, 1], 1)], [square([8, 8], 1)]), 'meet share in'],
    [
      'an area in the hole of one of two that another fills',
      area(square([2, 2], 1)),
      areas([square([0, 0], 5), square([1, 1], 3)], [square([2, 2], 1)]),
      'meet share in',
    ],
    // Through the place where two areas touch, a line may leave one for the other.
    ['a line through the corner that two areas share', line([1, 1], [7, 7]), areas([square([0, 0], 4)], [square([4, 4], 4)]), 'meet share in'],
  ])('%s', (_, a, b, expected) => {
    expect(relation(a, b)).toBe(expected)
  })

  it('are unrelated where one is empty', () => {
    for (const nothing of NOTHING) for (const other of [block, point(0, 0), ...NOTHING]) expect(relation(nothing, other)).toBe('')
  })
})

describe('a rectangle', () => {
  const window = rectangle([0, 0, 4, 4])

  it.each<readonly [string, Shape, string]>([
    ['a block inside', area(square([1, 1], 2)), 'meet share in'],
    ['a block inside along a side', area(square([0, 1], 2)), 'meet share in'],
    ['all of it', block, 'meet share in holds'],
    ['a block across a side', area(square([3, 3], 4)), 'meet share'],
    ['a block beside', area(square([4, 1], 1)), 'meet'],
    ['one that lies around it', area(square([-1, -1], 9)), 'meet share holds'],
    ['a frame around it', area(square([-9, -9], 20), square([-1, -1], 9)), ''],
    [
      'a bow whose box meets it',
      area([
        [3, -5],
        [9, 1],
        [9, -5],
        [3, -5],
      ]),
      '',
    ],
    ['a place on its border', point(4, 4), 'meet'],
    ['a line along its border', line([4, 4], [4, 1]), 'meet'],
  ])('meets %s as the polygon does', (_, other, expected) => {
    expect(relation(other, window)).toBe(expected)
    expect(relation(other, area(square([0, 0], 4)))).toBe(expected)
  })

  it('without width is a line, without both a place', () => {
    expect(relation(rectangle([1, 1, 1, 9]), block)).toBe('meet share')
    expect(relation(rectangle([1, 1, 1, 1]), block)).toBe('meet share in')
    expect(relation(rectangle([4, 1, 4, 2]), block)).toBe('meet')
  })

  it('has a box', () => {
    expect(window.box).toEqual([0, 0, 4, 4])
    expect(NOTHING[0]!.box).toBeNull()
  })
})

describe('what history states unsoundly', () => {
  const bow = area([
    [0, 0],
    [4, 4],
    [4, 0],
    [0, 4],
    [0, 0],
  ])
  const inBow = (x: number, y: number): boolean => intersects(point(x, y), bow)

  it('is both wings of a bow-tie', () => {
    expect([inBow(0.5, 2), inBow(3.5, 2), inBow(2, 0.5), inBow(2, 3.5)]).toEqual([true, true, false, false])
    expect(relation(area(square([0.2, 1.9], 0.2)), bow)).toBe('meet share in')
    expect(relation(line([2, 0], [2, 1.5]), bow)).toBe('')
  })

  it('is closed where it is open', () => {
    expect(relation(area(square([0, 0], 4).slice(0, -1)), block)).toBe('meet share in holds')
    expect(
      relation(
        point(3, 1),
        area([
          [0, 0],
          [4, 0],
          [4, 4],
        ]),
      ),
    ).toBe('meet share in')
  })

  it('has positions once that it repeats', () => {
    expect(relation(area(square([0, 0], 4).flatMap((each) => [each, each])), block)).toBe('meet share in holds')
    expect(relation(line([1, 1], [1, 1], [2, 2], [2, 2]), block)).toBe('meet share in')
  })

  it('is a line where a ring has no area, a place where a line has no length', () => {
    expect(
      relation(
        area([
          [0, 0],
          [9, 9],
          [0, 0],
        ]),
        block,
      ),
    ).toBe('meet share')
    expect(
      relation(
        area([
          [1, 1],
          [2, 2],
        ]),
        block,
      ),
    ).toBe('meet share in')
    expect(relation(area([[1, 1]]), block)).toBe('meet share in')
    expect(relation(line([4, 4], [4, 4]), block)).toBe('meet')
    expect(relation(line([1, 1]), block)).toBe('meet share in')
    expect(relation(line([1, 1], [1, 1]), point(1, 1))).toBe('meet share in holds')
  })

  it('is not cut by holes outside, and cut once by holes that overlap', () => {
    expect(relation(point(9.5, 9.5), area(square([0, 0], 4), square([9, 9], 1)))).toBe('')
    const twice = area(square([0, 0], 9), square([1, 1], 4), square([3, 3], 4))
    expect([point(2, 2), point(4, 4), point(6, 6), point(8, 8)].map((at) => relation(at, twice))).toEqual(['', '', '', 'meet share in'])
  })

  it('is one where its parts overlap', () => {
    const both = areas([square([0, 0], 4)], [square([2, 2], 4)])
    expect(relation(point(3, 3), both)).toBe('meet share in')
    expect(relation(area(square([1, 1], 4)), both)).toBe('meet share')
    expect(relation(line([1, 1], [5, 5]), both)).toBe('meet share in')
  })

  it('leaves out what has no area beside what has', () => {
    expect(
      relation(
        point(8, 8),
        areas(
          [square([0, 0], 4)],
          [
            [
              [7, 7],
              [9, 9],
              [7, 7],
            ],
          ],
        ),
      ),
    ).toBe('')
  })
})

describe('a shape that is kept', () => {
  it('answers the same again', () => {
    const kept = area(square([0, 0], 4))
    const others = [point(1, 1), area(square([3, 3], 4)), line([9, 9], [8, 8])]
    const ask = () => others.map((other) => relation(other, kept))
    expect(ask()).toEqual(ask())
  })

  it('is compared in its own system', () => {
    const place: Place = [106.25, 29.29]
    const stated = shapeOf({ type: 'Point', coordinates: place }, 'CGCS2000')
    expect(intersects(shapeOf({ type: 'Point', coordinates: place }, 'WGS84'), stated)).toBe(true)
    expect(intersects(shapeOf({ type: 'Point', coordinates: place }, 'UNKNOWN'), stated)).toBe(true)
    expect(intersects(shapeOf({ type: 'Point', coordinates: place }, null), stated)).toBe(true)
    expect(intersects(shapeOf({ type: 'Point', coordinates: place }, 'GCJ02'), stated)).toBe(false)
    // 476 m to the north-west of where it says.
    const town = shapeOf({ type: 'Polygon', coordinates: [square([106.2452, 29.2918], 0.002)] }, null)
    expect(within(shapeOf({ type: 'Point', coordinates: place }, 'GCJ02'), town)).toBe(true)
  })
})
