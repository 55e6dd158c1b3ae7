import path from 'node:path'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type pg from 'pg'
import type { Source } from './api/context.ts'
import { openCounted } from './api/counted.ts'
import { openOutlines } from './api/outlines.ts'
import { schemaOf } from './api/schema.ts'
import { ROOT, VERIFIER, type Config } from './config.ts'
import { openBeside, openDb, type OnStatement } from './db/database.ts'
import { daily, type Checkpoints } from './engine/checkpoints.ts'
import { coalescing } from './engine/coalesce.ts'
import { openPast, sharedHead } from './engine/point.ts'
import type { Catalogue } from './engine/registry.ts'
import { openWriter } from './engine/writer.ts'
import { IN_ORDER } from './exchange/export/lines.ts'
import { rememberAsked } from './http/asked.ts'
import { addCallers } from './http/callers.ts'
import { answerBelowHttp, answerErrors } from './http/errors.ts'
import { addExports } from './http/export.ts'
import { addGraphql } from './http/graphql.ts'
import { readJson } from './http/body.ts'
import { logRequests, requestId } from './http/log.ts'
import { openMetrics } from './http/metrics.ts'
import { addImports } from './http/import.ts'
import { addLedger } from './http/ledger.ts'
import { endSlowBodies } from './http/slow-body.ts'
import { addIde, addSchema } from './http/pages.ts'
import { addProbes } from './http/probes.ts'
import { addSecurityHeaders } from './http/security.ts'
import { Refusal } from './kernel/refusal.ts'
import { openCredentials } from './trust/credentials.ts'

export type ServerParts = {
  readonly config: Pick<Config, 'district' | 'anonymous' | 'limits' | 'extent' | 'jwt' | 'introspection' | 'trusted'>
  readonly pool: pg.Pool
  readonly catalogue: Catalogue
  readonly checkpoints: Checkpoints
  readonly logger: FastifyBaseLogger
  /** Told of every statement, besides the metrics. */
  readonly onStatement?: OnStatement
  /** Milliseconds that a reader of an export may take nothing; a minute where absent. */
  readonly patienceMs?: number
  /** Path of the program that goes into bundles; as the build makes it where absent. */
  readonly verifier?: string
}

const SECOND_MS = 1000

/** Closes connections that carry a request under way once it is answered, where the server stops: they would stay open for their keep-alive time. */
const closeWhenStopping = (app: FastifyInstance): void => {
  let closing = false
  app.addHook('preClose', (done) => {
    closing = true
    done()
  })
  app.addHook('onSend', (_, reply, __, done) => {
    if (closing) reply.header('connection', 'close')
    done()
  })
}

/** Says in the log, whoever asks, that the ledger is not the one that was signed before. */
const loudly = (checkpoints: Checkpoints, logger: FastifyBaseLogger): Checkpoints => ({
  ...checkpoints,
  get verifiers() {
    return checkpoints.verifiers
  },
  at: async (size) => {
    try {
      return await checkpoints.at(size)
    } catch (cause) {
      if (cause instanceof Refusal && cause.details['field'] === 'checkpoint') logger.error(`${cause.message}${cause.messageEn}`)
      throw cause
    }
  },
})

/** The HTTP server over one ledger; it owns neither the pool nor the database. */
export const openServer = async ({
  config,
  pool,
  catalogue,
  checkpoints,
  logger,
  onStatement,
  patienceMs,
  verifier = VERIFIER,
}: ServerParts): Promise<FastifyInstance> => {
  const { district, limits } = config
  const schema = await schemaOf(catalogue)
  const metrics = openMetrics(pool, () => head())
  const watched: OnStatement = (statement, ms) => {
    metrics.statement(ms / SECOND_MS)
    onStatement?.(statement, ms)
  }
  const db = openDb(pool, watched)
  const head = sharedHead(db, district)
  const writer = openWriter(db, catalogue, district, { extent: config.extent, onSealed: metrics.sealed })
  // One more than there may be exports: a list that is published does not wait for readers.
  const beside = openBeside(pool, limits.exports + 1, IN_ORDER)
  const source: Source = {
    catalogue,
    district,
    head,
    past: openPast(db, district),
    records: coalescing(),
    outlines: openOutlines(),
    counted: openCounted(),
    writer,
    beside,
    checkpoints: loudly(checkpoints, logger),
    checkpointNow: async () => {
      await checkpoints.make().catch((cause: unknown) => {
        logger.error({ err: cause }, 'checkpoint')
      })
    },
  }
  const app = Fastify({
    loggerInstance: logger,
    genReqId: requestId,
    bodyLimit: limits.bodyBytes,
    requestTimeout: Math.max(limits.timeMs, limits.importMs),
    http: { headersTimeout: limits.timeMs, connectionsCheckingInterval: Math.min(SECOND_MS, limits.timeMs / 4) },
    trustProxy: limits.trustProxy === false ? false : [...limits.trustProxy],
    clientErrorHandler: answerBelowHttp(limits, logger),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  })
  rememberAsked(app)
  answerErrors(app, limits)
  readJson(app)
  closeWhenStopping(app)
  endSlowBodies(app, limits)
  logRequests(app, metrics)
  addSecurityHeaders(app)

  const callers = await addCallers(app, { credentials: openCredentials({ db, district, jwt: config.jwt }), limits, anonymous: config.anonymous })
  await app.register(async (asked) => {
    callers(asked)
    await addGraphql(asked, { schema, source, pool, onStatement: watched, limits, introspection: config.introspection, trusted: config.trusted })
    addExports(asked, { schema, source, pool, onStatement: watched, limits, verifier, ...(patienceMs !== undefined && { patienceMs }) })
    addLedger(asked, { source, pool, onStatement: watched, limits })
    await asked.register((files) => addImports(files, { catalogue, district, extent: config.extent, pool, limits }))
  })
  if (config.introspection) addSchema(app, schema)
  addProbes(app, { pool, db, district, metrics })
  addIde(app, path.join(ROOT, 'dist', 'ide'))
  const endCheckpoints = daily(checkpoints, (cause) => {
    logger.error({ err: cause }, 'checkpoint')
  })
  app.addHook('onClose', async () => {
    await writer.close()
    await endCheckpoints()
    await beside.end()
  })
  await app.ready()
  return app
}
