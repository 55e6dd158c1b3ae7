import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import { grouped } from '../../kernel/grouped.ts'
import { idOf, parseId, type RecordId } from '../../kernel/record-id.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { refusedByRules, refusedInLife, sayingAfter } from '../allowed.ts'
import { doubtOf } from '../doubt.ts'
import { entriesWithMessages, factColumns, factsOf, lifeOf, streamOf, toFact, type FactRow, type StoredFact } from '../facts.ts'
import { nothing, type Fields, type State } from '../fold.ts'
import type { Life } from '../life.ts'
import { othersAmong, type Others } from '../others.ts'
import type { Point } from '../point.ts'
import { registryOf } from '../ledger-registry.ts'
import type { Basis, Catalogue, Look, Registry } from '../registry.ts'
import { twinsOf } from './twins.ts'

/** A change that the rules would refuse in its place, and what they would say. */
export type RefusedChange = RecordId & { readonly change: StoredFact; readonly refusal: Refusal }

type Judgeable = StoredFact & { readonly basis: Basis | null; readonly reason: string | null }
type Doubted = RecordId & { readonly registryOf: Registry; readonly before: State; readonly change: Judgeable }

const byPosition = (a: StoredFact, b: StoredFact): number => a.position - b.position

type Told = FactRow & { readonly basis: string | null; readonly reason: string | null }

/** All changes of the records in doubt, in no order, with the papers they rest on. One statement. */
const doubtfulFacts = async (db: Db, { district, position }: Point, registries: readonly Registry[], among: readonly string[] | undefined) => {
  const streams = among?.map((id) => streamOf(district, parseId(id)))
  const { rows } = await sql<Told>`
    select ${factColumns}, m.message_metadata -> 'basis' as basis, m.message_metadata ->> 'reason' as reason
    from record_ever r join ${entriesWithMessages} on e.stream = (r.district || '/' || r.registry || '/' || r.record) collate "default"
    where r.district = ${district} and r.doubtful and r.registry = any(${registries.map(({ key }) => key)}::text[])
      and ${streams ? sql<SqlBool>`e.stream = any(${streams}::text[])` : sql<SqlBool>`true`} and e.position <= ${position}`.execute(db)
  const facts = rows.map((row): Judgeable => ({
    ...toFact(row),
    basis: row.basis === null ? null : (JSON.parse(row.basis) as Basis | null),
    reason: row.reason,
  }))
  return grouped(facts, ({ stream }) => stream)
}

/** One text for one set of values. */
const keyOfValues = (registry: string, fields: Fields): string => JSON.stringify([registry, ...Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))])

/** Which records ever held values under some names, by those values: so that nobody is compared with everybody. */
const indexed = (lives: ReadonlyMap<string, Life>, names: readonly (readonly string[])[]): ReadonlyMap<string, readonly RecordId[]> => {
  const held = [...lives].flatMap(([id, { registry, steps }]) => {
    const keys = names.flatMap((each) =>
      steps.map(({ state }) => keyOfValues(registry.key, Object.fromEntries(each.map((name) => [name, state.fields[name]])))),
    )
    return [...new Set(keys)].map((key) => ({ key, id }))
  })
  return new Map([...grouped(held, ({ key }) => key)].map(([key, all]) => [key, all.map(({ id }) => parseId(id))]))
}

/** What the rules look at besides the records in doubt, as known at the point: two statements at most. */
const othersOf = async (db: Db, catalogue: Catalogue, point: Point, doubted: readonly Doubted[]): Promise<Others> => {
  const looks = doubted.flatMap(({ registryOf, before, change }) =>
    (registryOf.looksAt?.(change, sayingAfter(before, change.data)) ?? []).map((look): Look & { readonly registry: string } => ({
      registry: registryOf.key,
      ...look,
    })),
  )
  const alike = looks.filter((look) => 'alike' in look)
  const twins = await twinsOf(db, point, alike)
  const ids = new Map([...looks.filter((look) => 'record' in look), ...twins].map((id) => [idOf(id), id]))
  const streams = [...ids.values()].map((id) => streamOf(point.district, id))
  const facts = streams.length > 0 ? await factsOf(db, streams, point.position) : new Map<string, readonly StoredFact[]>()
  const lives = new Map<string, Life>()
  for (const [key, id] of ids) {
    const registry = registryOf(catalogue, id.registry)
    const own = facts.get(streamOf(point.district, id)) ?? []
    if (registry) lives.set(key, lifeOf(catalogue, registry, own))
  }
  const names = new Map(alike.map((look) => [Object.keys(look.alike).sort().join(), Object.keys(look.alike)]))
  const holders = indexed(
    new Map(
      twins.flatMap((id): [string, Life][] => {
        const life = lives.get(idOf(id))
        return life ? [[idOf(id), life]] : []
      }),
    ),
    [...names.values()],
  )
  const known = (id: string): Life | undefined => lives.get(id)
  const { other } = othersAmong(new Map(), known)
  return {
    other,
    alike: (own, fields, day) => {
      const ids = holders.size === 0 ? undefined : holders.get(keyOfValues(own.registry, fields))
      return ids ? othersAmong(new Map([[own.registry, ids]]), known).alike(own, fields, day) : []
    },
  }
}

/**
 * Changes that stand at a point, effective by its day, and that the rules would refuse: judged as commands are, on the changes that
 * stand before their own place and on the other records as known at the point. For want of a paper alone nothing is refused here,
 * nor a registration of what is registered: in history that is an amendment. Three statements at most.
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
    const judgeable = new Map(facts.map((fact) => [fact.id, fact]))
    const { steps } = lifeOf(catalogue, registryOf, [...facts].sort(byPosition))
    steps.forEach(({ entry }, i) => {
      const [before, change] = [steps[i - 1]?.state ?? nothing, judgeable.get(entry.id)]
      if (change && entry.validFrom <= point.validOn && doubtOf(registryOf, before, entry)) doubted.push({ ...id, registryOf, before, change })
    })
  }
  const others = await othersOf(db, catalogue, point, doubted)
  return doubted.flatMap(({ registry, record, registryOf, before, change }) => {
    const { type, validFrom, data, basis, reason } = change
    const judged = { registry, record, type, validFrom, data, basis, reason }
    const refusal = refusedInLife(registryOf, before, judged) ?? refusedByRules(registryOf, before, judged, others)
    return refusal ? [{ registry, record, change, refusal }] : []
  })
}
