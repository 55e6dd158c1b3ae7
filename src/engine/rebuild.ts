import { setImmediate } from 'node:timers/promises'
import type pg from 'pg'
import { copyInto, copyLine } from '../db/copy.ts'
import { grouped } from '../kernel/grouped.ts'
import { parseId } from '../kernel/record-id.ts'
import { Knowledge, type Known } from './knowledge.ts'
import { unheardOf, withChange } from './life.ts'
import { toFact, PARTITION, type FactRow, type StoredFact } from './facts.ts'
import type { Catalogue } from './registry.ts'
import { versionRow } from './seal.ts'
import { definitionsOf } from './definitions.ts'

const VERSION_COLUMNS =
  'district, registry, record, valid_from, valid_to, known_from, known_to, name, town, status, category, lists, body, geometry, restricted'

const textArray = (items: readonly string[]): string => `{${items.map((item) => `"${item}"`).join(',')}}`

const versionLine = (district: string, version: Known): string => {
  const row = versionRow(district, version)
  return copyLine(Object.values({ ...row, lists: textArray(row.lists) }))
}

/** All that was ever known of one record, from its changes in the order they were recorded. */
const knownVersions = (catalogue: Catalogue, stream: string, facts: readonly StoredFact[]): Known[] => {
  const id = parseId(stream.slice(stream.indexOf('/') + 1))
  const registry = catalogue.registries.get(id.registry)
  if (!registry) throw new Error(`The ledger holds a record of an unknown registry: ${stream}`)
  const knowledge = new Knowledge(id)
  let life = unheardOf(registry)
  for (const [at, act] of grouped(facts, ({ recordedAt }) => recordedAt)) {
    const before = life
    for (const fact of act) life = withChange(catalogue, life, fact)
    knowledge.learn(before, life, at)
  }
  return knowledge.versions
}

const FETCH = 1500
/** Records folded before the event loop turns. */
const PAUSE = 20

/** The facts of a district, a batch of whole records at a time, through a server-side cursor. */
const openFacts = async (client: pg.ClientBase, district: string): Promise<() => Promise<[stream: string, facts: readonly StoredFact[]][]>> => {
  await client.query(`declare facts no scroll cursor for
    select e.stream, e.position, e.change_id, taizhang_instant(e.recorded_at) as recorded_at, e.type, e.valid_from, e.sequence, e.corrects, m.message_data as data
    from ledger_entry e join emt_messages m
      on m.stream_id = e.stream and m.stream_position = e.stream_position and m.partition = '${PARTITION}' and not m.is_archived
    where e.district = ${client.escapeLiteral(district)} order by e.stream, e.stream_position`)
  let rest: StoredFact[] = []
  const next = async (): Promise<[string, readonly StoredFact[]][]> => {
    const { rows } = await client.query<FactRow>(`fetch ${FETCH} from facts`)
    const streams = [...grouped([...rest, ...rows.map(toFact)], ({ stream }) => stream)]
    // The last record may go on in the next batch.
    rest = rows.length < FETCH ? [] : (streams.pop()?.[1] ?? [])
    return streams.length === 0 && rows.length > 0 ? next() : streams
  }
  return next
}

export type Progress = (done: number) => void

/**
 * Indexes for the reference columns: what refers to a record is found without reading its whole registry. One for all registries
 * that have a column of the name, since each is a pass over the table and a test at every insert.
 */
const referenceIndexes = (catalogue: Catalogue, table: string): string[] => {
  const referring = [...catalogue.registries.values()].flatMap(({ key, columns }) =>
    Object.entries(columns)
      .filter(([name, column]) => column.type === 'reference' && column.back !== undefined && name !== 'townCode')
      .map(([name]) => ({ name, key })),
  )
  return [...grouped(referring, ({ name }) => name)].map(
    ([name, registries]) => `create index "${`ref_${name}`.slice(0, 50)}_${Date.now().toString(36)}" on ${table}
      (district, registry, (body->>'${name}'), known_to) where registry in (${registries.map(({ key }) => `'${key}'`).join(', ')})`,
  )
}

/**
 * Folds every record of the district again into a new table and puts it in the place of `record_version`.
 * Within the caller's transaction, which holds the district's lock; other districts' rows are carried over.
 */
export const rebuildVersions = async (client: pg.ClientBase, catalogue: Catalogue, district: string, progress: Progress = () => undefined): Promise<void> => {
  await client.query('drop table if exists record_version_new')
  await client.query('create table record_version_new (like record_version including defaults)')
  await client.query(`set local work_mem = '64MB'; set local maintenance_work_mem = '256MB'`)
  const next = await openFacts(client, district)
  let done = 0
  let copying: Promise<void> = Promise.resolve()
  for (let records = await next(); records.length > 0;) {
    const lines: string[] = []
    for (const [i, [stream, facts]] of records.entries()) {
      // Lets the rows of the batch before go out meanwhile.
      if (i % PAUSE === 0) await setImmediate()
      for (const version of knownVersions(catalogue, stream, facts)) lines.push(versionLine(district, version))
      done += facts.length
    }
    await copying
    records = await next()
    copying = copyInto(client, `record_version_new (${VERSION_COLUMNS})`, lines)
    // Heard at the next await; without this, a failure in between would end the process.
    copying.catch(() => undefined)
    progress(done)
  }
  await copying
  // Writers of other districts hold row locks here; we wait for them, and they for us, no longer than the copy.
  await client.query('lock table record_version in share row exclusive mode')
  await client.query(`insert into record_version_new select * from record_version where district <> ${client.escapeLiteral(district)}`)
  const { rows } = await client.query<{ indexdef: string; indexname: string }>(
    `select indexname, indexdef from pg_indexes where schemaname = current_schema() and tablename = 'record_version' and indexname not like 'ref\\_%'`,
  )
  for (const { indexdef, indexname } of rows)
    await client.query(indexdef.replace(`INDEX ${indexname}`, `INDEX ${indexname}_new`).replace(/\brecord_version\b USING/, 'record_version_new USING'))
  for (const statement of referenceIndexes(catalogue, 'record_version_new')) await client.query(statement)
  await client.query('analyze record_version_new')
  await client.query('drop table record_version')
  await client.query('alter table record_version_new rename to record_version')
  for (const { indexname } of rows) await client.query(`alter index ${indexname}_new rename to ${indexname}`)
  await client.query(`insert into read_model (district, definitions) values (${client.escapeLiteral(district)}, ${client.escapeLiteral(definitionsOf(catalogue))})
    on conflict (district) do update set definitions = excluded.definitions`)
}

/** After a new table took the old one's place: lets an index alone answer for rows that everybody can see. */
export const afterwards = async (pool: pg.Pool): Promise<void> => {
  await pool.query('vacuum record_version')
}
