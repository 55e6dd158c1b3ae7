import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../db/database.ts'
import type { Point } from '../point.ts'
import { filterSql } from './filter.ts'
import type { HeldQuestion } from './held.ts'
import type { LifeSpan } from './lives.ts'
import { selection, toRecord } from './records.ts'

type Raw = Parameters<ReturnType<typeof toRecord>>[0] & Pick<LifeSpan, 'validFrom' | 'validTo'>

const questionSql = (point: Point, { registry, where, columns }: HeldQuestion): RawBuilder<unknown> => sql`(
  select coalesce(json_agg(row_to_json(r)), '[]') from (
    select ${selection(registry, { names: new Set([...columns, 'validFrom', 'validTo']), whole: false }, point)} from record_version v
    where district = ${point.district} and registry = ${sql.lit(registry.key)}
      and known_from <= ${point.knownAt}::timestamptz and known_to > ${point.knownAt}::timestamptz
      and valid_from <= ${point.validOn}::date and ${filterSql(registry, where, point)}
    order by record, valid_from) r)`

/** Versions along valid time that fulfil a condition, up to the day of the point and as known there, by record. One statement for several questions. */
export const spansOf = async (db: Db, point: Point, questions: readonly HeldQuestion[]): Promise<readonly (readonly LifeSpan[])[]> => {
  const { rows } = await sql<{ found: string }>`
    select array_to_json(array[${sql.join(questions.map((question) => questionSql(point, question)))}])::text as found`.execute(db)
  return (JSON.parse(rows[0]?.found ?? '[]') as Raw[][]).map((found, i) =>
    found.map((raw) => ({ validFrom: raw.validFrom, validTo: raw.validTo, node: toRecord(questions[i]?.registry.key, point)(raw) })),
  )
}
