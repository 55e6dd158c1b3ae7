import type { Column } from '../../engine/registry.ts'

type Measured = Extract<Column, { readonly unit: string }>

/** What is analysed in a sample: its code among the results, by what was sampled. */
export type Item = {
  readonly title: string
  readonly inSoil?: Measured & { readonly code: string }
  readonly inWater?: Measured & { readonly code: string }
}

type Found = readonly [code: string, unit: string, plausible?: readonly [number, number]]

const columnOf = (title: string, titleEn: string, [code, unit, plausible]: Found): Measured & { readonly code: string } => ({
  type: 'measured',
  title,
  titleEn,
  meaning: '',
  unit,
  code,
  ...(plausible && { plausible }),
})

const item = (title: string, titleEn: string, names: readonly string[], inSoil: Found | null, inWater: Found | null): readonly [readonly string[], Item] => [
  [title, ...names],
  { title, ...(inSoil && { inSoil: columnOf(title, titleEn, inSoil) }), ...(inWater && { inWater: columnOf(title, titleEn, inWater) }) },
]

const ACIDITY: Found = ['ph', '无量纲', [0, 14]]
/** Contents of soil are shares of its weight: a kilogram holds no more than a million milligrams. */
const inSoil = (code: string): Found => [code, 'mg/kg', [0, 1_000_000]]
const inWater = (code: string, unit = 'mg/L'): Found => [code, unit]

const water = (title: string, titleEn: string, code: string, names: readonly string[] = [], unit = 'mg/L') =>
  item(title, titleEn, names, null, inWater(code, unit))
const metal = (title: string, titleEn: string, symbol: string, soil: string | null, dissolved: string | null, names: readonly string[] = []) =>
  item(
    title,
    titleEn,
    [symbol, `总${title}`, `${title}含量`, `${title}${symbol}`, ...names],
    soil === null ? null : inSoil(soil),
    dissolved === null ? null : inWater(dissolved),
  )

/**
 * Items of GB 15618-2018, GB 36600-2018, GB/T 14848-2017 and GB 3838-2002 as reports name them, with the code and the unit of their
 * values. Metals have a code in soil and another one in water.
 */
const ITEMS = [
  item('pH', 'pH', ['ph值', '酸碱度', 'ph'], ACIDITY, ACIDITY),
  metal('镉', 'cadmium', 'cd', 'cd', 'cadmium'),
  metal('汞', 'mercury', 'hg', 'hg', 'mercury'),
  metal('砷', 'arsenic', 'as', 'as', 'arsenic'),
  metal('铅', 'lead', 'pb', 'pb', 'lead'),
  metal('铬', 'chromium', 'cr', 'cr', null),
  metal('铜', 'copper', 'cu', 'cu', 'copper'),
  metal('镍', 'nickel', 'ni', 'ni', 'nickel'),
  metal('锌', 'zinc', 'zn', 'zn', 'zinc'),
  metal('铁', 'iron', 'fe', null, 'iron'),
  metal('锰', 'manganese', 'mn', null, 'manganese'),
  metal('铝', 'aluminium', 'al', null, 'aluminium'),
  metal('钠', 'sodium', 'na', null, 'sodium'),
  metal('硒', 'selenium', 'se', null, 'selenium'),
  item(
    '六价铬',
    'chromium (VI)',
    ['铬(六价)', '铬六价', '铬(vi)', '六价铬cr6+', 'cr6+', 'cr(vi)', '铬(6价)', '铬(cr6+)'],
    inSoil('chromium6'),
    inWater('chromium6'),
  ),
  item('溶解氧', 'dissolved oxygen', ['do'], null, ['dissolvedOxygen', 'mg/L', [0, 20]]),
  water('氨氮', 'ammonia nitrogen', 'ammonia', ['nh3-n', 'nh4-n', '氨氮浓度', '氨(以n计)']),
  water('高锰酸盐指数', 'permanganate index', 'codMn', ['codmn', '耗氧量', '高锰酸钾指数', '耗氧量codmn']),
  water('化学需氧量', 'chemical oxygen demand', 'codCr', ['cod', 'codcr', '化学需氧量cod']),
  water('五日生化需氧量', 'five-day biochemical oxygen demand', 'bod5', ['bod5', '生化需氧量', 'bod']),
  water('总硬度', 'total hardness', 'totalHardness', ['硬度']),
  water('溶解性总固体', 'dissolved solids', 'dissolvedSolids', ['tds', '溶解性固体']),
  water('硫酸盐', 'sulfate', 'sulfate', ['so42-', '硫酸根']),
  water('氯化物', 'chloride', 'chloride', ['cl-', '氯离子']),
  water('氟化物', 'fluoride', 'fluoride', ['f-', '氟离子']),
  water('硝酸盐', 'nitrate', 'nitrate', ['硝酸盐氮', '硝氮', 'no3-n', '硝态氮']),
  water('亚硝酸盐', 'nitrite', 'nitrite', ['亚硝酸盐氮', '亚硝氮', 'no2-n', '亚硝态氮']),
  item('氰化物', 'cyanide', ['总氰化物', 'cn-'], inSoil('cyanide'), inWater('cyanide')),
  water('碘化物', 'iodide', 'iodide'),
  water('硫化物', 'sulfide', 'sulfide'),
  water('总磷', 'total phosphorus', 'totalPhosphorus', ['tp', '总磷tp']),
  water('总氮', 'total nitrogen', 'totalNitrogen', ['tn', '总氮tn']),
  water('石油类', 'petroleum', 'petroleum', ['石油']),
  water('挥发酚', 'volatile phenols', 'volatilePhenols', ['挥发性酚类', '挥发酚类', '挥发性酚']),
  water('阴离子表面活性剂', 'anionic surfactants', 'anionicSurfactants', ['阴离子合成洗涤剂', 'las']),
  water('总大肠菌群', 'total coliforms', 'totalColiforms', [], 'MPN/100 mL'),
  water('粪大肠菌群', 'faecal coliforms', 'faecalColiforms', ['粪大肠菌群数'], '个/L'),
  water('菌落总数', 'colony count', 'colonyCount', ['细菌总数'], 'CFU/mL'),
  water('色度', 'colour', 'colour', ['色'], '度'),
  water('浑浊度', 'turbidity', 'turbidity', ['浊度'], 'NTU'),
  water('三氯甲烷', 'chloroform', 'chloroform', ['氯仿'], 'μg/L'),
  water('四氯化碳', 'carbon tetrachloride', 'carbonTetrachloride', [], 'μg/L'),
  water('苯', 'benzene', 'benzene', [], 'μg/L'),
  water('甲苯', 'toluene', 'toluene', [], 'μg/L'),
  water('总α放射性', 'gross alpha activity', 'grossAlpha', ['总α', '总a放射性'], 'Bq/L'),
  water('总β放射性', 'gross beta activity', 'grossBeta', ['总β'], 'Bq/L'),
]

/** Name as in a header, lower case → item; the codes themselves are found too. */
export const ITEM_BY_NAME: ReadonlyMap<string, Item> = new Map([
  ...ITEMS.flatMap(([, each]) => [each.inWater, each.inSoil].flatMap((column) => (column ? [[column.code.toLowerCase(), each] as const] : []))),
  ...ITEMS.flatMap(([names, each]) => names.map((name) => [name.toLowerCase(), each] as const)),
])

/** The column that a value of the item belongs to: by the unit of its header, else by what was sampled; undefined where neither decides. */
export const itemColumn = ({ inSoil: soil, inWater: dissolved }: Item, unit: string | null, medium: unknown) => {
  if (soil === undefined || dissolved === undefined) return soil ?? dissolved
  if (soil.code === dissolved.code && soil.unit === dissolved.unit) return soil
  if (unit !== null && /kg$|千克$|公斤$/iu.test(unit)) return soil
  if (unit !== null && /l$|升$|m3$/iu.test(unit)) return dissolved
  if (medium === 'SOIL' || medium === 'PRODUCE') return soil
  return medium === 'GROUNDWATER' || medium === 'SURFACE_WATER' ? dissolved : undefined
}
