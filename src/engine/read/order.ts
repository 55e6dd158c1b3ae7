import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { badInput } from '../../kernel/refusal.ts'
import { comparable, operand, type Key } from './columns.ts'

/** One word of an order. Empty values come last both ways. */
export type Ordered = { readonly key: Key; readonly descending: boolean }

/** Where a record stands in an order: its values, then its key. */
export type SortKey = readonly unknown[]

type Bool = RawBuilder<SqlBool>

/** Names sort by pinyin, everything else by code point or value. */
const sortable = (key: Key): RawBuilder<unknown> => (key.name === 'name' ? sql`name collate taizhang_name` : comparable(key))

/** `order by` of an order, or of its reverse; the record key breaks every tie. */
export const orderSql = (order: readonly Ordered[], reversed: boolean, tie: readonly string[] = ['record']): RawBuilder<unknown> =>
  sql.join([
    ...order.map(
      ({ key, descending }) => sql`${sortable(key)} ${sql.raw(descending !== reversed ? 'desc' : 'asc')} ${sql.raw(reversed ? 'nulls first' : 'nulls last')}`,
    ),
    ...tie.map((column) => sql`${sql.ref(column)} ${sql.raw(reversed ? 'desc' : 'asc')}`),
  ])

/** The values by which a row is found again in its order, as a JSON array. */
export const sortKeySql = (order: readonly Ordered[], tie: readonly string[] = ['record']): RawBuilder<unknown> =>
  sql`json_build_array(${sql.join([...order.map(({ key }) => comparable(key)), ...tie.map((column) => sql.ref(column))])})`

const beyondOne = ({ key, descending }: Ordered, value: unknown, rest: Bool, reversed: boolean): Bool => {
  const column = sortable(key)
  if (value === null) return reversed ? sql<SqlBool>`(${column} is not null or (${column} is null and ${rest}))` : sql<SqlBool>`(${column} is null and ${rest})`
  const further = sql<SqlBool>`${column} ${sql.raw(descending === reversed ? '>' : '<')} ${operand(key, value)}`
  const equal = sql<SqlBool>`(${column} = ${operand(key, value)} and ${rest})`
  return reversed ? sql<SqlBool>`(${further} or ${equal})` : sql<SqlBool>`(${further} or ${column} is null or ${equal})`
}

const isText = (value: unknown): boolean => typeof value === 'string' && !value.includes('\u0000')

/** Whether a value of a sort key is one that its column could have; a forged cursor may hold anything. */
const fits = ({ key: { type } }: Ordered, value: unknown): boolean =>
  value === null || (type === 'number' || type === 'measured' ? typeof value === 'number' : type === 'boolean' ? typeof value === 'boolean' : isText(value))

/** Only rows that stand after a sort key in the order, or before it where `reversed`. */
export const beyond = (order: readonly Ordered[], sortKey: SortKey, reversed: boolean, tie: readonly string[] = ['record']): Bool => {
  const values = tie.map((_, i) => sortKey[order.length + i])
  if (!order.every((each, i) => fits(each, sortKey[i])) || !values.every(isText))
    throw badInput('游标无法识别。', 'This is not a cursor.', { field: reversed ? 'before' : 'after' })
  const last = sql<SqlBool>`(${sql.join(tie.map((column) => sql.ref(column)))}) ${sql.raw(reversed ? '<' : '>')} (${sql.join(values.map((value) => sql`${value}::text`))})`
  return order.reduceRight<Bool>((rest, each, i) => beyondOne(each, sortKey[i], rest, reversed), last)
}
