import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { areaM2, type Ring } from './land.ts'
import { CALM, DEMO_DISTRICT, districtLines, districtSize, HOT, type DistrictOptions, type Sizes } from './district.ts'

/** The demonstration without its many fields, points and samples. */
const FEW: Partial<Sizes> = { farmlandUnit: 1_200, monitoringPoint: 200, sample: 900 }
const NONE: Partial<Sizes> = { farmlandUnit: 0, monitoringPoint: 0, sample: 0 }

type Line = {
  readonly id: string
  readonly district: string
  readonly registry: string
  readonly record: string
  readonly type: string
  readonly validFrom: string
  readonly sequence: number
  readonly recordedAt: string
  readonly recordedBy: string
  readonly basis: Record<string, unknown>
  readonly supersedes: string | null
  readonly cancels: string | null
  readonly data: Data
}
/** What the tests ask for, and whatever else. */
type Data = Readonly<Record<string, unknown>> & {
  readonly geometry?: { readonly type: string; readonly coordinates: readonly unknown[] }
  readonly category: string
  readonly areaMu: number
  readonly animal: string
  readonly annualOutput: number
  readonly stock: number
  readonly largeScale?: boolean
  readonly tags?: readonly string[]
  readonly dailySupplyT: number
  readonly population: number
}
const linesOf = (options: DistrictOptions): Line[] => [...districtLines(options)].map((line) => JSON.parse(line) as Line)
const digest = (options: DistrictOptions): string => {
  const hash = createHash('sha256')
  for (const line of districtLines(options)) hash.update(line)
  return hash.digest('hex')
}
const idOf = ({ registry, record }: Pick<Line, 'registry' | 'record'>): string => `${registry}/${record}`

/** Types of FIELDS.md beside the common ones. */
const TYPES: Readonly<Record<string, string>> = {
  farmlandUnit: 'Reclassified',
  plot: 'Suspected Deferred Investigated Cleared Contaminated Assessed RiskAccepted Listed EffectReviewStarted EffectReviewFailed Delisted MergedInto SplitInto',
  waterSource: 'Activated PutOnStandby Suspended Withdrawn',
  protectionZone: 'Approved Adjusted Revoked',
  livestockFarm: 'Opened Suspended Closed Relocated',
  breedingZone: 'Adjusted Revoked',
  aquacultureUnit: 'Opened Closed',
  blackOdorousWater: 'Identified Listed TreatmentStarted EvaluationStarted Closed Rebounded',
  dumpPoint: 'Filed Planned TreatmentStarted Completed Closed Rebounded',
  groundwaterPollutionSource: 'Surveyed Listed RiskAssessed Controlled Remediated Removed',
  groundwaterZone: 'Adjusted Revoked',
  keySupervisedUnit: 'Renewed Removed',
  heavyMetalEnterprise: 'Renewed Removed',
  industrialPark: 'Abolished',
  solidWasteSite: 'Closed',
  soilTransfer: 'Shipped Received',
  cropRestriction: 'Revoked',
  nonPointControlUnit: 'Adjusted Revoked',
  monitoringPoint: 'SentForRepair Restored Sealed',
  sample: 'Voided',
  sewageFacility: 'Started Stopped',
  village: 'MergedInto Abolished',
  town: 'MergedInto Abolished',
  demonstration: 'Revoked',
  project: 'Started Finished Dropped',
  expert: 'Left',
  enforcementCase: 'Decided Corrected',
  document: 'Repealed',
  claim: 'Withdrawn',
}

/** Fields that hold the key of a record of the registry. */
const REFERENCES: Readonly<Record<string, string>> = {
  townCode: 'town',
  villageCode: 'village',
  waterSource: 'waterSource',
  farmlandUnits: 'farmlandUnit',
  plot: 'plot',
  unit: 'keySupervisedUnit',
  predecessors: 'plot',
  successors: 'plot',
  point: 'monitoringPoint',
  document: 'document',
}
const referencesOf = ({ registry, data }: Line): string[] =>
  Object.entries(data).flatMap(([field, value]) => {
    if (field === 'unit' && registry !== 'plot') return []
    if (field === 'successor') return [`${registry}/${String(value)}`]
    if ((field === 'target' || field === 'subject') && String(value).includes('/')) return [String(value)]
    const to = REFERENCES[field]
    return to === undefined ? [] : [value].flat().map((key) => `${to}/${String(key)}`)
  })

/** A record's facts that stand in the end, in the order in which they are folded. */
const standing = (lines: readonly Line[]): Map<string, Line[]> => {
  const gone = new Set(lines.flatMap(({ supersedes, cancels }) => supersedes ?? cancels ?? []))
  const places = new Map<string, number>()
  lines.forEach((line, i) => places.set(line.id, line.supersedes === null ? i : places.get(line.supersedes)!))
  const found = new Map<string, Line[]>()
  for (const line of lines) if (!gone.has(line.id) && line.cancels === null) found.set(idOf(line), [...(found.get(idOf(line)) ?? []), line])
  for (const facts of found.values())
    facts.sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : a.sequence - b.sequence || places.get(a.id)! - places.get(b.id)!))
  return found
}
/** The fields of the records of a registry in the end, with the last type that is no amendment. */
const inTheEnd = (lines: readonly Line[], registry: string) =>
  [...standing(lines)]
    .filter(([id]) => id.startsWith(`${registry}/`))
    .map(([, facts]) => ({
      ...(Object.assign({}, ...facts.map(({ data }) => data)) as Data),
      last: facts.findLast(({ type }) => !['Registered', 'Amended', 'Retired', 'Reinstated'].includes(type))?.type ?? '',
    }))

describe('a district', () => {
  const lines = linesOf({ sizes: FEW })

  it('is the same for the same options, and another for another seed', () => {
    const small = { sizes: { ...FEW, farmlandUnit: 200, sample: 100 } }
    expect(digest(small)).toBe(digest({ ...small, seed: 1 }))
    expect(digest(small)).not.toBe(digest({ ...small, seed: 2 }))
  })

  it('says beforehand how many lines there will be', () => {
    expect(districtSize({ sizes: FEW })).toBe(lines.length)
    const more = { sizes: FEW, changes: 40_000, hotPlotCorrections: 50 }
    const count = [...districtLines(more)].length
    expect(districtSize(more)).toBe(count)
    expect(Math.abs(count - 40_000)).toBeLessThan(400)
  })

  it('is in order of recording, in acts, within ten years', () => {
    const instants = lines.map(({ recordedAt }) => recordedAt)
    expect(instants.findIndex((instant, i) => i > 0 && instant < instants[i - 1]!)).toBe(-1)
    expect(instants.filter((instant) => !/^20(1[6-9]|2[0-5])-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(instant))).toEqual([])
    const acts = new Set(instants).size
    expect(acts).toBeLessThan(lines.length * 0.8)
  })

  it('gives each line an id, and each correction the head of a chain of its record', () => {
    const recordOf = new Map<string, string>()
    const corrected = new Set<string>()
    for (const line of lines) {
      if (recordOf.has(line.id)) throw new Error(`${line.id} twice`)
      const target = line.supersedes ?? line.cancels
      if (target !== null) {
        expect(recordOf.get(target), line.id).toBe(idOf(line))
        expect(corrected.has(target), line.id).toBe(false)
        corrected.add(target)
      }
      if (line.cancels !== null) {
        expect([line.type, line.data]).toEqual(['Cancelled', {}])
        corrected.add(line.id)
      }
      recordOf.set(line.id, idOf(line))
    }
    expect(corrected.size / lines.length).toBeGreaterThan(0.03)
    expect(corrected.size / lines.length).toBeLessThan(0.07)
  })

  it('names nothing real, and rests everything on a document', () => {
    const isFictional = ({ district, data, recordedBy }: Line): boolean =>
      district === DEMO_DISTRICT && recordedBy.startsWith('示例') && (!('name' in data) || String(data['name']).startsWith('示例'))
    expect(lines.filter((line) => !isFictional(line))).toEqual([])
    const rests = ({ basis }: Line): boolean =>
      Object.keys(basis).join() === 'number,title,issuer,issuedOn,sha256' && /^示例.〔\d{4}〕\d+号$/.test(String(basis['number']))
    expect(lines.filter((line) => !rests(line))).toEqual([])
  })

  it('refers to what was registered before', () => {
    const registered = new Set<string>()
    const dangling = lines.flatMap((line) => {
      if (line.type === 'Registered') registered.add(idOf(line))
      return [idOf(line), ...referencesOf(line)].filter((id) => !registered.has(id)).map((id) => `${line.id} → ${id}`)
    })
    expect(dangling).toEqual([])
  })

  it('has every type of change', () => {
    const found = new Set(lines.map(({ registry, type }) => `${registry} ${type}`))
    const expected = Object.entries(TYPES).flatMap(([registry, types]) => ['Registered', 'Amended', ...types.split(' ')].map((type) => `${registry} ${type}`))
    expect(expected.filter((each) => !found.has(each))).toEqual([])
    const types = new Set(lines.map(({ type }) => type))
    for (const type of ['Retired', 'Reinstated', 'Cancelled']) expect(types.has(type), type).toBe(true)
  })

  it('knows some things late, some before their day', () => {
    const days = lines.map(({ validFrom, recordedAt }) => (Date.parse(recordedAt) - Date.parse(validFrom)) / 86_400_000)
    expect(days.filter((late) => late > 180 && late < 3_000).length).toBeGreaterThan(lines.length * 0.005)
    expect(days.some((late) => late < -30)).toBe(true)
  })

  it('moves a field by one class at a time, at most once a year, from its beginning on', () => {
    const classes = ['PRIORITY_PROTECTION', 'SAFE_USE', 'STRICT_CONTROL']
    let moves = 0
    for (const [id, facts] of standing(lines)) {
      if (!id.startsWith('farmlandUnit/')) continue
      let category = -1
      const years: string[] = []
      for (const { type, data, validFrom } of facts) {
        if (type === 'Registered') category = classes.indexOf(data.category)
        if (type !== 'Reclassified') continue
        expect(Math.abs(classes.indexOf(data.category) - category), id).toBe(1)
        expect(validFrom).toMatch(/-01-01$/)
        category = classes.indexOf(data.category)
        years.push(validFrom)
      }
      expect(new Set(years).size).toBe(years.length)
      moves += years.length
    }
    expect(moves).toBeGreaterThan(100)
  })

  it('draws closed rings that turn left, and fields as large as they say', () => {
    const wrong = lines.filter(({ type, registry, data }) => {
      if (data.geometry?.type !== 'Polygon') return false
      const ring = data.geometry.coordinates[0] as Ring
      const [x0, y0] = ring[0]!
      let turn = 0
      for (let i = 0; i + 1 < ring.length; i += 1) turn += (ring[i]![0] - x0) * (ring[i + 1]![1] - y0) - (ring[i + 1]![0] - x0) * (ring[i]![1] - y0)
      const lies = ring.every(([lon, lat]) => lon > 105.85 && lon < 106.55 && lat > 28.55 && lat < 29.45)
      const measures = registry !== 'farmlandUnit' || type !== 'Registered' || Math.abs(areaM2(ring) / 666.67 / data.areaMu - 1) < 0.001
      return !isDeepStrictEqual(ring.at(-1), ring[0]) || turn <= 0 || !lies || !measures
    })
    expect(wrong).toEqual([])
  })

  it('takes one sample a point, day and medium', () => {
    const sampled = lines.filter(({ registry, type, supersedes }) => registry === 'sample' && type === 'Registered' && supersedes === null)
    expect(sampled.length).toBe(900)
    expect(new Set(sampled.map(({ data }) => [data['point'], data['sampledOn'], data['medium']].join())).size).toBe(900)
  })
})

describe('in the end', () => {
  const lines = linesOf({ sizes: NONE })
  const counted = (registry: string, wanted: (record: Data & { readonly last: string }) => boolean): number => inTheEnd(lines, registry).filter(wanted).length

  it('30 towns and 233 villages stand, of tiers as planned', () => {
    const stands = ({ last }: { readonly last: string }) => last === ''
    expect(counted('town', stands)).toBe(30)
    expect(['ONE', 'TWO', 'THREE'].map((tier) => counted('village', (village) => stands(village) && village['tier'] === tier))).toEqual([50, 179, 4])
  })

  it('54 centralised and 23 dispersed sources, two of them large', () => {
    const stands = ({ last }: { readonly last: string }) => last !== 'Withdrawn'
    const of = (type: string) => counted('waterSource', (source) => stands(source) && source['scale'] === 'CENTRALISED' && source['waterType'] === type)
    expect(['RIVER', 'RESERVOIR', 'GROUNDWATER'].map(of)).toEqual([24, 29, 1])
    expect(counted('waterSource', (source) => stands(source) && source['scale'] === 'DISPERSED')).toBe(23)
    expect(counted('waterSource', (source) => stands(source) && (source.dailySupplyT >= 1_000 || source.population >= 10_000))).toBe(2)
  })

  it('334 farms at scale, 82 of them large', () => {
    const thresholds: Readonly<Record<string, readonly [field: 'annualOutput' | 'stock', heads: number]>> = {
      PIG: ['annualOutput', 500],
      BEEF_CATTLE: ['annualOutput', 50],
      DAIRY_CATTLE: ['stock', 100],
      SHEEP: ['annualOutput', 200],
      BROILER: ['annualOutput', 10_000],
      LAYER: ['stock', 2_000],
    }
    const atScale = (farm: Data): boolean => {
      const [field, heads] = thresholds[farm.animal] ?? ['stock', Infinity]
      return farm.largeScale ?? farm[field] >= heads
    }
    const stands = ({ last }: { readonly last: string }) => last !== 'Closed' && last !== 'Relocated'
    expect(counted('livestockFarm', (farm) => stands(farm) && atScale(farm))).toBe(334)
    expect(counted('livestockFarm', (farm) => stands(farm) && atScale(farm) && farm.tags?.includes('大型规模') === true)).toBe(82)
    expect(counted('livestockFarm', (farm) => farm.tags?.includes('大型规模') === true && farm.animal === 'PIG' && farm.annualOutput < 2_000)).toBe(0)
  })

  it('54 petrol stations, 4 parks, more than 20 supervised units', () => {
    expect(counted('groundwaterPollutionSource', ({ last, kind }) => kind === 'PETROL_STATION' && last !== 'Removed')).toBe(54)
    expect(counted('industrialPark', ({ last }) => last !== 'Abolished')).toBe(4)
    expect(counted('keySupervisedUnit', ({ last }) => last !== 'Removed')).toBeGreaterThanOrEqual(20)
  })
})

it('keeps two plots to be compared: the same facts, one of them corrected again and again', () => {
  const lines = linesOf({ sizes: { ...NONE, plot: 100, livestockFarm: 0 }, hotPlotCorrections: 300 })
  const of = (record: string) => lines.filter((line) => line.record === record)
  const made = (record: string) => of(record).filter(({ supersedes }) => supersedes === null)
  expect(of(HOT).length - made(HOT).length).toBe(300)
  expect(of(CALM)).toEqual(made(CALM))
  expect(made(HOT).map(({ type, validFrom }) => [type, validFrom])).toEqual(made(CALM).map(({ type, validFrom }) => [type, validFrom]))
  expect(made(HOT)[0]?.data['townCode']).toBe(made(CALM)[0]?.data['townCode'])
})

it('lives without what it might refer to', () => {
  const nothing = Object.fromEntries(Object.keys(TYPES).map((registry) => [registry, 0]))
  const lines = linesOf({
    sizes: { ...nothing, town: 1, village: 1, protectionZone: 3, sample: 20, soilTransfer: 5, keySupervisedUnit: 4, project: 8, claim: 20 },
  })
  expect(lines.length).toBeGreaterThan(60)
})
