import { sql } from 'kysely'
import type { Db } from '../../db/database.ts'
import { inForce, type Point } from '../../engine/point.ts'

/** What towns are called at a point, by code. One statement. */
export const townNames = async (db: Db, point: Point): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ record: string; name: string }>`
    select record, name from record_version where registry = 'town' and ${inForce(point)} and name is not null`.execute(db)
  return new Map(rows.map(({ record, name }) => [record, name]))
}
