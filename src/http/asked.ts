import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Cost } from '../api/context.ts'
import type { OnStatement } from '../db/database.ts'
import type { Point } from '../engine/point.ts'
import { ANONYMOUS, type Caller } from '../trust/caller.ts'

/** What is known of a request as it is answered, for its line in the log and for the metrics. */
export type Asked = {
  readonly id: string
  caller: Caller
  operation: { readonly name: string | null; readonly kind: string } | undefined
  /** The default point of the request, or that of its last act. */
  point: Point | undefined
  cost: Cost | undefined
  /** What was refused was the document, not the request that brought it. */
  documentRefused: boolean
  /** Codes of the errors that it was answered. */
  codes: readonly string[]
  /** Statements of its own; those that it shared with others count for whoever asked first. */
  readonly sql: { count: number; ms: number }
}

declare module 'fastify' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface FastifyRequest {
    asked: Asked | null
  }
}

/** Makes room for it on every request. */
export const rememberAsked = (app: FastifyInstance): void => {
  app.decorateRequest('asked', null)
}

export const askedBy = (request: FastifyRequest): Asked =>
  (request.asked ??= {
    id: request.id,
    caller: ANONYMOUS,
    operation: undefined,
    point: undefined,
    cost: undefined,
    documentRefused: false,
    codes: [],
    sql: { count: 0, ms: 0 },
  })

/** Tells of the statements of a request, and counts them for it. */
export const countedFor = (asked: Asked, onStatement: OnStatement): OnStatement => {
  const { sql } = asked
  return (statement, ms) => {
    sql.count++
    sql.ms += ms
    onStatement(statement, ms)
  }
}
