import { describe, it } from 'vitest'
import { given, type Change } from '../../../test/support/given.ts'

const on = (validFrom: string, type: string, data: Record<string, unknown> = {}): Change => ({
  registry: 'livestockFarm',
  record: 'L-1',
  type,
  validFrom,
  basis: { number: '示例农〔2024〕1号' },
  data,
})

describe('when a farm was built and closed', () => {
  it.each([
    ['2015-06-01', '2015-06-01'],
    ['2015-06-01', '2015-06-02'],
    ['2015-06', '2015-06'],
    // As far as both say, it may have been closed after it was built.
    ['2015-06-30', '2015-06'],
    ['2015-06', '2015-06-01'],
    ['2015-06-30', '2015'],
    ['2015', '2015-01-01'],
  ])('built %s, it may be closed %s', (builtOn, closedOn) => {
    given()
      .when(on('2020-01-01', 'Registered', { builtOn, closedOn }))
      .then({ builtOn, closedOn })
  })

  it.each([
    ['2015-06-01', '2015-05-31'],
    ['2015-06', '2015-05-31'],
    ['2015-06-01', '2015-05'],
    ['2015', '2014-12-31'],
    ['2015-01-01', '2014'],
    ['2015', '2014'],
  ])('built %s, it was not closed %s', (builtOn, closedOn) => {
    given()
      .when(on('2020-01-01', 'Registered', { builtOn, closedOn }))
      .thenRefused('RULE_VIOLATION', 'livestockFarm.dates')
  })

  it('a change that states one of them is held to the other', () => {
    const built = on('2020-01-01', 'Registered', { status: 'OPERATING', builtOn: '2015-06' })
    given(built)
      .when(on('2020-06-01', 'Closed', { closedOn: '2015-05' }))
      .thenRefused('RULE_VIOLATION', 'livestockFarm.dates')
    given(built)
      .when(on('2020-06-01', 'Closed', { closedOn: '2015-06' }))
      .then({ status: 'CLOSED', closedOn: '2015-06' })
    given(on('2020-01-01', 'Registered', { closedOn: '2015-06' }))
      .when(on('2020-06-01', 'Amended', { builtOn: '2015-07' }))
      .thenRefused('RULE_VIOLATION', 'livestockFarm.dates')
    given(built)
      .when(on('2020-06-01', 'Amended', { builtOn: '2015-07', closedOn: '2015-06' }))
      .thenRefused('RULE_VIOLATION', 'livestockFarm.dates')
    given(built)
      .when(on('2020-06-01', 'Amended', { builtOn: null, closedOn: '2015-05' }))
      .then({ builtOn: undefined, closedOn: '2015-05' })
  })
})

describe('days that history holds in the wrong order', () => {
  const bad = on('2020-01-01', 'Registered', { status: 'OPERATING', builtOn: '2015-06', closedOn: '2015-05' })

  it('do not block a change that states neither', () => {
    given(bad).when(on('2020-06-01', 'Retired')).then(null)
    given(bad).when(on('2020-06-01', 'Closed')).then({ status: 'CLOSED' })
    given(bad)
      .when(on('2020-06-01', 'Amended', { note: '示例' }))
      .then({ note: '示例' })
  })

  it('are put right by a change that states one of them, and not by one that repeats it', () => {
    given(bad)
      .when(on('2020-06-01', 'Amended', { closedOn: '2015-07' }))
      .then({ closedOn: '2015-07' })
    given(bad)
      .when(on('2020-06-01', 'Amended', { closedOn: '2015-05' }))
      .thenRefused('RULE_VIOLATION', 'livestockFarm.dates')
    given(bad)
      .when(on('2020-06-01', 'Closed', { builtOn: '2015-06' }))
      .thenRefused('RULE_VIOLATION', 'livestockFarm.dates')
  })
})

describe('a large-scale farm', () => {
  const pigs = (annualOutput: number, more: Record<string, unknown> = {}, validFrom = '2020-01-01'): Change =>
    on(validFrom, 'Registered', { animal: 'PIG', annualOutput, ...more })

  it('is not known to be one before the thresholds take force, and is one from 2025-09-01 without any change', () => {
    given().when(pigs(500)).then({ largeScale: undefined, lists: [] })
    given().when(pigs(500)).then({ largeScale: undefined, lists: [] }, '2025-08-31')
    given()
      .when(pigs(500))
      .then({ largeScale: true, lists: ['largeFarms'] }, '2025-09-01')
  })

  it('of one pig less is none from that day on', () => {
    given().when(pigs(499)).then({ largeScale: undefined, lists: [] }, '2025-08-31')
    given().when(pigs(499)).then({ largeScale: false, lists: [] }, '2025-09-01')
  })

  it.each([
    ['BEEF_CATTLE', 'annualOutput', 50],
    ['DAIRY_CATTLE', 'stock', 100],
    ['SHEEP', 'annualOutput', 200],
    ['BROILER', 'annualOutput', 10_000],
    ['LAYER', 'stock', 2000],
  ])('of %s has an %s of %d', (animal, figure, least) => {
    given()
      .when(on('2025-09-01', 'Registered', { animal, [figure]: least }))
      .then({ largeScale: true, lists: ['largeFarms'] })
    given()
      .when(on('2025-09-01', 'Registered', { animal, [figure]: least - 1 }))
      .then({ largeScale: false, lists: [] })
  })

  it('of another animal is not derived', () => {
    given()
      .when(on('2025-09-01', 'Registered', { animal: 'OTHER', stock: 1_000_000, annualOutput: 1_000_000 }))
      .then({ largeScale: undefined, lists: [] })
  })

  it('follows its figures from the day on which they change', () => {
    const fewer = on('2026-01-01', 'Amended', { annualOutput: 499 })
    given(pigs(500)).when(fewer).then({ largeScale: false, lists: [] })
    given(pigs(500))
      .when(fewer)
      .then({ largeScale: true, lists: ['largeFarms'] }, '2025-12-31')
    given(pigs(499))
      .when(on('2025-08-31', 'Amended', { annualOutput: 500 }))
      .then({ largeScale: true }, '2025-09-01')
  })

  it('is what a source states, on every day and whatever the figures say', () => {
    given()
      .when(pigs(1, { largeScale: true }))
      .then({ largeScale: true, lists: ['largeFarms'] })
    given()
      .when(pigs(500, { largeScale: false }))
      .then({ largeScale: false, lists: [] }, '2025-09-01')
  })

  it('is derived again once the statement is cleared', () => {
    const cleared = on('2021-01-01', 'Amended', { largeScale: null })
    given(pigs(499, { largeScale: true }))
      .when(cleared)
      .then({ largeScale: undefined, lists: [] })
    given(pigs(499, { largeScale: true }))
      .when(cleared)
      .then({ largeScale: false, lists: [] }, '2025-09-01')
  })
})

describe('the list of large-scale farms', () => {
  const large = (status?: string): Change => on('2020-01-01', 'Registered', { largeScale: true, ...(status !== undefined && { status }) })

  it.each([undefined, 'OPERATING', 'SUSPENDED'])('holds a farm whose status is %s', (status) => {
    given()
      .when(large(status))
      .then({ lists: ['largeFarms'] })
  })

  it.each([
    ['Closed', 'CLOSED'],
    ['Relocated', 'RELOCATED'],
  ])('holds it until the day on which it is %s', (type, status) => {
    given(large('OPERATING')).when(on('2020-06-01', type)).then({ status, lists: [] })
    given(large('OPERATING'))
      .when(on('2020-06-01', type))
      .then({ lists: ['largeFarms'] }, '2020-05-31')
  })

  it('never holds a farm that was closed before the thresholds took force', () => {
    given(on('2020-01-01', 'Registered', { status: 'OPERATING', animal: 'PIG', annualOutput: 500 }))
      .when(on('2025-08-31', 'Closed'))
      .then({ status: 'CLOSED', largeScale: true, lists: [] }, '2025-09-01')
  })
})
