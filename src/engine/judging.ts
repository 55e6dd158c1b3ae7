import type { Db } from '../db/database.ts'
import { grouped } from '../kernel/grouped.ts'
import type { Instant } from '../kernel/instant.ts'
import { idOf, type RecordId } from '../kernel/record-id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sayingAfter } from './allowed.ts'
import { judge, type Act, type Asked } from './command.ts'
import { factsOf, lifeOf, streamOf } from './facts.ts'
import type { Fields } from './fold.ts'
import { stateBefore, unheardOf, withChange, type Entry, type Life } from './life.ts'
import { othersAmong, type ByRegistry, type Others } from './others.ts'
import { recordsAlike } from './read/alike.ts'
import { registryOf } from './ledger-registry.ts'
import type { Catalogue, Look } from './registry.ts'
import type { Sealed } from './seal.ts'
import { townsOf, townsTouched } from './towns.ts'

/** A command in its place in an act. */
export type Ask = Asked & { readonly index: number }

/** A change of an act, and the life of its record just before and just after it. */
export type Made = { readonly change: Sealed; readonly before: Life; readonly after: Life }

/** A record while acts are judged: all its changes, and the life they make. */
export type Draftee = { readonly life: Life; readonly history: readonly Entry[] }

/** What became of the commands of an act: changes, the records as they leave them, and refusals. */
export type Judged = {
  readonly made: readonly Made[]
  readonly touched: ReadonlyMap<string, Draftee>
  readonly refusals: readonly { readonly index: number; readonly refusal: Refusal }[]
}

/** How commands are judged, whoever asks for them: one by one by mutations, or a file at a time. */
export type Judging = {
  /** Records by id. One statement. */
  readonly readRecords: (tx: Db, ids: readonly RecordId[]) => Promise<ReadonlyMap<string, Draftee>>
  /**
   * Every record that the commands touch, by id, then what their rules look at: one statement, and more only where they look at something.
   *
   * @param known records that need not be read
   */
  readonly read: (tx: Db, asks: readonly Asked[], known?: ReadonlyMap<string, Draftee>) => Promise<Map<string, Draftee>>
  /**
   * Judges the commands of one act on a copy of the records, so that a refusal leaves them as they were.
   *
   * @param one `goesOn`: a refused command does not count for those after it, and is told of; else it is thrown
   * @param from the place of its first change
   * @throws Refusal
   */
  readonly judgeAct: (
    records: ReadonlyMap<string, Draftee>,
    ids: ByRegistry,
    one: { readonly asks: readonly Ask[]; readonly act: Pick<Act, 'rights'>; readonly goesOn: boolean },
    from: { readonly position: number; readonly recordedAt: Instant },
  ) => Judged
}

/** A refusal of a command says which of its act it is. */
export const placed = (refusal: Refusal, index: number): Refusal => new Refusal(refusal.code, refusal.message, refusal.messageEn, { ...refusal.details, index })

/** Where records are read from: the ledger, and whatever is not in it yet. */
export type Sources = { readonly factsOf: typeof factsOf; readonly recordsAlike: typeof recordsAlike }

export const openJudging = (catalogue: Catalogue, district: string, from: Sources = { factsOf, recordsAlike }): Judging => {
  /** Adds those of the records that are not there yet. */
  const readInto = async (tx: Db, records: Map<string, Draftee>, ids: readonly RecordId[]): Promise<void> => {
    const unread = new Map(ids.filter((id) => !records.has(idOf(id))).map((id) => [idOf(id), id]))
    if (unread.size === 0) return
    const facts = await from.factsOf(
      tx,
      [...unread.values()].map((id) => streamOf(district, id)),
    )
    for (const [key, id] of unread) {
      const history = facts.get(streamOf(district, id)) ?? []
      const registry = registryOf(catalogue, id.registry)
      if (!registry) throw new Error(`No registry ${id.registry}`)
      records.set(key, { life: history.length > 0 ? lifeOf(catalogue, registry, history) : unheardOf(registry), history })
    }
  }

  const readRecords: Judging['readRecords'] = async (tx, ids) => {
    const records = new Map<string, Draftee>()
    await readInto(tx, records, ids)
    return records
  }

  const read: Judging['read'] = async (tx, asks, known) => {
    const records = new Map<string, Draftee>(known)
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
    await readInto(
      tx,
      records,
      asks.map(({ draft }) => draft),
    )
    const looks = asks.flatMap((ask) => looksOf(ask).map((look) => ({ registry: ask.registry.key, ...look })))
    const alike = looks.filter((look) => 'alike' in look)
    await readInto(tx, records, [...looks.filter((look) => 'record' in look), ...(alike.length > 0 ? await from.recordsAlike(tx, district, alike) : [])])
    return records
  }

  /** Judges one command, on the records as the commands before it left them. @throws Refusal */
  const judgeOne = (
    ask: Ask,
    { rights }: Pick<Act, 'rights'>,
    before: Draftee,
    others: Others,
    version: number,
    place: Pick<Sealed, 'position' | 'recordedAt'>,
  ): Made => {
    const refuse = (towns: ReadonlySet<string | null>, most: number): void => {
      const refusals = [...towns].flatMap((town) => rights?.(ask.registry.key, town) ?? [])
      if (refusals[0] && refusals.length > most) throw refusals[0]
    }
    // Whoever keeps none of the record's towns is told so, and nothing else.
    const towns = rights ? townsOf(before.life) : undefined
    if (towns && towns.size > 0) refuse(towns, towns.size - 1)
    const complete = judge(ask, before.life, before.history, others, version)
    const change = { ...complete, ...place, streamPosition: before.history.length + 1 }
    const after = withChange(catalogue, before.life, change)
    if (rights) refuse(townsTouched(before.life, after, change), 0)
    return { change, before: before.life, after }
  }

  const judgeAct: Judging['judgeAct'] = (records, ids, one, { position: first, recordedAt }) => {
    const touched = new Map<string, Draftee>()
    const now = (key: string): Draftee | undefined => touched.get(key) ?? records.get(key)
    const others = othersAmong(ids, (key) => now(key)?.life)
    const made: Made[] = []
    const refusals: { index: number; refusal: Refusal }[] = []
    for (const ask of one.asks) {
      const key = idOf(ask.draft)
      const before = now(key)
      if (!before) throw new Error(`${key} was not read`)
      try {
        const version = records.get(key)?.life.changeCount ?? 0
        const step = judgeOne(ask, one.act, before, others, version, { position: first + made.length, recordedAt })
        touched.set(key, { life: step.after, history: [...before.history, step.change] })
        made.push(step)
      } catch (cause) {
        if (!(cause instanceof Refusal)) throw cause
        const refusal = placed(cause, ask.index)
        if (!one.goesOn) throw refusal
        refusals.push({ index: ask.index, refusal })
      }
    }
    return { made, touched, refusals }
  }

  return { readRecords, read, judgeAct }
}
