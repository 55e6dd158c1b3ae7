import { hasNewline } from './fold.ts'
import { isErrorText, isStroke, saysNothing } from './nothing.ts'

export type Format = 'csv' | 'xlsx'

/**
 * What begins a formula when a text file is opened in a spreadsheet program, in both widths; TAB and CR let one follow.
 *
 * Source: OWASP, CSV Injection.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** Only digits, signs, separators and the marks of a date, a time, an amount or an exponent. */
const NUMERIC = /^(?=.*[\d０-９])[\d０-９\s.,:;/\\+\-()%$¥￥€e年月日号时分秒。，．：／（）％]+$/i
const NAMED_MONTH = /^(?:\d{1,4}[\s\-/,.]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/,.]*\d{0,4}(?:[\s\-/,.]+\d{1,4})?$/i
const CLOCK = /^\d{1,2}(?::\d{2})*\s*[ap]m?$/i
const BOOLEAN = /^(?:true|false)$/i

/** A longer text stays one. */
const LONGEST_TURNED = 255

/** Whether a spreadsheet program would turn a text of a text file into a number, a day, a time or a boolean, and so lose how it is written. */
export const isTurned = (text: string): boolean =>
  text.length <= LONGEST_TURNED && (NUMERIC.test(text) || BOOLEAN.test(text) || (/\d/.test(text) && (NAMED_MONTH.test(text) || CLOCK.test(text))))

export const isFormula = (text: string): boolean => FORMULA.test(text)

/** A TAB before it keeps a text of a text file from being turned; reading trims it. */
export const unturned = (text: string, format: Format): string => (format === 'csv' && isTurned(text) ? `\t${text}` : text)

/** Whether reading as a list would leave a text as it is, and opening it would do no harm. */
export const survivesAsList = (joined: string, format: Format): boolean =>
  !joined.startsWith('[') && !saysNothing(joined) && !saysNothing(joined.normalize('NFKC')) && !isErrorText(joined) && !(format === 'csv' && isFormula(joined))

/** As {@link survivesAsList}, of a text that stands alone. */
export const survivesAsText = (text: string, format: Format, isNothing: (text: string) => boolean = isStroke): boolean =>
  text !== '' &&
  text.charCodeAt(0) !== 0x27 &&
  text === text.trim() &&
  !hasNewline(text) &&
  !isNothing(text) &&
  !isErrorText(text) &&
  !(format === 'csv' && isFormula(text))
