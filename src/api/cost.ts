import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity'
import { oncePer } from '../kernel/memo.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Context } from './context.ts'
import { DEFAULT_SIZE } from './paging.ts'

/** Parts of an object, which come with it and are not counted. */
const isPart = (name: string): boolean => ['AsOf', 'Basis', 'Code', 'Measured', 'PageInfo'].includes(name)
/** What only holds a page together. */
const isFrame = (name: string): boolean => name.endsWith('Connection') || name.endsWith('Edge')

/** How many objects a field may come to by its arguments; 1 where they say nothing of it. */
const sizeOf = ({ first, last, ids, codes }: Readonly<Record<string, unknown>>, paged: boolean): number => {
  if (Array.isArray(ids) || Array.isArray(codes)) return ((ids ?? codes) as unknown[]).length
  const size = first ?? last
  if (typeof size === 'number') return Math.max(0, size)
  return paged ? DEFAULT_SIZE : 1
}

/** An object counts one, and what is asked of it as often as it may come. */
const objects: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type)
  if (!isCompositeType(type) || isPart(type.name) || isIntrospectionType(type)) return 0
  return sizeOf(args, type.name.endsWith('Connection')) * (isFrame(type.name) ? childComplexity : 1 + childComplexity)
}

/** Whether the size of a document's answer hangs on its variables. */
const isVariable = oncePer((document: DocumentNode): boolean => {
  let found = false
  visit(document, {
    Argument: (node) => {
      if (node.value.kind === Kind.VARIABLE && ['first', 'last', 'if'].includes(node.name.value)) found = true
    },
  })
  return found
})

const known = oncePer((_: DocumentNode) => new Map<string, number>())

/** Fields with those of fragments as often as they are spread; more than a document within the limit of tokens has by itself. */
const MOST_NODES = 50_000

/**
 * How many objects the answer to a valid document would hold if every page were full. A list without pages counts as one object,
 * since nobody can ask for more of it.
 */
export const requestedObjects = (
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): number => {
  const ask = (): number => {
    try {
      return getComplexity({
        schema,
        query,
        variables,
        estimators: [objects],
        maxQueryNodes: MOST_NODES,
        ...(operationName !== undefined && { operationName }),
      })
    } catch (cause) {
      if (!(cause instanceof GraphQLError)) throw cause
      if (cause.message.includes('number of nodes')) throw tooManyFields()
      // A variable or an argument of another type: executing it says so.
      return 0
    }
  }
  if (isVariable(query)) return ask()
  const costs = known(query)
  const cost = costs.get(operationName ?? '') ?? ask()
  costs.set(operationName ?? '', cost)
  return cost
}

const tooManyFields = (): Refusal =>
  new Refusal(
    'TOO_COMPLEX',
    `查询展开片段后的字段超过 ${MOST_NODES} 个。`,
    `With its fragments written out, the document has more than ${MOST_NODES} fields.`,
    { field: 'fragments', needed: MOST_NODES },
  )

export const tooManyRequested = (requested: number, most: number): Refusal =>
  new Refusal(
    'TOO_COMPLEX',
    `请求的对象可达 ${requested} 个，至多 ${most} 个；请减小 first，或分几次查询。`,
    `The request asks for up to ${requested} objects; at most ${most} are allowed. Ask for smaller pages (first), or in several requests.`,
    { field: 'cost', found: requested, needed: most },
  )

const tooManyObjects = (most: number): Refusal =>
  new Refusal(
    'TOO_COMPLEX',
    `答复的对象超过 ${most} 个；请减小 first，或分几次查询。`,
    `The answer holds more than ${most} objects; ask for smaller pages (first), or in several requests.`,
    { field: 'cost', needed: most },
  )

type Resolver = GraphQLFieldResolver<unknown, Context, Readonly<Record<string, unknown>>>

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type))

/** Counts objects as they come, and stops at once where the request has come to its end or to its limit. */
const counting =
  (resolve: Resolver, list: boolean): Resolver =>
  (source, args, context, info) => {
    const { signal, cost } = context.request
    if (signal.aborted) throw signal.reason
    const count = (more: number): void => {
      if (cost.objects + more > cost.mostObjects) throw tooManyObjects(cost.mostObjects)
      cost.objects += more
    }
    const counted = (value: unknown): unknown => {
      if (Array.isArray(value)) count(value.length)
      return value
    }
    if (!list) {
      count(1)
      return resolve(source, args, context, info)
    }
    const value = resolve(source, args, context, info)
    return value instanceof Promise ? value.then(counted) : counted(value)
  }

/** Has every object counted that is handed out, but for those that come with another as a property of it. */
export const countObjects = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const { name } = getNamedType(field.type)
      const [list, frame] = [isList(field.type), isFrame(name) && !isList(field.type)]
      if (isCompositeType(getNamedType(field.type)) && !isPart(name) && !frame && (list || field.resolve))
        field.resolve = counting((field.resolve ?? defaultFieldResolver) as Resolver, list) as GraphQLFieldResolver<unknown, unknown>
    }
  }
}
