import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openBeside } from '../../src/db/database.ts'
import { definitionsOf } from '../../src/engine/definitions.ts'
import { openPast, resolvePoint, type AskedPoint } from '../../src/engine/point.ts'
import { headOf } from '../../src/engine/seal.ts'
import { exportedAt } from '../../src/api/export-question.ts'
import { readConfig } from '../../src/config.ts'
import { exportableNamed } from '../../src/exchange/export/exportable.ts'
import type { Format } from '../../src/exchange/export/formats.ts'
import { IN_ORDER } from '../../src/exchange/export/lines.ts'
import { openExport } from '../../src/exchange/export/open-export.ts'
import { importFile, type ImportOptions } from '../../src/exchange/import/file.ts'
import { reportJson, reportText, type ReportedMessage, type ReportedRecord, type ReportedRow, type Summary } from '../../src/exchange/import/report.ts'
import { catalogue } from '../../src/registries/index.ts'
import { openSheetFile } from '../../src/sheets/open.ts'
import type { TestLedger } from './ledger.ts'
import { DISTRICT } from './postgres.ts'

/** A report as its JSON has it. */
export type JsonReport = Omit<Summary, 'notes'> & {
  readonly file: string
  readonly sha256: string
  readonly encoding: string | null
  readonly sheets: readonly string[]
  readonly rows: readonly ReportedRow[]
  readonly records: readonly ReportedRecord[]
  readonly messages: readonly ReportedMessage[]
  readonly notes: readonly string[]
}

export type Imported = JsonReport & { readonly text: string }

const textOf = async (parts: AsyncIterable<string>): Promise<string> => {
  let text = ''
  for await (const part of parts) text += part
  return text
}

/** Imports a file that lies somewhere. */
export const importPath = async (
  { pool }: Pick<TestLedger, 'pool'>,
  registry: string,
  file: string,
  options: Partial<ImportOptions> = {},
): Promise<Imported> => {
  const name = options.name ?? path.basename(file)
  const kept = catalogue.registries.get(registry)
  if (!kept) throw new Error(`No registry ${registry}`)
  const report = await importFile(pool, catalogue, DISTRICT, await openSheetFile(file, name), {
    registry: kept,
    name,
    dryRun: false,
    allOrNothing: false,
    recordedBy: null,
    extent: readConfig({}).extent,
    ...options,
  })
  try {
    return { ...(JSON.parse(await textOf(reportJson(report))) as JsonReport), text: await textOf(reportText(report)) }
  } finally {
    report.spool.remove()
  }
}

/** Imports bytes under a name. */
export const importBytes = async (
  ledger: Pick<TestLedger, 'pool'>,
  registry: string,
  name: string,
  bytes: Buffer | string,
  options: Partial<ImportOptions> = {},
): Promise<Imported> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'taizhang-import-test-'))
  try {
    const file = path.join(folder, 'file')
    writeFileSync(file, bytes)
    return await importPath(ledger, registry, file, { name, ...options })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The bytes of an export. @param what a registry, or `list/<key>` */
export const exportOf = async ({ pool, db }: TestLedger, what: string, format: Format, asked: AskedPoint = {}): Promise<Buffer> => {
  const exportable = exportableNamed(catalogue, what)
  if (!exportable) throw new Error(`Nothing is called ${what}`)
  const point = await resolvePoint(asked, await headOf(db, DISTRICT), openPast(db, DISTRICT))
  const exported = await exportedAt({ request: { db, loaders: new Map() } }, exportable, null, point)
  const beside = openBeside(pool, 1, IN_ORDER)
  const ending = new AbortController()
  try {
    const { pieces } = await openExport(format, exported, { pool: beside, db, definitions: definitionsOf(catalogue), signal: ending.signal })
    const parts: Buffer[] = []
    for await (const piece of pieces) parts.push(Buffer.from(piece))
    return Buffer.concat(parts)
  } finally {
    ending.abort()
    await beside.end()
  }
}
