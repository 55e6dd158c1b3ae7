import { describe, it } from 'vitest'
import { given, type Change } from '../../../test/support/given.ts'

const on = (validFrom: string, type: string, data: Record<string, unknown> = {}, more: Partial<Change> = {}): Change => ({
  registry: 'keySupervisedUnit',
  record: 'K-1',
  type,
  validFrom,
  basis: { number: '示例环〔2024〕1号' },
  data,
  ...more,
})
const listed = (data: Record<string, unknown> = { year: 2023 }): Change => on('2023-03-01', 'Registered', data)
const renewed = (year: unknown, validFrom = '2024-03-01'): Change => on(validFrom, 'Renewed', { year })

describe('the credit code of a unit', () => {
  const CODE = '91350100M000100Y43'

  it('has eighteen characters, the last of which is right', () => {
    given()
      .when(listed({ creditCode: CODE }))
      .then({ creditCode: CODE })
    given()
      .when(listed({ creditCode: null }))
      .then({ status: 'LISTED', creditCode: undefined })
  })

  it.each(['91350100M000100Y44', '91350100M000100Y4', '91350100M000100Y433', '91350100m000100y43', '91350100M000100Y4I', ` ${CODE}`, ''])(
    'is not %j',
    (creditCode) => {
      given().when(listed({ creditCode })).thenRefused('RULE_VIOLATION', 'keySupervisedUnit.creditCode')
      given(listed())
        .when(on('2023-06-01', 'Amended', { creditCode }))
        .thenRefused('RULE_VIOLATION', 'keySupervisedUnit.creditCode')
      given(listed())
        .when(on('2024-03-01', 'Renewed', { year: 2024, creditCode }))
        .thenRefused('RULE_VIOLATION', 'keySupervisedUnit.creditCode')
    },
  )

  it('that history holds wrong stops no change that does not state it', () => {
    given(listed({ year: 2023, creditCode: '91350100M000100Y44' }))
      .when(renewed(2024))
      .then({ year: 2024, creditCode: '91350100M000100Y44' })
  })
})

describe('the year of the list', () => {
  it('is the one that a renewal names, after the one before', () => {
    given(listed()).when(renewed(2024)).then({ status: 'LISTED', year: 2024 })
    given(listed()).when(renewed(2024)).then({ year: 2023 }, '2024-02-29')
  })

  it.each([2023, 2022])('is not renewed for %d where the unit is listed for 2023', (year) => {
    given(listed()).when(renewed(year)).thenRefused('RULE_VIOLATION', 'keySupervisedUnit.year')
  })

  it('may leave years out', () => {
    given(listed()).when(renewed(2026)).then({ year: 2026 })
  })

  it('must be named by a renewal', () => {
    given(listed()).when(on('2024-03-01', 'Renewed')).thenRefused('RULE_VIOLATION', 'keySupervisedUnit.year')
    given(listed()).when(renewed(null)).thenRefused('RULE_VIOLATION', 'keySupervisedUnit.year')
  })

  it('need not be known before', () => {
    given(listed({})).when(renewed(2018)).then({ year: 2018 })
  })

  it.each([1899, 10_000, 2024.5, 24, -2024])('is a year of four digits, not %d', (year) => {
    given().when(listed({ year })).thenRefused('RULE_VIOLATION', 'keySupervisedUnit.year')
    given(listed()).when(renewed(year)).thenRefused('RULE_VIOLATION', 'keySupervisedUnit.year')
    given(listed())
      .when(on('2023-06-01', 'Amended', { year }))
      .thenRefused('RULE_VIOLATION', 'keySupervisedUnit.year')
  })

  it('is a number', () => {
    given(listed()).when(renewed('2024')).thenRefused('BAD_USER_INPUT')
  })

  it('is renewed once a year in one act too', () => {
    given(listed()).when(renewed(2024), renewed(2024)).thenRefused('RULE_VIOLATION', 'keySupervisedUnit.year')
    given(listed()).when(renewed(2024), renewed(2025, '2025-03-01')).then({ year: 2025 })
  })
})

describe('the list of key supervised units', () => {
  const removed = on('2024-03-01', 'Removed')

  it('holds a unit until it is removed', () => {
    given()
      .when(listed())
      .then({ status: 'LISTED', lists: ['keySupervisedUnits'] })
    given(listed()).when(removed).then({ status: 'REMOVED', lists: [] })
    given(listed())
      .when(removed)
      .then({ lists: ['keySupervisedUnits'] }, '2024-02-29')
  })

  it('holds it again once it is listed for a later year', () => {
    given(listed(), removed)
      .when(renewed(2026, '2026-03-01'))
      .then({ status: 'LISTED', year: 2026, lists: ['keySupervisedUnits'] })
    given(listed(), removed).when(renewed(2023, '2024-06-01')).thenRefused('RULE_VIOLATION', 'keySupervisedUnit.year')
  })

  it('removes no unit twice', () => {
    given(listed(), removed).when(on('2024-06-01', 'Removed')).thenRefused('RULE_VIOLATION', 'keySupervisedUnit.Removed.from')
  })

  it('is changed by a published list only', () => {
    for (const type of ['Renewed', 'Removed'])
      given(listed())
        .when(on('2024-03-01', type, { year: 2024 }, { basis: null }))
        .thenRefused('RULE_VIOLATION', 'keySupervisedUnit.basis')
  })
})
