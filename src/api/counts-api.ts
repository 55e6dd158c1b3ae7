import { ID, Int } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Catalogue, Registry } from '../engine/registry.ts'
import { counts, type CountKey, type CountQuestion, type CountRow } from '../engine/read/counts.ts'
import { keyOfPoint, listNamed, pointOf, registriesNamed, inTowns, type AsOfArgs, type Context } from './context.ts'
import { AsOfType } from './record-type.ts'
import { bilingual, computed, enumType, listOf, objectType, type FieldSpec } from './schema-parts.ts'
import { selected } from './selection.ts'

type CountsArgs = {
  readonly by: readonly CountKey[]
  readonly registry?: readonly string[] | null
  readonly list?: readonly string[] | null
  readonly town?: readonly string[] | null
}

/** Counts over all registries at once. */
export const countsApi = (AS_OF: Readonly<Record<string, FieldSpec>>) => {
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
        description: bilingual(
          '类别的中文；未按类别时为状态、名录或登记册的中文；各登记册叫法不同时并列',
          'Chinese of the category; where it is not asked for, of the status, list or registry. Where registries call it differently, all of it.',
        ),
      },
    ],
    count: [Int],
  })
  const CountsType = objectType('Counts', bilingual('计数', 'Counts at a point.'), { asOf: [AsOfType], rows: [listOf(CountType)] })
  const fields = {
    counts: computed<unknown, AsOfArgs & CountsArgs>(
      CountsType,
      bilingual('跨登记册计数', 'Counts over all registries at once.'),
      (_, args, context, info) => readCounts(args, context, info),
      {
        nullable: true,
        args: {
          by: [listOf(CountKeyType), { nullable: false }],
          registry: [listOf(ID)],
          list: [listOf(ID)],
          town: [listOf(ID)],
          ...AS_OF,
        },
      },
    ),
  }
  return { fields, resolvers: [] }
}

/** Chinese of the finest thing that a row counts; where registries call a word differently, all that they call it. */
const titleOfCount = (row: CountRow, by: readonly CountKey[], { registries, lists }: Catalogue): string | null => {
  const counted = row.registries.flatMap((key) => registries.get(key) ?? [])
  const called = (word: string, titleIn: (registry: Registry) => string | undefined): string =>
    [...new Set(counted.flatMap((registry) => titleIn(registry) ?? []))].join('、') || word
  const { category, status } = row
  if (category !== null)
    return called(category, (registry) => {
      const column = registry.category === undefined ? undefined : registry.columns[registry.category]
      return column?.type === 'enum' ? column.values.values[category]?.[0] : undefined
    })
  if (by.includes('CATEGORY')) return null
  if (status !== null) return called(status, (registry) => registry.status.vocabulary.values[status]?.[0])
  if (row.list !== null) return lists.find(({ key }) => key === row.list)?.title ?? null
  return row.registry === null ? null : (registries.get(row.registry)?.title ?? null)
}

/** Answers of more rows than this are not remembered. */
const SHORT = 500

const remembered = async (context: Context, question: CountQuestion, asked: unknown): Promise<readonly CountRow[]> => {
  const { db } = context.request
  const { counted } = context.source
  const key = `${keyOfPoint(question.point)} ${JSON.stringify(asked)}`
  const known = counted.get(key)
  if (known) return known
  const rows = await counts(db, question)
  if (rows.length <= SHORT) counted.set(key, rows)
  return rows
}

const readCounts = async (args: CountsArgs & AsOfArgs, context: Context, info: GraphQLResolveInfo) => {
  const point = await pointOf(context, args.asOf)
  const { catalogue } = context.source
  const question = {
    by: args.by,
    registries: registriesNamed(context, args.registry),
    lists: args.list?.map((key) => listNamed(context, key).key),
    where: inTowns(args.town, point),
    point,
  }
  const rows = await remembered(context, question, [args.by, args.registry ?? null, args.list ?? null, args.town ?? null])
  return { asOf: point, rows: selected(info, 'rows').has('title') ? rows.map((row) => ({ ...row, title: titleOfCount(row, args.by, catalogue) })) : rows }
}
