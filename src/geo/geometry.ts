/** Longitude and latitude in degrees, then perhaps a height, which nothing here looks at. */
export type Position = readonly [number, number, ...number[]]
export type Line = readonly Position[]
/** A shell and its holes. */
export type Rings = readonly Line[]

/** An RFC 7946 geometry; collections are not stored. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint' | 'LineString'; readonly coordinates: Line }
  | { readonly type: 'MultiLineString' | 'Polygon'; readonly coordinates: Rings }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Rings[] }

const TYPES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']

/** Whether it is one: its form was checked before it was stored (`engine/forms.ts`), so its type says the rest. */
export const isGeometry = (value: unknown): value is Geometry =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  TYPES.includes(value.type) &&
  'coordinates' in value &&
  Array.isArray(value.coordinates)

/** What a geometry is made of, whatever its type. */
export type Parts = { readonly points: readonly Position[]; readonly lines: readonly Line[]; readonly polygons: readonly Rings[] }

const NONE: Parts = { points: [], lines: [], polygons: [] }

export const partsOf = (geometry: Geometry): Parts => {
  switch (geometry.type) {
    case 'Point':
      return { ...NONE, points: [geometry.coordinates] }
    case 'MultiPoint':
      return { ...NONE, points: geometry.coordinates }
    case 'LineString':
      return { ...NONE, lines: [geometry.coordinates] }
    case 'MultiLineString':
      return { ...NONE, lines: geometry.coordinates }
    case 'Polygon':
      return { ...NONE, polygons: [geometry.coordinates] }
    case 'MultiPolygon':
      return { ...NONE, polygons: geometry.coordinates }
  }
}

type Nested = Position | readonly Nested[]
const isPosition = (nested: Nested): nested is Position => typeof nested[0] === 'number'
const visit = (nested: Nested, see: (position: Position) => void): void => {
  if (isPosition(nested)) see(nested)
  else for (const each of nested) visit(each, see)
}

/** Every position in the order in which they stand, the last of a ring too. */
export const eachPosition = (geometry: Geometry, see: (position: Position) => void): void => {
  visit(geometry.coordinates, see)
}

export const samePlace = (a: Position | undefined, b: Position | undefined): boolean => b !== undefined && a?.[0] === b[0] && a[1] === b[1]

/** The line without positions that repeat the one before. */
export const withoutRepeats = (line: Line): Line => line.filter((position, i) => i === 0 || !samePlace(position, line[i - 1]))

/** The ring with its first position at the end. */
export const closed = (ring: Line): Line => {
  const [first] = ring
  return first === undefined || samePlace(first, ring.at(-1)) ? ring : [...ring, first]
}
