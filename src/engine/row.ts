import { boxOf, type Box } from '../geo/box.ts'
import type { Day } from '../kernel/day.ts'
import { oncePer } from '../kernel/memo.ts'
import { canonicalOnce } from './canonical.ts'
import { isInForce, type Fields, type State } from './fold.ts'
import type { Catalogue, Registry } from './registry.ts'

/** What readers see of a record over a span: the content of one version. */
export type Row = {
  readonly name: string | null
  readonly town: string | null
  readonly status: string | null
  readonly category: string | null
  readonly lists: readonly string[]
  /** Every other column that has a value, and `extra` where there is any. */
  readonly body: Fields
  readonly geometry: string | null
  /** West, south, east, north of the geometry as it is compared. */
  readonly box: Box | null
  /** What it is found by besides its key: name, aliases, place, codes and whatever columns are searched. */
  readonly words: readonly string[]
  /** Restricted columns that have a value → the change that states it. */
  readonly restricted: Readonly<Record<string, string>> | null
  /** Equal for rows of equal content, whatever the order of keys inside them. */
  readonly content: string
}

const SCALARS = new Set(['name', 'townCode', 'geometry'])
const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null)
/** As much of a text as an index can hold; only words and keys are counted by. */
const asWord = (value: unknown): string | null => asText(value)?.slice(0, 200) ?? null

/** The keys of the lists that a record in this state stands on, in the order of the catalogue. */
const listsOf = ({ lists }: Catalogue, { key }: Registry, state: State, shown: Fields): string[] =>
  lists.filter(({ on }) => on[key]?.({ status: state.status, fields: shown, memory: state.memory })).map((list) => list.key)

const textsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const codeOf = (code: unknown): unknown => (typeof code === 'object' && code !== null && 'value' in code ? code.value : undefined)

/** Columns by which search finds a record; worked out once, since every version that is folded asks for them. */
const searchedOf = oncePer(({ columns }: Registry) => Object.entries(columns).filter(([, { searched, restricted }]) => searched && !restricted))

const wordsOf = (registry: Registry, shown: Fields): string[] =>
  searchedOf(registry)
    .filter(([name]) => shown[name] !== undefined)
    .flatMap(([name, { type }]) => (type === 'codes' ? textsOf(shown[name]).map(codeOf) : textsOf(shown[name])))
    .filter((word): word is string => typeof word === 'string')

/** The row of a state as it shows from a day on; undefined where the record is not in force. */
export const rowOf = (catalogue: Catalogue, registry: Registry, state: State, day: Day): Row | undefined => {
  if (!isInForce(state)) return undefined
  const shown = registry.show?.(state.fields, state.status, day) ?? state.fields
  const body: Record<string, unknown> = {}
  const restricted: Record<string, string> = {}
  const parts: string[] = []
  for (const name of Object.keys(registry.columns)) {
    const value = shown[name]
    if (value === undefined || value === null) continue
    parts.push(name, canonicalOnce(value))
    if (registry.columns[name]?.restricted) restricted[name] = String(value)
    else if (!SCALARS.has(name)) body[name] = value
  }
  if (Object.keys(state.extra).length > 0) {
    body['extra'] = state.extra
    parts.push('', canonicalOnce(state.extra))
  }
  const lists = listsOf(catalogue, registry, state, shown)
  const geometry = shown['geometry']
  return {
    name: asText(shown['name']),
    town: asText(shown['townCode']),
    status: state.status,
    category: registry.category === undefined ? null : asWord(shown[registry.category]),
    lists,
    body,
    geometry: geometry === undefined || geometry === null ? null : canonicalOnce(geometry),
    box: geometry === undefined || geometry === null ? null : boxOf(geometry, asText(shown['crs'])),
    words: wordsOf(registry, shown),
    restricted: Object.keys(restricted).length > 0 ? restricted : null,
    content: JSON.stringify([state.status, lists, parts]),
  }
}
