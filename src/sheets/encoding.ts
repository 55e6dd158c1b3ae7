import { TextDecoder } from 'node:util'

export type Encoding = 'UTF-8' | 'UTF-8 BOM' | 'GBK' | 'GB18030'

/**
 * Learns from all the bytes of a text in which encoding it is written.
 *
 * UTF-8 comes first: a text that is valid UTF-8 over more than a few characters is hardly ever anything else, while nearly every text is valid GBK.
 */
export class EncodingDetector {
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true })
  private readonly gb = new TextDecoder('gb18030', { fatal: true })
  private readonly fourBytes = new FourByteSequences()
  private isUtf8 = true
  private isGb = true
  private hasBom = false
  private started = false

  push(chunk: Buffer): void {
    if (!this.started) this.hasBom = chunk.subarray(0, 3).equals(BOM)
    this.started = true
    this.isUtf8 &&= decodes(this.utf8, chunk)
    // With a byte order mark it is UTF-8 or nothing.
    this.isGb &&= !this.hasBom && decodes(this.gb, chunk)
    if (this.isGb) this.fourBytes.push(chunk)
  }

  /** Null where the bytes are text in none of the encodings. */
  result(): Encoding | null {
    if (this.isUtf8 && decodes(this.utf8)) return this.hasBom ? 'UTF-8 BOM' : 'UTF-8'
    if (this.isGb && decodes(this.gb)) return this.fourBytes.found ? 'GB18030' : 'GBK'
    return null
  }
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf])

const decodes = (decoder: TextDecoder, chunk?: Buffer): boolean => {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined })
    return true
  } catch {
    return false
  }
}

/** Whether a text has characters of four bytes, which GB18030 has and GBK has not: `81–FE, 30–39, 81–FE, 30–39`. */
class FourByteSequences {
  found = false
  private lead = false

  push(chunk: Buffer): void {
    if (this.found) return
    for (const byte of chunk) {
      if (!this.lead) this.lead = byte >= 0x81 && byte <= 0xfe
      else if (byte >= 0x30 && byte <= 0x39) {
        this.found = true
        return
      } else this.lead = false
    }
  }
}

/** A decoder of texts in an encoding that was found by the detector; it drops a byte order mark. */
export const decoderOf = (encoding: Encoding): TextDecoder => new TextDecoder(encoding.startsWith('UTF-8') ? 'utf-8' : 'gb18030')
