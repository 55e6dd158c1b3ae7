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
    // Restated: spreadsheets call it 姓名.
    name: text('名称', 'Name', '名称，按来源写法。The name as the source writes it.', { searched: true, headers: ['姓名', '专家姓名', '名'] }),
    field: code('专业领域', 'Field', '专业领域。What the expert knows.', { headers: ['专业', '领域', '专业方向', '研究方向', '从事专业'] }),
    employer: text('工作单位', 'Employer', '工作单位。Where the expert works.', { headers: ['单位', '单位名称'] }),
    title: text('职称', 'Title', '职称。Professional title.', { headers: ['技术职称', '专业技术职称', '职务职称'] }),
  },
  status: statuses('ExpertStage', 'ACTIVE', { ACTIVE: ['在库', 'Active'], LEFT: ['已退出', 'Left'] }),
  changes: { Left: to('LEFT', ['ACTIVE'], 'record*Departure', ['退出', 'Left'], { actor: '区生态环境局（推断）' }) },
  intake: {
    nouns: ['专家'],
    identity: ['name', 'employer'],
    days: { Left: { headers: ['退出日期', '出库日期'], vague: 'a departure changes state and must be a day' } },
    written: { 在册: 'ACTIVE', 有效: 'ACTIVE', 退出: 'LEFT' },
  },
})
