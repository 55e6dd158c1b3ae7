import { isDay, isPartialDate, today, type Day } from '../../kernel/day.ts'
import type { Cell } from '../../sheets/sheet.ts'
import type { ReadCell, Reading } from '../cell.ts'
import type { WarningCode } from '../codes.ts'
import { fold, hasNewline, LONGEST, unbroken } from './fold.ts'
import { isErrorText, saysNothing } from './nothing.ts'
import { EMPTY_CELL, NOTHING, refused, taken, warned } from './outcome.ts'

export const NEEDED_DAY = '日期，如 2021-03-05、2021年3月5日 a day, e.g. 2021-03-05'
export const NEEDED_PARTIAL = '日期，如 2015、2015-06、2015年6月5日 a year, a month or a day, e.g. 2015, 2015-06'

/** What a text says of time: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or that no date can be made of it. */
type Told = { readonly date: string; readonly isApproximate: boolean } | 'VAGUE_DATE' | 'BAD_DATE'

const NUMERALS: Readonly<Record<string, string>> = { 〇: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' }
const YEAR_IN_NUMERALS = /^[〇一二三四五六七八九0]{4}(?=年|$)/
const NUMERALS_OF_DAY = /[一二三四五六七八九十廿卅]{1,3}(?=月|日|号)/g

/** 十二 and 廿五 and 三十一, as they number months and days. */
const dayNumber = (numerals: string): string => {
  const [tens = '', ones = ''] = numerals.replace('廿', '二十').replace('卅', '三十').split('十')
  if (!/[十廿卅]/.test(numerals)) return NUMERALS[numerals] ?? numerals
  return `${tens === '' ? '1' : (NUMERALS[tens] ?? '?')}${ones === '' ? '0' : (NUMERALS[ones] ?? '?')}`
}

/** In Arabic digits; zero is written 〇, ○, 零 or as the letter O. */
const inDigits = (folded: string): string => {
  if (!/[一二三四五六七八九十廿卅]/.test(folded)) return folded
  return folded
    .replace(/[零○◯Oo](?=[〇零○◯Oo一二三四五六七八九年0])|(?<=[〇一二三四五六七八九0])[零○◯Oo]/g, '〇')
    .replace(YEAR_IN_NUMERALS, (year) => year.replace(/[^0]/g, (numeral) => NUMERALS[numeral] ?? numeral))
    .replace(NUMERALS_OF_DAY, dayNumber)
}

const WEEKDAY = String.raw`(?:\s*\(?(?:星期|周|礼拜)[一二三四五六日天1-7]\)?)?`
const TIME = String.raw`(?:[T\s]*(?:上午|下午|凌晨|早上|中午|晚上|[ap]m)?\s*\d{1,2}\s*[:时点](?:\s*\d{1,2}\s*[:分]?)?(?:\s*\d{1,2}(?:\.\d+)?\s*秒?)?\s*(?:[ap]m)?)?`
const DAY = new RegExp(String.raw`^(\d{4})\s*[年\-./\s]\s*(\d{1,2})\s*[月\-./\s]\s*(\d{1,2})\s*[日号]?\.?${WEEKDAY}${TIME}$`, 'i')
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i
const MONTH = /^(\d{4})\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月份?)?$/
const COMPACT_MONTH = /^(\d{4})(\d{2})月?$/
const YEAR = /^(\d{4})\s*(?:年度?)?$/
/** A part of a year or of a month, or nearly it: what is before it is as much as can be kept. */
const PART = /(?:年?(?:底|末|初|中)|(?:上|下)半年|[春夏秋冬][季天]?|第?[一二三四1-4]季度|[上中下]旬|前后|左右|上下|许|期间|\((?:大?约|估计?)\))$/
const NEARLY = /^(?:大约|约|大概|大致|估计)(?:在|为|是)?\s*/
/** Before or after, from one to another, years ago, decades. */
const BEYOND_WORDS =
  /\d{4}年?.{0,6}?(?:以前|之前|前|以后|之后|后|以来|至今|起)$|\d{4}\s*年?(?:\d{1,2}月)?\s*[-~至到—–]\s*\d{4}|年代|世纪|^(?:去|前|今|上|明)年|^(?:近期|近年|近几年|最近|上月|本月)/

const padded = (...parts: readonly string[]): string => parts.map((part, i) => part.padStart(i === 0 ? 4 : 2, '0')).join('-')

const exactly = (text: string): string | undefined => {
  const year = YEAR.exec(text)?.[1]
  if (year !== undefined) return year
  const month = MONTH.exec(text) ?? COMPACT_MONTH.exec(text)
  if (month) return padded(month[1] ?? '', month[2] ?? '')
  const day = DAY.exec(text) ?? COMPACT_DAY.exec(text)
  if (day) return padded(day[1] ?? '', day[2] ?? '', day[3] ?? '')
  if (!INSTANT.test(text)) return undefined
  const instant = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
  return Number.isNaN(instant) ? undefined : today(instant)
}

const tell = (folded: string): Told => {
  const text = inDigits(folded)
  const date = exactly(text)
  if (date !== undefined) return isPartialDate(date) ? { date, isApproximate: false } : 'BAD_DATE'
  const core = text.replace(NEARLY, '').replace(PART, '').trim()
  // 2019年底 leaves 2019 where 年 went with it, and 2019年6月底 leaves 2019年6月.
  const nearly = core === text ? undefined : exactly(core)
  if (nearly !== undefined) return isPartialDate(nearly) ? { date: nearly, isApproximate: true } : 'BAD_DATE'
  return BEYOND_WORDS.test(text) ? 'VAGUE_DATE' : 'BAD_DATE'
}

/** Five digits: 1927-05-18 to 2173-10-13. Fewer or more are no day that a register holds. */
const SERIAL = /^[1-9]\d{4}(?:\.\d+)?$/
/** Serial number of 1970-01-01 in the 1900 date system, which counts a 29 February 1900 that never was. */
const SERIAL_OF_1970 = 25_569
const DAY_MS = 86_400_000

/** A serial number is a local day, whatever its fraction says of the hour. */
const dayOfSerial = (text: string): Day => new Date((Math.floor(Number(text)) - SERIAL_OF_1970) * DAY_MS).toISOString().slice(0, 10)

const NOT_DELIMITED = /^(?:待|未|尚未|暂未|还未|拟|正在)?划定(?:中|工作中)?$/
const NOT_YET = /^(?:待|未|尚未|暂未|还未|暂无|尚无)[\p{L}]*$/u

type Precision = 'day' | 'any'

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

const refusedDate = (code: 'VAGUE_DATE' | 'BAD_DATE', precision: Precision, hint?: string): ReadCell =>
  refused(code, precision === 'day' ? NEEDED_DAY : NEEDED_PARTIAL, hint)

/** No later than today, at the precision that it has. */
const checked = (date: string, isPast: boolean, now: Day, warnings?: readonly WarningCode[]): ReadCell =>
  isPast && date > now.slice(0, date.length) ? refused('FUTURE_DATE', `不晚于 ${now} 的日期 a day not after ${now}`) : taken(date, warnings)

const readTold = (told: Told, precision: Precision, isPast: boolean, now: Day): ReadCell => {
  if (typeof told === 'string') return refusedDate(told, precision)
  if (precision === 'day' && (told.isApproximate || !isDay(told.date))) return refusedDate('VAGUE_DATE', precision)
  return checked(told.date, isPast, now, told.isApproximate ? ['APPROXIMATE'] : undefined)
}

const BEGINS_WITH_DIGIT = /^\d/

/** A number cell shows 2015.10 and 2015.1 alike. */
const LOST_ZERO = /^\d{4}\.1$/

const readFolded = (folded: string, isNumber: boolean, precision: Precision, isPast: boolean, now: Day): ReadCell => {
  if (folded === '') return EMPTY_CELL
  if (folded.length > LONGEST) return refusedDate('BAD_DATE', precision)
  if (ISO_DAY.test(folded) && isDay(folded)) return checked(folded, isPast, now)
  if (SERIAL.test(folded)) return checked(dayOfSerial(folded), isPast, now, [isNumber ? 'SERIAL_DATE' : 'SERIAL_DATE_GUESS'])
  if (isNumber && LOST_ZERO.test(folded)) return refusedDate('VAGUE_DATE', precision, 'January or October')
  if (BEGINS_WITH_DIGIT.test(folded)) return readTold(tell(folded), precision, isPast, now)
  if (NOT_DELIMITED.test(folded)) return folded === '划定' ? refusedDate('BAD_DATE', precision) : taken(null, ['NOT_YET_DELIMITED'])
  if (saysNothing(folded) || NOT_YET.test(folded)) return NOTHING
  return readTold(tell(folded), precision, isPast, now)
}

const readDate = (precision: Precision, cell: Cell, isPast: boolean, now: Day): ReadCell => {
  if (cell.day !== undefined && isDay(cell.day)) return checked(cell.day, isPast, now)
  if (!hasNewline(cell.text)) return readFolded(fold(cell.text), cell.number !== undefined, precision, isPast, now)
  const trimmed = cell.text.trim()
  const read = readFolded(fold(unbroken(trimmed, ' ')), false, precision, isPast, now)
  return hasNewline(trimmed) ? warned(read, 'NEWLINE_IN_CELL') : read
}

type Dated = { readonly past?: boolean }

/** A whole day. */
export const readDateCell = (column: Dated, cell: Cell, { today: now }: Reading): ReadCell => readDate('day', cell, column.past === true, now)
/** A year, a month or a day, as precise as it is told. */
export const readPartialDate = (column: Dated, cell: Cell, { today: now }: Reading): ReadCell => readDate('any', cell, column.past === true, now)

/**
 * The day of a change that a row tells of, such as 关停时间: it has to be a whole day, and not in the future. Undefined where the cell is
 * empty, null where it says that it did not happen.
 */
export const readDay = (cell: Cell, { today: now }: Pick<Reading, 'today'>): ReadCell =>
  cell.error !== undefined || isErrorText(cell.text.trim()) ? refused('CELL_ERROR', NEEDED_DAY) : readDate('day', cell, true, now)
