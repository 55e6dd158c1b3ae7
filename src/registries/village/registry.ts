import { defineRegistry } from '../define.ts'
import { divisionChanges, divisionStatus, showSuccessor } from '../division.ts'

/** 行政村（涉农社区）: the record key is the twelve-digit division code. */
export const village = defineRegistry({
  key: 'village',
  plural: 'villages',
  title: '行政村（社区）',
  titleEn: 'Villages and communities',
  custodian: { name: '区农业农村委、区生态环境局', stated: true },
  basis: ['统计用区划代码（国家统计局）', '规划 一(一)2'],
  category: 'kind',
  columns: {
    code: {
      type: 'code',
      title: '区划代码',
      titleEn: 'Division code',
      meaning: '十二位区划代码。Twelve-digit division code.',
      source: '统计用区划代码（国家统计局）',
    },
    kind: {
      type: 'enum',
      values: { name: 'VillageKind', values: { VILLAGE: ['行政村', 'Village'], COMMUNITY: ['社区', 'Community'] } },
      title: '类别',
      titleEn: 'Kind',
      meaning: '行政村或社区。Village or community.',
    },
    tier: {
      type: 'enum',
      values: { name: 'VillageTier', values: { ONE: ['一档', 'Tier one'], TWO: ['二档', 'Tier two'], THREE: ['三档', 'Tier three'] } },
      title: '整治档次',
      titleEn: 'Tier',
      meaning: '农村人居环境整治档次。Tier of the rural environment campaign.',
      source: '规划 一(一)2',
    },
    renovated: { type: 'boolean', title: '完成环境整治', titleEn: 'Renovated', meaning: '是否完成农村环境整治。Whether its environment works are done.' },
    householdCount: { type: 'number', unit: '户', title: '户数', titleEn: 'Households', meaning: '户数。Number of households.' },
    sewageTreated: { type: 'boolean', title: '生活污水得到治理', titleEn: 'Sewage treated', meaning: '生活污水是否得到治理。Whether its sewage is treated.' },
    wasteCollection: { type: 'boolean', title: '生活垃圾收运', titleEn: 'Waste collection', meaning: '生活垃圾是否有收运体系。Whether waste is collected.' },
    successor: {
      type: 'reference',
      references: 'village',
      title: '并入村',
      titleEn: 'Successor',
      meaning: '合并后的村；仅在合并后显示。The village it was merged into; shown once merged.',
    },
  },
  status: divisionStatus('VillageStage'),
  changes: divisionChanges,
  show: showSuccessor,
})
