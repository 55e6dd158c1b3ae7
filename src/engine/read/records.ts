import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import { inForce, type Point } from '../point.ts'
import type { Registry } from '../registry.ts'
import { jsonOf } from './columns.ts'
import { beyond, orderSql, sortKeySql, type Ordered, type SortKey } from './order.ts'

/** What to read of each record: columns and {@link META} by name, and whether every column is wanted. */
export type Wanted = { readonly names: ReadonlySet<string>; readonly whole: boolean }

export const EVERYTHING: Wanted = { names: new Set(), whole: true }

/** A record as it was read: its columns by name, and the point it was read at. What hangs below it is read there too. */
export type RecordRow = Readonly<Record<string, unknown>> & {
  /** `<registry>/<record>` */
  readonly id: string
  readonly district: string
  readonly registry: string
  readonly record: string
  readonly asOf: Point
  /** Restricted columns that have a value → the change that states it; where it was wanted. */
  readonly $restricted?: Readonly<Record<string, string>> | null
}

/** What every record can tell besides its columns. */
export const META: Readonly<Record<string, (point: Point) => RawBuilder<unknown>>> = {
  status: () => sql`status`,
  lists: () => sql`lists`,
  validFrom: () => sql`valid_from`,
  validTo: () => sql`nullif(valid_to, 'infinity')`,
  knownFrom: () => sql`taizhang_instant(known_from)`,
  extra: () => sql`body -> 'extra'`,
  $restricted: () => sql`restricted`,
  changeCount: ({ district, position }) => sql`(
    select stream_position from ledger_entry e
    where e.stream = (${district} || '/' || v.registry || '/' || v.record) collate "default" and e.position <= ${position} order by e.position desc limit 1)`,
}

const WHOLE = ['record', 'name', 'townCode', 'geometry', 'status', 'lists', 'validFrom', 'validTo', 'knownFrom', '$restricted']

/** The select list of what is wanted; names that the one registry does not know are left out, of several whatever each of them has is read. */
export const selection = (registry: Registry | undefined, { names, whole }: Wanted, point: Point): RawBuilder<unknown> => {
  const known = [...names].filter((name) => name in META || (!whole && (!registry || Object.hasOwn(registry.columns, name))))
  const columns = [...new Set([...(whole ? WHOLE : ['record']), ...known])].map((name) => sql`${META[name]?.(point) ?? jsonOf(name)} as ${sql.ref(name)}`)
  return sql.join([...columns, ...(whole ? [sql`body as "$body"`] : []), ...(registry ? [] : [sql`registry`])])
}

type Raw = Readonly<Record<string, unknown>> & { readonly record: string; readonly registry?: string; readonly $body?: Readonly<Record<string, unknown>> }

/** Completes a row in place: it was just parsed, and nobody else holds it. */
export const toRecord =
  (only: string | undefined, asOf: Point) =>
  (row: Raw): RecordRow => {
    const registry = row.registry ?? only ?? ''
    const { $body } = row
    return Object.assign($body ? { ...$body, ...row, $body: undefined } : row, {
      id: `${registry}/${row.record}`,
      district: asOf.district,
      registry,
      stage: row['status'] ?? null,
      asOf,
    })
  }

/** Which of these records are in force at the point, by key. One statement. */
export const recordsByKey = async (
  db: Db,
  registry: Registry,
  keys: readonly string[],
  point: Point,
  wanted: Wanted,
): Promise<ReadonlyMap<string, RecordRow>> => {
  const { rows } = await sql<{ rows: string }>`
    select coalesce(json_agg(row_to_json(r)), '[]')::text as rows from (
      select ${selection(registry, wanted, point)} from record_version v
      where registry = ${sql.lit(registry.key)} and record = any(${keys}::text[]) and ${inForce(point)}) r`.execute(db)
  const records = (JSON.parse(rows[0]?.rows ?? '[]') as Raw[]).map(toRecord(registry.key, point))
  return new Map(records.map((record) => [record.record, record]))
}

/** Which part of an order: so many after or before a place in it. */
export type Slice = { readonly size: number; readonly backward: boolean; readonly from: SortKey | undefined }

export type PageQuestion = {
  /** One registry; or several, whose records come by registry and key. */
  readonly registries: readonly Registry[]
  readonly point: Point
  /** Conditions besides being in force. */
  readonly where: RawBuilder<SqlBool>
  /** Registries and keys that the records must be among, in the order of the keys: a relation of two columns. */
  readonly among?: RawBuilder<unknown>
  readonly order: readonly Ordered[]
  readonly slice: Slice
  readonly wanted: Wanted
  readonly counted: boolean
}

export type Page = {
  readonly rows: readonly RecordRow[]
  /** Where one of the rows stands in the order. */
  readonly sortKeyOf: (row: RecordRow) => SortKey
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  /** Over all pages; only where it was asked for. */
  readonly totalCount: number | undefined
}

const registryIs = (registries: readonly Registry[]): RawBuilder<SqlBool> => {
  const keys = registries.map(({ key }) => sql.lit(key))
  return keys.length === 1 ? sql<SqlBool>`registry = ${keys[0]}` : sql<SqlBool>`registry in (${sql.join(keys)})`
}

/** In force, of these registries, and fulfilling the conditions. */
export const matching = ({ registries, point, where }: Pick<PageQuestion, 'registries' | 'point' | 'where'>): RawBuilder<SqlBool> =>
  registries.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`${registryIs(registries)} and ${inForce(point)} and ${where}`

/** Rows and count of a page as one line of JSON texts: what PostgreSQL sends most cheaply. */
const pageSql = ({ slice, order, wanted, counted, among, ...question }: PageQuestion): RawBuilder<unknown> => {
  const { registries, point } = question
  const one = registries.length === 1 ? registries[0] : undefined
  const tie = (one ? ['record'] : ['registry', 'record']).map((column) => (among ? `of_${column}` : column))
  const conditions = matching(question)
  // One by one in the order given, whatever PostgreSQL expects of them: a record has one version in force at most.
  const versions = among
    ? sql`${among} w(of_registry, of_record) cross join lateral (
        select * from record_version v where v.registry = w.of_registry and v.record = w.of_record and ${conditions} limit 1) v where true`
    : sql`record_version v where ${conditions}`
  const place = slice.from ? sql<SqlBool>` and ${beyond(order, slice.from, slice.backward, tie)}` : sql``
  const keyed = order.length === 0 ? sql`` : sql`, ${sortKeySql(order, tie)} as "$key"`
  return sql`
    (select coalesce(json_agg(row_to_json(r)), '[]')::text from (
      select ${selection(one, wanted, point)}${keyed} from ${versions}
      ${place} order by ${orderSql(order, slice.backward, tie)} limit ${slice.size + 1}) r) as rows,
    ${counted ? sql`(select count(*) from ${versions})` : sql`null`} as total`
}

type PageRow = { rows: string; total: string | null }

const toPage = ({ registries, slice, point, order }: PageQuestion, { rows, total }: PageRow): Page => {
  const found = JSON.parse(rows) as (Raw & { $key?: SortKey })[]
  const more = found.length > slice.size
  const kept = more ? found.slice(0, slice.size) : found
  if (slice.backward) kept.reverse()
  const registry = registries.length === 1 ? registries[0]?.key : undefined
  const single = registry !== undefined
  return {
    rows: kept.map(toRecord(registry, point)),
    sortKeyOf: ({ $key, record, registry: of }) => (order.length > 0 ? ($key as SortKey) : single ? [record] : [of, record]),
    hasNextPage: slice.backward ? slice.from !== undefined : more,
    hasPreviousPage: slice.backward ? more : slice.from !== undefined,
    totalCount: total === null ? undefined : Number(total),
  }
}

/** One page of the records in force at a point. One statement. */
export const page = async (db: Db, question: PageQuestion): Promise<Page> => {
  const { rows } = await sql<PageRow>`select ${pageSql(question)}`.execute(db)
  return toPage(question, rows[0] ?? { rows: '[]', total: '0' })
}

/** Of which records a parent's are, given its key as SQL. */
export type OfParent = (key: RawBuilder<unknown>) => RawBuilder<SqlBool>
const PARENT = sql`k.key`

/** A page of each parent's records. One statement, however many parents. */
export const pagesByParent = async (db: Db, question: PageQuestion, of: OfParent, parents: readonly string[]): Promise<ReadonlyMap<string, Page>> => {
  const where = sql<SqlBool>`${of(PARENT)} and ${question.where}`
  const { rows } = await sql<PageRow & { key: string }>`
    select k.key, p.rows, p.total from unnest(${parents}::text[]) k(key) cross join lateral (select ${pageSql({ ...question, where })}) p`.execute(db)
  return new Map(rows.map((row) => [row.key, toPage(question, row)]))
}

/** A parent, and the keys of the records that belong to it. */
export type Family = { readonly parent: string; readonly keys: readonly string[] }

/** A page of each parent's records, by their keys. One statement, however many parents. */
export const pagesAmong = async (db: Db, question: PageQuestion, families: readonly Family[]): Promise<ReadonlyMap<string, Page>> => {
  const where = sql<SqlBool>`record = any(k.keys) and ${question.where}`
  const { rows } = await sql<PageRow & { parent: string }>`
    select k.parent, p.rows, p.total from json_to_recordset(${JSON.stringify(families)}::json) as k(parent text, keys text[])
    cross join lateral (select ${pageSql({ ...question, where })}) p`.execute(db)
  return new Map(rows.map((row) => [row.parent, toPage(question, row)]))
}

export type FirstQuestion = { readonly registry: Registry; readonly point: Point; readonly order: RawBuilder<unknown>; readonly wanted: Wanted }

/** The first, in an order, of each parent's records; none where it has none. One statement, which reads no further where an index has the order. */
export const firstByParent = async (
  db: Db,
  { registry, point, order, wanted }: FirstQuestion,
  of: OfParent,
  parents: readonly string[],
): Promise<ReadonlyMap<string, RecordRow>> => {
  const { rows } = await sql<{ rows: string }>`
    select coalesce(json_agg(json_build_object('key', k.key, 'row', row_to_json(r))), '[]')::text as rows
    from unnest(${parents}::text[]) k(key) cross join lateral (
      select ${selection(registry, wanted, point)} from record_version v
      where ${matching({ registries: [registry], point, where: of(PARENT) })} order by ${order} limit 1) r`.execute(db)
  const found = JSON.parse(rows[0]?.rows ?? '[]') as { key: string; row: Raw }[]
  return new Map(found.map(({ key, row }) => [key, toRecord(registry.key, point)(row)]))
}
