import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyBaseLogger, FastifyError, FastifyInstance } from 'fastify'
import { Refusal } from '../kernel/refusal.ts'
import { askedBy } from './asked.ts'
import type { HttpLimits } from './limits.ts'
import { bodyOf, refusal, statusOf } from './refused.ts'

/** What Fastify found wrong with a request, in our words; undefined for what is a fault of ours. */
const refusalOf = (error: FastifyError, { bodyBytes }: HttpLimits): Refusal | undefined => {
  if (error instanceof Refusal) return error
  if (error.statusCode === 413) return refusal.tooLarge(bodyBytes)
  return error.statusCode !== undefined && error.statusCode < 500 ? refusal.unreadable(error.message) : undefined
}

/** Refusals keep their words; faults are logged in full and shown as 「内部错误」. */
export const answerErrors = (app: FastifyInstance, limits: HttpLimits): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refused = refusalOf(error, limits)
    askedBy(request).codes = [refused?.code ?? 'INTERNAL']
    if (refused && !(refused.code === 'INTERNAL' && refused.cause !== undefined)) {
      const status = error instanceof Refusal || error.statusCode === undefined || error.statusCode >= 500 ? statusOf(refused) : error.statusCode
      if (refused.code === 'RATE_LIMITED') reply.header('retry-after', refused.details['retryAfterS'])
      if (refused.code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer')
      return reply.code(status).send(bodyOf(refused))
    }
    request.log.error({ err: error }, 'fault')
    return reply.code(500).send(bodyOf(refused ?? new Refusal('INTERNAL', '内部错误', 'Internal error')))
  })
  app.setNotFoundHandler((_, reply) => reply.code(404).send(bodyOf(refusal.noAddress())))
}

const belowHttp = (error: NodeJS.ErrnoException, { timeMs }: HttpLimits): readonly [status: number, refused: Refusal] => {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, refusal.tooSlow(timeMs)]
  if (error.code === 'HPE_HEADER_OVERFLOW') return [431, refusal.headTooLarge()]
  return [400, refusal.unreadable('The bytes received are no HTTP request.')]
}

/** Answers what never became a request: one that trickles in, a head without end, bytes that are no HTTP. */
export const answerBelowHttp =
  (limits: HttpLimits, logger: FastifyBaseLogger) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return
    const [status, refused] = belowHttp(error, limits)
    logger.debug({ code: error.code }, 'client error')
    const body = JSON.stringify(bodyOf(refused))
    socket.end(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
        'Connection: close',
        'Content-Type: application/json; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(body)}`,
        '',
        body,
      ].join('\r\n'),
    )
  }
