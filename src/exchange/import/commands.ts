import { canonical } from '../../engine/canonical.ts'
import type { Command } from '../../engine/command.ts'
import { isInForce, type Fields, type State } from '../../engine/fold.ts'
import { stateBefore, type Life } from '../../engine/life.ts'
import type { Basis, Registry } from '../../engine/registry.ts'
import type { Day } from '../../kernel/day.ts'
import type { Stated, StatedDay } from '../rows/row.ts'

/** What commands of a row need besides it: its record as it stands, and what all rows of the file share. */
export type Surroundings = {
  readonly registry: Registry
  readonly record: string
  readonly life: Life
  /** The day of rows that state none. */
  readonly day: Day
  readonly basis: Basis
  readonly reason: string
  /** Restricted values that the record states, by change and field. */
  readonly restricted: (change: string, field: string) => unknown
}

/** The record as a change on this day, stated after those of the day, finds it. */
export const stateOn = (life: Life, day: Day): State => stateBefore(life, { validFrom: day, sequence: 0, corrects: null })

/** What readers see of a state. */
export const shownOf = (registry: Registry, state: State, day: Day): Fields => registry.show?.(state.fields, state.status, day) ?? state.fields

const same = (a: unknown, b: unknown): boolean => a === b || canonical(a ?? null) === canonical(b ?? null)

/** As much of `extra` as differs; undefined where nothing does. */
const extraOf = (stated: unknown, known: Fields): Fields | undefined => {
  const differing = Object.entries((stated ?? {}) as Fields).filter(([name, value]) => !same(value, known[name]))
  return differing.length > 0 ? Object.fromEntries(differing) : undefined
}

/** The fields of a row that say something else than readers see on a day. */
const differing = ({ registry, restricted }: Surroundings, fields: Fields, state: State, day: Day): Fields => {
  const shown = shownOf(registry, state, day)
  const data: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'extra') {
      const extra = extraOf(value, state.extra)
      if (extra) data['extra'] = extra
      continue
    }
    const known = shown[name]
    const stands = registry.columns[name]?.restricted && typeof known === 'string' ? restricted(known, name) : known
    if (!same(value, stands)) data[name] = value
  }
  return data
}

const allows = (registry: Registry, type: string, status: string | null): boolean => registry.changes[type]?.from?.includes(status ?? '') ?? true

/** The type of change that brings a record into a status: one that its present status allows, else any. */
const typeTo = (registry: Registry, status: string, present: string | null): string | undefined => {
  const types = Object.keys(registry.changes).filter((type) => registry.changes[type]?.status === status && !registry.changes[type].joint)
  return types.find((type) => allows(registry, type, present)) ?? types[0]
}

/** A type of change that is meant for a column and keeps the status, where the present status allows it; else the column is amended. */
const typeFor = (registry: Registry, column: string, status: string | null): string =>
  Object.keys(registry.changes).find((type) => {
    const kind = registry.changes[type]
    return kind !== undefined && kind.status === undefined && kind.states?.includes(column) === true && allows(registry, type, status)
  }) ?? 'Amended'

type Part = Pick<Command, 'data'> & { readonly type: string; readonly validFrom: Day }

const statusOf = (registry: Registry, type: string): string | null => registry.changes[type]?.status ?? null

const without = (fields: Fields, names: readonly (string | null)[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))

const dated = ({ type, day, column }: StatedDay): Part => ({ type, validFrom: day, data: column === null ? {} : { [column]: day } })

/**
 * A record that the ledger does not hold. It is registered on the day of its row; where the row tells of a change of status before
 * that, on the day of the first: what was closed then was there. A status from which no change leads there is stated by the registration,
 * since the history before it is not told.
 */
const registration = ({ registry, day }: Surroundings, { validFrom, status, fields, days }: Stated): Part[] => {
  const { word, initial } = registry.status
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
  const registered = (on: Day, stated: string | null, besides: Fields = {}): Part => ({
    type: 'Registered',
    validFrom: on,
    data: { ...said, ...besides, ...(stated !== null && { [word]: stated }) },
  })
  if (validFrom !== null) {
    // What came before its day shows in the status on it.
    const before = days.filter((each) => each.day < validFrom).at(-1)
    const after = days.filter((each) => each.day >= validFrom)
    return [registered(validFrom, status ?? (before ? statusOf(registry, before.type) : null)), ...after.map(dated)]
  }
  const [first, ...later] = days
  if (!first) return [registered(day, status)]
  const on = first.day < day ? first.day : day
  const own = status !== null && !days.some(({ type }) => statusOf(registry, type) === status) ? status : null
  if (allows(registry, first.type, own ?? initial)) {
    const { data, ...registering } = registered(on, own)
    return [
      {
        ...registering,
        data: without(
          data ?? {},
          days.map(({ column }) => column),
        ),
      },
      ...days.map(dated),
    ]
  }
  return [registered(first.day, statusOf(registry, first.type)), ...later.map(dated)]
}

/** A record that the ledger holds: what the row says otherwise. */
const changes = (around: Surroundings, { validFrom, status, fields, days }: Stated): Part[] => {
  const { registry, life } = around
  const day = validFrom ?? around.day
  const turning = days.filter((each) => stateOn(life, each.day).status !== statusOf(registry, each.type))
  const rest = without(
    fields,
    turning.map(({ column }) => column),
  )
  const state = stateOn(life, day)
  const data = differing(around, rest, state, day)
  const parts: Part[] = []
  if (state.retired) parts.push({ type: 'Registered', validFrom: day, data })
  else {
    const byType = new Map<string, Record<string, unknown>>()
    for (const [name, value] of Object.entries(data)) {
      const type = typeFor(registry, name, state.status)
      byType.set(type, { ...byType.get(type), [name]: value })
    }
    for (const [type, stated] of byType) parts.push({ type, validFrom: day, data: stated })
  }
  parts.push(...turning.map(dated))
  const told = days.some(({ type }) => statusOf(registry, type) === status)
  if (status !== null && !told && state.status !== status) {
    const type = typeTo(registry, status, state.status)
    // Nothing leads there but a registration, which the judge will say.
    parts.push({ type: type ?? 'Registered', validFrom: day, data: type ? {} : { [registry.status.word]: status } })
  }
  return parts
}

/** The commands that a row comes to: none where it says nothing new. */
export const commandsOf = (around: Surroundings, stated: Stated): readonly Command[] => {
  const { registry, record, life, basis, reason } = around
  const ordered = { ...stated, days: [...stated.days].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)) }
  const known = life.steps.some(({ entry }) => entry.type === 'Registered')
  const parts = known ? changes(around, ordered) : registration(around, ordered)
  return parts.map((part) => ({ registry: registry.key, record, basis, reason, ...part }))
}

/** What became of a record: its fields and status before and after, as readers see them on the last day that a row touches. */
export type Effect = {
  readonly status: readonly [before: string | null, after: string | null]
  readonly fields: Readonly<Record<string, readonly [before: unknown, after: unknown]>>
}

const HIDDEN = '（限制公开 restricted）'

export const effectOf = (registry: Registry, before: Life, after: Life, day: Day): Effect => {
  const [was, is] = [stateOn(before, day), stateOn(after, day)]
  const seenIn = (state: State): Fields =>
    isInForce(state) ? { ...shownOf(registry, state, day), ...(Object.keys(state.extra).length > 0 && { extra: state.extra }) } : {}
  const [old, now] = [seenIn(was), seenIn(is)]
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => !same(old[name], now[name]))
  const seen = (name: string, value: unknown): unknown => (value !== undefined && registry.columns[name]?.restricted ? HIDDEN : (value ?? null))
  return { status: [was.status, is.status], fields: Object.fromEntries(names.map((name) => [name, [seen(name, old[name]), seen(name, now[name])]])) }
}
