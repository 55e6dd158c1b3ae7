import { dayNumber } from '../calendar.ts'
import { between, cycle, mix, pick, range, rounded, spread, unit, type Chance } from '../chance.ts'
import { areaOf, around, point } from '../land.ts'
import type { Data } from '../life.ts'
import { placed, placeIn, villageName, type Register, type World } from '../world.ts'

/** Of 80: 54 centralised (24 of rivers, 29 of reservoirs, 1 of groundwater), 23 dispersed, and 3 that were withdrawn. */
const ROUND = 80
type Kind = {
  readonly waterType: 'RIVER' | 'RESERVOIR' | 'GROUNDWATER'
  readonly centralised: boolean
  readonly withdrawn: boolean
  readonly tenThousandPeople: boolean
}
const kindOf = (n: number): Kind => {
  const place = spread(n, ROUND)
  return {
    waterType:
      place < 24 ? 'RIVER' : place < 53 ? 'RESERVOIR' : place < 54 ? 'GROUNDWATER' : cycle(['RESERVOIR', 'GROUNDWATER', 'RIVER', 'GROUNDWATER'], place),
    centralised: place < 54 || place >= 77,
    withdrawn: place >= 77,
    tenThousandPeople: place === 0 || place === 24,
  }
}

/** Supply and people of a source; one of the two large ones is known by its supply, the other by its people. */
const supply = ({ centralised, tenThousandPeople, waterType }: Kind, chance: Chance): Data => {
  if (tenThousandPeople)
    return waterType === 'RIVER' ? { dailySupplyT: range(chance, 1_100, 1_900, 0) } : { dailySupplyT: 860, population: between(chance, 10_400, 14_000) }
  const dailySupplyT = centralised ? range(chance, 60, 640, 1) : range(chance, 3, 55, 1)
  return { dailySupplyT, population: Math.round(dailySupplyT * (6 + chance() * 6)) }
}

const born = (world: World, n: number): number => dayNumber('2016-03-01') + Math.floor(unit(mix(world.seedOf('waterSource', n), 1)) * 900)

export const waterSource: Register = {
  born,
  site: (world, n) => {
    const hash = world.seedOf('waterSource', n)
    return placeIn(world.land, n * 7 + 2, mix(hash, 5))
  },
  amend: (_, n, chance) => {
    const figures = supply(kindOf(n), chance)
    return chance() < 0.5 ? figures : { ...figures, waterworks: `示例水厂${between(chance, 1, 60)}` }
  },
  live: (world, n, life) => {
    const kind = kindOf(n)
    const { village, at } = world.site('waterSource', n)
    const day = born(world, n)
    const { seed } = life
    const grew = kind.centralised && !kind.withdrawn && !kind.tenThousandPeople && n % 10 === 4
    const planned = n % 13 === 5
    const opened = day - 40 + (planned ? 300 : 0)
    life.register(
      day - 40,
      day,
      (chance) => ({
        name: `${villageName(world, village)}${{ RIVER: '河流', RESERVOIR: '水库', GROUNDWATER: '地下水' }[kind.waterType]}水源地${n + 1}`,
        codes: [{ system: '示例水源系统', value: `SY${String(n + 1).padStart(5, '0')}` }],
        ...placed(world, village),
        waterType: kind.waterType,
        scale: kind.centralised && !grew ? 'CENTRALISED' : 'DISPERSED',
        ...supply(grew ? { ...kind, centralised: false } : kind, chance),
        ...(kind.tenThousandPeople && kind.waterType === 'RIVER' ? { tenThousandPeople: true } : {}),
        ...(kind.centralised ? { waterworks: `示例水厂${(n % 60) + 1}` } : {}),
        targetClass: 'III',
        hydroUnit: `示例水文单元${(village % 9) + 1}`,
        geometry: point(at),
        crs: 'CGCS2000',
        ...(planned ? { status: 'PLANNED' } : {}),
        department: '示例生态科',
        departmentStated: n % 3 === 0,
        ...(seed % 4 === 0 ? { contact: `示例联系人${(n % 90) + 1}` } : {}),
      }),
      planned ? {} : { pinned: true },
    )
    // Put into register and into use on one day, in this order.
    if (planned) life.then('Activated', opened)
    else life.then('Activated', opened, undefined, { slot: life.facts[0]?.slot ?? 0, sequence: 1, pinned: true })
    if (n % 9 === 2 && !kind.withdrawn) {
      life.then('PutOnStandby', dayNumber('2019-07-01') + (seed % 300), undefined, { reason: '示例检修' })
      life.then('Activated', dayNumber('2020-08-01') + (seed % 300))
    }
    if (n % 11 === 3 && !kind.withdrawn) {
      life.then('Suspended', dayNumber('2020-11-01') + (seed % 200), undefined, { reason: '示例水质超标' })
      life.then('Activated', dayNumber('2021-11-01') + (seed % 200))
    }
    if (grew) life.then('Amended', dayNumber('2020-04-01') + (seed % 500), (chance) => ({ scale: 'CENTRALISED', ...supply(kind, chance) }), { lag: 20 })
    life.then('Amended', dayNumber('2019-12-31'), (chance) => supply(grew ? { ...kind, centralised: seed % 2 === 0 } : kind, chance))
    if (!grew) life.then('Amended', dayNumber('2022-12-31'), (chance) => supply(kind, chance))
    if (kind.withdrawn) {
      life.then('Suspended', dayNumber('2021-02-01') + (seed % 300), undefined, { lag: 10, reason: '示例：城镇管网延伸' })
      life.then('Withdrawn', dayNumber('2022-06-01') + (seed % 400), undefined, { lag: 15 })
    } else if (n % 30 === 12) life.then('Amended', dayNumber('2027-01-01'), () => ({ targetClass: 'II' }), { lag: -420 })
  },
}

const LEVELS = ['ONE', 'TWO', 'QUASI'] as const
const RADII_M = { ONE: 240, TWO: 900, QUASI: 1_900 } as const
/** Metres around its source within which everything is in the zone of level one. */
export const SURELY_IN_ZONE_M = 150

export const sourceOf = (world: World, n: number): number => n % Math.max(1, world.sizes.waterSource)

export const protectionZone: Register = {
  born: (world, n) => (world.sizes.waterSource > 0 ? born(world, sourceOf(world, n)) : dayNumber('2016-06-01')) + 60 + ((n * 37) % 500),
  site: (world, n) => world.site('waterSource', sourceOf(world, n)),
  amend: (_, __, chance) => ({ signs: `界标 ${between(chance, 2, 12)} 块、标识牌 ${between(chance, 1, 6)} 块` }),
  live: (world, n, life) => {
    const source = sourceOf(world, n)
    const level = LEVELS[Math.floor(n / Math.max(1, world.sizes.waterSource)) % 3] ?? 'ONE'
    const { village, at } = world.site('protectionZone', n)
    const day = protectionZone.born(world, n)
    const shape = (larger: number): Data => {
      const geometry = around(at, RADII_M[level] * larger, life.seed)
      return { areaKm2: rounded(areaOf(geometry) / 1e6, 3), geometry, crs: 'CGCS2000' }
    }
    const withdrawn = world.sizes.waterSource > 0 && kindOf(source).withdrawn
    life.register(day - 15, day, () => ({
      name: `示例保护区${n + 1}（${{ ONE: '一级', TWO: '二级', QUASI: '准' }[level]}）`,
      ...placed(world, village),
      ...(world.sizes.waterSource > 0 ? { waterSource: world.key('waterSource', source) } : {}),
      level,
      ...shape(1),
      department: '示例生态科',
      departmentStated: false,
    }))
    if (!withdrawn && n % 17 === 16) return
    const approved = day + 30 + ((n * 29) % 200)
    if (!life.then('Approved', approved, () => ({ signs: pick(life.chance(3), ['界标、标识牌齐全', '标识牌待补', '界标齐全']) }))) return
    if (n % 4 === 1) life.then('Adjusted', dayNumber('2021-03-01') + ((n * 53) % 900), () => ({ ...shape(1.15), note: '示例：按现场勘界调整' }))
    // A zone may outlive its source.
    if (withdrawn) life.then('Revoked', dayNumber('2023-09-01') + ((n * 31) % 200), undefined, { lag: 12 })
  },
}
