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
      { source: '规划 三(三)' },
    ),
  },
  status: statuses('GroundwaterZoneStage', 'IN_FORCE', { IN_FORCE: ['现行', 'In force'], REVOKED: ['已撤销', 'Revoked'] }),
  changes: {
    Adjusted: within(['IN_FORCE'], 'adjust*', ['调整', 'Adjusted'], { ...DECIDED, states: ['zone', 'geometry', 'crs'] }),
    Revoked: to('REVOKED', ['IN_FORCE'], 'revoke*', ['撤销', 'Revoked'], DECIDED),
  },
})
