import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largeScale, SCALE_DAYS } from './livestock-scale.ts'

describe('the thresholds in force from 2025-09-01', () => {
  it.each([
    ['PIG', 'annualOutput', 500],
    ['BEEF_CATTLE', 'annualOutput', 50],
    ['DAIRY_CATTLE', 'stock', 100],
    ['SHEEP', 'annualOutput', 200],
    ['BROILER', 'annualOutput', 10_000],
    ['LAYER', 'stock', 2000],
  ])('a farm of %s is large-scale with an %s of %d, and not with one head less', (animal, figure, least) => {
    expect(largeScale({ animal, [figure]: least }, '2025-09-01')).toBe(true)
    expect(largeScale({ animal, [figure]: least - 1 }, '2025-09-01')).toBe(false)
  })

  it('look at the figure that counts for the animal, and not at the other', () => {
    expect(largeScale({ animal: 'PIG', stock: 5000 }, '2025-09-01')).toBeNull()
    expect(largeScale({ animal: 'PIG', stock: 5000, annualOutput: 499 }, '2025-09-01')).toBe(false)
    expect(largeScale({ animal: 'LAYER', annualOutput: 5000 }, '2025-09-01')).toBeNull()
  })

  it('are in force on their first day and after it, and say nothing of the day before', () => {
    const farm = { animal: 'PIG', annualOutput: 500 }
    expect(largeScale(farm, '2025-08-31')).toBeNull()
    expect(largeScale(farm, '2025-09-01')).toBe(true)
    expect(largeScale(farm, '9999-12-30')).toBe(true)
  })

  it('take force on the days of the editions, in their order', () => {
    expect(SCALE_DAYS).toEqual(['2025-09-01'])
    expect(SCALE_DAYS).toEqual([...SCALE_DAYS].sort())
  })
})

describe('what a source states', () => {
  it('counts, whatever the figures say, and on every day', () => {
    expect(largeScale({ largeScale: false, animal: 'PIG', annualOutput: 500 }, '2025-09-01')).toBe(false)
    expect(largeScale({ largeScale: true, animal: 'PIG', annualOutput: 1 }, '2025-09-01')).toBe(true)
    expect(largeScale({ largeScale: true }, '2019-01-01')).toBe(true)
  })

  it('counts only where it says yes or no', () => {
    expect(largeScale({ largeScale: null, animal: 'PIG', annualOutput: 500 }, '2025-09-01')).toBe(true)
    expect(largeScale({ largeScale: '是', animal: 'PIG', annualOutput: 499 }, '2025-09-01')).toBe(false)
  })
})

describe('what is not known', () => {
  it.each(['OTHER', undefined, null, 'pig', 'constructor', '__proto__', 7])('the thresholds say nothing of %s', (animal) => {
    expect(largeScale({ animal, stock: 1_000_000, annualOutput: 1_000_000 }, '2025-09-01')).toBeNull()
  })

  it.each([undefined, null, '500', NaN, -1])('a figure of %s is none', (annualOutput) => {
    expect(largeScale({ animal: 'PIG', annualOutput }, '2025-09-01')).toBeNull()
  })

  it('never throws', () => {
    const fields = fc.record({ largeScale: fc.anything(), animal: fc.anything(), stock: fc.anything(), annualOutput: fc.anything() }, { requiredKeys: [] })
    fc.assert(fc.property(fields, (each) => [true, false, null].includes(largeScale(each, '2025-09-01'))))
  })
})
