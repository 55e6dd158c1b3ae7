import type { Cell } from '../../sheets/sheet.ts'
import type { ReadCell } from '../cell.ts'
import { fold, hasNewline, LONGEST, unbroken } from './fold.ts'
import { saysNothing } from './nothing.ts'
import { EMPTY_CELL, NOTHING, refused, taken, warned } from './outcome.ts'

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...['是', '是的', '有', '对', '√', '✓', '✔', '☑', '✅', '具备', '配套', '建有', '完成', 'y', 'yes', 'true', 't', '1'].map((word) => [word, true] as const),
  ...['否', '不', '不是', '无', '没', '没有', '不具备', '不需要', '×', '✗', '✘', '✕', '☒', 'x', 'n', 'no', 'false', 'f', '0'].map(
    (word) => [word, false] as const,
  ),
])
const DONE = /^已\S/
const NOT_DONE = /^(?:未|尚未|暂未|还未|没有)\S/

export const NEEDED_BOOLEAN = '是 或 否 yes or no'

const readFolded = (folded: string): ReadCell => {
  if (folded === '') return EMPTY_CELL
  const word = WORDS.get(folded) ?? WORDS.get(folded.toLowerCase())
  if (word !== undefined) return taken(word)
  if (saysNothing(folded)) return NOTHING
  if (DONE.test(folded)) return taken(true)
  if (NOT_DONE.test(folded)) return taken(false)
  return refused('UNKNOWN_TYPE', NEEDED_BOOLEAN, `${folded.slice(0, LONGEST)} is not one of 是/否`)
}

/** 是 or 否, in the words and signs of forms: √ ×, 有 无, 已配套 未配套. */
export const readBoolean = ({ text }: Cell): ReadCell => {
  const word = WORDS.get(text)
  if (word !== undefined) return taken(word)
  const folded = fold(text)
  return hasNewline(folded) ? warned(readFolded(unbroken(folded, '')), 'NEWLINE_IN_CELL') : readFolded(folded)
}

export const writeBoolean = (value: unknown): string => (value === true ? '是' : value === false ? '否' : '')
