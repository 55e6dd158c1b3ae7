import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sql, Migrator, type Migration } from 'kysely'
import type { Connection, Db } from './database.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../migrations')

const fromFile = (file: string): Migration => ({
  up: async (db) => {
    await sql.raw(readFileSync(path.join(FOLDER, file), 'utf8')).execute(db)
  },
})

/** Emmett's own tables and functions. Loaded here only: its driver replaces pg's global parsers. */
const emmettSchema = async (connection: Connection): Promise<void> => {
  const { getPostgreSQLEventStore } = await import('@event-driven-io/emmett-postgresql')
  const connectionString =
    typeof connection === 'string'
      ? connection
      : `postgresql://${connection.user}@/${connection.database}?host=${encodeURIComponent(connection.host)}&port=${connection.port}`
  const store = getPostgreSQLEventStore(connectionString)
  try {
    await store.schema.migrate()
  } finally {
    await store.close()
  }
}

/**
 * Brings the schema up to date: Emmett's part, then the numbered files of `migrations/`. Runs once even if two
 * servers start together (Kysely's Migrator takes a lock for ours, and Emmett's migrator for its own).
 */
export const migrate = async (db: Db, connection: Connection): Promise<void> => {
  const { rows } = await sql<{
    made: boolean
  }>`select to_regprocedure('emt_append_to_stream(text[],jsonb[],jsonb[],text[],text[],text[],text,text,bigint,text)') is not null as made`.execute(db)
  if (String(rows[0]?.made) !== 't') await emmettSchema(connection)
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sql'))
    .sort()
  const migrations = Object.fromEntries(files.map((file) => [file.replace(/\.sql$/, ''), fromFile(file)]))
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableName: 'taizhang_migration',
    migrationLockTableName: 'taizhang_migration_lock',
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error('Migration failed', { cause: error })
}
