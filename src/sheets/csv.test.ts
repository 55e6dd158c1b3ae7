import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, it } from 'vitest'
import { folder, refused, rowsOf, textsOf, written } from '../../test/support/sheet-files.ts'
import { delimiterOf } from './csv.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { openSheetFile } from './open.ts'

const at = folder()
const opened = async (bytes: string | Uint8Array) => openSheetFile(await written(at('x.csv'), bytes), 'x.csv')
const hex = (...parts: string[]): Buffer => Buffer.from(parts.join('').replaceAll(' ', ''), 'hex')

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from('名称,镇\n示例,白沙\n')],
    ['UTF-8', Buffer.from('name,town\na,b\n')],
    ['UTF-8 BOM', Buffer.from('\ufeff名称,镇\n示例,白沙\n')],
    // 名称,镇 and 示例,白沙
    ['GBK', hex('c3fb b3c6 2c d5f2 0a', 'cabe c0fd 2c b0d7 c9b3 0a')],
    // 㐀, of four bytes
    ['GB18030', hex('c3fb b3c6 2c d5f2 0a', '81 39 ee 39 2c b0d7 c9b3 0a')],
  ])('%s', async (encoding, bytes) => {
    const file = await opened(bytes)
    expect(file.encoding).toBe(encoding)
    const [first, second] = (await rowsOf(file)).map(({ cells }) => cells.map(({ text }) => text))
    expect(first).toEqual(encoding === 'UTF-8' && bytes.includes('name') ? ['name', 'town'] : ['名称', '镇'])
    if (encoding === 'GB18030') expect(second).toEqual(['㐀', '白沙'])
  })

  it('characters that lie across two chunks are whole', async () => {
    for (const name of ['utf8', 'gbk'] as const) {
      const line = name === 'utf8' ? Buffer.from('示例村,白沙镇\n') : hex('cabe c0fd b4e5 2c b0d7 c9b3 d5f2 0a')
      const file = await opened(Buffer.concat([Buffer.from('a'), ...Array.from({ length: 30_000 }, () => line)]))
      const rows = await rowsOf(file)
      expect(rows).toHaveLength(30_000)
      expect(new Set(rows.slice(1).map(({ cells }) => cells.map(({ text }) => text).join()))).toEqual(new Set(['示例村,白沙镇']))
    }
  })

  it('bytes that are text in none are refused, and so is NUL', async () => {
    expect(await refused(await written(at('x.csv'), hex('61 2c ff ff 0a')), 'x.csv')).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { needed: 'UTF-8, GBK, GB18030' },
    })
    // With a byte order mark nothing but UTF-8 will do.
    expect((await refused(await written(at('x.csv'), hex('ef bb bf c3fb b3c6 0a')), 'x.csv')).message).toContain('编码')
    expect((await refused(await written(at('x.csv'), 'a,b\n1,\0\n'), 'x.csv')).message).toContain('NUL')
  })
})

describe('records', () => {
  it('a quoted newline begins none, a blank line counts but is no row, nor is a line of commas', async () => {
    expect(await textsOf(await opened('a,b\n"x\ny",1\n\n,,\nz,2\n'))).toEqual({ 1: ['a', 'b'], 2: ['x\ny', '1'], 5: ['z', '2'] })
  })

  it('line ends of every system, even mixed', async () => {
    expect(await textsOf(await opened('a,b\r\n1,2\n3,4\r5,6'))).toEqual({ 1: ['a', 'b'], 2: ['1', '2'], 3: ['3', '4'], 4: ['5', '6'] })
  })

  it('cells at the end that are empty are dropped, those between are not', async () => {
    expect(await textsOf(await opened('a,,b,,\n'))).toEqual({ 1: ['a', '', 'b'] })
  })

  it('quotes: doubled, and within a cell that has none', async () => {
    expect(await textsOf(await opened('"say ""hi""",5" 管\n'))).toEqual({ 1: ['say "hi"', '5" 管'] })
  })

  it('tabs or semicolons where the header has no comma', async () => {
    expect(await textsOf(await opened('\na\tb\n1,5\t2\n'))).toEqual({ 2: ['a', 'b'], 3: ['1,5', '2'] })
    expect(delimiterOf('a;b')).toBe(';')
    expect(delimiterOf('"a,b";c')).toBe(';')
    expect(delimiterOf('a;b,c')).toBe(',')
    expect(delimiterOf('a')).toBe(',')
  })
})

describe('refused, with the row', () => {
  it('a quote that is never closed', async () => {
    const refusal = await refused(await written(at('x.csv'), 'a,b\n1,2\n"3,4\n5,6\n'), 'x.csv')
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', details: { row: 3 } })
  })

  it('a record that is too large, and too many columns', async () => {
    expect(await refused(await written(at('x.csv'), `a,b\n1,${'x'.repeat(1_100_000)}\n`), 'x.csv')).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
      details: { row: 2 },
    })
    expect(await refused(await written(at('x.csv'), `a\n${'1,'.repeat(2500)}1\n`), 'x.csv')).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
      details: { row: 2, found: 2501 },
    })
    // Columns without anything in them are none.
    expect(await rowsOf(await opened(`a\n1${','.repeat(2500)}\n`))).toHaveLength(2)
  })

  it('a cell of 1 GB, without holding it', { timeout: 180_000 }, async () => {
    const piece = 'x'.repeat(1024 * 1024)
    await pipeline(
      Readable.from(
        (function* () {
          yield 'a,b\n"'
          for (let at = 0; at < 1024; at += 1) yield piece
        })(),
        { objectMode: false },
      ),
      createWriteStream(at('huge.csv')),
    )
    const before = process.memoryUsage.rss()
    expect(await refused(at('huge.csv'), 'huge.csv', { ...DEFAULT_LIMITS, bytes: 2 ** 31 })).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', details: { row: 2 } })
    expect(process.memoryUsage.rss() - before).toBeLessThan(200e6)
  })
})

it('reads 300,000 rows in memory that does not grow with them', async () => {
  const line = (row: number): string => `${row},示例${row}号养殖场,白沙镇,示例村一社,生猪,"1,200头",2400头,适养区,已配套,2015年6月,106.2621,29.0789\n`
  await pipeline(
    Readable.from(
      (function* () {
        for (let row = 0; row < 300_000; row += 1) yield line(row)
      })(),
      { objectMode: false },
    ),
    createWriteStream(at('many.csv')),
  )
  const before = process.memoryUsage.rss()
  let rows = 0
  for await (const batch of (await openSheetFile(at('many.csv'), 'many.csv')).rows()) rows += batch.length
  expect(rows).toBe(300_000)
  expect(process.memoryUsage.rss() - before).toBeLessThan(200e6)
})
