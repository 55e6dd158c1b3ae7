import { dayNumber, dayText, LAST, slotOn, type DayNumber } from '../calendar.ts'
import { between, cycle, mix, pick, range, rounded, unit, type Chance } from '../chance.ts'
import { point } from '../land.ts'
import type { Data } from '../life.ts'
import type { RegistryKey } from '../sizes.ts'
import { placed, positioned, type Register, type Site, type World } from '../world.ts'

type Medium = 'SOIL' | 'GROUNDWATER' | 'SURFACE_WATER' | 'PRODUCE' | 'AIR'
const MEDIA: readonly Medium[] = [
  ...Array.from({ length: 9 }, () => 'SOIL' as const),
  'PRODUCE',
  'PRODUCE',
  'PRODUCE',
  'SURFACE_WATER',
  'SURFACE_WATER',
  'SURFACE_WATER',
  'GROUNDWATER',
  'GROUNDWATER',
  'GROUNDWATER',
  'GROUNDWATER',
  'AIR',
]
const WORDS: Readonly<Record<Medium, string>> = { SOIL: '土壤点位', GROUNDWATER: '监测井', SURFACE_WATER: '断面', PRODUCE: '农产品点位', AIR: '空气点位' }
/** What points of a medium watch, in turn. */
const WATCHED: Readonly<Record<Medium, readonly RegistryKey[]>> = {
  SOIL: ['farmlandUnit', 'farmlandUnit', 'farmlandUnit', 'plot'],
  PRODUCE: ['farmlandUnit'],
  SURFACE_WATER: ['waterSource', 'waterSource', 'blackOdorousWater'],
  GROUNDWATER: ['groundwaterPollutionSource', 'waterSource', 'plot', 'groundwaterPollutionSource', 'keySupervisedUnit'],
  AIR: ['industrialPark'],
}
const ROLES: Readonly<Record<Medium, readonly string[]>> = {
  SOIL: ['BASIC', 'BASIC', 'RISK', 'BACKGROUND'],
  PRODUCE: ['BASIC', 'RISK'],
  SURFACE_WATER: ['BACKGROUND', 'NATIONAL'],
  GROUNDWATER: ['SOURCE', 'DIFFUSION', 'BACKGROUND', 'NATIONAL', 'DIFFUSION'],
  AIR: ['BACKGROUND'],
}
const CADENCE: Readonly<Record<Medium, readonly string[]>> = {
  SOIL: ['YEARLY'],
  PRODUCE: ['YEARLY'],
  SURFACE_WATER: ['QUARTERLY', 'MONTHLY'],
  GROUNDWATER: ['QUARTERLY', 'MONTHLY', 'YEARLY'],
  AIR: ['MONTHLY'],
}

const mediumOf = (n: number): Medium => cycle(MEDIA, n * 7)
type Target = { readonly registry: RegistryKey; readonly n: number }
const targetOf = (world: World, n: number): Target | undefined => {
  const registry = cycle(WATCHED[mediumOf(n)], Math.floor(n / MEDIA.length))
  const size = world.sizes[registry]
  return size === 0 ? undefined : { registry, n: mix(world.seedOf('monitoringPoint', n), 3) % size }
}

const bornAt = (world: World, n: number): DayNumber => {
  const own = dayNumber('2016-06-06') + Math.floor(unit(mix(world.seedOf('monitoringPoint', n), 4)) ** 2 * 1_900)
  const target = targetOf(world, n)
  return target ? Math.max(own, world.born(target.registry, target.n) + 12) : own
}

/** Some wells are given up; nothing is sampled there any more. */
const sealedOn = (world: World, n: number): DayNumber | undefined =>
  mediumOf(n) === 'GROUNDWATER' && n % 11 === 5 ? dayNumber('2024-06-01') + (world.seedOf('monitoringPoint', n) % 300) : undefined

export const monitoringPoint: Register = {
  born: bornAt,
  site: (world, n): Site => {
    const target = targetOf(world, n)
    return target ? world.site(target.registry, target.n) : world.site('town', n % world.sizes.town)
  },
  amend: (_, n, chance) => ({ owner: `示例监测站${between(chance, 1, 8)}`, ...(mediumOf(n) === 'GROUNDWATER' ? { depthM: range(chance, 8, 90, 1) } : {}) }),
  live: (world, n, life) => {
    const medium = mediumOf(n)
    const target = targetOf(world, n)
    const { village, at } = world.site('monitoringPoint', n)
    const day = bornAt(world, n)
    const { seed } = life
    life.register(day - 5, day, (chance) => ({
      name: `示例${WORDS[medium]}${n + 1}`,
      ...placed(world, village),
      medium,
      role: cycle(ROLES[medium], n),
      ...(target ? { target: `${target.registry}/${world.key(target.registry, target.n)}` } : {}),
      ...(medium === 'GROUNDWATER' ? { depthM: range(chance, 8, 90, 1) } : medium === 'SOIL' ? { depthM: 0.2 } : {}),
      owner: `示例监测站${(n % 8) + 1}`,
      cadence: cycle(CADENCE[medium], n),
      ...(seed % 60 === 0 ? positioned(at, seed >>> 4) : { geometry: point(at), crs: 'CGCS2000' }),
    }))
    if (medium === 'GROUNDWATER') {
      if (n % 11 < 2) {
        life.then('SentForRepair', dayNumber('2023-02-01') + (seed % 400), undefined, { reason: '示例：井口损坏' })
        life.then('Restored', life.lastDay + 60 + (seed % 90))
      }
      const sealed = sealedOn(world, n)
      if (sealed !== undefined) life.then('Sealed', sealed, undefined, { reason: '示例：报废封填', pinned: true })
    }
  },
}

// ── Samples ──────────────────────────────────────────────────────────────────────────────────────────────────────────

type Measured = number | 'ND' | { readonly lt: number }
/** Below its limit a value is reported as that, or as not detected. */
const measured = (value: number, limit: number, digits: number, chance: Chance): Measured =>
  value >= limit ? rounded(value, digits) : chance() < 0.6 ? { lt: limit } : 'ND'
/** Mostly low, seldom high. */
const skewed = (chance: Chance, most: number): number => most * chance() ** 3

const WATER_CLASSES = ['I', 'II', 'III', 'IV', 'V'] as const
const results: Readonly<Record<Medium, (chance: Chance) => Data>> = {
  SOIL: (chance) => ({
    ph: range(chance, 4.6, 8.2, 2),
    cd: measured(0.03 + skewed(chance, 1), 0.05, 3, chance),
    hg: measured(0.001 + skewed(chance, 0.4), 0.002, 3, chance),
    as: range(chance, 2.5, 24, 1),
    pb: range(chance, 15, 80, 1),
    cr: range(chance, 35, 150, 0),
    cu: range(chance, 12, 60, 0),
    ni: range(chance, 14, 60, 0),
    zn: range(chance, 50, 180, 0),
  }),
  PRODUCE: (chance) => ({
    cd: measured(skewed(chance, 0.5), 0.01, 3, chance),
    pb: measured(skewed(chance, 0.3), 0.02, 3, chance),
    as: measured(skewed(chance, 0.3), 0.02, 3, chance),
    hg: measured(skewed(chance, 0.03), 0.001, 4, chance),
    cr: measured(skewed(chance, 1), 0.05, 2, chance),
  }),
  SURFACE_WATER: (chance) => ({
    ph: range(chance, 6.6, 8.7, 2),
    dissolvedOxygen: range(chance, 4.6, 10.4, 2),
    codMn: range(chance, 1.2, 7.5, 1),
    codCr: measured(skewed(chance, 34), 4, 0, chance),
    ammonia: measured(skewed(chance, 1.6), 0.025, 3, chance),
    totalPhosphorus: measured(skewed(chance, 0.35), 0.01, 2, chance),
    totalNitrogen: range(chance, 0.4, 3.2, 2),
    ...(chance() < 0.4
      ? { totalColiforms: between(chance, 20, 9_000), fluoride: range(chance, 0.1, 0.9, 2), lead: measured(skewed(chance, 0.01), 0.001, 4, chance) }
      : {}),
  }),
  GROUNDWATER: (chance) => ({
    ph: range(chance, 6.3, 8.3, 2),
    totalHardness: range(chance, 90, 620, 0),
    dissolvedSolids: range(chance, 160, 1_300, 0),
    sulfate: range(chance, 12, 320, 1),
    chloride: range(chance, 5, 260, 1),
    ammonia: measured(skewed(chance, 1.2), 0.025, 3, chance),
    nitrate: range(chance, 0.2, 26, 2),
    nitrite: measured(skewed(chance, 0.6), 0.003, 3, chance),
    fluoride: range(chance, 0.1, 1.3, 2),
    ...(chance() < 0.5
      ? {
          arsenic: measured(skewed(chance, 0.014), 0.0003, 4, chance),
          mercury: measured(skewed(chance, 0.001), 0.000_04, 5, chance),
          cadmium: measured(skewed(chance, 0.006), 0.0001, 4, chance),
          chromium6: measured(skewed(chance, 0.05), 0.004, 3, chance),
          iron: measured(skewed(chance, 0.6), 0.01, 2, chance),
          manganese: measured(skewed(chance, 0.6), 0.01, 2, chance),
          cyanide: measured(skewed(chance, 0.01), 0.002, 3, chance),
        }
      : {}),
  }),
  AIR: (chance) => ({ ph: range(chance, 5.2, 7.4, 2), totalSuspendedParticulate: range(chance, 0.04, 0.3, 3) }),
}

/** How many samples a point has, except that the last one may have fewer. */
const perPoint = ({ sizes }: World): number => Math.max(1, Math.ceil(sizes.sample / Math.max(1, sizes.monitoringPoint)))
const pointOf = (world: World, n: number): number => Math.floor(n / perPoint(world))

/** Spread over the time that the point has been there: never two on a day. */
const sampledOn = (world: World, n: number): DayNumber => {
  if (world.sizes.monitoringPoint === 0) return dayNumber('2016-06-01') + (n % 3_400)
  const per = perPoint(world)
  const from = bornAt(world, pointOf(world, n)) + 10
  const until = sealedOn(world, pointOf(world, n)) ?? LAST - 60
  const step = Math.max(1, Math.floor((until - from) / per))
  return from + (n % per) * step + Math.floor(unit(mix(world.seedOf('sample', n), 1)) * Math.max(1, step - 1))
}
/** In the months after it, with what was sampled in that month in the same medium. */
const batchDay = (day: DayNumber, batch: number): DayNumber => Math.min(LAST - 1, Math.ceil((day + 14) / 28) * 28 + batch * 3)

const batchOf = (world: World, n: number): number => pointOf(world, n) % 4
export const sample: Register = {
  born: (world, n) => batchDay(sampledOn(world, n), batchOf(world, n)),
  rests: false,
  amend: (world, n, chance) => ({ results: results[mediumOf(pointOf(world, n))](chance), lab: `示例检测公司${between(chance, 1, 9)}` }),
  live: (world, n, life) => {
    const number = pointOf(world, n)
    const medium = mediumOf(number)
    const day = sampledOn(world, n)
    const hasPoint = number < world.sizes.monitoringPoint
    const slot = slotOn(batchDay(day, batchOf(world, n)), life.registry, mix(medium.length, batchOf(world, n)))
    life.register(
      day,
      0,
      (chance) => {
        const target = hasPoint ? targetOf(world, number) : undefined
        const isWater = medium === 'GROUNDWATER' || medium === 'SURFACE_WATER'
        return {
          name: `示例样品${n + 1}`,
          point: hasPoint ? world.key('monitoringPoint', number) : `示例点位${number + 1}`,
          ...(hasPoint ? placed(world, world.site('monitoringPoint', number).village) : {}),
          ...(target ? { target: `${target.registry}/${world.key(target.registry, target.n)}` } : {}),
          sampledOn: dayText(day),
          medium,
          lab: `示例检测公司${between(chance, 1, 9)}`,
          results: results[medium](chance),
          ...(isWater && chance() < 0.3 ? { statedClass: pick(chance, WATER_CLASSES) } : {}),
        }
      },
      { slot, pinned: true },
    )
    if (n % 400 === 37) life.then('Voided', Math.max(day, day + 30), undefined, { lag: 20, reason: '示例：质控不合格' })
  },
}
