import { dayNumber, dayText } from '../calendar.ts'
import { between, cycle, mix, pick, rounded, spread, unit, type Chance } from '../chance.ts'
import { areaOf, border, field, moved } from '../land.ts'
import type { Data } from '../life.ts'
import { contact, outlined, placed, placeIn, positioned, villageName, type Register, type Site, type World } from '../world.ts'
import { sourceOf, SURELY_IN_ZONE_M } from './water.ts'

/** Two thirds of the zones are for livestock, and each covers most of a village: zone n that of village n. */
const livestockZones = (world: World): number => Math.min(Math.ceil((world.sizes.breedingZone * 2) / 3), world.land.villages.length)
const ZONES = ['BAN', 'RESTRICT', 'SUITABLE'] as const
const zoneOfVillage = (world: World, village: number): (typeof ZONES)[number] | undefined => (village < livestockZones(world) ? ZONES[village % 3] : undefined)

export const breedingZone: Register = {
  born: (_, n) => dayNumber('2016-11-07') + n * 3,
  amend: (_, n) => ({ note: `示例图则${n + 1}` }),
  live: (world, n, life) => {
    const livestock = n < livestockZones(world)
    const village = livestock ? n : (n * 3 + 1) % world.land.villages.length
    const patch = world.land.villages[village]
    const day = breedingZone.born(world, n)
    const zone = ZONES[village % 3]
    const shape = (from: number, to: number): Data => {
      const geometry = patch ? border(patch, 8, from, to) : undefined
      return geometry ? { areaKm2: rounded(areaOf(geometry) / 1e6, 3), geometry, crs: 'CGCS2000' } : {}
    }
    life.register(day - 25, day, () => ({
      name: `示例${livestock ? '畜禽' : '水产'}${{ BAN: '禁养区', RESTRICT: '限养区', SUITABLE: '适养区' }[zone ?? 'BAN']}${n + 1}`,
      ...placed(world, village),
      kind: livestock ? 'LIVESTOCK' : 'AQUACULTURE',
      zone,
      ...shape(0.04, 0.96),
      department: '示例农业科',
      departmentStated: true,
    }))
    if (n % 3 === 1) life.then('Adjusted', dayNumber('2020-03-20') + n * 4, () => shape(0.07, 0.94))
    if (n % 20 === 19) life.then('Revoked', dayNumber('2023-05-10') + n, undefined, { reason: '示例：依规取消超划' })
  },
}

type Animal = { readonly animal: string; readonly word: string; readonly scale: number; readonly by: 'annualOutput' | 'stock' }
/** At scale from these numbers on (announcement of the Ministry of Agriculture of 2025-07-04, in force from 2025-09-01). */
const ANIMALS: readonly Animal[] = [
  { animal: 'PIG', word: '生猪', scale: 500, by: 'annualOutput' },
  { animal: 'BEEF_CATTLE', word: '肉牛', scale: 50, by: 'annualOutput' },
  { animal: 'DAIRY_CATTLE', word: '奶牛', scale: 100, by: 'stock' },
  { animal: 'SHEEP', word: '羊', scale: 200, by: 'annualOutput' },
  { animal: 'BROILER', word: '肉鸡', scale: 10_000, by: 'annualOutput' },
  { animal: 'LAYER', word: '蛋鸡', scale: 2_000, by: 'stock' },
]
/** No threshold is known to this register for it: whether it is at scale is stated. */
const OTHER: Animal = { animal: 'OTHER', word: '其他畜禽', scale: 3_000, by: 'annualOutput' }

/** Of 960: 82 large ones and 252 more at scale that stand, 600 below scale, 26 at scale that are closed or gone. */
const ROUND = 960
type Farm = Animal & { readonly size: 'large' | 'scale' | 'small'; readonly gone: boolean }
const farmOf = (world: World, n: number): Farm => {
  const place = spread(n, ROUND)
  const luck = unit(mix(world.seedOf('livestockFarm', n), 1))
  const animal = luck < 0.62 ? ANIMALS[0] : luck < 0.97 ? cycle(ANIMALS.slice(1), Math.floor(luck * 1_000)) : OTHER
  const size = place < 82 ? 'large' : place < 334 || place >= 934 ? 'scale' : 'small'
  return { ...(animal ?? OTHER), size, gone: place >= 934 || (place >= 864 && n % 2 === 0) }
}
/** Large: pigs from 2,000 a year on, which is four times the scale, and the like of the others. */
const RANGES = { large: [4, 11], scale: [1.02, 3.7], small: [0.06, 0.92] } as const
const heads = (farm: Farm, chance: Chance): Data => {
  const [from, to] = RANGES[farm.size]
  const counted = Math.round(farm.scale * (from + chance() * (to - from)))
  return farm.by === 'annualOutput'
    ? { annualOutput: counted, stock: Math.round(counted * (0.45 + chance() * 0.15)) }
    : { stock: counted, ...(chance() < 0.3 ? { annualOutput: Math.round(counted * 0.2) } : {}) }
}

const siteOf = (world: World, n: number): Site => {
  const hash = world.seedOf('livestockFarm', n)
  if (n % 29 === 4 && world.sizes.protectionZone > 0 && world.sizes.waterSource > 0) {
    const { village, at } = world.site('waterSource', sourceOf(world, n % world.sizes.protectionZone))
    return { village, at: moved(at, (unit(mix(hash, 7)) - 0.5) * SURELY_IN_ZONE_M, (unit(mix(hash, 8)) - 0.5) * SURELY_IN_ZONE_M) }
  }
  return placeIn(world.land, hash, mix(hash, 6))
}

const born = (world: World, n: number): number => dayNumber('2016-02-15') + Math.floor(unit(mix(world.seedOf('livestockFarm', n), 2)) ** 2 * 2_300)

export const livestockFarm: Register = {
  born,
  site: siteOf,
  amend: (world, n, chance) => heads(farmOf(world, n), chance),
  live: (world, n, life) => {
    const farm = farmOf(world, n)
    const { village, at } = siteOf(world, n)
    const { seed } = life
    const day = born(world, n)
    const began = day - 20
    const zone = zoneOfVillage(world, village)
    const grew = farm.size === 'scale' && !farm.gone && n % 8 === 3
    const states = farm.animal === 'OTHER' || seed % 7 === 0
    const planned = n % 24 === 5
    life.register(
      began,
      day,
      (chance) => ({
        name: `示例${farm.word}养殖场${n + 1}`,
        codes: [{ system: '示例养殖备案', value: `YZ${String(n + 1).padStart(6, '0')}` }],
        ...placed(world, village, seed),
        place: `${villageName(world, village)}${(seed % 9) + 1}社`,
        animal: farm.animal,
        ...heads(grew ? { ...farm, size: 'small' } : farm, chance),
        ...(states ? { largeScale: farm.size !== 'small' && !grew } : {}),
        ...(farm.size === 'large' ? { tags: ['大型规模'] } : {}),
        ...(zone && seed % 6 > 0 ? { zone } : seed % 3 === 0 ? { zone: 'SUITABLE' } : {}),
        ...(farm.size === 'small' && seed % 5 < 2
          ? { manureFacility: false, facilityState: 'NONE' }
          : {
              manureFacility: true,
              facilityState: pick(chance, ['WORKING', 'WORKING', 'POOR', 'UNDERSIZED']),
            }),
        builtOn: seed % 3 === 0 ? String(2004 + (seed % 12)) : dayText(began - (seed % 1_500)).slice(0, 7),
        ...positioned(at, seed),
        ...contact(seed),
        ...(planned ? { status: 'PLANNED' } : {}),
      }),
      planned ? {} : { pinned: true },
    )
    if (planned) life.then('Opened', began + 200)
    else life.then('Opened', began, undefined, { slot: life.facts[0]?.slot ?? 0, sequence: 1, pinned: true })
    if (grew)
      life.then('Amended', dayNumber('2022-09-01') + (seed % 300), (chance) => ({ ...heads(farm, chance), ...(states ? { largeScale: true } : {}) }), {
        lag: 25,
      })
    if (n % 7 === 3) {
      life.then('Suspended', Math.max(dayNumber('2019-08-01'), life.lastDay + 60) + (seed % 200), undefined, { reason: '示例疫病' })
      life.then('Opened', life.lastDay + 150 + (seed % 200))
    }
    if (seed % 4 < 3) life.then('Amended', dayNumber('2023-03-01') + (seed % 400), (chance) => heads(farm, chance))
    if (seed % 3 < 2)
      life.then('Amended', dayNumber('2023-06-15') + (seed % 600), (chance) => ({
        facilityState: pick(chance, ['WORKING', 'WORKING', 'WORKING', 'POOR']),
        manureFacility: true,
        note: '示例：干粪棚、储液池、还田管网',
      }))
    // Few go on in a zone where none is allowed.
    if (farm.gone || (farm.size === 'small' && zone === 'BAN' && n % 5 > 0)) {
      const end = Math.max(life.lastDay + 20, dayNumber('2023-01-10') + (seed % 700))
      if (n % 3 === 0) life.then('Relocated', end, undefined, { lag: 12, reason: '示例搬迁' })
      else life.then('Closed', end, () => ({ closedOn: seed % 2 === 0 ? dayText(end) : dayText(end).slice(0, 7) }), { lag: 12, pinned: true })
    }
  },
}

const SPECIES = ['草鱼、鲢鱼', '鲈鱼', '小龙虾', '鲫鱼', '黄颡鱼'] as const
export const aquacultureUnit: Register = {
  born: (_, n) => dayNumber('2017-05-08') + ((n * 41) % 2_600),
  amend: (_, __, chance) => ({ species: pick(chance, SPECIES) }),
  site: (world, n) => placeIn(world.land, n * 11 + 3, world.seedOf('aquacultureUnit', n)),
  live: (world, n, life) => {
    const { village } = world.site('aquacultureUnit', n)
    const day = aquacultureUnit.born(world, n)
    const cells = Math.ceil(world.sizes.farmlandUnit / world.sizes.village) + Math.ceil(world.sizes.plot / world.sizes.village) + 2
    const pond = field(world.land.cell(village, cells + Math.floor(n / world.land.villages.length)), life.seed)
    life.register(
      day - 30,
      day,
      (chance) => ({
        name: `示例水产养殖单位${n + 1}`,
        ...placed(world, village, life.seed),
        areaMu: rounded((areaOf(pond) * 3) / 2_000, 1),
        species: pick(chance, SPECIES),
        tailWater: n % 3 === 0 ? 'NONE' : 'SEDIMENTATION',
        ...outlined(pond),
        ...contact(life.seed),
      }),
      { pinned: true },
    )
    life.then('Opened', day - 30, undefined, { slot: life.facts[0]?.slot ?? 0, sequence: 1, pinned: true })
    if (n % 3 === 0) life.then('Amended', dayNumber('2022-06-01') + n * 5, (chance) => ({ tailWater: pick(chance, ['SEDIMENTATION', 'AQUAPONICS', 'OTHER']) }))
    if (n % 9 === 4) life.then('Closed', Math.max(day + 300, dayNumber('2023-02-01') + between(life.chance(2), 0, 400)))
  },
}
