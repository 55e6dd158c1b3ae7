import { catalogueOf } from '../engine/registry.ts'
import { aquacultureUnit } from './aquaculture-unit/registry.ts'
import { blackOdorousLists } from './black-odorous-water/lists.ts'
import { blackOdorousWater } from './black-odorous-water/registry.ts'
import { breedingZone } from './breeding-zone/registry.ts'
import { claim } from './claim/registry.ts'
import { cropRestriction } from './crop-restriction/registry.ts'
import { demonstration } from './demonstration/registry.ts'
import { document } from './document/registry.ts'
import { dumpLists } from './dump-point/lists.ts'
import { dumpPoint } from './dump-point/registry.ts'
import { enforcementCase } from './enforcement-case/registry.ts'
import { expert } from './expert/registry.ts'
import { farmlandUnit } from './farmland-unit/registry.ts'
import { dualSourceLists } from './groundwater-pollution-source/lists.ts'
import { findings } from './findings.ts'
import { groundwaterPollutionSource } from './groundwater-pollution-source/registry.ts'
import { groundwaterZone } from './groundwater-zone/registry.ts'
import { heavyMetalLists } from './heavy-metal-enterprise/lists.ts'
import { heavyMetalEnterprise } from './heavy-metal-enterprise/registry.ts'
import { indicators } from './indicators.ts'
import { industrialPark } from './industrial-park/registry.ts'
import { keyUnitLists } from './key-supervised-unit/lists.ts'
import { keySupervisedUnit } from './key-supervised-unit/registry.ts'
import { farmLists } from './livestock-farm/lists.ts'
import { livestockFarm } from './livestock-farm/registry.ts'
import { monitoringPoint } from './monitoring-point/registry.ts'
import { nonPointControlUnit } from './non-point-control-unit/registry.ts'
import { plotLists } from './plot/lists.ts'
import { plot } from './plot/registry.ts'
import { project } from './project/registry.ts'
import { protectionZone } from './protection-zone/registry.ts'
import { sample } from './sample/registry.ts'
import { sewageFacility } from './sewage-facility/registry.ts'
import { soilTransfer } from './soil-transfer/registry.ts'
import { solidWasteSite } from './solid-waste-site/registry.ts'
import { town } from './town/registry.ts'
import { village } from './village/registry.ts'
import { waterSourceLists } from './water-source/lists.ts'
import { waterSource } from './water-source/registry.ts'

/** Every registry we keep. Adding one is its folder and its line here. */
export const registries = [
  farmlandUnit,
  plot,
  waterSource,
  protectionZone,
  livestockFarm,
  breedingZone,
  aquacultureUnit,
  blackOdorousWater,
  dumpPoint,
  groundwaterPollutionSource,
  groundwaterZone,
  keySupervisedUnit,
  heavyMetalEnterprise,
  industrialPark,
  solidWasteSite,
  soilTransfer,
  cropRestriction,
  nonPointControlUnit,
  monitoringPoint,
  sample,
  sewageFacility,
  village,
  town,
  demonstration,
  project,
  expert,
  enforcementCase,
  document,
  claim,
]

/** Every list over them. */
export const lists = [
  ...plotLists,
  ...keyUnitLists,
  ...heavyMetalLists,
  ...waterSourceLists,
  ...dualSourceLists,
  ...farmLists,
  ...blackOdorousLists,
  ...dumpLists,
]

/** All of it, with the numbers that can be computed, and what should fit. */
export const catalogue = /* @__PURE__ */ catalogueOf(registries, lists, indicators, findings)
