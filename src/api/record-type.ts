import { Float, ID, Int } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Point } from '../engine/point.ts'
import type { Registry } from '../engine/registry.ts'
import type { ChangePage, ChangeRow, ChangeSlice } from '../engine/read/changes.ts'
import type { RecordRow } from '../engine/read/records.ts'
import { badInput } from '../kernel/refusal.ts'
import { boundsOf } from '../geo/box.ts'
import { centroidOf } from '../geo/centroid.ts'
import type { Context } from './context.ts'
import { loadHistory, loadLife } from './loaders.ts'
import { outlineOf } from './outlines.ts'
import { sizeOf, type PageArgs } from './paging.ts'
import { shownColumns } from './restricted.ts'
import { DateScalar, DateTimeScalar, GeoJsonScalar, Int64Scalar, JsonScalar } from './scalars.ts'
import { bilingual, computed, interfaceType, listOf, objectType, resolverOf, typeName, type FieldSpec } from './schema-parts.ts'
import { selected, wantedOfChanges } from './selection.ts'

export const AsOfType = objectType(
  'AsOf',
  bilingual('解析后的时间点；原样作为参数给回即可重放答案', 'A resolved point; given back whole as AsOfInput it replays the answer.'),
  {
    validOn: [DateScalar, { description: bilingual('事实生效所在的日期', 'The day on which it is true in the world.') }],
    knownAt: [DateTimeScalar, { description: bilingual('台账知晓的时刻', 'The instant as of which the ledger knew it.') }],
    position: [Int64Scalar, { description: bilingual('该时刻及以前最后一条变更的序号，没有则为 0', 'The last entry at or before it, 0 if none.') }],
  },
)

export const PageInfoType = objectType('PageInfo', bilingual('分页信息', 'Where a page stands.'), {
  hasNextPage: [Boolean],
  hasPreviousPage: [Boolean],
  startCursor: [String, { nullable: true }],
  endCursor: [String, { nullable: true }],
})

const CodeType = objectType('Code', bilingual('其他系统的编码', 'What another system calls a record.'), {
  system: [String],
  value: [String],
})

export const PAGE_ARGS: Readonly<Record<string, FieldSpec>> = {
  first: [Int, { description: bilingual('从前取多少条，默认 50，0 至 500', 'So many from the start; 50 by default, 0 to 500.') }],
  after: [String, { description: bilingual('从此游标之后', 'After this cursor.') }],
  last: [Int, { description: bilingual('从后取多少条，0 至 500', 'So many from the end; 0 to 500.') }],
  before: [String, { description: bilingual('到此游标之前', 'Before this cursor.') }],
}

/** What is shared by the types of all registries. */
export const recordInterface = (crs: object) => {
  const RegistryRecord = interfaceType(
    'RegistryRecord',
    bilingual('任一登记册的一条记录，读于某一时间点；其下各项同点读取', 'A record of any registry, read at a point; what hangs below it is read there too.'),
    {
      id: [ID, { description: bilingual('<登记册>/<编号>', '<registry>/<record>, e.g. plot/P-0001.') }],
      district: [ID, { description: bilingual('区划代码', 'Division code of the district.') }],
      registry: [ID, { description: bilingual('登记册的键', 'Key of its registry.') }],
      record: [String, { description: bilingual('记录自身的编号', 'The record’s own key.') }],
      name: [String, { nullable: true, description: bilingual('名称，按来源写法', 'The name as the source writes it.') }],
      townCode: [String, { nullable: true, description: bilingual('镇街代码，按来源所述', 'Division code of its town, as stated.') }],
      status: [String, { nullable: true, description: bilingual('状态，与 stage 同一词', 'Its status as text: the same word as the typed stage.') }],
      lists: [listOf(ID), { description: bilingual('此时间点所在的名录', 'Keys of the lists it stands on at this point.') }],
      crs: [crs, { nullable: true, description: bilingual('空间范围的坐标系', 'Reference system of its geometry.') }],
      extra: [JsonScalar, { nullable: true, description: bilingual('没有对应字段的属性', 'Attributes that no column knows.') }],
      validFrom: [
        DateScalar,
        { description: bilingual('现行版本自何日生效；0001-01-01 为来源未说明', 'From when the version in force holds; 0001-01-01: no source says.') },
      ],
      validTo: [DateScalar, { nullable: true, description: bilingual('现行版本至何日（不含）', 'Until when, that day not included.') }],
      knownFrom: [DateTimeScalar, { description: bilingual('台账何时起知晓此版本（含其止日）', 'Since when this version, its end included, is known.') }],
      asOf: [AsOfType, { description: bilingual('读取所在的时间点', 'The point it was read at.') }],
    },
    ({ registry }: RecordRow) => typeName(registry),
  )
  return { RegistryRecord, CodeType }
}

type HistoryArgs = PageArgs

/** The part of a history or a feed that page arguments ask for; a cursor is a position. */
export const changeSlice = (args: PageArgs, upTo: number): ChangeSlice => {
  const { size, backward } = sizeOf(args)
  const position = (cursor: string | null | undefined, otherwise: number): number => {
    if (cursor === null || cursor === undefined) return otherwise
    if (!/^\d{1,15}$/.test(cursor)) throw badInput('此处的游标是变更的序号。', 'A cursor here is a position.', { field: 'after', found: cursor.slice(0, 80) })
    return Number(cursor)
  }
  return { after: position(args.after, 0), before: position(args.before, upTo + 1), size, backward }
}

/** A change and the point that it was reached through; the request's own where none is said. */
export type SeenChange = ChangeRow & { readonly asOf?: Point }

/** A page of changes as GraphQL reads it. */
export class ChangeConnection {
  constructor(
    private readonly page: ChangePage,
    /** The point that they are reached through. */
    private readonly asOf: Point,
  ) {}

  /** Rows may be shared with records of other points, so that each gets its own. */
  get nodes(): readonly SeenChange[] {
    return this.page.rows.map((row) => ({ ...row, asOf: this.asOf }))
  }
  get edges() {
    return this.nodes.map((node) => ({ node, cursor: String(node.position) }))
  }
  get totalCount() {
    return this.page.totalCount
  }
  get through() {
    return this.page.through
  }
  get pageInfo() {
    const { rows, hasNextPage, hasPreviousPage } = this.page
    return { hasNextPage, hasPreviousPage, startCursor: cursorOfChange(rows[0]), endCursor: cursorOfChange(rows.at(-1)) }
  }
}
const cursorOfChange = (row: { position: number } | undefined): string | null => (row ? String(row.position) : null)

const MAX_VERSIONS = 1000
const versionsLimit = (last: number | null | undefined): number => {
  const limit = last ?? 100
  if (limit < 0 || limit > MAX_VERSIONS)
    throw badInput(`last 为 ${limit}，应为 0 至 ${MAX_VERSIONS}。`, `last is ${limit}; expected 0 to ${MAX_VERSIONS}.`, { field: 'last', found: limit })
  return limit
}

/** Columns of a record by name: those named, else all but geometries; restricted ones as the caller may see them. */
const stateOf = (registry: Registry, row: RecordRow, names: readonly string[] | null | undefined, context: Context): Promise<Record<string, unknown>> => {
  const unknown = names?.find((name) => name !== 'status' && !Object.hasOwn(registry.columns, name))
  if (unknown !== undefined)
    throw badInput(`登记册 ${registry.key} 没有字段「${unknown}」。`, `The registry ${registry.key} has no field ${unknown}.`, { field: unknown })
  return shownColumns(
    registry,
    row,
    names ?? ['status', ...Object.keys(registry.columns).filter((name) => registry.columns[name]?.type !== 'geometry')],
    context,
  )
}

/** Resolvers of what every record can tell: its town, its history, its life, its shape. */
export const recordResolver = (parts: {
  readonly RegistryRecord: unknown
  readonly CodeType: unknown
  readonly Town: unknown
  readonly ChangeConnectionType: unknown
  readonly RecordVersionType: unknown
  readonly registryOf: (key: string) => Registry
  readonly townOf: (row: RecordRow, context: Context, info: GraphQLResolveInfo) => unknown
}) => {
  const { registryOf } = parts
  return resolverOf(parts.RegistryRecord, 'RegistryRecordResolver', {
    changeCount: computed<RecordRow>(
      Int,
      bilingual('截至 asOf.knownAt 的变更条数，可作 expectedVersion', 'How many changes it had up to asOf.knownAt; send it back as expectedVersion.'),
      (row) => row['changeCount'],
    ),
    codes: computed<RecordRow>(listOf(parts.CodeType), bilingual('其他系统的编码', 'What other systems call it.'), (row) => row['codes'] ?? []),
    town: computed<RecordRow>(
      parts.Town,
      bilingual('所在镇街（同一时间点在册者）', 'Its town, where that is in force at this point.'),
      (row, _, context, info) => parts.townOf(row, context, info),
      { nullable: true },
    ),
    geometry: computed<RecordRow, { simplifyM?: number | null }>(
      GeoJsonScalar,
      bilingual('空间范围，按所存坐标系；simplifyM 为化简容差（米）', 'Its geometry as stored; simplifyM: tolerance of simplification in metres.'),
      (row, { simplifyM }, context) => outlineOf(row, simplifyM ?? null, context),
      { nullable: true, args: { simplifyM: [Float] } },
    ),
    bbox: computed<RecordRow>(
      listOf(Float),
      bilingual('外接矩形：西、南、东、北', 'Bounding box: west, south, east, north.'),
      (row) => boundsOf(row['geometry']),
      { nullable: true },
    ),
    centroid: computed<RecordRow>(listOf(Float), bilingual('形心：经度、纬度', 'Centroid: longitude, latitude.'), (row) => centroidOf(row['geometry']), {
      nullable: true,
    }),
    fields: computed<RecordRow, { names?: readonly string[] | null }>(
      JsonScalar,
      bilingual('按字段名给出各字段；不指名时不含空间范围', 'Columns by name, for generic callers; geometries only when named.'),
      (row, { names }, context) => stateOf(registryOf(row.registry), row, names, context),
      { args: { names: [listOf(String)] } },
    ),
    history: computed<RecordRow, HistoryArgs>(
      parts.ChangeConnectionType,
      bilingual('截至 asOf.knownAt 的全部变更，含被更正者', 'Every change, corrected ones included, up to asOf.knownAt.'),
      async (row, args, context, info) => {
        const upTo = row.asOf.position
        const found = await loadHistory(context, row.id, upTo, changeSlice(args, upTo), wantedOfChanges(info), selected(info).has('totalCount'))
        return new ChangeConnection(found, row.asOf)
      },
      { args: PAGE_ARGS },
    ),
    versions: computed<RecordRow, { last?: number | null }>(
      listOf(parts.RecordVersionType),
      bilingual('按生效时间排列的各版本，以 asOf.knownAt 所知为准', 'Its life along valid time, as known at asOf.knownAt.'),
      (row, { last }, context) => loadLife(context, row.id, row.asOf, versionsLimit(last)),
      { args: { last: [Int, { defaultValue: 100 }] } },
    ),
  })
}

type LifeRoot = { readonly id: string; readonly asOf: Point }

/** A record in force or not: all that was ever said of it, up to a point. */
export const lifeTypes = (RegistryRecord: unknown, ChangeConnectionType: unknown, registryOf: (key: string) => Registry) => {
  const RecordVersionType = objectType('RecordVersion', bilingual('记录在一段时间内的样子', 'A record over one span of valid time.'), {
    validFrom: [DateScalar, { description: bilingual('自何日', 'From this day.') }],
    validTo: [DateScalar, { nullable: true, description: bilingual('至何日（不含）；空为至今', 'Until this day, not included; null: until further notice.') }],
    node: [RegistryRecord, { description: bilingual('读于该段首日', 'Read on the first day of the span.') }],
  })
  const VersionResolver = resolverOf(RecordVersionType, 'RecordVersionResolver', {
    state: computed<{ node: RecordRow }, { names?: readonly string[] | null }>(
      JsonScalar,
      bilingual('各字段', 'Its columns by name.'),
      ({ node }, { names }, context) => stateOf(registryOf(node.registry), node, names, context),
      { args: { names: [listOf(String)] } },
    ),
  })
  const RecordLifeType = objectType('RecordLife', bilingual('一条记录的一生，在册与否皆可读', 'The life of a record, in force or not.'), {
    id: [ID],
    inForce: [Boolean, { description: bilingual('此时间点是否在册', 'Whether it is in force at the point.') }],
  })
  const LifeResolver = resolverOf(RecordLifeType, 'RecordLifeResolver', {
    history: computed<LifeRoot, HistoryArgs>(
      ChangeConnectionType,
      bilingual('全部变更', 'Every change up to the point.'),
      async ({ id, asOf }, args, context, info) =>
        new ChangeConnection(
          await loadHistory(context, id, asOf.position, changeSlice(args, asOf.position), wantedOfChanges(info), selected(info).has('totalCount')),
          asOf,
        ),
      { args: PAGE_ARGS },
    ),
    versions: computed<LifeRoot, { last?: number | null }>(
      listOf(RecordVersionType),
      bilingual('各版本', 'Its versions along valid time.'),
      ({ id, asOf }, { last }, context) => loadLife(context, id, asOf, versionsLimit(last)),
      { args: { last: [Int, { defaultValue: 100 }] } },
    ),
  })
  return { RecordVersionType, RecordLifeType, resolvers: [VersionResolver, LifeResolver] }
}
