import type { TableColumn, Beside } from './columns.ts'
import type { ExportedRecord } from './line.ts'

const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'

const NEEDS_QUOTES = /[",\r\n]/
/** RFC 4180. */
const field = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A table as CSV, for Excel too: it tells UTF-8 by its mark. */
export async function* csvOf(
  columns: readonly TableColumn[],
  beside: Beside,
  batches: AsyncIterable<readonly ExportedRecord[]>,
): AsyncGenerator<string, void, void> {
  yield `${BYTE_ORDER_MARK}${columns.map(({ header }) => field(header)).join(',')}${LINE_END}`
  for await (const batch of batches) {
    let text = ''
    for (const record of batch) {
      let separator = ''
      for (const column of columns) {
        const cell = column.text(record, beside, 'csv')
        text += cell === '' ? separator : separator + field(cell)
        separator = ','
      }
      text += LINE_END
    }
    yield text
  }
}
