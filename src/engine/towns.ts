import { nothing, type State } from './fold.ts'
import { differences, stateBefore, versionsOf, type Entry, type Life } from './life.ts'

const townOf = ({ fields }: State): string | null => (typeof fields['townCode'] === 'string' ? fields['townCode'] : null)

/** The towns that a record is in, on any day; empty where it is in force on none. */
export const townsOf = (life: Life): ReadonlySet<string | null> => new Set(versionsOf(life).map(({ row }) => row.town))

/**
 * The towns that a change touches: of every version that it ends or brings, and of the record just before and after it, in
 * force or not. Whoever lacks the right to one of them may not make the change.
 */
export const townsTouched = (before: Life, after: Life, change: Entry): ReadonlySet<string | null> => {
  const { closed, opened } = differences(before, after)
  const earlier = stateBefore(before, { validFrom: change.validFrom, sequence: change.sequence, corrects: change.supersedes ?? change.cancels })
  const later = after.steps.find(({ entry }) => entry.id === change.id)?.state
  const states = [earlier, later].filter((state): state is State => state !== undefined && state !== nothing)
  return new Set([...[...closed, ...opened].map(({ row }) => row.town), ...states.map(townOf)])
}
