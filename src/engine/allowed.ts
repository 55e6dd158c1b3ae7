import type { Day } from '../kernel/day.ts'
import { oncePer } from '../kernel/memo.ts'
import { idOf, type RecordId } from '../kernel/record-id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { isInForce, type Fields, type State } from './fold.ts'
import type { Others } from './others.ts'
import type { Basis, Judged, Registry } from './registry.ts'

/** What a column says after a change: as the change states it, else as it stood. */
export const sayingAfter =
  (state: State, data: Fields) =>
  (column: string): unknown =>
    (Object.hasOwn(data, column) ? data[column] : state.fields[column]) ?? null

/** A change in a place of its record's life, as far as it is judged there. */
export type Change = RecordId & Pick<Judged, 'type' | 'validFrom' | 'data' | 'basis' | 'reason'>

/** Which law, standard or plan a change follows; nothing where none is known. */
const sourceOf = (registry: Registry, type: string): { readonly source?: string } => {
  const source = registry.changes[type]?.source ?? registry.basis[0]
  return source === undefined ? {} : { source }
}

const refusal = {
  notInForce: (id: RecordId, day: Day) =>
    new Refusal('NOT_FOUND', `「${idOf(id)}」在 ${day} 不在册。`, `${idOf(id)} is not in force on ${day}.`, { found: idOf(id) }),
  withoutBasis: (registry: Registry, type: string, needed: string) =>
    new Refusal(
      'RULE_VIOLATION',
      `「${registry.changes[type]?.title ?? type}」须有依据（${needed}），未给出文号或标题。`,
      `${type} needs a basis (${needed}); neither number nor title was given.`,
      { rule: `${registry.key}.basis`, field: 'basis', found: null, needed: '文号或标题 number or title', ...sourceOf(registry, type) },
    ),
  incomplete: (registry: Registry, column: string) =>
    new Refusal(
      'BAD_USER_INPUT',
      `登记${registry.title}须给出「${registry.columns[column]?.title ?? column}」（${column}）。`,
      `A record of ${registry.key} cannot be registered without ${column}.`,
      { field: `data.${column}`, found: null, needed: registry.columns[column]?.type ?? null },
    ),
  noTransition: (registry: Registry, type: string, status: string | null, from: readonly string[]) => {
    const zh = (word: string | null): string => (word === null ? '无状态' : `${registry.status.vocabulary.values[word]?.[0] ?? word}（${word}）`)
    const rule = `${registry.key}.${type}.from`
    return new Refusal(
      'RULE_VIOLATION',
      `状态为${zh(status)}时不能${registry.changes[type]?.title ?? type}；须为${from.map(zh).join('、')}。`,
      `${type} is not possible in status ${status ?? 'none'}; it needs one of ${from.join(', ')}.`,
      { rule, field: registry.status.word, found: status, needed: from, ...sourceOf(registry, type) },
    )
  },
}

const requiredOf = oncePer(({ columns }: Registry): readonly string[] => Object.keys(columns).filter((name) => columns[name]?.required))

/** Why the engine refuses a change in this state, whatever paper it rests on; undefined where it does not. */
export const refusedInLife = (registry: Registry, state: State, change: RecordId & Pick<Change, 'type' | 'validFrom' | 'data'>): Refusal | undefined => {
  const { type, data } = change
  for (const name of requiredOf(registry))
    if ((type === 'Registered' || Object.hasOwn(data, name)) && sayingAfter(state, data)(name) === null) return refusal.incomplete(registry, name)
  if (type === 'Registered') return undefined
  if (type === 'Reinstated' ? !state.registered || !state.retired : !isInForce(state)) return refusal.notInForce(change, change.validFrom)
  const from = registry.changes[type]?.from
  return from && !from.includes(state.status ?? '') ? refusal.noTransition(registry, type, state.status, from) : undefined
}

/** Why the engine refuses a change for want of the paper that it must rest on; undefined where it does not. */
export const refusedWithoutBasis = (registry: Registry, type: string, basis: Basis | null): Refusal | undefined => {
  const restsOn = registry.changes[type]?.restsOn
  return restsOn !== undefined && !basis?.number && !basis?.title ? refusal.withoutBasis(registry, type, restsOn) : undefined
}

/** The answer of the first rule of the registry that says no; undefined where all are silent. */
export const refusedByRules = (registry: Registry, state: State, change: Change, others: Others): Refusal | undefined => {
  if (!registry.rules) return undefined
  const judged: Judged = {
    ...change,
    after: sayingAfter(state, change.data),
    other: (key, record, on) => others.other(key, record, on ?? change.validFrom),
    alike: (fields) => others.alike(change, fields, change.validFrom),
  }
  for (const rule of registry.rules) {
    const refused = rule(state, judged)
    if (refused) return refused
  }
  return undefined
}
