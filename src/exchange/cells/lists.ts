import { formOf } from '../../engine/forms.ts'
import type { Column } from '../../engine/registry.ts'
import { oncePer } from '../../kernel/memo.ts'
import type { Cell } from '../../sheets/sheet.ts'
import type { ReadCell } from '../cell.ts'
import { fold, hasNewline } from './fold.ts'
import { parsed } from './json.ts'
import { saysNothing } from './nothing.ts'
import { EMPTY_CELL, NOTHING, refused, taken, warned } from './outcome.ts'
import { survivesAsList, unturned, type Format } from './spreadsheet.ts'
import { isName, readWords, writeWord, type WordColumn } from './words.ts'

const SEPARATOR = /[、，,；;\r\n]/
/** Between words of a vocabulary, and between all else, whose items hold an enumeration comma more often. */
const [BETWEEN_WORDS, BETWEEN_TEXTS] = ['、', '；']

const itemsOf = (text: string): string[] =>
  text
    .split(SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => item !== '')

const badValue = (column: Column): ReadCell => refused('BAD_VALUE', formOf(column).needed)

/** A list in JSON, exactly as it is; undefined where the text only begins like one, as 文号 do: [2021]12号. */
const exact = (column: Column, text: string): ReadCell | undefined => {
  const value = text.startsWith('[') ? parsed(text) : undefined
  if (value === undefined) return undefined
  return formOf(column).fits(value) ? taken(value) : badValue(column)
}

/** Reads items that stand one after another. */
const listed = (column: Column, { text: raw }: Cell, read: (items: readonly string[]) => ReadCell): ReadCell => {
  const text = raw.trim()
  if (text === '') return EMPTY_CELL
  const list = exact(column, text)
  if (list) return list
  if (saysNothing(text) || saysNothing(fold(text))) return NOTHING
  const items = itemsOf(text)
  if (items.length === 0) return EMPTY_CELL
  return hasNewline(text) ? warned(read(items), 'NEWLINE_IN_CELL') : read(items)
}

/** Texts, and keys of records, between ；、，or on lines of their own. */
export const readTexts = (column: Column, cell: Cell): ReadCell => listed(column, cell, taken)

export const readEnums = (column: WordColumn, cell: Cell): ReadCell => {
  const folded = fold(cell.text)
  // 无 may be a word of the vocabulary, and a title may hold a comma.
  return isName(column, folded) ? readWords(column, [folded]) : listed(column, cell, (items) => readWords(column, items))
}

const isItem = (text: string): boolean => text !== '' && text === text.trim() && !SEPARATOR.test(text)

const joined = (items: readonly string[], between: string, value: unknown, format: Format): string => {
  const text = items.join(between)
  return items.length > 0 && survivesAsList(text, format) ? unturned(text, format) : JSON.stringify(value)
}

export const writeTexts = (value: readonly string[], format: Format): string =>
  value.every(isItem) ? joined(value, BETWEEN_TEXTS, value, format) : JSON.stringify(value)

/** By word: how it is written in a list; absent where that would be read as something else. */
const namesInLists = oncePer(
  (column: WordColumn) =>
    new Map(
      Object.keys(column.values.values)
        .map((word) => [word, writeWord(column, word)] as const)
        .filter(([, name]) => isItem(name)),
    ),
)

export const writeEnums = (column: WordColumn, value: readonly string[], format: Format): string => {
  const names = namesInLists(column)
  return value.every((word) => names.has(word))
    ? joined(
        value.map((word) => names.get(word) ?? word),
        BETWEEN_WORDS,
        value,
        format,
      )
    : JSON.stringify(value)
}

export type Code = { readonly system: string; readonly value: string }

const COLON = /[:：]/

const codeOf = (item: string): Code | undefined => {
  const at = item.search(COLON)
  const [system, value] = [item.slice(0, Math.max(at, 0)).trim(), item.slice(at + 1).trim()]
  return at > 0 && system !== '' && value !== '' ? { system, value } : undefined
}

/** What other systems call a record: 系统:值；系统:值. */
export const readCodes = (column: Column, cell: Cell): ReadCell =>
  listed(column, cell, (items) => {
    const codes = items.map(codeOf)
    return codes.every((code) => code !== undefined) ? taken(codes) : refused('BAD_VALUE', '系统:值；系统:值 system:value；system:value')
  })

export const writeCodes = (value: readonly Code[], format: Format): string =>
  value.every(({ system, value: key }) => isItem(system) && isItem(key) && !COLON.test(system))
    ? joined(
        value.map(({ system, value: key }) => `${system}:${key}`),
        BETWEEN_TEXTS,
        value,
        format,
      )
    : JSON.stringify(value)
