import { dayText, FIRST, type DayNumber } from './calendar.ts'
import type { RegistryKey } from './sizes.ts'

/** Fictional offices; each has a series of numbers of its own. */
const OFFICES = {
  ecology: { series: '示例环', issuer: '示例生态环境局' },
  farming: { series: '示例农', issuer: '示例农业农村委' },
  planning: { series: '示例规', issuer: '示例规划自然资源局' },
  government: { series: '示例府', issuer: '示例区人民政府' },
  management: { series: '示例管', issuer: '示例城市管理局' },
} as const
export type Office = keyof typeof OFFICES
export const OFFICE_KEYS = Object.keys(OFFICES) as readonly Office[]

const OFFICE_OF: Readonly<Record<RegistryKey, Office>> = {
  town: 'government',
  village: 'government',
  document: 'government',
  expert: 'ecology',
  industrialPark: 'government',
  waterSource: 'ecology',
  protectionZone: 'government',
  farmlandUnit: 'farming',
  cropRestriction: 'farming',
  breedingZone: 'farming',
  livestockFarm: 'farming',
  aquacultureUnit: 'farming',
  nonPointControlUnit: 'ecology',
  plot: 'ecology',
  keySupervisedUnit: 'ecology',
  heavyMetalEnterprise: 'ecology',
  solidWasteSite: 'ecology',
  soilTransfer: 'ecology',
  groundwaterZone: 'ecology',
  groundwaterPollutionSource: 'ecology',
  blackOdorousWater: 'ecology',
  dumpPoint: 'management',
  sewageFacility: 'ecology',
  monitoringPoint: 'ecology',
  sample: 'ecology',
  demonstration: 'government',
  project: 'ecology',
  enforcementCase: 'ecology',
  claim: 'government',
}

export type Basis = Readonly<Record<'number' | 'title' | 'issuer' | 'issuedOn', string>> & { readonly sha256: string | null }

/** What an office issued on a day: one document, whose number says its place in the year. */
export const issued = (office: Office, day: DayNumber): Basis => {
  const { series, issuer } = OFFICES[office]
  const text = dayText(day)
  const ordinal = Math.round((Date.parse(`${text}T00:00:00Z`) - Date.parse(`${text.slice(0, 4)}-01-01T00:00:00Z`)) / 86_400_000) + 1
  const number = `${series}〔${text.slice(0, 4)}〕${ordinal}号`
  return { number, title: `示例通知（${number}）`, issuer, issuedOn: text, sha256: null }
}

const known = new Map<string, Basis>()
/** On what a fact rests: the document of its own day where it was recorded soon after, else one from just before its recording. */
export const basisOf = (registry: RegistryKey, day: DayNumber, recorded: DayNumber): Basis => {
  const own = day >= FIRST - 400 && day <= recorded && recorded - day <= 60
  const on = own ? day : recorded - 4
  const office = OFFICE_OF[registry]
  const key = `${office}${on}`
  let basis = known.get(key)
  if (basis === undefined) known.set(key, (basis = issued(office, on)))
  return basis
}
