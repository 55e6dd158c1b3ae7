import { addressOf } from './columns.ts'
import type { SheetLimits } from './limits.ts'
import { refusal, type Place } from './refusals.ts'
import { EMPTY, type Cell } from './sheet.ts'

export const MERGES = 100_000

/** A merged range, from 1, both ends within. */
export type Merge = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** `A4:B5`; undefined where it is no range. */
export const mergeOf = (reference: string): Merge | undefined => {
  const [from, to] = reference.split(':').map(addressOf)
  return from && to && { left: from.column, top: from.row, right: to.column, bottom: to.row }
}

/** Fills merged ranges from their first cells while rows go by in their order. */
export class MergeFill {
  private readonly waiting: Merge[]
  private open: { readonly merge: Merge; cell: Cell }[] = []

  constructor(
    merges: readonly Merge[],
    private readonly limits: SheetLimits,
  ) {
    // The last is the next.
    this.waiting = [...merges].sort((one, other) => other.top - one.top)
  }

  /** `cells` of the row, with what merged ranges give it. */
  fill(cells: Cell[], place: Place & { readonly row: number }): void {
    this.open = this.open.filter(({ merge }) => merge.bottom >= place.row)
    for (let next = this.waiting.at(-1); next && next.top <= place.row; next = this.waiting.at(-1)) {
      this.waiting.pop()
      if (next.bottom < place.row) continue
      const first = next.top === place.row ? (cells[next.left - 1] ?? EMPTY) : EMPTY
      this.open.push({ merge: next, cell: first === EMPTY ? EMPTY : { ...first, merged: true } })
    }
    // Ranges that overlap would let a small file fill rows without end.
    if (this.open.reduce((width, { merge }) => width + merge.right - merge.left + 1, 0) > this.limits.columns) throw refusal.mergesOverlap(place)
    for (const { merge, cell } of this.open) {
      for (let column = merge.left; column <= merge.right; column += 1) {
        if (merge.top === place.row && column === merge.left) continue
        while (cells.length < column - 1) cells.push(EMPTY)
        cells[column - 1] = cell
      }
    }
  }
}
