import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import type { SheetLimits } from './limits.ts'
import { refusal } from './refusals.ts'

const PARTS = 2_000
/** Text that repeats itself packs well; what packs much better than that was made to do harm. Small parts may. */
const RATIO = 200
const SMALL = 10 * 1024 * 1024

/** Files inside a file: nothing here reads them, and nobody knows what is in them. */
const NESTED = /\.(zip|xls[xmb]?|doc[xm]?|ppt[xm]?|7z|rar|gz|jar)$/i

/** The zip archive that an xlsx is. Its directory was checked: sizes, number, places and names of its parts. */
export class ZipPackage {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws Refusal where the archive is damaged, or its own directory says that it would do harm */
  static async open(path: string, limits: SheetLimits): Promise<ZipPackage> {
    const zip = await openPromise(path, { autoClose: false }).catch((error: unknown) => {
      throw isDamage(error) ? refusal.notAPackage(reason(error)) : error
    })
    try {
      return new ZipPackage(zip, await entriesOf(zip, limits))
    } catch (error) {
      zip.close()
      throw error
    }
  }

  close(): void {
    this.zip.close()
  }

  get names(): readonly string[] {
    return [...this.entries.keys()]
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  /** The bytes of a part. Whoever leaves the loop early leaves nothing open. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name)
    if (!entry) throw refusal.missingPart(name)
    let stream: Readable | undefined
    let sum = 0
    try {
      stream = await this.zip.openReadStreamPromise(entry)
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        sum = crc32(chunk, sum)
        yield chunk
      }
    } catch (error) {
      throw isDamage(error) ? refusal.damagedPart(name, reason(error)) : error
    } finally {
      stream?.destroy()
    }
    if (sum !== entry.crc32) throw refusal.damagedPart(name, 'CRC-32')
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What zlib and yauzl say of bytes that are not what the directory of the archive says; yauzl has no errors of its own. */
const isDamage = (error: unknown): boolean =>
  error instanceof Error && (error.constructor === Error || ('code' in error && String(error.code).startsWith('Z_')))

const entriesOf = async (zip: ZipFile, limits: SheetLimits): Promise<ReadonlyMap<string, Entry>> => {
  if (zip.entryCount > PARTS) throw refusal.tooManyParts(zip.entryCount, PARTS)
  const entries = new Map<string, Entry>()
  let unpacked = 0
  try {
    for await (const entry of zip.eachEntry()) {
      // Some programs write backslashes; names of parts count without regard to case, but every program writes them as they are in the list of parts.
      const name = entry.fileName.replaceAll('\\', '/')
      if (entries.has(name)) throw refusal.overlapping(name)
      if (entry.isEncrypted()) throw refusal.encrypted()
      if (NESTED.test(name)) throw refusal.nested(name)
      const most = (limits.unpackedBytes * 3) / 4
      unpacked += entry.uncompressedSize
      if (entry.uncompressedSize > most) throw refusal.unpacksTooLarge(entry.uncompressedSize, most)
      if (unpacked > limits.unpackedBytes) throw refusal.unpacksTooLarge(unpacked, limits.unpackedBytes)
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
      if (entry.uncompressedSize > SMALL && ratio > RATIO) throw refusal.packedTooTight(name, ratio, RATIO)
      entries.set(name, entry)
    }
  } catch (error) {
    throw isDamage(error) ? refusal.notAPackage(reason(error)) : error
  }
  refuseOverlaps(entries)
  return entries
}

const LOCAL_HEADER = 30

/** Parts that share bytes of the archive let a small file unpack without end. */
const refuseOverlaps = (entries: ReadonlyMap<string, Entry>): void => {
  let end = 0
  for (const [name, entry] of [...entries].sort(([, one], [, other]) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader)) {
    if (entry.relativeOffsetOfLocalHeader < end) throw refusal.overlapping(name)
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.fileNameLength + entry.compressedSize
  }
}
