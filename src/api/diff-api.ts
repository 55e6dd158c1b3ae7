import { ID, Int } from 'type-graphql'
import { sql, type SqlBool } from 'kysely'
import type { AskedPoint } from '../engine/point.ts'
import { changesBetween, diff, type DiffKind, type RecordDiff } from '../engine/read/diff.ts'
import type { changeTypes } from './change-types.ts'
import { listNamed, pointOf, registriesNamed, inTowns, type Context } from './context.ts'
import { loadChange, loadFacts } from './loaders.ts'
import { continued, cursorOf, fingerprintOf, sizeOf } from './paging.ts'
import { AsOfType, PageInfoType } from './record-type.ts'
import { shownDiffs } from './restricted.ts'
import { selected } from './selection.ts'
import { bilingual, computed, enumType, listOf, objectType, resolverOf, type FieldSpec } from './schema-parts.ts'

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

/** What differs between two points; of a list: who joined, who left. */
export const diffApi = (AsOfInput: unknown, RegistryRecord: unknown, { FieldDiffType, DiffCauseType, ChangeType }: ReturnType<typeof changeTypes>) => {
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
  })
  const RecordDiffResolver = resolverOf(RecordDiffType, 'RecordDiffResolver', {
    id: computed<RecordDiff>(ID, bilingual('<登记册>/<编号>', '<registry>/<record>'), ({ registry, record }) => `${registry}/${record}`),
    fields: computed<RecordDiff>(
      listOf(FieldDiffType),
      bilingual('不同的字段；限制公开的字段只对有权者给出', 'The fields that differ; restricted ones for those who may see them.'),
      ({ fields, before, after }, _, context) => shownDiffs(fields, before, after, context),
    ),
    changes: computed<RecordDiff>(
      listOf(ChangeType),
      bilingual('只在其中一个时间点有效的变更，及使之如此的更正', 'Changes that count at exactly one of the two points, and the corrections that made it so.'),
      async ({ registry, record, from, to }, _, context, info) => {
        const upTo = Math.max(from.position, to.position)
        const wanted = new Set(selected(info).keys())
        const between = changesBetween(await loadFacts(context, `${registry}/${record}`, upTo), from, to)
        const asOf = to.position < from.position ? from : to
        const found = await Promise.all(between.map(({ id }) => loadChange(context, id, upTo, wanted)))
        return found.map((change) => change && { ...change, asOf })
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
  const fields = {
    diff: computed<unknown, DiffArgs>(
      DiffConnectionType,
      bilingual('两个时间点之间的差异；给 list 时为谁进谁出', 'What differs between two points; of a list: who joined, who left.'),
      (_, args, context) => readDiff(args, context),
      {
        nullable: true,
        args: {
          registry: [listOf(ID)],
          list: [ID],
          town: [listOf(ID)],
          kind: [listOf(DiffKindType)],
          from: [AsOfInput, { nullable: false }],
          to: [AsOfInput],
          first: [Int],
          after: [String],
        },
      },
    ),
  }
  return { RecordDiffType, DiffConnectionType, DiffKindType, fields, resolvers: [RecordDiffResolver] }
}

const DIFFERENT: readonly DiffKind[] = ['ADDED', 'REMOVED', 'CHANGED']

/** What differs between two points, a page at a time. */
export const readDiff = async (args: DiffArgs, context: Context) => {
  const fingerprint = fingerprintOf('diff', args.registry ?? null, args.list ?? null, args.town ?? null, args.kind ?? null)
  const { size } = sizeOf({ first: args.first ?? null })
  const asked = [await pointOf(context, args.from), await pointOf(context, args.to)]
  const { at, from: place } = continued(asked, fingerprint, args.after)
  const [from, to] = at
  if (!from || !to) throw new Error('A diff has two points.')
  const { db } = context.request
  const list = args.list === null || args.list === undefined ? undefined : listNamed(context, args.list)
  const named = registriesNamed(context, args.registry)
  const registries = list === undefined ? named : named.filter(({ key }) => list.on[key])
  const found = await diff(db, {
    registries,
    counts: (point) => sql<SqlBool>`${list === undefined ? sql`true` : sql`${list.key} = any(lists)`} and ${inTowns(args.town, point)}`,
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
