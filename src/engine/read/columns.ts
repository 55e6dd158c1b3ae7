import { sql, type RawBuilder } from 'kysely'
import { oncePer } from '../../kernel/memo.ts'
import type { Column, Registry } from '../registry.ts'

/** The name under which a column is filtered and ordered by: its own, or that of the record it refers to. */
export const queryName = (name: string, column: Column): string => ('as' in column ? column.as : name)

/** `dailySupplyT` → `DAILY_SUPPLY_T`: a column as an order or grouping word. */
export const inCapitals = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()

/** Columns of one value that filters, orders and groups can name, besides `record` and `status`. */
export const isScalar = ({ type }: Column): boolean => !['texts', 'enums', 'references', 'codes', 'geometry', 'position', 'results'].includes(type)

/** What a filter, an order or a group can name: the record key, the status, or a column. */
export type Key = {
  readonly name: string
  readonly type: Column['type']
  readonly restricted: boolean
  /** The registry whose records the value is a key of: operands may be ids too, and names of towns. */
  readonly references?: string
}

const RECORD: Key = { name: 'record', type: 'code', restricted: false }
const STATUS: Key = { name: 'status', type: 'code', restricted: false }

const keyOf = (name: string, column: Column): Key => ({
  name,
  type: column.type,
  restricted: column.restricted ?? false,
  ...(column.type === 'reference' && { references: column.references }),
})

const keysOf = (registry: Registry): ReadonlyMap<string, Key> =>
  new Map([
    ...Object.entries(registry.columns).map(([name, column]): [string, Key] => [queryName(name, column), keyOf(name, column)]),
    ['id', { ...RECORD, references: registry.key }],
    ['record', RECORD],
    ['status', STATUS],
    ['stage', STATUS],
  ])

/** Everything of a registry that can be named, by the word for it. */
export const keysByWord = oncePer(keysOf)

const OWN_COLUMNS: Readonly<Record<string, string>> = { record: 'record', status: 'status', name: 'name', townCode: 'town' }

/** A value as text: from its own column, else out of the body. */
export const textOf = (name: string): RawBuilder<string> => {
  const own = OWN_COLUMNS[name]
  return own === undefined ? sql<string>`(body ->> ${sql.lit(name)})` : sql<string>`${sql.ref(own)}`
}

/** A value as JSON, as the API writes it. */
export const jsonOf = (name: string): RawBuilder<unknown> => {
  const own = name === 'geometry' ? 'geometry' : OWN_COLUMNS[name]
  return own === undefined ? sql`body -> ${sql.lit(name)}` : sql`${sql.ref(own)}`
}

/** A value in the type that it compares and sorts in; of a measured one only the number below which it is not. */
export const comparable = ({ name, type }: Key): RawBuilder<unknown> => {
  switch (type) {
    case 'number':
      return sql`${textOf(name)}::float8`
    case 'measured':
      return sql`(case jsonb_typeof(body -> ${sql.lit(name)}) when 'number' then ${textOf(name)}::float8 end)`
    case 'boolean':
      return sql`${textOf(name)}::boolean`
    default:
      return sql`${textOf(name)} collate "C"`
  }
}

/** An operand in the type of its column. */
export const operand = ({ type }: Key, value: unknown): RawBuilder<unknown> =>
  type === 'number' || type === 'measured' ? sql`${value}::float8` : type === 'boolean' ? sql`${value}::boolean` : sql`${value}::text`

/** Operands as an array in the type of their column. */
export const operands = ({ type }: Key, values: readonly unknown[]): RawBuilder<unknown> =>
  type === 'number' || type === 'measured' ? sql`${values}::float8[]` : type === 'boolean' ? sql`${values}::boolean[]` : sql`${values}::text[]`

/** The exact sum of a column of numbers (`numeric`: 120.5 + 0.1 is 120.6); of measured ones only those that have a value. */
export const sumOf = ({ name, type }: Key): RawBuilder<unknown> => {
  const value = sql`${textOf(name)}::numeric`
  return sql`coalesce(sum(${type === 'measured' ? sql`case jsonb_typeof(body -> ${sql.lit(name)}) when 'number' then ${value} end` : value}), 0)`
}
