import { badInput } from '../kernel/refusal.ts'
import { closed, isGeometry, partsOf, samePlace, withoutRepeats, type Geometry, type Line, type Position, type Rings } from './geometry.ts'
import { invalidity } from './invalidity.ts'

/** One degree of latitude, and of longitude at the equator; elsewhere a degree of longitude is less, so a tolerance is never exceeded. */
const METRES_PER_DEGREE = 111_320

const NOWHERE: Position = [0, 0]

/** Positions that are looked at together: of a zigzag each could need to be compared with all others. */
const LONGEST_SPAN = 1000

/**
 * The positions of a line that are needed to stay within a tolerance of it (Ramer, Douglas and Peucker). Libraries for it recurse,
 * and overflow the stack on a zigzag of a few thousand positions.
 */
const needed = (line: Line, tolerance: number): Line => {
  if (line.length < 3) return line
  const keep = new Uint8Array(line.length)
  const spans: number[] = []
  for (let first = 0; first < line.length - 1; first += LONGEST_SPAN) spans.push(first, Math.min(first + LONGEST_SPAN, line.length - 1))
  for (const end of spans) keep[end] = 1
  for (let last = spans.pop(); last !== undefined; last = spans.pop()) {
    const first = spans.pop() ?? 0
    const [x0, y0] = line[first] ?? NOWHERE
    const [x1, y1] = line[last] ?? NOWHERE
    const [dx, dy] = [x1 - x0, y1 - y0]
    const length2 = dx * dx + dy * dy
    let [farthest, distance2] = [first, tolerance * tolerance]
    for (let i = first + 1; i < last; i += 1) {
      const [x, y] = line[i] ?? NOWHERE
      const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length2))
      const [ex, ey] = [x - x0 - along * dx, y - y0 - along * dy]
      const away2 = ex * ex + ey * ey
      if (away2 > distance2) [farthest, distance2] = [i, away2]
    }
    if (farthest === first) continue
    keep[farthest] = 1
    if (farthest - first > 1) spans.push(first, farthest)
    if (last - farthest > 1) spans.push(farthest, last)
  }
  return line.filter((_, i) => keep[i] === 1)
}

/** More decimals than this are noise of binary fractions. */
const MOST_DECIMALS = 12

/**
 * A line within a tolerance (degrees), with no more decimals than a tenth of it asks for. Rounding moves a position by up to 0.071
 * of the tolerance; the rest of a tenth is left to it.
 */
const shortened = (line: Line, tolerance: number): Line => {
  const decimals = Math.max(0, Math.ceil(1 - Math.log10(tolerance)))
  const kept = needed(line, tolerance * 0.9)
  if (decimals > MOST_DECIMALS) return kept
  const scale = 10 ** decimals
  // `+ 0` makes of −0 a 0.
  const rounded = (degrees: number): number => Math.round(degrees * scale) / scale + 0
  return withoutRepeats(kept.map(([lon, lat, ...rest]): Position => [rounded(lon), rounded(lat), ...rest]))
}

/** Each with a quarter of the tolerance before: the last has a thousandth of the first. */
const finer = (tolerance: number): number[] => [0, 1, 2, 3, 4, 5].map((n) => tolerance / 4 ** n)

/** A line or ring that keeps so many positions, within less than the tolerance where it takes that. */
const atLeast = (positions: number, line: Line, tolerance: number): Line => {
  for (const each of finer(tolerance)) {
    const simpler = shortened(line, each)
    if (simpler.length >= positions) return simpler
  }
  return line
}

const RING = 4
const polygon = ([shell = [], ...holes]: Rings, tolerance: number): Rings => [
  atLeast(RING, closed(shell), tolerance),
  ...holes.map((hole) => shortened(closed(hole), tolerance)).filter(({ length }) => length >= RING),
]

const reduced = (geometry: Geometry, tolerance: number): Geometry => {
  switch (geometry.type) {
    case 'Point':
    case 'MultiPoint':
      return geometry
    case 'LineString':
      return { ...geometry, coordinates: atLeast(2, geometry.coordinates, tolerance) }
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map((line) => atLeast(2, line, tolerance)) }
    case 'Polygon':
      return { ...geometry, coordinates: polygon(geometry.coordinates, tolerance) }
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => polygon(rings, tolerance)) }
  }
}

const isRing = (ring: Line): boolean => ring.length >= RING && samePlace(ring[0], ring.at(-1))
const isValid = (polygons: readonly Rings[]): boolean =>
  polygons.length === 0 || (polygons.every((rings) => rings.length > 0 && rings.every(isRing)) && invalidity(polygons) === null)

/**
 * The geometry within a tolerance in metres, with as many decimals as that asks for; as stored where none is given. Points stay as
 * they are, lines lines, polygons polygons; holes narrower than the tolerance vanish. Of a polygon that would come out invalid less
 * is left out, unless it is stored so.
 *
 * @throws Refusal `BAD_USER_INPUT` for a tolerance below 0
 */
export const simplified = (geometry: unknown, simplifyM: number | null | undefined): unknown => {
  if (!isGeometry(geometry) || simplifyM === null || simplifyM === undefined) return geometry ?? null
  if (!(simplifyM >= 0))
    throw badInput(`simplifyM 为 ${simplifyM}，应不小于 0。`, `simplifyM is ${simplifyM}; expected 0 or more.`, { field: 'simplifyM', found: simplifyM })
  if (simplifyM === 0) return geometry
  for (const tolerance of finer(simplifyM / METRES_PER_DEGREE)) {
    const simpler = reduced(geometry, tolerance)
    if (isValid(partsOf(simpler).polygons) || !isValid(partsOf(geometry).polygons)) return simpler
  }
  return geometry
}
