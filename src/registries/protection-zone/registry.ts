import { number, oneOf, reference, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to, within } from '../status.ts'
import { protectionZoneRules, STANDARD } from './rules.ts'
import { vocabulary } from '../vocabulary.ts'

const APPROVAL = { actor: '人民政府', restsOn: '划定、调整或撤销批复', source: STANDARD }

/** What is looked for in a zone: registry → name of the relation. */
const INSIDE = {
  farmlandUnit: 'farmlandUnitsInside',
  plot: 'plotsInside',
  livestockFarm: 'livestockFarmsInside',
  aquacultureUnit: 'aquacultureUnitsInside',
  dumpPoint: 'dumpPointsInside',
  groundwaterPollutionSource: 'pollutionSourcesInside',
  solidWasteSite: 'solidWasteSitesInside',
  sewageFacility: 'sewageFacilitiesInside',
  monitoringPoint: 'monitoringPointsInside',
}

/** 饮用水水源保护区: approved by the government, not by the bureau; may outlive its source. */
export const protectionZone = defineRegistry({
  key: 'protectionZone',
  plural: 'protectionZones',
  title: '水源保护区',
  titleEn: 'Water-source protection zones',
  custodian: { name: '区生态环境局', stated: false },
  basis: [STANDARD],
  category: 'level',
  columns: {
    waterSource: reference('waterSource', '水源地', 'Water source', '所保护的水源地。The source that it protects.', {
      back: 'protectionZones',
      headers: ['水源地名称', '水源名称', '饮用水水源地', '饮用水水源地名称', '水源地编号'],
    }),
    level: oneOf(
      vocabulary('ProtectionLevel', { ONE: ['一级', 'Level one'], TWO: ['二级', 'Level two'], QUASI: ['准保护区', 'Quasi'] }),
      '级别',
      'Level',
      '保护区级别。Level of protection.',
      {
        source: 'HJ 338-2018',
        headers: ['保护级别', '等级', '类别'],
        written: { 一级保护区: 'ONE', 一级区: 'ONE', 二级保护区: 'TWO', 二级区: 'TWO', 准保护: 'QUASI', 准级: 'QUASI' },
      },
    ),
    areaKm2: number('km²', '面积', 'Area', '批复所载面积。Area as approved.', { headers: ['划定面积', '总面积'] }),
    signs: text('标志', 'Signs', '界标、标识牌等设置情况。Boundary signs.', {
      source: 'HJ/T 433-2008',
      headers: ['标志标牌', '标识标牌', '标识牌', '界标', '标志设置'],
    }),
  },
  // HJ 338-2018: what lies in a zone, wholly or in part.
  neighbours: Object.entries(INSIDE).map(([registry, as]) => ({ registry, how: 'intersects', as, back: 'protectionZonesHere' })),
  status: statuses('ProtectionZoneStage', 'DRAFT', { DRAFT: ['拟定', 'Draft'], APPROVED: ['已批准', 'Approved'], REVOKED: ['已撤销', 'Revoked'] }),
  changes: {
    Approved: to('APPROVED', ['DRAFT'], 'approve*', ['批准', 'Approved'], APPROVAL),
    Adjusted: within(['APPROVED'], 'adjust*', ['调整', 'Adjusted'], { ...APPROVAL, states: ['level', 'areaKm2', 'geometry', 'crs'] }),
    Revoked: to('REVOKED', ['APPROVED'], 'revoke*', ['撤销', 'Revoked'], APPROVAL),
  },
  rules: protectionZoneRules,
  intake: {
    nouns: ['饮用水水源保护区', '保护区'],
    identity: ['waterSource', 'level'],
    days: {
      Approved: { headers: ['批准日期', '批复日期', '划定日期', '批准划定日期'], vague: 'an approval changes state and must be a day' },
      Revoked: { headers: ['撤销日期'], vague: 'a revocation changes state and must be a day' },
    },
  },
})
