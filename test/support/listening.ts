import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { catalogue } from '../../src/registries/index.ts'
import { openServer } from '../../src/server.ts'
import { createKey, type KeyGrant } from '../../src/trust/keys.ts'
import type { Json } from './api.ts'
import { openTestLedger, type TestLedger } from './ledger.ts'
import { DISTRICT } from './postgres.ts'
import { testCheckpoints } from './signing.ts'

/** A server on a port of 127.0.0.1, over a ledger of its own, with a log that can be read. */
export type Listening = {
  readonly ledger: TestLedger
  readonly app: FastifyInstance
  readonly url: string
  readonly port: number
  /** Lines of its log, parsed. */
  readonly log: () => Json[]
  readonly token: (grant?: Partial<KeyGrant>) => Promise<string>
  readonly ask: (query: string, variables?: Json, headers?: Readonly<Record<string, string>>) => Promise<{ status: number; body: Json; headers: Headers }>
  readonly close: () => Promise<void>
}

const listenBelow = async (app: FastifyInstance, tries = 50): Promise<number> => {
  const port = 20_000 + Math.floor(Math.random() * 12_000)
  try {
    await app.listen({ port, host: '127.0.0.1' })
  } catch (cause) {
    if (tries > 0 && cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') return listenBelow(app, tries - 1)
    throw cause
  }
  return (app.server.address() as AddressInfo).port
}

/**
 * @param settings environment variables of the server
 * @param patienceMs how long a reader of an export may take nothing
 */
export const listen = async (
  lines: readonly unknown[] = [],
  settings: Readonly<Record<string, string>> = {},
  level = 'info',
  patienceMs?: number,
): Promise<Listening> => {
  const ledger = await openTestLedger()
  if (lines.length > 0) await ledger.load(lines)
  const said: string[] = []
  const app = await openServer({
    config: readConfig({ DISTRICT, ...settings }),
    pool: ledger.pool,
    catalogue,
    checkpoints: testCheckpoints(ledger.db),
    logger: pino({ level }, { write: (line: string) => void said.push(line) }),
    onStatement: (statement) => ledger.statements.push(statement),
    ...(patienceMs !== undefined && { patienceMs }),
  })
  const port = await listenBelow(app)
  const url = `http://127.0.0.1:${port}`
  return {
    ledger,
    app,
    url,
    port,
    log: () => said.map((line) => JSON.parse(line)),
    token: async (grant) =>
      (await createKey(ledger.db, DISTRICT, { name: '示例科室/示例经办', roles: ['admin'], registries: null, towns: null, expiresAt: null, ...grant })).token,
    ask: async (query, variables = {}, headers = {}) => {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
      return { status: answer.status, body: await answer.json(), headers: answer.headers }
    },
    close: async () => {
      await app.close()
      await ledger.drop()
    },
  }
}
