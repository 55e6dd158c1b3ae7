import path from 'node:path'
import { batches } from './batches.ts'
import { csvRows } from './csv.ts'
import { DEFAULT_LIMITS, type SheetLimits } from './limits.ts'
import { geoJsonRows, surveyGeoJson } from './geojson.ts'
import { look, type Looked } from './look.ts'
import { Patience } from './patience.ts'
import { refusal } from './refusals.ts'
import type { SheetFile, SheetRow } from './sheet.ts'
import { surveyXlsx, xlsxRows } from './xlsx.ts'

/** Which kind an extension promises. */
const KINDS: Readonly<Record<string, SheetFile['kind']>> = { '.xlsx': 'xlsx', '.csv': 'csv', '.txt': 'csv', '.geojson': 'geojson', '.json': 'geojson' }

const KIND_NAMES: Readonly<Record<SheetFile['kind'], string>> = { xlsx: 'Excel/.xlsx', csv: 'CSV', geojson: 'GeoJSON' }

/**
 * Looks at a file and says what it is. Nothing of it stays in memory: every call of `rows()` reads it again from `file`, where it has to stay.
 *
 * ```ts
 * const file = await openSheetFile('/tmp/upload-7', '水源地台账.xlsx')
 * for await (const rows of file.rows()) …
 * ```
 *
 * @param file where its bytes lie
 * @param name what the sender calls it: its extension has to agree with its content
 * @throws Refusal `BAD_USER_INPUT` or `PAYLOAD_TOO_LARGE`, with a sentence for the sender
 */
export const openSheetFile = async (file: string, name: string, limits: SheetLimits = DEFAULT_LIMITS, signal?: AbortSignal): Promise<SheetFile> => {
  const patience = new Patience(limits, signal)
  const looked = await look(file, limits, patience)
  refuseName(name, looked.kind)
  const opened = await survey(file, looked, limits, patience)
  return {
    ...looked,
    sheets: opened.sheets,
    rows: (signal) => {
      const patience = new Patience(limits, signal)
      return batches(opened.rows(patience), patience)
    },
  }
}

type Opened = { readonly sheets: readonly string[]; readonly rows: (patience: Patience) => AsyncIterable<readonly SheetRow[]> }

const survey = async (file: string, looked: Looked, limits: SheetLimits, patience: Patience): Promise<Opened> => {
  switch (looked.kind) {
    case 'xlsx': {
      const surveyed = await surveyXlsx(file, limits, patience)
      return { sheets: surveyed.workbook.sheets.map(({ name }) => name), rows: (patience) => xlsxRows(file, surveyed, limits, patience) }
    }
    case 'csv':
      return { sheets: [], rows: (patience) => csvRows(file, looked.encoding, limits, patience) }
    case 'geojson': {
      const names = await surveyGeoJson(file, looked.encoding, limits, patience)
      return { sheets: [], rows: (patience) => geoJsonRows(file, looked.encoding, names, limits, patience) }
    }
  }
}

const refuseName = (name: string, kind: SheetFile['kind']): void => {
  const extension = path.extname(name).toLowerCase()
  if (extension === '.xlsm' && kind === 'xlsx') throw refusal.macros()
  const promised = KINDS[extension]
  if (!promised) throw refusal.unknownExtension(name, KIND_NAMES[kind])
  if (promised !== kind) throw refusal.wrongExtension(name, extension, KIND_NAMES[kind])
}
