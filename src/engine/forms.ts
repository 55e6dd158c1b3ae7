import { isDay, isPartialDate } from '../kernel/day.ts'
import { oncePer } from '../kernel/memo.ts'
import { isRecordKey } from '../kernel/record-id.ts'
import type { Fields } from './fold.ts'
import type { Column } from './registry.ts'

const MAX_DEPTH = 64

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
/** Text that PostgreSQL and RFC 8785 can both hold. */
export const isText = (value: unknown): value is string => typeof value === 'string' && !value.includes('\u0000') && value.isWellFormed()
const everyText = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const everyKey = (value: unknown): boolean => Array.isArray(value) && value.every(isRecordKey)
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** Any JSON value that can be stored and hashed: finite numbers, storable text, not too deep. */
export const isStorable = (value: unknown, depth = 0): boolean =>
  depth <= MAX_DEPTH &&
  (value === null ||
    typeof value === 'boolean' ||
    isNumber(value) ||
    isText(value) ||
    (Array.isArray(value) && value.every((each) => isStorable(each, depth + 1))) ||
    (isObject(value) && Object.entries(value).every(([key, each]) => isText(key) && isStorable(each, depth + 1))))

/** How deep the coordinates of each RFC 7946 geometry are nested. */
const COORDINATE_DEPTH: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}
const isPosition = (value: unknown): boolean => Array.isArray(value) && value.length >= 2 && value.length <= 3 && value.every(isNumber)
const isNested = (value: unknown, depth: number): boolean =>
  depth === 0 ? isPosition(value) : Array.isArray(value) && value.every((each) => isNested(each, depth - 1))
/** A geometry of RFC 7946 with finite coordinates as deep as its type has them; not a collection. */
export const isGeometry = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['type'] === 'string' &&
  Object.hasOwn(COORDINATE_DEPTH, value['type']) &&
  isStorable(value) &&
  isNested(value['coordinates'], COORDINATE_DEPTH[value['type']] ?? 0)

const isCode = (value: unknown): boolean => isObject(value) && isText(value['system']) && isText(value['value']) && Object.keys(value).length === 2
const isMeasured = (value: unknown): boolean =>
  isNumber(value) || value === 'ND' || (isObject(value) && isNumber(value['lt']) && Object.keys(value).length === 1)

/** What a value of a column must be: a test, and the words for it. */
const form = (column: Column): { readonly fits: (value: unknown) => boolean; readonly needed: string } => {
  switch (column.type) {
    case 'text':
    case 'code':
    case 'recordId':
      return { fits: isText, needed: '文本 text' }
    case 'number':
      return { fits: isNumber, needed: `数字 number（${column.unit}）` }
    case 'measured':
      return { fits: isMeasured, needed: `数字 number（${column.unit}）、{"lt": 数字} 或 "ND"` }
    case 'boolean':
      return { fits: (value) => typeof value === 'boolean', needed: 'true 或 false' }
    case 'date':
      return { fits: isDay, needed: '日期 YYYY-MM-DD' }
    case 'partialDate':
      return { fits: isPartialDate, needed: '日期 YYYY、YYYY-MM 或 YYYY-MM-DD' }
    case 'texts':
      return { fits: everyText, needed: '文本列表 list of text' }
    case 'codes':
      return { fits: (value) => Array.isArray(value) && value.every(isCode), needed: '编码列表 [{system, value}]' }
    case 'enum':
    case 'enums': {
      const words = Object.keys(column.values.values)
      const fits = (value: unknown): boolean => typeof value === 'string' && words.includes(value)
      return column.type === 'enum'
        ? { fits, needed: words.join(' | ') }
        : { fits: (value) => Array.isArray(value) && value.every(fits), needed: `[${words.join(' | ')}]` }
    }
    case 'geometry':
      return { fits: isGeometry, needed: 'GeoJSON 几何对象 RFC 7946 geometry' }
    case 'reference':
      return { fits: isRecordKey, needed: `${column.references} 的编号 record key` }
    case 'references':
      return { fits: everyKey, needed: `${column.references} 的编号列表 list of record keys` }
    case 'position':
      return { fits: isPosition, needed: '[经度, 纬度] [lon, lat]' }
    case 'results':
      return {
        fits: (value) => isObject(value) && isStorable(value) && Object.values(value).every(isMeasured),
        needed: '{指标代码: 数字、{"lt": 数字} 或 "ND"}',
      }
  }
}
/** As {@link form}, made once a column. */
export const formOf = oncePer(form)
