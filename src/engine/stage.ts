import { sql } from 'kysely'
import type pg from 'pg'
import { copyInto, copyLine, textArray } from '../db/copy.ts'
import type { Session } from '../db/session.ts'
import type { Box } from '../geo/box.ts'
import { grouped } from '../kernel/grouped.ts'
import type { Instant } from '../kernel/instant.ts'
import { idOf, parseId, type RecordId } from '../kernel/record-id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { nodesOf } from '../proof/tree.ts'
import { canonicalParts } from './change-line.ts'
import { asked, type Act, type Command } from './command.ts'
import { factsOf, PARTITION, streamOf, toFact, type FactRow, type StoredFact } from './facts.ts'
import { openJudging, type Draftee, type Made } from './judging.ts'
import { Knowledge } from './knowledge.ts'
import { unheardOf } from './life.ts'
import { byRegistry } from './others.ts'
import type { Warning } from './outlines.ts'
import { recordsAlike } from './read/alike.ts'
import { versionLine } from './folding.ts'
import type { Catalogue } from './registry.ts'
import {
  beginLocked,
  clockDrift,
  clockRefusal,
  documentOf,
  ENTRY_COLUMNS,
  everOf,
  headOf,
  metadataOf,
  nextInstant,
  tipOf,
  VERSION_COLUMNS,
  type Head,
  type Tip,
} from './seal.ts'

/** Commands that are kept or refused together, in an act of many. */
export type StagedPart = { readonly commands: readonly Command[] }

/** What became of a part: its changes with the lives around them, or why it is refused. */
export type StagedAnswer =
  | { readonly made: readonly Made[]; readonly warnings: readonly Warning[]; readonly refusal?: undefined }
  | { readonly made?: undefined; readonly refusal: Refusal }

/**
 * One act, however large, that is judged and folded beside the ledger, outside the lock, in memory that does not grow with it. Under
 * the lock it is only looked whether the ledger has moved on where that matters, and then everything is copied in one stroke.
 */
export type Stage = {
  /** What the ledger held when the stage was opened. */
  readonly head: Head
  /** Records by id, as they stand with what is staged so far. */
  readonly read: (ids: readonly RecordId[]) => Promise<ReadonlyMap<string, Draftee>>
  /** Judges parts one after the other, each seeing those before it, and keeps what is not refused. @param known what `read` just answered */
  readonly add: (parts: readonly StagedPart[], known?: ReadonlyMap<string, Draftee>) => Promise<readonly StagedAnswer[]>
  /**
   * Takes the lock and seals all of it as one act.
   *
   * @param hasMoved whether something else that the act was made from has changed since the stage was opened
   * @returns undefined where the ledger has moved on; nothing is stored then, and it must be staged again
   */
  readonly seal: (hasMoved?: () => Promise<boolean>) => Promise<StagedAct | undefined>
}

export type StagedAct = { readonly recordedAt: Instant; readonly first: number; readonly last: number; readonly ms: number }

export type StageOptions = Pick<Act, 'recordedBy' | 'approvedBy' | 'rights'> & { readonly extent?: Box | undefined }

/** As `record_version`, in which staged versions are found like others; they are known from the instant of the act. */
const TABLES = `
  create temp table staged_change (
    n bigint not null, change_id text not null, registry text not null, record text not null, stream text not null, stream_position bigint not null,
    type text not null, valid_from date not null, sequence integer not null, basis_number text, documented boolean not null,
    before text not null, between_ text not null, after text not null, data jsonb not null, metadata jsonb not null);
  create temp table staged_version (like record_version);
  create temp table staged_closing (registry text not null, record text not null, valid_from date not null);
  -- A record is staged once: what it becomes is worked out from what it is.
  create temp table staged_ever (registry text not null, record text not null, grams text[] not null, doubtful boolean not null, unique (registry, record));
  create temp table staged_restricted (change_id text not null, field text not null, value json not null, salt bytea not null);
  create temp table staged_read (stream text not null)`

const STAGED_VERSIONS = 'staged_version'
/** Known to nobody yet. */
const NOT_YET: Instant = 'infinity'

/** One change that waits for its place. */
const changeLineOf = ({ change }: Made, n: number): string =>
  copyLine([
    n,
    change.id,
    change.registry,
    change.record,
    streamOf(change.district, change),
    change.streamPosition,
    change.type,
    change.validFrom,
    change.sequence,
    ...Object.values(documentOf(change)),
    ...canonicalParts(change),
    change.data,
    metadataOf(change),
  ])

/** Facts of records that were staged before, as if they had been recorded. */
const stagedFacts = async ({ db }: Session, head: Head, streams: readonly string[]): Promise<ReadonlyMap<string, readonly StoredFact[]>> => {
  const { rows } = await sql<FactRow>`
    select stream, n + ${head.position} as position, change_id, ${NOT_YET} as recorded_at, type, valid_from, sequence, null as corrects, data
    from staged_change where stream = any(${streams}) order by n`.execute(db)
  return grouped(rows.map(toFact), ({ stream }) => stream)
}

/**
 * The tree of RFC 6962 with what is staged: leaves, SHA-256(0x00 ‖ line), of canonical lines whose parts were made before, and level by
 * level, until none is filled any more, the subtrees SHA-256(0x01 ‖ left ‖ right), each at the entry that fills it.
 *
 * @param at the instant of the act, as a literal
 */
const growTree = async (client: pg.ClientBase, { position, peaks }: Tip, at: string): Promise<void> => {
  const leaf = `sha256('\\x00'::bytea || convert_to(before || (${position} + n)::text || between_ || ${at} || after, 'UTF8'))`
  await client.query(`create temp table staged_node on commit drop as select 0 as level, ${position} + n as position, ${leaf} as hash from staged_change`)
  await client.query(
    'insert into staged_node select level, position, hash from unnest($1::integer[], $2::bigint[], $3::bytea[]) as peak(level, position, hash)',
    [
      peaks.map(({ level }) => level),
      nodesOf({ from: 0n, to: BigInt(position) }).map(({ level, index }) => String((index + 1n) << BigInt(level))),
      peaks.map(({ hash }) => hash),
    ],
  )
  for (let [level, leaves, filled] = [1, 2, 1]; filled > 0; level += 1, leaves *= 2) {
    const { rowCount } = await client.query(`insert into staged_node
      select ${level}, r.position, sha256('\\x01'::bytea || l.hash || r.hash)
      from staged_node l join staged_node r on r.level = ${level - 1} and r.position = l.position + ${leaves / 2}
      where l.level = ${level - 1} and r.position % ${leaves} = 0`)
    filled = rowCount ?? 0
  }
}

/** Writes all that is staged into the ledger at its place, set by set. @param at the instant of the act */
const copyStaged = async (client: pg.ClientBase, district: string, tip: Tip, at: Instant): Promise<void> => {
  const [d, p, i] = [client.escapeLiteral(district), tip.position, client.escapeLiteral(at)]
  await growTree(client, tip, i)
  await client.query(`insert into ledger_entry (${ENTRY_COLUMNS})
    select ${d}, ${p} + n, ${i}, change_id, registry, record, stream, stream_position, type, valid_from, sequence, null, leaf.hash, filled.nodes, basis_number, documented
    from staged_change
    join staged_node leaf on leaf.level = 0 and leaf.position = ${p} + n
    left join (
      select position, string_agg(hash, '' order by level) as nodes from staged_node where level > 0 and position > ${p} group by position
    ) filled on filled.position = ${p} + n`)
  await client.query(`insert into emt_messages
      (stream_id, stream_position, partition, message_data, message_metadata, message_schema_version, message_type, message_kind, message_id, transaction_id)
    select stream, stream_position, '${PARTITION}', data, metadata, '1', type, 'E', change_id, pg_current_xact_id() from staged_change`)
  const { rows } = await client.query<{ missed: string }>(`with stream as (
      select stream, min(registry) as registry, min(stream_position) - 1 as expected, max(stream_position) as position from staged_change group by stream
    ), appended as (
      insert into emt_streams as s (stream_id, stream_position, partition, stream_type, stream_metadata, is_archived)
      select stream, position, '${PARTITION}', registry, '{}', false from stream
      on conflict (stream_id, partition, is_archived) do update set stream_position = excluded.stream_position
        where s.stream_position = (select expected from stream n where n.stream = s.stream_id) returning 1
    ) select (select count(*) from stream) - (select count(*) from appended) as missed`)
  if (rows[0]?.missed !== '0') throw new Error(`Appending: ${rows[0]?.missed} streams stand elsewhere than the ledger says.`)
  const closed = await client.query(`update record_version v set known_to = ${i} from staged_closing c
    where v.district = ${d} and v.registry = c.registry and v.record = c.record and v.valid_from = c.valid_from and v.known_to = 'infinity'`)
  const { rows: closings } = await client.query<{ count: string }>('select count(*) from staged_closing')
  if (String(closed.rowCount) !== closings[0]?.count)
    throw new Error(`Closing versions: ${closed.rowCount} rows, ${closings[0]?.count} expected; the read model does not fit the facts. Run: taizhang rebuild`)
  const known = VERSION_COLUMNS.replace('known_from', `${i}::timestamptz`)
  await client.query(`insert into record_version (${VERSION_COLUMNS}) select ${known} from staged_version`)
  await client.query(`insert into record_ever as known (district, registry, record, grams, doubtful) select ${d}, registry, record, grams, doubtful from staged_ever
    on conflict (district, registry, record) do update set
      grams = array(select unnest(known.grams) union select unnest(excluded.grams)), doubtful = known.doubtful or excluded.doubtful`)
  await client.query(`insert into restricted_value (district, change_id, field, value, salt) select ${d}, change_id, field, value, salt from staged_restricted`)
}

/** Changes from which on PostgreSQL is told what its tables hold by now. */
const MANY = 10_000
/** Of the versions the columns that questions are planned by; what is large is not sampled. */
const ANALYZE = 'analyze ledger_entry; analyze record_version (district, registry, record, valid_from, valid_to, known_from, known_to, town, status, category)'

/** Connections of a stage: what is staged goes down the one while the next is read through the other. */
export type StageSessions = { readonly staging: Session; readonly reading: Session }

/** Opens a stage on a session of its own, which holds it until it ends. */
export const openStage = async (
  { staging, reading }: StageSessions,
  catalogue: Catalogue,
  district: string,
  { extent, ...act }: StageOptions,
): Promise<Stage> => {
  const { client, db } = staging
  const head = await headOf(db, district)
  await client.query(TABLES)
  let size = 0
  /** What was added last is on its way. */
  let copying: Promise<void> = Promise.resolve()
  /** Registries whose rules look at other records: at those that were staged before, too. */
  const looking = new Set<string>()
  const judging = openJudging(catalogue, district, {
    factsOf: async (tx, streams) => {
      const facts = await factsOf(tx, streams)
      if (looking.size === 0 || size === 0) return facts
      await copying
      const staged = await stagedFacts(staging, head, streams)
      return new Map([...new Set([...facts.keys(), ...staged.keys()])].map((stream) => [stream, [...(facts.get(stream) ?? []), ...(staged.get(stream) ?? [])]]))
    },
    recordsAlike: async (tx, of, alike) => {
      await copying
      return [...(await recordsAlike(tx, of, alike)), ...(await recordsAlike(db, of, alike, undefined, STAGED_VERSIONS))]
    },
  })

  const askedOf = ({ commands }: StagedPart, index: number) => {
    try {
      return { asks: commands.map((command) => ({ ...asked(catalogue, district, command, act, extent), index })) }
    } catch (cause) {
      if (cause instanceof Refusal) return { refusal: cause }
      throw cause
    }
  }

  /** @param first the place of the first change in the act */
  const stage = async (made: readonly Made[], first: number, records: ReadonlyMap<string, Draftee>, before: ReadonlyMap<string, Draftee>): Promise<void> => {
    const touched = [...new Set(made.map(({ change }) => idOf(change)))]
    const learnt = touched.flatMap((key) => {
      const now = records.get(key)
      if (!now) return []
      const knowledge = new Knowledge(parseId(key))
      knowledge.learn(before.get(key)?.life ?? unheardOf(now.life.registry), now.life, NOT_YET)
      return [{ knowledge, life: now.life }]
    })
    await copyInto(
      client,
      'staged_change',
      made.map((each, i) => changeLineOf(each, first + i)),
    )
    await copyInto(
      client,
      `staged_version (${VERSION_COLUMNS})`,
      learnt.flatMap(({ knowledge }) => knowledge.versions.map((version) => versionLine(district, version))),
    )
    await copyInto(
      client,
      'staged_closing',
      learnt.flatMap(({ knowledge }) => knowledge.closings.map(({ registry, record, validFrom }) => copyLine([registry, record, validFrom]))),
    )
    await copyInto(
      client,
      'staged_ever',
      learnt.map(({ knowledge, life }) => {
        const { registry, record, grams, doubtful } = everOf(knowledge.id, knowledge.versions, life)
        return copyLine([registry, record, textArray(grams), doubtful])
      }),
    )
    await copyInto(
      client,
      'staged_restricted',
      made.flatMap(({ change: { id, restricted } }) =>
        restricted.map(({ field, value, salt }) => copyLine([id, field, JSON.stringify(value), `\\x${salt.toString('hex')}`])),
      ),
    )
    await copyInto(
      client,
      'staged_read',
      [...records.keys()].map((key) => copyLine([`${district}/${key}`])),
    )
  }

  const add: Stage['add'] = async (parts, known) => {
    const askedParts = parts.map(askedOf)
    const all = askedParts.flatMap(({ asks = [] }) => asks)
    const looks = all.flatMap(({ registry }) => (registry.looksAt ? [registry.key] : []))
    if (looking.size === 0 && looks.length > 0) {
      await copying
      await client.query('create index on staged_change (stream)')
    }
    for (const key of looks) looking.add(key)
    const before = await judging.read(reading.db, all, known)
    const records = new Map(before)
    const ids = byRegistry(before.keys())
    const made: Made[] = []
    const answers = askedParts.map(({ asks, refusal }): StagedAnswer => {
      if (!asks) return { refusal }
      try {
        const from = { position: head.position + size + made.length + 1, recordedAt: NOT_YET }
        const judged = judging.judgeAct(records, ids, { asks, act, goesOn: false }, from)
        for (const [key, after] of judged.touched) records.set(key, after)
        made.push(...judged.made)
        return { made: judged.made, warnings: asks.flatMap(({ warnings }) => warnings) }
      } catch (cause) {
        if (cause instanceof Refusal) return { refusal: cause }
        throw cause
      }
    })
    await copying
    copying = stage(made, size + 1, records, before)
    // Heard at the next await; without this, a failure in between would end the process.
    copying.catch(() => undefined)
    size += made.length
    return answers
  }

  const seal: Stage['seal'] = async (hasMoved = () => Promise.resolve(false)) => {
    await copying
    await client.query(`set work_mem = '64MB'`)
    await client.query(beginLocked(district))
    const began = performance.now()
    const now = await tipOf(db, district)
    const drift = clockDrift(now.clock)
    if (drift !== 0) throw clockRefusal(drift)
    const { rowCount } = await client.query(
      `select from ledger_entry e where e.district = $1 and e.position > $2
         and (e.registry = any($3) or exists (select from staged_read r where r.stream = e.stream)) limit 1`,
      // Whoever looks for records that are alike may find another one by now.
      [district, head.position, [...looking]],
    )
    if ((rowCount ?? 0) > 0 || (now.position > head.position && (await hasMoved()))) {
      await client.query('rollback')
      return undefined
    }
    const recordedAt = nextInstant(now.clock, now.recordedAt)
    await copyStaged(client, district, now, recordedAt)
    await client.query('commit')
    const ms = performance.now() - began
    if (size >= MANY) await client.query(ANALYZE)
    return { recordedAt, first: now.position + 1, last: now.position + size, ms }
  }

  return {
    head,
    read: (ids) => judging.readRecords(reading.db, ids),
    add,
    seal,
  }
}
