import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestLedger, type TestLedger } from '../../test/support/ledger.ts'
import { copyOut, withLiterals } from './copy-out.ts'

let ledger: TestLedger
beforeAll(async () => {
  ledger = await openTestLedger()
})
afterAll(() => ledger.drop())

const text = fc
  .string({ unit: fc.constantFrom(...`'"\\{},$1;- \n\t\r𠮷示例`.split(''), '\\\\', "''", '$1', 'NULL', '--', '/*') })
  .filter((each) => each.isWellFormed())

const rowsOf = async (select: Parameters<typeof copyOut>[1], signal = new AbortController().signal): Promise<unknown[]> => {
  const chunks: Buffer[] = []
  for await (const chunk of copyOut(ledger.pool, select, signal)) chunks.push(chunk)
  const lines = Buffer.concat(chunks).toString().split('\n')
  expect(lines.pop()).toBe('')
  return lines.map((line) => JSON.parse(line) as unknown)
}

describe('a select that is copied out', () => {
  it('gives values back as they went in, whatever stands in them', () =>
    fc.assert(
      fc.asyncProperty(text, fc.array(text), fc.double({ noDefaultInfinity: true, noNaN: true }), fc.boolean(), async (one, many, number, yes) => {
        const select = sql`select json_build_array(${one}::text, to_json(${many}::text[]), ${number}::float8, ${yes}::boolean, ${null}::text)`
        expect(await rowsOf(select)).toEqual([[one, many, number === 0 ? 0 : number, yes, null]])
      }),
      { numRuns: 200 },
    ))

  it('is one statement without parameters', () => {
    expect(withLiterals(sql`select ${"it's"} where a = any(${['x', '"']}::text[])`)).toBe(`select 'it''s' where a = any( E'{"x","\\\\""}'::text[])`)
  })

  it('gives its connection back, whole or not', async () => {
    const many = sql`select json_build_array(n, repeat('x', 1000)) from generate_series(1, 100000) n`
    for (let round = 0; round < 30; round++) for await (const _ of copyOut(ledger.pool, many, new AbortController().signal)) break
    await rowsOf(sql`select '1' from generate_series(1, 10)`)
    await expect(rowsOf(sql`select (1 / (5 - n))::text from generate_series(1, 10) n`)).rejects.toThrow('division by zero')
    await expect(rowsOf(sql`select nonsense`)).rejects.toThrow('nonsense')
    expect(ledger.pool.totalCount - ledger.pool.idleCount).toBe(0)
  })

  it('ends with its signal, also where no row comes, and throws its reason', async () => {
    const ending = new AbortController()
    const why = new Error('over')
    setTimeout(() => ending.abort(why), 100)
    const begun = performance.now()
    await expect(rowsOf(sql`select pg_sleep(30)::text`, ending.signal)).rejects.toBe(why)
    expect(performance.now() - begun).toBeLessThan(2000)
    await expect(rowsOf(sql`select '1'`, ending.signal)).rejects.toBe(why)
    expect(ledger.pool.totalCount - ledger.pool.idleCount).toBe(0)
  })
})
