import { columnLetters } from './columns.ts'
import type { WrittenSheet } from './written-sheet.ts'

/** Characters that a list may have which stands in the rule itself. */
const IN_RULE = 255

/** Lists of choices that do not fit into the rule of a column stand on a hidden sheet, a column each. */
export class ChoiceLists {
  readonly sheet: string
  readonly long: (readonly string[])[] = []

  constructor(sheets: readonly WrittenSheet[]) {
    const names = new Set(sheets.map(({ name }) => name))
    this.sheet = ['选项', ...Array.from({ length: sheets.length }, (_, index) => `选项${index + 1}`)].find((name) => !names.has(name)) ?? '选项'
  }

  /** The formula that a rule names its choices with. Equal lists share a column. */
  formula(choices: readonly string[]): string {
    const joined = choices.join(',')
    // Commas part the choices, and spaces around them are dropped.
    if (joined.length <= IN_RULE && choices.every((each) => !/[,"]/.test(each) && each.trim() === each)) return `"${joined}"`
    let index = this.long.findIndex((list) => list.length === choices.length && list.every((each, at) => each === choices[at]))
    if (index < 0) index = this.long.push(choices) - 1
    const letters = columnLetters(index + 1)
    return `'${this.sheet}'!$${letters}$1:$${letters}$${choices.length}`
  }

  /** The hidden sheet, row after row. */
  *rows(): Generator<readonly (string | null)[]> {
    const most = Math.max(0, ...this.long.map(({ length }) => length))
    for (let row = 0; row < most; row += 1) yield this.long.map((list) => list[row] ?? null)
  }
}
