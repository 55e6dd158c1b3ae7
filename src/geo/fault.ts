import TopologyValidationError from 'jsts/org/locationtech/jts/operation/valid/TopologyValidationError.js'
import type { Box } from './box.ts'
import { closed, eachPosition, isGeometry, partsOf, samePlace, withoutRepeats, type Geometry, type Parts } from './geometry.ts'
import { invalidity } from './invalidity.ts'
import type { LonLat } from './sphere.ts'

/** Every way these rules can say what is wrong, at a place. */
const SENTENCES = {
  EMPTY: () => ['几何或其中一部分没有坐标。', 'The geometry, or a part of it, has no positions.'],
  RANGE: (at) => [
    `坐标 ${at} 超出经度 ±180、纬度 ±90 的范围；投影坐标（米）须先换算为经纬度。`,
    `The position ${at} is outside longitude ±180 and latitude ±90; projected coordinates (metres) have to be converted to degrees.`,
  ],
  SWAPPED: (at) => [`坐标 ${at} 的经纬度颠倒，应经度在前、纬度在后。`, `The position ${at} has its latitude first; longitude comes first.`],
  TOO_FEW_POINTS: (at) => [
    `始于 ${at} 的线或环点数不足：线至少两个不同的点，环至少三个不同的点并回到起点。`,
    `The line or ring that begins at ${at} has too few positions: a line takes two different ones, a ring three and the first again.`,
  ],
  RING_NOT_CLOSED: (at) => [`始于 ${at} 的环没有闭合：末点应与起点相同。`, `The ring that begins at ${at} is not closed: its last position must be its first.`],
  SELF_INTERSECTION: (at) => [`边界在 ${at} 处自相交。`, `The border crosses or retraces itself at ${at}.`],
  RING_SELF_INTERSECTION: (at) => [`环在 ${at} 处与自身相接。`, `A ring touches itself at ${at}.`],
  DUPLICATE_RINGS: (at) => [`有两个环在 ${at} 处重合。`, `Two rings are the same at ${at}.`],
  HOLE_OUTSIDE: (at) => [`内环在 ${at} 处位于外环之外。`, `A hole lies outside its shell at ${at}.`],
  NESTED_HOLES: (at) => [`内环在 ${at} 处位于另一内环之内。`, `A hole lies within another hole at ${at}.`],
  NESTED_PARTS: (at) => [`多边形的一部分在 ${at} 处位于另一部分之内。`, `A part of the multipolygon lies within another at ${at}.`],
  SPLIT_INTERIOR: (at) => [`内环在 ${at} 处把多边形内部隔断。`, `Holes cut the interior in two at ${at}.`],
  INVALID: () => ['多边形无效。', 'The polygon is not valid.'],
} as const satisfies Record<string, (at: string) => readonly [zh: string, en: string]>

/** What is wrong with a geometry, and where: longitude and latitude as stated, null where it has no place. */
export type Fault = { readonly code: keyof typeof SENTENCES; readonly at: LonLat | null; readonly zh: string; readonly en: string }

/** Degrees with four decimals at least (about 10 m) and six at most. */
const degrees = (value: number): string => value.toFixed(6).replace(/(\.\d{4}\d*?)0+$/, '$1')

const fault = (code: Fault['code'], at: readonly [number, number, ...number[]] | null): Fault => {
  const [zh, en] = SENTENCES[code](at ? `${degrees(at[0])}, ${degrees(at[1])}` : '')
  return { code, at: at && [at[0], at[1]], zh, en }
}

/** China from west to north, in degrees, with its seas. */
const CHINA: Box = [73, 3, 136, 54]

const lies = (lon: number, lat: number, [west, south, east, north]: Box): boolean => west <= lon && lon <= east && south <= lat && lat <= north
const WORLD: Box = [-180, -90, 180, 90]

const misplaced = (geometry: Geometry, extent: Box): Fault | undefined => {
  let found: Fault | undefined
  eachPosition(geometry, (position) => {
    if (found) return
    const [lon, lat] = position
    const [isOn, isOnSwapped] = [lies(lon, lat, WORLD), lies(lat, lon, WORLD)]
    if ((!lies(lon, lat, extent) && lies(lat, lon, extent)) || (!isOn && isOnSwapped)) found = fault('SWAPPED', position)
    else if (!isOn) found = fault('RANGE', position)
  })
  return found
}

const malformed = ({ points, lines, polygons }: Parts): Fault | undefined => {
  const rings = polygons.flat()
  if (points.length + lines.length + polygons.length === 0 || [...lines, ...polygons, ...rings].some(({ length }) => length === 0)) return fault('EMPTY', null)
  const short = lines.find((line) => withoutRepeats(line).length < 2) ?? rings.find((ring) => closed(withoutRepeats(ring)).length < 4)
  if (short) return fault('TOO_FEW_POINTS', short[0] ?? null)
  const open = rings.find((ring) => !samePlace(ring[0], ring.at(-1)))
  return open && fault('RING_NOT_CLOSED', open[0] ?? null)
}

const CODES: Readonly<Record<number, Fault['code']>> = {
  [TopologyValidationError.TOO_FEW_POINTS]: 'TOO_FEW_POINTS',
  [TopologyValidationError.SELF_INTERSECTION]: 'SELF_INTERSECTION',
  [TopologyValidationError.RING_SELF_INTERSECTION]: 'RING_SELF_INTERSECTION',
  [TopologyValidationError.DUPLICATE_RINGS]: 'DUPLICATE_RINGS',
  [TopologyValidationError.HOLE_OUTSIDE_SHELL]: 'HOLE_OUTSIDE',
  [TopologyValidationError.NESTED_HOLES]: 'NESTED_HOLES',
  [TopologyValidationError.NESTED_SHELLS]: 'NESTED_PARTS',
  [TopologyValidationError.DISCONNECTED_INTERIOR]: 'SPLIT_INTERIOR',
}

const invalid = ({ polygons }: Parts): Fault | undefined => {
  if (polygons.length === 0) return undefined
  const error = invalidity(polygons)
  return error ? fault(CODES[error.type] ?? 'INVALID', error.at && [error.at.x, error.at.y]) : undefined
}

/**
 * What is wrong with a geometry, the first thing found; undefined where nothing is. Positions are looked at first, then lines and
 * rings, then whether polygons are valid as OGC Simple Features say. The direction of rings is free, and lines may cross themselves.
 *
 * @param extent where positions are expected: one outside it that would be inside with its numbers changed about is SWAPPED. China
 *   where absent. A position outside is no fault for that alone (`isOutside`).
 */
export const faultOf = (geometry: unknown, extent: Box = CHINA): Fault | undefined => {
  if (!isGeometry(geometry)) return fault('EMPTY', null)
  const parts = partsOf(geometry)
  return misplaced(geometry, extent) ?? malformed(parts) ?? invalid(parts)
}
