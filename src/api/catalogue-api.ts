import { Int, ID } from 'type-graphql'
import { sql, type SqlBool } from 'kysely'
import type { GraphQLResolveInfo } from 'graphql'
import type { Custodian, RegisterList, Registry } from '../engine/registry.ts'
import { spellsOf } from '../engine/read/lives.ts'
import { page } from '../engine/read/records.ts'
import { parseId } from '../kernel/record-id.ts'
import { commandsOf, type RegistryCommand } from './commands.ts'
import { RecordConnection } from './connection.ts'
import { pointOf, inTowns, registryNamed, type AsOfArgs, type Context } from './context.ts'
import { loadSize } from './loaders.ts'
import { fingerprintOf, sliceOf, type PageArgs } from './paging.ts'
import { PAGE_ARGS } from './record-type.ts'
import { DateScalar } from './scalars.ts'
import { bilingual, computed, listOf, objectType, resolverOf, type FieldSpec } from './schema-parts.ts'
import { selected, wantedAcross, type BelowOf } from './selection.ts'

const custodian = computed<{ readonly custodian: Custodian | null }>(
  String,
  bilingual('主管部门；推断者注明', 'The department that keeps it; marked where it is inferred.'),
  ({ custodian: kept }) => kept && (kept.stated ? kept.name : `${kept.name}（推断）`),
  { nullable: true },
)
const custodianStated = computed<{ readonly custodian: Custodian | null }>(
  Boolean,
  bilingual('主管部门由来源写明为真，由主题推断为假', 'Whether a source states the department, or it is inferred from the subject.'),
  ({ custodian: kept }) => kept?.stated ?? null,
  { nullable: true },
)

/** Registries and lists: what there is, and what stands on a list. */
export const catalogueApi = (AS_OF: Readonly<Record<string, FieldSpec>>, RecordConnectionType: unknown, belowOf: BelowOf) => {
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
    required: [Boolean, { description: bilingual('登记时必填', 'Whether a record cannot be registered without it.') }],
    since: [DateScalar, { nullable: true, description: bilingual('定义自何日施行', 'First day on which this definition is in force.') }],
    until: [DateScalar, { nullable: true, description: bilingual('定义至何日（不含）', 'First day on which it is no longer.') }],
    values: [listOf(FieldValueType), { nullable: true }],
  })
  const TransitionType = objectType('Transition', bilingual('变更类型与状态转移', 'A type of change, and the change of status that it is.'), {
    changeType: [ID],
    title: [String],
    titleEn: [String],
    from: [
      listOf(String),
      {
        nullable: true,
        description: bilingual('允许的原状态，空文本为无状态；空为任何状态', 'Statuses from which the rules allow it, "" for none; null: any.'),
      },
    ],
    status: [String, { nullable: true, description: bilingual('变更后的状态；空为不变', 'The status that it sets; null: it keeps it.') }],
    actor: [String, { nullable: true, description: bilingual('责任主体', 'Who may cause it.') }],
    document: [String, { nullable: true, description: bilingual('须有的依据文件', 'The document that it must rest on.') }],
    source: [String, { nullable: true, description: bilingual('规则来源', 'The law, standard or plan that says so.') }],
  })
  const RegistryCommandType = objectType('RegistryCommand', bilingual('登记册的一个命令', 'A command of a registry.'), {
    mutation: [String, { description: bilingual('mutation 的名称', 'The mutation that asks for it.') }],
    changeType: [ID, { description: bilingual('所产生的变更类型', 'The type of change that it makes.') }],
    title: [String],
    titleEn: [String],
    fields: [listOf(RegistryFieldType), { description: bilingual('其变更应写明的字段', 'Columns that its change is meant to state.') }],
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
    custodian,
    custodianStated,
    fields: computed<Registry>(listOf(RegistryFieldType), bilingual('字段', 'Its columns.'), (registry) => fieldsOf(registry)),
    transitions: computed<Registry>(
      listOf(TransitionType),
      bilingual('变更类型的状态、责任主体和依据', 'Its types of change with their statuses, who may cause them, and on what.'),
      ({ changes }) => Object.entries(changes).map(([changeType, { restsOn, ...kind }]) => ({ changeType, ...kind, document: restsOn ?? null })),
    ),
    commands: computed<Registry>(
      listOf(RegistryCommandType),
      bilingual('命令：每种变更类型一个 mutation', 'Its commands: one mutation for each type of change.'),
      describedCommandsOf,
    ),
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
    cadence: [String, { nullable: true, description: bilingual('更新频次', 'How often it is brought up to date.') }],
  })
  const ListResolver = resolverOf(RegisterListType, 'RegisterListResolver', {
    custodian,
    custodianStated,
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
      (list, args, context, info) => readEntries(list, args, context, info, belowOf),
      { args: { ...AS_OF, town: [listOf(ID)], first: PAGE_ARGS['first'] as FieldSpec, after: PAGE_ARGS['after'] as FieldSpec } },
    ),
    spells: computed<RegisterList, AsOfArgs & { id: string }>(
      listOf(SpellType),
      bilingual('一条记录何时在名录上，以该时间点所知为准', 'When a record stood on it, as known at the point.'),
      async ({ key }, { id, asOf }, context) => {
        const parsed = parseId(id)
        registryNamed(context, parsed.registry)
        return spellsOf(context.request.db, key, parsed, await pointOf(context, asOf))
      },
      { args: { id: [ID, { nullable: false }], ...AS_OF } },
    ),
  })
  const fields = {
    registries: computed(listOf(RegistryType), bilingual('全部登记册', 'Every registry.'), (_, __, { source }) => [...source.catalogue.registries.values()]),
    lists: computed(listOf(RegisterListType), bilingual('全部名录', 'Every list.'), (_, __, { source }) => source.catalogue.lists),
    list: computed<unknown, { key: string }>(
      RegisterListType,
      bilingual('一个名录', 'One list; null for a key that nobody keeps.'),
      (_, { key }, { source }) => source.catalogue.lists.find((list) => list.key === key) ?? null,
      { nullable: true, args: { key: [ID, { nullable: false }] } },
    ),
  }
  return { RegisterListType, fields, resolvers: [RegistryResolver, ListResolver] }
}

const fieldsOf = ({ columns, status }: Registry) => [
  {
    name: status.word,
    title: '状态',
    titleEn: 'Status',
    type: 'enum',
    meaning: '状态。Its status; a Registered states it under this word.',
    restricted: false,
    required: false,
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
    required: column.required ?? false,
    since: column.since ?? null,
    until: column.until ?? null,
    references: 'references' in column ? column.references : null,
    values: 'values' in column ? valuesOf(column.values.values) : null,
  })),
]
const describedCommandsOf = (registry: Registry): readonly object[] => {
  const described = new Map(fieldsOf(registry).map((field) => [field.name, field]))
  return commandsOf(registry).map(({ fields, ...command }: RegistryCommand) => ({ ...command, fields: fields.map((name) => described.get(name)) }))
}
const valuesOf = (titles: Readonly<Record<string, readonly [string, string]>>) =>
  Object.entries(titles).map(([value, [title, titleEn]]) => ({ value, title, titleEn }))

/** What stands on a list, a page at a time. */
export const readEntries = async (
  list: RegisterList,
  args: AsOfArgs & PageArgs & { town?: readonly string[] | null },
  context: Context,
  info: GraphQLResolveInfo,
  belowOf: BelowOf,
): Promise<RecordConnection> => {
  const registries = Object.keys(list.on).map((key) => registryNamed(context, key))
  const [only] = registries
  if (!only) throw new Error(`The list ${list.key} selects from no registry.`)
  const fingerprint = fingerprintOf('list', list.key, args.town ?? null)
  const { slice, point } = sliceOf(args, await pointOf(context, args.asOf), fingerprint)
  const where = sql<SqlBool>`${list.key} = any(lists) and ${inTowns(args.town, point)}`
  const found = await page(context.request.db, {
    registries,
    point,
    where,
    order: [],
    slice,
    wanted: wantedAcross(registries, info, belowOf),
    counted: selected(info).has('totalCount'),
  })
  return new RecordConnection(found, point, fingerprint, { registry: only, where })
}
