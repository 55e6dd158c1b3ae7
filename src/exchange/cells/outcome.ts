import type { ReadCell } from '../cell.ts'
import type { RefusedCode, WarningCode } from '../codes.ts'

const QUIET: readonly WarningCode[] = []

/** The cell is empty. */
export const EMPTY_CELL: ReadCell = { ok: true, value: undefined, warnings: QUIET }
/** The cell says that there is nothing. */
export const NOTHING: ReadCell = { ok: true, value: null, warnings: QUIET }

export const taken = (value: unknown, warnings: readonly WarningCode[] = QUIET): ReadCell => ({ ok: true, value, warnings })

export const refused = (code: RefusedCode, needed: string, hint?: string): ReadCell =>
  hint === undefined ? { ok: false, code, needed } : { ok: false, code, needed, hint }

/** The same with one more warning, first; a refusal as it is. */
export const warned = (read: ReadCell, warning: WarningCode): ReadCell => (read.ok ? { ...read, warnings: [warning, ...read.warnings] } : read)
