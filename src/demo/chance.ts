/** A number from 0 (included) to 1 (excluded). */
export type Chance = () => number

/** One number of 32 bits out of two; equal pairs give equal numbers on every machine. */
export const mix = (a: number, b: number): number => {
  let h = Math.imul(a ^ Math.imul(b + 0x7f4a7c15, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The hash as a number from 0 (included) to 1 (excluded). */
export const unit = (hash: number): number => (hash >>> 0) / 4_294_967_296

/** mulberry32: 32 bits of state, uniform on [0, 1). */
export const chanceOf = (seed: number): Chance => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const below = (chance: Chance, end: number): number => Math.floor(chance() * end)
/** A whole number, both ends included. */
export const between = (chance: Chance, from: number, to: number): number => from + below(chance, to - from + 1)
export const range = (chance: Chance, from: number, to: number, digits: number): number => rounded(from + chance() * (to - from), digits)
export const pick = <T>(chance: Chance, from: readonly T[]): T => from[below(chance, from.length)] as T // callers hand in no empty list
/** The item at a place of a list that repeats itself. */
export const cycle = <T>(from: readonly T[], place: number): T => from[place % from.length] as T // callers hand in no empty list

const TENS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
export const rounded = (value: number, digits: number): number => {
  const ten = TENS[digits] ?? 1
  return Math.round(value * ten) / ten
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
const strides = new Map<number, number>()

/** A step near the golden section of `size`, coprime with it: multiples of it visit every place once, evenly spread. */
const strideOf = (size: number): number => {
  const known = strides.get(size)
  if (known !== undefined) return known
  let stride = Math.max(1, Math.round(size * 0.618))
  while (gcd(stride, size) !== 1) stride += 1
  strides.set(size, stride)
  return stride
}

/** Shuffles 0 … size − 1, and every further `size` numbers again: exact shares of a whole, evenly spread over its numbers. */
export const spread = (n: number, size: number): number => ((n % size) * strideOf(size)) % size
