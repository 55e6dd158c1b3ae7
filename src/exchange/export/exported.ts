import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import { matching } from '../../engine/read/records.ts'
import type { Point } from '../../engine/point.ts'
import { editionId, type Edition } from '../../engine/editions.ts'
import type { RegisterList, Registry } from '../../engine/registry.ts'

/** What is exported: the records of a registry, or those that stand on a list, at a point. */
export type Exported = {
  /** Of a list over several, in the order in which their records come: by code point. */
  readonly registries: readonly Registry[]
  /** Null: all that is in force of the one registry. */
  readonly list: RegisterList | null
  /** Where a list is printed as it was published. */
  readonly edition: Edition | null
  readonly point: Point
  /** What callers filter by, as they wrote it; null: by nothing. */
  readonly filter: unknown
  /** The same as a condition on the records of one of the registries. */
  readonly where: (registry: Registry) => RawBuilder<SqlBool>
}

/** What is exported, whenever. */
export type Exportable = Pick<Exported, 'registries' | 'list' | 'edition'>

/** As addresses and the command line name it: `plot`, `list/remediationList`, `edition/remediationList/第一批`. */
export const nameOf = ({ registries, list, edition }: Exportable): string =>
  edition ? `edition/${editionId(edition)}` : list ? `list/${list.key}` : (registries[0]?.key ?? '')

export const titleOf = ({ registries, list, edition }: Exportable): string => (edition ?? list ?? registries[0])?.title ?? ''

/** Columns that no export holds, whoever asks. */
export const hiddenColumns = ({ registries }: Pick<Exported, 'registries'>): readonly string[] => [
  ...new Set(registries.flatMap(({ columns }) => Object.keys(columns).filter((name) => columns[name]?.restricted))),
]

/** Which records of one of the registries are exported. */
export const chosen = ({ list, point, where }: Exported, registry: Registry): RawBuilder<SqlBool> => {
  const onList = list ? sql<SqlBool>`${sql.lit(list.key)} = any(lists) and ` : sql``
  return matching({ registries: [registry], point, where: sql<SqlBool>`${onList}${where(registry)}` })
}

/** How many records an export has. */
export const countOf = async (db: Db, exported: Exported): Promise<number> => {
  const of = exported.registries.map((registry) => sql`(select count(*) from record_version v where ${chosen(exported, registry)})`)
  const { rows } = await sql<{ count: string }>`select ${sql.join(of, sql` + `)} as count`.execute(db)
  return Number(rows[0]?.count ?? 0)
}
