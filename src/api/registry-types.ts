import { Int } from 'type-graphql'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { GraphQLResolveInfo } from 'graphql'
import type { Registry } from '../engine/registry.ts'
import { holds, type Way } from '../engine/relations.ts'
import type { Point } from '../engine/point.ts'
import { keysByWord } from '../engine/read/columns.ts'
import { groups, type Bucket } from '../engine/read/counts.ts'
import { checkFilter, filterSql, keyNamed, type Filter } from '../engine/read/filter.ts'
import { page, type Page, type PageQuestion, type RecordRow } from '../engine/read/records.ts'
import type { Ordered } from '../engine/read/order.ts'
import { describe, outputType, queryTypes, type SharedTypes } from './column-type.ts'
import { RecordConnection } from './connection.ts'
import type { Context } from './context.ts'
import { loadPage, loadPageAmong } from './loaders.ts'
import { fingerprintOf, sliceOf, type PageArgs } from './paging.ts'
import { withPlaces } from './places.ts'
import { AsOfType, PageInfoType, PAGE_ARGS } from './record-type.ts'
import { restrictedValue } from './restricted.ts'
import { JsonScalar } from './scalars.ts'
import { bilingual, computed, listOf, objectType, resolverOf, typeName, type Computed, type FieldSpec } from './schema-parts.ts'
import { selected, wantedOfPage, type Below } from './selection.ts'

export type OrderInput = { readonly field: string; readonly direction: 'ASC' | 'DESC' }
export type ConnectionArgs = PageArgs & { readonly filter?: Filter | null; readonly orderBy?: readonly OrderInput[] | null }

/** GraphQL types of one registry, and what its resolvers need to know. */
export type RegistryTypes = ReturnType<typeof registryTypes>

/** Everything of a registry that can be made from its columns alone. */
export const registryTypes = (registry: Registry, shared: SharedTypes, RegistryRecord: unknown) => {
  const name = typeName(registry.key)
  const query = queryTypes(registry, name, shared)
  const plain = Object.entries(registry.columns).flatMap(([column, definition]): [string, FieldSpec][] => {
    if (definition.restricted || ['name', 'townCode', 'geometry', 'crs', 'codes'].includes(column)) return []
    const description = describe(definition)
    if (definition.type === 'reference' && definition.as !== undefined) return [[column, [String, { nullable: true, description }]]]
    const type = outputType(definition, shared)
    return type === undefined ? [] : [[column, [type, { nullable: true, description }]]]
  })
  const Type = objectType(
    name,
    bilingual(registry.title, registry.titleEn),
    { stage: [query.StageEnum, { nullable: true, description: bilingual('状态', 'Its status.') }], ...Object.fromEntries(plain) },
    [RegistryRecord as never],
  )
  const EdgeType = objectType(`${name}Edge`, bilingual('一条', 'One of them.'), { cursor: [String], node: [Type] })
  const ConnectionType = objectType(`${name}Connection`, bilingual(`${registry.title}：一页`, `A page of ${registry.titleEn.toLowerCase()}.`), {
    edges: [listOf(EdgeType)],
    nodes: [listOf(Type)],
    pageInfo: [PageInfoType],
    totalCount: [Int, { description: bilingual('各页总数；选取时才计数', 'Over all pages; counted only when selected.') }],
    asOf: [AsOfType],
  })
  return { registry, name, ...query, Type, ConnectionType }
}

export const connectionArgs = (types: RegistryTypes): Readonly<Record<string, FieldSpec>> => ({
  filter: [types.FilterType],
  orderBy: [listOf(types.OrderType)],
  ...PAGE_ARGS,
})

const orderOf = (registry: Registry, orderBy: readonly OrderInput[] | null | undefined): Ordered[] =>
  (orderBy ?? []).map(({ field, direction }) => ({ key: keyNamed(registry, field), descending: direction === 'DESC' }))

/** What the records that a way leads to hold of this one; undefined where it says nothing that they could share. */
const valueOf = ({ match, own }: Way, row: RecordRow): string | undefined => {
  if (match === 'ID') return row.id
  if (own === undefined) return row.record
  return typeof row[own] === 'string' && row[own] !== '' ? row[own] : undefined
}

const NOTHING: Page = { rows: [], sortKeyOf: () => [], hasNextPage: false, hasPreviousPage: false, totalCount: 0 }

/** How a connection of a registry is read: as a root field, or below a record along a way. */
export const connectionReader = (registry: Registry, fieldsBelow: Below) => {
  const read = async (
    args: ConnectionArgs,
    at: Point,
    context: Context,
    info: GraphQLResolveInfo,
    below: string,
    parent: RawBuilder<SqlBool>,
    ask: (question: PageQuestion, name: string) => Promise<Page>,
  ): Promise<RecordConnection> => {
    const fingerprint = fingerprintOf(registry.key, below, args.filter ?? null, args.orderBy ?? [])
    const { slice, point } = sliceOf(args, at, fingerprint)
    if (args.filter) checkFilter(args.filter)
    const where: RawBuilder<SqlBool> = args.filter ? filterSql(registry, await withPlaces(context, registry, args.filter, point), point) : sql<SqlBool>`true`
    const question: PageQuestion = {
      registries: [registry],
      point,
      where,
      order: orderOf(registry, args.orderBy),
      slice,
      wanted: wantedOfPage(registry, fieldsBelow, info),
      counted: selected(info).has('totalCount'),
    }
    return new RecordConnection(await ask(question, `${registry.key} ${below} ${fingerprint}`), point, fingerprint, {
      registry,
      where: sql<SqlBool>`${parent} and ${where}`,
    })
  }
  return {
    root: (args: ConnectionArgs, at: Point, context: Context, info: GraphQLResolveInfo) =>
      read(args, at, context, info, '', sql<SqlBool>`true`, (question) => page(context.request.db, question)),
    below: (way: Way, row: RecordRow, args: ConnectionArgs, context: Context, info: GraphQLResolveInfo) => {
      const value = valueOf(way, row)
      const where = value === undefined ? sql<SqlBool>`false` : holds(way, sql`${value}`)
      return read(args, row.asOf, context, info, way.column, where, (question, name) =>
        value === undefined ? Promise.resolve(NOTHING) : loadPage(context, name, question, (key) => holds(way, key), value),
      )
    },
    /** The records of these keys, which belong to a record by a way of that name. */
    among: async (way: string, keys: Promise<readonly string[]>, row: RecordRow, args: ConnectionArgs, context: Context, info: GraphQLResolveInfo) => {
      const found = await keys
      return read(args, row.asOf, context, info, way, sql<SqlBool>`record = any(${found}::text[])`, (question, name) =>
        loadPageAmong(context, name, question, { parent: row.record, keys: found }),
      )
    },
  }
}

/** Measured values and restricted ones, which are not simply read off the row. */
const specialFields = (registry: Registry, shared: SharedTypes): Record<string, Computed> =>
  Object.fromEntries(
    Object.entries(registry.columns).flatMap(([column, definition]): [string, Computed][] => {
      if (definition.restricted)
        return [
          [
            column,
            computed<RecordRow>(outputType(definition, shared), describe(definition), (row, _, context) => restrictedValue(row, column, context), {
              nullable: true,
            }),
          ],
        ]
      if (definition.type !== 'measured') return []
      return [[column, computed<RecordRow>(shared.MeasuredType, describe(definition), (row) => measured(row[column]), { nullable: true })]]
    }),
  )

const measured = (value: unknown): object | null => {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return { value, lt: null, notDetected: false }
  return { value: null, lt: typeof value === 'object' && 'lt' in value ? value.lt : null, notDetected: value === 'ND' }
}

type GroupsArgs = { readonly by: readonly string[]; readonly sum?: readonly string[] | null; readonly bucket?: Bucket | null }

/** Titles of group keys: the Chinese of vocabulary words, else the key itself. */
const titleOfKey = (registry: Registry, word: string, key: string | null): string | null => {
  if (key === null) return null
  const column = registry.columns[keysByWord(registry).get(word)?.name ?? '']
  const titles = word === 'status' || word === 'stage' ? registry.status.vocabulary.values : column?.type === 'enum' ? column.values.values : undefined
  return titles?.[key]?.[0] ?? (key === 'true' ? '是' : key === 'false' ? '否' : key)
}

/** Resolver classes of a registry's types, relations apart: special columns, and groups. */
export const registryResolvers = (types: RegistryTypes, shared: SharedTypes, GroupType: unknown) => {
  const { registry, name } = types
  const ofType = resolverOf(types.Type, `${name}Resolver`, specialFields(registry, shared))
  const ofConnection = resolverOf(types.ConnectionType, `${name}ConnectionResolver`, {
    groups: computed<RecordConnection, GroupsArgs>(
      listOf(GroupType),
      bilingual(
        '分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组',
        'Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.',
      ),
      async (connection, { by, sum, bucket }, context) => {
        const rows = await groups(context.request.db, {
          ...connection.question,
          point: connection.asOf,
          by: by.map((word) => keyNamed(registry, word)),
          sum: (sum ?? []).map((word) => keyNamed(registry, word)),
          bucket: bucket ?? undefined,
        })
        return rows.map((row) => ({ ...row, titles: row.keys.map((key, i) => titleOfKey(registry, by[i] ?? '', key)) }))
      },
      { args: { by: [listOf(types.FieldEnum), { nullable: false }], sum: [listOf(types.FieldEnum)], bucket: [shared.bucket] } },
    ),
  })
  return [ofType, ofConnection]
}

export const groupType = () =>
  objectType('Group', bilingual('一组', 'One group.'), {
    keys: [
      listOf(String),
      { nullable: 'items', description: bilingual('各分组字段的值，按 by 的次序；空为无值', 'Keys in the order of `by`; null: no value.') },
    ],
    titles: [listOf(String), { nullable: 'items', description: bilingual('各值的中文', 'The same in Chinese.') }],
    count: [Int],
    sums: [JsonScalar, { description: bilingual('按字段名的合计', 'Sums by column name.') }],
  })
