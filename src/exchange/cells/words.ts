import type { ColumnOf } from '../../engine/registry.ts'
import { oncePer } from '../../kernel/memo.ts'
import type { Cell } from '../../sheets/sheet.ts'
import type { ReadCell } from '../cell.ts'
import type { RefusedCode } from '../codes.ts'
import { fold, hasNewline, LONGEST, unbroken } from './fold.ts'
import { isErrorText, saysNothing } from './nothing.ts'
import { EMPTY_CELL, NOTHING, refused, taken, warned } from './outcome.ts'

export type WordColumn = ColumnOf<'enum' | 'enums'>

/** A word, and whether a spreadsheet wrote it another way than the vocabulary does. */
type Word = { readonly word: string; readonly isAlias: boolean }

/** What the words of a column can be called. */
const namesOf = oncePer((column: WordColumn) => {
  const entries = Object.entries(column.values.values)
  const names = new Map<string, Word>()
  const call = (name: string, word: string, isAlias: boolean): void => {
    if (!names.has(name)) names.set(name, { word, isAlias })
  }
  for (const [word] of entries) call(word, word, false)
  for (const [word, [zh]] of entries) call(zh, word, false)
  for (const [word, [zh]] of entries) call(fold(zh), word, false)
  for (const [word, [, en]] of entries) {
    call(en, word, false)
    call(en.toLowerCase(), word, false)
  }
  for (const [name, word] of Object.entries(column.written ?? {})) {
    call(name, word, true)
    call(fold(name).toLowerCase(), word, true)
  }
  const titles = entries.map(([word, [zh]]) => ({ word, title: fold(zh) }))
  return { names, titles, list: entries.map(([, [zh]]) => zh).join('/') }
})

export const neededWord = (column: WordColumn): string => `${namesOf(column).list} one of the words of the column`

/** As short as a beginning may be that stands for a title, or a title for a beginning: 禁养 for 禁养区. */
const LEAST = 2

/** The only word whose title begins with the text, or with which the text begins. */
const begun = (column: WordColumn, folded: string): Word | undefined => {
  const found = namesOf(column).titles.filter(
    ({ title }) => Math.min(title.length, folded.length) >= LEAST && (title.startsWith(folded) || folded.startsWith(title)),
  )
  const [first] = found
  return first && found.length === 1 ? { word: first.word, isAlias: true } : undefined
}

const named = (column: WordColumn, folded: string): Word | undefined => {
  const { names } = namesOf(column)
  return names.get(folded) ?? names.get(folded.toLowerCase())
}

/** A word by a name of it, or by the beginning of one. @param folded as `fold` leaves it */
const wordOf = (column: WordColumn, folded: string): Word | undefined => named(column, folded) ?? begun(column, folded)

const unknown = (column: WordColumn, folded: string): ReadCell =>
  refused(
    (column.unknown ?? 'UNKNOWN_TYPE') as RefusedCode,
    neededWord(column),
    `${folded.length > LONGEST ? `${folded.slice(0, LONGEST)}…` : folded} is not one of ${namesOf(column).list}`,
  )

const told = ({ word, isAlias }: Word): ReadCell => taken(word, isAlias ? ['TYPE_ALIAS'] : undefined)

const BETWEEN = /\s*[、,;/和\r\n]\s*/

/** A cell of several parts: one word in two ways, several words where one is meant, or none that is known. */
const severally = (column: WordColumn, folded: string, parts: readonly string[]): ReadCell => {
  const words = parts.map((part) => wordOf(column, part)?.word)
  const [first] = words
  if (first !== undefined && words.every((word) => word === first)) return told({ word: first, isAlias: true })
  if (!column.several || words.every((word) => word === undefined)) return unknown(column, unbroken(folded, ''))
  return refused(column.several[0] as RefusedCode, neededWord(column), column.several[1])
}

const readFolded = (column: WordColumn, folded: string): ReadCell => {
  if (folded.length > LONGEST) return unknown(column, unbroken(folded, ''))
  const parts = BETWEEN.test(folded) ? folded.split(BETWEEN).filter((part) => part !== '') : []
  if (parts.length > 1) return severally(column, folded, parts)
  const word = wordOf(column, folded)
  return word ? told(word) : unknown(column, folded)
}

/** One word of a vocabulary, by its title as a rule. */
export const readWord = (column: WordColumn, { text }: Cell): ReadCell => {
  const { names } = namesOf(column)
  const exact = names.get(text)
  if (exact) return told(exact)
  const folded = fold(text)
  if (folded === '') return EMPTY_CELL
  const isBroken = hasNewline(folded)
  const word = named(column, isBroken ? unbroken(folded, '') : folded)
  const read = word ? told(word) : saysNothing(folded) ? NOTHING : readFolded(column, folded)
  return isBroken ? warned(read, 'NEWLINE_IN_CELL') : read
}

/** Several words of a vocabulary; the first that is not known refuses all. */
export const readWords = (column: WordColumn, items: readonly string[]): ReadCell => {
  const words: string[] = []
  let isAlias = false
  for (const item of items) {
    const folded = fold(item)
    const word = wordOf(column, folded)
    if (!word) return unknown(column, folded)
    words.push(word.word)
    isAlias ||= word.isAlias
  }
  return taken(words, isAlias ? ['TYPE_ALIAS'] : undefined)
}

/** Whether the whole text is a name of a word, even one such as 无 or one that holds a separator. */
export const isName = (column: WordColumn, folded: string): boolean => named(column, folded) !== undefined

/** By word: its Chinese title, or the word where the title would be read as something else. */
const writtenOf = oncePer((column: WordColumn) => {
  const { names } = namesOf(column)
  return new Map(
    Object.entries(column.values.values).map(([word, [zh]]) => {
      const safe = names.get(zh)?.word === word && zh === zh.trim() && !hasNewline(zh) && !isErrorText(zh) && !/^[=+\-@＝＋－＠]/.test(zh)
      return [word, safe ? zh : word]
    }),
  )
})

export const writeWord = (column: WordColumn, word: string): string => writtenOf(column).get(word) ?? word
