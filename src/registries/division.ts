import type { Fields } from '../engine/fold.ts'
import type { ChangeKind, Registry, Rule } from '../engine/registry.ts'
import { statuses, to } from './status.ts'
import { violation } from './violation.ts'

/** What towns and villages have in common: divisions that are in register until they are merged or abolished. */
export const divisionStatus = (name: string): Registry['status'] =>
  statuses(name, 'IN_FORCE', { IN_FORCE: ['现行', 'In force'], MERGED: ['已合并', 'Merged'], ABOLISHED: ['已撤销', 'Abolished'] })

const ADJUSTED = { actor: '批准区划调整的人民政府', restsOn: '行政区划调整批复', source: '行政区划管理条例' }

export const divisionChanges: Readonly<Record<string, ChangeKind>> = {
  MergedInto: to('MERGED', ['IN_FORCE'], 'merge*', ['合并', 'Merged into'], { ...ADJUSTED, states: ['successor'] }),
  Abolished: to('ABOLISHED', ['IN_FORCE'], 'abolish*', ['撤销', 'Abolished'], ADJUSTED),
}

/** The successor shows only once merged. */
export const showSuccessor = (fields: Fields, status: string | null): Fields => {
  const { successor, ...shown } = fields
  return status === 'MERGED' ? fields : shown
}

/** A division is merged into another one that is in force on that day. */
const mergedInto =
  (registry: Registry['key']): Rule =>
  (_, { type, record, data: { successor }, other }) =>
    type !== 'MergedInto' || (typeof successor === 'string' && successor !== record && other(registry, successor)?.status === 'IN_FORCE')
      ? undefined
      : violation(
          `${registry}.successor`,
          `并入的「${String(successor ?? '未给出')}」须为该日在册的另一区划。`,
          `The successor ${String(successor ?? 'not given')} is another division in force on that day.`,
          { field: 'successor', found: successor ?? null, needed: '在册的区划代码 a division in force', source: ADJUSTED.source },
        )

/** What towns and villages are judged by, and what that looks at. */
export const divisionRules = (registry: Registry['key']): Pick<Registry, 'rules' | 'looksAt'> => ({
  rules: [mergedInto(registry)],
  looksAt: ({ type, data: { successor } }) => (type === 'MergedInto' && typeof successor === 'string' ? [{ registry, record: successor }] : []),
})
