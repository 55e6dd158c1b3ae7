import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/**
 * A pool whose statements end with a signal: none begins after it is aborted, and one that is under way is given up together with its
 * connection, which PostgreSQL notices within {@link CHECK_INTERVAL_MS} and ends its work. Both throw the signal's reason.
 *
 * The connection is given up, and no cancellation is sent: that would need another connection just when there is none left, and could
 * meet the statement after.
 */
export const endingWith = (pool: pg.Pool, signal: AbortSignal): PostgresPool => {
  const held = new Set<pg.PoolClient>()
  const release = (client: pg.PoolClient, broken: boolean): void => {
    if (held.delete(client)) client.release(broken)
  }
  const giveUp = (): void => {
    for (const client of held) release(client, true)
  }
  let listens = false
  return {
    connect: async () => {
      signal.throwIfAborted()
      if (!listens) signal.addEventListener('abort', giveUp, { once: true })
      listens = true
      const client = await pool.connect()
      if (signal.aborted) {
        client.release()
        throw signal.reason
      }
      held.add(client)
      const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
        try {
          return await client.query(sql, [...parameters])
        } catch (cause) {
          throw signal.aborted ? signal.reason : cause
        }
      }
      // Kysely asks in two ways; of a cursor, the other, nothing here makes use.
      return {
        query: query as PostgresPoolClient['query'],
        release: () => {
          release(client, false)
        },
      }
    },
    end: () => pool.end(),
  }
}

/** How often PostgreSQL looks whether whoever asked is still there, while it works. */
export const CHECK_INTERVAL_MS = 250
