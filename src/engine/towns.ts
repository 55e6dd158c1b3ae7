import { canonical } from './canonical.ts'
import { isInForce, nothing, type State } from './fold.ts'
import { differences, stateBefore, versionsOf, type Entry, type Life } from './life.ts'

const townOf = ({ fields }: State): string | null => (typeof fields['townCode'] === 'string' ? fields['townCode'] : null)

/** What is known of a record while it is in force on no day, by the change that makes it so: before it is registered, and once it is retired. */
const outOfForce = ({ steps }: Life): ReadonlyMap<string, State> =>
  new Map(steps.flatMap(({ entry, state }) => (isInForce(state) ? [] : [[entry.id, state] as const])))

/** The towns that a record is in, on any day; of one that is in force on none, those that are known of it. */
export const townsOf = (life: Life): ReadonlySet<string | null> => {
  const versions = versionsOf(life)
  return new Set(versions.length > 0 ? versions.map(({ row }) => row.town) : [...outOfForce(life).values()].map(townOf))
}

/** States of one life that the other has not; those before the change are the very same. */
const notIn = (life: ReadonlyMap<string, State>, other: ReadonlyMap<string, State>): State[] =>
  [...life].flatMap(([id, state]) => {
    const same = other.get(id)
    return same === state || (same && canonical(same) === canonical(state)) ? [] : [state]
  })

/**
 * The towns that a change touches: of every version that it ends or brings, of the record just before and after it, and of whatever else
 * it alters that is known of the record while it is out of force, which another change may bring to light. Whoever lacks the right to
 * one of them may not make the change.
 */
export const townsTouched = (before: Life, after: Life, change: Entry): ReadonlySet<string | null> => {
  const { closed, opened } = differences(before, after)
  const earlier = stateBefore(before, { validFrom: change.validFrom, sequence: change.sequence, corrects: change.supersedes ?? change.cancels })
  const later = after.steps.find(({ entry }) => entry.id === change.id)?.state
  const around = [earlier, later].filter((state): state is State => state !== undefined && state !== nothing)
  const [hidden, nowHidden] = [outOfForce(before), outOfForce(after)]
  const states = [...around, ...notIn(hidden, nowHidden), ...notIn(nowHidden, hidden)]
  return new Set([...[...closed, ...opened].map(({ row }) => row.town), ...states.map(townOf)])
}
