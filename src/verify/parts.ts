import { createReadStream, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { openPromise, type Entry } from 'yauzl'
import { FILES } from '../exchange/bundle/contents.ts'
import { Refuted, refuted } from './refuted.ts'

/** The files of a bundle, zipped or not. */
export type Parts = {
  /** @throws Refuted where there is none of the name */
  readonly bytes: (name: string) => AsyncIterable<Buffer>
  readonly close: () => void
}

const NAMES = new Set<string>(Object.values(FILES))
const LINE_END = 0x0a

/** Lines of a file. Only a line feed ends one: texts inside JSON may hold any other end of line. */
export async function* linesIn(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer[] = []
  for await (const chunk of bytes) {
    let from = 0
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      const piece = chunk.subarray(from, end)
      yield (rest.length === 0 ? piece : Buffer.concat([...rest, piece])).toString()
      rest = []
      from = end + 1
    }
    if (from < chunk.length) rest.push(chunk.subarray(from))
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString()
}

export const textIn = async (bytes: AsyncIterable<Buffer>): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

export const fileBytes = (file: string): AsyncIterable<Buffer> => createReadStream(file) as AsyncIterable<Buffer>

const openDirectory = (directory: string): Parts => ({
  bytes: (name) => {
    const file = path.join(directory, name)
    if (!existsSync(file)) throw refuted.missing(name)
    return fileBytes(file)
  },
  close: () => undefined,
})

const openZip = async (file: string): Promise<Parts> => {
  const zip = await openPromise(file, { autoClose: false }).catch((cause: unknown) => {
    throw refuted.noZip(cause)
  })
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      // Whoever unpacks it otherwise may see the other one.
      if (entries.has(entry.fileName) || !NAMES.has(entry.fileName)) throw refuted.superfluous(entry.fileName)
      entries.set(entry.fileName, entry)
    }
  } catch (cause) {
    zip.close()
    throw cause instanceof Refuted ? cause : refuted.noZip(cause)
  }
  return {
    bytes: (name) => {
      const entry = entries.get(name)
      if (!entry) throw refuted.missing(name)
      return (async function* (): AsyncGenerator<Buffer> {
        try {
          yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>
        } catch (cause) {
          throw refuted.noZip(cause)
        }
      })()
    },
    close: () => {
      zip.close()
    },
  }
}

/** Opens a bundle: the zip as it was downloaded, or the directory that it was unpacked into. */
export const openParts = (bundle: string): Promise<Parts> => (statSync(bundle).isDirectory() ? Promise.resolve(openDirectory(bundle)) : openZip(bundle))
