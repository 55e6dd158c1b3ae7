import { number, oneOf, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to, within } from '../status.ts'
import { vocabulary } from '../vocabulary.ts'

const DECIDED = { actor: '区生态环境局（推断）', restsOn: '控制单元清单', source: '规划 三(二)' }

/** 农业面源污染控制单元. */
export const nonPointControlUnit = defineRegistry({
  key: 'nonPointControlUnit',
  plural: 'nonPointControlUnits',
  title: '农业面源控制单元',
  titleEn: 'Non-point control units',
  custodian: { name: '区生态环境局', stated: false },
  basis: ['规划 三(二)'],
  category: 'mainSource',
  columns: {
    areaKm2: number('km²', '面积', 'Area', '单元面积。Area of the unit.', { headers: ['单元面积'] }),
    priority: text('优先级', 'Priority', '治理优先级，按文件写法。Priority in the words of the document.', {
      headers: ['优先级别', '治理优先级', '优先等级', '控制级别'],
    }),
    mainSource: oneOf(
      vocabulary('NonPointSource', {
        PLANTING: ['种植业', 'Planting'],
        LIVESTOCK: ['畜禽养殖', 'Livestock'],
        AQUACULTURE: ['水产养殖', 'Aquaculture'],
        SEWAGE: ['生活污水', 'Sewage'],
      }),
      '主要来源',
      'Main source',
      '主要污染来源。Main source of the pollution.',
      {
        headers: ['主要污染来源', '主要污染源', '主要污染类型', '污染来源'],
        written: {
          种植: 'PLANTING',
          农业种植: 'PLANTING',
          畜禽: 'LIVESTOCK',
          畜禽养殖业: 'LIVESTOCK',
          水产: 'AQUACULTURE',
          水产养殖业: 'AQUACULTURE',
          农村生活污水: 'SEWAGE',
          农村生活: 'SEWAGE',
        },
      },
    ),
    load: text('污染负荷', 'Load', '污染负荷及其单位，按文件写法。Load with its unit, in the words of the document.', {
      headers: ['负荷', '污染物负荷', '污染负荷量', '入河负荷'],
    }),
  },
  status: statuses('NonPointControlUnitStage', 'IN_FORCE', { IN_FORCE: ['现行', 'In force'], REVOKED: ['已撤销', 'Revoked'] }),
  changes: {
    Adjusted: within(['IN_FORCE'], 'adjust*', ['调整', 'Adjusted'], { ...DECIDED, states: ['areaKm2', 'geometry', 'crs'] }),
    Revoked: to('REVOKED', ['IN_FORCE'], 'revoke*', ['撤销', 'Revoked'], DECIDED),
  },
  intake: {
    nouns: ['农业面源污染控制单元', '控制单元', '单元'],
    days: { Revoked: { headers: ['撤销日期'], vague: 'a revocation changes state and must be a day' } },
  },
})
