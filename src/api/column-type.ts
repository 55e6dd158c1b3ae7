import { Float, ID } from 'type-graphql'
import type { Column, Registry, Vocabulary } from '../engine/registry.ts'
import { inCapitals, isScalar, queryName } from '../engine/read/columns.ts'
import { DateScalar, GeoJsonScalar, JsonScalar, PartialDateScalar } from './scalars.ts'
import { bilingual, enumType, inputType, listOf, objectType, vocabularyType, type FieldSpec } from './schema-parts.ts'

/** `中文。English.` as two lines, with unit and source. */
export const describe = (column: Column): string => {
  const end = column.meaning.indexOf('。') + 1
  const unit = 'unit' in column ? column.unit : undefined
  const zh = [`${column.title}：${column.meaning.slice(0, end)}`, unit && `单位：${unit}。`, column.source && `来源：${column.source}。`]
  return bilingual(zh.filter(Boolean).join(''), [`${column.titleEn}: ${column.meaning.slice(end).trim()}`, unit && `Unit: ${unit}.`].filter(Boolean).join(' '))
}

const OPERATORS = (type: unknown): Readonly<Record<string, FieldSpec>> => ({
  eq: [type, { nullable: true }],
  ne: [type, { nullable: true }],
  in: [listOf(type), { nullable: true }],
  notIn: [listOf(type), { nullable: true }],
})
const COMPARISONS = (type: unknown): Readonly<Record<string, FieldSpec>> => ({
  gt: [type, { nullable: true }],
  gte: [type, { nullable: true }],
  lt: [type, { nullable: true }],
  lte: [type, { nullable: true }],
})
const IS_NULL: Readonly<Record<string, FieldSpec>> = { isNull: [Boolean, { nullable: true }] }

const TWO_VALUED = '与空值比较为假；ne、notIn 为其补\nA comparison with an empty value is false; ne and notIn are exact complements.'
const filter = (name: string, fields: Readonly<Record<string, FieldSpec>>) => inputType(name, TWO_VALUED, () => fields)

/** GraphQL types that registries share, each made once: operators, vocabularies, measured values. */
export const sharedTypes = () => {
  const CodeInput = inputType('CodeInput', bilingual('其他系统的编码', 'What another system calls a record.'), () => ({
    system: [String, { description: bilingual('系统名称', 'The other system.') }],
    value: [String, { description: bilingual('该系统中的编码', 'What it calls the record.') }],
  }))
  const NearInput = inputType('NearInput', bilingual('一点及其周围若干米', 'So many metres around a point.'), () => ({
    lon: [Float, { description: bilingual('经度，CGCS2000', 'Longitude in degrees, CGCS2000.') }],
    lat: [Float, { description: bilingual('纬度，CGCS2000', 'Latitude in degrees, CGCS2000.') }],
    metres: [Float, { description: bilingual('距离（米），沿球面', 'Metres on the sphere.') }],
  }))
  const filters = {
    text: filter('StringFilter', { ...OPERATORS(String), contains: [String, { nullable: true }], startsWith: [String, { nullable: true }], ...IS_NULL }),
    number: filter('NumberFilter', { ...OPERATORS(Float), ...COMPARISONS(Float), ...IS_NULL }),
    boolean: filter('BooleanFilter', { eq: [Boolean, { nullable: true }], ne: [Boolean, { nullable: true }], ...IS_NULL }),
    date: filter('DateFilter', { ...OPERATORS(DateScalar), ...COMPARISONS(DateScalar), ...IS_NULL }),
    partialDate: filter('PartialDateFilter', { ...OPERATORS(PartialDateScalar), ...COMPARISONS(PartialDateScalar), ...IS_NULL }),
    reference: filter('RefFilter', { ...OPERATORS(ID), ...IS_NULL }),
    texts: filter('TextsFilter', {
      has: [String, { nullable: true }],
      hasAny: [listOf(String), { nullable: true }],
      hasAll: [listOf(String), { nullable: true }],
      ...IS_NULL,
    }),
    codes: filter('CodesFilter', { has: [CodeInput, { nullable: true }], hasAny: [listOf(CodeInput), { nullable: true }] }),
    geometry: filter('GeometryFilter', {
      bbox: [listOf(Float), { nullable: true, description: bilingual('与矩形相交：西、南、东、北', 'It meets this rectangle: west, south, east, north.') }],
      intersects: [GeoJsonScalar, { nullable: true, description: bilingual('与之相交，含边界相接', 'It meets this geometry; touching borders meet.') }],
      within: [
        GeoJsonScalar,
        { nullable: true, description: bilingual('在其内；仅在边界上者不算', 'It lies within this geometry; on its border alone it does not.') },
      ],
      near: [NearInput, { nullable: true, description: bilingual('距该点不超过若干米', 'It lies no further from a point than so many metres.') }],
      ...IS_NULL,
    }),
  }
  const MeasuredType = objectType('Measured', bilingual('可能低于检出限的测定值', 'A measured value that may be below detection.'), {
    value: [Float, { nullable: true, description: bilingual('测定值', 'The value measured.') }],
    lt: [Float, { nullable: true, description: bilingual('低于此值', 'It is below this.') }],
    notDetected: [Boolean, { description: bilingual('未检出', 'Not detected.') }],
  })
  const MeasuredInput = inputType(
    'MeasuredInput',
    bilingual('可能低于检出限的测定值；三者恰给其一', 'A measured value that may be below detection: exactly one of these.'),
    () => ({
      value: [Float, { nullable: true, description: bilingual('测定值', 'The value measured.') }],
      lt: [Float, { nullable: true, description: bilingual('低于此值', 'It is below this.') }],
      notDetected: [Boolean, { nullable: true, description: bilingual('未检出；为假同未给出', 'Not detected; false is as good as absent.') }],
    }),
  )
  const made = new Map<string, { readonly type: object; readonly filter: unknown }>()

  /** One name for one vocabulary: its enum and the filter over it. */
  const vocabulary = ({ name, values }: Vocabulary, title: string) => {
    const known = made.get(name)
    if (known) return known
    const type = vocabularyType(name, title, values)
    const both = { type, filter: filter(`${name}Filter`, { ...OPERATORS(type), ...IS_NULL }) }
    made.set(name, both)
    return both
  }
  return { filters, CodeInput, MeasuredType, MeasuredInput, vocabulary, bucket: bucketType(), direction: directionType() }
}
export type SharedTypes = ReturnType<typeof sharedTypes>

const directionType = () =>
  enumType('Direction', bilingual('顺序；空值总在最后', 'Empty values come last both ways.'), {
    ASC: ['ASC', '升序', 'Ascending'],
    DESC: ['DESC', '降序', 'Descending'],
  })
const bucketType = () =>
  enumType('Bucket', bilingual('日期归并', 'Of the dates in `by`.'), {
    YEAR: ['YEAR', '年', 'Year'],
    QUARTER: ['QUARTER', '季度', 'Quarter'],
    MONTH: ['MONTH', '月', 'Month'],
  })

/** The GraphQL type of a column's values; undefined for one that is computed (references, measured values). */
export const outputType = (column: Column, shared: SharedTypes): unknown => {
  switch (column.type) {
    case 'text':
    case 'code':
    case 'recordId':
      return String
    case 'number':
      return Float
    case 'boolean':
      return Boolean
    case 'date':
      return DateScalar
    case 'partialDate':
      return PartialDateScalar
    case 'texts':
      return listOf(String)
    case 'enum':
      return shared.vocabulary(column.values, bilingual(column.title, column.titleEn)).type
    case 'enums':
      return listOf(shared.vocabulary(column.values, bilingual(column.title, column.titleEn)).type)
    case 'geometry':
      return GeoJsonScalar
    case 'position':
      return listOf(Float)
    case 'results':
      return JsonScalar
    default:
      return undefined
  }
}

const filterType = (column: Column, { filters, vocabulary }: SharedTypes): unknown => {
  switch (column.type) {
    case 'text':
    case 'code':
    case 'recordId':
      return filters.text
    case 'number':
    case 'measured':
      return filters.number
    case 'boolean':
      return filters.boolean
    case 'date':
      return filters.date
    case 'partialDate':
      return filters.partialDate
    case 'texts':
    case 'enums':
    case 'references':
      return filters.texts
    case 'enum':
      return vocabulary(column.values, bilingual(column.title, column.titleEn)).filter
    case 'reference':
      return filters.reference
    case 'codes':
      return filters.codes
    case 'geometry':
      return filters.geometry
    case 'position':
    case 'results':
      return undefined
  }
}

/** The enum of a registry's statuses, and the filter over it. */
export const stageOf = ({ status, title, titleEn }: Registry, shared: SharedTypes) =>
  shared.vocabulary(status.vocabulary, bilingual(`${title}的状态`, `Status of ${titleEn.toLowerCase()}`))

/** Filter, order and field words of a registry, made from its columns. */
export const queryTypes = (registry: Registry, name: string, shared: SharedTypes) => {
  const { filters, direction } = shared
  const stage = stageOf(registry, shared)
  const FilterType = inputType(
    `${name}Filter`,
    bilingual(
      '过滤条件；不用的键请略去，不可为 null',
      'One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.',
    ),
    (self) => ({
      and: [listOf(self), { nullable: true }],
      or: [listOf(self), { nullable: true }],
      not: [self, { nullable: true }],
      id: [filters.reference, { nullable: true }],
      record: [filters.text, { nullable: true }],
      status: [filters.text, { nullable: true }],
      stage: [stage.filter, { nullable: true }],
      lists: [filters.texts, { nullable: true }],
      ...Object.fromEntries(
        Object.entries(registry.columns).flatMap(([column, definition]): [string, FieldSpec][] => {
          const type = filterType(definition, shared)
          return type === undefined ? [] : [[queryName(column, definition), [type, { nullable: true, description: describe(definition) }]]]
        }),
      ),
    }),
  )
  const words = Object.fromEntries([
    ['RECORD', ['record', '编号', 'Record key']],
    ['STATUS', ['status', '状态', 'Status']],
    ...Object.entries(registry.columns)
      .filter(([, column]) => isScalar(column))
      .map(([column, definition]) => [inCapitals(queryName(column, definition)), [queryName(column, definition), definition.title, definition.titleEn]]),
  ]) as Readonly<Record<string, readonly [string, string, string]>>
  const FieldEnum = enumType(`${name}Field`, bilingual('可排序、分组、求和的字段', 'Every scalar column, in capitals.'), words)
  const OrderType = inputType(`${name}Order`, bilingual('排序；同值时按编号', 'Empty values last both ways; the record key breaks ties.'), () => ({
    field: [FieldEnum],
    direction: [direction, { defaultValue: 'ASC', nullable: true }],
  }))
  return { FilterType, FieldEnum, OrderType, StageEnum: stage.type }
}
