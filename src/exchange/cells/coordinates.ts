import { formOf } from '../../engine/forms.ts'
import type { Column } from '../../engine/registry.ts'
import type { Box } from '../../geo/box.ts'
import type { Cell } from '../../sheets/sheet.ts'
import type { ReadCell, Reading } from '../cell.ts'
import type { WarningCode } from '../codes.ts'
import { hasNewline, LONGEST, unbroken } from './fold.ts'
import { parsed } from './json.ts'
import { isErrorText, saysNothing } from './nothing.ts'
import { EMPTY_CELL, NOTHING, refused, taken, warned } from './outcome.ts'

export const NEEDED_PAIR = '经度,纬度，如 106.262,29.079 或 106°15′32″,29°04′44″ longitude,latitude, e.g. 106.262,29.079 or 106°15′32″,29°04′44″'
const NEEDED_DMS = '分、秒小于 60 minutes and seconds below 60'

/** An angle in degrees to six decimals (0.1 m); `axis`: whether a letter or a word says which one it is. */
export type Angle = { readonly degrees: number; readonly axis: 'lon' | 'lat' | undefined; readonly hasDecimalMinutes: boolean }
/** A refusal of an angle. */
export type NoAngle = ReadCell & { readonly ok: false }

/** What looks or sounds alike, as one sign of each: λ a longitude and φ a latitude that only say so, ' a minute and " a second. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ º: '°', '˚': '°', 度: '°', 分: "'", 秒: '"', '−': '-', '–': '-', '—': '-' },
  ...Object.fromEntries(Array.from('′‵´`‘’ʹʼ＇', (mark) => [mark, "'"])),
  ...Object.fromEntries(Array.from('″“”〃ʺ＂', (mark) => [mark, '"'])),
  ...{ 东经: 'E', 西经: 'W', 北纬: 'N', 南纬: 'S', 经度: 'λ', 纬度: 'φ', longitude: 'λ', latitude: 'φ', lon: 'λ', lng: 'λ', lat: 'φ' },
}
const ALIKE = /[º˚度分秒−–—′‵´`‘’ʹʼ＇″“”〃ʺ＂]|[东西]经|[南北]纬|[经纬]度|longitude|latitude|lon|lng|lat/gi
const TWO_PRIMES = /'\s*'/g

/** With one sign of each, before NFKC would take º for the letter o, and ´ apart. */
const marked = (text: string): string =>
  text
    .replace(ALIKE, (alike) => SIGNS[alike] ?? SIGNS[alike.toLowerCase()] ?? alike)
    .normalize('NFKC')
    .replace(TWO_PRIMES, '"')
    .trim()

const NUMBER = String.raw`\d+(?:\.\d+)?`
const DEGREES = String.raw`[+-]?\s*${NUMBER}(?:\s*°(?:\s*${NUMBER}\s*'(?:\s*${NUMBER}\s*"?)?)?)?`
const PIECE = String.raw`(?:([EWNSλφ])\s*[:=]?\s*(${DEGREES})|(${DEGREES})\s*([EWNS])?)`
/** A comma, a space, or the letter or mark at which one angle ends or begins. */
const BETWEEN = String.raw`(?:\s*[,;、/]\s*|\s+|(?=[EWNSλφ])|(?<=[EWNS"]))`
const ALONE = new RegExp(`^${PIECE}$`, 'i')
const PAIR = new RegExp(String.raw`^[(\[{]?\s*${PIECE}${BETWEEN}${PIECE}\s*[)\]}]?$`, 'i')
const PARTS = new RegExp(String.raw`^([+-]?)\s*(${NUMBER})(?:\s*°(?:\s*(${NUMBER})\s*'(?:\s*(${NUMBER})\s*"?)?)?)?$`)

const AXES: Readonly<Record<string, 'lon' | 'lat'>> = { E: 'lon', W: 'lon', Λ: 'lon', N: 'lat', S: 'lat', Φ: 'lat' }

const noAngle = (hint?: string): NoAngle =>
  refused(hint === undefined ? 'BAD_VALUE' : 'BAD_DMS', hint === undefined ? NEEDED_PAIR : NEEDED_DMS, hint) as NoAngle

/** Thousands of a second hold six decimals of a degree: 1,000,000 / 3600 is 2500 / 9. */
const sixDecimals = (seconds: number): number => Math.round((seconds * 2500) / 9) / 1_000_000
const rounded = (degrees: number): number => Number(degrees.toFixed(6)) + 0

const angleOf = (letter: string | undefined, text: string): Angle | NoAngle => {
  const [, sign = '', degrees = '', minutes, seconds] = PARTS.exec(text) ?? []
  const axis = letter === undefined ? undefined : AXES[letter.toUpperCase()]
  const turn = (sign === '-') !== /^[ws]$/i.test(letter ?? '') ? -1 : 1
  if (minutes === undefined) return { degrees: rounded(turn * Number(degrees)), axis, hasDecimalMinutes: false }
  if (degrees.includes('.')) return noAngle(`degrees ${Number(degrees)}`)
  if (Number(minutes) >= 60 || (seconds !== undefined && minutes.includes('.'))) return noAngle(`minutes ${Number(minutes)}`)
  if (seconds !== undefined && Number(seconds) >= 60) return noAngle(`seconds ${Number(seconds)}`)
  const total = Number(degrees) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)
  return { degrees: turn * sixDecimals(total) + 0, axis, hasDecimalMinutes: minutes.includes('.') }
}

/** An angle in decimal degrees, in degrees, minutes and seconds, or in degrees and decimal minutes; E, N, 东经, 北纬 before or after it. */
export const readAngle = (text: string): Angle | NoAngle => {
  if (text.length > LONGEST) return noAngle()
  const [, before, first, second, after] = ALONE.exec(marked(text)) ?? []
  const shape = first ?? second
  return shape === undefined ? noAngle() : angleOf(before ?? after, shape)
}

const isAngle = (angle: Angle | NoAngle): angle is Angle => 'degrees' in angle

const inside = (lon: number, lat: number, [west, south, east, north]: Box): boolean => west <= lon && lon <= east && south <= lat && lat <= north
const WORLD: Box = [-180, -90, 180, 90]

const swapped = (): ReadCell =>
  refused('COORD_SWAPPED', '经度在前、纬度在后 longitude first, then latitude', 'values would be valid the other way round; a person confirms')

/** Two angles as longitude and latitude, in the extent of the district. */
const placed = (lon: Angle | NoAngle, lat: Angle | NoAngle, extent: Box | undefined): ReadCell => {
  if (!isAngle(lon)) return lon
  if (!isAngle(lat)) return lat
  if (lon.axis === 'lat' || lat.axis === 'lon') return swapped()
  const [x, y] = [lon.degrees, lat.degrees]
  if (!inside(x, y, extent ?? WORLD)) {
    if (inside(y, x, extent ?? WORLD)) return swapped()
    return extent
      ? refused('COORD_OUTSIDE_DISTRICT', `经度 ${extent[0]} 至 ${extent[2]}、纬度 ${extent[1]} 至 ${extent[3]} within the district`)
      : refused('BAD_VALUE', NEEDED_PAIR)
  }
  const warnings: readonly WarningCode[] | undefined = lon.hasDecimalMinutes || lat.hasDecimalMinutes ? ['DECIMAL_MINUTES'] : undefined
  return taken([x, y], warnings)
}

const DECIMALS = /^(\d{1,3}(?:\.\d+)?)\s*[,，]\s*(\d{1,3}(?:\.\d+)?)$/
const plainAngle = (text: string): Angle => ({ degrees: rounded(Number(text)), axis: undefined, hasDecimalMinutes: false })

const readText = (text: string, extent: Box | undefined): ReadCell => {
  if (text.length > LONGEST) return refused('BAD_VALUE', NEEDED_PAIR)
  const decimals = DECIMALS.exec(text)
  if (decimals) return placed(plainAngle(decimals[1] ?? ''), plainAngle(decimals[2] ?? ''), extent)
  const [, before1, a1, b1, after1, before2, a2, b2, after2] = PAIR.exec(marked(text)) ?? []
  const [shape1, shape2] = [a1 ?? b1, a2 ?? b2]
  if (shape1 === undefined || shape2 === undefined) return refused('BAD_VALUE', NEEDED_PAIR)
  const [one, two] = [angleOf(before1 ?? after1, shape1), angleOf(before2 ?? after2, shape2)]
  // Where both say which they are, their order says nothing.
  const isTurned = isAngle(one) && isAngle(two) && one.axis === 'lat' && two.axis === 'lon'
  return isTurned ? placed(two, one, extent) : placed(one, two, extent)
}

/** The words of a cell of coordinates on one line. */
const lineOf = (cell: Cell): { readonly text: string; readonly isJoined: boolean } => {
  const text = cell.text.trim()
  return hasNewline(text) ? { text: unbroken(text, ' '), isJoined: true } : { text, isJoined: false }
}

const isBlank = (text: string): boolean => text === '' || saysNothing(text.normalize('NFKC'))

/**
 * A pair of coordinates in two cells, as `[lon, lat]`. Undefined where both are empty, null where they say that there is none.
 *
 * ```ts
 * readPair({ text: '106°07′08″' }, { text: '29°03′44″' }, reading) // value: [106.118889, 29.062222]
 * ```
 */
export const readPair = (lonCell: Cell, latCell: Cell, { extent }: Pick<Reading, 'extent'>): ReadCell => {
  const [lon, lat] = [lineOf(lonCell), lineOf(latCell)]
  if (lonCell.error !== undefined || latCell.error !== undefined || isErrorText(lon.text) || isErrorText(lat.text)) return refused('CELL_ERROR', NEEDED_PAIR)
  if (lon.text === '' && lat.text === '') return EMPTY_CELL
  if (isBlank(lon.text) && isBlank(lat.text)) return NOTHING
  if (isBlank(lon.text)) return refused('BAD_VALUE', NEEDED_PAIR, 'the longitude is missing')
  if (isBlank(lat.text)) return refused('BAD_VALUE', NEEDED_PAIR, 'the latitude is missing')
  const read = placed(angleIn(lonCell, lon.text), angleIn(latCell, lat.text), extent)
  return lon.isJoined || lat.isJoined ? warned(read, 'NEWLINE_IN_CELL') : read
}

const angleIn = ({ number }: Cell, text: string): Angle | NoAngle =>
  number === undefined ? readAngle(text) : { degrees: rounded(number), axis: undefined, hasDecimalMinutes: false }

/** Exactly what is written, without a look at the district: the form in which it was exported. */
const exact = (column: Column, json: string): ReadCell | undefined => {
  const value = parsed(json)
  return formOf(column).fits(value) ? taken(value) : undefined
}

/** `[lon, lat]`: JSON, or a pair as people write it. */
export const readPosition = (column: Column, cell: Cell, { extent }: Reading): ReadCell => {
  const { text, isJoined } = lineOf(cell)
  if (text === '') return EMPTY_CELL
  if (isBlank(text)) return NOTHING
  const read = (text.startsWith('[') ? exact(column, text) : undefined) ?? readText(text, extent)
  return isJoined ? warned(read, 'NEWLINE_IN_CELL') : read
}

/** A GeoJSON geometry as text, or the pair of a point. */
export const readGeometry = (column: Column, cell: Cell, reading: Reading): ReadCell => {
  const { text, isJoined } = lineOf(cell)
  if (text === '') return EMPTY_CELL
  if (isBlank(text)) return NOTHING
  // The text itself, whatever its lines: JSON may be laid out over several.
  if (text.startsWith('{')) return exact(column, cell.text) ?? refused('BAD_VALUE', formOf(column).needed)
  const read = readText(text, reading.extent)
  if (!read.ok) return read
  const point = { ...read, value: { type: 'Point', coordinates: read.value } }
  return isJoined ? warned(point, 'NEWLINE_IN_CELL') : point
}
