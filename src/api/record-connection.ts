import { Int } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Registry } from '../engine/registry.ts'
import { EVERYTHING, type Wanted } from '../engine/read/records.ts'
import { AsOfType, PageInfoType } from './record-type.ts'
import { bilingual, listOf, objectType } from './schema-parts.ts'
import { selected, wantedOfPage, type BelowOf } from './selection.ts'

/** A page of records of any registry. */
export const recordConnectionType = (RegistryRecord: unknown) => {
  const RecordEdgeType = objectType('RecordEdge', bilingual('一条', 'One of them.'), { cursor: [String], node: [RegistryRecord] })
  return objectType('RecordConnection', bilingual('各登记册的记录：一页', 'A page of records of any registry.'), {
    edges: [listOf(RecordEdgeType)],
    nodes: [listOf(RegistryRecord)],
    pageInfo: [PageInfoType],
    totalCount: [Int, { description: bilingual('各页总数；选取时才计数', 'Over all pages; counted only when selected.') }],
    asOf: [AsOfType],
  })
}

/** What to read of the records of a page across registries; rows of several come whole, since each has columns of its own. */
export const wantedAcross = (registries: readonly Registry[], info: GraphQLResolveInfo, belowOf: BelowOf): Wanted => {
  const [only] = registries
  return only && registries.length === 1
    ? wantedOfPage(only, belowOf(only.key), info)
    : { ...EVERYTHING, names: new Set([...selected(info, 'nodes').keys(), ...selected(info, 'edges', 'node').keys()]) }
}
