import { describe, expect, it } from 'vitest'
import { given, type Change } from '../../../test/support/given.ts'
import { plot } from './registry.ts'

const BASIS = { number: '示例环〔2020〕1号' }
const on = (validFrom: string, type: string, data: Record<string, unknown> = {}, more: Partial<Change> = {}): Change => ({
  registry: 'plot',
  record: 'P-1',
  type,
  validFrom,
  basis: BASIS,
  data,
  ...more,
})
/** A plot that stands at a stage since 2020-01-01. */
const at = (stage: string, data: Record<string, unknown> = {}, record = 'P-1'): Change => on('2020-01-01', 'Registered', { stage, ...data }, { record })
const then = (type: string, data: Record<string, unknown> = {}, more: Partial<Change> = {}): Change => on('2020-06-01', type, data, more)

/** What each change needs to get past its guards. */
const NEEDED: Readonly<Record<string, Record<string, unknown>>> = {
  Deferred: { activity: 'IN_PRODUCTION' },
  Suspected: { activity: 'CEASED', note: '示例新证据' },
  Contaminated: { riskLevel: 'HIGH', groundwaterPolluted: false, note: '示例新证据' },
  Listed: { mode: 'CONTROL' },
  MergedInto: { successor: 'P-9' },
  SplitInto: { successors: ['P-9'] },
}

/** REGISTRIES §2.2, row by row: from → to. */
const LIFE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CLUE: { Suspected: 'SUSPECTED', Deferred: 'DEFERRED', Investigated: 'INVESTIGATED' },
  DEFERRED: { Suspected: 'SUSPECTED' },
  SUSPECTED: { Investigated: 'INVESTIGATED' },
  INVESTIGATED: { Cleared: 'CLEARED', Contaminated: 'CONTAMINATED' },
  CLEARED: { Suspected: 'SUSPECTED', Contaminated: 'CONTAMINATED' },
  CONTAMINATED: { Assessed: 'ASSESSED' },
  ASSESSED: { RiskAccepted: 'ACCEPTABLE', Listed: 'LISTED' },
  ACCEPTABLE: { Suspected: 'SUSPECTED', Contaminated: 'CONTAMINATED' },
  LISTED: { EffectReviewStarted: 'EFFECT_REVIEW' },
  EFFECT_REVIEW: { EffectReviewFailed: 'LISTED', Delisted: 'DELISTED' },
  DELISTED: { Suspected: 'SUSPECTED', Contaminated: 'CONTAMINATED' },
  MERGED: {},
  SPLIT: {},
}
/** 「any → MERGED / SPLIT」, save where its successors go on already. */
const toOf = (stage: string, type: string): string | undefined =>
  ['MERGED', 'SPLIT'].includes(stage) ? undefined : type === 'MergedInto' ? 'MERGED' : type === 'SplitInto' ? 'SPLIT' : LIFE[stage]?.[type]

const stages = Object.keys(plot.status.vocabulary.values)
const types = Object.keys(plot.changes).filter((type) => !['Registered', 'Amended', 'Retired', 'Reinstated'].includes(type))
const pairs = stages.flatMap((stage) => types.map((type) => ({ stage, type, to: toOf(stage, type) })))

describe('the life of a plot', () => {
  it('has a row for every stage', () => {
    expect(Object.keys(LIFE).sort()).toEqual([...stages].sort())
  })

  it.each(pairs.filter(({ to }) => to !== undefined))('$type leads from $stage to $to', ({ stage, type, to }) => {
    given(at(stage), at(stage, {}, 'P-9'))
      .when(then(type, NEEDED[type]))
      .then({ status: to })
  })

  it.each(pairs.filter(({ to }) => to === undefined))('$type is refused in $stage', ({ stage, type }) => {
    given(at(stage), at(stage, {}, 'P-9'))
      .when(then(type, NEEDED[type]))
      .thenRefused('RULE_VIOLATION', `plot.${type}.from`)
  })

  it('begins as a clue where the registration states no stage', () => {
    given().when(on('2020-01-01', 'Registered')).then({ status: 'CLUE', lists: [] })
  })

  it('goes the whole way, from list to list', () => {
    const way = [
      on('2020-01-01', 'Registered'),
      on('2020-02-01', 'Suspected'),
      on('2020-03-01', 'Investigated'),
      on('2020-04-01', 'Contaminated', { riskLevel: 'HIGH', groundwaterPolluted: true }),
      on('2020-05-01', 'Assessed'),
      on('2020-06-01', 'Listed', { mode: 'BOTH' }),
      on('2020-07-01', 'EffectReviewStarted'),
      on('2020-08-01', 'EffectReviewFailed'),
      on('2020-09-01', 'EffectReviewStarted'),
      on('2020-10-01', 'Delisted'),
    ]
    const onContaminated = ['contaminatedPlots', 'highRiskPlots', 'groundwaterPlots']
    const lists = [[], ['suspectedPlots'], ['suspectedPlots'], onContaminated, onContaminated]
    const listed = ['contaminatedPlots', 'remediationList', 'highRiskPlots', 'groundwaterPlots']
    for (const [i, expected] of [...lists, listed, listed, listed, listed, []].entries())
      given()
        .when(...way.slice(0, i + 1))
        .then({ lists: expected })
    given()
      .when(...way.slice(0, 8))
      .then({ status: 'LISTED', mode: 'BOTH' })
  })
})

describe('what a change of stage rests on', () => {
  it.each([[null], [{}], [{ number: '', title: '' }], [{ issuer: '示例局' }]])('it is refused without a document: %j', (basis) => {
    given(at('CLUE'))
      .when(then('Suspected', {}, { basis }))
      .thenRefused('RULE_VIOLATION', 'plot.basis')
  })

  it('a title is as good as a number', () => {
    given(at('CLUE'))
      .when(then('Suspected', {}, { basis: { title: '示例通知' } }))
      .then({ status: 'SUSPECTED' })
  })

  it('what changes no stage needs none', () => {
    given()
      .when(on('2020-01-01', 'Registered', { stage: 'LISTED' }, { basis: null }))
      .then({ status: 'LISTED' })
    given(at('CLUE'))
      .when(then('Amended', { note: '示例' }, { basis: null }))
      .then({ note: '示例' })
    given(at('CLUE'))
      .when(then('Retired', {}, { basis: null }))
      .then(null)
  })
})

describe('deferring a plot in production', () => {
  it('is refused where it is not in production, or nobody says so', () => {
    given(at('CLUE')).when(then('Deferred')).thenRefused('RULE_VIOLATION', 'plot.deferred')
    given(at('CLUE', { activity: 'CEASED' }))
      .when(then('Deferred'))
      .thenRefused('RULE_VIOLATION', 'plot.deferred')
    given(at('CLUE', { activity: 'IN_PRODUCTION' }))
      .when(then('Deferred', { activity: null }))
      .thenRefused('RULE_VIOLATION', 'plot.deferred')
  })

  it('is allowed where the plot, or the change itself, says that it is', () => {
    given(at('CLUE', { activity: 'IN_PRODUCTION' }))
      .when(then('Deferred'))
      .then({ status: 'DEFERRED' })
    given(at('CLUE')).when(then('Deferred', NEEDED['Deferred'])).then({ status: 'DEFERRED', activity: 'IN_PRODUCTION' })
  })

  it('ends once production has ended', () => {
    const deferred = at('DEFERRED', { activity: 'IN_PRODUCTION' })
    given(deferred).when(then('Suspected')).thenRefused('RULE_VIOLATION', 'plot.leavesProduction')
    given(deferred)
      .when(then('Suspected', { activity: 'DEMOLISHING' }))
      .then({ status: 'SUSPECTED' })
    given(deferred, on('2020-05-01', 'Amended', { activity: 'VACANT' }))
      .when(then('Suspected'))
      .then({ status: 'SUSPECTED' })
    // Production ends after the day on which it is to become suspected.
    given(deferred, on('2020-07-01', 'Amended', { activity: 'VACANT' }))
      .when(then('Suspected'))
      .thenRefused('RULE_VIOLATION', 'plot.leavesProduction')
  })
})

describe('what a change of stage must state', () => {
  it('a contaminated plot its risk level, and whether groundwater is polluted', () => {
    given(at('INVESTIGATED')).when(then('Contaminated')).thenRefused('RULE_VIOLATION', 'plot.riskLevel')
    given(at('INVESTIGATED'))
      .when(then('Contaminated', { riskLevel: 'LOW' }))
      .thenRefused('RULE_VIOLATION', 'plot.groundwater')
    given(at('INVESTIGATED', { groundwaterPolluted: false }))
      .when(then('Contaminated', { riskLevel: 'LOW' }))
      .then({ status: 'CONTAMINATED', lists: ['contaminatedPlots'] })
    given(at('INVESTIGATED', { groundwaterPolluted: false, riskLevel: 'LOW' }))
      .when(then('Contaminated', { riskLevel: null }))
      .thenRefused('RULE_VIOLATION', 'plot.riskLevel')
  })

  it('a listed plot whether it is controlled, remediated or both', () => {
    given(at('ASSESSED')).when(then('Listed')).thenRefused('RULE_VIOLATION', 'plot.mode')
    given(at('ASSESSED'))
      .when(then('Listed', { mode: 'REMEDIATION' }))
      .then({ status: 'LISTED', mode: 'REMEDIATION' })
  })

  it('the mode shows while the plot is on the list, and not after', () => {
    given(at('LISTED', { mode: 'BOTH' }))
      .when(on('2020-05-01', 'EffectReviewStarted'), then('EffectReviewFailed'))
      .then({ status: 'LISTED', mode: 'BOTH' })
    given(at('LISTED', { mode: 'BOTH' }))
      .when(on('2020-05-01', 'EffectReviewStarted'), then('Delisted'))
      .then({ status: 'DELISTED', mode: undefined })
  })
})

describe('taking a closed plot up again', () => {
  describe.each(['CLEARED', 'ACCEPTABLE', 'DELISTED'])('from %s', (stage) => {
    it.each(['Suspected', 'Contaminated'])('%s needs new evidence or a stricter use', (type) => {
      const closed = at(stage, { riskLevel: 'LOW', groundwaterPolluted: false, landClass: 'CLASS_TWO' })
      given(closed).when(then(type)).thenRefused('RULE_VIOLATION', 'plot.reopened')
      given(closed)
        .when(then(type, { landClass: 'CLASS_TWO' }))
        .thenRefused('RULE_VIOLATION', 'plot.reopened')
      given(closed)
        .when(then(type, { landClass: 'CLASS_ONE' }))
        .then({ landClass: 'CLASS_ONE' })
      given(closed)
        .when(then(type, { plannedUse: '示例居住用地' }))
        .then({ plannedUse: '示例居住用地' })
      given(closed)
        .when(then(type, { note: '示例新证据' }))
        .then({ note: '示例新证据' })
    })
  })

  it('a class that was the stricter one already is no stricter use', () => {
    given(at('DELISTED', { landClass: 'CLASS_ONE' }))
      .when(then('Suspected', { landClass: 'CLASS_ONE' }))
      .thenRefused('RULE_VIOLATION', 'plot.reopened')
  })
})

describe('merging and splitting', () => {
  const successor = (stage: string, record = 'P-9', validFrom = '2020-06-01') => on(validFrom, 'Registered', { stage, predecessors: ['P-1'] }, { record })
  const merged = then('MergedInto', { successor: 'P-9' })
  const split = then('SplitInto', { successors: ['P-8', 'P-9'] })

  it('a merged plot stays readable, with that status and its successor, and leaves its lists', () => {
    given(at('CONTAMINATED')).when(successor('CONTAMINATED'), merged).then({ status: 'MERGED', successor: 'P-9', lists: [] })
  })

  it('the successor stands on the lists of the stage that it inherits', () => {
    given(at('LISTED'), at('CONTAMINATED', {}, 'P-2'))
      .when(then('Registered', { stage: 'LISTED', mode: 'CONTROL' }, { record: 'P-9' }), merged, { ...merged, record: 'P-2' })
      .then({ status: 'MERGED' })
    given(at('LISTED')).when(merged, successor('LISTED')).thenRefused('RULE_VIOLATION', 'plot.successor')
    given(at('LISTED'))
      .when(successor('LISTED'))
      .then({ status: 'LISTED', lists: ['contaminatedPlots', 'remediationList'] })
  })

  it('needs a successor that is in force on that day', () => {
    given(at('LISTED')).when(merged).thenRefused('RULE_VIOLATION', 'plot.successor')
    given(at('LISTED')).when(then('MergedInto')).thenRefused('RULE_VIOLATION', 'plot.successor')
    given(at('LISTED'))
      .when(then('SplitInto', { successors: [] }))
      .thenRefused('RULE_VIOLATION', 'plot.successor')
    given(at('LISTED'))
      .when(successor('LISTED', 'P-9', '2020-06-02'), merged)
      .thenRefused('RULE_VIOLATION', 'plot.successor')
    given(at('LISTED'), at('LISTED', {}, 'P-9'), on('2020-05-01', 'Retired', {}, { record: 'P-9' }))
      .when(merged)
      .thenRefused('RULE_VIOLATION', 'plot.successor')
  })

  it('a split needs every successor, each with the stage that it inherits', () => {
    given(at('LISTED'))
      .when(successor('LISTED'), successor('LISTED', 'P-8'), split)
      .then({ status: 'SPLIT', successors: ['P-8', 'P-9'], lists: [] })
    given(at('LISTED')).when(successor('LISTED'), split).thenRefused('RULE_VIOLATION', 'plot.successor')
    given(at('LISTED')).when(successor('LISTED'), successor('CLUE', 'P-8'), split).thenRefused('RULE_VIOLATION', 'plot.successor')
  })

  it('before a plot is suspected there is nothing to inherit', () => {
    given(at('CLUE')).when(successor('CLUE'), successor('SUSPECTED', 'P-8'), split).then({ status: 'SPLIT' })
  })

  it('each successor then moves by itself', () => {
    given(at('LISTED'))
      .when(successor('LISTED'), successor('LISTED', 'P-8'), split, on('2020-07-01', 'EffectReviewStarted', {}, { record: 'P-8' }))
      .then({ status: 'EFFECT_REVIEW' })
  })
})

describe('judging on the day of the command', () => {
  it('a back-dated command meets the stage of that day, and later changes are not judged again', () => {
    const facts = [at('CLUE'), on('2020-06-01', 'Suspected'), on('2020-07-01', 'Investigated')]
    given(...facts)
      .when(on('2020-03-01', 'Deferred', NEEDED['Deferred']))
      .then({ status: 'DEFERRED' }, '2020-03-01')
    given(...facts)
      .when(on('2020-03-01', 'Cleared'))
      .thenRefused('RULE_VIOLATION', 'plot.Cleared.from')
    given(...facts)
      .when(on('2020-08-01', 'Cleared'))
      .then({ status: 'CLEARED' })
  })

  it('within a day the sequence decides', () => {
    const facts = [at('CLUE'), on('2020-06-01', 'Suspected', {}, { sequence: 5 })]
    given(...facts)
      .when(on('2020-06-01', 'Cleared', {}, { sequence: 6 }))
      .thenRefused('RULE_VIOLATION', 'plot.Cleared.from')
    given(...facts)
      .when(on('2020-06-01', 'Investigated', {}, { sequence: 4 }))
      .then({ status: 'SUSPECTED' })
    given(...facts)
      .when(on('2020-06-01', 'Deferred', NEEDED['Deferred'], { sequence: 6 }))
      .thenRefused('RULE_VIOLATION', 'plot.Deferred.from')
  })

  it('a plot that is not in force on that day is not found', () => {
    given().when(then('Suspected')).thenRefused('NOT_FOUND')
    given(at('CLUE')).when(on('2019-12-31', 'Suspected')).thenRefused('NOT_FOUND')
    given(at('CLUE'), on('2020-03-01', 'Retired')).when(then('Suspected')).thenRefused('NOT_FOUND')
    given(at('CLUE')).when(then('Reinstated')).thenRefused('NOT_FOUND')
    given(at('CLUE'), on('2020-03-01', 'Retired')).when(then('Reinstated')).then({ status: 'CLUE' })
  })

  it('a known key is registered once, and again after it was retired', () => {
    given(at('CLUE')).when(then('Registered')).thenRefused('CONFLICT')
    given(at('CLUE')).when(on('2019-01-01', 'Registered')).thenRefused('CONFLICT')
    given(at('SUSPECTED', { note: '示例' }), on('2020-03-01', 'Retired'))
      .when(then('Registered'))
      .then({ status: 'SUSPECTED', note: '示例' })
  })

  it('a correction is judged as if its target had never been made', () => {
    const suspected = on('2020-06-01', 'Suspected', {}, { id: 'c-2' })
    const corrects = { registry: 'plot', record: 'P-1', basis: BASIS, supersedes: 'c-2' }
    given(at('CLUE'), suspected)
      .when({ ...corrects, id: 'c-3', type: 'Deferred', data: { activity: 'IN_PRODUCTION' } })
      .then({ status: 'DEFERRED' })
    given(at('CLUE'), suspected)
      .when({ ...corrects, id: 'c-3', validFrom: '2020-05-01' })
      .then({ status: 'SUSPECTED' }, '2020-05-01')
    given(at('CLUE'), suspected)
      .when({ ...corrects, type: 'Cleared' })
      .thenRefused('RULE_VIOLATION', 'plot.Cleared.from')
    given(at('CLUE'), suspected)
      .when({ ...corrects, validFrom: '2019-12-31' })
      .thenRefused('NOT_FOUND')
  })

  it('a correction names the head of a chain of its own plot', () => {
    const facts = [at('CLUE'), on('2020-06-01', 'Suspected', {}, { id: 'c-2' }), on('2020-06-02', 'Suspected', {}, { id: 'c-3', supersedes: 'c-2' })]
    const cancels = (id: string) => ({ registry: 'plot', record: 'P-1', basis: null, cancels: id })
    given(...facts)
      .when(cancels('c-2'))
      .thenRefused('STALE_CORRECTION')
    given(...facts, { ...cancels('c-3'), id: 'c-4' })
      .when(cancels('c-3'))
      .thenRefused('STALE_CORRECTION')
    given(...facts, { ...cancels('c-3'), id: 'c-4' })
      .when(cancels('c-4'))
      .thenRefused('STALE_CORRECTION')
    given(...facts)
      .when(cancels('c-9'))
      .thenRefused('NOT_FOUND')
    given(...facts, at('CLUE', {}, 'P-2'))
      .when({ ...cancels('c-3'), record: 'P-2' })
      .thenRefused('NOT_FOUND')
    given(...facts)
      .when({ ...cancels('c-3'), id: 'c-4' })
      .then({ status: 'CLUE' }, '2020-06-02')
  })

  it('a cancellation is judged by no rule: a fact may be taken back whatever came after', () => {
    given(at('CLUE'), on('2020-06-01', 'Suspected', {}, { id: 'c-2' }), on('2020-07-01', 'Investigated'))
      .when({ registry: 'plot', record: 'P-1', basis: null, cancels: 'c-2' })
      .then({ status: 'INVESTIGATED' }, '2020-07-01')
  })

  it('a missed version is a conflict, before anything else is looked at', () => {
    given(at('CLUE'))
      .when(then('Cleared', {}, { expectedVersion: 0 }))
      .thenRefused('CONFLICT')
    given(at('CLUE'))
      .when(then('Suspected', {}, { expectedVersion: 1 }))
      .then({ status: 'SUSPECTED' })
  })
})
