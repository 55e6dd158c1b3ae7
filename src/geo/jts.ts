import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
import type Jts from 'jsts/org/locationtech/jts/geom/Geometry.js'
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js'
import type { Line, Position, Rings } from './geometry.ts'

const factory = new GeometryFactory()

const one = (items: Jts[], many: (items: Jts[]) => Jts): Jts => (items.length === 1 ? (items[0] ?? many([])) : many(items))

export const coordinateOf = ([x, y]: Position): Coordinate => new Coordinate(x, y)

export const pointsOf = (places: readonly Position[]): Jts =>
  one(
    places.map((place) => factory.createPoint(coordinateOf(place))),
    (points) => factory.createMultiPoint(points),
  )

/** @param lines two positions or more each */
export const linesOf = (lines: readonly Line[]): Jts => linesJoined(lines.map((line) => factory.createLineString(line.map(coordinateOf))))
export const linesJoined = (lines: Jts[]): Jts => one(lines, (all) => factory.createMultiLineString(all))

/** @param polygons closed rings of four positions or more, a shell at least in each */
export const polygonsOf = (polygons: readonly Rings[]): Jts =>
  areasJoined(
    polygons.map((rings) => {
      const [shell = ring([]), ...holes] = rings.map(ring)
      return factory.createPolygon(shell, holes)
    }),
  )
const ring = (positions: Line): Jts => factory.createLinearRing(positions.map(coordinateOf))

export const areasJoined = (polygons: Jts[]): Jts => one(polygons, (all) => factory.createMultiPolygon(all))
