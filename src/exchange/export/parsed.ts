import { BEFORE_GEOMETRY, type ExportedRecord } from './line.ts'

const LINE_END = 0x0a

type Writable = { -readonly [K in keyof ExportedRecord]: ExportedRecord[K] }

/** Lines parsed, all but their geometries. */
const recordsOf = (text: string): ExportedRecord[] => {
  const geometries: (string | undefined)[] = []
  const heads = text.split('\n').map((line) => {
    const at = line.indexOf(BEFORE_GEOMETRY)
    geometries.push(at < 0 ? undefined : line.slice(at + BEFORE_GEOMETRY.length, -1))
    return at < 0 ? line : `${line.slice(0, at)}}`
  })
  // One array of all lines is parsed faster than each line by itself.
  const records = JSON.parse(`[${heads.join(',')}]`) as Writable[]
  geometries.forEach((geometry, i) => {
    const record = records[i]
    if (record && geometry !== undefined) record.geometry = geometry
  })
  return records
}

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
    yield recordsOf(whole.toString())
  }
}
