import { grouped } from '../kernel/grouped.ts'
import { parseId, type RecordId } from '../kernel/record-id.ts'
import type { Day } from '../kernel/day.ts'
import { isInForce, type Fields, type State } from './fold.ts'
import { stateBefore, type Life } from './life.ts'

/** What a rule may ask about other records, as they stand at the end of a day, its command's act so far included. */
export type Others = {
  /** Undefined where the record is not in force then. */
  readonly other: (registry: string, record: string, day: Day) => State | undefined
  /** Records of the own registry that hold these values then. */
  readonly alike: (own: RecordId, fields: Fields, day: Day) => readonly { readonly record: string; readonly state: State }[]
}

/**
 * Answers from the records that were read for a group of commands.
 *
 * @param ids of these records, `<registry>/<record>`
 */
export const othersAmong = (ids: readonly string[], lifeOf: (id: string) => Life | undefined): Others => {
  const byRegistry = grouped(ids.map(parseId), ({ registry }) => registry)
  const stateOn = (id: string, day: Day): State | undefined => {
    const life = lifeOf(id)
    const state = life && stateBefore(life, { validFrom: day, sequence: Infinity, corrects: null })
    return state && isInForce(state) ? state : undefined
  }
  return {
    other: (registry, record, day) => stateOn(`${registry}/${record}`, day),
    alike: (own, fields, day) =>
      (byRegistry.get(own.registry) ?? []).flatMap(({ registry, record }) => {
        const state = record === own.record ? undefined : stateOn(`${registry}/${record}`, day)
        return state && Object.entries(fields).every(([name, value]) => state.fields[name] === value) ? [{ record, state }] : []
      }),
  }
}
