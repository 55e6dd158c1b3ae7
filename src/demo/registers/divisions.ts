import { dayNumber, FIRST, NO_START, slotOn } from '../calendar.ts'
import { between, mix, pick, spread, unit } from '../chance.ts'
import { border, formerTowns, formerVillages, point, within } from '../land.ts'
import { isCommunity, numeral, outlined, placeIn, townName, villageName, type Register } from '../world.ts'

const MERGED_ON = dayNumber('2019-01-01')
const ABOLISHED_ON = dayNumber('2020-07-01')

export const town: Register = {
  born: () => FIRST,
  rests: false,
  amend: (_, n, chance) => ({ note: `示例备注${between(chance, 1, 999)}`, aliases: [`示例旧${numeral(n + 1)}镇`] }),
  live: (world, n, life) => {
    const { land, sizes } = world
    const former = n - (sizes.town - formerTowns(sizes.town))
    const patch = land.towns[former >= 0 ? former : n]
    life.register(
      NO_START,
      FIRST,
      () => ({
        name: townName(n),
        code: world.key('town', n),
        kind: n % 6 === 0 ? 'STREET' : 'TOWN',
        aliases: [`示例旧${numeral(n + 1)}镇`],
        ...(patch ? { seat: point(within(patch, 0.5, 0.45)), ...(former >= 0 ? { crs: 'CGCS2000' } : outlined(border(patch, 24))) } : {}),
        department: '示例民政科',
        departmentStated: false,
      }),
      { slot: slotOn(FIRST, life.registry, 0) },
    )
    if (former === 0) life.then('MergedInto', MERGED_ON, () => ({ successor: world.key('town', 0) }), { lag: 9, pinned: true })
    else if (former > 0) life.then('Abolished', ABOLISHED_ON, undefined, { lag: 12, pinned: true })
    else if (n % 5 === 1)
      life.then('Amended', dayNumber('2018-03-01') + n * 40, () => (patch ? { seat: point(within(patch, 0.52, 0.5)), note: '示例驻地迁移' } : {}))
  },
}

/** Of the standing villages; 50, 179 and 4 of 233. */
const tierOf = (n: number, standing: number): string => {
  const place = spread(n, standing)
  return place < Math.round((standing * 50) / 233) ? 'ONE' : place < Math.round((standing * 229) / 233) ? 'TWO' : 'THREE'
}
const TIERED_ON = dayNumber('2019-06-30')

export const village: Register = {
  born: () => FIRST,
  rests: false,
  amend: (_, __, chance) => ({ householdCount: between(chance, 180, 1_900) }),
  live: (world, n, life) => {
    const { land, sizes } = world
    const standing = sizes.village - formerVillages(sizes.village)
    const former = n - standing
    const town = land.townOf(n)
    const patch = land.villages[n]
    const households = between(life.chance(1), 180, 1_900)
    life.register(
      NO_START,
      FIRST,
      () => ({
        name: villageName(world, n),
        code: world.key('village', n),
        townCode: world.key('town', town),
        kind: isCommunity(n, land.towns.length) ? 'COMMUNITY' : 'VILLAGE',
        householdCount: households,
        ...outlined(patch ? border(patch, 10) : point(placeIn(land, n % standing, life.seed).at)),
      }),
      { slot: slotOn(FIRST, life.registry, 1 + town) },
    )
    if (former >= 0) {
      // A village goes into another of its town, which the same places in the row of standing ones say.
      if (former < 2) life.then('MergedInto', MERGED_ON + former * 365, () => ({ successor: world.key('village', town) }), { lag: 9, pinned: true })
      else life.then('Abolished', ABOLISHED_ON, undefined, { lag: 12, pinned: true })
      return
    }
    const tier = tierOf(n, standing)
    life.then('Amended', TIERED_ON, () => ({ tier }), { slot: slotOn(TIERED_ON + 20 + (town % 7), life.registry, town), pinned: true })
    const first = dayNumber('2019-10-01') + Math.floor(life.roll(2) * 900)
    const steps = [{ wasteCollection: true }, { sewageTreated: life.roll(3) < 0.7 }, { renovated: true }]
    steps.forEach((step, i) => {
      if (tier !== 'THREE' || i === 0) life.then('Amended', first + i * 260, () => step)
    })
    if (life.roll(4) < 0.5) life.then('Amended', dayNumber('2021-01-01'), (chance) => ({ householdCount: Math.round(households * (0.9 + chance() * 0.15)) }))
    if (n % 80 === 7) life.then('Amended', dayNumber('2027-01-01'), () => ({ householdCount: households + 40, note: '示例：自 2027 年起' }), { lag: -500 })
  },
}

const parkNames = ['示例第一工业园', '示例第二工业园', '示例第三工业园', '示例第四工业园', '示例第五工业园']

const INDUSTRIES = ['示例装备制造', '示例材料', '示例消费品', '示例化工', '示例电子', '示例仓储物流'] as const
export const industrialPark: Register = {
  born: (_, n) => FIRST + 30 + (n % 9) * 30,
  rests: false,
  amend: (_, __, chance) => ({ industries: [pick(chance, INDUSTRIES), pick(chance, INDUSTRIES)] }),
  site: (world, n) => placeIn(world.land, n * 7, mix(world.seed, 900 + n)),
  live: (world, n, life) => {
    const born = industrialPark.born(world, n)
    const { village, at } = world.site('industrialPark', n)
    const patch = world.land.villages[village % world.land.villages.length]
    const name = parkNames[n] ?? `示例第${numeral(n + 1)}工业园`
    life.register(born - 300, born, (chance) => ({
      name,
      townCode: world.key('town', world.land.townOf(village)),
      areaKm2: Math.round((2 + unit(life.seed) * 14) * 100) / 100,
      riverside: n % 4 !== 3,
      industries: [INDUSTRIES[n % 6], pick(chance, INDUSTRIES)],
      ...(patch ? outlined(border(patch, 8, 0.12, 0.88)) : { geometry: point(at), crs: 'CGCS2000' }),
      department: '示例园区管委会',
      departmentStated: false,
    }))
    life.then('Amended', dayNumber('2020-05-20') + n * 31, (chance) => ({ areaKm2: Math.round((3 + chance() * 14) * 100) / 100 }))
    // The fifth of five: four stand.
    if (n % 5 === 4) life.then('Abolished', dayNumber('2022-03-31'), undefined, { lag: 15 })
  },
}
