import { parseId, type RecordId } from '../kernel/record-id.ts'
import type { Day } from '../kernel/day.ts'
import { isInForce, type Fields, type State } from './fold.ts'
import { stateBefore, type Life } from './life.ts'

type Place = { readonly validFrom: Day; readonly sequence: number }

/** What a rule may ask about other records, at its command's place in the order. */
export type Others = {
  /** Undefined where the record is not in force there. */
  readonly other: (registry: string, record: string, place: Place) => State | undefined
  /** Records of the own registry that hold these values there. */
  readonly alike: (own: RecordId, fields: Fields, place: Place) => readonly { readonly record: string; readonly state: State }[]
}

/**
 * Answers from the records that were read for a group of commands.
 *
 * @param ids of these records, `<registry>/<record>`
 */
export const othersAmong = (ids: readonly string[], lifeOf: (id: string) => Life | undefined): Others => {
  const stateAt = (id: string, place: Place): State | undefined => {
    const life = lifeOf(id)
    const state = life && stateBefore(life, { ...place, sequence: Infinity, corrects: null })
    return state && isInForce(state) ? state : undefined
  }
  return {
    other: (registry, record, place) => stateAt(`${registry}/${record}`, place),
    alike: (own, fields, place) =>
      ids.flatMap((id) => {
        const { registry, record } = parseId(id)
        const state = registry === own.registry && record !== own.record ? stateAt(id, place) : undefined
        return state && Object.entries(fields).every(([name, value]) => state.fields[name] === value) ? [{ record, state }] : []
      }),
  }
}
