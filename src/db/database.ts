import { hash } from 'node:crypto'
import { Kysely, PostgresAdapter, PostgresDriver, PostgresIntrospector, PostgresQueryCompiler, type Dialect, type PostgresPool } from 'kysely'
import pg from 'pg'
import { CHECK_INTERVAL_MS } from './ending.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>

/** How to reach PostgreSQL: a connection string, or a host (a socket directory too), user and database. */
export type Connection = string | { readonly host: string; readonly port: number; readonly user: string; readonly database: string }

/** Dates and instants stay text (a JavaScript Date would cut digits off); nothing depends on pg's global parsers, which other packages replace. */
const AS_TEXT = { getTypeParser: () => (value: unknown) => value }

const NAMED_STATEMENTS = 500

/**
 * A client that prepares what is asked again: a text seen before on any connection is given a name, so that
 * PostgreSQL parses and plans it once a connection. Bounded, since filters come in endless shapes.
 */
const preparing = (): typeof pg.Client => {
  const names = new Map<string, string | undefined>()
  const nameOf = (text: string): string | undefined => {
    if (names.has(text)) {
      const name = names.get(text) ?? hash('md5', text, 'hex')
      names.set(text, name)
      return name
    }
    if (names.size < NAMED_STATEMENTS) names.set(text, undefined)
    return undefined
  }
  return class PreparingClient extends pg.Client {
    // pg's overloads cannot be narrowed in an override; the one case we change is text with values, as Kysely calls it.
    override query(...args: unknown[]): never {
      const [text, values, ...rest] = args
      // eslint-disable-next-line @typescript-eslint/unbound-method -- bound by the calls below
      const call = pg.Client.prototype.query as (...args: unknown[]) => never
      // Without values there is nothing to prepare, and several statements may go at once.
      if (Array.isArray(values) && values.length === 0) return call.apply(this, [text, ...rest])
      const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined
      return name === undefined ? call.apply(this, args) : call.apply(this, [{ name, text, values }, ...rest])
    }
  }
}

/** A pool of connections in UTC, without JIT and parallel workers: they cost more than they give on small questions, and there are many at once. */
export const openPool = (connection: Connection, size: number): pg.Pool => {
  const where = typeof connection === 'string' ? { connectionString: connection } : connection
  const pool = new pg.Pool({
    ...where,
    max: size,
    types: AS_TEXT,
    options: `-c timezone=UTC -c jit=off -c max_parallel_workers_per_gather=0 -c datestyle=ISO -c client_connection_check_interval=${CHECK_INTERVAL_MS}`,
    Client: preparing(),
  })
  return heard(pool)
}

/**
 * A pool beside another, of connections of its own to the same database: who is slow there keeps nobody waiting here.
 *
 * @param settings of PostgreSQL for its connections, beside those of the other pool
 */
export const openBeside = (pool: pg.Pool, size: number, settings: Readonly<Record<string, string>> = {}): pg.Pool => {
  const { options } = pool
  const more = Object.entries(settings).map(([name, value]) => ` -c ${name}=${value}`)
  return heard(new pg.Pool({ ...options, max: size, options: `${options.options ?? ''}${more.join('')}` }))
}

const heard = (pool: pg.Pool): pg.Pool => {
  // An idle connection that breaks is replaced by the pool; the next question reports what is wrong.
  pool.on('error', () => undefined)
  // So is one that breaks while it is lent out: its statement is rejected, and nobody else listens.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Watches every statement and the milliseconds that it took, for tests that count them and for metrics. */
export type OnStatement = (sql: string, ms: number) => void

/** Compiling is done at once and leaves nothing behind, so that one compiler serves all: every request opens a Kysely of its own. */
const [ADAPTER, COMPILER] = [new PostgresAdapter(), new PostgresQueryCompiler()]
const dialectOver = (pool: PostgresPool): Dialect => ({
  createAdapter: () => ADAPTER,
  createDriver: () => new PostgresDriver({ pool }),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => COMPILER,
})

export const openDb = (pool: PostgresPool, onStatement?: OnStatement): Db =>
  new Kysely<Tables>({
    dialect: dialectOver(pool),
    ...(onStatement && {
      log: ({ query, queryDurationMillis }) => {
        onStatement(query.sql, queryDurationMillis)
      },
    }),
  })
