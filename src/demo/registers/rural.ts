import { dayNumber, dayText, type DayNumber } from '../calendar.ts'
import { between, cycle, mix, pick, range, rounded, unit, type Chance } from '../chance.ts'
import { moved, type LonLat } from '../land.ts'
import type { Data, Life } from '../life.ts'
import { contact, placed, placeIn, positioned, villageName, type Register, type Site, type World } from '../world.ts'
import { sourceOf, SURELY_IN_ZONE_M } from './water.ts'

const CAUSES = ['DOMESTIC_SEWAGE', 'GARBAGE', 'LIVESTOCK', 'AQUACULTURE', 'FARMLAND', 'INDUSTRY', 'SEDIMENT', 'OTHER'] as const
const WATER_KINDS = ['DITCH', 'POND', 'RIVER', 'DITCH'] as const
const WORDS = { DITCH: '沟渠', POND: '塘', RIVER: '小溪' } as const

/** One of the three indices is met at least: transparency below 25 cm, oxygen below 2 mg/L, ammonia above 15 mg/L. */
const foul = (day: DayNumber, chance: Chance): Data => ({
  transparencyCm: between(chance, 6, 22),
  dissolvedOxygenMgL: chance() < 0.25 ? { lt: 0.5 } : range(chance, 0.4, 1.8, 2),
  ammoniaMgL: range(chance, 8, 34, 2),
  measuredOn: dayText(day),
})
const fine = (day: DayNumber, chance: Chance): Data => ({
  transparencyCm: between(chance, 28, 60),
  dissolvedOxygenMgL: range(chance, 3.1, 7.8, 2),
  ammoniaMgL: chance() < 0.15 ? { lt: 0.025 } : chance() < 0.1 ? 'ND' : range(chance, 0.2, 6, 2),
  measuredOn: dayText(day),
})

/** Goes through steps of a treatment, one after the other, until ten years are over. */
const treat = (life: Life, from: DayNumber, steps: readonly string[], told: (step: string, day: DayNumber, chance: Chance) => Data): void => {
  let day = from
  for (const [i, step] of steps.entries()) {
    day += 40 + Math.floor(life.roll(60 + i) * 200)
    const on = day
    if (!life.then(step, on, (chance) => told(step, on, chance))) return
  }
}

const WATER_STEPS = [
  ['Identified', 'Listed', 'TreatmentStarted', 'EvaluationStarted', 'Closed'],
  ['Identified', 'Listed', 'TreatmentStarted', 'EvaluationStarted', 'Closed', 'Rebounded', 'Listed', 'TreatmentStarted', 'EvaluationStarted', 'Closed'],
  ['Identified', 'Listed', 'TreatmentStarted'],
  ['Identified', 'Listed', 'TreatmentStarted', 'EvaluationStarted', 'Closed'],
  ['Identified'],
  ['Identified', 'Listed', 'TreatmentStarted', 'EvaluationStarted'],
  [],
  ['Identified', 'Listed', 'TreatmentStarted', 'EvaluationStarted', 'Closed', 'Rebounded', 'Listed'],
] as const

export const blackOdorousWater: Register = {
  born: (world, n) => dayNumber('2019-04-15') + (world.seedOf('blackOdorousWater', n) % (n % 8 === 1 || n % 8 === 7 ? 300 : 1_500)),
  site: (world, n) => placeIn(world.land, n * 19 + 8, world.seedOf('blackOdorousWater', n)),
  amend: (_, __, chance) => ({ scope: `控源截污、清淤，长 ${between(chance, 80, 900)} m` }),
  live: (world, n, life) => {
    const { village, at } = world.site('blackOdorousWater', n)
    const { seed } = life
    const kind = cycle(WATER_KINDS, n)
    const day = blackOdorousWater.born(world, n)
    const [dx, dy] = [unit(mix(seed, 1)) * 700 - 350, unit(mix(seed, 2)) * 700 - 350]
    const line: LonLat[] = [at, moved(at, dx * 0.4, dy * 0.5), moved(at, dx * 0.7, dy * 0.6), moved(at, dx, dy)]
    const lengthM = Math.round(Math.hypot(dx, dy) * 1.05) + 20
    const widthM = rounded(1.5 + unit(mix(seed, 3)) * 6, 1)
    const end = line[3] ?? at
    life.register(day - 12, day, (chance) => ({
      name: `${villageName(world, village)}${WORDS[kind]}${n + 1}`,
      codes: [{ system: '示例黑臭水体系统', value: `HC${String(n + 1).padStart(5, '0')}` }],
      ...placed(world, village),
      waterKind: kind,
      start: at,
      end,
      lengthM,
      widthM,
      areaM2: rounded(lengthM * widthM, 1),
      depthCm: between(chance, 15, 120),
      ...foul(day - 14, chance),
      causes: [cycle(CAUSES, n), pick(chance, CAUSES)],
      declared: n % 3 === 0,
      nationalList: n % 5 === 0,
      geometry: { type: 'LineString', coordinates: line },
      crs: 'CGCS2000',
      department: '示例生态科',
      departmentStated: false,
    }))
    treat(life, day, cycle(WATER_STEPS, n), (step, on, chance) =>
      step === 'Identified'
        ? foul(on - 5, chance)
        : step === 'Rebounded'
          ? { ...foul(on - 5, chance), declared: true }
          : step === 'Listed'
            ? { scope: `控源截污、清淤，长 ${lengthM} m`, plan: `示例方案${n + 1}` }
            : step === 'Closed' || step === 'EvaluationStarted'
              ? { ...fine(on - 6, chance), declared: false }
              : {},
    )
  },
}

const MEASURES = ['SIMPLE_CAPPING', 'STANDARD_CAPPING', 'RELOCATION', 'REUSE'] as const
const DUMP_STEPS = [
  ['Filed', 'Planned', 'TreatmentStarted', 'Completed', 'Closed'],
  ['Filed', 'Planned', 'TreatmentStarted', 'Completed', 'Closed', 'Rebounded', 'Planned', 'TreatmentStarted', 'Completed', 'Closed'],
  ['Filed', 'Planned', 'TreatmentStarted', 'Completed', 'Closed'],
  ['Filed', 'Planned', 'TreatmentStarted'],
  ['Filed', 'Planned', 'TreatmentStarted', 'Completed', 'Closed'],
  ['Filed'],
  [],
  ['Filed', 'Planned', 'TreatmentStarted', 'Completed', 'Closed', 'Rebounded'],
  ['Filed', 'Planned', 'TreatmentStarted', 'Completed'],
  ['Filed', 'Planned'],
] as const

const dumpSite = (world: World, n: number): Site => {
  const hash = world.seedOf('dumpPoint', n)
  if (n % 12 === 5 && world.sizes.protectionZone > 0 && world.sizes.waterSource > 0) {
    const { village, at } = world.site('waterSource', sourceOf(world, n % world.sizes.protectionZone))
    return { village, at: moved(at, (unit(mix(hash, 7)) - 0.5) * SURELY_IN_ZONE_M, (unit(mix(hash, 8)) - 0.5) * SURELY_IN_ZONE_M) }
  }
  return placeIn(world.land, hash, mix(hash, 6))
}

export const dumpPoint: Register = {
  born: (world, n) => dayNumber('2017-04-10') + (world.seedOf('dumpPoint', n) % (n % 10 === 1 || n % 10 === 7 ? 600 : 2_400)),
  site: dumpSite,
  amend: (_, __, chance) => ({ volumeM3: between(chance, 60, 4_000) }),
  live: (world, n, life) => {
    const { village, at } = dumpSite(world, n)
    const day = dumpPoint.born(world, n)
    const volumeM3 = between(life.chance(1), 60, 4_000)
    life.register(day - 10, day, () => ({
      name: `${villageName(world, village)}堆放点${n + 1}`,
      codes: [{ system: '示例排查整治系统', value: `LJ${String(n + 1).padStart(5, '0')}` }],
      ...placed(world, village, life.seed),
      volumeM3,
      wasteType: cycle(['DOMESTIC', 'DOMESTIC', 'CONSTRUCTION', 'MIXED', 'INDUSTRIAL'], n),
      foundOn: n % 3 === 0 ? dayText(day - 20).slice(0, 7) : dayText(day - 20),
      ...positioned(at, life.seed),
      department: '示例城管科',
      departmentStated: false,
    }))
    treat(life, day, cycle(DUMP_STEPS, n), (step, on) =>
      step === 'Planned'
        ? { measure: cycle(MEASURES, n), plan: `示例整治方案${n + 1}` }
        : step === 'Completed'
          ? { completedOn: dayText(on), closedOn: null }
          : step === 'Closed'
            ? { closedOn: dayText(on) }
            : step === 'Rebounded'
              ? { note: '示例：回头看发现新增堆放' }
              : {},
    )
  },
}

export const sewageFacility: Register = {
  born: (world, n) => dayNumber('2016-05-09') + (world.seedOf('sewageFacility', n) % 2_000),
  site: (world, n) => placeIn(world.land, n * 7 + 4, world.seedOf('sewageFacility', n)),
  amend: (_, __, chance) => ({ actualTPerDay: between(chance, 15, 900) }),
  live: (world, n, life) => {
    const { village, at } = world.site('sewageFacility', n)
    const day = sewageFacility.born(world, n)
    const design = cycle([30, 50, 100, 200, 500, 1_000], n)
    life.register(day - 40, day, (chance) => ({
      name: `${villageName(world, village)}污水处理站${n + 1}`,
      ...placed(world, village),
      designTPerDay: design,
      householdsServed: Math.round(design * (1.5 + chance())),
      process: pick(chance, ['A2O', '人工湿地', '生物接触氧化', 'MBR', '一体化设备']),
      standard: design >= 500 ? '一级A标' : '一级B标',
      ...(n % 3 === 0 ? { status: 'BUILDING' } : {}),
      ...positioned(at, life.seed),
      ...contact(life.seed),
    }))
    if (n % 20 === 18) return
    life.then('Started', day + (n % 3 === 0 ? 200 : 0), (chance) => ({ actualTPerDay: Math.round(design * (0.3 + chance() * 0.5)) }))
    if (n % 4 === 1) life.then('Amended', Math.max(day + 300, dayNumber('2021-03-01')), () => ({ designTPerDay: design * 2, note: '示例扩容' }))
    if (n % 6 === 2) {
      life.then('Stopped', Math.max(life.lastDay + 100, dayNumber('2021-05-01') + n * 11), undefined, { reason: '示例检修' })
      if (n % 12 === 2) life.then('Started', life.lastDay + 120)
    }
    life.then('Amended', Math.max(life.lastDay + 100, dayNumber('2023-12-31')), (chance) => ({ actualTPerDay: Math.round(design * (0.4 + chance() * 0.5)) }))
  },
}

const DEMONSTRATIONS = ['示范镇', '示范村', '示范基地', '示范片'] as const
export const demonstration: Register = {
  born: (_, n) => dayNumber('2017-12-11') + ((n * 79) % 2_700),
  amend: (_, __, chance) => ({ areaMu: between(chance, 100, 4_000) }),
  live: (world, n, life) => {
    const { village } = world.site('demonstration', n)
    const day = demonstration.born(world, n)
    life.register(day - 15, day, (chance) => ({
      name: `示例生态${cycle(DEMONSTRATIONS, n)}${n + 1}`,
      ...(n % 4 === 0 ? { townCode: world.key('town', world.land.townOf(village)) } : placed(world, village)),
      kind: cycle(DEMONSTRATIONS, n),
      level: cycle(['CITY', 'DISTRICT', 'CITY', 'NATIONAL', 'DISTRICT'], n),
      year: Number(dayText(day - 15).slice(0, 4)),
      ...(n % 4 >= 2 ? { areaMu: between(chance, 100, 4_000) } : {}),
    }))
    if (n % 15 === 8) life.then('Revoked', day + 900, undefined, { reason: '示例复核未通过' })
  },
}
