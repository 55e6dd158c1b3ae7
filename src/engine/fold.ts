import type { Day } from '../kernel/day.ts'
import type { Registry } from './registry.ts'

export type Fields = Readonly<Record<string, unknown>>

/** What the fold keeps of a record: everything its changes said so far, shown or not. */
export type State = {
  readonly registered: boolean
  readonly retired: boolean
  readonly status: string | null
  /** Columns that have a value. A restricted column holds the id of the change that states it, never the value. */
  readonly fields: Fields
  /** Attributes that no column knows. */
  readonly extra: Fields
  readonly memory: Fields
}

/** As much of a change as the fold looks at. */
export type Fact = { readonly id: string; readonly type: string; readonly validFrom: Day; readonly data: Fields }

export const nothing: State = { registered: false, retired: false, status: null, fields: {}, extra: {}, memory: {} }

/** Whether the record stands in the register in this state. */
export const isInForce = (state: State): boolean => state.registered && !state.retired

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Null clears, absent leaves. */
const set = (target: Record<string, unknown>, key: string, value: unknown): void => {
  if (value === null || value === undefined) delete target[key]
  // Defined, not assigned: a source may well call an attribute so.
  else if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
  else target[key] = value
}

/** The status that a `Registered` states, if the registry knows the word. */
export const statedStatus = (registry: Registry, { type, data }: Pick<Fact, 'type' | 'data'>): string | null => {
  const stated = type === 'Registered' ? data[registry.status.word] : undefined
  return typeof stated === 'string' && Object.hasOwn(registry.status.vocabulary.values, stated) ? stated : null
}

const merged = (registry: Registry, state: State, { id, type, data }: Fact): Pick<State, 'fields' | 'extra'> => {
  const fields: Record<string, unknown> = { ...state.fields }
  let extra: Record<string, unknown> | undefined
  const other = (): Record<string, unknown> => (extra ??= { ...state.extra })
  for (const [key, value] of Object.entries(data)) {
    const column = Object.hasOwn(registry.columns, key) ? registry.columns[key] : undefined
    if (column) set(fields, key, column.restricted && value !== null ? id : value)
    else if (key === registry.status.word && type === 'Registered') continue
    else if (key === 'extra' && value === null) extra = {}
    else if (key === 'extra' && isObject(value)) for (const [name, each] of Object.entries(value)) set(other(), name, each)
    else set(other(), key, value)
  }
  return { fields, extra: extra ?? state.extra }
}

/**
 * What is true after one more change (DESIGN §6 "Fold"). Total: facts have happened, may come late or out of
 * order, and never make it throw.
 *
 * Changes of fields or stage before the registration are kept and show once the record is registered; every
 * `Registered` puts it in force, `Retired` and `Reinstated` before it have no effect.
 */
export const evolve = (registry: Registry, state: State, fact: Fact): State => {
  const stated = statedStatus(registry, fact)
  const registering = fact.type === 'Registered'
  const sets = Object.hasOwn(registry.changes, fact.type) ? registry.changes[fact.type]?.status : undefined
  const status = registering ? (stated ?? state.status ?? registry.status.initial) : (sets ?? state.status)
  return {
    registered: state.registered || registering,
    retired: fact.type === 'Retired' ? state.registered : state.retired && !registering && fact.type !== 'Reinstated',
    status,
    ...merged(registry, state, fact),
    memory: registry.remember?.(state.memory, { type: fact.type, validFrom: fact.validFrom, statedStatus: stated }, status) ?? state.memory,
  }
}
