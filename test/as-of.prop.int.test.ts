/**
 * The time of DESIGN §2, asked of the read model and of the oracle that folds the whole log for every question.
 *
 * Two ways lead into the ledger: facts that are loaded as they come, and commands that are judged. Whichever way they
 * went, both must answer alike at every point.
 */
import { sql, type SqlBool } from 'kysely'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { completed, parseLine, type CompleteDraft } from '../src/engine/change-line.ts'
import type { Act, Command } from '../src/engine/command.ts'
import { dumpLedger } from '../src/engine/dump.ts'
import { streamOf } from '../src/engine/facts.ts'
import { Knowledge } from '../src/engine/knowledge.ts'
import { unheardOf, withChange, type Life } from '../src/engine/life.ts'
import { loadLedger } from '../src/engine/load.ts'
import { openPast, resolvePoint, type Past, type Point as ResolvedPoint } from '../src/engine/point.ts'
import { rebuild } from '../src/engine/read-model.ts'
import { histories } from '../src/engine/read/changes.ts'
import { counts, sizes } from '../src/engine/read/counts.ts'
import { livesOf, spellsOf } from '../src/engine/read/lives.ts'
import { EVERYTHING, page, recordsByKey, type RecordRow } from '../src/engine/read/records.ts'
import type { Registry } from '../src/engine/registry.ts'
import { everOf, headOf, underLock, writeSealed, type Head, type Sealed } from '../src/engine/seal.ts'
import { openWriter } from '../src/engine/writer.ts'
import { grouped } from '../src/kernel/grouped.ts'
import { idOf, parseId } from '../src/kernel/record-id.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import { catalogue } from '../src/registries/index.ts'
import { daysOf, FIRST_DAY, idsOf, instantsOf, LAST_DAY, ledgerAndPoints, ownFields } from './support/arbitraries.ts'
import { openTestLedger, type TestLedger } from './support/ledger.ts'
import {
  byCodePoint,
  correctedByAt,
  countsAt,
  daysOfChange,
  derivedElsewhere,
  historyAt,
  inForceAt,
  LARGE_SCALE_SINCE,
  listAt,
  listKeys,
  registries as described,
  registriesOfList,
  resolved,
  spells,
  stateAt,
  statusesOf,
  type Line,
  type Point,
  type State,
} from './support/naive.ts'

/** Raise it for a long search: `RUNS=20 npx vitest run test/as-of.prop.int.test.ts`. */
const TIMES = Number(process.env['RUNS'] ?? 1)
const PATIENCE_MS = TIMES * 180_000

const kept = [...catalogue.registries.values()]
const ALL = sql<boolean>`true`

let ledger: TestLedger
let districts = 0
/** Every case keeps to a district of its own. */
const nextDistrict = (): string => `d${++districts}`

beforeAll(async () => {
  ledger = await openTestLedger()
})
afterAll(() => ledger.drop())

// ── One shape for both answers ───────────────────────────────────────────────────────────────────────────────────────

/** Keys in order, so that equal answers are equal text and a difference is one line of it. */
const text = (value: unknown): string =>
  JSON.stringify(
    value,
    (_, each: unknown) =>
      typeof each === 'object' && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => byCodePoint(a, b))) : each,
    1,
  )

const shown = (row: RecordRow): State => ({
  status: row['status'] as string | null,
  fields: Object.fromEntries(
    Object.keys(catalogue.registries.get(row.registry)?.columns ?? {}).flatMap((name) =>
      row[name] === undefined || row[name] === null || derivedElsewhere[row.registry]?.includes(name) ? [] : [[name, row[name]]],
    ),
  ),
  extra: (row['extra'] as State['extra'] | undefined) ?? {},
  lists: [...(row['lists'] as string[])].sort(byCodePoint),
})

/** The states that hold over neighbouring spans, equal neighbours joined. */
const joined = (spans: readonly { from: string; to: string | null; state: State }[]) =>
  spans.reduce<{ from: string; to: string | null; state: State }[]>((all, span) => {
    const last = all.at(-1)
    if (last?.to === span.from && text(last.state) === text(span.state)) all[all.length - 1] = { ...last, to: span.to }
    else all.push(span)
    return all
  }, [])

/** What a restricted value is in a history, salted as it may be. */
const withoutSalt = (registry: string, data: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, value !== null && (described[registry]?.restricted ?? []).includes(key) ? 'restricted' : value]),
  )

/** Registries of which the ledger says something, in the order of the catalogue. */
const heardOf = (lines: readonly Line[]): Registry[] => kept.filter(({ key }) => lines.some(({ registry }) => registry === key))

/** Ids that a list could hold. */
const candidates = (ids: readonly string[], list: string): string[] => ids.filter((id) => registriesOfList(list).includes(parseId(id).registry))

/** What the oracle says at a point. */
const expected = (lines: readonly Line[], point: Point, { deeply }: { readonly deeply: boolean }) => ({
  position: lines.filter((line) => line.recordedAt <= point.knownAt).at(-1)?.position ?? 0,
  records: Object.fromEntries(
    heardOf(lines).map(({ key }) => [key, inForceAt(lines, key, point).map((record) => [record, stateAt(lines, `${key}/${record}`, point)])]),
  ),
  counts: countsAt(lines, point),
  sizes: Object.fromEntries([
    ...kept.map(({ key }) => [`registry/${key}`, inForceAt(lines, key, point).length] as const),
    ...listKeys.map((list) => [`list/${list}`, listAt(lines, list, point).length] as const),
  ]),
  ...(deeply && {
    spells: Object.fromEntries(
      listKeys.flatMap((list) => candidates(idsOf(lines), list).map((id) => [`${list} ${id}`, spells(lines, list, id, point.knownAt)])),
    ),
    lives: Object.fromEntries(
      idsOf(lines).map((id) => {
        const days = daysOfChange(lines, id, point.knownAt)
        const spans = days.flatMap((from, i) => {
          const state = stateAt(lines, id, { validOn: from, knownAt: point.knownAt })
          return state ? [{ from, to: days[i + 1] ?? null, state }] : []
        })
        return [id, joined(spans)]
      }),
    ),
    histories: Object.fromEntries(
      idsOf(lines).map((id) => [
        id,
        historyAt(lines, id, point.knownAt).map(
          ({ id: change, registry, record, position, type, validFrom, sequence, recordedAt, supersedes, cancels, data }) => ({
            ...{ id: change, registry, record, position, type, validFrom, sequence, recordedAt, supersedes, cancels },
            data: withoutSalt(registry, data),
            correctedBy: correctedByAt(lines, change, point.knownAt),
          }),
        ),
      ]),
    ),
  }),
})

/** What the read functions say at a point, in the shape of {@link expected}. */
const answered = async (lines: readonly Line[], point: ResolvedPoint, { deeply }: { readonly deeply: boolean }): Promise<ReturnType<typeof expected>> => {
  const { db } = ledger
  const { district } = point
  const heard = heardOf(lines)
  const slice = { backward: false, size: 500, from: undefined }
  const question = { point, where: ALL, order: [], slice, wanted: EVERYTHING, counted: true }
  const everything = await page(db, { ...question, registries: kept })
  const rowsOf = ({ key }: Registry): RecordRow[] => everything.rows.filter(({ registry }) => registry === key)
  expect([everything.totalCount, everything.hasNextPage]).toEqual([everything.rows.length, false])
  expect(everything.rows.map(({ registry }) => registry).filter((key) => !heard.some((registry) => registry.key === key))).toEqual([])
  await Promise.all(
    heard.map(async (registry) => {
      const keys = idsOf(lines).flatMap((id) => (id.startsWith(`${registry.key}/`) ? [parseId(id).record] : []))
      const byKey = await recordsByKey(db, registry, [...keys, '示例无此记录'], point, EVERYTHING)
      const rows = rowsOf(registry)
      // One record asked by its key is the record on the page; and nothing is shown that came later.
      expect([...byKey.values()].sort((x, y) => byCodePoint(x.record, y.record))).toEqual(rows)
      for (const row of rows) expect(String(row['knownFrom']) <= point.knownAt, `${row.id} of ${String(row['knownFrom'])} at ${point.knownAt}`).toBe(true)
      if (!deeply) return
      const alone = await page(db, { ...question, registries: [registry] })
      expect([alone.rows, alone.totalCount, alone.hasNextPage]).toEqual([rows, rows.length, false])
    }),
  )
  const sized = await sizes(db, kept, point)
  const counted = await counts(db, { by: ['REGISTRY', 'STATUS'], registries: kept, lists: undefined, where: sql<SqlBool>`true`, point })
  const nullLast = (a: string | null, b: string | null): number => (a === null ? (b === null ? 0 : 1) : b === null ? -1 : byCodePoint(a, b))

  const ids = idsOf(lines)
  const answer = {
    position: point.position,
    records: Object.fromEntries(heard.map((registry) => [registry.key, rowsOf(registry).map((row) => [row.record, shown(row)])])),
    counts: counted
      .map(({ registry, status, count }) => ({ registry: registry ?? '', status, count }))
      .sort((a, b) => byCodePoint(a.registry, b.registry) || nullLast(a.status, b.status)),
    sizes: Object.fromEntries([...kept.map(({ key }) => `registry/${key}`), ...listKeys.map((key) => `list/${key}`)].map((key) => [key, sized.get(key) ?? 0])),
  }
  if (!deeply) return answer
  const lives = await livesOf(db, ids.map(parseId), point, 500)
  const changes = await histories(
    db,
    ids.map((id) => streamOf(district, parseId(id))),
    {
      where: [],
      slice: { after: 0, before: Number.MAX_SAFE_INTEGER, size: 500, backward: false },
      upTo: point.position,
      wanted: new Set(['data', 'recordedBy', 'approvedBy', 'reason', 'basis', 'leafHash', 'correctedBy']),
      counted: true,
    },
  )
  const asked = await Promise.all(
    listKeys.flatMap((list) => candidates(ids, list).map(async (id) => [`${list} ${id}`, await spellsOf(db, list, parseId(id), point)] as const)),
  )
  return {
    ...answer,
    spells: Object.fromEntries(asked.map(([key, found]) => [key, [...found]])),
    lives: Object.fromEntries(
      ids.map((id) => [id, joined((lives.get(id) ?? []).map(({ validFrom, validTo, node }) => ({ from: validFrom, to: validTo, state: shown(node) })))]),
    ),
    histories: Object.fromEntries(
      ids.map((id) => [
        id,
        (changes.get(streamOf(district, parseId(id)))?.rows ?? []).map(
          ({ id: change, registry, record, position, type, validFrom, sequence, recordedAt, supersedes, cancels, data, correctedBy }) => ({
            ...{ id: change, registry, record, position, type, validFrom, sequence, recordedAt, supersedes, cancels },
            data: withoutSalt(registry, data),
            correctedBy,
          }),
        ),
      ]),
    ),
  }
}

let pointsAsked = 0

/** Both answers at each of the points; every fifth point is asked for lives, spells and histories too. */
const agree = async (lines: readonly Line[], district: string, points: readonly Point[]): Promise<void> => {
  const [head, past] = [await headOf(ledger.db, district), openPast(ledger.db, district)]
  await Promise.all(
    points.map(async (point, i) => {
      pointsAsked++
      const deeply = i % 5 === 0
      const at = await resolvePoint(point, head, past)
      await samePosition(lines, at, head, past)
      expect(text(await answered(lines, at, { deeply })), `at ${point.validOn}, known at ${point.knownAt}`).toBe(text(expected(lines, point, { deeply })))
    }),
  )
}

/** Any position of the act that a point ends in is that point: half an act cannot be asked for. */
const samePosition = async (lines: readonly Line[], at: ResolvedPoint, head: Head, past: Past): Promise<void> => {
  const act = lines.filter(({ recordedAt }) => recordedAt === lines[at.position - 1]?.recordedAt)
  for (const { position } of act) {
    const byPosition = await resolvePoint({ validOn: at.validOn, position }, head, past)
    expect(byPosition).toMatchObject({ validOn: at.validOn, position: at.position, knownAt: act[0]?.recordedAt })
  }
}

// ── Rows ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Every column of every stored version, and what is remembered of every record, in one order; `district` left out, so that two districts can be compared. */
const derivedRows = async (district: string): Promise<string[]> => {
  const { rows } = await sql<{ row: string }>`
    select json_build_array(registry, record, valid_from, valid_to, known_from, known_to, name, town, status, category, lists, body, geometry::text, restricted, box::text, words)::text as row
    from record_version where district = ${district} order by registry, record, known_from, valid_from, known_to, valid_to`.execute(ledger.db)
  // In whatever order its grams came to be known.
  const { rows: evers } = await sql<{ row: string }>`
    select json_build_array(registry, record, doubtful, (select array_agg(gram order by gram) from unnest(grams) gram))::text as row
    from record_ever where district = ${district} order by registry, record`.execute(ledger.db)
  return [...rows, ...evers].map(({ row }) => row)
}

const rebuiltRows = async (district: string): Promise<string[]> => {
  await rebuild(ledger.pool, catalogue, district)
  return derivedRows(district)
}

/** Restricted values that a version names and that nobody can disclose any more. */
const lostValues = async (district: string): Promise<unknown[]> => {
  const { rows } = await sql`
    select distinct v.registry, v.record, r.key as field, r.value as change from record_version v cross join lateral jsonb_each_text(v.restricted) r
    where v.district = ${district} and not exists (
      select from restricted_value x where x.district = v.district and x.change_id = r.value and x.field = r.key)`.execute(ledger.db)
  return rows
}

async function* asFile(lines: readonly Line[]) {
  for (const line of lines) yield { line: line.position, text: JSON.stringify(line) }
}

const inDistrict = (district: string, lines: readonly Line[]): Line[] => lines.map((line) => ({ ...line, district }))

/** Seals the same facts group by group, as the writer does, unjudged. */
const replay = async (district: string, lines: readonly Line[], sizesOfGroups: readonly number[]): Promise<void> => {
  const lives = new Map<string, Life>()
  const targets = new Map<string, CompleteDraft>()
  const acts = [...grouped(lines, ({ recordedAt }) => recordedAt)]
  for (let at = 0, turn = 0; at < acts.length; turn++) {
    const group = acts.slice(at, (at += sizesOfGroups[turn % sizesOfGroups.length] ?? 1))
    const knowledge = new Map<string, Knowledge>()
    const changes: Sealed[] = []
    for (const [instant, act] of group) {
      const before = new Map<string, Life>()
      for (const line of act) {
        const id = `${line.registry}/${line.record}`
        const { position: _, recordedAt: __, ...draft } = parseLine(catalogue, district, JSON.stringify(line))
        const registry = catalogue.registries.get(line.registry)
        if (!registry) throw new Error(`No registry ${line.registry}`)
        const complete = completed(registry, draft, targets.get(draft.supersedes ?? draft.cancels ?? ''))
        const life = lives.get(id) ?? unheardOf(registry)
        const change = { ...complete, position: line.position, recordedAt: instant, streamPosition: life.changeCount + 1 }
        if (!before.has(id)) before.set(id, life)
        targets.set(complete.id, complete)
        lives.set(id, withChange(catalogue, life, change))
        changes.push(change)
      }
      for (const [id, life] of before) {
        const known = knowledge.get(id) ?? new Knowledge(parseId(id))
        knowledge.set(id, known)
        known.learn(life, lives.get(id) ?? life, instant)
      }
    }
    const known = [...knowledge.values()]
    await underLock(ledger.db, district, (tx) =>
      writeSealed(tx, district, {
        peaks: [],
        changes,
        closings: known.flatMap(({ closings }) => closings),
        versions: known.flatMap(({ versions }) => versions),
        evers: known.flatMap(({ id, versions }) => {
          const life = lives.get(idOf(id))
          return life ? [everOf(id, versions, life)] : []
        }),
        answered: [],
      }),
    )
  }
}

// ── Commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const DAYS = [FIRST_DAY, '2019-12-31', '2020-02-28', '2020-03-01', '2020-03-01', '2020-03-01', '2021-06-15', LARGE_SCALE_SINCE, '2999-01-01', LAST_DAY]
const POINT = { type: 'Point', coordinates: [106.25, 29.29] }

/** Records that every ledger of commands is about. */
const RECORDS = ['plot/P-1', 'plot/P-1', 'plot/P-1', 'plot/P-2', 'waterSource/W-1', 'waterSource/W-1', 'town/500116001']

/** And one record each of two further registries: one with rules of time of its own, one of any. */
const guests = fc
  .tuple(
    fc.constantFrom('livestockFarm', 'blackOdorousWater', 'groundwaterPollutionSource', 'keySupervisedUnit'),
    fc.constantFrom(...kept.map(({ key }) => key)),
  )
  .map((registries) => registries.flatMap((registry) => [`${registry}/X-1`, `${registry}/X-1`]))

/** Numbers that choose among what is possible when the turn of the command comes. */
const wishAmong = (records: readonly string[]) =>
  fc.record({
    aims: fc.constantFrom(...records).chain((record) => fc.record({ record: fc.constant(record), fields: ownFields(parseId(record).registry) })),
    does: fc.constantFrom('change', 'change', 'change', 'change', 'supersede', 'supersede', 'cancel', 'merge'),
    /** Whether a type that the rules allow is looked for. */
    apt: fc.constantFrom(true, true, true, true, true, false),
    choice: fc.nat(1_000),
    day: fc.constantFrom(...DAYS),
    sequence: fc.constantFrom(undefined, undefined, 0, 1, 2),
    silent: fc.record({ type: fc.boolean(), validFrom: fc.boolean(), data: fc.boolean() }),
    data: fc.record(
      {
        name: fc.constantFrom('示例甲', '示例乙', null),
        note: fc.constantFrom('示例备注', '', null),
        townCode: fc.constantFrom('500116001', null),
        tags: fc.constantFrom(['示例'], [], null),
        contact: fc.constantFrom('示例联系人', '示例联系人二', null),
        geometry: fc.constantFrom(POINT, null),
        legacyCode: fc.constantFrom(1, { inner: null }, null),
      },
      { requiredKeys: [] },
    ),
    plot: fc.record(
      {
        areaM2: fc.constantFrom(0, 20_430.5, null),
        riskLevel: fc.constantFrom('HIGH', 'LOW'),
        groundwaterPolluted: fc.boolean(),
        exactPosition: fc.constantFrom(POINT, null),
        activity: fc.constantFrom('IN_PRODUCTION', 'CEASED'),
      },
      { requiredKeys: [] },
    ),
    source: fc.record(
      {
        waterType: fc.constantFrom('GROUNDWATER', 'RIVER', null),
        scale: fc.constantFrom('CENTRALISED', 'DISPERSED'),
        dailySupplyT: fc.constantFrom(999.9, 1_000, null),
        population: fc.constantFrom(9_999, 10_000, null),
      },
      { requiredKeys: [] },
    ),
    expects: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, undefined, 'right', 'stale'),
  })
type Wish = ReturnType<typeof wishAmong> extends fc.Arbitrary<infer T> ? T : never

const pick = <T>(among: readonly T[], choice: number): T | undefined => among[choice % among.length]

const nowAt = (lines: readonly Line[], validOn: string): Point => ({ validOn, knownAt: lines.at(-1)?.recordedAt ?? FIRST_DAY })

/** The data that the wished change of this type needs to get past the guards. */
const dataFor = (registry: string, type: string, { aims, data, plot, source }: Wish): Record<string, unknown> => {
  if (type === 'Retired' || type === 'Reinstated') return {}
  const own = registry === 'plot' ? plot : registry === 'waterSource' ? source : aims.fields
  const needed: Record<string, Record<string, unknown>> = {
    Contaminated: { riskLevel: 'HIGH', groundwaterPolluted: true, note: '示例新证据' },
    Suspected: { note: '示例新证据', activity: 'CEASED' },
    Deferred: { activity: 'IN_PRODUCTION' },
    Listed: { mode: 'CONTROL' },
  }
  return { ...data, ...own, ...(registry === 'plot' ? needed[type] : {}) }
}

/** The commands of a wish, given what is in the ledger. Mostly such as the rules let pass. */
const commandsOf = (lines: readonly Line[], asked: Wish, turn: number): Command[] => {
  const id = asked.aims.record
  const { registry, record } = parseId(id)
  const { choice, sequence, silent } = asked
  const basis = { number: '示例环〔2020〕1号' }
  const own = lines.filter((line) => line.registry === registry && line.record === record)
  const corrected = new Set(own.flatMap(({ supersedes, cancels }) => [supersedes, cancels]))
  const heads = resolved(own).filter((line) => line.cancels === null && !corrected.has(line.id))
  const target = pick(asked.apt ? heads : own, choice)
  const version =
    asked.expects === undefined ? {} : { expectedVersion: asked.expects === 'right' ? own.length : Math.max(0, own.length - 1 - (choice % 2) + (choice % 3)) }
  const command = { registry, record, basis, ...version }

  // An apt change of a record that is registered later, or was retired, is moved to a day on which the record is in force.
  const inForceOn = (validOn: string): boolean => stateAt(lines, id, nowAt(lines, validOn)) !== undefined
  const day = (asked.apt && choice % 4 > 0 && !inForceOn(asked.day) ? DAYS.find(inForceOn) : undefined) ?? asked.day
  const state = stateAt(lines, id, nowAt(lines, day))
  const allowed = (status: string | null): string[] =>
    Object.entries(catalogue.registries.get(registry)?.changes ?? {})
      .filter(([type, { from }]) => !type.endsWith('Into') && !['Registered', 'Reinstated'].includes(type) && (!from || from.includes(status ?? '')))
      .flatMap(([type]) => (type === 'Retired' ? [type] : [type, type, type]))
  const types = !asked.apt
    ? Object.keys(catalogue.registries.get(registry)?.changes ?? {})
    : state
      ? allowed(state.status)
      : own.some(({ type }) => type === 'Retired')
        ? ['Reinstated', 'Registered']
        : ['Registered']
  const type = pick(types, choice) ?? 'Amended'

  if (asked.does === 'merge' && registry === 'plot' && state) {
    const successor = `${record}-${turn}`
    const [mode, stage] = [state.fields['mode'], state.status]
    return [
      { registry, record: successor, type: 'Registered', validFrom: day, basis, data: { predecessors: [record], stage, ...(mode !== undefined && { mode }) } },
      choice % 2 === 0
        ? { ...command, type: 'MergedInto', validFrom: day, data: { successor } }
        : { ...command, type: 'SplitInto', validFrom: day, data: { successors: [successor] } },
    ]
  }
  if (asked.does === 'cancel' && target) return [{ ...command, cancels: target.id, reason: '示例更正' }]
  if (asked.does === 'supersede' && target) {
    const standing = silent.type ? (target.type ?? '') : ['Amended', target.type ?? ''][choice % 2]
    return [
      {
        ...command,
        supersedes: target.id,
        reason: '示例更正',
        ...(!silent.type && standing !== undefined && { type: standing }),
        ...(!silent.validFrom && { validFrom: day }),
        ...(sequence !== undefined && { sequence }),
        ...(!silent.data && { data: dataFor(registry, standing ?? '', asked) }),
      },
    ]
  }
  return [{ ...command, type, validFrom: day, ...(sequence !== undefined && { sequence }), data: dataFor(registry, type, asked) }]
}

/** Acts that are submitted at once, before any of them is answered: one group of the writer. */
const waves = guests.chain((records) => {
  const act = fc.array(wishAmong([...RECORDS, ...records]), { minLength: 1, maxLength: 3 })
  return fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 6, maxLength: 16, size: 'max' })
})

const dumped = async (district: string): Promise<Line[]> => {
  const lines: Line[] = []
  for await (const line of dumpLedger(ledger.db, district)) lines.push(JSON.parse(line) as Line)
  return lines
}

// ── The catalogue ────────────────────────────────────────────────────────────────────────────────────────────────────

describe('the catalogue', () => {
  it('has the registries and lists of DESIGN §4', () => {
    expect(kept.map(({ key }) => key).sort()).toEqual(Object.keys(described).sort())
    expect(catalogue.lists.map(({ key, on }) => [key, Object.keys(on).sort(byCodePoint)]).sort()).toEqual(
      listKeys.map((key) => [key, registriesOfList(key)]).sort(),
    )
  })

  // FIELDS.md: "More fields are welcome; these names stay." Of types and statuses it says nothing of the kind.
  it.each(Object.entries(described))(
    'has the columns, change types and statuses of FIELDS.md for %s',
    (key, { columns, restricted, statusWord, initial, life }) => {
      const registry = catalogue.registries.get(key)
      const names = Object.keys(registry?.columns ?? {})
      expect(columns.filter((name) => !names.includes(name))).toEqual([])
      expect(names.filter((name) => registry?.columns[name]?.restricted).sort()).toEqual([...restricted].sort())
      expect(registry?.status).toMatchObject({ word: statusWord, initial })
      const statuses = Object.keys(registry?.changes ?? {}).map((type) => [type, registry?.changes[type]?.status ?? null])
      expect(Object.fromEntries(statuses)).toEqual({ ...life, Registered: null, Amended: null, Retired: null, Reinstated: null })
      expect(Object.keys(registry?.status.vocabulary.values ?? {}).sort(byCodePoint)).toEqual(statusesOf(key))
    },
  )
})

// ── The properties ───────────────────────────────────────────────────────────────────────────────────────────────────

describe('a ledger of facts, however they come', () => {
  it(
    'answers at every point as the fold that starts from DESIGN §2, before and after a rebuild',
    async () => {
      await fc.assert(
        fc.asyncProperty(ledgerAndPoints({ maxChanges: 40, points: 30 }), async ({ lines: generated, points }) => {
          const district = nextDistrict()
          const lines = inDistrict(district, generated)
          await loadLedger(ledger.pool, catalogue, district, asFile(lines))
          await agree(lines, district, points)
          const loaded = await derivedRows(district)
          expect(await rebuiltRows(district)).toEqual(loaded)
          expect(await lostValues(district)).toEqual([])
        }),
        { numRuns: 50 * TIMES },
      )
    },
    PATIENCE_MS,
  )

  it(
    'has the same rows whether it was loaded whole or sealed act by act, in groups of any size',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          ledgerAndPoints({ maxChanges: 40, points: 5 }),
          fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
          async ({ lines, points }, groups) => {
            const [whole, piecemeal] = [nextDistrict(), nextDistrict()]
            await loadLedger(ledger.pool, catalogue, whole, asFile(inDistrict(whole, lines)))
            await replay(piecemeal, inDistrict(piecemeal, lines), groups)
            expect(await derivedRows(piecemeal)).toEqual(await derivedRows(whole))
            await agree(inDistrict(piecemeal, lines), piecemeal, points)
          },
        ),
        { numRuns: 50 * TIMES },
      )
    },
    PATIENCE_MS,
  )
})

describe('a ledger of commands', () => {
  it(
    'holds what was answered and nothing else, answers as the fold does, and a rebuild makes the same rows',
    async () => {
      const seen = { sealed: 0, refused: new Map<string, number>() }
      await fc.assert(
        fc.asyncProperty(waves, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 30, maxLength: 30 }), async (wished, chosen) => {
          const district = nextDistrict()
          const writer = openWriter(ledger.db, catalogue, district)
          let lines: Line[] = []
          for (const [turn, wave] of wished.entries()) {
            const acts = wave.map((wishes, i): Act => ({
              commands: wishes.flatMap((one, j) => commandsOf(lines, one, turn * 100 + i * 10 + j)),
              recordedBy: '示例经办',
            }))
            const answers = await Promise.allSettled(acts.map((act) => writer.submit(act)))
            const now = await dumped(district)
            expect(now.slice(0, lines.length)).toEqual(lines)
            let next = lines.length
            for (const [i, answer] of answers.entries()) {
              if (answer.status === 'rejected') {
                // Anything but a refusal is a fault of ours.
                if (!(answer.reason instanceof Refusal) || answer.reason.code === 'INTERNAL') throw answer.reason
                const { code, details } = answer.reason
                const why = details.rule ?? code
                seen.refused.set(why, (seen.refused.get(why) ?? 0) + 1)
                continue
              }
              const written = now.slice(next, (next += acts[i]?.commands.length ?? 0))
              seen.sealed += written.length
              expect(written.map(({ id, position, registry, record }) => ({ id, position, recordId: `${registry}/${record}` }))).toEqual(answer.value.changes)
              expect(new Set(written.map(({ recordedAt }) => recordedAt))).toEqual(new Set([answer.value.recordedAt]))
            }
            expect(now.length, 'a refused command left something behind').toBe(next)
            const instants = [...new Set(now.map(({ recordedAt }) => recordedAt))]
            expect(instants).toEqual([...instants].sort())
            lines = now
          }
          await writer.close()
          if (lines.length === 0) return
          const [days, moments] = [daysOf(lines), instantsOf(lines)]
          const points = chosen.map(([v, k]) => ({ validOn: pick(days, v) ?? LAST_DAY, knownAt: pick(moments, k) ?? '' }))
          await agree(lines, district, points)
          const written = await derivedRows(district)
          expect(await rebuiltRows(district)).toEqual(written)
          expect(await lostValues(district)).toEqual([])
        }),
        { numRuns: 30 * TIMES },
      )
      // Commands of every kind were let in and refused, or the property says little.
      expect(seen.sealed).toBeGreaterThan(300)
      expect([...seen.refused.keys()]).toEqual(expect.arrayContaining(['CONFLICT', 'NOT_FOUND', 'STALE_CORRECTION']))
    },
    PATIENCE_MS,
  )
})

describe('the versions that all of these left behind', () => {
  it('are known and valid for a time, each', async () => {
    const { rows } = await sql`
      select district, registry, record, valid_from, valid_to, known_from, known_to from record_version
      where known_from >= known_to or valid_from >= valid_to limit 5`.execute(ledger.db)
    expect(rows).toEqual([])
  })

  it('never overlap in both times within a record', async () => {
    const { rows } = await sql`
      select a.district, a.registry, a.record, a.valid_from, b.valid_from as other from record_version a
      join record_version b on b.district = a.district and b.registry = a.registry and b.record = a.record and b.ctid > a.ctid
        and a.valid_from < b.valid_to and b.valid_from < a.valid_to and a.known_from < b.known_to and b.known_from < a.known_to
      limit 5`.execute(ledger.db)
    expect(rows).toEqual([])
  })

  it('never stand beside one of equal content, in either time', async () => {
    const content = (version: string) =>
      sql.raw(`(${['name', 'town', 'status', 'category', 'lists', 'body', 'geometry::text', 'restricted'].map((column) => `${version}.${column}`).join(', ')})`)
    const { rows } = await sql`
      select a.district, a.registry, a.record, a.valid_from, a.known_from from record_version a
      join record_version b on b.district = a.district and b.registry = a.registry and b.record = a.record and ${content('a')} is not distinct from ${content('b')}
        and (a.valid_to = b.valid_from and a.known_from < b.known_to and b.known_from < a.known_to
          or a.known_to = b.known_from and a.valid_from = b.valid_from and a.valid_to = b.valid_to)
      limit 5`.execute(ledger.db)
    expect(rows).toEqual([])
  })

  it('were asked at thousands of points', () => {
    expect(pointsAsked).toBeGreaterThan(2_000)
  })
})
