import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import { correctionOf, entriesWithMessages } from '../facts.ts'
import type { Fields } from '../fold.ts'
import type { Basis } from '../registry.ts'

/** A change as readers see it, as far as it was wanted. `seenAt` is the position it was read at: corrections recorded later are not shown. */
export type ChangeRow = {
  readonly id: string
  readonly position: number
  readonly district: string
  readonly registry: string
  readonly record: string
  readonly type: string
  readonly validFrom: string
  readonly sequence: number
  readonly recordedAt: string
  readonly recordedBy: string | null
  readonly approvedBy: string | null
  readonly reason: string | null
  readonly basis: Basis | null
  /** Number of its basis, whether or not the basis was wanted. */
  readonly basisNumber: string | null
  readonly supersedes: string | null
  readonly cancels: string | null
  readonly correctedBy: string | null
  readonly data: Fields
  readonly leafHash: string
  readonly seenAt: number
}

/** Conditions on changes; each that is given must hold. */
export type ChangeFilter = {
  readonly type?: readonly string[]
  readonly recordedBy?: readonly string[]
  readonly basisNumber?: readonly string[]
  readonly town?: readonly string[]
  readonly recordedFrom?: string
  readonly recordedTo?: string
  readonly corrections?: boolean
}

/** Which changes, in position order: after and before positions, so many from either end. */
export type ChangeSlice = { readonly after: number; readonly before: number; readonly size: number; readonly backward: boolean }

export type ChangePage = {
  readonly rows: readonly ChangeRow[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: number | undefined
  /** Read up to here, matching or not. */
  readonly through: number
}

type RawChange = Omit<ChangeRow, 'supersedes' | 'cancels' | 'seenAt'> & { readonly corrects: string | null }

/** Which of the costlier parts of changes are wanted; the rest always comes. */
export type WantedOfChanges = ReadonlySet<string>

const MESSAGE_PARTS = ['recordedBy', 'approvedBy', 'reason', 'basis']

const columns = (upTo: number, wanted: WantedOfChanges): RawBuilder<unknown> =>
  sql.join([
    sql`e.change_id as id, e.position, e.district, e.registry, e.record, e.type, e.valid_from as "validFrom", e.sequence,
      taizhang_instant(e.recorded_at) as "recordedAt", e.corrects, e.basis_number as "basisNumber"`,
    ...MESSAGE_PARTS.filter((part) => wanted.has(part)).map((part) => sql`m.message_metadata -> ${sql.lit(part)} as ${sql.ref(part)}`),
    ...(wanted.has('data') ? [sql`m.message_data as data`] : []),
    ...(wanted.has('leafHash') ? [sql`translate(encode(e.leaf, 'base64'), E'\n', '') as "leafHash"`] : []),
    ...(wanted.has('correctedBy')
      ? [sql`(select c.change_id from ledger_entry c where c.district = e.district and c.corrects = e.change_id and c.position <= ${upTo}) as "correctedBy"`]
      : []),
  ])

/** Completes a row in place: it was just parsed, and nobody else holds it. */
const toChange =
  (seenAt: number) =>
  (row: RawChange): ChangeRow =>
    Object.assign(row, correctionOf(row.type, row.corrects), { seenAt })

/** @param inTowns whether `v.town` is one of the towns that the filter names */
export const changeFilterSql = (filter: ChangeFilter, inTowns?: RawBuilder<SqlBool>): RawBuilder<SqlBool>[] => [
  ...(filter.type ? [sql<SqlBool>`e.type = any(${filter.type}::text[])`] : []),
  ...(filter.recordedBy ? [sql<SqlBool>`split_part(m.message_metadata ->> 'recordedBy', '/', 1) = any(${filter.recordedBy}::text[])`] : []),
  ...(filter.basisNumber ? [sql<SqlBool>`e.basis_number = any(${filter.basisNumber}::text[])`] : []),
  // A change belongs to every town that its record lay in on some day, as known right after the change.
  ...(inTowns
    ? [
        sql<SqlBool>`exists (select from record_version v where v.district = e.district and v.registry = e.registry and v.record = e.record
          and ${inTowns} and v.known_from <= e.recorded_at and v.known_to > e.recorded_at)`,
      ]
    : []),
  ...(filter.recordedFrom !== undefined ? [sql<SqlBool>`e.recorded_at >= ${filter.recordedFrom}::timestamptz`] : []),
  ...(filter.recordedTo !== undefined ? [sql<SqlBool>`e.recorded_at <= ${filter.recordedTo}::timestamptz`] : []),
  ...(filter.corrections !== undefined ? [sql<SqlBool>`(e.corrects is not null) = ${filter.corrections}::boolean`] : []),
]

export type ChangeQuestion = {
  /** Which changes besides the slice, over `e` (ledger_entry) and `m` (message). */
  readonly where: readonly RawBuilder<SqlBool>[]
  readonly slice: ChangeSlice
  /** The last position of the point that is read at. */
  readonly upTo: number
  readonly wanted: WantedOfChanges
  readonly counted: boolean
}

const changesSql = ({ where, slice, upTo, wanted, counted }: ChangeQuestion, entries: RawBuilder<unknown>): RawBuilder<unknown> => {
  const matches = sql.join([sql<SqlBool>`e.position <= ${upTo}`, ...where], sql` and `)
  return sql`
    (select coalesce(json_agg(row_to_json(r)), '[]')::text from (
      select ${columns(upTo, wanted)} from ${entries}
      where ${matches} and e.position > ${slice.after} and e.position < ${slice.before}
      order by e.position ${sql.raw(slice.backward ? 'desc' : 'asc')} limit ${slice.size + 1}) r) as rows,
    ${counted ? sql`(select count(*) from ${entries} where ${matches})` : sql`null`} as total`
}

type Row = { rows: string; total: string | null }

const toPage = ({ slice, upTo }: ChangeQuestion, { rows, total }: Row): ChangePage => {
  const found = (JSON.parse(rows) as RawChange[]).map(toChange(upTo))
  const more = found.length > slice.size
  const kept = more ? found.slice(0, slice.size) : found
  if (slice.backward) kept.reverse()
  const end = Math.max(0, Math.min(upTo, slice.before - 1))
  return {
    rows: kept,
    hasNextPage: slice.backward ? slice.before <= upTo : more,
    hasPreviousPage: slice.backward ? more : slice.after > 0,
    totalCount: total === null ? undefined : Number(total),
    through: !slice.backward && more ? (kept.at(-1)?.position ?? slice.after) : end,
  }
}

/** Changes of the whole ledger in position order. One statement. */
export const changes = async (db: Db, district: string, question: ChangeQuestion): Promise<ChangePage> => {
  const where = [sql<SqlBool>`e.district = ${district}`, ...question.where]
  const { rows } = await sql<Row>`select ${changesSql({ ...question, where }, entriesWithMessages)}`.execute(db)
  return toPage(question, rows[0] ?? { rows: '[]', total: '0' })
}

/** The same slice of the history of each of these records. One statement, however many records. */
export const histories = async (db: Db, streams: readonly string[], question: ChangeQuestion): Promise<ReadonlyMap<string, ChangePage>> => {
  const where = [sql<SqlBool>`e.stream = k.stream`, ...question.where]
  const { rows } = await sql<Row & { stream: string }>`
    select k.stream, p.rows, p.total from unnest(${streams}::text[]) k(stream)
    cross join lateral (select ${changesSql({ ...question, where }, entriesWithMessages)}) p`.execute(db)
  return new Map(rows.map((row) => [row.stream, toPage(question, row)]))
}

/** The same slice of the changes that rest on each of these numbers, in position order. One statement, however many numbers. */
export const changesByBasis = async (
  db: Db,
  district: string,
  numbers: readonly string[],
  question: ChangeQuestion,
): Promise<ReadonlyMap<string, ChangePage>> => {
  const where = [sql<SqlBool>`e.district = ${district}`, sql<SqlBool>`e.basis_number = k.number`, ...question.where]
  const { rows } = await sql<Row & { number: string }>`
    select k.number, p.rows, p.total from unnest(${numbers}::text[]) k(number)
    cross join lateral (select ${changesSql({ ...question, where }, entriesWithMessages)}) p`.execute(db)
  return new Map(rows.map((row) => [row.number, toPage(question, row)]))
}

/** Changes by id, as seen at a position. One statement. */
export const changesById = async (
  db: Db,
  district: string,
  ids: readonly string[],
  upTo: number,
  wanted: WantedOfChanges,
): Promise<ReadonlyMap<string, ChangeRow>> => {
  const { rows } = await sql<{ rows: string }>`
    select coalesce(json_agg(row_to_json(r)), '[]')::text as rows from (
      select ${columns(upTo, wanted)} from ${entriesWithMessages} where e.district = ${district} and e.change_id = any(${ids}::text[])) r`.execute(db)
  return new Map((JSON.parse(rows[0]?.rows ?? '[]') as RawChange[]).map(toChange(upTo)).map((change) => [change.id, change]))
}
