import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js'
import type { Position } from './geometry.ts'
import { polygonsOf } from './jts.ts'
import { isPlainlySimple } from './simple.ts'

const rings = (number: fc.Arbitrary<number>): fc.Arbitrary<Position[]> =>
  fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 9 }).map((corners): Position[] => [...corners, corners[0]!])

describe('a ring that is plainly simple', () => {
  it.each([
    ['a grid', fc.integer({ min: 0, max: 6 })],
    ['a district', fc.double({ min: 106, max: 106.5, noNaN: true })],
    ['places all but in line', fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -2, max: 2 })).map(([n, e]) => 106 + n * 0.00369 + e * 2e-14)],
  ])('is valid as JTS says, on %s', (_, number) => {
    let plain = 0
    fc.assert(
      fc.property(rings(number), (ring) => {
        if (!isPlainlySimple(ring)) return
        plain += 1
        expect(new IsValidOp(polygonsOf([[ring]])).getValidationError()).toBeNull()
      }),
      { numRuns: 3000 },
    )
    expect(plain).toBeGreaterThan(100)
  })

  it('is most of those that are', () => {
    const around = (corners: number): Position[] =>
      Array.from({ length: corners + 1 }, (_, i): Position => [
        106 + Math.cos((2 * Math.PI * (i % corners)) / corners),
        29 + Math.sin((2 * Math.PI * (i % corners)) / corners),
      ])
    expect([3, 4, 100, 999].map((corners) => isPlainlySimple(around(corners)))).toEqual([true, true, true, true])
    // JTS is asked of the rest.
    expect(isPlainlySimple(around(1001))).toBe(false)
  })
})
