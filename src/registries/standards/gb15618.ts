import type { Fields } from '../../engine/fold.ts'

/** Where the pH bands of the table end; each band holds its own end. */
const BAND_ENDS = [5.5, 6.5, 7.5, Infinity]

/** By pH band: pH ≤ 5.5, ≤ 6.5, ≤ 7.5, above. */
type ByBand = readonly [number, number, number, number]

/**
 * Screening values of farmland soil (mg/kg, total content of the element); at the value itself the risk is still low.
 *
 * Source: GB 15618-2018 表1 农用地土壤污染风险筛选值（基本项目）. Every value here was compared in two public copies (verified-2), not in
 * the official text. Copper, nickel and zinc of the same table are no fields of a farmland unit.
 */
const SCREENING: Readonly<Record<string, { readonly paddy: ByBand; readonly other: ByBand }>> = {
  cdMgKg: { paddy: [0.3, 0.4, 0.6, 0.8], other: [0.3, 0.3, 0.3, 0.6] },
  hgMgKg: { paddy: [0.5, 0.5, 0.6, 1.0], other: [1.3, 1.8, 2.4, 3.4] },
  asMgKg: { paddy: [30, 30, 25, 20], other: [40, 40, 30, 25] },
  pbMgKg: { paddy: [80, 100, 140, 240], other: [70, 90, 120, 170] },
  crMgKg: { paddy: [250, 250, 300, 350], other: [150, 150, 200, 250] },
}

/** 水田, or 其他 for every other farmland; undefined where the type of land is not known. */
const columnOf = (landType: unknown): 'paddy' | 'other' | undefined =>
  landType === 'PADDY' ? 'paddy' : landType === 'IRRIGATED' || landType === 'DRY' ? 'other' : undefined

const isContent = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0

/**
 * Whether the soil of a farmland unit exceeds a screening value, by its own pH and type of land.
 *
 * True as soon as one of cadmium, mercury, arsenic, lead and chromium is above; false only where all five are known and none is.
 * Null where too little is known, and always without pH (0 to 14) or type of land. Land in paddy-dry rotation takes the stricter
 * value, but no type of land says so: it is judged as the type that is stated.
 *
 * ```ts
 * aboveScreening({ landType: 'PADDY', ph: 5.5, cdMgKg: 0.31 }) // true: at most 0.3
 * aboveScreening({ landType: 'PADDY', ph: 5.5, cdMgKg: 0.3 })  // null: four elements are not known
 * ```
 */
export const aboveScreening = (fields: Fields): boolean | null => {
  const { landType, ph } = fields
  const column = columnOf(landType)
  if (column === undefined || typeof ph !== 'number' || !(ph >= 0 && ph <= 14)) return null
  const band = BAND_ENDS.findIndex((end) => ph <= end)
  const verdicts = Object.entries(SCREENING).map(([field, values]) => {
    const content = fields[field]
    const limit = values[column][band]
    return isContent(content) && limit !== undefined ? content > limit : null
  })
  if (verdicts.includes(true)) return true
  return verdicts.includes(null) ? null : false
}
