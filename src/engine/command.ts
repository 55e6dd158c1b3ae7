import { randomUUID } from 'node:crypto'
import type { Box } from '../geo/box.ts'
import type { Day } from '../kernel/day.ts'
import { idOf, type RecordId } from '../kernel/record-id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { refusedByRules, refusedInLife, refusedWithoutBasis } from './allowed.ts'
import { CANCELLED, checkDraft, completed, knownRegistry, type CompleteDraft, type Draft } from './change-line.ts'
import { staleCorrection } from './correction.ts'
import type { Fields, State } from './fold.ts'
import { LEDGER } from './ledger-registry.ts'
import { standing, stateBefore, type Life } from './life.ts'
import { checkOutlines, type Warning } from './outlines.ts'
import type { Others } from './others.ts'
import type { Basis, Catalogue, Registry } from './registry.ts'

/** A change that somebody asks for: a change line without what the ledger assigns. */
export type Command = {
  readonly registry: string
  /** Absent: a `Registered` gets a key of its own; everything else names its record. */
  readonly record?: string
  readonly type?: string
  readonly data?: Fields
  readonly validFrom?: Day
  readonly sequence?: number
  readonly basis: Partial<Basis> | null
  readonly reason?: string | null
  readonly supersedes?: string
  readonly cancels?: string
  /** The record's `changeCount` as the caller saw it, before the act; anything else is `CONFLICT`. */
  readonly expectedVersion?: number
  /** Records of the registry whose status this one is registered with, as the act finds them, unless its data state one. */
  readonly inheritsFrom?: readonly string[]
}

/** Why a caller may not change records of a registry, or of those that are in a town; null: in none. Undefined where he may. */
export type Rights = (registry: string, town?: string | null) => Refusal | undefined

/** Commands that are sealed together or not at all. */
export type Act = {
  readonly commands: readonly Command[]
  readonly recordedBy: string | null
  readonly approvedBy?: string | null
  /** The ledger speaks of itself: no other act has commands of its own registry. */
  readonly ofLedger?: true
  /** Asked for every town that a record is in before and after the act, on any day that it changes. */
  readonly rights?: Rights
  /** The same key of a credential and the same commands again: answered as the first time, nothing is done. */
  readonly idempotency?: {
    readonly credential: string
    readonly key: string
    /** What the caller asked for, where the commands hold more than that: keys that were drawn for them. */
    readonly arguments?: unknown
  }
}

/** A command whose form was checked. */
export type Asked = {
  readonly command: Command
  readonly draft: Draft
  readonly registry: Registry
  readonly expectedVersion: number | undefined
  readonly inheritsFrom: readonly string[]
  readonly warnings: readonly Warning[]
}

/**
 * @param extent what the district lies in: geometries outside are warned of
 * @throws Refusal `BAD_USER_INPUT` for what no state of the ledger could make acceptable, `FORBIDDEN` for a registry that is not the caller's.
 */
export const asked = (
  catalogue: Catalogue,
  district: string,
  command: Command,
  act: Pick<Act, 'recordedBy' | 'approvedBy' | 'rights' | 'ofLedger'>,
  extent?: Box,
): Asked => {
  const { expectedVersion, inheritsFrom = [], ...line } = command
  if (command.registry === LEDGER.key && act.ofLedger !== true) throw refusal.reserved()
  const registry = knownRegistry(catalogue, command.registry)
  const foreign = act.rights?.(registry.key)
  if (foreign) throw foreign
  // A correction names the record of its target.
  const makesKey = line.type === 'Registered' && line.supersedes === undefined
  const draft = checkDraft(catalogue, {
    id: randomUUID(),
    ...line,
    record: line.record ?? (makesKey ? randomUUID() : undefined),
    district,
    recordedBy: act.recordedBy,
    approvedBy: act.approvedBy ?? null,
  })
  return { command, draft, registry, expectedVersion, inheritsFrom, warnings: checkOutlines(registry, command.data ?? {}, extent) }
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
  reserved: () =>
    new Refusal(
      'FORBIDDEN',
      '台账自身的条目（批次、密钥、删除）不能以普通命令写入或更正。',
      "Entries of the ledger's own registry (editions, keys, erasures) are neither made nor corrected by ordinary commands.",
      { field: 'registry', found: LEDGER.key },
    ),
  conflict: (expected: number, actual: number) =>
    new Refusal('CONFLICT', `该记录现有 ${actual} 条变更，而提交时以为有 ${expected} 条。`, `The record has ${actual} changes; ${expected} were expected.`, {
      expected,
      actual,
      field: 'expectedVersion',
      found: actual,
      needed: expected,
    }),
  known: (id: RecordId) => new Refusal('CONFLICT', `「${idOf(id)}」已登记。`, `${idOf(id)} is registered already.`, { found: idOf(id) }),
  severalStatuses: ({ key, status, basis }: Registry, found: readonly (string | null)[]) =>
    new Refusal(
      'RULE_VIOLATION',
      `所继承各记录的状态不同（${found.map((each) => each ?? '无').join('、')}），请写明 ${status.word}。`,
      `The records to inherit from are in different statuses (${found.map((each) => each ?? 'none').join(', ')}); state the ${status.word}.`,
      { rule: `${key}.inherits`, field: status.word, found, needed: '其中之一 one of them', ...(basis[0] !== undefined && { source: basis[0] }) },
    ),
}

/** A registration with the status that it inherits. */
const withInherited = ({ draft, registry, inheritsFrom }: Asked, others: Others): Draft => {
  const { word } = registry.status
  const { validFrom: day, sequence } = draft
  if (inheritsFrom.length === 0 || day === null || (draft.data?.[word] ?? null) !== null) return draft
  const states = inheritsFrom.flatMap((record) => others.other(registry.key, record, day, sequence ?? 0) ?? [])
  const statuses = [...new Set(states.map(({ status }) => status))]
  if (statuses.length > 1) throw refusal.severalStatuses(registry, statuses)
  return typeof statuses[0] === 'string' ? { ...draft, data: { ...draft.data, [word]: statuses[0] } } : draft
}

/** What the engine asks of every command, before the registry's own rules. */
const checkLife = (registry: Registry, draft: CompleteDraft, state: State, life: Life): void => {
  const refused = refusedInLife(registry, state, draft)
  if (refused) throw refused
  if (draft.type === 'Registered') {
    const corrects = draft.supersedes !== null
    if (!corrects && life.steps.some(({ entry }) => entry.type === 'Registered') && !state.retired) throw refusal.known(draft)
    return
  }
  const undocumented = refusedWithoutBasis(registry, draft.type, draft.basis)
  if (undocumented) throw undocumented
}

/**
 * Judges one command on what stands before its own place in the order, and completes it from what it corrects.
 *
 * @param version how many changes the record had before the act
 * @throws Refusal from the engine or from the first rule of the registry that says no
 */
export const judge = (ask: Asked, life: Life, history: readonly Link[], others: Others, version = life.changeCount): CompleteDraft => {
  const { registry, expectedVersion } = ask
  const draft = withInherited(ask, others)
  if (expectedVersion !== undefined && expectedVersion !== version) throw refusal.conflict(expectedVersion, version)
  const corrects = draft.supersedes ?? draft.cancels
  if (corrects !== null) checkCorrection(history, corrects)
  const complete = completed(registry, draft, corrects === null ? undefined : standing(life, corrects))
  if (complete.type === CANCELLED) return { ...complete, data: {} }

  const place = { validFrom: complete.validFrom, sequence: complete.sequence }
  const state = stateBefore(life, { ...place, corrects })
  checkLife(registry, complete, state, life)
  const refused = refusedByRules(registry, state, complete, others)
  if (refused) throw refused
  return complete
}
