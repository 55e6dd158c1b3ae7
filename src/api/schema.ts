import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import type { Catalogue } from '../engine/registry.ts'
import { countObjects } from './cost.ts'
import { apiOf } from './query.ts'
import { bilingual } from './schema-parts.ts'

/** The executable schema of a catalogue. */
export const schemaOf = async (catalogue: Catalogue): Promise<GraphQLSchema> => {
  const { resolvers, orphanedTypes } = apiOf(catalogue)
  // type-graphql wants to see the list's first element in its type.
  const schema = await buildSchema({ resolvers: resolvers as unknown as NonEmptyArray<() => void>, orphanedTypes, validate: false })
  const query = schema.getQueryType()
  if (query) query.description = bilingual('查询：各登记册、名录与台账', 'Questions to registries, lists and the ledger.')
  const mutation = schema.getMutationType()
  if (mutation)
    mutation.description = bilingual(
      '变更：各登记册的命令、更正与成批提交',
      'Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.',
    )
  countObjects(schema)
  return schema
}
