import type { Box } from '../geo/box.ts'
import type { Day } from '../kernel/day.ts'
import type { Fields } from '../engine/fold.ts'
import type { Column } from '../engine/registry.ts'
import type { Cell } from '../sheets/sheet.ts'
import type { RefusedCode, WarningCode } from './codes.ts'

/** What is known besides the cell: what its header says of the unit, and where and when the file is read. */
export type Reading = {
  /** The unit in the header, as written; null where it says none. */
  readonly unit: string | null
  readonly today: Day
  /** What the district lies in. */
  readonly extent: Box | undefined
}

/** What a cell says: a value, null where it says that there is none (`/`, `-`, 待划定), and undefined where it is empty. */
export type ReadCell =
  | {
      readonly ok: true
      readonly value: unknown
      readonly warnings: readonly WarningCode[]
      /** Other columns that the same cell tells of, e.g. the depth in 见底（水深18cm）. */
      readonly also?: Fields
    }
  | {
      readonly ok: false
      readonly code: RefusedCode
      /** English, for the report; absent where the code says it all. */
      readonly hint?: string
      /** What would be accepted, Chinese and English. */
      readonly needed: string
    }

/** Reads a cell of a column. Its inverse is {@link writeCell}: what that writes, this reads as the same value. */
export declare const readCell: (column: Column, cell: Cell, reading: Reading) => ReadCell

/** The text of a value of a column in a file, '' for none. @param format CSV keeps codes from being read as numbers, and formulas harmless */
export declare const writeCell: (column: Column, value: unknown, format: 'csv' | 'xlsx') => string
