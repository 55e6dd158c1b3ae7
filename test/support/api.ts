import { pino } from 'pino'
import { readConfig, type Config } from '../../src/config.ts'
import { openWriter, type Writer } from '../../src/engine/writer.ts'
import { catalogue } from '../../src/registries/index.ts'
import { openServer } from '../../src/server.ts'
import { createKey, type KeyGrant } from '../../src/trust/keys.ts'
import { openTestLedger, type TestLedger } from './ledger.ts'
import { DISTRICT } from './postgres.ts'
import { SIGNER, testCheckpoints } from './signing.ts'

/** An answer is whatever its query asked for; tests compare it, nothing else reads it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
export type Json = any

export type ApiError = { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: Json }
export type Answer = {
  readonly status: number
  readonly body: { readonly data?: Json; readonly errors?: readonly ApiError[]; readonly extensions?: Json }
  readonly headers: Readonly<Record<string, unknown>>
}

/** The whole HTTP stack over a ledger of its own. */
export type Api = {
  readonly ledger: TestLedger
  /** One more way in, for writes between two questions. */
  readonly writer: Writer
  /** Headers of a new API key. */
  readonly as: (grant: Partial<KeyGrant>) => Promise<Readonly<Record<string, string>>>
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** The data of an answer that must have no errors. */
  readonly data: (query: string, variables?: Readonly<Record<string, unknown>>, headers?: Readonly<Record<string, string>>) => Promise<Json>
  /** The one error of an answer. */
  readonly error: (query: string, variables?: Readonly<Record<string, unknown>>, headers?: Readonly<Record<string, string>>) => Promise<ApiError>
  /** The body as it is, whatever it is. */
  readonly post: (payload: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly get: (
    url: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<{ status: number; text: string; bytes: Buffer; headers: Readonly<Record<string, unknown>> }>
  /** SQL statements that the work sends through the server's database. */
  readonly statementsOf: (work: () => Promise<unknown>) => Promise<string[]>
  /** What the server logged. */
  readonly log: string[]
  readonly close: () => Promise<void>
}

/**
 * @param settings environment variables of the server
 * @param signers keys that sign its checkpoints
 */
export const openApi = async (
  lines: readonly unknown[] = [],
  anonymous: Config['anonymous'] = 'read',
  district = DISTRICT,
  settings: Readonly<Record<string, string>> = {},
  signers = [SIGNER],
): Promise<Api> => {
  const ledger = await openTestLedger(district)
  if (lines.length > 0) await ledger.load(lines)
  const log: string[] = []
  const logger = pino({ level: 'error' }, { write: (line: string) => void log.push(line) })
  // Tests ask as fast as they can, but for those of the rates.
  const config = readConfig({ TAIZHANG_RATE_PER_ADDRESS: '0', TAIZHANG_RATE_PER_CREDENTIAL: '0', ...settings })
  const app = await openServer({
    config: { ...config, district, anonymous },
    pool: ledger.pool,
    catalogue,
    checkpoints: testCheckpoints(ledger.db, district, signers),
    logger,
    // Whether or not it was built: tests of the program build it themselves.
    verifier: import.meta.filename,
    onStatement: (statement) => ledger.statements.push(statement),
  })
  const writer = openWriter(ledger.db, catalogue, district)

  const post: Api['post'] = async (payload, headers = {}) => {
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': 'application/json', ...headers } })
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
  }
  const ask: Api['ask'] = (query, variables = {}, headers = {}) => post(JSON.stringify({ query, variables }), headers)
  return {
    ledger,
    writer,
    log,
    ask,
    post,
    as: async (grant) => {
      const { token } = await createKey(ledger.db, district, {
        name: '示例科室/示例经办',
        roles: ['admin'],
        registries: null,
        towns: null,
        expiresAt: null,
        ...grant,
      })
      return { authorization: `Bearer ${token}` }
    },
    data: async (...question) => {
      const { body } = await ask(...question)
      if (body.errors) throw new Error(`Refused: ${JSON.stringify(body.errors, null, 1)}`)
      return body.data
    },
    error: async (...question) => {
      const { body } = await ask(...question)
      const [first] = body.errors ?? []
      if (!first || body.errors?.length !== 1) throw new Error(`Not exactly one error: ${JSON.stringify(body)}`)
      return first
    },
    get: async (url, headers = {}) => {
      const answer = await app.inject({ method: 'GET', url, headers })
      return { status: answer.statusCode, text: answer.body, bytes: answer.rawPayload, headers: answer.headers }
    },
    statementsOf: async (work) => {
      const before = ledger.statements.length
      await work()
      return ledger.statements.slice(before)
    },
    close: async () => {
      await writer.close()
      await app.close()
      await ledger.drop()
    },
  }
}

type LineParts = {
  readonly id?: string
  readonly validFrom?: string
  readonly sequence?: number
  readonly recordedAt?: string
  readonly recordedBy?: string
  readonly reason?: string
  readonly basis?: string
  readonly supersedes?: string
  readonly cancels?: string
}

/** A change line; `id` is `<registry>/<record>`. Recorded on its own day unless it says otherwise, and then in a log's order. */
export const line = (id: string, type: string, data: Readonly<Record<string, unknown>> = {}, { basis, ...parts }: LineParts = {}) => {
  const slash = id.indexOf('/')
  return {
    id: `${id} ${type} ${++lineNumber}`,
    district: DISTRICT,
    registry: id.slice(0, slash),
    record: id.slice(slash + 1),
    type,
    validFrom: '2020-01-01',
    sequence: 0,
    recordedAt: '2020-01-02T00:00:00.000000Z',
    recordedBy: '示例科室/示例经办',
    basis: { number: basis ?? '示例环〔2020〕1号', title: null, issuer: null, issuedOn: null, sha256: null },
    data,
    ...parts,
  }
}
let lineNumber = 0
export type Line = ReturnType<typeof line>

export const registered = (id: string, data: Readonly<Record<string, unknown>> = {}, parts: LineParts = {}): Line => line(id, 'Registered', data, parts)
