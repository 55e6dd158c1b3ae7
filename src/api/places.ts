import { entriesOf, type Filter, type Placed } from '../engine/read/filter.ts'
import { keysByWord } from '../engine/read/columns.ts'
import { placed, PLACE_OPERATORS, type PlaceOperator } from '../engine/read/places.ts'
import type { Point } from '../engine/point.ts'
import type { Registry } from '../engine/registry.ts'
import { keyOfPoint, loaderOf, type Reading } from './context.ts'

const isPlaceOperator = (word: string): word is PlaceOperator => PLACE_OPERATORS.some((each) => each === word)

type Asked = { readonly column: string; readonly operator: PlaceOperator; readonly value: unknown }

/** What a spatial condition comes to; asked once a request, however many pages are filtered by it. */
const loadPlaced = (context: Reading, registry: Registry, point: Point, asked: Asked): Promise<Placed> =>
  loaderOf<Asked, Placed>(context, `placed ${registry.key} ${keyOfPoint(point)}`, (all) =>
    Promise.all(all.map(({ column, operator, value }) => placed(context.request.db, registry, column, operator, value, point))),
  ).load(asked)

/**
 * The filter with its spatial conditions resolved: PostgreSQL finds what may lie there, the geometry library what does.
 * One statement for each condition.
 */
export const withPlaces = async (context: Reading, registry: Registry, filter: Filter, point: Point): Promise<Filter> => {
  const nested = (value: unknown): Promise<Filter> => withPlaces(context, registry, Object.fromEntries(entriesOf(value, 'filter')), point)
  const words = keysByWord(registry)
  const resolved = await Promise.all(
    entriesOf(filter, 'filter').map(async ([word, value]): Promise<[string, unknown]> => {
      if (word === 'not') return [word, await nested(value)]
      if ((word === 'and' || word === 'or') && Array.isArray(value)) return [word, await Promise.all(value.map(nested))]
      if (words.get(word)?.type !== 'geometry' || words.get(word)?.restricted) return [word, value]
      return [word, await conditions(context, registry, word, value, point)]
    }),
  )
  return Object.fromEntries(resolved)
}

const conditions = async (context: Reading, registry: Registry, column: string, value: unknown, point: Point): Promise<unknown> => {
  const asked = entriesOf(value, column)
  const empty = asked.find(([, each]) => each === null)
  if (empty) return value
  const places = asked.flatMap(([operator, each]) => (isPlaceOperator(operator) ? [{ column, operator, value: each }] : []))
  const found = await Promise.all(places.map((each) => loadPlaced(context, registry, point, each)))
  return { ...Object.fromEntries(asked.filter(([operator]) => !isPlaceOperator(operator))), ...(found.length > 0 && { placed: found }) }
}
