import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, pack, refused, rowsOf, sheet, textsOf, workbook, written } from '../../test/support/sheet-files.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { openSheetFile } from './open.ts'

const sample = (name: string): string => path.resolve('test/fixtures/import-samples', name)
const at = folder()

describe('the sample files', () => {
  it('01: titles are merged, a serial without a date format stays a number', async () => {
    const file = await openSheetFile(sample('01-饮用水水源地台账.xlsx'), '01-饮用水水源地台账.xlsx')
    expect(file).toMatchObject({ kind: 'xlsx', encoding: null, bytes: 8115, sheets: ['水源地台账'] })
    expect(file.sha256).toBe('a43ff6e3bf67d8117eb6baf057a3ca23ed875ae5d2a02429c76e32d1b636dacc')
    const rows = await rowsOf(file)
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1))
    const cell = (row: number, column: string) => rows[row - 1]!.cells[column.charCodeAt(0) - 65]
    expect(cell(7, 'I')).toEqual({ text: '44260', number: 44260 })
    expect(cell(3, 'E')).toEqual({ text: '供水规模' })
    expect(cell(3, 'F')).toEqual({ text: '供水规模', merged: true })
    expect(cell(4, 'B')).toEqual({ text: '水源地名称', merged: true })
    expect(cell(4, 'E')).toEqual({ text: '日供水量' })
    expect(cell(5, 'E')).toEqual({ text: '１２００吨/日' })
    expect(cell(5, 'G')).toEqual({ text: '106°07′08″' })
    expect(cell(6, 'G')).toEqual({ text: '106.2621', number: 106.2621 })
    expect(cell(9, 'B')!.text).toBe('示例乙水源地 ')
    expect(cell(14, 'B')).toEqual({ text: '' })
    expect(cell(18, 'A')!.text).toBe('合计')
    expect(rows[17]!.cells).toHaveLength(5)
  })

  it('02: GBK, quoted commas, full-width digits', async () => {
    const file = await openSheetFile(sample('02-规模养殖场清单-GBK.csv'), '02-规模养殖场清单-GBK.csv')
    expect(file).toMatchObject({ kind: 'csv', encoding: 'GBK', bytes: 943, sheets: [] })
    const rows = await rowsOf(file)
    expect(rows).toHaveLength(13)
    expect(rows[0]!.cells.map(({ text }) => text)).toEqual('序号,养殖场名称,镇街,村社,畜种,存栏量,年出栏,所处区域,粪污设施,建成时间,关停时间'.split(','))
    expect(rows[1]).toEqual({
      sheet: null,
      row: 2,
      hidden: false,
      cells: ['1', '示例一号养殖场', '吴滩镇', '示例村一社', '生猪', '1,200头', '２４００头', '适养区', '已配套', '2015年6月'].map((text) => ({ text })),
    })
    expect(rows[9]!.cells[7]!.text).toBe('适养区 ')
  })

  it('04: a merged cell fills the row below', async () => {
    const rows = await rowsOf(await openSheetFile(sample('04-农村黑臭水体排查表.xlsx'), '排查表.xlsx'))
    expect(rows).toHaveLength(11)
    expect(rows[3]!.cells[0]).toEqual({ text: '李市镇' })
    expect(rows[4]!.cells[0]).toEqual({ text: '李市镇', merged: true })
    expect(rows[4]!.cells[4]).toEqual({ text: '800', number: 800 })
    expect(rows[6]!.cells[6]).toEqual({ text: '＜0.5' })
    expect(rows[5]!.cells[5]).toEqual({ text: '见底（水深18cm）' })
  })

  it('are read again as often as they are asked for', async () => {
    const file = await openSheetFile(sample('04-农村黑臭水体排查表.xlsx'), 'a.xlsx')
    expect(await rowsOf(file)).toEqual(await rowsOf(file))
  })
})

describe('what a file is called has to agree with what it is', () => {
  it.each([
    ['a.csv', 'PK\x03\x04…', 'Excel/.xlsx', '.csv'],
    ['a.xlsx', 'a,b\n1,2\n', 'CSV', '.xlsx'],
    ['a.geojson', 'a,b\n', 'CSV', '.geojson'],
    ['a.csv', ' \n{"type":"FeatureCollection","features":[]}', 'GeoJSON', '.csv'],
  ])('%s is not %s', async (name, bytes, found, needed) => {
    const refusal = await refused(await written(at('x'), Buffer.from(bytes, bytes.startsWith('PK') ? 'latin1' : 'utf8')), name)
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', details: { found, needed } })
    expect(refusal.message).toContain(found)
    expect(refusal.message).toContain(needed)
  })

  it.each([
    ['D0CF11E0A1B11AE1', 'a.xls', '旧版 .xls'],
    ['D0CF11E0A1B11AE1', 'a.xlsx', '旧版 .xls'],
    [Buffer.from('%PDF-1.7').toString('hex'), 'a.pdf', 'PDF'],
    [Buffer.from('\n<HTML><table>').toString('hex'), 'a.xls', '网页'],
    [Buffer.from('\ufeff<?xml version="1.0"?>').toString('hex'), 'a.csv', '网页'],
    [Buffer.from('\ufeffa,b', 'utf16le').toString('hex'), 'a.csv', 'UTF-16'],
  ])('%s as %s is foreign', async (hex, name, sentence) => {
    const refusal = await refused(await written(at('x'), Buffer.from(hex, 'hex')), name)
    expect(refusal.code).toBe('BAD_USER_INPUT')
    expect(refusal.message).toContain(sentence)
    expect(refusal.message).toContain('.xlsx、.csv')
  })

  it('names what would be accepted where it is nothing known', async () => {
    expect((await refused(await written(at('x'), 'a,b\n'), 'a.doc')).message).toContain('.xlsx、.csv')
    expect((await refused(await written(at('x'), ''), 'a.csv')).message).toContain('空')
  })

  it('takes extensions in capitals', async () => {
    expect(await textsOf(await openSheetFile(await written(at('x'), 'a,b\n'), 'A.CSV'))).toEqual({ 1: ['a', 'b'] })
  })
})

describe('limits and ends', () => {
  it('a file that is too large is not read to its end', async () => {
    expect(await refused(await written(at('x.csv'), 'a,b\n'.repeat(1000)), 'x.csv', { ...DEFAULT_LIMITS, bytes: 1000 })).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
    })
  })

  it('reading takes only so long; the time of whoever reads does not count', async () => {
    const many = await written(at('slow.csv'), '示例,2,3,4,5\n'.repeat(300_000))
    const slow = await openSheetFile(many, 'slow.csv', { ...DEFAULT_LIMITS, timeMs: 60_000 })
    expect(await refused(many, 'slow.csv', { ...DEFAULT_LIMITS, timeMs: 1 })).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', details: { needed: '≤ 1 ms' } })
    for await (const rows of slow.rows()) {
      expect(rows).toHaveLength(500)
      break
    }
  })

  it('an abort ends it with its reason', async () => {
    const file = await openSheetFile(await pack(at('x.xlsx'), workbook({ sheets: { a: sheet('<row><c><v>1</v></c></row>') } })), 'x.xlsx')
    const reason = new Error('gone')
    await expect(file.rows(AbortSignal.abort(reason))[Symbol.asyncIterator]().next()).rejects.toBe(reason)
  })

  it('batches are of five hundred rows', async () => {
    const file = await openSheetFile(await written(at('x.csv'), 'a\n'.repeat(1234)), 'x.csv')
    const sizes: number[] = []
    for await (const rows of file.rows()) sizes.push(rows.length)
    expect(sizes).toEqual([500, 500, 234])
  })
})
