import { setImmediate } from 'node:timers/promises'
import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import { boxAround, boxText, type Box } from '../../geo/box.ts'
import { distanceBetweenM, distanceM } from '../../geo/distance.ts'
import { faultOf } from '../../geo/fault.ts'
import { intersects, within } from '../../geo/relations.ts'
import { rectangle, shapeOf, type Shape } from '../../geo/shape.ts'
import { grouped } from '../../kernel/grouped.ts'
import { badInput } from '../../kernel/refusal.ts'
import { isGeometry, isNumber } from '../forms.ts'
import type { Point } from '../point.ts'
import type { Registry, Touch } from '../registry.ts'
import { inside, meets, type Placed } from './filter.ts'
import { matching } from './records.ts'

/** What a filter may ask of where a record lies. */
export const PLACE_OPERATORS = ['bbox', 'intersects', 'within', 'near'] as const
export type PlaceOperator = (typeof PLACE_OPERATORS)[number]

/** A place that was asked for, ready to be compared with. */
type Operand = {
  /** Whatever holds lies in here, at least in part. */
  readonly box: Box | null
  /** Whatever lies wholly in here holds, without looking at it. */
  readonly sure: Box | null
  readonly holds: (shape: Shape) => boolean
}

const isLon = (value: unknown): value is number => isNumber(value) && Math.abs(value) <= 180
const isLat = (value: unknown): value is number => isNumber(value) && Math.abs(value) <= 90

const wrong = (field: string, found: unknown, needed: string, neededEn: string) =>
  badInput(`「${field}」应为${needed}。`, `${field} must be ${neededEn}.`, { field, found, needed: neededEn })

/** An area or a line to compare with. @throws Refusal `BAD_USER_INPUT` naming what is wrong with it, and where */
const shapeAsked = (field: string, geometry: unknown): Shape => {
  if (!isGeometry(geometry)) throw wrong(field, geometry, 'GeoJSON 几何对象', 'a geometry of RFC 7946')
  const fault = faultOf(geometry)
  if (fault)
    throw badInput(`「${field}」的几何无效：${fault.zh}`, `The geometry of ${field} is not valid: ${fault.en}`, { field, found: fault.code, at: fault.at })
  return shapeOf(geometry, 'CGCS2000')
}

const OPERANDS: Readonly<Record<PlaceOperator, (field: string, value: never) => Operand>> = {
  bbox: (field, value: readonly unknown[]) => {
    const [west, south, east, north] = value
    if (value.length !== 4 || !isLon(west) || !isLat(south) || !isLon(east) || !isLat(north) || west > east || south > north)
      throw wrong(field, value, '[西, 南, 东, 北]，西不大于东、南不大于北', '[west, south, east, north], in degrees and in this order')
    const box: Box = [west, south, east, north]
    const area = rectangle(box)
    return { box, sure: box, holds: (shape) => intersects(shape, area) }
  },
  intersects: (field, value) => {
    const area = shapeAsked(field, value)
    return { box: area.box, sure: null, holds: (shape) => intersects(shape, area) }
  },
  within: (field, value) => {
    const area = shapeAsked(field, value)
    return { box: area.box, sure: null, holds: (shape) => within(shape, area) }
  },
  near: (field, { lon, lat, metres }: { readonly lon: unknown; readonly lat: unknown; readonly metres: unknown }) => {
    if (!isLon(lon) || !isLat(lat) || !isNumber(metres) || metres < 0)
      throw wrong(field, { lon, lat, metres }, '经纬度和不小于 0 的距离（米）', 'lon and lat in degrees, and metres of 0 or more')
    return { box: boxAround([lon, lat, lon, lat], metres), sure: null, holds: (shape) => distanceM(shape, lon, lat) <= metres }
  },
}

/** Shapes compared before others get their turn. */
const TURN = 1000

type Candidate = { readonly record: string; readonly crs: string | null; readonly geometry: unknown }

/**
 * Which records a spatial condition holds for: those whose boxes meet that of the place asked for are compared one by one,
 * by the geometry library. One statement.
 *
 * @param column a column of geometries; only `geometry` has an index
 * @throws Refusal `BAD_USER_INPUT` for a place that is none
 */
export const placed = async (db: Db, registry: Registry, column: string, operator: PlaceOperator, value: unknown, point: Point): Promise<Placed> => {
  const { box, sure, holds } = OPERANDS[operator](`${column}.${operator}`, value as never)
  const indexed = column === 'geometry'
  const geometry = indexed ? sql`geometry` : sql`body -> ${sql.lit(column)}`
  if (!box) return { box, sure, keys: [] }
  const where = indexed ? sql<SqlBool>`${meets(box)} and not ${sure ? inside(sure) : sql`false`}` : sql<SqlBool>`${geometry} is not null`
  const { rows } = await sql<{ rows: string }>`
    select coalesce(json_agg(json_build_object('record', record, 'crs', body ->> 'crs', 'geometry', ${geometry})), '[]')::text as rows
    from record_version v where ${matching({ registries: [registry], point, where })}`.execute(db)
  const keys: string[] = []
  for (const [i, { record, crs, geometry: stored }] of (JSON.parse(rows[0]?.rows ?? '[]') as Candidate[]).entries()) {
    if (i % TURN === TURN - 1) await setImmediate()
    if (holds(shapeOf(stored, crs))) keys.push(record)
  }
  return indexed ? { box, sure, keys } : { box: null, sure: null, keys }
}

/** Somewhere with a name: the geometry of a record in its own reference system. */
export type Place = { readonly key: string; readonly geometry: unknown; readonly crs: unknown }

const HOW = (how: Touch): ((place: Shape, record: Shape) => boolean) =>
  how === 'intersects'
    ? intersects
    : how === 'within'
      ? (place, record) => within(record, place)
      : how === 'contains'
        ? within
        : (place, record) => distanceBetweenM(place, record) <= how.withinM

const asCrs = (crs: unknown): string | null => (typeof crs === 'string' ? crs : null)

export type TouchQuestion = { readonly registry: Registry; readonly point: Point; readonly how: Touch }

/**
 * Which records of a registry touch each of some places, in force at the point: by place the record keys, by code point.
 * One statement for all places.
 */
export const touching = async (db: Db, { registry, point, how }: TouchQuestion, places: readonly Place[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  const shapes = places.flatMap(({ key, geometry, crs }) =>
    geometry === null || geometry === undefined ? [] : [{ key, shape: shapeOf(geometry, asCrs(crs)) }],
  )
  const areas = shapes.flatMap(({ shape: { box } }, place) =>
    box ? [{ place, area: boxText(typeof how === 'object' ? boxAround(box, how.withinM) : box) }] : [],
  )
  if (areas.length === 0) return new Map()
  const { rows } = await sql<{ rows: string }>`
    select coalesce(json_agg(r), '[]')::text as rows from (
      select json_build_array(record, min(body ->> 'crs'), (array_agg(geometry))[1], json_agg(k.place)) as r
      from json_to_recordset(${JSON.stringify(areas)}::json) as k(place int, area box)
      join record_version v on v.box && k.area and ${matching({ registries: [registry], point, where: sql<SqlBool>`true` })}
      group by record) r`.execute(db)
  const found = new Map<string, string[]>(shapes.map(({ key }) => [key, []]))
  const holds = HOW(how)
  const touched = (JSON.parse(rows[0]?.rows ?? '[]') as [string, string | null, unknown, number[]][]).sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [i, [record, crs, geometry, near]] of touched.entries()) {
    if (i % TURN === TURN - 1) await setImmediate()
    const shape = shapeOf(geometry, crs)
    for (const each of near) {
      const place = shapes[each]
      if (place && holds(place.shape, shape)) found.get(place.key)?.push(record)
    }
  }
  return found
}

/** Two registries whose records say the same in a column, as far as none of a third, which name the second, touches the first. */
export type ApartQuestion = {
  readonly registry: Registry
  readonly column: string
  readonly other: Registry
  readonly otherColumn: string
  readonly outside: Registry
  readonly outsideColumn: string
  readonly point: Point
}

type Apart = { readonly record: string; readonly other: string; readonly crs: string | null; readonly geometry: unknown }
type Zone = { readonly other: string; readonly crs: string | null; readonly geometry: unknown }

/**
 * Pairs of records that say the same, without those of which the first touches a zone of the second; one without a geometry touches
 * none. Two statements, however many records.
 *
 * @param keys of records of the `side` that is known
 */
export const apart = async (
  db: Db,
  question: ApartQuestion,
  side: 'record' | 'other',
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { registry, column, other, otherColumn, outside, outsideColumn, point } = question
  const everywhere = sql<SqlBool>`true`
  const said = (versions: string, name: string) => sql`(${sql.ref(`${versions}.body`)} ->> ${sql.lit(name)})`
  const { rows } = await sql<{ rows: string }>`
    with a as materialized (select record, body, geometry from record_version v where ${matching({ registries: [registry], point, where: side === 'record' ? sql<SqlBool>`record = any(${keys}::text[])` : everywhere })}),
      b as materialized (select record, body from record_version v where ${matching({ registries: [other], point, where: side === 'other' ? sql<SqlBool>`record = any(${keys}::text[])` : everywhere })})
    select coalesce(json_agg(json_build_object('record', a.record, 'other', b.record, 'crs', a.body ->> 'crs', 'geometry', a.geometry)), '[]')::text as rows
    from a join b on ${said('a', column)} = ${said('b', otherColumn)} and ${said('a', column)} <> ''`.execute(db)
  const pairs = JSON.parse(rows[0]?.rows ?? '[]') as Apart[]
  const others = [...new Set(pairs.map((pair) => pair.other))]
  const { rows: zoneRows } = await sql<{ rows: string }>`
    select coalesce(json_agg(json_build_object('other', body ->> ${sql.lit(outsideColumn)}, 'crs', body ->> 'crs', 'geometry', geometry)), '[]')::text as rows
    from record_version v where ${matching({ registries: [outside], point, where: sql<SqlBool>`body ->> ${sql.lit(outsideColumn)} = any(${others}::text[]) and geometry is not null` })}`.execute(
    db,
  )
  const zones = grouped(
    (JSON.parse(zoneRows[0]?.rows ?? '[]') as Zone[]).map((zone) => ({ ...zone, shape: shapeOf(zone.geometry, zone.crs) })),
    (zone) => zone.other,
  )
  const found = new Map<string, string[]>(keys.map((key) => [key, []]))
  for (const pair of pairs) {
    const shape = pair.geometry === null ? undefined : shapeOf(pair.geometry, pair.crs)
    if (shape && zones.get(pair.other)?.some((zone) => intersects(zone.shape, shape))) continue
    found.get(pair[side])?.push(pair[side === 'record' ? 'other' : 'record'])
  }
  return found
}
