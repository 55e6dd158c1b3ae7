import type { SheetLimits } from './limits.ts'
import { refusal } from './refusals.ts'

/**
 * The time that reading may take. It runs while something is read, and rests while whoever asked for the rows works on them:
 * a slow database is no fault of the file.
 */
export class Patience {
  private spent = 0
  private since = performance.now()

  constructor(
    private readonly limits: Pick<SheetLimits, 'timeMs'>,
    private readonly signal?: AbortSignal,
  ) {}

  /** Asked now and then while reading. @throws Refusal when the time is used up; the signal's reason when it was aborted */
  check(): void {
    this.signal?.throwIfAborted()
    if (this.spent + performance.now() - this.since > this.limits.timeMs) throw refusal.tooSlow(this.limits.timeMs)
  }

  rest(): void {
    this.spent += performance.now() - this.since
  }

  resume(): void {
    this.since = performance.now()
  }
}
