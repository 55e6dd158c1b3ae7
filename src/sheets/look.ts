import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { EncodingDetector, type Encoding } from './encoding.ts'
import type { SheetLimits } from './limits.ts'
import type { Patience } from './patience.ts'
import { refusal } from './refusals.ts'

/** What a file is by its bytes alone. */
export type Looked = { readonly sha256: string; readonly bytes: number } & (
  { readonly kind: 'xlsx'; readonly encoding: null } | { readonly kind: 'csv' | 'geojson'; readonly encoding: Encoding }
)

/** Reads a file once from its first byte to its last. @throws Refusal where it is nothing that can be imported */
export const look = async (path: string, limits: SheetLimits, patience: Patience): Promise<Looked> => {
  const hash = createHash('sha256')
  const encoding = new EncodingDetector()
  let bytes = 0
  let zip = false
  /** The first byte that is no space; it may come late. */
  let first: number | undefined
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    patience.check()
    if (bytes === 0) {
      zip = startsWith(chunk, ZIP)
      if (!zip) refuseForeign(chunk)
    }
    bytes += chunk.length
    if (bytes > limits.bytes) throw refusal.fileTooLarge(limits.bytes)
    hash.update(chunk)
    if (zip) continue
    if (chunk.includes(0)) throw refusal.binary()
    encoding.push(chunk)
    first ??= firstCharacter(chunk)
  }
  if (bytes === 0) throw refusal.empty()
  const common = { sha256: hash.digest('hex'), bytes }
  if (zip) return { ...common, kind: 'xlsx', encoding: null }
  const found = encoding.result()
  if (!found) throw refusal.unknownEncoding()
  return { ...common, kind: first === OPENING_BRACE ? 'geojson' : 'csv', encoding: found }
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1')
const OPENING_BRACE = 0x7b
const startsWith = (chunk: Buffer, start: Buffer): boolean => chunk.subarray(0, start.length).equals(start)

/** Bytes of a byte order mark count as spaces here. */
const SPACES = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf])
const firstCharacter = (chunk: Buffer): number | undefined => chunk.find((byte) => !SPACES.has(byte))

/** What people send by mistake, by its first bytes: name of the format in Chinese and English. */
const FOREIGN: readonly (readonly [start: Buffer, what: string, whatEn: string])[] = [
  [Buffer.from('D0CF11E0', 'hex'), '旧版 .xls（或带密码的）工作簿', 'an old .xls workbook, or one with a password'],
  [Buffer.from('%PDF-'), 'PDF', 'a PDF'],
  [Buffer.from('PK\x05\x06', 'latin1'), '空的压缩包', 'an empty zip archive'],
  [Buffer.from('Rar!'), 'RAR 压缩包', 'a RAR archive'],
  [Buffer.from('7z\xbc\xaf', 'latin1'), '7z 压缩包', 'a 7z archive'],
  [Buffer.from('1f8b', 'hex'), 'gzip 压缩文件', 'a gzip file'],
  [Buffer.from('\x89PNG', 'latin1'), 'PNG 图片', 'a PNG image'],
  [Buffer.from('ffd8ff', 'hex'), 'JPEG 图片', 'a JPEG image'],
  [Buffer.from('{\\rtf'), 'RTF 文档', 'an RTF document'],
  [Buffer.from('fffe', 'hex'), 'UTF-16 文本', 'text in UTF-16'],
  [Buffer.from('feff', 'hex'), 'UTF-16 文本', 'text in UTF-16'],
]

/** Web pages and XML that programs save as `.xls`. */
const MARKUP = /^\s*<(!doctype|html|head|meta|table|\?xml)/i

const refuseForeign = (chunk: Buffer): void => {
  const foreign = FOREIGN.find(([start]) => startsWith(chunk, start))
  if (foreign) throw refusal.foreign(foreign[1], foreign[2])
  if (
    MARKUP.test(
      chunk
        .subarray(0, 1024)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    )
  )
    throw refusal.foreign('网页或 XML（有些系统把它存成 .xls）', 'a web page or XML')
}
