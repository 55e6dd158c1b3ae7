import type { BundleAbout } from '../exchange/bundle/contents.ts'
import { LEDGER } from '../engine/ledger-registry.ts'
import { readCheckpoint, type Checkpoint } from '../proof/checkpoint.ts'
import { readVerifier, signersOf, type Verifier } from '../proof/note.ts'
import { provenAt } from './changes.ts'
import { refuted } from './refuted.ts'
import { readSigned } from './signed.ts'

type Noted = Checkpoint & { readonly what: string; readonly note: string }

/** A key that an entry puts in the place of another, and a checkpoint over that entry. */
type Rotation = Noted & { readonly position: number; readonly key: Verifier; readonly replaces: string }

/** A key that was followed: in whose place it is, by which entry. */
export type Followed = Pick<Rotation, 'position' | 'key' | 'replaces'>

const noted = (what: string, note: string): Noted => {
  const checkpoint = readCheckpoint(note)
  if (!checkpoint) throw refuted.noCheckpoint(what)
  return { what, note, ...checkpoint }
}

/**
 * Whose signatures count: the keys that are trusted, and those that entries of the ledger put in their place, as far as a checkpoint over
 * that entry was signed by a key that was trusted before. Roots are compared as the tree grows to their size.
 */
export class Trust {
  readonly keys: Verifier[]
  readonly followed: Followed[] = []
  private readonly noted: readonly Noted[]
  private readonly rotations: readonly Rotation[]
  private readonly kept: readonly Noted[]
  private readonly treeSize: bigint

  /**
   * @param kept checkpoints from before, by the name of their file
   * @throws Refuted
   */
  constructor(keys: readonly Verifier[], kept: ReadonlyMap<string, string>, { rotations, district, treeSize }: BundleAbout, checkpoint: Checkpoint) {
    this.keys = [...keys]
    this.treeSize = checkpoint.size
    this.kept = [...kept].map(([what, note]) => noted(what, note))
    for (const { what, size, origin } of this.kept) {
      if (origin !== checkpoint.origin) throw refuted.otherOrigin(origin, checkpoint.origin)
      if (size === 0n) throw refuted.fromNothing()
      if (size > treeSize) throw refuted.beyond(what, size, treeSize)
    }
    this.rotations = rotations.flatMap(({ note, ...line }): Rotation[] => {
      const { registry, data, position } = provenAt(line, undefined, district, checkpoint)
      const key = registry === LEDGER.key && data['kind'] === 'KEY' ? readVerifier(String(data['verifier'])) : undefined
      return key ? [{ ...noted(`更换密钥的检查点 the checkpoint over entry ${position}`, note), position, key, replaces: String(data['replaces']) }] : []
    })
    this.noted = [...this.kept, ...this.rotations]
  }

  /** The tree has grown to a size. @throws Refuted where a checkpoint of this size has another root */
  grown(size: number, rootThen: () => Buffer): void {
    for (const { what, root, size: at } of this.noted) if (at === BigInt(size) && !root.equals(rootThen())) throw refuted.otherRoot(what, at)
  }

  /** All roots were compared: whose signatures count, and whether the checkpoints that were kept bear them. @throws Refuted */
  end(): void {
    for (const { position, key, replaces, note, size } of this.rotations) {
      const isSigned = size >= BigInt(position) && size <= this.treeSize && (signersOf(note, this.keys) ?? []).length > 0
      if (!isSigned || !this.keys.some(({ text }) => text === replaces)) continue
      this.keys.push(key)
      this.followed.push({ position, key, replaces })
    }
    for (const { what, note } of this.kept) readSigned(note, what, this.keys)
  }
}
