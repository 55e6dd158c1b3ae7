import type { ChoiceLists } from './choice-lists.ts'
import { columnLetters } from './columns.ts'
import { escapeText } from './escaped-text.ts'
import { CELL_CHARACTERS, SHEET_ROWS } from './limits.ts'
import { refusal } from './refusals.ts'
import type { WrittenCell, WrittenColumn, WrittenSheet } from './written-sheet.ts'

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONSHIPS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** Places in the list of styles (package-parts.ts). */
const STYLE = { general: 0, text: 1, title: 2 } as const
const styleOf = ({ numberFormat }: WrittenColumn): number => (numberFormat === 'text' ? STYLE.text : STYLE.general)

/** Rows below the title that offer choices. */
const LAST_CHOICE_ROW = 10_000
const PIECE = 32 * 1024

/** XML of a sheet, piece by piece. Texts stand in their cells: a table of them would have to be held until the end. */
export const sheetXml = async function* (sheet: WrittenSheet, lists: ChoiceLists): AsyncGenerator<string> {
  const { columns } = sheet
  const styles = columns.map(styleOf)
  const letters = columns.map((_, index) => columnLetters(index + 1))
  const titles = columns.map(({ title }, index) => cellXml(title, `${letters[index] ?? ''}1`, STYLE.title))
  let piece = `${head(sheet)}<row r="1">${titles.join('')}</row>`
  let row = 1
  for await (const batch of sheet.rows) {
    for (const cells of batch) {
      row += 1
      const place = { sheet: sheet.name, row }
      if (row > SHEET_ROWS) throw refusal.tooManyRows({ sheet: sheet.name }, row, SHEET_ROWS)
      piece += `<row r="${row}">`
      for (const [index, value] of cells.entries()) {
        if (value === null || value === '') continue
        if (typeof value === 'string' && value.length > CELL_CHARACTERS)
          throw refusal.textTooLong(place, columns[index]?.title ?? '', value.length, CELL_CHARACTERS)
        piece += cellXml(value, `${letters[index] ?? columnLetters(index + 1)}${row}`, styles[index] ?? STYLE.general)
      }
      piece += '</row>'
      if (piece.length < PIECE) continue
      yield piece
      piece = ''
    }
  }
  yield piece + foot(sheet, lists)
}

/** XML of the hidden sheet of choices. */
export const listsXml = (lists: ChoiceLists): string => {
  const rows = [...lists.rows()].map((cells, index) => {
    const written = cells.map((value, column) => (value === null ? '' : cellXml(value, `${columnLetters(column + 1)}${index + 1}`, STYLE.text)))
    return `<row r="${index + 1}">${written.join('')}</row>`
  })
  return `${XML}<worksheet ${MAIN}><sheetData>${rows.join('')}</sheetData></worksheet>`
}

const head = ({ columns, frozenRows = 1 }: WrittenSheet): string => {
  const pane = frozenRows > 0 ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>` : ''
  const cols = columns.map((column, index) => `<col min="${index + 1}" max="${index + 1}" width="${column.width}" style="${styleOf(column)}" customWidth="1"/>`)
  return (
    `${XML}<worksheet ${MAIN} ${RELATIONSHIPS}><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${cols.length ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>`
  )
}

const foot = ({ columns }: WrittenSheet, lists: ChoiceLists): string => {
  const rules = columns.flatMap(({ choices }, index) => {
    if (!choices?.length) return []
    const letters = columnLetters(index + 1)
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters}2:${letters}${LAST_CHOICE_ROW}">` +
        `<formula1>${escapeText(lists.formula(choices))}</formula1></dataValidation>`,
    ]
  })
  const validations = rules.length ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : ''
  return `</sheetData>${validations}${columns.some(({ note }) => note) ? '<legacyDrawing r:id="rId1"/>' : ''}</worksheet>`
}

const cellXml = (value: Exclude<WrittenCell, null>, reference: string, style: number): string => {
  const start = `<c r="${reference}"${style ? ` s="${style}"` : ''}`
  if (typeof value === 'string') return `${start} t="inlineStr"><is>${textXml(value)}</is></c>`
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`
  if (!Number.isFinite(value)) throw new RangeError(`${value} in cell ${reference}: a sheet has no such number.`)
  return `${start}><v>${value}</v></c>`
}

/** Spaces and line breaks at its ends stay. */
export const textXml = (text: string): string => `<t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${escapeText(text)}</t>`
