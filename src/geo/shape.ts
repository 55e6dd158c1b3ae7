import ComponentCoordinateExtracter from 'jsts/org/locationtech/jts/geom/util/ComponentCoordinateExtracter.js'
import LinearComponentExtracter from 'jsts/org/locationtech/jts/geom/util/LinearComponentExtracter.js'
import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
import type Jts from 'jsts/org/locationtech/jts/geom/Geometry.js'
import type ArrayList from 'jsts/java/util/ArrayList.js'
import IndexedPointInAreaLocator from 'jsts/org/locationtech/jts/algorithm/locate/IndexedPointInAreaLocator.js'
import PointLocator from 'jsts/org/locationtech/jts/algorithm/PointLocator.js'
import FastSegmentSetIntersectionFinder from 'jsts/org/locationtech/jts/noding/FastSegmentSetIntersectionFinder.js'
import SegmentStringUtil, { type SegmentString } from 'jsts/org/locationtech/jts/noding/SegmentStringUtil.js'
import { boxOf, type Box } from './box.ts'
import { comparable } from './crs.ts'
import { isGeometry, partsOf, type Line, type Parts, type Position } from './geometry.ts'
import { areTangled } from './simple.ts'
import { sound } from './sound.ts'

/**
 * A geometry ready to be compared, in CGCS2000 (`crs.ts`), made sound (`sound.ts`). Its box is there at once; all else is made when a
 * comparison first needs it and kept, so that a shape that is compared with many is worth keeping. Edges are straight in longitude
 * and latitude, as RFC 7946 has them; the antimeridian is a border that nothing crosses.
 */
export type Shape = {
  /** Null of what is empty: it meets nothing, lies within nothing, and is infinitely far. */
  readonly box: Box | null
  /** Whether it is all of its box. */
  readonly isBox: boolean
  readonly geometry: () => Jts
  /** A position of each point, line, shell and hole. */
  readonly starts: () => readonly Coordinate[]
  readonly segments: () => ArrayList<SegmentString>
  /** Its segments, indexed. */
  readonly finder: () => FastSegmentSetIntersectionFinder
  readonly locate: (place: Coordinate) => 0 | 1 | 2
  /** Whether it is a scribble, whose full relation to others would take seconds. */
  readonly isTangled: () => boolean
}

/** Each crossing of a line with itself costs the full relation 50 µs. */
const MOST_CROSSINGS = 5000

const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const shape = (box: Box | null, isBox: boolean, parts: () => Parts): Shape => {
  const geometry = lazily(() => sound(parts()))
  const segments = lazily(() => SegmentStringUtil.extractSegmentStrings(geometry()))
  const locator = lazily((): ((place: Coordinate) => 0 | 1 | 2) => {
    const whole = geometry()
    if (whole.getDimension() === 2) {
      const indexed = new IndexedPointInAreaLocator(whole)
      return (place) => indexed.locate(place)
    }
    const located = new PointLocator()
    return (place) => located.locate(place, whole)
  })
  return {
    box,
    isBox,
    geometry,
    starts: lazily(() => ComponentCoordinateExtracter.getCoordinates(geometry()).toArray()),
    segments,
    finder: lazily(() => new FastSegmentSetIntersectionFinder(segments())),
    locate: (place) => locator()(place),
    isTangled: lazily(() => {
      const whole = geometry()
      const lines = whole.getDimension() === 1 ? LinearComponentExtracter.getLines(whole).toArray() : []
      return areTangled(
        lines.map((line) => line.getCoordinates().map(({ x, y }): Position => [x, y])),
        MOST_CROSSINGS,
      )
    }),
  }
}

const EMPTY: Parts = { points: [], lines: [], polygons: [] }

/** @param crs word of the record's coordinate system; GCJ02 is converted, any other and none is taken as stated */
export const shapeOf = (geometry: unknown, crs: string | null | undefined): Shape =>
  shape(boxOf(geometry, crs), false, () => {
    if (!isGeometry(geometry)) return EMPTY
    const { points, lines, polygons } = partsOf(geometry)
    const placed = (line: Line): Line => line.map(comparable(crs))
    return { points: placed(points), lines: lines.map(placed), polygons: polygons.map((rings) => rings.map(placed)) }
  })

/** All of a box, borders included; one without width or height is a line or a point. */
export const rectangle = (box: Box): Shape => {
  const [west, south, east, north] = box
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const
  return shape(box, true, () => ({ ...EMPTY, polygons: [[ring]] }))
}
