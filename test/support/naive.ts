/**
 * The oracle of the property tests: DESIGN §2, the lists of §4, §6 "Fold", and FIELDS.md, read sentence by sentence and done the
 * slow way.
 *
 * Every question starts from the whole log and folds everything again; nothing is indexed, nothing is shared with `src`.
 * It is right where it can be read, so a sentence of DESIGN stands beside the line that does it. It believes its input: a log
 * that `ledger load` would refuse (a stale correction, a wrong type) gives no meaningful answer here.
 */

// ── Words ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** `YYYY-MM-DD` at fixed UTC+08:00. Text order is time order. */
export type Day = string
/** `YYYY-MM-DDTHH:MM:SS.ffffffZ`, always six digits. Text order is time order. */
export type Instant = string
/** `"<registry>/<record>"`. */
export type Id = string

export type Point = { readonly validOn: Day; readonly knownAt: Instant }

export type Basis = {
  readonly number: string | null
  readonly title: string | null
  readonly issuer: string | null
  readonly issuedOn: Day | null
  readonly sha256: string | null
}

/** What a change says once it is sealed: nothing left to take over from a target. */
export type Resolved = {
  readonly position: number
  readonly id: string
  readonly district: string
  readonly registry: string
  readonly record: string
  readonly type: string
  readonly validFrom: Day
  readonly sequence: number
  readonly recordedAt: Instant
  readonly recordedBy: string | null
  readonly approvedBy: string | null
  readonly reason: string | null
  readonly basis: Basis
  readonly supersedes: string | null
  readonly cancels: string | null
  readonly data: Readonly<Record<string, unknown>>
}

/** The change line of DESIGN §6 as it is handed in: a correction may leave out what it takes from its target. Data is plain. */
export type Line = Omit<Resolved, 'type' | 'validFrom' | 'sequence' | 'data'> & {
  readonly type?: string | null
  readonly validFrom?: Day | null
  readonly sequence?: number | null
  readonly data?: Readonly<Record<string, unknown>> | null
}

export type State = {
  readonly status: string | null
  /** Columns with a value, the derived ones too, without the restricted ones and those that do not show in this status. */
  readonly fields: Record<string, unknown>
  readonly extra: Record<string, unknown>
  /** Keys of the lists it stands on, by code point. */
  readonly lists: string[]
}

// ── Registries (FIELDS.md) ───────────────────────────────────────────────────────────────────────────────────────────

type Description = {
  /** The word in the data of `Registered` that states the status. */
  readonly statusWord: 'status' | 'stage'
  /** The status of a first `Registered` that states none; null: it has none then. */
  readonly initial: string | null
  /** Change types of the registry's own life; null: it keeps the status. */
  readonly life: Readonly<Record<string, string | null>>
  /** Statuses that no change type leads to. */
  readonly onlyStated: readonly string[]
  readonly columns: readonly string[]
  readonly restricted: readonly string[]
}

const everyRegistry = {
  columns: 'name codes townCode villageCode place geometry crs aliases tags note department departmentStated contact telephone',
  restricted: 'contact telephone',
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')

const describe = (
  own: string,
  initial: string | null,
  life: Readonly<Record<string, string | null>>,
  more: { readonly statusWord?: 'stage'; readonly restricted?: string; readonly onlyStated?: string } = {},
): Description => ({
  statusWord: more.statusWord ?? 'status',
  initial,
  life,
  onlyStated: words(more.onlyStated ?? ''),
  columns: words(`${everyRegistry.columns} ${own}`),
  restricted: words(`${everyRegistry.restricted} ${more.restricted ?? ''}`),
})

/** The rows of FIELDS.md, in its order. */
export const registries: Readonly<Record<string, Description>> = {
  farmlandUnit: describe(
    'category areaMu landType crop ph cdMgKg hgMgKg asMgKg pbMgKg crMgKg produceExcess measures permanentBasicFarmland',
    'IN_REGISTER',
    // "`Reclassified` (category) keeps it"
    { Reclassified: null },
  ),
  plot: describe(
    'areaM2 plannedUse landClass activity formerUser riskLevel pollutants groundwaterPolluted controlArea unit mode ' +
      'successor successors predecessors exactPosition',
    'CLUE',
    {
      Suspected: 'SUSPECTED',
      Deferred: 'DEFERRED',
      Investigated: 'INVESTIGATED',
      Cleared: 'CLEARED',
      Contaminated: 'CONTAMINATED',
      Assessed: 'ASSESSED',
      RiskAccepted: 'ACCEPTABLE',
      Listed: 'LISTED',
      EffectReviewStarted: 'EFFECT_REVIEW',
      EffectReviewFailed: 'LISTED',
      Delisted: 'DELISTED',
      MergedInto: 'MERGED',
      SplitInto: 'SPLIT',
    },
    { statusWord: 'stage', restricted: 'exactPosition' },
  ),
  waterSource: describe(
    'waterType scale dailySupplyT population waterworks tenThousandPeople targetClass delimitedOn hydroUnit',
    null,
    { Activated: 'ACTIVE', PutOnStandby: 'STANDBY', Suspended: 'SUSPENDED', Withdrawn: 'WITHDRAWN' },
    { onlyStated: 'PLANNED' },
  ),
  protectionZone: describe('waterSource level areaKm2 signs', 'DRAFT', { Approved: 'APPROVED', Adjusted: null, Revoked: 'REVOKED' }),
  livestockFarm: describe(
    'animal stock annualOutput largeScale zone manureFacility facilityState builtOn closedOn',
    null,
    { Opened: 'OPERATING', Suspended: 'SUSPENDED', Closed: 'CLOSED', Relocated: 'RELOCATED' },
    { onlyStated: 'PLANNED' },
  ),
  breedingZone: describe('kind zone areaKm2', 'IN_FORCE', { Adjusted: null, Revoked: 'REVOKED' }),
  aquacultureUnit: describe('areaMu species tailWater', null, { Opened: 'OPERATING', Closed: 'CLOSED' }),
  blackOdorousWater: describe(
    'waterKind start end lengthM widthM areaM2 depthCm transparencyCm transparencyThresholdCm dissolvedOxygenMgL ammoniaMgL ' +
      'measuredOn causes scope declared identified plan nationalList',
    'REPORTED',
    {
      Identified: 'IDENTIFIED',
      Listed: 'LISTED',
      TreatmentStarted: 'TREATING',
      EvaluationStarted: 'EVALUATING',
      Closed: 'CLOSED',
      Rebounded: 'REBOUND',
    },
  ),
  dumpPoint: describe('volumeM3 wasteType foundOn measure completedOn closedOn plan', 'FOUND', {
    Filed: 'REGISTERED',
    Planned: 'PLANNED',
    TreatmentStarted: 'TREATING',
    Completed: 'COMPLETED',
    Closed: 'CLOSED',
    Rebounded: 'REBOUND',
  }),
  groundwaterPollutionSource: describe(
    'kind operator startedOn seepageProtection riskLevel pollutants hydroUnit tankCount doubleWall refitOn onDualSourceList',
    'CANDIDATE',
    {
      Surveyed: 'SURVEYED',
      Listed: 'LISTED',
      RiskAssessed: 'RISK_ASSESSED',
      Controlled: 'CONTROLLED',
      Remediated: 'REMEDIATED',
      Removed: 'REMOVED',
    },
  ),
  // A type without an arrow names no status: `Adjusted` here and at the control units, `Renewed` at the heavy-metal enterprises.
  groundwaterZone: describe('zone', 'IN_FORCE', { Adjusted: null, Revoked: 'REVOKED' }),
  keySupervisedUnit: describe('creditCode industry year reason plot duties', 'LISTED', { Renewed: 'LISTED', Removed: 'REMOVED' }),
  heavyMetalEnterprise: describe('creditCode industry metals emissionKgYear', 'LISTED', { Renewed: null, Removed: 'REMOVED' }),
  industrialPark: describe('areaKm2 riverside industries', 'IN_FORCE', { Abolished: 'ABOLISHED' }),
  solidWasteSite: describe('wasteKind volumeM3 owner hazardous', 'IN_USE', { Closed: 'CLOSED' }),
  soilTransfer: describe('plot destination quantityM3 manifestNumbers shippedOn receivedOn hazardous', 'PLANNED', {
    Shipped: 'SHIPPED',
    Received: 'RECEIVED',
  }),
  cropRestriction: describe('kind crops farmlandUnits', 'IN_FORCE', { Revoked: 'REVOKED' }),
  nonPointControlUnit: describe('areaKm2 priority mainSource load', 'IN_FORCE', { Adjusted: null, Revoked: 'REVOKED' }),
  monitoringPoint: describe('medium role target depthM owner cadence', 'USABLE', {
    SentForRepair: 'REPAIR',
    Restored: 'USABLE',
    Sealed: 'SEALED',
  }),
  sample: describe('point target operator sampledOn medium lab results statedClass computedClass', 'VALID', { Voided: 'VOID' }),
  sewageFacility: describe(
    'designTPerDay actualTPerDay householdsServed process standard',
    null,
    { Started: 'RUNNING', Stopped: 'STOPPED' },
    { onlyStated: 'BUILDING' },
  ),
  village: describe('code kind tier renovated householdCount sewageTreated wasteCollection successor', 'IN_FORCE', {
    MergedInto: 'MERGED',
    Abolished: 'ABOLISHED',
  }),
  town: describe('code kind seat successor', 'IN_FORCE', { MergedInto: 'MERGED', Abolished: 'ABOLISHED' }),
  demonstration: describe('kind level year areaMu', 'NAMED', { Revoked: 'REVOKED' }),
  project: describe('kind investmentWan owner startedOn finishedOn target', 'PLANNED', {
    Started: 'UNDERWAY',
    Finished: 'FINISHED',
    Dropped: 'DROPPED',
  }),
  expert: describe('field employer title', 'ACTIVE', { Left: 'LEFT' }),
  enforcementCase: describe('subject fact decisionNumber decidedOn fineYuan correction', 'OPEN', { Decided: 'DECIDED', Corrected: 'CORRECTED' }),
  document: describe('number title issuer issuedOn effectiveOn repealedOn sha256 url', 'IN_FORCE', { Repealed: 'REPEALED' }),
  claim: describe('list indicator statedFor value text withheld unit quote section document contradictions', 'STATED', {
    Withdrawn: 'WITHDRAWN',
  }),
}

/**
 * Columns that the standards of soil and water derive, which is another question than that of time: the oracle has no answer,
 * so whoever compares rows leaves them out.
 */
export const derivedElsewhere: Readonly<Record<string, readonly string[]>> = { sample: ['computedClass'], farmlandUnit: ['aboveScreening'] }

const description = (registry: string): Description => {
  const found = registries[registry]
  if (found === undefined) throw new Error(`The oracle does not know the registry ${registry}.`)
  return found
}

/** Every status of the registry: "change types, else the first shown in brackets"; and what `Registered` alone may state. */
export const statusesOf = (registry: string): string[] => {
  const { initial, life, onlyStated } = description(registry)
  return sortedByCodePoint([initial, ...Object.values(life), ...onlyStated].filter((status) => status !== null))
}

// ── Lists (DESIGN §4) ────────────────────────────────────────────────────────────────────────────────────────────────

type Standing = {
  readonly status: string | null
  readonly fields: Readonly<Record<string, unknown>>
  /** A plot that was put on contaminatedPlots and has not left since. */
  readonly onContaminatedPlots: boolean
}

const contaminatedStages = ['CONTAMINATED', 'ASSESSED', 'LISTED', 'EFFECT_REVIEW']
const oneOf = (statuses: readonly string[], status: string | null) => status !== null && statuses.includes(status)
const notWithdrawn = ({ status }: Standing) => status !== 'WITHDRAWN'
const onGroundwaterSources = (source: Standing) =>
  notWithdrawn(source) && source.fields['waterType'] === 'GROUNDWATER' && source.fields['scale'] === 'CENTRALISED'

/** By list, and by registry that it selects from: who stands on it. */
const lists: Readonly<Record<string, Readonly<Record<string, (standing: Standing) => boolean>>>> = {
  suspectedPlots: { plot: ({ status }) => oneOf(['SUSPECTED', 'INVESTIGATED'], status) },
  contaminatedPlots: { plot: ({ onContaminatedPlots }) => onContaminatedPlots },
  remediationList: { plot: ({ status }) => oneOf(['LISTED', 'EFFECT_REVIEW'], status) },
  highRiskPlots: { plot: ({ status, fields }) => oneOf(contaminatedStages, status) && fields['riskLevel'] === 'HIGH' },
  groundwaterPlots: { plot: ({ status, fields }) => oneOf(contaminatedStages, status) && fields['groundwaterPolluted'] === true },
  keySupervisedUnits: { keySupervisedUnit: ({ status }) => status === 'LISTED' },
  heavyMetalEnterprises: { heavyMetalEnterprise: ({ status }) => status === 'LISTED' },
  centralisedWaterSources: { waterSource: (source) => notWithdrawn(source) && source.fields['scale'] === 'CENTRALISED' },
  dispersedWaterSources: { waterSource: (source) => notWithdrawn(source) && source.fields['scale'] === 'DISPERSED' },
  tenThousandPeopleSources: { waterSource: (source) => notWithdrawn(source) && source.fields['tenThousandPeople'] === true },
  groundwaterSources: { waterSource: onGroundwaterSources },
  dualSources: {
    waterSource: onGroundwaterSources,
    groundwaterPollutionSource: ({ status, fields }) => fields['onDualSourceList'] === true && status !== 'REMOVED',
  },
  // A farm that no source gives a status is not CLOSED and not RELOCATED.
  largeFarms: { livestockFarm: ({ status, fields }) => fields['largeScale'] === true && !oneOf(['CLOSED', 'RELOCATED'], status) },
  openBlackOdorousWaters: { blackOdorousWater: ({ status }) => oneOf(['IDENTIFIED', 'LISTED', 'TREATING', 'EVALUATING', 'REBOUND'], status) },
  openDumpPoints: { dumpPoint: ({ status }) => status !== 'CLOSED' },
}

export const listKeys: readonly string[] = Object.keys(lists)

/** The one or two registries that a list selects from, by code point. */
export const registriesOfList = (listKey: string): string[] => {
  const list = lists[listKey]
  if (list === undefined) throw new Error(`The oracle does not know the list ${listKey}.`)
  return sortedByCodePoint(Object.keys(list))
}

// ── Order of text ────────────────────────────────────────────────────────────────────────────────────────────────────

/** By code point, which is the order of the UTF-8 bytes; JavaScript's own order of text is by UTF-16 unit and differs above U+FFFF. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'))

const sortedByCodePoint = (texts: Iterable<string>): string[] => [...new Set(texts)].sort(byCodePoint)

/** "A plain day as `knownAt` means its end at UTC+08:00": the last microsecond before the next midnight. */
export const endOfDay = (day: Day): Instant => `${day}T15:59:59.999999Z`

/** An instant as logs may write it (any offset, up to six digits), in UTC with six. `Date` alone would cut three of them off. */
export const inUtc = (text: string): Instant => {
  const match = /^(.{19})(?:\.(\d{1,6}))?(Z|[+-]\d\d:\d\d)$/.exec(text)
  if (match === null) throw new Error(`Not an instant: ${text}`)
  const wholeSecond = new Date(`${match[1]}${match[3]}`).toISOString().slice(0, 19)
  return `${wholeSecond}.${(match[2] ?? '').padEnd(6, '0')}Z`
}

// ── Changes, known at an instant ─────────────────────────────────────────────────────────────────────────────────────

const idOf = (line: { readonly registry: string; readonly record: string }): Id => `${line.registry}/${line.record}`

/**
 * The log with everything written out: a correction "has its own validFrom, sequence and type, taken from the target where it
 * gives none; without data it keeps the target's". The target comes first in the log, so it is written out already.
 */
export const resolved = (lines: readonly Line[]): Resolved[] => {
  const written = new Map<string, Resolved>()
  for (const line of [...lines].sort((a, b) => a.position - b.position)) {
    const target = line.supersedes === null ? undefined : written.get(line.supersedes)
    const cancelling = line.cancels !== null
    // A cancellation has type `Cancelled` and empty data; its day is the one it gives, else its target's.
    const cancelled = line.cancels === null ? undefined : written.get(line.cancels)
    written.set(line.id, {
      ...line,
      type: line.type ?? (cancelling ? 'Cancelled' : need(target?.type, line, 'type')),
      validFrom: line.validFrom ?? need(target?.validFrom ?? cancelled?.validFrom, line, 'validFrom'),
      sequence: line.sequence ?? target?.sequence ?? cancelled?.sequence ?? 0,
      data: line.data ?? (cancelling ? {} : (target?.data ?? {})),
    })
  }
  return [...written.values()]
}

const need = <T>(value: T | undefined, line: Line, key: string): T => {
  if (value === undefined) throw new Error(`The change ${line.id} has no ${key} and nothing to take it from.`)
  return value
}

const changesOf = (lines: readonly Line[], id: Id, knownAt: Instant): Resolved[] =>
  resolved(lines).filter((line) => idOf(line) === id && line.recordedAt <= knownAt)

/** The first change of the chain that ends, so far, in this one. */
const firstOfChain = (change: Resolved, known: readonly Resolved[]): Resolved => {
  const target = known.find((other) => other.id === change.supersedes)
  return target === undefined ? change : firstOfChain(target, known)
}

/** What stands at (V, K), in the order of effect: DESIGN §2, steps 1 to 3. */
export const standing = (lines: readonly Line[], id: Id, { validOn, knownAt }: Point): Resolved[] => {
  const known = changesOf(lines, id, knownAt)
  const corrected = new Set(known.flatMap((change) => [change.supersedes, change.cancels]))
  return known
    .filter((change) => !corrected.has(change.id) && change.cancels === null)
    .filter((change) => change.validFrom <= validOn)
    .map((change) => ({ change, place: firstOfChain(change, known).position }))
    .sort(
      (a, b) =>
        (a.change.validFrom < b.change.validFrom ? -1 : a.change.validFrom > b.change.validFrom ? 1 : 0) ||
        a.change.sequence - b.change.sequence ||
        a.place - b.place,
    )
    .map(({ change }) => change)
}

// ── The fold (DESIGN §6) ─────────────────────────────────────────────────────────────────────────────────────────────

type Folded = {
  registered: boolean
  retired: boolean
  status: string | null
  onContaminatedPlots: boolean
  fields: Map<string, unknown>
  extra: Map<string, unknown>
}

const set = (into: Map<string, unknown>, key: string, value: unknown) => {
  if (value === null) into.delete(key)
  else into.set(key, value)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const fold = (registry: string, changes: readonly Resolved[]): Folded => {
  const { statusWord, initial, life, columns } = description(registry)
  const state: Folded = {
    registered: false,
    retired: false,
    status: null,
    onContaminatedPlots: false,
    fields: new Map(),
    extra: new Map(),
  }

  for (const { type, data } of changes) {
    // "`Registered` may state the status … in data of any other type, and under the other of the two words, the key goes to
    // `extra`." A null states nothing.
    const statesStatus = type === 'Registered' && Object.hasOwn(data, statusWord)
    const stated = statesStatus ? (data[statusWord] as string | null) : null

    // `extra` first, so that the answer does not hang on the order of keys, which JSON does not have.
    if (Object.hasOwn(data, 'extra')) {
      if (data['extra'] === null) state.extra.clear()
      else if (isObject(data['extra'])) for (const [key, value] of Object.entries(data['extra'])) set(state.extra, key, value)
    }
    for (const [key, value] of Object.entries(data)) {
      if (key === 'extra' || (statesStatus && key === statusWord)) continue
      set(columns.includes(key) ? state.fields : state.extra, key, value)
    }

    if (type === 'Registered') {
      // "every `Registered`, the first too, puts the record in force"; "it keeps earlier fields and stage unless it states them".
      state.registered = true
      state.retired = false
      state.status = stated ?? state.status ?? initial
    } else if (type === 'Retired') {
      // "a `Retired` or `Reinstated` before it has no effect"
      if (state.registered) state.retired = true
    } else if (type === 'Reinstated') {
      // "`Reinstated` where nothing is retired does nothing."
      state.retired = false
    } else if (type !== 'Amended') {
      // "A stage fact sets the status whatever it was before."
      state.status = life[type] ?? state.status
    }

    // "*put on it* by a `Contaminated`, or by a `Registered` that states one of these stages, and the stage has not left … since"
    if (registry === 'plot') {
      if (type === 'Contaminated' || (stated !== null && contaminatedStages.includes(stated))) state.onContaminatedPlots = true
      if (!oneOf(contaminatedStages, state.status)) state.onContaminatedPlots = false
    }
  }
  return state
}

/** "stated, else derived: supply ≥ 1000 t/d or ≥ 10,000 people, false only when both known and below" (FIELDS.md). */
const tenThousandPeople = (fields: ReadonlyMap<string, unknown>): boolean | null => {
  const stated = fields.get('tenThousandPeople')
  if (typeof stated === 'boolean') return stated
  const supplyT = fields.get('dailySupplyT')
  const people = fields.get('population')
  if (typeof supplyT === 'number' && supplyT >= 1_000) return true
  if (typeof people === 'number' && people >= 10_000) return true
  return typeof supplyT === 'number' && typeof people === 'number' ? false : null
}

/** 畜禽养殖场规模标准, in force from this day: before it no national threshold is known (standards/livestock-scale-thresholds.csv). */
export const LARGE_SCALE_SINCE: Day = '2025-09-01'

/** Which figure decides, and from how many head on a farm is large-scale. */
const largeScaleFrom: Readonly<Record<string, { readonly figure: 'stock' | 'annualOutput'; readonly head: number }>> = {
  PIG: { figure: 'annualOutput', head: 500 },
  BEEF_CATTLE: { figure: 'annualOutput', head: 50 },
  DAIRY_CATTLE: { figure: 'stock', head: 100 },
  SHEEP: { figure: 'annualOutput', head: 200 },
  BROILER: { figure: 'annualOutput', head: 10_000 },
  LAYER: { figure: 'stock', head: 2_000 },
}

/** "stated, else derived from the thresholds in force on the day asked, null before 2025-09-01" (FIELDS.md). */
const largeScale = (fields: ReadonlyMap<string, unknown>, validOn: Day): boolean | null => {
  const stated = fields.get('largeScale')
  if (typeof stated === 'boolean') return stated
  if (validOn < LARGE_SCALE_SINCE) return null
  const threshold = largeScaleFrom[String(fields.get('animal'))]
  if (threshold === undefined) return null
  const head = fields.get(threshold.figure)
  return typeof head === 'number' ? head >= threshold.head : null
}

/** Four tenths of a number as it is written in decimals, so that no binary noise comes in: of 12.3 it is 4.92. */
const fourTenths = (value: number): number => {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', decimals = ''] = mantissa.split('.')
  return Number(`${BigInt(whole + decimals) * 4n}e${Number(exponent) - decimals.length - 1}`)
}

/** 透明度 < 25 cm, 「水深不足25cm时按水深的40%取值」 (standards/rural-black-odorous-2019.csv). */
const transparencyThresholdCm = (depthCm: unknown): number | null => (typeof depthCm !== 'number' ? null : depthCm >= 25 ? 25 : fourTenths(depthCm))

/** The x of `{"lt": x}`: what was measured lies below it. */
const below = (measured: unknown): number | undefined => {
  const bound = isObject(measured) ? measured['lt'] : undefined
  return typeof bound === 'number' ? bound : undefined
}

/** Whether each index meets the criterion; null where what is known leaves it open. */
const blackOdorousIndices = (fields: ReadonlyMap<string, unknown>): (boolean | null)[] => {
  const transparencyCm = fields.get('transparencyCm')
  const oxygen = fields.get('dissolvedOxygenMgL')
  const ammonia = fields.get('ammoniaMgL')
  const [oxygenBelow, ammoniaBelow] = [below(oxygen), below(ammonia)]
  return [
    // A depth that nobody measured does not lower the threshold.
    typeof transparencyCm === 'number' ? transparencyCm < (transparencyThresholdCm(fields.get('depthCm')) ?? 25) : null,
    // Less than x is less than 2 where x is at most 2, and says nothing where x is more; "ND" is next to nothing.
    typeof oxygen === 'number' ? oxygen < 2 : oxygen === 'ND' ? true : oxygenBelow !== undefined && oxygenBelow <= 2 ? true : null,
    typeof ammonia === 'number' ? ammonia > 15 : ammonia === 'ND' ? false : ammoniaBelow !== undefined && ammoniaBelow <= 15 ? false : null,
  ]
}

/** "三项中任一项满足即判定": one is enough for yes, all three are needed for no. */
const identified = (fields: ReadonlyMap<string, unknown>): boolean | null => {
  const indices = blackOdorousIndices(fields)
  if (indices.includes(true)) return true
  return indices.includes(null) ? null : false
}

/** What a reader sees of the fields on a day. */
const shown = (registry: string, { fields, status }: Folded, validOn: Day): Record<string, unknown> => {
  const seen = new Map(fields)
  for (const column of description(registry).restricted) seen.delete(column)
  // "`mode` shows only in LISTED and EFFECT_REVIEW, successors only in MERGED and SPLIT"
  if (!oneOf(['LISTED', 'EFFECT_REVIEW'], status)) seen.delete('mode')
  if (!oneOf(['MERGED', 'SPLIT'], status)) {
    seen.delete('successor')
    seen.delete('successors')
  }
  if (registry === 'waterSource') set(seen, 'tenThousandPeople', tenThousandPeople(fields))
  if (registry === 'livestockFarm') set(seen, 'largeScale', largeScale(fields, validOn))
  if (registry === 'blackOdorousWater') {
    // "derived from depth", "derived by the rule": not "stated, else", so what a source states under these names does not show.
    set(seen, 'transparencyThresholdCm', transparencyThresholdCm(fields.get('depthCm')))
    set(seen, 'identified', identified(fields))
  }
  return Object.fromEntries(seen)
}

// ── Questions ────────────────────────────────────────────────────────────────────────────────────────────────────────

const registryOf = (id: Id): string => id.slice(0, id.indexOf('/'))

/** The record at a point; undefined where it is not in force. */
export const stateAt = (lines: readonly Line[], id: Id, point: Point): State | undefined => {
  const registry = registryOf(id)
  const folded = fold(registry, standing(lines, id, point))
  if (!folded.registered || folded.retired) return undefined
  const { status, onContaminatedPlots } = folded
  const fields = shown(registry, folded, point.validOn)
  return {
    status,
    fields,
    extra: Object.fromEntries(folded.extra),
    lists: sortedByCodePoint(
      Object.entries(lists)
        .filter(([, list]) => list[registry]?.({ status, fields, onContaminatedPlots }) ?? false)
        .map(([key]) => key),
    ),
  }
}

/** Record keys of the registry that are in force, by code point. */
export const inForceAt = (lines: readonly Line[], registry: string, point: Point): string[] =>
  sortedByCodePoint(lines.filter((line) => line.registry === registry).map((line) => line.record)).filter(
    (record) => stateAt(lines, `${registry}/${record}`, point) !== undefined,
  )

/** Ids that stand on the list, by registry and record: a key alone may be that of two records where a list is over two registries. */
export const listAt = (lines: readonly Line[], listKey: string, point: Point): Id[] =>
  registriesOfList(listKey)
    .flatMap((registry) => inForceAt(lines, registry, point).map((record) => `${registry}/${record}`))
    .filter((id) => stateAt(lines, id, point)?.lists.includes(listKey) ?? false)

export type Count = { readonly registry: string; readonly status: string | null; readonly count: number }

/** How many are in force, by registry and status; only groups that hold something, in the order of registry and status, null last. */
export const countsAt = (lines: readonly Line[], point: Point): Count[] =>
  sortedByCodePoint(lines.map((line) => line.registry)).flatMap((registry) => {
    const statuses = inForceAt(lines, registry, point).map((record) => stateAt(lines, `${registry}/${record}`, point)?.status ?? null)
    const named = sortedByCodePoint(statuses.filter((status) => status !== null))
    return [...named, ...(statuses.includes(null) ? [null] : [])].map((status) => ({
      registry,
      status,
      count: statuses.filter((other) => other === status).length,
    }))
  })

export type Spell = { readonly from: Day; readonly to: Day | null }

/**
 * Every day on which what is shown of the record may change, in order: the validFrom of each of its changes, and for a livestock
 * farm the day from which there are thresholds, on which nobody records anything.
 */
export const daysOfChange = (lines: readonly Line[], id: Id, knownAt: Instant): Day[] =>
  sortedByCodePoint([...changesOf(lines, id, knownAt).map((change) => change.validFrom), ...(registryOf(id) === 'livestockFarm' ? [LARGE_SCALE_SINCE] : [])])

/**
 * When the record stood on the list, as known at `knownAt`: the largest half-open stretches of days; `to` null where it is not
 * known to end. Only on {@link daysOfChange} can it have come or gone, so those are the days that are asked.
 */
export const spells = (lines: readonly Line[], listKey: string, id: Id, knownAt: Instant): Spell[] => {
  const days = daysOfChange(lines, id, knownAt)
  const found: { from: Day; to: Day | null }[] = []
  let open: { from: Day; to: Day | null } | undefined
  for (const day of days) {
    const on = stateAt(lines, id, { validOn: day, knownAt })?.lists.includes(listKey) ?? false
    if (on && open === undefined) found.push((open = { from: day, to: null }))
    if (!on && open !== undefined) {
      open.to = day
      open = undefined
    }
  }
  return found
}

/** Every change of the record, corrected ones included, that was recorded by then; in position order, written out. */
export const historyAt = (lines: readonly Line[], id: Id, knownAt: Instant): Resolved[] => changesOf(lines, id, knownAt)

/** The id of the change that superseded or cancelled this one, as known then. */
export const correctedByAt = (lines: readonly Line[], changeId: string, knownAt: Instant): string | null =>
  lines.find((line) => (line.supersedes === changeId || line.cancels === changeId) && line.recordedAt <= knownAt)?.id ?? null
