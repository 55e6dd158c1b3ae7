/** What a person sees of a number in a cell: the number, or the day, month or year that it counts to. */
export type Shows = 'number' | 'day' | 'month' | 'year'

/** Formats that files name by number alone (ECMA-376 part 1, 18.8.30, with those of zh-cn). */
const BUILT_IN: readonly (readonly [Shows, readonly number[]])[] = [
  ['day', [14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]],
  // 17 is `mmm-yy`, 27 and its like `yyyy"年"m"月"`.
  ['month', [17, 27, 36, 50, 52, 57]],
]

export const showsBuiltIn = (id: number): Shows => BUILT_IN.find(([, ids]) => ids.includes(id))?.[0] ?? 'number'

/**
 * What a format of a file's own shows.
 *
 * A cell in the format `yyyy年m月` holds the first of the month, whatever was meant: it says a month, and so do we.
 * Formats of times alone (`h:mm`, `[h]:mm:ss`) show no day.
 */
export const showsCustom = (format: string): Shows => {
  const [first = ''] = format
    // Text in quotes, escaped characters, colours and languages in brackets, fillers.
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '')
    .replace(/general/gi, '')
    .split(';')
  if (/d|aaa/i.test(first)) return 'day'
  const year = /[ye]/i.test(first) && !/e[+-]/i.test(first)
  if (!year) return 'number'
  return /m/i.test(first) ? 'month' : 'year'
}
