import type { RecordRow } from '../../engine/read/records.ts'
import { FIRST_DAY, type Day } from '../../kernel/day.ts'
import type { Registry } from '../../engine/registry.ts'

/** A record in a sentence: its name, else its key. */
export const called = ({ name, record }: Pick<RecordRow, 'record'> & { readonly name?: unknown }): string => (typeof name === 'string' ? name : record)

/** A beginning in a sentence; no source gives some. */
export const sinceZh = (day: Day): string => (day === FIRST_DAY ? '起始日期不明' : `自 ${day} 起`)
export const sinceEn = (day: Day): string => (day === FIRST_DAY ? 'since a day that no source gives' : `since ${day}`)

/** Whether a registry is one of these. */
export const oneOf =
  (...keys: readonly string[]) =>
  ({ key }: Registry): boolean =>
    keys.includes(key)

/** The texts of a column that holds several. */
export const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [])
