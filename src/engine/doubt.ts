import { refusedInLife, sayingAfter, type Change } from './allowed.ts'
import { nothing, type Fact, type Fields, type State } from './fold.ts'
import type { Basis, Judged, Registry } from './registry.ts'

const NONE: ReturnType<Judged['alike']> = []

/**
 * A change as rules see it while a life is folded, when neither other records nor the paper are at hand: asking for them leaves
 * a doubt. `alike` finds none, and the record's own key is blank: a rule that compares it with another's looks at that one too.
 *
 * One object for all changes, since every step of a bulk load is glanced at.
 */
class Glance implements Judged, Change {
  doubted = false
  readonly registry = ''
  readonly record = ''
  type = ''
  validFrom = ''
  data: Fields = {}
  private state: State = nothing

  at(state: State, { type, validFrom, data }: Fact): this {
    this.doubted = false
    this.state = state
    this.type = type
    this.validFrom = validFrom
    this.data = data
    return this
  }
  get basis(): Basis | null {
    this.doubted = true
    return null
  }
  get reason(): string | null {
    this.doubted = true
    return null
  }
  readonly after = (column: string): unknown => sayingAfter(this.state, this.data)(column)
  readonly other = (): undefined => {
    this.doubted = true
    return undefined
  }
  readonly alike = (): ReturnType<Judged['alike']> => NONE
}

const glance = new Glance()

/**
 * Whether the rules would, or might, refuse a change in its place, as far as the record itself can tell: true where a rule asks for
 * another record or for the paper. Whether the paper is there at all is not asked. Total, like the fold that calls it.
 *
 * @param before the state that the change meets
 */
export const doubtOf = (registry: Registry, before: State, entry: Fact): boolean => {
  const { rules } = registry
  const change = glance.at(before, entry)
  if (refusedInLife(registry, before, change)) return true
  if (!rules) return false
  try {
    for (const rule of rules) if (rule(before, change) || change.doubted) return true
    return false
  } catch {
    // History may hold what no rule thought of.
    return true
  }
}
