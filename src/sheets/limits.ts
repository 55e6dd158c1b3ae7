/** How far a file may go before it is refused. */
export type SheetLimits = {
  /** Bytes of the file as it was sent. */
  readonly bytes: number
  /** Bytes of all its parts together once they are unpacked (xlsx); one part may take three quarters of them. */
  readonly unpackedBytes: number
  /** Columns of a sheet, or names of properties. */
  readonly columns: number
  /** Bytes of one cell, of one record of a text file, or of one feature's property. */
  readonly cellBytes: number
  /** Milliseconds of reading, without the time that whoever asks for the rows takes between two batches. */
  readonly timeMs: number
}

export const DEFAULT_LIMITS: SheetLimits = {
  bytes: 100 * 1024 * 1024,
  unpackedBytes: 400 * 1024 * 1024,
  columns: 2_000,
  cellBytes: 1024 * 1024,
  timeMs: 120_000,
}

/** Bytes that are parsed in one go: a few milliseconds, in which a server answers nobody. */
export const CHUNK = 16 * 1024

/** Rows of a sheet, as Excel and WPS count them. */
export const SHEET_ROWS = 1_048_576
/** Columns of a sheet: the last is XFD. */
export const SHEET_COLUMNS = 16_384

/** Characters of a cell that Excel and WPS can show. */
export const CELL_CHARACTERS = 32_767
