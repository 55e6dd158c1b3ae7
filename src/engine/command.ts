import { randomUUID } from 'node:crypto'
import type { Day } from '../kernel/day.ts'
import { idOf, type RecordId } from '../kernel/record-id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { CANCELLED, checkDraft, completed, knownRegistry, type CompleteDraft, type Draft } from './change-line.ts'
import { staleCorrection } from './correction.ts'
import { isInForce, type Fields, type State } from './fold.ts'
import { standing, stateBefore, type Life } from './life.ts'
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

const refusal = {
  conflict: (expected: number, actual: number) =>
    new Refusal('CONFLICT', `该记录现有 ${actual} 条变更，而提交时以为有 ${expected} 条。`, `The record has ${actual} changes; ${expected} were expected.`, {
      expected,
      actual,
    }),
  known: (id: RecordId) => new Refusal('CONFLICT', `「${idOf(id)}」已登记。`, `${idOf(id)} is registered already.`, { found: idOf(id) }),
  notInForce: (id: RecordId, day: Day) =>
    new Refusal('NOT_FOUND', `「${idOf(id)}」在 ${day} 不在册。`, `${idOf(id)} is not in force on ${day}.`, { found: idOf(id) }),
  noTransition: (registry: Registry, type: string, status: string | null, from: readonly string[]) => {
    const zh = (word: string | null): string => (word === null ? '无状态' : `${registry.status.vocabulary.values[word]?.[0] ?? word}（${word}）`)
    const rule = `${registry.key}.${type}.from`
    return new Refusal(
      'RULE_VIOLATION',
      `状态为${zh(status)}时不能${registry.changes[type]?.title ?? type}；须为${from.map(zh).join('、')}。`,
      `${type} is not possible in status ${status ?? 'none'}; it needs one of ${from.join(', ')}.`,
      { rule, field: registry.status.word, found: status, needed: from, source: registry.basis[0] ?? '' },
    )
  },
}

/** What the engine asks of every command, before the registry's own rules. */
const checkLife = ({ registry, draft }: Asked, state: State, life: Life): void => {
  const { type, validFrom } = draft
  const corrects = draft.supersedes !== null
  if (type === 'Registered') {
    if (!corrects && life.steps.some(({ entry }) => entry.type === 'Registered') && !state.retired) throw refusal.known(draft)
    return
  }
  if (type === 'Reinstated' ? !state.registered || !state.retired : !isInForce(state)) throw refusal.notInForce(draft, validFrom ?? '')
  const from = registry.changes[type ?? '']?.from
  if (from && !from.includes(state.status ?? '')) throw refusal.noTransition(registry, type ?? '', state.status, from)
}

/**
 * Judges one command on what stands before its own place in the order, and completes it from what it corrects.
 *
 * @param others states of other records at a place of the order, for rules that look at them
 * @throws Refusal from the engine or from the first rule of the registry that says no
 */
export const judge = (
  ask: Asked,
  life: Life,
  history: readonly Link[],
  others: (registry: string, record: string, at: { validFrom: Day; sequence: number }) => State | undefined,
): CompleteDraft => {
  const { draft, registry, expectedVersion } = ask
  if (expectedVersion !== undefined && expectedVersion !== life.changeCount) throw refusal.conflict(expectedVersion, life.changeCount)
  const corrects = draft.supersedes ?? draft.cancels
  if (corrects !== null) checkCorrection(history, corrects)
  const complete = completed(registry, draft, corrects === null ? undefined : standing(life, corrects))
  if (complete.type === CANCELLED) return { ...complete, data: {} }

  const place = { validFrom: complete.validFrom, sequence: complete.sequence }
  const state = stateBefore(life, { ...place, corrects })
  checkLife({ ...ask, draft: complete }, state, life)
  const other = (key: string, record: string): State | undefined => others(key, record, place)
  for (const rule of registry.rules ?? []) {
    const refused = rule(state, { ...complete, other })
    if (refused) throw refused
  }
  return complete
}
