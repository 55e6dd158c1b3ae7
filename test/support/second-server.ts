import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { openDb, openPool } from '../../src/db/database.ts'
import { catalogue } from '../../src/registries/index.ts'
import { openServer } from '../../src/server.ts'
import type { Answer, Api } from './api.ts'
import { testCheckpoints } from './signing.ts'

/** Another server over the ledger of an API, with connections of its own: what is written through one is known to the other. */
export type SecondServer = Pick<Api, 'ask'> & { readonly close: () => Promise<void> }

export const openSecondServer = async ({ ledger }: Pick<Api, 'ledger'>): Promise<SecondServer> => {
  const pool = openPool(ledger.connection, 10)
  const config = readConfig({ TAIZHANG_RATE_PER_ADDRESS: '0', TAIZHANG_RATE_PER_CREDENTIAL: '0' })
  const app = await openServer({ config, pool, catalogue, checkpoints: testCheckpoints(openDb(pool)), logger: pino({ level: 'silent' }) })
  return {
    ask: async (query, variables = {}, headers = {}): Promise<Answer> => {
      const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers: { ...headers } })
      return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
    },
    close: async () => {
      await app.close()
      await pool.end()
    },
  }
}
