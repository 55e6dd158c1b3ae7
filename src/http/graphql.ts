import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type pg from 'pg'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { openRequest, pointOf, type Context, type Source } from '../api/context.ts'
import { requestedObjects, tooManyRequested } from '../api/cost.ts'
import { errorFormatter, withStatus } from '../api/errors.ts'
import { documentCheck, checkVariables, type DocumentLimits } from '../api/limits.ts'
import { withTrustedDocument, type TrustedDocuments } from '../api/trusted.ts'
import { openDb, type OnStatement } from '../db/database.ts'
import { endingWith } from '../db/ending.ts'
import { Refusal } from '../kernel/refusal.ts'
import { askedBy, countedFor, type Asked } from './asked.ts'
import { inTime } from './in-time.ts'
import { bodyOf as refusedBody, refusal, statusOf } from './refused.ts'

export type GraphqlParts = {
  readonly schema: GraphQLSchema
  readonly source: Source
  readonly pool: pg.Pool
  readonly onStatement: OnStatement
  readonly limits: DocumentLimits & { readonly timeMs: number }
  readonly introspection: boolean
  /** Undefined: any document is accepted. */
  readonly trusted: TrustedDocuments | undefined
}

/** A context, and what is known of the request that it belongs to. */
type HttpContext = Context & { readonly asked: Asked }

/** Which request an error stopped, for the log. */
const stopped = new WeakMap<Error, string>()

const operationOf = (kind: string | undefined, name: string | null | undefined): Asked['operation'] =>
  kind === undefined ? undefined : { kind, name: name ?? null }

/** Looks at what a request asks for before it is executed, and says beside the answer what it cost and at which point it was read. */
const watching = ({ schema, source: { district }, limits }: GraphqlParts): ApolloServerPlugin<HttpContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ request: { variables = {}, operationName }, operation, operationName: name, document, contextValue: { request, asked } }) => {
        asked.operation = operationOf(operation?.operation, name)
        try {
          checkVariables(variables)
          request.cost.requested = requestedObjects(schema, document, operationName, variables)
          if (request.cost.requested > limits.requestedObjects) throw tooManyRequested(request.cost.requested, limits.requestedObjects)
        } catch (cause) {
          throw withStatus(cause, 400)
        }
        return Promise.resolve()
      },
      didEncounterErrors: ({ errors, contextValue: { asked } }) => {
        for (const error of errors) stopped.set(unwrapResolverError(error) as Error, asked.id)
        return Promise.resolve()
      },
      willSendResponse: async ({ contextValue, response, source }) => {
        if (response.body.kind !== 'single') return
        const { singleResult } = response.body
        const { hidden, sealed, repeated, cost } = contextValue.request
        const { asked } = contextValue
        // Apollo promises a source, but there is none where a request has no query.
        asked.documentRefused = (source as string | undefined) !== undefined
        asked.codes = (singleResult.errors ?? []).map(({ extensions }) => String(extensions?.['code']))
        const point = await pointOf(contextValue, null).then(
          (now) => (sealed ? { ...now, knownAt: sealed.recordedAt, position: sealed.position } : now),
          () => undefined,
        )
        asked.point = point
        singleResult.extensions = {
          ...singleResult.extensions,
          ...(point && { ledger: { district, position: String(point.position), knownAt: point.knownAt, validOn: point.validOn } }),
          cost: { requested: cost.requested, limit: limits.requestedObjects, objects: cost.objects, objectsLimit: limits.objects },
          ...(hidden.size > 0 && { hidden: [...hidden].sort() }),
          ...(repeated && { repeated }),
        }
      },
    }),
})

/** What a request may be, before Apollo reads it: one JSON object, with a trusted document where others are not accepted. */
const bodyOf = (body: unknown, trusted: TrustedDocuments | undefined): unknown =>
  trusted && typeof body === 'object' && body !== null && !Array.isArray(body) ? withTrustedDocument(body as Record<string, unknown>, trusted) : body

const sourceOf = (body: unknown): string | undefined => {
  const { query } = (body ?? {}) as { query?: unknown }
  return typeof query === 'string' ? query : undefined
}

/** `POST /graphql`, for callers who were told apart by the hooks of the route. */
export const addGraphql = async (app: FastifyInstance, parts: GraphqlParts): Promise<void> => {
  const { schema, source, pool, onStatement, limits, introspection, trusted } = parts
  const check = documentCheck(limits)
  const contextOf = (request: FastifyRequest, signal: AbortSignal): HttpContext => {
    const asked = askedBy(request)
    const counted = countedFor(asked, onStatement)
    const header = request.headers['taizhang-as-of']
    const context = openRequest(source, {
      asOf: Array.isArray(header) ? header.join(';') : header,
      caller: asked.caller,
      db: openDb(endingWith(pool, signal), counted),
      sharedDb: openDb(pool, counted),
      signal,
      mostObjects: limits.objects,
    })
    asked.cost = context.request.cost
    const document = sourceOf(request.body)
    if (document !== undefined) {
      asked.documentRefused = true
      check(document)
      asked.documentRefused = false
    }
    return { ...context, asked }
  }
  const apollo = new ApolloServer<HttpContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    formatError: errorFormatter((fault) => {
      app.log.error({ err: fault, reqId: fault instanceof Error ? stopped.get(fault) : undefined }, 'fault')
    }),
    parseOptions: { maxLexicalTokens: limits.tokens, noLocation: false },
    persistedQueries: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), fastifyApolloDrainPlugin(app), watching(parts)],
  })
  await apollo.start()

  app.post('/graphql', (request, reply) => {
    reply.header('cache-control', 'no-store')
    request.body = bodyOf(request.body, trusted)
    return inTime(reply, limits.timeMs, async (signal) => {
      const answer = await fastifyApolloHandler(apollo, {
        context: () => {
          try {
            return Promise.resolve(contextOf(request, signal))
          } catch (cause) {
            askedBy(request).codes = [cause instanceof Refusal ? cause.code : 'INTERNAL']
            throw cause instanceof Refusal ? withStatus(cause, statusOf(cause)) : cause
          }
        },
      }).call(app, request, reply)
      // GraphQL over HTTP: what is wrong with the document is 400 only where the answer is known to be of GraphQL.
      const { documentRefused } = askedBy(request)
      if (documentRefused && reply.statusCode === 400 && String(reply.getHeader('content-type')).startsWith('application/json')) reply.code(200)
      return answer
    })
  })
  app.get('/graphql', (_, reply) => reply.code(405).header('allow', 'POST').send(refusedBody(refusal.onlyPost())))
}
