import { pino, type Logger } from 'pino'
import { WrongSetting, type Config } from '../config.ts'
import type { Checkpoints } from '../engine/checkpoints.ts'
import type { Catalogue } from '../engine/registry.ts'
import { Refusal } from '../kernel/refusal.ts'
import { openServer } from '../server.ts'
import { failure } from './failure.ts'
import { checkpointsFor } from './checkpoints-for.ts'
import { openDatabase } from './open-database.ts'
import { seedNothing, seedPlan, type Seed } from './seed.ts'
import { adviceOnKeys, checkJwks } from './trust-at-start.ts'

/** Ends a serving process in order: no new requests, those under way answered, then the database. */
export type Stop = () => Promise<void>

/** The plan's facts are facts of district 500116; another district begins empty. */
export const seedOf = ({ seed, district }: Config): Seed => (seed === 'plan' && district === '500116' ? seedPlan : seedNothing)

/** Tells where checkpoints cannot be signed; everything else is served all the same. */
const checkCheckpoints = async ({ check }: Checkpoints, logger: Logger): Promise<void> => {
  try {
    await check()
  } catch (cause) {
    if (cause instanceof Refusal) logger.error(`${cause.message}${cause.messageEn}`)
    else logger.error({ err: cause }, 'checkpoint')
  }
}

/**
 * Opens database and server, seeds an empty ledger, and serves until stopped.
 *
 * @throws where something is wrong with the surroundings; nothing is left open then
 */
export const serve = async (config: Config, catalogue: Catalogue, seed: Seed = seedOf(config)): Promise<Stop> => {
  // What PostgreSQL adds to an error may quote a row, and that a restricted value.
  const redact = { paths: ['err.detail', 'err.where'], remove: true }
  const logger = pino({ level: config.logLevel, redact }, pino.destination({ dest: 2, sync: true }))
  await checkJwks(config)
  const database = await openDatabase(config, catalogue, 'server', (sentence) => {
    logger.info(sentence)
  })
  try {
    const seeded = await seed(database.pool, catalogue, config.district)
    if (seeded > 0) logger.info(`已载入 ${seeded} 条变更。Seeded with ${seeded} changes.`)
    const advice = await adviceOnKeys(database.db, config)
    if (advice !== undefined) logger.info(advice)
    const checkpoints = await checkpointsFor(database.db, config, (sentence) => {
      logger.info(sentence)
    })
    await checkCheckpoints(checkpoints, logger)
    const app = await openServer({ config, catalogue, checkpoints, logger, ...database })
    await app.listen({ port: config.port, host: config.host })
    // Port 0 means any free one.
    const address = app.server.address()
    const port = typeof address === 'object' && address ? address.port : config.port
    const url = `http://${config.host}:${port}`
    logger.info({ graphql: `${url}/graphql`, ide: `${url}/ide` }, `台账已就绪，请打开 ${url}/ide 。Taizhang is ready.`)
    return async () => {
      await app.close()
      await database.close()
      logger.info('已停止。Stopped.')
    }
  } catch (cause) {
    await database.close()
    if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')
      throw new WrongSetting(`端口 ${config.port} 已被占用，请用 PORT 指定另一个。Port ${config.port} is taken; name another with PORT.`)
    throw cause
  }
}

/** Serves until SIGTERM or Ctrl-C, then ends in order; ends the process with code 1 where it cannot. */
export const serveUntilStopped = async (serving: () => Promise<Stop>): Promise<void> => {
  try {
    const stop = await serving()
    let stopping = false
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.on(signal, () => {
        if (stopping) return
        stopping = true
        stop().then(() => process.exit(0), failure)
      })
  } catch (cause) {
    failure(cause)
  }
}
