import { describe, expect, it } from 'vitest'
import type { Box } from './box.ts'
import { faultOf, type Fault } from './fault.ts'

type Place = readonly [number, number]
const square = ([x, y]: Place, side: number): readonly Place[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]
const polygon = (...rings: readonly (readonly Place[])[]) => ({ type: 'Polygon', coordinates: rings })
const polygons = (...all: readonly (readonly (readonly Place[])[])[]) => ({ type: 'MultiPolygon', coordinates: all })
const line = (...places: readonly Place[]) => ({ type: 'LineString', coordinates: places })
const point = (...at: readonly number[]) => ({ type: 'Point', coordinates: at })

const BLOCK = square([106, 29], 6)

describe('a geometry without fault', () => {
  it.each<readonly [string, unknown]>([
    ['a place', point(106.25, 29.29)],
    ['a place with its height', point(106.25, 29.29, 310)],
    ['a place on the border of the world', point(180, -90)],
    ['a polygon', polygon(BLOCK)],
    ['a polygon the other way round', polygon(BLOCK.toReversed())],
    ['a polygon with a hole', polygon(BLOCK, square([107, 30], 1))],
    [
      'a hole that touches its shell in one place',
      polygon(BLOCK, [
        [106, 31],
        [107, 30],
        [107, 32],
        [106, 31],
      ]),
    ],
    ['a polygon that repeats a position', polygon(BLOCK.flatMap((each) => [each, each]))],
    ['polygons that touch in one place', polygons([square([106, 29], 1)], [square([107, 30], 1)])],
    ['a line that crosses itself', line([106, 29], [107, 30], [107, 29], [106, 30])],
    [
      'the same place twice',
      {
        type: 'MultiPoint',
        coordinates: [
          [106, 29],
          [106, 29],
        ],
      },
    ],
  ])('%s', (_, geometry) => {
    expect(faultOf(geometry)).toBeUndefined()
  })
})

describe('the fault of a geometry', () => {
  it.each<readonly [string, unknown, Fault['code'], Place | null]>([
    ['no positions', polygon(), 'EMPTY', null],
    ['a ring without positions', polygon(BLOCK, []), 'EMPTY', null],
    ['a part without rings', polygons([BLOCK], []), 'EMPTY', null],
    ['no places', { type: 'MultiPoint', coordinates: [] }, 'EMPTY', null],
    ['no geometry', null, 'EMPTY', null],
    ['longitude beyond 180', point(200, 29), 'RANGE', [200, 29]],
    ['latitude beyond 90', line([106, 29], [106, 290]), 'RANGE', [106, 290]],
    ['metres', point(36_412_345.6, 3_241_234.5), 'RANGE', [36_412_345.6, 3_241_234.5]],
    ['latitude first', polygon(square([29, 106], 1)), 'SWAPPED', [29, 106]],
    ['latitude first where both could be either', point(40, 80), 'SWAPPED', [40, 80]],
    ['latitude first abroad', point(10, 120), 'SWAPPED', [10, 120]],
    ['a line of one place', line([106, 29]), 'TOO_FEW_POINTS', [106, 29]],
    ['a line of one place twice', line([106, 29], [106, 29]), 'TOO_FEW_POINTS', [106, 29]],
    [
      'a ring there and back',
      polygon([
        [106, 29],
        [107, 30],
        [106, 29],
      ]),
      'TOO_FEW_POINTS',
      [106, 29],
    ],
    [
      'a ring of one place',
      polygon([
        [106, 29],
        [106, 29],
        [106, 29],
        [106, 29],
      ]),
      'TOO_FEW_POINTS',
      [106, 29],
    ],
    ['an open ring', polygon(BLOCK.slice(0, -1)), 'RING_NOT_CLOSED', [106, 29]],
    ['an open hole', polygon(BLOCK, square([107, 30], 1).slice(0, -1)), 'RING_NOT_CLOSED', [107, 30]],
    [
      'a bow-tie',
      polygon([
        [106, 29],
        [108, 31],
        [108, 29],
        [106, 31],
        [106, 29],
      ]),
      'SELF_INTERSECTION',
      [107, 30],
    ],
    [
      'a spike',
      polygon([
        [106, 29],
        [107, 29],
        [107, 30],
        [107, 32],
        [107, 30],
        [106, 30],
        [106, 29],
      ]),
      'SELF_INTERSECTION',
      [107, 30],
    ],
    ['a hole across its shell', polygon(BLOCK, square([111, 34], 2)), 'SELF_INTERSECTION', [112, 34]],
    ['parts that overlap', polygons([square([106, 29], 2)], [square([107, 30], 2)]), 'SELF_INTERSECTION', [108, 30]],
    ['parts with a side in common', polygons([square([106, 29], 2)], [square([108, 29], 2)]), 'SELF_INTERSECTION', [108, 29]],
    [
      'a ring that touches itself',
      polygon([
        [106, 29],
        [109, 32],
        [112, 29],
        [112, 35],
        [109, 32],
        [106, 35],
        [106, 29],
      ]),
      'RING_SELF_INTERSECTION',
      [109, 32],
    ],
    ['a hole outside', polygon(BLOCK, square([120, 29], 1)), 'HOLE_OUTSIDE', [120, 29]],
    ['a hole in a hole', polygon(BLOCK, square([107, 30], 4), square([108, 31], 1)), 'NESTED_HOLES', [108, 31]],
    ['a part in a part', polygons([BLOCK], [square([107, 30], 1)]), 'NESTED_PARTS', [107, 30]],
    ['a part twice', polygons([BLOCK], [BLOCK]), 'DUPLICATE_RINGS', [106, 29]],
    [
      'holes that cut the inside in two',
      polygon(
        BLOCK,
        [
          [106, 32],
          [109, 31],
          [109, 33],
          [106, 32],
        ],
        [
          [109, 31],
          [112, 32],
          [109, 33],
          [110, 32],
          [109, 31],
        ],
      ),
      'SPLIT_INTERIOR',
      null,
    ],
  ])('is told of %s', (_, geometry, code, at) => {
    const found = faultOf(geometry)
    expect(found?.code).toBe(code)
    if (at || code === 'EMPTY') expect(found?.at).toEqual(at)
    expect(found?.zh).toMatch(/。$/)
    expect(found?.en).toMatch(/\.$/)
  })

  it('is told with its place, in Chinese and in English', () => {
    const bow = polygon([
      [106.24, 29.28],
      [106.26, 29.3],
      [106.26, 29.28],
      [106.24, 29.3],
      [106.24, 29.28],
    ])
    expect(faultOf(bow)).toEqual({
      code: 'SELF_INTERSECTION',
      at: [expect.closeTo(106.25, 9), expect.closeTo(29.29, 9)],
      zh: '边界在 106.2500, 29.2900 处自相交。',
      en: 'The border crosses or retraces itself at 106.2500, 29.2900.',
    })
    expect(
      faultOf(
        polygon([
          [106.123456, 29.1],
          [107, 30],
          [106.123456, 29.1],
        ]),
      )?.zh,
    ).toContain('106.123456, 29.1000')
  })

  it('is the first that stands in the way of the others', () => {
    expect(
      faultOf(
        polygon([
          [29, 106],
          [30, 107],
        ]),
      )?.code,
    ).toBe('SWAPPED')
    expect(
      faultOf(
        polygon([
          [106, 29],
          [108, 31],
          [108, 29],
          [106, 31],
        ]),
      )?.code,
    ).toBe('RING_NOT_CLOSED')
  })
})

describe('latitude before longitude', () => {
  const district: Box = [106, 29, 107, 30]
  const codeOf = (at: Place, extent?: Box) => faultOf(point(...at), extent)?.code

  it('is told by where positions are expected', () => {
    expect(codeOf([29.5, 106.5], district)).toBe('SWAPPED')
    expect(codeOf([106.5, 29.5], district)).toBeUndefined()
    // Elsewhere either way round: no fault of form.
    expect(codeOf([50, 80], district)).toBeUndefined()
    expect(codeOf([50, 80])).toBe('SWAPPED')
    expect(codeOf([116, 40], district)).toBeUndefined()
  })

  it('is no guess where both ways round are expected', () => {
    expect(codeOf([40, 41], [0, 0, 50, 50])).toBeUndefined()
  })
})
