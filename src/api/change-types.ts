import { ID, Int } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { lifeOf } from '../engine/facts.ts'
import { versionOn, versionsOf, type Life } from '../engine/life.ts'
import type { Point } from '../engine/point.ts'
import { changeFilterSql, changes, type ChangeFilter, type ChangeRow } from '../engine/read/changes.ts'
import { fieldDiffs } from '../engine/read/diff.ts'
import { toRecord, type RecordRow } from '../engine/read/records.ts'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { parseId } from '../kernel/record-id.ts'
import { fromMicros, toMicros, type Instant } from '../kernel/instant.ts'
import { badInput } from '../kernel/refusal.ts'
import { maySeePersons } from '../trust/caller.ts'
import { pointOf, registryOfEntries, inTowns, type Context } from './context.ts'
import { loadFacts } from './loaders.ts'
import { changeSlice, ChangeConnection, PageInfoType } from './record-type.ts'
import { shownDiffs } from './restricted.ts'
import { DateScalar, DateTimeScalar, Int64Scalar, JsonScalar } from './scalars.ts'
import { bilingual, computed, enumType, inputType, listOf, objectType, resolverOf } from './schema-parts.ts'
import { selected, wantedOfChanges } from './selection.ts'

/**
 * The record as a life has it on the day of a point; undefined where not in force.
 *
 * @param knownFrom since when its version is known, or how to find out where that is asked
 */
export const rowOfLife = (life: Life, record: string, knownFrom: Instant | (() => Promise<unknown>), asOf: Point): RecordRow | undefined => {
  const version = versionOn(versionsOf(life), asOf.validOn)
  if (!version) return undefined
  const { name, town, status, lists, body, geometry, restricted } = version.row
  return toRecord(
    life.registry.key,
    asOf,
  )({
    record,
    name,
    townCode: town,
    status,
    lists,
    geometry: geometry === null ? null : (JSON.parse(geometry) as unknown),
    validFrom: version.validFrom,
    validTo: version.validTo,
    knownFrom,
    changeCount: life.changeCount,
    $restricted: restricted,
    $body: body,
  })
}

/** What a change changed in its record on its validFrom, as the caller may see it: the life before it, and after. */
export const effectOn = (change: ChangeRow, before: Life, after: Life, context: Context) => {
  const { district, record, validFrom: validOn, recordedAt, position } = change
  const justBefore = { district, validOn, knownAt: fromMicros(toMicros(recordedAt) - 1n), position: position - 1, asked: {} }
  const asOf = { district, validOn, knownAt: recordedAt, position, asked: {} }
  const then = rowOfLife(before, record, recordedAt, justBefore)
  const now = rowOfLife(after, record, recordedAt, asOf)
  return shownDiffs(fieldDiffs(after.registry, then, now, now), then, now, context)
}

/** The life of a change's record just before it and just after, as known then. */
export const livesAround = async (change: ChangeRow, context: Context): Promise<{ readonly before: Life; readonly after: Life }> => {
  const { catalogue } = context.source
  const registry = registryOfEntries(context, change.registry)
  const facts = await loadFacts(context, `${change.registry}/${change.record}`, change.seenAt)
  const lifeTo = (last: number): Life =>
    lifeOf(
      catalogue,
      registry,
      facts.filter(({ position }) => position <= last),
    )
  return { before: lifeTo(change.position - 1), after: lifeTo(change.position) }
}

const effectOf = async (change: ChangeRow, context: Context) => {
  const { before, after } = await livesAround(change, context)
  return effectOn(change, before, after, context)
}

/** Anonymous callers see the department that recorded a change, not the person: what stands before a `/`. */
const recorder = (recordedBy: string | null, { request }: Context): string | null =>
  maySeePersons(request.caller) ? recordedBy : (recordedBy?.split('/')[0] ?? null)

export const changeTypes = () => {
  const BasisType = objectType('Basis', bilingual('依据文件', 'The document that a change rests on.'), {
    number: [String, { nullable: true, description: bilingual('文号', 'Its number.') }],
    title: [String, { nullable: true, description: bilingual('标题', 'Its title.') }],
    issuer: [String, { nullable: true, description: bilingual('发文机关', 'Who issued it.') }],
    issuedOn: [DateScalar, { nullable: true, description: bilingual('发文日期', 'Day of issue.') }],
    sha256: [String, { nullable: true, description: bilingual('文件的 SHA-256', 'SHA-256 of the file.') }],
  })
  const DiffCauseType = enumType('DiffCause', bilingual('差异的原因', 'Why two answers differ.'), {
    WORLD: ['WORLD', '事实变了', 'It changed in the world'],
    KNOWLEDGE: ['KNOWLEDGE', '我们知道得更多了', 'We learnt'],
    BOTH: ['BOTH', '两者皆有', 'Both'],
  })
  const FieldDiffType = objectType('FieldDiff', bilingual('一个字段的差异', 'A field before and after.'), {
    field: [String, { description: bilingual('字段名', 'Name of the column, or status.') }],
    title: [String, { description: bilingual('字段的中文标题', 'Its title in Chinese.') }],
    before: [JsonScalar, { nullable: true }],
    after: [JsonScalar, { nullable: true }],
    cause: [DiffCauseType],
  })
  const ChangeType = objectType('Change', bilingual('台账中的一条变更', 'An entry of the ledger.'), {
    id: [ID],
    position: [Int64Scalar, { description: bilingual('在台账中的序号，从 1 起', 'Its number in the ledger, from 1.') }],
    registry: [ID],
    record: [String],
    type: [String, { description: bilingual('变更类型', 'Type of change.') }],
    validFrom: [DateScalar, { description: bilingual('生效日期；0001-01-01 为来源未说明', 'The day from which it holds; 0001-01-01: no source says.') }],
    sequence: [Int, { description: bilingual('同日文件的先后', 'Order of documents within a day.') }],
    recordedAt: [DateTimeScalar, { description: bilingual('入库时间', 'The instant at which its act was sealed.') }],
    approvedBy: [String, { nullable: true }],
    reason: [String, { nullable: true }],
    basis: [BasisType, { nullable: true, description: bilingual('依据', 'The document it rests on.') }],
    supersedes: [ID, { nullable: true, description: bilingual('更正了哪条变更', 'The change whose place it takes.') }],
    cancels: [ID, { nullable: true, description: bilingual('撤销了哪条变更', 'The change that it removes.') }],
    correctedBy: [
      ID,
      {
        nullable: true,
        description: bilingual('被哪条变更更正，以读取时间点所知为准', 'The change that corrected it, as known at the point it was reached through.'),
      },
    ],
    data: [JsonScalar, { description: bilingual('内容；限制公开的值为承诺', 'Its data; commitments in place of restricted values.') }],
    leafHash: [String, { description: bilingual('RFC 6962 叶哈希，base64', 'RFC 6962 leaf hash of the change line, base64.') }],
  })
  const ChangeResolver = resolverOf(ChangeType, 'ChangeResolver', {
    recordId: computed<ChangeRow>(ID, bilingual('<登记册>/<编号>', '<registry>/<record>'), ({ registry, record }) => `${registry}/${record}`),
    recordedBy: computed<ChangeRow>(
      String,
      bilingual('由谁录入；匿名读者只见部门', 'Who recorded it; anonymous readers see the department.'),
      ({ recordedBy }, _, context) => recorder(recordedBy, context),
      {
        nullable: true,
      },
    ),
    effect: computed<ChangeRow>(
      listOf(FieldDiffType),
      bilingual('它在生效日改变了该记录的哪些字段，以其入库时所知为准', 'What it changed in the record on its validFrom, as known at its recordedAt.'),
      (change, _, context) => effectOf(change, context),
    ),
  })
  const ChangeEdgeType = objectType('ChangeEdge', bilingual('一条', 'One of them; a cursor is the position.'), { cursor: [String], node: [ChangeType] })
  const ChangeConnectionType = objectType('ChangeConnection', bilingual('变更，按序号', 'Changes in position order.'), {
    edges: [listOf(ChangeEdgeType)],
    nodes: [listOf(ChangeType)],
    pageInfo: [PageInfoType],
    totalCount: [Int, { description: bilingual('各页总数；选取时才计数', 'Over all pages; counted only when selected.') }],
    through: [Int64Scalar, { description: bilingual('已读到此序号，无论是否相符', 'Read up to here, matching or not.') }],
  })
  return { BasisType, DiffCauseType, FieldDiffType, ChangeType, ChangeConnectionType, resolvers: [ChangeResolver] }
}

/** What a feed may be narrowed to. */
const changeFilterType = (DateFilter: unknown) =>
  inputType('ChangeFilter', bilingual('所给各项须同时成立', 'Each that is given must hold.'), () => ({
    type: [listOf(ID), { nullable: true }],
    recordedBy: [listOf(String), { nullable: true }],
    basisNumber: [listOf(String), { nullable: true }],
    town: [listOf(ID), { nullable: true, description: bilingual('镇街代码、编号、名称或别名', 'Towns by code, id, name or alias.') }],
    validFrom: [DateFilter, { nullable: true }],
    recordedFrom: [DateTimeScalar, { nullable: true }],
    recordedTo: [DateTimeScalar, { nullable: true }],
    corrections: [Boolean, { nullable: true, description: bilingual('仅更正与撤销，或仅其余', 'Only corrections and cancellations, or only the others.') }],
  }))

type DateFilterInput = Readonly<Record<string, unknown>>
type ChangesArgs = {
  readonly after?: number | null
  readonly before?: number | null
  readonly first?: number | null
  readonly last?: number | null
  readonly registry?: readonly string[] | null
  readonly id?: string | null
  readonly filter?: (Omit<ChangeFilter, 'validFrom'> & { readonly validFrom?: DateFilterInput }) | null
}

const SQL_OPERATORS: Readonly<Record<string, string>> = { eq: '=', ne: '<>', gt: '>', gte: '>=', lt: '<', lte: '<=' }

/** A condition on the validFrom of changes, which is never empty. */
const validFromSql = (filter: DateFilterInput): RawBuilder<SqlBool>[] =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([operator, value]) => {
      if (value === null) throw badInput('过滤条件不能为 null。', 'A filter operand is null; leave the key out instead.', { field: `validFrom.${operator}` })
      if (operator === 'in') return sql<SqlBool>`e.valid_from = any(${value}::date[])`
      if (operator === 'notIn') return sql<SqlBool>`e.valid_from <> all(${value}::date[])`
      if (operator === 'isNull') return sql<SqlBool>`${!(value as boolean)}::boolean`
      return sql<SqlBool>`e.valid_from ${sql.raw(SQL_OPERATORS[operator] ?? '=')} ${value}::date`
    })

const rejectNulls = (filter: Readonly<Record<string, unknown>>): void => {
  const empty = Object.entries(filter).find(([, value]) => value === null)
  if (empty) throw badInput(`过滤条件「${empty[0]}」不能为 null。`, `The filter ${empty[0]} is null; leave it out instead.`, { field: empty[0] })
}

/** The feed: changes in position order, from the request's own head back. */
const readChanges = async (
  args: ChangesArgs,
  point: Point,
  towns: RawBuilder<SqlBool> | undefined,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ChangeConnection> => {
  const { db } = context.request
  const { district } = context.source
  const upTo = point.position
  const slice = changeSlice(
    {
      first: args.first ?? null,
      last: args.last ?? null,
      after: null,
      before: null,
    },
    upTo,
  )
  rejectNulls(args.filter ?? {})
  const { validFrom, ...filter } = args.filter ?? {}
  const id = args.id === null || args.id === undefined ? undefined : parseId(args.id)
  if (id) registryOfEntries(context, id.registry)
  const registries = args.registry?.map((key) => registryOfEntries(context, key).key)
  const where = [
    ...changeFilterSql(filter, towns),
    ...(validFrom ? validFromSql(validFrom) : []),
    ...(registries ? [sql<SqlBool>`e.registry = any(${registries}::text[])`] : []),
    ...(id ? [sql<SqlBool>`e.stream = ${`${district}/${id.registry}/${id.record}`}`] : []),
  ]
  const bounded = { ...slice, after: args.after ?? 0, before: Math.min(args.before ?? upTo + 1, upTo + 1) }
  return new ChangeConnection(
    await changes(db, district, { where, slice: bounded, upTo, wanted: wantedOfChanges(info), counted: selected(info).has('totalCount') }),
    point,
  )
}

/** The feed of all changes. */
export const changesApi = (ChangeConnectionType: unknown, DateFilter: unknown) => {
  const ChangeFilter = changeFilterType(DateFilter)
  const fields = {
    changes: computed<unknown, ChangesArgs>(
      ChangeConnectionType,
      bilingual('变更流，按序号；游标即序号', 'The feed of changes in position order; a cursor is the position.'),
      async (_, args, context, info) => {
        const point = await pointOf(context, null)
        return readChanges(args, point, args.filter?.town ? inTowns(args.filter.town, point, sql`v.town`) : undefined, context, info)
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
  }
  return { fields, resolvers: [] }
}
