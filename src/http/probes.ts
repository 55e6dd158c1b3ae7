import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import type { Db } from '../db/database.ts'
import { databaseClockDrift } from '../engine/writer.ts'
import type { Metrics } from './metrics.ts'

/** What machines ask: whether the process lives, whether it can serve, and how it fares. */
export const addProbes = (app: FastifyInstance, { pool, db, district, metrics }: { pool: pg.Pool; db: Db; district: string; metrics: Metrics }): void => {
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
    return reply.code(problems.length === 0 ? 200 : 503).send({ status: problems.length === 0 ? 'ready' : 'not ready', district, problems })
  })
  app.get('/metrics', async (_, reply) => reply.type(metrics.contentType).send(await metrics.text()))
}
