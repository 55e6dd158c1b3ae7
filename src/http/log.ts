import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { askedBy } from './asked.ts'
import type { Metrics } from './metrics.ts'

const ID = /^[\w.:-]{1,100}$/

/** A request's id: the caller's own `x-request-id` where it has the form of one, so that logs on both sides can be laid beside each other. */
export const requestId = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['x-request-id']
  return typeof given === 'string' && ID.test(given) ? given : randomUUID()
}

/** Asked every few seconds by machines: written down only where debugging is. */
const PROBES = new Set(['/healthz', '/readyz', '/metrics'])

const outcomeOf = (codes: readonly string[]): 'ok' | 'refused' | 'fault' => {
  if (codes.includes('INTERNAL')) return 'fault'
  return codes.length === 0 ? 'ok' : 'refused'
}

/** Gives every answer its id, and writes one line a request when it is answered: never a document, a variable, a token or a value. */
export const logRequests = (app: FastifyInstance, metrics: Metrics): void => {
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { caller, cost, operation, codes, point, sql } = askedBy(request)
    const ms = reply.elapsedTime
    const { url = 'none' } = request.routeOptions
    if (url === '/graphql') metrics.answered(operation?.name ?? null, operation?.kind ?? 'none', outcomeOf(codes), ms / 1000)
    const level = PROBES.has(url) ? 'debug' : 'info'
    const line = {
      method: request.method,
      // The pattern of the address: what stands after the question mark may hold values.
      path: url,
      status: reply.statusCode,
      ms: Math.round(ms * 100) / 100,
      credential: caller.credential,
      ...(caller.name !== null && { caller: caller.name }),
      ...(operation && { operation: operation.name, kind: operation.kind }),
      ...(point && { validOn: point.validOn, knownAt: point.knownAt, position: point.position }),
      ...(cost && { cost: cost.requested, objects: cost.objects, sql: sql.count, sqlMs: Math.round(sql.ms * 100) / 100 }),
      ...(codes.length > 0 && { codes: [...new Set(codes)] }),
    }
    request.log[level](line, 'request')
    done()
  })
}
