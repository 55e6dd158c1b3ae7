/**
 * Whole ledgers for property tests: a few records of a few registries, now these and now those of all there are, whose changes
 * collide as often as possible.
 *
 * What comes out can be loaded by `ledger load`: positions 1 … n, recordedAt that strictly increases from act to act and lies in
 * the past, corrections that name the head of a chain of their own record. Left out on purpose, because DESIGN leaves the answer
 * open: a null status word, `extra` beside an unknown key that it also holds, data on `Retired` and `Reinstated`; and columns whose
 * form FIELDS.md leaves open (a text, a list of texts or a boolean: `signs`, `duties`, `load` …).
 */
import fc from 'fast-check'

import { LARGE_SCALE_SINCE, registries, statusesOf, type Day, type Instant, type Line, type Point } from './naive.ts'

// ── Days and instants ────────────────────────────────────────────────────────────────────────────────────────────────

/** 0001-01-01: no source gives the start. */
export const FIRST_DAY: Day = '0001-01-01'
export const LAST_DAY: Day = '9999-12-30'

/** Few, so that changes meet on the same day; the neighbours 2020-02-28 … 2020-03-01 surround a leap day. */
const days: readonly Day[] = [
  FIRST_DAY,
  '2019-12-31',
  '2020-01-01',
  '2020-02-28',
  '2020-02-29',
  '2020-03-01',
  '2020-03-01',
  '2020-03-01',
  '2021-06-15',
  '2999-01-01',
  LAST_DAY,
]

/** Those of livestock farms: more than half of them around the day from which there are thresholds. */
const farmDays: readonly Day[] = [
  FIRST_DAY,
  '2019-12-31',
  '2020-03-01',
  '2025-08-31',
  '2025-08-31',
  LARGE_SCALE_SINCE,
  LARGE_SCALE_SINCE,
  LARGE_SCALE_SINCE,
  '2025-09-02',
  '2999-01-01',
]

/** The day `offset` days away, or the end of the calendar that can be asked. */
export const shiftDay = (day: Day, offset: number): Day => {
  if (offset < 0 && day === FIRST_DAY) return FIRST_DAY
  if (offset > 0 && day === LAST_DAY) return LAST_DAY
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + offset)
  return date.toISOString().slice(0, 10)
}

/** The last microsecond of 5 January 2015 at UTC+08:00: an act 1 µs later is of the next day. */
const FIRST_ACT_US = BigInt(Date.UTC(2015, 0, 5, 15, 59, 59)) * 1_000n + 999_999n

const SECOND_US = 1_000_000n
const DAY_US = 86_400n * SECOND_US

/** The largest gap times the largest number of acts stays years before today. */
const gapsUs = [1n, 1n, 2n, SECOND_US, 3_600n * SECOND_US, DAY_US, 20n * DAY_US] as const

const instantOf = (us: bigint): Instant => {
  const second = new Date(Number(us / SECOND_US) * 1_000).toISOString().slice(0, 19)
  return `${second}.${String(us % SECOND_US).padStart(6, '0')}Z`
}

const usOf = (instant: Instant): bigint => (BigInt(Date.parse(`${instant.slice(0, 19)}Z`)) / 1_000n) * SECOND_US + BigInt(instant.slice(20, 26))

// ── Data ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

type Data = Record<string, unknown>
type Entry = readonly [key: string, value: unknown]

const entry = (key: string, ...values: readonly unknown[]): fc.Arbitrary<Entry> => fc.constantFrom(...values).map((value) => [key, value] as const)

const pointGeometry = { type: 'Point', coordinates: [106.25, 29.29] }

/** Keys that no column knows; `constructor` is one that every JavaScript object seems to have. */
const unknownKeys = ['legacyCode', 'remark2', 'constructor']

const common: fc.Arbitrary<Entry>[] = [
  entry('name', '示例甲', '示例乙', null),
  entry('townCode', '500116001', '500116002', null),
  entry('villageCode', '500116001001', null),
  entry('codes', [{ system: '示例系统', value: 'X-1' }], [], null),
  entry('tags', ['示例'], ['示例', '复核'], [], null),
  entry('note', '示例备注', '', null),
  entry('geometry', pointGeometry, null),
  entry('departmentStated', true, false, null),
  entry('contact', '示例联系人', '示例联系人二', null),
  entry('telephone', '00000000000', null),
  ...unknownKeys.map((key) => entry(key, 1, '示例', { inner: null }, null)),
  entry('extra', { batch: 1 }, { batch: { a: 1 } }, { batch: { b: 2 }, legacyCode: 'x' }, { batch: null }, {}, null),
  entry('extra', { name: '示例额外' }, null),
]

type Kind = {
  readonly registry: string
  readonly records: readonly string[]
  /** Repeated where it should come more often. */
  readonly types: readonly string[]
  readonly days: readonly Day[]
  /** Beside those of every registry. */
  readonly entries: readonly fc.Arbitrary<Entry>[]
  /** Values that one document states together, where a rule asks for more than one of them. */
  readonly together?: fc.Arbitrary<Data>
}

const repeat = <T>(times: number, ...values: T[]): T[] => Array.from({ length: times }, () => values).flat()

const everyType = [...repeat(6, 'Registered'), ...repeat(5, 'Amended'), ...repeat(2, 'Retired', 'Reinstated')]

/** The change types of the registry's own life, equally often. */
const lifeOf = (registry: string): string[] => Object.keys(registries[registry]?.life ?? {})

/** A registry of which nothing needs to come more often than the rest. */
const plain = (registry: string, entries: readonly fc.Arbitrary<Entry>[], more: Partial<Kind> = {}): Kind => ({
  registry,
  records: ['X-1', 'X-1', 'X-1', 'X-2'],
  types: [...everyType, ...repeat(lifeOf(registry).length > 3 ? 2 : 3, ...lifeOf(registry))],
  days,
  ...more,
  entries: [entry('status', ...statusesOf(registry)), entry('stage', '示例', null), ...entries],
})

/** Made up, with the check digits of GB 11714 and GB 32100. */
const creditCodes = ['91500116MAEXAMPL8A', '91500116MAEXAMP225']
const partialDates = ['2015', '2015-06', '2015-06-30', null]
const refs = ['X-1', '示例无此记录', null]

// Below, at and above each threshold.
const animals = ['PIG', 'PIG', 'BEEF_CATTLE', 'DAIRY_CATTLE', 'SHEEP', 'BROILER', 'LAYER', 'LAYER']
const outputs = [49, 50, 199, 200, 499, 500, 9_999, 10_000]
const stocks = [99, 100, 1_999, 2_000, 2_001]

// Of 18 cm 40 % is 7.2 and of 12.3 cm it is 4.92, each with binary noise where it is multiplied out. Below, at and above each limit.
const depthsCm = [0, 3, 12.3, 18, 24.9, 25, 80]
const transparenciesCm = [1.1, 1.2, 4.92, 7.1, 7.2, 24.9, 25, 25, 30]
const oxygens = [1.9, 2, 2, 5, { lt: 0.2 }, { lt: 2 }, { lt: 2.1 }, 'ND']
const ammonias = [0, 15, 15.1, { lt: 0.025 }, { lt: 15 }, { lt: 15.1 }, 'ND']

const kinds: readonly Kind[] = [
  plain('farmlandUnit', [
    ...repeat(2, entry('category', 'PRIORITY_PROTECTION', 'SAFE_USE', 'STRICT_CONTROL', null)),
    entry('areaMu', 0, 12.5, null),
    entry('landType', 'PADDY', 'IRRIGATED', 'DRY', null),
    entry('crop', '示例水稻', null),
    entry('ph', 5.5, 7, null),
    entry('cdMgKg', 0.2, 0.31, 4.1, null),
    entry('hgMgKg', 0.5, null),
    entry('produceExcess', 'NONE', 'LIGHT', 'HEAVY', null),
    entry('measures', ['示例措施'], [], null),
    entry('permanentBasicFarmland', true, false, null),
  ]),
  {
    registry: 'plot',
    // The last two differ in order by code point and by UTF-16 unit.
    records: [...repeat(6, 'P-1'), ...repeat(2, 'P-2'), '\uFF5E地块', '\u{1F33E}地块'],
    types: [
      ...everyType,
      ...repeat(3, 'Contaminated', 'Listed'),
      ...repeat(2, 'Suspected', 'EffectReviewStarted', 'EffectReviewFailed', 'Delisted'),
      ...repeat(1, 'Deferred', 'Investigated', 'Cleared', 'Assessed', 'RiskAccepted', 'MergedInto', 'SplitInto'),
    ],
    days,
    entries: [
      ...repeat(3, entry('stage', ...statusesOf('plot'))),
      entry('status', 'LISTED', '示例', null),
      entry('areaM2', 0, 12_000, 20_430.5, null),
      entry('riskLevel', 'HIGH', 'HIGH', 'LOW', null),
      entry('groundwaterPolluted', true, true, false, null),
      entry('mode', 'CONTROL', 'REMEDIATION', 'BOTH', null),
      entry('mode', 'CONTROL', 'REMEDIATION'),
      entry('unit', ...refs),
      entry('successor', 'P-2', null),
      entry('successors', ['P-1', 'P-2'], [], null),
      entry('predecessors', ['P-2'], null),
      entry('exactPosition', pointGeometry, null),
    ],
  },
  {
    registry: 'waterSource',
    records: [...repeat(3, 'W-1'), 'W-2'],
    types: [...everyType, ...repeat(2, 'Activated', 'Withdrawn'), 'PutOnStandby', 'Suspended'],
    days,
    entries: [
      entry('status', ...statusesOf('waterSource')),
      entry('stage', 'ACTIVE', '示例', null),
      ...repeat(2, entry('waterType', 'GROUNDWATER', 'GROUNDWATER', 'GROUNDWATER', 'RIVER', null)),
      ...repeat(2, entry('scale', 'CENTRALISED', 'CENTRALISED', 'DISPERSED', null)),
      ...repeat(2, entry('dailySupplyT', 0, 999.9, 1_000, null)),
      ...repeat(2, entry('population', 9_999, 10_000, null)),
      entry('tenThousandPeople', true, false, null),
      entry('delimitedOn', '2019-06-30', null),
      // Not a column of a water source, and not restricted there.
      entry('exactPosition', '示例', null),
    ],
    together: fc.record({ waterType: fc.constant('GROUNDWATER'), scale: fc.constant('CENTRALISED') }),
  },
  plain('protectionZone', [entry('waterSource', 'W-1', null), entry('level', 'ONE', 'TWO', 'QUASI', null), entry('areaKm2', 0.25, null)]),
  plain(
    'livestockFarm',
    [
      ...repeat(2, entry('animal', ...animals, 'OTHER', null)),
      ...repeat(2, entry('annualOutput', ...outputs, null)),
      ...repeat(2, entry('stock', ...stocks, null)),
      entry('largeScale', true, false, null),
      entry('zone', 'BAN', 'RESTRICT', 'SUITABLE', null),
      entry('facilityState', 'WORKING', 'POOR', 'UNDERSIZED', 'NONE', null),
      entry('builtOn', ...partialDates),
      entry('closedOn', ...partialDates),
    ],
    {
      days: farmDays,
      together: fc.record({ animal: fc.constantFrom(...animals), annualOutput: fc.constantFrom(...outputs), stock: fc.constantFrom(...stocks) }),
    },
  ),
  plain('breedingZone', [entry('kind', 'LIVESTOCK', 'AQUACULTURE', null), entry('zone', 'BAN', 'RESTRICT', 'SUITABLE', null), entry('areaKm2', 0, 1.5, null)]),
  plain('aquacultureUnit', [entry('areaMu', 30, 29.9, null), entry('tailWater', 'NONE', 'SEDIMENTATION', 'AQUAPONICS', 'OTHER', null)]),
  plain(
    'blackOdorousWater',
    [
      entry('waterKind', 'RIVER', 'POND', 'DITCH', null),
      entry('start', [106.25, 29.29], null),
      entry('end', [106.26, 29.3], null),
      entry('lengthM', 0, 120.5, null),
      ...repeat(2, entry('depthCm', ...depthsCm, null)),
      ...repeat(2, entry('transparencyCm', ...transparenciesCm, null)),
      ...repeat(2, entry('dissolvedOxygenMgL', ...oxygens, null)),
      ...repeat(2, entry('ammoniaMgL', ...ammonias, null)),
      entry('transparencyThresholdCm', 25, 10, null),
      entry('identified', true, false, null),
      entry('declared', true, false, null),
      entry('measuredOn', '2020-02-29', null),
      entry('causes', ['DOMESTIC_SEWAGE', 'SEDIMENT'], [], null),
      entry('nationalList', true, false, null),
    ],
    {
      together: fc.record({
        depthCm: fc.constantFrom(...depthsCm),
        transparencyCm: fc.constantFrom(...transparenciesCm),
        dissolvedOxygenMgL: fc.constantFrom(...oxygens),
        ammoniaMgL: fc.constantFrom(...ammonias),
      }),
    },
  ),
  plain('dumpPoint', [
    entry('volumeM3', 0, 350.5, null),
    entry('wasteType', 'DOMESTIC', 'CONSTRUCTION', 'INDUSTRIAL', 'MIXED', null),
    entry('foundOn', ...partialDates),
    entry('measure', 'SIMPLE_CAPPING', 'STANDARD_CAPPING', 'RELOCATION', 'REUSE', null),
    entry('completedOn', ...partialDates),
    entry('closedOn', ...partialDates),
  ]),
  plain(
    'groundwaterPollutionSource',
    [
      entry('kind', 'INDUSTRIAL_PARK', 'LANDFILL', 'PETROL_STATION', 'ASH_YARD', null),
      entry('operator', '示例单位', null),
      entry('riskLevel', 'HIGH', 'MEDIUM', 'LOW', null),
      entry('hydroUnit', '示例单元', null),
      entry('tankCount', 0, 4, null),
      entry('doubleWall', true, false, null),
      entry('refitOn', '2020-02-28', null),
      ...repeat(2, entry('onDualSourceList', true, true, false, null)),
    ],
    { together: fc.constant<Data>({ onDualSourceList: true }) },
  ),
  plain('groundwaterZone', [entry('zone', 'PROTECTION', 'CONTROL', 'TREATMENT', null)]),
  plain('keySupervisedUnit', [
    entry('creditCode', ...creditCodes, null),
    entry('industry', '示例行业', null),
    ...repeat(2, entry('year', 2018, 2021, null)),
    entry('reason', '示例事由', null),
    entry('plot', 'P-1', null),
  ]),
  plain('heavyMetalEnterprise', [
    entry('creditCode', ...creditCodes, null),
    entry('industry', '示例行业', null),
    entry('metals', ['CD', 'PB'], ['CR'], [], null),
    entry('emissionKgYear', 0, 0.35, null),
  ]),
  plain('industrialPark', [entry('areaKm2', 12.5, null), entry('riverside', true, false, null)]),
  plain('solidWasteSite', [
    entry('wasteKind', '示例灰渣', null),
    entry('volumeM3', 0, 1_000, null),
    entry('owner', '示例单位', null),
    entry('hazardous', true, false, null),
  ]),
  plain('soilTransfer', [
    entry('plot', 'P-1', null),
    entry('destination', '示例去向', null),
    entry('quantityM3', 120.5, null),
    entry('shippedOn', '2020-02-29', null),
    entry('receivedOn', '2020-03-01', null),
    entry('hazardous', true, false, null),
  ]),
  plain('cropRestriction', [entry('kind', 'NEGATIVE_LIST', 'PRODUCE_BAN', null), entry('farmlandUnits', ['X-1', 'X-2'], [], null)]),
  plain('nonPointControlUnit', [entry('areaKm2', 0.5, null), entry('mainSource', 'PLANTING', 'LIVESTOCK', 'AQUACULTURE', 'SEWAGE', null)]),
  plain('monitoringPoint', [
    entry('medium', 'SOIL', 'GROUNDWATER', 'SURFACE_WATER', 'PRODUCE', 'AIR', null),
    entry('role', 'BASIC', 'RISK', 'BACKGROUND', 'SOURCE', 'DIFFUSION', 'NATIONAL', null),
    entry('target', 'waterSource/W-1', 'plot/P-1', null),
    entry('depthM', 0, 35.5, null),
    entry('owner', '示例单位', null),
    entry('cadence', 'MONTHLY', 'QUARTERLY', 'YEARLY', null),
  ]),
  plain('sample', [
    entry('point', 'X-1', '示例点位名称', null),
    entry('target', 'waterSource/W-1', null),
    entry('operator', '示例采样员', null),
    ...repeat(3, entry('sampledOn', '2020-02-28', '2021-06-15')),
    entry('medium', 'SOIL', 'GROUNDWATER', 'SURFACE_WATER', null),
    entry('lab', '示例实验室', null),
    ...repeat(2, entry('results', { cd: 0.31, ph: 6.5 }, { ammonia: { lt: 0.025 }, ph: 7, totalColiforms: 'ND' }, { ammonia: 1.5 }, {}, null)),
    entry('statedClass', 'I', 'III', 'V', null),
  ]),
  plain('sewageFacility', [
    entry('designTPerDay', 0, 500, null),
    entry('actualTPerDay', 320.5, null),
    entry('householdsServed', 120, null),
    entry('process', '示例工艺', null),
    entry('standard', '示例标准', null),
  ]),
  plain(
    'village',
    [
      entry('code', '500116001001', null),
      entry('kind', 'VILLAGE', 'COMMUNITY', null),
      entry('tier', 'ONE', 'TWO', 'THREE', null),
      entry('householdCount', 0, 812, null),
      entry('successor', '500116001002', null),
    ],
    { records: ['500116001001', '500116001001', '500116001002'] },
  ),
  {
    registry: 'town',
    records: ['500116001', '500116001', '500116002'],
    types: [...everyType, 'MergedInto', 'Abolished'],
    days,
    entries: [
      entry('status', 'IN_FORCE', 'MERGED', 'ABOLISHED'),
      entry('kind', 'STREET', 'TOWN', null),
      entry('aliases', ['示例别名'], [], null),
      entry('code', '500116001', null),
      entry('successor', '500116002', null),
      entry('seat', pointGeometry, null),
    ],
  },
  plain('demonstration', [
    entry('kind', '示范镇', '示范村', null),
    entry('level', 'NATIONAL', 'CITY', 'DISTRICT', null),
    entry('year', 2019, 2021, null),
    entry('areaMu', 0, 250, null),
  ]),
  plain('project', [
    entry('kind', '示例类别', null),
    entry('investmentWan', 0, 1_200.5, null),
    entry('owner', '示例单位', null),
    entry('startedOn', ...partialDates),
    entry('finishedOn', ...partialDates),
    entry('target', 'plot/P-1', null),
  ]),
  plain('expert', [entry('field', '示例领域', null), entry('employer', '示例单位', null), entry('title', '示例职称', null)]),
  plain('enforcementCase', [
    entry('subject', 'livestockFarm/X-1', '示例当事人', null),
    entry('fact', '示例事实', null),
    entry('decisionNumber', '示例罚〔2020〕1号', null),
    entry('decidedOn', '2020-03-01', null),
    entry('fineYuan', 0, 20_000.5, null),
    entry('correction', '示例改正', null),
  ]),
  plain('document', [
    entry('number', '示例环〔2020〕1号', null),
    entry('title', '示例标题', null),
    entry('issuer', '示例机关', null),
    entry('issuedOn', '2020-01-01', null),
    entry('effectiveOn', '2020-02-01', null),
    entry('repealedOn', '2021-01-01', null),
  ]),
  plain('claim', [
    entry('list', 'suspectedPlots', null),
    entry('indicator', '示例指标', null),
    entry('statedFor', '2020-12-31', null),
    entry('value', 0, 13, 78.61, null),
    entry('text', '示例口径', null),
    entry('withheld', true, false, null),
    entry('unit', '块', null),
    entry('quote', '示例引文', null),
    entry('section', '一(一)', null),
    entry('document', ...refs),
  ]),
]

const kindOf = (registry: string): Kind => {
  const found = kinds.find((kind) => kind.registry === registry)
  if (!found) throw new Error(`No arbitrary changes of ${registry}.`)
  return found
}

/** Without the pairs whose order DESIGN leaves open: `extra` beside a key that goes there too and that it clears or also holds. */
const unambiguous = ({ registry }: Kind, data: Data): Data => {
  if (!('extra' in data)) return data
  const extra = data['extra'] as Data | null
  const stays = ['extra', ...(registries[registry]?.columns ?? [])]
  return Object.fromEntries(Object.entries(data).filter(([key]) => stays.includes(key) || (extra !== null && !Object.hasOwn(extra, key))))
}

/** Often nothing, where nothing belongs together. */
const togetherOf = ({ together }: Kind): fc.Arbitrary<Data> => {
  const nothing = fc.constant<Data>({})
  return together === undefined ? nothing : fc.oneof(together, nothing)
}

const dataOf = (kind: Kind): fc.Arbitrary<Data> =>
  fc
    .tuple(
      togetherOf(kind),
      fc.uniqueArray(fc.oneof({ weight: 2, arbitrary: fc.oneof(...kind.entries) }, { weight: 1, arbitrary: fc.oneof(...common) }), {
        selector: ([key]) => key,
        maxLength: 6,
        size: 'max',
      }),
    )
    .map(([together, entries]) => unambiguous(kind, { ...together, ...Object.fromEntries(entries) }))

/** Fields of the registry's own, as a command may state them. */
export const ownFields = (registry: string): fc.Arbitrary<Data> => {
  const kind = kindOf(registry)
  const own = fc.oneof(...kind.entries).filter(([key]) => key !== 'status' && key !== 'stage')
  return fc
    .tuple(togetherOf(kind), fc.uniqueArray(own, { selector: ([key]) => key, maxLength: 4, size: 'max' }))
    .map(([together, entries]) => ({ ...together, ...Object.fromEntries(entries) }))
}

// ── Ledgers ──────────────────────────────────────────────────────────────────────────────────────────────────────────

type Silence = 'given' | 'absent' | 'null'

/** One change before it is known which change it corrects: numbers choose among what there is when its turn comes. */
type Step = {
  readonly kind: Kind
  readonly record: string
  readonly does: 'fact' | 'supersede' | 'cancel'
  /** Which of the heads of the record a correction names; the newest ones are the likelier, so that chains grow. */
  readonly back: number
  readonly type: string
  readonly day: Day
  readonly sequence: number
  readonly data: Data
  readonly gapUs: bigint | null
  readonly silence: { readonly type: Silence; readonly validFrom: Silence; readonly sequence: Silence; readonly data: Silence }
  readonly basisNumber: string | null
  /** The day on which the record is registered where this is its first change; null: what comes first is left to chance. */
  readonly opening: Day | null
}

const silence = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Silence>('given') },
  { weight: 2, arbitrary: fc.constant<Silence>('absent') },
  { weight: 1, arbitrary: fc.constant<Silence>('null') },
)

const stepOf = (kind: Kind): fc.Arbitrary<Step> =>
  fc.record({
    kind: fc.constant(kind),
    record: fc.constantFrom(...kind.records),
    does: fc.constantFrom('fact', 'fact', 'fact', 'fact', 'fact', 'supersede', 'supersede', 'supersede', 'cancel'),
    back: fc.constantFrom(0, 0, 0, 1, 2, 3),
    type: fc.constantFrom(...kind.types),
    day: fc.constantFrom(...kind.days),
    sequence: fc.constantFrom(0, 0, 0, 1, 2, 10),
    data: dataOf(kind),
    gapUs: fc.oneof(fc.constant(null), fc.constantFrom(...gapsUs), fc.constantFrom(...gapsUs)),
    silence: fc.record({ type: silence, validFrom: silence, sequence: silence, data: silence }),
    opening: fc.constantFrom(FIRST_DAY, '2019-12-31', '2019-12-31', '2020-02-28', null, null),
    basisNumber: fc.constantFrom(null, '示例环〔2020〕1号', '示例更正〔2021〕3号'),
  })

const said = <K extends string, T>(key: K, value: T, how: Silence): Partial<Record<K, T | null>> =>
  // The cast only says that a computed key is that key.
  (how === 'absent' ? {} : { [key]: how === 'null' ? null : value }) as Partial<Record<K, T | null>>

const linesOf = (steps: readonly Step[]): Line[] => {
  const lines: Line[] = []
  /** Changes that may still be corrected, by record, the newest last. */
  const heads = new Map<string, string[]>()
  /** Types as they stand, also where a correction took its target's. */
  const types = new Map<string, string>()
  let us = FIRST_ACT_US

  for (const [index, step] of steps.entries()) {
    if (index > 0 && step.gapUs !== null) us += step.gapUs
    const position = index + 1
    const id = `c-${position}`
    const stream = `${step.kind.registry}/${step.record}`
    const open = heads.get(stream) ?? []
    const does = open.length === 0 ? 'fact' : step.does
    const target = does === 'fact' ? undefined : open[Math.max(0, open.length - 1 - step.back)]
    const how = does === 'supersede' ? step.silence : ({ type: 'given', validFrom: 'given', sequence: 'given', data: 'given' } as const)
    const opening = heads.has(stream) ? null : step.opening
    const type = does === 'cancel' ? 'Cancelled' : opening === null ? step.type : 'Registered'
    const standing = how.type === 'given' ? type : (types.get(target ?? '') ?? type)
    // Retired and Reinstated carry no data: neither their own nor what they would take over.
    const bare = does === 'cancel' || standing === 'Retired' || standing === 'Reinstated'

    lines.push({
      position,
      id,
      district: '500116',
      registry: step.kind.registry,
      record: step.record,
      ...said('type', type, how.type),
      ...said('validFrom', opening ?? step.day, does === 'cancel' ? step.silence.validFrom : how.validFrom),
      ...said('sequence', step.sequence, does === 'cancel' ? step.silence.sequence : how.sequence),
      recordedAt: instantOf(us),
      recordedBy: '示例经办',
      approvedBy: null,
      reason: does === 'fact' ? null : '示例更正',
      basis: { number: step.basisNumber, title: null, issuer: null, issuedOn: null, sha256: null },
      supersedes: does === 'supersede' ? (target ?? null) : null,
      cancels: does === 'cancel' ? (target ?? null) : null,
      ...(bare ? { data: {} } : said('data', step.data, how.data)),
    })
    types.set(id, standing)
    heads.set(stream, [...open.filter((head) => head !== target), ...(does === 'cancel' ? [] : [id])])
  }
  return lines
}

// In every ledger one of the registries whose status decides most, and one whose lists or derived columns follow rules of their own.
const livelyKinds = ['plot', 'plot', 'waterSource'].map(kindOf)
const ruledKinds = [
  ...['livestockFarm', 'livestockFarm', 'livestockFarm', 'blackOdorousWater', 'blackOdorousWater', 'blackOdorousWater'],
  ...['waterSource', 'groundwaterPollutionSource', 'groundwaterPollutionSource'],
  ...['keySupervisedUnit', 'heavyMetalEnterprise', 'dumpPoint'],
].map(kindOf)

/** The registries of one ledger: few, so that its records have a life each. */
const cast: fc.Arbitrary<fc.Arbitrary<Step>> = fc
  .tuple(fc.constantFrom(...livelyKinds), fc.constantFrom(...ruledKinds), fc.constantFrom(...kinds))
  .map(([lively, ruled, any]) =>
    fc.oneof({ weight: 4, arbitrary: stepOf(lively) }, { weight: 4, arbitrary: stepOf(ruled) }, { weight: 2, arbitrary: stepOf(any) }),
  )

/** A whole ledger, in position order. */
export const ledger = ({ maxChanges = 40 }: { readonly maxChanges?: number } = {}): fc.Arbitrary<Line[]> =>
  cast.chain((step) => fc.array(step, { minLength: 1, maxLength: maxChanges, size: 'max' })).map(linesOf)

/** Ids ("registry/record") of the ledger, each once. */
export const idsOf = (lines: readonly Line[]): string[] => [...new Set(lines.map((line) => `${line.registry}/${line.record}`))]

/** Every day on which something begins, by a change or by a threshold that comes in force, the day before and the day after. */
export const daysOf = (lines: readonly Line[]): Day[] => {
  const begins = lines.flatMap(({ registry, validFrom }) => [validFrom ?? [], registry === 'livestockFarm' ? LARGE_SCALE_SINCE : []].flat())
  return [...new Set(begins.flatMap((day) => [-1, 0, 1].map((by) => shiftDay(day, by))))].sort()
}

/** Before the first entry; each act's instant and 1 µs to both sides. */
export const instantsOf = (lines: readonly Line[]): Instant[] =>
  [...new Set(['0001-01-01T00:00:00.000000Z', ...lines.flatMap(({ recordedAt }) => [-1n, 0n, 1n].map((by) => instantOf(usOf(recordedAt) + by)))])].sort()

/** A point where something may just have changed; every third is at the head of the ledger, where most is known. */
export const pointIn = (lines: readonly Line[]): fc.Arbitrary<Point> => {
  const head = lines.at(-1)?.recordedAt
  const instants = fc.constantFrom(...instantsOf(lines))
  return fc.record({
    validOn: fc.constantFrom(...daysOf(lines)),
    knownAt: head === undefined ? instants : fc.oneof(instants, instants, fc.constant(head)),
  })
}

/** A ledger and points to ask it at. */
export const ledgerAndPoints = ({ maxChanges = 40, points = 10 }: { readonly maxChanges?: number; readonly points?: number } = {}): fc.Arbitrary<{
  lines: Line[]
  points: Point[]
}> => ledger({ maxChanges }).chain((lines) => fc.array(pointIn(lines), { minLength: points, maxLength: points }).map((chosen) => ({ lines, points: chosen })))
