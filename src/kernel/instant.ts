import { isDay } from './day.ts'

/** An instant in UTC with six digits, `YYYY-MM-DDTHH:MM:SS.ffffffZ`; instants compare as text. */
export type Instant = string

/** Before every entry of every ledger. */
export const BEGINNING: Instant = '0001-01-01T00:00:00.000000Z'

const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,6}))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/
const MINUTE_MS = 60_000

/**
 * Reads RFC 3339 with an offset and at most six digits of a second; `undefined` for anything else.
 *
 * Text throughout: a JavaScript Date would cut three of the six digits off.
 */
export const parseInstant = (text: unknown): Instant | undefined => {
  const match = typeof text === 'string' ? RFC_3339.exec(text) : null
  if (!match) return undefined
  const [, day = '', hour, minute, second, fraction = '', sign, offsetHours, offsetMinutes] = match
  if (!isDay(day) && day !== '9999-12-31') return undefined
  const offset = sign ? (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1) : 0
  const utc = new Date(Date.parse(`${day}T${hour}:${minute}:${second}Z`) - offset * MINUTE_MS).toISOString()
  return /^\d{4}-/.test(utc) && !utc.startsWith('0000') ? `${utc.slice(0, 19)}.${fraction.padEnd(6, '0')}Z` : undefined
}

/** The last microsecond of a day at UTC+08:00: what a plain day means as `knownAt`. */
export const endOfDay = (day: string): Instant => `${day}T15:59:59.999999Z`

/** Microseconds since 1970; BigInt, since year 9999 is beyond 2^53. */
export const toMicros = (instant: Instant): bigint => BigInt(Date.parse(`${instant.slice(0, 19)}Z`)) * 1000n + BigInt(instant.slice(20, 26))

export const fromMicros = (micros: bigint): Instant => {
  const fraction = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n
  const seconds = new Date(Number((micros - fraction) / 1000n)).toISOString().slice(0, 19)
  return `${seconds}.${String(fraction).padStart(6, '0')}Z`
}
