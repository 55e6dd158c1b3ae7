import { median } from './measure.ts'

/** A line of the report: a title, and figures under each other. */
export const say = (...cells: readonly string[]): void => {
  const [first = '', ...rest] = cells
  process.stdout.write(`${[first.padEnd(46), ...rest.map((cell) => cell.padStart(16))].join(' ')}\n`)
}
export const heading = (...cells: readonly string[]): void => {
  process.stdout.write('\n')
  say(...cells)
}
export const number = (value: number, digits = 0): string => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
/** The median, and from which to which the rounds went. */
export const spread = (ratios: readonly number[]): string =>
  `${number(median(ratios), 2)} (${number(Math.min(...ratios), 2)}–${number(Math.max(...ratios), 2)})`
