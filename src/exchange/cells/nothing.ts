/** Clears a field, whatever its column. */
const CLEAR = '清空'

/** In a column of text a word is a word: only strokes stand for nothing. */
const STROKES: ReadonlySet<string> = new Set(['/', '／', '\\', '＼', '-', '－', '--', '—', '——', CLEAR])

export const isStroke = (trimmed: string): boolean => trimmed.length <= 2 && STROKES.has(trimmed)

const WORDS: ReadonlySet<string> = new Set([
  CLEAR,
  ...['无', '空', '缺', '暂无', '暂缺', '缺失', '无数据', '无资料', '没有数据', '不详', '不明', '未知', '不清楚', '不清', '不适用'],
  ...['未填', '未填报', '未提供', '未统计', '未测', '未检测', '未监测', '待定', '未定', '待查', '待核实', '待补', '待补充', '待填', '待统计', '待测', '待报'],
  ...['n/a', 'na', 'n.a.', 'null', 'none', 'nil', 'unknown', 'not available'],
])
const ONLY_STROKES = /^[-—–―_/\\~.]+$/

/** Whether a cell says that there is nothing to say. @param folded as `fold` leaves it */
export const saysNothing = (folded: string): boolean => WORDS.has(folded) || ONLY_STROKES.test(folded) || WORDS.has(folded.toLowerCase())

/** What a spreadsheet program leaves in a text file where a formula failed, or a column was too narrow for its number. */
const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#{2,})$/

export const isErrorText = (text: string): boolean => text.charCodeAt(0) === 0x23 && ERROR.test(text)
