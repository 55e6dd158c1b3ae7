import { catalogueOf } from '../engine/registry.ts'
import { claim } from './claim/registry.ts'
import { document } from './document/registry.ts'
import { plotLists } from './plot/lists.ts'
import { plot } from './plot/registry.ts'
import { protectionZone } from './protection-zone/registry.ts'
import { town } from './town/registry.ts'
import { village } from './village/registry.ts'
import { waterSourceLists } from './water-source/lists.ts'
import { waterSource } from './water-source/registry.ts'

/** Every registry we keep, and every list over them. Adding a registry is its folder and its line here. */
export const catalogue = catalogueOf([town, village, document, claim, waterSource, protectionZone, plot], [...plotLists, ...waterSourceLists])
