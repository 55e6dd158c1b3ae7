import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes texts with back-pressure; the stream stays open. */
export const writeOut = async (texts: AsyncIterable<string>, out: Writable): Promise<void> => {
  for await (const text of texts) if (!out.write(text)) await once(out, 'drain')
}
