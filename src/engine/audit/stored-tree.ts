import { EMPTY_ROOT, nodeHash, nodesOf } from '../../proof/tree.ts'

/** A hash that a subtree may have: as it is stored, or as it comes out. */
export type Claim = {
  readonly hash: Buffer
  /** Called where what is stored above it shows that this is the one. */
  readonly holds?: () => void
}

type Peak = { readonly level: number; readonly index: bigint; readonly claims: readonly Claim[] }

/** Of claims that nothing decides between. */
const MOST = 4

/**
 * The tree of RFC 6962 as it is stored, checked from leaf to root in one pass. Where something differs there are two claims about
 * one subtree, what is stored and what comes out, and what is stored above it decides between them: one damage is found once, in its
 * place, and not again in every subtree that it is part of. A leaf that is missing has no claim: what is stored above it is believed.
 */
export class StoredTree {
  #peaks: Peak[] = []
  #size = 0

  get size(): number {
    return this.#size
  }

  /**
   * @param stored hashes of the subtrees that the leaf fills, of level 1 and up
   * @returns the level of the first of them that is not the hash of what is below it; undefined where all are
   */
  append(leaf: readonly Claim[], stored: readonly Buffer[]): number | undefined {
    const index = BigInt(this.#size)
    this.#size += 1
    let wrong: number | undefined
    let [level, right] = [0, leaf]
    for (let left = this.#peaks.at(-1); left?.level === level; left = this.#peaks.at(-1)) {
      this.#peaks.pop()
      const above = parentOf(left.claims, right, stored[level])
      level += 1
      right = above.claims
      if (!above.fits) wrong ??= level
    }
    this.#peaks.push({ level, index: index >> BigInt(level), claims: right })
    if (stored.length > level) wrong ??= level + 1
    return wrong
  }

  /** Leaves that are missing: the tree goes on after them. */
  skipTo(size: number): void {
    const known = new Map(this.#peaks.map((peak) => [`${peak.level} ${peak.index}`, peak]))
    this.#size = size
    this.#peaks = nodesOf({ from: 0n, to: BigInt(size) }).map(({ level, index }) => known.get(`${level} ${index}`) ?? { level, index, claims: [] })
  }

  /** Whether the tree, as far as it has grown, has a root; undefined where too much of it is missing to tell. */
  hasRoot(root: Buffer): boolean | undefined {
    if (this.#peaks.length === 0) return root.equals(EMPTY_ROOT)
    const roots = this.#roots()
    if (roots.length === 0) return undefined
    const found = roots.find(({ hash }) => hash.equals(root))
    found?.holds?.()
    return found !== undefined
  }

  /** As it is stored, or as it comes out where the two differ; undefined where too much is missing to tell. */
  get root(): Buffer | undefined {
    return this.#peaks.length === 0 ? EMPTY_ROOT : this.#roots()[0]?.hash
  }

  #roots(): readonly Claim[] {
    return this.#peaks.map(({ claims }) => claims).reduceRight((right, left) => pairsOf(left, right))
  }
}

const pairsOf = (left: readonly Claim[], right: readonly Claim[]): readonly Claim[] =>
  left
    .flatMap((l) =>
      right.map((r) => ({
        hash: nodeHash(l.hash, r.hash),
        holds: () => {
          l.holds?.()
          r.holds?.()
        },
      })),
    )
    .slice(0, MOST)

const parentOf = (
  left: readonly Claim[],
  right: readonly Claim[],
  stored: Buffer | undefined,
): { readonly claims: readonly Claim[]; readonly fits: boolean } => {
  const [l, r] = [left[0], right[0]]
  if (l && r && stored) {
    const hash = nodeHash(l.hash, r.hash)
    if (hash.equals(stored)) {
      l.holds?.()
      r.holds?.()
      return { claims: [{ hash }], fits: true }
    }
  }
  const pairs = pairsOf(left, right)
  if (!stored) return { claims: pairs, fits: false }
  if (pairs.length === 0) return { claims: [{ hash: stored }], fits: true }
  const fitting = pairs.find(({ hash }) => hash.equals(stored))
  fitting?.holds?.()
  return fitting ? { claims: [{ hash: stored }], fits: true } : { claims: [...pairs.slice(0, 1), { hash: stored }], fits: false }
}
