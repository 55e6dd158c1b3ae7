import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import type { Box } from '../geo/box.ts'
import type { Instant } from '../kernel/instant.ts'
import { idOf, parseId, type RecordId } from '../kernel/record-id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sayingAfter } from './allowed.ts'
import { asked, judge, type Act, type Asked } from './command.ts'
import { factsOf, lifeOf, streamOf } from './facts.ts'
import { grouped } from '../kernel/grouped.ts'
import type { Fields } from './fold.ts'
import { Knowledge } from './knowledge.ts'
import { stateBefore, unheardOf, withChange, type Entry, type Life } from './life.ts'
import { byRegistry, othersAmong, type ByRegistry } from './others.ts'
import type { Warning } from './outlines.ts'
import { recordsAlike } from './read/alike.ts'
import type { Catalogue, Look } from './registry.ts'
import { clockDrift, everOf, headAndClock, nextInstant, underLock, writeSealed, type Sealed } from './seal.ts'

/** What an act became: its instant, and its changes in the order of its commands. */
export type SealedAct = {
  readonly recordedAt: Instant
  readonly changes: readonly { readonly id: string; readonly position: number; readonly recordId: string }[]
  /** What a person should look at, each with the place of its command in the act. */
  readonly warnings: readonly (Warning & { readonly index: number })[]
}

export type Writer = {
  /** Judges and seals the commands as one act: all, durably, or none. @throws Refusal when a command is refused. */
  readonly submit: (act: Act) => Promise<SealedAct>
  /** Resolves once everything submitted is answered. */
  readonly close: () => Promise<void>
}

type Waiting = {
  readonly act: Act
  readonly asks: readonly Asked[]
  readonly resolve: (sealed: SealedAct) => void
  readonly reject: (cause: unknown) => void
}

/** A record while a group is sealed: all its changes, and the life they make. */
type Draftee = { readonly life: Life; readonly history: readonly Entry[] }

const GROUP_SIZE = 256

const clockRefusal = (driftMs: number): Refusal =>
  new Refusal(
    'INTERNAL',
    `数据库时钟与服务器相差 ${Math.round(driftMs / 1000)} 秒，超过五分钟，暂停写入。请校准时钟。`,
    `The database clock is ${Math.round(driftMs / 1000)} s from the server's, more than five minutes: writing is refused until the clocks agree.`,
    { found: driftMs },
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
 *
 * @param extent what the district lies in: geometries outside are warned of, and swapped coordinates known by it
 */
export const openWriter = (db: Db, catalogue: Catalogue, district: string, extent?: Box): Writer => {
  const waiting: Waiting[] = []
  let running: Promise<void> | undefined

  const registryOf = (key: string) => {
    const registry = catalogue.registries.get(key)
    if (!registry) throw new Error(`No registry ${key}`)
    return registry
  }

  /** Reads every record that the group touches, then what its rules look at: one statement, and more only where they look at something. */
  const read = async (tx: Db, group: readonly Waiting[]): Promise<Map<string, Draftee>> => {
    const records = new Map<string, Draftee>()
    const readAlso = async (more: readonly RecordId[]): Promise<void> => {
      const unread = new Map(more.filter((id) => !records.has(idOf(id))).map((id) => [idOf(id), id]))
      if (unread.size === 0) return
      const facts = await factsOf(
        tx,
        [...unread.values()].map((id) => streamOf(district, id)),
      )
      for (const [key, id] of unread) {
        const history = facts.get(streamOf(district, id)) ?? []
        const registry = registryOf(id.registry)
        records.set(key, { life: history.length > 0 ? lifeOf(catalogue, registry, history) : unheardOf(registry), history })
      }
    }
    const asks = group.flatMap((one) => one.asks)
    const besides = grouped(asks, ({ draft }) => idOf(draft))
    /** What a command may look at: whichever of the commands beside it on the same record come before it, or are refused. */
    const looksOf = (ask: Asked): readonly Look[] => {
      const { draft, registry } = ask
      const { looksAt } = registry
      if (!looksAt) return []
      const { life, history } = records.get(idOf(draft)) ?? { life: unheardOf(registry), history: [] }
      const target = history.find(({ id }) => id === draft.supersedes)
      const [type, data] = [draft.type ?? target?.type ?? '', draft.data ?? target?.data ?? {}]
      const place = { validFrom: draft.validFrom ?? target?.validFrom ?? '', sequence: draft.sequence ?? target?.sequence ?? 0, corrects: draft.supersedes }
      const state = stateBefore(life, place)
      const beside = (besides.get(idOf(draft)) ?? []).filter((each) => each !== ask).map((each) => each.draft.data ?? {})
      const all = beside.length > 1 ? [beside.reduce<Fields>((said, each) => ({ ...said, ...each }), {})] : []
      return [{}, ...beside, ...all].flatMap((said) => looksAt({ type, data }, sayingAfter(state, { ...said, ...data })))
    }
    await readAlso(asks.map(({ draft }) => draft))
    const looks = asks.flatMap((ask) => looksOf(ask).map((look) => ({ registry: ask.registry.key, ...look })))
    const alike = looks.filter((look) => 'alike' in look)
    await readAlso([...looks.filter((look) => 'record' in look), ...(alike.length > 0 ? await recordsAlike(tx, district, alike) : [])])
    return records
  }

  /** Judges one act on a copy of the records, so that a refusal leaves them as they were. */
  const judgeAct = (records: ReadonlyMap<string, Draftee>, ids: ByRegistry, { asks }: Waiting, at: Instant, first: number) => {
    const touched = new Map<string, Draftee>()
    const now = (key: string): Draftee | undefined => touched.get(key) ?? records.get(key)
    const others = othersAmong(ids, (key) => now(key)?.life)
    const sealed = asks.map((ask, i): Sealed => {
      const key = idOf(ask.draft)
      const before = now(key)
      if (!before) throw new Error(`${key} was not read`)
      const complete = judge(ask, before.life, before.history, others)
      const change = { ...complete, position: first + i, recordedAt: at, streamPosition: before.history.length + 1 }
      touched.set(key, { life: withChange(catalogue, before.life, change), history: [...before.history, change] })
      return change
    })
    return { sealed, touched }
  }

  const sealGroup = async (group: readonly Waiting[]): Promise<(() => void)[]> =>
    underLock(db, district, async (tx) => {
      const head = await headAndClock(tx, district)
      const drift = clockDrift(head.clock)
      if (drift !== 0) throw clockRefusal(drift)
      const records = await read(tx, group)
      const ids = byRegistry(records.keys())
      const knowledge = new Map<string, Knowledge>()
      const changes: Sealed[] = []
      const answers: (() => void)[] = []
      let last = head.recordedAt
      for (const one of group) {
        const at = nextInstant(head.clock, last)
        try {
          const { sealed, touched } = judgeAct(records, ids, one, at, head.position + changes.length + 1)
          for (const [key, after] of touched) {
            const known = knowledge.get(key) ?? new Knowledge(parseId(key))
            known.learn(records.get(key)?.life ?? unheardOf(after.life.registry), after.life, at)
            knowledge.set(key, known)
            records.set(key, after)
          }
          changes.push(...sealed)
          last = at
          const answer = {
            recordedAt: at,
            changes: sealed.map(({ id, position, registry, record }) => ({ id, position, recordId: `${registry}/${record}` })),
            warnings: one.asks.flatMap(({ warnings }, index) => warnings.map((warning) => ({ ...warning, index }))),
          }
          answers.push(() => {
            one.resolve(answer)
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
          changes,
          closings: all.flatMap(({ closings }) => closings),
          versions: all.flatMap(({ versions }) => versions),
          evers,
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
      await sealOrHalve(waiting.splice(0, GROUP_SIZE))
    }
    running = undefined
  }

  return {
    submit: (act) =>
      new Promise((resolve, reject) => {
        const asks = act.commands.map((command) => asked(catalogue, district, command, act, extent))
        waiting.push({ act, asks, resolve, reject })
        running ??= drain()
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
