import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { boxText, type Box } from '../../geo/box.ts'
import { badInput, Refusal } from '../../kernel/refusal.ts'
import { inForce, type Point } from '../point.ts'
import type { Registry } from '../registry.ts'
import { comparable, keysByWord, operand, operands, textOf, type Key } from './columns.ts'

/**
 * A condition on records, as it comes in JSON: operators by column name, `and`, `or`, `not`.
 *
 * ```json
 * { "town": { "eq": "油溪镇" }, "not": { "dailySupplyT": { "lt": 1000 } } }
 * ```
 *
 * Two-valued (DESIGN §6): a comparison with an empty value is false; `ne`, `notIn` and `not` are exact complements.
 */
export type Filter = Readonly<Record<string, unknown>>

type Bool = RawBuilder<SqlBool>

const MAX_DEPTH = 8
/** PostgreSQL plans every one of them. */
const MAX_CONDITIONS = 1500
const TRUE = sql<SqlBool>`true`
const FALSE = sql<SqlBool>`false`

/** The exact complement: SQL's null counts as false. */
const not = (condition: Bool): Bool => sql<SqlBool>`((${condition}) is not true)`
const all = (conditions: readonly Bool[]): Bool => (conditions.length === 0 ? TRUE : sql<SqlBool>`(${sql.join(conditions, sql` and `)})`)
const any = (conditions: readonly Bool[]): Bool => (conditions.length === 0 ? FALSE : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`)

/** A text as a pattern of `like` that matches it alone. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/**
 * Whether a column holds the key of one of the records meant: by key, by id, and towns by name or alias at the point too.
 * A single plain key is an equality, so that an index can answer in its order.
 */
export const refersTo = (column: RawBuilder<unknown>, references: string, values: readonly string[], point: Point): Bool => {
  const keys = values.map((value) => (value.startsWith(`${references}/`) ? value.slice(references.length + 1) : value))
  const [only] = keys
  if (references === 'town' && !keys.every((key) => /^\d{9}$/.test(key)))
    return sql<SqlBool>`${column} = any(array(select unnest(${keys}::text[]) union
      select record from record_version where registry = 'town' and ${inForce(point)}
        and (name = any(${keys}::text[]) or body -> 'aliases' ?| ${keys}::text[])))`
  return keys.length === 1 ? sql<SqlBool>`${column} = ${only}::text` : sql<SqlBool>`${column} = any(${keys}::text[])`
}

/** What a spatial condition came to, once the geometry library was asked: a filter says `{ geometry: { placed: … } }` in its place. */
export type Placed = {
  /** Whatever holds meets this box, where the column has an index. */
  readonly box: Box | null
  /** Whatever lies wholly in here holds. */
  readonly sure: Box | null
  /** Keys of the other records that it holds for. */
  readonly keys: readonly string[]
}

/** Whether a version's box lies wholly in a box: exactly, where PostgreSQL's own operators allow for an error. */
export const inside = ([west, south, east, north]: Box): Bool =>
  sql<SqlBool>`((box[1])[0] >= ${west}::float8 and (box[1])[1] >= ${south}::float8 and (box[0])[0] <= ${east}::float8 and (box[0])[1] <= ${north}::float8)`

/** Whether a version's box meets a box; within PostgreSQL's error of a millionth of a degree. */
export const meets = (box: Box): Bool => sql<SqlBool>`box && ${boxText(box)}::box`

type Operator = (key: Key, value: never, point: Point) => Bool

const isIn = (key: Key, values: readonly unknown[], point: Point): Bool => {
  if (key.references !== undefined) return refersTo(comparable(key), key.references, values.map(String), point)
  return values.length === 1 ? sql<SqlBool>`${comparable(key)} = ${operand(key, values[0])}` : sql<SqlBool>`${comparable(key)} = any(${operands(key, values)})`
}

const compare =
  (operator: string): Operator =>
  (key, value) =>
    sql<SqlBool>`${comparable(key)} ${sql.raw(operator)} ${operand(key, value)}`

const OPERATORS: Readonly<Record<string, Operator>> = {
  eq: (key, value, point) => isIn(key, [value], point),
  ne: (key, value, point) => not(isIn(key, [value], point)),
  in: (key, value: readonly unknown[], point) => isIn(key, value, point),
  notIn: (key, value: readonly unknown[], point) => not(isIn(key, value, point)),
  gt: compare('>'),
  gte: compare('>='),
  lt: compare('<'),
  lte: compare('<='),
  contains: (key, value: string) => sql<SqlBool>`${textOf(key.name)} like ${`%${escapeLike(value)}%`}`,
  startsWith: (key, value: string) => sql<SqlBool>`${textOf(key.name)} like ${`${escapeLike(value)}%`}`,
  isNull: (key, value: boolean) => (value ? isEmpty(key) : not(isEmpty(key))),
}

const holdsIn = ({ box, sure, keys }: Placed): Bool =>
  all([...(box ? [meets(box)] : []), any([...(sure ? [inside(sure)] : []), sql<SqlBool>`record = any(${keys}::text[])`])])

/** Operators of geometries; the spatial ones are resolved into `placed` before. */
const GEOMETRY_OPERATORS: Readonly<Record<string, Operator>> = {
  placed: (_, places: readonly Placed[]) => all(places.map(holdsIn)),
  isNull: (key, value: boolean) => (value ? isEmpty(key) : not(isEmpty(key))),
}

const isEmpty = (key: Key): Bool =>
  key.type === 'geometry' && key.name === 'geometry'
    ? sql<SqlBool>`geometry is null`
    : key.type === 'texts' || key.type === 'codes' || key.type === 'enums' || key.type === 'references' || key.type === 'geometry'
      ? sql<SqlBool>`body -> ${sql.lit(key.name)} is null`
      : sql<SqlBool>`${comparable(key)} is null`

/** Operators of columns that hold several values: of texts, and of codes. */
const SET_OPERATORS: Readonly<Record<string, Operator>> = {
  has: ({ name, type }, value) => (type === 'codes' ? hasCode(value) : sql<SqlBool>`body -> ${sql.lit(name)} ? ${value}::text`),
  hasAny: ({ name, type }, values: readonly unknown[]) =>
    type === 'codes' ? any(values.map(hasCode)) : sql<SqlBool>`body -> ${sql.lit(name)} ?| ${values}::text[]`,
  hasAll: ({ name }, values: readonly unknown[]) => sql<SqlBool>`body -> ${sql.lit(name)} ?& ${values}::text[]`,
  isNull: (key, value: boolean) => (value ? isEmpty(key) : not(isEmpty(key))),
}
/** Said twice, since the index holds only versions that have codes. */
const hasCode = (code: unknown): Bool => sql<SqlBool>`(body ? 'codes' and body -> 'codes' @> ${JSON.stringify([code])}::jsonb)`

const LIST_OPERATORS: Readonly<Record<string, (value: never) => Bool>> = {
  has: (value: string) => sql<SqlBool>`${value}::text = any(lists)`,
  hasAny: (values: string[]) => sql<SqlBool>`lists && ${values}::text[]`,
  hasAll: (values: string[]) => sql<SqlBool>`lists @> ${values}::text[]`,
  isNull: (value: boolean) => sql<SqlBool>`(cardinality(lists) = 0) = ${value}::boolean`,
}

/** What a filter or an operator object says. @throws Refusal `BAD_USER_INPUT` for null or no object at all */
export const entriesOf = (value: unknown, where: string): [string, unknown][] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badInput(`过滤条件「${where}」不能为 null；不用时请略去。`, `The filter ${where} is null; leave it out instead.`, { field: where, found: value })
  return Object.entries(value as Filter).filter(([, each]) => each !== undefined)
}

const checkOperand = (word: string, operator: string, value: unknown): void => {
  if (value === null || (Array.isArray(value) && value.includes(null)))
    throw badInput(`「${word}.${operator}」不能为 null；判断空值请用 isNull。`, `${word}.${operator} is null; ask for empty values with isNull.`, {
      field: `${word}.${operator}`,
      found: null,
    })
}

const restricted = (word: string): Refusal =>
  new Refusal('FORBIDDEN', `「${word}」为限制公开字段，不能用于过滤、排序或分组。`, `${word} is restricted: it cannot be filtered, ordered or grouped by.`, {
    field: word,
  })

/** The key that a word names. @throws Refusal `FORBIDDEN` for a restricted column */
export const keyNamed = (registry: Registry, word: string): Key => {
  const key = keysByWord(registry).get(word)
  if (!key) throw badInput(`没有字段「${word}」。`, `There is no field ${word}.`, { field: word })
  if (key.restricted) throw restricted(word)
  return key
}

const onColumn = (registry: Registry, word: string, value: unknown, point: Point): Bool => {
  if (word === 'lists')
    return all(
      entriesOf(value, word).map(([operator, each]) => {
        checkOperand(word, operator, each)
        return LIST_OPERATORS[operator]?.(each as never) ?? FALSE
      }),
    )
  const key = keyNamed(registry, word)
  const operators =
    key.type === 'geometry'
      ? GEOMETRY_OPERATORS
      : key.type === 'texts' || key.type === 'codes' || key.type === 'enums' || key.type === 'references'
        ? SET_OPERATORS
        : OPERATORS
  return all(
    entriesOf(value, word).map(([operator, each]) => {
      checkOperand(word, operator, each)
      const build = operators[operator]
      if (!build) throw badInput(`「${word}」没有运算「${operator}」。`, `${word} has no operator ${operator}.`, { field: `${word}.${operator}` })
      return build(key, each as never, point)
    }),
  )
}

const refusal = {
  tooDeep: () => badInput(`过滤条件嵌套超过 ${MAX_DEPTH} 层。`, `The filter is nested more than ${MAX_DEPTH} deep.`, { field: 'filter', needed: MAX_DEPTH }),
  tooMany: () =>
    new Refusal('TOO_COMPLEX', `过滤条件超过 ${MAX_CONDITIONS} 个。`, `The filter has more than ${MAX_CONDITIONS} conditions.`, {
      field: 'filter',
      needed: MAX_CONDITIONS,
    }),
}

/** Refuses what a caller's filter must not be, before anything is made of it. @throws Refusal `BAD_USER_INPUT` nested more than 8 deep, `TOO_COMPLEX` */
export const checkFilter = (filter: Filter): void => {
  let conditions = 0
  const check = (each: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) throw refusal.tooDeep()
    for (const [word, value] of Object.entries(each ?? {}) as [string, unknown][]) {
      if (word === 'not') check(value, depth + 1)
      else if ((word === 'and' || word === 'or') && Array.isArray(value)) for (const member of value) check(member, depth + 1)
      else if (++conditions > MAX_CONDITIONS) throw refusal.tooMany()
    }
  }
  check(filter, 1)
}

/** @throws Refusal `BAD_USER_INPUT` for a null, `FORBIDDEN` for a restricted column */
export const filterSql = (registry: Registry, filter: Filter, point: Point): Bool => {
  const nested = (value: unknown): Bool => filterSql(registry, Object.fromEntries(entriesOf(value, 'filter')), point)
  const several = (word: string, value: unknown): Bool[] => {
    checkOperand('filter', word, value)
    return (value as unknown[]).map(nested)
  }
  return all(
    entriesOf(filter, 'filter').map(([word, value]) => {
      if (word === 'and') return all(several(word, value))
      if (word === 'or') return any(several(word, value))
      if (word === 'not') return not(nested(value))
      return onColumn(registry, word, value, point)
    }),
  )
}
