import { issued, OFFICE_KEYS } from '../basis.ts'
import { dayNumber, dayText, FIRST, type DayNumber } from '../calendar.ts'
import { censusKey, censusOf, LIST_KEYS, type Census } from '../census.ts'
import { between, cycle, mix, pick, range, unit } from '../chance.ts'
import type { Data } from '../life.ts'
import { placed, reference, type Register, type World } from '../world.ts'

/** Every document is one that an office issued on some day: changes that rest on it name the same number. */
const issuedOn = (world: World, n: number): DayNumber =>
  FIRST + Math.floor(((n + unit(world.seedOf('document', n))) * 3_560) / Math.max(1, world.sizes.document))

export const document: Register = {
  born: (world, n) => issuedOn(world, n) + 3,
  amend: (_, n) => ({ note: `示例归档${n + 1}` }),
  live: (world, n, life) => {
    const day = issuedOn(world, n)
    const { number, title, issuer } = issued(cycle(OFFICE_KEYS, n), day)
    const kind = cycle(['通知', '方案', '名录', '批复', '规划'], n)
    life.register(day, day + 3, () => ({
      name: `示例${kind}${n + 1}`,
      number,
      title,
      issuer,
      issuedOn: dayText(day),
      ...(n % 3 === 0 ? { effectiveOn: dayText(day + 30) } : {}),
      tags: [`示例${kind}`],
    }))
    if (n % 11 === 4) {
      const repealed = day + 500 + (life.seed % 900)
      life.then('Repealed', repealed, () => ({ repealedOn: dayText(repealed) }), { lag: 6, pinned: true, reason: '示例清理' })
    } else if (n % 60 === 7) life.then('Repealed', dayNumber('2027-01-01'), () => ({ repealedOn: '2027-01-01' }), { lag: -400, pinned: true })
  },
}

const FIELDS = ['土壤修复', '地下水', '农业面源', '固体废物', '水源保护', '环境监测'] as const
export const expert: Register = {
  born: (_, n) => dayNumber('2018-03-05') + ((n * 97) % 2_400),
  amend: (_, __, chance) => ({ title: pick(chance, ['教授', '高级工程师', '正高级工程师']) }),
  live: (world, n, life) => {
    const day = expert.born(world, n)
    life.register(day - 10, day, (chance) => ({
      name: `示例专家${n + 1}`,
      field: cycle(FIELDS, n),
      employer: `示例${pick(chance, ['大学', '研究院', '设计院'])}${between(chance, 1, 9)}`,
      title: pick(chance, ['教授', '高级工程师', '副教授']),
      contact: `示例专家${n + 1}`,
      telephone: `000-${String(1_000_000 + n)}`,
    }))
    if (n % 8 === 5) life.then('Left', day + 800, undefined, { reason: '示例退休' })
  },
}

/** Some record that works or a case are about. */
const TARGETS = ['waterSource', 'plot', 'blackOdorousWater', 'dumpPoint', 'sewageFacility', 'livestockFarm'] as const
const aboutA = (world: World, field: string, turn: number, day: DayNumber, hash: number): Data => {
  const registry = cycle(TARGETS, turn)
  for (let i = 0; i < 6 && world.sizes[registry] > 0; i += 1) {
    const n = mix(hash, i) % world.sizes[registry]
    if (world.born(registry, n) < day) return { [field]: `${registry}/${world.key(registry, n)}`, ...placed(world, world.site(registry, n).village) }
  }
  return {}
}

export const project: Register = {
  born: (_, n) => dayNumber('2016-08-08') + ((n * 61) % 3_000),
  amend: (_, __, chance) => ({ investmentWan: range(chance, 30, 4_800, 1) }),
  live: (world, n, life) => {
    const day = project.born(world, n)
    const start = day + 60 + (life.seed % 200)
    const finish = start + 200 + (life.seed % 500)
    life.register(day - 20, day, (chance) => ({
      name: `示例工程${n + 1}`,
      kind: cycle(['水源保护', '土壤修复', '黑臭水体治理', '堆放点整治', '污水处理', '粪污利用'], n),
      investmentWan: range(chance, 30, 4_800, 1),
      owner: `示例建设单位${between(chance, 1, 30)}`,
      ...aboutA(world, 'target', n, day, life.seed),
    }))
    if (n % 9 === 8) {
      life.then('Dropped', start, undefined, { reason: '示例：资金未落实' })
      return
    }
    if (n % 9 === 7 || !life.then('Started', start, () => ({ startedOn: dayText(start).slice(0, 7) }), { lag: 14, pinned: true })) return
    if (n % 9 < 6) life.then('Finished', finish, () => ({ finishedOn: n % 2 === 0 ? dayText(finish) : dayText(finish).slice(0, 7) }), { lag: 14, pinned: true })
  },
}

export const enforcementCase: Register = {
  born: (_, n) => dayNumber('2016-09-05') + ((n * 53) % 3_200),
  amend: (_, __, chance) => ({ fact: pick(chance, ['粪污外排', '未建防渗设施', '未按证排污', '倾倒固体废物']) }),
  live: (world, n, life) => {
    const day = enforcementCase.born(world, n)
    const decided = day + 30 + (life.seed % 120)
    life.register(day - 6, day, (chance) => ({
      name: `示例案件${n + 1}`,
      ...(n % 3 === 0 ? { subject: `示例当事人${n + 1}` } : aboutA(world, 'subject', n % 2 === 0 ? 5 : n, day, life.seed)),
      fact: pick(chance, ['粪污外排', '未建防渗设施', '未按证排污', '倾倒固体废物']),
    }))
    if (n % 10 === 9) return
    const made = life.then(
      'Decided',
      decided,
      (chance) => ({
        decisionNumber: `示例罚〔${dayText(decided).slice(0, 4)}〕${(n % 90) + 1}号`,
        decidedOn: dayText(decided),
        fineYuan: between(chance, 5, 200) * 1_000,
      }),
      { lag: 5, pinned: true },
    )
    if (made && n % 10 < 7) life.then('Corrected', decided + 45 + (life.seed % 100), () => ({ correction: '示例：已整改到位' }))
  },
}

const FIRST_CLAIMED = 2018
const LAST_CLAIMED = 2025
/** Counted once for all claims of a world. */
const censuses = new WeakMap<World, Census>()
const countOf = (world: World, list: string, year: number): number | undefined => {
  const years = Array.from({ length: LAST_CLAIMED - FIRST_CLAIMED + 1 }, (_, i) => FIRST_CLAIMED + i)
  const census = censuses.get(world) ?? censusOf(world, years)
  censuses.set(world, census)
  return census.get(censusKey(list, year))
}

/** Last year's number, in a report of spring; the year of the ledger's end is stated before it is over. */
const statedYear = (n: number): number => LAST_CLAIMED - (Math.floor(n / CLAIMED.length) % (LAST_CLAIMED - FIRST_CLAIMED + 1))
const CLAIMED: readonly string[] = ['largeFarms', ...LIST_KEYS.filter((key) => key !== 'largeFarms')]
/** Before 2025-09-01 no threshold says which farms are at scale. */
const yearOfClaim = (n: number): number => (cycle(CLAIMED, n) === 'largeFarms' ? LAST_CLAIMED : statedYear(n))

export const claim: Register = {
  born: (_, n) => (yearOfClaim(n) === LAST_CLAIMED ? dayNumber('2025-12-10') + (n % 12) : dayNumber(`${yearOfClaim(n) + 1}-02-15`) + ((n * 7) % 60)),
  rests: false,
  amend: (_, n) => ({ section: `示例章节${(n % 5) + 1}` }),
  live: (world, n, life) => {
    const list = cycle(CLAIMED, n)
    const year = yearOfClaim(n)
    const day = claim.born(world, n)
    const right = n % 3 !== 1
    life.register(day - 5, day, (chance) => {
      const counted = list === 'largeFarms' ? farmsAtScale(world) : countOf(world, list, year)
      const value = right ? (counted ?? between(chance, 3, 400)) : Math.max(0, (counted ?? between(chance, 3, 400)) + pick(chance, [-3, -2, -1, 1, 2, 4]))
      const withheld = n % 12 === 7
      return {
        name: `示例口径${n + 1}`,
        list,
        statedFor: `${year}-12-31`,
        ...(withheld ? { withheld: true, quote: '示例原文：*' } : { value, quote: `示例原文：共 ${value} 个` }),
        unit: '个',
        section: `示例章节${(n % 5) + 1}`,
        ...reference(world, 'document', 'document', day, chance),
      }
    })
    if (n % 13 === 6) life.then('Withdrawn', day + 200, undefined, { reason: '示例：原文件勘误' })
  },
}

/** Of the default sizes and all whole rounds of 960: those that stand at scale in the end. */
const farmsAtScale = (world: World): number => Math.round((world.sizes.livestockFarm * 334) / 960)
