import { describe, expect, it } from 'vitest'
import type { Column } from '../../engine/registry.ts'
import { references, results, someOf, texts } from '../../registries/column.ts'
import { METAL } from '../../registries/vocabulary.ts'
import { readCell, writeCell, type Reading } from '../cell.ts'

const reading: Reading = { unit: null, today: '2021-10-15', extent: undefined }
const TAGS = texts('标签', 'Tags', '')
const UNITS = references('farmlandUnit', '单元', 'Units', '')
const METALS = someOf(METAL, '重金属', 'Metals', '')
const CODES: Column = { type: 'codes', title: '编码', titleEn: 'Codes', meaning: '' }
const RESULTS = results('检测结果', 'Results', '')

const read = (column: Column, text: string) => {
  const outcome = readCell(column, { text }, reading)
  return outcome.ok ? [outcome.value, ...outcome.warnings] : [outcome.code]
}

describe('a list of texts', () => {
  it.each<[string, unknown[]]>([
    ['甲；乙', [['甲', '乙']]],
    ['甲、 乙，丙,丁;戊', [['甲', '乙', '丙', '丁', '戊']]],
    ['甲\n乙', [['甲', '乙'], 'NEWLINE_IN_CELL']],
    ['甲；；', [['甲']]],
    ['；', [undefined]],
    ['["甲、乙"," 丙 "]', [['甲、乙', ' 丙 ']]],
    ['[]', [[]]],
    ['[1]', ['BAD_VALUE']],
    ['[2021]12号', [['[2021]12号']]],
    ['/', [null]],
    ['无', [null]],
    ['清空', [null]],
    ['', [undefined]],
  ])('%j is %j', (text, expected) => {
    expect(read(TAGS, text)).toEqual(expected)
    expect(read(UNITS, text)).toEqual(expected)
  })
  it('is taken as it is where it is JSON', () => {
    expect(readCell(TAGS, { text: '', json: ['甲、乙', ''] }, reading)).toMatchObject({ value: ['甲、乙', ''] })
    expect(readCell(TAGS, { text: '', json: [1] }, reading)).toMatchObject({ code: 'BAD_VALUE' })
    expect(readCell(TAGS, { text: '', json: '甲、乙' }, reading)).toMatchObject({ value: ['甲', '乙'] })
  })
})

describe('a list is written', () => {
  const cases: readonly [Column, readonly unknown[], string][] = [
    [TAGS, ['甲', '乙'], '甲；乙'],
    [TAGS, ['甲、乙'], '["甲、乙"]'],
    [TAGS, [' 甲'], '[" 甲"]'],
    [TAGS, [], '[]'],
    [TAGS, ['/'], '["/"]'],
    [TAGS, ['[1]'], '["[1]"]'],
    [TAGS, ['=1', '2'], '["=1","2"]'],
    [UNITS, ['007'], '\t007'],
    [UNITS, ['P-1', 'P-2'], 'P-1；P-2'],
    [METALS, ['CD', 'HG'], '镉、汞'],
    [METALS, [], '[]'],
    [CODES, [{ system: '国家', value: '500-1' }], '国家:500-1'],
    [
      CODES,
      [
        { system: '国家', value: '1:2' },
        { system: '市', value: '3' },
      ],
      '国家:1:2；市:3',
    ],
    [CODES, [{ system: '国:家', value: '1' }], '[{"system":"国:家","value":"1"}]'],
    [CODES, [{ system: '', value: '1' }], '[{"system":"","value":"1"}]'],
  ]

  it.each(cases.map(([column, value, text]) => ({ title: column.titleEn, column, value, text })))('$title: $value as $text', ({ column, value, text }) => {
    expect(writeCell(column, value, 'csv')).toBe(text)
    expect(read(column, text)).toEqual([value])
  })
})

describe('codes of other systems', () => {
  it.each<[string, unknown[]]>([
    ['国家：1，市: 2', [[{ system: '国家', value: '1' }, { system: '市', value: '2' }]]], // prettier-ignore
    ['12345', ['BAD_VALUE']],
    ['国家:', ['BAD_VALUE']],
    [':1', ['BAD_VALUE']],
    ['[{"system":"a"}]', ['BAD_VALUE']],
    ['/', [null]],
  ])('%j is %j', (text, expected) => {
    expect(read(CODES, text)).toEqual(expected)
  })
})

describe('results by item code', () => {
  it.each<[string, unknown[]]>([
    ['{"cd": 0.3, "hg": {"lt": 0.002}, "as": "ND"}', [{ cd: 0.3, hg: { lt: 0.002 }, as: 'ND' }]],
    ['{}', [{}]],
    ['{"cd": "0.3"}', ['BAD_VALUE']],
    ['cd 0.3', ['BAD_VALUE']],
    ['/', [null]],
    [' ', [undefined]],
  ])('%j is %j', (text, expected) => {
    expect(read(RESULTS, text)).toEqual(expected)
  })
})
