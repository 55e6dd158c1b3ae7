import type { About } from '../export/about.ts'

/** What a bundle is: raised when its files come to mean something else. */
export const BUNDLE = 'taizhang-bundle/1'

/** The files of a bundle, in the order in which they are written. */
export const FILES = {
  /** The list as NDJSON, as it is exported. */
  entries: 'entries.ndjson',
  /** Every change of the ledger up to the position, as it was hashed: nobody can hide one among hashes. */
  changes: 'changes.ndjson',
  /** Leaves of the entries after those, to the end of the tree of the checkpoint: base64, one a line. */
  later: 'later-leaves.txt',
  /** For every change of the records that are listed: a proof that it is in the tree of the checkpoint. */
  proofs: 'proofs.ndjson',
  about: 'bundle.json',
  checkpoint: 'checkpoint.txt',
  definitions: 'definitions.json',
  readMe: '说明 README.txt',
  program: 'taizhang-verify.mjs',
} as const

/** An entry of the ledger as it was hashed, with a proof that it is in the tree of the checkpoint. Hashes are base64. */
export type ProvenLine = { readonly line: string; readonly proof: readonly string[] }

/** What a bundle says of itself; the verifier believes none of it. Its `definitions` are the base64 SHA-256 of `definitions.json`. */
export type BundleAbout = Pick<About, 'district' | 'export' | 'title' | 'validOn' | 'knownAt' | 'position' | 'definitions'> & {
  readonly format: typeof BUNDLE
  readonly size: number
  /** Base64 SHA-256 of `entries.ndjson`. */
  readonly digest: string
  /** Entries in the tree of the checkpoint. */
  readonly treeSize: number
  /** The entry after the position: it was recorded after `knownAt`. Null where the checkpoint ends there. */
  readonly next: ProvenLine | null
  /** Public keys of the signer, for whoever has them from nowhere else: to be compared with those that he has. */
  readonly verifierKeys: readonly string[]
  /** Entries that put another key in force, each with the first stored checkpoint over it: the key before has signed that too. */
  readonly rotations: readonly (ProvenLine & { readonly note: string })[]
  /** The entry that published the edition; null: it is none. */
  readonly edition: ProvenLine | null
  /** The entry that withdrew it; null: none had when the bundle was made. */
  readonly withdrawal: ProvenLine | null
}

/** A line of `proofs.ndjson`. */
export type ProofLine = { readonly position: number; readonly leafHash: string; readonly proof: readonly string[] }
