import type { RecordRow } from '../../engine/read/records.ts'
import { shapeOf, type Shape } from '../../geo/shape.ts'

const kept = new WeakMap<object, Shape>()

/** Where a record lies, ready to be compared; undefined where it has no geometry. Kept, since it is compared with many. */
export const shapeAt = (row: RecordRow): Shape | undefined => {
  const { geometry, crs } = row
  if (typeof geometry !== 'object' || geometry === null) return undefined
  const known = kept.get(geometry) ?? shapeOf(geometry, typeof crs === 'string' ? crs : null)
  kept.set(geometry, known)
  return known
}
