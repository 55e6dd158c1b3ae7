import type { Fields } from '../engine/fold.ts'
import { formOf } from '../engine/forms.ts'
import type { Column } from '../engine/registry.ts'
import type { Box } from '../geo/box.ts'
import type { Day } from '../kernel/day.ts'
import type { Cell } from '../sheets/sheet.ts'
import { NEEDED_BOOLEAN, readBoolean, writeBoolean } from './cells/booleans.ts'
import { NEEDED_PAIR, readGeometry, readPosition } from './cells/coordinates.ts'
import { NEEDED_DAY, NEEDED_PARTIAL, readDateCell, readPartialDate } from './cells/dates.ts'
import { readCodes, readEnums, readTexts, writeCodes, writeEnums, writeTexts, type Code } from './cells/lists.ts'
import { isErrorText } from './cells/nothing.ts'
import { neededNumber, readJsonNumber, readNumber, writeNumber } from './cells/numbers.ts'
import { EMPTY_CELL, refused, taken } from './cells/outcome.ts'
import { readResults } from './cells/results.ts'
import type { Format } from './cells/spreadsheet.ts'
import { readCode, readProse, readReference, writeReference, writeText } from './cells/text.ts'
import { neededWord, readWord, readWords, writeWord } from './cells/words.ts'
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

/** What a column accepts, for a cell that holds nothing to read. */
const neededOf = (column: Column): string => {
  switch (column.type) {
    case 'number':
    case 'measured':
      return neededNumber(column)
    case 'boolean':
      return NEEDED_BOOLEAN
    case 'date':
      return NEEDED_DAY
    case 'partialDate':
      return NEEDED_PARTIAL
    case 'enum':
    case 'enums':
      return neededWord(column)
    case 'position':
      return NEEDED_PAIR
    case 'text':
    case 'code':
    case 'texts':
    case 'geometry':
    case 'codes':
    case 'results':
    case 'reference':
    case 'references':
    case 'recordId':
      return formOf(column).needed
  }
}

const readWritten = (column: Column, cell: Cell, reading: Reading): ReadCell => {
  switch (column.type) {
    case 'text':
      return readProse(cell)
    case 'code':
    case 'recordId':
      return readCode(cell)
    case 'reference':
      return readReference(cell)
    case 'number':
    case 'measured':
      return readNumber(column, cell, reading)
    case 'boolean':
      return readBoolean(cell)
    case 'date':
      return readDateCell(column, cell, reading)
    case 'partialDate':
      return readPartialDate(column, cell, reading)
    case 'enum':
      return readWord(column, cell)
    case 'enums':
      return readEnums(column, cell)
    case 'texts':
    case 'references':
      return readTexts(column, cell)
    case 'codes':
      return readCodes(column, cell)
    case 'results':
      return readResults(column, cell)
    case 'position':
      return readPosition(column, cell, reading)
    case 'geometry':
      return readGeometry(column, cell, reading)
  }
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string')

/** A JSON value that has the form of its column is taken word for word; a text that has not is read as one in a cell. */
const readJson = (column: Column, json: unknown, reading: Reading): ReadCell => {
  if (json === null) return EMPTY_CELL
  if (typeof json === 'number' && (column.type === 'number' || column.type === 'measured')) return readJsonNumber(column, json, reading)
  // A day as it should be may still lie in the future.
  const isDated = column.type === 'date' || column.type === 'partialDate'
  if (!isDated && formOf(column).fits(json)) return taken(json)
  if (typeof json === 'string') return readCell(column, { text: json }, reading)
  if (typeof json === 'number') return readCell(column, { text: String(json), number: json }, reading)
  if (column.type === 'enums' && isTexts(json)) return readWords(column, json)
  return refused('BAD_VALUE', formOf(column).needed)
}

/**
 * Reads a cell of a column. Its inverse is {@link writeCell}: what that writes, this reads as the same value, a number under a header that
 * names the unit of its column, and unless the value itself would be refused today: a negative number, a day in the future.
 */
export const readCell = (column: Column, cell: Cell, reading: Reading): ReadCell => {
  if (cell.error !== undefined) return refused('CELL_ERROR', neededOf(column))
  if (cell.json !== undefined) return readJson(column, cell.json, reading)
  if (cell.text === '') return EMPTY_CELL
  return isErrorText(cell.text) ? refused('CELL_ERROR', neededOf(column)) : readWritten(column, cell, reading)
}

/**
 * The text of a value of a column in a file, '' for none: numbers without their unit, words by their Chinese title, a list between ； or 、,
 * JSON where that would not be read back. A `'` stands before a text that reading would change otherwise.
 *
 * @param format CSV keeps codes from being read as numbers, by a TAB before them, and formulas harmless
 */
export const writeCell = (column: Column, value: unknown, format: Format): string => {
  if (value === undefined || value === null) return ''
  switch (column.type) {
    case 'text':
    case 'code':
    case 'recordId':
      return writeText(String(value), format)
    case 'reference':
      return writeReference(String(value), format)
    case 'number':
    case 'measured':
      return writeNumber(value)
    case 'boolean':
      return writeBoolean(value)
    case 'date':
    case 'partialDate':
      return String(value)
    case 'enum':
      return writeWord(column, String(value))
    // The form of a value was checked before it was stored.
    case 'enums':
      return writeEnums(column, value as readonly string[], format)
    case 'texts':
    case 'references':
      return writeTexts(value as readonly string[], format)
    case 'codes':
      return writeCodes(value as readonly Code[], format)
    // A pair of coordinates would be rounded, and held against the district.
    case 'position':
    case 'geometry':
    case 'results':
      return JSON.stringify(value)
  }
}
