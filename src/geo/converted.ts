import { comparable, isConverted } from './crs.ts'
import { isGeometry, type Position } from './geometry.ts'

type Nested = Position | readonly Nested[]
const isPosition = (nested: Nested): nested is Position => typeof nested[0] === 'number'

/**
 * A geometry in CGCS2000, which WGS84 equals here: positions of GCJ02 as they are compared (`crs.ts`), their heights kept; those of every other
 * system, and whatever is no geometry, as they are stored.
 */
export const inCgcs2000 = (geometry: unknown, crs: string | null | undefined): unknown => {
  if (!isConverted(crs) || !isGeometry(geometry)) return geometry
  const place = comparable(crs)
  const move = (nested: Nested): Nested => (isPosition(nested) ? [...place(nested), ...nested.slice(2)] : nested.map(move))
  return { ...geometry, coordinates: move(geometry.coordinates) }
}
