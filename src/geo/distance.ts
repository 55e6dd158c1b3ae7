import Distance from 'jsts/org/locationtech/jts/algorithm/Distance.js'
import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
import LinearComponentExtracter from 'jsts/org/locationtech/jts/geom/util/LinearComponentExtracter.js'
import Location from 'jsts/org/locationtech/jts/geom/Location.js'
import IndexedFacetDistance from 'jsts/org/locationtech/jts/operation/distance/IndexedFacetDistance.js'
import { coordinateOf, linesOf, pointsOf } from './jts.ts'
import { intersects } from './relations.ts'
import type { Shape } from './shape.ts'
import { around, haversineM, type Around, type LonLat } from './sphere.ts'

/** Longest piece of an edge, in degrees, that is drawn as one: over 2 km, straight in degrees and straight on the map differ by 0.1 m. */
const PIECE = 0.02
/** Edges that span a continent are drawn coarser. */
const MOST_PIECES = 512

const lonLat = ({ x, y }: Coordinate): LonLat => [x, y]

/** A line as drawn on a map. */
const drawn = (line: readonly Coordinate[], map: Around): LonLat[] =>
  line.flatMap((end, i) => {
    const start = line[i - 1] ?? end
    const [dx, dy] = [end.x - start.x, end.y - start.y]
    const pieces = Math.min(MOST_PIECES, Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / PIECE)))
    return Array.from({ length: pieces }, (_, n): LonLat => {
      const left = 1 - (n + 1) / pieces
      return map.to([end.x - dx * left, end.y - dy * left])
    })
  })

const isPoints = (shape: Shape): boolean => shape.geometry().getDimension() === 0
const places = (shape: Shape): LonLat[] => shape.starts().map(lonLat)
const lines = (shape: Shape, map: Around): LonLat[][] =>
  LinearComponentExtracter.getLines(shape.geometry())
    .toArray()
    .map((line) => drawn(line.getCoordinates(), map))
const least = (metres: readonly number[]): number => metres.reduce((a, b) => Math.min(a, b), Infinity)

const HERE = coordinateOf([0, 0])

/** Metres from a place (degrees) to the nearest of a shape, 0 within it, on the sphere of mean radius; Infinity of an empty one. */
export const distanceM = (shape: Shape, lon: number, lat: number): number => {
  if (shape.box === null) return Infinity
  if (isPoints(shape)) return least(places(shape).map((place) => haversineM(place, [lon, lat])))
  if (shape.locate(coordinateOf([lon, lat])) !== Location.EXTERIOR) return 0
  return least(lines(shape, around([lon, lat])).map((line) => Distance.pointToSegmentString(HERE, line.map(coordinateOf))))
}

/**
 * Metres between the nearest places of two shapes, 0 where they meet, on the sphere of mean radius; Infinity of an empty one. The
 * places are found on a map around the middle of the two: below 50 km they are good to 0.1 % of the distance.
 */
export const distanceBetweenM = (a: Shape, b: Shape): number => {
  if (a.box === null || b.box === null) return Infinity
  if (intersects(a, b)) return 0
  if (isPoints(a) && isPoints(b)) return least(places(a).flatMap((from) => places(b).map((to) => haversineM(from, to))))
  // Of the gap between their boxes, or of what the boxes have in common.
  const map = around([(Math.max(a.box[0], b.box[0]) + Math.min(a.box[2], b.box[2])) / 2, (Math.max(a.box[1], b.box[1]) + Math.min(a.box[3], b.box[3])) / 2])
  const onMap = (shape: Shape) => (isPoints(shape) ? pointsOf(places(shape).map(map.to)) : linesOf(lines(shape, map)))
  const [from, to] = IndexedFacetDistance.nearestPoints(onMap(a), onMap(b))
  return haversineM(map.from(lonLat(from)), map.from(lonLat(to)))
}
