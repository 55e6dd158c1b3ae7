import type { Judged, Rule } from '../../engine/registry.ts'
import type { State } from '../../engine/fold.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { LAW, ORDER_42 } from './sources.ts'

/** Every way these rules can say no. */
export const refusal = {
  withoutDocument: (type: string) =>
    new Refusal(
      'RULE_VIOLATION',
      `地块阶段变更（${type}）须有依据文件，未给出文号或标题。`,
      `A change of stage (${type}) rests on a document; neither number nor title was given.`,
      {
        rule: 'plot.document',
        field: 'basis',
        found: null,
        needed: '文号或标题 number or title',
        source: '台账规则 I6',
      },
    ),
  notInProduction: (found: unknown) =>
    new Refusal(
      'RULE_VIOLATION',
      `只有在产地块可暂缓；现为「${String(found ?? '未说明')}」。`,
      `Only a plot in production is deferred; its activity is ${String(found ?? 'not stated')}.`,
      {
        rule: 'plot.deferred',
        field: 'activity',
        found: found ?? null,
        needed: 'IN_PRODUCTION',
        source: LAW,
      },
    ),
  stillInProduction: () =>
    new Refusal(
      'RULE_VIOLATION',
      '暂缓地块停产、拆除、转让或改变用途后才列为疑似；现仍在产。',
      'A deferred plot becomes suspected once it leaves production; it is still in production.',
      {
        rule: 'plot.leavesProduction',
        field: 'activity',
        found: 'IN_PRODUCTION',
        needed: ['CEASED', 'DEMOLISHING', 'VACANT', 'REDEVELOPING'],
        source: `${LAW} 第六十七条`,
      },
    ),
  levelMissing: () =>
    new Refusal('RULE_VIOLATION', '列入污染地块名录须确定风险等级。', 'A contaminated plot needs its risk level.', {
      rule: 'plot.riskLevel',
      field: 'riskLevel',
      found: null,
      needed: ['HIGH', 'MEDIUM', 'LOW'],
      source: ORDER_42,
    }),
  groundwaterUnstated: () =>
    new Refusal('RULE_VIOLATION', '土壤超标地块的调查须说明地下水是否受污染。', 'Where soil exceeds, the investigation says whether groundwater is polluted.', {
      rule: 'plot.groundwater',
      field: 'groundwaterPolluted',
      found: null,
      needed: [true, false],
      source: '规划 三(四)',
    }),
  modeMissing: () =>
    new Refusal('RULE_VIOLATION', '列入名录须说明管控、修复或二者并用。', 'Listing says control, remediation or both.', {
      rule: 'plot.mode',
      field: 'mode',
      found: null,
      needed: ['CONTROL', 'REMEDIATION', 'BOTH'],
      source: `${LAW} 第五十八条`,
    }),
  noReason: (from: string) =>
    new Refusal(
      'RULE_VIOLATION',
      `已处于「${from}」的地块须有新证据或更严格用途才能重新列入，请写明原因。`,
      `A plot in ${from} is reopened on new evidence or a stricter use; say which in the reason or planned use.`,
      {
        rule: 'plot.reopened',
        field: 'plannedUse',
        found: null,
        needed: 'landClass CLASS_ONE、plannedUse、note 或 reason',
        source: ORDER_42,
      },
    ),
  successorMissing: (found: unknown) =>
    new Refusal(
      'RULE_VIOLATION',
      `继承地块「${String(found)}」在该日不在册，或未继承原阶段。`,
      `The successor ${String(found)} is not in force on that day, or does not carry the stage it inherits.`,
      {
        rule: 'plot.successor',
        field: 'successor',
        found: found ?? null,
        needed: '同一批次中登记的地块 a plot registered in the same act',
        source: LAW,
      },
    ),
}

/** Stages from which a plot may be taken up again, and need a reason for it. */
const CLOSED = ['CLEARED', 'ACCEPTABLE', 'DELISTED']
const isStageChange = ({ type }: Judged): boolean => !['Registered', 'Amended', 'Retired', 'Reinstated'].includes(type)
/** The value after the command: as it states, else as it stood. */
const after = (state: State, { data }: Judged, field: string): unknown => (field in data ? data[field] : state.fields[field]) ?? null

const document: Rule = (_, command) =>
  isStageChange(command) && !command.basis?.number && !command.basis?.title ? refusal.withoutDocument(command.type) : undefined

const deferred: Rule = (state, command) => {
  const activity = after(state, command, 'activity')
  return command.type === 'Deferred' && activity !== 'IN_PRODUCTION' ? refusal.notInProduction(activity) : undefined
}

const leavesProduction: Rule = (state, command) =>
  command.type === 'Suspected' && state.status === 'DEFERRED' && after(state, command, 'activity') === 'IN_PRODUCTION' ? refusal.stillInProduction() : undefined

const reopened: Rule = (state, command) => {
  if (!['Suspected', 'Contaminated'].includes(command.type) || !CLOSED.includes(state.status ?? '')) return undefined
  const stricter = state.fields['landClass'] === 'CLASS_TWO' && command.data['landClass'] === 'CLASS_ONE'
  return stricter || command.data['plannedUse'] || command.data['note'] || command.reason ? undefined : refusal.noReason(state.status ?? '')
}

const contaminated: Rule = (state, command) => {
  if (command.type !== 'Contaminated') return undefined
  if (after(state, command, 'riskLevel') === null) return refusal.levelMissing()
  return after(state, command, 'groundwaterPolluted') === null ? refusal.groundwaterUnstated() : undefined
}

const listed: Rule = (state, command) => (command.type === 'Listed' && after(state, command, 'mode') === null ? refusal.modeMissing() : undefined)

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

export const plotRules: readonly Rule[] = [document, deferred, leavesProduction, reopened, contaminated, listed, succeeded]
