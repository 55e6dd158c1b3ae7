import { setImmediate } from 'node:timers/promises'
import type pg from 'pg'
import { copyLine, textArray } from '../db/copy.ts'
import { grouped } from '../kernel/grouped.ts'
import { parseId } from '../kernel/record-id.ts'
import { PARTITION, toFact, type FactRow, type StoredFact } from './facts.ts'
import { Knowledge, type Known } from './knowledge.ts'
import { registryOf } from './ledger-registry.ts'
import { unheardOf, withChange } from './life.ts'
import type { Catalogue } from './registry.ts'
import { everOf, versionRow } from './seal.ts'

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

const FETCH = 3000
/** Records folded before the event loop turns. */
const PAUSE = 20

/** Columns of what a record ever was, in the order in which they are copied. */
export const EVER_COLUMNS = 'district, registry, record, grams, doubtful'

/** Some records with all that was ever known of them, as lines to copy. */
export type Folded = { readonly versions: readonly string[]; readonly evers: readonly string[]; readonly changes: number }

/** The facts of a district, a batch of whole records at a time, through a server-side cursor; the next while one is worked on. */
async function* factsByRecord(client: pg.ClientBase, district: string): AsyncGenerator<[stream: string, facts: readonly FactRow[]][]> {
  await client.query(`declare facts no scroll cursor for
    select e.stream, e.position, e.change_id, taizhang_instant(e.recorded_at) as recorded_at, e.type, e.valid_from, e.sequence, e.corrects, m.message_data as data
    from ledger_entry e join emt_messages m
      on m.stream_id = e.stream and m.stream_position = e.stream_position and m.partition = '${PARTITION}' and not m.is_archived
    where e.district = ${client.escapeLiteral(district)} order by e.stream, e.stream_position`)
  const fetch = () => client.query<FactRow>(`fetch ${FETCH} from facts`)
  let rest: readonly FactRow[] = []
  for (let fetching = fetch(), more = true; more;) {
    const { rows } = await fetching
    more = rows.length === FETCH
    if (more) {
      fetching = fetch()
      // Heard at the next await; without this, a failure in between would end the process.
      fetching.catch(() => undefined)
    }
    const streams = [...grouped([...rest, ...rows], ({ stream }) => stream)]
    // The last record may go on in the next batch.
    rest = more ? (streams.pop()?.[1] ?? []) : []
    if (streams.length > 0) yield streams
  }
  await client.query('close facts')
}

const asItIs = (_: string, cause: unknown): never => {
  throw cause
}

/**
 * Folds every record of the district from its facts, some at a time: the one fold that rebuilding and verifying share.
 *
 * @param failed hears of a record that cannot be folded, which is left out; without it the failure is thrown
 */
export async function* foldedRecords(
  client: pg.ClientBase,
  catalogue: Catalogue,
  district: string,
  failed: (stream: string, cause: unknown) => void = asItIs,
): AsyncGenerator<Folded> {
  for await (const records of factsByRecord(client, district)) {
    const versions: string[] = []
    const evers: string[] = []
    let changes = 0
    for (const [i, [stream, rows]] of records.entries()) {
      // Lets the rows of the batch before go out meanwhile.
      if (i % PAUSE === 0) await setImmediate()
      changes += rows.length
      try {
        const known = knownOf(catalogue, district, stream, rows.map(toFact))
        versions.push(...known.versions)
        evers.push(known.ever)
      } catch (cause) {
        failed(stream, cause)
      }
    }
    yield { versions, evers, changes }
  }
}
