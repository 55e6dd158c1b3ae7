import { describe, expect, it } from 'vitest'
import { registries as written } from '../../test/support/naive.ts'
import { given, type Change } from '../../test/support/given.ts'
import { catalogue } from './index.ts'

const NONE = ''

/**
 * From which statuses each change leads; `''` is none. REGISTRIES §2.2 and §3, and for a registry that has no life there the statuses of
 * FIELDS in their order. Written by hand: the definitions are held to it, not it to them.
 */
const FROM: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // §3.1: the three classes are no statuses; a unit leaves the register by `Retired`.
  farmlandUnit: { Reclassified: ['IN_REGISTER'] },
  // §2.2
  plot: {
    Suspected: ['CLUE', 'DEFERRED', 'CLEARED', 'ACCEPTABLE', 'DELISTED'],
    Deferred: ['CLUE'],
    Investigated: ['CLUE', 'SUSPECTED'],
    Cleared: ['INVESTIGATED'],
    Contaminated: ['INVESTIGATED', 'CLEARED', 'ACCEPTABLE', 'DELISTED'],
    Assessed: ['CONTAMINATED'],
    RiskAccepted: ['ASSESSED'],
    Listed: ['ASSESSED'],
    EffectReviewStarted: ['LISTED'],
    EffectReviewFailed: ['EFFECT_REVIEW'],
    Delisted: ['EFFECT_REVIEW'],
    // 「any → MERGED / SPLIT」, save where its successors go on already.
    MergedInto: ['CLUE', 'DEFERRED', 'SUSPECTED', 'INVESTIGATED', 'CLEARED', 'CONTAMINATED', 'ASSESSED', 'ACCEPTABLE', 'LISTED', 'EFFECT_REVIEW', 'DELISTED'],
    SplitInto: ['CLUE', 'DEFERRED', 'SUSPECTED', 'INVESTIGATED', 'CLEARED', 'CONTAMINATED', 'ASSESSED', 'ACCEPTABLE', 'LISTED', 'EFFECT_REVIEW', 'DELISTED'],
  },
  // §3.3: PLANNED → ACTIVE ⇄ STANDBY → SUSPENDED → WITHDRAWN. Read as steps that may be left out, and a suspended source as one that may go
  // back; a source whose status nobody states may take any.
  waterSource: {
    Activated: [NONE, 'PLANNED', 'STANDBY', 'SUSPENDED'],
    PutOnStandby: [NONE, 'ACTIVE', 'SUSPENDED'],
    Suspended: [NONE, 'ACTIVE', 'STANDBY'],
    Withdrawn: [NONE, 'PLANNED', 'ACTIVE', 'STANDBY', 'SUSPENDED'],
  },
  protectionZone: { Approved: ['DRAFT'], Adjusted: ['APPROVED'], Revoked: ['APPROVED'] },
  // §3.4: PLANNED → OPERATING ⇄ SUSPENDED → CLOSED or RELOCATED, read likewise.
  livestockFarm: {
    Opened: [NONE, 'PLANNED', 'SUSPENDED'],
    Suspended: [NONE, 'OPERATING'],
    Closed: [NONE, 'PLANNED', 'OPERATING', 'SUSPENDED'],
    Relocated: [NONE, 'PLANNED', 'OPERATING', 'SUSPENDED'],
  },
  breedingZone: { Adjusted: ['IN_FORCE'], Revoked: ['IN_FORCE'] },
  // No life in REGISTRIES: closed units may open again.
  aquacultureUnit: { Opened: [NONE, 'CLOSED'], Closed: [NONE, 'OPERATING'] },
  // §3.5
  blackOdorousWater: {
    Identified: ['REPORTED'],
    Listed: ['IDENTIFIED', 'REBOUND'],
    TreatmentStarted: ['LISTED'],
    EvaluationStarted: ['TREATING'],
    Closed: ['EVALUATING'],
    Rebounded: ['CLOSED'],
  },
  // §3.6; what rebounds is planned again.
  dumpPoint: {
    Filed: ['FOUND'],
    Planned: ['REGISTERED', 'REBOUND'],
    TreatmentStarted: ['PLANNED'],
    Completed: ['TREATING'],
    Closed: ['COMPLETED'],
    Rebounded: ['CLOSED'],
  },
  // §3.7
  groundwaterPollutionSource: {
    Surveyed: ['CANDIDATE'],
    Listed: ['SURVEYED'],
    RiskAssessed: ['LISTED'],
    Controlled: ['RISK_ASSESSED'],
    Remediated: ['RISK_ASSESSED'],
    Removed: ['CONTROLLED', 'REMEDIATED'],
  },
  groundwaterZone: { Adjusted: ['IN_FORCE'], Revoked: ['IN_FORCE'] },
  // §3.2: LISTED(year) → RENEWED / REMOVED; the list is made anew every year, and may take back what it left out.
  keySupervisedUnit: { Renewed: ['LISTED', 'REMOVED'], Removed: ['LISTED'] },
  // Kept up to date, not made anew: what was removed is not renewed.
  heavyMetalEnterprise: { Renewed: ['LISTED'], Removed: ['LISTED'] },
  industrialPark: { Abolished: ['IN_FORCE'] },
  solidWasteSite: { Closed: ['IN_USE'] },
  soilTransfer: { Shipped: ['PLANNED'], Received: ['SHIPPED'] },
  cropRestriction: { Revoked: ['IN_FORCE'] },
  nonPointControlUnit: { Adjusted: ['IN_FORCE'], Revoked: ['IN_FORCE'] },
  // §3.7: USABLE / REPAIR / SEALED
  monitoringPoint: { SentForRepair: ['USABLE'], Restored: ['REPAIR'], Sealed: ['USABLE', 'REPAIR'] },
  sample: { Voided: ['VALID'] },
  sewageFacility: { Started: [NONE, 'BUILDING', 'STOPPED'], Stopped: [NONE, 'RUNNING'] },
  village: { MergedInto: ['IN_FORCE'], Abolished: ['IN_FORCE'] },
  town: { MergedInto: ['IN_FORCE'], Abolished: ['IN_FORCE'] },
  demonstration: { Revoked: ['NAMED'] },
  project: { Started: ['PLANNED'], Finished: ['UNDERWAY'], Dropped: ['PLANNED', 'UNDERWAY'] },
  expert: { Left: ['ACTIVE'] },
  enforcementCase: { Decided: ['OPEN'], Corrected: ['DECIDED'] },
  document: { Repealed: ['IN_FORCE'] },
  claim: { Withdrawn: ['STATED'] },
}

/**
 * Changes that rest on no document. §2.2 I6 asks one of every change of stage of a plot; of the other registers the documents name a few,
 * and this list keeps the rest from losing theirs unseen.
 */
const WITHOUT_DOCUMENT: readonly string[] = [
  'waterSource.Activated',
  'waterSource.PutOnStandby',
  'waterSource.Suspended',
  'livestockFarm.Opened',
  'livestockFarm.Suspended',
  'aquacultureUnit.Opened',
  'aquacultureUnit.Closed',
  'blackOdorousWater.Identified',
  'blackOdorousWater.TreatmentStarted',
  'blackOdorousWater.EvaluationStarted',
  'blackOdorousWater.Rebounded',
  'dumpPoint.Filed',
  'dumpPoint.Planned',
  'dumpPoint.TreatmentStarted',
  'dumpPoint.Completed',
  'dumpPoint.Rebounded',
  'groundwaterPollutionSource.Controlled',
  'soilTransfer.Shipped',
  'soilTransfer.Received',
  'monitoringPoint.SentForRepair',
  'monitoringPoint.Restored',
  'sample.Voided',
  'sewageFacility.Started',
  'sewageFacility.Stopped',
  'project.Started',
  'project.Dropped',
  'expert.Left',
  'enforcementCase.Corrected',
  'claim.Withdrawn',
]

/** What each change must say to get past its guards. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'farmlandUnit.Reclassified': { category: 'SAFE_USE' },
  'plot.Deferred': { activity: 'IN_PRODUCTION' },
  'plot.Suspected': { activity: 'CEASED', note: '示例新证据' },
  'plot.Contaminated': { riskLevel: 'HIGH', groundwaterPolluted: false, note: '示例新证据' },
  'plot.Listed': { mode: 'CONTROL' },
  'plot.MergedInto': { successor: 'P-9' },
  'plot.SplitInto': { successors: ['P-9'] },
  'blackOdorousWater.Identified': { declared: true },
  'blackOdorousWater.Rebounded': { declared: true },
  'blackOdorousWater.Closed': { transparencyCm: 25, dissolvedOxygenMgL: 2, ammoniaMgL: 15 },
  'dumpPoint.Planned': { measure: 'RELOCATION', plan: '示例方案' },
  'groundwaterPollutionSource.RiskAssessed': { riskLevel: 'LOW' },
  'keySupervisedUnit.Renewed': { year: 2024 },
  'soilTransfer.Shipped': { plot: 'P-9' },
  'village.MergedInto': { successor: 'R-9' },
  'town.MergedInto': { successor: 'R-9' },
}

/** What a record cannot be registered without. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { sample: { sampledOn: '2020-01-01' } }

const RECORD = 'R-1'
const registered = (registry: string, record: string, data: Readonly<Record<string, unknown>>): Change => ({
  registry,
  record,
  type: 'Registered',
  validFrom: '2020-01-01',
  basis: null,
  data: { ...REQUIRED[registry], ...data },
})
/** Records that changes look at: the plot that follows, at the same stage, the plot that soil leaves, the division that another is merged into. */
const beside = (key: string, status: string): readonly Change[] =>
  key === 'plot'
    ? [registered('plot', 'P-9', { stage: status })]
    : key === 'soilTransfer'
      ? [registered('plot', 'P-9', { stage: 'LISTED', mode: 'REMEDIATION' })]
      : key === 'town' || key === 'village'
        ? [registered(key, 'R-9', {})]
        : []

const COMMON = ['Registered', 'Amended', 'Retired', 'Reinstated']
const registries = [...catalogue.registries.values()].map((registry) => {
  const { key, status, changes } = registry
  const statuses = [...(status.initial === null ? [NONE] : []), ...Object.keys(status.vocabulary.values)]
  const kinds = Object.entries(changes).filter(([type]) => !COMMON.includes(type))
  /** The record at a status, and what stands beside it. */
  const at = (each: string): readonly Change[] => [registered(key, RECORD, each === NONE ? {} : { [status.word]: each }), ...beside(key, each)]
  const command = (type: string, basis: Change['basis'] = { number: '示例〔2020〕1号' }): Change => ({
    registry: key,
    record: RECORD,
    type,
    validFrom: '2020-06-01',
    basis,
    data: NEEDED[`${key}.${type}`] ?? {},
  })
  return { key, initial: status.initial, statuses, kinds, at, command }
})

describe.each(registries)('the life of a record of $key', ({ key, initial, statuses, kinds, at, command }) => {
  const from = FROM[key] ?? {}
  // FIELDS, as the oracle of the property tests has it written: the status a record begins with, and where each change leads; null keeps it.
  const begins = written[key]?.initial ?? null
  const to: Readonly<Record<string, string | null>> = written[key]?.life ?? {}
  const moves = statuses.flatMap((status) => kinds.map(([type]) => ({ status, type, allowed: from[type]?.includes(status) === true })))

  it('is the one that the documents describe', () => {
    expect(Object.fromEntries(kinds.map(([type, kind]) => [type, kind.from && [...kind.from].sort()]))).toEqual(
      Object.fromEntries(Object.entries(from).map(([type, each]) => [type, [...each].sort()])),
    )
    expect([initial, Object.fromEntries(kinds.map(([type, kind]) => [type, kind.status ?? null]))]).toEqual([begins, to])
  })

  it.each(statuses)('may begin at %j', (status) => {
    const [record] = at(status)
    if (record)
      given()
        .when(record)
        .then({ status: status === NONE ? null : status })
  })

  it.each(moves.filter(({ allowed }) => allowed))('$type is accepted at "$status"', ({ status, type }) => {
    given(...at(status))
      .when(command(type))
      .then({ status: to[type] ?? status })
  })

  it.each(moves.filter(({ allowed }) => !allowed))('$type is refused at "$status"', ({ status, type }) => {
    given(...at(status))
      .when(command(type))
      .thenRefused('RULE_VIOLATION', `${key}.${type}.from`)
  })
})

describe.each(registries)('what changes of $key rest on', ({ key, kinds, at, command }) => {
  const documented = kinds.map(([type]) => type).filter((type) => !WITHOUT_DOCUMENT.includes(`${key}.${type}`))
  const before = (type: string): readonly Change[] => at(FROM[key]?.[type]?.[0] ?? NONE)

  it('is said of the changes that rest on a document, and of no other', () => {
    expect(kinds.filter(([, kind]) => kind.restsOn !== undefined).map(([type]) => type)).toEqual(documented)
  })

  it.each(kinds.map(([type]) => ({ type, needed: documented.includes(type) })))('$type needs a number or a title: $needed', ({ type, needed }) => {
    for (const basis of [null, {}, { number: '', title: '' }, { issuer: '示例人民政府', issuedOn: '2020-01-01', sha256: 'ab' }]) {
      const outcome = given(...before(type)).when(command(type, basis))
      if (needed) outcome.thenRefused('RULE_VIOLATION', `${key}.basis`)
      else outcome.then({})
    }
    for (const basis of [{ number: '示例〔2020〕1号' }, { title: '示例文件' }])
      given(...before(type))
        .when(command(type, basis))
        .then({})
  })

  it('is asked of no change of fields', () => {
    for (const type of ['Registered', 'Amended', 'Retired', 'Reinstated'])
      expect(catalogue.registries.get(key)?.changes[type], `${type} of ${key}`).not.toHaveProperty('restsOn')
  })
})

describe('the tables above', () => {
  const all = registries.flatMap(({ key, kinds }) => kinds.map(([type]) => `${key}.${type}`))

  it('speak of every registry, and of no other', () => {
    expect(Object.keys(FROM).sort()).toEqual([...catalogue.registries.keys()].sort())
    expect(Object.keys(written).sort()).toEqual([...catalogue.registries.keys()].sort())
  })

  it('speak of no change that there is not', () => {
    expect([...WITHOUT_DOCUMENT, ...Object.keys(NEEDED)].filter((each) => !all.includes(each))).toEqual([])
    expect(Object.keys(REQUIRED).filter((each) => !catalogue.registries.has(each))).toEqual([])
  })
})
