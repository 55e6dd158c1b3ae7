import { dayNumber, slotOn, type DayNumber } from '../calendar.ts'
import { cycle, mix, pick, range, rounded, unit, type Chance } from '../chance.ts'
import { areaOf, border, field, inCell, surveyed, type Cell, type Geometry, type Patch } from '../land.ts'
import type { Data, Life } from '../life.ts'
import { placed, villageName, type Register, type World } from '../world.ts'

const MU_M2 = 2_000 / 3
const CLASSES = ['PRIORITY_PROTECTION', 'SAFE_USE', 'STRICT_CONTROL'] as const
const PADDY_CROPS = ['水稻', '水稻', '水稻、油菜', '再生稻'] as const
const DRY_CROPS = ['玉米', '花椒', '甘薯', '蔬菜', '油菜', '柑橘', '高粱'] as const
const MEASURES = ['低积累品种', '优化施肥', '石灰调节', '水分调控', '叶面阻控'] as const

/** The village of a unit, and its number there: villages have neighbouring numbers. */
const placeOf = (world: World, n: number): { readonly village: number; readonly number: number } => {
  const [units, villages] = [world.sizes.farmlandUnit, world.land.villages.length]
  const village = Math.floor((n * villages) / units)
  return { village, number: n - Math.ceil((village * units) / villages) }
}
/** The units of a village: from one number to before another. */
const unitsOf = (world: World, village: number): readonly [from: number, to: number] => {
  const [units, villages] = [world.sizes.farmlandUnit, world.land.villages.length]
  return [Math.ceil((village * units) / villages), Math.ceil(((village + 1) * units) / villages)]
}
/** Farmland of this town was surveyed on foot; elsewhere outlines come from maps. */
const SURVEYED_TOWN = 0
const outlineOf = (world: World, n: number, seed: number): Geometry => {
  const outline = field(cellOf(world, n), seed)
  return world.land.townOf(placeOf(world, n).village) === SURVEYED_TOWN ? surveyed(outline, 120, 1, mix(seed, 41)) : outline
}
const cellOf = (world: World, n: number): Cell => {
  const { village, number } = placeOf(world, n)
  return world.land.cell(village, number)
}

/** How clean the soil was when it was classed: 80 % are protected first, 17.5 % used safely, the rest under strict control. */
const firstClass = (world: World, n: number): number => {
  const luck = unit(mix(world.seedOf('farmlandUnit', n), 31))
  return luck < 0.8 ? 0 : luck < 0.975 ? 1 : 2
}
const isPaddy = (seed: number): boolean => seed % 5 < 3
const phOf = (seed: number): number => rounded(4.6 + unit(mix(seed, 32)) * 3.6, 2)

/** Screening and intervention values of cadmium by pH (GB 15618-2018, tables 1 and 3). */
const cadmium = (ph: number, paddy: boolean): readonly [screening: number, intervention: number] =>
  ph <= 5.5 ? [0.3, 1.5] : ph <= 6.5 ? [paddy ? 0.4 : 0.3, 2] : ph <= 7.5 ? [paddy ? 0.6 : 0.3, 3] : [paddy ? 0.8 : 0.6, 4]

const soil = (seed: number, level: number, chance: Chance): Data => {
  const ph = phOf(seed)
  const [screening, intervention] = cadmium(ph, isPaddy(seed))
  const cd = level === 0 ? screening * (0.25 + chance() * 0.7) : level === 1 ? screening * (1.05 + chance() * 1.4) : intervention * (1.02 + chance() * 0.4)
  return {
    ph,
    cdMgKg: rounded(cd, 3),
    hgMgKg: range(chance, 0.03, 0.3, 3),
    asMgKg: range(chance, 3, 19, 1),
    pbMgKg: range(chance, 18, 66, 1),
    crMgKg: range(chance, 40, 140, 1),
  }
}
const classed = (level: number, chance: Chance): Data => ({
  category: CLASSES[level],
  produceExcess: level === 2 ? 'HEAVY' : level === 1 && chance() < 0.4 ? 'LIGHT' : 'NONE',
  ...(level === 1 ? { measures: [pick(chance, MEASURES), pick(chance, MEASURES)] } : level === 2 ? { measures: ['种植结构调整', '退出食用农产品生产'] } : {}),
})

/** A survey or campaign that is recorded village by village. */
const campaign = (life: Life, village: number, day: DayNumber, part: number, purpose: number, type: string, make: (chance: Chance) => Data): void => {
  if (life.roll(purpose) < part) life.then(type, day, make, { slot: slotOn(day + 20, life.registry, mix(village, purpose)) })
}

const born = (world: World, n: number): DayNumber => dayNumber('2017-03-06') + Math.floor((placeOf(world, n).village * 520) / world.land.villages.length)

export const farmlandUnit: Register = {
  born,
  rests: true,
  site: (world, n) => {
    const { village } = placeOf(world, n)
    return { village, at: inCell(cellOf(world, n), 0.5, 0.5) }
  },
  amend: (world, n, chance) => {
    const seed = world.seedOf('farmlandUnit', n)
    return chance() < 0.5 ? { crop: pick(chance, isPaddy(seed) ? PADDY_CROPS : DRY_CROPS) } : { ph: rounded(phOf(seed) + (chance() - 0.5) * 0.2, 2) }
  },
  live: (world, n, life) => {
    const { village } = placeOf(world, n)
    const town = world.land.townOf(village)
    const { seed } = life
    const registered = born(world, n)
    let level = firstClass(world, n)
    const first = level
    const paddy = isPaddy(seed)
    const areaMu = (): number => rounded(areaOf(outlineOf(world, n, seed)) / MU_M2, 2)
    life.register(
      registered - 30,
      registered,
      (chance) => ({
        name: `示例耕地${String(n + 1).padStart(6, '0')}`,
        ...placed(world, village),
        place: `${villageName(world, village)}${(n % 9) + 1}社`,
        ...classed(first, chance),
        areaMu: areaMu(),
        landType: paddy ? 'PADDY' : seed % 7 === 0 ? 'IRRIGATED' : 'DRY',
        crop: pick(chance, paddy ? PADDY_CROPS : DRY_CROPS),
        permanentBasicFarmland: seed % 10 < 7,
        geometry: outlineOf(world, n, seed),
        crs: seed % 400 === 0 ? 'UNKNOWN' : 'CGCS2000',
        ...(n % 50 === 0 ? { department: '示例农业科', departmentStated: true } : {}),
      }),
      { slot: slotOn(registered, life.registry, village), pinned: true },
    )

    const reclassified = (year: number): void => {
      if (life.roll(40 + year) >= 0.03) return
      // One class at a time; from the middle one up more often than down.
      level = level === 1 ? (life.roll(80 + year) < 0.75 ? 0 : 2) : 1
      const to = level
      const day = dayNumber(`${year}-01-01`)
      // The town's yearly act: some before the year begins, some after.
      const slot = slotOn(day - 50 + ((town * 13 + year) % 100), life.registry, mix(town, year))
      life.then('Reclassified', day, (chance) => ({ ...classed(to, chance), ...soil(seed, to, chance) }), { slot, pinned: true })
    }
    const spreadDays = Math.floor((village * 200) / world.land.villages.length)
    const surveyed = level
    reclassified(2019)
    const detailed = level
    campaign(life, village, dayNumber('2019-04-10') + spreadDays, 0.92, 33, 'Amended', (chance) => soil(seed, detailed, chance))
    for (const year of [2020, 2021]) reclassified(year)
    campaign(life, village, dayNumber('2021-05-10') + spreadDays, 0.9, 34, 'Amended', (chance) => ({ crop: pick(chance, paddy ? PADDY_CROPS : DRY_CROPS) }))
    for (const year of [2022, 2023, 2024]) reclassified(year)
    campaign(life, village, dayNumber('2024-03-10') + spreadDays, 0.9, 35, 'Amended', (chance) => ({
      areaMu: rounded(areaMu() * (0.97 + chance() * 0.05), 2),
      permanentBasicFarmland: seed % 10 < 7 || chance() < 0.1,
    }))
    for (const year of [2025, 2026]) reclassified(year)
    if (surveyed === 2 && life.roll(36) < 0.3) life.then('Amended', dayNumber('2023-05-01') + (seed % 400), () => ({ crop: '休耕', measures: ['休耕'] }))
    if (life.roll(37) < 0.004) life.then('Retired', dayNumber('2020-01-01') + (seed % 1_700), undefined, { reason: '示例建设占用，不再为耕地' })
  },
}

export const cropRestriction: Register = {
  // After the last village's units.
  born: (_, n) => dayNumber('2018-10-08') + ((n * 61) % 2_300),
  amend: (_, __, chance) => ({ crops: [pick(chance, PADDY_CROPS), pick(chance, DRY_CROPS)] }),
  site: (world, n) => {
    const village = (n * 5 + 1) % world.land.villages.length
    return { village, at: inCell(world.land.cell(village, 0), 0.5, 0.5) }
  },
  live: (world, n, life) => {
    const { village } = world.site('cropRestriction', n)
    const day = cropRestriction.born(world, n)
    const ban = n % 3 === 0
    life.register(day - 12, day, (chance) => {
      const [from, to] = unitsOf(world, village)
      const units: string[] = []
      for (let unitNumber = from; unitNumber < to && units.length < 12; unitNumber += 1)
        if (firstClass(world, unitNumber) === 2) units.push(world.key('farmlandUnit', unitNumber))
      return {
        name: ban ? `示例禁产区${n + 1}` : `示例种植负面清单${n + 1}`,
        ...placed(world, village),
        kind: ban ? 'PRODUCE_BAN' : 'NEGATIVE_LIST',
        crops: ban ? ['食用农产品'] : [pick(chance, ['水稻', '水稻', '叶菜'])],
        farmlandUnits: units,
        department: '示例农业科',
        departmentStated: n % 2 === 0,
      }
    })
    if (n % 4 === 1) life.then('Amended', day + 200, (chance) => ({ crops: ['水稻', pick(chance, DRY_CROPS)] }))
    if (n % 8 === 6) life.then('Revoked', day + 700, undefined, { reason: '示例：连续监测达标' })
  },
}

const PRIORITIES = ['优先', '重点', '一般'] as const
/** Tonnes a year, in the words of the survey. */
const loadOf = (chance: Chance): string => `总氮 ${range(chance, 5, 90, 1)} t/a、总磷 ${range(chance, 0.5, 9, 1)} t/a`

export const nonPointControlUnit: Register = {
  born: (_, n) => dayNumber('2021-09-06') + n * 11,
  amend: (_, __, chance) => ({ priority: pick(chance, PRIORITIES), load: loadOf(chance) }),
  live: (world, n, life) => {
    const { towns } = world.land
    const patch = towns[n % towns.length]
    const day = nonPointControlUnit.born(world, n)
    const shape = (to: number): Data => {
      const geometry = patch ? borderOf(patch, to) : undefined
      return geometry ? { areaKm2: rounded(areaOf(geometry) / 1e6, 2), geometry, crs: 'CGCS2000' } : {}
    }
    life.register(day - 20, day, (chance) => ({
      name: `示例控制单元${n + 1}`,
      townCode: world.key('town', n % towns.length),
      ...shape(0.92),
      priority: cycle(PRIORITIES, n),
      ...(n % 3 === 0 ? { load: loadOf(chance) } : {}),
      mainSource: ['PLANTING', 'LIVESTOCK', 'AQUACULTURE', 'SEWAGE'][n % 4],
      department: '示例生态科',
      departmentStated: true,
    }))
    if (n % 3 !== 2) life.then('Adjusted', dayNumber('2023-06-01') + n * 9, () => ({ ...shape(0.97), priority: cycle(PRIORITIES, n + 1) }))
    if (n % 12 === 11) life.then('Revoked', dayNumber('2025-03-01'), undefined, { lag: 14 })
  },
}

const borderOf = (patch: Patch, to: number) => border(patch, 16, 1 - to, to)
