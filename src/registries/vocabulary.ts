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
