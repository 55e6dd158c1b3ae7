import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/**
 * A pool whose statements end with a signal: none begins after it is aborted, and one that is under way is given up together with its
 * connection, which PostgreSQL notices within {@link CHECK_INTERVAL_MS} and ends its work. Both throw the signal's reason.
 *
 * The connection is given up, and no cancellation is sent: that would need another connection just when there is none left, and could
 * meet the statement after.
 */
export const endingWith = (pool: pg.Pool, signal: AbortSignal): PostgresPool => ({
  connect: async () => {
    signal.throwIfAborted()
    const client = await pool.connect()
    if (signal.aborted) {
      client.release()
      throw signal.reason
    }
    let held = true
    const release = (broken?: boolean): void => {
      if (!held) return
      held = false
      signal.removeEventListener('abort', giveUp)
      client.release(broken)
    }
    const giveUp = (): void => {
      release(true)
    }
    signal.addEventListener('abort', giveUp, { once: true })
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
        release()
      },
    }
  },
  end: () => pool.end(),
})

/** How often PostgreSQL looks whether whoever asked is still there, while it works. */
export const CHECK_INTERVAL_MS = 250
