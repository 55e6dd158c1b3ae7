import { randomBytes } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive } from './embedded-process.ts'

/** A name beside `path` to build it under and rename it from, so that it is there whole or not at all. */
export const temporarySibling = (path: string): string => `${path}.new-${process.pid}-${randomBytes(4).toString('hex')}`

/** Removes what a start left half done when it was killed. */
export const removeStaleTemporaries = async (directory: string): Promise<void> => {
  for (const name of await readdir(directory)) {
    const maker = /\.new-(\d+)-[0-9a-f]{8}$/.exec(name)?.[1]
    if (!maker) continue
    const path = join(directory, name)
    const made = await stat(path).catch(() => undefined)
    // A pid may have been given to another process by now; nothing takes an hour to build.
    const stale = !isAlive(Number(maker)) || (made && Date.now() - made.ctimeMs > 3_600_000)
    if (stale) await rm(path, { recursive: true, force: true })
  }
}
