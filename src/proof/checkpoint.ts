import { HASH_BYTES } from './tree.ts'
import { readNote, signedNote, type Signer } from './note.ts'

/** What a signer says of a log: its name, how many entries it has, and the root of the tree over them (C2SP tlog-checkpoint). */
export type Checkpoint = { readonly origin: string; readonly size: bigint; readonly root: Buffer }

export const checkpointNote = ({ origin, size, root }: Checkpoint, signers: readonly Signer[]): string =>
  signedNote(`${origin}\n${size}\n${root.toString('base64')}\n`, signers)

/** What a checkpoint says, whoever signed it; undefined where it has not the form of one. */
export const readCheckpoint = (note: string): Checkpoint | undefined => {
  const [origin = '', size = '', base64 = ''] = readNote(note)?.text.split('\n') ?? []
  const root = Buffer.from(base64, 'base64')
  if (origin === '' || !/^(0|[1-9]\d{0,18})$/.test(size) || root.length !== HASH_BYTES || root.toString('base64') !== base64) return undefined
  return { origin, size: BigInt(size), root }
}
