import { Float } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Column, ColumnOf, Registry, Touch } from '../engine/registry.ts'
import {
  apartWaysOf,
  lastFirst,
  latestOf,
  placeWaysOf,
  upTo,
  waysOf,
  waysOfEvery,
  type ApartWay,
  type LatestWay,
  type PlaceWay,
  type Way,
} from '../engine/relations.ts'
import { apart, touching, type Place } from '../engine/read/places.ts'
import type { RecordRow } from '../engine/read/records.ts'
import { badInput } from '../kernel/refusal.ts'
import { describe } from './column-type.ts'
import type { Context } from './context.ts'
import { loadFirst, loadKeys, loadRecord } from './loaders.ts'
import { connectionArgs, connectionReader, type ConnectionArgs, type RegistryTypes } from './registry-types.ts'
import { bilingual, computed, listOf, resolverOf, type Computed } from './schema-parts.ts'
import { nodeName, selected, wantedOf, type Below, type BelowOf } from './selection.ts'

type Registries = ReadonlyMap<string, Registry>
type Fields = Readonly<Record<string, Computed>>
const together = (all: readonly Fields[]): Fields => Object.fromEntries(all.flatMap((fields) => Object.entries(fields)))

/** What is compared of where a record lies. */
const PLACE = ['geometry', 'crs']

/** Ways from a record of the registry, by name: its own, and those of every record that it has no other of that name for. */
const waysFrom = (registries: Registries, registry: Registry): ReadonlyMap<string, Way> =>
  new Map([...waysOfEvery(registries), ...waysOf(registries, registry)].map((way) => [way.name, way]))

/** Fields that hang below the records of a registry. */
export const belowOf = (registries: Registries, registry: Registry): Below =>
  new Map<string, readonly string[]>([
    ...[...waysFrom(registries, registry)].map(([name, { own }]) => [name, own === undefined ? [] : [own]] as const),
    ...placeWaysOf(registries, registry).map(({ name }) => [name, PLACE] as const),
    ...apartWaysOf(registries, registry).map(({ name }) => [name, []] as const),
    ...latestOf(registries, registry).map(({ as }) => [as, []] as const),
    ...(registry.cited ? [[registry.cited.back, [registry.cited.column]] as const] : []),
  ])

/** What relations are made with. */
export type Relating = {
  readonly types: ReadonlyMap<string, RegistryTypes>
  readonly registries: Registries
  readonly RegistryRecord: unknown
  readonly belowOf: BelowOf
}

/** The record of a registry under a key, at the point of the record that it is named by. */
const follow = (
  { registries, belowOf }: Relating,
  target: string,
  key: string,
  { asOf }: RecordRow,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RecordRow | null> => {
  const registry = registries.get(target)
  return registry ? loadRecord(context, registry, key, asOf, wantedOf(registry, belowOf(target), selected(info))) : Promise.resolve(null)
}

const asStated = (keyZh: string, keyEn: string, { title, titleEn }: Column): string =>
  bilingual(`${title}的${keyZh}，按来源所述`, `${keyEn} of ${titleEn.toLowerCase()}, as stated.`)

const referenceFields = (relating: Relating, column: string, definition: ColumnOf<'reference'>): Fields => {
  const { references, as } = definition
  const relation = computed<RecordRow>(
    relating.types.get(references)?.Type,
    describe(definition),
    (row, _, context, info) => (typeof row[column] === 'string' ? follow(relating, references, row[column], row, context, info) : null),
    { nullable: true },
  )
  if (as !== undefined) return { [as]: relation }
  return {
    [column]: relation,
    [`${column}Record`]: computed<RecordRow>(String, asStated('编号', 'Key', definition), (row) => row[column], { nullable: true }),
  }
}

const referencesFields = (relating: Relating, column: string, definition: ColumnOf<'references'>): Fields => ({
  [column]: computed<RecordRow>(
    listOf(relating.types.get(definition.references)?.Type),
    describe(definition),
    (row, _, context, info) =>
      Array.isArray(row[column]) ? Promise.all((row[column] as string[]).map((key) => follow(relating, definition.references, key, row, context, info))) : null,
    { nullable: 'itemsAndList' },
  ),
  [`${column.replace(/s$/, '')}Records`]: computed<RecordRow>(listOf(String), asStated('编号', 'Keys', definition), (row) => row[column], { nullable: true }),
})

const recordIdFields = (relating: Relating, column: string, { title, titleEn }: ColumnOf<'recordId'>): Fields => ({
  [nodeName(column)]: computed<RecordRow>(
    relating.RegistryRecord,
    bilingual(
      `${title}所指的记录，同一时间点在册者；只是文字则为空`,
      `The record that ${titleEn.toLowerCase()} names, where it is in force at this point; null where that is plain text.`,
    ),
    (row, _, context, info) => {
      const id = row[column]
      if (typeof id !== 'string') return null
      const slash = id.indexOf('/')
      return follow(relating, id.slice(0, slash), id.slice(slash + 1), row, context, info)
    },
    { nullable: true },
  ),
})

/** From a record to those that its columns name. */
const fieldsThere = (relating: Relating, registry: Registry): Fields =>
  together(
    Object.entries(registry.columns).map(([name, column]): Fields => {
      // The town is a field of every record.
      if (name === 'townCode' || ('references' in column && !relating.types.has(column.references))) return {}
      if (column.type === 'reference') return referenceFields(relating, name, column)
      if (column.type === 'references') return referencesFields(relating, name, column)
      return column.type === 'recordId' ? recordIdFields(relating, name, column) : {}
    }),
  )

/** Which records a way leads to, in the words of its column. */
const descriptionOf = ({ to, column, match }: Way): readonly [zh: string, en: string] => {
  const { title = column, titleEn = column } = to.columns[column] ?? {}
  const by = titleEn.toLowerCase()
  switch (match) {
    case 'KEY':
      return [`指向它的${to.title}（${title}）`, `${to.titleEn} that refer to it (${by})`]
    case 'MEMBER':
      return [`列有它的${to.title}（${title}）`, `${to.titleEn} that list it (${by})`]
    case 'ID':
      return [`以它为${title}的${to.title}`, `${to.titleEn} that name it as their ${by}`]
    case 'VALUE':
      return [`与它${title}相同的${to.title}`, `${to.titleEn} of the same ${by}`]
  }
}

/** The connection that a way leads to; `zh` and `en` are said after which records it holds. */
const connectionField = ({ types, belowOf }: Relating, way: Way, zh = '', en = ''): Fields => {
  const to = types.get(way.to.key)
  if (!to) return {}
  const reader = connectionReader(way.to, belowOf(way.to.key))
  const [which, whichEn] = descriptionOf(way)
  return {
    [way.name]: computed<RecordRow, ConnectionArgs>(
      to.ConnectionType,
      bilingual(`${which}${zh}`, `${whichEn}, at its own point${en}.`),
      (row, args, context, info) => reader.below(way, row, args, context, info),
      { nullable: true, args: connectionArgs(to) },
    ),
  }
}

/** From a record to those that lead to it. */
const fieldsBack = (relating: Relating, registry: Registry): Fields => {
  const everywhere = new Map(waysOfEvery(relating.registries).map((way) => [way.name, way]))
  return together(
    waysOf(relating.registries, registry).map((way) => {
      const displaced = everywhere.get(way.name)
      if (!displaced) return connectionField(relating, way)
      const [zh, en] = descriptionOf(displaced)
      return connectionField(relating, way, `；不是${zh}`, `; not ${en.charAt(0).toLowerCase()}${en.slice(1)}`)
    }),
  )
}

/** From a record to the last of those that refer to it. */
const latestField = ({ types, belowOf }: Relating, way: LatestWay): Fields => {
  const { as, to, column, by, status } = way
  const { title: date = by, titleEn: dateEn = by } = to.columns[by] ?? {}
  const [title, titleEn] = to.status.vocabulary.values[status] ?? [status, status]
  const of = to.titleEn.toLowerCase()
  return {
    [as]: computed<RecordRow>(
      types.get(to.key)?.Type,
      bilingual(
        `指向它的${to.title}中${title}且${date}最晚的一条，不晚于 asOf.validOn；同日取编号最大者`,
        `Of ${of} that refer to it, the ${titleEn.toLowerCase()} one with the last ${dateEn.toLowerCase()} up to asOf.validOn; of several on a day the one of the greatest key.`,
      ),
      ({ record, asOf }, _, context, info) => {
        const wanted = wantedOf(to, belowOf(to.key), selected(info))
        const question = { registry: to, point: asOf, order: lastFirst(way), wanted }
        return loadFirst(context, `${to.key} ${column} ${as}`, question, (key) => upTo(way, key, asOf.validOn), record)
      },
      { nullable: true },
    ),
  }
}

const MAX_DISTANCE_M = 100_000

const WHERE: Readonly<Record<Exclude<Touch, object>, readonly [zh: string, en: string]>> = {
  intersects: ['与它相接或重叠的', 'that touch it'],
  within: ['在它之内的', 'that lie within it'],
  contains: ['把它包含在内的', 'that contain it'],
}

type Near = { readonly withinM?: number | null }

/** The distance asked for. @throws Refusal `BAD_USER_INPUT` for less than 0 m or more than 100 km */
const distanceOf = (asked: number | null | undefined, otherwise: number): number => {
  const metres = asked ?? otherwise
  if (!(metres >= 0 && metres <= MAX_DISTANCE_M))
    throw badInput(`withinM 为 ${metres}，应为 0 至 ${MAX_DISTANCE_M}。`, `withinM is ${metres}; expected 0 to ${MAX_DISTANCE_M}.`, {
      field: 'withinM',
      found: metres,
      needed: `0..${MAX_DISTANCE_M}`,
    })
  return metres
}

/** The connection to what lies where a record lies. Two statements for all records that ask the same. */
const placeField = ({ types, belowOf }: Relating, { name, to, how }: PlaceWay): Fields => {
  const connected = types.get(to.key)
  if (!connected) return {}
  const reader = connectionReader(to, belowOf(to.key))
  const near = typeof how === 'object' ? how.withinM : undefined
  const [which, whichEn] =
    typeof how === 'object' ? [`距它不超过 withinM 米（默认 ${how.withinM}）的`, `no further from it than withinM metres (${how.withinM})`] : WHERE[how]
  return {
    [name]: computed<RecordRow, ConnectionArgs & Near>(
      connected.ConnectionType,
      bilingual(`${which}${to.title}，按空间范围，同一时间点`, `${to.titleEn} ${whichEn}, by geometry, at its own point.`),
      (row, args, context, info) => {
        const touch = near === undefined ? how : { withinM: distanceOf(args.withinM, near) }
        const way = `${row.registry} ${name} ${JSON.stringify(touch)}`
        const place: Place = { key: row.record, geometry: row['geometry'], crs: row['crs'] }
        const keys = loadKeys(context, way, row.asOf, place, (places) => touching(context.request.db, { registry: to, point: row.asOf, how: touch }, places))
        return reader.among(way, keys, row, args, context, info)
      },
      { nullable: true, args: { ...connectionArgs(connected), ...(near !== undefined && { withinM: [Float] as const }) } },
    ),
  }
}

/** The connection to what says the same and lies apart. Three statements for all records that ask the same. */
const apartField = ({ types, belowOf }: Relating, { name, to, side, ...question }: ApartWay): Fields => {
  const connected = types.get(to.key)
  if (!connected) return {}
  const reader = connectionReader(to, belowOf(to.key))
  const { registry, column, outside } = question
  const { title = column, titleEn = column } = registry.columns[column] ?? {}
  const [same, zones] = [titleEn.toLowerCase(), outside.titleEn.toLowerCase()]
  const [zh, en] =
    side === 'other'
      ? [`${title}与它相同、而在它的${outside.title}之外的`, `of the same ${same} that lie outside all of its ${zones}`]
      : [`${title}与它相同、而它在其${outside.title}之外的`, `of the same ${same}, outside all of whose ${zones} it lies`]
  return {
    [name]: computed<RecordRow, ConnectionArgs>(
      connected.ConnectionType,
      bilingual(`${zh}${to.title}，同一时间点`, `${to.titleEn} ${en}, at its own point.`),
      (row, args, context, info) => {
        const way = `${row.registry} ${name}`
        const keys = loadKeys(context, way, row.asOf, { key: row.record, geometry: null, crs: null }, (places) =>
          apart(
            context.request.db,
            { ...question, point: row.asOf },
            side,
            places.map(({ key }) => key),
          ),
        )
        return reader.among(way, keys, row, args, context, info)
      },
      { nullable: true, args: connectionArgs(connected) },
    ),
  }
}

/** Types that keep a relation of their own under the name of one that every record has. */
const exceptions = ({ registries }: Relating, { name }: Way): Registry[] =>
  [...registries.values()].filter((registry) => waysOf(registries, registry).some((own) => own.name === name))

/** Relations of all registries in both directions, each as its column declares it. */
export const relationResolvers = (relating: Relating) => {
  const { types, registries, RegistryRecord } = relating
  const ofEvery = waysOfEvery(registries).map((way) => {
    const own = exceptions(relating, way)
    if (own.length === 0) return connectionField(relating, way)
    return connectionField(
      relating,
      way,
      `；${own.map(({ title }) => title).join('、')}另有同名关系，见其类型`,
      `; ${own.map(({ key }) => key).join(', ')} have another relation of this name, as their types say`,
    )
  })
  return [
    resolverOf(RegistryRecord, 'RegistryRecordRelations', together(ofEvery)),
    ...[...types.values()].map(({ registry, name, Type }) =>
      resolverOf(Type, `${name}Relations`, {
        ...fieldsThere(relating, registry),
        ...fieldsBack(relating, registry),
        ...together(placeWaysOf(registries, registry).map((way) => placeField(relating, way))),
        ...together(apartWaysOf(registries, registry).map((way) => apartField(relating, way))),
        ...together(latestOf(registries, registry).map((way) => latestField(relating, way))),
      }),
    ),
  ]
}
