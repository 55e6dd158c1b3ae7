import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formOf } from '../../engine/forms.ts'
import type { Column } from '../../engine/registry.ts'
import { isRecordKey } from '../../kernel/record-id.ts'
import {
  boolean,
  code,
  date,
  geometry,
  measured,
  number,
  oneOf,
  partialDate,
  position,
  recordId,
  reference,
  references,
  results,
  someOf,
  text,
  texts,
} from '../../registries/column.ts'
import { catalogue } from '../../registries/index.ts'
import { METAL, vocabulary, WATER_CLASS } from '../../registries/vocabulary.ts'
import { readCell, writeCell, type Reading } from '../cell.ts'

const reading: Reading = { unit: null, today: '2021-10-15', extent: [105.82, 28.52, 106.61, 29.46] }
const FORMATS = ['csv', 'xlsx'] as const

/** Texts that mean something to a reader of cells, and pieces of such. */
const PIECES = [
  ...[
    ' ',
    '　',
    '\u00a0',
    '\ufeff',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\u0001',
    '\u200b',
    "'",
    '"',
    '`',
    '\\',
    '/',
    '-',
    '—',
    '--',
    '=',
    '+',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
  ],
  ...['、', '，', ',', '；', ';', ':', '：', '[', ']', '{', '}', '(', '（', '<', '＜', '%', '#', '#REF!', '#N/A', '###', '清空', '无', '不详', 'N/A', 'null'],
  ...[
    '0',
    '007',
    '1E5',
    '1-2',
    '2021-03-05',
    '500116108',
    'TRUE',
    'false',
    '约',
    '万',
    '亩',
    'mg/L',
    'ND',
    '未检出',
    '0.5L',
    '待划定',
    '是',
    '√',
    '𝟙',
    '１２',
    'Ⅲ',
    '㎡',
    '″',
    '镉',
    '😀',
    'e\u0301',
  ],
]
const storable = fc.string({ unit: 'binary', maxLength: 8 }).map((any) => any.replaceAll('\u0000', ''))
const nasty: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...PIECES),
  storable,
  fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: storable }), { maxLength: 4 }).map((parts) => parts.join('')),
)
const key = nasty.filter(isRecordKey)
// -0 is 0 in the canonical form of JSON, and in what is read.
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const quantity = fc
  .oneof(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), fc.nat(), fc.constantFrom(1e-7, 1e21, 5e-324, Number.MAX_VALUE))
  .map(Math.abs)
const censored = fc.oneof(
  quantity,
  quantity.map((lt) => ({ lt })),
  fc.constant('ND'),
)
const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10))
const place = fc.tuple(finite, finite)
const VILE = vocabulary('Vile', {
  A: ['=甲', 'a'],
  B: ['甲、乙', 'b'],
  C: ['无', 'c'],
  D: ["'丁", 'd'],
  E: ['C', 'e'],
  F: ['1-2', 'f'],
  G: [' 庚 ', 'g'],
  H: ['[辛]', 'h'],
  I: ['清空', 'i'],
})
const codes: Column = { type: 'codes', title: '编码', titleEn: 'Codes', meaning: '' }
const wordsOf = ({ values }: { readonly values: Readonly<Record<string, unknown>> }) => fc.constantFrom(...Object.keys(values))

const KINDS: readonly (readonly [string, Column, Arbitrary<unknown>])[] = [
  ['text', text('', '', ''), nasty],
  ['code', code('', '', ''), nasty],
  ['recordId', recordId('', '', ''), nasty],
  ['reference', reference('plot', '', '', ''), key],
  ['references', references('plot', '', '', ''), fc.array(key, { maxLength: 4 })],
  ['texts', texts('', '', ''), fc.array(nasty, { maxLength: 4 })],
  ['codes', codes, fc.array(fc.record({ system: nasty, value: nasty }, { noNullPrototype: true }), { maxLength: 3 })],
  ['boolean', boolean('', '', ''), fc.boolean()],
  ['number', number('亩', '', '', ''), quantity],
  ['number of either sign', number('m', '', '', '', { plausible: [-Number.MAX_VALUE, Number.MAX_VALUE] }), finite],
  ['measured', measured('mg/L', '', '', ''), censored],
  ['date', date('', '', ''), day],
  ['partialDate', partialDate('', '', ''), fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([each, length]) => each.slice(0, length))],
  ['enum', oneOf(WATER_CLASS, '', '', ''), wordsOf(WATER_CLASS)],
  ['enum of vile titles', oneOf(VILE, '', '', ''), wordsOf(VILE)],
  ['enums', someOf(METAL, '', '', ''), fc.array(wordsOf(METAL), { maxLength: 4 })],
  ['enums of vile titles', someOf(VILE, '', '', ''), fc.array(wordsOf(VILE), { maxLength: 4 })],
  ['position', position('', '', ''), place],
  ['geometry', geometry('', '', ''), fc.array(place, { maxLength: 4 }).map((coordinates) => ({ type: 'LineString', coordinates }))],
  ['results', results('', '', ''), fc.dictionary(nasty, censored, { maxKeys: 4, noNullPrototype: true })],
]

describe.each(KINDS)('a value of a column %s', (_, column, values) => {
  const under = { ...reading, unit: 'unit' in column ? column.unit : null }

  it.each(FORMATS)('that is written in %s is read as the same value', (format) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(formOf(column).fits(value)).toBe(true)
        const read = readCell(column, { text: writeCell(column, value, format) }, under)
        expect(read).toMatchObject({ ok: true })
        expect(read.ok && read.value).toEqual(value)
      }),
      { numRuns: 1500 },
    )
  })

  it('is harmless in CSV: no text of it is a formula', () => {
    if (column.type === 'number' || column.type === 'measured') return
    fc.assert(
      fc.property(values, (value) => {
        expect(writeCell(column, value, 'csv')).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
      }),
    )
  })

  it('is taken word for word as JSON', () => {
    fc.assert(
      fc.property(values, (value) => {
        const read = readCell(column, { text: '', json: value }, under)
        expect(read.ok && read.value).toEqual(value)
      }),
    )
  })

  it('is read in no time, however long the cell', () => {
    const started = performance.now()
    for (const piece of [' ', '1', '1 ', '1,', "'", '°', 'a', '、', '-', '\t', '\n ', '1\n', '年', '〇', '[', '{"a":', '以'])
      for (const start of ['', '1', '106.2', '2019年', 'jan', '<', '约', '见底'])
        for (const end of ['', 'x', '\nx']) {
          const long = start + piece.repeat(32_000 / piece.length) + end
          readCell(column, { text: long }, reading)
          if (formOf(column).fits(long)) writeCell(column, long, 'csv')
        }
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('is read without throwing, whatever the cell', () => {
    fc.assert(
      fc.property(nasty, fc.option(fc.anything(), { nil: undefined }), (any, json) => {
        readCell(column, { text: any }, reading)
        if (json !== undefined) readCell(column, { text: any, json }, reading)
      }),
      { numRuns: 500 },
    )
  })
})

it('the kinds of columns are all of them', () => {
  const types = new Set([...catalogue.registries.values()].flatMap(({ columns }) => Object.values(columns).map(({ type }) => type)))
  expect([...types].filter((type) => !KINDS.some(([, column]) => column.type === type))).toEqual([])
})

it('a number is read as itself from a cell that holds it', () => {
  const column = number('m³', '', '', '')
  fc.assert(
    fc.property(quantity, (value) => {
      expect(readCell(column, { text: String(value), number: value }, reading)).toMatchObject({ value })
    }),
  )
})
