import type { Rule } from '../../engine/registry.ts'
import { violation } from '../violation.ts'

export const SURVEY = '环办土壤函〔2019〕70号 地下水环境状况调查评估工作指南'

/** Every way these rules can say no. */
export const refusal = {
  levelMissing: () =>
    violation('groundwaterPollutionSource.riskLevel', '完成风险评估须给出风险等级。', 'A risk assessment gives the level of risk.', {
      field: 'riskLevel',
      found: null,
      needed: ['HIGH', 'MEDIUM', 'LOW'],
      source: SURVEY,
    }),
}

const riskAssessed: Rule = (_, { type, after }) => (type === 'RiskAssessed' && after('riskLevel') === null ? refusal.levelMissing() : undefined)

export const pollutionSourceRules: readonly Rule[] = [riskAssessed]
