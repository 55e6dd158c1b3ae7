import { describe, it } from 'vitest'
import { given, type Change } from '../../../test/support/given.ts'

const on = (validFrom: string, type: string, data: Record<string, unknown> = {}): Change => ({
  registry: 'blackOdorousWater',
  record: 'B-1',
  type,
  validFrom,
  basis: { number: '示例环〔2024〕1号' },
  data,
})
/** A body of water that stands at a status since 2020-01-01. */
const at = (status: string, data: Record<string, unknown> = {}): Change => on('2020-01-01', 'Registered', { status, ...data })
const then = (type: string, data: Record<string, unknown> = {}): Change => on('2020-06-01', type, data)

/** At the figures themselves none of the indices is met. */
const FINE = { depthCm: 100, transparencyCm: 25, dissolvedOxygenMgL: 2, ammoniaMgL: 15 }

describe('identifying a black-odorous water', () => {
  it.each([
    { transparencyCm: 24.9 },
    { dissolvedOxygenMgL: 1.99 },
    { dissolvedOxygenMgL: 'ND' },
    { dissolvedOxygenMgL: { lt: 2 } },
    { ammoniaMgL: 15.01 },
    { depthCm: 20, transparencyCm: 7.9 },
  ])('any one of the three indices is enough: %j', (index) => {
    given(at('REPORTED')).when(then('Identified', index)).then({ status: 'IDENTIFIED', identified: true })
    given(at('REPORTED', FINE)).when(then('Identified', index)).then({ status: 'IDENTIFIED', identified: true })
    given(at('REPORTED', index)).when(then('Identified')).then({ status: 'IDENTIFIED', identified: true })
  })

  it.each([
    {},
    { transparencyCm: 25 },
    { dissolvedOxygenMgL: 2 },
    { dissolvedOxygenMgL: { lt: 2.01 } },
    { ammoniaMgL: 15 },
    { ammoniaMgL: 'ND' },
    { ammoniaMgL: { lt: 15.01 } },
    { depthCm: 20, transparencyCm: 8 },
  ])('at the figure itself it is not: %j', (index) => {
    given(at('REPORTED')).when(then('Identified', index)).thenRefused('RULE_VIOLATION', 'blackOdorousWater.identified')
    given(at('REPORTED', FINE)).when(then('Identified', index)).thenRefused('RULE_VIOLATION', 'blackOdorousWater.identified')
  })

  it('what was measured before counts, unless the change clears it', () => {
    given(at('REPORTED', { ammoniaMgL: 15.01 }))
      .when(then('Identified', { ammoniaMgL: null }))
      .thenRefused('RULE_VIOLATION', 'blackOdorousWater.identified')
  })

  it('what a source calls so is so, whatever the indices say', () => {
    given(at('REPORTED'))
      .when(then('Identified', { declared: true }))
      .then({ status: 'IDENTIFIED', identified: undefined })
    given(at('REPORTED', { declared: true }))
      .when(then('Identified'))
      .then({ status: 'IDENTIFIED' })
    given(at('REPORTED', FINE))
      .when(then('Identified', { declared: true }))
      .then({ status: 'IDENTIFIED', identified: false })
    given(at('REPORTED', { declared: true }))
      .when(then('Identified', { declared: false }))
      .thenRefused('RULE_VIOLATION', 'blackOdorousWater.identified')
  })

  it('the verdict and its threshold are derived, and no source states them', () => {
    given()
      .when(at('REPORTED', { depthCm: 18, transparencyCm: 7.2, dissolvedOxygenMgL: 2, ammoniaMgL: 15, identified: true, transparencyThresholdCm: 25 }))
      .then({ transparencyThresholdCm: 7.2, identified: false })
    given()
      .when(at('REPORTED', { transparencyCm: 24.9 }))
      .then({ transparencyThresholdCm: undefined, identified: true })
  })

  it('what is neither a number nor below detection is no measurement', () => {
    for (const ammoniaMgL of ['<15', 'nd', { lt: '15' }, { gt: 15 }])
      given(at('REPORTED')).when(then('Identified', { ammoniaMgL })).thenRefused('BAD_USER_INPUT')
  })
})

describe('striking a treated water off', () => {
  it('needs all three indices, none of them met', () => {
    given(at('EVALUATING', FINE)).when(then('Closed')).then({ status: 'CLOSED', identified: false })
    given(at('EVALUATING', { ammoniaMgL: 15.01 }))
      .when(then('Closed', FINE))
      .then({ status: 'CLOSED' })
    given(at('EVALUATING', { depthCm: 20, transparencyCm: 8, dissolvedOxygenMgL: 2, ammoniaMgL: { lt: 15 } }))
      .when(then('Closed'))
      .then({ status: 'CLOSED' })
  })

  it.each([
    { transparencyCm: 24.9 },
    { dissolvedOxygenMgL: 1.99 },
    { ammoniaMgL: 15.01 },
    { depthCm: 20, transparencyCm: 7.9 },
    { transparencyCm: null },
    { dissolvedOxygenMgL: null },
    { dissolvedOxygenMgL: { lt: 2.01 } },
    { ammoniaMgL: null },
    { ammoniaMgL: { lt: 15.01 } },
  ])('is refused where one of them is still met, or not known: %j', (index) => {
    given(at('EVALUATING', FINE)).when(then('Closed', index)).thenRefused('RULE_VIOLATION', 'blackOdorousWater.closed')
  })

  it('a water that was only ever declared needs its measurements too', () => {
    given(at('EVALUATING', { declared: true }))
      .when(then('Closed', { declared: false }))
      .thenRefused('RULE_VIOLATION', 'blackOdorousWater.closed')
    given(at('EVALUATING', { declared: true }))
      .when(then('Closed', FINE))
      .then({ status: 'CLOSED', declared: true })
  })
})

describe('the day of the measurements that strike a water off', () => {
  const treated = [at('LISTED'), on('2020-02-01', 'TreatmentStarted'), on('2020-03-01', 'EvaluationStarted')]
  const again = [
    ...treated,
    on('2020-04-01', 'Closed', { ...FINE, measuredOn: '2020-03-15' }),
    on('2021-01-01', 'Rebounded', { declared: true }),
    on('2021-02-01', 'Listed'),
    on('2021-03-01', 'TreatmentStarted'),
    on('2021-04-01', 'EvaluationStarted'),
  ]

  it('is not before the treatment began', () => {
    given(...treated)
      .when(then('Closed', { ...FINE, measuredOn: '2020-01-31' }))
      .thenRefused('RULE_VIOLATION', 'blackOdorousWater.closed')
    given(...treated)
      .when(then('Closed', { ...FINE, measuredOn: '2020-02-01' }))
      .then({ status: 'CLOSED' })
  })

  it('counts as it stands where the change does not state it', () => {
    const measured = (measuredOn: string): Change => on('2020-03-02', 'Amended', { ...FINE, measuredOn })
    given(...treated, measured('2020-01-31'))
      .when(then('Closed'))
      .thenRefused('RULE_VIOLATION', 'blackOdorousWater.closed')
    given(...treated, measured('2020-02-01'))
      .when(then('Closed'))
      .then({ status: 'CLOSED' })
    given(...treated, measured('2020-01-31'))
      .when(then('Closed', { measuredOn: null }))
      .then({ status: 'CLOSED' })
  })

  it('may be left unsaid, and be any where nobody knows when the treatment began', () => {
    given(...treated)
      .when(then('Closed', FINE))
      .then({ status: 'CLOSED' })
    given(at('EVALUATING'))
      .when(then('Closed', { ...FINE, measuredOn: '2000-01-01' }))
      .then({ status: 'CLOSED' })
  })

  it('is that of the last treatment, after a rebound', () => {
    given(...again)
      .when(on('2021-06-01', 'Closed'))
      .thenRefused('RULE_VIOLATION', 'blackOdorousWater.closed')
    given(...again)
      .when(on('2021-06-01', 'Closed', { measuredOn: '2021-02-28' }))
      .thenRefused('RULE_VIOLATION', 'blackOdorousWater.closed')
    given(...again)
      .when(on('2021-06-01', 'Closed', { measuredOn: '2021-03-01' }))
      .then({ status: 'CLOSED' })
  })
})

describe('a rebound', () => {
  const closed = at('CLOSED', { ...FINE, declared: true })

  it('is a new finding: the old declaration does not make it', () => {
    given(closed).when(then('Rebounded')).thenRefused('RULE_VIOLATION', 'blackOdorousWater.identified')
    given(closed)
      .when(then('Rebounded', { ammoniaMgL: 15 }))
      .thenRefused('RULE_VIOLATION', 'blackOdorousWater.identified')
    given(closed)
      .when(then('Rebounded', { declared: false }))
      .thenRefused('RULE_VIOLATION', 'blackOdorousWater.identified')
  })

  it('is found by any one index, or declared anew', () => {
    for (const finding of [{ transparencyCm: 24.9 }, { dissolvedOxygenMgL: 1.99 }, { ammoniaMgL: 15.01 }, { declared: true }])
      given(closed)
        .when(then('Rebounded', finding))
        .then({ status: 'REBOUND', lists: ['openBlackOdorousWaters'] })
  })

  it('is not found by what was measured before it', () => {
    const still = at('CLOSED', { ...FINE, ammoniaMgL: 15.01 })
    given(still).when(then('Rebounded')).thenRefused('RULE_VIOLATION', 'blackOdorousWater.identified')
    given(still)
      .when(then('Rebounded', { transparencyCm: 25 }))
      .thenRefused('RULE_VIOLATION', 'blackOdorousWater.identified')
    given(still)
      .when(then('Rebounded', { ammoniaMgL: 15.01 }))
      .then({ status: 'REBOUND' })
  })

  it('is judged by the depth that is known, unless the change gives another', () => {
    const shallow = at('CLOSED', { ...FINE, depthCm: 20 })
    given(shallow)
      .when(then('Rebounded', { transparencyCm: 8 }))
      .thenRefused('RULE_VIOLATION', 'blackOdorousWater.identified')
    given(shallow)
      .when(then('Rebounded', { transparencyCm: 7.9 }))
      .then({ status: 'REBOUND' })
    given(shallow)
      .when(then('Rebounded', { depthCm: 100, transparencyCm: 24.9 }))
      .then({ status: 'REBOUND' })
  })

  it('is listed again before it is treated again', () => {
    given(at('REBOUND')).when(then('TreatmentStarted')).thenRefused('RULE_VIOLATION', 'blackOdorousWater.TreatmentStarted.from')
    given(at('REBOUND')).when(then('Listed'), then('TreatmentStarted'), then('EvaluationStarted'), then('Closed', FINE)).then({ status: 'CLOSED', lists: [] })
  })
})

describe('the list of black-odorous waters that are not struck off', () => {
  it.each(['IDENTIFIED', 'LISTED', 'TREATING', 'EVALUATING', 'REBOUND'])('holds what is %s', (status) => {
    given()
      .when(at(status))
      .then({ lists: ['openBlackOdorousWaters'] })
  })

  it.each(['REPORTED', 'CLOSED'])('does not hold what is %s', (status) => {
    given().when(at(status)).then({ lists: [] })
  })

  it('holds a water from the day on which it is identified to the day before it is struck off', () => {
    const life = [on('2020-01-01', 'Identified', { declared: true }), on('2020-02-01', 'Listed'), on('2020-03-01', 'TreatmentStarted')]
    const end = [on('2020-04-01', 'EvaluationStarted'), on('2020-05-01', 'Closed', FINE)]
    const lists = (day: string, expected: string[]): void => {
      given(on('2019-01-01', 'Registered'))
        .when(...life, ...end)
        .then({ lists: expected }, day)
    }
    lists('2019-12-31', [])
    lists('2020-01-01', ['openBlackOdorousWaters'])
    lists('2020-04-30', ['openBlackOdorousWaters'])
    lists('2020-05-01', [])
  })
})
