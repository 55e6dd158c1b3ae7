import { defineRegistry } from '../define.ts'

/** 数字口径: a number or a statement that a document makes about a list or an indicator. Claims stand side by side; none is settled. */
export const claim = defineRegistry({
  key: 'claim',
  plural: 'claims',
  title: '数字口径',
  titleEn: 'Claims',
  custodian: null,
  basis: [],
  category: 'list',
  columns: {
    list: { type: 'code', title: '名录', titleEn: 'List', meaning: '所述名录的键。Key of the list that it is about.' },
    indicator: { type: 'code', title: '指标', titleEn: 'Indicator', meaning: '所述指标的键。Key of the indicator that it is about.' },
    statedFor: { type: 'date', title: '所述日期', titleEn: 'Stated for', meaning: '数字所指的日期。The day that it speaks of.' },
    value: { type: 'number', unit: '见 unit 列 as in the column unit', title: '数值', titleEn: 'Value', meaning: '所述数值。The number stated.' },
    text: { type: 'text', title: '文字', titleEn: 'Text', meaning: '不是数字的说法。What is stated where it is no number.' },
    withheld: {
      type: 'boolean',
      title: '未公布',
      titleEn: 'Withheld',
      meaning: '原文以 * 代替数字：既非零也非缺失。The source prints * for the number: neither zero nor missing.',
    },
    unit: { type: 'text', title: '单位', titleEn: 'Unit', meaning: '数值的单位。Unit of the value.' },
    quote: { type: 'text', title: '原文', titleEn: 'Quote', meaning: '原文摘录。The words of the source.' },
    section: { type: 'code', title: '章节', titleEn: 'Section', meaning: '所在章节。Where in the document.' },
    contradictions: {
      type: 'texts',
      title: '矛盾事项',
      titleEn: 'Contradictions',
      meaning: '同一事项下互相矛盾或未定的说法共用的编号（X1–X27）。Numbers (X1–X27) shared by statements that contradict each other or leave a matter open.',
    },
    document: {
      type: 'reference',
      references: 'document',
      back: 'claims',
      title: '文件',
      titleEn: 'Document',
      meaning: '作出该说法的文件。The document that states it.',
    },
  },
  status: { word: 'status', initial: 'STATED', vocabulary: { name: 'ClaimStage', values: { STATED: ['已述', 'Stated'], WITHDRAWN: ['已撤回', 'Withdrawn'] } } },
  changes: { Withdrawn: { title: '撤回', titleEn: 'Withdrawn', status: 'WITHDRAWN', from: ['STATED'] } },
})
