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
  notAStation: (field: string, kind: unknown) =>
    violation(
      'groundwaterPollutionSource.tanks',
      `「${field}」只用于加油站和油库，现为 ${String(kind)}。`,
      `${field} is said of petrol stations and oil depots; this is ${String(kind)}.`,
      {
        field,
        found: kind,
        needed: ['PETROL_STATION', 'OIL_DEPOT'],
        source: '规划 三(三)',
      },
    ),
}

const riskAssessed: Rule = (_, { type, after }) => (type === 'RiskAssessed' && after('riskLevel') === null ? refusal.levelMissing() : undefined)

const TANK_COLUMNS = ['tankCount', 'doubleWall', 'refitOn']
const WITH_TANKS: readonly unknown[] = ['PETROL_STATION', 'OIL_DEPOT', null]

/** Judged where a change states the kind or something of tanks. */
const tanks: Rule = (_, { data, after }) => {
  if (!['kind', ...TANK_COLUMNS].some((field) => field in data) || WITH_TANKS.includes(after('kind'))) return undefined
  const stated = TANK_COLUMNS.find((field) => after(field) !== null)
  return stated === undefined ? undefined : refusal.notAStation(stated, after('kind'))
}

export const pollutionSourceRules: readonly Rule[] = [riskAssessed, tanks]
