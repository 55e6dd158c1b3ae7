import { describe, expect, it } from 'vitest'
import { given, type Change } from '../../../test/support/given.ts'
import { tenThousandPeople } from './registry.ts'

const source = (validFrom: string, type: string, data: Record<string, unknown> = {}): Change => ({
  registry: 'waterSource',
  record: 'W-1',
  type,
  validFrom,
  basis: { number: '示例府〔2020〕1号' },
  data,
})

describe('ten thousand people or a thousand tonnes', () => {
  it.each([
    [{ dailySupplyT: 1000 }, true],
    [{ dailySupplyT: 999.99 }, null],
    [{ population: 10_000 }, true],
    [{ population: 9_999 }, null],
    [{ dailySupplyT: 1000, population: 1 }, true],
    [{ dailySupplyT: 1, population: 10_000 }, true],
    [{ dailySupplyT: 999.99, population: 9_999 }, false],
    [{ dailySupplyT: 0, population: 0 }, false],
    [{}, null],
  ] as const)('of %j it says %s', (fields, expected) => {
    expect(tenThousandPeople(fields)).toBe(expected)
  })

  it('what a source states counts, whatever the figures say', () => {
    expect(tenThousandPeople({ tenThousandPeople: false, dailySupplyT: 1000, population: 10_000 })).toBe(false)
    expect(tenThousandPeople({ tenThousandPeople: true, dailySupplyT: 1, population: 1 })).toBe(true)
  })

  it('is derived again once the statement is cleared', () => {
    given(source('2020-01-01', 'Registered', { tenThousandPeople: false, dailySupplyT: 1000 }))
      .when(source('2020-06-01', 'Amended', { tenThousandPeople: null }))
      .then({ tenThousandPeople: true, lists: ['tenThousandPeopleSources'] })
  })

  it('follows the figures, from the day on which they change', () => {
    const registered = source('2020-01-01', 'Registered', { dailySupplyT: 1000, population: 9_999 })
    given(registered)
      .when(source('2020-06-01', 'Amended', { dailySupplyT: 999 }))
      .then({ tenThousandPeople: false, lists: [] })
    given(registered)
      .when(source('2020-06-01', 'Amended', { dailySupplyT: 999 }))
      .then({ tenThousandPeople: true }, '2020-05-31')
  })
})

describe('the lists of a water source', () => {
  const groundwater = { waterType: 'GROUNDWATER', scale: 'CENTRALISED', population: 10_000 }

  it('are those of its scale, its size and its water', () => {
    given()
      .when(source('2020-01-01', 'Registered', groundwater))
      .then({ status: null, lists: ['centralisedWaterSources', 'tenThousandPeopleSources', 'groundwaterSources', 'dualSources'] })
    given()
      .when(source('2020-01-01', 'Registered', { ...groundwater, scale: 'DISPERSED' }))
      .then({ lists: ['dispersedWaterSources', 'tenThousandPeopleSources'] })
  })

  it.each(['PLANNED', 'ACTIVE', 'STANDBY', 'SUSPENDED'])('hold a source that is %s, and no longer once it is withdrawn', (status) => {
    const registered = source('2020-01-01', 'Registered', { ...groundwater, status })
    given()
      .when(registered)
      .then({ status, lists: ['centralisedWaterSources', 'tenThousandPeopleSources', 'groundwaterSources', 'dualSources'] })
    given(registered).when(source('2020-06-01', 'Withdrawn')).then({ status: 'WITHDRAWN', lists: [] })
  })

  it('a source that was withdrawn goes into use no more', () => {
    given(source('2020-01-01', 'Registered', { status: 'WITHDRAWN' }))
      .when(source('2020-06-01', 'Activated'))
      .thenRefused('RULE_VIOLATION', 'waterSource.Activated.from')
  })

  it('a source whose status no document states may go into use', () => {
    given(source('2020-01-01', 'Registered')).when(source('2020-06-01', 'Activated')).then({ status: 'ACTIVE' })
  })
})
