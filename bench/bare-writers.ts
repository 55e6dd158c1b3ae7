/** What the writers are compared with: the same rows inserted in a transaction each, without a lock and with a position from a sequence. */
import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { today } from '../src/kernel/day.ts'
import { DISTRICT } from './ledger.ts'

export type Target = { readonly registry: string; readonly record: string }

export const day = today()
export const BASIS = { number: '示例环〔2025〕1号', title: null, issuer: null, issuedOn: null, sha256: null }

/** Plots and water sources in force, whose notes are amended. */
export const targetsOf = async (client: pg.Client): Promise<Target[]> => {
  const { rows } = await client.query<Target>(
    `select registry, record from record_version
     where district = $1 and registry in ('plot', 'waterSource') and valid_from <= $2 and valid_to > $2 and known_to = 'infinity'`,
    [DISTRICT, day],
  )
  return rows
}

type Closed = Readonly<
  Record<'valid_from' | 'valid_to' | 'name' | 'town' | 'status' | 'category' | 'lists' | 'body' | 'geometry' | 'restricted' | 'box' | 'words', string | null>
>

const statements = {
  stream: `update emt_streams set stream_position = stream_position + 1
    where stream_id = $1 and partition = 'emt:default' and not is_archived returning stream_position`,
  message: `insert into emt_messages (stream_id, stream_position, partition, message_data, message_metadata,
      message_schema_version, message_type, message_kind, message_id, transaction_id)
    values ($1, $2, 'emt:default', $3, $4, '1', 'Amended', 'E', $5, pg_current_xact_id())`,
  entry: `insert into ledger_entry (district, position, recorded_at, change_id, registry, record, stream, stream_position, type, valid_from, sequence, corrects, leaf,
      basis_number, documented)
    values ('${DISTRICT}', nextval('bench_position'), clock_timestamp(), $1, $2, $3, $4, $5, 'Amended', $6, 0, null, $7, '${BASIS.number}', true) returning recorded_at::text as at`,
  close: `update record_version set known_to = $3::timestamptz
    where district = '${DISTRICT}' and registry = $1 and record = $2 and known_to = 'infinity' and valid_from <= $4::date and valid_to > $4::date
    returning valid_from::text, valid_to::text, name, town, status, category, lists::text, body::text, geometry::text, restricted::text,
      box::text, words`,
  // The days before the change as they were, and those from it on.
  version: `insert into record_version (district, registry, record, valid_from, valid_to, known_from, known_to, name, town, status, category, lists, body, geometry, restricted,
      box, words)
    select '${DISTRICT}', $1, $2, v.begins, v.ends, $3::timestamptz, 'infinity', $4, $5, $6, $7, $8::text[], $9::jsonb || v.news, $10::json, $11::jsonb, $16::box, $17
    from (values ($12::date, $13::date, '{}'::jsonb), ($13::date, $14::date, $15::jsonb)) v(begins, ends, news) where v.begins < v.ends`,
}

/** So many connections, each of which writes one change at a time. @returns writes on one of them, by its number */
export const openBareWriters = async (
  connection: pg.ClientConfig,
  most: number,
): Promise<(target: Target, writer: number, note: string) => Promise<string>> => {
  const clients = await Promise.all(
    Array.from({ length: most }, async () => {
      const client = new pg.Client(connection)
      await client.connect()
      return client
    }),
  )
  await clients[0]!.query(
    `do $$ begin execute 'create sequence bench_position start ' || (select max(position) + 1 from ledger_entry where district = '${DISTRICT}'); end $$`,
  )
  const prepared = Object.fromEntries(Object.entries(statements).map(([name, text]) => [name, { name, text }])) as Record<
    keyof typeof statements,
    { name: string; text: string }
  >
  return async ({ registry, record }, writer, note) => {
    const client = clients[writer]!
    const [stream, id, data] = [`${DISTRICT}/${registry}/${record}`, randomUUID(), JSON.stringify({ note })]
    const metadata = { validFrom: day, sequence: 0, recordedBy: '示例经办1', approvedBy: null, reason: null, basis: BASIS, supersedes: null, cancels: null }
    await client.query('begin')
    const at = await client.query<{ stream_position: string }>({ ...prepared.stream, values: [stream] })
    const position = at.rows[0]!.stream_position
    await client.query({ ...prepared.message, values: [stream, position, data, JSON.stringify(metadata), id] })
    const leaf = createHash('sha256').update(data).digest()
    const entered = await client.query<{ at: string }>({ ...prepared.entry, values: [id, registry, record, stream, position, day, leaf] })
    const known = entered.rows[0]!.at
    const closed = await client.query<Closed>({ ...prepared.close, values: [registry, record, known, day] })
    const { valid_from, valid_to, name, town, status, category, lists, body, geometry, restricted, box, words } = closed.rows[0]!
    await client.query({
      ...prepared.version,
      values: [registry, record, known, name, town, status, category, lists, body, geometry, restricted, valid_from, day, valid_to, data, box, words],
    })
    await client.query('commit')
    return id
  }
}
