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
    code: code('区划代码', 'Division code', '九位区划代码。Nine-digit division code.', {
      source: '统计用区划代码（国家统计局）',
      searched: true,
      headers: ['行政区划代码', '统计用区划代码', '统计代码', '区划编码', '代码'],
    }),
    kind: oneOf(vocabulary('TownKind', { STREET: ['街道', 'Street'], TOWN: ['镇', 'Town'] }), '类别', 'Kind', '街道或镇。Street or town.', {
      headers: ['类型', '镇街类型'],
    }),
    seat: geometry('驻地', 'Seat', '政府驻地的点位，坐标系见 crs。Point of its seat, in the record’s crs.', {
      headers: ['驻地坐标', '政府驻地', '政府驻地坐标', '驻地经纬度'],
    }),
    successor: reference('town', '并入镇街', 'Successor', '合并后的镇街；仅在合并后显示。The town it was merged into; shown once merged.', {
      back: 'mergedFrom',
      headers: ['并入', '合并后镇街'],
    }),
  },
  status: divisionStatus('TownStage'),
  changes: divisionChanges,
  show: showSuccessor,
  ...divisionRules('town'),
  intake: {
    nouns: ['镇街', '乡镇', '街镇', '镇乡', '镇', '街道'],
    keys: ['code', 'townCode'],
    identity: ['name'],
    days: {
      MergedInto: { headers: ['合并日期', '并入日期'], vague: 'a merger changes state and must be a day' },
      Abolished: { headers: ['撤销日期'], vague: 'an abolition changes state and must be a day' },
    },
  },
})
