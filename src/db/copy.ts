import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** One value in PostgreSQL's COPY text format. */
const copyText = (value: unknown): string => {
  if (value === null || value === undefined) return '\\N'
  const text = typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (c) => (c === '\\' ? '\\\\' : c === '\t' ? '\\t' : c === '\n' ? '\\n' : '\\r')) : text
}

export const copyLine = (values: readonly unknown[]): string => `${values.map(copyText).join('\t')}\n`

/** A list of texts as PostgreSQL writes it. */
export const textArray = (items: readonly string[]): string => `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`

/** Sends rows to `COPY … FROM STDIN`; with back-pressure, so that memory stays flat. */
export const copyInto = async (client: pg.ClientBase, target: string, lines: readonly string[]): Promise<void> => {
  if (lines.length === 0) return
  const stream: Writable = client.query(copyFrom(`copy ${target} from stdin`))
  const finished = once(stream, 'finish')
  const CHUNK = 500
  for (let i = 0; i < lines.length; i += CHUNK) if (!stream.write(lines.slice(i, i + CHUNK).join(''))) await Promise.race([once(stream, 'drain'), finished])
  stream.end()
  await finished
}
