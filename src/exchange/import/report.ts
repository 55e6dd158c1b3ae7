import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import type { StagedAct } from '../../engine/stage.ts'
import type { Fields } from '../../engine/fold.ts'
import type { SheetFile } from '../../sheets/sheet.ts'
import type { WarningCode } from '../codes.ts'
import type { Message } from '../rows/message.ts'
import type { Effect } from './commands.ts'

/** What became of one row, as `expected.json` of the sample files has it. */
export type ReportedRow = {
  readonly file: string
  readonly registry: string
  readonly sheet: string | null
  readonly row: number
  readonly outcome: 'accepted' | 'rejected' | 'skipped'
  readonly normalized?: Fields
  readonly warnings?: readonly WarningCode[]
  readonly reason?: string
  readonly hint?: string
}

/** What becomes of one record. */
export type ReportedRecord = Effect & {
  readonly id: string
  readonly sheet: string | null
  readonly row: number
  readonly kind: 'created' | 'changed' | 'unchanged'
  readonly changes: readonly { readonly type: string; readonly validFrom: string }[]
}

export type ReportedMessage = Message & { readonly sheet: string | null; readonly row: number }

/** A row, the record that it is about, and everything that is to be said of it. */
export type Reported = {
  readonly row: ReportedRow
  readonly record?: ReportedRecord
  readonly messages: readonly ReportedMessage[]
}

export type Counts = {
  rows: number
  accepted: number
  rejected: number
  skipped: number
  created: number
  changed: number
  unchanged: number
  readonly refusals: Record<string, number>
  readonly warnings: Record<string, number>
}

/** What a report says besides its rows. */
export type Summary = {
  readonly registry: string
  readonly counts: Readonly<Counts>
  /** SHA-256 of the file, how it is read, and every row and record of the report, hexadecimal: what `--commit` names. */
  readonly digest: string
  /** What of the file was passed over whole. */
  readonly notes: readonly string[]
  /** Null where nothing was stored: a dry run, a refusal, or nothing new. */
  readonly act: Pick<StagedAct, 'recordedAt' | 'first' | 'last'> | null
  /** Why nothing was stored though it was asked for. */
  readonly refused: { readonly code: string; readonly message: string; readonly messageEn: string } | null
}

const PARTS = ['rows', 'records', 'messages'] as const
type Part = (typeof PARTS)[number]

/** Lines of a report, kept in files of their own until it is written: it may have as many as its file has rows. */
export type Spool = {
  readonly add: (reported: readonly Reported[]) => Promise<void>
  readonly counts: Readonly<Counts>
  /** No more will come. */
  readonly end: () => Promise<string>
  /** @throws where the spool was not ended */
  readonly lines: (part: Part) => AsyncIterable<string>
  readonly remove: () => void
}

const count = (counts: Record<string, number>, code: string): void => {
  counts[code] = (counts[code] ?? 0) + 1
}

/** @param about what the digest depends on besides the rows */
export const openSpool = (about: Fields): Spool => {
  const folder = mkdtempSync(path.join(tmpdir(), 'taizhang-import-'))
  const files = new Map(PARTS.map((part) => [part, createWriteStream(path.join(folder, part), { mode: 0o600 })]))
  const digest = createHash('sha256').update(JSON.stringify(about))
  const counts: Counts = { rows: 0, accepted: 0, rejected: 0, skipped: 0, created: 0, changed: 0, unchanged: 0, refusals: {}, warnings: {} }
  const write = async (part: Part, values: readonly unknown[]): Promise<void> => {
    if (values.length === 0) return
    const text = values.map((value) => `${JSON.stringify(value)}\n`).join('')
    digest.update(`${part}\n`).update(text)
    const file = files.get(part)
    if (file && !file.write(text)) await once(file, 'drain')
  }
  return {
    counts,
    add: async (reported) => {
      for (const { row, record } of reported) {
        counts.rows++
        counts[row.outcome]++
        if (record) counts[record.kind]++
        if (row.outcome === 'rejected' && row.reason !== undefined) count(counts.refusals, row.reason)
        for (const code of row.warnings ?? []) count(counts.warnings, code)
      }
      await write(
        'rows',
        reported.map(({ row }) => row),
      )
      await write(
        'records',
        reported.flatMap(({ record }) => record ?? []),
      )
      await write(
        'messages',
        reported.flatMap(({ messages }) => messages),
      )
    },
    end: async () => {
      for (const file of files.values()) {
        file.end()
        await finished(file)
      }
      return digest.digest('hex')
    },
    lines: (part) => createInterface({ input: createReadStream(path.join(folder, part), 'utf8'), crlfDelay: Infinity }),
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A whole report: what the file is, its rows, and what it comes to. */
export type Report = { readonly name: string; readonly file: SheetFile; readonly spool: Spool; readonly summary: Summary }

async function* listed(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let first = true
  for await (const line of lines) {
    yield `${first ? '' : ','}\n${line}`
    first = false
  }
}

/** The report as JSON: `{"file","sha256","encoding","sheets","rows":[…],"counts","digest"}`, and more after these. Streams. */
export async function* reportJson({ name, file, spool, summary }: Report): AsyncGenerator<string> {
  const { registry, counts, digest, notes, act, refused } = summary
  const head = { file: name, sha256: file.sha256, encoding: file.encoding, sheets: file.sheets }
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`
  yield* listed(spool.lines('rows'))
  yield `\n],\n"counts":${JSON.stringify(counts)},\n"digest":${JSON.stringify(digest)},\n"registry":${JSON.stringify(registry)},\n"records":[`
  yield* listed(spool.lines('records'))
  yield `\n],\n"messages":[`
  yield* listed(spool.lines('messages'))
  yield `\n],\n"notes":${JSON.stringify(notes)},\n"act":${JSON.stringify(act)},\n"refused":${JSON.stringify(refused)}}\n`
}

const show = (value: unknown): string => (value === null || value === undefined ? '—' : typeof value === 'string' ? value : JSON.stringify(value))
const place = ({ sheet, row }: { readonly sheet: string | null; readonly row: number }): string => `${sheet === null ? '' : `${sheet} `}第 ${row} 行`

const KINDS = { created: '新增 created', changed: '变更 changed', unchanged: '无变化 unchanged' } as const

/** The report for people: what is to be said of rows, what becomes of records, and what it comes to. Streams. */
export async function* reportText({ name, file, spool, summary }: Report): AsyncGenerator<string> {
  const { counts, digest, notes, act, refused } = summary
  yield `${name}${file.encoding === null ? '' : `（${file.encoding}）`}  SHA-256 ${file.sha256}\n`
  for (const note of notes) yield `${note}\n`
  for await (const line of spool.lines('messages')) {
    const { code, message, messageEn, ...at } = JSON.parse(line) as ReportedMessage
    yield `${place(at)}  ${code}: ${message} ${messageEn}\n`
  }
  for await (const line of spool.lines('records')) {
    const { id, kind, changes, status, fields, ...at } = JSON.parse(line) as ReportedRecord
    if (kind === 'unchanged') continue
    yield `${place(at)}  ${KINDS[kind]} ${id}  ${changes.map(({ type, validFrom }) => `${type} ${validFrom}`).join(', ')}\n`
    if (kind === 'changed') {
      if (status[0] !== status[1]) yield `    status: ${show(status[0])} → ${show(status[1])}\n`
      for (const [field, [before, after]] of Object.entries(fields)) yield `    ${field}: ${show(before)} → ${show(after)}\n`
    }
  }
  const told = (codes: Readonly<Record<string, number>>): string =>
    Object.entries(codes)
      .map(([code, n]) => `${code} ${n}`)
      .join(', ')
  yield `接受 accepted ${counts.accepted}（${KINDS.created} ${counts.created}, ${KINDS.changed} ${counts.changed}, ${KINDS.unchanged} ${counts.unchanged}）`
  yield `，拒绝 rejected ${counts.rejected}${counts.rejected > 0 ? `（${told(counts.refusals)}）` : ''}，略过 skipped ${counts.skipped}\n`
  if (Object.keys(counts.warnings).length > 0) yield `提示 warnings: ${told(counts.warnings)}\n`
  yield `摘要 digest ${digest}\n`
  if (refused) yield `${refused.code}: ${refused.message}\n${refused.messageEn}\n`
  else if (act) yield `已入库：第 ${act.first} 至 ${act.last} 条，${act.recordedAt}。Recorded as ${act.first} to ${act.last}.\n`
  else yield `未入库。Nothing was stored.\n`
}
