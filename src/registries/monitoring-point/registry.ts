import { number, oneOf, recordId, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'
import { MEDIUM, vocabulary } from '../vocabulary.ts'
import { monitoringPointRules, WELLS } from './rules.ts'

const OWNER = '权属单位（推断）'

/** 监测点位与监测井. */
export const monitoringPoint = defineRegistry({
  key: 'monitoringPoint',
  plural: 'monitoringPoints',
  title: '监测点位与监测井',
  titleEn: 'Monitoring points and wells',
  custodian: { name: '区生态环境局、区农业农村委', stated: false },
  basis: [WELLS, 'HJ/T 166-2004'],
  category: 'medium',
  columns: {
    medium: oneOf(MEDIUM, '监测介质', 'Medium', '所监测的介质。What is monitored.'),
    role: oneOf(
      vocabulary('PointRole', {
        BASIC: ['基础点位', 'Basic'],
        RISK: ['风险点位', 'Risk'],
        BACKGROUND: ['背景点位', 'Background'],
        SOURCE: ['污染源点位', 'Source'],
        DIFFUSION: ['扩散点位', 'Diffusion'],
        NATIONAL: ['国考点位', 'National'],
      }),
      '点位类型',
      'Role',
      '点位类型。What the point is for.',
      { source: WELLS },
    ),
    target: recordId('监测对象', 'Target', '所监测记录的 id：<登记册>/<编号>。Id of the record it watches: <registry>/<record>.', { back: 'monitoringPoints' }),
    depthM: number('m', '井深或采样深度', 'Depth', '井深或采样深度。Depth of the well or of sampling.'),
    owner: text('权属单位', 'Owner', '权属或管理单位。Who owns or runs it.'),
    cadence: oneOf(
      vocabulary('Cadence', { MONTHLY: ['每月', 'Monthly'], QUARTERLY: ['每季度', 'Quarterly'], YEARLY: ['每年', 'Yearly'] }),
      '监测频次',
      'Cadence',
      '监测频次。How often it is sampled.',
    ),
  },
  status: statuses('MonitoringPointStage', 'USABLE', { USABLE: ['可用', 'Usable'], REPAIR: ['维修中', 'Under repair'], SEALED: ['已封井或停用', 'Sealed'] }),
  changes: {
    SentForRepair: to('REPAIR', ['USABLE'], 'send*ForRepair', ['报修', 'Sent for repair'], { actor: OWNER, source: WELLS }),
    Restored: to('USABLE', ['REPAIR'], 'restore*', ['恢复使用', 'Restored'], { actor: OWNER, source: WELLS }),
    Sealed: to('SEALED', ['USABLE', 'REPAIR'], 'seal*', ['封井', 'Sealed'], { actor: OWNER, restsOn: '封井或停用文件', source: WELLS }),
  },
  rules: monitoringPointRules,
})
