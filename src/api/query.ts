import { ID, Int } from 'type-graphql'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { GraphQLResolveInfo } from 'graphql'
import type { Catalogue, RegisterList, Registry } from '../engine/registry.ts'
import type { AskedPoint, Point } from '../engine/point.ts'
import { keysNamed } from '../engine/read/filter.ts'
import { counts, type CountKey, type CountRow } from '../engine/read/counts.ts'
import { diff, type DiffKind, type RecordDiff } from '../engine/read/diff.ts'
import { changesBetween } from '../engine/read/diff.ts'
import { spellsOf } from '../engine/read/lives.ts'
import { page, type RecordRow } from '../engine/read/records.ts'
import { isRecordKey, parseId } from '../kernel/record-id.ts'
import { badInput } from '../kernel/refusal.ts'
import { changeFilterType, changeTypes, readChanges, type ChangesArgs } from './change-types.ts'
import { sharedTypes } from './column-type.ts'
import { RecordConnection } from './connection.ts'
import { checkList, pointOf, registriesNamed, registryNamed, type Context } from './context.ts'
import { loadChange, loadFacts, loadRecord, loadSize } from './loaders.ts'
import { continued, cursorOf, fingerprintOf, sizeOf, sliceOf, type PageArgs } from './paging.ts'
import { AsOfType, lifeTypes, PAGE_ARGS, PageInfoType, recordInterface, recordResolver } from './record-type.ts'
import { connectionArgs, groupType, registryResolvers, registryTypes, type ConnectionArgs, type RegistryTypes } from './registry-types.ts'
import { DateScalar, DateTimeScalar, Int64Scalar } from './scalars.ts'
import { bilingual, computed, enumType, inputType, listOf, objectType, resolverOf, type Computed, type FieldSpec } from './schema-parts.ts'
import { selected, wantedOf } from './selection.ts'
import { CRS } from '../engine/registry.ts'

export type AsOfArgs = { readonly asOf?: AskedPoint | null }

const MAX_IDS = 500

/** The record key that an id or a key means. @throws Refusal `BAD_USER_INPUT` for an id of another registry or no key at all */
const keyIn = (registry: Registry, id: string): string => {
  const key = id.startsWith(`${registry.key}/`) ? id.slice(registry.key.length + 1) : id
  if (!isRecordKey(key))
    throw badInput(`「${id}」不是 ${registry.key} 的编号。`, `"${id}" is no record key of ${registry.key}, nor an id of it.`, {
      field: 'id',
      found: id,
      needed: `${registry.key}/<record>`,
    })
  return key
}

/** Codes of the towns meant: by code, id, name or alias at the point. */
const townCodes = (towns: readonly string[] | null | undefined, point: Point): RawBuilder<unknown> | undefined =>
  towns ? keysNamed('town', towns, point) : undefined

/** Everything a schema is made of, from a catalogue: all types, and the query. */
export const apiOf = ({ registries, lists }: Catalogue) => {
  const shared = sharedTypes()
  const crs = shared.vocabulary(CRS, bilingual('坐标系', 'Coordinate reference system')).type
  const all = [...registries.values()]
  const { RegistryRecord, CodeType } = recordInterface(crs)
  const types = new Map(all.map((registry): [string, RegistryTypes] => [registry.key, registryTypes(registry, shared, RegistryRecord)]))
  const registryOf = (key: string): Registry => {
    const registry = registries.get(key)
    if (!registry) throw new Error(`No registry ${key}`)
    return registry
  }

  const AsOfInput = inputType('AsOfInput', bilingual('时间点；略去者取现在', 'A point in both times; whatever is left out is now.'), () => ({
    validOn: [
      DateScalar,
      { nullable: true, description: bilingual('事实生效所在的日期，默认今日（东八区）', 'True in the world on this day; today at UTC+08:00 by default.') },
    ],
    knownAt: [
      DateTimeScalar,
      {
        nullable: true,
        description: bilingual('台账知晓的时刻，默认台账最新', 'As the ledger knew it then; the head by default. A plain day means its end at UTC+08:00.'),
      },
    ],
    position: [
      Int64Scalar,
      { nullable: true, description: bilingual('以变更序号代替时刻', 'An exact knownAt: the act of this entry. Beyond the head it is refused.') },
    ],
  }))
  const AS_OF: Readonly<Record<string, FieldSpec>> = { asOf: [AsOfInput] }

  const change = changeTypes()
  const life = lifeTypes(RegistryRecord, change.ChangeConnectionType, registryOf)
  const GroupType = groupType()
  const made = new Map([...types].map(([key, each]) => [key, registryResolvers(each, types, shared, GroupType)]))
  const freeOf = (key: string): ReadonlySet<string> => made.get(key)?.free ?? new Set()

  /** One record of one registry, with what is selected of it. */
  const one = (registry: Registry, key: string, point: Point, context: Context, info: GraphQLResolveInfo): Promise<RecordRow | null> =>
    loadRecord(context, registry, key, point, wantedOf(registry, selected(info).keys(), freeOf(registry.key)))

  const records = recordResolver({
    RegistryRecord,
    CodeType,
    Town: types.get('town')?.Type,
    ChangeConnectionType: change.ChangeConnectionType,
    RecordVersionType: life.RecordVersionType,
    registryOf,
    townOf: (row, context, info: GraphQLResolveInfo) => {
      const town = registries.get('town')
      return town && typeof row['townCode'] === 'string' ? one(town, row['townCode'], row.asOf, context, info) : null
    },
  })

  const RecordEdgeType = objectType('RecordEdge', bilingual('一条', 'One of them.'), { cursor: [String], node: [RegistryRecord] })
  const RecordConnectionType = objectType('RecordConnection', bilingual('各登记册的记录：一页', 'A page of records of any registry.'), {
    edges: [listOf(RecordEdgeType)],
    nodes: [listOf(RegistryRecord)],
    pageInfo: [PageInfoType],
    totalCount: [Int, { description: bilingual('各页总数；选取时才计数', 'Over all pages; counted only when selected.') }],
    asOf: [AsOfType],
  })

  const meta = metaTypes(AS_OF, RecordConnectionType, freeOf)
  const diffs = diffTypes(RegistryRecord, change)
  const count = countTypes()
  const ledger = ledgerTypes(AS_OF)
  const ChangeFilter = changeFilterType(shared.filters.date)

  const perRegistry = Object.fromEntries(
    all.flatMap((registry): [string, Computed][] => {
      const own = types.get(registry.key)
      const reader = made.get(registry.key)?.reader
      if (!own || !reader) return []
      return [
        [
          registry.key,
          computed<unknown, AsOfArgs & { id: string }>(
            own.Type,
            bilingual(`${registry.title}：一条，按 id 或编号；不在册为空`, 'One record by id or record key; null where it is not in force.'),
            async (_, { id, asOf }, context, info) => one(registry, keyIn(registry, id), await pointOf(context, asOf), context, info),
            { nullable: true, args: { id: [ID, { nullable: false }], ...AS_OF } },
          ),
        ],
        [
          registry.plural,
          computed<unknown, AsOfArgs & ConnectionArgs>(
            own.ConnectionType,
            bilingual(`${registry.title}：分页`, `${registry.titleEn} in force at a point, page by page.`),
            async (_, args, context, info) => reader.root(args, await pointOf(context, args.asOf), context, info),
            { nullable: true, args: { ...AS_OF, ...connectionArgs(own) } },
          ),
        ],
      ]
    }),
  )

  const Query = resolverOf(undefined, 'QueryResolver', {
    registries: computed(listOf(meta.RegistryType), bilingual('全部登记册', 'Every registry.'), (_, __, { source }) => [
      ...source.catalogue.registries.values(),
    ]),
    lists: computed(listOf(meta.RegisterListType), bilingual('全部名录', 'Every list.'), (_, __, { source }) => source.catalogue.lists),
    list: computed<unknown, { key: string }>(
      meta.RegisterListType,
      bilingual('一个名录', 'One list; null for a key that nobody keeps.'),
      (_, { key }, { source }) => source.catalogue.lists.find((list) => list.key === key) ?? null,
      { nullable: true, args: { key: [ID, { nullable: false }] } },
    ),
    record: computed<unknown, AsOfArgs & { id: string }>(
      RegistryRecord,
      bilingual('任一记录；不在册为空', 'A record of any registry; null where it is not in force.'),
      async (_, { id, asOf }, context, info) => {
        const { registry, record } = parseId(id)
        return one(registryNamed(context, registry), record, await pointOf(context, asOf), context, info)
      },
      { nullable: true, args: { id: [ID, { nullable: false }], ...AS_OF } },
    ),
    records: computed<unknown, AsOfArgs & { ids: readonly string[] }>(
      listOf(RegistryRecord),
      bilingual('多条记录，至多 500，按所给次序，不在册为空', 'At most 500 records, in the order asked, null where not in force.'),
      async (_, { ids, asOf }, context, info) => {
        if (ids.length > MAX_IDS)
          throw badInput(`一次至多 ${MAX_IDS} 个 id，给了 ${ids.length} 个。`, `At most ${MAX_IDS} ids at once; ${ids.length} were given.`, {
            field: 'ids',
            found: ids.length,
            needed: MAX_IDS,
          })
        const parsed = ids.map(parseId).map(({ registry, record }) => ({ registry: registryNamed(context, registry), record }))
        const point = await pointOf(context, asOf)
        return Promise.all(parsed.map(({ registry, record }) => one(registry, record, point, context, info)))
      },
      { nullable: 'items', args: { ids: [listOf(ID), { nullable: false }], ...AS_OF } },
    ),
    life: computed<unknown, AsOfArgs & { id: string }>(
      life.RecordLifeType,
      bilingual('一条记录的一生，在册与否；当时尚未听闻为空', 'The life of a record, in force or not; null: not heard of by then.'),
      async (_, { id, asOf }, context) => {
        const { registry, record } = parseId(id)
        const point = await pointOf(context, asOf)
        const facts = await loadFacts(context, id, point.position)
        if (facts.length === 0) return registryNamed(context, registry) && null
        const current = await loadRecord(context, registryNamed(context, registry), record, point, { names: new Set(), whole: false })
        return { id, asOf: point, inForce: current !== null }
      },
      { nullable: true, args: { id: [ID, { nullable: false }], ...AS_OF } },
    ),
    counts: computed<unknown, AsOfArgs & CountsArgs>(
      count.CountsType,
      bilingual('跨登记册计数', 'Counts over all registries at once.'),
      (_, args, context) => readCounts(args, context),
      {
        nullable: true,
        args: {
          by: [listOf(count.CountKeyType), { nullable: false }],
          registry: [listOf(ID)],
          list: [listOf(ID)],
          town: [listOf(ID)],
          ...AS_OF,
        },
      },
    ),
    changes: computed<unknown, ChangesArgs>(
      change.ChangeConnectionType,
      bilingual('变更流，按序号；游标即序号', 'The feed of changes in position order; a cursor is the position.'),
      async (_, args, context, info) => {
        const point = await pointOf(context, null)
        return readChanges(args, point.position, townCodes(args.filter?.town, point), context, info as never)
      },
      {
        nullable: true,
        args: {
          after: [Int64Scalar],
          before: [Int64Scalar],
          first: [Int],
          last: [Int],
          registry: [listOf(ID)],
          id: [ID],
          filter: [ChangeFilter],
        },
      },
    ),
    diff: computed<unknown, DiffArgs>(
      diffs.DiffConnectionType,
      bilingual('两个时间点之间的差异；给 list 时为谁进谁出', 'What differs between two points; of a list: who joined, who left.'),
      (_, args, context) => readDiff(args, context),
      {
        nullable: true,
        args: {
          registry: [listOf(ID)],
          list: [ID],
          town: [listOf(ID)],
          kind: [listOf(diffs.DiffKindType)],
          from: [AsOfInput, { nullable: false }],
          to: [AsOfInput],
          first: [Int],
          after: [String],
        },
      },
    ),
    ledger: computed(ledger.LedgerType, bilingual('台账本身', 'The ledger itself, at the request’s head.'), async (_, __, { source, request }) => {
      const head = await request.head
      return { district: source.district, size: head.position, knownAt: head.recordedAt }
    }),
    ...perRegistry,
  })
  if (lists.length === 0 && all.length === 0) throw new Error('An empty catalogue has no API.')

  return {
    resolvers: [
      Query,
      records,
      ...life.resolvers,
      ...change.resolvers,
      ...meta.resolvers,
      ...diffs.resolvers,
      ...ledger.resolvers,
      ...[...made.values()].flatMap(({ resolvers }) => resolvers),
    ],
    /** Types that are reached through the interface alone. */
    orphanedTypes: [...types.values()].map(({ Type }) => Type),
  }
}

// ── registries and lists ────────────────────────────────────────────────────────────────────────────────────────────

const metaTypes = (AS_OF: Readonly<Record<string, FieldSpec>>, RecordConnectionType: unknown, freeOf: (key: string) => ReadonlySet<string>) => {
  const FieldValueType = objectType('FieldValue', bilingual('词表中的一个值', 'A word of a vocabulary.'), {
    value: [String],
    title: [String],
    titleEn: [String],
  })
  const RegistryFieldType = objectType('RegistryField', bilingual('登记册的一个字段', 'A column of a registry.'), {
    name: [String],
    title: [String],
    titleEn: [String],
    type: [String],
    unit: [String, { nullable: true }],
    meaning: [String],
    source: [String, { nullable: true, description: bilingual('定义的来源', 'Where the definition comes from.') }],
    restricted: [Boolean],
    references: [ID, { nullable: true }],
    since: [DateScalar, { nullable: true }],
    until: [DateScalar, { nullable: true }],
    values: [listOf(FieldValueType), { nullable: true }],
  })
  const RegistryType = objectType('Registry', bilingual('登记册', 'A registry: a kind of record with its own rules.'), {
    key: [ID],
    plural: [ID],
    title: [String],
    titleEn: [String],
    basis: [listOf(String), { description: bilingual('依据', 'Laws and standards it rests on.') }],
    category: [String, { nullable: true, description: bilingual('counts 按类别计数所用的字段', 'The column that counts(by: CATEGORY) counts by.') }],
  })
  const RegistryResolver = resolverOf(RegistryType, 'RegistryResolver', {
    custodian: computed<Registry>(
      String,
      bilingual('主管部门；推断者注明', 'The department that keeps it; marked where it is inferred.'),
      ({ custodian }) => custodian && (custodian.stated ? custodian.name : `${custodian.name}（推断）`),
      { nullable: true },
    ),
    fields: computed<Registry>(listOf(RegistryFieldType), bilingual('字段', 'Its columns.'), (registry) => fieldsOf(registry)),
    changeTypes: computed<Registry>(listOf(ID), bilingual('变更类型', 'Its types of change.'), ({ changes }) => [...Object.keys(changes), 'Cancelled']),
    count: computed<Registry, AsOfArgs>(
      Int,
      bilingual('在册条数', 'How many records are in force.'),
      async ({ key }, { asOf }, context) => loadSize(context, `registry/${key}`, await pointOf(context, asOf)),
      {
        args: AS_OF,
      },
    ),
  })
  const SpellType = objectType('Spell', bilingual('在名录上的一段时间', 'A span of days on a list, the last not included.'), {
    from: [DateScalar],
    to: [DateScalar, { nullable: true }],
  })
  const RegisterListType = objectType('RegisterList', bilingual('名录、名单、清单', 'A named selection over one or two registries.'), {
    key: [ID],
    title: [String],
    titleEn: [String],
    custodian: [String, { nullable: true }],
    cadence: [String, { nullable: true, description: bilingual('更新频次', 'How often it is brought up to date.') }],
  })
  const ListResolver = resolverOf(RegisterListType, 'RegisterListResolver', {
    registries: computed<RegisterList>(listOf(ID), bilingual('取自哪些登记册', 'The registries it selects from.'), ({ on }) => Object.keys(on)),
    count: computed<RegisterList, AsOfArgs>(
      Int,
      bilingual('条数', 'How many records stand on it.'),
      async ({ key }, { asOf }, context) => loadSize(context, `list/${key}`, await pointOf(context, asOf)),
      { args: AS_OF },
    ),
    entries: computed<RegisterList, AsOfArgs & PageArgs & { town?: readonly string[] | null }>(
      RecordConnectionType,
      bilingual('名录上的记录', 'The records that stand on it, by registry and key.'),
      (list, args, context, info) => readEntries(list, args, context, info, freeOf),
      { args: { ...AS_OF, town: [listOf(ID)], first: PAGE_ARGS['first'] as FieldSpec, after: PAGE_ARGS['after'] as FieldSpec } },
    ),
    spells: computed<RegisterList, AsOfArgs & { id: string }>(
      listOf(SpellType),
      bilingual('一条记录何时在名录上，以该时间点所知为准', 'When a record stood on it, as known at the point.'),
      async ({ key }, { id, asOf }, context) => {
        const parsed = parseId(id)
        registryNamed(context, parsed.registry)
        return spellsOf(context.source.db, key, parsed, await pointOf(context, asOf))
      },
      { args: { id: [ID, { nullable: false }], ...AS_OF } },
    ),
  })
  return { RegistryType, RegisterListType, resolvers: [RegistryResolver, ListResolver] }
}

const fieldsOf = ({ columns, status }: Registry) => [
  {
    name: status.word,
    title: '状态',
    titleEn: 'Status',
    type: 'enum',
    meaning: '状态。Its status; a Registered states it under this word.',
    restricted: false,
    values: valuesOf(status.vocabulary.values),
  },
  ...Object.entries(columns).map(([name, column]) => ({
    name,
    title: column.title,
    titleEn: column.titleEn,
    type: column.type,
    unit: 'unit' in column ? column.unit : null,
    meaning: column.meaning,
    source: column.source ?? null,
    restricted: column.restricted ?? false,
    references: 'references' in column ? column.references : null,
    values: 'values' in column ? valuesOf(column.values.values) : null,
  })),
]
const valuesOf = (titles: Readonly<Record<string, readonly [string, string]>>) =>
  Object.entries(titles).map(([value, [title, titleEn]]) => ({ value, title, titleEn }))

const readEntries = async (
  list: RegisterList,
  args: AsOfArgs & PageArgs & { town?: readonly string[] | null },
  context: Context,
  info: GraphQLResolveInfo,
  freeOf: (key: string) => ReadonlySet<string>,
): Promise<RecordConnection> => {
  const registries = Object.keys(list.on).map((key) => registryNamed(context, key))
  const [only] = registries
  if (!only) throw new Error(`The list ${list.key} selects from no registry.`)
  const fingerprint = fingerprintOf('list', list.key, args.town ?? null)
  const { slice, point } = sliceOf(args, await pointOf(context, args.asOf), fingerprint)
  const towns = townCodes(args.town, point)
  const where = sql<SqlBool>`${list.key} = any(lists)${towns ? sql` and town = any(${towns})` : sql``}`
  const names = [...selected(info, 'nodes').keys(), ...selected(info, 'edges', 'node').keys()]
  const found = await page(context.source.db, {
    registries,
    point,
    where,
    order: [],
    slice,
    wanted: wantedOf(only, names, freeOf(only.key)),
    counted: selected(info).has('totalCount'),
  })
  return new RecordConnection(found, point, fingerprint, { registry: only, where })
}

// ── counts ──────────────────────────────────────────────────────────────────────────────────────────────────────────

type CountsArgs = {
  readonly by: readonly CountKey[]
  readonly registry?: readonly string[] | null
  readonly list?: readonly string[] | null
  readonly town?: readonly string[] | null
}

const countTypes = () => {
  const CountKeyType = enumType('CountKey', bilingual('计数维度', 'By what records are counted.'), {
    REGISTRY: ['REGISTRY', '登记册', 'Registry'],
    LIST: ['LIST', '名录', 'List'],
    TOWN: ['TOWN', '镇街', 'Town'],
    STATUS: ['STATUS', '状态', 'Status'],
    CATEGORY: ['CATEGORY', '类别', 'The column that Registry.category names'],
  })
  const CountType = objectType('Count', bilingual('一个计数；未要求或无值的键为空', 'A count; null: not asked for, or no value.'), {
    registry: [ID, { nullable: true }],
    list: [ID, { nullable: true }],
    townCode: [String, { nullable: true }],
    townName: [String, { nullable: true }],
    status: [String, { nullable: true }],
    category: [String, { nullable: true }],
    title: [
      String,
      {
        nullable: true,
        description: bilingual('类别的中文；未按类别时为状态、名录或登记册的中文', 'Chinese of the category; else of the status, list or registry asked for.'),
      },
    ],
    count: [Int],
  })
  const CountsType = objectType('Counts', bilingual('计数', 'Counts at a point.'), { asOf: [AsOfType], rows: [listOf(CountType)] })
  return { CountKeyType, CountsType }
}

/** Chinese of the finest thing that a row counts. */
const titleOfCount = (row: CountRow, { registries, lists }: Catalogue): string | null => {
  const counted = row.registries.flatMap((key) => registries.get(key) ?? [])
  const first = <T>(find: (registry: Registry) => T | undefined): T | undefined => counted.map(find).find((title) => title !== undefined)
  if (row.category !== null) {
    const word = row.category
    return (
      first((registry) => {
        const column = registry.category === undefined ? undefined : registry.columns[registry.category]
        return column?.type === 'enum' ? column.values.values[word]?.[0] : undefined
      }) ?? word
    )
  }
  if (row.status !== null) {
    const { status } = row
    return first((registry) => registry.status.vocabulary.values[status]?.[0]) ?? status
  }
  if (row.list !== null) return lists.find(({ key }) => key === row.list)?.title ?? null
  return row.registry === null ? null : (registries.get(row.registry)?.title ?? null)
}

const readCounts = async (args: CountsArgs & AsOfArgs, context: Context) => {
  const point = await pointOf(context, args.asOf)
  const { db, catalogue } = context.source
  const rows = await counts(db, {
    by: args.by,
    registries: registriesNamed(context, args.registry),
    lists: args.list?.map((key) => checkList(context, key)),
    towns: townCodes(args.town, point),
    point,
  })
  return { asOf: point, rows: rows.map((row) => ({ ...row, title: titleOfCount(row, catalogue) })) }
}

// ── diff ────────────────────────────────────────────────────────────────────────────────────────────────────────────

type DiffArgs = {
  readonly registry?: readonly string[] | null
  readonly list?: string | null
  readonly town?: readonly string[] | null
  readonly kind?: readonly DiffKind[] | null
  readonly from: AskedPoint
  readonly to?: AskedPoint | null
  readonly first?: number | null
  readonly after?: string | null
}

const diffTypes = (RegistryRecord: unknown, { FieldDiffType, DiffCauseType, ChangeType }: ReturnType<typeof changeTypes>) => {
  const DiffKindType = enumType('DiffKind', bilingual('差异的种类；KEPT 仅在要求时给出', 'Kinds of difference; KEPT comes only when asked for.'), {
    ADDED: ['ADDED', '新增', 'Added'],
    REMOVED: ['REMOVED', '移出', 'Removed'],
    CHANGED: ['CHANGED', '变更', 'Changed'],
    KEPT: ['KEPT', '保留', 'Kept'],
  })
  const RecordDiffType = objectType('RecordDiff', bilingual('一条记录的差异', 'A record before and after.'), {
    registry: [ID],
    record: [String],
    kind: [DiffKindType],
    cause: [DiffCauseType],
    before: [
      RegistryRecord,
      { nullable: true, description: bilingual('前一时间点的记录；不在册为空', 'The record at the first point; null where not in force.') },
    ],
    after: [
      RegistryRecord,
      { nullable: true, description: bilingual('后一时间点的记录；不在册为空', 'The record at the second point; null where not in force.') },
    ],
    fields: [listOf(FieldDiffType)],
  })
  const RecordDiffResolver = resolverOf(RecordDiffType, 'RecordDiffResolver', {
    id: computed<RecordDiff>(ID, bilingual('<登记册>/<编号>', '<registry>/<record>'), ({ registry, record }) => `${registry}/${record}`),
    changes: computed<RecordDiff>(
      listOf(ChangeType),
      bilingual('只在其中一个时间点有效的变更，及使之如此的更正', 'Changes that count at exactly one of the two points, and the corrections that made it so.'),
      async ({ registry, record, from, to }, _, context) => {
        const upTo = Math.max(from.position, to.position)
        const between = changesBetween(await loadFacts(context, `${registry}/${record}`, upTo), from, to)
        return Promise.all(between.map(({ id }) => loadChange(context, id, upTo)))
      },
    ),
  })
  const DiffEdgeType = objectType('DiffEdge', bilingual('一条', 'One of them.'), { cursor: [String], node: [RecordDiffType] })
  const total = (zh: string, en: string): FieldSpec => [Int, { description: bilingual(zh, en) }]
  const DiffConnectionType = objectType('DiffConnection', bilingual('两个时间点之间的差异', 'What differs between two points, by registry and key.'), {
    edges: [listOf(DiffEdgeType)],
    nodes: [listOf(RecordDiffType)],
    pageInfo: [PageInfoType],
    added: total('新增条数', 'How many were added.'),
    removed: total('移出条数', 'How many were removed.'),
    changed: total('变更条数', 'How many changed.'),
    kept: total('保留条数', 'How many stayed as they were.'),
    from: [AsOfType],
    to: [AsOfType],
  })
  return { DiffKindType, DiffConnectionType, resolvers: [RecordDiffResolver] }
}

const DIFFERENT: readonly DiffKind[] = ['ADDED', 'REMOVED', 'CHANGED']

const readDiff = async (args: DiffArgs, context: Context) => {
  const fingerprint = fingerprintOf('diff', args.registry ?? null, args.list ?? null, args.town ?? null, args.kind ?? null)
  const { size } = sizeOf({ first: args.first ?? null })
  const asked = [await pointOf(context, args.from), await pointOf(context, args.to)]
  const { at, from: place } = continued(asked, fingerprint, args.after)
  const [from, to] = at
  if (!from || !to) throw new Error('A diff has two points.')
  const { db, catalogue } = context.source
  const list = args.list === null || args.list === undefined ? undefined : checkList(context, args.list)
  const named = registriesNamed(context, args.registry)
  const registries = list === undefined ? named : named.filter(({ key }) => catalogue.lists.find((each) => each.key === list)?.on[key])
  const found = await diff(db, {
    registries,
    counts: (point) => {
      const towns = townCodes(args.town, point)
      return sql<SqlBool>`${list === undefined ? sql`true` : sql`${list} = any(lists)`}${towns ? sql` and town = any(${towns})` : sql``}`
    },
    from,
    to,
    kinds: args.kind ?? DIFFERENT,
    size,
    after: place === undefined ? undefined : [String(place[0]), String(place[1])],
  })
  const cursor = (row: RecordDiff | undefined): string | null => (row ? cursorOf(at, fingerprint, [row.registry, row.record]) : null)
  return {
    nodes: found.rows,
    edges: found.rows.map((node) => ({ node, cursor: cursor(node) })),
    pageInfo: {
      hasNextPage: found.hasNextPage,
      hasPreviousPage: place !== undefined,
      startCursor: cursor(found.rows[0]),
      endCursor: cursor(found.rows.at(-1)),
    },
    ...found.totals,
    from,
    to,
  }
}

// ── ledger ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const ledgerTypes = (AS_OF: Readonly<Record<string, FieldSpec>>) => {
  const LedgerType = objectType('Ledger', bilingual('台账', 'The ledger.'), {
    district: [ID],
    size: [Int64Scalar, { description: bilingual('变更条数', 'How many entries it has.') }],
    knownAt: [DateTimeScalar, { description: bilingual('最后一条的入库时间', 'When the last of them was recorded.') }],
  })
  const LedgerResolver = resolverOf(LedgerType, 'LedgerResolver', {
    point: computed<unknown, AsOfArgs>(
      AsOfType,
      bilingual('解析一个时间点而不读取', 'Resolves a point without reading.'),
      (_, { asOf }, context) => pointOf(context, asOf),
      { args: AS_OF },
    ),
  })
  return { LedgerType, resolvers: [LedgerResolver] }
}
