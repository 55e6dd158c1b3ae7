import { oneOf } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to, within } from '../status.ts'
import { vocabulary } from '../vocabulary.ts'

const DECIDED = { actor: '区人民政府（推断）', restsOn: '分区划定文件', source: '规划 三(三)' }

/** 地下水污染防治分区: areas of protection, control and treatment. */
export const groundwaterZone = defineRegistry({
  key: 'groundwaterZone',
  plural: 'groundwaterZones',
  title: '地下水污染防治分区',
  titleEn: 'Groundwater prevention zones',
  custodian: { name: '区生态环境局', stated: false },
  basis: ['地下水管理条例', '规划 三(三)'],
  category: 'zone',
  columns: {
    zone: oneOf(
      vocabulary('GroundwaterZoneKind', { PROTECTION: ['保护区', 'Protection'], CONTROL: ['防控区', 'Control'], TREATMENT: ['治理区', 'Treatment'] }),
      '分区',
      'Zone',
      '保护区、防控区或治理区。Protection, control or treatment.',
      {
        source: '规划 三(三)',
        headers: ['分区类型', '分区类别', '类型', '区域类型', '分区名录'],
        written: {
          保护: 'PROTECTION',
          地下水污染保护区: 'PROTECTION',
          防控: 'CONTROL',
          地下水污染防控区: 'CONTROL',
          治理: 'TREATMENT',
          地下水污染治理区: 'TREATMENT',
        },
      },
    ),
  },
  status: statuses('GroundwaterZoneStage', 'IN_FORCE', { IN_FORCE: ['现行', 'In force'], REVOKED: ['已撤销', 'Revoked'] }),
  changes: {
    Adjusted: within(['IN_FORCE'], 'adjust*', ['调整', 'Adjusted'], { ...DECIDED, states: ['zone', 'geometry', 'crs'] }),
    Revoked: to('REVOKED', ['IN_FORCE'], 'revoke*', ['撤销', 'Revoked'], DECIDED),
  },
  intake: { nouns: ['防治分区', '区域'], days: { Revoked: { headers: ['撤销日期'], vague: 'a revocation changes state and must be a day' } } },
})
