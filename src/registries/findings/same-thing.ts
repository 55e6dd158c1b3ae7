import type { RecordRow } from '../../engine/read/records.ts'
import { normalised } from './names.ts'
import { textsOf } from './words.ts'

export type Code = { readonly system: string; readonly value: string }

/** What other systems call a record. */
export const codesOf = ({ codes }: RecordRow): readonly Code[] => (Array.isArray(codes) ? (codes as Code[]) : [])

export const isSameCode = (a: Code, b: Code): boolean => a.system === b.system && a.value === b.value

/** A code that both have. */
export const sameCode = (a: RecordRow, b: RecordRow): Code | undefined => codesOf(a).find((code) => codesOf(b).some((other) => isSameCode(code, other)))

/** Its name and its aliases. */
export const namesOf = ({ name, aliases }: RecordRow): readonly string[] => [...(typeof name === 'string' ? [name] : []), ...textsOf(aliases)]

/** Whether they may lie in one town: the same, or not stated of one. */
const mayShareTown = (a: RecordRow, b: RecordRow): boolean => {
  const [one, other] = [a['townCode'] ?? null, b['townCode'] ?? null]
  return one === other || one === null || other === null
}

/** A name or alias that both have, spaces and punctuation apart, where they may lie in one town. */
export const sameName = (a: RecordRow, b: RecordRow): string | undefined => {
  if (!mayShareTown(a, b)) return undefined
  const names = new Set(namesOf(b).map(normalised))
  return namesOf(a).find((name) => names.has(normalised(name)))
}

/** By what a record may be taken for another: its codes, its names. */
export const wordsOf = (row: RecordRow): readonly string[] => [
  ...codesOf(row).map(({ system, value }) => JSON.stringify([system, value])),
  ...namesOf(row).map(normalised),
]
