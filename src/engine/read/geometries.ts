import { sql } from 'kysely'
import type { Db } from '../../db/database.ts'

/** What tells a version from every other: no two of a record begin on one day and are known from one instant. */
export type VersionKey = { readonly registry: string; readonly record: string; readonly validFrom: string; readonly knownFrom: string }

/** Geometries of versions as stored, in the order asked; null where there is none. One statement. */
export const geometriesOf = async (db: Db, district: string, versions: readonly VersionKey[]): Promise<readonly unknown[]> => {
  const { rows } = await sql<{ place: string; geometry: string | null }>`
    select k.place, v.geometry
    from unnest(${versions.map(({ registry }) => registry)}::text[], ${versions.map(({ record }) => record)}::text[],
      ${versions.map(({ validFrom }) => validFrom)}::date[], ${versions.map(({ knownFrom }) => knownFrom)}::timestamptz[])
      with ordinality k(registry, record, valid_from, known_from, place)
    join record_version v on v.district = ${district} and v.registry = k.registry and v.record = k.record
      and v.valid_from = k.valid_from and v.known_from = k.known_from`.execute(db)
  const found = new Map(rows.map(({ place, geometry }) => [Number(place), geometry]))
  return versions.map((_, i): unknown => {
    const geometry = found.get(i + 1) ?? null
    return geometry === null ? null : JSON.parse(geometry)
  })
}
