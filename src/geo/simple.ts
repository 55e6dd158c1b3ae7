import type { Line } from './geometry.ts'

type Edge = { readonly ax: number; readonly ay: number; readonly bx: number; readonly by: number } & {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
  /** The number of its ring, its own on it, and how many that has. */
  readonly of: number
  readonly at: number
  readonly count: number
}

const edgesOf = (ring: Line, of: number): Edge[] =>
  ring.slice(1).map(([bx, by], at) => {
    const [ax, ay] = ring[at] ?? [bx, by]
    const [west, south, east, north] = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
    return { ax, ay, bx, by, west, south, east, north, of, at, count: ring.length - 1 }
  })

/** On which side of an edge a place surely lies; 0 where the arithmetic of doubles cannot tell (the bound is JTS's). */
const side = ({ ax, ay, bx, by }: Edge, x: number, y: number): number => {
  const left = (ax - x) * (by - y)
  const right = (ay - y) * (bx - x)
  return Math.abs(left - right) > 1e-15 * (Math.abs(left) + Math.abs(right)) ? Math.sign(left - right) : 0
}

const areApart = (a: Edge, b: Edge): boolean => side(a, b.ax, b.ay) * side(a, b.bx, b.by) > 0 || side(b, a.ax, a.ay) * side(b, a.bx, a.by) > 0

/** Whether the second of two edges, which begins where the first ends, does not run back along it. */
const goesOn = (a: Edge, b: Edge): boolean => side(a, b.bx, b.by) !== 0 || (a.bx - a.ax) * (b.bx - b.ax) + (a.by - a.ay) * (b.by - b.ay) > 0

/** Whether edges may meet at all, but as neighbours in their common end. */
const mayMeet = (a: Edge, b: Edge): boolean => {
  if (a.north < b.south || b.north < a.south || a.east < b.west || b.east < a.west) return false
  const steps = a.of === b.of ? (b.at - a.at + a.count) % a.count : 0
  if (steps === 1) return !goesOn(a, b)
  if (steps !== 0 && steps === a.count - 1) return !goesOn(b, a)
  return !areApart(a, b)
}

/** How many pairs of edges may meet, counted from the west until there are so many. */
const meetings = (rings: readonly Line[], most: number): number => {
  const edges = rings.flatMap(edgesOf).sort((a, b) => a.west - b.west)
  let count = 0
  for (let i = 0; i < edges.length; i += 1) {
    const a = edges[i]
    for (let j = i + 1; j < edges.length; j += 1) {
      const b = edges[j]
      if (!a || !b || b.west > a.east) break
      if (mayMeet(a, b)) count += 1
      if (count === most) return count
    }
  }
  return count
}

/** Of a ring with more, which may wind as it likes, JTS has an index. */
const MOST_EDGES = 1000

/**
 * Whether a closed ring surely is simple: no two edges meet but neighbours in their common end. A polygon of such a ring alone is valid,
 * at a fraction of what it costs JTS to find out; where this says no, JTS has to be asked.
 */
export const isPlainlySimple = (ring: Line): boolean => ring.length > 3 && ring.length <= MOST_EDGES + 1 && meetings([ring], 1) === 0

/** Whether lines or rings cross and touch, each other or themselves, so many times. */
export const areTangled = (lines: readonly Line[], times: number): boolean => meetings(lines, times) === times
