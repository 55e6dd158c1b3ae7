import type { Column, ColumnOf, Latest, SameAs, Vocabulary, Written } from '../engine/registry.ts'

/** What may be said of any column besides its titles and meaning. */
type More = Pick<Column, 'source' | 'searched' | 'restricted' | 'required' | 'asked' | 'since' | 'until' | 'headers' | 'plausible' | 'past'>

type Plain = 'text' | 'boolean' | 'date' | 'partialDate' | 'texts' | 'geometry' | 'codes' | 'position' | 'results'

const plain =
  (type: Plain) =>
  (title: string, titleEn: string, meaning: string, more: More = {}): Column => ({ type, title, titleEn, meaning, ...more })

/**
 * Columns in one line each: Chinese title, English title, and what the value says as `中文。English.`
 *
 * ```ts
 * areaMu: number('亩', '面积', 'Area', '单元面积。Area of the unit.', { source: '农用地土壤环境质量类别划分技术指南（试行）' })
 * ```
 */
export const text = plain('text')
/** Text that is matched whole: a number, a key, an address. */
export const code = (title: string, titleEn: string, meaning: string, more: More & { readonly sameAs?: SameAs } = {}): Column => ({
  type: 'code',
  title,
  titleEn,
  meaning,
  ...more,
})
export const texts = plain('texts')
export const boolean = plain('boolean')
export const date = plain('date')
export const partialDate = plain('partialDate')
export const geometry = plain('geometry')
/** `[lon, lat]` */
export const position = plain('position')
/** Measured values by item code. */
export const results = plain('results')

export const number = (unit: string, title: string, titleEn: string, meaning: string, more: More = {}): ColumnOf<'number'> =>
  ({ type: 'number', unit, title, titleEn, meaning, ...more }) as ColumnOf<'number'>
/** A number that may be below detection. */
export const measured = (unit: string, title: string, titleEn: string, meaning: string, more: More = {}): ColumnOf<'measured'> =>
  ({ type: 'measured', unit, title, titleEn, meaning, ...more }) as ColumnOf<'measured'>

/** One word of a vocabulary. */
export const oneOf = (values: Vocabulary, title: string, titleEn: string, meaning: string, more: More & Written = {}): Column => ({
  type: 'enum',
  values,
  title,
  titleEn,
  meaning,
  ...more,
})
/** Several words of a vocabulary. */
export const someOf = (values: Vocabulary, title: string, titleEn: string, meaning: string, more: More & Written = {}): Column => ({
  type: 'enums',
  values,
  title,
  titleEn,
  meaning,
  ...more,
})

type Back = { readonly back?: string }

/** The key of a record of another registry; `back` names the connection on that record. */
export const reference = (
  references: string,
  title: string,
  titleEn: string,
  meaning: string,
  more: More & Back & { readonly latest?: Latest } = {},
): Column => ({
  type: 'reference',
  references,
  title,
  titleEn,
  meaning,
  ...more,
})
/** Keys of records of another registry; `back` names the connection on each of them. */
export const references = (registry: string, title: string, titleEn: string, meaning: string, more: More & Back = {}): Column => ({
  type: 'references',
  references: registry,
  title,
  titleEn,
  meaning,
  ...more,
})
/** The id of a record of any registry; `back` names the connection on every record that has none of that name. */
export const recordId = (title: string, titleEn: string, meaning: string, more: More & Back = {}): Column => ({
  type: 'recordId',
  title,
  titleEn,
  meaning,
  ...more,
})
