import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'

/**
 * What helmet says of an answer: nothing from elsewhere, in no frame, as the type that it says. Whether it may travel without TLS is for
 * the proxy in front to say, which has the certificate.
 */
const headersOfHelmet = (): ReturnType<ServerResponse['getHeaders']> => {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  const say = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: false,
  })
  say(request, response, () => undefined)
  return { ...response.getHeaders() }
}

/** Every answer has the headers that helmet would give it. They are always the same, so helmet is asked once and not by every request. */
export const addSecurityHeaders = (app: FastifyInstance): void => {
  const headers = headersOfHelmet()
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers)
    done()
  })
}
