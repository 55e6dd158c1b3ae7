import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dumpLedger } from '../src/engine/dump.ts'
import { inCapitals, isScalar, queryName } from '../src/engine/read/columns.ts'
import type { Column, Registry } from '../src/engine/registry.ts'
import { catalogue } from '../src/registries/index.ts'
import { line, openApi, type Api, type Json, type Line } from './support/api.ts'
import { shiftDay } from './support/arbitraries.ts'
import { DISTRICT } from './support/postgres.ts'
import { everyValue, recordOf } from './support/values.ts'

/**
 * One record of every registry, with a value in every column, taken through every type of change: one a day, the same one everywhere
 * as long as it is one that every registry has.
 */
const registries = [...catalogue.registries.values()]
/** `waterSource` → `WaterSource`: the GraphQL type of a registry (DESIGN §4). */
const typeName = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1)
const FIRST_DAY = '2020-01-01'
const RETIRED_ON = '2020-01-03'
const typesOf = ({ changes }: Registry): string[] => Object.keys(changes)
const dayOf = (step: number): string => shiftDays(FIRST_DAY, step)
const shiftDays = (day: string, days: number): string => (days === 0 ? day : shiftDays(shiftDay(day, 1), days - 1))

const FIRST_ACT = { recordedAt: '2021-01-01T00:00:00.000001Z' }
const SECOND_ACT = { recordedAt: '2022-01-01T00:00:00.000001Z' }
/** After the first act and before the second. */
const BETWEEN = '2021-06-01T00:00:00.000000Z'
/** Long after the last change. */
const LATER = '2024-12-31'

const EXTRA = { 示例旧编号: 'A', __proto: 1 }
/** What the change of a step states; DESIGN leaves open what data of `Retired` and `Reinstated` would mean. */
const dataOf = (registry: Registry, type: string, step: number): Record<string, unknown> =>
  type === 'Retired' || type === 'Reinstated' ? {} : { ...everyValue(registry, step), ...(type === 'Registered' && EXTRA) }

const idOf = ({ key }: Registry): string => `${key}/${recordOf(key)}`
const lifeOf = (registry: Registry): Line[] =>
  typesOf(registry).map((type, step) =>
    line(idOf(registry), type, dataOf(registry, type, step), { validFrom: dayOf(step), ...(step < 2 ? FIRST_ACT : SECOND_ACT) }),
  )
const lives = registries.map(lifeOf)
const lines = [...lives.flatMap((life) => life.slice(0, 2)), ...lives.flatMap((life) => life.slice(2))]

let api: Api
let schema: GraphQLSchema
beforeAll(async () => {
  api = await openApi(lines)
  schema = buildClientSchema(await api.data(getIntrospectionQuery()))
})
afterAll(() => api.close())

// ── Everything that a record can be asked ────────────────────────────────────────────────────────────────────────────

const isRecord = (type: GraphQLOutputType): boolean => {
  const named = getNamedType(type)
  return named.name === 'RegistryRecord' || (isObjectType(named) && named.getInterfaces().some(({ name }) => name === 'RegistryRecord'))
}
const isPage = (type: GraphQLOutputType): boolean => getNamedType(type).name.endsWith('Connection')
const typeOf = ({ key }: Registry): GraphQLObjectType => {
  const type = schema.getType(typeName(key))
  if (!isObjectType(type)) throw new Error(`The API has no type for ${key}.`)
  return type
}
/** A selection of one field: of records their ids, of pages their records, of everything else all that is a value. */
const selectionOf = (name: string, type: GraphQLOutputType): string => {
  const named = getNamedType(type)
  if (isLeafType(named)) return name
  if (isRecord(type)) return `${name} { id }`
  if (isPage(type)) return `${name} { totalCount nodes { id } }`
  if (!isObjectType(named)) throw new Error(`${name} is of a form that this test does not know.`)
  const values = Object.values(named.getFields()).filter((field) => isLeafType(getNamedType(field.type)))
  return `${name} { ${values.map((field) => field.name).join(' ')} }`
}
/** Every field of a registry's type. */
const everything = (registry: Registry): string =>
  Object.values(typeOf(registry).getFields())
    .map(({ name, type }) => selectionOf(name, type))
    .join(' ')

// ── What it should answer ────────────────────────────────────────────────────────────────────────────────────────────

/** Status and columns after a step, as the changes state them; undefined where the record is retired. */
const stateAfter = (registry: Registry, step: number): { status: string | null; shown: Record<string, unknown> } | undefined => {
  const types = typesOf(registry).slice(0, step + 1)
  if (types.at(-1) === 'Retired') return undefined
  const stating = types.findLastIndex((type) => type !== 'Retired' && type !== 'Reinstated')
  const stated = everyValue(registry, stating)
  const status = types.reduce<string | null>((now, type) => registry.changes[type]?.status ?? now, registry.status.initial)
  return { status, shown: registry.show?.(stated, status, dayOf(step)) ?? stated }
}

const keyed = (references: string, record: unknown): Json => (record === undefined || record === null ? null : { id: `${references}/${String(record)}` })
const measured = (value: unknown): Json =>
  value === null || value === undefined
    ? null
    : typeof value === 'number'
      ? { value, lt: null, notDetected: false }
      : { value: null, lt: (value as { lt?: number }).lt ?? null, notDetected: value === 'ND' }

/** The fields that a column makes, with what they answer where it shows this value. */
const fieldsOf = (name: string, column: Column, value: unknown): Record<string, Json> => {
  if (column.restricted) return { [name]: null }
  switch (column.type) {
    case 'measured':
      return { [name]: measured(value) }
    case 'reference':
      return column.as === undefined
        ? { [name]: keyed(column.references, value), [`${name}Record`]: value ?? null }
        : { [name]: value ?? null, [column.as]: keyed(column.references, value) }
    case 'references':
      return {
        [name]: (value as string[] | undefined)?.map((key) => keyed(column.references, key)) ?? null,
        [`${name.replace(/s$/, '')}Records`]: value ?? null,
      }
    case 'recordId':
      return { [name]: value ?? null, [`${name}Node`]: value === undefined ? null : { id: value } }
    default:
      return { [name]: value ?? null }
  }
}

const restrictedOf = ({ columns }: Registry): string[] => Object.keys(columns).filter((name) => columns[name]?.restricted)
/** The one record of a registry on the day of a step, which may be past its last change. */
const stateOn = (registry: Registry, step: number) => stateAfter(registry, Math.min(step, typesOf(registry).length - 1))
/** A page that holds the one record of a registry, or nothing. */
const pageOf = (registry: Registry, holds: boolean): Json => ({ totalCount: holds ? 1 : 0, nodes: holds ? [{ id: idOf(registry) }] : [] })

/** What leads to the one record of a registry on the day of a step: the one record of each registry that has a column for it, and a way back. */
const backsOf = (registry: Registry, step: number): Record<string, Json> => {
  const shown = ({ key }: Registry) =>
    stateOn(
      registries.find((each) => each.key === key)!,
      step,
    )?.shown ?? {}
  const every = registries.flatMap((from) => Object.entries(from.columns).map(([name, column]) => ({ from, column, value: shown(from)[name] })))
  const byId = every.flatMap(({ from, column, value }) =>
    column.type === 'recordId' && column.back !== undefined ? [[column.back, pageOf(from, value === idOf(registry))]] : [],
  )
  const byKey = every.flatMap(({ from, column, value }) => {
    const refers = (column.type === 'reference' || column.type === 'references') && column.references === registry.key
    return refers && column.back !== undefined ? [[column.back, pageOf(from, [value].flat().includes(recordOf(registry.key)))]] : []
  })
  const bySaying = every.flatMap(({ from, column, value }) => {
    const same = 'sameAs' in column ? column.sameAs : undefined
    const other = registries.find(({ key }) => key === same?.registry)
    if (!same || !other) return []
    const equal = value === shown(other)[same.column]
    return [...(from === registry ? [[same.as, pageOf(other, equal)]] : []), ...(other === registry ? [[same.back, pageOf(from, equal)]] : [])]
  })
  const last = every.flatMap(({ from, column }) => {
    if (column.type !== 'reference' || column.references !== registry.key || !column.latest) return []
    const { as, status } = column.latest
    return [[as, stateOn(from, step)?.status === status ? { id: idOf(from) } : null]]
  })
  // The document that changes rest on here is none of the register.
  const citing = registry.cited ? [[registry.cited.back, { totalCount: 0, nodes: [] }]] : []
  return Object.fromEntries([...byId, ...byKey, ...bySaying, ...last, ...citing])
}

/** Relations by geometry, which have tests of their own: that they are there. */
const placesOf = (registry: Registry): Record<string, Json> => {
  const aparts = registries.flatMap((from) =>
    Object.values(from.columns).flatMap((column) => {
      const same = 'sameAs' in column ? column.sameAs : undefined
      return same?.apart ? [...(from === registry ? [same.apart.as] : []), ...(same.registry === registry.key ? [same.apart.back] : [])] : []
    }),
  )
  const backs = registries.flatMap((from) => (from.neighbours ?? []).filter((each) => each.registry === registry.key).map(({ back }) => back))
  const names = [...(registry.neighbours ?? []).map(({ as }) => as), ...backs, ...aparts]
  return Object.fromEntries(names.map((name) => [name, { totalCount: expect.any(Number), nodes: expect.any(Array) }]))
}

/** What a claim that fills every column states, as it is set beside what is computed; no other registry states numbers. */
const comparisonOf = ({ key }: Registry, { withheld, value, statedFor }: Record<string, unknown>): Record<string, Json> =>
  key === 'claim'
    ? { comparison: { kind: withheld === true ? 'WITHHELD' : 'NUMBER', value: withheld === true ? null : value, day: statedFor, dayStated: true } }
    : {}

/** West, south, east, north. */
const boundsOf = (geometry: Json): number[] => {
  const points: number[][] = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates
  const [lons, lats] = [points.map(([lon = 0]) => lon), points.map(([, lat = 0]) => lat)]
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

/** Everything that a record answers after a step. */
const expected = (registry: Registry, step: number, { status, shown }: { status: string | null; shown: Record<string, unknown> }): Record<string, Json> => {
  const types = typesOf(registry)
  const columns = Object.entries(registry.columns)
  const listed = columns.filter(([, { type }]) => type !== 'geometry').map(([name, { restricted }]) => [name, restricted ? null : (shown[name] ?? null)])
  return {
    id: idOf(registry),
    district: DISTRICT,
    registry: registry.key,
    record: recordOf(registry.key),
    changeCount: types.length,
    status,
    stage: status,
    lists: expect.any(Array),
    findings: expect.any(Array),
    ...placesOf(registry),
    bbox: boundsOf(shown['geometry']),
    centroid: [expect.any(Number), expect.any(Number)],
    fields: { status, ...Object.fromEntries(listed) },
    extra: EXTRA,
    validFrom: dayOf(step),
    validTo: step + 1 < types.length ? dayOf(step + 1) : null,
    knownFrom: step === 0 ? FIRST_ACT.recordedAt : SECOND_ACT.recordedAt,
    asOf: { validOn: dayOf(step), knownAt: SECOND_ACT.recordedAt, position: String(lines.length) },
    history: { totalCount: types.length, nodes: lifeIds(registry).map((id) => ({ id })) },
    // One for every day but the one on which it is retired.
    versions: types.flatMap((type, i) =>
      type === 'Retired' ? [] : [{ validFrom: dayOf(i), validTo: i + 1 < types.length ? dayOf(i + 1) : null, state: expect.any(Object) }],
    ),
    ...Object.assign({}, ...columns.map(([name, column]) => fieldsOf(name, column, shown[name]))),
    ...comparisonOf(registry, shown),
    ...backsOf(registry, step),
  }
}
const lifeIds = (registry: Registry): string[] => (lives[registries.indexOf(registry)] ?? []).map(({ id }) => id)

describe.each(registries)('$key', (registry) => {
  const read = (day: string) =>
    api.ask(`query ($day: Date) { it: ${registry.key}(id: "${recordOf(registry.key)}", asOf: {validOn: $day}) { ${everything(registry)} } }`, { day })

  it('shows each of its columns after each of its changes, and null for what is restricted', async () => {
    for (const [step, type] of typesOf(registry).entries()) {
      const { body } = await read(dayOf(step))
      expect(body.errors, type).toBeUndefined()
      const state = stateAfter(registry, step)
      expect(body.data.it, `${type}, on ${dayOf(step)}`).toEqual(state ? expected(registry, step, state) : null)
      if (state)
        expect(body.extensions.hidden).toEqual(
          restrictedOf(registry)
            .map((name) => `${typeName(registry.key)}.${name}`)
            .sort(),
        )
    }
  })

  it('is not there before it is registered, nor while it is retired', async () => {
    expect((await read('2019-12-31')).body.data).toEqual({ it: null })
    expect((await read(RETIRED_ON)).body.data).toEqual({ it: null })
  })

  it('is described by `registries` as it is defined', async () => {
    const { registries: described } = await api.data(`{ registries { key plural title titleEn category custodian custodianStated basis changeTypes
      fields { name title titleEn type unit meaning source restricted required references since until values { value title titleEn } }
      transitions { changeType title titleEn from status actor document source }
      commands { mutation changeType title titleEn fields { name title titleEn } } count(asOf: {validOn: "${LATER}"}) } }`)
    const { key, plural, title, titleEn, category, custodian, basis, changes, columns, status } = registry
    const valuesOf = (values: Readonly<Record<string, readonly [string, string]>>) =>
      Object.entries(values).map(([value, [zh, en]]) => ({ value, title: zh, titleEn: en }))
    const found: Json = described.find((each: Json) => each.key === key)
    expect(found).toMatchObject({ key, plural, title, titleEn, category: category ?? null, basis, count: 1 })
    expect([found.custodian?.replace('（推断）', '') ?? null, found.custodianStated]).toEqual([custodian?.name ?? null, custodian?.stated ?? null])
    expect(found.custodian?.endsWith('（推断）') ?? false).toBe(custodian !== null && !custodian.stated)
    expect(found.changeTypes).toEqual([...typesOf(registry), 'Cancelled'])
    const none = { from: null, status: null, actor: null, document: null, source: null }
    expect(found.transitions).toEqual(
      Object.entries(changes).map(([changeType, { restsOn, command: _, states: __, joint: ___, ...kind }]) => ({
        ...none,
        changeType,
        ...kind,
        document: restsOn ?? null,
      })),
    )
    const statusField = { name: status.word, title: '状态', titleEn: 'Status' }
    const named = (names: readonly string[]) => names.map((name) => ({ name, title: columns[name]!.title, titleEn: columns[name]!.titleEn }))
    const all = named(Object.keys(columns))
    expect(found.commands).toEqual(
      Object.entries(changes).map(([changeType, { command, title: zh, titleEn: en, states = [] }]) => ({
        mutation: command.replace('*', typeName(key)),
        changeType,
        title: zh,
        titleEn: en,
        fields: changeType === 'Registered' ? [statusField, ...all] : changeType === 'Amended' ? all : named(states),
      })),
    )
    expect(found.fields[0]).toMatchObject({ name: status.word, type: 'enum', values: valuesOf(status.vocabulary.values) })
    expect(found.fields.slice(1)).toEqual(
      Object.entries(columns).map(([name, column]) => ({
        name,
        title: column.title,
        titleEn: column.titleEn,
        type: column.type,
        unit: 'unit' in column ? column.unit : null,
        meaning: column.meaning,
        source: column.source ?? null,
        restricted: column.restricted === true,
        required: column.required === true,
        references: 'references' in column ? column.references : null,
        since: column.since ?? null,
        until: column.until ?? null,
        values: 'values' in column ? valuesOf(column.values.values) : null,
      })),
    )
  })
})

// ── Filters, orders, groups ──────────────────────────────────────────────────────────────────────────────────────────

/** An operand of a filter, made from its type. */
const operandOf = (type: GraphQLInputType): Json => {
  const named = getNamedType(type)
  const samples: Readonly<Record<string, Json>> = {
    String: '示例',
    ID: 'X-1',
    Float: 1.5,
    Int: 1,
    Boolean: true,
    Date: '2020-01-01',
    PartialDate: '2020-01',
    GeoJSON: { type: 'Point', coordinates: [106.2, 29.2] },
  }
  const value: Json = isEnumType(named)
    ? named.getValues()[0]?.name
    : isInputObjectType(named)
      ? Object.fromEntries(Object.values(named.getFields()).map((field) => [field.name, operandOf(field.type)]))
      : samples[named.name]
  if (value === undefined) throw new Error(`${named.name} is of a form that this test does not know.`)
  return isListType(getNullableType(type)) ? [value] : value
}
const inputFields = (name: string) => {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) throw new Error(`The API has no input ${name}.`)
  return Object.values(type.getFields())
}
const wordsOf = (registry: Registry): string[] => {
  const type = schema.getType(`${typeName(registry.key)}Field`)
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : []
}
/** A condition that finds what has this value, by the operators that the column's filter has. */
const finds = (column: Column, value: unknown): Json => {
  if (value === null || value === undefined) return { isNull: true }
  switch (column.type) {
    case 'texts':
    case 'enums':
    case 'references':
      return { hasAll: value }
    case 'codes':
      return { has: (value as Json[])[0] }
    case 'geometry':
      return { isNull: false }
    case 'measured':
      return typeof value === 'number' ? { eq: value } : { isNull: true }
    case 'reference':
      return { in: [`${column.references}/${String(value)}`] }
    default:
      return { eq: value }
  }
}

describe.each(registries)('$key can be asked', (registry) => {
  const type = typeName(registry.key)
  const restricted = restrictedOf(registry)
  const open = Object.entries(registry.columns).filter(([, column]) => !column.restricted)
  const filterable = open.filter(([, column]) => column.type !== 'position' && column.type !== 'results')
  const count = async (filter: Json): Promise<Json> =>
    (await api.data(`query ($filter: ${type}Filter) { page: ${registry.plural}(asOf: {validOn: "${LATER}"}, filter: $filter) { totalCount } }`, { filter }))
      .page.totalCount

  it('by every filter key, with every operator', async () => {
    const keys = inputFields(`${type}Filter`).filter(({ name }) => !['and', 'or', 'not', ...restricted].includes(name))
    expect(keys.map(({ name }) => name).sort()).toEqual(
      ['id', 'record', 'status', 'stage', 'lists', ...filterable.map(([name, column]) => queryName(name, column))].sort(),
    )
    // Each of them or the record itself, so that none is passed over because another one decides.
    const every = keys.flatMap(({ name, type: operators }) =>
      inputFields(getNamedType(operators).name).map((operator) => ({
        or: [
          { [name]: { [operator.name]: operator.name === 'bbox' ? [106, 29, 107, 30] : operandOf(operator.type) } },
          { record: { eq: recordOf(registry.key) } },
        ],
      })),
    )
    expect(await count({ and: every })).toBe(1)
  })

  it('by the value of every column, which finds the record', async () => {
    const state = stateAfter(registry, typesOf(registry).length - 1)!
    const conditions = filterable.map(([name, column]) => ({ [queryName(name, column)]: finds(column, state.shown[name]) }))
    const all = [
      { id: { eq: idOf(registry) } },
      { record: { eq: recordOf(registry.key) } },
      { status: state.status === null ? { isNull: true } : { eq: state.status } },
    ]
    expect(await count({ and: [...all, ...conditions] })).toBe(1)
    expect(await count({ or: [...all, ...conditions].map((each) => ({ not: each })) })).toBe(0)
  })

  it('in every order, and grouped by every word', async () => {
    const words = wordsOf(registry)
    expect(words).toEqual([
      'RECORD',
      'STATUS',
      ...Object.entries(registry.columns).flatMap(([name, column]) => (isScalar(column) ? [inCapitals(queryName(name, column))] : [])),
    ])
    const asked = words.filter((word) => !restricted.some((name) => inCapitals(name) === word))
    const orderBy = asked.map((field, i) => ({ field, direction: i % 2 === 0 ? 'ASC' : 'DESC' }))
    const { page } = await api.data(
      `query ($orderBy: [${type}Order!]) { page: ${registry.plural}(asOf: {validOn: "${LATER}"}, orderBy: $orderBy, first: 5) { nodes { id } pageInfo { endCursor }
        ${asked.map((word) => `${word}: groups(by: [${word}]) { keys titles count }`).join(' ')} } }`,
      { orderBy },
    )
    expect(page.nodes).toEqual([{ id: idOf(registry) }])
    for (const word of asked)
      expect(page[word], word).toEqual([
        { keys: [expect.toBeOneOf([null, expect.any(String)])], titles: [expect.toBeOneOf([null, expect.any(String)])], count: 1 },
      ])
    // The cursor of such an order is read back, too.
    const next = await api.data(
      `query ($orderBy: [${type}Order!], $after: String) { page: ${registry.plural}(asOf: {validOn: "${LATER}"}, orderBy: $orderBy, after: $after, first: 5) { nodes { id } } }`,
      { orderBy, after: page.pageInfo.endCursor },
    )
    expect(next.page.nodes).toEqual([])
  })

  it('never by what is restricted', async () => {
    const words = wordsOf(registry)
    const questions = restricted.flatMap((name) => [
      `f_${name}: ${registry.plural}(filter: {${name}: {isNull: true}}) { totalCount }`,
      ...(words.includes(inCapitals(name)) ? [`o_${name}: ${registry.plural}(orderBy: [{field: ${inCapitals(name)}}]) { totalCount }`] : []),
    ])
    const { body } = await api.ask(`{ ${questions.join(' ')} }`)
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(questions.map(() => 'FORBIDDEN'))
  })
})

// ── Dump and load ────────────────────────────────────────────────────────────────────────────────────────────────────

const dumpOf = async ({ ledger }: Api): Promise<string[]> => {
  const dumped: string[] = []
  for await (const each of dumpLedger(ledger.db, DISTRICT)) dumped.push(each)
  return dumped
}

describe('a ledger that was loaded from the dump of another', () => {
  let copy: Api
  let dumped: string[]
  beforeAll(async () => {
    dumped = await dumpOf(api)
    copy = await openApi(dumped.map((each) => JSON.parse(each) as unknown))
  })
  afterAll(() => copy.close())

  it('has the same leaves in the same order', async () => {
    const leaves = async ({ data }: Api): Promise<Json> => (await data('{ changes(first: 500) { totalCount nodes { id position leafHash } } }')).changes
    const [ours, theirs] = [await leaves(api), await leaves(copy)]
    expect(ours.nodes).toHaveLength(lines.length)
    expect(theirs).toEqual(ours)
  })

  it('dumps the same lines again, restricted values included', async () => {
    expect(await dumpOf(copy)).toEqual(dumped)
    expect(dumped.filter((each) => each.includes('"restricted"')).length).toBeGreaterThan(registries.length)
  })

  it.each(registries)('answers the same of every $key, now and as it was known before', async (registry) => {
    const query = `query ($knownAt: DateTime) { page: ${registry.plural}(asOf: {validOn: "${LATER}", knownAt: $knownAt}) { totalCount nodes { ${everything(registry)} } } }`
    const answers = await Promise.all([api, copy].flatMap((each) => [null, BETWEEN].map((knownAt) => each.ask(query, knownAt === null ? {} : { knownAt }))))
    const [now, before, nowThere, beforeThere] = answers.map(({ body: { data, errors, extensions } }) => ({ data, errors, hidden: extensions.hidden }))
    expect(now?.errors).toBeUndefined()
    expect(now?.data.page.totalCount).toBe(1)
    expect(before?.data.page.nodes[0].validFrom).toBe(dayOf(1))
    expect(nowThere).toEqual(now)
    expect(beforeThere).toEqual(before)
    expect(before).not.toEqual(now)
  })
})
