import type { Cell } from '../../sheets/sheet.ts'
import type { ReadCell } from '../cell.ts'
import { fold, hasNewline, unbroken } from './fold.ts'
import { isStroke, saysNothing } from './nothing.ts'
import { EMPTY_CELL, NOTHING, taken } from './outcome.ts'
import { survivesAsText, unturned, type Format } from './spreadsheet.ts'

const EXPONENT = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/

/** All digits of a number, without an exponent: codes that a spreadsheet keeps as numbers. */
export const digitsOf = (number: number): string => {
  const text = String(number)
  const parts = EXPONENT.exec(text)
  if (!parts) return text
  const [, sign = '', whole = '', fraction = '', exponent = ''] = parts
  const shift = Number(exponent)
  return shift < 0 ? `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}` : `${sign}${whole}${fraction.padEnd(shift, '0')}`
}

/** What stands before a text that is to be taken word for word; spreadsheet programs know it too. */
const QUOTE = "'"

const reading =
  (isNothing: (text: string) => boolean, isProse: boolean) =>
  (cell: Cell): ReadCell => {
    if (cell.number !== undefined) return taken(digitsOf(cell.number))
    if (cell.text.startsWith(QUOTE)) return taken(cell.text.slice(1))
    const text = cell.text.trim()
    if (text === '') return EMPTY_CELL
    if (isNothing(text)) return NOTHING
    if (!hasNewline(text)) return taken(text)
    return taken(isProse ? text : unbroken(text, ''), ['NEWLINE_IN_CELL'])
  }

const writing =
  (isNothing: (text: string) => boolean) =>
  (text: string, format: Format): string =>
    survivesAsText(text, format, isNothing) ? unturned(text, format) : QUOTE + text

/** Words as they are: names keep their full-width brackets, prose its lines. */
export const readProse = reading(isStroke, true)
/** A number or an id: it has one line. */
export const readCode = reading(isStroke, false)
export const writeText = writing(isStroke)

const isNoReference = (text: string): boolean => saysNothing(text) || saysNothing(fold(text))

/** The key or the name of another record; a word such as 不详 leads nowhere. */
export const readReference = reading(isNoReference, false)
export const writeReference = writing(isNoReference)
