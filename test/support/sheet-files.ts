import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll } from 'vitest'
import { ZipFile } from 'yazl'
import type { Refusal } from '../../src/kernel/refusal.ts'
import type { SheetLimits } from '../../src/sheets/limits.ts'
import { openSheetFile } from '../../src/sheets/open.ts'
import type { SheetFile, SheetRow } from '../../src/sheets/sheet.ts'

/** A folder for the files of one test file, gone when it is through. */
export const folder = (): ((name: string) => string) => {
  let made = ''
  beforeAll(async () => {
    made = await mkdtemp(path.join(tmpdir(), 'sheets-'))
  })
  afterAll(() => rm(made, { recursive: true, force: true }))
  return (name) => path.join(made, name)
}

/** What a part of a package holds: text, bytes, or bytes that are made while they are packed. */
export type Part = string | Buffer | (() => Iterable<Buffer | string>)

export const pack = async (file: string, parts: Readonly<Record<string, Part>>, compress = true): Promise<string> => {
  const zip = new ZipFile()
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === 'function') zip.addReadStream(Readable.from(part(), { objectMode: false }), name, { compress })
    else zip.addBuffer(Buffer.from(part as string), name, { compress })
  }
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(file))
  return file
}

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const sheet = (rows: string, after = '', before = ''): string => `<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`

type Made = {
  /** XML of each sheet; a sheet called `!x` is hidden. */
  readonly sheets: Readonly<Record<string, Part>>
  readonly shared?: Part
  readonly styles?: string
  readonly from1904?: boolean
  readonly mainType?: string
}

/** The parts of a workbook. */
export const workbook = ({ sheets, shared, styles, from1904, mainType = `${TYPES}.sheet.main+xml` }: Made): Record<string, Part> => {
  const names = Object.keys(sheets)
  const relation = (type: string, target: string, id: string): string => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`
  const listed = names.map(
    (name, at) => `<sheet name="${name.replace('!', '')}" sheetId="${at + 1}" r:id="r${at}" ${name.startsWith('!') ? 'state="hidden"' : ''}/>`,
  )
  return {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`,
    '_rels/.rels': `<Relationships>${relation('officeDocument', 'xl/workbook.xml', 'r')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${RELATION}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, at) => relation('worksheet', `worksheets/sheet${at}.xml`, `r${at}`)).join('')}${
      shared ? relation('sharedStrings', 'sharedStrings.xml', 's') : ''
    }${styles ? relation('styles', 'styles.xml', 't') : ''}</Relationships>`,
    ...(shared ? { 'xl/sharedStrings.xml': shared } : {}),
    ...(styles ? { 'xl/styles.xml': styles } : {}),
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at}.xml`, sheets[name]!])),
  }
}

export const rowsOf = async (file: SheetFile): Promise<SheetRow[]> => {
  const all: SheetRow[] = []
  for await (const rows of file.rows()) all.push(...rows)
  return all
}

/** Texts of its rows, by sheet and row. */
export const textsOf = async (file: SheetFile): Promise<Record<string, string[]>> =>
  Object.fromEntries((await rowsOf(file)).map(({ sheet, row, cells }) => [`${sheet ?? ''}${row}`, cells.map(({ text }) => text)]))

export const written = async (file: string, bytes: string | Uint8Array): Promise<string> => {
  await writeFile(file, bytes)
  return file
}

/** Opens a file, reads all of it, and hands back what was said instead. */
export const refused = async (file: string, name = file, limits?: SheetLimits): Promise<Refusal> => {
  try {
    const opened = await openSheetFile(file, name, limits)
    for await (const _ of opened.rows());
  } catch (error) {
    return error as Refusal
  }
  throw new Error(`${name} was not refused.`)
}
