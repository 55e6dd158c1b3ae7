import { Refusal } from '../kernel/refusal.ts'

/** A correction names a change that was corrected itself; the head of its chain is what can be corrected. */
export const staleCorrection = (found: string, head: string): Refusal =>
  new Refusal('STALE_CORRECTION', `变更「${found}」已被更正，现行的是「${head}」。`, `Change "${found}" was corrected; the head of its chain is "${head}".`, {
    found,
    needed: head,
    head,
  })
