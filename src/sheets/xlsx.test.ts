import { describe, expect, it } from 'vitest'
import { folder, pack, rowsOf, sheet, textsOf, workbook } from '../../test/support/sheet-files.ts'
import { openSheetFile } from './open.ts'

const at = folder()
const opened = async (made: Parameters<typeof workbook>[0]) => openSheetFile(await pack(at('x.xlsx'), workbook(made)), 'x.xlsx')
/** The cells of the first row. */
const cellsOf = async (cells: string, made: Omit<Parameters<typeof workbook>[0], 'sheets'> = {}) =>
  (await rowsOf(await opened({ ...made, sheets: { a: sheet(`<row r="1">${cells}</row>`) } })))[0]!.cells

/** Styles 0 to 8. */
const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="165" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;"/>
  <numFmt numFmtId="166" formatCode="0.00E+00"/><numFmt numFmtId="167" formatCode="yyyy"/><numFmt numFmtId="168" formatCode="#,##0.00&quot;d&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs>${[0, 14, 164, 165, 17, 166, 167, 168, 20].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`

describe('cells', () => {
  it('numbers, and what their formats make of them', async () => {
    expect(await cellsOf([0, 1, 2, 3, 4, 5, 6, 7, 8].map((style) => `<c s="${style}"><v>44260.5</v></c>`).join(''), { styles })).toEqual([
      { text: '44260.5', number: 44260.5 },
      { text: '2021-03-05', day: '2021-03-05' },
      { text: '2021-03-05', day: '2021-03-05' },
      // Of a month the file says no day.
      { text: '2021-03' },
      { text: '2021-03' },
      { text: '44260.5', number: 44260.5 },
      { text: '2021' },
      { text: '44260.5', number: 44260.5 },
      { text: '44260.5', number: 44260.5 },
    ])
  })

  it('days of the 1904 system', async () => {
    expect(await cellsOf('<c s="1"><v>42798</v></c>', { styles, from1904: true })).toEqual([{ text: '2021-03-05', day: '2021-03-05' }])
  })

  it('days around the one that never was', async () => {
    expect((await cellsOf([1, 59, 60, 61, -1, 3e6].map((serial) => `<c s="1"><v>${serial}</v></c>`).join(''), { styles })).map(({ text }) => text)).toEqual([
      '1900-01-01',
      '1900-02-28',
      '60',
      '1900-03-01',
      '-1',
      '3000000',
    ])
  })

  it('texts: shared, in runs, without readings, inline, escaped', async () => {
    const shared = `<sst><si><t xml:space="preserve"> 示例 </t></si><si><r><t>106°</t></r><r><rPr/><t>7′</t></r><rPh><t>shi</t></rPh></si><si><t>a_x000D_\nb_x005F_x0041_</t></si></sst>`
    const cells =
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="inlineStr"><is><r><t>x</t></r><r><t>&amp;y</t></r></is></c><c t="b"><v>1</v></c>'
    expect((await cellsOf(cells, { shared })).map(({ text }) => text)).toEqual([' 示例 ', '106°7′', 'a\nb_x0041_', 'x&y', 'TRUE'])
  })

  it('formulas hand over what they gave when the file was saved; errors are no values', async () => {
    const cells =
      '<c><f>A1*2</f><v>7</v></c><c t="str"><f>"[1]x!"&amp;Table1[1]</f><v>甲</v></c><c t="e"><v>#N/A</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>B1</f></c><c><v>1</v></c>'
    expect(await cellsOf(cells)).toEqual([
      { text: '7', number: 7, formula: true },
      { text: '甲', formula: true },
      { text: '#N/A', error: '#N/A' },
      { text: '#DIV/0!', error: '#DIV/0!', formula: true },
      { text: '', formula: true },
      { text: '1', number: 1 },
    ])
  })

  it('days as ISO 8601 writes them', async () => {
    expect(await cellsOf('<c t="d"><v>2021-03-05T00:00:00</v></c>')).toEqual([{ text: '2021-03-05', day: '2021-03-05' }])
  })

  it('prefixes of namespaces are the affair of the program that wrote them', async () => {
    const prefixed = '<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'
    expect(await textsOf(await opened({ sheets: { a: prefixed } }))).toEqual({ a1: ['甲'] })
  })
})

describe('rows and sheets', () => {
  it('numbers of rows are those of the sheet; rows without a cell are left out, cells at the end too', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"/></row><row r="3"><c r="A3"/></row><row r="7"><c r="A7"><v>2</v></c></row><row><c><v>3</v></c></row>'
    expect(await textsOf(await opened({ sheets: { a: sheet(rows) } }))).toEqual({ a2: ['', '1'], a7: ['2'], a8: ['3'] })
  })

  it('hidden rows say so; hidden sheets are left out', async () => {
    const row = (hidden: string): string => sheet(`<row ${hidden}><c><v>1</v></c></row>`)
    const file = await opened({ sheets: { '!gone': row(''), a: row('hidden="1"'), b: row('') } })
    expect(file.sheets).toEqual(['a', 'b'])
    expect((await rowsOf(file)).map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['a', true],
      ['b', false],
    ])
  })

  it('merged ranges are filled from their first cell, and hide what else is in them', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>9</v></c></row><row r="2"><c r="B2"><v>8</v></c><c r="D2"><v>2</v></c></row><row r="3"/><row r="4"><c r="D4"><v>3</v></c></row>'
    const merged = '<mergeCells><mergeCell ref="A1:B3"/><mergeCell ref="C1:C2"/><mergeCell ref="E4:F4"/></mergeCells>'
    const [first, second, fourth, ...none] = await rowsOf(await opened({ sheets: { a: sheet(rows, merged) } }))
    const filled = (number: number) => ({ text: String(number), number, merged: true })
    expect(first!.cells).toEqual([{ text: '1', number: 1 }, filled(1), { text: '9', number: 9 }])
    expect(second!.cells).toEqual([filled(1), filled(1), filled(9), { text: '2', number: 2 }])
    expect(fourth!.cells).toEqual([{ text: '' }, { text: '' }, { text: '' }, { text: '3', number: 3 }])
    expect(none).toEqual([])
  })

  it('sheets without rows', async () => {
    expect(await rowsOf(await opened({ sheets: { a: '<worksheet><sheetData/></worksheet>' } }))).toEqual([])
  })
})
