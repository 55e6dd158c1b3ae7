import type { Fields } from '../../engine/fold.ts'
import { boolean, code, number, oneOf, texts } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { mismatch } from '../intake.ts'
import { aboveScreening } from '../standards/gb15618.ts'
import { statuses, within } from '../status.ts'
import { vocabulary } from '../vocabulary.ts'
import { farmlandRules, GUIDE, remember } from './rules.ts'

const SCREENING = 'GB 15618-2018'
/** A kilogram of soil holds no more than a million milligrams. */
const MOST: readonly [number, number] = [0, 1_000_000]
const content = (title: string, titleEn: string, symbol: string) =>
  number('mg/kg', title, titleEn, `土壤${title.slice(0, -2)}总量。Total ${titleEn.toLowerCase()} in the soil.`, {
    source: SCREENING,
    headers: [title.slice(0, -2), `总${title.slice(0, -2)}`, `土壤${title.slice(0, -2)}`, symbol, `${title.slice(0, -2)}${symbol}`],
    plausible: MOST,
  })

/** 耕地单元: units of farmland with their soil class, reclassified from year to year. */
export const farmlandUnit = defineRegistry({
  key: 'farmlandUnit',
  plural: 'farmlandUnits',
  title: '耕地单元',
  titleEn: 'Farmland units',
  custodian: { name: '区农业农村委、区生态环境局', stated: true },
  basis: [GUIDE, SCREENING],
  category: 'category',
  columns: {
    category: oneOf(
      vocabulary('FarmlandCategory', {
        PRIORITY_PROTECTION: ['优先保护类', 'Priority protection'],
        SAFE_USE: ['安全利用类', 'Safe use'],
        STRICT_CONTROL: ['严格管控类', 'Strict control'],
      }),
      '土壤环境质量类别',
      'Category',
      '耕地土壤环境质量类别。Class of soil quality of the farmland.',
      {
        source: GUIDE,
        headers: ['类别', '质量类别', '划分类别', '环境质量类别', '土壤质量类别', '耕地质量类别', '耕地土壤环境质量类别'],
        written: {
          优先保护: 'PRIORITY_PROTECTION',
          优先保护区: 'PRIORITY_PROTECTION',
          安全利用: 'SAFE_USE',
          安全利用区: 'SAFE_USE',
          严格管控: 'STRICT_CONTROL',
          严格管控区: 'STRICT_CONTROL',
        },
      },
    ),
    areaMu: number('亩', '面积', 'Area', '单元面积，1 亩 = 10000/15 m²。Area of the unit; 1 mu = 10000/15 m².', {
      source: GUIDE,
      headers: ['耕地面积', '图斑面积'],
    }),
    landType: oneOf(
      vocabulary('LandType', { PADDY: ['水田', 'Paddy'], IRRIGATED: ['水浇地', 'Irrigated'], DRY: ['旱地', 'Dry'] }),
      '耕地类型',
      'Land type',
      '水田、水浇地或旱地。Paddy, irrigated or dry land.',
      { source: 'GB/T 21010-2017', headers: ['地类', '地类名称', '土地类型', '土地利用类型', '利用类型'] },
    ),
    crop: code('作物', 'Crop', '主要种植作物。Main crop.', { headers: ['种植作物', '主要作物', '作物种类', '农作物', '主栽作物', '主要农作物'] }),
    ph: number('无量纲', '酸碱度（pH）', 'pH', '土壤 pH 值。pH of the soil.', {
      source: SCREENING,
      headers: ['ph', '土壤ph', 'ph值', '土壤ph值', '土壤酸碱度'],
      plausible: [0, 14],
    }),
    cdMgKg: content('镉含量', 'Cadmium', 'Cd'),
    hgMgKg: content('汞含量', 'Mercury', 'Hg'),
    asMgKg: content('砷含量', 'Arsenic', 'As'),
    pbMgKg: content('铅含量', 'Lead', 'Pb'),
    crMgKg: content('铬含量', 'Chromium', 'Cr'),
    aboveScreening: boolean(
      '超筛选值',
      'Above screening',
      '由 pH、耕地类型和五项含量推得；有一项超过筛选值为真，五项俱知且均不超过为假。Derived from pH, land type and the five contents: true where one exceeds its screening value, false where all are known and none does.',
      { source: `${SCREENING} 表1` },
    ),
    produceExcess: oneOf(
      vocabulary('ProduceExcess', { NONE: ['未超标', 'None'], LIGHT: ['轻度超标', 'Light'], HEAVY: ['重度超标', 'Heavy'] }),
      '农产品超标程度',
      'Produce excess',
      '农产品重金属超标程度。How far produce exceeds the limits.',
      {
        source: GUIDE,
        headers: ['农产品超标', '农产品超标情况', '超标程度'],
        written: { 不超标: 'NONE', 无超标: 'NONE', 达标: 'NONE', 轻度: 'LIGHT', 重度: 'HEAVY', 严重超标: 'HEAVY' },
      },
    ),
    measures: texts('措施', 'Measures', '现行的安全利用、管控或保护措施。Measures of safe use, control or protection in force.', {
      source: GUIDE,
      headers: ['管控措施', '安全利用措施', '治理措施', '利用措施', '采取措施', '技术措施'],
    }),
    permanentBasicFarmland: boolean('永久基本农田', 'Permanent basic farmland', '是否划为永久基本农田。Whether it is permanent basic farmland.', {
      headers: ['基本农田', '永农'],
    }),
  },
  status: statuses('FarmlandUnitStage', 'IN_REGISTER', { IN_REGISTER: ['在册', 'In register'] }),
  changes: {
    Reclassified: within(['IN_REGISTER'], 'reclassify*', ['类别调整', 'Reclassified'], {
      states: ['category'],
      actor: '区人民政府（区农业农村委会同区生态环境局提出）',
      restsOn: '类别划分成果批复',
      source: GUIDE,
    }),
  },
  show: (fields: Fields) => ({ ...fields, aboveScreening: aboveScreening(fields) }),
  remember,
  rules: farmlandRules,
  intake: {
    nouns: ['耕地单元', '评价单元', '单元', '图斑', '耕地', '地块'],
    identity: ['name', 'townCode', 'villageCode'],
    derived: ['aboveScreening'],
    follows: (fields) => ({ aboveScreening: aboveScreening(fields) }),
    warns: (fields) => {
      const [said, found] = [fields['aboveScreening'], aboveScreening(fields)]
      return typeof said === 'boolean' && found !== null && said !== found
        ? [mismatch('VERDICT_MISMATCH', 'aboveScreening', { title: '超筛选值', titleEn: 'Above screening' }, said, found)]
        : []
    },
  },
})
