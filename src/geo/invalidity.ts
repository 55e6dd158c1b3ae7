import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js'
import TopologyValidationError from 'jsts/org/locationtech/jts/operation/valid/TopologyValidationError.js'
import type { Rings } from './geometry.ts'
import { polygonsOf } from './jts.ts'
import { isPlainlySimple } from './simple.ts'

/** A number of TopologyValidationError, and where. */
export type Invalidity = { readonly type: number; readonly at: Coordinate | null }

/**
 * What is wrong with polygons by the rules of OGC Simple Features, the first thing found; null where nothing is.
 *
 * @param polygons closed rings of four positions or more, a shell at least in each
 */
export const invalidity = (polygons: readonly Rings[]): Invalidity | null => {
  const [[shell, ...holes] = [], ...others] = polygons
  if (shell && holes.length + others.length === 0 && isPlainlySimple(shell)) return null
  try {
    const error = new IsValidOp(polygonsOf(polygons)).getValidationError()
    return error && { type: error.getErrorType(), at: error.getCoordinate() }
  } catch {
    // It asserts what it expects of the rings it has passed so far: where it is mistaken, all it can say is that something is wrong.
    return { type: TopologyValidationError.ERROR, at: null }
  }
}
