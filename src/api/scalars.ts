import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql'
import { isDay, isPartialDate } from '../kernel/day.ts'
import { endOfDay, parseInstant, type Instant } from '../kernel/instant.ts'

/** JSON written in a document, with variables inside it. */
const literal = (node: ValueNode, variables?: Readonly<Record<string, unknown>> | null): unknown => valueFromASTUntyped(node, variables)
const text = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined)

const refuse = (type: string, found: unknown, neededZh: string, needed: string): GraphQLError => {
  // JSON has no text for undefined, whatever its type says.
  const shown = (JSON.stringify(found) as string | undefined) ?? 'undefined'
  const messageZh = `${type} 不能为 ${shown}，应为${neededZh}。`
  return new GraphQLError(`${type} cannot be ${shown}; expected ${needed}.`, { extensions: { code: 'BAD_USER_INPUT', messageZh, found, needed } })
}

const readDay = (value: unknown): string => {
  if (!isDay(value)) throw refuse('Date', value, '日期 YYYY-MM-DD，0001-01-01 至 9999-12-30', 'YYYY-MM-DD, 0001-01-01 to 9999-12-30')
  return value
}

/** A day at fixed UTC+08:00. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description:
    '日期 YYYY-MM-DD，固定东八区；validFrom 为 0001-01-01 表示来源未说明起始\nA day YYYY-MM-DD at fixed UTC+08:00; a validFrom of 0001-01-01: no source gives the start.',
  serialize: (value) => value,
  parseValue: readDay,
  parseLiteral: (node) => readDay(text(node)),
})

const readPartial = (value: unknown): string => {
  if (!isPartialDate(value)) throw refuse('PartialDate', value, ' YYYY、YYYY-MM 或 YYYY-MM-DD', 'YYYY, YYYY-MM or YYYY-MM-DD')
  return value
}

/** A date that only describes. */
export const PartialDateScalar = new GraphQLScalarType({
  name: 'PartialDate',
  description: '日期 YYYY、YYYY-MM 或 YYYY-MM-DD，仅作描述\nYYYY, YYYY-MM or YYYY-MM-DD, where a date only describes.',
  serialize: (value) => value,
  parseValue: readPartial,
  parseLiteral: (node) => readPartial(text(node)),
})

const readInstant = (value: unknown): Instant => {
  const instant = isDay(value) ? endOfDay(value) : parseInstant(value)
  if (instant === undefined)
    throw refuse(
      'DateTime',
      value,
      '带时区、秒的小数至多六位的 RFC 3339 时刻，或日期 YYYY-MM-DD',
      'RFC 3339 with an offset and at most six digits of a second, or a day YYYY-MM-DD',
    )
  return instant
}

/** An instant; kept as text, since a JavaScript Date holds three of its six digits. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description:
    '时刻，RFC 3339，须带时区；输出为 UTC 六位小数；输入只给日期时指该日（东八区）结束\nRFC 3339, offset required; out: UTC with six decimals; in: a plain day means its end at UTC+08:00.',
  serialize: (value) => value,
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(text(node)),
})

const readInt64 = (value: unknown): number => {
  const number = typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw refuse('Int64', value, '整数，或数字组成的文本', 'an integer, or a string of digits')
  return number
}

/** A position in the ledger. */
export const Int64Scalar = new GraphQLScalarType({
  name: 'Int64',
  description: '64 位整数；输出为数字字符串，输入可为字符串或整数\nOut: a string of digits; in: that or an integer.',
  serialize: (value) => String(value),
  parseValue: readInt64,
  parseLiteral: (node) => readInt64(node.kind === Kind.INT ? Number(node.value) : text(node)),
})

/** Any JSON value. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: '任意 JSON 值\nAny JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: literal,
})

/** An RFC 7946 geometry. */
export const GeoJsonScalar = new GraphQLScalarType({
  name: 'GeoJSON',
  description: 'RFC 7946 几何对象，经度在前，坐标系为该记录的 crs\nAn RFC 7946 geometry, longitude before latitude, in the record’s own crs.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: literal,
})
