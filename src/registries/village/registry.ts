import { boolean, code, number, oneOf, reference } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { vocabulary } from '../vocabulary.ts'
import { divisionChanges, divisionRules, divisionStatus, showSuccessor } from '../division.ts'

/** 行政村（涉农社区）: the record key is the twelve-digit division code. */
export const village = defineRegistry({
  key: 'village',
  plural: 'villages',
  title: '行政村',
  titleEn: 'Villages and communities',
  custodian: { name: '区农业农村委、区生态环境局', stated: true },
  basis: ['统计用区划代码（国家统计局）', '规划 一(一)2'],
  category: 'kind',
  columns: {
    code: code('区划代码', 'Division code', '十二位区划代码。Twelve-digit division code.', {
      source: '统计用区划代码（国家统计局）',
      searched: true,
      headers: ['行政区划代码', '统计用区划代码', '统计代码', '区划编码', '代码'],
    }),
    kind: oneOf(
      vocabulary('VillageKind', { VILLAGE: ['行政村', 'Village'], COMMUNITY: ['社区', 'Community'] }),
      '类别',
      'Kind',
      '行政村或社区。Village or community.',
      {
        headers: ['类型', '性质'],
        written: { 村: 'VILLAGE', 村委会: 'VILLAGE', 村民委员会: 'VILLAGE', 涉农社区: 'COMMUNITY', 居委会: 'COMMUNITY', 居民委员会: 'COMMUNITY' },
      },
    ),
    tier: oneOf(
      vocabulary('VillageTier', { ONE: ['一档', 'Tier one'], TWO: ['二档', 'Tier two'], THREE: ['三档', 'Tier three'] }),
      '整治档次',
      'Tier',
      '农村人居环境整治档次。Tier of the rural environment campaign.',
      {
        source: '规划 一(一)2',
        headers: ['档次', '分档', '整治类别', '村庄档次'],
        written: { 一档村: 'ONE', 第一档: 'ONE', '1档': 'ONE', 二档村: 'TWO', 第二档: 'TWO', '2档': 'TWO', 三档村: 'THREE', 第三档: 'THREE', '3档': 'THREE' },
      },
    ),
    renovated: boolean('完成环境整治', 'Renovated', '是否完成农村环境整治。Whether its environment works are done.', {
      headers: ['完成整治', '环境整治', '农村环境整治', '完成农村环境整治'],
    }),
    householdCount: number('户', '户数', 'Households', '户数。Number of households.', { headers: ['农户数', '总户数', '户籍户数', '常住户数'] }),
    sewageTreated: boolean('生活污水得到治理', 'Sewage treated', '生活污水是否得到治理。Whether its sewage is treated.', {
      headers: ['污水治理', '生活污水治理', '污水得到治理', '完成生活污水治理'],
    }),
    wasteCollection: boolean('生活垃圾收运', 'Waste collection', '生活垃圾是否有收运体系。Whether waste is collected.', {
      headers: ['垃圾收运', '垃圾收运体系', '生活垃圾收运体系', '生活垃圾收集处理'],
    }),
    successor: reference('village', '并入村', 'Successor', '合并后的村；仅在合并后显示。The village it was merged into; shown once merged.', {
      back: 'mergedFrom',
      headers: ['并入', '合并后村'],
    }),
  },
  status: divisionStatus('VillageStage'),
  changes: divisionChanges,
  show: showSuccessor,
  ...divisionRules('village'),
  intake: {
    nouns: ['行政村', '村社区', '村居', '村庄', '村', '社区'],
    keys: ['code', 'villageCode'],
    days: {
      MergedInto: { headers: ['合并日期', '并入日期'], vague: 'a merger changes state and must be a day' },
      Abolished: { headers: ['撤销日期'], vague: 'an abolition changes state and must be a day' },
    },
  },
})
