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
      headers: ['当事人名称', '违法主体', '违法单位', '违法企业', '被处罚人', '被处罚单位', '处罚对象', '企业名称', '单位名称'],
    }),
    fact: text('违法事实', 'Fact', '违法事实，按文书写法。What was done, in the words of the decision.', {
      headers: ['违法行为', '案由', '主要违法事实', '违法情形'],
    }),
    decisionNumber: code('决定书文号', 'Decision number', '处罚决定书文号。Number of the decision.', {
      searched: true,
      headers: ['文号', '处罚文号', '决定文号', '决定书编号', '处罚决定书文号', '处罚决定书号', '行政处罚决定书文号'],
    }),
    decidedOn: date('决定日期', 'Decided on', '处罚决定日期。Day of the decision.', { headers: ['处罚日期', '处罚决定日期', '作出处罚日期'], past: true }),
    fineYuan: number('元', '罚款', 'Fine', '罚款金额。Fine.', { headers: ['罚款金额', '处罚金额', '罚款数额', '罚没金额'] }),
    correction: text('整改情况', 'Correction', '整改要求或结果。What is to be, or was, put right.', {
      headers: ['整改', '整改要求', '整改结果', '整改落实情况', '整改完成情况'],
    }),
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
  intake: {
    nouns: ['案件'],
    identity: ['decisionNumber', 'subject'],
    days: {
      Decided: { headers: [], column: 'decidedOn', vague: 'a decision changes state and must be a day' },
      Corrected: { headers: ['整改完成日期'], vague: 'a correction changes state and must be a day' },
    },
    written: { 立案: 'OPEN', 在办: 'OPEN', 未结案: 'OPEN', 已处罚: 'DECIDED', 完成整改: 'CORRECTED', 已结案: 'CORRECTED', 结案: 'CORRECTED' },
  },
})
