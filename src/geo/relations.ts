import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
import Location from 'jsts/org/locationtech/jts/geom/Location.js'
import SegmentIntersectionDetector from 'jsts/org/locationtech/jts/noding/SegmentIntersectionDetector.js'
import RelateOp from 'jsts/org/locationtech/jts/operation/relate/RelateOp.js'
import { boxesMeet, boxHolds, type Box } from './box.ts'
import type { Shape } from './shape.ts'

/*
 * The relations of OGC Simple Features. JTS's full relation costs ten times what most pairs need, and its prepared geometries, made
 * for that, cannot be constructed in JSTS (bjornharrtell/jsts#479): so the parts they are made of are used here as they use them,
 * and the full relation where lines and borders touch.
 */

const dimension = (shape: Shape): 0 | 1 | 2 => shape.geometry().getDimension()
const reaches = (shape: Shape, place: Coordinate): boolean => shape.locate(place) !== Location.EXTERIOR
const enters = (shape: Shape, place: Coordinate): boolean => shape.locate(place) === Location.INTERIOR

/** How the segments of two shapes meet. The second one's are indexed. */
const contact = (a: Shape, b: Shape): 'CROSSING' | 'TOUCHING' | 'NONE' => {
  const detector = new SegmentIntersectionDetector()
  detector.setFindProper(true)
  if (!b.finder().intersects(a.segments(), detector)) return 'NONE'
  return detector.hasProperIntersection() ? 'CROSSING' : 'TOUCHING'
}

/** Where no segments meet: whether a part of one lies in the other, an area. */
const lies = (a: Shape, b: Shape): boolean => dimension(b) === 2 && a.starts().some((place) => reaches(b, place))

const isInside = (outer: Box, inner: Box): boolean => outer[0] < inner[0] && outer[1] < inner[1] && inner[2] < outer[2] && inner[3] < outer[3]
const fills = (a: Shape, box: Box | null, test: (outer: Box, inner: Box) => boolean): boolean => a.isBox && a.box !== null && box !== null && test(a.box, box)

const [WITHIN, INTERIORS_MEET] = ['T*F**F***', 'T********']

/** Whether two shapes that touch relate as a pattern of DE-9IM says; no where that cannot be found out. */
const related = (a: Shape, b: Shape, pattern: string): boolean => {
  if (a.isTangled() || b.isTangled()) return false
  try {
    return RelateOp.relate(a.geometry(), b.geometry()).matches(pattern)
  } catch {
    // JTS may find borders that all but coincide to contradict each other. That they touch is then all that is known.
    return false
  }
}

/** Whether they have a place in common; touching is enough. Of one compared with many, pass the one second: its index is kept. */
export const intersects = (a: Shape, b: Shape): boolean => {
  if (a.box === null || b.box === null || !boxesMeet(a.box, b.box)) return false
  if (fills(a, b.box, boxHolds) || fills(b, a.box, boxHolds)) return true
  if (dimension(a) === 0) return a.starts().some((place) => reaches(b, place))
  if (dimension(b) === 0) return b.starts().some((place) => reaches(a, place))
  return contact(a, b) !== 'NONE' || lies(a, b) || lies(b, a)
}

/** Whether no place of a is outside b, and their interiors meet: what lies on a border alone is not within. */
export const within = (a: Shape, b: Shape): boolean => {
  if (a.box === null || b.box === null || !boxHolds(b.box, a.box)) return false
  if (fills(b, a.box, isInside)) return true
  const [inner, outer] = [dimension(a), dimension(b)]
  if (inner > outer) return false
  if (inner === 0) return a.starts().every((place) => reaches(b, place)) && a.starts().some((place) => enters(b, place))
  if (outer === 2) {
    if (!a.starts().every((place) => reaches(b, place))) return false
    const meeting = contact(a, b)
    // A line may cross the border where two parts of b touch, and stay within.
    if (meeting === 'CROSSING' && inner === 2) return false
    if (meeting === 'NONE') return !lies(b, a)
  }
  return related(a, b, WITHIN)
}

/** Whether more than their borders meet. The ends of a line are its border; a point is all interior. */
export const sharesInterior = (a: Shape, b: Shape): boolean => {
  if (a.box === null || b.box === null || !boxesMeet(a.box, b.box)) return false
  if (fills(a, b.box, isInside) || fills(b, a.box, isInside)) return true
  if (dimension(a) === 0) return a.starts().some((place) => enters(b, place))
  if (dimension(b) === 0) return b.starts().some((place) => enters(a, place))
  if (dimension(a) === 2 || dimension(b) === 2) {
    const meeting = contact(a, b)
    if (meeting !== 'TOUCHING') return meeting === 'CROSSING' || lies(a, b) || lies(b, a)
  }
  return related(a, b, INTERIORS_MEET)
}
