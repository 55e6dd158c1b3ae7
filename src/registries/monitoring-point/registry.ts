import { number, oneOf, recordId, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'
import { MEDIUM, MEDIUM_WRITTEN, vocabulary } from '../vocabulary.ts'
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
    medium: oneOf(MEDIUM, '监测介质', 'Medium', '所监测的介质。What is monitored.', {
      headers: ['介质', '监测类型', '监测要素', '环境要素', '要素'],
      written: MEDIUM_WRITTEN,
    }),
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
      {
        source: WELLS,
        headers: ['点位类别', '点位性质', '点位属性', '监测井类型', '井类型', '类型'],
        written: {
          基础: 'BASIC',
          基础点: 'BASIC',
          风险: 'RISK',
          风险点: 'RISK',
          风险监控点位: 'RISK',
          背景: 'BACKGROUND',
          背景点: 'BACKGROUND',
          背景井: 'BACKGROUND',
          对照点: 'BACKGROUND',
          污染源: 'SOURCE',
          污染源监测井: 'SOURCE',
          扩散: 'DIFFUSION',
          扩散井: 'DIFFUSION',
          污染扩散监测井: 'DIFFUSION',
          国考: 'NATIONAL',
          国考点: 'NATIONAL',
          国控: 'NATIONAL',
          国控点位: 'NATIONAL',
        },
      },
    ),
    target: recordId('监测对象', 'Target', '所监测记录的 id：<登记册>/<编号>。Id of the record it watches: <registry>/<record>.', {
      back: 'monitoringPoints',
      headers: ['监测目标', '监测对象名称', '监控对象'],
    }),
    depthM: number('m', '井深或采样深度', 'Depth', '井深或采样深度。Depth of the well or of sampling.', { headers: ['井深', '采样深度', '深度'] }),
    owner: text('权属单位', 'Owner', '权属或管理单位。Who owns or runs it.', { headers: ['产权单位', '管理单位', '权属'] }),
    cadence: oneOf(
      vocabulary('Cadence', { MONTHLY: ['每月', 'Monthly'], QUARTERLY: ['每季度', 'Quarterly'], YEARLY: ['每年', 'Yearly'] }),
      '监测频次',
      'Cadence',
      '监测频次。How often it is sampled.',
      {
        headers: ['频次', '监测频率', '采样频次'],
        written: {
          每月一次: 'MONTHLY',
          月: 'MONTHLY',
          逐月: 'MONTHLY',
          '1次/月': 'MONTHLY',
          每季: 'QUARTERLY',
          每季一次: 'QUARTERLY',
          每季度一次: 'QUARTERLY',
          季度: 'QUARTERLY',
          逐季: 'QUARTERLY',
          '1次/季': 'QUARTERLY',
          每年一次: 'YEARLY',
          年: 'YEARLY',
          年度: 'YEARLY',
          '1次/年': 'YEARLY',
        },
      },
    ),
  },
  status: statuses('MonitoringPointStage', 'USABLE', { USABLE: ['可用', 'Usable'], REPAIR: ['维修中', 'Under repair'], SEALED: ['已封井或停用', 'Sealed'] }),
  changes: {
    SentForRepair: to('REPAIR', ['USABLE'], 'send*ForRepair', ['报修', 'Sent for repair'], { actor: OWNER, source: WELLS }),
    Restored: to('USABLE', ['REPAIR'], 'restore*', ['恢复使用', 'Restored'], { actor: OWNER, source: WELLS }),
    Sealed: to('SEALED', ['USABLE', 'REPAIR'], 'seal*', ['封井', 'Sealed'], { actor: OWNER, restsOn: '封井或停用文件', source: WELLS }),
  },
  rules: monitoringPointRules,
  intake: {
    nouns: ['监测点位', '监测点', '监测井', '采样点', '点位', '断面', '井'],
    identity: ['name', 'townCode', 'medium'],
    days: { Sealed: { headers: ['封井日期', '封存日期', '停用日期'], vague: 'a sealing date changes state and must be a day' } },
    written: {
      正常: 'USABLE',
      在用: 'USABLE',
      完好: 'USABLE',
      维修: 'REPAIR',
      损坏: 'REPAIR',
      封井: 'SEALED',
      已封井: 'SEALED',
      停用: 'SEALED',
      已停用: 'SEALED',
      封存: 'SEALED',
    },
  },
})
