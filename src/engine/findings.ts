import type { Db } from '../db/database.ts'
import type { Day } from '../kernel/day.ts'
import { parseId } from '../kernel/record-id.ts'
import type { Fields } from './fold.ts'
import type { Point } from './point.ts'
import { askOf, type Ask } from './read/ask.ts'
import type { Catalogue, Registry } from './registry.ts'

/** A record of a finding, and the day on which its part of what does not fit began; null where that is not known. */
export type Part = { readonly id: string; readonly since: Day | null }

/** What does not fit, as its kind tells it. */
export type Found = {
  /** What stands after the kind in the id: the same for the same finding at every point. */
  readonly key: string
  readonly parts: readonly Part[]
  /** The day on which it began, without a break since; where it is not said, the last of those of its parts. */
  readonly since?: Day | null
  /** Ids of the changes it rests on; where none are named, those that were effective on the days of its parts. */
  readonly changes?: readonly string[]
  /** One sentence with the numbers, names and days found. */
  readonly message: string
  readonly messageEn: string
  /** The same as data. */
  readonly data: Fields
}

/** A rule about what should fit, and how to find what does not. */
export type FindingKind = {
  /** In capitals; part of every id. */
  readonly key: string
  readonly title: string
  readonly titleEn: string
  /** What should be so, as one sentence. */
  readonly rule: string
  readonly ruleEn: string
  /** Law, standard or plan that says so; null: it follows from what the registers are. */
  readonly source: string | null
  /** Whether it may speak of records of a registry. */
  readonly speaksOf: (registry: Registry) => boolean
  /** Everything that does not fit at the point, or at least all of it that the records asked about take part in. */
  readonly find: (ask: Ask) => Promise<readonly Found[]>
}

/** What does not fit at a point. Computed there, never stored. */
export type Finding = {
  /** `<kind>/<key>` */
  readonly id: string
  readonly kind: FindingKind
  readonly since: Day | null
  readonly found: Found
  readonly asOf: Point
}

export type FindingQuestion = {
  readonly point: Point
  readonly kinds: readonly FindingKind[]
  /** Only findings about a record of one of these. */
  readonly registries: readonly Registry[]
  /** Only findings about one of these records, by id. */
  readonly among?: readonly string[]
}

const beginningOf = ({ parts, since }: Found): Day | null =>
  since !== undefined
    ? since
    : parts.reduce<Day | null>((last, part) => (part.since !== null && (last === null || part.since > last) ? part.since : last), null)

/** By code point, as keys are ordered everywhere, which is the order of UTF-8; UTF-16 would put rare characters before some common ones. */
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** The order of findings of one kind. */
export const byId = (a: Pick<Finding, 'id'>, b: Pick<Finding, 'id'>): number => byCodePoint(a.id, b.id)

/**
 * What does not fit at a point: kinds in the order in which they are given, then by id. A bounded number of statements, however many
 * records there are or are asked about.
 */
export const findingsAt = async (db: Db, catalogue: Catalogue, { point, kinds, registries, among }: FindingQuestion): Promise<readonly Finding[]> => {
  const asked = among && new Set(among)
  const named = new Set(registries.map(({ key }) => key))
  const mentioned = asked && new Set([...asked].map((id) => parseId(id).registry))
  const isAskedFor = ({ parts }: Found): boolean => parts.some(({ id }) => named.has(parseId(id).registry) && (!asked || asked.has(id)))
  const ask = askOf(db, catalogue, { point, ...(among && { among }) })
  const found = await Promise.all(
    kinds.map(async (kind): Promise<readonly Finding[]> => {
      const spokenOf = [...catalogue.registries.values()].filter(kind.speaksOf)
      const own = spokenOf.filter(({ key }) => named.has(key) && (!mentioned || mentioned.has(key)))
      if (own.length === 0) return []
      const all = await kind.find(ask(own, spokenOf))
      return all
        .filter(isAskedFor)
        .map((each): Finding => ({ id: `${kind.key}/${each.key}`, kind, since: beginningOf(each), found: each, asOf: point }))
        .sort(byId)
    }),
  )
  return found.flat()
}
