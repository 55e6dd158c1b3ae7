import { sql } from 'kysely'
import type { Db } from '../../db/database.ts'
import { grouped } from '../../kernel/grouped.ts'
import type { RecordId } from '../../kernel/record-id.ts'
import type { Fields } from '../fold.ts'

/**
 * Records that hold these values on some day, as known now, of each registry asked for. One statement; it is quick where one of
 * the values is a reference, which has an index.
 */
export const recordsAlike = async (db: Db, district: string, asked: readonly { readonly registry: string; readonly alike: Fields }[]): Promise<RecordId[]> => {
  const groups = grouped(asked, ({ registry, alike }) => JSON.stringify([registry, ...Object.keys(alike).sort()]))
  const selects = [...groups.values()].map((group) => {
    const [first] = group
    const values = JSON.stringify(group.map(({ alike }) => alike))
    const equal = Object.keys(first?.alike ?? {}).map((name) => sql`(v.body ->> ${sql.lit(name)}) = (q.value ->> ${sql.lit(name)})`)
    return sql`select v.registry, v.record from jsonb_array_elements(${values}::jsonb) q join record_version v
      on v.district = ${district} and v.registry = ${sql.lit(first?.registry)} and v.known_to = 'infinity' and ${sql.join(equal, sql` and `)}`
  })
  const { rows } = await sql<RecordId>`select distinct registry, record from (${sql.join(selects, sql` union all `)}) found`.execute(db)
  return rows
}
