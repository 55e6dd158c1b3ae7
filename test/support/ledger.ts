import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { openDb, openPool, type Connection, type Db } from '../../src/db/database.ts'
import { loadLedger } from '../../src/engine/load.ts'
import { catalogue } from '../../src/registries/index.ts'
import { DISTRICT, TEMPLATE } from './postgres.ts'

/** A database of its own, cloned from the migrated template. */
export type TestLedger = {
  readonly connection: Exclude<Connection, string>
  readonly pool: pg.Pool
  readonly db: Db
  /** Every statement sent through `db` so far. */
  readonly statements: string[]
  /** Loads change lines (objects or JSON texts) into the empty ledger. */
  readonly load: (lines: Iterable<unknown>) => Promise<number>
  readonly drop: () => Promise<void>
}

const asAdmin = async (statement: string): Promise<void> => {
  const admin = new pg.Client({ ...inject('postgres'), database: 'postgres' })
  await admin.connect()
  try {
    await admin.query(statement)
  } finally {
    await admin.end()
  }
}

async function* numbered(lines: Iterable<unknown>) {
  let number = 0
  for (const line of lines) yield { line: ++number, text: typeof line === 'string' ? line : JSON.stringify(line) }
}

export const openTestLedger = async (district = DISTRICT): Promise<TestLedger> => {
  const database = `t_${randomUUID().replaceAll('-', '')}`
  await asAdmin(`create database ${database} template ${TEMPLATE}`)
  const connection = { ...inject('postgres'), database }
  const pool = openPool(connection, 20)
  const statements: string[] = []
  return {
    connection,
    pool,
    db: openDb(pool, (statement) => statements.push(statement)),
    statements,
    load: (lines) => loadLedger(pool, catalogue, district, numbered(lines)),
    drop: async () => {
      await pool.end()
      await asAdmin(`drop database ${database} with (force)`)
    },
  }
}
