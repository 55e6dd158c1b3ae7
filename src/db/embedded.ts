import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { Refusal } from '../kernel/refusal.ts'
import { type Place, placeOf, prepareCluster } from './embedded-cluster.ts'
import { connectionOf, database, holderPid, joinDatabase, leaveDatabase, type Role, takeHolderLock } from './embedded-membership.ts'
import { postmasterOf, stopPostmaster } from './embedded-process.ts'
import { refusal } from './embedded-refusals.ts'
import { type Started, startPostmaster } from './embedded-start.ts'
import { type LookUpUser, lookUpUser } from './embedded-user.ts'

export type EmbeddedDatabase = {
  /** For `pg`: `host` is the directory of the unix socket, which only the database's OS user and root can enter. */
  readonly connection: { host: string; user: string; database: string; port: number; ssl: false }
  /** Whether this process holds the directory: false for a command, and for a server whose connections broke and whose directory another one took. */
  readonly holder: boolean
  /**
   * Leaves. When no other client is connected, PostgreSQL is stopped cleanly and gone when this returns; otherwise
   * whoever leaves last does it. End your own pools first. Harmless when called again.
   */
  close(): Promise<void>
}

export type EmbeddedOptions = {
  readonly dataDir: string
  readonly role: Role
  /** Told what takes long: making the database, starting it, waiting for its recovery. */
  readonly onProgress?: (sentence: string) => void
  /** PostgreSQL settings over our own, as in `postgresql.conf`. */
  readonly settings?: Readonly<Record<string, string>>
  /** How OS users are found; for tests. */
  readonly lookUpUser?: LookUpUser
}

/**
 * PostgreSQL 17 in `<dataDir>/pgdata`, from the binaries that npm brought, on a unix socket.
 *
 * @param role 'server' takes the directory for itself and refuses when another live server holds it; 'command' uses the
 * running database, or starts it for the while. A database whose server was killed is taken over by either.
 */
export const openEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedDatabase> => {
  const { role } = options
  const place = await placeOf(options.dataDir, options.lookUpUser ?? lookUpUser)
  let member = await reach(place, options)
  let holder = false
  if (role === 'server') {
    holder = await takeHolderLock(member)
    if (!holder) {
      const pid = await holderPid(member)
      await leaveDatabase(member, place)
      throw refusal.held(place.dataDir, pid)
    }
  }

  let closing: Promise<void> | undefined
  /** PostgreSQL drops every connection when one of its processes is killed: come back, and hold the directory again. */
  const stay = () => member.once('end', () => void comeBack())
  const comeBack = async () => {
    holder = false
    while (!closing) {
      await sleep(500, undefined, { ref: false })
      const again = await joinDatabase(place, role).catch(() => undefined)
      if (!again) continue
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- close() may have been called meanwhile
      if (closing) return void again.end().catch(() => undefined)
      member = again
      stay()
      holder = role === 'server' && (await takeHolderLock(again).catch(() => false))
      return
    }
  }
  stay()

  const leave = async () => {
    holder = false
    // Our connection may be broken: then we leave through a new one, or nothing is running.
    await leaveDatabase(member, place).catch(async (error: unknown) => {
      if (error instanceof Refusal) throw error
      const again = await joinDatabase(place, role).catch(() => undefined)
      if (again) await leaveDatabase(again, place)
    })
  }

  return {
    connection: connectionOf(place, database),
    get holder() {
      return holder
    },
    close: () => (closing ??= leave()),
  }
}

/** A database that says so is starting or stopping, however long its recovery takes. */
const isBusy = (error: unknown): boolean => (error as { code?: string }).code === '57P03'

/** Wrong user, wrong database, no right: waiting does not help. */
const isFinal = (error: unknown): boolean => /^(28|3D|42)/.test((error as { code?: string }).code ?? '')

/** What a start may trip over when PostgreSQL was killed a moment ago, or when another one starts at once. */
const passes = /still in use|already exists|could not lock/

const patienceMs = 60_000

/** Connects, starting PostgreSQL where none runs; whoever starts it at the same time, one of them wins and all connect. */
const reach = async (place: Place, options: EmbeddedOptions): Promise<pg.Client> => {
  const onProgress = options.onProgress ?? (() => undefined)
  let started: Started | undefined
  let failures = 0
  let toldBusy = false
  /** What we started and cannot use is not left running. */
  const giveUp = async (error: Error): Promise<Error> => {
    if (started?.pid && !started.hasExited()) await stopPostmaster(started.pid, place.pgdata)
    return error
  }
  for (let deadline = Date.now() + patienceMs; ; await sleep(50)) {
    const member = await joinDatabase(place, options.role).catch((error: unknown) => error as Error)
    if (!(member instanceof Error)) return member
    if (isFinal(member)) throw await giveUp(member)
    if (isBusy(member)) {
      deadline = Date.now() + patienceMs
      if (!toldBusy) onProgress('数据库正在启动或恢复，请稍候。 The database is starting or recovering; waiting for it.')
      toldBusy = true
      continue
    }
    if (started?.hasExited()) {
      const words = await started.lastWords()
      started = undefined
      if (++failures >= (passes.test(words) ? 40 : 3)) throw refusal.notStarted(place.log, words)
      await sleep(500)
    } else if (!started && !(await postmasterOf(place.pgdata))) {
      started = await start(place, options, failures === 0 ? onProgress : () => undefined)
    } else if (Date.now() > deadline) {
      const words = started ? `${await started.lastWords()} | ` : ''
      throw await giveUp(refusal.notStarted(place.log, words + member.message))
    }
  }
}

const start = async (place: Place, { settings }: EmbeddedOptions, onProgress: (sentence: string) => void): Promise<Started> => {
  try {
    const binaries = await prepareCluster(place, onProgress)
    onProgress(`正在启动内置数据库 ${place.dataDir}。 Starting the embedded database in ${place.dataDir}.`)
    return await startPostmaster(place, binaries, settings ?? {})
  } catch (error) {
    // A full disk, a file system that knows no owners: what the system said is the reason.
    const { syscall, message } = error as NodeJS.ErrnoException
    throw syscall ? refusal.cannotWrite(place.dataDir, message) : error
  }
}
