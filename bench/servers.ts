/** The product and the bare server beside it, on one database, and what both are asked. */
import type { ChildProcess } from 'node:child_process'
import { isDeepStrictEqual } from 'node:util'
import type { Request } from 'autocannon'
import pg from 'pg'
import type { BareJob } from './bare.ts'
import { DISTRICT } from './ledger.ts'
import type { Side } from './measure.ts'
import { answering, freePort, startBench, startNode, stop } from './processes.ts'
import { questions, type Ask, type QuestionName, type Samples } from './questions.ts'

const POOL_SIZE = 10

/** Works on a database through a connection of its own. */
export const inDatabase = async <T>(connection: pg.ClientConfig, ask: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return await ask(client)
  } finally {
    await client.end()
  }
}

export type Server = { readonly pid: number; readonly url: string; readonly request: (name: QuestionName, ask: Ask) => Request }

export const sideOf = ({ pid, url, request }: Server, name: QuestionName, samples: Samples): Side => ({
  pid,
  url,
  requests: questions[name].asks(samples).map((ask) => request(name, ask)),
})

/** Every request of a side, answered once. */
export const answers = async ({ url, requests }: Side): Promise<unknown[]> => {
  const found: unknown[] = []
  for (const { method, path, headers, body } of requests) {
    const response = await fetch(`${url}${path}`, { method, ...(headers && { headers }), ...(body !== undefined && { body }) })
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
    if (errors !== undefined) throw new Error(`${path} ${body ?? ''}: ${JSON.stringify(errors)}`)
    found.push(data)
  }
  return found
}

/** Both sides must say the same, or nothing is compared. */
export const checkAgreement = async (name: QuestionName, product: Side, bare: Side): Promise<void> => {
  const [ours, theirs] = [await answers(product), await answers(bare)]
  const differing = ours.findIndex((answer, i) => !isDeepStrictEqual(answer, theirs[i]))
  if (differing >= 0) throw new Error(`${name}: the product says ${JSON.stringify(ours[differing])}, the bare server ${JSON.stringify(theirs[differing])}`)
}

export type Servers = {
  readonly product: Server
  readonly bare: Server
  readonly productChild: ChildProcess
  readonly bareChild: ChildProcess
  readonly close: () => Promise<unknown>
}

/** @param profiled arguments of Node before the product's own */
export const openServers = async (connection: pg.ClientConfig, dataDir: string, profiled: readonly string[] = []): Promise<Servers> => {
  const [productPort, barePort] = [await freePort(), await freePort()]
  // As `npm start` starts it.
  const productChild = startNode(['--max-semi-space-size=32', ...profiled, 'dist/main.js'], {
    TAIZHANG_DATA: dataDir,
    DISTRICT,
    TAIZHANG_SEED: 'none',
    TAIZHANG_POOL: String(POOL_SIZE),
    PORT: String(productPort),
    LOG_LEVEL: 'warn',
    TAIZHANG_RATE_PER_ADDRESS: '0',
  })
  const bareChild = startBench('bare.ts', { port: barePort, connection, poolSize: POOL_SIZE } satisfies BareJob)
  const product: Server = {
    pid: productChild.pid!,
    url: `http://127.0.0.1:${productPort}`,
    request: (name, { variables }) => ({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: questions[name].document, variables }),
    }),
  }
  const bare: Server = {
    pid: bareChild.pid!,
    url: `http://127.0.0.1:${barePort}`,
    request: (name, { values }) => ({ method: 'GET', path: `/${[name, ...values.map(encodeURIComponent)].join('/')}` }),
  }
  await answering(productChild, `${product.url}/readyz`)
  await answering(bareChild, `${bare.url}/`)
  return { product, bare, productChild, bareChild, close: () => Promise.all([stop(productChild), stop(bareChild)]) }
}
