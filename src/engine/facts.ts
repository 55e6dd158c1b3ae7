import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../db/database.ts'
import { grouped } from '../kernel/grouped.ts'
import type { Instant } from '../kernel/instant.ts'
import { CANCELLED } from './change-line.ts'
import type { Fields } from './fold.ts'
import { unheardOf, withChange, type Entry, type Life } from './life.ts'
import type { Catalogue, Registry } from './registry.ts'

/** The partition of Emmett's tables that we write to: its default. */
export const PARTITION = 'emt:default'

export const streamOf = (district: string, { registry, record }: { registry: string; record: string }): string => `${district}/${registry}/${record}`

/** A stored change with its place in the ledger. */
export type StoredFact = Entry & { readonly stream: string; readonly recordedAt: Instant }

/** What a change corrects, by its type: an entry says which one, and no more. */
export const correctionOf = (type: string, corrects: string | null): { readonly supersedes: string | null; readonly cancels: string | null } =>
  type === CANCELLED ? { supersedes: null, cancels: corrects } : { supersedes: corrects, cancels: null }

/** One row of {@link factColumns}, everything as text. */
export type FactRow = {
  stream: string
  position: string
  change_id: string
  recorded_at: string
  type: string
  valid_from: string
  sequence: string
  corrects: string | null
  data: string
}

/** Entries `e` joined with their messages `m` in Emmett's table. */
export const entriesWithMessages: RawBuilder<unknown> = sql`ledger_entry e join emt_messages m
  on m.stream_id = e.stream and m.stream_position = e.stream_position and m.partition = ${sql.lit(PARTITION)} and not m.is_archived`

export const factColumns: RawBuilder<unknown> = sql`e.stream, e.position, e.change_id, taizhang_instant(e.recorded_at) as recorded_at,
  e.type, e.valid_from, e.sequence, e.corrects, m.message_data as data`

export const toFact = (row: FactRow): StoredFact => ({
  stream: row.stream,
  id: row.change_id,
  position: Number(row.position),
  recordedAt: row.recorded_at,
  type: row.type,
  validFrom: row.valid_from,
  sequence: Number(row.sequence),
  ...correctionOf(row.type, row.corrects),
  data: JSON.parse(row.data) as Fields,
})

/** All changes of these records up to a position, by stream, in the order they were recorded. One statement. */
export const factsOf = async (db: Db, streams: readonly string[], upTo = Number.MAX_SAFE_INTEGER): Promise<ReadonlyMap<string, readonly StoredFact[]>> => {
  const { rows } = await sql<FactRow>`
    select ${factColumns} from ${entriesWithMessages}
    where e.stream = any(${streams}) and e.position <= ${upTo} order by e.stream, e.position`.execute(db)
  return grouped(rows.map(toFact), ({ stream }) => stream)
}

/** Folds changes, in the order they were recorded, into the life that they make. */
export const lifeOf = (catalogue: Catalogue, registry: Registry, facts: readonly Entry[]): Life =>
  facts.reduce((life, fact) => withChange(catalogue, life, fact), unheardOf(registry))
