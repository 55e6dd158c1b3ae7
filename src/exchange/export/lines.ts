import { createHash } from 'node:crypto'
import type pg from 'pg'
import { copyOut } from '../../db/copy-out.ts'
import type { Exported } from './exported.ts'
import { linesSql } from './line.ts'

/** Settings of PostgreSQL for whoever reads lines: they come in the order of an index, the first at once; sorting reads all of them before. */
export const IN_ORDER = { enable_sort: 'off' }

/** What an export comes to, known once all of it was read. */
export type Tally = {
  rows: number
  /** Base64 SHA-256 of its lines, whatever format they are written in. */
  digest: string
}

/** The lines of an export as bytes, and what they come to. */
export type Lines = { readonly bytes: AsyncIterable<Buffer>; readonly tally: Tally }

const LINE_END = 0x0a

const lineEnds = (bytes: Buffer): number => {
  let count = 0
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) count += 1
  return count
}

async function* bytesOf(pool: pg.Pool, exported: Exported, signal: AbortSignal): AsyncGenerator<Buffer, void, void> {
  for (const registry of exported.registries) yield* copyOut(pool, linesSql(exported, registry), signal)
}

async function* tallied(chunks: AsyncIterable<Buffer>, tally: Tally, onRows: (rows: number) => void): AsyncGenerator<Buffer, void, void> {
  const hash = createHash('sha256')
  for await (const chunk of chunks) {
    hash.update(chunk)
    tally.rows += lineEnds(chunk)
    onRows(tally.rows)
    yield chunk
  }
  tally.digest = hash.digest('base64')
}

/** What was begun, from its beginning. */
async function* onwards<T>(first: IteratorResult<T, void>, rest: AsyncGenerator<T, void, void>): AsyncGenerator<T, void, void> {
  try {
    if (first.done) return
    yield first.value
    yield* rest
  } finally {
    await rest.return()
  }
}

/** What an export comes to, with nobody taking its lines. */
export const tallyOf = async (pool: pg.Pool, exported: Exported, signal: AbortSignal): Promise<Tally> => {
  const { bytes, tally } = await openLines(pool, exported, signal)
  // Read to the end: the digest is over all of it.
  for await (const _ of bytes);
  return tally
}

/**
 * Begins an export: one statement for each registry, read as fast as whoever takes the lines. What PostgreSQL refuses is thrown here,
 * before anybody was promised an answer.
 *
 * @param onRows told now and then how many there were so far
 */
export const openLines = async (pool: pg.Pool, exported: Exported, signal: AbortSignal, onRows: (rows: number) => void = () => undefined): Promise<Lines> => {
  const tally: Tally = { rows: 0, digest: '' }
  const read = tallied(bytesOf(pool, exported, signal), tally, onRows)
  return { bytes: onwards(await read.next(), read), tally }
}
