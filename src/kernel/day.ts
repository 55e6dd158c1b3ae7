/** A calendar day at fixed UTC+08:00, `YYYY-MM-DD`; days compare as text. */
export type Day = string

/** In force on every day that can be asked: no source gives the start. */
export const FIRST_DAY: Day = '0001-01-01'
/** The last day that can be asked. */
export const LAST_DAY: Day = '9999-12-30'

const HOUR_MS = 3_600_000
const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** Whether the text is a day of the proleptic Gregorian calendar between {@link FIRST_DAY} and 9999-12-31. */
const isCalendarDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Whether the text is a day that can be asked: 0001-01-01 to 9999-12-30. */
export const isDay = (text: unknown): text is Day => typeof text === 'string' && isCalendarDay(text) && text <= LAST_DAY

/** `YYYY`, `YYYY-MM` or a whole day, where a date only describes. */
export const isPartialDate = (text: unknown): text is string => {
  if (typeof text !== 'string') return false
  return /^\d{4}$/.test(text) ? text >= '0001' : /^\d{4}-\d{2}$/.test(text) ? isDay(`${text}-01`) : isDay(text)
}

/** The day it is now at UTC+08:00, whatever time zone the machine is in. */
export const today = (now: number = Date.now()): Day => new Date(now + 8 * HOUR_MS).toISOString().slice(0, 10)

const dayOf = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/**
 * The day that so many months after another has its number; the last of its month where that has none of the number: six months after
 * 31 August is the end of February. (民法典 第二百零二条 counts a term of months so.)
 */
export const monthsAfter = (day: Day, months: number): Day => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return dayOf(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)))
}

/** The day after. */
export const dayAfter = (day: Day): Day => {
  const [year, month, number] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  if (number < daysInMonth(year, month)) return dayOf(year, month, number + 1)
  return month < 12 ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1)
}
