import type { Verifier } from '../proof/note.ts'
import { isConsistent } from '../proof/tree.ts'
import type { Established } from './bundle.ts'
import { refuted } from './refuted.ts'
import { readSigned } from './signed.ts'

/** The hashes of a proof: an array of base64, or an object that has one under `proof`, as the server answers. */
const proofIn = (text: string): Buffer[] => {
  try {
    const read = JSON.parse(text) as { readonly proof?: unknown }
    const proof = Array.isArray(read) ? (read as unknown[]) : read.proof
    if (Array.isArray(proof) && proof.every((each) => typeof each === 'string')) return proof.map((each) => Buffer.from(each, 'base64'))
  } catch {
    // Falls through to the one refusal.
  }
  throw refuted.form('证明 proof', text.slice(0, 80))
}

/**
 * Establishes that one checkpoint continues another: nothing before the older one was changed since.
 *
 * @param keys trusted ones; a checkpoint that none of them signed counts for nothing
 * @throws Refuted
 */
export const verifyConsistency = (older: string, newer: string, proof: string, keys: readonly Verifier[]): Established => {
  const [from, to] = [
    readSigned(older, '较旧的检查点 the older checkpoint', keys).checkpoint,
    readSigned(newer, '较新的检查点 the newer checkpoint', keys).checkpoint,
  ]
  if (from.origin !== to.origin) throw refuted.otherOrigin(from.origin, to.origin)
  if (from.size === 0n) throw refuted.fromNothing()
  if (from.size > to.size) throw refuted.shrunk(from.size, to.size)
  if (!isConsistent({ from, to, proof: proofIn(proof) })) throw refuted.inconsistent(from.size, to.size)
  return {
    zh: `${from.origin} 的前 ${from.size} 条自较旧的检查点以来未被改动；台账由此增至 ${to.size} 条。`,
    en: `The first ${from.size} entries of ${from.origin} were not changed since the older checkpoint; the ledger has grown from there to ${to.size}.`,
  }
}
