import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import type { Catalogue } from '../engine/registry.ts'
import { apiOf } from './query.ts'

/** The executable schema of a catalogue. */
export const schemaOf = (catalogue: Catalogue): Promise<GraphQLSchema> => {
  const { resolvers, orphanedTypes } = apiOf(catalogue)
  // type-graphql wants to see the list's first element in its type.
  return buildSchema({ resolvers: resolvers as unknown as NonEmptyArray<() => void>, orphanedTypes, validate: false })
}
