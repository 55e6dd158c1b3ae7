import { Int } from 'type-graphql'
import { AsOfType, PageInfoType } from './record-type.ts'
import { bilingual, listOf, objectType } from './schema-parts.ts'

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
