import type { Instant } from '../kernel/instant.ts'
import { differences, type Life, type Version } from './life.ts'

/** A version with the span over which it is known; `knownTo` null: to this day. */
export type Known = Version & { readonly record: string; readonly registry: string; readonly knownFrom: Instant; readonly knownTo: Instant | null }

/** The end of the knowledge of a version that is already stored. */
export type Closing = { readonly record: string; readonly registry: string; readonly validFrom: string; readonly knownTo: Instant }

/** What a series of acts on one record does to the versions: rows to insert, and stored rows to close. */
export class Knowledge {
  readonly closings: Closing[] = []
  private readonly ended: Known[] = []
  private readonly open = new Map<string, Known>()

  constructor(readonly id: { readonly registry: string; readonly record: string }) {}

  /** One act took the life from `before` to `after`; no version is ever known for an empty span. */
  learn(before: Life, after: Life, at: Instant): void {
    const { closed, opened } = differences(before, after)
    for (const { validFrom } of closed) {
      const fresh = this.open.get(validFrom)
      if (!fresh) this.closings.push({ ...this.id, validFrom, knownTo: at })
      else {
        this.open.delete(validFrom)
        this.ended.push({ ...fresh, knownTo: at })
      }
    }
    for (const version of opened) this.open.set(version.validFrom, { ...version, ...this.id, knownFrom: at, knownTo: null })
  }

  /** The rows to insert. */
  get versions(): Known[] {
    return [...this.ended, ...this.open.values()]
  }
}
