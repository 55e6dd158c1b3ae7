import type { DayNumber } from './calendar.ts'
import { below, mix, unit, type Chance } from './chance.ts'
import { bent, landOf, point, within, type Geometry, type Land, type LonLat } from './land.ts'
import { Life, type Data, type Fact } from './life.ts'
import { REGISTRIES, type RegistryKey, type Sizes } from './sizes.ts'

/** Where a record lies. */
export type Site = { readonly village: number; readonly at: LonLat }

/** How the records of one registry live. Everything is a pure function of the world's options and the record's number. */
export type Register = {
  /** The day on which a record is registered: others refer to it only after that. */
  readonly born: (world: World, n: number) => DayNumber
  readonly live: (world: World, n: number, life: Life) => void
  /** Fields that may be amended, and corrected, at any time without touching what the record is an example of. */
  readonly amend: (world: World, n: number, chance: Chance) => Data
  readonly site?: (world: World, n: number) => Site
  /** Whether corrections, mistakes and rests may be laid over a record's life. */
  readonly plain?: (world: World, n: number) => boolean
  /** Whether some records are retired and reinstated. */
  readonly rests?: boolean
}

export type World = {
  readonly seed: number
  readonly district: string
  readonly sizes: Sizes
  /** Corrections of PLOT-HOT; 0: no such plot. */
  readonly hotPlotCorrections: number
  readonly land: Land
  readonly key: (registry: RegistryKey, n: number) => string
  readonly seedOf: (registry: RegistryKey, n: number) => number
  readonly born: (registry: RegistryKey, n: number) => DayNumber
  readonly site: (registry: RegistryKey, n: number) => Site
  readonly facts: (registry: RegistryKey, n: number, extra?: number) => readonly Fact[]
  readonly amend: (registry: RegistryKey, n: number, chance: Chance) => Data
}

export type Options = Pick<World, 'seed' | 'district' | 'sizes' | 'hotPlotCorrections'>

const ORDINAL = Object.fromEntries(REGISTRIES.map((registry, i) => [registry, i])) as Record<RegistryKey, number>

export const worldOf = (
  options: Options,
  registers: Readonly<Record<RegistryKey, Register>>,
  keyOf: (world: Options, land: Land, registry: RegistryKey, n: number) => string,
): World => {
  const { seed, sizes } = options
  if (sizes.town < 1 || sizes.village < 1) throw new RangeError('A district has at least one town and one village.')
  const cells = Math.ceil(sizes.farmlandUnit / sizes.village) + Math.ceil(sizes.plot / sizes.village) + 40
  const land = landOf(sizes.town, sizes.village, cells, mix(seed, 77))
  const seedOf = (registry: RegistryKey, n: number): number => mix(mix(seed, ORDINAL[registry] + 1), n)
  const world: World = {
    ...options,
    land,
    key: (registry, n) => keyOf(options, land, registry, n),
    seedOf,
    born: (registry, n) => registers[registry].born(world, n),
    site: (registry, n) => registers[registry].site?.(world, n) ?? somewhere(world, seedOf(registry, n)),
    amend: (registry, n, chance) => registers[registry].amend(world, n, chance),
    facts: (registry, n, extra = 0) => {
      const register = registers[registry]
      const life = new Life(ORDINAL[registry], seedOf(registry, n))
      register.live(world, n, life)
      if (register.plain?.(world, n)) return life.facts
      if (register.rests !== false && n % 150 === 2) life.rest()
      if (n % 300 === 3) life.err(() => ({ note: '示例误录' }))
      if (extra > 0) life.amend(extra, (chance) => register.amend(world, n, chance))
      life.correct()
      return life.facts
    },
  }
  return world
}

/** A standing village that the hash says, and a place well within it. */
export const somewhere = ({ land }: World, hash: number): Site => {
  const village = mix(hash, 21) % land.villages.length
  return placeIn(land, village, hash)
}
export const placeIn = (land: Land, village: number, hash: number): Site => {
  const standing = village % land.villages.length
  const patch = land.villages[standing]
  const at = patch ? within(patch, 0.12 + 0.76 * unit(mix(hash, 22)), 0.12 + 0.76 * unit(mix(hash, 23))) : bent(106.2, 29)
  return { village: standing, at }
}

/** Town and village of a record as its source states them; one in twelve states the town alone. */
export const placed = (world: World, village: number, hash = 1): Data => ({
  townCode: world.key('town', world.land.townOf(village)),
  ...(hash % 12 === 0 ? {} : { villageCode: world.key('village', village) }),
})

/** A record of a registry that was registered by a day, or none: a reference never comes before what it refers to. */
const known = (world: World, registry: RegistryKey, day: DayNumber, chance: Chance): number | undefined => {
  for (let i = 0; i < 6 && world.sizes[registry] > 0; i += 1) {
    const n = below(chance, world.sizes[registry])
    if (world.born(registry, n) < day) return n
  }
  return undefined
}

/** The same, as a field. */
export const reference = (world: World, field: string, registry: RegistryKey, day: DayNumber, chance: Chance): Data => {
  const n = known(world, registry, day, chance)
  return n === undefined ? {} : { [field]: world.key(registry, n) }
}

/** Sources give positions in other systems now and then, and some do not say in which. */
export const positioned = (at: LonLat, hash: number): Data => {
  const luck = hash % 200
  if (luck < 4) return { geometry: point(at), crs: 'WGS84' }
  if (luck < 6) return { geometry: point(gcj02(at)), crs: 'GCJ02' }
  if (luck < 8) return { geometry: point(at), crs: 'UNKNOWN' }
  return { geometry: point(at), crs: 'CGCS2000' }
}
export const outlined = (geometry: Geometry): Data => ({ geometry, crs: 'CGCS2000' })

/** The shift of GCJ-02, as public code for it has it (Krassovsky 1940). */
const gcj02 = ([lon, lat]: LonLat): LonLat => {
  const [x, y] = [lon - 105, lat - 35]
  const sin = (value: number): number => Math.sin(value * Math.PI)
  const common = ((20 * sin(6 * x) + 20 * sin(2 * x)) * 2) / 3
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * Math.sqrt(Math.abs(x)) +
    common +
    ((20 * sin(y) + 40 * sin(y / 3)) * 2) / 3 +
    ((160 * sin(y / 12) + 320 * sin(y / 30)) * 2) / 3
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * Math.sqrt(Math.abs(x)) +
    common +
    ((20 * sin(x) + 40 * sin(x / 3)) * 2) / 3 +
    ((150 * sin(x / 12) + 300 * sin(x / 30)) * 2) / 3
  const phi = (lat * Math.PI) / 180
  const [a, e2] = [6_378_245, 0.006_693_421_622_965_943]
  const magic = 1 - e2 * Math.sin(phi) ** 2
  const dLat = (north * 180) / (((a * (1 - e2)) / (magic * Math.sqrt(magic))) * Math.PI)
  const dLon = (east * 180) / ((a / Math.sqrt(magic)) * Math.cos(phi) * Math.PI)
  return [Math.round((lon + dLon) * 1e6) / 1e6, Math.round((lat + dLat) * 1e6) / 1e6]
}

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
/** A number below 100 in Chinese; larger ones in digits. */
export const numeral = (n: number): string => {
  if (n >= 100) return String(n)
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`}${ones === 0 && tens > 0 ? '' : DIGITS[ones]}`
}

export const townName = (town: number): string => `示例${numeral(town + 1)}${town % 6 === 0 ? '街道' : '镇'}`
export const villageName = ({ land }: World, village: number): string =>
  `${townName(land.townOf(village))}${numeral(Math.floor(village / land.towns.length) + 1)}${isCommunity(village, land.towns.length) ? '社区' : '村'}`
/** The seat of each town is a community. */
export const isCommunity = (village: number, towns: number): boolean => village < towns

/** Whom to ask: restricted columns. */
export const contact = (hash: number): Data =>
  hash % 7 === 0 ? { contact: `示例联系人${(hash % 90) + 1}`, telephone: `000-${String(10_000_000 + (hash % 9_999)).slice(1)}` } : {}
