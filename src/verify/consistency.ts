import type { Verifier } from '../proof/note.ts'
import { HASH_BYTES, isConsistent } from '../proof/tree.ts'
import type { Established } from './bundle.ts'
import { refuted } from './refuted.ts'
import { readSigned } from './signed.ts'

/** The hashes of a proof: an array of base64, or an object that has one under `proof`, as the server answers. */
const proofIn = (text: string): Buffer[] => {
  try {
    const read = JSON.parse(text) as { readonly proof?: unknown }
    const proof = Array.isArray(read) ? (read as unknown[]) : read.proof
    const hashes = Array.isArray(proof) ? proof.map((each) => Buffer.from(String(each), 'base64')) : undefined
    if (hashes?.every(({ length }) => length === HASH_BYTES)) return hashes
  } catch {
    // Falls through to the one refusal.
  }
  throw refuted.form('proof', text.slice(0, 80))
}

/** A checkpoint, by the name of its file. */
export type Kept = { readonly what: string; readonly note: string }

/**
 * Establishes that one checkpoint continues another: nothing before the older one was changed since.
 *
 * @param keys trusted ones; a checkpoint that none of them signed counts for nothing
 * @throws Refuted
 */
export const verifyConsistency = (older: Kept, newer: Kept, proof: string, keys: readonly Verifier[]): Established => {
  const [from, to] = [readSigned(older.note, older.what, keys).checkpoint, readSigned(newer.note, newer.what, keys).checkpoint]
  if (from.origin !== to.origin) throw refuted.otherOrigin(from.origin, to.origin)
  if (from.size === 0n) throw refuted.fromNothing()
  if (from.size > to.size) throw refuted.shrunk(from.size, to.size)
  if (!isConsistent({ from, to, proof: proofIn(proof) })) throw refuted.inconsistent(from.size, to.size)
  return {
    zh: `${from.origin} 的前 ${from.size} 条自较旧的检查点以来未被改动；台账由此增至 ${to.size} 条。`,
    en: `The first ${from.size} entries of ${from.origin} were not changed since the older checkpoint; the ledger has grown from there to ${to.size}.`,
  }
}
