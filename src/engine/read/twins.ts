import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import { grouped } from '../../kernel/grouped.ts'
import type { RecordId } from '../../kernel/record-id.ts'
import type { Fields } from '../fold.ts'
import type { Point } from '../point.ts'

/** Values that records of a registry are to hold. */
export type Alike = { readonly registry: string; readonly alike: Fields }

/** Beyond so many it is quicker to compare all records of a registry with each other than to look each of them up. */
const MANY = 1000

/** Records that hold the same values on some day, where there are two or more of them. */
const twinsSql = ({ district, knownAt }: Point, asked: readonly Alike[]): RawBuilder<unknown> => {
  const [first] = asked
  const names = Object.keys(first?.alike ?? {}).sort()
  const said = names.map((name) => sql`(v.body ->> ${sql.lit(name)})`)
  const conditions = [
    sql<SqlBool>`v.district = ${district} and v.registry = ${sql.lit(first?.registry)} and v.known_from <= ${knownAt}::timestamptz and v.known_to > ${knownAt}::timestamptz`,
    ...(asked.length > MANY
      ? said.map((value) => sql<SqlBool>`${value} is not null`)
      : names.map((name) => sql<SqlBool>`(v.body ->> ${sql.lit(name)}) = (q.value ->> ${sql.lit(name)})`)),
  ]
  const wanted = asked.length > MANY ? sql`` : sql`jsonb_array_elements(${JSON.stringify(asked.map(({ alike }) => alike))}::jsonb) q cross join `
  return sql`
    select registry, unnest(records) as record from (
      select v.registry, array_agg(distinct v.record) as records from ${wanted}record_version v where ${sql.join(conditions, sql` and `)}
      group by v.registry, ${sql.join(said)}) alike where cardinality(records) > 1`
}

/**
 * Records that hold the values asked for on some day, as known at a point, and are not the only ones that do. One statement; where
 * much is asked of a registry, twins of other values may come with them.
 */
export const twinsOf = async (db: Db, point: Point, asked: readonly Alike[]): Promise<readonly RecordId[]> => {
  const groups = grouped(asked, ({ registry, alike }) => JSON.stringify([registry, ...Object.keys(alike).sort()]))
  if (groups.size === 0) return []
  const selects = [...groups.values()].map((group) => twinsSql(point, group))
  const { rows } = await sql<RecordId>`select distinct registry, record from (${sql.join(selects, sql` union all `)}) found`.execute(db)
  return rows
}
