import { createReadStream } from 'node:fs'
import { once } from 'node:events'
import { CsvError, parse } from 'csv-parse'
import { decoderOf, type Encoding } from './encoding.ts'
import { CHUNK, type SheetLimits } from './limits.ts'
import type { Patience } from './patience.ts'
import { refusal } from './refusals.ts'
import { EMPTY, type Cell, type SheetRow } from './sheet.ts'

/** Rows of a text file: one per record that has a cell, numbered by all records. */
export const csvRows = async function* (path: string, encoding: Encoding, limits: SheetLimits, patience: Patience): AsyncGenerator<readonly SheetRow[]> {
  const decoder = decoderOf(encoding)
  let parser: Records | undefined
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
      patience.check()
      const text = decoder.decode(chunk, { stream: true })
      parser ??= new Records(delimiterOf(text), limits)
      yield await parser.push(text)
    }
    if (!parser) return
    yield await parser.push(decoder.decode())
    yield await parser.end()
  } finally {
    parser?.stop()
  }
}

/** A comma, unless the first line that says anything has none, but has tabs or semicolons. */
export const delimiterOf = (text: string): string => {
  const header = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? ''
  if (header.includes(',')) return ','
  return ['\t', ';'].find((each) => header.includes(each)) ?? ','
}

class Records {
  private readonly parser
  private rows: SheetRow[] = []
  private record = 0
  private failure: Error | undefined

  constructor(
    delimiter: string,
    private readonly limits: SheetLimits,
  ) {
    this.parser = parse({
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // `5" 管` in a cell without quotes is what it says.
      relax_quotes: true,
      max_record_size: limits.cellBytes,
      // Records are taken while they are parsed: what waits in a stream is lost when a later record is refused.
      on_record: (values: readonly string[]) => this.take(values),
    })
    this.parser.resume()
    this.parser.on('error', (error) => (this.failure ??= error))
  }

  /** The rows that are complete once `text` is known too. */
  async push(text: string): Promise<readonly SheetRow[]> {
    await new Promise<void>((resolve) =>
      this.parser.write(text, (error) => {
        this.failure ??= error ?? undefined
        resolve()
      }),
    )
    return this.taken()
  }

  async end(): Promise<readonly SheetRow[]> {
    const ended = once(this.parser, 'end').catch(() => undefined)
    this.parser.end()
    if (!this.failure) await ended
    return this.taken()
  }

  stop(): void {
    this.parser.destroy()
  }

  private take(values: readonly string[]): null {
    this.record += 1
    let width = values.length
    while (width > 0 && values[width - 1] === '') width -= 1
    if (width === 0) return null
    if (width > this.limits.columns) this.failure ??= refusal.tooManyColumns({ row: this.record }, width, this.limits.columns)
    else this.rows.push({ sheet: null, row: this.record, cells: values.slice(0, width).map(cellOf), hidden: false })
    return null
  }

  private taken(): readonly SheetRow[] {
    if (this.failure) throw this.refusalOf(this.failure)
    const rows = this.rows
    this.rows = []
    return rows
  }

  private refusalOf(error: Error): Error {
    if (!(error instanceof CsvError)) return error
    const row = this.record + 1
    switch (error.code) {
      case 'CSV_QUOTE_NOT_CLOSED':
        return refusal.unclosedQuote(row)
      case 'CSV_MAX_RECORD_SIZE':
        return refusal.recordTooLarge(row, this.limits.cellBytes)
      default:
        return refusal.badQuote(row)
    }
  }
}

const cellOf = (text: string): Cell => (text === '' ? EMPTY : { text })
