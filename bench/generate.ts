/**
 * Ten years of a fictional ledger, as change lines for `ledger load` and the benchmarks.
 *
 *     npx tsx bench/generate.ts --records 100000 --changes 500000 --seed 1 > ledger.ndjson
 *
 * The same options give the same bytes on every machine. Every name is 示例…, every key and code is invented (town codes
 * 5001169xx belong to no town). Memory stays flat: of each record only a few numbers are kept.
 *
 * Two plots of one town are there to be compared: `PLOT-HOT`, one change in 500 of the ledger is a correction of it (1,000 of
 * 500,000), and `PLOT-CALM`, with the same facts and no correction.
 */
import { realpathSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

export type Options = {
  /** Records in all, towns and villages included; at least 10. */
  readonly records: number
  /** Lines in all; at least 1.5 per record and 20 more. */
  readonly changes: number
  readonly seed: number
}

export const HOT = 'PLOT-HOT'
export const CALM = 'PLOT-CALM'
export const CORRECTED_SHARE = 0.07
const HOT_SHARE = 1_000 / 500_000

const DISTRICT = '500116'
const DAY_MS = 86_400_000
/** Of the first act; the last one is before 2025 at UTC+08:00. */
const FROM_MS = Date.UTC(2015, 0, 4, 1)
const TO_MS = Date.UTC(2024, 11, 30, 9)

// ── Chance ───────────────────────────────────────────────────────────────────────────────────────────────────────────

type Chance = () => number

/** mulberry32: 32 bits of state, uniform on [0, 1). */
const mulberry32 = (seed: number): Chance => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const below = (chance: Chance, end: number): number => Math.floor(chance() * end)
const between = (chance: Chance, from: number, to: number): number => from + below(chance, to - from + 1)
const pick = <T>(chance: Chance, from: readonly T[]): T => from[below(chance, from.length)] as T // callers hand in no empty list
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

// ── Days and instants ────────────────────────────────────────────────────────────────────────────────────────────────

/** Days since 1970-01-01; the change lines that know no start hold 0001-01-01. */
const NO_START = -719_162

const dayTexts = new Map<number, string>()
const dayText = (day: number): string => {
  let text = dayTexts.get(day)
  if (text === undefined) dayTexts.set(day, (text = new Date(day * DAY_MS).toISOString().slice(0, 10)))
  return text
}

/** The calendar day at UTC+08:00. */
const dayOf = (us: number): number => Math.floor((us / 1_000 + 8 * 3_600_000) / DAY_MS)

/** Microseconds since 1970 stay below 2^53 until the year 2255, so a number holds them exactly. */
const instantText = (us: number): string => {
  const second = Math.floor(us / 1_000_000)
  return `${new Date(second * 1_000).toISOString().slice(0, 19)}.${String(us - second * 1_000_000).padStart(6, '0')}Z`
}

// ── Records ──────────────────────────────────────────────────────────────────────────────────────────────────────────

type Data = Record<string, unknown>

const registries = ['town', 'village', 'document', 'claim', 'waterSource', 'protectionZone', 'plot'] as const
type Registry = (typeof registries)[number]

/** How many of each: 30 towns and 300 villages from some thousands of records on, and most of the rest are plots. */
const shares = (records: number): Record<Registry, number> => {
  const town = Math.min(30, Math.max(1, Math.floor(records / 100)))
  const village = Math.min(300, Math.max(1, Math.floor(records / 20)))
  const document = Math.min(1_000, Math.max(1, Math.floor(records / 100)))
  const claim = document
  const waterSource = Math.max(1, Math.floor(records * 0.25))
  const protectionZone = Math.max(1, Math.floor(records * 0.15))
  const plot = records - town - village - document - claim - waterSource - protectionZone
  if (plot < 2) throw new RangeError('At least 10 records: some of every registry, and two plots.')
  return { town, village, document, claim, waterSource, protectionZone, plot }
}

const townCodeOf = (n: number): string => `5001169${String(n + 1).padStart(2, '0')}`
const townOfVillage = (n: number, towns: number): number => n % towns
const villageCodeOf = (n: number, towns: number): string => `${townCodeOf(townOfVillage(n, towns))}${String(Math.floor(n / towns) + 201)}`

const keyOf = (registry: Registry, n: number, towns: number): string => {
  switch (registry) {
    case 'town':
      return townCodeOf(n)
    case 'village':
      return villageCodeOf(n, towns)
    case 'plot':
      return n === 0 ? HOT : n === 1 ? CALM : `P-${String(n).padStart(6, '0')}`
    case 'waterSource':
      return `W-${String(n + 1).padStart(6, '0')}`
    case 'protectionZone':
      return `Z-${String(n + 1).padStart(6, '0')}`
    case 'document':
      return `D-${String(n + 1).padStart(6, '0')}`
    case 'claim':
      return `C-${String(n + 1).padStart(6, '0')}`
  }
}

// ── Data ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const pollutants = ['镉', '铅', '砷', '汞', '六价铬', '苯', '苯并[a]芘', '石油烃']
const activities = ['IN_PRODUCTION', 'CEASED', 'DEMOLISHING', 'VACANT', 'REDEVELOPING']
const lists = ['suspectedPlots', 'contaminatedPlots', 'remediationList', 'centralisedWaterSources', 'tenThousandPeopleSources']

const lonLat = (lon: number, lat: number): [number, number] => [rounded(lon, 6), rounded(lat, 6)]
const somewhere = (chance: Chance): [number, number] => lonLat(105.9 + chance() * 0.7, 28.5 + chance() * 0.9)

/** A closed ring around a centre, anticlockwise as RFC 7946 wants it; 0.001° is about 100 m. */
const polygon = (chance: Chance) => {
  const [lon, lat] = somewhere(chance)
  const vertices = between(chance, 8, 12)
  const ring = Array.from({ length: vertices }, (_, i) => {
    const angle = (2 * Math.PI * i) / vertices
    const radius = 0.0005 + chance() * 0.001
    return lonLat(lon + radius * Math.cos(angle), lat + radius * Math.sin(angle))
  })
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] }
}

type Place = { readonly townCode: string; readonly villageCode?: string }

type Surroundings = {
  readonly place: Place
  readonly key: (registry: Registry, n: number) => string
  readonly year: number
  /** How many there are that can be referred to. */
  readonly waterSources: number
  readonly documents: number
}

/**
 * What a record is registered with; it hangs on nothing but its number and `chance`, so that the correction of a registration can
 * say it again.
 */
const registration = (registry: Registry, n: number, chance: Chance, { place, key, year, waterSources, documents }: Surroundings): Data => {
  switch (registry) {
    case 'town':
      return {
        name: `示例镇${n + 1}`,
        code: townCodeOf(n),
        kind: n % 6 === 0 ? 'STREET' : 'TOWN',
        aliases: [`示例旧镇${n + 1}`],
        seat: { type: 'Point', coordinates: somewhere(chance) },
      }
    case 'village':
      return {
        name: `示例村${n + 1}`,
        code: key('village', n),
        townCode: place.townCode,
        kind: n % 5 === 0 ? 'COMMUNITY' : 'VILLAGE',
        householdCount: between(chance, 120, 1_900),
      }
    case 'document':
      return {
        name: `示例文件${n + 1}`,
        number: `示例发〔${year}〕${(n % 300) + 1}号`,
        title: `示例工作方案${n + 1}`,
        issuer: '示例单位',
      }
    case 'claim':
      return {
        name: `示例口径${n + 1}`,
        list: pick(chance, lists),
        statedFor: `${year}-12-31`,
        value: between(chance, 0, 400),
        unit: '个',
        quote: '示例原文',
        document: key('document', below(chance, documents)),
      }
    case 'waterSource': {
      const centralised = chance() < 0.35
      const dailySupplyT = rounded(centralised ? 100 + chance() * 4_000 : 2 + chance() * 180, 1)
      return {
        name: `示例水源地${n + 1}`,
        ...place,
        waterType: pick(chance, ['RIVER', 'RESERVOIR', 'RESERVOIR', 'GROUNDWATER']),
        scale: centralised ? 'CENTRALISED' : 'DISPERSED',
        dailySupplyT,
        ...(chance() < 0.8 ? { population: Math.round(dailySupplyT * (6 + chance() * 6)) } : {}),
        ...(chance() < 0.5 ? { geometry: { type: 'Point', coordinates: somewhere(chance) }, crs: 'CGCS2000' } : {}),
        department: '示例科',
        departmentStated: true,
      }
    }
    case 'protectionZone':
      return {
        name: `示例保护区${n + 1}`,
        ...place,
        waterSource: key('waterSource', below(chance, waterSources)),
        level: pick(chance, ['ONE', 'TWO', 'TWO', 'QUASI']),
        areaKm2: rounded(0.05 + chance() * 6, 3),
      }
    case 'plot':
      return {
        name: `示例地块${n}`,
        codes: [{ system: '示例系统', value: `SL${String(n).padStart(7, '0')}` }],
        ...place,
        areaM2: rounded(500 + chance() * 60_000, 1),
        activity: pick(chance, activities),
        landClass: chance() < 0.4 ? 'CLASS_ONE' : 'CLASS_TWO',
        formerUser: `示例厂${below(chance, 900) + 1}`,
        ...(chance() < 0.3 ? { groundwaterPolluted: chance() < 0.4 } : {}),
        ...(chance() < 0.2 ? { geometry: polygon(chance), crs: 'CGCS2000' } : {}),
        ...(chance() < 0.1 ? { extra: { batch: between(chance, 1, 12), remark: '示例' } } : {}),
      }
  }
}

const amendment = (registry: Registry, chance: Chance): Data => {
  const one = (...choices: readonly (() => Data)[]): Data => pick(chance, choices)()
  switch (registry) {
    case 'town':
      return { note: `示例备注${below(chance, 1_000)}` }
    case 'village':
      return one(
        () => ({ householdCount: between(chance, 120, 1_900) }),
        () => ({ tier: pick(chance, ['ONE', 'TWO', 'THREE']) }),
      )
    case 'document':
      return { note: `示例备注${below(chance, 1_000)}` }
    case 'claim':
      return { value: between(chance, 0, 400) }
    case 'waterSource':
      return one(
        () => ({ dailySupplyT: rounded(2 + chance() * 2_500, 1) }),
        () => ({ population: between(chance, 20, 30_000) }),
        () => ({ waterworks: `示例水厂${below(chance, 200) + 1}` }),
        () => ({ scale: chance() < 0.5 ? 'CENTRALISED' : 'DISPERSED' }),
      )
    case 'protectionZone':
      return one(
        () => ({ areaKm2: rounded(0.05 + chance() * 6, 3) }),
        () => ({ note: `示例备注${below(chance, 1_000)}` }),
      )
    case 'plot':
      return one(
        () => ({ areaM2: rounded(500 + chance() * 60_000, 1) }),
        () => ({ activity: pick(chance, activities) }),
        () => ({ plannedUse: `示例用途${below(chance, 40) + 1}`, landClass: chance() < 0.4 ? 'CLASS_ONE' : 'CLASS_TWO' }),
        () => ({ pollutants: [pick(chance, pollutants), pick(chance, pollutants)] }),
        () => ({ riskLevel: pick(chance, ['HIGH', 'MEDIUM', 'LOW']), note: null }),
      )
  }
}

// ── Lives ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** From a status, the change types that may come next; repeated where they are the likelier. What has none only changes fields. */
const lives: Readonly<Record<Registry, Readonly<Record<string, readonly string[]>>>> = {
  town: {},
  village: {},
  document: { NEW: ['Repealed'] },
  claim: { NEW: ['Withdrawn'] },
  waterSource: {
    NEW: ['Activated'],
    Activated: ['PutOnStandby', 'PutOnStandby', 'Suspended', 'Suspended', 'Withdrawn'],
    PutOnStandby: ['Activated'],
    Suspended: ['Activated', 'Activated', 'Withdrawn'],
  },
  protectionZone: { NEW: ['Approved'], Approved: ['Adjusted'], Adjusted: ['Adjusted', 'Adjusted', 'Adjusted', 'Revoked'] },
  plot: {
    NEW: ['Suspected', 'Suspected', 'Suspected', 'Deferred'],
    Deferred: ['Suspected'],
    Suspected: ['Investigated'],
    Investigated: ['Cleared', 'Contaminated', 'Contaminated'],
    Contaminated: ['Assessed'],
    Assessed: ['RiskAccepted', 'Listed', 'Listed', 'Listed'],
    Listed: ['EffectReviewStarted'],
    EffectReviewStarted: ['Delisted', 'Delisted', 'Delisted', 'EffectReviewFailed'],
    EffectReviewFailed: ['EffectReviewStarted'],
  },
}

/** How much of a record's own changes are of its life, and not amendments. */
const lifeShare: Readonly<Record<Registry, number>> = {
  town: 0,
  village: 0,
  document: 0.05,
  claim: 0.05,
  waterSource: 0.35,
  protectionZone: 0.5,
  plot: 0.6,
}

/** A number for each change type, to be kept in a byte. */
const types = [...new Set(['Registered', 'Amended', 'Retired', 'Reinstated', ...Object.values(lives).flatMap((life) => Object.values(life).flat())])]
const typeNumber = new Map(types.map((type, i) => [type, i]))

const lifeData = (type: string, chance: Chance): Data => {
  switch (type) {
    case 'Contaminated':
      return { riskLevel: pick(chance, ['HIGH', 'MEDIUM', 'MEDIUM', 'LOW']), pollutants: [pick(chance, pollutants)] }
    case 'Listed':
      return { mode: pick(chance, ['CONTROL', 'REMEDIATION', 'BOTH']) }
    case 'Adjusted':
      return { areaKm2: rounded(0.05 + chance() * 6, 3) }
    default:
      return {}
  }
}

/** What both of the compared plots go through, and at which part of the ten years. */
const compared: readonly { readonly at: number; readonly type: string; readonly data: Data }[] = [
  { at: 0.05, type: 'Suspected', data: {} },
  { at: 0.1, type: 'Contaminated', data: { riskLevel: 'HIGH' } },
  { at: 0.15, type: 'Listed', data: { mode: 'CONTROL' } },
  { at: 0.4, type: 'Amended', data: { areaM2: 20_000 } },
  { at: 0.7, type: 'Amended', data: { areaM2: 21_000 } },
]

// ── The ledger ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** The change lines in order, without line ends and without `position`. */
export function* generate({ records, changes, seed }: Options): Generator<string, void, void> {
  if (changes < records * 1.5 + 20) throw new RangeError(`At least ${Math.ceil(records * 1.5 + 20)} changes for ${records} records.`)
  const chance = mulberry32(seed)
  const counts = shares(records)
  const key = (registry: Registry, n: number) => keyOf(registry, n, counts.town)

  // Of every record, in the order in which they are registered: which it is, and what a correction needs to know.
  const registryOf = new Uint8Array(records)
  const numberOf = new Int32Array(records)
  const registeredIn = new Uint16Array(records)
  /** How many water sources there were then: a correction of a registration must refer to the same one. Documents come first. */
  const waterSourcesAt = new Int32Array(records)
  /** The last stage fact's type; Registered before there is one. */
  const stage = new Uint8Array(records)
  const retired = new Uint8Array(records)
  /** The newest fact that stands: the head of its chain, its type, its day, and the day of the one before it. */
  const head = new Int32Array(records)
  const headType = new Uint8Array(records)
  const headDay = new Int32Array(records)
  const dayBefore = new Int32Array(records)

  const seen: Record<Registry, number> = { town: 0, village: 0, document: 0, claim: 0, waterSource: 0, protectionZone: 0, plot: 0 }
  let known = 0
  let correctionsLeft = Math.floor(changes * CORRECTED_SHARE)
  let hotLeft = Math.min(1_000, Math.max(1, Math.round(changes * HOT_SHARE)), correctionsLeft)
  let correctionsHot = 0
  let recordHot = -1
  let recordCalm = -1
  const comparedLeft = compared.flatMap((fact) => [
    { ...fact, record: HOT },
    { ...fact, record: CALM },
  ])
  /** Standing changes of PLOT-HOT: all of them are corrected in turn. */
  const hotHeads: { id: number; type: string; day: number; data: Data }[] = []

  const stepUs = ((TO_MS - FROM_MS) * 1_000) / changes
  let recordedUs = 0
  let leftInAct = 0
  let actBy = ''
  let actBasis: Data = {}
  let acts = 0

  const beginAct = (i: number, size: number) => {
    recordedUs = FROM_MS * 1_000 + Math.floor(i * stepUs) + below(chance, Math.max(1, Math.floor(stepUs) - 1))
    leftInAct = size
    acts += 1
    actBy = `示例经办${below(chance, 60) + 1}`
    const issued = dayOf(recordedUs) - between(chance, 0, 20)
    actBasis =
      chance() < 0.7
        ? {
            number: `示例环〔${dayText(issued).slice(0, 4)}〕${(acts % 400) + 1}号`,
            title: `示例通知${(acts % 400) + 1}`,
            issuer: '示例单位',
            issuedOn: dayText(issued),
            sha256: null,
          }
        : { number: null, title: null, issuer: null, issuedOn: null, sha256: null }
  }

  const line = (
    i: number,
    record: number,
    type: string,
    day: number,
    data: Data,
    { sequence = 0, supersedes = 0 }: { readonly sequence?: number; readonly supersedes?: number } = {},
  ): string => {
    const registry = registries[registryOf[record]!]!
    return JSON.stringify({
      id: `b-${i + 1}`,
      district: DISTRICT,
      registry,
      record: key(registry, numberOf[record]!),
      type,
      validFrom: dayText(day),
      sequence,
      recordedAt: instantText(recordedUs),
      recordedBy: actBy,
      approvedBy: supersedes > 0 ? '示例审核' : null,
      reason: supersedes > 0 ? '示例更正' : null,
      basis: actBasis,
      supersedes: supersedes > 0 ? `b-${supersedes}` : null,
      cancels: null,
      data,
    })
  }

  /** The new newest fact of a record. */
  const stand = (i: number, record: number, type: string, day: number) => {
    dayBefore[record] = headDay[record]!
    head[record] = i + 1
    headType[record] = typeNumber.get(type)!
    headDay[record] = day
    if (type !== 'Amended' && type !== 'Retired' && type !== 'Reinstated') stage[record] = headType[record]!
    if (type === 'Retired') retired[record] = 1
    if (type === 'Reinstated') retired[record] = 0
  }

  const dataOfRegistration = (record: number): Data => {
    const registry = registries[registryOf[record]!]!
    const n = numberOf[record]!
    const own = mulberry32(seed ^ Math.imul(record + 1, 0x9e3779b1))
    const village = n % counts.village
    const town = registry === 'village' ? townOfVillage(n, counts.town) : townOfVillage(village, counts.town)
    // The compared plots stand in one town.
    const place: Place =
      registry === 'plot' && n < 2
        ? { townCode: townCodeOf(0) }
        : { townCode: townCodeOf(town), ...(registry !== 'village' && own() < 0.8 ? { villageCode: key('village', village) } : {}) }
    return registration(registry, n, own, {
      place,
      key,
      year: registeredIn[record]!,
      waterSources: waterSourcesAt[record]!,
      documents: counts.document,
    })
  }

  /** Towns, villages, documents and the compared plots come first; then what is most behind its share, by chance. */
  const nextRegistry = (): Registry => {
    for (const registry of ['town', 'village', 'document'] as const) if (seen[registry] < counts[registry]) return registry
    if (seen.plot < 2) return 'plot'
    if (seen.waterSource < 1) return 'waterSource'
    const left = registries.map((registry) => counts[registry] - seen[registry])
    let at = below(
      chance,
      left.reduce((sum, n) => sum + n, 0),
    )
    return registries[left.findIndex((n) => (at -= n) < 0)]!
  }

  for (let i = 0; i < changes; i += 1) {
    if (leftInAct === 0) {
      const size = chance()
      const wanted = size < 0.8 ? 1 : size < 0.95 ? between(chance, 2, 4) : between(chance, 5, 20)
      beginAct(i, i < counts.town + counts.village ? Math.max(wanted, 5) : wanted)
    }
    leftInAct -= 1
    const today = dayOf(recordedUs)
    const left = changes - i

    // A fact that both compared plots go through.
    const next = comparedLeft[0]
    if (next !== undefined && recordCalm >= 0 && i >= next.at * changes) {
      comparedLeft.shift()
      const record = next.record === HOT ? recordHot : recordCalm
      const day = dayOf(FROM_MS * 1_000) + Math.floor(next.at * 3_640)
      stand(i, record, next.type, day)
      if (next.record === HOT) hotHeads.push({ id: i + 1, type: next.type, day, data: next.data })
      yield line(i, record, next.type, day, next.data)
      continue
    }

    // A back-dated correction: known later, valid from the target's day or before it.
    const registrationsLeft = records - known
    const mayCorrect = known > counts.town + counts.village + counts.document + 2 || registrationsLeft === 0
    if (mayCorrect && correctionsLeft > 0 && chance() * (left - registrationsLeft - comparedLeft.length) < correctionsLeft) {
      if (chance() * correctionsLeft < hotLeft) {
        const turn = correctionsHot % hotHeads.length
        const target = hotHeads[turn]!
        const data =
          target.type === 'Contaminated' || target.type === 'Listed'
            ? { ...target.data, note: `示例更正${correctionsHot + 1}` }
            : { ...target.data, areaM2: rounded(20_000 + ((correctionsHot * 37) % 900) + 0.5, 1) }
        const day = target.day - (correctionsHot % 3)
        hotHeads[turn] = { ...target, id: i + 1, data }
        hotLeft -= 1
        correctionsHot += 1
        correctionsLeft -= 1
        yield line(i, recordHot, target.type, day, data, { supersedes: target.id })
        continue
      }
      const record = below(chance, known)
      if (record !== recordHot && record !== recordCalm) {
        const registry = registries[registryOf[record]!]!
        const type = types[headType[record]!]!
        const target = head[record]!
        const was = headDay[record]!
        // Not before the fact that it follows, so that stages keep their order.
        const day = was === NO_START ? was : Math.min(was, Math.max(dayBefore[record]!, was - below(chance, 60)))
        const data =
          type === 'Registered'
            ? { ...dataOfRegistration(record), ...amendment(registry, chance) }
            : type === 'Amended'
              ? amendment(registry, chance)
              : lifeData(type, chance)
        head[record] = i + 1
        headDay[record] = day
        correctionsLeft -= 1
        yield line(i, record, type, day, data, { supersedes: target })
        continue
      }
    }

    // A registration: most of them in the first years, all of them in time for what else must still come.
    const forced = registrationsLeft + correctionsLeft + comparedLeft.length >= left
    const foundations = known < counts.town + counts.village + counts.document + 3
    if (registrationsLeft > 0 && (forced || foundations || chance() * left < registrationsLeft * 2.5)) {
      const record = known
      const registry = nextRegistry()
      registryOf[record] = registries.indexOf(registry)
      numberOf[record] = seen[registry]
      waterSourcesAt[record] = seen.waterSource
      const lag = chance() < 0.05 ? between(chance, 90, 900) : between(chance, 0, 60)
      const base = registry === 'town' || registry === 'village' ? NO_START : today - lag
      const day = registry === 'plot' && seen.plot < 2 ? dayOf(FROM_MS * 1_000) : base
      registeredIn[record] = Number(dayText(today).slice(0, 4))
      if (registry === 'plot' && seen.plot === 0) recordHot = record
      if (registry === 'plot' && seen.plot === 1) recordCalm = record
      seen[registry] += 1
      known += 1
      headDay[record] = day
      stand(i, record, 'Registered', day)
      const data = dataOfRegistration(record)
      if (record === recordHot) hotHeads.push({ id: i + 1, type: 'Registered', day, data })
      yield line(i, record, 'Registered', day, data)
      continue
    }

    // An ordinary fact.
    let record = below(chance, known)
    while (record === recordHot || record === recordCalm) record = below(chance, known)
    const registry = registries[registryOf[record]!]!
    const options = stage[record] === 0 ? lives[registry]['NEW'] : lives[registry][types[stage[record]!]!]
    const type =
      retired[record] === 1
        ? 'Reinstated'
        : registry !== 'town' && registry !== 'village' && chance() < 0.004
          ? 'Retired'
          : options !== undefined && chance() < lifeShare[registry]
            ? pick(chance, options)
            : 'Amended'
    const luck = chance()
    // Some are known late, a few in advance; a stage never begins before the one it follows.
    const lag = luck < 0.06 ? between(chance, 60, 700) : luck < 0.065 ? -between(chance, 1, 60) : between(chance, 0, 45)
    const day = Math.max(type === 'Amended' ? today - 700 : headDay[record]!, today - lag)
    const sequence = chance() < 0.02 ? 1 : 0
    const data = type === 'Amended' ? amendment(registry, chance) : lifeData(type, chance)
    stand(i, record, type, day)
    yield line(i, record, type, day, data, { sequence })
  }
}

/** The lines with their ends, some hundreds at a time: a write per line would take longer than to make it. */
function* chunks(lines: Iterable<string>): Generator<string, void, void> {
  let chunk: string[] = []
  for (const line of lines) {
    chunk.push(line)
    if (chunk.length === 512) {
      yield `${chunk.join('\n')}\n`
      chunk = []
    }
  }
  if (chunk.length > 0) yield `${chunk.join('\n')}\n`
}

const isMain = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (isMain) {
  const { values } = parseArgs({
    options: {
      records: { type: 'string', default: '100000' },
      changes: { type: 'string', default: '500000' },
      seed: { type: 'string', default: '1' },
    },
  })
  const lines = generate({ records: Number(values.records), changes: Number(values.changes), seed: Number(values.seed) })
  await pipeline(Readable.from(chunks(lines), { objectMode: true, highWaterMark: 4 }), process.stdout)
}
