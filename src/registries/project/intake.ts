import type { Intake } from '../../engine/registry.ts'
import { outOfOrder } from '../intake.ts'

/** How lists of projects are written: when they start and end only describes them, often by month or year. */
export const projectIntake: Intake = {
  nouns: ['项目', '工程'],
  written: {
    ...{ 拟建: 'PLANNED', 规划: 'PLANNED', 未开工: 'PLANNED', 在建: 'UNDERWAY', 建设中: 'UNDERWAY', 已开工: 'UNDERWAY' },
    ...{ 完工: 'FINISHED', 已完工: 'FINISHED', 竣工: 'FINISHED', 已竣工: 'FINISHED', 取消: 'DROPPED' },
  },
  refuses: (fields) =>
    outOfOrder(fields, [
      ['startedOn', '开工时间', 'started'],
      ['finishedOn', '完工时间', 'finished'],
    ]),
}
