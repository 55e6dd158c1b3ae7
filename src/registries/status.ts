import type { ChangeKind, Registry, Titles } from '../engine/registry.ts'

/** The statuses of a registry; `initial` is that of a first `Registered` that states none, null: none. */
export const statuses = (name: string, initial: string | null, values: Titles): Registry['status'] => ({
  word: 'status',
  initial,
  vocabulary: { name, values },
})

/** A change of status: from which, to which, by whom and on what document. */
export const to = (
  status: string,
  from: readonly string[],
  [title, titleEn]: readonly [zh: string, en: string],
  guard: Pick<ChangeKind, 'actor' | 'restsOn' | 'source'> = {},
): ChangeKind => ({ title, titleEn, status, from, ...guard })

/** A change of fields that keeps the status. */
export const within = (
  from: readonly string[],
  [title, titleEn]: readonly [zh: string, en: string],
  guard: Pick<ChangeKind, 'actor' | 'restsOn' | 'source'> = {},
): ChangeKind => ({ title, titleEn, from, ...guard })
