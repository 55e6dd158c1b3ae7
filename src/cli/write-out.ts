import { once } from 'node:events'
import type { Writable } from 'node:stream'

const isGone = (cause: Error): boolean => 'code' in cause && cause.code === 'EPIPE'

/** Writes texts with back-pressure; the stream stays open. Whoever reads no further, as `head` does, has had enough: that is no failure. */
export const writeOut = async (texts: AsyncIterable<string>, out: Writable): Promise<void> => {
  let failed: Error | undefined
  const fail = (cause: Error): void => {
    failed ??= cause
  }
  out.on('error', fail)
  try {
    for await (const text of texts) {
      if (failed === undefined && !out.write(text)) await once(out, 'drain').catch(fail)
      if (failed !== undefined) break
    }
    if (failed !== undefined && !isGone(failed)) throw failed
  } finally {
    // An error may come after the last text was taken.
    if (failed === undefined) out.off('error', fail)
  }
}
