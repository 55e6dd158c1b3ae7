import { canonical } from '../engine/canonical.ts'
import type { ChangeLine } from '../engine/change-line.ts'
import type { Fields } from '../engine/fold.ts'
import { unheardOf, versionOn, versionsOf, withChange, type Life } from '../engine/life.ts'
import type { Catalogue, RegisterList, Registry } from '../engine/registry.ts'
import { readName } from '../exchange/export/name.ts'
import { refuted } from './refuted.ts'

/** What a bundle is of: registries in the order in which their records come, and the list that they stand on. */
export type Listing = { readonly registries: readonly Registry[]; readonly list: RegisterList | null }

/** @throws Refuted where nobody keeps what is named */
export const listingOf = ({ registries, lists }: Catalogue, name: string): Listing => {
  const named = readName(name)
  const list = named?.kind === 'registry' ? null : (lists.find(({ key }) => key === named?.key) ?? null)
  const keys = named?.kind === 'registry' ? [named.key] : Object.keys(list?.on ?? {}).sort()
  const found = keys.flatMap((each) => registries.get(each) ?? [])
  if (found.length === 0 || found.length !== keys.length) throw refuted.unknownExport(name)
  return { registries: found, list }
}

const byCodePoint = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** Lives of records as their changes are read, and what stands on a list of them on a day. */
export class Folded {
  readonly #lives = new Map<Registry, Map<string, Life>>()

  constructor(
    private readonly catalogue: Catalogue,
    private readonly listing: Listing,
  ) {
    for (const registry of listing.registries) this.#lives.set(registry, new Map())
  }

  add(change: ChangeLine): void {
    const registry = this.listing.registries.find(({ key }) => key === change.registry)
    const lives = registry && this.#lives.get(registry)
    if (!lives) return
    lives.set(change.record, withChange(this.catalogue, lives.get(change.record) ?? unheardOf(registry), change))
  }

  /** The records that stand on the list on a day as an export writes them, in its order. */
  *on(day: string): Generator<{ readonly id: string; readonly line: Fields }> {
    const { registries, list } = this.listing
    for (const registry of registries)
      for (const [record, life] of [...(this.#lives.get(registry) ?? [])].sort(byCodePoint)) {
        const version = versionOn(versionsOf(life), day)
        if (!version || (list && !version.row.lists.includes(list.key))) continue
        const { validFrom, validTo, row } = version
        const { name, town, status, body, geometry } = row
        const line = {
          record,
          ...(registries.length > 1 && { registry: registry.key }),
          ...(status !== null && { status }),
          validFrom,
          validTo,
          ...(name !== null && { name }),
          ...(town !== null && { townCode: town }),
          ...body,
          ...(geometry !== null && { geometry: JSON.parse(geometry) as unknown }),
        }
        yield { id: `${registry.key}/${record}`, line }
      }
  }
}

const idIn = ({ registries }: Listing, line: Fields): string => `${String(line['registry'] ?? registries[0]?.key)}/${String(line['record'])}`

const keysIn = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.values(value).reduce<number>((sum, each) => sum + keysIn(each), 0)
  return Array.isArray(value) ? inside : inside + Object.keys(value).length
}
/** Texts of JSON, each with the colon after it that makes it a key. */
const TEXT = /"(?:[^"\\]|\\.)*"\s*(:?)/gu

/** A line of a list. One that says a key twice says something else to whoever takes the first. @throws Refuted */
const lineOf = (text: string): Fields => {
  try {
    const said: unknown = JSON.parse(text)
    const keys = [...text.matchAll(TEXT)].filter(([, colon]) => colon === ':').length
    if (typeof said === 'object' && said !== null && !Array.isArray(said) && keysIn(said) === keys) return said as Fields
  } catch {
    // Falls through to the one refusal.
  }
  throw refuted.form('entries.ndjson', text)
}

/** The first field by which two lines differ. */
const difference = (said: Fields, found: Fields): string | undefined =>
  [...new Set([...Object.keys(said), ...Object.keys(found)])].find(
    (field) => !Object.hasOwn(said, field) || !Object.hasOwn(found, field) || canonical(said[field]) !== canonical(found[field]),
  )

/**
 * Compares the lines of a list with what the changes make of it, record by record.
 *
 * @returns the records, in their order
 * @throws Refuted naming the first record that is left out, does not belong there, or is said otherwise
 */
export const compared = async (lines: AsyncIterable<string>, folded: Folded, listing: Listing, day: string): Promise<ReadonlySet<string>> => {
  const expected = folded.on(day)
  const ids = new Set<string>()
  for await (const text of lines) {
    const said = lineOf(text)
    const next = expected.next()
    const id = idIn(listing, said)
    if (next.done) throw refuted.added(id)
    const { id: wanted, line } = next.value
    if (id !== wanted) {
      const rest = new Set([...expected].map((each) => each.id))
      throw rest.has(id) ? refuted.leftOut(wanted) : refuted.added(id)
    }
    const field = difference(said, line)
    if (field !== undefined) throw refuted.differs(id, field, said[field], line[field])
    ids.add(id)
  }
  const left = expected.next()
  if (!left.done) throw refuted.leftOut(left.value.id)
  return ids
}
