import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openDb, openPool } from '../../src/db/database.ts'
import { openEmbedded } from '../../src/db/embedded.ts'
import { migrate } from '../../src/db/migrate.ts'
import { ensureReadModel } from '../../src/engine/read-model.ts'
import { catalogue } from '../../src/registries/index.ts'

export const TEMPLATE = 'taizhang_template'
export const DISTRICT = '500116'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { host: string; port: number; user: string }
  }
}

/** One PostgreSQL for the whole run; each test file clones the migrated template. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'taizhang-test-'))
  // Committed is committed in these tests; only surviving a power cut is not asked of them.
  const embedded = await openEmbedded({ dataDir, role: 'command', settings: { max_connections: '300', fsync: 'off' } })
  const { host, port, user } = embedded.connection
  const admin = new pg.Client({ host, port, user, database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${TEMPLATE} template template0 encoding 'UTF8'`)
  const connection = { host, port, user, database: TEMPLATE }
  const pool = openPool(connection, 2)
  await migrate(openDb(pool), connection)
  await ensureReadModel(pool, catalogue, DISTRICT)
  await pool.end()
  await admin.end()
  provide('postgres', { host, port, user })
  return async () => {
    await embedded.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
