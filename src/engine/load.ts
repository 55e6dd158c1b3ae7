import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type pg from 'pg'
import { copyInto, copyLine } from '../db/copy.ts'
import type { Instant } from '../kernel/instant.ts'
import { idOf } from '../kernel/record-id.ts'
import { badInput, Refusal } from '../kernel/refusal.ts'
import { GrowingTree } from '../proof/tree.ts'
import { staleCorrection } from './correction.ts'
import { canonicalLine, completed, knownRegistry, parseLine, type ChangeLine, type CompleteDraft, type DraftLine } from './change-line.ts'
import { restrictedErased } from './erased.ts'
import { PARTITION, streamOf } from './facts.ts'
import { afterwards, rebuildVersions, type Progress } from './rebuild.ts'
import { LEDGER } from './ledger-registry.ts'
import type { Catalogue } from './registry.ts'
import { exclusively } from './exclusively.ts'
import { documentOf, ENTRY_COLUMNS, metadataOf, restrictedTakenOver, treeColumns } from './seal.ts'

/** A line of a change log was refused; nothing of the file is loaded. */
export class RefusedLine extends Error {
  override readonly name = 'RefusedLine'

  constructor(
    /** Number of the line in its file, from 1. */
    readonly line: number,
    override readonly cause: Refusal,
  ) {
    super(`第 ${line} 行：${cause.message}\nLine ${line}: ${cause.code}: ${cause.messageEn}`)
  }
}

const atLine = <T>(line: number, work: () => T): T => {
  try {
    return work()
  } catch (cause) {
    throw cause instanceof Refusal ? new RefusedLine(line, cause) : cause
  }
}

type Numbered = { readonly line: number; readonly text: string }
/** Lines of a change log, each with its number. */
export type Lines = AsyncIterable<Numbered> | Iterable<Numbered>

/** The lines of change logs in their order; blank ones are passed over. */
export async function* linesOf(files: readonly string[]): AsyncGenerator<Numbered> {
  for (const file of files) {
    let line = 0
    for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      line++
      if (text.trim() !== '') yield { line, text: line === 1 ? text.replace(/^\uFEFF/, '') : text }
    }
  }
}

type Loaded = CompleteDraft & { readonly position: number; readonly recordedAt: Instant; readonly streamPosition: number }

const MESSAGE_COLUMNS =
  'stream_id, stream_position, partition, message_data, message_metadata, message_schema_version, message_type, message_kind, message_id, transaction_id'

/** What is known of the ledger while a file is read: ids, streams and chains; about 200 bytes a change. */
class Index {
  private readonly recordOf = new Map<string, number>()
  private readonly records = new Map<string, { readonly number: number; changes: number }>()
  private readonly correctedBy = new Map<string, string>()
  private readonly cancellations = new Set<string>()
  size = 0

  /** The change that now stands in the place of one that was corrected. */
  private head(id: string): string {
    let head = id
    for (let next = this.correctedBy.get(head); next !== undefined; next = this.correctedBy.get(head)) head = next
    return head
  }

  private checkTarget(draft: DraftLine, corrects: string): void {
    const target = this.recordOf.get(corrects)
    if (target === undefined || target !== this.records.get(idOf(draft))?.number)
      throw badInput(`所更正的「${corrects}」不是该记录在此之前的变更。`, `"${corrects}" is not an earlier change of this record.`, { found: corrects })
    const head = this.head(corrects)
    if (head !== corrects || this.cancellations.has(corrects)) throw staleCorrection(corrects, head)
    this.correctedBy.set(corrects, draft.id)
  }

  /** Enters a change; answers its place in its own stream. */
  enter(draft: DraftLine): number {
    if (this.recordOf.has(draft.id))
      throw new Refusal('CONFLICT', `编号「${draft.id}」已在前面出现。`, `The id "${draft.id}" was used before.`, { field: 'id', found: draft.id })
    const corrects = draft.supersedes ?? draft.cancels
    if (corrects !== null && draft.registry === LEDGER.key)
      throw badInput('台账自身的条目不能更正。', "Entries of the ledger's own registry are not corrected.", { field: 'registry', found: draft.registry })
    if (corrects !== null) this.checkTarget(draft, corrects)
    if (draft.cancels !== null) this.cancellations.add(draft.id)
    const record = this.records.get(idOf(draft)) ?? { number: this.records.size, changes: 0 }
    this.records.set(idOf(draft), record)
    this.recordOf.set(draft.id, record.number)
    this.size++
    return ++record.changes
  }
}

/** When each act was recorded: as the file says, or all of it now where no line says it. */
class Acts {
  private last: Instant | undefined
  private dated: boolean | undefined

  constructor(private readonly now: Instant) {}

  at({ recordedAt }: DraftLine): Instant {
    this.dated ??= recordedAt !== null
    if (this.dated !== (recordedAt !== null))
      throw badInput('recordedAt 应每行都有，或都没有。', 'Either every line has recordedAt, or none.', { field: 'recordedAt', found: recordedAt })
    const at = recordedAt ?? this.now
    if (at > this.now)
      throw badInput(`入库时间 ${at} 在将来，现在是 ${this.now}。`, `recordedAt ${at} is in the future; it is ${this.now}.`, { field: 'recordedAt', found: at })
    if (this.last !== undefined && at < this.last)
      throw badInput(`入库时间 ${at} 早于前一行的 ${this.last}。`, `recordedAt ${at} is before ${this.last} of the line before.`, {
        field: 'recordedAt',
        found: at,
        needed: this.last,
      })
    this.last = at
    return at
  }
}

/** Type, day, sequence and data of a change that was already sent to the database. */
const sentTarget = async (
  client: pg.ClientBase,
  district: string,
  id: string,
): Promise<Pick<ChangeLine, 'type' | 'validFrom' | 'sequence' | 'data'> | undefined> => {
  const { rows } = await client.query<{ type: string; valid_from: string; sequence: string; data: string }>(
    `select e.type, e.valid_from, e.sequence, m.message_data as data from ledger_entry e join emt_messages m
       on m.stream_id = e.stream and m.stream_position = e.stream_position and m.partition = '${PARTITION}' and not m.is_archived
     where e.district = $1 and e.change_id = $2`,
    [district, id],
  )
  const [row] = rows
  return row && { type: row.type, validFrom: row.valid_from, sequence: Number(row.sequence), data: JSON.parse(row.data) as ChangeLine['data'] }
}

const sendChunk = async (client: pg.ClientBase, transaction: string, tree: GrowingTree, chunk: readonly Loaded[]): Promise<void> => {
  const entries = chunk.map((change) =>
    copyLine([
      change.district,
      change.position,
      change.recordedAt,
      change.id,
      change.registry,
      change.record,
      streamOf(change.district, change),
      change.streamPosition,
      change.type,
      change.validFrom,
      change.sequence,
      change.supersedes ?? change.cancels,
      ...Object.values(treeColumns(tree, canonicalLine(change, change.position, change.recordedAt))),
      ...Object.values(documentOf(change)),
    ]),
  )
  const messages = chunk.map((change) =>
    copyLine([
      streamOf(change.district, change),
      change.streamPosition,
      PARTITION,
      change.data,
      metadataOf(change),
      '1',
      change.type,
      'E',
      change.id,
      transaction,
    ]),
  )
  const restricted = chunk.flatMap(({ district, id, restricted }) =>
    restricted.map(({ field, value, salt }) => copyLine([district, id, field, JSON.stringify(value), `\\x${salt.toString('hex')}`])),
  )
  await copyInto(client, `ledger_entry (${ENTRY_COLUMNS})`, entries)
  await copyInto(client, `emt_messages (${MESSAGE_COLUMNS})`, messages)
  await copyInto(client, 'restricted_value (district, change_id, field, value, salt)', restricted)
}

const takeOverRestricted = async (client: pg.ClientBase, district: string): Promise<void> => {
  const { rowCount } = await client.query(restrictedTakenOver(), [district])
  if ((rowCount ?? 0) > 0) await takeOverRestricted(client, district)
}

const CHUNK = 500

/** Checks, completes and sends every line, in their order. */
const sendLines = async (client: pg.ClientBase, catalogue: Catalogue, district: string, lines: Lines, progress: Progress): Promise<number> => {
  const { rows } = await client.query<{ now: string; transaction: string }>(
    'select taizhang_instant(clock_timestamp()) as now, pg_current_xact_id()::text as transaction',
  )
  const { now = '', transaction = '' } = rows[0] ?? {}
  const [index, acts, tree] = [new Index(), new Acts(now), new GrowingTree()]
  let chunk: Loaded[] = []
  // One chunk is on its way while the next is read.
  let sending: Promise<void> = Promise.resolve()
  const send = async (): Promise<void> => {
    await sending
    sending = sendChunk(client, transaction, tree, chunk)
    // Heard at the next await; without this, a failure in between would end the process.
    sending.catch(() => undefined)
    progress(index.size)
    chunk = []
  }
  const targetOf = async (id: string) => {
    const near = chunk.find((change) => change.id === id)
    if (near) return near
    await sending
    return sentTarget(client, district, id)
  }

  for await (const { line, text } of lines) {
    const { draft, recordedAt, streamPosition } = atLine(line, () => {
      const draft = parseLine(catalogue, district, text)
      if (draft.position !== null && draft.position !== index.size + 1)
        throw badInput(`position 为 ${draft.position}，应为 ${index.size + 1}。`, `position is ${draft.position}; expected ${index.size + 1}.`, {
          field: 'position',
          found: draft.position,
          needed: index.size + 1,
        })
      return { draft, recordedAt: acts.at(draft), streamPosition: index.enter(draft) }
    })
    const { position: _, recordedAt: __, ...bare } = draft
    const takesOver = bare.type === null || bare.validFrom === null || bare.sequence === null || bare.data === null
    const corrects = bare.supersedes ?? bare.cancels
    const target = takesOver && corrects !== null ? await targetOf(corrects) : undefined
    const complete = atLine(line, () => completed(knownRegistry(catalogue, bare.registry), bare, target))
    chunk.push({ ...complete, position: index.size, recordedAt, streamPosition })
    if (chunk.length === CHUNK) await send()
  }
  await send()
  await sending
  return index.size
}

/**
 * Drops the indexes of `ledger_entry` where no district has an entry yet: made once at the end they cost a third.
 *
 * @returns what makes them again
 */
const withoutIndexes = async (client: pg.ClientBase): Promise<() => Promise<void>> => {
  const { rows: entries } = await client.query('select from ledger_entry limit 1')
  if (entries.length > 0) return () => Promise.resolve()
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes
     where schemaname = current_schema() and tablename = 'ledger_entry' and indexname not in (select conname from pg_constraint)`,
  )
  // A correction may look its target up by id.
  const dropped = rows.filter(({ indexname }) => indexname !== 'ledger_entry_change')
  for (const { indexname } of dropped) await client.query(`drop index ${indexname}`)
  return async () => {
    await client.query(`set local maintenance_work_mem = '256MB'`)
    for (const { indexdef } of dropped) await client.query(indexdef)
  }
}

export type LoadProgress = { readonly stored?: Progress; readonly folded?: Progress }

/**
 * Takes a change log into an empty ledger in one transaction, keeping recordedAt; facts are history and not judged
 * by rules.
 *
 * @returns how many changes were loaded
 * @throws RefusedLine naming the first line that does not fit; nothing is changed then
 * @throws Refusal `CONFLICT` when the ledger is not empty
 */
export const loadLedger = async (
  pool: pg.Pool,
  catalogue: Catalogue,
  district: string,
  lines: Lines,
  { stored = () => undefined, folded = () => undefined }: LoadProgress = {},
): Promise<number> => {
  const size = await exclusively(pool, district, async (client) => {
    const { rows } = await client.query<{ size: string }>('select count(*) as size from (select from ledger_entry where district = $1 limit 1) first', [
      district,
    ])
    if (rows[0]?.size !== '0')
      throw new Refusal(
        'CONFLICT',
        `台账 ${district} 不是空的，不能载入。`,
        `The ledger of ${district} is not empty; a change log is loaded into an empty one.`,
      )
    const makeIndexes = await withoutIndexes(client)
    const size = await sendLines(client, catalogue, district, lines, stored)
    await makeIndexes()
    // A dump holds nothing that was erased before it was made; one that was put together from others must not bring it back.
    await client.query(restrictedErased(), [district])
    await takeOverRestricted(client, district)
    await client.query(
      `insert into emt_streams (stream_id, stream_position, partition, stream_type, stream_metadata, is_archived)
       select stream, max(stream_position), '${PARTITION}', min(registry), '{}', false from ledger_entry where district = $1 group by stream`,
      [district],
    )
    await client.query('analyze ledger_entry')
    await client.query('analyze emt_messages')
    await rebuildVersions(client, catalogue, district, folded)
    return size
  })
  await afterwards(pool)
  return size
}
