import type { State } from '../../engine/fold.ts'
import type { Judged, Rule } from '../../engine/registry.ts'
import { violation } from '../violation.ts'

const WELLS = 'HJ 164-2020'

/** Every way these rules can say no. */
export const refusal = {
  secondResult: (record: string, medium: unknown) =>
    violation(
      'sample.oneResult',
      `该点位当日该介质（${String(medium ?? '未说明')}）已有监测结果「${record}」；更正请改那一条，或先作废。`,
      `The point has a result of that day and medium (${String(medium ?? 'not stated')}): ${record}. Correct that one, or void it first.`,
      { field: 'sampledOn', found: record, needed: '一个点位、一天、一种介质一条 one for each point, day and medium', source: WELLS },
    ),
  sealed: (point: string) =>
    violation('sample.sealedPoint', `点位「${point}」在采样日已封存。`, `The point ${point} was sealed on that day.`, {
      field: 'point',
      found: point,
      needed: 'USABLE 或 REPAIR',
      source: WELLS,
    }),
}

/** Whether a change says of which point, day and medium the sample is. */
const places = ({ type, data }: Judged): boolean =>
  type === 'Registered' || type === 'Reinstated' || ['point', 'sampledOn', 'medium'].some((field) => field in data)

const pointOf = ({ after, other }: Judged): State | undefined => {
  const [point, sampledOn] = [after('point'), after('sampledOn')]
  return typeof point === 'string' ? other('monitoringPoint', point, typeof sampledOn === 'string' ? sampledOn : undefined) : undefined
}

const mediumOf = (stated: unknown, at: State | undefined): unknown => stated ?? at?.fields['medium'] ?? null

/** One result per point, day and medium, that of the point where none is stated; void ones do not count. */
const oneResult: Rule = (state, command) => {
  const { type, data, after, alike } = command
  const [point, sampledOn] = [after('point'), after('sampledOn')]
  const isVoid = (type === 'Registered' && typeof data['status'] === 'string' ? data['status'] : state.status) === 'VOID'
  if (!places(command) || isVoid || point === null || sampledOn === null) return undefined
  const at = pointOf(command)
  const medium = mediumOf(after('medium'), at)
  const same = alike({ point, sampledOn }).find((other) => other.state.status === 'VALID' && mediumOf(other.state.fields['medium'], at) === medium)
  return same ? refusal.secondResult(same.record, medium) : undefined
}

/** On the day of sampling the point is not sealed. */
const point: Rule = (_, command) => (places(command) && pointOf(command)?.status === 'SEALED' ? refusal.sealed(String(command.after('point'))) : undefined)

export const sampleRules: readonly Rule[] = [oneResult, point]
