import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import { grouped } from '../../kernel/grouped.ts'
import type { RecordId } from '../../kernel/record-id.ts'
import type { Fields } from '../fold.ts'
import type { Point } from '../point.ts'

/**
 * Records that hold these values on some day, as known at a point or now, of each registry asked for. One statement; it is quick where one of
 * the values is a reference, which has an index.
 *
 * @param versions the table that they are looked for in
 */
export const recordsAlike = async (
  db: Db,
  district: string,
  asked: readonly { readonly registry: string; readonly alike: Fields }[],
  at?: Pick<Point, 'knownAt'>,
  versions = 'record_version',
): Promise<RecordId[]> => {
  if (asked.length === 0) return []
  const known = at
    ? sql<SqlBool>`v.known_from <= ${at.knownAt}::timestamptz and v.known_to > ${at.knownAt}::timestamptz`
    : sql<SqlBool>`v.known_to = 'infinity'`
  const groups = grouped(asked, ({ registry, alike }) => JSON.stringify([registry, ...Object.keys(alike).sort()]))
  const selects = [...groups.values()].map((group) => {
    const [first] = group
    const values = JSON.stringify(group.map(({ alike }) => alike))
    const equal = Object.keys(first?.alike ?? {}).map((name) => sql`(v.body ->> ${sql.lit(name)}) = (q.value ->> ${sql.lit(name)})`)
    return sql`select v.registry, v.record from jsonb_array_elements(${values}::jsonb) q join ${sql.table(versions)} v
      on v.district = ${district} and v.registry = ${sql.lit(first?.registry)} and ${known} and ${sql.join(equal, sql` and `)}`
  })
  const { rows } = await sql<RecordId>`select distinct registry, record from (${sql.join(selects, sql` union all `)}) found`.execute(db)
  return rows
}
