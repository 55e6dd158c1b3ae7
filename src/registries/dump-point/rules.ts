import type { Rule } from '../../engine/registry.ts'
import { isSurelyBefore } from '../partial-order.ts'
import { violation } from '../violation.ts'

export const RULES_2018 = '建村〔2018〕52号'

/** Every way these rules can say no. */
export const refusal = {
  noPlan: (field: string) =>
    violation(
      'dumpPoint.plan',
      `一处一策：制定方案须写明整治方式和方案，缺「${field}」。`,
      `One plan for each point: a plan names its measure and the plan; ${field} is missing.`,
      {
        field,
        found: null,
        needed: field === 'measure' ? ['SIMPLE_CAPPING', 'STANDARD_CAPPING', 'RELOCATION', 'REUSE'] : '方案 the plan',
        source: RULES_2018,
      },
    ),
  closedTooEarly: (completedOn: unknown, closedOn: unknown) =>
    violation(
      'dumpPoint.dates',
      `销号时间 ${String(closedOn)} 早于整治完成时间 ${String(completedOn)}。`,
      `It is struck off (${String(closedOn)}) before its works are complete (${String(completedOn)}).`,
      { field: 'closedOn', found: closedOn, needed: `≥ ${String(completedOn)}`, source: RULES_2018 },
    ),
}

/** 一处一策; after a rebound the plan is a new one. */
const planned: Rule = (state, { type, data, after }) => {
  if (type !== 'Planned') return undefined
  const says = (field: string): boolean => {
    const stated = state.status === 'REBOUND' ? data[field] : after(field)
    return typeof stated === 'string' && stated.trim() !== ''
  }
  const missing = ['measure', 'plan'].find((field) => !says(field))
  return missing === undefined ? undefined : refusal.noPlan(missing)
}

/** 销号 only after completion; where no day is stated it is that of the change. An earlier closing stays stated after a rebound. */
const dates: Rule = (_, { type, validFrom, data, after }) => {
  const states = type === 'Closed' || ((type === 'Registered' || type === 'Amended') && ('closedOn' in data || 'completedOn' in data))
  const closedOn = type === 'Closed' ? (data['closedOn'] ?? validFrom) : after('closedOn')
  return states && isSurelyBefore(closedOn, after('completedOn')) ? refusal.closedTooEarly(after('completedOn'), closedOn) : undefined
}

export const dumpRules: readonly Rule[] = [planned, dates]
