import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import type { Day } from '../../kernel/day.ts'
import { oncePer, remembering } from '../../kernel/memo.ts'
import type { Point } from '../point.ts'
import type { Registry } from '../registry.ts'
import { textOf } from './columns.ts'
import { filterSql, keyNamed, type Filter } from './filter.ts'

/** The sum of a column of numbers over the records that fulfil a condition. */
export type FallQuestion = {
  readonly registry: Registry
  readonly where: Filter
  readonly sum: string
  /** At most so many records are named for each year. */
  readonly most: number
  /** Nothing is looked for unless one of these records brought less in some year. */
  readonly among: readonly string[] | undefined
}

/** A year at whose end the sum was smaller than at the end of the year before. */
export type Fall = {
  /** Its last day. */
  readonly day: Day
  readonly before: number
  readonly after: number
  readonly difference: number
  /** How many records brought less than the year before. */
  readonly lowering: number
  /** The first of them, largest loss first: how much less, and the last day in the year on which they lost. */
  readonly lost: readonly { readonly record: string; readonly loss: number; readonly day: Day }[]
}

/** The last year that has ended by a day. */
const lastYear = (day: Day): number => Number(day.slice(0, 4)) - (day.slice(5) === '12-31' ? 0 : 1)

/** What each record brought more or less at the end of each year than at the end before: a version counts from the end of the year in which it begins to the end before it ends. */
const broughtSql = (point: Point, end: Day, { registry, where, sum }: FallQuestion, only: RawBuilder<SqlBool>): RawBuilder<unknown> => sql`
  version as (
    select record, valid_from, valid_to, coalesce(${textOf(keyNamed(registry, sum).name)}::numeric, 0) as amount from record_version v
    where district = ${point.district} and registry = ${sql.lit(registry.key)}
      and known_from <= ${point.knownAt}::timestamptz and known_to > ${point.knownAt}::timestamptz
      and valid_from <= ${end}::date and ${filterSql(registry, where, point)} and ${only}
  ), moved as (
    select record, extract(year from valid_from)::int as year, amount, null::date as lost from version
    union all select record, extract(year from valid_to)::int, -amount, valid_to from version where valid_to <= ${end}::date
  ), brought as (
    select record, year, sum(amount) as amount, max(lost) as lost from moved group by record, year having sum(amount) <> 0
  )`

const fallsSql = async (db: Db, point: Point, end: Day, question: FallQuestion): Promise<readonly Fall[]> => {
  const { rows } = await sql<{ rows: string }>`
    with ${broughtSql(point, end, question, sql<SqlBool>`true`)}, total as (
      select year, sum(amount) as difference, sum(sum(amount)) over (order by year) as after, count(*) filter (where amount < 0) as lowering
      from brought group by year
    ), ranked as (
      select year, record, -amount as loss, lost as day, row_number() over (partition by year order by amount, record) as place from brought where amount < 0
    )
    select coalesce(json_agg(json_build_object(
      'day', lpad(year::text, 4, '0') || '-12-31', 'before', after - difference, 'after', after, 'difference', difference, 'lowering', lowering,
      'lost', (select json_agg(json_build_object('record', record, 'loss', loss, 'day', day) order by place) from ranked
        where ranked.year = total.year and place <= ${question.most})) order by year), '[]')::text as rows
    from total where difference < 0`.execute(db)
  return JSON.parse(rows[0]?.rows ?? '[]') as Fall[]
}

const REMEMBERED = 50
/** What years came to as known at a point never changes, so it is asked once: findings of single records ask it again and again. */
const rememberedOf = oncePer((_: Db) => remembering<readonly Fall[]>(REMEMBERED))

/**
 * The years that had ended by the day of the point and at whose end a sum was smaller than a year before, as known there; sums are
 * exact. One statement for all years, and one before it where only some records are asked about.
 */
export const falls = async (db: Db, point: Point, question: FallQuestion): Promise<readonly Fall[]> => {
  const last = lastYear(point.validOn)
  if (last < 1) return []
  const end = `${String(last).padStart(4, '0')}-12-31`
  const { registry, where, sum, most, among } = question
  if (among) {
    const only = sql<SqlBool>`record = any(${among}::text[])`
    const { rows } = await sql<{ one: string }>`with ${broughtSql(point, end, question, only)} select 1 as one from brought where amount < 0 limit 1`.execute(
      db,
    )
    if (rows.length === 0) return []
  }
  return rememberedOf(db)(JSON.stringify([point.district, registry.key, where, sum, most, end, point.knownAt]), () => fallsSql(db, point, end, question))
}
