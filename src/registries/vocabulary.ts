import type { Titles, Vocabulary } from '../engine/registry.ts'

/** A closed vocabulary under the name of its GraphQL enum. */
export const vocabulary = (name: string, values: Titles): Vocabulary => ({ name, values })

/** 风险等级 of plots and of groundwater pollution sources. */
export const RISK_LEVEL = vocabulary('RiskLevel', { HIGH: ['高', 'High'], MEDIUM: ['中', 'Medium'], LOW: ['低', 'Low'] })

/** 养殖三区, of livestock and of aquaculture. The plan calls the third one 养殖区 and 适养区 (X16). */
export const BREEDING_LIMIT = vocabulary('BreedingLimit', { BAN: ['禁养区', 'Ban'], RESTRICT: ['限养区', 'Restrict'], SUITABLE: ['适养区', 'Suitable'] })

/** What is sampled. */
export const MEDIUM = vocabulary('Medium', {
  SOIL: ['土壤', 'Soil'],
  GROUNDWATER: ['地下水', 'Groundwater'],
  SURFACE_WATER: ['地表水', 'Surface water'],
  PRODUCE: ['农产品', 'Produce'],
  AIR: ['环境空气', 'Air'],
})

/** Classes of water quality (GB/T 14848-2017, GB 3838-2002). */
export const WATER_CLASS = vocabulary('WaterClass', {
  I: ['Ⅰ类', 'Class I'],
  II: ['Ⅱ类', 'Class II'],
  III: ['Ⅲ类', 'Class III'],
  IV: ['Ⅳ类', 'Class IV'],
  V: ['Ⅴ类', 'Class V'],
})

/** 重点重金属, and those that soil standards limit besides. */
export const METAL = vocabulary('Metal', {
  CD: ['镉', 'Cadmium'],
  HG: ['汞', 'Mercury'],
  AS: ['砷', 'Arsenic'],
  PB: ['铅', 'Lead'],
  CR: ['铬', 'Chromium'],
  TL: ['铊', 'Thallium'],
  SB: ['锑', 'Antimony'],
  NI: ['镍', 'Nickel'],
  CU: ['铜', 'Copper'],
  ZN: ['锌', 'Zinc'],
})

/** How spreadsheets write the words above, besides the titles. */
export const RISK_WRITTEN = { 高风险: 'HIGH', 中风险: 'MEDIUM', 低风险: 'LOW', 高等: 'HIGH', 中等: 'MEDIUM', 低等: 'LOW' }
export const BREEDING_LIMIT_WRITTEN = {
  禁养: 'BAN',
  禁止养殖区: 'BAN',
  限养: 'RESTRICT',
  限制养殖区: 'RESTRICT',
  适养: 'SUITABLE',
  适宜养殖区: 'SUITABLE',
  养殖区: 'SUITABLE',
}
export const MEDIUM_WRITTEN = {
  土: 'SOIL',
  土壤环境: 'SOIL',
  地下水环境: 'GROUNDWATER',
  地表水环境: 'SURFACE_WATER',
  农产品样品: 'PRODUCE',
  空气: 'AIR',
  大气: 'AIR',
}
export const WATER_CLASS_WRITTEN = {
  ...{ 一类: 'I', 二类: 'II', 三类: 'III', 四类: 'IV', 五类: 'V' },
  ...{ '1类': 'I', '2类': 'II', '3类': 'III', '4类': 'IV', '5类': 'V' },
  ...{ Ⅰ: 'I', Ⅱ: 'II', Ⅲ: 'III', Ⅳ: 'IV', Ⅴ: 'V' },
}
