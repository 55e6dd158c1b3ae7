import { describe, it } from 'vitest'
import { given, type Change } from '../../../test/support/given.ts'

const on = (validFrom: string, type: string, data: Record<string, unknown> = {}): Change => ({
  registry: 'dumpPoint',
  record: 'D-1',
  type,
  validFrom,
  basis: { number: '示例城管〔2024〕1号' },
  data,
})
/** A dump point that stands at a status since 2020-01-01. */
const at = (status: string, data: Record<string, unknown> = {}): Change => on('2020-01-01', 'Registered', { status, ...data })
const then = (type: string, data: Record<string, unknown> = {}): Change => on('2020-06-01', type, data)

const PLAN = { measure: 'RELOCATION', plan: '示例一处一策方案' }

describe('one plan for each point (一处一策)', () => {
  it.each(['SIMPLE_CAPPING', 'STANDARD_CAPPING', 'RELOCATION', 'REUSE'])('names its plan and one of the four measures, here %s', (measure) => {
    given(at('REGISTERED'))
      .when(then('Planned', { ...PLAN, measure }))
      .then({ status: 'PLANNED', measure })
  })

  it.each([{}, { measure: 'RELOCATION' }, { plan: PLAN.plan }, { ...PLAN, measure: null }, { ...PLAN, plan: null }, { ...PLAN, plan: '' }])(
    'lacks one of them: %j',
    (data) => {
      given(at('REGISTERED')).when(then('Planned', data)).thenRefused('RULE_VIOLATION', 'dumpPoint.plan')
    },
  )

  it('what the point was registered with counts, unless the change clears it', () => {
    given(at('REGISTERED', PLAN)).when(then('Planned')).then({ status: 'PLANNED' })
    given(at('REGISTERED', PLAN))
      .when(then('Planned', { plan: null }))
      .thenRefused('RULE_VIOLATION', 'dumpPoint.plan')
  })

  it('no other measure is known', () => {
    given(at('REGISTERED'))
      .when(then('Planned', { ...PLAN, measure: 'BURNING' }))
      .thenRefused('BAD_USER_INPUT')
  })
})

describe('striking a point off (销号)', () => {
  it.each(['FOUND', 'REGISTERED', 'PLANNED', 'TREATING', 'CLOSED', 'REBOUND'])('is refused before its works are complete: %s', (status) => {
    given(at(status)).when(then('Closed')).thenRefused('RULE_VIOLATION', 'dumpPoint.Closed.from')
  })

  it('is allowed once they are', () => {
    given(at('COMPLETED')).when(then('Closed')).then({ status: 'CLOSED' })
  })

  it.each([
    ['2020-05-31', '2020-05-31'],
    ['2020-05-31', '2020-06-01'],
    ['2020-05', '2020-05-01'],
    ['2020-05-31', '2020-05'],
    ['2020-05-31', '2020'],
  ])('completed %s, it may be struck off %s', (completedOn, closedOn) => {
    given(at('COMPLETED', { completedOn })).when(then('Closed', { closedOn })).then({ closedOn })
  })

  it.each([
    ['2020-05-31', '2020-05-30'],
    ['2020-05', '2020-04-30'],
    ['2020-05-01', '2020-04'],
    ['2020', '2019-12-31'],
  ])('completed %s, it was not struck off %s', (completedOn, closedOn) => {
    given(at('COMPLETED', { completedOn })).when(then('Closed', { closedOn })).thenRefused('RULE_VIOLATION', 'dumpPoint.dates')
    given().when(at('CLOSED', { completedOn, closedOn })).thenRefused('RULE_VIOLATION', 'dumpPoint.dates')
    given(at('CLOSED', { closedOn })).when(then('Amended', { completedOn })).thenRefused('RULE_VIOLATION', 'dumpPoint.dates')
  })
})

describe('when a point was completed and struck off', () => {
  it('where the day of striking off is not stated it is that of the change', () => {
    for (const data of [{}, { closedOn: null }]) {
      for (const completedOn of ['2020-06-01', '2020-06', '2020'])
        given(at('COMPLETED', { completedOn })).when(then('Closed', data)).then({ status: 'CLOSED', closedOn: undefined })
      for (const completedOn of ['2020-06-02', '2020-07', '2021'])
        given(at('COMPLETED', { completedOn })).when(then('Closed', data)).thenRefused('RULE_VIOLATION', 'dumpPoint.dates')
    }
    given(at('COMPLETED'))
      .when(then('Closed', { completedOn: '2020-06-02' }))
      .thenRefused('RULE_VIOLATION', 'dumpPoint.dates')
  })

  it('an amendment that states one of the two is held to the other', () => {
    const closed = at('CLOSED', { completedOn: '2019-05', closedOn: '2019-06' })
    for (const data of [{ completedOn: '2019-07' }, { closedOn: '2019-04' }, { completedOn: '2019-07', closedOn: '2019-06-30' }])
      given(closed).when(then('Amended', data)).thenRefused('RULE_VIOLATION', 'dumpPoint.dates')
    for (const data of [{ completedOn: '2019-06' }, { closedOn: '2019-05' }, { completedOn: null }])
      given(closed).when(then('Amended', data)).then({ status: 'CLOSED' })
  })

  it('are judged of no other change: what history holds does not block it', () => {
    const bad = at('CLOSED', { completedOn: '2019-05', closedOn: '2019-04' })
    given(bad)
      .when(then('Amended', { note: '示例' }))
      .then({ note: '示例' })
    given(bad).when(then('Rebounded')).then({ status: 'REBOUND' })
    given(bad).when(then('Retired')).then(null)
  })

  it('what was struck off before its rebound is completed and struck off again', () => {
    const again = at('TREATING', { closedOn: '2019-06' })
    given(again)
      .when(then('Completed', { completedOn: '2020-05' }), then('Closed'))
      .then({ status: 'CLOSED', completedOn: '2020-05' })
    given(again)
      .when(then('Completed', { completedOn: '2020-05' }), then('Closed', { closedOn: '2020-04' }))
      .thenRefused('RULE_VIOLATION', 'dumpPoint.dates')
  })
})

describe('a rebound', () => {
  it('is of a point that was struck off', () => {
    given(at('COMPLETED')).when(then('Rebounded')).thenRefused('RULE_VIOLATION', 'dumpPoint.Rebounded.from')
    given(at('CLOSED')).when(then('Rebounded')).then({ status: 'REBOUND' })
  })

  it('is planned again, with a measure and a plan, before it is treated again', () => {
    given(at('REBOUND', PLAN)).when(then('TreatmentStarted')).thenRefused('RULE_VIOLATION', 'dumpPoint.TreatmentStarted.from')
    given(at('REBOUND')).when(then('Planned')).thenRefused('RULE_VIOLATION', 'dumpPoint.plan')
    given(at('REBOUND'))
      .when(then('Planned', { measure: 'STANDARD_CAPPING', plan: '示例第二方案' }), then('TreatmentStarted'), then('Completed'), then('Closed'))
      .then({ status: 'CLOSED', measure: 'STANDARD_CAPPING', lists: [] })
  })
})

describe('the plan after a rebound', () => {
  it.each([{}, { measure: 'REUSE' }, { plan: '示例第二方案' }, { ...PLAN, plan: '' }, { ...PLAN, measure: null }])(
    'is not the one that failed, and the change itself gives it: %j',
    (data) => {
      given(at('REBOUND', PLAN)).when(then('Planned', data)).thenRefused('RULE_VIOLATION', 'dumpPoint.plan')
    },
  )

  it('may be the same once more, where the change says so', () => {
    given(at('REBOUND', PLAN))
      .when(then('Planned', PLAN))
      .then({ status: 'PLANNED', ...PLAN })
  })
})

describe('the list of dump points that are not struck off', () => {
  it.each(['FOUND', 'REGISTERED', 'PLANNED', 'TREATING', 'COMPLETED', 'REBOUND'])('holds what is %s', (status) => {
    given()
      .when(at(status))
      .then({ lists: ['openDumpPoints'] })
  })

  it('holds a point until it is struck off, and again from its rebound', () => {
    const act = [then('Closed'), on('2021-06-01', 'Rebounded')]
    const lists = (day: string, expected: string[]): void => {
      given(at('COMPLETED'))
        .when(...act)
        .then({ lists: expected }, day)
    }
    lists('2020-05-31', ['openDumpPoints'])
    lists('2020-06-01', [])
    lists('2021-05-31', [])
    lists('2021-06-01', ['openDumpPoints'])
  })
})
