import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { remembering } from '../kernel/memo.ts'
import { Refusal } from '../kernel/refusal.ts'
import { checkpointNote, readCheckpoint } from '../proof/checkpoint.ts'
import { readNote, readVerifier, signersOf, type Signer, type Verifier } from '../proof/note.ts'
import { EMPTY_ROOT, isConsistent } from '../proof/tree.ts'
import { LEDGER } from './ledger-registry.ts'
import { grownFrom, rootAt } from './tree.ts'

/** Signs what the ledger is, so that whoever keeps the notes can tell whether it is the same ledger later. */
export type Checkpoints = {
  /**
   * The signed note over the first so many entries. The same size gives the same bytes. One statement where it was asked before, else two.
   *
   * @throws Refusal where the key in hand is not the one in force
   * @throws Error where the ledger is not the continuation of the last checkpoint that was stored, or that we signed: a rewritten history is never signed
   */
  readonly at: (size: number) => Promise<string>
  /**
   * Signs and stores a checkpoint at the head; undefined where the ledger has not moved since the last one.
   *
   * @param olderThanS only where the last one is older than so many seconds
   */
  readonly make: (olderThanS?: number) => Promise<string | undefined>
  /** The first one that was stored over an entry; null where there is none yet. */
  readonly covering: (position: number) => Promise<string | null>
  /** The last one that was stored. */
  readonly last: () => Promise<string | undefined>
  /** Whether we may sign, and the ledger goes on from the last checkpoint; where there is none yet, makes it. @throws as `at` does */
  readonly check: () => Promise<void>
  /** The public key in force: announced by the last entry about keys, else the one in hand. */
  readonly verifier: () => Promise<Verifier>
  /** Public keys in hand. */
  readonly verifiers: readonly Verifier[]
}

/** By whom, and in whose name, checkpoints are signed. */
export type Signing = {
  readonly origin: string
  readonly signers: readonly Signer[]
  /** Reads the keys again: asked where those in hand are not in force any more. */
  readonly reread?: () => Promise<readonly Signer[]>
}

/** The key that an entry of the ledger puts in force, and the one before it where that was known. */
type Announced = { readonly verifier: string; readonly replaces: string | null }
type Stored = { readonly size: number; readonly note: string; readonly ageS: number }
type Standing = { readonly head: number; readonly last: Stored | undefined; readonly announced: Announced | undefined }

/** What was signed, what is there to be signed, and by whom. One statement. */
const standingOf = async (db: Db, district: string): Promise<Standing> => {
  const { rows } = await sql<{ head: string | null; size: string | null; note: string; age: string; verifier: string | null; replaces: string | null }>`
    select (select position from ledger_entry where district = ${district} order by position desc limit 1) as head,
      c.size, c.note, extract(epoch from clock_timestamp() - c.made_at) as age, k.verifier, k.replaces
    from (select 1) one
    left join lateral (select size, note, made_at from checkpoint where district = ${district} order by size desc limit 1) c on true
    left join lateral (
      select body ->> 'verifier' as verifier, body ->> 'replaces' as replaces from record_version
      where district = ${district} and registry = ${LEDGER.key} and category = 'KEY' and known_to = 'infinity' order by known_from desc limit 1
    ) k on true`.execute(db)
  const [row] = rows
  if (!row) throw new Error('The database did not say how the ledger stands.')
  const { head, size, note, age, verifier, replaces } = row
  return {
    head: Number(head ?? 0),
    last: size === null ? undefined : { size: Number(size), note, ageS: Number(age) },
    announced: verifier === null ? undefined : { verifier, replaces },
  }
}

/** The key that an entry of the ledger put in force last. */
export const announcedKey = async (db: Db, district: string): Promise<Announced | undefined> => (await standingOf(db, district)).announced

/**
 * A key and those that it replaced, as far as stored checkpoints over the announcing entries bear the signature of the newer one: whoever
 * can write to the database cannot name a key of his own.
 */
export const keysBefore = async (db: Db, district: string, own: Verifier): Promise<readonly Verifier[]> => {
  const { rows } = await sql<{ verifier: string; replaces: string | null; note: string }>`
    select v.body ->> 'verifier' as verifier, v.body ->> 'replaces' as replaces, c.note
    from record_version v
    join ledger_entry e on e.stream = v.district || '/' || v.registry || '/' || v.record
    cross join lateral (select note from checkpoint where district = v.district and size >= e.position order by size limit 1) c
    where v.district = ${district} and v.registry = ${LEDGER.key} and v.category = 'KEY' order by e.position desc`.execute(db)
  return rows.reduce<readonly Verifier[]>(
    (trusted, { verifier, replaces, note }) => {
      const newer = trusted.find(({ text }) => text === verifier)
      const older = readVerifier(replaces ?? '')
      return newer && older && (signersOf(note, [newer]) ?? []).length > 0 ? [...trusted, older] : trusted
    },
    [own],
  )
}

const REMEMBERED = 1000

const nameOf = ({ name, id }: Pick<Verifier, 'name' | 'id'>): string => `${name}+${id}`
const signersNamedIn = (note: string): string => (readNote(note)?.signatures ?? []).map(nameOf).join(', ')

const refusal = {
  otherHistory: (size: number) =>
    new Refusal(
      'INTERNAL',
      `台账不接续此前签署的 ${size} 条的检查点：历史被改写，或末尾被截去，故不签署。请运行 taizhang ledger verify，并与另存的检查点比较。`,
      `The ledger is not the continuation of the checkpoint over ${size} entries that was signed before: nothing is signed. Run taizhang ledger verify, and compare with checkpoints that were kept elsewhere.`,
      { field: 'checkpoint', found: size },
    ),
  forged: (size: number) =>
    new Refusal(
      'INTERNAL',
      `所存的 ${size} 条的检查点不是当初所签的，故不签署。请运行 taizhang ledger verify。`,
      `The stored checkpoint over ${size} entries is not what was signed: nothing is signed. Run taizhang ledger verify.`,
      { field: 'checkpoint', found: size },
    ),
  otherOrigin: (found: string, needed: string) =>
    new Refusal(
      'INTERNAL',
      `检查点此前以 ${needed} 之名签署，现设为 ${found}，故不签署。请恢复 TAIZHANG_ORIGIN。`,
      `Checkpoints were signed in the name of ${needed}, and now it is ${found}: nothing is signed. Set TAIZHANG_ORIGIN back.`,
      { field: 'TAIZHANG_ORIGIN', found, needed },
    ),
}

const notInForce = (by: string, needed: string, found = by || '无 none'): Refusal =>
  new Refusal(
    'INTERNAL',
    `检查点应以密钥 ${needed} 签署，此处的密钥为 ${found}，故不签署。请由 TAIZHANG_LEDGER_KEY 指向该密钥的文件；密钥遗失的，运行 taizhang ledger rotate-key --lost。`,
    `Checkpoints are signed with the key ${needed}, and the one here is ${found}: nothing is signed. Let TAIZHANG_LEDGER_KEY name the file of that key; where it is lost, run taizhang ledger rotate-key --lost.`,
    { field: 'verifierKey', found, needed },
  )

export const openCheckpoints = ({ db, district, origin, signers: first, reread }: Signing & { readonly db: Db; readonly district: string }): Checkpoints => {
  let signers = first
  /** The largest tree that we signed ourselves: others have its note, whether it was stored or not. */
  let newest: { readonly size: number; readonly root: Buffer } = { size: 0, root: EMPTY_ROOT }
  const once = remembering<string>(REMEMBERED)

  const isAnnounced = ({ announced }: Standing): boolean => announced !== undefined && signers.some(({ verifier }) => verifier.text === announced.verifier)

  /** Why the keys in hand may not sign; undefined where they may. */
  const refused = (standing: Standing): Refusal | undefined => {
    const { last, announced } = standing
    const found = signers.map(({ verifier }) => nameOf(verifier)).join(', ')
    if (announced && !isAnnounced(standing)) return notInForce(found, announced.verifier.split('+', 2).join('+'))
    if (!last) return undefined
    const before = readVerifier(announced?.replaces ?? '')
    const signed = signersOf(last.note, [...signers.map(({ verifier }) => verifier), ...(before ? [before] : [])])
    const said = readCheckpoint(last.note)
    if (!signed || said?.size !== BigInt(last.size)) throw refusal.forged(last.size)
    if (said.origin !== origin) return refusal.otherOrigin(origin, said.origin)
    // Where the key before was lost, nobody can say whether its checkpoint is what it signed; the root is looked at all the same.
    return signed.length > 0 || (announced && !before) ? undefined : notInForce(found, signersNamedIn(last.note))
  }

  const allowed = async (standing: Standing): Promise<readonly Signer[]> => {
    if (refused(standing) && reread) signers = await reread()
    const refusal = refused(standing)
    if (refusal) throw refusal
    return signers
  }

  /** The root over so many entries, shown to be of the one history that was signed before. */
  const rootOf = async (size: number, { head, last }: Standing): Promise<Buffer> => {
    if (size > head) throw new Error(`The ledger has ${head} entries, not ${size}.`)
    const stored = last && readCheckpoint(last.note)
    const signed = last && stored && last.size > newest.size ? { size: last.size, root: stored.root } : newest
    if (signed.size > head) throw refusal.otherHistory(signed.size)
    if (size === 0) return EMPTY_ROOT
    if (signed.size === 0) return rootAt(db, district, size)
    const [from, to] = size < signed.size ? [size, signed.size] : [signed.size, size]
    const { fromRoot, toRoot, proof } = await grownFrom(db, district, from, to)
    const [root, before] = size < signed.size ? [fromRoot, toRoot] : [toRoot, fromRoot]
    const trees = { from: { size: BigInt(from), root: fromRoot }, to: { size: BigInt(to), root: toRoot } }
    // Nodes are stored: that the root is right says nothing of those that it was not put together from.
    if (!before.equals(signed.root) || !isConsistent({ ...trees, proof })) throw refusal.otherHistory(signed.size)
    return root
  }

  const signedAt = (size: number, standing: Standing, by: readonly Signer[]): Promise<string> =>
    once([size, ...by.map(({ verifier }) => verifier.text)].join(' '), async () => {
      const root = await rootOf(size, standing)
      if (size > newest.size) newest = { size, root }
      return checkpointNote({ origin, size: BigInt(size), root }, by)
    })

  const last: Checkpoints['last'] = async () => {
    const { rows } = await sql<{ note: string }>`select note from checkpoint where district = ${district} order by size desc limit 1`.execute(db)
    return rows[0]?.note
  }

  const covering: Checkpoints['covering'] = async (position) => {
    const { rows } = await sql<{ note: string }>`
      select note from checkpoint where district = ${district} and size >= ${position} order by size limit 1`.execute(db)
    return rows[0]?.note ?? null
  }

  const store = async (size: number, note: string): Promise<string | undefined> => {
    await sql`insert into checkpoint (district, size, note) values (${district}, ${size}, ${note}) on conflict do nothing`.execute(db)
    const { rows } = await sql<{ note: string }>`select note from checkpoint where district = ${district} and size = ${size}`.execute(db)
    return rows[0]?.note
  }

  const make: Checkpoints['make'] = async (olderThanS = 0) => {
    const standing = await standingOf(db, district)
    const { head, last } = standing
    if (head === (last?.size ?? 0) || (last && last.ageS < olderThanS)) return undefined
    return store(head, await signedAt(head, standing, await allowed(standing)))
  }

  return {
    at: async (size) => {
      const standing = await standingOf(db, district)
      const by = await allowed(standing)
      const note = await signedAt(size, standing, by)
      // Over an entry that announces a key, the one before has signed too.
      return standing.last?.size === size ? standing.last.note : note
    },
    make,
    covering,
    last,
    check: async () => {
      const standing = await standingOf(db, district)
      const by = await allowed(standing)
      if (standing.last) await signedAt(standing.head, standing, by)
      else await make()
    },
    verifier: async () => {
      const standing = await standingOf(db, district)
      const announced = readVerifier(standing.announced?.verifier ?? '')
      if (announced) return announced
      const [signer] = await allowed(standing)
      if (!signer) throw new Error('There is no key to sign with.')
      return signer.verifier
    },
    get verifiers() {
      return signers.map(({ verifier }) => verifier)
    },
  }
}

const HOUR_MS = 3_600_000
/** Looked at hourly, a checkpoint that is not yet this old is still there an hour later, before a day is over. */
const NEARLY_A_DAY_S = 82_800

/**
 * Stores a checkpoint at least daily while the ledger moves.
 *
 * @returns ends it: with a last checkpoint, where the ledger has moved
 */
export const daily = ({ make }: Pick<Checkpoints, 'make'>, onFailure: (cause: unknown) => void, everyMs = HOUR_MS): (() => Promise<void>) => {
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    running = make(NEARLY_A_DAY_S).catch(onFailure)
  }, everyMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
    await make().catch(onFailure)
  }
}
