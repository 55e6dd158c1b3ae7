import type { Column } from '../engine/registry.ts'

/** Says that a number has no unit. */
const NO_UNIT = '无量纲'

/** What a spreadsheet calls a column: its title, and its unit in full-width brackets. */
export const headerOf = (column: Column): string => ('unit' in column && column.unit !== NO_UNIT ? `${column.title}（${column.unit}）` : column.title)
