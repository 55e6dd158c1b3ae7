import type { Fields } from '../../engine/fold.ts'
import type { Statement } from '../../engine/registry.ts'
import { boolean, code, date, number, reference, text, texts } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'

const keyed = (kind: string, key: unknown): string | null => (typeof key === 'string' ? `${kind}/${key}` : null)

/** Withheld is a state of its own: neither zero nor missing. */
const states = ({ list, indicator, statedFor, value, text: words, withheld }: Fields): Statement => ({
  about: keyed('list', list) ?? keyed('indicator', indicator),
  statedFor: typeof statedFor === 'string' ? statedFor : null,
  kind: withheld === true ? 'WITHHELD' : typeof value === 'number' ? 'NUMBER' : typeof words === 'string' ? 'TEXT' : 'NONE',
  value: typeof value === 'number' && withheld !== true ? value : null,
})

/** 数字口径: a number or a statement that a document makes about a list or an indicator. Claims stand side by side; none is settled. */
export const claim = defineRegistry({
  key: 'claim',
  plural: 'claims',
  title: '数字口径',
  titleEn: 'Claims',
  custodian: null,
  basis: ['江津区“十四五”土壤、地下水、农业农村污染防治规划'],
  category: 'list',
  columns: {
    list: code('名录', 'List', '所述名录的键。Key of the list that it is about.'),
    indicator: code('指标', 'Indicator', '所述指标的键。Key of the indicator that it is about.'),
    statedFor: date('所述日期', 'Stated for', '数字所指的日期。The day that it speaks of.'),
    value: number('见 unit 列 as in the column unit', '数值', 'Value', '所述数值。The number stated.'),
    text: text('文字', 'Text', '不是数字的说法。What is stated where it is no number.'),
    withheld: boolean('未公布', 'Withheld', '原文以 * 代替数字：既非零也非缺失。The source prints * for the number: neither zero nor missing.'),
    unit: text('单位', 'Unit', '数值的单位。Unit of the value.'),
    quote: text('原文', 'Quote', '原文摘录。The words of the source.'),
    section: code('章节', 'Section', '所在章节。Where in the document.'),
    contradictions: texts(
      '矛盾事项',
      'Contradictions',
      '同一事项下互相矛盾或未定的说法共用的编号（X1–X27）。Numbers (X1–X27) shared by statements that contradict each other or leave a matter open.',
    ),
    document: reference('document', '文件', 'Document', '作出该说法的文件。The document that states it.', { back: 'claims' }),
  },
  status: statuses('ClaimStage', 'STATED', { STATED: ['已述', 'Stated'], WITHDRAWN: ['已撤回', 'Withdrawn'] }),
  changes: { Withdrawn: to('WITHDRAWN', ['STATED'], 'withdraw*', ['撤回', 'Withdrawn'], { actor: '作出说法的机关（推断）' }) },
  states,
})
