import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { Refusal, type RefusalCode } from '../kernel/refusal.ts'

/** Told of every fault, in full; callers are told nothing of it. */
export type OnFault = (fault: unknown) => void

/** What others' codes are in our vocabulary. */
const CODES: Readonly<Record<string, RefusalCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
  TOO_COMPLEX: 'TOO_COMPLEX',
}

/** A refusal as a GraphQL error's message and extensions. */
const refusalExtensions = ({ code, messageEn, details }: Refusal): Record<string, unknown> => ({ ...details, code, messageEn })

const TOKEN_LIMIT = /more tha[nt] \d+ tokens/

/** Refusals keep their words and code; faults keep nothing but 「内部错误」, and the log has the rest. */
export const errorFormatter =
  (onFault: OnFault) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError && error.originalError instanceof Refusal ? error.originalError : unwrapResolverError(error)
    if (cause instanceof Refusal) return { ...formatted, message: cause.message, extensions: refusalExtensions(cause) }
    // Apollo writes its own code over that of a validation rule; only ours speak Chinese.
    const { stacktrace: _, messageZh, refusal, ...extensions } = formatted.extensions ?? {}
    const code = CODES[String(refusal)] ?? (TOKEN_LIMIT.test(formatted.message) ? 'TOO_COMPLEX' : CODES[String(formatted.extensions?.['code'])])
    if (code) {
      const message = typeof messageZh === 'string' ? messageZh : formatted.message
      return { ...formatted, message, extensions: { ...extensions, code, messageEn: formatted.message } }
    }
    // graphql-js itself refuses values that a resolver's type cannot show, arguments found wrong while executing, and whole requests (those have no path).
    if (cause instanceof GraphQLError && (cause.extensions['code'] === 'BAD_USER_INPUT' || (!cause.path && !cause.originalError)))
      return { ...formatted, extensions: { ...cause.extensions, code: 'BAD_USER_INPUT', messageEn: cause.message } }
    onFault(cause)
    return { message: '内部错误', ...(formatted.path && { path: formatted.path }), extensions: { code: 'INTERNAL', messageEn: 'Internal error' } }
  }

/** A refusal of a whole request with its HTTP status, where Apollo would say 500; a fault as it is. */
export const withStatus = (cause: unknown, status: number): unknown =>
  cause instanceof Refusal ? new GraphQLError(cause.message, { originalError: cause, extensions: { http: { status } } }) : cause
