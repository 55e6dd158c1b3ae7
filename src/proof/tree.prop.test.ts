import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consistencySpans, EMPTY_ROOT, GrowingTree, inclusionSpans, isConsistent, isIncluded, joined, leafHash, nodeHash, nodesOf, type Span } from './tree.ts'

type Probe = { readonly desc: string; readonly proof: readonly string[] | null; readonly wantErr: boolean }
type InclusionProbe = Probe & { readonly leafIdx: string; readonly treeSize: string; readonly root: string; readonly leafHash: string }
type ConsistencyProbe = Probe & { readonly size1: string; readonly size2: string; readonly root1: string; readonly root2: string }

const probesOf = <T>(kind: string): [string, T][] =>
  Object.entries(JSON.parse(readFileSync(new URL(`../../test/fixtures/rfc6962/${kind}.json`, import.meta.url), 'utf8')) as Record<string, T>)
const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')

describe('the probes of transparency-dev', () => {
  const [inclusion, consistency] = [probesOf<InclusionProbe>('inclusion'), probesOf<ConsistencyProbe>('consistency')]

  it('are all there, right and wrong, and beyond what a number can count', () => {
    expect([inclusion.length, consistency.length]).toEqual([98, 98])
    for (const probes of [inclusion, consistency])
      expect(new Set((probes as [string, Probe][]).map(([, { wantErr }]) => wantErr))).toEqual(new Set([true, false]))
    expect(inclusion.some(([, { treeSize, leafIdx }]) => BigInt(treeSize) > 2n ** 53n || BigInt(leafIdx) > 2n ** 53n)).toBe(true)
  })

  it.each(inclusion)('inclusion: %s', (_, { leafIdx, treeSize, root, leafHash: leaf, proof, wantErr }) => {
    const probe = { index: BigInt(leafIdx), size: BigInt(treeSize), root: bytes(root), leaf: bytes(leaf), proof: (proof ?? []).map(bytes) }
    expect(isIncluded(probe)).toBe(!wantErr)
  })

  it.each(consistency)('consistency: %s', (_, { size1, size2, root1, root2, proof, wantErr }) => {
    const probe = { from: { size: BigInt(size1), root: bytes(root1) }, to: { size: BigInt(size2), root: bytes(root2) }, proof: (proof ?? []).map(bytes) }
    // Of the empty tree nothing is shown, even where a probe allows it.
    expect(isConsistent(probe)).toBe(!wantErr && size1 !== '0')
  })
})

/** RFC 6962 §2.1, word for word. */
const naive = {
  root(leaves: readonly Buffer[]): Buffer {
    const [only] = leaves
    if (!only) return EMPTY_ROOT
    if (leaves.length === 1) return only
    const k = naive.cut(leaves.length)
    return nodeHash(naive.root(leaves.slice(0, k)), naive.root(leaves.slice(k)))
  },
  cut: (size: number): number => 2 ** Math.floor(Math.log2(size - 1)),
  path(m: number, leaves: readonly Buffer[]): Buffer[] {
    if (leaves.length === 1) return []
    const k = naive.cut(leaves.length)
    const [left, right] = [leaves.slice(0, k), leaves.slice(k)]
    return m < k ? [...naive.path(m, left), naive.root(right)] : [...naive.path(m - k, right), naive.root(left)]
  },
  proof(m: number, leaves: readonly Buffer[], isOld = true): Buffer[] {
    if (m === leaves.length) return isOld ? [] : [naive.root(leaves)]
    const k = naive.cut(leaves.length)
    const [left, right] = [leaves.slice(0, k), leaves.slice(k)]
    return m <= k ? [...naive.proof(m, left, isOld), naive.root(right)] : [...naive.proof(m - k, right, false), naive.root(left)]
  },
}

/** A grown tree whose filled subtrees are kept, as the ledger keeps them. */
const grown = (leaves: readonly Buffer[]) => {
  const nodes = new Map<string, Buffer>()
  const tree = new GrowingTree()
  leaves.forEach((leaf, i) => {
    nodes.set(`0 ${i}`, leaf)
    tree.append(leaf).forEach((hash, n) => nodes.set(`${n + 1} ${i >> (n + 1)}`, hash))
  })
  const hashOf = (span: Span): Buffer =>
    joined(
      nodesOf(span).map(({ level, index }) => {
        const hash = nodes.get(`${level} ${index}`)
        if (!hash) throw new Error(`no node ${level} ${index}`)
        return hash
      }),
    )
  return { tree, nodes, hashOf }
}

const leavesOf = (size: number, seed: number): Buffer[] => Array.from({ length: size }, (_, i) => leafHash(`${seed} ${i}`))
const sizes = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5000 }))

describe('the tree', () => {
  it('of nothing has the hash of nothing as its root', () => {
    expect(new GrowingTree().root.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('grown leaf by leaf has the root, and the proofs, of RFC 6962, and the verifier takes them', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), fc.nat(), (size, a, b, seed) => {
        const leaves = leavesOf(size, seed)
        const { tree, nodes, hashOf } = grown(leaves)
        const root = naive.root(leaves)
        expect(tree.root.equals(root)).toBe(true)
        expect(nodes.size).toBe(Array.from({ length: 14 }, (_, level) => size >> level).reduce((sum, each) => sum + each, 0))

        const [index, old] = [a % size, (b % size) + 1]
        const path = inclusionSpans(BigInt(index), BigInt(size)).map(hashOf)
        expect(path.map(String)).toEqual(naive.path(index, leaves).map(String))
        const inclusion = { index: BigInt(index), size: BigInt(size), leaf: leaves[index] ?? EMPTY_ROOT, proof: path, root }
        expect(isIncluded(inclusion)).toBe(true)
        expect(isIncluded({ ...inclusion, leaf: leafHash('another') })).toBe(false)
        if (size > 1) expect(isIncluded({ ...inclusion, index: BigInt((index + 1) % size) })).toBe(false)

        const proof = consistencySpans(BigInt(old), BigInt(size)).map(hashOf)
        expect(proof.map(String)).toEqual(naive.proof(old, leaves).map(String))
        const [from, to] = [
          { size: BigInt(old), root: naive.root(leaves.slice(0, old)) },
          { size: BigInt(size), root },
        ]
        expect(isConsistent({ from, to, proof })).toBe(true)
        expect(isConsistent({ from: { ...from, root: leafHash('another') }, to, proof })).toBe(false)
        expect(isConsistent({ from, to: { ...to, root: leafHash('another') }, proof })).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  it('takes no proof of which a bit is another one, or that lacks or repeats a hash', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 600 }), fc.nat(), fc.nat(), fc.nat(), (size, a, which, bit) => {
        const leaves = leavesOf(size, 1)
        const { hashOf } = grown(leaves)
        const root = naive.root(leaves)
        const index = a % size
        const proof = inclusionSpans(BigInt(index), BigInt(size)).map(hashOf)
        const inclusion = { index: BigInt(index), size: BigInt(size), leaf: leaves[index] ?? EMPTY_ROOT, root }
        const edited = proof.map((each) => Buffer.from(each))
        const hash = edited[which % edited.length]
        if (hash) hash[bit % 32] = (hash[bit % 32] ?? 0) ^ (1 << (bit % 8))
        expect(isIncluded({ ...inclusion, proof: edited })).toBe(false)
        expect(isIncluded({ ...inclusion, proof: proof.slice(1) })).toBe(false)
        expect(isIncluded({ ...inclusion, proof: [...proof, proof[0] ?? randomBytes(32)] })).toBe(false)
      }),
    )
  })

  it('goes on from its peaks', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), (size, more) => {
        const leaves = leavesOf(size + more, 2)
        const { nodes } = grown(leaves.slice(0, size))
        const peaks = nodesOf({ from: 0n, to: BigInt(size) }).map(({ level, index }) => ({ level, hash: nodes.get(`${level} ${index}`) ?? EMPTY_ROOT }))
        const tree = new GrowingTree(peaks)
        leaves.slice(size).forEach((leaf) => tree.append(leaf))
        expect(tree.root.equals(naive.root(leaves))).toBe(true)
      }),
    )
  })
})
