import type pg from 'pg'
import { PARTITION } from '../facts.ts'
import { TOLD, type Findings } from './report.ts'

/** What entries, messages and streams say of each other; within the caller's snapshot. */
export const checkLinks = async (client: pg.ClientBase, district: string, findings: Findings): Promise<void> => {
  await checkMessages(client, district, findings)
  await checkOrder(client, district, findings)
  await checkStreams(client, district, findings)
}

/** Messages of the district's streams that no entry names: they were never sealed, or their entry is gone. */
const checkMessages = async (client: pg.ClientBase, district: string, findings: Findings): Promise<void> => {
  const { rows } = await client.query<{ stream_id: string; stream_position: string; message_id: string; total: string }>(
    `select m.stream_id, m.stream_position, m.message_id, count(*) over () as total
     from emt_messages m left join ledger_entry e on e.district = $1 and e.stream = m.stream_id and e.stream_position = m.stream_position
     where m.partition = $2 and not m.is_archived and starts_with(m.stream_id, $1 || '/') and e.position is null
     order by m.global_position limit $3`,
    [district, PARTITION, TOLD],
  )
  for (const { stream_id, stream_position, message_id } of rows)
    findings.add({
      kind: 'MESSAGE',
      position: null,
      row: `${stream_id} @ ${stream_position}`,
      found: message_id,
      expected: null,
      message: '存有一条变更，但没有条目指向它。',
      messageEn: 'A change is stored that no entry names.',
    })
  findings.count(Number(rows[0]?.total ?? 0) - rows.length)
}

/** The changes of a record are numbered 1, 2, 3 … in the order of the ledger. */
const checkOrder = async (client: pg.ClientBase, district: string, findings: Findings): Promise<void> => {
  const { rows } = await client.query<{ position: string; stream: string; stream_position: string; expected: string; total: string }>(
    `select position, stream, stream_position, expected, count(*) over () as total from (
       select position, stream, stream_position, coalesce(lag(stream_position) over (partition by stream order by position), 0) + 1 as expected
       from ledger_entry where district = $1
     ) numbered where stream_position <> expected order by position limit $2`,
    [district, TOLD],
  )
  for (const { position, stream, stream_position, expected } of rows)
    findings.add({
      kind: 'STREAM',
      position: Number(position),
      row: stream,
      found: stream_position,
      expected,
      message: `该记录的变更次序不连续：此处为第 ${stream_position} 条，应为第 ${expected} 条。`,
      messageEn: `The changes of the record do not follow each other: here is number ${stream_position}, and ${expected} is expected.`,
    })
  findings.count(Number(rows[0]?.total ?? 0) - rows.length)
}

/** A stream is as long as its last entry says. */
const checkStreams = async (client: pg.ClientBase, district: string, findings: Findings): Promise<void> => {
  const { rows } = await client.query<{ stream: string; found: string | null; expected: string | null; total: string }>(
    `select coalesce(e.stream, s.stream_id) as stream, s.stream_position as found, e.length as expected, count(*) over () as total
     from (select stream, max(stream_position) as length from ledger_entry where district = $1 group by stream) e
     full join (
       select stream_id, stream_position from emt_streams where partition = $2 and not is_archived and starts_with(stream_id, $1 || '/')
     ) s on s.stream_id = e.stream
     where s.stream_position is distinct from e.length order by 1 limit $3`,
    [district, PARTITION, TOLD],
  )
  for (const { stream, found, expected } of rows)
    findings.add({
      kind: 'STREAM',
      position: null,
      row: stream,
      found,
      expected,
      message: '变更流的长度与条目不符。',
      messageEn: 'The stream is not as long as the entries say.',
    })
  findings.count(Number(rows[0]?.total ?? 0) - rows.length)
}
