import { sql, type RawBuilder } from 'kysely'
import type { Registry } from '../../engine/registry.ts'
import { chosen, type Exported } from './exported.ts'

/** A record as a line of an export says it: columns by name, none of them restricted. */
export type ExportedRecord = Readonly<Record<string, unknown>> & {
  readonly record: string
  /** In lists over several registries. */
  readonly registry?: string
  readonly status?: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly extra?: Readonly<Record<string, unknown>>
  /** As JSON text: long, and nobody looks into it. */
  readonly geometry?: string
}

/** Between the rest of a line and its geometry. Nothing before it can be this text: there are quotes in it, and no space, as stored JSON has. */
export const BEFORE_GEOMETRY = ',"geometry":'

const day = (column: RawBuilder<unknown>): RawBuilder<string> => sql<string>`'"' || ${column}::text || '"'`

/**
 * The line of a record, put together from the texts that are stored: no JSON is made anew but of keys and names. A null ends its part
 * alone, as `concat` passes over it. The geometry stands last.
 *
 * ```json
 * {"record":"P-1","status":"LISTED","validFrom":"2020-03-12","validTo":null,"name":"示例地块","townCode":"500116001","areaM2": 12000,"extra":{"batch": 1}}
 * ```
 */
const lineSql = (registry: Registry | undefined): RawBuilder<string> => sql<string>`concat(
  '{"record":', to_json(record), ${registry ? sql`',"registry":${sql.raw(JSON.stringify(registry.key))}',` : sql``}
  ',"status":' || to_json(status)::text, ',"validFrom":', ${day(sql`valid_from`)},
  ',"validTo":', case when valid_to = 'infinity' then 'null' else ${day(sql`valid_to`)} end,
  ',"name":' || to_json(name)::text, ',"townCode":' || to_json(town)::text,
  case when body ? 'extra' then
      case when body - 'extra' = '{}' then '' else ',' || left(right((body - 'extra')::text, -1), -1) end || ',"extra":' || (body -> 'extra')::text
    when body = '{}' then '' else ',' || left(right(body::text, -1), -1) end,
  ${sql.lit(BEFORE_GEOMETRY)} || geometry::text, '}')`

/** The lines of one of the registries, by record in the order of code points. */
export const linesSql = (exported: Exported, registry: Registry): RawBuilder<unknown> =>
  sql`select ${lineSql(exported.registries.length > 1 ? registry : undefined)} from record_version v where ${chosen(exported, registry)} order by record`
