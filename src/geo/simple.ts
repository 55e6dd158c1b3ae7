import type { Line } from './geometry.ts'

type Edge = { readonly ax: number; readonly ay: number; readonly bx: number; readonly by: number } & {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
  /** Its number on the ring. */
  readonly at: number
}

const edgesOf = (ring: Line): Edge[] =>
  ring.slice(1).map(([bx, by], i) => {
    const [ax, ay] = ring[i] ?? [bx, by]
    return { ax, ay, bx, by, west: Math.min(ax, bx), south: Math.min(ay, by), east: Math.max(ax, bx), north: Math.max(ay, by), at: i }
  })

/** On which side of an edge a place surely lies; 0 where the arithmetic of doubles cannot tell (the bound is JTS's). */
const side = ({ ax, ay, bx, by }: Edge, x: number, y: number): number => {
  const left = (ax - x) * (by - y)
  const right = (ay - y) * (bx - x)
  return Math.abs(left - right) > 1e-15 * (Math.abs(left) + Math.abs(right)) ? Math.sign(left - right) : 0
}

const areApart = (a: Edge, b: Edge): boolean =>
  a.east < b.west ||
  b.east < a.west ||
  a.north < b.south ||
  b.north < a.south ||
  side(a, b.ax, b.ay) * side(a, b.bx, b.by) > 0 ||
  side(b, a.ax, a.ay) * side(b, a.bx, a.by) > 0

/** Whether the second of two edges, which begins where the first ends, does not run back along it. */
const goesOn = (a: Edge, b: Edge): boolean => side(a, b.bx, b.by) !== 0 || (a.bx - a.ax) * (b.bx - b.ax) + (a.by - a.ay) * (b.by - b.ay) > 0

/** Of a larger one, which may wind as it likes, JTS has an index. */
const MOST_EDGES = 1000

/**
 * Whether a closed ring surely is simple: no two edges meet but neighbours in their common end. A polygon of such a ring alone is valid,
 * at a fraction of what it costs JTS to find out; where this says no, JTS has to be asked.
 */
export const isPlainlySimple = (ring: Line): boolean => {
  const edges = edgesOf(ring)
  const count = edges.length
  if (count < 3 || count > MOST_EDGES) return false
  edges.sort((a, b) => a.west - b.west)
  for (let i = 0; i < count; i += 1) {
    const a = edges[i]
    for (let j = i + 1; j < count; j += 1) {
      const b = edges[j]
      if (!a || !b) return false
      if (b.west > a.east) break
      const steps = (b.at - a.at + count) % count
      if (steps === 1 ? !goesOn(a, b) : steps === count - 1 ? !goesOn(b, a) : !areApart(a, b)) return false
    }
  }
  return true
}
