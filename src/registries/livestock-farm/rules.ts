import type { Rule } from '../../engine/registry.ts'
import { isSurelyBefore } from '../partial-order.ts'
import { violation } from '../violation.ts'

/** Every way these rules can say no. */
export const refusal = {
  closedBeforeBuilt: (builtOn: unknown, closedOn: unknown) =>
    violation(
      'livestockFarm.dates',
      `关停时间 ${String(closedOn)} 早于建成时间 ${String(builtOn)}。`,
      `It was closed (${String(closedOn)}) before it was built (${String(builtOn)}).`,
      { field: 'closedOn', found: closedOn, needed: `≥ ${String(builtOn)}`, source: '台账规则 import rule DATE_ORDER' },
    ),
}

/** Judged where a change states one of the two days. */
const dates: Rule = (_, { data, after }) =>
  ('builtOn' in data || 'closedOn' in data) && isSurelyBefore(after('closedOn'), after('builtOn'))
    ? refusal.closedBeforeBuilt(after('builtOn'), after('closedOn'))
    : undefined

export const farmRules: readonly Rule[] = [dates]
