import { describe, it } from 'vitest'
import { given, type Change } from '../../../test/support/given.ts'

const BASIS = { number: '示例府〔2024〕1号' }
const on = (validFrom: string, type: string, data: Record<string, unknown> = {}, more: Partial<Change> = {}): Change => ({
  registry: 'farmlandUnit',
  record: 'F-1',
  type,
  validFrom,
  basis: BASIS,
  data,
  ...more,
})
const unit = (category?: string): Change => on('2020-01-01', 'Registered', { category: category ?? null })
const reclassify = (category: string, validFrom = '2024-03-01', more: Partial<Change> = {}): Change => on(validFrom, 'Reclassified', { category }, more)

const CLASSES = ['PRIORITY_PROTECTION', 'SAFE_USE', 'STRICT_CONTROL'] as const

describe('reclassifying farmland', () => {
  it.each([
    ['PRIORITY_PROTECTION', 'SAFE_USE'],
    ['SAFE_USE', 'STRICT_CONTROL'],
    ['STRICT_CONTROL', 'SAFE_USE'],
    ['SAFE_USE', 'PRIORITY_PROTECTION'],
  ])('a unit moves by one class: from %s to %s', (from, category) => {
    given(unit(from)).when(reclassify(category)).then({ category, status: 'IN_REGISTER' })
  })

  it.each([
    ['PRIORITY_PROTECTION', 'STRICT_CONTROL'],
    ['STRICT_CONTROL', 'PRIORITY_PROTECTION'],
  ])('and never by two: from %s to %s', (from, category) => {
    given(unit(from)).when(reclassify(category)).thenRefused('RULE_VIOLATION', 'farmlandUnit.oneClass')
  })

  it('goes two classes in two years', () => {
    given(unit('PRIORITY_PROTECTION'), reclassify('SAFE_USE', '2024-12-31'))
      .when(reclassify('STRICT_CONTROL', '2025-01-01'))
      .then({ category: 'STRICT_CONTROL' })
  })

  it.each(CLASSES)('a unit that has no class yet takes any: %s', (category) => {
    given(unit()).when(reclassify(category)).then({ category })
  })

  it.each(CLASSES)('needs a class other than the present one, here %s', (category) => {
    given(unit(category)).when(reclassify(category)).thenRefused('RULE_VIOLATION', 'farmlandUnit.category')
    given(unit(category)).when(on('2024-03-01', 'Reclassified')).thenRefused('RULE_VIOLATION', 'farmlandUnit.category')
    given(unit(category))
      .when(on('2024-03-01', 'Reclassified', { category: null }))
      .thenRefused('RULE_VIOLATION', 'farmlandUnit.category')
  })

  it('a unit without a class needs one too', () => {
    given(unit()).when(on('2024-03-01', 'Reclassified')).thenRefused('RULE_VIOLATION', 'farmlandUnit.category')
  })

  it('a class that the guide does not know is no class', () => {
    given(unit('SAFE_USE')).when(reclassify('GENERAL')).thenRefused('BAD_USER_INPUT')
  })
})

describe('amending farmland', () => {
  const amend = (category: string | null): Change => on('2024-03-01', 'Amended', { category, crop: '水稻' })

  it.each(CLASSES.flatMap((from) => [...CLASSES, null].filter((each) => each !== from).map((category) => ({ from, category }))))(
    'does not change a class that is known: from $from to $category',
    ({ from, category }) => {
      given(unit(from)).when(amend(category)).thenRefused('RULE_VIOLATION', 'farmlandUnit.reclassify')
    },
  )

  it.each(CLASSES)('may give the class that is not known yet, and repeat the one that is: %s', (category) => {
    given(unit()).when(amend(category)).then({ category, crop: '水稻' })
    given(unit(category)).when(amend(category)).then({ category, crop: '水稻' })
  })

  it('leaves a mistake in the registration to its correction', () => {
    given({ ...unit('PRIORITY_PROTECTION'), id: 'c-1' })
      .when({ registry: 'farmlandUnit', record: 'F-1', basis: BASIS, supersedes: 'c-1', data: { category: 'STRICT_CONTROL' } })
      .then({ category: 'STRICT_CONTROL' }, '2020-01-01')
  })

  it('counts the class as it is on that day', () => {
    given(unit(), reclassify('SAFE_USE', '2024-03-02')).when(amend('STRICT_CONTROL')).then({ category: 'STRICT_CONTROL' }, '2024-03-01')
    given(unit(), reclassify('SAFE_USE', '2024-03-01')).when(amend('STRICT_CONTROL')).thenRefused('RULE_VIOLATION', 'farmlandUnit.reclassify')
  })
})

describe('the yearly adjustment', () => {
  const adjusted = reclassify('SAFE_USE', '2024-01-01', { id: 'c-2' })

  it('is made once a year, from the first to the last day of it', () => {
    given(unit('PRIORITY_PROTECTION'), adjusted).when(reclassify('STRICT_CONTROL', '2024-12-31')).thenRefused('RULE_VIOLATION', 'farmlandUnit.yearly')
    given(unit('PRIORITY_PROTECTION'), adjusted).when(reclassify('STRICT_CONTROL', '2025-01-01')).then({ category: 'STRICT_CONTROL' })
  })

  it('is made once in one act too', () => {
    given(unit('PRIORITY_PROTECTION'))
      .when(reclassify('SAFE_USE', '2024-03-01'), reclassify('PRIORITY_PROTECTION', '2024-03-01'))
      .thenRefused('RULE_VIOLATION', 'farmlandUnit.yearly')
  })

  it('may follow a registration of the same year, which adjusts nothing', () => {
    given(on('2024-01-01', 'Registered', { category: 'SAFE_USE' }))
      .when(reclassify('STRICT_CONTROL', '2024-01-02'))
      .then({ category: 'STRICT_CONTROL' })
  })

  it('is not moved by what changes no class', () => {
    given(unit('PRIORITY_PROTECTION'), adjusted, on('2024-06-01', 'Amended', { crop: '水稻' }))
      .when(reclassify('STRICT_CONTROL', '2024-12-31'))
      .thenRefused('RULE_VIOLATION', 'farmlandUnit.yearly')
  })

  it('of an earlier year may be reported late', () => {
    given(unit('PRIORITY_PROTECTION'), reclassify('STRICT_CONTROL', '2025-01-01'))
      .when(reclassify('SAFE_USE', '2024-12-31'))
      .then({ category: 'SAFE_USE' }, '2024-12-31')
  })

  it('that was a mistake is superseded in the same year', () => {
    given(unit('SAFE_USE'), reclassify('STRICT_CONTROL', '2024-01-01', { id: 'c-2' }))
      .when({ registry: 'farmlandUnit', record: 'F-1', basis: BASIS, supersedes: 'c-2', data: { category: 'PRIORITY_PROTECTION' } })
      .then({ category: 'PRIORITY_PROTECTION' }, '2024-01-01')
  })

  it('that was taken back leaves its year free', () => {
    given(unit('PRIORITY_PROTECTION'), adjusted, { registry: 'farmlandUnit', record: 'F-1', basis: null, cancels: 'c-2' })
      .when(reclassify('SAFE_USE', '2024-12-31'))
      .then({ category: 'SAFE_USE' })
  })
})

describe('what the soil says', () => {
  const soil = { landType: 'PADDY', ph: 5.5, hgMgKg: 0.5, asMgKg: 30, pbMgKg: 80, crMgKg: 250 }

  it('is derived at the screening value of GB 15618-2018 and just above it, whatever the class', () => {
    given(unit('PRIORITY_PROTECTION'))
      .when(on('2024-03-01', 'Amended', { ...soil, cdMgKg: 0.3 }))
      .then({ aboveScreening: false, category: 'PRIORITY_PROTECTION' })
    given(unit('PRIORITY_PROTECTION'))
      .when(on('2024-03-01', 'Amended', { ...soil, cdMgKg: 0.301 }))
      .then({ aboveScreening: true, category: 'PRIORITY_PROTECTION' })
    given(unit('PRIORITY_PROTECTION'))
      .when(on('2024-03-01', 'Amended', soil))
      .then({ aboveScreening: undefined })
  })

  it('is not a statement that a source can make', () => {
    given(unit('PRIORITY_PROTECTION'))
      .when(on('2024-03-01', 'Amended', { ...soil, cdMgKg: 0.3, aboveScreening: true }))
      .then({ aboveScreening: false })
  })
})
