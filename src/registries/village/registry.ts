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
    code: code('区划代码', 'Division code', '十二位区划代码。Twelve-digit division code.', { source: '统计用区划代码（国家统计局）', searched: true }),
    kind: oneOf(
      vocabulary('VillageKind', { VILLAGE: ['行政村', 'Village'], COMMUNITY: ['社区', 'Community'] }),
      '类别',
      'Kind',
      '行政村或社区。Village or community.',
    ),
    tier: oneOf(
      vocabulary('VillageTier', { ONE: ['一档', 'Tier one'], TWO: ['二档', 'Tier two'], THREE: ['三档', 'Tier three'] }),
      '整治档次',
      'Tier',
      '农村人居环境整治档次。Tier of the rural environment campaign.',
      { source: '规划 一(一)2' },
    ),
    renovated: boolean('完成环境整治', 'Renovated', '是否完成农村环境整治。Whether its environment works are done.'),
    householdCount: number('户', '户数', 'Households', '户数。Number of households.'),
    sewageTreated: boolean('生活污水得到治理', 'Sewage treated', '生活污水是否得到治理。Whether its sewage is treated.'),
    wasteCollection: boolean('生活垃圾收运', 'Waste collection', '生活垃圾是否有收运体系。Whether waste is collected.'),
    successor: reference('village', '并入村', 'Successor', '合并后的村；仅在合并后显示。The village it was merged into; shown once merged.', {
      back: 'mergedFrom',
    }),
  },
  status: divisionStatus('VillageStage'),
  changes: divisionChanges,
  show: showSuccessor,
  ...divisionRules('village'),
})
