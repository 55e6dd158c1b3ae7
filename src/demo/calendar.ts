import type { Day } from '../kernel/day.ts'
import type { Instant } from '../kernel/instant.ts'

/** Days are counted from 1970-01-01; no change line says more about a day than its text. */
export type DayNumber = number

/** 0001-01-01: no source gives the start. */
export const NO_START: DayNumber = -719_162

const DAY_MS = 86_400_000
const numbers = new Map<Day, DayNumber>()
export const dayNumber = (text: Day): DayNumber => {
  let day = numbers.get(text)
  if (day === undefined) numbers.set(text, (day = Date.parse(`${text}T00:00:00Z`) / DAY_MS))
  return day
}

const texts = new Map<DayNumber, Day>()
export const dayText = (day: DayNumber): Day => {
  let text = texts.get(day)
  if (text === undefined) texts.set(day, (text = new Date(day * DAY_MS).toISOString().slice(0, 10)))
  return text
}

/** A Monday: the first act. */
export const FIRST: DayNumber = dayNumber('2016-01-04')
/** A Wednesday: nothing is recorded after it. */
export const LAST: DayNumber = dayNumber('2025-12-31')

/** The day itself, or the Monday after it. */
export const workday = (day: DayNumber): DayNumber => {
  const weekday = (((day + 4) % 7) + 7) % 7
  return weekday === 0 ? day + 1 : weekday === 6 ? day + 2 : day
}

/**
 * Ten seconds, counted from {@link FIRST}: what is recorded in the same ten seconds is one act. Each registry has its own residue of
 * 32, so that no act mixes registries; working hours are 9:00 to 17:25 at UTC+08:00, one calendar day there and in UTC.
 */
export type Slot = number

const SLOTS_A_DAY = 8_640
const RESIDUES = 32
/** From a slot of a registry to its next. */
export const NEXT_ACT = RESIDUES
const FIRST_OF_DAY = 12
const ACTS_OF_DAY = 94

/** A slot of a day, which of them the hash says. */
export const slotOn = (day: DayNumber, registry: number, hash: number): Slot =>
  (workday(day) - FIRST) * SLOTS_A_DAY + (FIRST_OF_DAY + (hash % ACTS_OF_DAY)) * RESIDUES + registry

export const dayOfSlot = (slot: Slot): DayNumber => FIRST + Math.floor(slot / SLOTS_A_DAY)

let lastSlot = -1
let lastHash = -1
let lastText = ''
/** The instant of an act: somewhere within its slot, so that instants increase as slots do. */
export const instantOf = (slot: Slot, hash: number): Instant => {
  if (slot === lastSlot && hash === lastHash) return lastText
  const second = FIRST * 86_400 + slot * 10 + (hash % 10)
  lastSlot = slot
  lastHash = hash
  lastText = `${new Date(second * 1_000).toISOString().slice(0, 19)}.${String((hash >>> 4) % 1_000_000).padStart(6, '0')}Z`
  return lastText
}
