import { coerceInputValue, isInputType, type GraphQLSchema } from 'graphql'
import { sql, type SqlBool } from 'kysely'
import type { AskedPoint, Point } from '../engine/point.ts'
import { checkFilter, filterSql, type Filter } from '../engine/read/filter.ts'
import type { Registry } from '../engine/registry.ts'
import type { Exportable, Exported } from '../exchange/export/exported.ts'
import { isDay } from '../kernel/day.ts'
import { endOfDay, parseInstant } from '../kernel/instant.ts'
import { badInput } from '../kernel/refusal.ts'
import type { Reading } from './context.ts'
import { checkVariables } from './limits.ts'
import { withPlaces } from './places.ts'
import { typeName } from './schema-parts.ts'

/** What can be said of an export besides what it is of. */
export const PARAMETERS = ['validOn', 'knownAt', 'position', 'filter', 'bbox'] as const
export type Parameter = (typeof PARAMETERS)[number]
export type Parameters = Readonly<Partial<Record<Parameter, string>>>

/** How an export is asked for, read but not yet looked up. */
export type ExportQuestion = { readonly asked: AskedPoint; readonly filter: Filter | null }

const wrong = (field: string, found: string, needed: string, neededEn: string) =>
  badInput(`「${field}」为「${found}」，应为${needed}。`, `${field} is "${found}"; expected ${neededEn}.`, { field, found, needed: neededEn })

const readPoint = ({ validOn, knownAt, position }: Parameters): AskedPoint => {
  if (validOn !== undefined && !isDay(validOn)) throw wrong('validOn', validOn, '日期 YYYY-MM-DD', 'a day YYYY-MM-DD, 0001-01-01 to 9999-12-30')
  const instant = isDay(knownAt) ? endOfDay(knownAt) : parseInstant(knownAt)
  if (knownAt !== undefined && instant === undefined)
    throw wrong(
      'knownAt',
      knownAt,
      '日期，或带时区的时刻（地址中的 + 写作 %2B）',
      'a day, or an instant with its offset and at most six digits of a second (in an address, + is written %2B)',
    )
  if (position !== undefined && !/^\d{1,15}$/.test(position)) throw wrong('position', position, '变更序号', 'the number of an entry')
  return {
    ...(validOn !== undefined && { validOn }),
    ...(instant !== undefined && { knownAt: instant }),
    ...(position !== undefined && { position: Number(position) }),
  }
}

const NUMBER = /^-?\d+(\.\d+)?$/

const readBox = (bbox: string): Filter => {
  const numbers = bbox.split(',').map((text) => text.trim())
  if (numbers.length !== 4 || !numbers.every((text) => NUMBER.test(text))) throw wrong('bbox', bbox, '西,南,东,北（度）', 'west,south,east,north in degrees')
  return { geometry: { bbox: numbers.map(Number) } }
}

/** The filter as GraphQL reads a variable of the registry's filter type. */
const coerced = (schema: GraphQLSchema, registry: Registry, value: unknown): Filter | null => {
  const type = schema.getType(`${typeName(registry.key)}Filter`)
  if (!isInputType(type)) throw new Error(`${registry.key} has no filter.`)
  return coerceInputValue(value, type, (path, found, { message }) => {
    const field = ['filter', ...path].join('.')
    throw badInput(`「${field}」无法识别：${message}`, `${field}: ${message}`, { field, found })
  }) as Filter | null
}

const readFilter = (schema: GraphQLSchema, registries: readonly Registry[], text: string): Filter | null => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw wrong('filter', text.slice(0, 80), ' JSON，同 GraphQL 的过滤条件', 'JSON, as the filter in GraphQL')
  }
  checkVariables({ filter: value })
  // On a list over several registries, all of them have to know what it names.
  const [filter = null] = registries.map((registry) => coerced(schema, registry, value))
  if (filter) checkFilter(filter)
  return filter
}

/** Reads how an export is asked for. @throws Refusal `BAD_USER_INPUT`, `TOO_COMPLEX` */
export const readQuestion = (schema: GraphQLSchema, { registries }: Exportable, parameters: Parameters): ExportQuestion => {
  const filters = [
    ...(parameters.filter === undefined ? [] : [readFilter(schema, registries, parameters.filter)]),
    ...(parameters.bbox === undefined ? [] : [readBox(parameters.bbox)]),
  ].filter((each) => each !== null)
  const [only = null] = filters
  return { asked: readPoint(parameters), filter: filters.length > 1 ? { and: filters } : only }
}

/**
 * What is exported at a point. Its spatial conditions are looked up here: one statement for each of them and registry.
 *
 * @throws Refusal `FORBIDDEN` for a filter by a restricted column
 */
export const exportedAt = async (context: Reading, exportable: Exportable, filter: Filter | null, point: Point): Promise<Exported> => {
  const conditions = new Map(
    await Promise.all(
      exportable.registries.map(
        async (registry) =>
          [registry, filter === null ? sql<SqlBool>`true` : filterSql(registry, await withPlaces(context, registry, filter, point), point)] as const,
      ),
    ),
  )
  return { ...exportable, point, filter, where: (registry) => conditions.get(registry) ?? sql<SqlBool>`false` }
}
