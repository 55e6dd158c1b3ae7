import { canonical } from '../../engine/canonical.ts'
import type { Fields } from '../../engine/fold.ts'

/** Where two rows that speak of the same record differ. */
export type Conflict = { readonly field: string; readonly found: unknown; readonly against: unknown }

const stated = (value: unknown): boolean => value !== undefined && value !== null

/**
 * Where the second of two rows differs from the first: what both state before what only one does; undefined where they say the same.
 *
 * @param derived columns that follow from others, and differ only where those do
 */
export const conflictOf = (first: Fields, second: Fields, derived: readonly string[] = []): Conflict | undefined => {
  const names = [...new Set([...Object.keys(second), ...Object.keys(first)])].filter((name) => !derived.includes(name))
  const differing = names.filter((name) => canonical(first[name] ?? null) !== canonical(second[name] ?? null))
  const field = differing.find((name) => stated(first[name]) && stated(second[name])) ?? differing[0]
  return field === undefined ? undefined : { field, found: second[field] ?? null, against: first[field] ?? null }
}

const shown = (value: unknown): string =>
  value === null ? 'nothing' : typeof value === 'string' || typeof value === 'number' ? String(value) : canonical(value)

const WORDS: Readonly<Record<string, string>> = { townCode: 'town', villageCode: 'village' }

/** The same in a report: `same name and town as row 6, dailySupplyT 380 against 350`. @param identity columns by which the rows are the same */
export const conflictHint = (identity: readonly string[], other: string, { field, found, against }: Conflict): string => {
  const words = identity.map((name) => WORDS[name] ?? name)
  const same = words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
  return `same ${same} as ${other}, ${field} ${shown(found)} against ${shown(against)}`
}
