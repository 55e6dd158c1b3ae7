/** What a cell of a file holds, before anybody knows what it means. */
export type Cell = {
  /** As a person reads it: the text, a number as JavaScript prints it, a day as `YYYY-MM-DD`; '' where the cell is empty. */
  readonly text: string
  /** Of a cell that holds a number and no day; absent in text files. */
  readonly number?: number
  /** Of a cell that the file itself calls a day: `YYYY-MM-DD`. */
  readonly day?: string
  /** `#REF!`, `#N/A`, …: there is no value. */
  readonly error?: string
  /** Its value was computed when the file was last saved. */
  readonly formula?: boolean
  /** Filled from the first cell of the merged range that it is part of. */
  readonly merged?: boolean
  /** Of a property of a GeoJSON feature: the JSON value itself, to be taken word for word. */
  readonly json?: unknown
}

export const EMPTY: Cell = { text: '' }

/** One row of a file, in its order. */
export type SheetRow = {
  /** Name of the sheet; null in files that have none. */
  readonly sheet: string | null
  /** From 1: row of the sheet; in a text file the record, counting the header, where a quoted newline begins none; of GeoJSON the feature. */
  readonly row: number
  readonly cells: readonly Cell[]
  /** The file hides the row. */
  readonly hidden: boolean
}

/**
 * A file that was looked at once: what it is, and that it can be read.
 *
 * GeoJSON comes as a table too: its first row (row 0) holds the names of all properties, and `id` and `geometry`; a feature has its cells in that order.
 */
export type SheetFile = {
  readonly kind: 'xlsx' | 'csv' | 'geojson'
  /** `UTF-8`, `UTF-8 BOM`, `GBK` or `GB18030`; null where the format itself says it. */
  readonly encoding: string | null
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  /** Names of its sheets in their order; empty where it has none. */
  readonly sheets: readonly string[]
  /** How many rows it has, about; null where only reading it would tell. */
  readonly rowsExpected: number | null
  /**
   * Its rows, so many at a time, sheet after sheet. Can be asked again.
   *
   * @throws Refusal `BAD_USER_INPUT` or `PAYLOAD_TOO_LARGE` where the rest cannot be read
   */
  readonly rows: (signal?: AbortSignal) => AsyncIterable<readonly SheetRow[]>
}
