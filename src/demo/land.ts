import { chanceOf, mix, rounded } from './chance.ts'

export type LonLat = readonly [lon: number, lat: number]
/** Closed, anticlockwise as RFC 7946 wants it. */
export type Ring = readonly LonLat[]
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: LonLat }
  | { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }

/** A trapezoid of the plane before it is bent: from `south` to `north`, the west side from `westS` to `westN`, the east one likewise. */
export type Patch = Readonly<Record<'south' | 'north' | 'westS' | 'westN' | 'eastS' | 'eastN', number>>

/** Where the district lies; between 105.9–106.5° E and 28.6–29.4° N once it is bent. */
const DISTRICT: Patch = { south: 28.614, north: 29.386, westS: 105.914, westN: 105.914, eastS: 106.486, eastN: 106.486 }

const lerp = (a: number, b: number, t: number): number => a + (b - a) * t
/** Of three wave lengths in degrees. */
const WAVES = [0.31, 0.107, 0.043].map((length) => (2 * Math.PI) / length)
const AMPLITUDES = [0.0085, 0.0034, 0.001] as const

/**
 * Bends the plane, so that borders wind as rivers and ridges make them: what was a partition stays one, since the bending is
 * continuous and folds nothing (its slopes stay below 0.6).
 */
export const bent = (x: number, y: number): LonLat => {
  let lon = x
  let lat = y
  for (let i = 0; i < 3; i += 1) {
    const wave = WAVES[i] as number // three of each
    const by = AMPLITUDES[i] as number
    lon += by * Math.sin(y * wave + i * 2.1 + 0.4)
    lat += by * Math.sin(x * wave * 1.13 + i * 1.7 + 1.2)
  }
  return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6]
}

/** A place in a patch, `s` from west to east and `t` from south to north, each from 0 to 1. */
export const within = (patch: Patch, s: number, t: number): LonLat => {
  const { south, north, westS, westN, eastS, eastN } = patch
  return bent(lerp(lerp(westS, westN, t), lerp(eastS, eastN, t), s), lerp(south, north, t))
}

/** Cuts a patch into `count` patches of about the same size: rows, and slanted cuts within each. */
export const divided = (patch: Patch, count: number, seed: number): Patch[] => {
  if (count <= 1) return [patch]
  const chance = chanceOf(seed)
  const height = (patch.north - patch.south) * 1.12
  const width = (patch.eastS + patch.eastN - patch.westS - patch.westN) / 2
  const rows = Math.max(1, Math.min(count, Math.round(Math.sqrt((count * height) / width))))
  const jitter = (): number => (chance() - 0.5) * 0.3
  const heights = [0, ...Array.from({ length: rows - 1 }, (_, i) => (i + 1 + jitter()) / rows), 1]
  const x = (s: number, t: number): number => lerp(lerp(patch.westS, patch.westN, t), lerp(patch.eastS, patch.eastN, t), s)
  return Array.from({ length: rows }, (_, row) => {
    const columns = Math.floor(((row + 1) * count) / rows) - Math.floor((row * count) / rows)
    const [t0, t1] = [heights[row] ?? 0, heights[row + 1] ?? 1]
    const cuts = [[0, 0], ...Array.from({ length: columns - 1 }, (_, i) => [(i + 1 + jitter()) / columns, (i + 1 + jitter()) / columns]), [1, 1]]
    return Array.from({ length: columns }, (_, i): Patch => {
      const [[ws, wn], [es, en]] = [cuts[i] as [number, number], cuts[i + 1] as [number, number]] // one more than columns
      const [south, north] = [lerp(patch.south, patch.north, t0), lerp(patch.south, patch.north, t1)]
      return { south, north, westS: x(ws, t0), westN: x(wn, t1), eastS: x(es, t0), eastN: x(en, t1) }
    })
  }).flat()
}

export const closed = (points: readonly LonLat[]): Ring => [...points, points[0] as LonLat] // callers hand in at least three
export const polygon = (points: readonly LonLat[]): Geometry => ({ type: 'Polygon', coordinates: [closed(points)] })
export const point = (coordinates: LonLat): Geometry => ({ type: 'Point', coordinates })

/** The border of a patch, or of what is left of it between two parts of its sides; each side in `steps`, so that it bends. */
export const border = (patch: Patch, steps: number, from = 0, to = 1): Geometry => {
  const points: LonLat[] = []
  const at = (i: number): number => lerp(from, to, i / steps)
  for (let i = 0; i < steps; i += 1) points.push(within(patch, at(i), from))
  for (let i = 0; i < steps; i += 1) points.push(within(patch, to, at(i)))
  for (let i = steps; i > 0; i -= 1) points.push(within(patch, at(i), to))
  for (let i = steps; i > 0; i -= 1) points.push(within(patch, from, at(i)))
  return polygon(points)
}

const DEGREE = Math.PI / 180
/** Metres of a degree of latitude and of longitude there (WGS84 and CGCS2000, series of the meridian). */
const metres = (lat: number): readonly [ofLat: number, ofLon: number] => {
  const phi = lat * DEGREE
  return [111_132.954 - 559.822 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi), 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi)]
}

/** Area of a ring of at most some kilometres. */
export const areaM2 = (ring: Ring): number => {
  const [lon0, lat0] = ring[0] as LonLat // rings are not empty
  const [ofLat, ofLon] = metres(lat0)
  let twice = 0
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [[x0, y0], [x1, y1]] = [ring[i] as LonLat, ring[i + 1] as LonLat] // within it
    twice += (x0 - lon0) * (y1 - lat0) - (x1 - lon0) * (y0 - lat0)
  }
  return (Math.abs(twice) / 2) * ofLat * ofLon
}
export const areaOf = (geometry: Geometry): number => (geometry.type === 'Polygon' ? areaM2(geometry.coordinates[0] as Ring) : 0) // one ring each

/** A rough circle of a radius in metres, wider or narrower by up to 18 % from corner to corner. */
export const around = ([lon, lat]: LonLat, radiusM: number, seed: number, corners = 16): Geometry => {
  const chance = chanceOf(seed)
  const [ofLat, ofLon] = metres(lat)
  return polygon(
    Array.from({ length: corners }, (_, i): LonLat => {
      const angle = (2 * Math.PI * i) / corners
      const r = radiusM * (0.82 + chance() * 0.36)
      return [rounded(lon + (r * Math.cos(angle)) / ofLon, 6), rounded(lat + (r * Math.sin(angle)) / ofLat, 6)]
    }),
  )
}

/** Some metres away. */
export const moved = ([lon, lat]: LonLat, eastM: number, northM: number): LonLat => {
  const [ofLat, ofLon] = metres(lat)
  return [rounded(lon + eastM / ofLon, 6), rounded(lat + northM / ofLat, 6)]
}

/** A cell of a patch's grid. */
export type Cell = { readonly patch: Patch; readonly column: number; readonly row: number; readonly grid: number }

/** A place in a cell; 0.5, 0.5 is its middle. */
export const inCell = ({ patch, column, row, grid }: Cell, s: number, t: number): LonLat => within(patch, (column + s) / grid, (row + t) / grid)

/** A field of four to twelve corners that stays in its cell: fields of different cells never overlap. */
export const field = (cell: Cell, seed: number): Geometry => {
  const chance = chanceOf(seed)
  if (chance() < 0.55) {
    const near = (): number => 0.03 + chance() * 0.17
    const far = (): number => 0.97 - chance() * 0.17
    return polygon([inCell(cell, near(), near()), inCell(cell, far(), near()), inCell(cell, far(), far()), inCell(cell, near(), far())])
  }
  const corners = 6 + Math.floor(chance() * 7)
  const turn = chance()
  return polygon(
    Array.from({ length: corners }, (_, i) => {
      const angle = (2 * Math.PI * (i + turn + (chance() - 0.5) * 0.4)) / corners
      const radius = 0.33 + chance() * 0.15
      return inCell(cell, 0.5 + radius * Math.cos(angle), 0.5 + radius * Math.sin(angle))
    }),
  )
}

/** The same outline as a survey on foot gives it: about `vertices` of them, none more than `byM` metres off. */
export const surveyed = (outline: Geometry, vertices: number, byM: number, seed: number): Geometry => {
  if (outline.type !== 'Polygon') return outline
  const chance = chanceOf(seed)
  const corners = (outline.coordinates[0] as Ring).slice(0, -1) // one ring each
  const steps = Math.ceil(vertices / corners.length)
  const [ofLat, ofLon] = metres((corners[0] as LonLat)[1])
  const off = (): number => (chance() - 0.5) * 2 * byM * Math.SQRT1_2
  return polygon(
    corners.flatMap((from, i) => {
      const to = corners[(i + 1) % corners.length] as LonLat
      return Array.from({ length: steps }, (_, step): LonLat => {
        const at = (axis: 0 | 1): number => lerp(from[axis], to[axis], step / steps)
        return step === 0 ? from : [rounded(at(0) + off() / ofLon, 6), rounded(at(1) + off() / ofLat, 6)]
      })
    }),
  )
}

/** A part of a cell between two cuts from south to north: 0 to 1 is nearly all of it. */
export const slice = (cell: Cell, from: number, to: number, seed: number): Geometry => {
  const inset = 0.05 + 0.2 * (mix(seed, 5) / 4_294_967_296)
  const at = (s: number): number => lerp(inset, 1 - inset, s)
  return polygon([inCell(cell, at(from), inset), inCell(cell, at(to), inset), inCell(cell, at(to), 1 - inset), inCell(cell, at(from), 1 - inset)])
}

const shuffled = (count: number, seed: number): Uint32Array => {
  const chance = chanceOf(seed)
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i -= 1) {
    const other = Math.floor(chance() * (i + 1))
    const kept = order[i] ?? 0
    order[i] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/** How many of `count` divisions were merged or abolished on the way: the last ones. */
export const formerTowns = (count: number): number => (count >= 5 ? 2 : count >= 3 ? 1 : 0)
export const formerVillages = (count: number): number => (count >= 12 ? 3 : count >= 3 ? 1 : 0)

/** Who lies where: towns partition the district, villages their town. */
export type Land = {
  readonly towns: readonly Patch[]
  readonly villages: readonly Patch[]
  /** The town of a village, former ones too. */
  readonly townOf: (village: number) => number
  /** A cell of a village that nobody else has: numbers from 0 on. */
  readonly cell: (village: number, number: number) => Cell
}

export const landOf = (towns: number, villages: number, cellsAVillage: number, seed: number): Land => {
  const [standingTowns, standingVillages] = [towns - formerTowns(towns), villages - formerVillages(villages)]
  const townPatches = divided(DISTRICT, standingTowns, mix(seed, 1))
  const parts = townPatches.map((patch, town) => divided(patch, Math.floor((standingVillages - 1 - town) / standingTowns) + 1, mix(mix(seed, 2), town)))
  const villagePatches = Array.from(
    { length: standingVillages },
    (_, village) => parts[village % standingTowns]?.[Math.floor(village / standingTowns)] ?? DISTRICT,
  )
  const grid = Math.ceil(Math.sqrt(cellsAVillage * 1.25))
  const cells = grid * grid
  const order = shuffled(cells, mix(seed, 3))
  return {
    towns: townPatches,
    villages: villagePatches,
    townOf: (village) => village % standingTowns,
    cell: (village, number) => {
      const place = order[(number + village * 31) % cells] ?? 0
      return { patch: villagePatches[village % standingVillages] ?? DISTRICT, column: place % grid, row: Math.floor(place / grid), grid }
    },
  }
}
