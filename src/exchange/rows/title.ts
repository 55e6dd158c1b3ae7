/** What a header says, apart from what it says it in. */
export type Title = {
  /** Folded (NFKC, lower case), without spaces, quotes, marks and bracketed parts. */
  readonly text: string
  /** The same with its bracketed parts: 铬(六价) is not 铬. */
  readonly whole: string
  /** What stands in brackets. */
  readonly remarks: readonly string[]
  /** The remark that is a unit, as written but for NFKC; null where none is. */
  readonly unit: string | null
}

const SINGLE =
  '[万千百亿]?(?:平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|分米|公顷|公斤|千克|毫克|微克|纳克|小时|无量纲|人次|吨|克|升|米|里|亩|方|人|户|头|只|羽|匹|个|座|处|口|家|块|条|株|元|天|日|年|月|季|次|度)' +
  '|(?:[μumkn]g|[kcdm]?m[23]?|hm2|ml|mpn|cfu|bq|ntu|ha|kg|[tglda]|h)|[%‰°℃]'
const UNIT = `(?:${SINGLE})(?:[/·每、,或]\\d*(?:${SINGLE}))*`
const WHOLLY_UNIT = new RegExp(`^(?:单位:?)?(${UNIT})$`, 'iu')
const ENDS_IN_UNIT = new RegExp(`^(.+?)[/_:,、-]?(${UNIT})$`, 'iu')

const folded = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '')

/** Longer than any title: a longer text says nothing that is looked up. */
export const LONGEST_TITLE = 100

/** The unit that a text is, as `mg/L` for mg·L⁻¹; null where it is none. */
export const unitOf = (text: string): string | null => {
  if (text.length > LONGEST_TITLE) return null
  const written = folded(text).replaceAll('µ', 'μ')
  return WHOLLY_UNIT.exec(written.replace(/^([^/·]+)[·.]?(l|kg|d|m3)-1$/iu, '$1/$2'))?.[1] ?? null
}

/** A title that ends in its unit without brackets, as 透明度cm and 面积/亩: what stands before the unit, and the unit. */
export const splitUnit = (text: string): { readonly text: string; readonly unit: string } | undefined => {
  const [, before, unit] = ENDS_IN_UNIT.exec(text) ?? []
  return before !== undefined && unit !== undefined ? { text: before, unit } : undefined
}

/** No title has more. */
const MOST_REMARKS = 4
const BRACKETED = /[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕]/u

/**
 * What a header says.
 *
 * ```ts
 * titleOf('透明度\n（cm）')      // { text: '透明度', unit: 'cm', … }
 * titleOf('污染成因（打√）')     // { text: '污染成因', unit: null, remarks: ['打√'], … }
 * ```
 */
export const titleOf = (header: string): Title => {
  if (header.length > LONGEST_TITLE) {
    const text = folded(header.slice(0, LONGEST_TITLE))
    return { text, whole: text, remarks: [], unit: null }
  }
  let text = folded(header)
    .replace(/["'“”‘’「」『』《》*★☆※:]/gu, '')
    .replaceAll('µ', 'μ')
    .toLowerCase()
  // Forms number their columns: 1.名称, 二、镇街.
  text = text.replace(/^(?:\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、)(?=[^\d])/u, '')
  const whole = text
  const remarks: string[] = []
  for (let found = BRACKETED.exec(text); found && remarks.length < MOST_REMARKS; found = BRACKETED.exec(text)) {
    remarks.push(found[1] ?? '')
    text = text.slice(0, found.index) + text.slice(found.index + found[0].length)
  }
  // Units keep their capitals: the remark is looked up again where it was written.
  const original = folded(header).replaceAll('µ', 'μ')
  const asWritten = (unit: string): string => {
    const at = original.toLowerCase().indexOf(unit)
    return at < 0 ? unit : original.slice(at, at + unit.length)
  }
  const parts = remarks.flatMap((remark) => [remark, ...remark.split(/[,、;]/u)])
  const unit = parts.map((part) => unitOf(asWritten(part))).find((each) => each !== null) ?? null
  return { text, whole, remarks, unit }
}
