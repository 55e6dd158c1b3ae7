import DataLoader from 'dataloader'
import type { Db } from '../../db/database.ts'
import type { Day } from '../../kernel/day.ts'
import { grouped } from '../../kernel/grouped.ts'
import { parseId } from '../../kernel/record-id.ts'
import { versionOn } from '../life.ts'
import type { Point } from '../point.ts'
import type { Catalogue, Registry } from '../registry.ts'
import { falls, type Fall, type FallQuestion } from './falls.ts'
import { figures, type AskedFigure, type Figure } from './figures.ts'
import type { Filter } from './filter.ts'
import { held, type Held, type HeldQuestion } from './held.ts'
import { livesOf, type LifeSpan } from './lives.ts'
import { calledAlike, type Called, type CalledQuestion } from './names.ts'
import { namedInForce, type Named } from './named.ts'
import type { RecordRow } from './records.ts'
import { refusedChanges, type RefusedChange } from './refused.ts'
import { spansOf } from './spans.ts'
import { undocumentedChanges, type UndocumentedChange } from './undocumented.ts'

/**
 * What a rule about findings may ask, all of it at one point: so that a rule reads like the rule. Questions of one kind that are
 * asked together become one statement, whichever rules ask them.
 */
export type Ask = {
  readonly point: Point
  readonly registryOf: (key: string) => Registry
  /** The registries asked about, of those that the rule speaks of. */
  readonly registries: readonly Registry[]
  /** All that it speaks of. */
  readonly spokenOf: readonly Registry[]
  /** Keys of the records asked about, of one registry; undefined: all of it. */
  readonly keysOf: (registry: string) => readonly string[] | undefined
  /**
   * A filter for the records of a registry that the records asked about take part in: they are those, or name them in a column.
   *
   * ```ts
   * ask.about('protectionZone', { protectionZone: ['record'], waterSource: ['waterSource'] })
   * ```
   */
  readonly about: (registry: string, columns: Readonly<Record<string, readonly string[]>>) => Filter
  /** Records in force that fulfil a condition, each with the day since when it does without a break. */
  readonly holding: (registry: string, where: Filter, columns: readonly string[]) => Promise<readonly Held[]>
  /** Every version, up to the day of the point, of records that fulfilled a condition then. */
  readonly spans: (registry: string, where: Filter, columns: readonly string[]) => Promise<readonly LifeSpan[]>
  /** The life along valid time of each of these records, in their order; empty for one never heard of. */
  readonly lives: (ids: readonly string[]) => Promise<readonly (readonly LifeSpan[])[]>
  readonly figures: (asked: readonly AskedFigure[]) => Promise<readonly (Figure | undefined)[]>
  /** The years at whose end the sum of a column was smaller than a year before. */
  readonly falls: (question: Omit<FallQuestion, 'registry' | 'among'> & { readonly registry: string }) => Promise<readonly Fall[]>
  /** What is known by name of those of these records that are in force, by id. */
  readonly inForce: (ids: readonly string[]) => Promise<ReadonlyMap<string, Named>>
  /** Changes that must rest on a paper and name none. */
  readonly undocumented: () => Promise<readonly UndocumentedChange[]>
  /** Changes that the rules would refuse in their place. */
  readonly refused: () => Promise<readonly RefusedChange[]>
  /** Records whose names or codes may be those of others. */
  readonly called: (question: Omit<CalledQuestion, 'point'>) => Promise<readonly Called[]>
}

/** More versions than any record has. */
const WHOLE_LIFE = 1_000_000

/** Records that name one of these in a column. */
const naming = (registry: Registry, column: string, keys: readonly string[]): Filter =>
  registry.columns[column]?.type === 'references' ? { [column]: { hasAny: keys } } : { [column]: { in: keys } }

/** Opens the questions of one search: shared by all its rules, so that what several ask is asked once. */
export const askOf = (
  db: Db,
  catalogue: Catalogue,
  { point, among }: { readonly point: Point; readonly among?: readonly string[] },
): ((registries: readonly Registry[], spokenOf: readonly Registry[]) => Ask) => {
  const registryOf = (key: string): Registry => {
    const registry = catalogue.registries.get(key)
    if (!registry) throw new Error(`No registry ${key}`)
    return registry
  }
  const asked = among && grouped(among.map(parseId), ({ registry }) => registry)
  const keysOf = (registry: string): readonly string[] | undefined => asked && (asked.get(registry) ?? []).map(({ record }) => record)

  const heldLoader = new DataLoader<HeldQuestion, readonly Held[]>((questions) => held(db, point, questions), { cache: false })
  const spansLoader = new DataLoader<HeldQuestion, readonly LifeSpan[]>((questions) => spansOf(db, point, questions), { cache: false })
  const lifeLoader = new DataLoader<string, readonly LifeSpan[]>(async (ids) => {
    const found = await livesOf(db, ids.map(parseId), point, WHOLE_LIFE)
    return ids.map((id) => found.get(id) ?? [])
  })
  const nameLoader = new DataLoader<string, Named | undefined>(async (ids) => {
    const found = await namedInForce(db, ids, point)
    return ids.map((id) => found.get(id))
  })
  const figureLoader = new DataLoader<AskedFigure, Figure | undefined, string>((all) => figures(db, catalogue, all), {
    cacheKeyFn: ({ about, point: at }) => JSON.stringify([about, at.validOn, at.knownAt]),
  })

  return (registries, spokenOf) => ({
    point,
    registryOf,
    registries,
    spokenOf,
    keysOf,
    about: (key, columns) => {
      if (!asked) return {}
      const named = Object.entries(columns).flatMap(([of, names]) => {
        const keys = keysOf(of) ?? []
        return keys.length === 0 ? [] : names.map((name) => naming(registryOf(key), name, keys))
      })
      return { or: named }
    },
    holding: (registry, where, columns) => heldLoader.load({ registry: registryOf(registry), where, columns }),
    spans: (registry, where, columns) => spansLoader.load({ registry: registryOf(registry), where, columns }),
    lives: (ids) => lifeLoader.loadMany(ids).then((all) => all.map(orThrow)),
    figures: (all) => figureLoader.loadMany(all).then((found) => found.map(orThrow)),
    falls: ({ registry, ...question }) => falls(db, point, { ...question, registry: registryOf(registry), among: keysOf(registry) }),
    inForce: async (ids) => {
      const found = await nameLoader.loadMany(ids)
      return new Map(found.map(orThrow).flatMap((named) => (named ? [[`${named.registry}/${named.record}`, named]] : [])))
    },
    undocumented: () => undocumentedChanges(db, point, registries, among),
    refused: () => refusedChanges(db, catalogue, point, registries, among),
    called: (question) => calledAlike(db, { ...question, point }),
  })
}

/** DataLoader hands faults over as values. */
const orThrow = <T>(value: T | Error): T => {
  if (value instanceof Error) throw value
  return value
}

/** What stood on a day of a life; undefined where it was not in force. */
export const standingOn = (life: readonly LifeSpan[], day: Day): RecordRow | undefined => versionOn(life, day)?.node

/**
 * The first day of the unbroken run, up to a day, on which a condition holds of lives taken together; undefined where it does not
 * hold on that day itself. Before any of them was in force it holds of nobody.
 */
export const heldSince = (
  lives: readonly (readonly LifeSpan[])[],
  day: Day,
  holds: (rows: readonly (RecordRow | undefined)[], on: Day) => boolean,
): Day | undefined => {
  const turns = new Set(lives.flatMap((life) => life.flatMap(({ validFrom, validTo }) => (validTo === null ? [validFrom] : [validFrom, validTo]))))
  let since: Day | undefined
  for (const on of [...turns]
    .filter((turn) => turn <= day)
    .sort()
    .reverse()) {
    if (
      !holds(
        lives.map((life) => standingOn(life, on)),
        on,
      )
    )
      return since
    since = on
  }
  return since
}
