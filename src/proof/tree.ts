import { hash } from 'node:crypto'

// The Merkle tree of RFC 6962 §2.1 over SHA-256. Sizes and indexes are bigint: a verifier is handed trees larger than a number can count.

/** Of every leaf and node of the tree. */
export const HASH_BYTES = 32

const LEAF_PREFIX = '\u0000'
const NODE_PREFIX = Buffer.of(1)

/** SHA-256(0x00 ‖ line): the leaf hash of a canonical change line. */
export const leafHash = (line: string): Buffer => hash('sha256', LEAF_PREFIX + line, 'buffer')

/** SHA-256(0x01 ‖ left ‖ right) */
export const nodeHash = (left: Buffer, right: Buffer): Buffer => hash('sha256', Buffer.concat([NODE_PREFIX, left, right]), 'buffer')

/** The root of a tree without leaves: SHA-256 of nothing. */
export const EMPTY_ROOT: Buffer = hash('sha256', '', 'buffer')

/** Leaves from `from` to before `to`, counted from 0. */
export type Span = { readonly from: bigint; readonly to: bigint }

/** A subtree of 2^level leaves, the one of its level that has `index` others to its left. Once it is full its hash never changes. */
export type Node = { readonly level: number; readonly index: bigint }

/** The full subtrees that a span consists of, the largest first; it begins where a subtree of its size can begin. */
export const nodesOf = ({ from, to }: Span): readonly Node[] => {
  const nodes: Node[] = []
  let rest = from
  for (let level = (to - from).toString(2).length - 1; level >= 0; level--) {
    const leaves = 1n << BigInt(level)
    if (((to - from) & leaves) === 0n) continue
    nodes.push({ level, index: rest / leaves })
    rest += leaves
  }
  return nodes
}

/** The hash over neighbouring subtrees, as in {@link nodesOf}. */
export const joined = (hashes: readonly Buffer[]): Buffer => (hashes.length === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => nodeHash(left, right)))

/** Where RFC 6962 cuts a tree in two: the largest power of two below its size. */
const cutOf = ({ from, to }: Span): bigint => from + (1n << BigInt((to - from - 1n).toString(2).length - 1))

const pathIn = (index: bigint, span: Span): readonly Span[] => {
  if (span.to - span.from === 1n) return []
  const cut = cutOf(span)
  const [left, right] = [
    { from: span.from, to: cut },
    { from: cut, to: span.to },
  ]
  return index < cut ? [...pathIn(index, left), right] : [...pathIn(index, right), left]
}

/** What a proof consists of that a leaf is in a tree of this size (§2.1.1): the hashes of these spans. */
export const inclusionSpans = (index: bigint, size: bigint): readonly Span[] => pathIn(index, { from: 0n, to: size })

const differenceIn = (old: bigint, span: Span, isOld: boolean): readonly Span[] => {
  if (old === span.to) return isOld ? [] : [span]
  const cut = cutOf(span)
  const [left, right] = [
    { from: span.from, to: cut },
    { from: cut, to: span.to },
  ]
  return old <= cut ? [...differenceIn(old, left, isOld), right] : [...differenceIn(old, right, false), left]
}

/** What a proof consists of that a tree of one size is the beginning of another (§2.1.2): the hashes of these spans. */
export const consistencySpans = (from: bigint, to: bigint): readonly Span[] => differenceIn(from, { from: 0n, to }, true)

/** A full subtree whose parent is not full yet. */
export type Peak = { readonly level: number; readonly hash: Buffer }

/** A tree that grows leaf by leaf; it remembers no more than its peaks. */
export class GrowingTree {
  readonly #peaks: Peak[]

  /** @param peaks of the tree to begin with, the largest first */
  constructor(peaks: readonly Peak[] = []) {
    this.#peaks = [...peaks]
  }

  /** Adds a leaf. Answers the hashes of the subtrees that it fills, of level 1 and up. */
  append(leaf: Buffer): readonly Buffer[] {
    const filled: Buffer[] = []
    let [level, right] = [0, leaf]
    for (let left = this.#peaks.at(-1); left?.level === level; left = this.#peaks.at(-1)) {
      right = nodeHash(left.hash, right)
      filled.push(right)
      level += 1
      this.#peaks.pop()
    }
    this.#peaks.push({ level, hash: right })
    return filled
  }

  get root(): Buffer {
    return joined(this.#peaks.map(({ hash }) => hash))
  }
}

const bits = (value: bigint): number => (value === 0n ? 0 : value.toString(2).length)
const ones = (value: bigint): number => value.toString(2).replaceAll('0', '').length
const isHash = (each: Buffer): boolean => each.length === HASH_BYTES

/** How many hashes of a path lie below the right edge of the tree, and how many along it. */
const lengths = (index: bigint, size: bigint): readonly [inner: number, border: number] => {
  const inner = bits(index ^ (size - 1n))
  return [inner, ones(index >> BigInt(inner))]
}

/** @param onlyLeft leaves out what lies to the right, and so is not in the smaller tree */
const climbed = (seed: Buffer, inner: readonly Buffer[], index: bigint, border: readonly Buffer[], onlyLeft = false): Buffer => {
  const isRight = (level: number): boolean => ((index >> BigInt(level)) & 1n) === 1n
  const below = inner.reduce((node, each, level) => (isRight(level) ? nodeHash(each, node) : onlyLeft ? node : nodeHash(node, each)), seed)
  return border.reduce((node, each) => nodeHash(each, node), below)
}

export type Inclusion = {
  /** Of the leaf, from 0: one less than the position of the entry. */
  readonly index: bigint
  readonly size: bigint
  readonly leaf: Buffer
  readonly proof: readonly Buffer[]
  readonly root: Buffer
}

/** Whether a proof shows that the leaf stands at its index in the tree of this size and root (RFC 9162 §2.1.3.2). */
export const isIncluded = ({ index, size, leaf, proof, root }: Inclusion): boolean => {
  if (index < 0n || index >= size || !isHash(leaf) || !proof.every(isHash)) return false
  const [inner, border] = lengths(index, size)
  return proof.length === inner + border && climbed(leaf, proof.slice(0, inner), index, proof.slice(inner)).equals(root)
}

export type Consistency = {
  readonly from: { readonly size: bigint; readonly root: Buffer }
  readonly to: { readonly size: bigint; readonly root: Buffer }
  readonly proof: readonly Buffer[]
}

/**
 * Whether a proof shows that the smaller tree is the beginning of the larger one (RFC 9162 §2.1.4.2). Of the empty tree nothing can
 * be shown: it is the beginning of every one.
 */
export const isConsistent = ({ from, to, proof }: Consistency): boolean => {
  if (from.size <= 0n || from.size > to.size || !proof.every(isHash)) return false
  if (from.size === to.size) return proof.length === 0 && from.root.equals(to.root)
  const zeros = bits(from.size & -from.size) - 1
  const [path, border] = lengths(from.size - 1n, to.size)
  const inner = path - zeros
  const isFull = from.size === 1n << BigInt(zeros)
  const [seed, rest] = isFull ? [from.root, proof] : [proof[0], proof.slice(1)]
  if (seed === undefined || rest.length !== inner + border) return false
  const index = (from.size - 1n) >> BigInt(zeros)
  const [below, along] = [rest.slice(0, inner), rest.slice(inner)]
  return climbed(seed, below, index, along, true).equals(from.root) && climbed(seed, below, index, along).equals(to.root)
}
