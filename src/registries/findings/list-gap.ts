import type { FindingKind } from '../../engine/findings.ts'
import { LAW } from '../plot/sources.ts'
import { called, oneOf, sinceEn, sinceZh } from './words.ts'

/** REGISTRIES §2 I2: LISTED implies membership of 污染地块名录. */
export const listGap: FindingKind = {
  key: 'LIST_GAP',
  title: '在管控修复名录而不在污染地块名录',
  titleEn: 'On the remediation list, not on the roll of contaminated plots',
  rule: '列入建设用地土壤污染风险管控和修复名录的地块，应同时在污染地块名录上。',
  ruleEn: 'A plot on the risk control and remediation list stands on the roll of contaminated plots too.',
  source: `${LAW} 第五十八条；污染地块土壤环境管理办法（试行）；规划 一(二)「三者的关系尚未理顺」`,
  speaksOf: oneOf('plot'),
  find: async (ask) => {
    const gaps = await ask.holding(
      'plot',
      { ...ask.about('plot', { plot: ['record'] }), lists: { has: 'remediationList' }, not: { lists: { has: 'contaminatedPlots' } } },
      ['name', 'status'],
    )
    return gaps.map(({ row, since }) => ({
      key: row.id,
      parts: [{ id: row.id, since }],
      message: `「${called(row)}」${sinceZh(since)}在管控修复名录上，不在污染地块名录上。`,
      messageEn: `${called(row)} stands on the remediation list, and not on the roll of contaminated plots, ${sinceEn(since)}.`,
      data: { stage: row['status'] },
    }))
  },
}
