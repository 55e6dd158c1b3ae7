import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { grouped } from '../kernel/grouped.ts'
import type { ApartQuestion } from './read/places.ts'
import type { Catalogue, Column, Latest, Registry, SameAs, Touch } from './registry.ts'

/**
 * A way from one record to others: to those whose column holds its key (`KEY`), holds it in a list (`MEMBER`), holds its id (`ID`),
 * or says the same as a column of its own (`VALUE`). Every way is declared by a column; none is written by hand.
 */
export type Way = {
  /** GraphQL name of the connection on the record that it leads from. */
  readonly name: string
  /** The registry that it leads to, and the column there that decides. */
  readonly to: Registry
  readonly column: string
  readonly match: 'KEY' | 'MEMBER' | 'ID' | 'VALUE'
  /** The column that says the same, of the record that it leads from. */
  readonly own?: string
}

type Bool = RawBuilder<SqlBool>
type Registries = ReadonlyMap<string, Registry>
type Declared = { readonly registry: Registry; readonly name: string; readonly column: Column }

const everyColumn = (registries: Registries): Declared[] =>
  [...registries.values()].flatMap((registry) => Object.entries(registry.columns).map(([name, column]) => ({ registry, name, column })))

const sameOf = (column: Column): SameAs | undefined => ('sameAs' in column ? column.sameAs : undefined)

const backTo = (target: string, { registry, name, column }: Declared): Way[] => {
  const way = { to: registry, column: name }
  if (column.type === 'reference' && column.references === target && column.back !== undefined) return [{ ...way, name: column.back, match: 'KEY' }]
  if (column.type === 'references' && column.references === target && column.back !== undefined) return [{ ...way, name: column.back, match: 'MEMBER' }]
  const same = sameOf(column)
  return same?.registry === target ? [{ ...way, name: same.back, match: 'VALUE', own: same.column }] : []
}

const there = (registries: Registries, { name, column }: Declared): Way[] => {
  const same = sameOf(column)
  const to = same && registries.get(same.registry)
  return to ? [{ name: same.as, to, column: same.column, match: 'VALUE', own: name }] : []
}

/** Ways that lead from the records of every registry: to whatever names them by id. */
export const waysOfEvery = (registries: Registries): readonly Way[] =>
  everyColumn(registries).flatMap(({ registry, name, column }): Way[] =>
    column.type === 'recordId' && column.back !== undefined ? [{ name: column.back, to: registry, column: name, match: 'ID' }] : [],
  )

/** Ways that lead from the records of this registry alone. Where one has the name of a way of every record, it stands in its place. */
export const waysOf = (registries: Registries, registry: Registry): readonly Way[] => [
  ...everyColumn(registries).flatMap((declared) => backTo(registry.key, declared)),
  ...everyColumn(new Map([[registry.key, registry]])).flatMap((declared) => there(registries, declared)),
]

/** A way to the records of another registry that lie where a record lies. */
export type PlaceWay = { readonly name: string; readonly to: Registry; readonly how: Touch }

const INVERSE: Readonly<Record<Exclude<Touch, object>, Touch>> = { intersects: 'intersects', within: 'contains', contains: 'within' }
const inverse = (how: Touch): Touch => (typeof how === 'object' ? how : INVERSE[how])

export const placeWaysOf = (registries: Registries, registry: Registry): readonly PlaceWay[] => [
  ...(registry.neighbours ?? []).flatMap(({ registry: key, how, as }) => {
    const to = registries.get(key)
    return to ? [{ name: as, to, how }] : []
  }),
  ...[...registries.values()].flatMap((to) =>
    (to.neighbours ?? []).filter((each) => each.registry === registry.key).map(({ how, back }) => ({ name: back, to, how: inverse(how) })),
  ),
]

/** A way to records that say the same, as far as they are apart; which of the two registries the record is of that it leads from. */
export type ApartWay = Omit<ApartQuestion, 'point'> & { readonly name: string; readonly to: Registry; readonly side: 'record' | 'other' }

export const apartWaysOf = (registries: Registries, { key }: Registry): readonly ApartWay[] =>
  everyColumn(registries).flatMap(({ registry, name: column, column: definition }): ApartWay[] => {
    const same = sameOf(definition)
    const [other, outside] = [registries.get(same?.registry ?? ''), registries.get(same?.apart?.registry ?? '')]
    if (!same?.apart || !other || !outside) return []
    const question = { registry, column, other, otherColumn: same.column, outside, outsideColumn: same.apart.column }
    return [
      ...(registry.key === key ? [{ ...question, name: same.apart.as, to: other, side: 'record' as const }] : []),
      ...(other.key === key ? [{ ...question, name: same.apart.back, to: registry, side: 'other' as const }] : []),
    ]
  })

/** A way to one record: of those of a registry that refer to a record, the last. */
export type LatestWay = Latest & { readonly to: Registry; readonly column: string }

export const latestOf = (registries: Registries, registry: Registry): readonly LatestWay[] =>
  everyColumn(registries).flatMap(({ registry: to, name, column }) =>
    column.type === 'reference' && column.references === registry.key && column.latest ? [{ ...column.latest, to, column: name }] : [],
  )

// ── In SQL ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** How much of a free text is indexed, in characters: more than an id has, and less than an index row can hold. */
const INDEXED = 240

const keyColumn = (name: string): RawBuilder<unknown> => (name === 'townCode' ? sql`town` : sql`(body ->> ${sql.lit(name)})`)

/** Whether a column holds a value, in the words that its index answers. */
export const holds = ({ match, column }: Pick<Way, 'match' | 'column'>, value: RawBuilder<unknown>): Bool => {
  const name = sql.lit(column)
  if (match === 'KEY') return sql<SqlBool>`${keyColumn(column)} = ${value}::text`
  if (match === 'MEMBER') return sql<SqlBool>`(body -> ${name}) ? ${value}::text`
  return sql<SqlBool>`left(body ->> ${name}, ${sql.lit(INDEXED)}) = left(${value}::text, ${sql.lit(INDEXED)}) and body ->> ${name} = ${value}::text`
}

/** The order in which the record of the smallest key comes first, by code point. */
export const firstByKey: RawBuilder<unknown> = sql`record`

/** The order in which the last comes first, and of several on one day that of the greatest key. */
export const lastFirst = ({ by }: Latest): RawBuilder<unknown> => sql`(body ->> ${sql.lit(by)}) collate "C" desc, record desc`

/** Among which records the last is looked for: those that refer to a record, at the status that counts, not after a day. */
export const upTo = ({ column, by, status }: LatestWay, key: RawBuilder<unknown>, day: string): Bool =>
  sql<SqlBool>`${holds({ match: 'KEY', column }, key)} and status = ${sql.lit(status)} and (body ->> ${sql.lit(by)}) collate "C" <= ${day}`

/** An index over the versions: what it is on, and of which registries. */
export type RelationIndex = { readonly name: string; readonly on: string; readonly registries: readonly string[] }

/** Columns by whose words records are found, as `<registry>.<column>`: those that a `sameAs` ties, and the numbers of what changes rest on. */
const foundByWords = (registries: Registries): ReadonlySet<string> =>
  new Set([
    ...everyColumn(registries).flatMap(({ registry, name, column }) => {
      const same = sameOf(column)
      return same ? [`${registry.key}.${name}`, `${same.registry}.${same.column}`] : []
    }),
    ...[...registries.values()].flatMap(({ key, cited }) => (cited ? [`${key}.${cited.column}`] : [])),
  ])

/** What a column must be indexed by, as the text after `create index … on <table>`; undefined where no relation asks for it. */
const indexOn = ({ registry, name, column }: Declared, byWords: ReadonlySet<string>): string | undefined => {
  const words = `(district, registry, (left(body ->> '${name}', ${INDEXED})), known_to)`
  switch (column.type) {
    case 'recordId':
      return column.back === undefined ? undefined : words
    case 'references':
      // Lists change seldom and are looked up by many records at once: no list of entries still to be sorted in.
      return column.back === undefined ? undefined : `using gin ((body -> '${name}')) with (fastupdate = off)`
    case 'reference': {
      if (column.back === undefined || name === 'townCode') return undefined
      // The last of them is the first entry met from the end; the same index serves the way back.
      const order = column.latest ? `((body ->> '${column.latest.by}') collate "C"), record, ` : ''
      return `(district, registry, (body ->> '${name}'), ${order}known_to)`
    }
    default:
      return byWords.has(`${registry.key}.${name}`) ? words : undefined
  }
}

/**
 * Indexes for relations: what leads to a record is found without reading a whole registry. One for all registries that have a
 * column of the name, since each is a pass over the table and a test at every insert.
 */
export const relationIndexes = ({ registries }: Pick<Catalogue, 'registries'>): readonly RelationIndex[] => {
  const byWords = foundByWords(registries)
  const asked = everyColumn(registries).map((declared) => ({ ...declared, on: indexOn(declared, byWords) }))
  return [...grouped(asked, ({ on }) => on)].flatMap(([on, [first, ...others]]) =>
    on !== undefined && first ? [{ name: `ref_${first.name}`, on, registries: [first, ...others].map(({ registry }) => registry.key) }] : [],
  )
}
