import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { lacksNode, NODE } from './seal.ts'
import { consistencySpans, EMPTY_ROOT, HASH_BYTES, inclusionSpans, joined, nodesOf, type Node, type Span } from '../proof/tree.ts'

/**
 * Hashes of full subtrees, in the order asked. Each stands in the entry that filled it, so that it is found by the entry's key: one
 * statement, one row a subtree.
 */
const hashesOf = async (db: Db, district: string, nodes: readonly Node[]): Promise<readonly Buffer[]> => {
  if (nodes.length === 0) return []
  const { rows } = await sql<{ hash: string | null }>`
    select encode(${NODE}, 'hex') as hash
    from unnest(${nodes.map(({ level }) => level)}::integer[], ${nodes.map(({ level, index }) => String((index + 1n) << BigInt(level)))}::bigint[])
      with ordinality n(level, position, place)
    cross join lateral (select leaf, nodes from ledger_entry where district = ${district} and position = n.position limit 1) e
    order by place`.execute(db)
  const hashes = rows.map(({ hash }) => Buffer.from(hash ?? '', 'hex')).filter(({ length }) => length === HASH_BYTES)
  if (hashes.length !== nodes.length) throw lacksNode()
  return hashes
}

/** Hashes over spans of leaves. One statement. */
const spanHashes = async (db: Db, district: string, spans: readonly Span[]): Promise<readonly Buffer[]> => {
  const nodes = spans.map(nodesOf)
  const hashes = await hashesOf(db, district, nodes.flat())
  let at = 0
  return nodes.map(({ length }) => joined(hashes.slice(at, (at += length))))
}

/** Root of the tree over the first entries, for any number of them up to the head. */
export const rootAt = async (db: Db, district: string, size: number): Promise<Buffer> => {
  const [root] = await spanHashes(db, district, [{ from: 0n, to: BigInt(size) }])
  if (!root) throw new Error('A tree has a root.')
  return root
}

export type Included = { readonly leaf: Buffer; readonly root: Buffer; readonly proof: readonly Buffer[] }

/** An entry of the ledger, the root of the tree that it is in, and the proof of that. One statement. */
export const includedAt = async (db: Db, district: string, position: number, size: number): Promise<Included> => {
  const [at, to] = [BigInt(position), BigInt(size)]
  const spans = [{ from: at - 1n, to: at }, { from: 0n, to }, ...inclusionSpans(at - 1n, to)]
  const [leaf = EMPTY_ROOT, root = EMPTY_ROOT, ...proof] = await spanHashes(db, district, spans)
  return { leaf, root, proof }
}

export type Grown = { readonly fromRoot: Buffer; readonly toRoot: Buffer; readonly proof: readonly Buffer[] }

/** Roots of two trees of which one is the beginning of the other, and the proof of that. One statement. */
export const grownFrom = async (db: Db, district: string, from: number, to: number): Promise<Grown> => {
  const [small, large] = [BigInt(from), BigInt(to)]
  const spans = [{ from: 0n, to: small }, { from: 0n, to: large }, ...consistencySpans(small, large)]
  const [fromRoot = EMPTY_ROOT, toRoot = EMPTY_ROOT, ...proof] = await spanHashes(db, district, spans)
  return { fromRoot, toRoot, proof }
}

/** Proof that the entry at a position is in the tree of a size that is not smaller. */
export const inclusionProof = (db: Db, district: string, position: number, size: number): Promise<readonly Buffer[]> =>
  spanHashes(db, district, inclusionSpans(BigInt(position - 1), BigInt(size)))

/** The same for many entries in the tree of one size. One statement, whatever they share. */
export const inclusionProofs = async (db: Db, district: string, positions: readonly number[], size: number): Promise<readonly (readonly Buffer[])[]> => {
  const paths = positions.map((position) => inclusionSpans(BigInt(position - 1), BigInt(size)))
  const keyOf = ({ from, to }: Span): string => `${from} ${to}`
  const spans = new Map(paths.flat().map((span) => [keyOf(span), span]))
  const hashes = await spanHashes(db, district, [...spans.values()])
  const known = new Map([...spans.keys()].map((key, i) => [key, hashes[i]]))
  return paths.map((path) => path.flatMap((span) => known.get(keyOf(span)) ?? []))
}

/** Proof that the tree of one size is the beginning of that of another that is not smaller; both have entries. */
export const consistencyProof = (db: Db, district: string, from: number, to: number): Promise<readonly Buffer[]> =>
  spanHashes(db, district, consistencySpans(BigInt(from), BigInt(to)))
