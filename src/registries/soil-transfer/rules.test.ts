import { describe, expect, it } from 'vitest'
import { given, type Change } from '../../../test/support/given.ts'
import { plot as plots } from '../plot/registry.ts'
import { soilTransfer } from './registry.ts'

const on = (validFrom: string, type: string, data: Record<string, unknown> = {}, more: Partial<Change> = {}): Change => ({
  registry: 'soilTransfer',
  record: 'T-1',
  type,
  validFrom,
  basis: { number: '示例环〔2024〕1号' },
  data,
  ...more,
})
const plot = (validFrom: string, type: string, data: Record<string, unknown> = {}): Change => on(validFrom, type, data, { registry: 'plot', record: 'P-1' })

const remediated = plot('2024-01-01', 'Registered', { stage: 'LISTED', mode: 'REMEDIATION' })
const planned = (data: Record<string, unknown> = {}): Change => on('2024-02-01', 'Registered', { plot: 'P-1', ...data })
const shipped = (data: Record<string, unknown> = {}, validFrom = '2024-05-10'): Change => on(validFrom, 'Shipped', data)
const received = (data: Record<string, unknown> = {}, validFrom = '2024-05-12'): Change => on(validFrom, 'Received', data)

describe('the plot that contaminated soil comes from', () => {
  describe.each(['LISTED', 'EFFECT_REVIEW'])('at %s', (stage) => {
    it.each(['REMEDIATION', 'BOTH'])('is in remediation: %s', (mode) => {
      given(plot('2024-01-01', 'Registered', { stage, mode }), planned())
        .when(shipped())
        .then({ status: 'SHIPPED' })
    })

    it.each(['CONTROL', null])('is not in remediation: %s', (mode) => {
      given(plot('2024-01-01', 'Registered', { stage, mode }), planned())
        .when(shipped())
        .thenRefused('RULE_VIOLATION', 'soilTransfer.plot')
    })
  })

  it.each(Object.keys(plots.status.vocabulary.values).filter((stage) => !['LISTED', 'EFFECT_REVIEW'].includes(stage)))(
    'is not in remediation at %s',
    (stage) => {
      given(plot('2024-01-01', 'Registered', { stage, mode: 'REMEDIATION' }), planned())
        .when(shipped())
        .thenRefused('RULE_VIOLATION', 'soilTransfer.plot')
    },
  )

  it('must be named, and in the register', () => {
    given(remediated, planned({ plot: null }))
      .when(shipped())
      .thenRefused('RULE_VIOLATION', 'soilTransfer.plot')
    given(remediated, planned())
      .when(shipped({ plot: null }))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.plot')
    given(planned()).when(shipped()).thenRefused('RULE_VIOLATION', 'soilTransfer.plot')
    given(remediated, plot('2024-05-10', 'Retired'), planned()).when(shipped()).thenRefused('RULE_VIOLATION', 'soilTransfer.plot')
    given(remediated, plot('2024-05-11', 'Retired'), planned()).when(shipped()).then({ status: 'SHIPPED' })
  })

  it('may be named by the shipment itself', () => {
    given(remediated, planned({ plot: null }))
      .when(shipped({ plot: 'P-1' }))
      .then({ status: 'SHIPPED', plot: 'P-1' })
  })

  it('counts as it is on the day of the shipment, not before and not after', () => {
    const assessed = plot('2024-01-01', 'Registered', { stage: 'ASSESSED' })
    given(assessed, plot('2024-05-10', 'Listed', { mode: 'BOTH' }), planned())
      .when(shipped())
      .then({ status: 'SHIPPED' })
    given(assessed, plot('2024-05-11', 'Listed', { mode: 'BOTH' }), planned())
      .when(shipped())
      .thenRefused('RULE_VIOLATION', 'soilTransfer.plot')
    given(plot('2024-01-01', 'Registered', { stage: 'EFFECT_REVIEW', mode: 'BOTH' }), plot('2024-05-10', 'Delisted'), planned())
      .when(shipped())
      .thenRefused('RULE_VIOLATION', 'soilTransfer.plot')
  })

  it('may be listed by the same act', () => {
    given(plot('2024-01-01', 'Registered', { stage: 'ASSESSED' }), planned())
      .when(plot('2024-05-10', 'Listed', { mode: 'REMEDIATION' }), shipped())
      .then({ status: 'SHIPPED' })
    given(plot('2024-01-01', 'Registered', { stage: 'ASSESSED' }), planned())
      .when(shipped(), plot('2024-05-10', 'Listed', { mode: 'REMEDIATION' }))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.plot')
  })

  it.each([[shipped()], [shipped(), received()]])('is not changed for another after the shipment', (...moved: Change[]) => {
    const facts = [remediated, planned(), ...moved]
    const second = (data: Record<string, unknown>): Change => ({ ...plot('2024-01-01', 'Registered', data), record: 'P-2' })
    const amend = (data: Record<string, unknown>): Change => on('2024-06-01', 'Amended', data)
    given(...facts)
      .when(amend({ plot: 'P-2' }))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.plot')
    given(...facts)
      .when(amend({ plot: null }))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.plot')
    given(...facts, second({ stage: 'LISTED', mode: 'CONTROL' }))
      .when(amend({ plot: 'P-2' }))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.plot')
    given(...facts, second({ stage: 'LISTED', mode: 'BOTH' }))
      .when(amend({ plot: 'P-2' }))
      .then({ plot: 'P-2' })
    given(...facts, plot('2024-05-20', 'Retired'))
      .when(amend({ quantityM3: 120 }))
      .then({ plot: 'P-1', quantityM3: 120 })
  })

  it('may still be on no list, or in no register, while the transfer is planned', () => {
    given().when(planned()).then({ status: 'PLANNED', plot: 'P-1' })
    given(planned())
      .when(on('2024-03-01', 'Amended', { quantityM3: 120 }))
      .then({ status: 'PLANNED', quantityM3: 120 })
  })

  it('may be delisted before its soil arrives', () => {
    given(remediated, planned(), shipped(), plot('2024-05-11', 'EffectReviewStarted'), plot('2024-05-11', 'Delisted'))
      .when(received())
      .then({ status: 'RECEIVED' })
  })

  it('is read for every command that names it or has it', () => {
    const looksAt = (plot: unknown) => soilTransfer.looksAt?.({ type: 'Shipped', data: {} }, (column) => (column === 'plot' ? plot : null))
    expect(looksAt('P-1')).toEqual([{ registry: 'plot', record: 'P-1' }])
    expect(looksAt(null)).toEqual([])
  })
})

describe('when soil is shipped and received', () => {
  const going = (shippedOn: string | null): readonly Change[] => [remediated, planned(), shipped({ shippedOn })]

  it('it is received after it was shipped, or on the same day', () => {
    given(...going('2024-05-10'))
      .when(received({ receivedOn: '2024-05-10' }))
      .then({ status: 'RECEIVED', receivedOn: '2024-05-10' })
    given(...going('2024-05-10'))
      .when(received({ receivedOn: '2024-05-09' }))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.dates')
  })

  it('where the day of arrival is not stated it is the day of the change', () => {
    given(...going('2024-05-12'))
      .when(received())
      .then({ status: 'RECEIVED', receivedOn: undefined })
    given(...going('2024-05-13'))
      .when(received())
      .thenRefused('RULE_VIOLATION', 'soilTransfer.dates')
  })

  it('where the day of departure is not stated it is the day of the change', () => {
    given(remediated, planned({ receivedOn: '2024-05-10' }))
      .when(shipped())
      .then({ status: 'SHIPPED' })
    given(remediated, planned({ receivedOn: '2024-05-09' }))
      .when(shipped())
      .thenRefused('RULE_VIOLATION', 'soilTransfer.dates')
  })

  it('the order holds for every other change that states a day', () => {
    given()
      .when(planned({ shippedOn: '2024-05-10', receivedOn: '2024-05-09' }))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.dates')
    given(...going('2024-05-10'), received({ receivedOn: '2024-05-12' }))
      .when(on('2024-06-01', 'Amended', { shippedOn: '2024-05-13' }))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.dates')
    given(...going('2024-05-10'), received({ receivedOn: '2024-05-12' }))
      .when(on('2024-06-01', 'Amended', { shippedOn: '2024-05-12' }))
      .then({ shippedOn: '2024-05-12' })
  })

  it('the day of the shipment is remembered where none is stated', () => {
    const gone = [remediated, planned(), shipped()]
    given(...gone)
      .when(received({ receivedOn: '2024-05-09' }))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.dates')
    given(...gone)
      .when(received({ receivedOn: '2024-05-10' }))
      .then({ status: 'RECEIVED', receivedOn: '2024-05-10' })
    given(...gone, received())
      .when(on('2024-06-01', 'Amended', { receivedOn: '2024-05-09' }))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.dates')
    given(...gone, received())
      .when(on('2024-06-01', 'Amended', { receivedOn: '2024-05-10' }))
      .then({ receivedOn: '2024-05-10' })
  })

  it('the day that is stated counts for more than the one that is remembered', () => {
    given(...going('2024-05-08'))
      .when(received({ receivedOn: '2024-05-09' }))
      .then({ receivedOn: '2024-05-09' })
    given(...going('2024-05-08'), on('2024-05-11', 'Amended', { shippedOn: null }))
      .when(received({ receivedOn: '2024-05-09' }))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.dates')
  })

  it('what was never shipped is not received', () => {
    given(remediated, planned()).when(received()).thenRefused('RULE_VIOLATION', 'soilTransfer.Received.from')
    given(remediated, planned(), shipped()).when(received({}, '2024-05-09')).thenRefused('RULE_VIOLATION', 'soilTransfer.Received.from')
  })
})

describe('the manifests of soil that is hazardous waste', () => {
  it.each([{}, { manifestNumbers: null }, { manifestNumbers: [] }])('are needed before it leaves: %j', (data) => {
    given(remediated, planned({ hazardous: true }))
      .when(shipped(data))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.manifest')
    given(remediated, planned())
      .when(shipped({ hazardous: true, ...data }))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.manifest')
  })

  it('are numbered with the plan or with the shipment', () => {
    given(remediated, planned({ hazardous: true }))
      .when(shipped({ manifestNumbers: ['LD-2024-001'] }))
      .then({ status: 'SHIPPED', manifestNumbers: ['LD-2024-001'] })
    given(remediated, planned({ hazardous: true, manifestNumbers: ['LD-2024-001'] }))
      .when(shipped())
      .then({ status: 'SHIPPED' })
    given(remediated, planned({ hazardous: true, manifestNumbers: ['LD-2024-001'] }))
      .when(shipped({ manifestNumbers: null }))
      .thenRefused('RULE_VIOLATION', 'soilTransfer.manifest')
  })

  it.each([false, null])('are not needed where hazardous is %s', (hazardous) => {
    given(remediated, planned({ hazardous })).when(shipped()).then({ status: 'SHIPPED' })
  })

  it('are not needed for the plan', () => {
    given()
      .when(planned({ hazardous: true }))
      .then({ status: 'PLANNED' })
  })
})
