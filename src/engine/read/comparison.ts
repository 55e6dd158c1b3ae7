import type { Day } from '../../kernel/day.ts'
import { endOfDay } from '../../kernel/instant.ts'
import type { Point } from '../point.ts'
import type { Statement } from '../registry.ts'

/** Computed minus stated; null where one of them is no number. */
export const differenceOf = (computed: number | null, stated: number | null): number | null =>
  // Decimal digits of sources end long before the twelfth; what lies beyond is the noise of binary subtraction.
  computed === null || stated === null ? null : Number((computed - stated).toPrecision(12))

/** Where what is stated is computed: on its day, as known at the end of that day and as known at the point. */
export type Compared = {
  readonly day: Day
  readonly onItsDay: Point
  readonly now: Point
}

/**
 * Where what is stated at a point is computed; what names no day is compared on the day of the point.
 *
 * No figure hangs on the position of a point, so that of the instants is not looked up.
 */
export const comparedAt = ({ statedFor }: Pick<Statement, 'statedFor'>, point: Point): Compared => {
  const day = statedFor ?? point.validOn
  const end = endOfDay(day)
  const now = { ...point, validOn: day }
  return { day, onItsDay: end < point.knownAt ? { ...now, knownAt: end } : now, now }
}
