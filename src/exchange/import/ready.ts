import type { Fields } from '../../engine/fold.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { ReadRow, Stated } from '../rows/row.ts'

/** A row with which nothing is wrong so far. */
export type Ready = ReadRow & { readonly normalized: Fields; readonly stated: Stated }

export const isReady = (row: ReadRow): row is Ready => row.outcome === 'ready' && row.normalized !== undefined && row.stated !== undefined

/** Why a row is refused for what stands beside it: in its file, in the ledger, or in the rules. */
export type Why = { readonly code: string; readonly hint: string; readonly says: readonly [zh: string, en: string] }

const withoutStop = (sentence: string): string => sentence.replace(/[。.]$/u, '')

export const whyOf = ({ code, message, messageEn }: Refusal): Why => ({ code, hint: messageEn, says: [withoutStop(message), withoutStop(messageEn)] })
