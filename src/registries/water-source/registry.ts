import type { Fields } from '../../engine/fold.ts'
import { boolean, code, date, number, oneOf, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'
import { vocabulary } from '../vocabulary.ts'

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

const SUPPLIER = '供水单位报告，区生态环境局登记（推断）'

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
    // Restated: whoever enters a source by hand names it.
    name: text('名称', 'Name', '名称，按来源写法。The name as the source writes it.', { searched: true, asked: true, headers: ['名', '全名', '全称'] }),
    waterType: oneOf(
      vocabulary('WaterType', { RIVER: ['河流型', 'River'], RESERVOIR: ['水库型', 'Reservoir'], GROUNDWATER: ['地下水型', 'Groundwater'] }),
      '水源类型',
      'Type of water',
      '水从何处取得。Where the water is taken from.',
      {
        source: 'HJ 338-2018',
        headers: ['类型', '水源地类型', '水源种类', '水源类别'],
        written: {
          河流: 'RIVER',
          江河: 'RIVER',
          江河型: 'RIVER',
          河道型: 'RIVER',
          溪河: 'RIVER',
          水库: 'RESERVOIR',
          湖库: 'RESERVOIR',
          湖库型: 'RESERVOIR',
          湖泊水库型: 'RESERVOIR',
          地下水: 'GROUNDWATER',
        },
      },
    ),
    scale: oneOf(
      vocabulary('WaterSourceScale', { CENTRALISED: ['集中式', 'Centralised'], DISPERSED: ['分散式', 'Dispersed'] }),
      '供水规模类别',
      'Scale',
      '集中式或分散式，按来源所述。Centralised or dispersed, as stated.',
      {
        headers: ['供水类别', '供水方式', '规模类别', '集中或分散'],
        written: { 集中: 'CENTRALISED', 集中供水: 'CENTRALISED', 集中式供水: 'CENTRALISED', 分散: 'DISPERSED', 分散供水: 'DISPERSED', 分散式供水: 'DISPERSED' },
      },
    ),
    dailySupplyT: number('t/d', '日供水量', 'Daily supply', '日供水量。Water supplied a day.', {
      headers: ['日供水规模', '供水量', '日均供水量', '实际日供水量', '供水规模'],
    }),
    population: number('人', '服务人口', 'Population served', '供水服务人口。People supplied.', {
      headers: ['供水人口', '受益人口', '服务人数', '供水人数', '覆盖人口', '供水服务人口'],
    }),
    waterworks: text('水厂', 'Waterworks', '取用该水源的水厂。Waterworks that draw on it.', { headers: ['水厂名称', '供水水厂', '供水厂'] }),
    tenThousandPeople: boolean(
      '万人千吨',
      'Ten thousand people or a thousand tonnes',
      '来源所述；未述时由日供水量或服务人口推得。As stated; else derived from supply (≥ 1000 t/d) or population (≥ 10,000).',
      { source: '规划 三(二)', headers: ['千吨万人', '万人千吨水源', '万人千吨水源地'] },
    ),
    targetClass: code('水质目标', 'Target class', '水质目标类别。Class of water quality aimed at.', {
      source: 'GB 3838-2002、GB/T 14848-2017',
      headers: ['水质目标类别', '目标水质', '水质保护目标'],
    }),
    delimitedOn: date('划定日期', 'Delimited on', '保护区划定批准日期。Day on which its protection zone was approved.', {
      headers: ['保护区划定日期', '保护区批复日期', '划定批复日期', '批复日期'],
      past: true,
    }),
    hydroUnit: code('水文地质单元', 'Hydrogeological unit', '所在水文地质单元。Hydrogeological unit it lies in.', { headers: ['水文地质单元名称'] }),
  },
  status: statuses('WaterSourceStage', null, {
    PLANNED: ['规划', 'Planned'],
    ACTIVE: ['在用', 'Active'],
    STANDBY: ['备用', 'Standby'],
    SUSPENDED: ['停用', 'Suspended'],
    WITHDRAWN: ['取消', 'Withdrawn'],
  }),
  changes: {
    Activated: to('ACTIVE', ['', 'PLANNED', 'STANDBY', 'SUSPENDED'], 'activate*', ['启用', 'Activated'], { actor: SUPPLIER }),
    PutOnStandby: to('STANDBY', ['', 'ACTIVE', 'SUSPENDED'], 'put*OnStandby', ['转为备用', 'Put on standby'], { actor: SUPPLIER }),
    Suspended: to('SUSPENDED', ['', 'ACTIVE', 'STANDBY'], 'suspend*', ['停用', 'Suspended'], { actor: SUPPLIER }),
    Withdrawn: to('WITHDRAWN', ['', 'PLANNED', 'ACTIVE', 'STANDBY', 'SUSPENDED'], 'withdraw*', ['取消', 'Withdrawn'], {
      actor: '人民政府（推断）',
      restsOn: '取消水源地的文件',
      source: 'HJ 338-2018',
    }),
  },
  show: (fields) => ({ ...fields, tenThousandPeople: tenThousandPeople(fields) }),
  intake: {
    nouns: ['饮用水水源地', '集中式饮用水水源地', '饮用水水源', '水源地', '水源'],
    days: {
      Suspended: { headers: ['停用日期', '停止使用日期'], vague: 'a suspension changes state and must be a day' },
      Withdrawn: { headers: ['取消日期', '撤销日期', '取消水源地日期'], vague: 'a withdrawal changes state and must be a day' },
    },
    written: {
      规划中: 'PLANNED',
      使用中: 'ACTIVE',
      使用: 'ACTIVE',
      正常: 'ACTIVE',
      正常使用: 'ACTIVE',
      运行: 'ACTIVE',
      启用: 'ACTIVE',
      备用水源: 'STANDBY',
      应急备用: 'STANDBY',
      已停用: 'SUSPENDED',
      停止使用: 'SUSPENDED',
      暂停使用: 'SUSPENDED',
      已取消: 'WITHDRAWN',
      撤销: 'WITHDRAWN',
      已撤销: 'WITHDRAWN',
    },
    follows: (fields) => ({ tenThousandPeople: tenThousandPeople(fields) }),
  },
})
