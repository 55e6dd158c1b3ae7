import { setImmediate } from 'node:timers/promises'
import type pg from 'pg'
import { copyInto, copyLine, textArray } from '../db/copy.ts'
import { grouped } from '../kernel/grouped.ts'
import { parseId } from '../kernel/record-id.ts'
import { Knowledge, type Known } from './knowledge.ts'
import { unheardOf, withChange } from './life.ts'
import { toFact, PARTITION, type FactRow, type StoredFact } from './facts.ts'
import { registryOf } from './ledger-registry.ts'
import type { Catalogue } from './registry.ts'
import { relationIndexes } from './relations.ts'
import { everOf, VERSION_COLUMNS, versionRow } from './seal.ts'
import { definitionsOf } from './definitions.ts'

/** A version as a line to copy, in the order of {@link VERSION_COLUMNS}. */
export const versionLine = (district: string, version: Known): string => {
  const row = versionRow(district, version)
  return copyLine(Object.values({ ...row, lists: textArray(row.lists) }))
}

/** All that was ever known of one record, from its changes in the order they were recorded: its versions, and what it ever was, as lines to copy. */
const knownOf = (catalogue: Catalogue, district: string, stream: string, facts: readonly StoredFact[]) => {
  const id = parseId(stream.slice(stream.indexOf('/') + 1))
  const registry = registryOf(catalogue, id.registry)
  if (!registry) throw new Error(`The ledger holds a record of an unknown registry: ${stream}`)
  const knowledge = new Knowledge(id)
  let life = unheardOf(registry)
  for (const [at, act] of grouped(facts, ({ recordedAt }) => recordedAt)) {
    const before = life
    for (const fact of act) life = withChange(catalogue, life, fact)
    knowledge.learn(before, life, at)
  }
  const { versions } = knowledge
  const { registry: key, record, grams, doubtful } = everOf(id, versions, life)
  return { versions: versions.map((version) => versionLine(district, version)), ever: copyLine([district, key, record, textArray(grams), doubtful]) }
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

/** Indexes for relations, under names that no earlier table has. */
const referenceIndexes = (catalogue: Catalogue, table: string): string[] => {
  const made = Date.now().toString(36)
  return relationIndexes(catalogue).map(
    ({ name, on, registries }, i) =>
      `create index "${name.slice(0, 45)}_${made}_${i}" on ${table} ${on} where registry in (${registries.map((key) => `'${key}'`).join(', ')})`,
  )
}

/** A derived table that is made anew: filled beside the old one, which readers see until the new one takes its place. */
type Renewed = { readonly name: string; readonly takePlace: (indexes?: readonly string[]) => Promise<void> }

/** Begins a derived table anew. Other districts' rows are carried over when it takes its place. */
const renew = async (client: pg.ClientBase, table: string, district: string): Promise<Renewed> => {
  const name = `${table}_new`
  await client.query(`drop table if exists ${name}`)
  await client.query(`create table ${name} (like ${table} including defaults)`)
  const takePlace = async (indexes: readonly string[] = []): Promise<void> => {
    // Writers of other districts hold row locks here; we wait for them, and they for us, no longer than the copy.
    await client.query(`lock table ${table} in share row exclusive mode`)
    await client.query(`insert into ${name} select * from ${table} where district <> ${client.escapeLiteral(district)}`)
    const { rows } = await client.query<{ indexdef: string; indexname: string }>(
      `select indexname, indexdef from pg_indexes where schemaname = current_schema() and tablename = '${table}' and indexname not like 'ref\\_%'`,
    )
    for (const { indexdef, indexname } of rows)
      await client.query(indexdef.replace(`INDEX ${indexname}`, `INDEX ${indexname}_new`).replace(new RegExp(`\\b${table}\\b USING`), `${name} USING`))
    for (const statement of indexes) await client.query(statement)
    await client.query(`analyze ${name}`)
    await client.query(`drop table ${table}`)
    await client.query(`alter table ${name} rename to ${table}`)
    for (const { indexname } of rows) await client.query(`alter index ${indexname}_new rename to ${indexname}`)
  }
  return { name, takePlace }
}

/**
 * Folds every record of the district again into new tables and puts them in the place of what was derived before.
 * Within the caller's transaction, which holds the district's lock; other districts' rows are carried over.
 */
export const rebuildVersions = async (client: pg.ClientBase, catalogue: Catalogue, district: string, progress: Progress = () => undefined): Promise<void> => {
  const versionTable = await renew(client, 'record_version', district)
  const everTable = await renew(client, 'record_ever', district)
  await client.query(`set local work_mem = '64MB'; set local maintenance_work_mem = '256MB'`)
  const next = await openFacts(client, district)
  let done = 0
  let copying: Promise<void> = Promise.resolve()
  const copy = async (versions: readonly string[], evers: readonly string[]): Promise<void> => {
    await copyInto(client, `${versionTable.name} (${VERSION_COLUMNS})`, versions)
    await copyInto(client, `${everTable.name} (district, registry, record, grams, doubtful)`, evers)
  }
  for (let records = await next(); records.length > 0;) {
    const versions: string[] = []
    const evers: string[] = []
    for (const [i, [stream, facts]] of records.entries()) {
      // Lets the rows of the batch before go out meanwhile.
      if (i % PAUSE === 0) await setImmediate()
      const known = knownOf(catalogue, district, stream, facts)
      versions.push(...known.versions)
      evers.push(known.ever)
      done += facts.length
    }
    await copying
    records = await next()
    copying = copy(versions, evers)
    // Heard at the next await; without this, a failure in between would end the process.
    copying.catch(() => undefined)
    progress(done)
  }
  await copying
  await versionTable.takePlace(referenceIndexes(catalogue, versionTable.name))
  await everTable.takePlace()
  await client.query(`insert into read_model (district, definitions) values (${client.escapeLiteral(district)}, ${client.escapeLiteral(definitionsOf(catalogue))})
    on conflict (district) do update set definitions = excluded.definitions`)
}

/** After a new table took the old one's place: lets an index alone answer for rows that everybody can see. */
export const afterwards = async (pool: pg.Pool): Promise<void> => {
  await pool.query('vacuum record_version')
  await pool.query('vacuum record_ever')
}
