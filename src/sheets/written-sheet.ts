export type WrittenCell = string | number | boolean | null

export type WrittenColumn = {
  /** In the first row, in bold. */
  readonly title: string
  /** Shown when somebody points at the title. */
  readonly note?: string
  /** In characters of the standard font; a Chinese character takes two. */
  readonly width: number
  /** How cells are formatted, those that somebody fills in later too: `text` keeps codes and days as they are typed. */
  readonly numberFormat?: 'text' | 'number'
  /** Offered as a list below the title, and nothing else is taken. */
  readonly choices?: readonly string[]
}

/** A sheet to be written: a title row, and rows as they come. */
export type WrittenSheet = {
  readonly name: string
  readonly columns: readonly WrittenColumn[]
  /** Rows that stay in sight; 1 unless it says otherwise. */
  readonly frozenRows?: number
  /** So many at a time; cells in the order of the columns. Asked for once, and no faster than they are written. */
  readonly rows: AsyncIterable<readonly (readonly WrittenCell[])[]> | Iterable<readonly (readonly WrittenCell[])[]>
}
