import { open, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export const isAlive = (pid: number): boolean => {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The running postmaster of this cluster (the real path of its directory), or `undefined`. */
export const postmasterOf = async (pgdata: string): Promise<number | undefined> => {
  const [pid] = (await readFile(join(pgdata, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return (await livesIn(Number(pid), pgdata)) ? Number(pid) : undefined
}

/**
 * Whether the process is a postmaster of this cluster: one that is works in its directory.
 * Tells apart a process that was given the pid of a dead postmaster, and one that is dead but was not reaped.
 */
const livesIn = async (pid: number, pgdata: string): Promise<boolean> => {
  if (!isAlive(pid)) return false
  const [own, its] = await Promise.all(['self', pid].map((p) => readlink(`/proc/${p}/cwd`).catch(() => undefined)))
  return own === undefined || its === pgdata
}

/** No process has it: larger than any kernel hands out. */
const nobodysPid = 2 ** 31 - 1

/**
 * PostgreSQL takes any live process of its user for the postmaster whose pid is in a lock file, and a restarted
 * container hands out the same pids again. The file is kept, with a pid that nobody has: its other lines let
 * PostgreSQL find backends that outlived their postmaster. Written through the handle it was read through: if
 * a new postmaster replaces the file meanwhile, ours is the one nobody sees.
 */
export const disarmLockFile = async (lockFile: string, pgdata: string): Promise<void> => {
  const file = await open(lockFile, 'r+').catch(() => undefined)
  if (!file) return
  try {
    const [pid, ...rest] = (await file.readFile('utf8')).split('\n')
    if (!isAlive(Number(pid)) || (await livesIn(Number(pid), pgdata))) return
    await file.write([nobodysPid, ...rest].join('\n'), 0)
  } finally {
    await file.close()
  }
}

/**
 * Fast shutdown: transactions are rolled back, a checkpoint is written.
 * @returns whether the process is gone, after at most 60 seconds
 */
export const stopPostmaster = async (pid: number, pgdata: string): Promise<boolean> => {
  if (isAlive(pid)) process.kill(pid, 'SIGINT')
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(20)) {
    if (!(await livesIn(pid, pgdata))) return true
  }
  return false
}
