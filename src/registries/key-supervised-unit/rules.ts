import type { Rule } from '../../engine/registry.ts'
import { creditCodeRule } from '../credit-code-rule.ts'
import { LAW } from '../plot/sources.ts'
import { violation } from '../violation.ts'

export const LIST_RULES = `${LAW} 第二十一条`

/** Every way these rules can say no, besides a wrong credit code. */
export const refusal = {
  noYear: (found: unknown) =>
    violation('keySupervisedUnit.year', `名录年度「${String(found ?? '未给出')}」不是四位年份。`, `${String(found ?? 'Nothing')} is not the year of a list.`, {
      field: 'year',
      found: found ?? null,
      needed: 'YYYY',
      source: LIST_RULES,
    }),
  notLater: (was: number, found: number) =>
    violation('keySupervisedUnit.year', `续列年度 ${found} 不晚于现有的 ${was}。`, `${found} is not after ${was}, the year it is listed for.`, {
      field: 'year',
      found,
      needed: `> ${was}`,
      source: LIST_RULES,
    }),
}

const isYear = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 9999

/** The list is yearly: each renewal is for a later year. */
const yearly: Rule = (state, { type, data: { year } }) => {
  const stated = year !== undefined && year !== null
  if ((stated || type === 'Renewed') && !isYear(year)) return refusal.noYear(year)
  const was = state.fields['year']
  return type === 'Renewed' && isYear(year) && isYear(was) && year <= was ? refusal.notLater(was, year) : undefined
}

export const keyUnitRules: readonly Rule[] = [creditCodeRule('keySupervisedUnit'), yearly]
