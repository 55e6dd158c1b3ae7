import { setImmediate } from 'node:timers/promises'
import type pg from 'pg'
import type { Instant } from '../../kernel/instant.ts'
import { oncePer } from '../../kernel/memo.ts'
import { readCheckpoint, type Checkpoint } from '../../proof/checkpoint.ts'
import { signersOf, type Verifier } from '../../proof/note.ts'
import { HASH_BYTES } from '../../proof/tree.ts'
import { isCommitment } from '../change-line.ts'
import { PARTITION } from '../facts.ts'
import type { Fields } from '../fold.ts'
import { registryOf } from '../ledger-registry.ts'
import type { Progress } from '../rebuild.ts'
import type { Catalogue, Registry } from '../registry.ts'
import { ENTRY_ROW, fromHex, readEntry, type EntryRow, type Read } from './entry.ts'
import { altered, at, mismatch, missing, wrongLeaf } from './sayings.ts'
import { shown, type Finding, type Findings } from './report.ts'
import { StoredTree, type Claim } from './stored-tree.ts'

/** Entries that are fetched at once, the next while these are hashed. */
const BATCH = 2000
/** Entries hashed before the event loop turns. */
const PAUSE = 100

/** By whom the checkpoints of a ledger must be signed, and under what name. */
export type Signing = {
  /** Without any, no signature is looked at. */
  readonly verifiers: readonly Verifier[]
  /** Of the checkpoints; undefined: of whatever name. */
  readonly origin: string | undefined
  /** Checkpoints that were kept elsewhere. */
  readonly kept?: readonly string[]
}

export type CheckedFacts = {
  readonly changes: number
  readonly head: { readonly position: number; readonly recordedAt: Instant } | null
  /** Of the tree as it is stored; null where too much of it is missing. */
  readonly root: Buffer | null
  readonly checkpoints: number
  /** Of them, those that one of the keys has signed. */
  readonly signed: number
  /** Commitments to restricted values. */
  readonly commitments: number
}

type Stored = { readonly note: string; readonly size: number }

/** What differs at one position is one finding: the first of these that is so. */
class Walk {
  readonly tree = new StoredTree()
  changes = 0
  commitments = 0
  head: { position: number; recordedAt: Instant } | null = null
  private last: Instant = ''
  private readonly undecided = new Map<number, Finding>()

  constructor(
    private readonly catalogue: Catalogue,
    private readonly district: string,
    private readonly now: Instant,
    private readonly findings: Findings,
  ) {}

  /** The next entry in the order of positions. */
  enter(row: EntryRow): void {
    const position = Number(row.position)
    this.changes += 1
    if (position < 1) {
      this.findings.add(
        at(position, { kind: 'POSITION', found: row.position, expected: '1', message: '位置应从 1 起。', messageEn: 'Positions begin with 1.' }),
      )
      return
    }
    this.missingBefore(position)
    this.head = { position, recordedAt: row.recorded_at ?? '' }
    if (row.message_id === null) {
      this.findings.add(missing(row))
      this.grow(position, row, [{ hash: fromHex(row.leaf) }], true)
      return
    }
    const read = readEntry(this.district, row)
    this.commitments += committedIn(this.catalogue, row.registry, read.data)
    const { holds, stored } = read
    const finding = this.entryFinding(position, row, read)
    if (holds && row.recorded_at !== null && row.recorded_at > this.last) this.last = row.recorded_at
    if (finding) this.findings.add(finding)
    if (holds || read.asEntrySays) this.grow(position, row, [{ hash: stored }], finding !== undefined)
    else this.growTwo(position, row, stored, read.leaf, finding !== undefined)
  }

  private missingBefore(position: number): void {
    const expected = this.tree.size + 1
    if (position === expected) return
    this.findings.add(
      at(expected, {
        kind: 'POSITION',
        found: String(position),
        expected: String(expected),
        message: position === expected + 1 ? '此处的条目不在。' : `此处至 ${position - 1} 的条目不在。`,
        messageEn: position === expected + 1 ? 'The entry of this position is not there.' : `The entries from here to ${position - 1} are not there.`,
      }),
    )
    this.tree.skipTo(position - 1)
  }

  /** What the entry itself has against it; whether the leaf is wrong shows in the tree. */
  private entryFinding(position: number, row: EntryRow, { differences, asEntrySays, holds }: Read): Finding | undefined {
    if (differences.length > 0 && (holds || asEntrySays)) return mismatch(position, differences, holds)
    const { recorded_at } = row
    if (recorded_at === null || recorded_at < this.last || recorded_at > this.now)
      return at(position, {
        kind: 'RECORDED_AT',
        found: recorded_at,
        expected: recorded_at !== null && recorded_at < this.last ? `≥ ${this.last}` : `≤ ${this.now}`,
        message: '入库时间早于前一条，或在将来。',
        messageEn: 'It was recorded before the entry before it, or in the future.',
      })
    return undefined
  }

  private grow(position: number, { nodes }: EntryRow, claims: readonly Claim[], told: boolean): void {
    const level = this.tree.append(claims, nodesOf(nodes))
    if (level === undefined || told) return
    this.findings.add(
      at(position, {
        kind: 'NODE',
        row: `level ${level}`,
        found: shown(nodes),
        message: `该条目所完成的第 ${level} 层子树与其下的哈希不符。`,
        messageEn: `The subtree of level ${level} that the entry fills is not the hash of what is below it.`,
      }),
    )
  }

  /** What is stored and what comes out differ; the tree above decides which of them was sealed. */
  private growTwo(position: number, row: EntryRow, stored: Buffer, found: Buffer, told: boolean): void {
    if (!told) this.undecided.set(position, altered(position, found, stored))
    const decide = (finding: Finding) => (): void => {
      if (this.undecided.delete(position)) this.findings.add(finding)
    }
    const claims = [
      { hash: stored, holds: decide(altered(position, found, stored)) },
      { hash: found, holds: decide(wrongLeaf(position, found, stored)) },
    ]
    this.grow(position, row, claims, true)
  }

  /** What the tree left undecided is told as it is. */
  end(): void {
    for (const finding of this.undecided.values()) this.findings.add(finding)
    this.undecided.clear()
  }
}

const nodesOf = (text: string | null): Buffer[] => {
  if (text === null) return []
  const bytes = fromHex(text)
  return Array.from({ length: Math.ceil(bytes.length / HASH_BYTES) }, (_, i) => bytes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES))
}

const restrictedOf = oncePer(({ columns }: Registry) => Object.keys(columns).filter((name) => columns[name]?.restricted))

const committedIn = (catalogue: Catalogue, key: string, data: Fields): number => {
  const registry = registryOf(catalogue, key)
  return registry ? restrictedOf(registry).filter((name) => isCommitment(data[name])).length : 0
}

const checkNote = (findings: Findings, { note, size }: Stored, checkpoint: Checkpoint | undefined, { verifiers, origin }: Signing): number => {
  const wrong = (message: string, messageEn: string, found: string | null, expected: string | null): void => {
    findings.add(at(size, { kind: 'CHECKPOINT', row: `size ${size}`, found, expected, message, messageEn }))
  }
  if (!checkpoint || Number(checkpoint.size) !== size) {
    wrong(
      '检查点的文本不成形，或条数不是所存的。',
      'The checkpoint has not the form of one, or another size than it is stored under.',
      shown(note),
      `size ${size}`,
    )
    return 0
  }
  if (origin !== undefined && checkpoint.origin !== origin) {
    wrong('检查点属于另一台账。', 'The checkpoint is of another log.', checkpoint.origin, origin)
    return 0
  }
  if (verifiers.length === 0) return 0
  const signers = signersOf(note, verifiers)
  if (signers && signers.length > 0) return 1
  wrong(
    '检查点没有所给公钥的有效签名。',
    'The checkpoint has no valid signature of the keys that are given.',
    null,
    verifiers.map(({ name, id }) => `${name}+${id}`).join(', '),
  )
  return 0
}

/** @param since the last size at which a checkpoint held */
const checkRoot = (findings: Findings, { size: entries, root }: Checkpoint, tree: StoredTree, since: number): boolean => {
  const size = Number(entries)
  // A tree that has grown beyond it has skipped what is missing.
  const holds = tree.size === size ? tree.hasRoot(root) : undefined
  if (holds === true) return true
  findings.add(
    at(size, {
      kind: 'CHECKPOINT',
      row: `size ${size}`,
      found: tree.root?.toString('base64') ?? null,
      expected: root.toString('base64'),
      message: holds === undefined ? '条目不全，无法核对检查点的根。' : `${since + 1} 至 ${size} 的条目已不是检查点签发时的内容。`,
      messageEn:
        holds === undefined
          ? 'Entries are missing: the root of the checkpoint cannot be recomputed.'
          : `The entries ${since + 1} to ${size} are not those that the checkpoint was made of.`,
    }),
  )
  return false
}

/** Re-hashes every change of the district in the order of positions and recomputes the tree; within the caller's snapshot. */
export const checkFacts = async (
  client: pg.ClientBase,
  catalogue: Catalogue,
  district: string,
  findings: Findings,
  signing: Signing,
  progress: Progress,
): Promise<CheckedFacts> => {
  const { rows: clock } = await client.query<{ now: Instant }>('select taizhang_instant(clock_timestamp()) as now')
  const { rows: stored } = await client.query<{ size: string; note: string }>(
    'select size, note from checkpoint where district = $1 order by checkpoint.size',
    [district],
  )
  const kept = (signing.kept ?? []).map((note) => ({ size: String(readCheckpoint(note)?.size ?? 0), note }))
  const checkpoints = [...stored, ...kept]
    .map(({ size, note }) => ({ size: Number(size), note, checkpoint: readCheckpoint(note) }))
    .sort((a, b) => a.size - b.size)
  const signed = checkpoints.map((each) => checkNote(findings, each, each.checkpoint, signing)).filter(Boolean).length
  let next = 0
  // The last size at which a checkpoint held.
  let held = 0
  const walk = new Walk(catalogue, district, clock[0]?.now ?? '', findings)
  const checkUpTo = (size: number): void => {
    for (let each = checkpoints[next]; each && each.size <= size; each = checkpoints[++next])
      if (each.checkpoint && Number(each.checkpoint.size) === each.size && checkRoot(findings, each.checkpoint, walk.tree, held)) held = each.size
  }
  checkUpTo(0)
  await client.query(`declare entries no scroll cursor for
    select ${ENTRY_ROW} from ledger_entry e left join emt_messages m
      on m.stream_id = e.stream and m.stream_position = e.stream_position and m.partition = '${PARTITION}' and not m.is_archived
    where e.district = ${client.escapeLiteral(district)} order by e.position`)
  const fetch = () => client.query<EntryRow>(`fetch ${BATCH} from entries`)
  for (let fetching = fetch(); ;) {
    const { rows } = await fetching
    if (rows.length === 0) break
    fetching = fetch()
    // Heard at the next await.
    fetching.catch(() => undefined)
    for (const [i, row] of rows.entries()) {
      if (i % PAUSE === 0) await setImmediate()
      walk.enter(row)
      checkUpTo(walk.tree.size)
    }
    progress(walk.changes)
  }
  await client.query('close entries')
  for (const { size } of checkpoints.slice(next))
    findings.add(
      at(size, {
        kind: 'CHECKPOINT',
        row: `size ${size}`,
        found: String(walk.tree.size),
        expected: String(size),
        message: `检查点有 ${size} 条，台账只有 ${walk.tree.size} 条：末尾的条目不在。`,
        messageEn: `The checkpoint is of ${size} entries and the ledger has ${walk.tree.size}: the last of them are not there.`,
      }),
    )
  walk.end()
  return {
    changes: walk.changes,
    head: walk.head,
    root: walk.tree.root ?? null,
    checkpoints: checkpoints.length,
    signed,
    commitments: walk.commitments,
  }
}
