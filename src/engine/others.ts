import { grouped } from '../kernel/grouped.ts'
import { idOf, parseId, type RecordId } from '../kernel/record-id.ts'
import type { Day } from '../kernel/day.ts'
import { isInForce, type Fields, type State } from './fold.ts'
import { stateBefore, type Life } from './life.ts'

/** What a rule may ask about other records, as they stand at the end of a day, its command's act so far included. */
export type Others = {
  /** Undefined where the record is not in force then. @param sequence where in the day; its end where absent */
  readonly other: (registry: string, record: string, day: Day, sequence?: number) => State | undefined
  /** Records of the own registry that hold these values then. */
  readonly alike: (own: RecordId, fields: Fields, day: Day) => readonly { readonly record: string; readonly state: State }[]
}

/** Records by their registry. */
export type ByRegistry = ReadonlyMap<string, readonly RecordId[]>

export const byRegistry = (ids: Iterable<string>): ByRegistry => grouped([...ids].map(parseId), ({ registry }) => registry)

/** Answers from the records that were read for a group of commands. */
export const othersAmong = (ids: ByRegistry, lifeOf: (id: string) => Life | undefined): Others => {
  const stateOn = (id: string, day: Day, sequence = Infinity): State | undefined => {
    const life = lifeOf(id)
    const state = life && stateBefore(life, { validFrom: day, sequence, corrects: null })
    return state && isInForce(state) ? state : undefined
  }
  return {
    other: (registry, record, day, sequence) => stateOn(`${registry}/${record}`, day, sequence),
    alike: (own, fields, day) =>
      (ids.get(own.registry) ?? []).flatMap((id) => {
        const state = id.record === own.record ? undefined : stateOn(idOf(id), day)
        return state && Object.entries(fields).every(([name, value]) => state.fields[name] === value) ? [{ record: id.record, state }] : []
      }),
  }
}
