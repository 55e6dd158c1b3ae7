import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { Refusal } from '../kernel/refusal.ts'

/** What became of the bytes that a deletion leaves behind. */
export type Wiped = {
  /** For how long nobody could read or write restricted values, in milliseconds. */
  readonly lockedMs: number
  /** Null: the role may not make checkpoints, so the old files are there until the next one. */
  readonly checkpoint: true | null
  /** Segments of the write-ahead log that were overwritten or removed; null: the role may not. */
  readonly segments: number | null
  /** Segments that PostgreSQL keeps for somebody: a replication slot, `wal_keep_size`; 0 also where the role may not look. */
  readonly keptSegments: number
  /** The log is copied elsewhere: to an archive, to a standby, to whoever reads a slot. */
  readonly copied: boolean
}

const codeOf = (cause: unknown): unknown => (cause instanceof Error && 'code' in cause ? cause.code : undefined)
const LOCK_NOT_AVAILABLE = '55P03'
const NOT_ALLOWED = '42501'

const allowed = async <T>(work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work()
  } catch (cause) {
    if (codeOf(cause) === NOT_ALLOWED) return null
    throw cause
  }
}

/** How long everybody may be made to wait behind us for a reader who goes on. */
const LOCK_TIMEOUT_MS = 2000
const PATIENCE_MS = 120_000

const stillRead = (): Refusal =>
  new Refusal(
    'TIMEOUT',
    `限制公开值的表已被其他事务占用 ${PATIENCE_MS / 60_000} 分钟（如备份），未能重写。`,
    `For ${PATIENCE_MS / 60_000} minutes others have held the table of restricted values, a backup perhaps: it could not be written anew.`,
  )

/**
 * Writes the table anew, without what was deleted, and drops what the planner remembers of its values. Not `vacuum full`: that keeps
 * deleted rows for as long as anybody's snapshot is older than the deletion.
 *
 * @returns milliseconds under the lock
 */
const rewrite = async (client: pg.ClientBase): Promise<number> => {
  for (const deadline = Date.now() + PATIENCE_MS; ; await sleep(500)) {
    try {
      await client.query(`begin; set local lock_timeout = ${LOCK_TIMEOUT_MS}; lock table restricted_value in access exclusive mode`)
      const began = performance.now()
      // To the types that they have; what makes PostgreSQL write every row again is that it is computed.
      await client.query(`alter table restricted_value
        alter column value type json using value::text::json, alter column salt type bytea using salt || ''::bytea`)
      await client.query('commit')
      return performance.now() - began
    } catch (cause) {
      await client.query('rollback').catch(() => undefined)
      if (codeOf(cause) !== LOCK_NOT_AVAILABLE) throw cause
      if (Date.now() > deadline) throw stillRead()
    }
  }
}

const SAMPLED = `select from pg_stats where schemaname = current_schema() and tablename = 'restricted_value' and attname in ('value', 'salt')`
const SEGMENTS = `select from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$' and substr(name, 9)`

/**
 * PostgreSQL gives segments that it is done with new names and writes over them some day. Here it is made to at once: changing to the
 * next segment fills the rest of one with zeros.
 *
 * @returns how many segments were written over, beside those that are removed
 */
const overwriteLog = async (client: pg.ClientBase): Promise<number> => {
  // A change of segments does nothing where nothing was written to the present one.
  const change = (): Promise<unknown> => client.query(`select pg_logical_emit_message(false, 'taizhang', ''); select pg_switch_wal()`)
  await change()
  // From here on what was written before is in no segment but such as are removed, or wait under a new name.
  await client.query('checkpoint')
  const { rowCount } = await client.query(`${SEGMENTS} > substr(pg_walfile_name(pg_current_wal_insert_lsn()), 9)`)
  for (let i = 0; i <= (rowCount ?? 0); i++) await change()
  await client.query('checkpoint')
  return (rowCount ?? 0) + 1
}

/**
 * Makes what was deleted from `restricted_value` unrecoverable from the files of this database, as far as the role may: rewrites
 * the table, removes the old files by a checkpoint, and overwrites the log. May be done again at any time. Blocks of the file system
 * that are free again, copies of the log and earlier backups are beyond it.
 */
export const wipeDeleted = async (pool: pg.Pool): Promise<Wiped> => {
  const client = await pool.connect()
  try {
    const { rowCount: sampled } = await client.query(SAMPLED)
    const lockedMs = await rewrite(client)
    // Samples from before they were turned off.
    if (sampled) await client.query('vacuum (full) pg_statistic')
    await client.query('analyze restricted_value')
    const checkpoint = await allowed(async () => {
      await client.query('checkpoint')
      return true as const
    })
    const segments = checkpoint && (await allowed(() => overwriteLog(client)))
    const kept = await allowed(() => client.query(`${SEGMENTS} < substr((select redo_wal_file from pg_control_checkpoint()), 9)`))
    const { rows } = await client.query<{ copied: string }>(`select current_setting('archive_mode') <> 'off'
      or exists (select from pg_stat_replication) or exists (select from pg_replication_slots) as copied`)
    return { lockedMs, checkpoint, segments, keptSegments: kept?.rowCount ?? 0, copied: rows[0]?.copied === 't' }
  } finally {
    client.release()
  }
}
