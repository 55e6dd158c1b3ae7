import type { PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import { openDb, type Db } from './database.ts'

/** One connection, asked through Kysely and through pg: what it makes for itself (temporary tables) is gone when it is. */
export type Session = { readonly client: pg.PoolClient; readonly db: Db }

/**
 * Works on a connection of its own, which is closed after, whatever happens.
 *
 * @param signal where it is aborted the connection is given up, and what was under way throws the signal's reason
 */
export const inSession = async <T>(pool: pg.Pool, signal: AbortSignal | undefined, work: (session: Session) => Promise<T>): Promise<T> => {
  signal?.throwIfAborted()
  const client = await pool.connect()
  let open = true
  const close = (): void => {
    if (open) client.release(true)
    open = false
  }
  signal?.addEventListener('abort', close, { once: true })
  // Kysely asks in this way alone.
  const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => client.query(sql, [...parameters])
  const db = openDb({ connect: () => Promise.resolve({ query: query as PostgresPoolClient['query'], release: () => undefined }), end: () => Promise.resolve() })
  try {
    signal?.throwIfAborted()
    return await work({ client, db })
  } catch (cause) {
    throw signal?.aborted ? signal.reason : cause
  } finally {
    signal?.removeEventListener('abort', close)
    close()
  }
}
