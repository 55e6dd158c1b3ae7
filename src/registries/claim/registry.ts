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
    list: code('名录', 'List', '所述名录的键。Key of the list that it is about.', { headers: ['清单', '所述名录'] }),
    indicator: code('指标', 'Indicator', '所述指标的键。Key of the indicator that it is about.', { headers: ['指标名称', '所述指标'] }),
    statedFor: date('所述日期', 'Stated for', '数字所指的日期。The day that it speaks of.', { headers: ['所述时间', '数据日期', '截止日期', '截至日期'] }),
    value: number('见 unit 列 as in the column unit', '数值', 'Value', '所述数值。The number stated.', { headers: ['值', '数字', '数据'] }),
    text: text('文字', 'Text', '不是数字的说法。What is stated where it is no number.', { headers: ['文字说明', '文字表述', '表述'] }),
    withheld: boolean('未公布', 'Withheld', '原文以 * 代替数字：既非零也非缺失。The source prints * for the number: neither zero nor missing.', {
      headers: ['未公开'],
    }),
    unit: text('单位', 'Unit', '数值的单位。Unit of the value.', { headers: ['计量单位'] }),
    quote: text('原文', 'Quote', '原文摘录。The words of the source.', { headers: ['原文摘录', '摘录', '原文表述'] }),
    section: code('章节', 'Section', '所在章节。Where in the document.', { headers: ['章', '条款'] }),
    contradictions: texts(
      '矛盾事项',
      'Contradictions',
      '同一事项下互相矛盾或未定的说法共用的编号（X1–X27）。Numbers (X1–X27) shared by statements that contradict each other or leave a matter open.',
      { headers: ['矛盾', '矛盾编号'] },
    ),
    document: reference('document', '文件', 'Document', '作出该说法的文件。The document that states it.', {
      back: 'claims',
      headers: ['依据文件', '来源文件', '文件编号', '出处'],
    }),
  },
  status: statuses('ClaimStage', 'STATED', { STATED: ['已述', 'Stated'], WITHDRAWN: ['已撤回', 'Withdrawn'] }),
  changes: { Withdrawn: to('WITHDRAWN', ['STATED'], 'withdraw*', ['撤回', 'Withdrawn'], { actor: '作出说法的机关（推断）' }) },
  states,
  intake: {
    identity: ['list', 'indicator', 'statedFor', 'document', 'section', 'quote'],
    days: { Withdrawn: { headers: ['撤回日期'], vague: 'a withdrawal changes state and must be a day' } },
  },
})
