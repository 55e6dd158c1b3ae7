import type { Patience } from './patience.ts'
import type { SheetRow } from './sheet.ts'

const BATCH = 500

/** Rows as they come, handed on so many at a time; the time that the other side takes does not count. */
export const batches = async function* (rows: AsyncIterable<readonly SheetRow[]>, patience: Patience): AsyncGenerator<readonly SheetRow[]> {
  let waiting: SheetRow[] = []
  for await (const more of rows) {
    patience.check()
    waiting = waiting.length ? waiting.concat(more) : [...more]
    let from = 0
    for (; waiting.length - from >= BATCH; from += BATCH) {
      patience.rest()
      yield waiting.slice(from, from + BATCH)
      patience.resume()
      patience.check()
    }
    if (from) waiting = waiting.slice(from)
  }
  if (waiting.length) {
    patience.rest()
    yield waiting
    patience.resume()
  }
}
