import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
import type Jts from 'jsts/org/locationtech/jts/geom/Geometry.js'
import InteriorPointArea from 'jsts/org/locationtech/jts/algorithm/InteriorPointArea.js'
import RayCrossingCounter from 'jsts/org/locationtech/jts/algorithm/RayCrossingCounter.js'
import PrecisionModel from 'jsts/org/locationtech/jts/geom/PrecisionModel.js'
import GeometryNoder from 'jsts/org/locationtech/jts/noding/snapround/GeometryNoder.js'
import ArrayList from 'jsts/java/util/ArrayList.js'
import Location from 'jsts/org/locationtech/jts/geom/Location.js'
import Polygonizer from 'jsts/org/locationtech/jts/operation/polygonize/Polygonizer.js'
import UnaryUnionOp from 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js'
import { closed, withoutRepeats, type Line, type Parts, type Rings } from './geometry.ts'
import { invalidity } from './invalidity.ts'
import { areasJoined, coordinateOf, linesJoined, linesOf, pointsOf, polygonsOf } from './jts.ts'
import { areTangled } from './simple.ts'

const isRing = (ring: Line): boolean => ring.length >= 4

/** Whether a polygon holds a place: in its shell by the even-odd rule, and in none of its holes. */
const holds = (place: Coordinate, [shell = [], ...holes]: readonly Coordinate[][]): boolean => {
  const inside = (ring: Coordinate[]): boolean => RayCrossingCounter.locatePointInRing(place, ring) === Location.INTERIOR
  return inside(shell) && !holes.some(inside)
}

/** Rings that have to be cut are laid on a grid of 10⁻⁹ degrees, 0.1 mm: between doubles, a cut makes new crossings. */
const STEPS_PER_DEGREE = 1e9
const GRID = new PrecisionModel(STEPS_PER_DEGREE)
const onGrid = (ring: Line): Line => {
  const laid = (degrees: number): number => Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE
  return withoutRepeats(ring.map(([lon, lat]) => [laid(lon), laid(lat)]))
}

/** To cut and join rings takes a millisecond for each crossing, and a scribble of 800 positions has a hundred thousand. */
const MOST_CUTS = 200

/** The faces between all rings that one of the polygons holds, made one; undefined where there is none. (JSTS has no GeometryFixer.) */
const remade = (polygons: readonly Rings[]): Jts | undefined => {
  const laid = polygons.map((each) => each.map(onGrid).filter(isRing))
  if (areTangled(laid.flat(), MOST_CUTS)) return undefined
  try {
    const rings = new ArrayList<Jts>()
    rings.add(linesOf(laid.flat()))
    const polygonizer = new Polygonizer()
    polygonizer.add(UnaryUnionOp.union(linesJoined(new GeometryNoder(GRID).node(rings).toArray())))
    const stated = laid.map((each) => each.map((ring) => ring.map(coordinateOf)))
    const faces = polygonizer.getPolygons().toArray()
    const held = faces.filter((face) => {
      const inside = InteriorPointArea.getInteriorPoint(face)
      return inside !== null && stated.some((each) => holds(inside, each))
    })
    if (held.length === 0) return undefined
    const whole = UnaryUnionOp.union(areasJoined(held))
    const parts = Array.from({ length: whole.getNumGeometries() }, (_, n) => whole.getGeometryN(n)).filter((part) => !part.isEmpty())
    return parts.length === 0 ? undefined : areasJoined(parts)
  } catch {
    // Rings that cross where no double lies between: the arithmetic of JTS gives up, and the outline is what is left.
    return undefined
  }
}

const areaOf = (polygons: readonly Rings[]): Jts | undefined => {
  const whole = polygons.flatMap(([shell = [], ...holes]) => (isRing(shell) ? [[shell, ...holes.filter(isRing)]] : []))
  if (whole.length === 0) return undefined
  return invalidity(whole) ? remade(whole) : polygonsOf(whole)
}

/**
 * A geometry that JTS can reason about, whatever history states. A valid one is taken as it is. Otherwise rings are closed; a polygon
 * is what its shell holds by the even-odd rule (both wings of a bow-tie) without its holes, a hole outside cuts nothing, parts that
 * overlap are one. What has no area at all is taken as its lines, lines without length as points; beside parts that have one, such
 * parts are left out. A scribble, whose rings cross hundreds of times, is its lines too.
 */
export const sound = ({ points, lines, polygons }: Parts): Jts => {
  const rings = polygons.map((each) => each.map((ring) => closed(withoutRepeats(ring))))
  const area = areaOf(rings)
  if (area) return area
  const paths = [...lines.map(withoutRepeats), ...rings.flat()]
  const long = paths.filter((path) => path.length > 1)
  return long.length > 0 ? linesOf(long) : pointsOf([...points, ...paths.flat()])
}
