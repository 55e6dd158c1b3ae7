import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Point } from '../point.ts'
import type { Registry } from '../registry.ts'
import { comparable, sumOf, textOf, type Key } from './columns.ts'
import { matching } from './records.ts'

/** By what records are counted over all registries at once. */
export type CountKey = 'REGISTRY' | 'LIST' | 'TOWN' | 'STATUS' | 'CATEGORY'

export type CountRow = {
  readonly registry: string | null
  readonly list: string | null
  readonly townCode: string | null
  readonly townName: string | null
  readonly status: string | null
  readonly category: string | null
  /** Registries that the row counts; which vocabulary the category is a word of. */
  readonly registries: readonly string[]
  readonly count: number
}

const COLUMNS: Readonly<Record<CountKey, RawBuilder<unknown>>> = {
  REGISTRY: sql`v.registry`,
  LIST: sql`l.list`,
  TOWN: sql`v.town`,
  STATUS: sql`v.status`,
  CATEGORY: sql`v.category`,
}
const NAMES: Readonly<Record<CountKey, string>> = { REGISTRY: 'registry', LIST: 'list', TOWN: 'townCode', STATUS: 'status', CATEGORY: 'category' }

export type CountQuestion = {
  readonly by: readonly CountKey[]
  readonly registries: readonly Registry[]
  /** Only records on one of these lists. */
  readonly lists: readonly string[] | undefined
  /** A condition besides being in force, e.g. of these towns. */
  readonly where: RawBuilder<SqlBool>
  readonly point: Point
}

const MAX_GROUPS = 5000

const tooMany = (): Refusal => new Refusal('TOO_COMPLEX', `分组超过 ${MAX_GROUPS} 个。`, `There are more than ${MAX_GROUPS} groups.`, { needed: MAX_GROUPS })

type Found = Partial<Omit<CountRow, 'registries'>> & { readonly registries?: readonly string[] | null; readonly count: number }

/** Counts over all registries and lists at a point. One statement. */
export const counts = async (db: Db, { by, registries, lists, where, point }: CountQuestion): Promise<readonly CountRow[]> => {
  const keys = [...new Set(by)]
  const conditions = [
    matching({ registries, point, where }),
    ...(lists ? [keys.includes('LIST') ? sql<SqlBool>`l.list = any(${lists}::text[])` : sql<SqlBool>`v.lists && ${lists}::text[]`] : []),
  ]
  const unnested = keys.includes('LIST') ? sql`, unnest(v.lists) l(list)` : sql``
  const columns = keys.map((key) => sql`${COLUMNS[key]} as ${sql.ref(NAMES[key])}`)
  const grouping = keys.length === 0 ? sql`` : sql` group by ${sql.join(keys.map((_, i) => sql.raw(String(i + 1))))}`
  // Which registries a row counts; one that is grouped by needs no collecting.
  const members = keys.includes('REGISTRY') ? [] : [sql`array_agg(distinct v.registry) as registries`]
  const counted = sql`select ${sql.join([...columns, ...members, sql`count(*) as count`])}
    from record_version v${unnested} where ${sql.join(conditions, sql` and `)}${grouping} limit ${MAX_GROUPS + 1}`
  const named = keys.includes('TOWN')
    ? sql`select c.*, t.name as "townName" from (${counted}) c left join record_version t
        on t.registry = 'town' and t.record = c."townCode" and t.district = ${point.district} and t.valid_from <= ${point.validOn}::date and t.valid_to > ${point.validOn}::date
        and t.known_from <= ${point.knownAt}::timestamptz and t.known_to > ${point.knownAt}::timestamptz`
    : counted
  const { rows } = await sql<{ rows: string }>`select coalesce(json_agg(row_to_json(r)), '[]')::text as rows from (${named}) r`.execute(db)
  const found = JSON.parse(rows[0]?.rows ?? '[]') as Found[]
  if (found.length > MAX_GROUPS) throw tooMany()
  return found.map(toCount).sort(inOrder)
}
const toCount = ({ registry = null, list = null, townCode = null, townName = null, status = null, category = null, registries, count }: Found): CountRow => ({
  registry,
  list,
  townCode,
  townName,
  status,
  category,
  registries: registries ?? (registry === null ? [] : [registry]),
  count,
})
const KEYS = ['registry', 'list', 'townCode', 'status', 'category'] as const
/** By each key in turn; what has none comes last. */
const inOrder = (a: CountRow, b: CountRow): number => {
  for (const key of KEYS) {
    const [one, other] = [a[key], b[key]]
    if (one !== other) return one === null ? 1 : other === null ? -1 : one < other ? -1 : 1
  }
  return 0
}

/** How many records of each registry, and on each list, are in force at a point. One statement. */
export const sizes = async (db: Db, registries: readonly Registry[], point: Point): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ key: string; count: string }>`
    with v as materialized (select registry, lists from record_version where ${matching({ registries, point, where: sql<SqlBool>`true` })})
    select 'registry/' || registry as key, count(*) as count from v group by registry
    union all select 'list/' || list, count(*) from v, unnest(lists) l(list) group by list`.execute(db)
  return new Map(rows.map(({ key, count }) => [key, Number(count)]))
}

export type Bucket = 'YEAR' | 'QUARTER' | 'MONTH'

export type GroupQuestion = {
  readonly registry: Registry
  readonly point: Point
  readonly where: RawBuilder<SqlBool>
  readonly by: readonly Key[]
  readonly sum: readonly Key[]
  /** Of the dates in `by`. */
  readonly bucket: Bucket | undefined
}

export type GroupRow = { readonly keys: readonly (string | null)[]; readonly count: number; readonly sums: Readonly<Record<string, number>> }

/** The span that a date (a partial one too) falls in; null where it does not say as much. */
const bucketed = (name: string, bucket: Bucket): RawBuilder<unknown> => {
  const text = textOf(name)
  if (bucket === 'YEAR') return sql`left(${text}, 4)`
  const month = sql`case when length(${text}) >= 7 then left(${text}, 7) end`
  return bucket === 'MONTH' ? month : sql`case when length(${text}) >= 7 then left(${text}, 4) || '-Q' || (substr(${text}, 6, 2)::int + 2) / 3 end`
}

/** Counts and sums by columns, over all pages of a filter. Sums are exact (`numeric`). One statement. */
export const groups = async (db: Db, { registry, point, where, by, sum, bucket }: GroupQuestion): Promise<readonly GroupRow[]> => {
  const isDate = ({ type }: Key): boolean => type === 'date' || type === 'partialDate'
  const keys = by.map((key) =>
    bucket && isDate(key) ? bucketed(key.name, bucket) : key.type === 'measured' ? sql`${comparable(key)}::text` : textOf(key.name),
  )
  const sums = sum.map((key) => (key.type === 'number' || key.type === 'measured' ? sumOf(key) : sql`null`))
  const selected = sql.join([sql`json_build_array(${sql.join(keys)}) as keys`, sql`count(*) as count`, sql`json_build_array(${sql.join(sums)}) as sums`])
  const grouping = keys.length === 0 ? sql`` : sql` group by ${sql.join(keys)} order by ${sql.join(keys.map((key) => sql`${key} collate "C" nulls last`))}`
  const { rows } = await sql<{ rows: string }>`
    select coalesce(json_agg(row_to_json(r)), '[]')::text as rows from (
      select ${selected} from record_version v where ${matching({ registries: [registry], point, where })}${grouping} limit ${MAX_GROUPS + 1}) r`.execute(db)
  const found = JSON.parse(rows[0]?.rows ?? '[]') as { keys: (string | null)[]; count: number; sums: number[] }[]
  if (found.length > MAX_GROUPS) throw tooMany()
  return found.map(({ keys: values, count, sums: totals }) => ({
    keys: values,
    count,
    sums: Object.fromEntries(sum.map(({ name }, i) => [name, totals[i] ?? 0])),
  }))
}
