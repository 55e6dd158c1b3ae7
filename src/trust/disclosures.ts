import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Day } from '../kernel/day.ts'
import type { RecordId } from '../kernel/record-id.ts'
import type { Caller } from './caller.ts'

/** A restricted value that is asked for: of which record and column, stated by which change, read at which point. */
export type AskedValue = RecordId & { readonly field: string; readonly change: string; readonly validOn: Day; readonly knownAt: Instant }

const columnsOf = (asked: readonly AskedValue[]) =>
  sql`unnest(${asked.map(({ registry }) => registry)}::text[], ${asked.map(({ record }) => record)}::text[], ${asked.map(({ field }) => field)}::text[],
    ${asked.map(({ change }) => change)}::text[], ${asked.map(({ validOn }) => validOn)}::date[], ${asked.map(({ knownAt }) => knownAt)}::timestamptz[])
    with ordinality a(registry, record, field, change_id, valid_on, known_at, place)`

/**
 * Restricted values, in the order asked, and in the same statement an entry in the log of disclosures for each: none is shown
 * that is not written down. Null for one that was erased.
 */
export const disclose = async (db: Db, district: string, { credential, name }: Caller, asked: readonly AskedValue[]): Promise<readonly unknown[]> => {
  const { rows } = await sql<{ place: string; value: string }>`
    with shown as materialized (
      select a.*, r.value from ${columnsOf(asked)} join restricted_value r on r.district = ${district} and r.change_id = a.change_id and r.field = a.field
    ), logged as (
      insert into disclosure (district, credential, caller, registry, record, field, change_id, valid_on, known_at)
      select ${district}, ${credential}, ${name ?? credential}, registry, record, field, change_id, valid_on, known_at from shown
    )
    select place, value::text as value from shown`.execute(db)
  const values = new Map(rows.map(({ place, value }) => [Number(place), JSON.parse(value) as unknown]))
  return asked.map((_, i) => values.get(i + 1) ?? null)
}

/** That a restricted value was shown: when, to whom, of which record at which point. */
export type Disclosure = {
  readonly id: string
  readonly disclosedAt: Instant
  readonly credential: string
  readonly caller: string
  readonly registry: string
  readonly record: string
  readonly field: string
  readonly validOn: Day
  readonly knownAt: Instant
}

/** Disclosures after one of them, oldest first; of one record where it is named. */
export const disclosures = async (db: Db, district: string, after: number, size: number, of?: RecordId): Promise<readonly Disclosure[]> => {
  const { rows } = await sql<Disclosure>`
    select id, taizhang_instant(disclosed_at) as "disclosedAt", credential, caller, registry, record, field, valid_on as "validOn",
      taizhang_instant(known_at) as "knownAt"
    from disclosure where district = ${district} and id > ${after}
      ${of ? sql`and registry = ${of.registry} and record = ${of.record}` : sql``} order by id limit ${size}`.execute(db)
  return rows
}
