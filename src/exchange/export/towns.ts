import { sql } from 'kysely'
import type { Db } from '../../db/database.ts'
import { inForce, type Point } from '../../engine/point.ts'

/**
 * What towns are called at a point, by code and in their order. One statement.
 *
 * @param status of these alone; of all where absent
 */
export const townNames = async (db: Db, point: Point, status?: string | null): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ record: string; name: string }>`
    select record, name from record_version where registry = 'town' and ${inForce(point)} and name is not null
      and (${status ?? null}::text is null or status = ${status ?? null}::text) order by record`.execute(db)
  return new Map(rows.map(({ record, name }) => [record, name]))
}
