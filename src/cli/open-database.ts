import type pg from 'pg'
import { WrongSetting, type Config } from '../config.ts'
import { openDb, openPool, type Connection, type Db } from '../db/database.ts'
import { openEmbedded } from '../db/embedded.ts'
import { migrate } from '../db/migrate.ts'
import { ensureReadModel } from '../engine/read-model.ts'
import type { Catalogue } from '../engine/registry.ts'

/** A migrated database whose versions are up to date; close it and an embedded one stops, if nobody else uses it. */
export type OpenDatabase = { readonly pool: pg.Pool; readonly db: Db; readonly close: () => Promise<void> }

/** Whether versions that were folded with other definitions are folded again first, or left as they are: who verifies looks at what is stored. */
export type ReadModel = 'current' | 'as it is'

/** Opens the database for one command and closes it after, whatever happens. */
export type WithDatabase = (work: (database: OpenDatabase, settings: Config) => Promise<void>, readModel?: ReadModel) => Promise<void>

export type Tell = (sentence: string) => void

const OLDEST = 150_000

const checkVersion = async (pool: pg.Pool): Promise<void> => {
  const { rows } = await pool.query<{ server_version_num: string; server_version: string }>(
    `select current_setting('server_version_num') as server_version_num, current_setting('server_version') as server_version`,
  )
  if (Number(rows[0]?.server_version_num) < OLDEST)
    throw new WrongSetting(
      `需要 PostgreSQL 15 或更高版本，连接到的是 ${rows[0]?.server_version}。PostgreSQL 15 or later is needed; this one is ${rows[0]?.server_version}.`,
    )
}

/**
 * Opens the database that the settings name, or the embedded one, and brings its schema and versions up to date.
 *
 * @param role `server` holds an embedded database for itself; `command` uses a running one, or starts it for the while
 */
export const openDatabase = async (
  config: Config,
  catalogue: Catalogue,
  role: 'server' | 'command',
  tell: Tell,
  readModel: ReadModel = 'current',
): Promise<OpenDatabase> => {
  const embedded = config.databaseUrl === undefined ? await openEmbedded({ dataDir: config.dataDir, role, onProgress: tell }) : undefined
  const connection: Connection = config.databaseUrl ?? embedded?.connection ?? ''
  const pool = openPool(connection, config.poolSize)
  const close = async (): Promise<void> => {
    await pool.end()
    await embedded?.close()
  }
  try {
    await checkVersion(pool)
    const db = openDb(pool)
    await migrate(db, connection)
    if (readModel === 'current')
      await ensureReadModel(pool, catalogue, config.district, (done) => {
        tell(`重算版本 Folding: ${done}`)
      })
    return { pool, db, close }
  } catch (cause) {
    await close()
    throw cause
  }
}
