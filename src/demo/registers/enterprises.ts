import { dayNumber, dayText, LAST, slotOn, type DayNumber } from '../calendar.ts'
import { between, cycle, mix, pick, range, rounded } from '../chance.ts'
import { creditCode } from '../credit-code.ts'
import { areaOf, field } from '../land.ts'
import type { Data, Life } from '../life.ts'
import { contact, outlined, placed, placeIn, positioned, type Register, type World } from '../world.ts'
import { remediated, SUPERVISED } from './plots.ts'

const INDUSTRIES = ['化学原料和化学制品制造业', '医药制造业', '金属表面处理及热处理加工', '有色金属冶炼', '涂料制造', '铅蓄电池制造', '皮革鞣制加工'] as const
const DUTIES = ['有毒有害物质排放报告', '土壤污染隐患排查', '自行监测', '拆除活动备案'] as const

/** The day of a year's edition of a list. */
const editionOf = (year: number, month: string): DayNumber => dayNumber(`${year}-${month}`)

/**
 * A list that is published once a year: in one act, those that stay are renewed, some are removed, and some of these come back
 * (renewed again after their removal) or are known to have left for good.
 */
const yearly = (life: Life, month: string, from: number, n: number, told: (year: number) => Data): void => {
  for (let year = from + 1; year <= 2025; year += 1) {
    const day = editionOf(year, month)
    if (day + 12 > LAST) return
    const slot = slotOn(day + 12, life.registry, year)
    const since = year - from
    if (n % 7 === 3 && since >= 2 && since <= 3) {
      if (since === 2) life.then('Removed', day, undefined, { slot, pinned: true, reason: '示例停产' })
    } else if (n % 7 === 5 && since >= 4) {
      if (since === 4) life.then('Removed', day, undefined, { slot, pinned: true, reason: '示例关停' })
    } else life.then('Renewed', day, () => told(year), { slot, pinned: true })
  }
}

const plotOf = (world: World, n: number): number | undefined => {
  const shift = world.hotPlotCorrections > 0 ? 2 : 0
  const plot = n * 24 + SUPERVISED + shift
  return plot < world.sizes.plot ? plot : undefined
}
const firstYear = (n: number): number => (n % 5 === 4 ? 2021 : n % 5 === 2 ? 2020 : 2019)

/** Enterprises of both lists have numbers of their own. */
const codeOf = (world: World, kind: number, n: number): string => creditCode(world.district, 100_000 * kind + n * 37 + 1)

export const keySupervisedUnit: Register = {
  // Editions of spring; the plots of the units were all registered before 2018-09.
  born: (_, n) => editionOf(firstYear(n), '04-10') + 12,
  amend: (_, n, chance) => ({ duties: [cycle(DUTIES, n), pick(chance, DUTIES)] }),
  site: (world, n) => {
    const plot = plotOf(world, n)
    return plot === undefined ? placeIn(world.land, n * 5 + 2, world.seedOf('keySupervisedUnit', n)) : world.site('plot', plot)
  },
  live: (world, n, life) => {
    const year = firstYear(n)
    const { village, at } = world.site('keySupervisedUnit', n)
    const plot = plotOf(world, n)
    const slot = slotOn(editionOf(year, '04-10') + 12, life.registry, year)
    life.register(
      editionOf(year, '04-10'),
      0,
      (chance) => ({
        name: `示例重点单位${n + 1}`,
        creditCode: codeOf(world, 1, n),
        industry: cycle(INDUSTRIES, n),
        year,
        reason: pick(chance, ['有毒有害物质排放量', '涉重金属行业', '危险废物经营']),
        ...placed(world, village),
        ...(plot === undefined ? {} : { plot: world.key('plot', plot) }),
        duties: DUTIES.slice(0, 2 + (n % 3)),
        ...positioned(at, life.seed),
        ...contact(life.seed),
        department: '示例生态科',
        departmentStated: true,
      }),
      { slot, pinned: true },
    )
    yearly(life, '04-10', year, n, (edition) => ({ year: edition }))
  },
}

const METALS = ['CD', 'HG', 'AS', 'PB', 'CR'] as const
export const heavyMetalEnterprise: Register = {
  born: (_, n) => editionOf(firstYear(n), '06-20') + 12,
  amend: (_, __, chance) => ({ emissionKgYear: range(chance, 0.2, 60, 2) }),
  site: (world, n) => placeIn(world.land, n * 9 + 4, world.seedOf('heavyMetalEnterprise', n)),
  live: (world, n, life) => {
    const year = firstYear(n)
    const { village, at } = world.site('heavyMetalEnterprise', n)
    life.register(
      editionOf(year, '06-20'),
      0,
      (chance) => ({
        name: `示例涉重企业${n + 1}`,
        creditCode: codeOf(world, 2, n),
        industry: cycle(INDUSTRIES, n + 2),
        metals: [cycle(METALS, n), cycle(METALS, n + 1 + (n % 3))],
        emissionKgYear: range(chance, 0.2, 60, 2),
        ...placed(world, village),
        ...positioned(at, life.seed),
        ...contact(life.seed),
      }),
      { slot: slotOn(editionOf(year, '06-20') + 12, life.registry, year), pinned: true },
    )
    yearly(life, '06-20', year, n, () => ({}))
  },
}

const WASTES = ['粉煤灰', '炉渣', '冶炼废渣', '脱硫石膏', '尾矿', '污泥'] as const
export const solidWasteSite: Register = {
  born: (_, n) => dayNumber('2017-09-04') + ((n * 83) % 2_000),
  amend: (_, __, chance) => ({ volumeM3: between(chance, 300, 60_000) }),
  site: (world, n) => placeIn(world.land, n * 13 + 5, world.seedOf('solidWasteSite', n)),
  live: (world, n, life) => {
    const { village } = world.site('solidWasteSite', n)
    const day = solidWasteSite.born(world, n)
    const cells = Math.ceil(world.sizes.farmlandUnit / world.land.villages.length) + Math.ceil(world.sizes.plot / world.land.villages.length) + 20
    const heap = field(world.land.cell(village, cells + Math.floor(n / world.land.villages.length)), life.seed)
    life.register(day - 20, day, (chance) => ({
      name: `示例固废堆场${n + 1}`,
      ...placed(world, village),
      wasteKind: cycle(WASTES, n),
      volumeM3: rounded(areaOf(heap) * (1 + chance() * 3), 0),
      owner: `示例厂${between(chance, 1, 400)}`,
      hazardous: n % 6 === 2,
      ...outlined(heap),
    }))
    life.then('Amended', day + 400, (chance) => ({ volumeM3: between(chance, 300, 60_000) }))
    if (n % 3 === 1) life.then('Closed', day + 900, undefined, { reason: '示例：清运完毕' })
  },
}

/** The plot that a transfer's soil comes from; the same every time that it is asked. */
const originOf = (world: World, n: number) => remediated(world, mix(world.seed, n) % Math.max(1, world.sizes.plot))

export const soilTransfer: Register = {
  born: (world, n) => (originOf(world, n)?.known ?? dayNumber('2023-01-09')) + 25 + (n % 20),
  amend: (_, __, chance) => ({ quantityM3: between(chance, 200, 20_000) }),
  live: (world, n, life) => {
    const origin = originOf(world, n)
    const day = soilTransfer.born(world, n)
    const village = origin ? world.site('plot', origin.plot).village : n % world.land.villages.length
    const shipped = day + 20 + (n % 40)
    const received = shipped + 1 + (n % 6)
    life.register(day - 8, day, (chance) => ({
      name: `示例转移计划${n + 1}`,
      ...placed(world, village),
      ...(origin ? { plot: world.key('plot', origin.plot) } : {}),
      destination: `示例处置场${(n % 6) + 1}`,
      quantityM3: between(chance, 200, 20_000),
      manifestNumbers: Array.from({ length: 1 + (n % 3) }, (_, i) => `LD${String(n * 3 + i + 1).padStart(6, '0')}`),
      hazardous: n % 7 === 4,
      department: '示例生态科',
      departmentStated: true,
    }))
    if (n % 10 === 9) return
    if (!life.then('Shipped', shipped, () => ({ shippedOn: dayText(shipped) }), { lag: 3, pinned: true })) return
    if (n % 10 < 8)
      life.then('Received', received, (chance) => ({ receivedOn: dayText(received), quantityM3: between(chance, 200, 20_000) }), { lag: 6, pinned: true })
  },
}
