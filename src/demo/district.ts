/**
 * A demonstration district: ten years of a fictional ledger, as change lines for `ledger load`. Every name begins with 示例, and
 * the district's code is one that no division has.
 *
 * Each record's life is a pure function of the options and its number, so that nothing of it is kept: a first pass notes only when
 * each line is recorded, these instants are sorted, and a second pass makes the text of one line after the other.
 */
import { basisOf } from './basis.ts'
import { dayOfSlot, dayText, instantOf } from './calendar.ts'
import { mix, unit } from './chance.ts'
import { keyOf } from './keys.ts'
import { dataOf } from './life.ts'
import { registers } from './registers.ts'
import { DEMO_SIZES, REGISTRIES, type RegistryKey, type Sizes } from './sizes.ts'
import { worldOf, type World } from './world.ts'

export { CALM, HOT } from './keys.ts'
export { DEMO_SIZES, type RegistryKey, type Sizes } from './sizes.ts'

/** No division has this code. */
export const DEMO_DISTRICT = '500199'

export type DistrictOptions = {
  readonly seed?: number
  readonly district?: string
  /** Records of each registry; what is not said is as in {@link DEMO_SIZES}. At least one town and one village. */
  readonly sizes?: Partial<Sizes>
  /** About how many lines there are to be: amendments are added until then. As many as the lives themselves have, where absent. */
  readonly changes?: number
  /** Adds PLOT-HOT, corrected so often, and PLOT-CALM, with the same facts and no correction, as the first two plots. */
  readonly hotPlotCorrections?: number
}

/** Where the lines of each record begin, among all lines in the order of records. */
type Plan = {
  readonly world: World
  /** The first record of each registry, among all records. */
  readonly firstRecord: readonly number[]
  readonly firstLine: Uint32Array
  /** Amendments per record beyond its own life. */
  readonly extra: number
  readonly lines: number
}

const worldFor = ({ seed = 1, district = DEMO_DISTRICT, sizes = {}, hotPlotCorrections = 0 }: DistrictOptions): World =>
  worldOf({ seed, district, sizes: { ...DEMO_SIZES, ...sizes }, hotPlotCorrections }, registers, keyOf)

/** Samples are seldom amended: what was measured stays. */
const WEIGHT: Readonly<Partial<Record<RegistryKey, number>>> = { sample: 0.1, town: 0.5, claim: 0.3 }
const extraOf = (world: World, registry: RegistryKey, n: number, perRecord: number): number => {
  const wanted = perRecord * (WEIGHT[registry] ?? 1)
  return wanted === 0 ? 0 : Math.floor(wanted + unit(mix(world.seedOf(registry, n), 99)))
}

const planOf = (world: World, extra: number, onLine?: (slot: number) => void): Plan => {
  const records = REGISTRIES.reduce((sum, registry) => sum + world.sizes[registry], 0)
  const firstLine = new Uint32Array(records + 1)
  const firstRecord: number[] = []
  let [record, lines] = [0, 0]
  for (const registry of REGISTRIES) {
    firstRecord.push(record)
    for (let n = 0; n < world.sizes[registry]; n += 1) {
      firstLine[record++] = lines
      const facts = world.facts(registry, n, extraOf(world, registry, n, extra))
      lines += facts.length
      if (onLine) for (const { slot } of facts) onLine(slot)
    }
  }
  firstLine[record] = lines
  return { world, firstRecord, firstLine, extra, lines }
}

/** How many amendments per record make about so many lines of a world that has fewer of its own. */
const extraFor = (world: World, changes: number | undefined): number => {
  if (changes === undefined) return 0
  const { lines } = planOf(world, 0)
  const weights = REGISTRIES.reduce((sum, registry) => sum + world.sizes[registry] * (WEIGHT[registry] ?? 1), 0)
  // One amendment in twenty is corrected.
  return Math.max(0, (changes - lines) / 1.047 / weights)
}

/** How many lines there will be, exactly. */
export const districtSize = (options: DistrictOptions = {}): number => {
  const world = worldFor(options)
  return planOf(world, extraFor(world, options.changes)).lines
}

/** The place of the last item that is at most `value`. */
const lastAtMost = (sorted: ArrayLike<number>, value: number): number => {
  let [low, high] = [0, sorted.length]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? Infinity) <= value) low = middle
    else high = middle
  }
  return low
}

/** A slot and a line's number share a double: 2^25 slots are ten years, 2^28 lines more than anybody loads. */
const LINES = 2 ** 28

/** The lines in the order of their recording, without ends. */
export function* districtLines(options: DistrictOptions = {}): Generator<string, void, void> {
  const world = worldFor(options)
  const extra = extraFor(world, options.changes)
  let order = new Float64Array(1 << 16)
  let made = 0
  const plan = planOf(world, extra, (slot) => {
    if (made === order.length) {
      const larger = new Float64Array(order.length * 2)
      larger.set(order)
      order = larger
    }
    order[made] = slot * LINES + made
    made += 1
  })
  order = order.subarray(0, made).sort()
  for (const each of order) {
    const slot = Math.floor(each / LINES)
    yield textOf(plan, each - slot * LINES)
  }
}

const textOf = ({ world, firstRecord, firstLine, extra }: Plan, line: number): string => {
  // Records of no lines do not exist, so that the last one that begins at most here has it.
  const number = lastAtMost(firstLine, line)
  const registry = REGISTRIES[lastOf(firstRecord, number)] ?? 'town'
  const n = number - (firstRecord[REGISTRIES.indexOf(registry)] ?? 0)
  const place = line - (firstLine[number] ?? 0)
  const facts = factsOf(world, registry, n, extra)
  const fact = facts[place]
  if (!fact) throw new RangeError(`Line ${line} has no fact.`)
  const record = world.key(registry, n)
  const recorded = dayOfSlot(fact.slot)
  const hash = mix(world.seed, fact.slot)
  const corrects = fact.corrects < 0 ? null : `${record}.${fact.corrects + 1}`
  return JSON.stringify({
    id: `${record}.${place + 1}`,
    district: world.district,
    registry,
    record,
    type: fact.type,
    validFrom: dayText(fact.day),
    sequence: fact.sequence,
    recordedAt: instantOf(fact.slot, hash),
    recordedBy: `示例经办${(hash % 60) + 1}`,
    approvedBy: corrects !== null || hash % 5 === 0 ? `示例审核${(hash % 9) + 1}` : null,
    reason: fact.reason,
    basis: basisOf(registry, fact.day, recorded),
    supersedes: fact.how === 'cancelled' ? null : corrects,
    cancels: fact.how === 'cancelled' ? corrects : null,
    data: dataOf(fact, place, world.seedOf(registry, n), (chance) => world.amend(registry, n, chance)),
  })
}

/** The registry of a record: the last whose first record is at most it, past those without records. */
const lastOf = (firstRecord: readonly number[], record: number): number => {
  let at = 0
  while (at + 1 < firstRecord.length && (firstRecord[at + 1] ?? Infinity) <= record) at += 1
  return at
}

/** PLOT-HOT has a thousand facts, each of which would be made a thousand times. */
const LONG = 64
const longLives = new WeakMap<World, Map<string, ReturnType<World['facts']>>>()
const factsOf = (world: World, registry: RegistryKey, n: number, extra: number): ReturnType<World['facts']> => {
  const lives = longLives.get(world) ?? new Map<string, ReturnType<World['facts']>>()
  const kept = lives.get(`${registry} ${n}`)
  if (kept) return kept
  const facts = world.facts(registry, n, extraOf(world, registry, n, extra))
  if (facts.length > LONG) longLives.set(world, lives.set(`${registry} ${n}`, facts))
  return facts
}
