import type { Column, Registry } from '../engine/registry.ts'
import type { WrittenColumn, WrittenSheet } from '../sheets/written-sheet.ts'
import { writeCell } from './cell.ts'
import { DAY, KEY, statusColumn } from './export/columns.ts'
import { headerOf } from './header.ts'

/** A value of the column that shows how its cells are written; nothing of it is real. */
const exampleOf = (column: Column): unknown => {
  switch (column.type) {
    case 'text':
      return '示例'
    case 'code':
    case 'reference':
      return 'X-0001'
    case 'recordId':
      return 'plot/X-0001'
    case 'number':
    case 'measured':
      return 12.5
    case 'boolean':
      return true
    case 'date':
      return '2021-03-05'
    case 'partialDate':
      return '2021-03'
    case 'texts':
      return ['示例甲', '示例乙']
    case 'references':
      return ['X-0001', 'X-0002']
    case 'codes':
      return [{ system: '示例系统', value: 'X-0001' }]
    case 'enum':
      return Object.keys(column.values.values)[0]
    case 'enums':
      return Object.keys(column.values.values).slice(0, 2)
    case 'position':
      return [106.25, 29.29]
    case 'geometry':
      return { type: 'Point', coordinates: [106.25, 29.29] }
    case 'results':
      return { ph: 7.2 }
  }
}

const titles = (column: Column): readonly string[] => ('values' in column ? Object.values(column.values.values).map(([zh]) => zh) : [])

const choicesOf = (column: Column): readonly string[] => {
  if (column.type === 'boolean') return [true, false].map((value) => writeCell(column, value, 'xlsx'))
  return column.type === 'enum' ? titles(column) : []
}

const noteOf = (column: Column): string =>
  [
    column.meaning,
    ...('unit' in column ? [`单位 Unit：${column.unit}`] : []),
    ...(column.type === 'enums' ? [`可填多项 One or more of：${titles(column).join('、')}`] : []),
    ...(column.restricted ? ['限制公开，不会导出。Restricted: never in an export.'] : []),
    ...(column.required ? ['必填。Required.'] : []),
    `示例 Example：${writeCell(column, exampleOf(column), 'xlsx')}`,
  ].join('\n')

const WIDTH = 12
const written = (title: string, column: Column, choices: readonly string[] = choicesOf(column)): WrittenColumn => ({
  title,
  note: noteOf(column),
  width: Math.max(WIDTH, title.length * 2 + 2, ...choices.map((choice) => choice.length * 2 + 2)),
  numberFormat: column.type === 'number' || column.type === 'measured' ? 'number' : 'text',
  ...(choices.length > 0 && { choices }),
})

const described = (title: string, meaning: string) => ({ title, titleEn: '', meaning })

const RECORD: Column = {
  ...KEY,
  ...described('编号', '本登记册内的编号，登记后不变；由本系统导出的表保留原编号。Its key in this registry, which never changes.'),
}
const FROM: Column = { ...DAY, ...described('生效日期', '该行所述从何日起成立。The day from which the row holds.') }
const TOWN: Column = { type: 'text', ...described('镇街', '所在镇街，从列表中选。Its town, from the list.') }

/**
 * An empty sheet to be filled in: what clerks say of a record, under the titles of exports. What follows from other columns is left out,
 * and the code of the town, which its name says.
 *
 * @param towns their names
 */
export const templateOf = (registry: Registry, towns: readonly string[]): WrittenSheet => {
  const asked = Object.entries(registry.columns).filter(([name]) => name !== 'townCode' && !registry.intake?.derived?.includes(name))
  return {
    name: registry.title,
    columns: [
      written('编号', RECORD),
      written('状态', { ...statusColumn(registry), ...described('状态', '本登记册的状态。Its status in this registry.') }),
      written('生效日期', FROM),
      ...asked.flatMap(([name, column]) => {
        const own = written(headerOf(column), column)
        // A town is in no town.
        return name === 'name' && registry.key !== 'town' ? [own, written('镇街', TOWN, towns)] : [own]
      }),
    ],
    rows: [],
  }
}
