import { defineRegistry } from '../define.ts'
import { divisionChanges, divisionStatus, showSuccessor } from '../division.ts'

/** 镇街: the record key is the nine-digit division code. */
export const town = defineRegistry({
  key: 'town',
  plural: 'towns',
  title: '镇街',
  titleEn: 'Towns and streets',
  custodian: null,
  basis: ['统计用区划代码（国家统计局）'],
  category: 'kind',
  columns: {
    code: {
      type: 'code',
      title: '区划代码',
      titleEn: 'Division code',
      meaning: '九位区划代码。Nine-digit division code.',
      source: '统计用区划代码（国家统计局）',
    },
    kind: {
      type: 'enum',
      values: { name: 'TownKind', values: { STREET: ['街道', 'Street'], TOWN: ['镇', 'Town'] } },
      title: '类别',
      titleEn: 'Kind',
      meaning: '街道或镇。Street or town.',
    },
    seat: { type: 'geometry', title: '驻地', titleEn: 'Seat', meaning: '政府驻地的点位，坐标系见 crs。Point of its seat, in the record’s crs.' },
    successor: {
      type: 'reference',
      references: 'town',
      title: '并入镇街',
      titleEn: 'Successor',
      meaning: '合并后的镇街；仅在合并后显示。The town it was merged into; shown once merged.',
    },
  },
  status: divisionStatus('TownStage'),
  changes: divisionChanges,
  show: showSuccessor,
})
