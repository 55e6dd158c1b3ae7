import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsed } from './parsed.ts'

async function* cut(bytes: Buffer, at: readonly number[]): AsyncGenerator<Buffer> {
  let from = 0
  for (const to of [...at].sort((a, b) => a - b)) {
    if (to > from && to < bytes.length) {
      yield await Promise.resolve(bytes.subarray(from, to))
      from = to
    }
  }
  if (from < bytes.length) yield bytes.subarray(from)
}

describe('lines', () => {
  it('are parsed alike wherever they are cut, in the midst of a character too', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ record: fc.string({ unit: 'binary' }), name: fc.constantFrom('示例', '𠮷"\\n', ',') })),
        fc.array(fc.nat(400)),
        async (records, at) => {
          const bytes = Buffer.from(records.map((each) => `${JSON.stringify(each)}\n`).join(''))
          const found: unknown[] = []
          for await (const batch of parsed(cut(bytes, at))) found.push(...batch)
          expect(found).toEqual(records)
        },
      ),
    ))
})
