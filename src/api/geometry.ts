import bbox from '@turf/bbox'
import centroid from '@turf/centroid'
import simplify from '@turf/simplify'
import type { Geometry } from 'geojson'
import { badInput } from '../kernel/refusal.ts'

/** One degree of latitude; of longitude a little less here, so that a tolerance is never exceeded by much. */
const METRES_PER_DEGREE = 111_320

const isGeometry = (value: unknown): value is Geometry => typeof value === 'object' && value !== null && 'type' in value

/** West, south, east, north. */
export const boundsOf = (geometry: unknown): number[] | null => (isGeometry(geometry) ? bbox(geometry).slice(0, 4) : null)

/** Longitude and latitude of the mean of the vertices. */
export const centroidOf = (geometry: unknown): number[] | null => (isGeometry(geometry) ? centroid(geometry).geometry.coordinates : null)

/** The geometry within a tolerance in metres; as stored where none is given. */
export const simplified = (geometry: unknown, simplifyM: number | null | undefined): unknown => {
  if (!isGeometry(geometry) || simplifyM === null || simplifyM === undefined) return geometry ?? null
  if (!(simplifyM >= 0))
    throw badInput(`simplifyM 为 ${simplifyM}，应不小于 0。`, `simplifyM is ${simplifyM}; expected 0 or more.`, { field: 'simplifyM', found: simplifyM })
  return simplifyM === 0 ? geometry : simplify(geometry, { tolerance: simplifyM / METRES_PER_DEGREE, highQuality: true })
}
