import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aboveScreening } from './gb15618.ts'

const clean = { cdMgKg: 0, hgMgKg: 0, asMgKg: 0, pbMgKg: 0, crMgKg: 0 }

describe('the screening values of GB 15618-2018, table 1', () => {
  it.each([
    ['PADDY', 5.5, 'cdMgKg', 0.3],
    ['PADDY', 6.5, 'cdMgKg', 0.4],
    ['PADDY', 7.5, 'cdMgKg', 0.6],
    ['PADDY', 7.6, 'cdMgKg', 0.8],
    ['DRY', 7.5, 'cdMgKg', 0.3],
    ['DRY', 7.6, 'cdMgKg', 0.6],
    ['PADDY', 7.5, 'hgMgKg', 0.6],
    ['PADDY', 7.6, 'hgMgKg', 1],
    ['IRRIGATED', 5.5, 'hgMgKg', 1.3],
    ['IRRIGATED', 6.5, 'hgMgKg', 1.8],
    ['DRY', 7.6, 'hgMgKg', 3.4],
    ['PADDY', 6.5, 'asMgKg', 30],
    ['PADDY', 7.6, 'asMgKg', 20],
    ['IRRIGATED', 5.5, 'asMgKg', 40],
    ['DRY', 7.5, 'asMgKg', 30],
    ['PADDY', 5.5, 'pbMgKg', 80],
    ['PADDY', 7.6, 'pbMgKg', 240],
    ['DRY', 6.5, 'pbMgKg', 90],
    ['IRRIGATED', 7.6, 'pbMgKg', 170],
    ['PADDY', 5.5, 'crMgKg', 250],
    ['PADDY', 7.6, 'crMgKg', 350],
    ['DRY', 5.5, 'crMgKg', 150],
    ['DRY', 7.5, 'crMgKg', 200],
  ])('on %s at pH %d, %s may be %d and no more', (landType, ph, element, limit) => {
    const unit = { ...clean, landType, ph }
    expect(aboveScreening({ ...unit, [element]: limit })).toBe(false)
    expect(aboveScreening({ ...unit, [element]: limit + 0.001 })).toBe(true)
  })

  it.each([
    [5.5, 0.35, true],
    [5.501, 0.35, false],
    [6.5, 0.5, true],
    [6.501, 0.5, false],
    [7.5, 0.7, true],
    [7.501, 0.7, false],
  ])('a pH of %d ends or begins a band: %d mg/kg of cadmium in a paddy field is above: %s', (ph, cdMgKg, above) => {
    expect(aboveScreening({ ...clean, landType: 'PADDY', ph, cdMgKg })).toBe(above)
  })

  it('dry and irrigated land take the same column', () => {
    const unit = { ...clean, ph: 5, hgMgKg: 1 }
    expect(['PADDY', 'IRRIGATED', 'DRY'].map((landType) => aboveScreening({ ...unit, landType }))).toEqual([true, false, false])
  })
})

describe('what is not known', () => {
  const unit = { ...clean, landType: 'PADDY', ph: 6 }

  it('one element above is enough, whatever the others are', () => {
    expect(aboveScreening({ landType: 'PADDY', ph: 6, cdMgKg: 0.41 })).toBe(true)
  })

  it.each(Object.keys(clean))('without %s nothing says that the soil is not above', (element) => {
    expect(aboveScreening({ ...unit, [element]: undefined })).toBeNull()
    expect(aboveScreening({ ...unit, [element]: null })).toBeNull()
    expect(aboveScreening({ ...unit, [element]: '0.1' })).toBeNull()
    expect(aboveScreening({ ...unit, [element]: NaN })).toBeNull()
    expect(aboveScreening({ ...unit, [element]: -1 })).toBeNull()
  })

  it.each([undefined, null, '6', NaN, -0.1, 14.1, 68])('a pH of %s is none, and without pH there is no verdict', (ph) => {
    expect(aboveScreening({ ...unit, ph, cdMgKg: 1000 })).toBeNull()
  })

  it.each([undefined, null, 'ORCHARD', 'constructor', 1])('without the type of land (%s) there is no verdict', (landType) => {
    expect(aboveScreening({ ...unit, landType, cdMgKg: 1000 })).toBeNull()
  })

  it('never throws', () => {
    const fields = fc.record(
      { landType: fc.oneof(fc.constant('DRY'), fc.anything()), ph: fc.oneof(fc.double(), fc.anything()), cdMgKg: fc.anything(), crMgKg: fc.anything() },
      { requiredKeys: [] },
    )
    fc.assert(fc.property(fields, (each) => [true, false, null].includes(aboveScreening(each))))
  })
})
