import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../db/database.ts'
import type { Day } from '../../kernel/day.ts'
import type { Point } from '../point.ts'
import type { Registry } from '../registry.ts'
import { filterSql, type Filter } from './filter.ts'
import { matching, selection, toRecord, type RecordRow } from './records.ts'

/** Which records of a registry, and what to read of them. */
export type HeldQuestion = { readonly registry: Registry; readonly where: Filter; readonly columns: readonly string[] }

/** A record that fulfils a condition at a point, and since when it does without a break, as known there. */
export type Held = { readonly row: RecordRow; readonly since: Day }

type Raw = { readonly row: Parameters<ReturnType<typeof toRecord>>[0]; readonly spans: readonly (readonly [from: Day, to: string])[] }

/** The first day of the unbroken run that the last of some spans belongs to; they come newest first. */
const beginningOf = (spans: Raw['spans']): Day => {
  let since = spans[0]?.[0] ?? ''
  for (const [from, to] of spans.slice(1)) {
    if (to < since) break
    since = from
  }
  return since
}

const questionSql = (point: Point, { registry, where, columns }: HeldQuestion): RawBuilder<unknown> => {
  const condition = filterSql(registry, where, point)
  return sql`(
    with found as (
      select ${selection(registry, { names: new Set(columns), whole: false }, point)} from record_version v
      where ${matching({ registries: [registry], point, where: condition })})
    select coalesce(json_agg(json_build_object('row', row_to_json(found), 'spans', (
      select json_agg(json_build_array(valid_from, valid_to) order by valid_from desc) from record_version v
      where district = ${point.district} and registry = ${sql.lit(registry.key)} and v.record = found.record
        and known_from <= ${point.knownAt}::timestamptz and known_to > ${point.knownAt}::timestamptz
        and valid_from <= ${point.validOn}::date and ${condition})) order by found.record), '[]') from found)`
}

/** Answers several questions at a point, in their order. One statement. */
export const held = async (db: Db, point: Point, questions: readonly HeldQuestion[]): Promise<readonly (readonly Held[])[]> => {
  const { rows } = await sql<{ found: string }>`
    select array_to_json(array[${sql.join(questions.map((question) => questionSql(point, question)))}])::text as found`.execute(db)
  return (JSON.parse(rows[0]?.found ?? '[]') as Raw[][]).map((found, i) => {
    const toRow = toRecord(questions[i]?.registry.key, point)
    return found.map(({ row, spans }) => ({ row: toRow(row), since: beginningOf(spans) }))
  })
}
