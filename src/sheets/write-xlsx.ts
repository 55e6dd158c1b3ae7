import { Readable, type PassThrough, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { ChoiceLists } from './choice-lists.ts'
import { commentsXml, drawingXml } from './notes-xml.ts'
import { packageParts, sheetRelationships } from './package-parts.ts'
import { listsXml, sheetXml } from './sheet-xml.ts'
import type { WrittenSheet } from './written-sheet.ts'

/** The same rows are the same bytes whenever they are written. Local time, as archives count it: in every zone the same. */
export const ZIP_OPTIONS = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 }

/**
 * Writes a workbook while its rows come, no faster than `out` takes it, in memory that does not grow with the rows. Ends `out`.
 *
 * Texts are cells of text whatever they look like: `=1+1` is no formula, and `007` keeps its zeros.
 *
 * @throws Refusal `PAYLOAD_TOO_LARGE` where a sheet cannot hold a row or a text; what `rows` throws; the signal's reason. `out` is destroyed then
 */
export const writeXlsx = async (sheets: readonly WrittenSheet[], out: Writable, signal?: AbortSignal): Promise<void> => {
  const zip = new ZipFile()
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- it is one; its types say less than yazl does
  const packed = zip.outputStream as PassThrough
  const lists = new ChoiceLists(sheets)
  // Which long lists there are has to be known before the sheets are listed.
  for (const { choices } of sheets.flatMap(({ columns }) => columns)) if (choices?.length) lists.formula(choices)
  const hasNotes = ({ columns }: WrittenSheet): boolean => columns.some(({ note }) => note)

  const add = (name: string, xml: string): void => zip.addBuffer(Buffer.from(xml), name, ZIP_OPTIONS)
  const listed = sheets.map((sheet) => ({ name: sheet.name, hidden: false, notes: hasNotes(sheet) }))
  const parts = packageParts(lists.long.length ? [...listed, { name: lists.sheet, hidden: true, notes: false }] : listed)
  for (const [name, xml] of parts) add(name, xml)

  let current: Readable | undefined
  for (const [index, sheet] of sheets.entries()) {
    const number = index + 1
    zip.addReadStreamLazy(`xl/worksheets/sheet${number}.xml`, ZIP_OPTIONS, (ready) => {
      current = Readable.from(sheetXml(sheet, lists), { objectMode: false, highWaterMark: 64 * 1024 })
      current.on('error', (error) => packed.destroy(error))
      ready(null, current)
    })
    if (!hasNotes(sheet)) continue
    add(`xl/worksheets/_rels/sheet${number}.xml.rels`, sheetRelationships(number))
    add(`xl/comments${number}.xml`, commentsXml(sheet.columns))
    add(`xl/drawings/vmlDrawing${number}.vml`, drawingXml(sheet.columns))
  }
  if (lists.long.length) add(`xl/worksheets/sheet${sheets.length + 1}.xml`, listsXml(lists))
  zip.on('error', (error: Error) => packed.destroy(error))
  zip.end()
  try {
    await pipeline(packed, out, ...(signal ? [{ signal }] : []))
  } finally {
    // Whoever supplies rows is told that no more are wanted.
    current?.destroy()
  }
}
