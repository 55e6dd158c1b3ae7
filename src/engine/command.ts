import { randomUUID } from 'node:crypto'
import type { Day } from '../kernel/day.ts'
import { idOf, type RecordId } from '../kernel/record-id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { CANCELLED, checkDraft, completed, knownRegistry, type CompleteDraft, type Draft } from './change-line.ts'
import { staleCorrection } from './correction.ts'
import { isInForce, type Fields, type State } from './fold.ts'
import { standing, stateBefore, type Life } from './life.ts'
import type { Others } from './others.ts'
import type { Basis, Catalogue, Registry } from './registry.ts'

/** A change that somebody asks for: a change line without what the ledger assigns. */
export type Command = {
  readonly registry: string
  readonly record: string
  readonly type?: string
  readonly data?: Fields
  readonly validFrom?: Day
  readonly sequence?: number
  readonly basis: Partial<Basis> | null
  readonly reason?: string | null
  readonly supersedes?: string
  readonly cancels?: string
  /** The record's `changeCount` as the caller saw it; anything else is `CONFLICT`. */
  readonly expectedVersion?: number
}

/** Commands that are sealed together or not at all. */
export type Act = { readonly commands: readonly Command[]; readonly recordedBy: string | null; readonly approvedBy?: string | null }

/** A command whose form was checked. */
export type Asked = { readonly draft: Draft; readonly registry: Registry; readonly expectedVersion: number | undefined }

/** @throws Refusal `BAD_USER_INPUT` for what no state of the ledger could make acceptable. */
export const asked = (catalogue: Catalogue, district: string, command: Command, act: Act): Asked => {
  const { expectedVersion, ...line } = command
  const draft = checkDraft(catalogue, {
    id: randomUUID(),
    ...line,
    district,
    recordedBy: act.recordedBy,
    approvedBy: act.approvedBy ?? null,
  })
  return { draft, registry: knownRegistry(catalogue, draft.registry), expectedVersion }
}

/** The change that now stands in the place of one that was corrected. */
const headOf = (history: readonly Link[], id: string): string => {
  const corrector = new Map(history.map((link) => [link.supersedes ?? link.cancels, link.id]))
  let head = id
  for (let next = corrector.get(head); next !== undefined; next = corrector.get(head)) head = next
  return head
}
type Link = { readonly id: string; readonly supersedes: string | null; readonly cancels: string | null }

/** Refuses a correction that does not name the head of a chain of this record. */
const checkCorrection = (history: readonly Link[], corrects: string): void => {
  const target = history.find(({ id }) => id === corrects)
  if (!target) throw new Refusal('NOT_FOUND', `该记录没有编号为「${corrects}」的变更。`, `This record has no change "${corrects}".`, { found: corrects })
  const head = headOf(history, corrects)
  if (head !== corrects || target.cancels !== null) throw staleCorrection(corrects, head)
}

/** Which law, standard or plan a change follows; nothing where none is known. */
const sourceOf = (registry: Registry, type: string): { readonly source?: string } => {
  const source = registry.changes[type]?.source ?? registry.basis[0]
  return source === undefined ? {} : { source }
}

const refusal = {
  conflict: (expected: number, actual: number) =>
    new Refusal('CONFLICT', `该记录现有 ${actual} 条变更，而提交时以为有 ${expected} 条。`, `The record has ${actual} changes; ${expected} were expected.`, {
      expected,
      actual,
    }),
  known: (id: RecordId) => new Refusal('CONFLICT', `「${idOf(id)}」已登记。`, `${idOf(id)} is registered already.`, { found: idOf(id) }),
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

/** What the engine asks of every command, before the registry's own rules. */
const checkLife = (registry: Registry, draft: CompleteDraft, state: State, life: Life): void => {
  const { type, validFrom, basis } = draft
  const corrects = draft.supersedes !== null
  const needed = Object.keys(registry.columns).filter((name) => registry.columns[name]?.required)
  const missing = needed.find((name) => (type === 'Registered' || Object.hasOwn(draft.data, name)) && sayingAfter(state, draft.data)(name) === null)
  if (missing !== undefined) throw refusal.incomplete(registry, missing)
  if (type === 'Registered') {
    if (!corrects && life.steps.some(({ entry }) => entry.type === 'Registered') && !state.retired) throw refusal.known(draft)
    return
  }
  if (type === 'Reinstated' ? !state.registered || !state.retired : !isInForce(state)) throw refusal.notInForce(draft, validFrom)
  const { from, restsOn } = registry.changes[type] ?? {}
  if (from && !from.includes(state.status ?? '')) throw refusal.noTransition(registry, type, state.status, from)
  if (restsOn !== undefined && !basis?.number && !basis?.title) throw refusal.withoutBasis(registry, type, restsOn)
}

/** What a column says after a change: as the change states it, else as it stood. */
export const sayingAfter =
  (state: State, data: Fields) =>
  (column: string): unknown =>
    (Object.hasOwn(data, column) ? data[column] : state.fields[column]) ?? null

/**
 * Judges one command on what stands before its own place in the order, and completes it from what it corrects.
 *
 * @throws Refusal from the engine or from the first rule of the registry that says no
 */
export const judge = (ask: Asked, life: Life, history: readonly Link[], others: Others): CompleteDraft => {
  const { draft, registry, expectedVersion } = ask
  if (expectedVersion !== undefined && expectedVersion !== life.changeCount) throw refusal.conflict(expectedVersion, life.changeCount)
  const corrects = draft.supersedes ?? draft.cancels
  if (corrects !== null) checkCorrection(history, corrects)
  const complete = completed(registry, draft, corrects === null ? undefined : standing(life, corrects))
  if (complete.type === CANCELLED) return { ...complete, data: {} }

  const place = { validFrom: complete.validFrom, sequence: complete.sequence }
  const state = stateBefore(life, { ...place, corrects })
  checkLife(registry, complete, state, life)
  const judged = {
    ...complete,
    after: sayingAfter(state, complete.data),
    other: (key: string, record: string, on?: Day) => others.other(key, record, on ?? complete.validFrom),
    alike: (fields: Fields) => others.alike(complete, fields, complete.validFrom),
  }
  for (const rule of registry.rules ?? []) {
    const refused = rule(state, judged)
    if (refused) throw refused
  }
  return complete
}
