import { rmdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Place, port, superuser } from './embedded-cluster.ts'
import { postmasterOf, stopPostmaster } from './embedded-process.ts'
import { refusal } from './embedded-refusals.ts'

export type Role = 'server' | 'command'

/** The application's database, beside which `postgres` serves for the locks below. */
export const database = 'taizhang'

/**
 * Advisory locks in database `postgres`, as (class, object). They end with their session, and sessions with their process.
 * gate: held by whoever is coming or leaving. holder: held by the server as long as it lives.
 */
const locks = { gate: '1952545402, 1', holder: '1952545402, 2' } as const

export const connectionOf = ({ socketDir }: Place, name: string) =>
  // ssl: a socket has none, whatever PGSSLMODE says.
  ({ host: socketDir, port, user: superuser, database: name, ssl: false }) as const

/**
 * A connection that says "a process is here" for as long as it is open; the last one to leave stops PostgreSQL.
 * Throws whatever `pg` throws while the database is not there, is starting or is being stopped.
 */
export const joinDatabase = async (place: Place, role: Role): Promise<pg.Client> => {
  const member = new pg.Client({
    ...connectionOf(place, 'postgres'),
    application_name: `taizhang:${role}:${process.pid}`,
    connectionTimeoutMillis: 10_000,
    options: '-c statement_timeout=0 -c lock_timeout=0 -c idle_session_timeout=0',
  })
  // A lost connection is noticed by 'end'; an unheard 'error' would end the process.
  member.on('error', () => undefined)
  try {
    await member.connect()
    // Behind the gate nobody who is leaving can overlook us.
    await member.query(`select pg_advisory_lock(${locks.gate})`)
    await makeDatabase(member)
    await member.query(`select pg_advisory_unlock(${locks.gate})`)
    return member
  } catch (error) {
    await member.end().catch(() => undefined)
    throw error
  }
}

const makeDatabase = async (member: pg.Client): Promise<void> => {
  const { rowCount } = await member.query('select from pg_database where datname = $1', [database])
  if (rowCount) return
  await member.query(
    `create database ${database} template template0 encoding 'UTF8'
       locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C'`,
  )
}

/** Takes the directory for this server, waiting up to two seconds for one that is just ending. */
export const takeHolderLock = async (member: pg.Client): Promise<boolean> => {
  for (const deadline = Date.now() + 2_000; ; await sleep(100)) {
    const { rows } = await member.query<{ taken: boolean }>(`select pg_try_advisory_lock(${locks.holder}) as taken`)
    if (rows[0]?.taken) return true
    if (Date.now() > deadline) return false
  }
}

/** The process id of the server that holds the directory, if it can be told. */
export const holderPid = async (member: pg.Client): Promise<string | undefined> => {
  const { rows } = await member.query<{ name: string }>(
    `select application_name as name from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and granted and (classid::bigint, objid::bigint) = (${locks.holder})`,
  )
  return /^taizhang:server:(\d+)$/.exec(rows[0]?.name ?? '')?.[1]
}

/** Ends the membership, and stops PostgreSQL when no other client is left. */
export const leaveDatabase = async (member: pg.Client, { dataDir, pgdata, socketDir, log }: Place): Promise<void> => {
  try {
    await member.query(`select pg_advisory_lock(${locks.gate})`)
    // The gate opens a moment before our session is out of pg_stat_activity: the next one must not count us.
    await member.query(`set application_name = 'taizhang:leaving'`)
    const pid = (await isLast(member)) ? await postmasterOf(pgdata) : undefined
    if (!pid) return
    if (!(await stopPostmaster(pid, pgdata))) throw refusal.notStopped(pid, log)
    // Nothing stays behind outside; whoever starts anew at this moment makes it again.
    if (dirname(socketDir) !== dataDir) await rmdir(socketDir).catch(() => undefined)
  } finally {
    await member.end().catch(() => undefined)
  }
}

/** Clients that are no members (a pool that is just closing) get a second to go. */
const isLast = async (member: pg.Client): Promise<boolean> => {
  for (const deadline = Date.now() + 1_000; ; await sleep(50)) {
    const { rows } = await member.query<{ members: number; clients: number }>(
      `select count(*)::int as clients, (count(*) filter (where application_name like 'taizhang:%:%'))::int as members
       from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> 'taizhang:leaving'`,
    )
    const { members, clients } = rows[0] ?? { members: 0, clients: 0 }
    if (clients === 0) return true
    if (members > 0 || Date.now() > deadline) return false
  }
}
