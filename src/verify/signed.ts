import { readCheckpoint, type Checkpoint } from '../proof/checkpoint.ts'
import { readNote, signersOf, type Verifier } from '../proof/note.ts'
import { refuted } from './refuted.ts'

export type Signed = { readonly checkpoint: Checkpoint; readonly by: readonly Verifier[] }

const nameOf = ({ name, id }: Pick<Verifier, 'name' | 'id'>): string => `${name}+${id}`

/** What a signed checkpoint says. @throws Refuted where it is none, or no trusted key has signed it */
export const readSigned = (note: string, what: string, trusted: readonly Verifier[]): Signed => {
  const checkpoint = readCheckpoint(note)
  if (!checkpoint) throw refuted.noCheckpoint(what)
  const by = signersOf(note, trusted)
  if (!by || by.length === 0) throw refuted.signature(what, (readNote(note)?.signatures ?? []).map(nameOf), [...new Set(trusted.map(nameOf))])
  return { checkpoint, by }
}
