import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groundwaterClass } from './gbt14848.ts'

const beyond = (limit: number): number => limit * 1.001

/** The last value of each class that has a limit of its own. */
const LIMITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  totalHardness: { I: 150, II: 300, III: 450, IV: 650 },
  dissolvedSolids: { I: 300, II: 500, III: 1000, IV: 2000 },
  sulfate: { I: 50, II: 150, III: 250, IV: 350 },
  chloride: { I: 50, II: 150, III: 250, IV: 350 },
  iron: { I: 0.1, II: 0.2, III: 0.3, IV: 2 },
  manganese: { I: 0.05, III: 0.1, IV: 1.5 },
  copper: { I: 0.01, II: 0.05, III: 1, IV: 1.5 },
  zinc: { I: 0.05, II: 0.5, III: 1, IV: 5 },
  codMn: { I: 1, II: 2, III: 3, IV: 10 },
  ammonia: { I: 0.02, II: 0.1, III: 0.5, IV: 1.5 },
  nitrite: { I: 0.01, II: 0.1, III: 1, IV: 4.8 },
  nitrate: { I: 2, II: 5, III: 20, IV: 30 },
  cyanide: { I: 0.001, II: 0.01, III: 0.05, IV: 0.1 },
  fluoride: { I: 1, IV: 2 },
  mercury: { I: 0.0001, III: 0.001, IV: 0.002 },
  arsenic: { I: 0.001, III: 0.01, IV: 0.05 },
  cadmium: { I: 0.0001, II: 0.001, III: 0.005, IV: 0.01 },
  chromium6: { I: 0.005, II: 0.01, III: 0.05, IV: 0.1 },
  lead: { I: 0.005, III: 0.01, IV: 0.1 },
  totalColiforms: { I: 3, IV: 100 },
  volatilePhenols: { I: 0.001, III: 0.002, IV: 0.01 },
  benzene: { I: 0.5, II: 1, III: 10, IV: 120 },
}

describe('the limits of GB/T 14848-2017, table 1', () => {
  it.each(Object.entries(LIMITS))('%s holds its class up to the limit, equal limits taking the better one, and is V beyond the last', (item, limits) => {
    expect(groundwaterClass({ [item]: 0 })).toBe('I')
    const classes = Object.entries(limits)
    classes.forEach(([water, limit], place) => {
      expect(groundwaterClass({ [item]: limit })).toBe(water)
      expect(groundwaterClass({ [item]: beyond(limit) })).toBe(classes[place + 1]?.[0] ?? 'V')
    })
  })

  it.each([
    [5.49, 'V'],
    [5.5, 'IV'],
    [6.49, 'IV'],
    [6.5, 'I'],
    [8.5, 'I'],
    [8.51, 'IV'],
    [9, 'IV'],
    [9.01, 'V'],
  ])('a pH of %d is class %s', (ph, water) => {
    expect(groundwaterClass({ ph })).toBe(water)
  })

  it('surfactants are not to be found at all in class I', () => {
    expect(groundwaterClass({ anionicSurfactants: 'ND' })).toBe('I')
    expect(groundwaterClass({ anionicSurfactants: 0.001 })).toBe('II')
    expect(groundwaterClass({ anionicSurfactants: { lt: 0.05 } })).toBeNull()
  })

  it('radioactivity above class III is no verdict before nuclides are analysed, unless the water is V anyhow', () => {
    expect(groundwaterClass({ grossAlpha: 0.5 })).toBe('III')
    expect(groundwaterClass({ grossAlpha: 0.51 })).toBeNull()
    expect(groundwaterClass({ grossAlpha: 0.51, lead: 0.11 })).toBe('V')
  })
})

describe('the class of a sample', () => {
  it('is that of its worst item', () => {
    expect(groundwaterClass({ ph: 7.2, ammonia: 0.02, nitrate: 20, totalHardness: 300 })).toBe('III')
  })

  it('is not known where nothing of the standard was measured', () => {
    expect(groundwaterClass({})).toBeNull()
    expect(groundwaterClass({ ni: 3, constructor: 1, codCr: 20 })).toBeNull()
    expect(groundwaterClass({ ammonia: null, lead: undefined })).toBeNull()
  })

  it('does not mind items that the standard does not know, nor items without value', () => {
    expect(groundwaterClass({ ammonia: 0.1, totalPhosphorus: 100, lead: null })).toBe('II')
  })

  it.each([null, undefined, 'III', 3, true, [], [0.02]])('is not known from %j', (results) => {
    expect(groundwaterClass(results)).toBeNull()
  })
})

describe('a result below detection', () => {
  it('counts as class I where it was not detected', () => {
    expect(groundwaterClass({ lead: 'ND' })).toBe('I')
    expect(groundwaterClass({ lead: 'ND', ammonia: 0.5 })).toBe('III')
  })

  it('below the limit of class I is class I', () => {
    expect(groundwaterClass({ lead: { lt: 0.005 } })).toBe('I')
  })

  it('below more than that leaves open which class it is', () => {
    expect(groundwaterClass({ lead: { lt: 0.0051 } })).toBeNull()
  })

  it('does not matter where another item is at least as bad as it can be', () => {
    expect(groundwaterClass({ lead: { lt: 0.01 }, ammonia: 0.5 })).toBe('III')
    expect(groundwaterClass({ lead: { lt: 0.01 }, ammonia: 0.51 })).toBe('IV')
    expect(groundwaterClass({ lead: { lt: 0.01 }, ammonia: 0.1 })).toBeNull()
    expect(groundwaterClass({ lead: { lt: 0.11 }, ammonia: 1.51 })).toBe('V')
  })

  it('is nothing that a pH can be', () => {
    expect(groundwaterClass({ ph: 'ND' })).toBeNull()
    expect(groundwaterClass({ ph: { lt: 7 } })).toBeNull()
  })
})

describe('what is no measured value', () => {
  it.each(['0.02', '未检出', NaN, Infinity, -0.01, true, {}, { lt: '0.01' }, { lt: -1 }, [0.02]])('%j may be any class', (lead) => {
    expect(groundwaterClass({ lead })).toBeNull()
    expect(groundwaterClass({ lead, ammonia: 1.5 })).toBeNull()
    expect(groundwaterClass({ lead, ammonia: 1.51 })).toBe('V')
  })

  it('a pH beyond 14 is none', () => {
    expect(groundwaterClass({ ph: 72 })).toBeNull()
  })

  it('never throws', () => {
    const results = fc.oneof(fc.anything(), fc.record({ ph: fc.anything(), ammonia: fc.anything(), lead: fc.anything() }, { requiredKeys: [] }))
    fc.assert(fc.property(results, (each) => ['I', 'II', 'III', 'IV', 'V', null].includes(groundwaterClass(each))))
  })
})

describe('more of an item', () => {
  it('never makes the water better', () => {
    const amount = fc.double({ min: 0, max: 3, noNaN: true })
    fc.assert(
      fc.property(amount, amount, amount, (ammonia, more, iron) => {
        const [before, after] = [groundwaterClass({ ammonia, iron }), groundwaterClass({ ammonia: ammonia + more, iron })]
        return ['I', 'II', 'III', 'IV', 'V'].indexOf(before!) <= ['I', 'II', 'III', 'IV', 'V'].indexOf(after!)
      }),
    )
  })
})
