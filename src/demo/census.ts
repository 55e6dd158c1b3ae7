import { dayNumber, type DayNumber } from './calendar.ts'
import { dataOf, type Data, type Fact } from './life.ts'
import { REGISTRIES, type RegistryKey } from './sizes.ts'
import type { World } from './world.ts'

/** Which status a change type sets, where a list asks for it; DESIGN's fold, as far as the lists need it. */
const STATUS: Readonly<Record<string, string>> = {
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
  Withdrawn: 'WITHDRAWN',
  Renewed: 'LISTED',
  Removed: 'REMOVED',
  Closed: 'CLOSED',
  Relocated: 'RELOCATED',
  Opened: 'OPERATING',
  Identified: 'IDENTIFIED',
  TreatmentStarted: 'TREATING',
  EvaluationStarted: 'EVALUATING',
  Rebounded: 'REBOUND',
  Filed: 'REGISTERED',
  Planned: 'PLANNED',
  Completed: 'COMPLETED',
  Surveyed: 'SURVEYED',
  RiskAssessed: 'RISK_ASSESSED',
  Controlled: 'CONTROLLED',
  Remediated: 'REMEDIATED',
}
const INITIAL: Readonly<Partial<Record<RegistryKey, string>>> = {
  plot: 'CLUE',
  keySupervisedUnit: 'LISTED',
  heavyMetalEnterprise: 'LISTED',
  blackOdorousWater: 'REPORTED',
  dumpPoint: 'FOUND',
  groundwaterPollutionSource: 'CANDIDATE',
}

type State = { readonly status: string; readonly fields: Data; readonly onRoll: boolean }
const CONTAMINATED = ['CONTAMINATED', 'ASSESSED', 'LISTED', 'EFFECT_REVIEW']
const CONTROLLED = ['LISTED', 'EFFECT_REVIEW']

type Standing = { readonly fact: Fact; readonly data: Data }

/** The facts of a record that stand by the end of the ledger, in the order in which they are folded. */
const standing = (world: World, registry: RegistryKey, n: number): Standing[] => {
  const facts = world.facts(registry, n)
  const seed = world.seedOf(registry, n)
  const corrected = new Set(facts.map(({ corrects }) => corrects))
  return facts
    .map((fact, place) => ({ fact, place }))
    .filter(({ fact, place }) => !corrected.has(place) && fact.how !== 'cancelled')
    .sort((a, b) => a.fact.day - b.fact.day || a.fact.sequence - b.fact.sequence || a.fact.root - b.fact.root)
    .map(({ fact, place }) => ({ fact, data: dataOf(fact, place, seed, (chance) => world.amend(registry, n, chance)) }))
}

/** A record on a day as the ledger knows it in the end; none where it is not in force. */
const stateOn = (registry: RegistryKey, facts: readonly Standing[], day: DayNumber): State | undefined => {
  let inForce = false
  let status = INITIAL[registry] ?? ''
  let onRoll = false
  const fields: Record<string, unknown> = {}
  for (const { fact, data } of facts) {
    if (fact.day > day) break
    Object.assign(fields, data)
    if (fact.type === 'Registered') {
      const stated = data['stage'] ?? data['status']
      inForce = true
      if (typeof stated === 'string') status = stated
      onRoll ||= typeof stated === 'string' && CONTAMINATED.includes(stated)
    } else if (fact.type === 'Retired') inForce = false
    else if (fact.type === 'Reinstated') inForce = true
    else status = STATUS[fact.type] ?? status
    onRoll = (onRoll || fact.type === 'Contaminated') && CONTAMINATED.includes(status)
  }
  return inForce ? { status, fields, onRoll } : undefined
}

/** As DESIGN §4 has them; derived columns as FIELDS.md derives them. */
const tenThousandPeople = ({ fields }: State): boolean =>
  fields['tenThousandPeople'] === true || Number(fields['dailySupplyT'] ?? 0) >= 1_000 || Number(fields['population'] ?? 0) >= 10_000
const stands = ({ status }: State): boolean => status !== 'WITHDRAWN'
const groundwater = (state: State): boolean => stands(state) && state.fields['waterType'] === 'GROUNDWATER' && state.fields['scale'] === 'CENTRALISED'

const LISTS: Readonly<Record<string, Readonly<Partial<Record<RegistryKey, (state: State) => boolean>>>>> = {
  suspectedPlots: { plot: ({ status }) => status === 'SUSPECTED' || status === 'INVESTIGATED' },
  contaminatedPlots: { plot: ({ onRoll }) => onRoll },
  remediationList: { plot: ({ status }) => CONTROLLED.includes(status) },
  highRiskPlots: { plot: ({ status, fields }) => fields['riskLevel'] === 'HIGH' && CONTAMINATED.includes(status) },
  groundwaterPlots: { plot: ({ status, fields }) => fields['groundwaterPolluted'] === true && CONTAMINATED.includes(status) },
  keySupervisedUnits: { keySupervisedUnit: ({ status }) => status === 'LISTED' },
  heavyMetalEnterprises: { heavyMetalEnterprise: ({ status }) => status === 'LISTED' },
  centralisedWaterSources: { waterSource: (state) => stands(state) && state.fields['scale'] === 'CENTRALISED' },
  dispersedWaterSources: { waterSource: (state) => stands(state) && state.fields['scale'] === 'DISPERSED' },
  tenThousandPeopleSources: { waterSource: (state) => stands(state) && tenThousandPeople(state) },
  groundwaterSources: { waterSource: groundwater },
  dualSources: { waterSource: groundwater, groundwaterPollutionSource: ({ status, fields }) => fields['onDualSourceList'] === true && status !== 'REMOVED' },
  openBlackOdorousWaters: { blackOdorousWater: ({ status }) => ['IDENTIFIED', 'LISTED', 'TREATING', 'EVALUATING', 'REBOUND'].includes(status) },
  openDumpPoints: { dumpPoint: ({ status }) => status !== 'CLOSED' },
}
export const LIST_KEYS: readonly string[] = Object.keys(LISTS)

/** Beyond this a count takes longer than it is worth. */
const MOST = 5_000

/** From list and year to how many records stand on it at the year's end; lists of too many records are left out. */
export type Census = ReadonlyMap<string, number>
export const censusKey = (list: string, year: number): string => `${list} ${year}`

/** All lists at the ends of some years, as the ledger knows them in the end: every record is folded once. */
export const censusOf = (world: World, years: readonly number[]): Census => {
  const found = new Map<string, number>()
  const lists = Object.entries(LISTS).filter(([, registries]) => Object.keys(registries).every((registry) => world.sizes[registry as RegistryKey] <= MOST)) // LISTS has no other keys
  for (const [list] of lists) for (const year of years) found.set(censusKey(list, year), 0)
  for (const registry of REGISTRIES) {
    const conditions = lists.flatMap(([list, registries]) => {
      const isOn = registries[registry]
      return isOn ? [{ list, isOn }] : []
    })
    for (let n = 0; conditions.length > 0 && n < world.sizes[registry]; n += 1) {
      const facts = standing(world, registry, n)
      for (const year of years) {
        const state = stateOn(registry, facts, dayNumber(`${year}-12-31`))
        if (state) for (const { list, isOn } of conditions) if (isOn(state)) found.set(censusKey(list, year), (found.get(censusKey(list, year)) ?? 0) + 1)
      }
    }
  }
  return found
}
