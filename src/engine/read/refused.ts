import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import { grouped } from '../../kernel/grouped.ts'
import { idOf, parseId, type RecordId } from '../../kernel/record-id.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { refusedByRules, refusedInLife, sayingAfter } from '../allowed.ts'
import { CANCELLED } from '../change-line.ts'
import { doubtOf } from '../doubt.ts'
import { entriesWithMessages, factColumns, factsOf, streamOf, toFact, type FactRow, type StoredFact } from '../facts.ts'
import { evolve, nothing, type State } from '../fold.ts'
import type { Entry, Life } from '../life.ts'
import { byRegistry, othersAmong } from '../others.ts'
import type { Point } from '../point.ts'
import type { Basis, Catalogue, Look, Registry } from '../registry.ts'
import { recordsAlike } from './alike.ts'

/** A change that the rules would refuse in its place, and what they would say. */
export type RefusedChange = RecordId & { readonly change: StoredFact; readonly refusal: Refusal }

type Judgeable = StoredFact & { readonly basis: Basis | null; readonly reason: string | null }
type Step = Life['steps'][number]
type Doubted = RecordId & { readonly registryOf: Registry; readonly before: State; readonly change: Judgeable }

/** The changes that stand, in the order (validFrom, sequence, place), with the state after each: the fold of `life.ts` without what readers see. */
const stepsOf = <T extends Entry>(registry: Registry, facts: readonly T[]): (Step & { readonly entry: T; readonly before: State })[] => {
  const places = new Map<string, number>()
  const corrected = new Set<string>()
  for (const { id, position, supersedes, cancels } of facts) {
    const corrects = supersedes ?? cancels
    if (corrects !== null) corrected.add(corrects)
    places.set(id, (supersedes === null ? undefined : places.get(supersedes)) ?? position)
  }
  const placeOf = ({ id, position }: T): number => places.get(id) ?? position
  let state = nothing
  return facts
    .filter(({ id, type }) => type !== CANCELLED && !corrected.has(id))
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : a.sequence - b.sequence || placeOf(a) - placeOf(b)))
    .map((entry) => {
      const before = state
      state = evolve(registry, state, entry)
      return { entry, place: placeOf(entry), before, state, shown: [] }
    })
}

type Told = FactRow & { readonly basis: string | null; readonly reason: string | null }

/** All changes of the records in doubt, with the papers they rest on. One statement. */
const doubtfulFacts = async (db: Db, { district, position }: Point, registries: readonly Registry[], among: readonly string[] | undefined) => {
  const streams = among?.map((id) => streamOf(district, parseId(id)))
  const { rows } = await sql<Told>`
    select ${factColumns}, m.message_metadata -> 'basis' as basis, m.message_metadata ->> 'reason' as reason
    from record_ever r join ${entriesWithMessages} on e.stream = (r.district || '/' || r.registry || '/' || r.record) collate "default"
    where r.district = ${district} and r.doubtful and r.registry = any(${registries.map(({ key }) => key)}::text[])
      and ${streams ? sql<SqlBool>`e.stream = any(${streams}::text[])` : sql<SqlBool>`true`} and e.position <= ${position}
    order by e.stream, e.position`.execute(db)
  const facts = rows.map((row): Judgeable => ({
    ...toFact(row),
    basis: row.basis === null ? null : (JSON.parse(row.basis) as Basis | null),
    reason: row.reason,
  }))
  return grouped(facts, ({ stream }) => stream)
}

/** What the rules look at besides the records in doubt, as known at the point: three statements at most. */
const othersOf = async (db: Db, catalogue: Catalogue, point: Point, doubted: readonly Doubted[]) => {
  const looks = doubted.flatMap(({ registryOf, before, change }) =>
    (registryOf.looksAt?.(change, sayingAfter(before, change.data)) ?? []).map((look): Look & { readonly registry: string } => ({
      registry: registryOf.key,
      ...look,
    })),
  )
  const alike = looks.filter((look) => 'alike' in look)
  const twins = alike.length > 0 ? await recordsAlike(db, point.district, alike, point) : []
  const ids = new Map([...looks.filter((look) => 'record' in look), ...twins].map((id) => [idOf(id), id]))
  const streams = [...ids.values()].map((id) => streamOf(point.district, id))
  const facts = streams.length > 0 ? await factsOf(db, streams, point.position) : new Map<string, readonly StoredFact[]>()
  const lives = new Map<string, Life>()
  for (const [key, id] of ids) {
    const registry = catalogue.registries.get(id.registry)
    const own = facts.get(streamOf(point.district, id)) ?? []
    if (registry) lives.set(key, { registry, changeCount: own.length, steps: stepsOf(registry, own), doubtful: false })
  }
  return othersAmong(byRegistry(ids.keys()), (id) => lives.get(id))
}

/**
 * Changes that stand at a point, effective by its day, and that the rules would refuse: judged as commands are, on the changes that
 * stand before their own place and on the other records as known at the point. For want of a paper alone nothing is refused here,
 * nor a registration of what is registered: in history that is an amendment. Four statements at most.
 *
 * @param among only of these records, by id
 */
export const refusedChanges = async (
  db: Db,
  catalogue: Catalogue,
  point: Point,
  registries: readonly Registry[],
  among: readonly string[] | undefined,
): Promise<readonly RefusedChange[]> => {
  const named = new Map(registries.map((registry) => [registry.key, registry]))
  const doubted: Doubted[] = []
  for (const [stream, facts] of await doubtfulFacts(db, point, registries, among)) {
    const id = parseId(stream.slice(stream.indexOf('/') + 1))
    const registryOf = named.get(id.registry)
    if (!registryOf) continue
    for (const { entry, before } of stepsOf(registryOf, facts))
      if (entry.validFrom <= point.validOn && doubtOf(registryOf, before, entry)) doubted.push({ ...id, registryOf, before, change: entry })
  }
  const others = await othersOf(db, catalogue, point, doubted)
  return doubted.flatMap(({ registry, record, registryOf, before, change }) => {
    const judged = { ...change, registry, record }
    const refusal = refusedInLife(registryOf, before, judged) ?? refusedByRules(registryOf, before, judged, others)
    return refusal ? [{ registry, record, change, refusal }] : []
  })
}
