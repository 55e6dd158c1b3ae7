import { oncePer } from '../../kernel/memo.ts'
import type { Column, ColumnOf, Registry } from '../../engine/registry.ts'
import { ITEM_BY_NAME, type Item } from './items.ts'
import { splitUnit, titleOf, type Title } from './title.ts'
import { COMMON_WORDS, LATITUDES, LONGITUDES, PREFIXES, WHETHERS, type CommonWord } from './words.ts'

/** What a column of a sheet tells of the records in its rows. */
export type Meaning =
  /** A column of the registry. */
  | { readonly is: 'field'; readonly name: string; readonly column: Column }
  /** One that always follows from others: compared, never taken. */
  | { readonly is: 'derived'; readonly name: string; readonly column: Column }
  /** The day of a change of this type, and the column that keeps it as a description. */
  | { readonly is: 'day'; readonly type: string; readonly name: string | null; readonly column: Column | undefined; readonly vague: string | undefined }
  /** One word of a column that holds several: ticked, or not. */
  | { readonly is: 'tick'; readonly name: string; readonly word: string }
  /** Half of a place. */
  | { readonly is: 'longitude' | 'latitude'; readonly name: string }
  /** A measured value among the results of a sample. */
  | { readonly is: 'item'; readonly name: string; readonly item: Item }
  | { readonly is: CommonWord }
  /** Nothing knows it: kept as it is. */
  | { readonly is: 'unknown' }

/** A meaning, how sure it is (0: the title itself, 1: a variant, 2: after something was taken off), and the unit that was taken off. */
export type Found = { readonly meaning: Meaning; readonly rank: number; readonly unit?: string | null }

type Dictionary = { readonly words: ReadonlyMap<string, Found>; readonly nouns: readonly string[] }

/** Text of a header or a title as dictionaries hold it. */
const plain = (text: string): string => titleOf(text).text

/** 建成时间 is also called 建成日期 and 建成年月. */
const dateVariants = (title: string): readonly string[] => {
  const stem = /^(.+)(?:时间|日期)$/u.exec(title)?.[1]
  return stem === undefined ? [] : [`${stem}时间`, `${stem}日期`, `${stem}年月`]
}
const isDate = ({ type }: Column): boolean => type === 'date' || type === 'partialDate'

/** A column called by one of its titles, and by what else spreadsheets call it. */
export type Claim = { readonly header: string; readonly rank: 0 | 1; readonly meaning: Meaning }

/**
 * Everything by which the columns of a registry are known, folded: titles first, then variants.
 *
 * No two columns of a registry may be known by the same.
 */
export const claimsOf = (registry: Registry): readonly Claim[] => {
  const { columns, intake: { days = {}, derived = [] } = {} } = registry
  const byColumn = new Map(Object.entries(days).flatMap(([type, { column, vague }]) => (column === undefined ? [] : [[column, { type, vague }] as const])))
  const meaningOf = (name: string, column: Column): Meaning => {
    const day = byColumn.get(name)
    if (day) return { is: 'day', type: day.type, name, column, vague: day.vague }
    if (name === 'townCode') return { is: 'townCode' }
    if (name === 'villageCode') return { is: 'villageCode' }
    return { is: derived.includes(name) ? 'derived' : 'field', name, column }
  }
  const claims = (headers: readonly string[], rank: 0 | 1, meaning: Meaning): Claim[] =>
    [...new Set(headers.flatMap((header) => [titleOf(header).whole, plain(header)]))]
      .filter((header) => header !== '')
      .map((header) => ({ header, rank, meaning }))
  const named = Object.entries(columns).map(([name, column]) => ({ name, column, meaning: meaningOf(name, column) }))
  return [
    ...named.flatMap(({ name, column, meaning }) => claims([column.title, column.titleEn, name], 0, meaning)),
    ...named.flatMap(({ column, meaning }) =>
      claims(
        [...(column.headers ?? []), ...(isDate(column) ? [column.title, ...(column.headers ?? [])].flatMap((title) => dateVariants(plain(title))) : [])],
        1,
        meaning,
      ),
    ),
    ...Object.entries(days).flatMap(([type, { headers, column, vague }]) =>
      claims([...headers, ...headers.flatMap((header) => dateVariants(plain(header)))], 1, {
        is: 'day',
        type,
        name: column ?? null,
        column: column === undefined ? undefined : columns[column],
        vague,
      }),
    ),
  ]
}

const dictionaryOf = oncePer((registry: Registry): Dictionary => {
  const words = new Map<string, Found>()
  const add = (header: string, found: Found): void => {
    if (header !== '' && !words.has(header)) words.set(header, found)
  }
  for (const { header, rank, meaning } of claimsOf(registry)) add(header, { meaning, rank })
  const nouns = [...(registry.intake?.nouns ?? []), registry.title].map(plain)
  const name = registry.columns['name']
  // Before the words that every registry has: in the register of villages 村名 is the name.
  if (name)
    for (const noun of nouns)
      for (const header of [`${noun}名称`, `${noun}名`, noun]) add(header, { meaning: { is: 'field', name: 'name', column: name }, rank: 1 })
  for (const [is, headers] of Object.entries(COMMON_WORDS)) for (const header of headers) add(header, { meaning: { is: is as CommonWord }, rank: 1 })
  const results = Object.entries(registry.columns).find(([, { type }]) => type === 'results')?.[0]
  if (results !== undefined) for (const [header, item] of ITEM_BY_NAME) add(header, { meaning: { is: 'item', name: results, item }, rank: 1 })
  return { words, nouns: nouns.toSorted((a, b) => b.length - a.length) }
})

/** Looks a text up as it is, then without what may stand before it. */
const known = ({ words, nouns }: Dictionary, text: string, depth = 0): Found | undefined => {
  const found = words.get(text)
  if (found || depth > 2) return found && depth > 0 ? { ...found, rank: 2 } : found
  const whether = WHETHERS.find((each) => text.startsWith(each))
  if (whether !== undefined) {
    const asked = words.get(text.slice(whether.length))
    if (asked?.meaning.is === 'field' && asked.meaning.column.type === 'boolean') return { ...asked, rank: 2 }
  }
  for (const prefix of [...PREFIXES, ...nouns])
    if (text.length > prefix.length && text.startsWith(prefix)) {
      const without = known({ words, nouns }, text.slice(prefix.length), depth + 1)
      if (without) return without
    }
  return undefined
}

/** A title with its unit is no longer than this. */
const LONGEST_UNITED = 30

const inUnits = (dictionary: Dictionary, { text, whole }: Title): Found | undefined => {
  const found = (whole === text ? undefined : dictionary.words.get(whole)) ?? known(dictionary, text)
  if (found) return found
  const split = text.length > LONGEST_UNITED ? undefined : splitUnit(text)
  const before = split && known(dictionary, split.text)
  return before && { ...before, rank: 2, unit: split.unit }
}

/** What a header means in a registry by itself; undefined where nothing knows it. */
export const meaningOf = (registry: Registry, title: Title): Found | undefined => inUnits(dictionaryOf(registry), title)

/** What a header means that is written in several parts; nothing is taken off. */
export const meaningOfWhole = (registry: Registry, text: string): Found | undefined => dictionaryOf(registry).words.get(text)

const isPlace = ({ type }: Column): boolean => type === 'position' || type === 'geometry'

/**
 * 起点经度, 纬度 under 取水口坐标: half of a place, of the record itself where no other place is named.
 *
 * @param above what the texts above it mean, the nearest first
 */
export const halfOf = (registry: Registry, { text }: Title, above: readonly (Found | undefined)[]): Meaning | undefined => {
  const { geometry } = registry.columns
  for (const [is, ends] of [['longitude', LONGITUDES] as const, ['latitude', LATITUDES] as const]) {
    const end = ends.find((each) => text === each || (text.endsWith(each) && !/^[a-z]+$/u.test(each)))
    if (end === undefined) continue
    const before = text.slice(0, -end.length)
    const named = before === '' ? undefined : known(dictionaryOf(registry), before)
    const place = [named, ...above].find((found) => found?.meaning.is === 'field' && isPlace(found.meaning.column))?.meaning
    return place?.is === 'field' ? { is, name: place.name } : geometry && { is, name: 'geometry' }
  }
  return undefined
}

/** Words of a column that holds several, by what they are called. */
const wordsOf = oncePer((column: ColumnOf<'enum' | 'enums'>): ReadonlyMap<string, string> => {
  const { values, written = {} } = column
  const titles = Object.entries(values.values).flatMap(([word, names]) => [word, ...names].map((name) => [plain(name), word] as const))
  return new Map([...Object.entries(written).map(([name, word]) => [plain(name), word] as const), ...titles])
})

/** 生活污水 under 污染成因: a word of a column that holds several. @param above as of {@link halfOf} */
export const tickOf = ({ text }: Title, above: readonly (Found | undefined)[]): Meaning | undefined => {
  for (const found of above) {
    const meaning = found?.meaning
    if (meaning?.is !== 'field' || meaning.column.type !== 'enums') continue
    const word = wordsOf(meaning.column).get(text)
    if (word !== undefined) return { is: 'tick', name: meaning.name, word }
  }
  return undefined
}
