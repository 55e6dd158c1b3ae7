import { formOf } from '../../engine/forms.ts'
import type { Column } from '../../engine/registry.ts'
import type { Cell } from '../../sheets/sheet.ts'
import type { ReadCell } from '../cell.ts'
import { fold } from './fold.ts'
import { parsed } from './json.ts'
import { saysNothing } from './nothing.ts'
import { EMPTY_CELL, NOTHING, refused, taken } from './outcome.ts'

/** Measured values by item code, as JSON: `{"cd": 0.3, "hg": {"lt": 0.002}}`. */
export const readResults = (column: Column, { text }: Cell): ReadCell => {
  const trimmed = text.trim()
  if (trimmed === '') return EMPTY_CELL
  if (saysNothing(fold(trimmed))) return NOTHING
  const value = parsed(trimmed)
  return formOf(column).fits(value) ? taken(value) : refused('BAD_VALUE', formOf(column).needed)
}
