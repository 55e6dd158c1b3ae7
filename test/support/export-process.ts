/** A server in a process of its own, whose memory can be watched. Started by a test with its connection; says its port, then its memory whenever asked. */
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { openDb, openPool, type Connection } from '../../src/db/database.ts'
import { catalogue } from '../../src/registries/index.ts'
import { openServer } from '../../src/server.ts'
import { DISTRICT } from './postgres.ts'
import { testCheckpoints } from './signing.ts'

const pool = openPool(JSON.parse(process.argv[2]!) as Connection, 4)
const app = await openServer({
  config: readConfig({ DISTRICT }),
  pool,
  catalogue,
  checkpoints: testCheckpoints(openDb(pool)),
  logger: pino({ level: 'silent' }),
})
await app.listen({ port: 0, host: '127.0.0.1' })
process.on('message', () => process.send!({ rssMb: process.memoryUsage().rss / 1024 / 1024 }))
process.send!({ port: (app.server.address() as AddressInfo).port })
