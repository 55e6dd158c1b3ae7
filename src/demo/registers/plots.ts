import { dayNumber, dayOfSlot, FIRST, LAST, NEXT_ACT, slotOn, type DayNumber } from '../calendar.ts'
import { between, mix, pick, rounded, type Chance } from '../chance.ts'
import { areaOf, inCell, slice, type Cell, type Geometry } from '../land.ts'
import { dataOf, type Data, type Fact, type Life } from '../life.ts'
import { contact, placed, type Register, type Site, type World } from '../world.ts'

const POLLUTANTS = ['镉', '铅', '砷', '汞', '六价铬', '苯', '苯并[a]芘', '石油烃'] as const
const RISKS = ['HIGH', 'MEDIUM', 'MEDIUM', 'LOW'] as const

/** Plots come in rounds of 24; the first six of each are two families: 1 and 2 are merged into 0, and 5 is split into 3 and 4. */
const ROUND = 24
/** The plot of a round that is in production under a key supervised unit: the unit of the round's number. */
export const SUPERVISED = 9
const FIRST_OF_ROUND = { merge: 0, split: 3 } as const

type Role =
  | { readonly kind: 'single'; readonly script: number }
  | { readonly kind: 'merged'; readonly half: 0 | 1; readonly family: number }
  | { readonly kind: 'whole'; readonly family: number }
  | { readonly kind: 'part'; readonly half: 0 | 1; readonly family: number }
  | { readonly kind: 'split'; readonly family: number }

/** Where the two compared plots are, everybody else comes after them. */
const shiftOf = (world: World): number => (world.hotPlotCorrections > 0 ? 2 : 0)
const roleOf = (world: World, n: number): Role => {
  const shift = shiftOf(world)
  const place = (n - shift) % ROUND
  const family = n - place + (place < FIRST_OF_ROUND.split ? FIRST_OF_ROUND.merge : FIRST_OF_ROUND.split)
  if (place > 5 || family + 2 >= world.sizes.plot) return { kind: 'single', script: place }
  if (place < 3) return place === 0 ? { kind: 'whole', family } : { kind: 'merged', half: place === 1 ? 0 : 1, family }
  return place === 5 ? { kind: 'split', family } : { kind: 'part', half: place === 3 ? 0 : 1, family }
}

/** A family lies in one cell. */
const cellOf = (world: World, n: number): { readonly cell: Cell; readonly village: number } => {
  const role = roleOf(world, n)
  const number = role.kind === 'single' ? n : role.family
  const villages = world.land.villages.length
  const village = number % villages
  const fields = Math.ceil(world.sizes.farmlandUnit / villages)
  return { cell: world.land.cell(village, fields + Math.floor(number / villages)), village }
}
const shapeOf = (world: World, n: number): Geometry => {
  const role = roleOf(world, n)
  const { cell } = cellOf(world, n)
  const seed = world.seedOf('plot', role.kind === 'single' ? n : role.family)
  const [from, to] = 'half' in role ? (role.half === 0 ? [0, 0.55] : [0.55, 1]) : [0, 1]
  return slice(cell, from, to, seed)
}

/** Valid on one day, recorded nine days later: both families of a round, each in an act of its own. */
const familyDay = (world: World, family: number): DayNumber => dayNumber('2020-03-02') + (world.seedOf('plot', family) % 1_200)
const familySlot = (world: World, family: number, registry: number): number =>
  slotOn(familyDay(world, family) + 9, registry, mix(world.seedOf('plot', family), 3))

const born = (world: World, n: number): DayNumber => {
  if (n < shiftOf(world)) return FIRST + 1
  const role = roleOf(world, n)
  const hash = world.seedOf('plot', n)
  switch (role.kind) {
    case 'whole':
    case 'part':
      return dayOfSlot(familySlot(world, role.family, 0))
    case 'merged':
    case 'split':
      return dayNumber('2016-02-01') + (hash % 300)
    case 'single':
      // Whose script is long begins early.
      return dayNumber('2016-03-01') + (hash % (role.script < 16 ? 900 : 3_000))
  }
}

const registration = (world: World, n: number, chance: Chance, more: Data): Data => {
  const { village } = cellOf(world, n)
  const geometry = shapeOf(world, n)
  const hash = world.seedOf('plot', n)
  return {
    name: `示例地块${n + 1}`,
    codes: [{ system: '示例地块系统', value: `DK${String(n + 1).padStart(7, '0')}` }],
    ...placed(world, village, hash),
    areaM2: rounded(areaOf(geometry) * (0.985 + chance() * 0.03), 1),
    plannedUse: pick(chance, ['居住用地', '公园绿地', '工业用地', '商业用地', '物流仓储用地']),
    landClass: chance() < 0.35 ? 'CLASS_ONE' : 'CLASS_TWO',
    activity: pick(chance, ['CEASED', 'DEMOLISHING', 'VACANT', 'VACANT', 'REDEVELOPING']),
    formerUser: `示例厂${between(chance, 1, 400)}`,
    geometry,
    crs: hash % 90 === 0 ? 'UNKNOWN' : 'CGCS2000',
    department: '示例生态科、示例规划科',
    departmentStated: false,
    ...contact(hash),
    ...(hash % 10 === 0 ? { exactPosition: { type: 'Point', coordinates: inCell(cellOf(world, n).cell, 0.5, 0.5) } } : {}),
    ...(hash % 14 === 0 ? { extra: { 批次: between(chance, 1, 12), 来源: '示例普查' } } : {}),
    ...more,
  }
}

/** What a stage fact has to say. */
const told = (world: World, n: number, type: string, chance: Chance): Data => {
  const polluted = chance() < 0.35
  switch (type) {
    case 'Deferred':
      return { activity: 'IN_PRODUCTION' }
    case 'Suspected':
      return { activity: pick(chance, ['CEASED', 'DEMOLISHING', 'VACANT']) }
    case 'Investigated':
      return { groundwaterPolluted: polluted, pollutants: [pick(chance, POLLUTANTS), pick(chance, POLLUTANTS)] }
    case 'Contaminated':
      return { riskLevel: pick(chance, RISKS), groundwaterPolluted: polluted, pollutants: [pick(chance, POLLUTANTS), pick(chance, POLLUTANTS)] }
    case 'Listed':
      return { mode: pick(chance, ['CONTROL', 'REMEDIATION', 'REMEDIATION', 'BOTH']), ...(chance() < 0.3 ? { controlArea: shapeOf(world, n) } : {}) }
    case 'Delisted':
      return { activity: 'REDEVELOPING', note: '示例：达到修复目标' }
    default:
      return {}
  }
}

const TO_LIST = ['Suspected', 'Investigated', 'Contaminated', 'Assessed', 'Listed'] as const
/** What plots go through, as far as ten years let them; `Suspected again` reopens one with a stricter use. */
const SCRIPTS: readonly (readonly string[])[] = [
  [...TO_LIST, 'EffectReviewStarted', 'Delisted'],
  ['Suspected', 'Investigated', 'Cleared'],
  [...TO_LIST, 'EffectReviewStarted', 'EffectReviewFailed', 'EffectReviewStarted', 'Delisted'],
  ['Deferred'],
  ['Investigated', 'Contaminated', 'Assessed', 'RiskAccepted'],
  [...TO_LIST, 'EffectReviewStarted', 'Delisted', 'Suspected again', 'Investigated', 'Contaminated', 'Assessed', 'Listed'],
  [...TO_LIST],
  ['Deferred', 'Suspected', 'Investigated', 'Cleared', 'Contaminated again'],
  ['Suspected', 'Investigated', 'Contaminated', 'Assessed'],
  ['Suspected', 'Investigated', 'Contaminated', 'Assessed', 'RiskAccepted', 'Suspected again', 'Investigated'],
  [...TO_LIST, 'EffectReviewStarted'],
  ['Suspected', 'Investigated'],
  ['Suspected'],
  [],
  ['Deferred', 'Suspected', 'Investigated'],
  ['Suspected', 'Investigated', 'Contaminated'],
  [],
  ['Investigated', 'Cleared'],
]

const follow = (world: World, n: number, life: Life, script: readonly string[], from: DayNumber, [least, most]: readonly [number, number]): void => {
  let day = from
  for (const [i, step] of script.entries()) {
    day += least + Math.floor(life.roll(60 + i) * (most - least))
    const again = step.endsWith(' again')
    const type = again ? step.slice(0, -' again'.length) : step
    const reopened = again ? { landClass: 'CLASS_ONE', plannedUse: '居住用地', note: '示例：用途变更为第一类用地' } : {}
    if (!life.then(type, day, (chance) => ({ ...told(world, n, type, chance), ...reopened }), again ? { reason: '示例：新的证据、用途变更' } : {})) return
  }
}

/** What both of the compared plots go through, and at which part of the ten years. */
const COMPARED: readonly { readonly at: number; readonly type: string; readonly data: Data }[] = [
  { at: 0.05, type: 'Suspected', data: {} },
  { at: 0.1, type: 'Contaminated', data: { riskLevel: 'HIGH', groundwaterPolluted: true } },
  { at: 0.15, type: 'Listed', data: { mode: 'CONTROL' } },
  { at: 0.4, type: 'Amended', data: { areaM2: 20_000 } },
  { at: 0.7, type: 'Amended', data: { areaM2: 21_000 } },
]

/** All standing changes of PLOT-HOT are corrected in turn, again and again, until its corrections are spent. */
const compare = (world: World, n: number, life: Life): void => {
  const town = world.key('town', world.land.townOf(0))
  const registered: Data = { name: `示例地块${n + 1}`, townCode: town, areaM2: 19_500, activity: 'VACANT', landClass: 'CLASS_TWO', formerUser: '示例厂1' }
  life.register(FIRST, FIRST + 1, () => registered)
  for (const { at, type, data } of COMPARED) life.then(type, FIRST + Math.floor(at * 3_640), () => data, { lag: 3 })
  if (n !== 0) return
  const made = [...life.facts]
  const heads = made.map((_, i) => i)
  let last = 0
  for (let i = 0; i < world.hotPlotCorrections; i += 1) {
    const recorded = FIRST + 60 + Math.floor(((LAST - FIRST - 70) * (i + 1)) / (world.hotPlotCorrections + 1))
    // Several may fall on a day: each after the one that it may have to name.
    const slot = Math.max(slotOn(recorded, life.registry, 0), last + NEXT_ACT)
    last = slot
    const standing = made.filter((fact) => fact.slot < slotOn(recorded - 3, life.registry, 0)).length
    const turn = i % Math.max(1, standing)
    const fact = made[turn] as Fact // turn is below their number
    const area =
      fact.type === 'Contaminated' || fact.type === 'Listed' || fact.type === 'Suspected'
        ? { note: `示例更正${i + 1}` }
        : { areaM2: 20_000.5 + ((i * 37) % 900) }
    life.facts.push({
      ...fact,
      slot,
      day: Math.max(FIRST, fact.day - (i % 3)),
      make: (chance) => ({ ...fact.make(chance), ...area }),
      corrects: heads[turn] ?? turn,
      how: 'moved',
      reason: '示例更正',
    })
    heads[turn] = life.facts.length - 1
  }
}

const keysOf = (world: World, ...numbers: number[]): string[] => numbers.map((n) => world.key('plot', n))

export const plot: Register = {
  born,
  rests: false,
  plain: (world, n) => n < shiftOf(world),
  site: (world, n): Site => {
    const { cell, village } = cellOf(world, n)
    return { village, at: inCell(cell, 0.5, 0.5) }
  },
  amend: (world, n, chance) => {
    const area = areaOf(shapeOf(world, n))
    const luck = chance()
    if (luck < 0.5) return { areaM2: rounded(area * (0.97 + chance() * 0.06), 1) }
    if (luck < 0.8) return { plannedUse: pick(chance, ['居住用地', '公园绿地', '工业用地', '商业用地']) }
    return { formerUser: `示例厂${between(chance, 1, 400)}` }
  },
  live: (world, n, life) => {
    if (n < shiftOf(world)) {
      compare(world, n, life)
      return
    }
    const role = roleOf(world, n)
    const day = born(world, n)
    const { seed } = life
    switch (role.kind) {
      case 'single': {
        const script = SCRIPTS[(role.script - 6 + SCRIPTS.length) % SCRIPTS.length] ?? []
        const inProduction = script[0] === 'Deferred'
        // A few came to the remediation list without having been on the roll: a gap that is to be found.
        const gap = n % (ROUND * 10) === 19
        life.register(day - 30 - (seed % 200), day, (chance) => registration(world, n, chance, inProduction ? { activity: 'IN_PRODUCTION' } : {}))
        if (gap) life.then('Listed', day + 100, (chance) => ({ ...told(world, n, 'Listed', chance), riskLevel: 'HIGH', groundwaterPolluted: false }))
        else follow(world, n, life, script, Math.max(life.lastDay, day - 60), script.length > 7 ? [60, 260] : [70, 420])
        const unit = Math.floor((n - shiftOf(world)) / ROUND)
        if (role.script === SUPERVISED && unit < world.sizes.keySupervisedUnit)
          life.then('Amended', world.born('keySupervisedUnit', unit) + 20, () => ({ unit: world.key('keySupervisedUnit', unit) }))
        if (role.script === 11 && n % (ROUND * 8) < ROUND) life.rest()
        if (seed % 3 === 0)
          life.then('Amended', Math.max(life.lastDay, day) + 90, (chance) => ({ areaM2: rounded(areaOf(shapeOf(world, n)) * (0.98 + chance() * 0.04), 1) }))
        return
      }
      case 'merged': {
        life.register(day - 30, day, (chance) => registration(world, n, chance, {}))
        follow(world, n, life, TO_LIST.slice(0, 3), dayNumber('2017-01-01'), [100, 300])
        life.then('MergedInto', familyDay(world, role.family), () => ({ successor: world.key('plot', role.family) }), {
          slot: familySlot(world, role.family, life.registry),
          pinned: true,
        })
        return
      }
      case 'whole': {
        const on = familyDay(world, role.family)
        life.register(
          on,
          day,
          (chance) =>
            registration(world, n, chance, {
              stage: 'CONTAMINATED',
              riskLevel: pick(chance, RISKS),
              groundwaterPolluted: chance() < 0.4,
              predecessors: keysOf(world, role.family + 1, role.family + 2),
            }),
          { slot: familySlot(world, role.family, life.registry), pinned: true },
        )
        follow(world, n, life, ['Assessed', 'Listed', 'EffectReviewStarted', 'Delisted'], on, [80, 420])
        return
      }
      case 'split': {
        life.register(day - 30, day, (chance) => registration(world, n, chance, {}))
        follow(world, n, life, TO_LIST.slice(0, 4), dayNumber('2016-12-01'), [80, 240])
        life.then('Listed', dayNumber('2019-11-01') + (seed % 60), () => ({ mode: 'REMEDIATION' }), { lag: 10 })
        life.then('SplitInto', familyDay(world, role.family), () => ({ successors: keysOf(world, role.family, role.family + 1) }), {
          slot: familySlot(world, role.family, life.registry),
          pinned: true,
        })
        return
      }
      case 'part': {
        const on = familyDay(world, role.family)
        life.register(
          on,
          day,
          (chance) =>
            registration(world, n, chance, {
              stage: 'LISTED',
              mode: 'REMEDIATION',
              riskLevel: pick(chance, RISKS),
              groundwaterPolluted: false,
              predecessors: keysOf(world, role.family + 2),
            }),
          { slot: familySlot(world, role.family, life.registry), pinned: true },
        )
        follow(world, n, life, role.half === 0 ? ['EffectReviewStarted', 'Delisted'] : ['EffectReviewStarted', 'EffectReviewFailed'], on, [120, 500])
        return
      }
    }
  },
}

/** A plot whose soil is to be remediated, and since when it is listed for it; found from a number on. */
export const remediated = (world: World, from: number): { readonly plot: number; readonly day: DayNumber; readonly known: DayNumber } | undefined => {
  for (let i = 0; i < Math.min(world.sizes.plot, 4 * ROUND); i += 1) {
    const n = (from + i) % world.sizes.plot
    if (n < shiftOf(world)) continue
    const seed = world.seedOf('plot', n)
    const listed = world
      .facts('plot', n)
      .find(
        (fact, place) =>
          fact.type === 'Listed' && fact.how === 'fact' && fact.day < dayNumber('2024-10-01') && dataOf(fact, place, seed, () => ({}))['mode'] !== 'CONTROL',
      )
    if (listed) return { plot: n, day: listed.day, known: dayOfSlot(listed.slot) }
  }
  return undefined
}
