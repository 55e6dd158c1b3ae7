import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import type { RecordId } from '../../kernel/record-id.ts'
import type { Point } from '../point.ts'
import type { Registry } from '../registry.ts'
import { matching } from './records.ts'

/** What a record in force is called. */
export type Called = RecordId & {
  readonly town: string | null
  readonly name: string | null
  readonly aliases: readonly string[]
  readonly codes: readonly Code[]
}
export type Code = { readonly system: string; readonly value: string }

export type CalledQuestion = {
  readonly point: Point
  readonly registries: readonly Registry[]
  /** Only records of these towns, and those of which no town is stated; and whoever shares a code with one of these records. */
  readonly near?: { readonly towns: readonly string[]; readonly codes: readonly Code[] } | undefined
}

/** Digits and letters of a text: what numbered names differ in. */
const mark = (text: RawBuilder<unknown>): RawBuilder<unknown> => sql`regexp_replace(normalize(${text}, nfkc), '[^0-9A-Za-z]+', '', 'g')`

/**
 * What records are called that may be called like others: whose name or alias has no digits or letters, or those of another of their
 * registry, or who share a code with another. Tens of thousands of records that differ in their number alone never leave
 * the database. One statement.
 */
export const calledAlike = async (db: Db, { point, registries, near }: CalledQuestion): Promise<readonly Called[]> => {
  const sharing = near?.codes.map((code) => sql<SqlBool>`(body ? 'codes' and body -> 'codes' @> ${JSON.stringify([code])}::jsonb)`) ?? []
  const where = near
    ? sql<SqlBool>`(${sql.join([sql<SqlBool>`town = any(${near.towns}::text[])`, sql<SqlBool>`town is null`, ...sharing], sql` or `)})`
    : sql<SqlBool>`true`
  const { rows } = await sql<{ rows: string }>`
    with own as materialized (
      select registry, record, town, name, body -> 'aliases' as aliases, body -> 'codes' as codes from record_version v
      where ${matching({ registries, point, where })}
    ), text as (
      select registry, record, ${mark(sql`name`)} as mark from own where name is not null
      union all select registry, record, ${mark(sql`alias`)} from own cross join jsonb_array_elements_text(aliases) alias
        where jsonb_typeof(aliases) = 'array'
    ), marked as (
      select registry, mark from text group by registry, mark having count(*) > 1 or mark = ''
    ), code as (
      select registry, record, c -> 'system' as system, c -> 'value' as value from own cross join jsonb_array_elements(codes) c where jsonb_typeof(codes) = 'array'
    ), coded as (
      select registry, system, value from code group by registry, system, value having count(*) > 1
    ), wanted as (
      select registry, record from text join marked using (registry, mark)
      union select registry, record from code join coded using (registry, system, value)
    )
    select coalesce(json_agg(json_build_object('registry', registry, 'record', record, 'town', town, 'name', name,
      'aliases', coalesce(aliases, '[]'), 'codes', coalesce(codes, '[]')) order by registry, record), '[]')::text as rows
    from own join wanted using (registry, record)`.execute(db)
  return JSON.parse(rows[0]?.rows ?? '[]') as Called[]
}
