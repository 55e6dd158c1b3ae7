import { Int } from 'type-graphql'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { GraphQLResolveInfo } from 'graphql'
import type { ColumnOf, Registry } from '../engine/registry.ts'
import type { Point } from '../engine/point.ts'
import { keysByWord } from '../engine/read/columns.ts'
import { groups, type Bucket } from '../engine/read/counts.ts'
import { filterSql, keyNamed, type Filter } from '../engine/read/filter.ts'
import { page, type Page, type PageQuestion, type RecordRow, type Wanted } from '../engine/read/records.ts'
import type { Ordered } from '../engine/read/order.ts'
import { describe, outputType, queryTypes, type SharedTypes } from './column-type.ts'
import { RecordConnection } from './connection.ts'
import type { Context } from './context.ts'
import { loadPage, loadRecord, referenceColumn } from './loaders.ts'
import { fingerprintOf, sliceOf, type PageArgs } from './paging.ts'
import { AsOfType, PageInfoType, PAGE_ARGS, typeName } from './record-type.ts'
import { JsonScalar } from './scalars.ts'
import { bilingual, computed, listOf, objectType, resolverOf, type Computed, type FieldSpec } from './schema-parts.ts'
import { selected, wantedOf } from './selection.ts'

export type OrderInput = { readonly field: string; readonly direction: 'ASC' | 'DESC' }
export type ConnectionArgs = PageArgs & { readonly filter?: Filter | null; readonly orderBy?: readonly OrderInput[] | null }

/** A connection from a record back to what refers to it. */
export type Back = { readonly from: Registry; readonly column: string; readonly field: string }

/** GraphQL types of one registry, and what its resolvers need to know. */
export type RegistryTypes = ReturnType<typeof registryTypes>

const backsTo = (registries: readonly Registry[], target: string): Back[] =>
  registries.flatMap((from) =>
    Object.entries(from.columns).flatMap(([column, definition]) =>
      definition.type === 'reference' && definition.references === target && definition.back !== undefined ? [{ from, column, field: definition.back }] : [],
    ),
  )

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

/** What to read of the rows of a connection. */
const wantedBelow = (registry: Registry, info: GraphQLResolveInfo, free: ReadonlySet<string>): Wanted =>
  wantedOf(registry, [...selected(info, 'nodes').keys(), ...selected(info, 'edges', 'node').keys()], free)

const orderOf = (registry: Registry, orderBy: readonly OrderInput[] | null | undefined): Ordered[] =>
  (orderBy ?? []).map(({ field, direction }) => ({ key: keyNamed(registry, field), descending: direction === 'DESC' }))

/** How a connection of a registry is read: as a root field, or below a record by the column that refers to it. */
export const connectionReader = (registry: Registry, free: ReadonlySet<string>) => {
  const read = async (
    args: ConnectionArgs,
    at: Point,
    info: GraphQLResolveInfo,
    below: string,
    parent: RawBuilder<SqlBool>,
    ask: (question: PageQuestion, name: string) => Promise<Page>,
  ): Promise<RecordConnection> => {
    const fingerprint = fingerprintOf(registry.key, below, args.filter ?? null, args.orderBy ?? [])
    const { slice, point } = sliceOf(args, at, fingerprint)
    const where: RawBuilder<SqlBool> = args.filter ? filterSql(registry, args.filter, point) : sql<SqlBool>`true`
    const question: PageQuestion = {
      registries: [registry],
      point,
      where,
      order: orderOf(registry, args.orderBy),
      slice,
      wanted: wantedBelow(registry, info, free),
      counted: selected(info).has('totalCount'),
    }
    return new RecordConnection(await ask(question, `${registry.key} ${below} ${fingerprint}`), point, fingerprint, {
      registry,
      where: sql<SqlBool>`${parent} and ${where}`,
    })
  }
  return {
    root: (args: ConnectionArgs, at: Point, context: Context, info: GraphQLResolveInfo) =>
      read(args, at, info, '', sql<SqlBool>`true`, (question) => page(context.source.db, question)),
    below: ({ column }: Back, parent: RecordRow, args: ConnectionArgs, context: Context, info: GraphQLResolveInfo) =>
      read(args, parent.asOf, info, column, sql<SqlBool>`${referenceColumn(column)} = ${parent.record}`, (question, name) =>
        loadPage(context, name, question, referenceColumn(column), parent.record),
      ),
  }
}

type Reference = ColumnOf<'reference' | 'references'>

/** Follows references: the record referred to at this point, and its key as stated. */
const referenceFields = (
  registry: Registry,
  follow: (target: string, key: string, row: RecordRow, context: Context, info: GraphQLResolveInfo) => Promise<RecordRow | null>,
  typeOf: (registry: string) => unknown,
): Record<string, Computed> =>
  Object.fromEntries(
    Object.entries(registry.columns).flatMap(([column, definition]): [string, Computed][] => {
      if (column === 'townCode' || (definition.type !== 'reference' && definition.type !== 'references')) return []
      const { references }: Reference = definition
      const Target = typeOf(references)
      if (Target === undefined) return []
      const description = describe(definition)
      if (definition.type === 'reference') {
        const relation = computed<RecordRow>(
          Target,
          description,
          (row, _, context, info) => (typeof row[column] === 'string' ? follow(references, row[column], row, context, info) : null),
          { nullable: true },
        )
        const key = computed<RecordRow>(
          String,
          bilingual(`${definition.title}的编号，按来源所述`, `Key of ${definition.titleEn.toLowerCase()}, as stated.`),
          (row) => row[column],
          { nullable: true },
        )
        return definition.as === undefined
          ? [
              [column, relation],
              [`${column}Record`, key],
            ]
          : [[definition.as, relation]]
      }
      const relations = computed<RecordRow>(
        listOf(Target),
        description,
        (row, _, context, info) =>
          Array.isArray(row[column]) ? Promise.all((row[column] as string[]).map((key) => follow(references, key, row, context, info))) : null,
        { nullable: 'itemsAndList' },
      )
      const keys = computed<RecordRow>(
        listOf(String),
        bilingual(`${definition.title}的编号，按来源所述`, `Keys of ${definition.titleEn.toLowerCase()}, as stated.`),
        (row) => row[column],
        { nullable: true },
      )
      return [
        [column, relations],
        [`${column.replace(/s$/, '')}Records`, keys],
      ]
    }),
  )

/** Measured values and restricted ones, which are not simply read off the row. */
const specialFields = (registry: Registry, name: string, shared: SharedTypes): Record<string, Computed> =>
  Object.fromEntries(
    Object.entries(registry.columns).flatMap(([column, definition]): [string, Computed][] => {
      if (definition.restricted)
        return [
          [
            column,
            computed<RecordRow>(
              outputType(definition, shared),
              describe(definition),
              // The one place that discloses restricted values or not; until credentials exist, it never does.
              (_, __, { request }) => {
                request.hidden.add(`${name}.${column}`)
                return null
              },
              { nullable: true },
            ),
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

/** Resolver classes of a registry's types: relations, special columns, groups, and what refers to it. */
export const registryResolvers = (types: RegistryTypes, all: ReadonlyMap<string, RegistryTypes>, shared: SharedTypes, GroupType: unknown) => {
  const { registry, name } = types
  const registries = [...all.values()].map((each) => each.registry)
  const freeOf = (key: string): ReadonlySet<string> => new Set(backsTo(registries, key).map(({ field }) => field))

  const follow = async (target: string, key: string, row: RecordRow, context: Context, info: GraphQLResolveInfo): Promise<RecordRow | null> => {
    const referred = all.get(target)?.registry
    return referred ? loadRecord(context, referred, key, row.asOf, wantedOf(referred, selected(info).keys(), freeOf(target))) : null
  }
  const backs = Object.fromEntries(
    backsTo(registries, registry.key).flatMap((back): [string, Computed][] => {
      const from = all.get(back.from.key)
      if (!from) return []
      const reader = connectionReader(from.registry, freeOf(from.registry.key))
      return [
        [
          back.field,
          computed<RecordRow, ConnectionArgs>(
            from.ConnectionType,
            bilingual(`指向它的${from.registry.title}`, `${from.registry.titleEn} that refer to it, at its own point.`),
            (row, args, context, info) => reader.below(back, row, args, context, info),
            { nullable: true, args: connectionArgs(from) },
          ),
        ],
      ]
    }),
  )
  const ofType = resolverOf(types.Type, `${name}Resolver`, {
    ...referenceFields(registry, follow, (key) => all.get(key)?.Type),
    ...specialFields(registry, name, shared),
    ...backs,
  })
  const ofConnection = resolverOf(types.ConnectionType, `${name}ConnectionResolver`, {
    groups: computed<RecordConnection, GroupsArgs>(
      listOf(GroupType),
      bilingual(
        '分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组',
        'Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.',
      ),
      async (connection, { by, sum, bucket }, context) => {
        const rows = await groups(context.source.db, {
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
  return { resolvers: [ofType, ofConnection], reader: connectionReader(registry, freeOf(registry.key)), free: freeOf(registry.key) }
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
