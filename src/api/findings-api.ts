import { ID, Int } from 'type-graphql'
import { sql } from 'kysely'
import type { GraphQLResolveInfo } from 'graphql'
import { coalescing } from '../engine/coalesce.ts'
import { byId, findingsAt, type Finding, type FindingKind } from '../engine/findings.ts'
import type { Point } from '../engine/point.ts'
import { effectiveOn } from '../engine/read/effective.ts'
import { namedInForce } from '../engine/read/named.ts'
import type { RecordRow } from '../engine/read/records.ts'
import { grouped } from '../kernel/grouped.ts'
import { remembering } from '../kernel/memo.ts'
import { parseId } from '../kernel/record-id.ts'
import { badInput } from '../kernel/refusal.ts'
import { inTowns, keyOfPoint, loaderOf, pointOf, registriesNamed, registryNamed, type AsOfArgs, type Context } from './context.ts'
import { loadChange, loadRecord } from './loaders.ts'
import { continued, cursorOf, fingerprintOf, sizeOf } from './paging.ts'
import { AsOfType, PageInfoType, type SeenChange } from './record-type.ts'
import { DateScalar, JsonScalar } from './scalars.ts'
import { bilingual, computed, listOf, objectType, resolverOf, type FieldSpec } from './schema-parts.ts'
import { selected, wantedOf, type BelowOf } from './selection.ts'

type FindingsArgs = AsOfArgs & {
  readonly registry?: readonly string[] | null
  readonly kind?: readonly string[] | null
  readonly town?: readonly string[] | null
  readonly first?: number | null
  readonly after?: string | null
}

/** @throws Refusal `BAD_USER_INPUT` naming the kinds there are */
const kindsNamed = ({ source: { catalogue } }: Context, keys: readonly string[] | null | undefined): readonly FindingKind[] => {
  const known = catalogue.findings.map(({ key }) => key)
  const unknown = keys?.find((key) => !known.includes(key))
  if (unknown !== undefined)
    throw badInput(`没有疑点种类「${unknown}」，有：${known.join('、')}。`, `There is no kind of finding "${unknown}"; there are ${known.join(', ')}.`, {
      field: 'kind',
      found: unknown,
      needed: known,
    })
  return keys ? catalogue.findings.filter(({ key }) => keys.includes(key)) : catalogue.findings
}

/** Points of which the findings are remembered. */
const REMEMBERED = 4

/**
 * Findings of a whole district, remembered for the pages that follow: what does not fit at a resolved point never changes. Those of a
 * few points are kept, since they are many.
 */
const rememberingFindings = () => {
  const remembered = remembering<readonly Finding[]>(REMEMBERED)
  return ({ source, request }: Context, question: Parameters<typeof findingsAt>[2]): Promise<readonly Finding[]> => {
    const { point, kinds, registries } = question
    const key = [
      point.district,
      keyOfPoint(point),
      JSON.stringify(point.asked),
      kinds.map((each) => each.key).join(),
      registries.map((each) => each.key).join(),
    ].join(' ')
    return remembered(key, () => findingsAt(request.sharedDb, source.catalogue, question))
  }
}

/**
 * Findings about a record at its own point. The same few statements for all that are asked at one point; what is asked while they are
 * under way is asked together afterwards.
 */
const loadingFindings = () => {
  const coalesced = coalescing<readonly Finding[]>()
  return (context: Context, { id, asOf }: RecordRow): Promise<readonly Finding[]> =>
    loaderOf<string, readonly Finding[]>(context, `findings ${keyOfPoint(asOf)}`, async (ids) => {
      const { sharedDb } = context.request
      const { catalogue } = context.source
      const registries = [...catalogue.registries.values()]
      // The way a point was asked for is part of it: cursors below the records tell from it.
      const found = await coalesced(`${keyOfPoint(asOf)} ${JSON.stringify(asOf.asked)}`, ids, async (all) => {
        const findings = await findingsAt(sharedDb, catalogue, { point: asOf, kinds: catalogue.findings, registries, among: all })
        const mentions = findings.flatMap((finding) => [...new Set(finding.found.parts.map((part) => part.id))].map((mentioned) => ({ finding, mentioned })))
        return new Map([...grouped(mentions, ({ mentioned }) => mentioned)].map(([mentioned, of]) => [mentioned, of.map(({ finding }) => finding)]))
      })
      return ids.map((each) => found.get(each) ?? [])
    }).load(id)
}

/** Changes of a record that stand at a point and are effective on a day. */
const loadEffective = (context: Context, id: string, day: string, point: Point): Promise<readonly string[]> =>
  loaderOf<string, readonly string[]>(context, `effective ${point.position}`, async (keys) => {
    const asked = keys.map((key) => ({ ...parseId(key.slice(key.indexOf(' ') + 1)), day: key.slice(0, key.indexOf(' ')) }))
    return effectiveOn(context.request.db, asked, point)
  }).load(`${day} ${id}`)

const TOWN = sql`case registry when 'town' then record else town end`

/** Only findings about a record that lies in one of the towns at their point. A town lies in itself. */
const ofTowns = async (context: Context, found: readonly Finding[], towns: readonly string[] | null | undefined, point: Point): Promise<readonly Finding[]> => {
  if (!towns) return found
  const ids = [...new Set(found.flatMap(({ found: { parts } }) => parts.map(({ id }) => id)))]
  const inside = await namedInForce(context.request.db, ids, point, inTowns(towns, point, TOWN))
  return found.filter(({ found: { parts } }) => parts.some(({ id }) => inside.has(id)))
}

/** What does not fit, and the rules that say so. */
export const findingsApi = (
  AS_OF: Readonly<Record<string, FieldSpec>>,
  { RegistryRecord, ChangeType, belowOf }: { readonly RegistryRecord: unknown; readonly ChangeType: unknown; readonly belowOf: BelowOf },
) => {
  const described = {
    title: [String, { description: bilingual('种类名称', 'What the kind is called.') }],
    titleEn: [String],
    rule: [String, { description: bilingual('应当如何', 'What should be so.') }],
    ruleEn: [String],
    source: [
      String,
      {
        nullable: true,
        description: bilingual('规则的来源；登记册自身的一致性没有来源', 'Law, standard or plan that says so; null: it follows from what the registers are.'),
      },
    ],
  } satisfies Record<string, FieldSpec>
  const FindingKindType = objectType('FindingKind', bilingual('疑点的种类', 'A rule about what should fit.'), { key: [ID], ...described })
  const FindingKindResolver = resolverOf(FindingKindType, 'FindingKindResolver', {
    registries: computed<FindingKind>(listOf(ID), bilingual('涉及哪些登记册', 'The registries that it speaks of.'), ({ speaksOf }, _, { source }) =>
      [...source.catalogue.registries.values()].filter(speaksOf).map(({ key }) => key),
    ),
  })
  const FindingType = objectType(
    'Finding',
    bilingual('疑点：在某一时间点不相符之处；算得，不存储', 'What does not fit at a point. Computed there, never stored.'),
    {
      id: [ID, { description: bilingual('同一疑点在任何时间点编号相同', 'The same for the same finding at every point.') }],
      since: [
        DateScalar,
        {
          nullable: true,
          description: bilingual(
            '自何日起一直如此；0001-01-01 为来源未说明，空为无从说起',
            'Since when it has been so without a break; 0001-01-01: no source says, null: nothing to tell it by.',
          ),
        },
      ],
    },
  )
  const ofKind = (name: keyof typeof described) =>
    computed<Finding>(String, described[name][1]?.description ?? bilingual('同上，英文', 'The same in English.'), ({ kind }) => kind[name], {
      nullable: name === 'source',
    })
  const FindingResolver = resolverOf(FindingType, 'FindingResolver', {
    kind: computed<Finding>(ID, bilingual('疑点种类的键', 'Key of its kind.'), ({ kind }) => kind.key),
    ...Object.fromEntries((['title', 'titleEn', 'rule', 'ruleEn', 'source'] as const).map((name) => [name, ofKind(name)])),
    message: computed<Finding>(
      String,
      bilingual('一句话：所见的数、名称和日期', 'One sentence in Chinese, with the numbers, names and days found.'),
      ({ found }) => found.message,
    ),
    messageEn: computed<Finding>(String, bilingual('同上，英文', 'The same in English.'), ({ found }) => found.messageEn),
    data: computed<Finding>(JsonScalar, bilingual('同上，作为数据', 'The same as data.'), ({ found }) => found.data),
    recordIds: computed<Finding>(
      listOf(ID),
      bilingual('涉及的记录，不在册者在内', 'Ids of the records it is about, those out of force included.'),
      ({ found }) => found.parts.map(({ id }) => id),
    ),
    records: computed<Finding>(
      listOf(RegistryRecord),
      bilingual('涉及的记录中在册者，同点读取', 'Those of them that are in force, read at the same point.'),
      async ({ found, asOf }, _, context, info) => {
        const rows = await Promise.all(found.parts.map(({ id }) => recordOf(context, id, asOf, info, belowOf)))
        return rows.filter((row) => row !== null)
      },
    ),
    changes: computed<Finding>(
      listOf(ChangeType),
      bilingual(
        '所据的变更：各记录在其所涉之事开始之日生效的现行变更',
        'The changes it rests on: by default those that stand and were effective on the days on which its parts began.',
      ),
      async ({ found, asOf }, _, context, info): Promise<readonly SeenChange[]> => {
        const days = found.parts.flatMap(({ id, since }) => (since === null ? [] : [{ id, since }]))
        const ids = found.changes ?? (await Promise.all(days.map(({ id, since }) => loadEffective(context, id, since, asOf)))).flat()
        const wanted = new Set(selected(info).keys())
        const changes = await Promise.all(ids.map((id) => loadChange(context, id, asOf.position, wanted)))
        return changes.flatMap((change) => (change ? [{ ...change, asOf }] : []))
      },
    ),
  })
  const FindingConnectionType = objectType(
    'FindingConnection',
    bilingual('疑点：一页，按种类次序和编号', 'A page of findings: kinds in the order of their list, then by id.'),
    {
      nodes: [listOf(FindingType)],
      pageInfo: [PageInfoType],
      totalCount: [Int, { description: bilingual('各页总数', 'Over all pages.') }],
      asOf: [AsOfType],
    },
  )
  const loadFindings = loadingFindings()
  const RecordFindings = resolverOf(RegistryRecord, 'RecordFindingsResolver', {
    findings: computed<RecordRow>(listOf(FindingType), bilingual('此时间点涉及它的疑点', 'What does not fit about it at its own point.'), (row, _, context) =>
      loadFindings(context, row),
    ),
  })
  const wholeDistrict = rememberingFindings()
  const fields = {
    findings: computed<unknown, FindingsArgs>(
      FindingConnectionType,
      bilingual('某一时间点的疑点', 'What does not fit at a point, over the whole district.'),
      async (_, args, context) => {
        const { registry, kind, town, first, after } = args
        const [kinds, registries] = [kindsNamed(context, kind), registriesNamed(context, registry)]
        const fingerprint = fingerprintOf('findings', registry ?? null, kind ?? null, town ?? null)
        const { size } = sizeOf({ first: first ?? null })
        const { at, from } = continued([await pointOf(context, args.asOf)], fingerprint, after)
        const [point] = at
        if (!point) throw new Error('A page is read at a point.')
        const found = await ofTowns(context, await wholeDistrict(context, { point, kinds, registries }), town, point)
        const rest = from === undefined ? found : found.filter((each) => isAfter(kinds, each, from))
        const nodes = rest.slice(0, size)
        const cursor = (node: Finding | undefined): string | null => (node ? cursorOf(at, fingerprint, [node.kind.key, node.id]) : null)
        return {
          nodes,
          totalCount: found.length,
          asOf: point,
          pageInfo: { hasNextPage: rest.length > size, hasPreviousPage: from !== undefined, startCursor: cursor(nodes[0]), endCursor: cursor(nodes.at(-1)) },
        }
      },
      {
        nullable: true,
        args: {
          registry: [listOf(ID), { description: bilingual('只取涉及这些登记册记录者', 'Only those about a record of these registries.') }],
          kind: [listOf(ID), { description: bilingual('只取这些种类', 'Only of these kinds.') }],
          town: [
            listOf(ID),
            {
              description: bilingual('只取涉及这些镇街记录者：代码、编号、名称或别名', 'Only those about a record of these towns: by code, id, name or alias.'),
            },
          ],
          ...AS_OF,
          first: [Int, { description: bilingual('取多少条，默认 50，0 至 500', 'So many; 50 by default, 0 to 500.') }],
          after: [String, { description: bilingual('从此游标之后', 'After this cursor.') }],
        },
      },
    ),
    findingKinds: computed(
      listOf(FindingKindType),
      bilingual('全部疑点种类', 'Every rule about what should fit.'),
      (_, __, { source }) => source.catalogue.findings,
    ),
  }
  return { fields, resolvers: [FindingKindResolver, FindingResolver, RecordFindings] }
}

/** Whether a finding stands after a place in the order. */
const isAfter = (kinds: readonly FindingKind[], { kind, id }: Finding, place: readonly unknown[]): boolean => {
  const [last, lastId] = place.map(String)
  const further = kinds.indexOf(kind) - kinds.findIndex(({ key }) => key === last)
  return further > 0 || (further === 0 && byId({ id }, { id: lastId ?? '' }) > 0)
}

const recordOf = (context: Context, id: string, point: Point, info: GraphQLResolveInfo, belowOf: BelowOf): Promise<RecordRow | null> => {
  const { registry: key, record } = parseId(id)
  const registry = registryNamed(context, key)
  return loadRecord(context, registry, record, point, wantedOf(registry, belowOf(key), selected(info)))
}
