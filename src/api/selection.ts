import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'
import type { Registry } from '../engine/registry.ts'
import { queryName } from '../engine/read/columns.ts'
import { oncePer } from '../kernel/memo.ts'
import { META, type Wanted } from '../engine/read/records.ts'

/** Field names selected below some fields, through fragments of any type; a superset where directives leave some out. */
type Selected = ReadonlyMap<string, readonly FieldNode[]>

const seen = new WeakMap<FieldNode, Selected>()

const collect = (nodes: readonly FieldNode[], { fragments }: GraphQLResolveInfo): Selected => {
  const [first] = nodes
  const known = nodes.length === 1 && first ? seen.get(first) : undefined
  if (known) return known
  const found = new Map<string, FieldNode[]>()
  const walked = new Set<SelectionSetNode>()
  const walk = (set: SelectionSetNode | undefined): void => {
    if (!set || walked.has(set)) return
    walked.add(set)
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const same = found.get(node.name.value)
        if (same) same.push(node)
        else found.set(node.name.value, [node])
      } else walk(node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments[node.name.value]?.selectionSet)
    }
  }
  for (const node of nodes) walk(node.selectionSet)
  // Apollo keeps parsed documents, so the same node comes again with the next request.
  if (nodes.length === 1 && first) seen.set(first, found)
  return found
}

/** The names selected below this field, or below fields under it: `selected(info, 'edges', 'node')`. */
export const selected = (info: GraphQLResolveInfo, ...path: readonly string[]): Selected =>
  path.reduce<Selected>((found, name) => collect(found.get(name) ?? [], info), collect(info.fieldNodes, info))

/** Fields that need no column: they are known of every row, or have a question of their own. */
const FREE = ['__typename', 'id', 'district', 'registry', 'record', 'asOf', 'history', 'versions', 'spells', 'findings']

/** GraphQL name of the record that a column of ids names: `target` → `targetNode`. */
export const nodeName = (column: string): string => `${column}Node`

/** A geometry within a tolerance is read by the version that it is of, and only where it is not known yet. */
const SIMPLIFIED = ['validFrom', 'knownFrom']

const columnsOfFields = (registry: Registry): Below =>
  new Map<string, readonly string[]>([
    ...FREE.map((name) => [name, []] as const),
    ...Object.keys(META).map((name) => [name, [name]] as const),
    ['stage', ['status']],
    ['bbox', ['geometry']],
    ['centroid', ['geometry']],
    ...Object.entries(registry.columns).flatMap(([name, column]) => [
      [name, [name]] as const,
      // Of a restricted column: the change that states it, and the town that decides who sees it.
      [queryName(name, column), column.restricted ? ['$restricted', 'townCode'] : [name]] as const,
      ...(column.type === 'reference' ? [[`${name}Record`, [name]] as const] : []),
      ...(column.type === 'recordId' ? [[nodeName(name), [name]] as const] : []),
      ...(column.type === 'references' ? [[`${name.replace(/s$/, '')}Records`, [name]] as const] : []),
    ]),
  ])
const fieldsOf = oncePer(columnsOfFields)

/** Fields that hang below a record → the columns that they need of it. */
export type Below = ReadonlyMap<string, readonly string[]>
export type BelowOf = (registry: string) => Below

const hasTolerance = ({ arguments: given }: FieldNode): boolean =>
  given?.some(({ name, value }) => name.value === 'simplifyM' && value.kind !== Kind.NULL) === true

/** What must be read of records for what is selected of them, by what each of their registries has under a name. */
const wantedAmong = (maps: readonly Below[], found: readonly Selected[]): Wanted => {
  const wanted = new Set<string>()
  let whole = false
  for (const fields of found)
    for (const [name, nodes] of fields) {
      const tolerant = name === 'geometry' ? nodes.filter(hasTolerance) : []
      if (tolerant.length > 0) for (const column of SIMPLIFIED) wanted.add(column)
      if (tolerant.length === nodes.length) continue
      const known = maps.flatMap((map) => map.get(name) ?? [])
      for (const column of known) wanted.add(column)
      if (known.length === 0 && !maps.some((map) => map.has(name))) whole = true
    }
  return { names: wanted, whole }
}

/** What must be read of a registry's records for what is selected of them, fields of their own and those that hang below them. */
export const wantedOf = (registry: Registry, below: Below, ...found: readonly Selected[]): Wanted => wantedAmong([below, fieldsOf(registry)], found)

/** What must be read of the records of a page across registries. */
export const wantedAcross = (registries: readonly Registry[], info: GraphQLResolveInfo, belowOf: BelowOf): Wanted =>
  wantedAmong(
    registries.flatMap((registry) => [belowOf(registry.key), fieldsOf(registry)]),
    [selected(info, 'nodes'), selected(info, 'edges', 'node')],
  )

/** What must be read of the records of a connection. */
export const wantedOfPage = (registry: Registry, below: Below, info: GraphQLResolveInfo): Wanted =>
  wantedOf(registry, below, selected(info, 'nodes'), selected(info, 'edges', 'node'))

/** What is selected of the changes of a connection. */
export const wantedOfChanges = (info: GraphQLResolveInfo): ReadonlySet<string> =>
  new Set([...selected(info, 'nodes').keys(), ...selected(info, 'edges', 'node').keys()])
