import type { Registry } from '../../engine/registry.ts'
import { badInput, type Refusal } from '../../kernel/refusal.ts'
import type { SheetRow } from '../../sheets/sheet.ts'
import { HEADER_WITHIN, layoutOf, type Layout } from './header.ts'
import type { Known } from './known.ts'
import { readRow, type ReadRow, type RowReading } from './row.ts'

/** What was found of a sheet: how its rows are read, or that it has no header and is passed over. */
export type SheetNote = { readonly sheet: string | null; readonly layout: Layout | null; readonly message: string; readonly messageEn: string }

const SHOWN = 8
const CUT = 40

const withoutHeader = (registry: Registry, rows: readonly SheetRow[]): Refusal => {
  const titles = ['编号', '镇街', ...Object.values(registry.columns).map(({ title }) => title)].join('、')
  const found = rows
    .filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''))
    .slice(0, 3)
    .map(
      ({ sheet, row, cells }) =>
        `${sheet === null ? '' : `${sheet} `}${row}: ${[...new Set(cells.map(({ text }) => text.trim()))]
          .filter(Boolean)
          .slice(0, SHOWN)
          .join(' | ')
          .slice(0, SHOWN * CUT)}`,
    )
  return badInput(
    `没有找到表头。在每张表的前 ${HEADER_WITHIN} 行里找过「${registry.title}」的列名，如 ${titles}；前几行是：${found.join('；') || '空'}。`,
    `No header was found within the first ${HEADER_WITHIN} rows of any sheet. Titles of ${registry.titleEn} were looked for, e.g. ${titles}; the first rows hold: ${found.join('; ') || 'nothing'}.`,
    { field: 'header', found, needed: titles },
  )
}

const noteOf = (sheet: string | null, layout: Layout | undefined): SheetNote => {
  const name = sheet ?? ''
  if (!layout)
    return {
      sheet,
      layout: null,
      message: `表「${name}」没有表头或只是说明，已跳过。`,
      messageEn: `Sheet "${name}" has no header, or only explains, and was passed over.`,
    }
  const strange = layout.columns
    .filter(({ meaning, header }) => meaning.is === 'unknown' && header !== '')
    .map(({ letter, header }) => `${letter}「${header}」`)
  const [rest, restEn] =
    strange.length === 0
      ? ['', '']
      : [`；不认识的列原样存入 extra：${strange.join('、')}`, `; columns that nothing knows are kept in extra: ${strange.join(', ')}`]
  const rows = layout.from === layout.to ? String(layout.from) : `${layout.from}–${layout.to}`
  return {
    sheet,
    layout,
    message: `${sheet === null ? '' : `表「${name}」的`}表头在第 ${rows} 行${rest}。`,
    messageEn: `${sheet === null ? 'The' : `Sheet "${name}": the`} header is in row ${rows}${restEn}.`,
  }
}

/** A sheet that tells of the others, as workbooks of ours have one. */
const explains = (sheet: string | null): boolean => /^(?:填表|填报|填写|导入|导出)?说明$/u.test(sheet?.trim() ?? '')

/** A sheet whose header may still come, or the way its rows are read; null: it has none. */
type Sheet = { readonly sheet: string | null; layout: Layout | null | undefined; readonly waiting: SheetRow[] }

/**
 * What the rows of a file say, batch by batch; rows in which there is nothing are left out.
 *
 * @param noted hears of every sheet, once it is clear whether it has a header
 * @throws Refusal `BAD_USER_INPUT` at the end where no sheet had a header
 */
export async function* readRows(
  registry: Registry,
  batches: AsyncIterable<readonly SheetRow[]>,
  known: Known,
  reading: RowReading,
  noted: (note: SheetNote) => void = () => undefined,
): AsyncGenerator<readonly ReadRow[]> {
  const first: SheetRow[] = []
  const found = { header: false }
  let sheet: Sheet | undefined

  const read = (layout: Layout, rows: readonly SheetRow[]): ReadRow[] => rows.flatMap((row) => readRow(layout, row, known, reading) ?? [])
  /** Looks for the header among the rows that wait, and reads those that stand under it. */
  const settle = (of: Sheet): ReadRow[] => {
    const layout = explains(of.sheet) ? undefined : layoutOf(registry, of.waiting)
    of.layout = layout ?? null
    found.header ||= layout !== undefined
    noted(noteOf(of.sheet, layout))
    return layout
      ? read(
          layout,
          of.waiting.filter(({ row }) => row > layout.to),
        )
      : []
  }

  /** A sheet may end before its header was looked for. */
  const ended = (of: Sheet): ReadRow[] => (of.layout === undefined ? settle(of) : [])

  for await (const batch of batches) {
    const out: ReadRow[] = []
    for (const row of batch) {
      if (sheet?.sheet !== row.sheet) {
        if (sheet) out.push(...ended(sheet))
        sheet = { sheet: row.sheet, layout: undefined, waiting: [] }
      }
      if (first.length < HEADER_WITHIN) first.push(row)
      if (sheet.layout) out.push(...read(sheet.layout, [row]))
      else if (sheet.layout === undefined && sheet.waiting.push(row) >= HEADER_WITHIN) out.push(...settle(sheet))
    }
    if (out.length > 0) yield out
  }
  const last = sheet ? ended(sheet) : []
  if (last.length > 0) yield last
  if (!found.header) throw withoutHeader(registry, first)
}
