import { code, geometry, oneOf, reference } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { vocabulary } from '../vocabulary.ts'
import { divisionChanges, divisionRules, divisionStatus, showSuccessor } from '../division.ts'

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
    code: code('区划代码', 'Division code', '九位区划代码。Nine-digit division code.', { source: '统计用区划代码（国家统计局）', searched: true }),
    kind: oneOf(vocabulary('TownKind', { STREET: ['街道', 'Street'], TOWN: ['镇', 'Town'] }), '类别', 'Kind', '街道或镇。Street or town.'),
    seat: geometry('驻地', 'Seat', '政府驻地的点位，坐标系见 crs。Point of its seat, in the record’s crs.'),
    successor: reference('town', '并入镇街', 'Successor', '合并后的镇街；仅在合并后显示。The town it was merged into; shown once merged.', {
      back: 'mergedFrom',
    }),
  },
  status: divisionStatus('TownStage'),
  changes: divisionChanges,
  show: showSuccessor,
  ...divisionRules('town'),
})
