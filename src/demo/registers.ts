import { village, town, industrialPark } from './registers/divisions.ts'
import { heavyMetalEnterprise, keySupervisedUnit, soilTransfer, solidWasteSite } from './registers/enterprises.ts'
import { aquacultureUnit, breedingZone, livestockFarm } from './registers/farming.ts'
import { cropRestriction, farmlandUnit, nonPointControlUnit } from './registers/farmland.ts'
import { groundwaterPollutionSource, groundwaterZone } from './registers/groundwater.ts'
import { monitoringPoint, sample } from './registers/monitoring.ts'
import { claim, document, enforcementCase, expert, project } from './registers/papers.ts'
import { plot } from './registers/plots.ts'
import { blackOdorousWater, demonstration, dumpPoint, sewageFacility } from './registers/rural.ts'
import { protectionZone, waterSource } from './registers/water.ts'
import type { RegistryKey } from './sizes.ts'
import type { Register } from './world.ts'

/** How the records of each registry live. */
export const registers: Readonly<Record<RegistryKey, Register>> = {
  town,
  village,
  document,
  expert,
  industrialPark,
  waterSource,
  protectionZone,
  farmlandUnit,
  cropRestriction,
  breedingZone,
  livestockFarm,
  aquacultureUnit,
  nonPointControlUnit,
  plot,
  keySupervisedUnit,
  heavyMetalEnterprise,
  solidWasteSite,
  soilTransfer,
  groundwaterZone,
  groundwaterPollutionSource,
  blackOdorousWater,
  dumpPoint,
  sewageFacility,
  monitoringPoint,
  sample,
  demonstration,
  project,
  enforcementCase,
  claim,
}
