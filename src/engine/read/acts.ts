import { sql } from 'kysely'
import type { Db } from '../../db/database.ts'
import { CANCELLED } from '../change-line.ts'

/** An entry as far as one who corrects it must know it. */
export type Target = { readonly id: string; readonly registry: string; readonly record: string; readonly type: string }

/** The change of this id; undefined where there is none. */
export const targetOf = async (db: Db, district: string, id: string): Promise<Target | undefined> => {
  const { rows } = await sql<Target>`
    select change_id as id, registry, record, type from ledger_entry where district = ${district} and change_id = ${id}`.execute(db)
  return rows[0]
}

/**
 * The entries that were sealed with a change, itself included, in the order of the act, but for those that another entry of the act
 * corrected.
 */
export const actWith = async (db: Db, district: string, id: string): Promise<readonly (Target & { readonly isCancellation: boolean })[]> => {
  const { rows } = await sql<Target>`
    select e.change_id as id, e.registry, e.record, e.type from ledger_entry e
    where e.district = ${district} and e.recorded_at = (select recorded_at from ledger_entry where district = ${district} and change_id = ${id})
      and not exists (select from ledger_entry c where c.district = e.district and c.corrects = e.change_id and c.recorded_at = e.recorded_at)
    order by e.position`.execute(db)
  return rows.map((entry) => ({ ...entry, isCancellation: entry.type === CANCELLED }))
}
