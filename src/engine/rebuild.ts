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

const FETCH = 4000

/** The facts of a district, whole records at a time, through a server-side cursor. */
async function* recordsOf(client: pg.ClientBase, district: string): AsyncGenerator<[stream: string, facts: readonly StoredFact[]][]> {
  await client.query({
    text: `declare facts no scroll cursor for
      select e.stream, e.position, e.change_id, taizhang_instant(e.recorded_at) as recorded_at, e.type, e.valid_from, e.sequence, e.corrects, m.message_data as data
      from ledger_entry e join emt_messages m
        on m.stream_id = e.stream and m.stream_position = e.stream_position and m.partition = '${PARTITION}' and not m.is_archived
      where e.district = ${client.escapeLiteral(district)} order by e.stream, e.stream_position`,
  })
  let rest: StoredFact[] = []
  // The next batch is on its way while this one is folded.
  let next = client.query<FactRow>(`fetch ${FETCH} from facts`)
  for (;;) {
    const { rows } = await next
    if (rows.length === 0) break
    next = client.query<FactRow>(`fetch ${FETCH} from facts`)
    const streams = [...grouped([...rest, ...rows.map(toFact)], ({ stream }) => stream)]
    rest = streams.pop()?.[1] ?? []
    await next
    yield streams
  }
  await client.query('close facts')
  const [last] = rest
  if (last) yield [[last.stream, rest]]
}

export type Progress = (done: number) => void

/** Indexes for the reference columns: what refers to a record is found without reading its whole registry. */
const referenceIndexes = (catalogue: Catalogue, table: string): string[] =>
  [...catalogue.registries.values()].flatMap((registry) =>
    Object.entries(registry.columns)
      .filter(([name, column]) => column.type === 'reference' && column.back !== undefined && name !== 'townCode')
      .map(
        ([name]) => `create index "${`ref_${registry.key}_${name}`.slice(0, 50)}_${Date.now().toString(36)}" on ${table}
          (district, (body->>'${name}'), known_to) where registry = '${registry.key}'`,
      ),
  )

/**
 * Folds every record of the district again into a new table and puts it in the place of `record_version`.
 * Within the caller's transaction, which holds the district's lock; other districts' rows are carried over.
 */
export const rebuildVersions = async (client: pg.ClientBase, catalogue: Catalogue, district: string, progress: Progress = () => undefined): Promise<void> => {
  await client.query('drop table if exists record_version_new')
  await client.query('create table record_version_new (like record_version including defaults)')
  let done = 0
  for await (const records of recordsOf(client, district)) {
    const lines = records.flatMap(([stream, facts]) => knownVersions(catalogue, stream, facts).map((version) => versionLine(district, version)))
    await copyInto(client, `record_version_new (${VERSION_COLUMNS})`, lines)
    done += records.reduce((sum, [, facts]) => sum + facts.length, 0)
    progress(done)
  }
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
