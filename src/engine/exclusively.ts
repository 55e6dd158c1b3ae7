import type pg from 'pg'
import { beginLocked } from './seal.ts'

/** Runs a writing transaction on a connection of its own, for COPY: the lock first, all or nothing. */
export const exclusively = async <T>(pool: pg.Pool, district: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  try {
    await client.query(beginLocked(district))
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (cause) {
    // The connection may be in the middle of a COPY: it is closed, which rolls back.
    client.release(true)
    throw cause
  }
}
