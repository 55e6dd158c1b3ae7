import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'
import type { Registry } from '../engine/registry.ts'
import { queryName } from '../engine/read/columns.ts'
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
const FREE = ['__typename', 'id', 'district', 'registry', 'record', 'asOf', 'history', 'versions', 'spells']

const columnsOfFields = (registry: Registry): ReadonlyMap<string, string> =>
  new Map([
    ...FREE.map((name): [string, string] => [name, '']),
    ...Object.keys(META).map((name): [string, string] => [name, name]),
    ['stage', 'status'],
    ['bbox', 'geometry'],
    ['centroid', 'geometry'],
    ...Object.entries(registry.columns).flatMap(([name, column]): [string, string][] => [
      [name, name],
      [queryName(name, column), name],
      ...(column.type === 'reference' ? [[`${name}Record`, name] as [string, string]] : []),
      ...(column.type === 'references' ? [[`${name.replace(/s$/, '')}Records`, name] as [string, string]] : []),
    ]),
  ])
const fieldMaps = new WeakMap<Registry, ReadonlyMap<string, string>>()

/**
 * What must be read of a registry's records for these fields.
 *
 * @param free names that need nothing: connections to what refers to the record
 */
export const wantedOf = (registry: Registry, names: Iterable<string>, free: ReadonlySet<string>): Wanted => {
  const map = fieldMaps.get(registry) ?? columnsOfFields(registry)
  fieldMaps.set(registry, map)
  const wanted = new Set<string>()
  let whole = false
  for (const name of names) {
    const column = free.has(name) ? '' : map.get(name)
    if (column === undefined) whole = true
    else if (column !== '') wanted.add(column)
  }
  return { names: wanted, whole }
}

/** What is selected of the changes of a connection. */
export const wantedOfChanges = (info: GraphQLResolveInfo): ReadonlySet<string> =>
  new Set([...selected(info, 'nodes').keys(), ...selected(info, 'edges', 'node').keys()])
