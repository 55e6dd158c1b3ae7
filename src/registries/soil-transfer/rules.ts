import type { Fields } from '../../engine/fold.ts'
import type { Remembered, Rule } from '../../engine/registry.ts'
import { LAW } from '../plot/sources.ts'
import { violation } from '../violation.ts'

export const TRANSFER = `${LAW} 第四十一条`

/** Every way these rules can say no. */
export const refusal = {
  notInRemediation: (plot: unknown, found: unknown) =>
    violation(
      'soilTransfer.plot',
      `污染土壤须出自正在修复的地块；「${String(plot ?? '未说明')}」在该日${found === null ? '不在册' : `为 ${String(found)}`}。`,
      `The soil comes from a plot in remediation; ${String(plot ?? 'none')} is ${found === null ? 'not in force' : String(found)} on that day.`,
      { field: 'plot', found, needed: 'LISTED 或 EFFECT_REVIEW，且 mode 为 REMEDIATION 或 BOTH', source: TRANSFER },
    ),
  receivedBeforeShipped: (shippedOn: unknown, receivedOn: unknown) =>
    violation(
      'soilTransfer.dates',
      `接收日期 ${String(receivedOn)} 早于转出日期 ${String(shippedOn)}。`,
      `It is received (${String(receivedOn)}) before it is shipped (${String(shippedOn)}).`,
      { field: 'receivedOn', found: receivedOn, needed: `≥ ${String(shippedOn)}`, source: TRANSFER },
    ),
  manifestMissing: () =>
    violation('soilTransfer.manifest', '属于危险废物的污染土壤转出须有转移联单编号。', 'Hazardous soil is shipped under numbered manifests.', {
      field: 'manifestNumbers',
      found: null,
      needed: '联单编号 manifest numbers',
      source: '规划 三(一)',
    }),
}

const IN_REMEDIATION: readonly unknown[] = ['LISTED', 'EFFECT_REVIEW']
const REMEDIATED: readonly unknown[] = ['REMEDIATION', 'BOTH']

/** A plan may name its plot before the plot is listed; what leaves must come from one in remediation. */
const plotInRemediation: Rule = (state, { type, data, after, other }) => {
  const moved = state.status === 'SHIPPED' || state.status === 'RECEIVED'
  if (type !== 'Shipped' && !(moved && 'plot' in data)) return undefined
  const plot = after('plot')
  // Once it was shipped, the day that counts is that of shipping.
  const shippedOn = after('shippedOn') ?? state.memory['shippedOn']
  const origin = typeof plot === 'string' ? other('plot', plot, typeof shippedOn === 'string' ? shippedOn : undefined) : undefined
  if (!origin) return refusal.notInRemediation(plot, null)
  const found = `${origin.status ?? ''} ${String(origin.fields['mode'] ?? '')}`.trim()
  return IN_REMEDIATION.includes(origin.status) && REMEDIATED.includes(origin.fields['mode']) ? undefined : refusal.notInRemediation(plot, found)
}

/** On which day it was shipped, where none is stated. */
export const remember = (memory: Fields, { type, validFrom }: Remembered): Fields => (type === 'Shipped' ? { shippedOn: validFrom } : memory)

/** Where a day is not stated it is the day of the change. */
const dates: Rule = (state, { type, validFrom, data, after }) => {
  if (type !== 'Shipped' && type !== 'Received' && !('shippedOn' in data) && !('receivedOn' in data)) return undefined
  const shippedOn = after('shippedOn') ?? (type === 'Shipped' ? validFrom : (state.memory['shippedOn'] ?? null))
  const receivedOn = after('receivedOn') ?? (type === 'Received' ? validFrom : null)
  return typeof shippedOn === 'string' && typeof receivedOn === 'string' && receivedOn < shippedOn
    ? refusal.receivedBeforeShipped(shippedOn, receivedOn)
    : undefined
}

const manifest: Rule = (_, { type, after }) => {
  const numbers = after('manifestNumbers')
  return type === 'Shipped' && after('hazardous') === true && !(Array.isArray(numbers) && numbers.length > 0) ? refusal.manifestMissing() : undefined
}

export const soilTransferRules: readonly Rule[] = [plotInRemediation, dates, manifest]
