import { isGeometry, partsOf, samePlace } from './geometry.ts'
import type { LonLat } from './sphere.ts'

/** Longitude and latitude of the mean of a geometry's positions, as stored; that a ring ends where it began counts once. Null for an empty one. */
export const centroidOf = (geometry: unknown): LonLat | null => {
  if (!isGeometry(geometry)) return null
  const { points, lines, polygons } = partsOf(geometry)
  const rings = polygons.flat().map((ring) => (ring.length > 1 && samePlace(ring[0], ring.at(-1)) ? ring.slice(0, -1) : ring))
  const positions = [...points, ...lines.flat(), ...rings.flat()]
  if (positions.length === 0) return null
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  return [mean(positions.map(([lon]) => lon)), mean(positions.map(([, lat]) => lat))]
}
