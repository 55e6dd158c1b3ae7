import { PassThrough } from 'node:stream'
import { CELL_CHARACTERS } from '../../sheets/limits.ts'
import { writeXlsx } from '../../sheets/write-xlsx.ts'
import type { WrittenCell, WrittenColumn } from '../../sheets/written-sheet.ts'
import type { About } from './about.ts'
import type { Beside, TableColumn } from './columns.ts'
import { explanationOf, type Explained } from './explanation.ts'
import type { ExportedRecord } from './line.ts'
import type { Tally } from './lines.ts'

/** In characters, of which a Chinese one takes two. */
const WIDTHS: Readonly<Partial<Record<TableColumn['type'], number>>> = { text: 28, texts: 24, date: 12, boolean: 10, number: 12, measured: 12, json: 24 }
const WIDTH = 16
/** A title is read whole. */
const widthOf = ({ header, type }: TableColumn): number => Math.max(WIDTHS[type] ?? WIDTH, header.length * 2 + 2)

const columnOf = (column: TableColumn): WrittenColumn => ({
  title: column.header,
  width: widthOf(column),
  numberFormat: column.number ? 'number' : 'text',
})

/** In the place of what no cell can hold. */
const TOO_LONG = '（过长，见同一时间点的 NDJSON 或 GeoJSON 导出 too long for a cell: see the NDJSON or GeoJSON export of the same point）'

const cellOf = (column: TableColumn, record: ExportedRecord, beside: Beside): WrittenCell => {
  const number = column.number?.(record)
  if (number !== undefined) return number
  const text = column.text(record, beside, 'xlsx')
  return text.length > CELL_CHARACTERS ? TOO_LONG : text
}

async function* rowsOf(columns: readonly TableColumn[], beside: Beside, batches: AsyncIterable<readonly ExportedRecord[]>): AsyncGenerator<WrittenCell[][]> {
  for await (const batch of batches) yield batch.map((record) => columns.map((column) => cellOf(column, record, beside)))
}

async function* explained(about: About, tally: Tally): AsyncGenerator<readonly Explained[]> {
  yield await Promise.resolve(explanationOf(about, tally))
}

const EXPLANATION: readonly WrittenColumn[] = [
  { title: '项目', width: 24 },
  { title: '内容', width: 120, numberFormat: 'text' },
]

/** What no name of a sheet has. */
const FORBIDDEN = /[\\/?*[\]:']/g
const MOST_CHARACTERS = 31
const sheetName = (title: string): string => title.replace(FORBIDDEN, '').slice(0, MOST_CHARACTERS)

/** A table as a workbook, and a sheet that says what it is of and how to check it. */
export async function* xlsxOf(
  about: About,
  columns: readonly TableColumn[],
  beside: Beside,
  batches: AsyncIterable<readonly ExportedRecord[]>,
  tally: Tally,
): AsyncGenerator<Buffer, void, void> {
  const packed = new PassThrough()
  const sheets = [
    { name: sheetName(about.title), columns: columns.map(columnOf), rows: rowsOf(columns, beside, batches) },
    // Asked for once the rows were written, when it is known what they come to.
    { name: '说明', columns: EXPLANATION, rows: explained(about, tally) },
  ]
  const writing = writeXlsx(sheets, packed)
  const failed = writing.then(
    () => undefined,
    (cause: unknown) => ({ cause }),
  )
  try {
    yield* packed as AsyncIterable<Buffer>
  } catch (cause) {
    // Why it was not written, and not that it ended too early.
    throw (await failed)?.cause ?? cause
  } finally {
    packed.destroy()
  }
  await writing
}
