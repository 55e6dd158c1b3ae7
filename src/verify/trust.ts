import type { ChangeLine } from '../engine/change-line.ts'
import { LEDGER } from '../engine/ledger-registry.ts'
import type { BundleAbout } from '../exchange/bundle/contents.ts'
import { readCheckpoint, type Checkpoint } from '../proof/checkpoint.ts'
import { readVerifier, signersOf, type Verifier } from '../proof/note.ts'
import { Undecided, refuted } from './refuted.ts'
import { readSigned } from './signed.ts'

type Noted = Checkpoint & { readonly what: string; readonly note: string }

const noted = (what: string, note: string): Noted => {
  const checkpoint = readCheckpoint(note)
  if (!checkpoint) throw refuted.noCheckpoint(what)
  return { what, note, ...checkpoint }
}

/**
 * Whose signatures count, as the changes are read: the keys that are trusted, and those that an entry of the ledger puts in their place, once
 * a checkpoint over that entry was signed by a key that was trusted before.
 */
export class Trust {
  private readonly keys: Verifier[]
  private readonly announced: Verifier[] = []
  private readonly rotations: readonly Noted[]
  private readonly kept: readonly Noted[]

  /** @param kept checkpoints from before, by the name of their file */
  constructor(
    keys: readonly Verifier[],
    kept: ReadonlyMap<string, string>,
    { rotations, position, treeSize }: BundleAbout,
    private readonly checkpoint: Checkpoint,
  ) {
    this.keys = [...keys]
    this.rotations = rotations.map((note) => noted('更换密钥的检查点', note))
    this.kept = [...kept].map(([what, note]) => noted(what, note))
    for (const { what, size, root } of this.kept) {
      if (size === 0n) throw refuted.fromNothing()
      if (size > treeSize) throw refuted.beyond(what, size, treeSize)
      if (size === BigInt(treeSize) && !root.equals(checkpoint.root)) throw refuted.otherRoot(what, size)
      if (size > position && size < treeSize) throw new Undecided(what, size, position, treeSize)
    }
  }

  get trusted(): readonly Verifier[] {
    return this.keys
  }

  /** The next change, and the root with it. @throws Refuted where a checkpoint of this size is another one's */
  read({ position, registry, data }: ChangeLine, rootThen: () => Buffer): void {
    if (registry === LEDGER.key && data['kind'] === 'KEY') {
      const replaced = [...this.keys, ...this.announced].some(({ text }) => text === data['replaces'])
      const key = replaced ? readVerifier(String(data['verifier'])) : undefined
      if (key) this.announced.push(key)
    }
    const size = BigInt(position)
    for (const { what, root, note } of this.kept.filter((each) => each.size === size)) {
      if (!root.equals(rootThen())) throw refuted.otherRoot(what, size)
      readSigned(note, what, this.keys)
    }
    for (const { what, root, note } of this.rotations.filter((each) => each.size === size)) {
      if (!root.equals(rootThen())) throw refuted.otherRoot(what, size)
      if ((signersOf(note, this.keys) ?? []).length > 0) this.keys.push(...this.announced.splice(0))
    }
  }

  /** Checkpoints that were kept and that the changes were not read up to: signed by whom? @throws Refuted */
  end(position: number): void {
    for (const { what, note } of this.kept.filter(({ size }) => size > position)) readSigned(note, what, this.keys)
  }
}
