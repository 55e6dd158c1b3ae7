/**
 * Whole ledgers for property tests: a few records of `plot`, `waterSource` and `town` whose changes collide as often as possible.
 *
 * What comes out can be loaded by `ledger load`: positions 1 … n, recordedAt that strictly increases from act to act and lies in
 * the past, corrections that name the head of a chain of their own record. Left out on purpose, because DESIGN leaves the answer
 * open: a null status word, `extra` beside an unknown key that it also holds, data on `Retired` and `Reinstated`.
 */
import fc from 'fast-check'

import type { Day, Instant, Line, Point } from './naive.ts'

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
  entry('tags', ['示例'], ['示例', '复核'], [], null),
  entry('note', '示例备注', '', null),
  entry('geometry', pointGeometry, null),
  entry('contact', '示例联系人', '示例联系人二', null),
  entry('telephone', '00000000000', null),
  ...unknownKeys.map((key) => entry(key, 1, '示例', { inner: null }, null)),
  entry('extra', { batch: 1 }, { batch: { a: 1 } }, { batch: { b: 2 }, legacyCode: 'x' }, { batch: null }, {}, null),
  entry('extra', { name: '示例额外' }, null),
]

const plotStatuses = ('CLUE DEFERRED SUSPECTED INVESTIGATED CLEARED CONTAMINATED ASSESSED ACCEPTABLE ' + 'LISTED EFFECT_REVIEW DELISTED MERGED SPLIT').split(
  ' ',
)

type Kind = {
  readonly registry: string
  readonly records: readonly string[]
  /** Repeated where it should come more often. */
  readonly types: readonly string[]
  /** Beside those of every registry. */
  readonly entries: readonly fc.Arbitrary<Entry>[]
}

const repeat = (times: number, ...types: string[]): string[] => Array.from({ length: times }, () => types).flat()

const everyType = [...repeat(6, 'Registered'), ...repeat(5, 'Amended'), ...repeat(2, 'Retired', 'Reinstated')]

const kinds: readonly Kind[] = [
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
    entries: [
      ...repeat(3, 'stage').map((key) => entry(key, ...plotStatuses)),
      entry('status', 'LISTED', '示例', null),
      entry('areaM2', 0, 12_000, 20_430.5, null),
      entry('riskLevel', 'HIGH', 'HIGH', 'LOW', null),
      entry('groundwaterPolluted', true, true, false, null),
      entry('mode', 'CONTROL', 'REMEDIATION', 'BOTH', null),
      entry('mode', 'CONTROL', 'REMEDIATION'),
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
    entries: [
      entry('status', 'PLANNED', 'ACTIVE', 'STANDBY', 'SUSPENDED', 'WITHDRAWN'),
      entry('stage', 'ACTIVE', '示例', null),
      ...repeat(2, 'waterType').map((key) => entry(key, 'GROUNDWATER', 'GROUNDWATER', 'GROUNDWATER', 'RIVER', null)),
      ...repeat(2, 'scale').map((key) => entry(key, 'CENTRALISED', 'CENTRALISED', 'DISPERSED', null)),
      ...repeat(2, 'dailySupplyT').map((key) => entry(key, 0, 999.9, 1_000, null)),
      ...repeat(2, 'population').map((key) => entry(key, 9_999, 10_000, null)),
      entry('tenThousandPeople', true, false, null),
      // Not a column of a water source, and not restricted there.
      entry('exactPosition', '示例', null),
    ],
  },
  {
    registry: 'town',
    records: ['500116001', '500116001', '500116002'],
    types: [...everyType, 'MergedInto', 'Abolished'],
    entries: [
      entry('status', 'IN_FORCE', 'MERGED', 'ABOLISHED'),
      entry('kind', 'STREET', 'TOWN', null),
      entry('aliases', ['示例别名'], [], null),
      entry('code', '500116001', null),
    ],
  },
]

/** Without the pairs whose order DESIGN leaves open: `extra` beside an unknown key that it clears or also holds. */
const unambiguous = (kind: Kind, data: Data): Data => {
  if (!('extra' in data)) return data
  const extra = data['extra'] as Data | null
  const toExtra = [...unknownKeys, 'status', 'stage', ...(kind.registry === 'plot' ? [] : ['exactPosition'])]
  return Object.fromEntries(Object.entries(data).filter(([key]) => !toExtra.includes(key) || (extra !== null && !Object.hasOwn(extra, key))))
}

const dataOf = (kind: Kind): fc.Arbitrary<Data> =>
  fc
    .uniqueArray(fc.oneof({ weight: 2, arbitrary: fc.oneof(...kind.entries) }, { weight: 1, arbitrary: fc.oneof(...common) }), {
      selector: ([key]) => key,
      maxLength: 6,
      size: 'max',
    })
    .map((entries) => unambiguous(kind, Object.fromEntries(entries)))

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
    day: fc.constantFrom(...days),
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

/** A whole ledger, in position order. */
export const ledger = ({ maxChanges = 40 }: { readonly maxChanges?: number } = {}): fc.Arbitrary<Line[]> => {
  const [plot, waterSource, town] = kinds.map(stepOf)
  const step = fc.oneof({ weight: 5, arbitrary: plot! }, { weight: 3, arbitrary: waterSource! }, { weight: 1, arbitrary: town! })
  return fc.array(step, { minLength: 1, maxLength: maxChanges, size: 'max' }).map(linesOf)
}

/** Ids ("registry/record") of the ledger, each once. */
export const idsOf = (lines: readonly Line[]): string[] => [...new Set(lines.map((line) => `${line.registry}/${line.record}`))]

/** Every day on which something begins, the day before and the day after. */
export const daysOf = (lines: readonly Line[]): Day[] =>
  [...new Set(lines.flatMap(({ validFrom }) => (validFrom == null ? [] : [-1, 0, 1].map((by) => shiftDay(validFrom, by)))))].sort()

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
