/** The part of JSTS that is used here; the types it brings describe the Java classes it was made from and do not compile. */
declare module 'jsts/org/locationtech/jts/geom/Coordinate.js' {
  export default class Coordinate {
    constructor(x: number, y: number)
    readonly x: number
    readonly y: number
  }
}

declare module 'jsts/org/locationtech/jts/geom/Geometry.js' {
  import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
  export default abstract class Geometry {
    /** 0 of points, 1 of lines, 2 of areas. */
    getDimension(): 0 | 1 | 2
    isEmpty(): boolean
    getNumGeometries(): number
    getGeometryN(n: number): Geometry
    /** The first of its positions; null where it is empty. */
    getCoordinate(): Coordinate | null
    getCoordinates(): Coordinate[]
  }
}

declare module 'jsts/org/locationtech/jts/geom/GeometryFactory.js' {
  import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  export default class GeometryFactory {
    createPoint(coordinate: Coordinate): Geometry
    createMultiPoint(points: Geometry[]): Geometry
    createLineString(coordinates: Coordinate[]): Geometry
    createMultiLineString(lines: Geometry[]): Geometry
    createLinearRing(coordinates: Coordinate[]): Geometry
    createPolygon(shell: Geometry, holes: Geometry[]): Geometry
    createMultiPolygon(polygons: Geometry[]): Geometry
  }
}

declare module 'jsts/org/locationtech/jts/geom/Location.js' {
  const Location: {
    readonly INTERIOR: 0
    readonly BOUNDARY: 1
    readonly EXTERIOR: 2
  }
  export default Location
}

declare module 'jsts/org/locationtech/jts/geom/util/LinearComponentExtracter.js' {
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  import type ArrayList from 'jsts/java/util/ArrayList.js'
  const LinearComponentExtracter: {
    /** Lines, shells and holes. */
    readonly getLines: (geometry: Geometry) => ArrayList<Geometry>
  }
  export default LinearComponentExtracter
}

declare module 'jsts/org/locationtech/jts/geom/util/ComponentCoordinateExtracter.js' {
  import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  import type ArrayList from 'jsts/java/util/ArrayList.js'
  const ComponentCoordinateExtracter: {
    /** The first position of each point, line, shell and hole. */
    readonly getCoordinates: (geometry: Geometry) => ArrayList<Coordinate>
  }
  export default ComponentCoordinateExtracter
}

declare module 'jsts/java/util/ArrayList.js' {
  export default class ArrayList<T> {
    add(item: T): boolean
    toArray(): T[]
  }
}

declare module 'jsts/org/locationtech/jts/algorithm/Distance.js' {
  import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
  const Distance: {
    readonly pointToSegmentString: (point: Coordinate, line: readonly Coordinate[]) => number
  }
  export default Distance
}

declare module 'jsts/org/locationtech/jts/algorithm/InteriorPointArea.js' {
  import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  const InteriorPointArea: {
    readonly getInteriorPoint: (area: Geometry) => Coordinate | null
  }
  export default InteriorPointArea
}

declare module 'jsts/org/locationtech/jts/algorithm/PointLocator.js' {
  import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  export default class PointLocator {
    locate(point: Coordinate, geometry: Geometry): 0 | 1 | 2
  }
}

declare module 'jsts/org/locationtech/jts/algorithm/RayCrossingCounter.js' {
  import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
  const RayCrossingCounter: {
    /** By the even-odd rule, whatever the ring. */
    readonly locatePointInRing: (point: Coordinate, ring: Coordinate[]) => 0 | 1 | 2
  }
  export default RayCrossingCounter
}

declare module 'jsts/org/locationtech/jts/algorithm/locate/IndexedPointInAreaLocator.js' {
  import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  export default class IndexedPointInAreaLocator {
    constructor(area: Geometry)
    locate(point: Coordinate): 0 | 1 | 2
  }
}

declare module 'jsts/org/locationtech/jts/geom/PrecisionModel.js' {
  type PrecisionModel = { readonly getScale: () => number }
  /** @param scale how many steps of the grid make one unit */
  const PrecisionModel: new (scale: number) => PrecisionModel
  export default PrecisionModel
}

declare module 'jsts/org/locationtech/jts/noding/snapround/GeometryNoder.js' {
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  import type PrecisionModel from 'jsts/org/locationtech/jts/geom/PrecisionModel.js'
  import type ArrayList from 'jsts/java/util/ArrayList.js'
  export default class GeometryNoder {
    constructor(grid: PrecisionModel)
    /** Lines that meet at their ends alone, on the grid; some of them twice. */
    node(lines: ArrayList<Geometry>): ArrayList<Geometry>
  }
}

declare module 'jsts/org/locationtech/jts/noding/SegmentStringUtil.js' {
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  import type ArrayList from 'jsts/java/util/ArrayList.js'
  export type SegmentString = { readonly size: () => number }
  const SegmentStringUtil: {
    readonly extractSegmentStrings: (geometry: Geometry) => ArrayList<SegmentString>
  }
  export default SegmentStringUtil
}

declare module 'jsts/org/locationtech/jts/noding/SegmentIntersectionDetector.js' {
  export default class SegmentIntersectionDetector {
    /** To go on after the first touch until two segments cross. */
    setFindProper(findProper: boolean): void
    hasIntersection(): boolean
    /** Whether two segments cross in the inside of both. */
    hasProperIntersection(): boolean
  }
}

declare module 'jsts/org/locationtech/jts/noding/FastSegmentSetIntersectionFinder.js' {
  import type ArrayList from 'jsts/java/util/ArrayList.js'
  import type { SegmentString } from 'jsts/org/locationtech/jts/noding/SegmentStringUtil.js'
  import type SegmentIntersectionDetector from 'jsts/org/locationtech/jts/noding/SegmentIntersectionDetector.js'
  export default class FastSegmentSetIntersectionFinder {
    constructor(segments: ArrayList<SegmentString>)
    intersects(segments: ArrayList<SegmentString>, detector: SegmentIntersectionDetector): boolean
  }
}

declare module 'jsts/org/locationtech/jts/operation/distance/IndexedFacetDistance.js' {
  import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  const IndexedFacetDistance: {
    /** The place of each that is nearest to the other; what areas hold is not looked at. */
    readonly nearestPoints: (a: Geometry, b: Geometry) => [Coordinate, Coordinate]
  }
  export default IndexedFacetDistance
}

declare module 'jsts/org/locationtech/jts/operation/polygonize/Polygonizer.js' {
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  import type ArrayList from 'jsts/java/util/ArrayList.js'
  export default class Polygonizer {
    add(noded: Geometry): void
    /** Every face between the lines. */
    getPolygons(): ArrayList<Geometry>
  }
}

declare module 'jsts/org/locationtech/jts/operation/relate/RelateOp.js' {
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  const RelateOp: {
    readonly relate: (a: Geometry, b: Geometry) => { matches: (pattern: string) => boolean }
  }
  export default RelateOp
}

declare module 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js' {
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  const UnaryUnionOp: {
    readonly union: (geometry: Geometry) => Geometry
  }
  export default UnaryUnionOp
}

declare module 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js' {
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  import type TopologyValidationError from 'jsts/org/locationtech/jts/operation/valid/TopologyValidationError.js'
  export default class IsValidOp {
    constructor(geometry: Geometry)
    getValidationError(): TopologyValidationError | null
  }
}

declare module 'jsts/org/locationtech/jts/operation/valid/TopologyValidationError.js' {
  import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
  export default class TopologyValidationError {
    getErrorType(): number
    getCoordinate(): Coordinate | null
    static readonly ERROR: number
    static readonly HOLE_OUTSIDE_SHELL: number
    static readonly NESTED_HOLES: number
    static readonly DISCONNECTED_INTERIOR: number
    static readonly SELF_INTERSECTION: number
    static readonly RING_SELF_INTERSECTION: number
    static readonly NESTED_SHELLS: number
    static readonly DUPLICATE_RINGS: number
    static readonly TOO_FEW_POINTS: number
  }
}
