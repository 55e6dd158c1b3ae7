import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { folder, pack, refused, sheet, workbook, written, type Part } from '../../test/support/sheet-files.ts'
import { DEFAULT_LIMITS, type SheetLimits } from './limits.ts'

const at = folder()

/** Refuses it, and holds little of it. */
const saidOf = async (parts: Readonly<Record<string, Part>>, limits?: SheetLimits, compress = true) => {
  const file = await pack(at('x.xlsx'), parts, compress)
  const before = process.memoryUsage.rss()
  const refusal = await refused(file, 'x.xlsx', limits)
  expect(refusal.name, refusal.stack ?? '').toBe('Refusal')
  expect(process.memoryUsage.rss() - before).toBeLessThan(200e6)
  return refusal
}

const row = '<row><c><v>1</v></c></row>'
const plain = workbook({ sheets: { a: sheet(row) } })
const xs = (megabytes: number, before: string, after: string): Part =>
  function* () {
    yield before
    const piece = Buffer.alloc(1024 * 1024, 'a')
    for (let at = 0; at < megabytes; at += 1) yield piece
    yield after
  }

describe('bombs', () => {
  it('a cell of 1 GB in the sheet, and in the table of texts', { timeout: 180_000 }, async () => {
    const inline = xs(1024, '<worksheet><sheetData><row><c t="inlineStr"><is><t>', '</t></is></c></row></sheetData></worksheet>')
    expect(await saidOf(workbook({ sheets: { a: inline } }))).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' })
    const shared = xs(1024, '<sst><si><t>', '</t></si></sst>')
    expect(await saidOf(workbook({ sheets: { a: sheet(row) }, shared }))).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' })
  })

  it('the same where nothing says how large it is: parts are counted while they are unpacked', async () => {
    const lavish = { ...DEFAULT_LIMITS, unpackedBytes: 2 ** 33 }
    // Stored, not packed: 60 MB that no ratio gives away.
    const inline = xs(60, '<worksheet><sheetData><row r="7"><c t="inlineStr"><is><t>', '</t></is></c></row></sheetData></worksheet>')
    expect(await saidOf(workbook({ sheets: { a: inline } }), lavish, false)).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', details: { needed: '≤ 1048576' } })
    for (const [before, after] of [
      ['<worksheet a="', '"/>'],
      ['<worksheet><!--', '--></worksheet>'],
      ['<worksheet><', '/></worksheet>'],
      ['<worksheet><sheetData><row><c><f>', '</f></c></row></sheetData></worksheet>'],
    ] as const)
      expect(await saidOf(workbook({ sheets: { a: xs(60, before, after) } }), lavish, false)).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' })
    expect(await saidOf(workbook({ sheets: { a: sheet(row) }, shared: xs(60, '<sst><si><t>', '</t></si></sst>') }), lavish, false)).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
    })
  })

  it('a part that is small for its directory and large when unpacked', async () => {
    const file = await pack(at('lie.xlsx'), workbook({ sheets: { a: xs(60, '<worksheet>', '</worksheet>') } }))
    const bytes = await readFile(file)
    const size = Buffer.alloc(4)
    size.writeUInt32LE(60 * 1024 * 1024 + '<worksheet></worksheet>'.length)
    const directory = bytes.lastIndexOf(size)
    bytes.writeUInt32LE(100, directory)
    expect(await refused(await written(file, bytes), 'x.xlsx')).toMatchObject({ code: 'BAD_USER_INPUT', details: { part: 'xl/worksheets/sheet0.xml' } })
  })

  it('a part that packs too well, all parts together, too many parts', async () => {
    expect(await saidOf({ ...plain, 'xl/media/a.bin': xs(20, '', '') })).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', details: { needed: 200 } })
    expect(await saidOf({ ...plain, a: xs(9, '', ''), b: xs(9, '', '') }, { ...DEFAULT_LIMITS, unpackedBytes: 16 * 1024 * 1024 })).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
    })
    expect(await saidOf({ ...plain, ...Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`a${index}`, ''])) })).toMatchObject({
      details: { needed: 2000 },
    })
  })

  it('entities', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sheet('<row><c t="inlineStr"><is><t>&b;</t></is></c></row>')}`
    expect((await saidOf(workbook({ sheets: { a: bomb } }))).message).toContain('DOCTYPE')
    // In a part that nobody reads, across two chunks.
    expect((await saidOf({ ...plain, 'docProps/core.xml': `${' '.repeat(65_530)}<!DOCTYPE x>` }, undefined, false)).message).toContain('DOCTYPE')
    expect((await saidOf(workbook({ sheets: { a: sheet('<row><c t="str"><v>&b;</v></c></row>') } }))).message).toContain('已损坏')
  })

  it('elements in elements', async () => {
    expect((await saidOf(workbook({ sheets: { a: '<a>'.repeat(1_000_000) } }))).message).toContain('嵌套')
  })

  it('merged ranges that overlap, and that reach too far', async () => {
    const merges = (refs: readonly string[]): Part => sheet(row, `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`)
    expect((await saidOf(workbook({ sheets: { a: merges(Array.from({ length: 50_000 }, () => 'A1:BZ1048576')) } }))).message).toContain('重叠')
    expect(await saidOf(workbook({ sheets: { a: merges(['A1:XFD9']) } }))).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', details: { found: 16384 } })
  })

  it('columns and rows without end', async () => {
    const cells = Array.from({ length: 200_000 }, () => '<c><v>1</v></c>').join('')
    expect(await saidOf(workbook({ sheets: { a: sheet(`<row>${cells}</row>`) } }))).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
      details: { found: 2001, sheet: 'a', row: 1 },
    })
    expect(await saidOf(workbook({ sheets: { a: sheet('<row><c r="ZZZZZZ1"><v>1</v></c></row>') } }))).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' })
    expect(await saidOf(workbook({ sheets: { a: sheet(row, '', '<dimension ref="A1:XFE9"/>') } }))).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
      details: { found: 16385 },
    })
    expect(await saidOf(workbook({ sheets: { a: sheet('<row r="1048577"/>') } }))).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' })
    expect((await saidOf(workbook({ sheets: { a: sheet('<row r="5"/><row r="5"/>') } }))).message).toContain('已损坏')
    expect((await saidOf(workbook({ sheets: { a: sheet('<row r="x"/>') } }))).message).toContain('已损坏')
  })
})

describe('packages', () => {
  it('cut short', async () => {
    const whole = await readFile(await pack(at('x.xlsx'), plain))
    for (const share of [0.1, 0.5, 0.9]) {
      expect(await refused(await written(at('cut.xlsx'), whole.subarray(0, whole.length * share)), 'cut.xlsx')).toMatchObject({ code: 'BAD_USER_INPUT' })
    }
  })

  it('with a byte that is another', async () => {
    const bytes = await readFile(await pack(at('x.xlsx'), plain, false))
    bytes[bytes.indexOf('<v>1</v>') + 3] = 0x32
    expect((await refused(await written(at('x.xlsx'), bytes), 'x.xlsx')).message).toContain('已损坏')
  })

  it('whose parts share bytes, or are there twice', async () => {
    const bytes = await readFile(await pack(at('x.xlsx'), { ...plain, aaaa: 'x', bbbb: 'y' }))
    const [one, other] = ['aaaa', 'bbbb'].map((name) => bytes.lastIndexOf(name) - 46)
    const overlapping = Buffer.from(bytes)
    overlapping.copy(overlapping, other! + 42, one! + 42, one! + 46)
    expect((await refused(await written(at('x.xlsx'), overlapping), 'x.xlsx')).message).toContain('重叠')
    const twice = Buffer.from(bytes)
    twice.write('aaaa', other! + 46)
    expect((await refused(await written(at('x.xlsx'), twice), 'x.xlsx')).message).toContain('重叠')
    const encrypted = Buffer.from(bytes)
    encrypted.writeUInt16LE(encrypted.readUInt16LE(one! + 8) | 1, one! + 8)
    expect((await refused(await written(at('x.xlsx'), encrypted), 'x.xlsx')).message).toContain('加密')
  })

  it('that lead out of themselves', async () => {
    const bytes = await readFile(await pack(at('x.xlsx'), { ...plain, 'aa/aa/x': 'x' }))
    bytes.write('../../x', bytes.lastIndexOf('aa/aa/x'))
    expect(await refused(await written(at('x.xlsx'), bytes), 'x.xlsx')).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('with another file inside, without their parts', async () => {
    expect((await saidOf({ ...plain, 'xl/embeddings/book.xlsx': 'x' })).message).toContain('嵌入')
    const { 'xl/worksheets/sheet0.xml': _, ...rest } = plain
    expect((await saidOf(rest)).message).toContain('缺少')
  })
})

describe('what is no workbook, or not only', () => {
  it.each([
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'Word'],
    ['application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml', 'PowerPoint'],
    ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', '宏'],
    ['application/vnd.ms-excel.sheet.binary.macroEnabled.main', '二进制'],
  ])('%s', async (mainType, sentence) => {
    const refusal = await saidOf(workbook({ sheets: { a: sheet(row) }, mainType }))
    expect(refusal.message).toContain(sentence)
    expect(refusal.message).toContain('.xlsx')
  })

  it('.xlsm, a module of macros, OpenDocument, a plain archive', async () => {
    expect((await refused(await pack(at('x.xlsm'), plain), 'x.xlsm')).message).toContain('宏')
    expect((await saidOf({ ...plain, 'xl/vbaProject.bin': 'x' })).message).toContain('宏')
    expect((await saidOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })).message).toContain('OpenDocument')
    expect((await saidOf({ 'a.txt': 'x' })).message).toContain('压缩包')
  })

  it('other workbooks that it reads', async () => {
    expect((await saidOf({ ...plain, 'xl/externalLinks/externalLink1.xml': '<a/>' })).message).toContain('选择性粘贴')
    const refusal = await saidOf(workbook({ sheets: { 表: sheet('<row r="3"><c><f>SUM(\'[1]另 表\'!A1:B2)</f><v>1</v></c></row>') } }))
    expect(refusal.message).toContain('选择性粘贴')
    expect(refusal.details).toMatchObject({ sheet: '表', row: 3 })
  })
})
