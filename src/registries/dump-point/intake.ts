import type { Intake } from '../../engine/registry.ts'
import { outOfOrder } from '../intake.ts'

/** How lists of dump points are written. */
export const dumpIntake: Intake = {
  nouns: ['非正规垃圾堆放点', '垃圾堆放点', '堆放点', '点位', '堆体'],
  days: { Closed: { headers: [], column: 'closedOn', vague: 'a closing date changes state and must be a day' } },
  written: {
    ...{ 发现: 'FOUND', 已录入: 'REGISTERED', 在册: 'REGISTERED', 正在整治: 'TREATING', 治理中: 'TREATING' },
    ...{ 已完成: 'COMPLETED', 完成整治: 'COMPLETED', 销号: 'CLOSED', 完成销号: 'CLOSED', 已反弹: 'REBOUND' },
  },
  refuses: (fields) =>
    outOfOrder(fields, [
      ['foundOn', '发现时间', 'found'],
      ['completedOn', '整治完成时间', 'completed'],
      ['closedOn', '销号时间', 'closed'],
    ]),
}
