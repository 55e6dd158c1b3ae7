import type { Fields } from '../../engine/fold.ts'
import { defineRegistry } from '../define.ts'

/** 「万人千吨」: a source that supplies at least 1,000 t a day or at least 10,000 people (plan 三(二); national practice). */
const THOUSAND_TONNES = 1000
const TEN_THOUSAND_PEOPLE = 10_000

/** As stated; else derived, and false only where both figures are known and below. Null where nothing can be said. */
export const tenThousandPeople = ({ tenThousandPeople: stated, dailySupplyT, population }: Fields): boolean | null => {
  if (typeof stated === 'boolean') return stated
  const [supply, people] = [typeof dailySupplyT === 'number' ? dailySupplyT : null, typeof population === 'number' ? population : null]
  if ((supply !== null && supply >= THOUSAND_TONNES) || (people !== null && people >= TEN_THOUSAND_PEOPLE)) return true
  return supply !== null && people !== null ? false : null
}

/** 饮用水水源地. A source may change between centralised and dispersed, and end before its zone does. */
export const waterSource = defineRegistry({
  key: 'waterSource',
  plural: 'waterSources',
  title: '饮用水水源地',
  titleEn: 'Drinking-water sources',
  custodian: { name: '区生态环境局', stated: false },
  basis: ['HJ 338-2018', 'HJ 773-2015'],
  category: 'waterType',
  columns: {
    waterType: {
      type: 'enum',
      values: { name: 'WaterType', values: { RIVER: ['河流型', 'River'], RESERVOIR: ['水库型', 'Reservoir'], GROUNDWATER: ['地下水型', 'Groundwater'] } },
      title: '水源类型',
      titleEn: 'Type of water',
      meaning: '水从何处取得。Where the water is taken from.',
      source: 'HJ 338-2018',
    },
    scale: {
      type: 'enum',
      values: { name: 'WaterSourceScale', values: { CENTRALISED: ['集中式', 'Centralised'], DISPERSED: ['分散式', 'Dispersed'] } },
      title: '供水规模类别',
      titleEn: 'Scale',
      meaning: '集中式或分散式，按来源所述。Centralised or dispersed, as stated.',
    },
    dailySupplyT: { type: 'number', unit: 't/d', title: '日供水量', titleEn: 'Daily supply', meaning: '日供水量。Water supplied a day.' },
    population: { type: 'number', unit: '人', title: '服务人口', titleEn: 'Population served', meaning: '供水服务人口。People supplied.' },
    waterworks: { type: 'text', title: '水厂', titleEn: 'Waterworks', meaning: '取用该水源的水厂。Waterworks that draw on it.' },
    tenThousandPeople: {
      type: 'boolean',
      title: '万人千吨',
      titleEn: 'Ten thousand people or a thousand tonnes',
      meaning: '来源所述；未述时由日供水量或服务人口推得。As stated; else derived from supply (≥ 1000 t/d) or population (≥ 10,000).',
      source: '规划 三(二)',
    },
    targetClass: {
      type: 'code',
      title: '水质目标',
      titleEn: 'Target class',
      meaning: '水质目标类别。Class of water quality aimed at.',
      source: 'GB 3838-2002、GB/T 14848-2017',
    },
    delimitedOn: { type: 'date', title: '划定日期', titleEn: 'Delimited on', meaning: '保护区划定批准日期。Day on which its protection zone was approved.' },
    hydroUnit: { type: 'code', title: '水文地质单元', titleEn: 'Hydrogeological unit', meaning: '所在水文地质单元。Hydrogeological unit it lies in.' },
  },
  status: {
    word: 'status',
    initial: null,
    vocabulary: {
      name: 'WaterSourceStage',
      values: {
        PLANNED: ['规划', 'Planned'],
        ACTIVE: ['在用', 'Active'],
        STANDBY: ['备用', 'Standby'],
        SUSPENDED: ['停用', 'Suspended'],
        WITHDRAWN: ['取消', 'Withdrawn'],
      },
    },
  },
  changes: {
    Activated: { title: '启用', titleEn: 'Activated', status: 'ACTIVE', from: ['', 'PLANNED', 'STANDBY', 'SUSPENDED'] },
    PutOnStandby: { title: '转为备用', titleEn: 'Put on standby', status: 'STANDBY', from: ['', 'ACTIVE', 'SUSPENDED'] },
    Suspended: { title: '停用', titleEn: 'Suspended', status: 'SUSPENDED', from: ['', 'ACTIVE', 'STANDBY'] },
    Withdrawn: { title: '取消', titleEn: 'Withdrawn', status: 'WITHDRAWN', from: ['', 'PLANNED', 'ACTIVE', 'STANDBY', 'SUSPENDED'] },
  },
  show: (fields) => ({ ...fields, tenThousandPeople: tenThousandPeople(fields) }),
})
