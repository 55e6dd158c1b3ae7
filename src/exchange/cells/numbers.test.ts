import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Column, ColumnOf } from '../../engine/registry.ts'
import { catalogue } from '../../registries/index.ts'
import { measured, number } from '../../registries/column.ts'
import type { Cell } from '../../sheets/sheet.ts'
import { readCell, type Reading } from '../cell.ts'
import { dimensionOf } from './units.ts'

const reading: Reading = { unit: null, today: '2021-10-15', extent: undefined }
const SUPPLY = number('t/d', '日供水量', 'Daily supply', '')
const PEOPLE = number('人', '服务人口', 'Population served', '')
const STOCK = number('头（只）', '存栏', 'Stock', '')
const OUTPUT = number('头（只）/年', '年出栏', 'Annual output', '')
const LENGTH = number('m', '长度', 'Length', '')
const TRANSPARENCY = number('cm', '透明度', 'Transparency', '')
const OXYGEN = measured('mg/L', '溶解氧', 'Dissolved oxygen', '', { plausible: [0, 20] })
const AMMONIA = measured('mg/L', '氨氮', 'Ammonia nitrogen', '')
const CADMIUM = number('mg/kg', '镉', 'Cadmium', '')
const PH = number('无量纲', '酸碱度（pH）', 'pH', '', { plausible: [0, 14] })
const TEMPERATURE = number('℃', '气温', 'Temperature', '', { plausible: [-60, 60] })
const MU = number('亩', '面积', 'Area', '')
const M2 = number('m²', '面积', 'Area', '')
const KM2 = number('km²', '面积', 'Area', '')
const VOLUME = number('m³', '体积', 'Volume', '')
const EMISSION = number('kg/a', '排放量', 'Emission', '')
const WAN = number('万元', '投资', 'Investment', '')
const YUAN = number('元', '罚款', 'Fine', '')
const YEAR = number('年', '年度', 'Year', '')
const TANKS = number('个', '油罐数', 'Tanks', '')
const HOUSEHOLDS = number('户', '户数', 'Households', '')
const CLAIMED = number('见 unit 列 as in the column unit', '数值', 'Value', '')

type NumberColumn = ColumnOf<'number' | 'measured'>

/** A number in its column, with its warnings; or the code and the hint of its refusal. */
const read = (column: NumberColumn, cell: string | Cell, unit: string | null = null) => {
  const outcome = readCell(column, typeof cell === 'string' ? { text: cell } : cell, { ...reading, unit })
  return outcome.ok ? [outcome.value, ...outcome.warnings] : [outcome.code, ...(outcome.hint === undefined ? [] : [outcome.hint])]
}
const cellOf = (value: number): Cell => ({ text: String(value), number: value })

const outcomes = (cases: readonly (readonly [NumberColumn, string, readonly unknown[]])[]) =>
  cases.map(([column, text, expected]) => ({ column, text, expected, unit: column.unit }))

describe('a number', () => {
  it.each(
    outcomes([
      [SUPPLY, '350', [350]],
      [SUPPLY, '１２００吨/日', [1200]],
      [SUPPLY, '500吨/天', [500]],
      [SUPPLY, '80m³/d', [80]],
      [SUPPLY, '80 m3/天', [80]],
      [SUPPLY, '350吨', [350]],
      [SUPPLY, '1.2万立方米/日', [12_000]],
      [SUPPLY, '1.2万吨/日', [12_000]],
      [PEOPLE, '1.1万人', [11_000]],
      [PEOPLE, '0.3万人', [3000]],
      [PEOPLE, '2300人', [2300]],
      [PEOPLE, '６００', [600]],
      [PEOPLE, '8.2千人', [8200]],
      [STOCK, '1,200头', [1200]],
      [STOCK, '1，200头', [1200]],
      [STOCK, '1 200 头', [1200]],
      [STOCK, '2.5万羽', [25_000]],
      [STOCK, '存栏120头', [120]],
      [STOCK, '存栏量：120 头', [120]],
      [STOCK, '8000只', [8000]],
      [OUTPUT, '２４００头', [2400]],
      [OUTPUT, '4万只', [40_000]],
      [OUTPUT, '4万只/年', [40_000]],
      [LENGTH, '1.2km', [1200]],
      [LENGTH, '1.2公里', [1200]],
      [LENGTH, '1.2㎞', [1200]],
      [LENGTH, '60米', [60]],
      [LENGTH, '500m', [500]],
      [LENGTH, '0.07千米', [70]],
      [LENGTH, '25cm', [0.25]],
      [TRANSPARENCY, '20cm', [20]],
      [TRANSPARENCY, '0.2m', [20]],
      [TRANSPARENCY, '200毫米', [20]],
      [TRANSPARENCY, '15', [15]],
      [OXYGEN, '1.5mg/L', [1.5]],
      [OXYGEN, '1.5 mg·L⁻¹', [1.5]],
      [AMMONIA, '18.2', [18.2]],
      [CADMIUM, '.3', [0.3]],
      [PH, 'pH=6.5', [6.5]],
      [PH, 'pH 6.5', [6.5]],
      [MU, '12.5亩', [12.5]],
      [MU, '1.25万亩', [12_500]],
      [M2, '3公顷', [30_000]],
      [KM2, '1.2平方公里', [1.2]],
      [KM2, '35公顷', [0.35]],
      [VOLUME, '1.2万方', [12_000]],
      [VOLUME, '350㎥', [350]],
      [VOLUME, '500L', [0.5]],
      [EMISSION, '12.5kg/年', [12.5]],
      [EMISSION, '0.5吨', [500]],
      [EMISSION, '500 g/a', [0.5]],
      [WAN, '1.2亿元', [12_000]],
      [WAN, '350000元', [35]],
      [WAN, '350万元', [350]],
      [WAN, '350万', [350]],
      [WAN, '350', [350]],
      [YUAN, '1.5万元', [15_000]],
      [YUAN, '￥15,000元', [15_000]],
      [YEAR, '2021年', [2021]],
      [TANKS, '4个', [4]],
      [HOUSEHOLDS, '350户', [350]],
      [CLAIMED, '8.25', [8.25]],
      [TEMPERATURE, '-4.5', [-4.5]],
      [TEMPERATURE, '−4.5', [-4.5]],
      [SUPPLY, '1.5e3', [1500]],
      [SUPPLY, '+5', [5]],
      [SUPPLY, '-0', [0]],
      [PEOPLE, '2300\n人', [2300, 'NEWLINE_IN_CELL']],
      [PEOPLE, '2300人\n', [2300]],
    ]),
  )('$text in $unit', ({ column, text, expected }) => {
    expect(read(column, text)).toEqual(expected)
  })
})

describe('an approximate number is taken with a warning', () => {
  it.each(
    outcomes([
      [STOCK, '50头左右', [50, 'APPROXIMATE']],
      [STOCK, '约50头', [50, 'APPROXIMATE']],
      [STOCK, '大约 50', [50, 'APPROXIMATE']],
      [STOCK, '存栏约120头', [120, 'APPROXIMATE']],
      [STOCK, '120余头', [120, 'APPROXIMATE']],
      [STOCK, '120多头', [120, 'APPROXIMATE']],
      [STOCK, '3万余羽', [30_000, 'APPROXIMATE']],
      [STOCK, '≈50', [50, 'APPROXIMATE']],
      [LENGTH, '约800', [800, 'APPROXIMATE', 'LENGTH_UNIT_ASSUMED_M']],
      [LENGTH, '1.2km（约）', [1200, 'APPROXIMATE']],
    ]),
  )('$text', ({ column, text, expected }) => {
    expect(read(column, text)).toEqual(expected)
  })
})

describe('what is not one number is refused', () => {
  it.each(
    outcomes([
      [STOCK, '20-30', ['BAD_NUMBER']],
      [STOCK, '20~30头', ['BAD_NUMBER']],
      [STOCK, '20至30头', ['BAD_NUMBER']],
      [STOCK, '生猪200头，肉牛30头', ['BAD_NUMBER']],
      [STOCK, '若干', ['BAD_NUMBER']],
      [STOCK, '不足120头', ['BAD_NUMBER']],
      [STOCK, '超过120头', ['BAD_NUMBER']],
      [STOCK, '至少120', ['BAD_NUMBER']],
      [STOCK, '1,2000', ['BAD_NUMBER']],
      [STOCK, '12,5', ['BAD_NUMBER']],
      [STOCK, '1.2.3', ['BAD_NUMBER']],
      [STOCK, '20 30', ['BAD_NUMBER']],
      [STOCK, '两百20', ['BAD_NUMBER']],
      [STOCK, '120头/年', ['BAD_NUMBER']],
      [STOCK, '12亩', ['BAD_NUMBER']],
      [STOCK, '80%', ['BAD_NUMBER']],
      [STOCK, '20±5', ['BAD_NUMBER']],
      [STOCK, '2021-03-05', ['BAD_NUMBER']],
      [STOCK, '<5', ['BAD_NUMBER']],
      [LENGTH, '3里', ['BAD_NUMBER']],
      [MU, '12千克', ['BAD_NUMBER']],
      [CADMIUM, '0.3mg/L', ['BAD_NUMBER']],
      [SUPPLY, '50m³/h', ['BAD_NUMBER']],
      [CLAIMED, '8.25万亩', ['BAD_NUMBER']],
      [OXYGEN, '约0.025L', ['BAD_NUMBER']],
      [OXYGEN, '<=0.5', ['BAD_NUMBER']],
      [TRANSPARENCY, '见底', ['BAD_NUMBER']],
      [TRANSPARENCY, '见底（较深）', ['BAD_NUMBER']],
      [SUPPLY, '1e999', ['BAD_NUMBER']],
    ]),
  )('$text in $unit', ({ column, text, expected }) => {
    expect(read(column, text)).toEqual(expected)
  })

  it('names what is needed', () => {
    expect(readCell(MU, { text: '12千克' }, reading)).toMatchObject({ needed: expect.stringContaining('12.5亩') })
  })

  it.each(
    outcomes([
      [STOCK, '-50头', ['NEGATIVE_QUANTITY']],
      [STOCK, '－50头', ['NEGATIVE_QUANTITY']],
      [OXYGEN, '<-1', ['NEGATIVE_QUANTITY']],
      [OXYGEN, '25', ['IMPLAUSIBLE_VALUE', 'dissolved oxygen 25 mg/L']],
      [PH, '71', ['IMPLAUSIBLE_VALUE', 'pH 71']],
      [PH, '-1', ['NEGATIVE_QUANTITY']],
      [TEMPERATURE, '-80', ['IMPLAUSIBLE_VALUE', 'temperature -80 ℃']],
    ]),
  )('$text in $unit: a quantity is not negative, and a measurement is plausible', ({ column, text, expected }) => {
    expect(read(column, text)).toEqual(expected)
  })
})

describe('an area', () => {
  it.each(
    outcomes([
      [M2, '1亩', [666.67, 'UNIT_CONVERTED']],
      [M2, '15亩', [10_000, 'UNIT_CONVERTED']],
      [M2, '0.5万亩', [3_333_333.33, 'UNIT_CONVERTED']],
      [MU, '1公顷', [15, 'UNIT_CONVERTED']],
      [MU, '1000m²', [1.5, 'UNIT_CONVERTED']],
      [MU, '1km2', [1500, 'UNIT_CONVERTED']],
      [KM2, '1500亩', [1, 'UNIT_CONVERTED']],
      [KM2, '500亩', [0.33333333, 'UNIT_CONVERTED']],
      [M2, '350', ['AREA_UNIT_MISSING']],
      [MU, '1.2万', ['AREA_UNIT_MISSING']],
    ]),
  )('of $text in $unit', ({ column, text, expected }) => {
    expect(read(column, text)).toEqual(expected)
  })

  const under: readonly (readonly [NumberColumn, Cell, string | null, readonly unknown[]])[] = [
    [MU, cellOf(12.5), '亩', [12.5]],
    [MU, cellOf(12.5), '单位：亩', [12.5]],
    [MU, cellOf(1.5), '公顷', [22.5, 'UNIT_CONVERTED']],
    [MU, cellOf(1.5), '万亩', [15_000]],
    [MU, { text: '1.5万' }, '亩', [15_000]],
    [MU, { text: '1.5万' }, '万亩', [15_000]],
    [MU, { text: '20亩' }, '公顷', [20]],
    [MU, cellOf(12.5), '打√', ['AREA_UNIT_MISSING']],
    [MU, cellOf(12.5), 'kg', ['BAD_NUMBER']],
    [M2, cellOf(350), '㎡', [350]],
    [M2, cellOf(350), null, ['AREA_UNIT_MISSING']],
  ]

  it.each(under.map(([column, cell, header, expected]) => ({ column, cell, text: cell.text, header, unit: column.unit, expected })))(
    'of $text under $header in $unit',
    ({ column, cell, header: unit, expected }) => {
      expect(read(column, cell, unit)).toEqual(expected)
    },
  )
})

describe('a bare number takes the unit of its header', () => {
  const cases: readonly (readonly [NumberColumn, string, string | null, readonly unknown[]])[] = [
    [LENGTH, '1.2', 'km', [1200]],
    [LENGTH, '800', 'm', [800]],
    [LENGTH, '800', null, [800, 'LENGTH_UNIT_ASSUMED_M']],
    [TRANSPARENCY, '0.3', 'm', [30]],
    [TRANSPARENCY, '30', null, [30]],
    [SUPPLY, '1.2', '万吨/日', [12_000]],
    [PEOPLE, '1.2', '万', [12_000]],
    [WAN, '1.2万', '万元', [1.2]],
    [AMMONIA, '500', 'μg/L', [0.5, 'UNIT_CONVERTED']],
    [AMMONIA, '500', 'ug/L', [0.5, 'UNIT_CONVERTED']],
    [AMMONIA, '8', 'MG/L', [8]],
    [PH, '6.5', '无量纲', [6.5]],
    [CLAIMED, '6.5', '万亩', [6.5]],
  ]

  it.each(cases.map(([column, text, header, expected]) => ({ column, text, header, unit: column.unit, expected })))(
    '$text under $header in $unit',
    ({ column, text, header: unit, expected }) => {
      expect(read(column, text, unit)).toEqual(expected)
      expect(read(column, text, unit)).toEqual(expected)
    },
  )

  it('header after header', () => {
    expect(read(LENGTH, '1', 'km')).toEqual([1000])
    expect(read(LENGTH, '1', 'm')).toEqual([1])
    expect(read(LENGTH, '1')).toEqual([1, 'LENGTH_UNIT_ASSUMED_M'])
    expect(read(LENGTH, '1', 'km')).toEqual([1000])
  })
})

describe('below detection', () => {
  it.each([
    ['0.025L', [{ lt: 0.025 }, 'CENSORED_VALUE']],
    ['0.025Lmg/L', [{ lt: 0.025 }, 'CENSORED_VALUE']],
    ['0.025L（mg/L）', [{ lt: 0.025 }, 'CENSORED_VALUE']],
    ['<0.5', [{ lt: 0.5 }, 'CENSORED_VALUE']],
    ['＜0.5', [{ lt: 0.5 }, 'CENSORED_VALUE']],
    ['< 0.5 mg/L', [{ lt: 0.5 }, 'CENSORED_VALUE']],
    ['小于0.5', [{ lt: 0.5 }, 'CENSORED_VALUE']],
    ['<20μg/L', [{ lt: 0.02 }, 'CENSORED_VALUE', 'UNIT_CONVERTED']],
    ['20L μg/L', [{ lt: 0.02 }, 'CENSORED_VALUE', 'UNIT_CONVERTED']],
    ['ND', ['ND', 'CENSORED_VALUE']],
    ['n.d.', ['ND', 'CENSORED_VALUE']],
    ['未检出', ['ND', 'CENSORED_VALUE']],
    ['未检出（<0.025）', [{ lt: 0.025 }, 'CENSORED_VALUE']],
    ['未检出（检出限0.025mg/L）', [{ lt: 0.025 }, 'CENSORED_VALUE']],
    ['低于检出限', ['ND', 'CENSORED_VALUE']],
    ['0.025mg/L', [0.025]],
    ['未检测', [null]],
  ])('%s', (text, expected) => {
    expect(read(AMMONIA, text)).toEqual(expected)
  })

  it('is for measurements alone', () => {
    expect(read(CADMIUM, '0.025L')).toEqual(['BAD_NUMBER'])
    expect(read(CADMIUM, 'ND')).toEqual(['BAD_NUMBER'])
  })
})

describe('water that is clear to its ground', () => {
  it.each(['见底（水深18cm）', '见底(水深 18 cm)', '见底，水深0.18m', '见底（18）', '清澈见底（深180mm）', '见底（水深：18厘米）'])('%s', (text) => {
    expect(readCell(TRANSPARENCY, { text }, reading)).toEqual({ ok: true, value: 18, warnings: ['TO_BOTTOM'], also: { depthCm: 18 } })
  })
})

describe('nothing', () => {
  it.each(['/', '-', '—', '--', '——', '\\', '／', '不详', '未知', '暂无', '无', 'N/A', 'n/a', '待核实', '清空', ' / '])('%s', (text) => {
    expect(read(SUPPLY, text)).toEqual([null])
  })

  it('is something else than empty', () => {
    for (const text of ['', ' ', '　', '\n']) expect(read(SUPPLY, text)).toEqual([undefined])
  })

  it('is not an error', () => {
    expect(read(SUPPLY, { text: '#REF!', error: '#REF!' })).toEqual(['CELL_ERROR'])
    expect(read(SUPPLY, '#DIV/0!')).toEqual(['CELL_ERROR'])
  })
})

describe('conversions', () => {
  const decimal = fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 9999 })).map(([whole, part]) => `${whole}.${part}`)

  it('by powers of ten are exact: the nearest number to the decimal', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(read(PEOPLE, `${text}万人`)).toEqual([Number(`${text}e4`)])
        expect(read(LENGTH, `${text}km`)).toEqual([Number(`${text}e3`)])
        expect(read(LENGTH, `${text}mm`)).toEqual([Number(`${text}e-3`)])
      }),
    )
  })

  it('between 亩 and m² are within half a hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 8 }), (hundredths) => {
        const mu = hundredths / 100
        const [m2] = read(M2, `${mu}亩`)
        expect(Math.abs(Number(m2) - (mu * 10_000) / 15)).toBeLessThanOrEqual(0.005 + 1e-6)
        expect(read(MU, `${Number(m2)}m²`)).toEqual([mu, 'UNIT_CONVERTED'])
      }),
    )
  })

  it('know the unit of every column but the one whose unit stands beside it', () => {
    const units = [...catalogue.registries.values()].flatMap(({ columns }) =>
      Object.values<Column>(columns).flatMap((column) => (column.type === 'number' || column.type === 'measured' ? [column.unit] : [])),
    )
    expect(units.length).toBeGreaterThan(20)
    expect([...new Set(units)].filter((unit) => !dimensionOf(unit))).toEqual(['见 unit 列 as in the column unit'])
  })

  it('read any text without throwing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,，-+eE<＜Ll（）()万千亿亩米mgk/²³μ约余左右见底水深 \n')), maxLength: 12 }),
        (text) => {
          for (const column of [MU, LENGTH, OXYGEN, TRANSPARENCY, CLAIMED]) readCell(column, { text }, reading)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
