import { spawn } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { refusal } from './embedded-refusals.ts'

export type OsUser = { readonly name: string; readonly uid: number; readonly gid: number }

export type LookUpUser = (name: string) => Promise<OsUser | undefined>

/** Only /etc/passwd is asked: initdb wants its user to be known there as well. */
export const lookUpUser: LookUpUser = async (name) => {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n')
  const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined
}

/** Tried in this order when we are root, as which PostgreSQL refuses to run. */
const stewards = ['postgres', 'nobody'] as const

/**
 * As whom the binaries run; `undefined` means as ourselves.
 * As root an existing cluster keeps its owner, whoever that is: it may come from a start as an ordinary user.
 */
export const userToRunAs = async (pgdata: string, lookUp: LookUpUser): Promise<OsUser | undefined> => {
  const owner = await stat(pgdata).catch(() => undefined)
  const self = process.geteuid?.()
  if (self !== 0) {
    if (owner && owner.uid !== self) throw refusal.ownedByAnother(pgdata, owner.uid)
    return undefined
  }
  if (owner && owner.uid !== 0) return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid }
  for (const name of stewards) {
    const user = await lookUp(name)
    if (user) return user
  }
  throw refusal.noUser(stewards)
}

/** Nothing of ours is inherited: neither PG… variables, which steer PostgreSQL, nor secrets. */
export const plainEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

export type Failure = { readonly code: string | number | null; readonly said: string }

/** Runs a program to its end, as the given user; `undefined` when it went well. */
export const run = (file: string, args: readonly string[], as: OsUser | undefined): Promise<Failure | undefined> =>
  new Promise<Failure | undefined>((resolve, reject) => {
    const child = spawn(file, args, {
      // Our own directory may be one that the user cannot enter.
      cwd: '/',
      env: plainEnvironment,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(as && { uid: as.uid, gid: as.gid }),
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve(code === 0 ? undefined : { code, said: lastLines(said) }))
    // Some errors of spawn are events and some are thrown.
  }).catch((error: NodeJS.ErrnoException) => ({ code: error.code ?? null, said: error.message }))

/** The end of what a program said, as part of a sentence. */
export const lastLines = (text: string): string => text.trim().split('\n').slice(-4).join(' | ')

/**
 * The topmost directory on the way to `directory` that the user cannot enter.
 * Asked of the system instead of computed from mode bits, which know nothing of ACLs.
 */
export const barredDirectory = async (directory: string, as: OsUser): Promise<string | undefined> => {
  const canEnter = async (path: string) => !(await run('/bin/sh', ['-c', 'cd "$1"', 'sh', path], as))
  if (await canEnter(directory)) return undefined
  const parent = dirname(directory)
  return parent === directory ? directory : ((await barredDirectory(parent, as)) ?? directory)
}
