import type { ColumnOf } from '../../engine/registry.ts'
import { oncePer } from '../../kernel/memo.ts'
import type { Cell } from '../../sheets/sheet.ts'
import type { ReadCell, Reading } from '../cell.ts'
import type { WarningCode } from '../codes.ts'
import { fold, hasNewline, LONGEST, unbroken } from './fold.ts'
import { saysNothing } from './nothing.ts'
import { EMPTY_CELL, NOTHING, refused, taken, warned } from './outcome.ts'
import { conversion, dimensionOf, isUnit, measureOf, type Conversion, type Dimension, type Unit } from './units.ts'

type NumberColumn = ColumnOf<'number' | 'measured'>

/** What follows from a column alone. */
const kindOf = oncePer((column: NumberColumn) => {
  const dimension = dimensionOf(column.unit)
  const unit = dimension && measureOf(dimension, column.unit)?.unit
  const kind = dimension && unit ? { dimension, unit } : undefined
  const suffix = column.type === 'measured' ? '、<0.5、0.025L、未检出' : ''
  const needed = `${dimension?.needed ?? '数字 a number'}（${column.unit}）${suffix}`
  return { kind, needed, least: column.plausible?.[0] ?? 0, most: column.plausible?.[1] ?? Infinity, scales: new Map<string, KnownScale>() }
})

export const neededNumber = (column: NumberColumn): string => kindOf(column).needed

/** How a bare number is read: as what unit, and whether that was said. */
type Bare = { readonly unit: Unit | undefined; readonly isStated: boolean; readonly isForeign: boolean }

const bareOf = (column: NumberColumn, header: string | null): Bare => {
  const { kind } = kindOf(column)
  if (!kind) return { unit: undefined, isStated: true, isForeign: false }
  const measure = header === null ? undefined : measureOf(kind.dimension, header)
  if (measure?.unit) return { unit: measure.unit, isStated: true, isForeign: false }
  if (measure?.ten !== undefined) return { unit: { ...kind.unit, ten: measure.ten }, isStated: kind.dimension.bare === undefined, isForeign: false }
  return { unit: kind.unit, isStated: false, isForeign: header !== null && isUnit(header) }
}

/** What a number comes to that has a unit, or whose header has one. */
type KnownScale = { readonly convert: Conversion['of'] | undefined; readonly warnings: readonly WarningCode[] }
type Scale = KnownScale | 'AREA_UNIT_MISSING' | 'BAD_NUMBER'

const QUIET: readonly WarningCode[] = []

const scaleOf = (dimension: Dimension, column: Unit, from: Unit): KnownScale => {
  const { of, isRescaled, isBetweenSystems } = conversion(from, column)
  const told = isBetweenSystems || (isRescaled && dimension.isConversionTold === true)
  return { convert: isRescaled || isBetweenSystems ? of : undefined, warnings: told ? ['UNIT_CONVERTED'] : QUIET }
}

/** A number without a unit or with a multiplier alone, which takes the place of one in the header: 1.2万 under 万元 are 12000元. */
const bareScale = (column: NumberColumn, { unit, isStated, isForeign }: Bare, ten?: number): Scale => {
  const { kind } = kindOf(column)
  if (isForeign) return 'BAD_NUMBER'
  if (!kind || !unit) return { convert: undefined, warnings: QUIET }
  const { bare } = kind.dimension
  if (!isStated && bare === 'AREA_UNIT_MISSING') return bare
  const scale = scaleOf(kind.dimension, kind.unit, ten === undefined ? unit : { ...unit, ten })
  // Only a length in metres is taken as the source may not have meant it: depths and transparencies are in centimetres everywhere.
  const assumed = !isStated && bare === 'LENGTH_UNIT_ASSUMED_M' && kind.unit.power === 0
  return assumed && typeof scale === 'object' ? { ...scale, warnings: [...scale.warnings, bare] } : scale
}

/** A header stands over all of its rows: the last one of a column is remembered. */
const lastOf = oncePer((column: NumberColumn) => {
  let header: string | null = null
  let bare = bareOf(column, header)
  let scale = bareScale(column, bare)
  return {
    under: (asked: string | null): { readonly bare: Bare; readonly scale: Scale } => {
      if (asked !== header) {
        header = asked
        bare = bareOf(column, header)
        scale = bareScale(column, bare)
      }
      return { bare, scale }
    },
  }
})

/** A number as it is written: what is before it and after it still to be understood. */
type Amount = { readonly digits: string; readonly rest: string; readonly isApproximate: boolean }

/**
 * A label; a sign; digits, by threes with commas or spaces, or in one; a fraction; an exponent; the rest.
 * A label ends where a sign or a digit begins.
 */
const AMOUNT = /^([^\d.+\-<]*)([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d*)(\.\d+)?(e[+-]?\d{1,3})?(.*)$/is
const DASHES = /[−–—－]/g
const APPROXIMATELY = /(?:约为|大约|约|大概|大致|将近|接近|近|估计|估算|≈|~)$/
const OR_SO = /(?:左右|上下|以上下|许|\((?:大?约|估|估算|估计)\))$/
const ODD = /^[余多来]|[余多]$/
const LABEL = /^[\p{L}¥]{1,12}$/u
/** Words after which a number is another one than it says, or a part of a number that is written in words. */
const TURNING =
  /[不未无非没减亏欠缺死超逾负每第占比至到最拟〇一二两三四五六七八九十百千万亿半几数]|去年|上年|大于|小于|高于|低于|多于|少于|预计|计划|目标|[人户亩头]均/u

const amountIn = (folded: string): Amount | undefined => {
  const parts = AMOUNT.exec(folded.replace(DASHES, '-'))
  if (!parts) return undefined
  const [, before = '', sign = '', integer = '', fraction = '', exponent = '', after = ''] = parts
  if (integer === '' && fraction === '') return undefined
  let label = before.trim().replace(/[:=\s]+$/, '')
  let isApproximate = APPROXIMATELY.test(label)
  if (isApproximate) label = label.replace(APPROXIMATELY, '').replace(/[:=\s]+$/, '')
  if (label !== '' && (!LABEL.test(label) || TURNING.test(label))) return undefined
  let rest = after.replace(/\s+/g, '')
  if (OR_SO.test(rest)) {
    rest = rest.replace(OR_SO, '')
    isApproximate = true
  }
  // 120余头, 3万余只, 120头余.
  for (const [pattern, kept] of [
    [ODD, ''],
    [/^(亿|[千百十]?万|千|百)[余多来]/, '$1'],
  ] as const) {
    if (pattern.test(rest)) {
      rest = rest.replace(pattern, kept)
      isApproximate = true
    }
  }
  return { digits: `${sign}${integer.replace(/[, ]/g, '')}${fraction}${exponent}`, rest, isApproximate }
}

/** A number beyond what the column allows, as a hint names it: `dissolved oxygen 25 mg/L`. */
const beyond = ({ titleEn, unit }: NumberColumn, value: number): string => {
  const title = /^[A-Z][a-z]/.test(titleEn) ? `${titleEn.slice(0, 1).toLowerCase()}${titleEn.slice(1)}` : titleEn
  return `${title} ${value}${unit === '无量纲' ? '' : ` ${unit}`}`
}

/** The number itself; -0 is 0. */
const checked = (column: NumberColumn, value: number, warnings: readonly WarningCode[]): ReadCell => {
  const { needed, least, most } = kindOf(column)
  if (!Number.isFinite(value)) return refused('BAD_NUMBER', needed)
  if (value < least || value > most) {
    if (value < 0 && least >= 0) return refused('NEGATIVE_QUANTITY', '不小于零的数 a number that is not negative')
    return refused('IMPLAUSIBLE_VALUE', `${least} 至 ${most}（${column.unit}） from ${least} to ${most}`, beyond(column, value))
  }
  return taken(value + 0, warnings)
}

const scaled = (column: NumberColumn, scale: Scale, digits: string | number, isApproximate = false): ReadCell => {
  if (typeof scale === 'string') return refused(scale, kindOf(column).needed)
  const value = scale.convert ? scale.convert(String(digits)) : Number(digits)
  return checked(column, value, isApproximate ? ['APPROXIMATE', ...scale.warnings] : scale.warnings)
}

/** Ways of writing units that are remembered of a column. */
const MOST_SCALES = 100

/** The scale of what stands after a number. */
const scaleAfter = (column: NumberColumn, rest: string, header: string | null): Scale => {
  const { bare, scale } = lastOf(column).under(header)
  if (rest === '') return scale
  const { kind, scales } = kindOf(column)
  if (!kind) return 'BAD_NUMBER'
  const measure = measureOf(kind.dimension, rest)
  if (!measure) return 'BAD_NUMBER'
  if (!measure.unit) return bareScale(column, bare, measure.ten)
  const told = scaleOf(kind.dimension, kind.unit, measure.unit)
  if (scales.size < MOST_SCALES) scales.set(rest, told)
  return told
}

const fromAmount = (column: NumberColumn, { digits, rest, isApproximate }: Amount, header: string | null): ReadCell =>
  scaled(column, scaleAfter(column, rest, header), digits, isApproximate)

const NOT_DETECTED = /^(?:nd|n\.d\.?|未检出|<dl|<mdl|<lod|bdl|(?:低于|小于|<)(?:方法)?检出限)$/i
const NOT_DETECTED_BELOW = /^(?:nd|n\.d\.?|未检出)\((?:检出限)?[:=]?<?(.+)\)$/i
const BELOW = /^([^\d<]*?)(?:<|小于|低于)(?!=)(.+)$/s
const MARK_OF_LIMIT = /^l(?:\((.*)\)|(.*))$/i

/** A limit below which nothing is detected: `0.025L` and `<0.5`. */
const censored = (column: NumberColumn, folded: string, header: string | null): ReadCell | undefined => {
  if (NOT_DETECTED.test(folded)) return taken('ND', ['CENSORED_VALUE'])
  const below = NOT_DETECTED_BELOW.exec(folded)?.[1] ?? BELOW.exec(folded)?.[2]
  const amount = amountIn(below ?? folded)
  if (!amount || amount.isApproximate) return undefined
  const mark = below === undefined ? MARK_OF_LIMIT.exec(amount.rest) : null
  if (below === undefined && !mark) return undefined
  const read = fromAmount(column, mark ? { ...amount, rest: mark[1] ?? mark[2] ?? '' } : amount, header)
  return read.ok ? warned({ ...read, value: { lt: read.value } }, 'CENSORED_VALUE') : read
}

const TO_BOTTOM = /^(?:清澈|清|透明)?见底(.*)$/s
const DEPTH = /^[(,:;\s]*(?:水?深度?)?[:=为\s]*(.*?)\)?$/s

/** Water that is clear to its ground is as transparent as it is deep: 见底（水深18cm）. */
const toBottom = (column: NumberColumn, folded: string, header: string | null): ReadCell | undefined => {
  const told = TO_BOTTOM.exec(folded)?.[1]
  if (told === undefined) return undefined
  const amount = amountIn(DEPTH.exec(told)?.[1] ?? '')
  const read = amount && fromAmount(column, amount, header)
  if (!read) return refused('BAD_NUMBER', '见底处的水深，如 见底（水深18cm） the depth at which one sees to the ground, e.g. 见底（水深18cm）')
  return read.ok ? warned({ ...read, also: { depthCm: read.value } }, 'TO_BOTTOM') : read
}

const readFolded = (column: NumberColumn, folded: string, header: string | null): ReadCell => {
  if (folded === '') return EMPTY_CELL
  if (folded.length > LONGEST) return refused('BAD_NUMBER', kindOf(column).needed)
  if (saysNothing(folded)) return NOTHING
  const special = column.type === 'measured' ? censored(column, folded, header) : column.unit === 'cm' ? toBottom(column, folded, header) : undefined
  if (special) return special
  const amount = amountIn(folded)
  return amount ? fromAmount(column, amount, header) : refused('BAD_NUMBER', kindOf(column).needed)
}

const PLAIN = /^-?\d+(?:\.\d+)?$/
const WITH_UNIT = /^(\d+(?:\.\d+)?)(\D+)$/

/** A plain number with a unit that was met before, as most cells of a column are. */
const atOnce = (column: NumberColumn, text: string): ReadCell | undefined => {
  const [, digits = '', unit = ''] = WITH_UNIT.exec(text) ?? []
  const told = unit === '' ? undefined : kindOf(column).scales.get(unit)
  return told && scaled(column, told, digits)
}

/** A number with or without its unit, in the unit of its column; of a measured column also one that lies below detection. */
export const readNumber = (column: NumberColumn, { text, number }: Cell, { unit }: Reading): ReadCell => {
  if (number !== undefined || PLAIN.test(text)) return scaled(column, lastOf(column).under(unit).scale, number ?? text)
  if (!hasNewline(text)) return atOnce(column, text) ?? readFolded(column, fold(text), unit)
  const joined = unbroken(text.trim(), '')
  const read = readFolded(column, fold(joined), unit)
  return joined === text.trim() ? read : warned(read, 'NEWLINE_IN_CELL')
}

/** A JSON number is in the unit of its column unless its name says another. */
export const readJsonNumber = (column: NumberColumn, value: number, { unit }: Reading): ReadCell =>
  unit === null ? checked(column, value, QUIET) : scaled(column, lastOf(column).under(unit).scale, value)

export const writeNumber = (value: unknown): string => {
  if (typeof value === 'number') return String(value)
  return value === 'ND' ? 'ND' : typeof value === 'object' && value !== null && 'lt' in value ? `<${String(value.lt)}` : ''
}
