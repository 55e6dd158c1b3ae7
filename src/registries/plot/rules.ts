import type { Rule } from '../../engine/registry.ts'
import { violation } from '../violation.ts'
import { LAW, ORDER_42 } from './sources.ts'

/** Every way these rules can say no. */
export const refusal = {
  notInProduction: (found: unknown) =>
    violation(
      'plot.deferred',
      `只有在产地块可暂缓；现为「${String(found ?? '未说明')}」。`,
      `Only a plot in production is deferred; its activity is ${String(found ?? 'not stated')}.`,
      {
        field: 'activity',
        found: found ?? null,
        needed: 'IN_PRODUCTION',
        source: LAW,
      },
    ),
  stillInProduction: () =>
    violation(
      'plot.leavesProduction',
      '暂缓地块停产、拆除、转让或改变用途后才列为疑似；现仍在产。',
      'A deferred plot becomes suspected once it leaves production; it is still in production.',
      {
        field: 'activity',
        found: 'IN_PRODUCTION',
        needed: ['CEASED', 'DEMOLISHING', 'VACANT', 'REDEVELOPING'],
        source: `${LAW} 第六十七条`,
      },
    ),
  levelMissing: () =>
    violation('plot.riskLevel', '列入污染地块名录须确定风险等级。', 'A contaminated plot needs its risk level.', {
      field: 'riskLevel',
      found: null,
      needed: ['HIGH', 'MEDIUM', 'LOW'],
      source: ORDER_42,
    }),
  groundwaterUnstated: () =>
    violation('plot.groundwater', '土壤超标地块的调查须说明地下水是否受污染。', 'Where soil exceeds, the investigation says whether groundwater is polluted.', {
      field: 'groundwaterPolluted',
      found: null,
      needed: [true, false],
      source: '规划 三(四)',
    }),
  modeMissing: () =>
    violation('plot.mode', '列入名录须说明管控、修复或二者并用。', 'Listing says control, remediation or both.', {
      field: 'mode',
      found: null,
      needed: ['CONTROL', 'REMEDIATION', 'BOTH'],
      source: `${LAW} 第五十八条`,
    }),
  noReason: (from: string) =>
    violation(
      'plot.reopened',
      `已处于「${from}」的地块须有新证据或更严格用途才能重新列入，请写明原因。`,
      `A plot in ${from} is reopened on new evidence or a stricter use; say which in the reason or planned use.`,
      {
        field: 'plannedUse',
        found: null,
        needed: 'landClass CLASS_ONE、plannedUse、note 或 reason',
        source: ORDER_42,
      },
    ),
  successorMissing: (found: unknown) =>
    violation(
      'plot.successor',
      `继承地块「${String(found)}」在该日不在册，或未继承原阶段。`,
      `The successor ${String(found)} is not in force on that day, or does not carry the stage it inherits.`,
      {
        field: 'successor',
        found: found ?? null,
        needed: '同一批次中登记的地块 a plot registered in the same act',
        source: LAW,
      },
    ),
}

/** Stages from which a plot may be taken up again, and need a reason for it. */
const CLOSED = ['CLEARED', 'ACCEPTABLE', 'DELISTED']
const deferred: Rule = (state, command) => {
  const activity = command.after('activity')
  return command.type === 'Deferred' && activity !== 'IN_PRODUCTION' ? refusal.notInProduction(activity) : undefined
}

const leavesProduction: Rule = (state, command) =>
  command.type === 'Suspected' && state.status === 'DEFERRED' && command.after('activity') === 'IN_PRODUCTION' ? refusal.stillInProduction() : undefined

const reopened: Rule = (state, command) => {
  if (!['Suspected', 'Contaminated'].includes(command.type) || !CLOSED.includes(state.status ?? '')) return undefined
  const stricter = state.fields['landClass'] === 'CLASS_TWO' && command.data['landClass'] === 'CLASS_ONE'
  return stricter || command.data['plannedUse'] || command.data['note'] || command.reason ? undefined : refusal.noReason(state.status ?? '')
}

const contaminated: Rule = (state, command) => {
  if (command.type !== 'Contaminated') return undefined
  if (command.after('riskLevel') === null) return refusal.levelMissing()
  return command.after('groundwaterPolluted') === null ? refusal.groundwaterUnstated() : undefined
}

const listed: Rule = (state, command) => (command.type === 'Listed' && command.after('mode') === null ? refusal.modeMissing() : undefined)

/** Stages that successors inherit with their list membership; before them there is nothing to inherit. */
const INHERITED = ['SUSPECTED', 'INVESTIGATED', 'CONTAMINATED', 'ASSESSED', 'LISTED', 'EFFECT_REVIEW']

/** A merge or a split is one change per plot touched, in one act: successors are registered with the stage they inherit. */
const succeeded: Rule = (state, { type, data, other }) => {
  if (type !== 'MergedInto' && type !== 'SplitInto') return undefined
  const named = type === 'MergedInto' ? [data['successor']] : Array.isArray(data['successors']) ? (data['successors'] as unknown[]) : []
  if (named.length === 0) return refusal.successorMissing(null)
  const missing = named.find((key) => {
    const successor = typeof key === 'string' ? other('plot', key) : undefined
    return !successor || (type === 'SplitInto' && INHERITED.includes(state.status ?? '') && successor.status !== state.status)
  })
  return missing === undefined && !named.includes(undefined) ? undefined : refusal.successorMissing(missing)
}

export const plotRules: readonly Rule[] = [deferred, leavesProduction, reopened, contaminated, listed, succeeded]
