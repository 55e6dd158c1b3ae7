import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { printSchema, type GraphQLSchema } from 'graphql'
import { bodyOf, refusal } from './refused.ts'

/** What may be loaded by the page at `/ide`: nothing from elsewhere. */
const IDE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'"

/** GraphiQL, from our own files alone. */
export const addIde = (app: FastifyInstance, folder: string): void => {
  app.get('/', (_, reply) => reply.redirect('/ide/'))
  if (!existsSync(folder)) {
    app.get('/ide', (_, reply) => reply.code(404).send(bodyOf(refusal.notBuilt())))
    return
  }
  app.register(fastifyStatic, {
    root: folder,
    prefix: '/ide/',
    setHeaders: (response) => {
      response.header('content-security-policy', IDE_POLICY)
    },
  })
  app.get('/ide', (_, reply) => reply.redirect('/ide/'))
}

/** The schema as text, for whoever generates a client from it. */
export const addSchema = (app: FastifyInstance, schema: GraphQLSchema): void => {
  const sdl = printSchema(schema)
  const etag = `"${createHash('sha256').update(sdl).digest('base64url').slice(0, 22)}"`
  app.get('/schema.graphql', (_, reply) => reply.header('etag', etag).type('text/plain; charset=utf-8').send(sdl))
}
