import { describe, expect, it } from 'vitest'
import type { Column } from '../../engine/registry.ts'
import { boolean, oneOf, someOf } from '../../registries/column.ts'
import { catalogue } from '../../registries/index.ts'
import { BREEDING_LIMIT, vocabulary, WATER_CLASS } from '../../registries/vocabulary.ts'
import { readCell, type Reading } from '../cell.ts'

const reading: Reading = { unit: null, today: '2021-10-15', extent: undefined }
const read = (column: Column, text: string) => {
  const outcome = readCell(column, { text }, reading)
  return outcome.ok ? [outcome.value, ...outcome.warnings] : [outcome.code, ...(outcome.hint === undefined ? [] : [outcome.hint])]
}

const WATER = oneOf(
  vocabulary('W', { RIVER: ['河流型', 'River'], RESERVOIR: ['水库型', 'Reservoir'], GROUNDWATER: ['地下水型', 'Groundwater'] }),
  '水源类型',
  'Type of water',
  '',
)
const ANIMAL = oneOf(
  vocabulary('A', { PIG: ['生猪', 'Pig'], BEEF_CATTLE: ['肉牛', 'Beef cattle'], BROILER: ['肉鸡', 'Broiler'], SHEEP: ['羊', 'Sheep, goat'] }),
  '畜种',
  'Animal',
  '',
  { written: { 猪: 'PIG', 山羊: 'SHEEP' }, several: ['MULTI_SPECIES_CELL', 'split into one row per animal'] },
)
const MEASURE = oneOf(vocabulary('M', { NONE: ['无', 'None'], CAPPING: ['简易封场', 'Capping'], STANDARD: ['规范封场', 'Standard'] }), '措施', 'Measure', '', {
  unknown: 'UNKNOWN_MEASURE',
})
const ZONE = oneOf(BREEDING_LIMIT, '所处区域', 'Zone', '')
const CLASS = oneOf(WATER_CLASS, '类别', 'Class', '')

describe('one word', () => {
  const cases: readonly [Column, string, unknown[]][] = [
    [WATER, '水库型', ['RESERVOIR']],
    [WATER, ' 河流型 ', ['RIVER']],
    [WATER, 'RIVER', ['RIVER']],
    [WATER, 'River', ['RIVER']],
    [WATER, '地下水', ['GROUNDWATER', 'TYPE_ALIAS']],
    [WATER, '水库型水源地', ['RESERVOIR', 'TYPE_ALIAS']],
    [WATER, '河流\n型', ['RIVER', 'NEWLINE_IN_CELL']],
    [WATER, '地表水', ['UNKNOWN_TYPE', '地表水 is not one of 河流型/水库型/地下水型']],
    [WATER, '河', ['UNKNOWN_TYPE', '河 is not one of 河流型/水库型/地下水型']],
    [WATER, '河流型、水库型', ['UNKNOWN_TYPE', '河流型、水库型 is not one of 河流型/水库型/地下水型']],
    [WATER, '河流型/RIVER', ['RIVER', 'TYPE_ALIAS']],
    [WATER, '不详', [null]],
    [WATER, '/', [null]],
    [WATER, '清空', [null]],
    [WATER, '　', [undefined]],
    [ANIMAL, '生猪', ['PIG']],
    [ANIMAL, '猪', ['PIG', 'TYPE_ALIAS']],
    [ANIMAL, '肉', ['UNKNOWN_TYPE', '肉 is not one of 生猪/肉牛/肉鸡/羊']],
    [ANIMAL, 'Sheep, goat', ['SHEEP']],
    [ANIMAL, '生猪、肉牛', ['MULTI_SPECIES_CELL', 'split into one row per animal']],
    [ANIMAL, '生猪，肉牛', ['MULTI_SPECIES_CELL', 'split into one row per animal']],
    [ANIMAL, '生猪和山羊', ['MULTI_SPECIES_CELL', 'split into one row per animal']],
    [ANIMAL, '生猪\n肉牛', ['MULTI_SPECIES_CELL', 'split into one row per animal']],
    [ANIMAL, '生猪/鹅', ['MULTI_SPECIES_CELL', 'split into one row per animal']],
    [ANIMAL, '鸭、鹅', ['UNKNOWN_TYPE', '鸭、鹅 is not one of 生猪/肉牛/肉鸡/羊']],
    [MEASURE, '无', ['NONE']],
    [MEASURE, '封场', ['UNKNOWN_MEASURE', '封场 is not one of 无/简易封场/规范封场']],
    [ZONE, '适养区 ', ['SUITABLE']],
    [ZONE, '禁养区', ['BAN']],
    [ZONE, '限养区', ['RESTRICT']],
    [ZONE, '禁养', ['BAN', 'TYPE_ALIAS']],
    [CLASS, 'Ⅲ类', ['III']],
    [CLASS, 'III类', ['III']],
    [CLASS, 'Ⅲ', ['III']],
    [CLASS, 'iv', ['UNKNOWN_TYPE', 'iv is not one of Ⅰ类/Ⅱ类/Ⅲ类/Ⅳ类/Ⅴ类']],
    [CLASS, '#N/A', ['CELL_ERROR']],
  ]

  it.each(cases.map(([column, text, expected]) => ({ title: column.titleEn, column, text, expected })))(
    '$title: $text is $expected',
    ({ column, text, expected }) => {
      expect(read(column, text)).toEqual(expected)
    },
  )

  it('of every vocabulary is known by its title, silently', () => {
    for (const { columns } of catalogue.registries.values())
      for (const column of Object.values(columns))
        if (column.type === 'enum')
          for (const [word, [zh]] of Object.entries(column.values.values)) {
            expect(read(column, zh)).toEqual([word])
            expect(read(column, word)).toEqual([word])
          }
  })
})

describe('several words', () => {
  const CAUSES = someOf(
    vocabulary('C', { SEWAGE: ['生活污水', 'Domestic sewage'], GARBAGE: ['生活垃圾', 'Garbage'], FARM: ['畜禽养殖', 'Livestock'], BOTH: ['甲、乙', 'Both'] }),
    '成因',
    'Causes',
    '',
  )
  it.each([
    ['生活污水、生活垃圾', [['SEWAGE', 'GARBAGE']]],
    ['生活污水；生活垃圾', [['SEWAGE', 'GARBAGE']]],
    ['生活污水, 生活垃圾，', [['SEWAGE', 'GARBAGE']]],
    ['生活污水\n生活垃圾', [['SEWAGE', 'GARBAGE'], 'NEWLINE_IN_CELL']],
    ['FARM', [['FARM']]],
    ['畜禽', [['FARM'], 'TYPE_ALIAS']],
    ['甲、乙', [['BOTH']]],
    ['["FARM","BOTH"]', [['FARM', 'BOTH']]],
    ['[]', [[]]],
    ['["PIG"]', ['BAD_VALUE']],
    ['生活污水、工业', ['UNKNOWN_TYPE', '工业 is not one of 生活污水/生活垃圾/畜禽养殖/甲、乙']],
    ['生活', ['UNKNOWN_TYPE', '生活 is not one of 生活污水/生活垃圾/畜禽养殖/甲、乙']],
    ['/', [null]],
    ['无', [null]],
    ['', [undefined]],
  ])('%j', (text, expected) => {
    expect(read(CAUSES, text)).toEqual(expected)
  })
  it('come as JSON too, by word or by title', () => {
    expect(readCell(CAUSES, { text: '', json: ['FARM'] }, reading)).toMatchObject({ value: ['FARM'] })
    expect(readCell(CAUSES, { text: '', json: ['生活污水'] }, reading)).toMatchObject({ value: ['SEWAGE'] })
    expect(readCell(CAUSES, { text: '', json: '生活污水、畜禽养殖' }, reading)).toMatchObject({ value: ['SEWAGE', 'FARM'] })
    expect(readCell(CAUSES, { text: '', json: { a: 1 } }, reading)).toMatchObject({ code: 'BAD_VALUE' })
  })
})

describe('yes or no', () => {
  const FACILITY = boolean('粪污设施', 'Manure facility', '')
  it.each(['是', '有', '√', '✓', '已配套', '已建成', 'Y', 'y', 'yes', 'true', 'TRUE', '1', 'Ｙ', ' 是 '])('%s is yes', (text) => {
    expect(read(FACILITY, text)).toEqual([true])
  })
  it.each(['否', '无', '×', '未配套', '尚未建设', '没有', 'N', 'no', 'false', 'FALSE', '0', '０'])('%s is no', (text) => {
    expect(read(FACILITY, text)).toEqual([false])
  })
  it.each(['/', '-', '不详', '未知', '待定', '清空'])('%s is nothing', (text) => {
    expect(read(FACILITY, text)).toEqual([null])
  })
  it.each([
    ['部分配套', ['UNKNOWN_TYPE', '部分配套 is not one of 是/否']],
    ['2', ['UNKNOWN_TYPE', '2 is not one of 是/否']],
    ['', [undefined]],
  ])('%j is neither', (text, expected) => {
    expect(read(FACILITY, text)).toEqual(expected)
  })
  it('comes as JSON too', () => {
    expect(readCell(FACILITY, { text: '', json: false }, reading)).toMatchObject({ value: false })
    expect(readCell(FACILITY, { text: '', json: 1 }, reading)).toMatchObject({ value: true })
    expect(readCell(FACILITY, { text: '', json: '有' }, reading)).toMatchObject({ value: true })
    expect(readCell(FACILITY, { text: '', json: [] }, reading)).toMatchObject({ code: 'BAD_VALUE' })
  })
})
