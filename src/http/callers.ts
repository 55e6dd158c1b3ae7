import type { FastifyInstance } from 'fastify'
import { ANONYMOUS } from '../trust/caller.ts'
import type { Credentials } from '../trust/credentials.ts'
import { askedBy } from './asked.ts'
import { inTime } from './in-time.ts'
import type { HttpLimits } from './limits.ts'
import { openRates } from './rate.ts'
import { refusal } from './refused.ts'

/**
 * Counts every request of an address, and has the caller told, counted and let in before a body is read, on the routes it is applied to.
 *
 * @returns applies it to the routes of an instance
 */
export const addCallers = async (
  app: FastifyInstance,
  { credentials, limits, anonymous }: { readonly credentials: Credentials; readonly limits: HttpLimits; readonly anonymous: 'read' | 'none' },
): Promise<(routes: FastifyInstance) => void> => {
  const isKnown = (credential: string): boolean => credential !== ANONYMOUS.credential
  const rates = await openRates(app, limits, (request) => {
    const { credential } = askedBy(request).caller
    // Those without one are told apart by their addresses.
    return isKnown(credential) ? credential : undefined
  })
  app.addHook('onRequest', rates.ofAddress)
  return (routes) => {
    routes.addHook('onRequest', async (request, reply) => {
      const about = askedBy(request)
      const { authorization } = request.headers
      if (authorization !== undefined) about.caller = await inTime(reply, limits.timeMs, () => credentials.callerOf(authorization))
      if (anonymous === 'none' && !isKnown(about.caller.credential)) throw refusal.needsCredential()
      await rates.ofCredential(request)
    })
  }
}
