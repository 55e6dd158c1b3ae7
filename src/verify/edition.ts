import type { ChangeLine } from '../engine/change-line.ts'
import type { Fields } from '../engine/fold.ts'
import { LEDGER } from '../engine/ledger-registry.ts'
import type { BundleAbout } from '../exchange/bundle/contents.ts'
import { readName } from '../exchange/export/name.ts'
import type { Checkpoint } from '../proof/checkpoint.ts'
import { provenAt } from './changes.ts'
import { refuted } from './refuted.ts'

/** The entry that published what a bundle says it is an edition of; undefined where it says no such thing. @throws Refuted */
export const publishedIn = (about: BundleAbout, checkpoint: Checkpoint): ChangeLine | undefined => {
  const name = readName(about.export)
  if (name?.kind !== 'edition') return undefined
  if (!about.edition) throw refuted.noEdition()
  const entry = provenAt(about.edition, undefined, about.district, checkpoint)
  const { registry, type, data } = entry
  const { validOn: cutoff, knownAt, position, size, digest } = about
  const found: Fields = { kind: 'EDITION', list: name.key, number: name.number, cutoff, knownAt, position, size, digest }
  if (registry !== LEDGER.key || type !== 'Registered') throw refuted.noEdition()
  for (const [field, value] of Object.entries(found)) if (data[field] !== value) throw refuted.edition(field, data[field], value)
  return entry
}

/** The entry that withdrew it, where the bundle was made after that. @throws Refuted */
export const withdrawnIn = ({ withdrawal, district }: BundleAbout, published: ChangeLine, checkpoint: Checkpoint): ChangeLine | undefined => {
  if (!withdrawal) return undefined
  const entry = provenAt(withdrawal, undefined, district, checkpoint)
  if (entry.registry !== LEDGER.key || entry.record !== published.record || entry.type !== 'Withdrawn') throw refuted.noEdition()
  return entry
}
