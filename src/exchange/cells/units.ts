import { timesFraction, timesTen } from './decimals.ts'

/** A unit of a dimension: so many powers of ten of its base. */
export type Unit = {
  /** Of the unit without a multiplier before it. */
  readonly power: number
  /** Of the multiplier: 4 in 万亩. */
  readonly ten: number
  /** It is no power of ten of the metric base. */
  readonly isMu: boolean
}

export type Dimension = {
  readonly units: ReadonlyMap<string, Unit>
  /** Examples of what is accepted. */
  readonly needed: string
  /** What a number comes to that has no unit, neither in its cell nor in its header, where that is not simply the unit of the column. */
  readonly bare?: 'AREA_UNIT_MISSING' | 'LENGTH_UNIT_ASSUMED_M'
  /** A person should see that another power of ten was meant. */
  readonly isConversionTold?: boolean
}

/** Names of units by power of ten, then names of units that are none. */
const unitsOf = (metric: Readonly<Record<number, readonly string[]>>, mu: readonly string[] = []): ReadonlyMap<string, Unit> =>
  new Map<string, Unit>([
    ...Object.entries(metric).flatMap(([power, names]) => names.map((name) => [name, { power: Number(power), ten: 0, isMu: false }] as const)),
    ...mu.map((name) => [name, { power: 0, ten: 0, isMu: true }] as const),
  ])

const PER_DAY = ['/d', '/day', '/日', '/天', '每日', '每天']
const PER_YEAR = ['/a', '/y', '/yr', '/year', '/年', '每年']
/** Rates under each name of the period, and without one: a column that is a rate says the period itself, 日供水量 350吨. */
const rates = (amounts: Readonly<Record<number, readonly string[]>>, periods: readonly string[]): Readonly<Record<number, readonly string[]>> =>
  Object.fromEntries(Object.entries(amounts).map(([power, names]) => [power, names.flatMap((name) => [name, ...periods.map((period) => `${name}${period}`)])]))

const CUBIC_METRES = ['m3', '立方米', '立方', '方', '立米', 'cbm']
const LITRES = ['l', '升']
const HEADS = ['头', '只', '羽', '头(只)', '只(羽)', '头(羽)', '头(只、羽)', '头(只,羽)', '头/只', '只/羽', '头只', '匹']

/** Mass in a volume and in a mass, base mg/L and mg/kg. In water 1 g/m³ is 1 mg/L. */
const CONCENTRATION = unitsOf({
  6: ['kg/l'],
  3: ['g/l', 'kg/m3', '克/升', '千克/立方米'],
  0: ['mg/l', 'g/m3', 'mg/dm3', 'ug/ml', '毫克/升', '毫克每升', '克/立方米'],
  [-3]: ['ug/l', 'mg/m3', '微克/升', '微克每升', '毫克/立方米'],
  [-6]: ['ng/l', '纳克/升'],
})
const CONTENT = unitsOf({
  3: ['g/kg', 'mg/g', '克/千克', '克/公斤'],
  0: ['mg/kg', 'ug/g', '毫克/千克', '毫克/公斤', '毫克每千克'],
  [-3]: ['ug/kg', 'ng/g', '微克/千克', '微克/公斤'],
})

/**
 * Every dimension that a column has, in the order in which a column's unit is looked for. Powers of ten are those of the SI (GB 3100-1993);
 * 方 and 立方 are m³, 公斤 is kg, 公里 is km in trade. 里 is left out: it is 500 m in law and often meant as 公里. 吨 of water are m³.
 */
const DIMENSIONS: readonly Dimension[] = [
  {
    units: unitsOf({ 6: ['km2', '平方公里', '平方千米'], 4: ['ha', 'hm2', '公顷'], 0: ['m2', '平方米', '平米', '平方', '平', 'sqm'] }, ['亩', '市亩', 'mu']),
    needed: '面积与单位，如 12.5亩、3公顷、8300m²、1.2km² an area with its unit, e.g. 12.5亩, 3ha, 8300m², 1.2km²',
    bare: 'AREA_UNIT_MISSING',
  },
  {
    units: unitsOf({ 3: ['km', '公里', '千米'], 0: ['m', '米', '公尺'], [-1]: ['dm', '分米'], [-2]: ['cm', '厘米', '公分'], [-3]: ['mm', '毫米'] }),
    needed: '长度，如 800m、1.2km、60cm a length, e.g. 800m, 1.2km, 60cm',
    bare: 'LENGTH_UNIT_ASSUMED_M',
  },
  { units: unitsOf({ 0: CUBIC_METRES, [-3]: LITRES }), needed: '体积，如 350m³、1.2万方 a volume, e.g. 350m³, 1.2万方' },
  {
    units: unitsOf(rates({ 0: ['t', '吨', ...CUBIC_METRES], [-3]: ['kg', '千克', '公斤', ...LITRES] }, PER_DAY)),
    needed: '每日水量，如 500吨/日、80m³/d an amount a day, e.g. 500t/d, 80m³/d',
  },
  { units: CONCENTRATION, needed: '浓度，如 1.5mg/L、20μg/L a concentration, e.g. 1.5mg/L, 20μg/L', isConversionTold: true },
  { units: CONTENT, needed: '含量，如 0.3mg/kg a content, e.g. 0.3mg/kg', isConversionTold: true },
  {
    units: unitsOf(rates({ 3: ['t', '吨'], 0: ['kg', '千克', '公斤'], [-3]: ['g', '克'], [-6]: ['mg', '毫克'] }, PER_YEAR)),
    needed: '每年质量，如 12kg/年、0.5吨 a mass a year, e.g. 12kg/a, 0.5t',
  },
  { units: unitsOf({ 0: ['元', '圆', '块', '人民币', '元人民币', 'rmb', 'cny'] }), needed: '金额，如 1.2万元、300元 money, e.g. 1.2万元, 300元' },
  { units: unitsOf({ 0: ['人', '名', '口', '口人', '人口'] }), needed: '人数，如 1.1万人、2300人 people, e.g. 1.1万人, 2300人' },
  { units: unitsOf({ 0: HEADS }), needed: '头数，如 1200头、2.5万羽 heads, e.g. 1200头, 2.5万羽' },
  { units: unitsOf(rates({ 0: HEADS }, PER_YEAR)), needed: '头数，如 1200头、2.5万羽/年 heads, e.g. 1200头, 2.5万羽/年' },
  { units: unitsOf({ 0: ['户', '家'] }), needed: '户数，如 350户 households, e.g. 350户' },
  { units: unitsOf({ 0: ['个', '座', '口', '只', '具', '台', '套', '处'] }), needed: '个数，如 4个 a count, e.g. 4个' },
  { units: unitsOf({ 0: ['年', '年度'] }), needed: '年份，如 2021 a year, e.g. 2021' },
  { units: unitsOf({ 0: ['无量纲', '无单位'] }), needed: '数字 a number' },
]

const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
]

/** A unit as it is looked for: folded, in small letters, exponents as plain digits, μ as u. */
const plain = (unit: string): string =>
  unit
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^单位[:为是]?/, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/μ/g, 'u')
    .replace(/\^/g, '')
    .replace(/·?(l|kg|d|m3)[-−]1$/, '/$1')

/** A multiplier, a unit, both or none, as they stand after a number; undefined where it is neither. `unit` is absent of 万 alone. */
export const measureOf = ({ units }: Dimension, text: string): { readonly unit?: Unit; readonly ten?: number } | undefined => {
  const name = plain(text)
  if (name === '') return {}
  const unit = units.get(name)
  if (unit) return { unit }
  for (const [word, ten] of MULTIPLIERS) {
    if (!name.startsWith(word)) continue
    const rest = plain(name.slice(word.length))
    if (rest === '') return { ten }
    const multiplied = units.get(rest)
    return multiplied && { unit: { ...multiplied, ten } }
  }
  return undefined
}

/** The dimension of a column's unit; undefined where it is none that is known, e.g. where another column holds the unit. */
export const dimensionOf = (unit: string): Dimension | undefined => DIMENSIONS.find((each) => measureOf(each, unit)?.unit)
/** Whether any dimension has the unit. */
export const isUnit = (unit: string): boolean => dimensionOf(unit) !== undefined

/** 1 亩 = 10000/15 m² (国务院关于在我国统一实行法定计量单位的命令 keeps it for land; the sample files say so too). */
const M2_PER_MU = [10_000n, 15n] as const
const MU_PER_M2 = [15n, 10_000n] as const
/** Between 亩 and metric an area is as exact as the hundredth of a 亩 or of a square metre. */
const AREA_DECIMALS = 2

/** From one unit of a dimension to another, exactly; `isRescaled`: another power of ten of metric units. */
export type Conversion = { readonly of: (text: string) => number; readonly isRescaled: boolean; readonly isBetweenSystems: boolean }

export const conversion = (from: Unit, to: Unit): Conversion => {
  const [start, end] = [from.power + from.ten, to.power + to.ten]
  if (from.isMu === to.isMu) return { of: (text) => timesTen(text, start - end), isRescaled: start !== end, isBetweenSystems: false }
  const of = from.isMu
    ? (text: string) => timesTen(String(timesFraction(text, M2_PER_MU, start, AREA_DECIMALS)), -end)
    : (text: string) => timesFraction(text, MU_PER_M2, start, AREA_DECIMALS)
  return { of, isRescaled: false, isBetweenSystems: true }
}
