import type { RefusedCode, SkippedCode, WarningCode } from '../codes.ts'
import type { SheetColumn } from './header.ts'
import { SAYINGS } from './sayings.ts'

/** What a person reads about a cell, or about a row where `column` is null. */
export type Message = {
  /** A, B, … ZZ. */
  readonly column: string | null
  readonly header: string | null
  readonly code: RefusedCode | SkippedCode | WarningCode | (string & {})
  readonly field: string | null
  /** Original text, at most 200 characters of it; hidden where the column is restricted. */
  readonly found: string
  /** What would be accepted, Chinese and English. */
  readonly needed: string | null
  readonly message: string
  readonly messageEn: string
}

const MOST = 200
const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text)

type Told = {
  readonly at: SheetColumn | undefined
  readonly field: string | null
  readonly found: string
  readonly needed?: string | null
  readonly hint?: string | undefined
  /** Sentences in place of what the code says by itself. */
  readonly says?: readonly [zh: string, en: string]
}

const isSaid = (code: string): code is keyof typeof SAYINGS => Object.hasOwn(SAYINGS, code)

const isRestricted = (at: SheetColumn | undefined): boolean => at?.meaning.is === 'field' && at.meaning.column.restricted === true

/** A message about a cell or a row, in full sentences. */
export const messageOf = (code: Message['code'], { at, field, found, needed = null, hint, says }: Told): Message => {
  const [zh, en] = says ?? (isSaid(code) ? SAYINGS[code] : [code, code])
  const text = isRestricted(at) ? '（限制公开）' : cut(found)
  const [where, whereEn] = at ? [`${at.letter} 列「${at.header}」`, `Column ${at.letter} (${at.header})`] : ['本行', 'This row']
  const more = hint === undefined ? '' : ` (${hint})`
  return {
    column: at?.letter ?? null,
    header: at?.header ?? null,
    code,
    field,
    found: text,
    needed,
    message: `${where}${text === '' ? '' : `：「${text}」`}：${zh}${needed === null ? '' : `；应为：${needed}`}。`,
    messageEn: `${whereEn}${text === '' ? '' : `: "${text}"`}: ${en}${more}${needed === null ? '' : `; accepted: ${needed}`}.`,
  }
}
