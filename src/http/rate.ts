import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { HttpLimits } from './limits.ts'
import { refusal } from './refused.ts'

const SECOND_MS = 1000
/** Callers that are counted at once; the one not heard of for longest goes first. */
const CALLERS = 50_000

/** Counts a request. @throws Refusal `RATE_LIMITED` */
export type CountRequest = (request: FastifyRequest) => Promise<void>

/**
 * Counts requests of every address and of every credential, in windows of a second. Each server counts for itself.
 *
 * @param credentialOf whose credential a request has; undefined: none, and its address alone is counted
 */
export const openRates = async (
  app: FastifyInstance,
  { ratePerAddress, ratePerCredential }: HttpLimits,
  credentialOf: (request: FastifyRequest) => string | undefined,
): Promise<{ readonly ofAddress: CountRequest; readonly ofCredential: CountRequest }> => {
  await app.register(rateLimit, { global: false, timeWindow: SECOND_MS, cache: CALLERS })
  const counting = (whose: 'address' | 'credential', perSecond: number, keyOf: (request: FastifyRequest) => string | undefined): CountRequest => {
    if (perSecond === 0) return () => Promise.resolve()
    const count = app.createRateLimit({ max: perSecond, keyGenerator: (request) => keyOf(request) ?? '' })
    return async (request) => {
      if (keyOf(request) === undefined) return
      const counted = await count(request)
      if (!counted.isAllowed && counted.isExceeded) throw refusal.tooOften(whose, perSecond, counted.ttlInSeconds)
    }
  }
  return { ofAddress: counting('address', ratePerAddress, ({ ip }) => ip), ofCredential: counting('credential', ratePerCredential, credentialOf) }
}
