import { dayNumber, dayText } from '../calendar.ts'
import { between, mix, pick, spread } from '../chance.ts'
import { border, field } from '../land.ts'
import type { Data, Life } from '../life.ts'
import { contact, outlined, placed, placeIn, positioned, type Register, type World } from '../world.ts'

const HYDRO_UNITS = 9

export const groundwaterZone: Register = {
  born: (_, n) => dayNumber('2021-12-06') + n * 17,
  amend: (_, n) => ({ note: `示例分区图${n + 1}` }),
  live: (world, n, life) => {
    const village = (n * 17 + 6) % world.land.villages.length
    const patch = world.land.villages[village]
    const day = groundwaterZone.born(world, n)
    const shape = (from: number, to: number): Data => (patch ? outlined(border(patch, 10, from, to)) : {})
    life.register(day - 20, day, () => ({
      name: `示例地下水${['保护区', '防控区', '治理区'][n % 3]}${n + 1}`,
      ...placed(world, village),
      zone: ['PROTECTION', 'CONTROL', 'TREATMENT'][n % 3],
      ...shape(0.06, 0.94),
      department: '示例生态科',
      departmentStated: false,
    }))
    if (n % 3 === 0) life.then('Adjusted', dayNumber('2023-10-16') + n * 5, () => shape(0.1, 0.96))
    if (n % 12 === 11) life.then('Revoked', dayNumber('2024-08-20'), undefined, { reason: '示例：并入相邻分区' })
  },
}

/** Of 110: 54 petrol stations that stand and 2 that are gone, and 54 others. */
const ROUND = 110
const KINDS = [
  ...Array.from({ length: 4 }, () => ['INDUSTRIAL_PARK', '工业园区'] as const),
  ...Array.from({ length: 6 }, () => ['LANDFILL', '填埋场'] as const),
  ...Array.from({ length: 21 }, () => ['ENTERPRISE', '企业'] as const),
  ...Array.from({ length: 3 }, () => ['HAZARDOUS_WASTE_SITE', '危废处置场'] as const),
  ...Array.from({ length: 7 }, () => ['MINE', '矿山'] as const),
  ...Array.from({ length: 3 }, () => ['OIL_DEPOT', '油库'] as const),
  ...Array.from({ length: 2 }, () => ['ASH_YARD', '灰场'] as const),
  ...Array.from({ length: 8 }, () => ['FARMING_AREA', '农业区'] as const),
]
type Source = { readonly kind: string; readonly word: string; readonly station: boolean; readonly gone: boolean; readonly other: number }
const sourceOf = (n: number): Source => {
  const place = spread(n, ROUND)
  const station = place < 56
  const [kind, word] = station ? ['PETROL_STATION', '加油站'] : (KINDS[place - 56] ?? ['ENTERPRISE', '企业'])
  return { kind, word, station, gone: place >= 54 && place < 56, other: Math.max(0, place - 56) }
}

/** Survey, list, assessment, control or remediation, removal: as far as the kind's place says. */
const listed = (life: Life, from: number, { other }: Source): void => {
  let day = from
  const step = (type: string, data: Parameters<Life['then']>[2] = () => ({})): boolean => {
    day += 90 + Math.floor(life.roll(day) * 240)
    return life.then(type, day, data)
  }
  if (other % 9 === 8) return
  if (!step('Surveyed', (chance) => ({ pollutants: [pick(chance, ['氨氮', '硫酸盐', '石油类', '锰', '氟化物', '耗氧量'])] }))) return
  if (other % 4 === 3 || !step('Listed', () => ({ onDualSourceList: true }))) return
  if (!step('RiskAssessed', (chance) => ({ riskLevel: pick(chance, ['HIGH', 'MEDIUM', 'LOW']) }))) return
  if (other % 4 === 1 || !step(other % 4 === 0 ? 'Controlled' : 'Remediated')) return
  if (other % 5 === 2) step('Removed', () => ({ onDualSourceList: false }))
}

const born = (world: World, n: number): number => dayNumber('2018-05-07') + (world.seedOf('groundwaterPollutionSource', n) % (sourceOf(n).station ? 500 : 900))

export const groundwaterPollutionSource: Register = {
  born,
  site: (world, n) => placeIn(world.land, n * 2 + 1, mix(world.seedOf('groundwaterPollutionSource', n), 4)),
  amend: (_, n, chance) => (sourceOf(n).station ? { operator: `示例油品${between(chance, 1, 20)}` } : { operator: `示例厂${between(chance, 1, 400)}` }),
  live: (world, n, life) => {
    const source = sourceOf(n)
    const { station } = source
    const { village, at } = world.site('groundwaterPollutionSource', n)
    const { seed } = life
    const day = born(world, n)
    const cells = Math.ceil(world.sizes.farmlandUnit / world.land.villages.length) + Math.ceil(world.sizes.plot / world.land.villages.length) + 30
    const refitted = station && n % 9 > 0
    life.register(day - 30, day, (chance) => ({
      name: `示例${source.word}${n + 1}`,
      ...placed(world, village, seed),
      kind: source.kind,
      operator: station ? `示例油品${between(chance, 1, 20)}` : `示例厂${between(chance, 1, 400)}`,
      startedOn: station ? String(1998 + (seed % 20)) : `${1990 + (seed % 26)}-${String((seed % 12) + 1).padStart(2, '0')}`,
      ...(seed % 5 === 0 ? {} : { seepageProtection: chance() < 0.55 }),
      hydroUnit: `示例水文单元${(village % HYDRO_UNITS) + 1}`,
      ...(station ? { tankCount: between(chance, 2, 6), doubleWall: seed % 6 === 0 } : {}),
      ...(source.kind === 'LANDFILL' || source.kind === 'ASH_YARD' ? outlined(field(world.land.cell(village, cells + (n % 6)), seed)) : positioned(at, seed)),
      ...contact(seed),
      department: '示例生态科',
      departmentStated: false,
    }))
    if (!station) {
      listed(life, day, source)
      return
    }
    life.then('Surveyed', day + 60 + (seed % 200))
    const refit = dayNumber('2019-06-01') + (seed % 700)
    if (refitted)
      life.then('Amended', Math.max(refit, day), () => ({ doubleWall: true, refitOn: dayText(refit), seepageProtection: true, note: '示例：双层罐、防渗池' }), {
        lag: 20,
      })
    if (n % 6 > 0 && !source.gone) return
    life.then('Listed', dayNumber('2021-09-15') + (seed % 200), () => ({ onDualSourceList: true }))
    if (n % 12 > 0 && !source.gone) return
    life.then('RiskAssessed', dayNumber('2022-06-15') + (seed % 200), (chance) => ({ riskLevel: pick(chance, ['MEDIUM', 'LOW']) }))
    if (n % 24 > 0 && !source.gone) return
    life.then('Controlled', dayNumber('2023-03-15') + (seed % 200))
    if (source.gone) life.then('Removed', dayNumber('2024-01-15') + (seed % 200), () => ({ onDualSourceList: false }), { lag: 20, reason: '示例：站点拆除' })
  },
}
