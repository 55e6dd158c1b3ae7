import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import type { Box } from '../geo/box.ts'
import type { Instant } from '../kernel/instant.ts'
import { parseId } from '../kernel/record-id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { asked, type Act, type Command } from './command.ts'
import { answeredUnder, keyOf, placeOf, type Answered, type IdempotencyKey } from './idempotency.ts'
import { openJudging, placed, type Ask, type Made } from './judging.ts'
import { Knowledge } from './knowledge.ts'
import { unheardOf } from './life.ts'
import { byRegistry } from './others.ts'
import type { Warning } from './outlines.ts'
import type { Catalogue } from './registry.ts'
import { clockDrift, clockRefusal, EMPTY_HEAD, everOf, tipOf, nextInstant, underLock, writeSealed, type Head, type Sealed } from './seal.ts'

type Warnings = readonly (Warning & { readonly index: number })[]

/** What an act became: its instant, and its changes in the order of its commands. */
export type SealedAct = {
  readonly recordedAt: Instant
  readonly changes: readonly { readonly id: string; readonly position: number; readonly recordId: string }[]
  /** The same with the lives that they changed; empty where the act was answered before. */
  readonly made: readonly Made[]
  /** It was sealed under the same key before; nothing was done now. */
  readonly repeated: boolean
  /** The head just before it. */
  readonly head: Head
  /** What a person should look at, each with the place of its command in the act. */
  readonly warnings: Warnings
}

/** What an act would become if it were sealed now; a refused command does not count for those after it. */
export type TriedAct = {
  readonly made: readonly Made[]
  readonly refusals: readonly { readonly index: number; readonly refusal: Refusal }[]
  readonly warnings: Warnings
  /** The head that it was judged at: what stands in the ledger, and whatever was sealed before it in its group. */
  readonly head: Head
  /** What was sealed under its key before: it would be answered again, and nothing was judged. */
  readonly repeats?: SealedAct
}

export type Writer = {
  /**
   * Judges and seals the commands as one act: all, durably, or none.
   *
   * @param signal where it is aborted before the act is judged, the act is dropped and the signal's reason thrown
   * @throws Refusal when a command is refused
   */
  readonly submit: (act: Act, signal?: AbortSignal) => Promise<SealedAct>
  /** Judges the commands as `submit` does, in their place among those waiting, and stores nothing. */
  readonly attempt: (act: Act, signal?: AbortSignal) => Promise<TriedAct>
  /** Resolves once everything submitted is answered. */
  readonly close: () => Promise<void>
}

/** A group of acts was sealed: how many, and how long they held the lock. */
export type OnSealed = (sealed: { readonly acts: number; readonly changes: number; readonly ms: number; readonly head: Head }) => void

export type WriterOptions = {
  /** What the district lies in: geometries outside are warned of, and swapped coordinates known by it. */
  readonly extent?: Box | undefined
  readonly onSealed?: OnSealed
}

type Waiting = {
  readonly act: Act
  readonly asks: readonly Ask[]
  readonly key: IdempotencyKey | undefined
  readonly signal: AbortSignal | undefined
  readonly reject: (cause: unknown) => void
} & (
  | { readonly dry: false; readonly resolve: (sealed: SealedAct) => void }
  | { readonly dry: true; readonly resolve: (tried: TriedAct) => void; readonly malformed: TriedAct['refusals'] }
)

const GROUP_SIZE = 256

const otherContent = (): Refusal =>
  new Refusal(
    'CONFLICT',
    '此 idempotencyKey 已用于内容不同的提交。',
    'This idempotencyKey was used before with other content; a new command needs a new key.',
    { field: 'idempotencyKey' },
  )

/**
 * Whether PostgreSQL refused what was written, so that nothing of it was stored. After a broken connection nobody knows;
 * then nothing is tried again.
 */
const isAboutData = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && /^(21|22|23|54|P0)...$/.test(cause.code)

/**
 * The only way in for commands: one writer a server, one group of commands a transaction, under the district's lock
 * from the first statement to the commit (DESIGN §3). So commit order is position order is recordedAt order, and no
 * change is stored that cannot be read.
 */
export const openWriter = (db: Db, catalogue: Catalogue, district: string, { extent, onSealed }: WriterOptions = {}): Writer => {
  const waiting: Waiting[] = []
  let running: Promise<void> | undefined
  const { read, judgeAct } = openJudging(catalogue, district)

  const warningsOf = ({ asks }: Waiting): Warnings => asks.flatMap(({ warnings, index }) => warnings.map((warning) => ({ ...warning, index })))

  /** The answer to an act whose key was answered before: the same changes. */
  const repeat = async (one: Waiting, { first, last }: Answered): Promise<SealedAct> => {
    const { rows } = await sql<{ id: string; position: string; recordId: string; recordedAt: Instant }>`
      select change_id as id, position, registry || '/' || record as "recordId", taizhang_instant(recorded_at) as "recordedAt"
      from ledger_entry where district = ${district} and position between ${first - 1} and ${last} order by position`.execute(db)
    const [previous, entries] = first > 1 ? [rows[0], rows.slice(1)] : [undefined, rows]
    return {
      recordedAt: entries[0]?.recordedAt ?? '',
      changes: entries.map(({ id, position, recordId }) => ({ id, position: Number(position), recordId })),
      made: [],
      repeated: true,
      head: previous ? { position: first - 1, recordedAt: previous.recordedAt } : EMPTY_HEAD,
      warnings: warningsOf(one),
    }
  }

  const sealGroup = async (group: readonly Waiting[]): Promise<(() => void)[]> =>
    underLock(db, district, async (tx) => {
      const began = performance.now()
      const head = await tipOf(tx, district)
      const drift = clockDrift(head.clock)
      if (drift !== 0) throw clockRefusal(drift)
      const records = await read(
        tx,
        group.flatMap(({ asks }) => asks),
      )
      const answered = await answeredUnder(
        tx,
        district,
        group.flatMap(({ key }) => (key ? [key] : [])),
      )
      const ids = byRegistry(records.keys())
      const knowledge = new Map<string, Knowledge>()
      const changes: Sealed[] = []
      const keys: (IdempotencyKey & Answered)[] = []
      const answers: (() => void)[] = []
      let last = head.recordedAt
      for (const one of group) {
        const at = nextInstant(head.clock, last)
        try {
          // Whoever waited for the lock too long has been told so already.
          one.signal?.throwIfAborted()
          const before = { position: head.position + changes.length, recordedAt: last }
          const known = one.key && answered.get(placeOf(one.key))
          if (one.key && known) {
            if (known.argumentsHash !== one.key.argumentsHash) throw otherContent()
            answers.push(() => {
              const repeats = repeat(one, known)
              if (one.dry) repeats.then((sealed) => one.resolve({ made: [], refusals: [], warnings: [], head: before, repeats: sealed }), one.reject)
              else repeats.then(one.resolve, one.reject)
            })
            continue
          }
          const first = before.position + 1
          const { made, touched, refusals } = judgeAct(records, ids, { ...one, goesOn: one.dry }, { position: first, recordedAt: at })
          const warnings = warningsOf(one)
          if (one.dry) {
            const tried = { made, refusals: [...one.malformed, ...refusals].sort((a, b) => a.index - b.index), warnings, head: before }
            answers.push(() => {
              one.resolve(tried)
            })
            continue
          }
          for (const [key, after] of touched) {
            const learnt = knowledge.get(key) ?? new Knowledge(parseId(key))
            learnt.learn(records.get(key)?.life ?? unheardOf(after.life.registry), after.life, at)
            knowledge.set(key, learnt)
            records.set(key, after)
          }
          changes.push(...made.map(({ change }) => change))
          last = at
          if (one.key) {
            const place = { argumentsHash: one.key.argumentsHash, first, last: head.position + changes.length }
            answered.set(placeOf(one.key), place)
            keys.push({ ...one.key, ...place })
          }
          const said = made.map(({ change: { id, position, registry, record } }) => ({ id, position, recordId: `${registry}/${record}` }))
          answers.push(() => {
            one.resolve({ recordedAt: at, changes: said, made, repeated: false, head: before, warnings })
          })
        } catch (cause) {
          // Refused, or a rule failed: nothing of this act was kept, and the others go on.
          answers.push(() => {
            one.reject(cause)
          })
        }
      }
      if (changes.length > 0) {
        const all = [...knowledge.values()]
        const evers = [...knowledge].flatMap(([key, { id, versions }]) => {
          const life = records.get(key)?.life
          return life ? [everOf(id, versions, life)] : []
        })
        await writeSealed(tx, district, {
          peaks: head.peaks,
          changes,
          closings: all.flatMap(({ closings }) => closings),
          versions: all.flatMap(({ versions }) => versions),
          evers,
          answered: keys,
        })
        answers.push(() => {
          const now = { position: head.position + changes.length, recordedAt: last }
          onSealed?.({ acts: group.length, changes: changes.length, ms: performance.now() - began, head: now })
        })
      }
      return answers
    })

  /** A command that the database refuses must not sink its group: the group is halved until the culprit stands alone. */
  const sealOrHalve = async (group: readonly Waiting[]): Promise<void> => {
    try {
      for (const answer of await sealGroup(group)) answer()
    } catch (cause) {
      const half = group.length >> 1
      if (half === 0 || !isAboutData(cause)) for (const { reject } of group) reject(cause)
      else {
        await sealOrHalve(group.slice(0, half))
        await sealOrHalve(group.slice(half))
      }
    }
  }

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      // Whoever was just answered may have the next command ready: it goes into this group rather than the one after.
      await setImmediate()
      let commands = 0
      const beyond = waiting.findIndex(({ asks }) => (commands += asks.length) > GROUP_SIZE)
      const group = waiting.splice(0, beyond === -1 ? waiting.length : Math.max(1, beyond))
      for (const { signal, reject } of group) if (signal?.aborted) reject(signal.reason)
      const alive = group.filter(({ signal }) => !signal?.aborted)
      if (alive.length > 0) await sealOrHalve(alive)
    }
    running = undefined
  }

  const askedAt = (act: Act, command: Command, index: number): Ask => {
    try {
      return { ...asked(catalogue, district, command, act, extent), index }
    } catch (cause) {
      throw cause instanceof Refusal ? placed(cause, index) : cause
    }
  }

  const enqueue = (one: Waiting): void => {
    waiting.push(one)
    running ??= drain()
  }

  return {
    submit: (act, signal) =>
      new Promise((resolve, reject) => {
        const asks = act.commands.map((command, index) => askedAt(act, command, index))
        enqueue({ dry: false, act, asks, key: keyOf(act, asks), signal, resolve, reject })
      }),
    attempt: (act, signal) =>
      new Promise((resolve, reject) => {
        const asks: Ask[] = []
        const malformed: { index: number; refusal: Refusal }[] = []
        act.commands.forEach((command, index) => {
          try {
            asks.push(askedAt(act, command, index))
          } catch (cause) {
            if (!(cause instanceof Refusal)) throw cause
            malformed.push({ index, refusal: cause })
          }
        })
        // What has not its form is refused before any key is looked for.
        enqueue({ dry: true, act, asks, malformed, key: malformed.length > 0 ? undefined : keyOf(act, asks), signal, resolve, reject })
      }),
    close: async () => {
      await running
    },
  }
}

/** How far the database's clock is from ours in milliseconds, where that is too far to write by; else 0. */
export const databaseClockDrift = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ clock: string }>`select taizhang_instant(clock_timestamp()) as clock`.execute(db)
  return rows[0] ? clockDrift(rows[0].clock) : 0
}
