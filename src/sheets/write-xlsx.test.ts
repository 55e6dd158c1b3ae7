import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { Writable } from 'node:stream'
import { openPromise } from 'yauzl'
import { describe, expect, it, vi } from 'vitest'
import { folder, rowsOf, textsOf } from '../../test/support/sheet-files.ts'
import { openSheetFile } from './open.ts'
import { writeXlsx } from './write-xlsx.ts'
import type { WrittenColumn, WrittenSheet } from './written-sheet.ts'

const at = folder()
const writtenTo = async (name: string, ...sheets: WrittenSheet[]) => {
  await writeXlsx(sheets, createWriteStream(at(name)))
  return openSheetFile(at(name), name)
}
const columns: readonly WrittenColumn[] = [
  { title: '编号', width: 12, numberFormat: 'text', note: '必填\n<唯一>' },
  { title: '面积 & 单位', width: 10, numberFormat: 'number' },
  { title: '类型', width: 8, choices: ['河流型', '水库型'] },
  { title: '镇', width: 8, choices: Array.from({ length: 200 }, (_, index) => `示例${index}镇`) },
]
const partsOf = async (name: string): Promise<Record<string, string>> => {
  const zip = await openPromise(at(name))
  const parts: Record<string, string> = {}
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    parts[entry.fileName] = Buffer.concat(chunks).toString()
  }
  return parts
}
const sink = (take: (bytes: number) => Promise<void> | void): Writable =>
  new Writable({ write: (chunk: Buffer, _, done) => void Promise.resolve(take(chunk.length)).then(() => done(), done) })

describe('what is written comes back', () => {
  it('texts whatever they look like, numbers, truth, nothing', async () => {
    const texts = ['=1+1', '007', ' 两端 ', 'a\nb', '<&">', '_x000D_', '\u0001', '😀', '2021-03-05', "'x"]
    const file = await writtenTo('x.xlsx', { name: '台账 <1>', columns, rows: [texts.map((text) => [text, 1.5, null, true] as const)] })
    expect(file.sheets).toEqual(['台账 <1>'])
    const [title, ...rows] = await rowsOf(file)
    expect(title!.cells.map(({ text }) => text)).toEqual(columns.map(({ title }) => title))
    expect(rows.map(({ cells }) => cells[0])).toEqual(texts.map((text) => ({ text })))
    expect(rows[0]!.cells.slice(1)).toEqual([{ text: '1.5', number: 1.5 }, { text: '' }, { text: 'TRUE' }])
  })

  it('sheet after sheet; the one with long lists is hidden', async () => {
    const file = await writtenTo('x.xlsx', { name: '选项', columns, rows: [] }, { name: 'b', columns: [{ title: 'x', width: 5 }], rows: [[['1']], [['2']]] })
    expect(await textsOf(file)).toEqual({ 选项1: columns.map(({ title }) => title), b1: ['x'], b2: ['1'], b3: ['2'] })
    const parts = await partsOf('x.xlsx')
    expect(parts['xl/workbook.xml']).toContain('<sheet name="选项1" sheetId="3" state="hidden" r:id="rId3"/>')
    expect(parts['xl/worksheets/sheet1.xml']).toContain('sqref="C2:C10000"><formula1>&quot;河流型,水库型&quot;</formula1>')
    expect(parts['xl/worksheets/sheet1.xml']).toContain(`<formula1>'选项1'!$A$1:$A$200</formula1>`)
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(parts['xl/comments1.xml']).toContain('<comment ref="A1" authorId="0"><text><r><t xml:space="preserve">必填\n&lt;唯一&gt;</t></r></text></comment>')
  })

  it('choices with commas go to the hidden sheet too', async () => {
    await writtenTo('x.xlsx', { name: 'a', columns: [{ title: 'x', width: 5, choices: ['a,b', 'c'] }], rows: [] })
    expect((await partsOf('x.xlsx'))['xl/worksheets/sheet1.xml']).toContain(`<formula1>'选项'!$A$1:$A$2</formula1>`)
  })
})

describe('bytes', () => {
  const digest = async (size: number): Promise<string> => {
    const hash = createHash('sha256')
    const rows = (async function* () {
      for (let row = 0; row < 5000; row += size) yield Array.from({ length: size }, (_, index) => [`S${row + index}`, row + index, '河流型', null] as const)
    })()
    await writeXlsx(
      [{ name: 'a', columns, rows }],
      new Writable({
        write: (chunk: Buffer, _, done) => {
          hash.update(chunk)
          done()
        },
      }),
    )
    return hash.digest('hex')
  }

  it('are the same for the same rows, whatever the clock and the batches', async () => {
    const first = await digest(1)
    vi.useFakeTimers({ now: new Date('2031-07-01'), toFake: ['Date'] })
    try {
      expect(await digest(500)).toBe(first)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('streaming', () => {
  it('100,000 rows in memory that does not grow with them, and back', async () => {
    const rows = (async function* () {
      for (let row = 0; row < 100_000; row += 500)
        yield Array.from(
          { length: 500 },
          (_, index) => [`S${row + index}`, row + index, '河流型', `示例${row + index}村`, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const,
        )
    })()
    const before = process.memoryUsage.rss()
    const file = await writtenTo('many.xlsx', { name: 'a', columns, rows })
    let count = 0
    for await (const batch of file.rows()) count += batch.length
    expect(count).toBe(100_001)
    expect(process.memoryUsage.rss() - before).toBeLessThan(200e6)
  })

  it('rows are asked for no faster than they are taken', async () => {
    let asked = 0
    let ended = false
    const rows = (async function* () {
      try {
        for (; asked < 10_000; asked += 1)
          yield Array.from({ length: 500 }, (_, index) => [`${asked}-${Math.sin(asked * 500 + index)}`, Math.cos(index * asked)] as const)
      } finally {
        ended = true
      }
    })()
    const abort = new AbortController()
    const writing = writeXlsx(
      [{ name: 'a', columns, rows }],
      sink(() => setTimeout(1e6, undefined, { signal: abort.signal })),
      abort.signal,
    )
    await setTimeout(1500)
    expect(asked).toBeLessThan(200)
    abort.abort()
    await expect(writing).rejects.toThrow()
    await setTimeout(50)
    expect(ended).toBe(true)
  })

  it('what rows throw is thrown, and what cannot be written is refused', async () => {
    const failed = new Error('no database')
    const rows = (async function* () {
      yield [['1']]
      throw failed
    })()
    await expect(
      writeXlsx(
        [{ name: 'a', columns, rows }],
        sink(() => undefined),
      ),
    ).rejects.toBe(failed)
    await expect(
      writeXlsx(
        [{ name: 'a', columns, rows: [[['1', 1, 'x'.repeat(40_000)]]] }],
        sink(() => undefined),
      ),
    ).rejects.toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
      details: { sheet: 'a', row: 2 },
    })
    await expect(
      writeXlsx(
        [{ name: 'a', columns, rows: [[[NaN]]] }],
        sink(() => undefined),
      ),
    ).rejects.toThrow(RangeError)
    const closed = new Error('gone')
    await expect(
      writeXlsx(
        [{ name: 'a', columns, rows: [] }],
        sink(() => Promise.reject(closed)),
      ),
    ).rejects.toBe(closed)
  })
})
