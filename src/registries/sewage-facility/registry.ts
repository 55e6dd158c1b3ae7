import { code, number } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'

/** 污水处理设施 of towns and villages. */
export const sewageFacility = defineRegistry({
  key: 'sewageFacility',
  plural: 'sewageFacilities',
  title: '污水处理设施',
  titleEn: 'Sewage facilities',
  custodian: { name: '区生态环境局', stated: true },
  basis: ['规划 三(二)'],
  category: 'process',
  columns: {
    designTPerDay: number('t/d', '设计规模', 'Design capacity', '设计处理规模。Capacity by design.', {
      headers: ['设计处理规模', '设计处理能力', '处理规模', '处理能力', '设计能力', '设计日处理量'],
    }),
    actualTPerDay: number('t/d', '实际处理量', 'Actual load', '实际处理量。Sewage treated.', {
      headers: ['实际日处理量', '实际处理水量', '实际处理规模', '日处理量', '日均处理量', '实际水量'],
    }),
    householdsServed: number('户', '服务户数', 'Households served', '服务户数。Households served.', {
      headers: ['服务户', '受益户数', '覆盖户数', '收集户数', '接入户数'],
    }),
    process: code('处理工艺', 'Process', '处理工艺。How it is treated.', { headers: ['工艺', '主体工艺', '污水处理工艺', '工艺类型', '处理工艺类型'] }),
    standard: code('排放标准', 'Standard', '执行的排放标准。Discharge standard it keeps to.', {
      headers: ['执行标准', '出水标准', '执行排放标准', '排放执行标准', '排放标准等级'],
    }),
  },
  status: statuses('SewageFacilityStage', null, { BUILDING: ['在建', 'Building'], RUNNING: ['运行', 'Running'], STOPPED: ['停运', 'Stopped'] }),
  changes: {
    Started: to('RUNNING', ['', 'BUILDING', 'STOPPED'], 'start*', ['投运', 'Started'], { actor: '运营单位（推断）' }),
    Stopped: to('STOPPED', ['', 'RUNNING'], 'stop*', ['停运', 'Stopped'], { actor: '运营单位（推断）' }),
  },
  intake: {
    nouns: ['污水处理设施', '污水处理站', '污水处理厂', '污水厂', '污水站', '设施', '站点'],
    days: { Stopped: { headers: ['停运日期', '停用日期'], vague: 'a stop changes state and must be a day' } },
    written: {
      建设中: 'BUILDING',
      运行中: 'RUNNING',
      正常运行: 'RUNNING',
      正常: 'RUNNING',
      运行正常: 'RUNNING',
      稳定运行: 'RUNNING',
      已停运: 'STOPPED',
      停用: 'STOPPED',
      停止运行: 'STOPPED',
      未运行: 'STOPPED',
    },
  },
})
