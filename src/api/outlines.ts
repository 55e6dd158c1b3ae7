import { LRUCache } from 'lru-cache'
import { geometriesOf, type VersionKey } from '../engine/read/geometries.ts'
import type { RecordRow } from '../engine/read/records.ts'
import { simplified } from '../geo/simplify.ts'
import { loaderOf, type Context } from './context.ts'

const MOST_BYTES = 64 * 1024 * 1024

/** Geometries within tolerances, by version: a version never changes, so nor do these. */
export type Outlines = LRUCache<string, { readonly geometry: unknown }>

export const openOutlines = (): Outlines =>
  new LRUCache({ maxSize: MOST_BYTES, sizeCalculation: ({ geometry }, key) => key.length + JSON.stringify(geometry).length })

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const versionOf = ({ registry, record, ...row }: RecordRow): VersionKey => ({
  registry,
  record,
  validFrom: textOf(row['validFrom']),
  knownFrom: textOf(row['knownFrom']),
})

const loadGeometry = (context: Context, version: VersionKey): Promise<unknown> =>
  loaderOf<VersionKey, unknown>(context, 'geometry', (versions) => geometriesOf(context.request.db, context.source.district, versions)).load(version)

/**
 * The geometry of a record, within a tolerance in metres where one is given. The stored one is read only where it is wanted as it is,
 * or the answer is not known yet: one statement for all records of a request.
 */
export const outlineOf = (row: RecordRow, toleranceM: number | null, context: Context): unknown => {
  const { outlines } = context.source
  const version = versionOf(row)
  // A row that does not say of which version it is was read whole.
  if (version.knownFrom === '') return simplified(row['geometry'], toleranceM) ?? null
  const key = `${row.id} ${version.validFrom} ${version.knownFrom} ${String(toleranceM)}`
  const known = toleranceM === null ? undefined : outlines.get(key)
  if (known) return known.geometry
  const within = (stored: unknown): unknown => {
    const geometry = simplified(stored, toleranceM) ?? null
    if (toleranceM !== null) outlines.set(key, { geometry })
    return geometry
  }
  return row['geometry'] === undefined ? loadGeometry(context, version).then(within) : within(row['geometry'])
}
