import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { entriesWithMessages } from './facts.ts'
import { headOf } from './seal.ts'

const BATCH = 2000

type DumpRow = { position: string; line: string }

/**
 * Every change of the ledger as a line that `ledger load` takes, in order, up to the head at the start. The backup
 * of the operator: restricted values stand beside their commitments, absent where they were erased.
 */
export async function* dumpLedger(db: Db, district: string): AsyncGenerator<string> {
  const { position: through } = await headOf(db, district)
  let after = 0
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
    for (const { line, position } of rows) {
      after = Number(position)
      // Re-serialised: PostgreSQL pads its JSON, and a line without restricted values has no such key.
      const { restricted, ...change } = JSON.parse(line) as { restricted: unknown }
      yield JSON.stringify(restricted === null ? change : { ...change, restricted })
    }
  }
}
