import { createQueryId, PostgresQueryCompiler, type RawBuilder } from 'kysely'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

/** A value as PostgreSQL reads it in an array that is written as text. */
const elementOf = (value: unknown): string => (value === null ? 'NULL' : `"${String(value).replace(/[\\"]/g, '\\$&')}"`)

const literalOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  return pg.escapeLiteral(Array.isArray(value) ? `{${value.map(elementOf).join(',')}}` : String(value))
}

/** COPY takes no parameters: values stand in the statement, quoted as PostgreSQL's own client library quotes them. */
class LiteralCompiler extends PostgresQueryCompiler {
  protected override appendValue(parameter: unknown): void {
    this.append(literalOf(parameter))
  }
}

export const withLiterals = (select: RawBuilder<unknown>): string => new LiteralCompiler().compileQuery(select.toOperationNode(), createQueryId()).sql

/**
 * Lines come as they are, without an escape: they hold neither of these characters, nor an end of line. COPY's text format would
 * double every backslash.
 */
const AS_IT_IS = String.raw`(format csv, delimiter E'\x02', quote E'\x01')`

/** Bytes that wait on our side; as many wait in the kernel. */
const WAITING_BYTES = 64 * 1024

/**
 * The rows of a select of one text without control characters, e.g. JSON, as bytes: each ends with a line feed. PostgreSQL sends as
 * fast as it is read from. Where reading ends before the rows do, or the signal is aborted, the connection is given up with the
 * statement, which PostgreSQL notices and ends its work.
 *
 * @throws the signal's reason once it is aborted
 */
export async function* copyOut(pool: pg.Pool, select: RawBuilder<unknown>, signal: AbortSignal): AsyncGenerator<Buffer, void, void> {
  signal.throwIfAborted()
  const client = await pool.connect()
  let held = true
  const release = (broken: boolean): void => {
    if (held) client.release(broken)
    held = false
  }
  // At once, and not when the next row comes or is asked for.
  const giveUp = (): void => {
    release(true)
  }
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    if (signal.aborted) throw signal.reason
    const rows = client.query(copyTo(`copy (${withLiterals(select)}) to stdout with ${AS_IT_IS}`, { highWaterMark: WAITING_BYTES }))
    // Once nobody reads any more nobody listens, and it is told that its connection was given up.
    rows.on('error', () => undefined)
    yield* rows as AsyncIterable<Buffer>
    release(false)
  } catch (cause) {
    throw signal.aborted ? signal.reason : cause
  } finally {
    signal.removeEventListener('abort', giveUp)
    release(true)
  }
}
