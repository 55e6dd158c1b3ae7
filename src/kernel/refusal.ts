/** The one vocabulary of errors that callers may rely on (`extensions.code`). */
export type RefusalCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'STALE_CORRECTION'
  | 'RULE_VIOLATION'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'TOO_COMPLEX'
  | 'TIMEOUT'
  | 'PAYLOAD_TOO_LARGE'
  | 'RATE_LIMITED'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'INTERNAL'

/** What a refusal says beside its sentence: where, what was found, what was needed, on which source. */
export type RefusalDetails = Readonly<Record<string, unknown>> & {
  readonly rule?: string
  readonly field?: string
  readonly found?: unknown
  readonly needed?: unknown
  readonly source?: string
}

/**
 * We said no: expected, named, and shown to the caller as it is, in Chinese and English.
 * Whatever else is thrown is a fault: logged in full, shown as 「内部错误」.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly code: RefusalCode,
    /** Chinese sentence that names what was found and what was expected. */
    message: string,
    readonly messageEn: string,
    readonly details: RefusalDetails = {},
  ) {
    super(message)
  }
}

/** The most common refusal: what came in does not have the form that was asked for. */
export const badInput = (message: string, messageEn: string, details: RefusalDetails = {}): Refusal =>
  new Refusal('BAD_USER_INPUT', message, messageEn, details)
