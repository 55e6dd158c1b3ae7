import type pg from 'pg'
import type { Db } from '../../db/database.ts'
import { bundleOf, type BundleParts } from '../bundle/bundle.ts'
import { aboutOf } from './about.ts'
import { tableColumns } from './columns.ts'
import { csvOf } from './csv.ts'
import type { Exported } from './exported.ts'
import type { Format } from './formats.ts'
import { geojsonOf } from './geojson.ts'
import { openLines, type Lines, type Tally } from './lines.ts'
import { parsed } from './parsed.ts'
import { townNames } from './towns.ts'
import { xlsxOf } from './xlsx.ts'

type Pieces = AsyncIterable<Buffer | string>

/** An export that has begun. */
export type OpenExport = {
  /** Its bytes and texts, read from PostgreSQL as fast as they are taken. */
  readonly pieces: Pieces
  /** What it comes to, once all of it was taken. */
  readonly tally: Tally
}

export type ExportOptions = {
  /** Connections that may be kept for as long as somebody reads. */
  readonly pool: pg.Pool
  /** For what is read before. */
  readonly db: Db
  /** The version of the reading of facts. */
  readonly definitions: string
  readonly signal: AbortSignal
  /** What a zip holds besides. */
  readonly bundle?: BundleParts | undefined
  /** Told now and then how many records there were so far. */
  readonly onRows?: (rows: number) => void
}

const writerOf = async (format: Format, exported: Exported, { db, definitions, bundle }: ExportOptions): Promise<(lines: Lines) => Pieces> => {
  const about = aboutOf(exported, definitions)
  switch (format) {
    case 'ndjson':
      return ({ bytes }) => bytes
    case 'geojson':
      return ({ bytes, tally }) => geojsonOf(about, exported.registries[0]?.key ?? '', parsed(bytes), tally)
    case 'zip': {
      if (!bundle) throw new Error('A bundle needs a checkpoint.')
      return (lines) => bundleOf(about, exported, lines, db, bundle)
    }
    case 'csv':
    case 'xlsx': {
      const columns = tableColumns(exported)
      const beside = { towns: await townNames(db, exported.point) }
      return format === 'csv'
        ? ({ bytes }) => csvOf(columns, beside, parsed(bytes))
        : ({ bytes, tally }) => xlsxOf(about, columns, beside, parsed(bytes), tally)
    }
  }
}

/** Begins an export in a format. Whatever is wrong with the question is thrown here, before anybody was promised an answer. */
export const openExport = async (format: Format, exported: Exported, options: ExportOptions): Promise<OpenExport> => {
  const write = await writerOf(format, exported, options)
  const lines = await openLines(options.pool, exported, options.signal, options.onRows)
  return { pieces: write(lines), tally: lines.tally }
}
