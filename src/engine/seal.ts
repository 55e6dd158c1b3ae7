import { CompiledQuery, sql } from 'kysely'
import pg from 'pg'
import type { Db } from '../db/database.ts'
import { boxText } from '../geo/box.ts'
import type { RecordId } from '../kernel/record-id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { GrowingTree, HASH_BYTES, leafHash, type Peak } from '../proof/tree.ts'
import { BEGINNING, fromMicros, toMicros, type Instant } from '../kernel/instant.ts'
import { canonicalLine, type CompleteDraft } from './change-line.ts'
import { isErasure, restrictedErased } from './erased.ts'
import { PARTITION, streamOf } from './facts.ts'
import type { Answered, IdempotencyKey } from './idempotency.ts'
import type { Closing, Known } from './knowledge.ts'
import type { Life } from './life.ts'
import { gramsOf, wordsText } from './words.ts'

/** The last entry of a ledger: the point up to which everything is known. */
export type Head = { readonly position: number; readonly recordedAt: Instant }

export const EMPTY_HEAD: Head = { position: 0, recordedAt: BEGINNING }

type HeadRow = { position: string; recorded_at: string }
export const toHead = (row: HeadRow | undefined): Head => (row ? { position: Number(row.position), recordedAt: row.recorded_at } : EMPTY_HEAD)

/** The last committed entry that this connection can see. */
export const headOf = async (db: Db, district: string): Promise<Head> => {
  const { rows } = await sql<HeadRow>`
    select position, taizhang_instant(recorded_at) as recorded_at from ledger_entry
    where district = ${district} order by position desc limit 1`.execute(db)
  return toHead(rows[0])
}

/**
 * Begins a writing transaction and takes the district's lock, held until the transaction ends. Both go to the server
 * together, since every round trip under the lock is time that all writers wait.
 */
export const beginLocked = (district: string): string =>
  `begin; select pg_advisory_xact_lock(hashtextextended(${pg.escapeLiteral(`taizhang ledger ${district}`)}, 0))`

/** Runs a writing transaction: the lock first, held until the commit is durable. */
export const underLock = <T>(db: Db, district: string, work: (tx: Db) => Promise<T>): Promise<T> =>
  db.connection().execute(async (tx) => {
    try {
      await sql.raw(beginLocked(district)).execute(tx)
      const result = await work(tx)
      await sql`commit`.execute(tx)
      return result
    } catch (cause) {
      // A connection that is gone has rolled back by itself.
      await sql`rollback`.execute(tx).catch(() => undefined)
      throw cause
    }
  })

const CLOCK_TOLERANCE_MS = 5 * 60_000

/** How far the database's clock is from ours, in milliseconds, where that is too far to record by; else 0. */
export const clockDrift = (databaseClock: Instant, now: number = Date.now()): number => {
  const drift = Number(toMicros(databaseClock) / 1000n) - now
  return Math.abs(drift) > CLOCK_TOLERANCE_MS ? drift : 0
}

/** Writing is refused while the clocks do not agree. */
export const clockRefusal = (driftMs: number): Refusal =>
  new Refusal(
    'INTERNAL',
    `数据库时钟与服务器相差 ${Math.round(driftMs / 1000)} 秒，超过五分钟，暂停写入。请校准时钟。`,
    `The database clock is ${Math.round(driftMs / 1000)} s from the server's, more than five minutes: writing is refused until the clocks agree.`,
    { found: driftMs },
  )

/** The hash of the subtree of a `level` that an entry fills, of its `leaf` and `nodes`. */
export const NODE = sql.raw(`case when level = 0 then leaf else substring(nodes from (level - 1) * ${HASH_BYTES} + 1 for ${HASH_BYTES}) end`)

/** Nothing is built upon a tree that was damaged. */
export const lacksNode = (): Error => new Error('The tree of the ledger lacks a node. Run: taizhang ledger verify')

/** What the next act goes on from. */
export type Tip = Head & {
  readonly clock: Instant
  /** Of the tree, the largest first. */
  readonly peaks: readonly Peak[]
}

/** The head, its tree and the database's clock, read under the lock. */
export const tipOf = async (tx: Db, district: string): Promise<Tip> => {
  const { rows } = await sql<{ clock: string; position: string | null; recorded_at: string | null; peaks: string | null }>`
    select taizhang_instant(clock_timestamp()) as clock, e.position, taizhang_instant(e.recorded_at) as recorded_at, p.peaks
    from (select 1) one left join lateral (
      select position, recorded_at from ledger_entry where district = ${district} order by position desc limit 1
    ) e on true left join lateral (
      select json_agg(json_build_object('level', level, 'hash', encode(${NODE}, 'hex')) order by level desc) as peaks
      from generate_series(0, 52) level cross join lateral (
        select leaf, nodes from ledger_entry where district = ${district} and position = (e.position >> level) << level limit 1
      ) filled
      where (e.position >> level) & 1 = 1
    ) p on true`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('The database did not tell its clock.')
  const { clock, position, recorded_at, peaks } = row
  return {
    ...toHead(position === null || recorded_at === null ? undefined : { position, recorded_at }),
    clock,
    peaks: (JSON.parse(peaks ?? '[]') as { level: number; hash: string | null }[]).map(({ level, hash }) => {
      if (hash?.length !== 2 * HASH_BYTES) throw lacksNode()
      return { level, hash: Buffer.from(hash, 'hex') }
    }),
  }
}

/** The instant of the next act: the database's clock, and always later than the act before. */
export const nextInstant = (clock: Instant, last: Instant): Instant => (clock > last ? clock : fromMicros(toMicros(last) + 1n))

/** A change with its place in the ledger, ready to be written. */
export type Sealed = CompleteDraft & { readonly position: number; readonly recordedAt: Instant; readonly streamPosition: number }

/** Event metadata in Emmett's table: what the change line says besides its data. */
export const metadataOf = (change: CompleteDraft): Readonly<Record<string, unknown>> => ({
  validFrom: change.validFrom,
  sequence: change.sequence,
  recordedBy: change.recordedBy,
  approvedBy: change.approvedBy,
  reason: change.reason,
  basis: change.basis,
  supersedes: change.supersedes,
  cancels: change.cancels,
})

/** As much of a basis as the entry itself says: the number, and whether there is a document at all. */
export const documentOf = ({ basis }: CompleteDraft): { readonly basis_number: string | null; readonly documented: boolean } => {
  const number = basis?.number || null
  return { basis_number: number, documented: number !== null || Boolean(basis?.title) }
}

const inHex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`

/** What the tree knows of an entry: its leaf, and the subtrees that it fills. */
export const treeColumns = (tree: GrowingTree, line: string): { readonly leaf: string; readonly nodes: string | null } => {
  const leaf = leafHash(line)
  const nodes = tree.append(leaf)
  return { leaf: inHex(leaf), nodes: nodes.length === 0 ? null : inHex(Buffer.concat(nodes)) }
}

const entryRow = (change: Sealed, tree: GrowingTree) => ({
  district: change.district,
  position: change.position,
  recorded_at: change.recordedAt,
  change_id: change.id,
  registry: change.registry,
  record: change.record,
  stream: streamOf(change.district, change),
  stream_position: change.streamPosition,
  type: change.type,
  valid_from: change.validFrom,
  sequence: change.sequence,
  corrects: change.supersedes ?? change.cancels,
  ...treeColumns(tree, canonicalLine(change, change.position, change.recordedAt)),
  ...documentOf(change),
  data: change.data,
  metadata: metadataOf(change),
})

/** Columns of an entry, in the order in which they are written. */
export const ENTRY_COLUMNS =
  'district, position, recorded_at, change_id, registry, record, stream, stream_position, type, valid_from, sequence, corrects, leaf, nodes, basis_number, documented'

/** Columns of a version, in the order in which they are written. */
export const VERSION_COLUMNS =
  'district, registry, record, valid_from, valid_to, known_from, known_to, name, town, status, category, lists, body, geometry, restricted, box, words'

/** Columns of a version as a row of `record_version`. */
export const versionRow = (district: string, { row, ...version }: Known) => ({
  district,
  registry: version.registry,
  record: version.record,
  valid_from: version.validFrom,
  valid_to: version.validTo ?? 'infinity',
  known_from: version.knownFrom,
  known_to: version.knownTo ?? 'infinity',
  name: row.name,
  town: row.town,
  status: row.status,
  category: row.category,
  lists: row.lists,
  body: row.body,
  geometry: row.geometry,
  restricted: row.restricted,
  box: row.box && boxText(row.box),
  words: wordsText([version.record, ...row.words]),
})

/** What a record ever was, as far as it is remembered apart from its versions. */
export type Ever = RecordId & { readonly grams: readonly string[]; readonly doubtful: boolean }

/** What is to be remembered of a record whose life has changed. */
export const everOf = (id: RecordId, versions: readonly Known[], life: Life): Ever => ({
  ...id,
  // Most versions say the same words: each is taken apart once.
  grams: [...new Set([...new Set([id.record, ...versions.flatMap(({ row }) => row.words)])].flatMap(gramsOf))],
  doubtful: life.doubtful,
})

/** A group of changes, and what they do to what is derived from them. */
export type Group = {
  /** Of the tree before them. */
  readonly peaks: readonly Peak[]
  readonly changes: readonly Sealed[]
  readonly closings: readonly Closing[]
  readonly versions: readonly Known[]
  readonly evers: readonly Ever[]
  /** What was answered under which keys. */
  readonly answered: readonly (IdempotencyKey & Answered)[]
}

const checkAll = (what: string, found: string | undefined, expected: number): void => {
  if (Number(found ?? 0) !== expected)
    throw new Error(`${what}: ${String(found)} rows, ${expected} expected; the read model does not fit the facts. Run: taizhang rebuild`)
}

const closingRow = ({ registry, record, validFrom, knownTo }: Closing) => ({ registry, record, valid_from: validFrom, known_to: knownTo })

/**
 * Appends through Emmett's own function, enters the changes into the ledger, closes the versions that differ and inserts
 * the new ones: one statement, whatever the size of the group.
 */
const writeAll = async (tx: Db, district: string, { peaks, changes, closings, versions, evers, answered }: Group): Promise<void> => {
  const tree = new GrowingTree(peaks)
  const { rows } = await sql<{ appended: string; closed: string }>`
    with change as materialized (
      select * from json_to_recordset(${JSON.stringify(changes.map((change) => entryRow(change, tree)))}::json) as c(
        district text, position bigint, recorded_at timestamptz, change_id text, registry text, record text, stream text,
        stream_position bigint, type text, valid_from date, sequence integer, corrects text, leaf bytea, nodes bytea, basis_number text, documented boolean,
        data jsonb, metadata jsonb)
    ), stream as (
      select stream, registry, min(stream_position) - 1 as expected,
        array_agg(change_id order by position) as ids, array_agg(data order by position) as data,
        array_agg(metadata order by position) as metadata, array_agg(type order by position) as types,
        array_agg('1'::text) as versions, array_agg('E'::text) as kinds
      from change group by stream, registry
    ), appended as materialized (
      select result.success from stream s cross join lateral emt_append_to_stream(
        s.ids, s.data, s.metadata, s.versions, s.types, s.kinds, s.stream, s.registry, s.expected, ${PARTITION}) result
    ), entered as (
      insert into ledger_entry (${sql.raw(ENTRY_COLUMNS)}) select ${sql.raw(ENTRY_COLUMNS)} from change
    ), closed as (
      update record_version v set known_to = c.known_to
      from json_to_recordset(${JSON.stringify(closings.map(closingRow))}::json) as c(registry text, record text, valid_from date, known_to timestamptz)
      where v.district = ${district} and v.registry = c.registry and v.record = c.record and v.valid_from = c.valid_from and v.known_to = 'infinity'
      returning 1
    ), opened as (
      insert into record_version (${sql.raw(VERSION_COLUMNS)})
      select district, registry, record, valid_from, valid_to, known_from, known_to, name, town, status, category,
        array(select json_array_elements_text(lists)), body, geometry::json, restricted, box, words
      from json_to_recordset(${JSON.stringify(versions.map((version) => versionRow(district, version)))}::json) as v(
        district text, registry text, record text, valid_from date, valid_to date, known_from timestamptz, known_to timestamptz,
        name text, town text, status text, category text, lists json, body jsonb, geometry text, restricted jsonb, box box, words text)
    ), remembered as (
      insert into record_ever as known (district, registry, record, grams, doubtful)
      select ${district}, registry, record, grams, doubtful
      from json_to_recordset(${JSON.stringify(evers)}::json) as e(registry text, record text, grams text[], doubtful boolean)
      on conflict (district, registry, record) do update set
        grams = array(select unnest(known.grams) union select unnest(excluded.grams)),
        doubtful = known.doubtful or excluded.doubtful
      -- By hashing: an operator on the arrays would compare every gram of a long text with every other.
      where exists (select unnest(excluded.grams) except select unnest(known.grams)) or excluded.doubtful and not known.doubtful
    ), answered as (
      insert into idempotency (district, credential, key_hash, arguments_hash, first_position, last_position)
      select ${district}, credential, decode("keyHash", 'hex'), decode("argumentsHash", 'hex'), first, last
      from json_to_recordset(${JSON.stringify(answered)}::json) as k(credential text, "keyHash" text, "argumentsHash" text, first bigint, last bigint)
    )
    select (select count(*) filter (where success) from appended) as appended, (select count(*) from closed) as closed`.execute(tx)
  checkAll('Appending', rows[0]?.appended, new Set(changes.map((change) => streamOf(change.district, change))).size)
  checkAll('Closing versions', rows[0]?.closed, closings.length)
}

const writeValues = async (tx: Db, changes: readonly Sealed[]): Promise<void> => {
  const values = changes.flatMap(({ district, id, restricted }) =>
    restricted.map(({ field, value, salt }) => ({ district, change_id: id, field, value: JSON.stringify(value), salt })),
  )
  if (values.length > 0) await tx.insertInto('restricted_value').values(values).execute()
  const takesOver = changes.some(({ supersedes, restricted }) => supersedes !== null && restricted.length === 0)
  if (takesOver) await takeOverRestricted(tx, changes)
}

/** Values in the order of the changes: an erasure takes what stands before it, and what comes after it finds nothing to take over. */
const writeRestricted = async (tx: Db, changes: readonly Sealed[]): Promise<void> => {
  const erasure = changes.find(isErasure)
  if (!erasure) return writeValues(tx, changes)
  const at = changes.indexOf(erasure)
  await writeValues(tx, changes.slice(0, at))
  await tx.executeQuery(CompiledQuery.raw(restrictedErased('x.change_id = $2'), [erasure.district, erasure.id]))
  await writeRestricted(tx, changes.slice(at + 1))
}

/**
 * A correction that takes its target's data over takes the restricted values over too, where they still exist: one link
 * of every chain, so it is asked again until nothing is left. `$1` is the district.
 *
 * @param which a condition on the correcting entries `e` besides their district
 */
export const restrictedTakenOver = (which = 'true'): string => `
  insert into restricted_value (district, change_id, field, value, salt)
  select r.district, e.change_id, r.field, r.value, r.salt
  from ledger_entry e
  join restricted_value r on r.district = e.district and r.change_id = e.corrects
  join ledger_entry t on t.district = e.district and t.change_id = e.corrects
  join emt_messages new on new.stream_id = e.stream and new.stream_position = e.stream_position and new.partition = '${PARTITION}' and not new.is_archived
  join emt_messages old on old.stream_id = t.stream and old.stream_position = t.stream_position and old.partition = '${PARTITION}' and not old.is_archived
  where e.district = $1 and ${which} and new.message_data -> r.field = old.message_data -> r.field
  on conflict do nothing`

const takeOverRestricted = async (tx: Db, changes: readonly Sealed[]): Promise<void> => {
  const ids = changes.filter(({ supersedes }) => supersedes !== null).map(({ id }) => id)
  const { numAffectedRows } = await tx.executeQuery(CompiledQuery.raw(restrictedTakenOver('e.change_id = any($2)'), [changes[0]?.district, ids]))
  if (Number(numAffectedRows ?? 0n) > 0) await takeOverRestricted(tx, changes)
}

/** Writes a group of sealed changes and what they do to the versions; the caller holds the lock and commits. */
export const writeSealed = async (tx: Db, district: string, group: Group): Promise<void> => {
  await writeAll(tx, district, group)
  await writeRestricted(tx, group.changes)
}
