import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'

/** Writes beside the file, and gives it its name once it is whole: what has the name of a file was never half of it. */
export const intoFile = async (file: string, write: (out: Writable) => Promise<void>): Promise<void> => {
  const beside = `${file}.part-${process.pid}`
  try {
    await write(createWriteStream(beside))
    await rename(beside, file)
  } catch (cause) {
    await rm(beside, { force: true })
    throw cause
  }
}
