import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import { canonical } from '../canonical.ts'
import type { StoredFact } from '../facts.ts'
import { inForce, type Point } from '../point.ts'
import type { Registry } from '../registry.ts'
import { matching, META, toRecord, type RecordRow } from './records.ts'

export type DiffKind = 'ADDED' | 'REMOVED' | 'CHANGED' | 'KEPT'
/** WORLD: it changed · KNOWLEDGE: we learnt · BOTH. */
export type DiffCause = 'WORLD' | 'KNOWLEDGE' | 'BOTH'

export type FieldDiff = {
  readonly field: string
  readonly title: string
  readonly before: unknown
  readonly after: unknown
  readonly cause: DiffCause
  /** A restricted column: both sides are null here, whoever asks. */
  readonly restricted: boolean
}

export type RecordDiff = {
  readonly registry: string
  readonly record: string
  readonly kind: DiffKind
  readonly cause: DiffCause
  readonly before: RecordRow | null
  readonly after: RecordRow | null
  readonly fields: readonly FieldDiff[]
  readonly from: Point
  readonly to: Point
}

export type DiffQuestion = {
  readonly registries: readonly Registry[]
  /** What a record must fulfil at a point to count there: on a list, in a town. */
  readonly counts: (point: Point) => RawBuilder<SqlBool>
  readonly from: Point
  readonly to: Point
  readonly kinds: readonly DiffKind[]
  readonly size: number
  /** Registry and record after which the page begins. */
  readonly after: readonly [string, string] | undefined
}

export type DiffPage = {
  readonly rows: readonly RecordDiff[]
  readonly hasNextPage: boolean
  readonly totals: Readonly<Record<Lowercase<DiffKind>, number>>
}

/** With b before, m the world of before as known after, and a after (DESIGN §6 "Diff"). */
const causeOf = (b: string, m: string, a: string): DiffCause => (b !== m && m === a ? 'KNOWLEDGE' : b === m && m !== a ? 'WORLD' : 'BOTH')

/** Title of a field of a registry, in Chinese. */
const titleOf = (registry: Registry, field: string): string =>
  field === 'status' ? '状态' : field === 'extra' ? '其他' : (registry.columns[field]?.title ?? field)

/**
 * The fields in which rows differ; an absent row has none. Restricted columns differ where other changes state them.
 *
 * @param middle the world of before as known after
 */
export const fieldDiffs = (registry: Registry, before: RecordRow | undefined, middle: RecordRow | undefined, after: RecordRow | undefined): FieldDiff[] =>
  ['status', ...Object.keys(registry.columns), 'extra'].flatMap((field) => {
    const restricted = registry.columns[field]?.restricted === true
    const of = (row: RecordRow | undefined): unknown => (restricted ? row?.$restricted?.[field] : row?.[field]) ?? null
    const [b, m, a] = [of(before), of(middle), of(after)]
    const [tb, tm, ta] = [canonical(b), canonical(m), canonical(a)]
    if (tb === ta) return []
    const cause = causeOf(tb, tm, ta)
    return [{ field, title: titleOf(registry, field), before: restricted ? null : b, after: restricted ? null : a, cause, restricted }]
  })

const CONTENT = sql`name, town, status, lists, body, geometry::text as geometry, restricted`

const side = ({ registries, counts }: DiffQuestion, point: Point): RawBuilder<unknown> =>
  sql`select registry, record, ${CONTENT} from record_version where ${matching({ registries, point, where: counts(point) })}`

type Keyed = { readonly registry: string; readonly record: string; readonly kind: DiffKind }
type Totals = { added: string; removed: string; changed: string; kept: string }

/** Which records differ, and how many of each kind. One statement. */
const kindsOf = async (db: Db, question: DiffQuestion): Promise<{ keys: Keyed[]; totals: Totals }> => {
  const { kinds, after, size } = question
  const place = after ? sql<SqlBool>` and (registry, record) > (${after[0]}::text collate "C", ${after[1]}::text collate "C")` : sql``
  const { rows } = await sql<Totals & { keys: string }>`
    with b as (${side(question, question.from)}), a as (${side(question, question.to)}),
    d as materialized (
      select registry, record, case
        when b.lists is null then 'ADDED' when a.lists is null then 'REMOVED'
        when (b.name, b.town, b.status, b.lists, b.body, b.geometry, b.restricted)
          is distinct from (a.name, a.town, a.status, a.lists, a.body, a.geometry, a.restricted) then 'CHANGED'
        else 'KEPT' end as kind
      from b full join a using (registry, record))
    select
      (select coalesce(json_agg(row_to_json(r)), '[]')::text from (
        select * from d where kind = any(${kinds}::text[])${place} order by registry, record limit ${size + 1}) r) as keys,
      count(*) filter (where kind = 'ADDED') as added, count(*) filter (where kind = 'REMOVED') as removed,
      count(*) filter (where kind = 'CHANGED') as changed, count(*) filter (where kind = 'KEPT') as kept from d`.execute(db)
  const [row] = rows
  if (!row) throw new Error('The diff did not answer.')
  return { keys: JSON.parse(row.keys) as Keyed[], totals: row }
}

type Sides = Readonly<Record<'b' | 'm' | 'a', ReadonlyMap<string, RecordRow & { readonly $counts: boolean }>>>

/** The records at the three points, whether they count there or not. One statement. */
const sidesOf = async (db: Db, { counts, from, to }: DiffQuestion, keys: readonly Keyed[]): Promise<Sides> => {
  const middle: Point = { ...from, knownAt: to.knownAt, position: to.position }
  const points = { b: from, m: middle, a: to }
  const at = (name: 'b' | 'm' | 'a'): RawBuilder<unknown> => sql`
    select ${name}::text as side, registry, record, name, town as "townCode", geometry, status, lists, valid_from as "validFrom",
      nullif(valid_to, 'infinity') as "validTo", taizhang_instant(known_from) as "knownFrom", (${counts(points[name])}) is true as "$counts", body as "$body",
      restricted as "$restricted", ${META['changeCount']?.(points[name])} as "changeCount"
    from record_version v where (registry, record) in (select * from unnest(${keys.map(({ registry }) => registry)}::text[], ${keys.map(({ record }) => record)}::text[]))
      and ${inForce(points[name])}`
  const { rows } = await sql<{ rows: string }>`
    select coalesce(json_agg(row_to_json(r)), '[]')::text as rows from (${at('b')} union all ${at('m')} union all ${at('a')}) r`.execute(db)
  const found = JSON.parse(rows[0]?.rows ?? '[]') as { side: 'b' | 'm' | 'a'; registry: string; record: string; $counts: boolean }[]
  const of = (name: 'b' | 'm' | 'a') =>
    new Map(
      found
        .filter((row) => row.side === name)
        .map(
          ({ side: _, ...row }) => [`${row.registry}/${row.record}`, toRecord(row.registry, points[name])(row) as RecordRow & { $counts: boolean }] as const,
        ),
    )
  return { b: of('b'), m: of('m'), a: of('a') }
}

const content = (registry: Registry, row: (RecordRow & { readonly $counts: boolean }) | undefined): string =>
  row?.$counts
    ? canonical([row['status'], row['lists'], ...Object.keys(registry.columns).map((name) => row[name] ?? null), row['extra'] ?? null, row.$restricted ?? null])
    : ''

/** What differs between two points, record by record: registry, then key. Two statements. */
export const diff = async (db: Db, question: DiffQuestion): Promise<DiffPage> => {
  const { keys, totals } = await kindsOf(db, question)
  const shown = keys.slice(0, question.size)
  const sides: Sides = shown.length > 0 ? await sidesOf(db, question, shown) : { b: new Map(), m: new Map(), a: new Map() }
  const registries = new Map(question.registries.map((registry) => [registry.key, registry]))
  const rows = shown.map(({ registry: key, record, kind }): RecordDiff => {
    const id = `${key}/${record}`
    const registry = registries.get(key)
    if (!registry) throw new Error(`No registry ${key}`)
    const [b, m, a] = [sides.b.get(id), sides.m.get(id), sides.a.get(id)]
    return {
      registry: key,
      record,
      kind,
      cause: causeOf(content(registry, b), content(registry, m), content(registry, a)),
      before: b ?? null,
      after: a ?? null,
      fields: fieldDiffs(registry, b, m, a),
      from: question.from,
      to: question.to,
    }
  })
  return {
    rows,
    hasNextPage: keys.length > question.size,
    totals: { added: Number(totals.added), removed: Number(totals.removed), changed: Number(totals.changed), kept: Number(totals.kept) },
  }
}

/** The changes that count at a point: recorded by then, effective by then, not corrected by then. */
const counting = (facts: readonly StoredFact[], point: Point): Set<StoredFact> => {
  const known = facts.filter(({ position }) => position <= point.position)
  const corrected = new Set(known.flatMap(({ supersedes, cancels }) => [supersedes ?? cancels ?? '']))
  return new Set(known.filter(({ id, cancels, validFrom }) => !corrected.has(id) && cancels === null && validFrom <= point.validOn))
}

/** Changes that count at exactly one of two points, and the corrections that made it so, in position order. */
export const changesBetween = (facts: readonly StoredFact[], from: Point, to: Point): StoredFact[] => {
  const [before, after] = [counting(facts, from), counting(facts, to)]
  const upTo = Math.max(from.position, to.position)
  const chosen = new Set(facts.filter((fact) => before.has(fact) !== after.has(fact)))
  const corrector = new Map(facts.filter(({ position }) => position <= upTo).map((fact) => [fact.supersedes ?? fact.cancels, fact]))
  for (const fact of chosen) {
    const next = corrector.get(fact.id)
    if (next) chosen.add(next)
  }
  return facts.filter((fact) => chosen.has(fact))
}
