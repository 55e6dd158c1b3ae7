import { code, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'

/** 污染防治专家库. */
export const expert = defineRegistry({
  key: 'expert',
  plural: 'experts',
  title: '专家库',
  titleEn: 'Experts',
  custodian: { name: '区生态环境局', stated: false },
  basis: ['规划 三(五)'],
  category: 'field',
  columns: {
    field: code('专业领域', 'Field', '专业领域。What the expert knows.'),
    employer: text('工作单位', 'Employer', '工作单位。Where the expert works.'),
    title: text('职称', 'Title', '职称。Professional title.'),
  },
  status: statuses('ExpertStage', 'ACTIVE', { ACTIVE: ['在库', 'Active'], LEFT: ['已退出', 'Left'] }),
  changes: { Left: to('LEFT', ['ACTIVE'], 'record*Departure', ['退出', 'Left'], { actor: '区生态环境局（推断）' }) },
})
