import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { today } from '../kernel/day.ts'
import type { Instant } from '../kernel/instant.ts'
import { idOf, type RecordId } from '../kernel/record-id.ts'
import { badInput, Refusal } from '../kernel/refusal.ts'
import { knownRegistry } from './change-line.ts'
import { ERASURE } from './erased.ts'
import { entriesWithMessages, streamOf } from './facts.ts'
import { LEDGER } from './ledger-registry.ts'
import type { Basis, Catalogue } from './registry.ts'
import type { Writer } from './writer.ts'

/** What is to be erased: all that a record ever stated in a restricted column. */
export type Erasing = RecordId & {
  readonly field: string
  /** On what it rests: number or title at least. */
  readonly basis: Partial<Basis>
  readonly reason?: string | null
  readonly recordedBy: string | null
}

/** The entry that says so. */
export type Erased = {
  readonly position: number
  readonly recordedAt: Instant
  /** Of the entry's own record, in registry `ledger`. */
  readonly entry: string
  readonly recordId: string
  readonly field: string
  /** Whose values were seen when the erasure was asked for; what was sealed between that and the entry is gone too. */
  readonly changes: readonly string[]
}

type Earlier = { readonly position: string; readonly recordedAt: Instant }

const refusal = {
  notRestricted: (registry: string, field: string, restricted: readonly string[]) =>
    badInput(
      `登记册 ${registry} 没有限制公开的字段「${field}」，有：${restricted.join('、') || '无'}。只有限制公开的值可以删除，其余的值是事实的一部分。`,
      `Registry ${registry} has no restricted column ${field}; it has: ${restricted.join(', ') || 'none'}. Only restricted values can be erased; others are part of the facts.`,
      { field, found: field, needed: restricted },
    ),
  unknown: (id: string) => new Refusal('NOT_FOUND', `没有记录「${id}」。`, `There is no record ${id}.`, { found: id }),
  neverStated: (id: string, field: string) =>
    new Refusal('NOT_FOUND', `「${id}」没有 ${field} 的值，无可删除。`, `${id} has no value of ${field}: there is nothing to erase.`, { field, found: id }),
  already: (id: string, field: string, { position, recordedAt }: Earlier) =>
    new Refusal(
      'CONFLICT',
      `「${id}」的 ${field} 已由第 ${position} 条（${recordedAt}）删除，此后没有新的值。`,
      `${field} of ${id} was erased already, by entry ${position} (${recordedAt}); no value was stated since.`,
      { field, found: id, erasedBy: Number(position) },
    ),
}

/** Changes of a record whose value under a field is still held. */
const holding = async (db: Db, district: string, stream: string, field: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select e.change_id as id from ledger_entry e join restricted_value r on r.district = ${district} and r.change_id = e.change_id and r.field = ${field}
    where e.stream = ${stream} order by e.position`.execute(db)
  return rows.map(({ id }) => id)
}

const lastErasure = async (db: Db, district: string, recordId: string, field: string): Promise<Earlier | undefined> => {
  const { rows } = await sql<Earlier>`
    select e.position, taizhang_instant(e.recorded_at) as "recordedAt" from ${entriesWithMessages}
    where e.district = ${district} and e.registry = ${LEDGER.key} and m.message_data ->> 'kind' = ${ERASURE}
      and m.message_data ->> 'recordId' = ${recordId} and m.message_data ->> 'field' = ${field}
    order by e.position desc limit 1`.execute(db)
  return rows[0]
}

/**
 * Erases what a record ever stated in a restricted column, value and salt, as an entry of the ledger's own registry: in one transaction
 * with that entry, and with every hash as it was. Bytes that the database has not yet overwritten are another matter: `db/wipe.ts`.
 *
 * @throws Refusal `NOT_FOUND` or `BAD_USER_INPUT` where nothing of the kind can be there, `CONFLICT` with `erasedBy` where it was erased
 */
export const eraseValue = async (db: Db, catalogue: Catalogue, district: string, writer: Writer, asked: Erasing): Promise<Erased> => {
  const { field, basis, reason = null, recordedBy } = asked
  const [recordId, stream] = [idOf(asked), streamOf(district, asked)]
  const { columns } = knownRegistry(catalogue, asked.registry)
  const restricted = Object.keys(columns).filter((column) => columns[column]?.restricted)
  if (!restricted.includes(field)) throw refusal.notRestricted(asked.registry, field, restricted)
  const { rows } = await sql`select from ledger_entry where stream = ${stream} limit 1`.execute(db)
  if (rows.length === 0) throw refusal.unknown(recordId)
  const changes = await holding(db, district, stream, field)
  if (changes.length === 0) {
    const earlier = await lastErasure(db, district, recordId, field)
    throw earlier ? refusal.already(recordId, field, earlier) : refusal.neverStated(recordId, field)
  }
  const command = {
    registry: LEDGER.key,
    record: `erasure:${randomUUID()}`,
    type: 'Registered',
    validFrom: today(),
    data: { kind: ERASURE, name: `${recordId} ${field}`, recordId, field, changes },
    basis,
    reason,
  }
  const { recordedAt, changes: sealed } = await writer.submit({ commands: [command], recordedBy, ofLedger: true })
  const [entry] = sealed
  if (!entry) throw new Error('An erasure was sealed without an entry.')
  return { position: entry.position, recordedAt, entry: entry.recordId, recordId, field, changes }
}
