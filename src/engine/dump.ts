import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { canonical } from './canonical.ts'
import type { ChangeLine } from './change-line.ts'
import { entriesWithMessages } from './facts.ts'
import { headOf } from './seal.ts'

const BATCH = 2000

type DumpRow = { position: string; line: string }
/** A stored change, and the restricted values beside it: null where it has none, or none any more. */
type Stored = { readonly change: ChangeLine; readonly restricted: unknown }

/** Changes after a position up to another one, in order, a batch at a time. */
async function* storedChanges(db: Db, district: string, through: number, from = 0): AsyncGenerator<readonly Stored[]> {
  let after = from
  while (after < through) {
    const { rows } = await sql<DumpRow>`
      select e.position,
        json_build_object(
          'position', e.position, 'id', e.change_id, 'district', e.district, 'registry', e.registry, 'record', e.record,
          'type', e.type, 'validFrom', to_char(e.valid_from, 'YYYY-MM-DD'), 'sequence', e.sequence, 'recordedAt', taizhang_instant(e.recorded_at),
          'recordedBy', m.message_metadata -> 'recordedBy', 'approvedBy', m.message_metadata -> 'approvedBy', 'reason', m.message_metadata -> 'reason',
          'basis', m.message_metadata -> 'basis', 'supersedes', m.message_metadata -> 'supersedes', 'cancels', m.message_metadata -> 'cancels',
          'data', m.message_data, 'restricted', r.restricted)::text as line
      from ${entriesWithMessages}
      left join lateral (
        select json_object_agg(field, json_build_object('value', value, 'salt', translate(encode(salt, 'base64'), E'\n', '')) order by field) as restricted
        from restricted_value where district = e.district and change_id = e.change_id
      ) r on true
      where e.district = ${district} and e.position > ${after} and e.position <= ${through}
      order by e.position limit ${BATCH}`.execute(db)
    if (rows.length === 0) return
    after = Number(rows.at(-1)?.position)
    yield rows.map(({ line }) => {
      const { restricted, ...change } = JSON.parse(line) as ChangeLine & { restricted: unknown }
      return { change, restricted }
    })
  }
}

/**
 * Every change of the ledger as a line that `ledger load` takes, in order, up to the head at the start. The backup
 * of the operator: restricted values stand beside their commitments, absent where they were erased.
 */
export async function* dumpLedger(db: Db, district: string): AsyncGenerator<string> {
  const { position } = await headOf(db, district)
  for await (const batch of storedChanges(db, district, position))
    // Re-serialised: PostgreSQL pads its JSON, and a line without restricted values has no such key.
    for (const { change, restricted } of batch) yield JSON.stringify(restricted === null ? change : { ...change, restricted })
}

/**
 * The lines that were hashed, exactly, in order up to a position, a batch at a time: RFC 8785 texts with commitments in the place of
 * restricted values. The leaf of each is SHA-256(0x00 ‖ line).
 */
export async function* committedLines(db: Db, district: string, through: number): AsyncGenerator<readonly string[]> {
  for await (const batch of storedChanges(db, district, through)) yield batch.map(({ change }) => canonical(change))
}

/** The change at a position, as it was hashed; undefined where the ledger does not reach it. */
export const committedLine = async (db: Db, district: string, position: number): Promise<string | undefined> => {
  for await (const [stored] of storedChanges(db, district, position, position - 1)) return stored && canonical(stored.change)
  return undefined
}
