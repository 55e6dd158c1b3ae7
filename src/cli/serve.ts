import { pino } from 'pino'
import { WrongSetting, type Config } from '../config.ts'
import type { Catalogue } from '../engine/registry.ts'
import { openServer } from '../server.ts'
import { openDatabase } from './open-database.ts'
import { seedPlan } from './seed.ts'

/** Ends a serving process in order: no new requests, those under way answered, then the database. */
export type Stop = () => Promise<void>

/**
 * Opens database and server, seeds an empty ledger, and serves until stopped.
 *
 * @throws where something is wrong with the surroundings; nothing is left open then
 */
export const serve = async (config: Config, catalogue: Catalogue): Promise<Stop> => {
  const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }))
  const database = await openDatabase(config, catalogue, 'server', (sentence) => {
    logger.info(sentence)
  })
  try {
    // The plan's facts are facts of district 500116; another district begins empty.
    if (config.seed === 'plan' && config.district === '500116') {
      const seeded = await seedPlan(database.pool, catalogue, config.district)
      if (seeded > 0) logger.info(`已载入规划事实 ${seeded} 条。Seeded with ${seeded} facts of the plan.`)
    }
    const app = await openServer({ config, catalogue, logger, ...database })
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
