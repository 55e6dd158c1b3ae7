import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlackOdorous, transparencyThresholdCm } from './black-odorous.ts'

describe('the threshold of transparency', () => {
  it.each([
    [25, 25],
    [300, 25],
    [24.9, 9.96],
    [18, 7.2],
    [17.3, 6.92],
    [7, 2.8],
    [0, 0],
  ])('in water %d cm deep is %d cm', (depthCm, threshold) => {
    expect(transparencyThresholdCm({ depthCm })).toBe(threshold)
  })

  it('in shallow water is two fifths of the depth, written as a person would', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24_999 }), (thousandths) => {
        expect(transparencyThresholdCm({ depthCm: thousandths / 1000 })).toBe(Number(`${thousandths * 4}e-4`))
      }),
    )
  })

  it.each([undefined, null, '18', NaN, Infinity, -1, { lt: 18 }])('is not known where the depth is %s', (depthCm) => {
    expect(transparencyThresholdCm({ depthCm })).toBeNull()
  })
})

describe('black-odorous water', () => {
  const fine = { depthCm: 100, transparencyCm: 25, dissolvedOxygenMgL: 2, ammoniaMgL: 15 }

  it('meets none of the indices at the figures themselves', () => {
    expect(isBlackOdorous(fine)).toBe(false)
  })

  it.each([{ transparencyCm: 24.9 }, { dissolvedOxygenMgL: 1.99 }, { ammoniaMgL: 15.01 }])('meets any one of them: %j', (index) => {
    expect(isBlackOdorous({ ...fine, ...index })).toBe(true)
    expect(isBlackOdorous(index)).toBe(true)
  })

  it.each(['transparencyCm', 'dissolvedOxygenMgL', 'ammoniaMgL'])('is not ruled out without %s', (index) => {
    for (const unknown of [undefined, null, '很好', NaN, -1, {}, { lt: '1' }, []]) expect(isBlackOdorous({ ...fine, [index]: unknown })).toBeNull()
  })

  it('is held to 40 % of its depth where it is shallow', () => {
    expect(isBlackOdorous({ ...fine, depthCm: 18, transparencyCm: 7.2 })).toBe(false)
    expect(isBlackOdorous({ ...fine, depthCm: 18, transparencyCm: 7.1 })).toBe(true)
  })

  it('is held to 25 cm where its depth is not known', () => {
    expect(isBlackOdorous({ ...fine, depthCm: undefined, transparencyCm: 25 })).toBe(false)
    expect(isBlackOdorous({ ...fine, depthCm: undefined, transparencyCm: 24.9 })).toBe(true)
  })

  it.each([
    ['ND', true],
    [{ lt: 0.5 }, true],
    [{ lt: 2 }, true],
    [{ lt: 2.01 }, null],
  ])('with oxygen %j: %s', (dissolvedOxygenMgL, expected) => {
    expect(isBlackOdorous({ ...fine, dissolvedOxygenMgL })).toBe(expected)
  })

  it.each([
    ['ND', false],
    [{ lt: 0.025 }, false],
    [{ lt: 15 }, false],
    [{ lt: 15.01 }, null],
  ])('with ammonia %j: %s', (ammoniaMgL, expected) => {
    expect(isBlackOdorous({ ...fine, ammoniaMgL })).toBe(expected)
  })

  it('is not known where nothing was measured', () => {
    expect(isBlackOdorous({})).toBeNull()
  })

  it('never throws', () => {
    const fields = fc.record(
      { depthCm: fc.anything(), transparencyCm: fc.anything(), dissolvedOxygenMgL: fc.anything(), ammoniaMgL: fc.anything() },
      { requiredKeys: [] },
    )
    fc.assert(fc.property(fields, (each) => [true, false, null].includes(isBlackOdorous(each))))
  })
})
