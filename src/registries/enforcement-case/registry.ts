import { code, date, number, recordId, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'

/** 执法案件. */
export const enforcementCase = defineRegistry({
  key: 'enforcementCase',
  plural: 'enforcementCases',
  title: '执法案件',
  titleEn: 'Enforcement cases',
  custodian: { name: '区生态环境局', stated: false },
  basis: ['中华人民共和国行政处罚法', '规划 三(五)'],
  columns: {
    subject: recordId('当事人', 'Subject', '当事人：记录的 id（<登记册>/<编号>）或名称。Who it is about: the id of a record (<registry>/<record>) or a name.', {
      back: 'enforcementCases',
    }),
    fact: text('违法事实', 'Fact', '违法事实，按文书写法。What was done, in the words of the decision.'),
    decisionNumber: code('决定书文号', 'Decision number', '处罚决定书文号。Number of the decision.', { searched: true }),
    decidedOn: date('决定日期', 'Decided on', '处罚决定日期。Day of the decision.'),
    fineYuan: number('元', '罚款', 'Fine', '罚款金额。Fine.'),
    correction: text('整改情况', 'Correction', '整改要求或结果。What is to be, or was, put right.'),
  },
  status: statuses('EnforcementCaseStage', 'OPEN', { OPEN: ['办理中', 'Open'], DECIDED: ['已决定', 'Decided'], CORRECTED: ['已整改', 'Corrected'] }),
  changes: {
    Decided: to('DECIDED', ['OPEN'], 'decide*', ['作出决定', 'Decided'], {
      states: ['decisionNumber', 'decidedOn', 'fineYuan', 'correction'],
      actor: '区生态环境局（推断）',
      restsOn: '处罚决定书',
      source: '中华人民共和国行政处罚法',
    }),
    Corrected: to('CORRECTED', ['DECIDED'], 'confirm*Correction', ['完成整改', 'Corrected'], {
      actor: '当事人，区生态环境局核查（推断）',
      source: '中华人民共和国行政处罚法',
    }),
  },
})
