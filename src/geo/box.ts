import { comparable, isConverted } from './crs.ts'
import { eachPosition, isGeometry, type Geometry, type Position } from './geometry.ts'
import { RADIUS_M } from './sphere.ts'

/** West, south, east, north in degrees; west ≤ east: a box across the antimeridian cannot be said. */
export type Box = readonly [number, number, number, number]

const hull = (geometry: Geometry): Box | null => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  eachPosition(geometry, ([lon, lat]) => {
    if (lon < west) west = lon
    if (lon > east) east = lon
    if (lat < south) south = lat
    if (lat > north) north = lat
  })
  return west === Infinity ? null : [west, south, east, north]
}

/** The box of a geometry as it is stored, in whatever system; null for an empty one, and for what is no geometry. */
export const boundsOf = (geometry: unknown): Box | null => (isGeometry(geometry) ? hull(geometry) : null)

/** The box of a geometry as it is compared (`crs.ts`); null as above. */
export const boxOf = (geometry: unknown, crs: string | null | undefined): Box | null => {
  if (!isGeometry(geometry)) return null
  const place = comparable(crs)
  if (isConverted(crs)) {
    const coordinates: Position[] = []
    eachPosition(geometry, (position) => coordinates.push(place(position)))
    return hull({ type: 'MultiPoint', coordinates })
  }
  // What is taken as stated is bounded at most, which changes no order.
  const box = hull(geometry)
  return box && [...place([box[0], box[1]]), ...place([box[2], box[3]])]
}

export const boxesMeet = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
/** Whether all of `inner`, borders included, lies in `outer`. */
export const boxHolds = (outer: Box, inner: Box): boolean => outer[0] <= inner[0] && outer[1] <= inner[1] && inner[2] <= outer[2] && inner[3] <= outer[3]

/** Whether any of a geometry lies outside an extent; false for an empty one. */
export const isOutside = (geometry: unknown, crs: string | null | undefined, extent: Box): boolean => {
  const box = boxOf(geometry, crs)
  return box !== null && !boxHolds(extent, box)
}

/** Metres by which a straight edge and the great circle between its ends may be drawn apart (`distance.ts`). */
const SLACK_M = 1

/**
 * A box that holds every place within so many metres of a box, and somewhat more. Where it reaches a pole or the antimeridian it
 * spans all longitudes.
 */
export const boxAround = ([west, south, east, north]: Box, metres: number): Box => {
  const angle = (metres + SLACK_M) / RADIUS_M
  const degrees = (angle * 180) / Math.PI
  const farthest = Math.max(Math.abs(south), Math.abs(north))
  // The meridian that touches a circle of this angle around a place lies asin(sin angle / cos latitude) beside it.
  const aside = farthest + degrees < 90 ? (Math.asin(Math.sin(angle) / Math.cos((farthest * Math.PI) / 180)) * 180) / Math.PI : 360
  const all = west - aside < -180 || east + aside > 180
  return [
    all ? Math.min(west, -180) : west - aside,
    Math.min(south, Math.max(-90, south - degrees)),
    all ? Math.max(east, 180) : east + aside,
    Math.max(north, Math.min(90, north + degrees)),
  ]
}

/** As PostgreSQL writes it: two opposite corners. */
export const boxText = ([west, south, east, north]: Box): string => `(${east},${north}),(${west},${south})`
