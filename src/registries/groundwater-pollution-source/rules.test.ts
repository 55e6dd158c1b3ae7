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

it('tanks, their walls and their refit are said of whatever has them', () => {
  const tanks = { tankCount: 4, doubleWall: true, refitOn: '2019-06' }
  for (const kind of ['PETROL_STATION', 'OIL_DEPOT', 'ENTERPRISE', 'MINE'])
    given()
      .when(at('CANDIDATE', { kind, ...tanks }))
      .then({ kind, ...tanks })
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
