import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import { parseId, type RecordId } from '../../kernel/record-id.ts'
import { inForce, type Point } from '../point.ts'
import type { Code } from './names.ts'

/** What is known of a record by name. */
export type Named = RecordId & { readonly name: string | null; readonly town: string | null; readonly codes: readonly Code[] }

/**
 * Those of some records that are in force at a point, by id. One statement.
 *
 * @param where a condition on them besides
 */
export const namedInForce = async (
  db: Db,
  ids: readonly string[],
  point: Point,
  where: RawBuilder<SqlBool> = sql<SqlBool>`true`,
): Promise<ReadonlyMap<string, Named>> => {
  if (ids.length === 0) return new Map()
  const parsed = ids.map(parseId)
  const { rows } = await sql<{ rows: string }>`
    select coalesce(json_agg(row_to_json(v)), '[]')::text as rows
    from unnest(${parsed.map(({ registry }) => registry)}::text[], ${parsed.map(({ record }) => record)}::text[]) k(of_registry, of_record)
    cross join lateral (
      select registry, record, name, town, coalesce(body -> 'codes', '[]') as codes from record_version
      where registry = k.of_registry and record = k.of_record and ${inForce(point)} and ${where} limit 1) v`.execute(db)
  const found = JSON.parse(rows[0]?.rows ?? '[]') as Named[]
  return new Map(found.map((named) => [`${named.registry}/${named.record}`, named]))
}
