import type { ExportedRecord } from './line.ts'

const LINE_END = 0x0a

/** Lines parsed, as many at a time as came together. */
export async function* parsed(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly ExportedRecord[], void, void> {
  let rest: Buffer[] = []
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_END)
    if (end < 0) {
      rest.push(chunk)
      continue
    }
    const whole = rest.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...rest, chunk.subarray(0, end)])
    rest = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : []
    // One array of all lines is parsed faster than each line by itself.
    yield JSON.parse(`[${whole.toString().replaceAll('\n', ',')}]`) as ExportedRecord[]
  }
}
