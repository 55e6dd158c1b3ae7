import type { Land } from './land.ts'
import type { RegistryKey } from './sizes.ts'
import type { Options } from './world.ts'

/** Two plots of one town that are there to be compared (`hotPlotCorrections`): the same facts, and many corrections or none. */
export const HOT = 'PLOT-HOT'
export const CALM = 'PLOT-CALM'

const PREFIXES: Readonly<Record<Exclude<RegistryKey, 'town' | 'village'>, string>> = {
  document: 'D',
  expert: 'EX',
  industrialPark: 'IP',
  waterSource: 'W',
  protectionZone: 'Z',
  farmlandUnit: 'FU',
  cropRestriction: 'CR',
  breedingZone: 'BZ',
  livestockFarm: 'LF',
  aquacultureUnit: 'AQ',
  nonPointControlUnit: 'NP',
  plot: 'P',
  keySupervisedUnit: 'KU',
  heavyMetalEnterprise: 'HM',
  solidWasteSite: 'SW',
  soilTransfer: 'ST',
  groundwaterZone: 'GZ',
  groundwaterPollutionSource: 'GP',
  blackOdorousWater: 'BW',
  dumpPoint: 'DP',
  sewageFacility: 'SF',
  monitoringPoint: 'MP',
  sample: 'S',
  demonstration: 'DM',
  project: 'PJ',
  enforcementCase: 'EC',
  claim: 'C',
}

const townCode = (district: string, town: number): string => `${district}${String(town + 1).padStart(3, '0')}`

/** The key of a record: division codes for towns and villages, else a prefix of its registry and its number. */
export const keyOf = ({ district, hotPlotCorrections }: Options, land: Land, registry: RegistryKey, n: number): string => {
  if (registry === 'town') return townCode(district, n)
  if (registry === 'village') {
    const towns = land.towns.length
    // Communities have 001 to 199, villages 200 and on, as in the statistical division codes.
    return `${townCode(district, land.townOf(n))}${String(Math.floor(n / towns) + (n < towns ? 1 : 200)).padStart(3, '0')}`
  }
  if (registry === 'plot' && hotPlotCorrections > 0 && n < 2) return n === 0 ? HOT : CALM
  return `${PREFIXES[registry]}-${String(n + 1).padStart(6, '0')}`
}
