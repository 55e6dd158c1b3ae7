import { addressOf, columnNumber } from './columns.ts'
import { unescapeText } from './escaped-text.ts'
import { SHEET_ROWS, type SheetLimits, SHEET_COLUMNS } from './limits.ts'
import { MergeFill, mergeOf, MERGES, type Merge } from './merges.ts'
import type { Shows } from './number-format.ts'
import type { Patience } from './patience.ts'
import { refusal, type Place } from './refusals.ts'
import { RichText } from './rich-text.ts'
import { serialDay } from './serial-day.ts'
import { EMPTY, type Cell, type SheetRow } from './sheet.ts'
import { isTrue } from './workbook.ts'
import { readXml, type Attributes } from './xml-part.ts'
import type { ZipPackage } from './zip-package.ts'

/** What cells of a sheet refer to. */
export type Surroundings = { readonly strings: readonly string[]; readonly shows: readonly Shows[]; readonly from1904: boolean }

export type Worksheet = { readonly name: string; readonly part: string }

/**
 * Looks through a sheet to its end, and hands back its merged ranges, which stand behind the rows that they fill.
 *
 * @throws Refusal where the sheet cannot be read
 */
export const surveySheet = async (zip: ZipPackage, sheet: Worksheet, limits: SheetLimits, patience: Patience): Promise<readonly Merge[]> => {
  const cells = new Cells(sheet.name, { strings: [], shows: [], from1904: false }, limits, [])
  for await (const _ of readXml(zip, sheet.part, cells, limits, patience)) cells.forget()
  return cells.merges
}

/** Rows of a sheet that have a cell of their own, as they come. */
export const sheetRows = async function* (
  zip: ZipPackage,
  sheet: Worksheet,
  merges: readonly Merge[],
  surroundings: Surroundings,
  limits: SheetLimits,
  patience: Patience,
): AsyncGenerator<readonly SheetRow[]> {
  const cells = new Cells(sheet.name, surroundings, limits, merges)
  for await (const _ of readXml(zip, sheet.part, cells, limits, patience)) yield cells.take()
  yield cells.take()
}

/** Formulas name other workbooks by number: `[1]Sheet1!A1`, `'[2]某 表'!A1`. `Table1[1]` names a column; a text in quotes is a text. */
const EXTERNAL = /(?<![\p{L}\p{N}_.\])])\[\d+\][^\][]*!/u

/** Puts rows together while their XML goes by. */
class Cells {
  readonly merges: Merge[] = []
  private readonly fill: MergeFill
  private readonly rich: RichText
  private rows: SheetRow[] = []

  private inData = false
  private row = 0
  private hidden = false
  private cells: Cell[] = []

  private column = 0
  private type = 'n'
  private style = 0
  private value = ''
  private formula: string | undefined
  private reading: 'value' | 'formula' | 'text' | undefined

  constructor(
    private readonly sheet: string,
    private readonly surroundings: Surroundings,
    private readonly limits: SheetLimits,
    merges: readonly Merge[],
  ) {
    this.fill = new MergeFill(merges, limits)
    this.rich = new RichText(limits)
  }

  take(): readonly SheetRow[] {
    const { rows } = this
    this.rows = []
    return rows
  }

  forget(): void {
    this.rows.length = 0
  }

  readonly open = (name: string, attributes: Attributes, depth: number): void => {
    if (!this.inData) this.openOutside(name, attributes, depth)
    else if (depth === 3 && name === 'row') this.openRow(attributes)
    else if (depth === 4 && name === 'c') this.openCell(attributes)
    else if (depth === 5) this.openPart(name)
    else this.rich.open(name)
  }

  readonly text = (piece: string): void => {
    switch (this.reading) {
      case undefined:
        return
      case 'value':
        this.value += piece
        break
      case 'formula':
        this.formula = (this.formula ?? '') + piece
        break
      case 'text':
        return this.rich.text(piece, this.place)
    }
    if (Math.max(this.value.length, this.formula?.length ?? 0) > this.limits.cellBytes) throw refusal.cellTooLarge(this.place, this.limits.cellBytes)
  }

  readonly close = (name: string, depth: number): void => {
    if (!this.inData) return
    if (depth === 2) this.inData = false
    else if (depth === 3) this.closeRow()
    else if (depth === 4) this.closeCell()
    else if (depth === 5) this.closePart()
    else this.rich.close(name)
  }

  private get place(): Place & { readonly row: number } {
    return { sheet: this.sheet, row: this.row }
  }

  private openOutside(name: string, attributes: Attributes, depth: number): void {
    if (depth === 2 && name === 'sheetData') this.inData = true
    if (depth === 2 && name === 'dimension') {
      const last = addressOf(attributes['ref']?.split(':').at(-1) ?? '')
      // Programs count formatted columns too, up to the last that there is; the cells themselves are counted as they come.
      if (last && last.column > SHEET_COLUMNS) throw refusal.tooManyColumns({ sheet: this.sheet }, last.column, this.limits.columns)
    }
    if (depth === 3 && name === 'mergeCell') {
      const merge = mergeOf(attributes['ref'] ?? '')
      if (!merge) return
      if (merge.right > this.limits.columns) throw refusal.tooManyColumns({ sheet: this.sheet, row: merge.top }, merge.right, this.limits.columns)
      if (this.merges.length === MERGES) throw refusal.tooManyMerges({ sheet: this.sheet }, MERGES)
      this.merges.push(merge)
    }
  }

  private openRow(attributes: Attributes): void {
    const row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r'])
    if (!(row > this.row)) throw refusal.rowsOutOfOrder(this.place, row)
    if (row > SHEET_ROWS) throw refusal.tooManyRows({ sheet: this.sheet }, row, SHEET_ROWS)
    this.row = row
    this.hidden = isTrue(attributes['hidden'])
    this.cells = []
    this.column = 0
  }

  private openCell(attributes: Attributes): void {
    const reference = attributes['r']
    this.column = reference === undefined ? this.column + 1 : columnNumber(reference.replace(/\d+$/, '').slice(0, 6))
    this.type = attributes['t'] ?? 'n'
    this.style = Number(attributes['s'] ?? 0)
    this.value = ''
    this.formula = undefined
    this.rich.start()
    this.reading = undefined
    if (!(this.column <= this.limits.columns)) throw refusal.tooManyColumns(this.place, this.column, this.limits.columns)
  }

  private openPart(name: string): void {
    if (name === 'v') this.reading = 'value'
    else if (name === 'is') this.reading = 'text'
    else if (name === 'f') {
      this.reading = 'formula'
      this.formula = ''
    }
  }

  private closePart(): void {
    const external = this.reading === 'formula' ? EXTERNAL.exec(this.formula?.replace(/"[^"]*"/g, '""') ?? '')?.[0] : undefined
    if (external) throw refusal.externalLink(external.slice(0, 100), this.place)
    this.reading = undefined
  }

  private closeCell(): void {
    const cell = this.cell()
    if (cell === EMPTY) return
    while (this.cells.length < this.column - 1) this.cells.push(EMPTY)
    this.cells[this.column - 1] = this.formula === undefined ? cell : { ...cell, formula: true }
  }

  private cell(): Cell {
    const { value } = this
    switch (this.type) {
      case 's':
        return textCell(value === '' ? '' : (this.surroundings.strings[Number(value)] ?? ''))
      case 'inlineStr':
        return textCell(this.rich.take())
      case 'str':
        return textCell(unescapeText(value))
      case 'e':
        return { text: value, error: value }
      case 'b':
        return textCell(value === '' ? '' : isTrue(value) ? 'TRUE' : 'FALSE')
      case 'd':
        return /^\d{4}-\d{2}-\d{2}/.test(value) ? { text: value.slice(0, 10), day: value.slice(0, 10) } : textCell(value)
      default:
        return this.numberCell(value)
    }
  }

  private numberCell(value: string): Cell {
    const number = Number(value)
    if (value === '') return this.formula === undefined ? EMPTY : { text: '' }
    if (Number.isNaN(number)) return textCell(value)
    const shows = this.surroundings.shows[this.style] ?? 'number'
    const day = shows === 'number' ? undefined : serialDay(number, this.surroundings.from1904)
    if (!day) return { text: String(number), number }
    return shows === 'day' ? { text: day, day } : { text: day.slice(0, shows === 'month' ? 7 : 4) }
  }

  private closeRow(): void {
    if (this.cells.every(({ text, formula }) => text === '' && !formula)) return
    this.fill.fill(this.cells, this.place)
    while (this.cells.at(-1)?.text === '') this.cells.pop()
    if (this.cells.length) this.rows.push({ sheet: this.sheet, row: this.row, cells: this.cells, hidden: this.hidden })
  }
}

const textCell = (text: string): Cell => (text === '' ? EMPTY : { text })
