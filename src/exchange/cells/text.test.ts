import { describe, expect, it } from 'vitest'
import type { Column } from '../../engine/registry.ts'
import { code, recordId, reference, text } from '../../registries/column.ts'
import type { Cell } from '../../sheets/sheet.ts'
import { readCell, writeCell, type Reading } from '../cell.ts'
import { digitsOf } from './text.ts'

const reading: Reading = { unit: null, today: '2021-10-15', extent: undefined }
const NAME = text('名称', 'Name', '')
const NUMBER = code('编号', 'Number', '')
const POINT = reference('monitoringPoint', '点位', 'Point', '')
const TARGET = recordId('对象', 'Target', '')

const read = (column: Column, cell: string | Cell) => {
  const outcome = readCell(column, typeof cell === 'string' ? { text: cell } : cell, reading)
  return outcome.ok ? [outcome.value, ...outcome.warnings] : [outcome.code]
}

describe('a text', () => {
  it.each<[string, unknown[]]>([
    ['示例一号养殖场（吴滩）', ['示例一号养殖场（吴滩）']],
    ['示例乙水源地 ', ['示例乙水源地']],
    ['　ＡＢ（１）㎡　', ['ＡＢ（１）㎡']],
    ['', [undefined]],
    [' 　\n', [undefined]],
    ['/', [null]],
    ['-', [null]],
    ['—', [null]],
    ['--', [null]],
    ['\\', [null]],
    [' / ', [null]],
    ['清空', [null]],
    ['不详', ['不详']],
    ['无', ['无']],
    ['N/A', ['N/A']],
    ["' 两端有空格 ", [' 两端有空格 ']],
    ["'/", ['/']],
    ["'清空", ['清空']],
    ["''引号", ["'引号"]],
    ["'", ['']],
    ["'第一行\n第二行", ['第一行\n第二行']],
    ['第一行\n第二行', ['第一行\n第二行', 'NEWLINE_IN_CELL']],
    ['\t500116108', ['500116108']],
    ['#REF!', ['CELL_ERROR']],
    ['####', ['CELL_ERROR']],
    ['#1 机组', ['#1 机组']],
  ])('%j is %j', (cell, expected) => {
    expect(read(NAME, cell)).toEqual(expected)
  })

  it('that is a number or an id has one line', () => {
    expect(read(NUMBER, 'ABC\n123')).toEqual(['ABC123', 'NEWLINE_IN_CELL'])
    expect(read(TARGET, 'plot/\nP-1')).toEqual(['plot/P-1', 'NEWLINE_IN_CELL'])
    expect(read(POINT, 'W-\r\n01')).toEqual(['W-01', 'NEWLINE_IN_CELL'])
  })

  it('that a file keeps as a number has all its digits', () => {
    expect(read(NUMBER, { text: '500116108', number: 500_116_108 })).toEqual(['500116108'])
    expect(read(NUMBER, { text: '1e+21', number: 1e21 })).toEqual(['1000000000000000000000'])
    expect(read(POINT, { text: '7', number: 7 })).toEqual(['7'])
    expect(digitsOf(1.5e-7)).toBe('0.00000015')
    expect(digitsOf(-1.25e22)).toBe('-12500000000000000000000')
    expect(digitsOf(0.1)).toBe('0.1')
  })

  it('that names a record may say that there is none', () => {
    for (const word of ['不详', '无', '/', 'N/A', '暂无', '清空']) expect(read(POINT, word)).toEqual([null])
    expect(read(POINT, "'无")).toEqual(['无'])
  })

  it('is taken word for word where it is JSON', () => {
    for (const value of [' / ', '清空', "'a", '']) expect(read(NAME, { text: value, json: value })).toEqual([value])
    expect(read(NAME, { text: '', json: null })).toEqual([undefined])
    expect(read(NUMBER, { text: '', json: 500_116 })).toEqual(['500116'])
    expect(read(NUMBER, { text: '', json: true })).toEqual(['BAD_VALUE'])
  })

  it('is refused where the file has an error in its place', () => {
    expect(read(NAME, { text: '#N/A', error: '#N/A' })).toEqual(['CELL_ERROR'])
  })
})

describe('a text is written', () => {
  it.each([
    ['示例一号养殖场（吴滩）', '示例一号养殖场（吴滩）', '示例一号养殖场（吴滩）'],
    ['500116108', '\t500116108', '500116108'],
    ['007', '\t007', '007'],
    ['1-2', '\t1-2', '1-2'],
    ['1E5', '\t1E5', '1E5'],
    ['１２', '\t１２', '１２'],
    ['TRUE', '\tTRUE', 'TRUE'],
    ['2021年3月5日', '\t2021年3月5日', '2021年3月5日'],
    ['MAR-5', '\tMAR-5', 'MAR-5'],
    ['12:30', '\t12:30', '12:30'],
    ['91500116MA5U', '91500116MA5U', '91500116MA5U'],
    ['=1+1', "'=1+1", '=1+1'],
    ['+8623', "'+8623", '+8623'],
    ['-5', "'-5", '-5'],
    ['@SUM(1)', "'@SUM(1)", '@SUM(1)'],
    ['＝1+1', "'＝1+1", '＝1+1'],
    ['\t=1', "'\t=1", "'\t=1"],
    ['\r=1', "'\r=1", "'\r=1"],
    ['/', "'/", "'/"],
    ['清空', "'清空", "'清空"],
    [' a ', "' a ", "' a "],
    ["'a", "''a", "''a"],
    ['a\nb', "'a\nb", "'a\nb"],
    ['', "'", "'"],
    ['#REF!', "'#REF!", "'#REF!"],
  ])('%j as %j in CSV and as %j in a workbook', (value, csv, xlsx) => {
    expect(writeCell(NAME, value, 'csv')).toBe(csv)
    expect(writeCell(NAME, value, 'xlsx')).toBe(xlsx)
  })
  it('as nothing where there is none', () => {
    expect(writeCell(NAME, undefined, 'csv')).toBe('')
    expect(writeCell(NAME, null, 'xlsx')).toBe('')
  })
})
