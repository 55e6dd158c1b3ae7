import type { FastifyInstance } from 'fastify'
import type { HttpLimits } from './limits.ts'
import { refusal } from './refused.ts'

declare module 'fastify' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface FastifyContextConfig {
    /** Its body is a file, which has a time of its own to arrive. */
    readonly sendsFile?: boolean
  }
}

/** Ends requests whose body trickles in, but for files. Node's own `requestTimeout` is one for the whole server, and files take longer. */
export const endSlowBodies = (app: FastifyInstance, { timeMs }: HttpLimits): void => {
  app.addHook('onRequest', ({ raw, routeOptions }, reply, done) => {
    if (!raw.complete && !routeOptions.config.sendsFile) {
      const timer = setTimeout(() => {
        if (raw.complete) return
        if (reply.sent || raw.listenerCount('error') === 0) {
          // Answered already: nobody reads on.
          raw.destroy()
          return
        }
        reply.header('connection', 'close')
        // Whoever reads the body hears it, and answers; destroying the request would leave no connection to answer on.
        raw.emit('error', refusal.tooSlow(timeMs))
      }, timeMs)
      raw.once('close', () => {
        clearTimeout(timer)
      })
    }
    done()
  })
}
