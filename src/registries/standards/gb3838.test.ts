import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surfaceWaterClass } from './gb3838.ts'

const beyond = (limit: number): number => limit * 1.001

/** The last value of each class that has a limit of its own. */
const LIMITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  codMn: { I: 2, II: 4, III: 6, IV: 10, V: 15 },
  codCr: { I: 15, III: 20, IV: 30, V: 40 },
  bod5: { I: 3, III: 4, IV: 6, V: 10 },
  ammonia: { I: 0.15, II: 0.5, III: 1, IV: 1.5, V: 2 },
  copper: { I: 0.01, II: 1 },
  zinc: { I: 0.05, II: 1, IV: 2 },
  fluoride: { I: 1, IV: 1.5 },
  arsenic: { I: 0.05, IV: 0.1 },
  mercury: { I: 0.00005, III: 0.0001, IV: 0.001 },
  cadmium: { I: 0.001, II: 0.005, V: 0.01 },
  chromium6: { I: 0.01, II: 0.05, V: 0.1 },
  lead: { I: 0.01, III: 0.05, V: 0.1 },
  cyanide: { I: 0.005, II: 0.05, III: 0.2 },
  petroleum: { I: 0.05, IV: 0.5, V: 1 },
  faecalColiforms: { I: 200, II: 2000, III: 10_000, IV: 20_000, V: 40_000 },
}

describe('the limits of GB 3838-2002, table 1', () => {
  it.each(Object.entries(LIMITS))('%s holds its class up to the limit, equal limits taking the better one, and has none beyond the last', (item, limits) => {
    expect(surfaceWaterClass({ [item]: 0 })).toBe('I')
    const classes = Object.entries(limits)
    classes.forEach(([water, limit], place) => {
      expect(surfaceWaterClass({ [item]: limit })).toBe(water)
      expect(surfaceWaterClass({ [item]: beyond(limit) })).toBe(classes[place + 1]?.[0] ?? null)
    })
  })

  it.each([
    [7.5, 'I'],
    [7.49, 'II'],
    [6, 'II'],
    [5.99, 'III'],
    [5, 'III'],
    [4.99, 'IV'],
    [3, 'IV'],
    [2.99, 'V'],
    [2, 'V'],
    [1.99, null],
    [0, null],
  ])('%d mg/L of dissolved oxygen is class %s', (dissolvedOxygen, water) => {
    expect(surfaceWaterClass({ dissolvedOxygen })).toBe(water)
  })

  it.each([
    [5.99, null],
    [6, 'I'],
    [9, 'I'],
    [9.01, null],
  ])('a pH of %d is class %s: the same limits hold in all', (ph, water) => {
    expect(surfaceWaterClass({ ph })).toBe(water)
    expect(surfaceWaterClass({ ph, ammonia: 1 })).toBe(water === null ? null : 'III')
  })
})

describe('worse than class V', () => {
  it('is no class, for class V has limits and they are not met', () => {
    expect(surfaceWaterClass({ ammonia: 2 })).toBe('V')
    expect(surfaceWaterClass({ ammonia: 2.01 })).toBeNull()
    expect(surfaceWaterClass({ ammonia: 2.01, codCr: 40 })).toBeNull()
  })
})

describe('total phosphorus, whose limits are one for rivers and another for lakes', () => {
  it.each([
    [0.01, 'I'],
    [0.011, null],
    [0.02, null],
    [0.021, 'II'],
    [0.025, 'II'],
    [0.026, null],
    [0.2, null],
    [0.41, null],
  ])('%d mg/L alone is class %s, where both agree', (totalPhosphorus, water) => {
    expect(surfaceWaterClass({ totalPhosphorus })).toBe(water)
  })

  it('does not matter where another item is at least as bad as it is in a lake', () => {
    expect(surfaceWaterClass({ totalPhosphorus: 0.05, ammonia: 1 })).toBe('III')
    expect(surfaceWaterClass({ totalPhosphorus: 0.051, ammonia: 1 })).toBeNull()
    expect(surfaceWaterClass({ totalPhosphorus: 0.2, ammonia: 2 })).toBe('V')
    expect(surfaceWaterClass({ totalPhosphorus: 0.201, ammonia: 2 })).toBeNull()
  })

  it('below a value is anything down to the lake’s class of it', () => {
    expect(surfaceWaterClass({ totalPhosphorus: { lt: 0.01 } })).toBe('I')
    expect(surfaceWaterClass({ totalPhosphorus: { lt: 0.02 } })).toBeNull()
    expect(surfaceWaterClass({ totalPhosphorus: { lt: 0.02 }, ammonia: 0.5 })).toBe('II')
  })
})

describe('total nitrogen, which is judged in lakes and reservoirs only', () => {
  it.each([
    [0.2, 'I'],
    [0.21, null],
    [10, null],
  ])('%d mg/L alone is class %s', (totalNitrogen, water) => {
    expect(surfaceWaterClass({ totalNitrogen })).toBe(water)
  })

  it('does not matter where another item is at least as bad', () => {
    expect(surfaceWaterClass({ totalNitrogen: 1, ammonia: 1 })).toBe('III')
    expect(surfaceWaterClass({ totalNitrogen: 1.01, ammonia: 1 })).toBeNull()
  })
})

describe('a result below detection', () => {
  it('counts as class I where it was not detected', () => {
    expect(surfaceWaterClass({ lead: 'ND', totalPhosphorus: 'ND', totalNitrogen: 'ND' })).toBe('I')
  })

  it('below the limit of class I is class I, and below more leaves it open', () => {
    expect(surfaceWaterClass({ lead: { lt: 0.01 } })).toBe('I')
    expect(surfaceWaterClass({ lead: { lt: 0.011 } })).toBeNull()
    expect(surfaceWaterClass({ lead: { lt: 0.011 }, ammonia: 1 })).toBe('III')
  })

  it('is the worst that dissolved oxygen can be', () => {
    expect(surfaceWaterClass({ dissolvedOxygen: 'ND' })).toBeNull()
    expect(surfaceWaterClass({ dissolvedOxygen: { lt: 2 } })).toBeNull()
    expect(surfaceWaterClass({ dissolvedOxygen: { lt: 7.5 } })).toBeNull()
    expect(surfaceWaterClass({ dissolvedOxygen: { lt: 7.5 }, ammonia: 2 })).toBeNull()
  })

  it('is nothing that a pH can be', () => {
    expect(surfaceWaterClass({ ph: 'ND', ammonia: 1 })).toBeNull()
    expect(surfaceWaterClass({ ph: { lt: 7 }, ammonia: 1 })).toBeNull()
  })
})

describe('the class of a sample', () => {
  it('is that of its worst item', () => {
    expect(surfaceWaterClass({ ph: 7.8, dissolvedOxygen: 8.1, codMn: 4.1, ammonia: 0.15, lead: 'ND' })).toBe('III')
  })

  it('does not mind items that have no classes, nor items without value', () => {
    expect(surfaceWaterClass({ ammonia: 0.5, sulfate: 9999, nitrate: 9999, iron: 9999, lead: null })).toBe('II')
    expect(surfaceWaterClass({ sulfate: 1, constructor: 1 })).toBeNull()
  })

  it.each([null, undefined, 'III', 3, true, [], [0.02], {}])('is not known from %j', (results) => {
    expect(surfaceWaterClass(results)).toBeNull()
  })

  it.each(['0.02', '未检出', NaN, Infinity, -0.01, true, {}, { lt: '0.01' }, [0.02]])('is not known where an item is %j', (each) => {
    expect(surfaceWaterClass({ lead: each, ammonia: 2 })).toBeNull()
    expect(surfaceWaterClass({ dissolvedOxygen: each, ammonia: 2 })).toBeNull()
    expect(surfaceWaterClass({ ph: each, ammonia: 2 })).toBeNull()
  })

  it('never throws', () => {
    const results = fc.oneof(
      fc.anything(),
      fc.record({ ph: fc.anything(), dissolvedOxygen: fc.anything(), totalPhosphorus: fc.anything() }, { requiredKeys: [] }),
    )
    fc.assert(fc.property(results, (each) => ['I', 'II', 'III', 'IV', 'V', null].includes(surfaceWaterClass(each))))
  })
})
