import { describe, it } from 'vitest'
import { given, type Change } from '../../../test/support/given.ts'

const on = (validFrom: string, type: string, data: Record<string, unknown> = {}, more: Partial<Change> = {}): Change => ({
  registry: 'groundwaterPollutionSource',
  record: 'G-1',
  type,
  validFrom,
  basis: { number: '示例环〔2024〕1号' },
  data,
  ...more,
})
/** A source that stands at a status since 2020-01-01. */
const at = (status: string, data: Record<string, unknown> = {}): Change => on('2020-01-01', 'Registered', { status, ...data })
const then = (type: string, data: Record<string, unknown> = {}): Change => on('2020-06-01', type, data)

describe('assessing the risk of a source', () => {
  it.each(['HIGH', 'MEDIUM', 'LOW'])('gives its level: %s', (riskLevel) => {
    given(at('LISTED')).when(then('RiskAssessed', { riskLevel })).then({ status: 'RISK_ASSESSED', riskLevel })
    given(at('LISTED', { riskLevel })).when(then('RiskAssessed')).then({ status: 'RISK_ASSESSED', riskLevel })
  })

  it('is refused without one', () => {
    given(at('LISTED')).when(then('RiskAssessed')).thenRefused('RULE_VIOLATION', 'groundwaterPollutionSource.riskLevel')
    given(at('LISTED', { riskLevel: 'LOW' }))
      .when(then('RiskAssessed', { riskLevel: null }))
      .thenRefused('RULE_VIOLATION', 'groundwaterPollutionSource.riskLevel')
  })

  it('before it a source needs no level', () => {
    given(at('CANDIDATE')).when(then('Surveyed'), then('Listed')).then({ status: 'LISTED', riskLevel: undefined })
  })
})

describe('tanks, their walls and their refit', () => {
  const TANKS = [{ tankCount: 4 }, { tankCount: 0 }, { doubleWall: true }, { doubleWall: false }, { refitOn: '2019-06' }]
  const WITHOUT = ['INDUSTRIAL_PARK', 'ENTERPRISE', 'LANDFILL', 'HAZARDOUS_WASTE_SITE', 'MINE', 'ASH_YARD', 'FARMING_AREA']

  describe.each(TANKS)('%j', (tanks) => {
    it.each(['PETROL_STATION', 'OIL_DEPOT'])('is said of a %s', (kind) => {
      given()
        .when(at('CANDIDATE', { kind, ...tanks }))
        .then(tanks)
      given(at('CANDIDATE', { kind })).when(then('Amended', tanks)).then(tanks)
    })

    it.each(WITHOUT)('is not said of a source that is %s', (kind) => {
      given()
        .when(at('CANDIDATE', { kind, ...tanks }))
        .thenRefused('RULE_VIOLATION', 'groundwaterPollutionSource.tanks')
      given(at('CANDIDATE', { kind })).when(then('Amended', tanks)).thenRefused('RULE_VIOLATION', 'groundwaterPollutionSource.tanks')
    })

    it('may be said where no source gives the kind, or gives it with the change', () => {
      given().when(at('CANDIDATE', tanks)).then(tanks)
      given(at('CANDIDATE', { kind: 'ENTERPRISE' }))
        .when(then('Amended', { kind: 'PETROL_STATION', ...tanks }))
        .then(tanks)
    })
  })

  it.each(TANKS)('do not stay with a station that is amended to something else: %j', (tanks) => {
    const station = at('CANDIDATE', { kind: 'PETROL_STATION', ...tanks })
    const none = { tankCount: null, doubleWall: null, refitOn: null }
    given(station)
      .when(then('Amended', { kind: 'MINE' }))
      .thenRefused('RULE_VIOLATION', 'groundwaterPollutionSource.tanks')
    given(station)
      .when(then('Surveyed', { kind: 'MINE' }))
      .thenRefused('RULE_VIOLATION', 'groundwaterPollutionSource.tanks')
    given(station)
      .when(then('Amended', { kind: 'MINE', ...none }))
      .then({ kind: 'MINE', tankCount: undefined })
    given(station)
      .when(then('Amended', { kind: 'OIL_DEPOT' }))
      .then({ kind: 'OIL_DEPOT', ...tanks })
    given(station)
      .when(then('Amended', { kind: null }))
      .then({ kind: undefined, ...tanks })
  })

  it('that history gives to a mine do not block what says nothing of them', () => {
    const mine = at('CANDIDATE', { kind: 'MINE', tankCount: 4 })
    given(mine).when(then('Surveyed')).then({ status: 'SURVEYED' })
    given(mine)
      .when(then('Amended', { operator: '示例公司' }))
      .then({ operator: '示例公司' })
    given(mine).when(then('Retired')).then(null)
    given(mine)
      .when(then('Amended', { kind: 'MINE' }))
      .thenRefused('RULE_VIOLATION', 'groundwaterPollutionSource.tanks')
  })

  it('may be cleared on any source', () => {
    given(at('CANDIDATE', { kind: 'MINE', tankCount: 4 }))
      .when(then('Amended', { tankCount: null, doubleWall: null, refitOn: null }))
      .then({ tankCount: undefined })
  })
})

describe('the dual sources', () => {
  const OPEN = ['CANDIDATE', 'SURVEYED', 'LISTED', 'RISK_ASSESSED', 'CONTROLLED', 'REMEDIATED']

  it.each(OPEN)('hold a pollution source that a document puts on the list, at %s', (status) => {
    given()
      .when(at(status, { onDualSourceList: true }))
      .then({ lists: ['dualSources'] })
    given()
      .when(at(status, { onDualSourceList: false }))
      .then({ lists: [] })
    given().when(at(status)).then({ lists: [] })
  })

  it('hold it until it is removed', () => {
    const controlled = at('CONTROLLED', { onDualSourceList: true })
    given(controlled).when(then('Removed')).then({ status: 'REMOVED', onDualSourceList: true, lists: [] })
    given(controlled)
      .when(then('Removed'))
      .then({ lists: ['dualSources'] }, '2020-05-31')
  })

  const water = (validFrom: string, type: string, data: Record<string, unknown> = {}): Change =>
    on(validFrom, type, data, { registry: 'waterSource', record: 'W-1' })

  it('have groundwater sources as their other half', () => {
    given()
      .when(water('2020-01-01', 'Registered', { waterType: 'GROUNDWATER', scale: 'CENTRALISED' }))
      .then({ lists: ['centralisedWaterSources', 'groundwaterSources', 'dualSources'] })
  })

  it.each([
    [{ waterType: 'GROUNDWATER', scale: 'DISPERSED' }, ['dispersedWaterSources']],
    [{ waterType: 'GROUNDWATER' }, []],
    [{ waterType: 'RESERVOIR', scale: 'CENTRALISED' }, ['centralisedWaterSources']],
    [{ waterType: 'RIVER', scale: 'CENTRALISED' }, ['centralisedWaterSources']],
    [{ scale: 'CENTRALISED' }, ['centralisedWaterSources']],
  ])('do not hold a water source of %j', (data, lists) => {
    given()
      .when(water('2020-01-01', 'Registered', data))
      .then({ lists })
  })

  it('hold a groundwater source until it is withdrawn', () => {
    const source = water('2020-01-01', 'Registered', { status: 'ACTIVE', waterType: 'GROUNDWATER', scale: 'CENTRALISED' })
    given(source).when(water('2020-06-01', 'Withdrawn')).then({ status: 'WITHDRAWN', lists: [] })
  })
})
