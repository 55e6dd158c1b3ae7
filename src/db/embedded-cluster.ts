import { createHash } from 'node:crypto'
import { access, chmod, chown, constants, lstat, mkdir, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Binaries, usableBinaries } from './embedded-binaries.ts'
import { refusal } from './embedded-refusals.ts'
import { removeStaleTemporaries, temporarySibling } from './embedded-temporary.ts'
import { barredDirectory, type LookUpUser, type OsUser, run, userToRunAs } from './embedded-user.ts'

/** Names the socket file only: nothing listens on TCP, so no port can be taken. */
export const port = 5432

/** The only database user. Who may connect is decided by who may enter the socket's directory. */
export const superuser = 'taizhang'

/** The major version of the binaries that package.json asks for. */
const majorVersion = '17'

/** Where everything of one data directory is; paths are real paths. */
export type Place = {
  readonly dataDir: string
  readonly pgdata: string
  readonly socketDir: string
  readonly log: string
  /** As whom the binaries run; `undefined`: as ourselves. */
  readonly as: OsUser | undefined
}

/** Finds or makes the directory and settles as whom PostgreSQL runs in it; refuses where that cannot work. */
export const placeOf = async (wanted: string, lookUp: LookUpUser): Promise<Place> => {
  const dataDir = await writableDirectory(resolve(wanted))
  const pgdata = await realpath(join(dataDir, 'pgdata')).catch(() => join(dataDir, 'pgdata'))
  const as = await userToRunAs(pgdata, lookUp)
  if (as) await letEnter(dataDir, as)
  return { dataDir, pgdata, socketDir: socketDirectoryOf(dataDir), log: join(dataDir, 'postgres.log'), as }
}

const writableDirectory = async (dataDir: string): Promise<string> => {
  try {
    const firstMade = await mkdir(dataDir, { recursive: true })
    // Modes are set after every mkdir, since umask may have taken bits away. As root another user has to pass.
    const mode = process.geteuid?.() === 0 ? 0o711 : 0o700
    for (let path = dataDir; firstMade && path.length >= firstMade.length; path = dirname(path)) await chmod(path, mode)
    await access(dataDir, constants.W_OK | constants.X_OK)
    return await realpath(dataDir)
  } catch (error) {
    throw refusal.cannotWrite(dataDir, (error as NodeJS.ErrnoException).code ?? String(error))
  }
}

/** Opens the data directory itself for passing through where it is ours alone; never its parents. */
const letEnter = async (dataDir: string, as: OsUser): Promise<void> => {
  const barred = await barredDirectory(dataDir, as)
  if (!barred) return
  if (await run('/bin/sh', ['-c', ':'], as)) throw refusal.cannotBecome(as.name)
  const names = await readdir(dataDir)
  const ours = names.length === 0 || names.includes('pgdata')
  if (barred === dataDir && ours) {
    await chmod(dataDir, (await lstat(dataDir)).mode | 0o011)
    if (!(await barredDirectory(dataDir, as))) return
  }
  throw refusal.cannotEnter(as.name, barred)
}

/** The kernel takes 107 bytes for a socket's path (macOS: 103). */
const longestSocketPath = 100

/** Not `os.tmpdir()`: it follows TMPDIR, which a server and a command need not share. */
const socketDirectoryOf = (dataDir: string): string => {
  const inside = join(dataDir, 'socket')
  if (Buffer.byteLength(`${inside}/.s.PGSQL.${port}`) <= longestSocketPath) return inside
  return `/tmp/taizhang-${createHash('sha256').update(dataDir).digest('hex').slice(0, 24)}`
}

/** Makes what PostgreSQL needs before it starts: binaries, the cluster, the socket's directory. */
export const prepareCluster = async (place: Place, onProgress: (sentence: string) => void): Promise<Binaries> => {
  await removeStaleTemporaries(place.dataDir)
  const binaries = await usableBinaries(place.dataDir, place.as)
  await makeCluster(place, binaries, onProgress)
  await makeSocketDirectory(place)
  return binaries
}

const makeCluster = async (place: Place, { initdb }: Binaries, onProgress: (sentence: string) => void) => {
  const { dataDir, pgdata, as } = place
  if (await isCluster(pgdata)) return giveTo(as, pgdata)
  onProgress(`正在 ${dataDir} 建立内置数据库。 Making the embedded database in ${dataDir}.`)
  const temporary = temporarySibling(pgdata)
  try {
    await makePrivate(temporary, as)
    const args = ['--username', superuser, '--auth-local=trust', '--auth-host=reject', '--encoding=UTF8', '--no-instructions']
    // Order and case of text are PostgreSQL's own, the same on every machine; LANG may be unset.
    const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const failure = await run(initdb, ['-D', temporary, ...args, ...locale], as)
    if (failure) throw refusal.initdbFailed(dataDir, failure.said)
    await rename(temporary, pgdata).catch((error: NodeJS.ErrnoException) => {
      // Another first start was faster: its cluster is as good.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
    await syncDirectory(dataDir)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

const isCluster = async (pgdata: string): Promise<boolean> => {
  const names = await readdir(pgdata).catch(() => [])
  if (names.length === 0) return false
  const version = (await readFile(join(pgdata, 'PG_VERSION'), 'utf8').catch(() => '')).trim()
  if (version === '') throw refusal.notACluster(pgdata)
  if (version !== majorVersion) throw refusal.otherVersion(pgdata, version, majorVersion)
  return true
}

/** A cluster that root copied back from a backup belongs to root, and PostgreSQL would not touch it. */
const giveTo = async (as: OsUser | undefined, path: string): Promise<void> => {
  if (!as || (await lstat(path)).uid === as.uid) return
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), as.uid, as.gid)
  await chmod(path, 0o700)
  // Last: its owner says that all of it was given.
  await chown(path, as.uid, as.gid)
}

const makePrivate = async (directory: string, as: OsUser | undefined): Promise<void> => {
  await mkdir(directory)
  await chmod(directory, 0o700)
  if (as) await chown(directory, as.uid, as.gid)
}

/** Whoever enters is trusted as the database's superuser, so a directory found there must be its owner's alone. */
const makeSocketDirectory = async ({ socketDir, as }: Place): Promise<void> => {
  await mkdir(socketDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const self = process.geteuid?.()
  const before = await lstat(socketDir)
  if (before.isDirectory() && before.uid === self) {
    await chmod(socketDir, 0o700)
    if (as) await chown(socketDir, as.uid, as.gid)
  }
  const found = await lstat(socketDir)
  const isPrivate = found.isDirectory() && found.uid === (as?.uid ?? self) && (found.mode & 0o077) === 0
  if (!isPrivate) throw refusal.socketDirectory(socketDir)
}

/** Without it a power failure could undo the rename, and the cluster would be swept away as a stale temporary. */
const syncDirectory = async (path: string): Promise<void> => {
  const directory = await open(path)
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}
