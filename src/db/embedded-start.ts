import { spawn } from 'node:child_process'
import { constants, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './embedded-binaries.ts'
import { type Place, port } from './embedded-cluster.ts'
import { disarmLockFile } from './embedded-process.ts'
import { lastLines, plainEnvironment } from './embedded-user.ts'

const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  jit: 'off',
  shared_buffers: '128MB',
  max_connections: '100',
  max_wal_size: '2GB',
  fsync: 'on',
  synchronous_commit: 'on',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  log_checkpoints: 'off',
  // Neither statements nor rows: the log must not show what a restricted column hides.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

/** A postmaster that we started. */
export type Started = {
  readonly pid: number | undefined
  /** True once it ended, for whatever reason. */
  hasExited(): boolean
  /** What it wrote to the log since. */
  lastWords(): Promise<string>
}

/** In a process group of its own, so that Ctrl-C ends us first and we end it; returns without waiting for it. */
export const startPostmaster = async (
  { pgdata, socketDir, log, as }: Place,
  { postgres }: Binaries,
  overrides: Readonly<Record<string, string>>,
): Promise<Started> => {
  await disarmLockFile(join(pgdata, 'postmaster.pid'), pgdata)
  await disarmLockFile(join(socketDir, `.s.PGSQL.${port}.lock`), pgdata)

  const places = { unix_socket_directories: `"${socketDir}"`, port: String(port) }
  const parameters = Object.entries({ ...settings, ...overrides, ...places })
  const logFile = await openLog(log)
  try {
    if (as) await logFile.chown(as.uid, as.gid)
    const { size } = await logFile.stat()
    const child = spawn(postgres, ['-D', pgdata, ...parameters.flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
      cwd: '/',
      env: plainEnvironment,
      detached: true,
      stdio: ['ignore', logFile.fd, logFile.fd],
      ...(as && { uid: as.uid, gid: as.gid }),
    })
    let exited = false
    child.once('exit', () => (exited = true)).once('error', () => (exited = true))
    child.unref()
    return {
      pid: child.pid,
      hasExited: () => exited,
      lastWords: async () => lastLines((await readFile(log).catch(() => Buffer.alloc(0))).subarray(size).toString('utf8')),
    }
  } finally {
    await logFile.close()
  }
}

/** One old log is kept. */
const largestLogBytes = 10_000_000

const openLog = async (log: string) => {
  const old = await stat(log).catch(() => undefined)
  if (old && old.size > largestLogBytes) await rename(log, `${log}.1`)
  // No following of links: as root we write into a directory that may be someone else's.
  return open(log, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW, 0o600)
}
