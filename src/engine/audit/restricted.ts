import type pg from 'pg'
import { commitmentTo } from '../canonical.ts'
import { isCommitment } from '../change-line.ts'
import { PARTITION } from '../facts.ts'
import { fromHex } from './entry.ts'
import type { Findings } from './report.ts'

const BATCH = 1000

type ValueRow = {
  readonly change_id: string
  readonly field: string
  readonly value: string
  readonly salt: string
  readonly position: string | null
  readonly committed: string | null
}

const opens = ({ value, salt, committed }: ValueRow): boolean => {
  const commitment: unknown = JSON.parse(committed ?? 'null')
  return isCommitment(commitment) && commitmentTo(JSON.parse(value), fromHex(salt)).commitment === commitment.commitment
}

/**
 * Restricted values, each of which must open the commitment that its change states; within the caller's snapshot.
 *
 * @returns how many do
 */
export const checkRestricted = async (client: pg.ClientBase, district: string, findings: Findings): Promise<number> => {
  await client.query(`declare restricted no scroll cursor for
    select r.change_id, r.field, r.value, r.salt, e.position, m.message_data -> r.field as committed
    from restricted_value r
    left join ledger_entry e on e.district = r.district and e.change_id = r.change_id
    left join emt_messages m on m.stream_id = e.stream and m.stream_position = e.stream_position and m.partition = '${PARTITION}' and not m.is_archived
    where r.district = ${client.escapeLiteral(district)}`)
  let opened = 0
  for (let more = true; more;) {
    const { rows } = await client.query<ValueRow>(`fetch ${BATCH} from restricted`)
    more = rows.length === BATCH
    for (const row of rows)
      if (opens(row)) opened += 1
      else
        findings.add({
          kind: 'RESTRICTED',
          position: row.position === null ? null : Number(row.position),
          row: `${row.change_id} ${row.field}`,
          found: null,
          expected: row.committed,
          message: row.committed === null ? '限制公开的值没有变更承诺过它。' : '限制公开的值与变更中的承诺不符。',
          messageEn:
            row.committed === null ? 'No change commits to this restricted value.' : 'The restricted value does not open the commitment of its change.',
        })
  }
  await client.query('close restricted')
  return opened
}
