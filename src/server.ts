import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import fastifyStatic from '@fastify/static'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyError, type FastifyInstance } from 'fastify'
import { printSchema } from 'graphql'
import type pg from 'pg'
import { pointOf, openRequest, type Context, type Source } from './api/context.ts'
import { openCounted } from './api/counted.ts'
import { errorFormatter, orBadRequest } from './api/errors.ts'
import { maxAliases, maxDepth, noNul, refuseUnstorable } from './api/limits.ts'
import { openOutlines } from './api/outlines.ts'
import { schemaOf } from './api/schema.ts'
import { ROOT, type Config } from './config.ts'
import type { Db } from './db/database.ts'
import { coalescing } from './engine/coalesce.ts'
import { openPast, sharedHead } from './engine/point.ts'
import type { Catalogue } from './engine/registry.ts'
import { databaseClockDrift, openWriter } from './engine/writer.ts'
import type { RefusalCode } from './kernel/refusal.ts'
import { openCredentials } from './trust/credentials.ts'

export type ServerParts = {
  readonly config: Pick<Config, 'district' | 'anonymous' | 'limits' | 'extent' | 'jwt'>
  readonly db: Db
  readonly pool: pg.Pool
  readonly catalogue: Catalogue
  readonly logger: FastifyBaseLogger
}

/** What may be loaded by the page at `/ide`: nothing from elsewhere. */
const IDE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'"

const errorBody = (code: RefusalCode, message: string, messageEn: string) => ({ errors: [{ message, extensions: { code, messageEn } }] })

/** Says the default point of the request, and which restricted columns were left empty. */
const ledgerExtension = (district: string): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ request }) => {
        orBadRequest(() => {
          refuseUnstorable(request.variables ?? {})
        })
        return Promise.resolve()
      },
      willSendResponse: async ({ contextValue, response }) => {
        if (response.body.kind !== 'single') return
        const { singleResult } = response.body
        const { hidden, sealed, repeated } = contextValue.request
        const point = await pointOf(contextValue, null).then(
          (now) => (sealed ? { ...now, knownAt: sealed.recordedAt, position: sealed.position } : now),
          () => undefined,
        )
        singleResult.extensions = {
          ...singleResult.extensions,
          ...(point && { ledger: { district, position: String(point.position), knownAt: point.knownAt, validOn: point.validOn } }),
          ...(hidden.size > 0 && { hidden: [...hidden].sort() }),
          ...(repeated && { repeated }),
        }
      },
    }),
})

/** Answers of the routes around GraphQL: whether the process lives, and whether it can serve. */
const addProbes = (app: FastifyInstance, { pool, db, config }: ServerParts): void => {
  app.get('/healthz', () => ({ status: 'ok' }))
  app.get('/readyz', async (_, reply) => {
    const problems: string[] = []
    try {
      await pool.query('select 1')
      const drift = await databaseClockDrift(db)
      if (drift !== 0)
        problems.push(`数据库时钟相差 ${Math.round(drift / 1000)} 秒，暂停写入。The database clock is ${Math.round(drift / 1000)} s off: writing is refused.`)
    } catch {
      problems.push('数据库无法访问。The database cannot be reached.')
    }
    return reply.code(problems.length === 0 ? 200 : 503).send({ status: problems.length === 0 ? 'ready' : 'not ready', district: config.district, problems })
  })
}

/** GraphiQL, from our own files alone. */
const addIde = (app: FastifyInstance): void => {
  const folder = path.join(ROOT, 'dist', 'ide')
  if (!existsSync(folder)) {
    app.get('/ide', (_, reply) => reply.code(404).send(errorBody('NOT_FOUND', '尚未构建：npm run build', 'Not built: npm run build')))
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

/** The HTTP server over one ledger; it owns neither the pool nor the database. */
export const openServer = async (parts: ServerParts): Promise<FastifyInstance> => {
  const { config, db, catalogue, logger } = parts
  const schema = await schemaOf(catalogue)
  const credentials = openCredentials({ db, district: config.district, jwt: config.jwt })
  const writer = openWriter(db, catalogue, config.district, { extent: config.extent })
  const source: Source = {
    db,
    catalogue,
    district: config.district,
    head: sharedHead(db, config.district),
    past: openPast(db, config.district),
    records: coalescing(),
    outlines: openOutlines(),
    counted: openCounted(),
    writer,
  }
  const app = Fastify({
    loggerInstance: logger,
    bodyLimit: config.limits.bodyBytes,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  })

  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: errorFormatter((fault) => {
      logger.error({ err: fault }, 'fault')
    }),
    validationRules: [noNul, maxDepth(config.limits.depth), maxAliases(config.limits.aliases)],
    parseOptions: { maxLexicalTokens: config.limits.tokens, noLocation: false },
    persistedQueries: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      ledgerExtension(config.district),
    ],
  })
  await apollo.start()

  app.setErrorHandler((error: FastifyError, _, reply) => {
    if (error.statusCode === 413)
      return reply
        .code(413)
        .send(errorBody('PAYLOAD_TOO_LARGE', `请求体超过 ${config.limits.bodyBytes} 字节。`, `The body has more than ${config.limits.bodyBytes} bytes.`))
    if (error.statusCode !== undefined && error.statusCode < 500)
      return reply.code(error.statusCode).send(errorBody('BAD_USER_INPUT', '请求无法读取。', error.message))
    logger.error({ err: error }, 'fault')
    return reply.code(500).send(errorBody('INTERNAL', '内部错误', 'Internal error'))
  })
  app.setNotFoundHandler((_, reply) => reply.code(404).send(errorBody('NOT_FOUND', '没有这个地址。', 'No such address.')))

  // A connection that carries a request under way would stay open for its keep-alive time after the answer.
  let closing = false
  app.addHook('preClose', (done) => {
    closing = true
    done()
  })
  app.addHook('onSend', (_, reply, __, done) => {
    if (closing) reply.header('connection', 'close')
    done()
  })

  if (config.anonymous === 'none')
    app.addHook('onRequest', async (request, reply) => {
      if (request.url.startsWith('/graphql')) await reply.code(401).send(errorBody('UNAUTHENTICATED', '须有凭证。', 'A credential is needed.'))
    })
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['POST'],
    context: async (request) => {
      const header = request.headers['taizhang-as-of']
      const caller = await credentials.callerOf(request.headers.authorization)
      return orBadRequest(() => openRequest(source, Array.isArray(header) ? header.join(';') : header, caller))
    },
  })

  const sdl = printSchema(schema)
  const etag = `"${createHash('sha256').update(sdl).digest('base64url').slice(0, 22)}"`
  app.get('/schema.graphql', (_, reply) => reply.header('etag', etag).type('text/plain; charset=utf-8').send(sdl))
  app.get('/', (_, reply) => reply.redirect('/ide/'))
  addProbes(app, parts)
  addIde(app)
  app.addHook('onClose', () => writer.close())
  await app.ready()
  return app
}
