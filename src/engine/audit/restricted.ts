import type pg from 'pg'
import { commitmentTo } from '../canonical.ts'
import { isCommitment } from '../change-line.ts'
import { PARTITION } from '../facts.ts'
import { LEDGER } from '../ledger-registry.ts'
import type { Catalogue } from '../registry.ts'
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

/** Commitments that have no value, by whether the ledger says that it was erased. */
export type Absent = { readonly erased: number; readonly unexplained: number }

/** Whose values are absent: a value that was erased takes those with it that corrections had taken over. */
export const absentValues = async (client: pg.ClientBase, { registries }: Catalogue, district: string): Promise<Absent> => {
  const columns = [...registries.values()].flatMap(({ key, columns }) =>
    Object.entries(columns).flatMap(([name, { restricted }]) => (restricted ? [[key, name] as const] : [])),
  )
  const messages = `emt_messages m on m.stream_id = e.stream and m.stream_position = e.stream_position and m.partition = '${PARTITION}' and not m.is_archived`
  const { rows } = await client.query<{ erased: string; unexplained: string }>(
    `with erasure as materialized (
       select distinct m.message_data ->> 'recordId' as id, m.message_data ->> 'field' as field
       from ledger_entry e join ${messages} where e.district = $1 and e.registry = '${LEDGER.key}' and m.message_data ->> 'kind' = 'ERASURE'
     ), absent as (
       select exists (select from erasure where id = e.registry || '/' || e.record and erasure.field = c.field) as erased
       from ledger_entry e join ${messages} join unnest($2::text[], $3::text[]) c(registry, field) on c.registry = e.registry
       where e.district = $1 and jsonb_exists(m.message_data -> c.field, 'commitment')
         and not exists (select from restricted_value r where r.district = e.district and r.change_id = e.change_id and r.field = c.field)
     )
     select count(*) filter (where erased) as erased, count(*) filter (where not erased) as unexplained from absent`,
    [district, columns.map(([key]) => key), columns.map(([, name]) => name)],
  )
  return { erased: Number(rows[0]?.erased ?? 0), unexplained: Number(rows[0]?.unexplained ?? 0) }
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
