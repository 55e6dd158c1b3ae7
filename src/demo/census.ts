import { lifeOf } from '../engine/facts.ts'
import { versionOn, versionsOf, type Entry } from '../engine/life.ts'
import type { Registry } from '../engine/registry.ts'
import { catalogue } from '../registries/index.ts'
import { dayText } from './calendar.ts'
import { dataOf } from './life.ts'
import { REGISTRIES, type RegistryKey } from './sizes.ts'
import type { World } from './world.ts'

export const LIST_KEYS: readonly string[] = catalogue.lists.map(({ key }) => key)

/** The changes of a record as the ledger holds them in the end, in the order they were recorded. */
const entriesOf = (world: World, registry: RegistryKey, n: number): Entry[] => {
  const facts = world.facts(registry, n)
  const seed = world.seedOf(registry, n)
  return facts
    .map((fact, place) => ({ fact, place }))
    .sort((a, b) => a.fact.slot - b.fact.slot || a.place - b.place)
    .map(({ fact, place }, i) => {
      const corrects = fact.corrects < 0 ? null : String(fact.corrects)
      return {
        id: String(place),
        position: i + 1,
        type: fact.type,
        validFrom: dayText(fact.day),
        sequence: fact.sequence,
        supersedes: fact.how === 'cancelled' ? null : corrects,
        cancels: fact.how === 'cancelled' ? corrects : null,
        data: dataOf(fact, place, seed, (chance) => world.amend(registry, n, chance)),
      }
    })
}

/** Beyond this a count takes longer than it is worth. */
const MOST = 5_000

/** From list and year to how many records stand on it at the year's end; lists of too many records are left out. */
export type Census = ReadonlyMap<string, number>
export const censusKey = (list: string, year: number): string => `${list} ${year}`

/** All lists at the ends of some years, as the ledger knows them in the end: every record is folded once, by the product's own fold. */
export const censusOf = (world: World, years: readonly number[]): Census => {
  const found = new Map<string, number>()
  const lists = catalogue.lists.filter(({ on }) => Object.keys(on).every((registry) => world.sizes[registry as RegistryKey] <= MOST)) // lists select from registries
  for (const { key } of lists) for (const year of years) found.set(censusKey(key, year), 0)
  const counted = (registry: RegistryKey): Registry | undefined => (lists.some(({ on }) => on[registry]) ? catalogue.registries.get(registry) : undefined)
  for (const key of REGISTRIES) {
    const registry = counted(key)
    for (let n = 0; registry && n < world.sizes[key]; n += 1) {
      const versions = versionsOf(lifeOf(catalogue, registry, entriesOf(world, key, n)))
      for (const year of years)
        for (const list of versionOn(versions, `${year}-12-31`)?.row.lists ?? []) {
          const already = found.get(censusKey(list, year))
          if (already !== undefined) found.set(censusKey(list, year), already + 1)
        }
    }
  }
  return found
}
