import { sql } from 'kysely'
import type { Db } from '../../db/database.ts'
import { grouped } from '../../kernel/grouped.ts'
import type { Day } from '../../kernel/day.ts'
import type { Known } from '../rows/known.ts'

type Division = { readonly registry: string; readonly record: string; readonly name: string | null; readonly town: string | null }

/** What a town is called without what kind of town it is. */
const bare = (name: string): string => name.replace(/(?:街道|镇)$/u, '')

const MOST_LIKE = 3
/** One holds the other, or they differ in one character. */
const isLike = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a.includes(b) || b.includes(a) || (a.length === b.length && Array.from(a).filter((each, i) => each !== b[i]).length === 1))

/**
 * Towns and villages as the ledger knows them on a day: by their whole name, and towns without 镇 or 街道; a name that two of them
 * have names none of them.
 */
export const openKnown = async (db: Db, district: string, day: Day): Promise<Known & { readonly names: readonly string[] }> => {
  const { rows } = await sql<Division>`
    select registry, record, name, town from record_version where district = ${district} and registry in ('town', 'village')
      and known_to = 'infinity' and valid_from <= ${day}::date and valid_to > ${day}::date and name is not null`.execute(db)
  const only = (divisions: readonly Division[], nameOf: (division: Division) => string): ReadonlyMap<string, string> =>
    new Map([...grouped(divisions, nameOf)].flatMap(([name, named]) => (named.length === 1 && named[0] ? [[name, named[0].record] as const] : [])))
  const [towns, villages] = [rows.filter(({ registry }) => registry === 'town'), rows.filter(({ registry }) => registry === 'village')]
  const [whole, short] = [only(towns, ({ name }) => name ?? ''), only(towns, ({ name }) => bare(name ?? ''))]
  const inTown = only(villages, ({ town, name }) => `${town ?? ''} ${name ?? ''}`)
  return {
    names: [...whole.keys(), ...short.keys()],
    town: (text) => {
      const code = whole.get(text) ?? (/^\d{9}$/.test(text) ? text : undefined)
      if (code !== undefined) return { code, alias: false }
      const alias = short.get(text)
      return alias === undefined ? undefined : { code: alias, alias: true }
    },
    townsLike: (text) => [...whole.keys()].filter((name) => isLike(bare(name), bare(text))).slice(0, MOST_LIKE),
    village: (town, text) => (/^\d{12}$/.test(text) ? text : inTown.get(`${town ?? ''} ${text}`)),
  }
}
