import { sql } from 'kysely'
import type { Db } from '../../db/database.ts'
import type { RecordId } from '../../kernel/record-id.ts'
import type { Point } from '../point.ts'
import type { RecordRow } from './records.ts'
import { META, toRecord } from './records.ts'

/** One span of a record's life along valid time; `validTo` null: until further notice. */
export type LifeSpan = { readonly validFrom: string; readonly validTo: string | null; readonly node: RecordRow }

type Raw = { readonly record: string; readonly validFrom: string; readonly validTo: string | null }

/** The lives of records along valid time, as known at the point; the newest `last` spans, in the order of time. One statement. */
export const livesOf = async (db: Db, ids: readonly RecordId[], point: Point, last: number): Promise<ReadonlyMap<string, readonly LifeSpan[]>> => {
  const { rows } = await sql<{ registry: string; record: string; rows: string }>`
    select k.registry, k.record, p.rows
    from unnest(${ids.map(({ registry }) => registry)}::text[], ${ids.map(({ record }) => record)}::text[]) k(registry, record)
    cross join lateral (
      select coalesce(json_agg(row_to_json(r)), '[]')::text as rows from (
        select registry, record, name, town as "townCode", geometry, status, lists, valid_from as "validFrom", nullif(valid_to, 'infinity') as "validTo",
          taizhang_instant(known_from) as "knownFrom", body as "$body", restricted as "$restricted", ${META['changeCount']?.(point)} as "changeCount"
        from record_version v
        where district = ${point.district} and registry = k.registry and record = k.record
          and known_from <= ${point.knownAt}::timestamptz and known_to > ${point.knownAt}::timestamptz
        order by valid_from desc limit ${last}) r) p`.execute(db)
  return new Map(
    rows.map(({ registry, record, rows: found }) => {
      const spans = (JSON.parse(found) as Raw[]).reverse()
      return [
        `${registry}/${record}`,
        spans.map((raw) => ({
          validFrom: raw.validFrom,
          validTo: raw.validTo,
          node: toRecord(registry, { ...point, validOn: raw.validFrom, asked: { validOn: raw.validFrom, knownAt: point.knownAt } })(raw),
        })),
      ]
    }),
  )
}

export type Spell = { readonly from: string; readonly to: string | null }

/** When a record stood on a list, as known at the point: half-open spans of days, neighbours joined. One statement. */
export const spellsOf = async (db: Db, list: string, { registry, record }: RecordId, point: Point): Promise<readonly Spell[]> => {
  const { rows } = await sql<{ from: string; to: string | null }>`
    select valid_from as "from", nullif(valid_to, 'infinity') as "to" from record_version
    where district = ${point.district} and registry = ${registry} and record = ${record} and ${list} = any(lists)
      and known_from <= ${point.knownAt}::timestamptz and known_to > ${point.knownAt}::timestamptz
    order by valid_from`.execute(db)
  return rows.reduce<Spell[]>((spells, { from, to }) => {
    const last = spells.at(-1)
    if (last?.to === from) spells[spells.length - 1] = { from: last.from, to }
    else spells.push({ from, to })
    return spells
  }, [])
}
