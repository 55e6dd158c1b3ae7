import { badInput, type Refusal } from '../kernel/refusal.ts'

/** Which proof is asked for: of the entry at a position, in the tree of a size; what is left out is the head. */
export type AskedInclusion = { readonly position: number; readonly size?: number | null | undefined }
/** Which proof is asked for: that the tree of one size is the beginning of that of another; what is left out is the head. */
export type AskedConsistency = { readonly from: number; readonly to?: number | null | undefined }

const outside = (field: string, found: number, most: number): Refusal =>
  badInput(`${field} 为 ${found}，应为 1 至 ${most}。`, `${field} is ${found}; expected 1 to ${most}.`, { field, found, needed: `1..${most}` })

const fromNothing = (found: number, most: number): Refusal =>
  badInput(
    `from 为 ${found}：空台账是任何台账的开头，无可证明；应为 1 至 ${most}。`,
    `from is ${found}: a proof from size 0 proves nothing, since the empty ledger is the beginning of every one; expected 1 to ${most}.`,
    { field: 'from', found, needed: `1..${most}` },
  )

/** @throws Refusal `BAD_USER_INPUT` */
export const inclusionAsked = ({ position, size: given }: AskedInclusion, head: number): { readonly position: number; readonly size: number } => {
  const size = given ?? head
  if (given !== undefined && given !== null && (size < 1 || size > head)) throw outside('size', size, head)
  if (position < 1 || position > size) throw outside('position', position, size)
  return { position, size }
}

/** @throws Refusal `BAD_USER_INPUT` */
export const consistencyAsked = ({ from, to: given }: AskedConsistency, head: number): { readonly from: number; readonly to: number } => {
  const to = given ?? head
  if (given !== undefined && given !== null && (to < 1 || to > head)) throw outside('to', to, head)
  if (from < 1) throw fromNothing(from, to)
  if (from > to) throw outside('from', from, to)
  return { from, to }
}

export const inBase64 = (hashes: readonly Buffer[]): readonly string[] => hashes.map((hash) => hash.toString('base64'))
