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
    designTPerDay: number('t/d', '设计规模', 'Design capacity', '设计处理规模。Capacity by design.'),
    actualTPerDay: number('t/d', '实际处理量', 'Actual load', '实际处理量。Sewage treated.'),
    householdsServed: number('户', '服务户数', 'Households served', '服务户数。Households served.'),
    process: code('处理工艺', 'Process', '处理工艺。How it is treated.'),
    standard: code('排放标准', 'Standard', '执行的排放标准。Discharge standard it keeps to.'),
  },
  status: statuses('SewageFacilityStage', null, { BUILDING: ['在建', 'Building'], RUNNING: ['运行', 'Running'], STOPPED: ['停运', 'Stopped'] }),
  changes: {
    Started: to('RUNNING', ['', 'BUILDING', 'STOPPED'], 'start*', ['投运', 'Started'], { actor: '运营单位（推断）' }),
    Stopped: to('STOPPED', ['', 'RUNNING'], 'stop*', ['停运', 'Stopped'], { actor: '运营单位（推断）' }),
  },
})
