/** The registries in the order in which their records come where they share an act's instant; a record's place here is its residue in calendar.ts. */
export const REGISTRIES = [
  'town',
  'village',
  'document',
  'expert',
  'industrialPark',
  'waterSource',
  'protectionZone',
  'farmlandUnit',
  'cropRestriction',
  'breedingZone',
  'livestockFarm',
  'aquacultureUnit',
  'nonPointControlUnit',
  'plot',
  'keySupervisedUnit',
  'heavyMetalEnterprise',
  'solidWasteSite',
  'soilTransfer',
  'groundwaterZone',
  'groundwaterPollutionSource',
  'blackOdorousWater',
  'dumpPoint',
  'sewageFacility',
  'monitoringPoint',
  'sample',
  'demonstration',
  'project',
  'enforcementCase',
  'claim',
] as const

export type RegistryKey = (typeof REGISTRIES)[number]

/** How many records of each registry. */
export type Sizes = Readonly<Record<RegistryKey, number>>

/**
 * About 100,000 records. Where a register is to hold a known number at the end (30 towns, 233 villages, 54 and 23 water sources,
 * 334 farms at scale, 54 petrol stations, 4 parks), it has some more that were merged, withdrawn, closed or removed on the way.
 */
export const DEMO_SIZES: Sizes = {
  town: 32,
  village: 236,
  document: 300,
  expert: 60,
  industrialPark: 5,
  waterSource: 80,
  protectionZone: 170,
  farmlandUnit: 60_000,
  cropRestriction: 40,
  breedingZone: 60,
  livestockFarm: 960,
  aquacultureUnit: 90,
  nonPointControlUnit: 24,
  plot: 600,
  keySupervisedUnit: 28,
  heavyMetalEnterprise: 24,
  solidWasteSite: 26,
  soilTransfer: 40,
  groundwaterZone: 12,
  groundwaterPollutionSource: 110,
  blackOdorousWater: 46,
  dumpPoint: 60,
  sewageFacility: 61,
  monitoringPoint: 3_000,
  sample: 34_000,
  demonstration: 90,
  project: 120,
  enforcementCase: 220,
  claim: 84,
}
