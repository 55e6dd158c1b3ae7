import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import type { Day } from '../../kernel/day.ts'
import { parseId, type RecordId } from '../../kernel/record-id.ts'
import { streamOf } from '../facts.ts'
import { inForce, type Point } from '../point.ts'
import type { Registry } from '../registry.ts'

/** A change that must rest on a paper and names none, of a record in force. */
export type UndocumentedChange = RecordId & {
  readonly change: string
  readonly type: string
  readonly validFrom: Day
  readonly name: string | null
}

/**
 * Changes that stand at a point, effective by its day, of types that rest on a paper, with neither number nor title; their records
 * are in force there. One statement.
 *
 * @param among only of these records, by id
 */
export const undocumentedChanges = async (
  db: Db,
  point: Point,
  registries: readonly Registry[],
  among: readonly string[] | undefined,
): Promise<readonly UndocumentedChange[]> => {
  const { district, validOn, position } = point
  const resting = registries.flatMap(({ key, changes }) =>
    Object.keys(changes)
      .filter((type) => changes[type]?.restsOn !== undefined)
      .map((type) => `${key}/${type}`),
  )
  const streams = among?.map((id) => streamOf(district, parseId(id)))
  const { rows } = await sql<{ rows: string }>`
    select coalesce(json_agg(json_build_object('registry', e.registry, 'record', e.record, 'change', e.change_id, 'type', e.type, 'validFrom', e.valid_from, 'name', v.name)
      order by e.position), '[]')::text as rows
    from ledger_entry e cross join lateral (
      select name from record_version where registry = e.registry and record = e.record and ${inForce(point)} limit 1) v
    where e.district = ${district} and not e.documented and e.position <= ${position} and e.valid_from <= ${validOn}::date
      and e.registry || '/' || e.type = any(${resting}::text[]) and ${streams ? sql<SqlBool>`e.stream = any(${streams}::text[])` : sql<SqlBool>`true`}
      and not exists (select from ledger_entry c where c.district = e.district and c.corrects = e.change_id and c.position <= ${position})`.execute(db)
  return JSON.parse(rows[0]?.rows ?? '[]') as UndocumentedChange[]
}
