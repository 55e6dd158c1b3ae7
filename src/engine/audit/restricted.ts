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

/** Whose values are absent; those that no erasure explains are a finding. */
export const absentValues = async (client: pg.ClientBase, { registries }: Catalogue, district: string, findings: Findings): Promise<Absent> => {
  const columns = [...registries.values()].flatMap(({ key, columns }) =>
    Object.entries(columns).flatMap(([name, { restricted }]) => (restricted ? [[key, name] as const] : [])),
  )
  const messages = `emt_messages m on m.stream_id = e.stream and m.stream_position = e.stream_position and m.partition = '${PARTITION}' and not m.is_archived`
  const { rows } = await client.query<{ erased: string; unexplained: string; first: string | null }>(
    `with erasure as materialized (
       select m.message_data ->> 'recordId' as id, m.message_data ->> 'field' as field, max(e.position) as position
       from ledger_entry e join ${messages} where e.district = $1 and e.registry = '${LEDGER.key}' and m.message_data ->> 'kind' = 'ERASURE' group by 1, 2
     ), absent as materialized (
       select e.position, e.registry || '/' || e.record as id, c.field, m.message_data -> c.field as commitment
       from ledger_entry e join ${messages} join unnest($2::text[], $3::text[]) c(registry, field) on c.registry = e.registry
       where e.district = $1 and jsonb_exists(m.message_data -> c.field, 'commitment')
         and not exists (select from restricted_value r where r.district = e.district and r.change_id = e.change_id and r.field = c.field)
     ), erased as materialized (
       select distinct a.id, a.field, a.commitment from absent a join erasure x on x.id = a.id and x.field = a.field and x.position > a.position
     ), judged as (
       -- A correction that took an erased value over may come after the erasure: its commitment is the same.
       select a.position, x.id is not null as erased from absent a left join erased x on x.id = a.id and x.field = a.field and x.commitment = a.commitment
     )
     select count(*) filter (where erased) as erased, count(*) filter (where not erased) as unexplained, min(position) filter (where not erased) as first from judged`,
    [district, columns.map(([key]) => key), columns.map(([, name]) => name)],
  )
  const [row] = rows
  const unexplained = Number(row?.unexplained ?? 0)
  if (unexplained > 0)
    findings.add({
      kind: 'ABSENT',
      position: Number(row?.first),
      row: null,
      found: null,
      expected: null,
      message: `自此处起有 ${unexplained} 个限制公开的值不在，而台账未载其删除：已遗失，或载入的日志未附。`,
      messageEn: `From here on ${unexplained} restricted values are not there, and no entry says that they were erased: they were lost, or were not in the log that was loaded.`,
    })
  return { erased: Number(row?.erased ?? 0), unexplained }
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
