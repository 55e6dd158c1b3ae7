/** What a document says about a list or an indicator, as it says it. */
export type Statement = {
  readonly key: string
  readonly name: string
  /** Lines of plan-facts.ndjson this comes from; quote and section are the first one's unless given here. */
  readonly facts?: readonly string[]
  readonly quote?: string
  readonly section?: string
  /** Key of a list (DESIGN §4): the number is the size of that list. */
  readonly list?: string
  /** Id of INDICATORS.md, or a key of ours for what no list counts. */
  readonly indicator?: string
  readonly value?: number
  readonly text?: string
  /** The plan prints `*`. */
  readonly withheld?: true
  readonly unit?: string
  /** The claim speaks of the end of this year. */
  readonly year?: number
  /** The sentence names no year: it is plan-facts' (`asOf`) or INDICATORS.md's. */
  readonly yearInferred?: true
  /** The one town or village that it speaks of, as the plan writes it. */
  readonly town?: string
  readonly village?: string
  readonly department?: string
  readonly tags?: readonly string[]
  /** Matters of REGISTRIES.md §6 this is one side of. */
  readonly matters?: readonly string[]
  readonly note?: string
}

// ---------------------------------------------------------------------------------------------------------------------
// The two tables of targets. One line is one row, cell by cell; joined, it is the quote.
// 专栏1: id | 指标名称 | 2020年现状值 | 2020年目标值 | 完成情况.   专栏2: id | 指标 | 类型 | 2020年现状 | 2025年目标 | 责任部门.

const table1 = `
B1-1|污染地块安全利用率（%）|95|*|完成
B1-2|受污染耕地安全利用率（%）|95|不低于现状值|完成
B1-4|农村生活污水得到有效治理的农户覆盖率（%）|78.61|*|完成
B1-5|畜禽粪污综合利用率（%）|92.28%|*|完成
B1-6|农村生活垃圾无害化处理率（%）|100%|*|完成`

const table2 = `
B2-1|超筛选值耕地安全利用率|约束性|95%|95%|区农业农村委
B2-2|超筛选值建设用地地块安全利用率|约束性|95%|95%|区规划和自然资源局
B2-3|地下水质量III类水比例|预期性|100%|*|区生态环境局
B2-4|地下水质量V类水比例|预期性|0|*|区生态环境局
B2-5|地下水污染源环境风险管控比例|预期性|100%|*|区生态环境局
B2-6|畜禽粪污综合利用率|预期性|92.28%|*|区农业农村委
B2-7|化肥农药使用总量减少比例|预期性|1.5%|1.8%|区农业农村委
B2-8|完成农村环境整治的建制村比例|约束性|100%|100%|区农业农村委、区生态环境局
B2-9|农村生活污水治理率|约束性|38.52%|稳步提升|区生态环境局`

/** Which cells take part in a matter, beside X27, which takes every `*`. */
const cellMatters: Readonly<Record<string, readonly string[]>> = {
  'B1-1-2020': ['X11'],
  'B1-4-2020': ['X10'],
  'B2-2-2020': ['X11'],
  'B2-2-2025': ['X11'],
  'B2-5-2020': ['X17'],
  'B2-5-2025': ['X17'],
  'B2-7-2020': ['X12'],
  'B2-7-2025': ['X12'],
  'B2-9-2020': ['X10'],
}

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'))

/** `95%` is the number 95 (the unit stands apart), `*` is withheld, the rest is text. */
const cell = (key: string, stated: string): Pick<Statement, 'value' | 'text' | 'withheld' | 'unit' | 'matters'> => {
  const matters = [...(cellMatters[key] ?? []), ...(stated === '*' ? ['X27'] : [])]
  const number = stated.replace(/%$/, '')
  const content = stated === '*' ? { withheld: true as const } : /^[\d.]+$/.test(number) ? { value: Number(number) } : { text: stated }
  return { ...content, unit: '%', ...(matters.length > 0 && { matters }) }
}

const fromTable1 = rows(table1).flatMap(([id = '', title = '', now = '', target = '', done = '']): Statement[] => {
  const row = { indicator: id, section: '专栏1', quote: [title, now, target, done].join(' '), year: 2020 }
  const name = title.replace('（%）', '')
  return [
    {
      ...row,
      key: `${id}-2020`,
      name: `${name}：2020年现状值 ${now}`,
      ...cell(`${id}-2020`, now),
      ...(id === 'B1-4' && { facts: ['PF104'] }),
    },
    { ...row, key: `${id}-2020-target`, name: `${name}：2020年目标值 ${target}`, ...cell(`${id}-2020-target`, target) },
    { ...row, key: `${id}-2020-completion`, name: `${name}：完成情况 ${done}`, text: done },
  ]
})

const fromTable2 = rows(table2).flatMap(([id = '', title = '', kind = '', now = '', target = '', department = '']): Statement[] => {
  const row = { indicator: id, section: '专栏2', quote: [title, kind, now, target, department].join(' '), tags: [kind], department }
  const note = id === 'B2-5' ? { note: '专栏2把本行归入“农业农村污染防治”。' } : {}
  return [
    { ...row, ...note, key: `${id}-2020`, name: `${title}：2020年现状 ${now}`, year: 2020, ...cell(`${id}-2020`, now) },
    { ...row, ...note, key: `${id}-2025`, name: `${title}：2025年目标 ${target}`, year: 2025, ...cell(`${id}-2025`, target) },
  ]
})

// ---------------------------------------------------------------------------------------------------------------------
// Rates and targets of the text (ids of INDICATORS.md).

// A table: one statement, one line.
// prettier-ignore
const rates: readonly Statement[] = [
  { key: 'B1-1-2020-text', indicator: 'B1-1', name: '污染地块安全利用率：正文称2020年达95%以上', text: '95以上', unit: '%', year: 2020, section: '§一(一)1', quote: '截止2020年，全区污染地块安全利用率已达95%以上', matters: ['X11'] },
  { key: 'B1-2-2020-text', indicator: 'B1-2', name: '受污染耕地安全利用率：正文称2020年达到95%', value: 95, unit: '%', year: 2020, section: '§一(一)1', quote: '全区受污染耕地安全利用率达到95%' },
  { key: 'B1-4-2020-text', indicator: 'B1-4', facts: ['PF103'], name: '农村生活污水得到治理的农户覆盖率：正文称2020年达82.9%', value: 82.9, unit: '%', year: 2020, matters: ['X10'] },
  { key: 'B2-9-2020-text', indicator: 'B2-9', facts: ['PF105'], name: '农村生活污水处理率：正文称2020年仅38.52%', value: 38.52, unit: '%', year: 2020, matters: ['X10'], note: '正文称“处理率”，专栏2称“治理率”；按村还是按户未写明。' },
  { key: 'B2-9-2025-text', indicator: 'B2-9', name: '农村生活污水治理率：正文称到2025年稳步提升', text: '稳步提升', unit: '%', year: 2025, section: '§三(二)污水', quote: '到2025年，农村生活污水治理率稳步提升' },
  { key: 'T-1-2025', indicator: 'T-1', name: '受污染耕地安全利用率：到2025年达到95%', value: 95, unit: '%', year: 2025, section: '§二(三)', quote: '到2025年，受污染耕地安全利用率达到95%，' },
  { key: 'T-1-2025-text', indicator: 'T-1', name: '受污染耕地安全利用率：到2025年达到95%以上', text: '95以上', unit: '%', year: 2025, section: '§三(一)2.1', quote: '到2025年，受污染耕地安全利用率达到95%以上' },
  { key: 'T-2-2025', indicator: 'T-2', name: '污染地块安全利用率：到2025年达到100%', value: 100, unit: '%', year: 2025, section: '§二(三)', quote: '污染地块安全利用率达到100%', matters: ['X11'] },
  { key: 'T-3-2020', indicator: 'T-3', facts: ['PF077'], name: '规模养殖场粪污处理设施装备配套率：2020年达100%', value: 100, unit: '%', year: 2020, matters: ['X14'] },
  { key: 'T-3-2025', indicator: 'T-3', name: '规模养殖场粪污处理设施装备配套率：到2025年达100%', value: 100, unit: '%', year: 2025, section: '§三(二)养殖', quote: '到2025年，规模养殖场粪污处理设施装备配套率达100%' },
  { key: 'T-4-2020', indicator: 'T-4', facts: ['PF068'], name: '地下水型水源地达标率100%', value: 100, unit: '%', year: 2020, yearInferred: true, matters: ['X18'] },
  { key: 'T-5-2020', indicator: 'T-5', facts: ['PF093'], name: '非正规垃圾堆放点整治完成率100%', value: 100, unit: '%', year: 2020, quote: '非正规垃圾堆放点的整改销号工作，整治完成率100%', matters: ['X15'] },
  { key: 'T-6-2020', indicator: 'T-6', name: '生活垃圾有效治理行政村比例达到100%', value: 100, unit: '%', year: 2020, yearInferred: true, section: '§一(一)2', quote: '生活垃圾有效治理行政村比例达到100%' },
  { key: 'T-6-2025', indicator: 'T-6', name: '行政村生活垃圾有效治理比例：到2025年达100%', value: 100, unit: '%', year: 2025, section: '§三(二)垃圾', quote: '到2025年，行政村生活垃圾有效治理比例达100%' },
  { key: 'T-7-2020', indicator: 'T-7', facts: ['PF108'], name: '卫生厕所普及率：2020年提高到85.64%', value: 85.64, unit: '%', year: 2020, quote: '截止2020年，卫生厕所普及率提高到85.64%' },
  { key: 'T-8-2020', indicator: 'T-8', name: '农村集中供水率：2020年90.54%', value: 90.54, unit: '%', year: 2020, section: '§一(一)2', quote: '截止2020年，农村集中供水率为90.54%', matters: ['X20'] },
  { key: 'T-9-2020', indicator: 'T-9', name: '农村自来水普及率：2020年90.14%', value: 90.14, unit: '%', year: 2020, section: '§一(一)2', quote: '农村自来水普及率为90.14%', matters: ['X20'] },
  { key: 'T-10-2020', indicator: 'T-10', name: '农村供水入户率：2020年100%', value: 100, unit: '%', year: 2020, section: '§一(一)2', quote: '农村供水入户率为100%', matters: ['X20'] },
  { key: 'T-11-2020', indicator: 'T-11', name: '供水保障率：2020年95%以上', text: '95以上', unit: '%', year: 2020, section: '§一(一)2', quote: '供水保障率达到95%以上' },
  { key: 'T-12-2020', indicator: 'T-12', name: '测土配方施肥技术覆盖率达到96.1%以上', text: '96.1以上', unit: '%', year: 2020, yearInferred: true, section: '§一(一)2', quote: '全区测土配方施肥技术覆盖率达到96.1%以上' },
  { key: 'T-13-2020', indicator: 'T-13', name: '化肥利用率提高到40.2%', value: 40.2, unit: '%', year: 2020, yearInferred: true, section: '§一(一)2', quote: '全区化肥利用率提高到40.2%', matters: ['X13'] },
  { key: 'T-13-2025', indicator: 'T-13', name: '化肥利用率：到2025年提高到40%以上', text: '40以上', unit: '%', year: 2025, section: '§三(二)种植', quote: '到2025年，确保化肥利用率提高到40%以上', matters: ['X13'] },
  { key: 'T-14-2020', indicator: 'T-14', name: '农药利用率40%', value: 40, unit: '%', year: 2020, yearInferred: true, section: '§一(一)2', quote: '农药利用率40%' },
  { key: 'T-14-2025', indicator: 'T-14', name: '农药利用稳定在40%以上', text: '40以上', unit: '%', year: 2025, yearInferred: true, section: '§三(二)种植', quote: '确保农药利用稳定在40%以上' },
  { key: 'T-15-2020', indicator: 'T-15', name: '主要农作物专业化统防统治覆盖率提高到40.36%', value: 40.36, unit: '%', year: 2020, yearInferred: true, section: '§一(一)2', quote: '统防统治覆盖率提高到40.36%' },
  { key: 'T-16-2020', indicator: 'T-16', name: '绿色防控覆盖率提高40.45%', value: 40.45, unit: '%', year: 2020, yearInferred: true, section: '§一(一)2', quote: '绿色防控覆盖率提高40.45%', note: '原句为“提高40.45%”，不是“提高到”。' },
  { key: 'T-17-2020', indicator: 'T-17', name: '农膜处理率达到90%', value: 90, unit: '%', year: 2020, yearInferred: true, section: '§一(一)2', quote: '农膜处理率达到90%' },
  { key: 'T-17-2025', indicator: 'T-17', name: '废弃农膜回收率：到2025年力争达到90%以上', text: '力争90以上', unit: '%', year: 2025, section: '§三(二)种植', quote: '到2025年，废弃农膜回收率力争达到90%以上', note: '现状称“农膜处理率”，目标称“废弃农膜回收率”。' },
  { key: 'T-18-2025', indicator: 'T-18', name: '农作物秸秆综合利用率：到2025年稳定在90%以上', text: '90以上', unit: '%', year: 2025, section: '§三(二)种植', quote: '到2025年，农作物秸秆综合利用率稳定在90%以上' },
  { key: 'T-19-2020', indicator: 'T-19', name: '城市生活污水处理率：2020年95.39%', value: 95.39, unit: '%', year: 2020, section: '§一(二)2', quote: '2020年，江津区城市生活污水处理率为95.39%' },
  { key: 'T-20-2020', indicator: 'T-20', name: '乡镇生活污水处理率：2020年85.04%', value: 85.04, unit: '%', year: 2020, section: '§一(二)2', quote: '乡镇生活污水处理率达85.04%' },
  { key: 'T-21-2025', indicator: 'T-21', name: '农药、化肥施用量：到2025年零增长', text: '零增长', year: 2025, section: '§二(三)', quote: '到2025年，农业面源污染得到有效遏制，全区实现农药、化肥施用量零增长', matters: ['X12'] },
  { key: 'T-21-2025-fertiliser', indicator: 'T-21', name: '化肥使用量：到2025年保持负增长', text: '负增长', year: 2025, section: '§三(二)种植', quote: '到2025年，确保化肥利用率提高到40%以上，保持化肥使用量负增长', matters: ['X12'] },
  { key: 'T-21-2025-pesticide', indicator: 'T-21', name: '农药使用量：保持负增长', text: '负增长', year: 2025, yearInferred: true, section: '§三(二)种植', quote: '保持农药使用量负增长', matters: ['X12'] },
  { key: 'T-22-2025', indicator: 'T-22', name: '优先保护类耕地面积：“十四五”期间不减少', text: '不减少', unit: '亩', year: 2025, section: '§三(一)2.1', quote: '确保“十四五”期间，优先保护类耕地面积不减少' },
  { key: 'T-23-2022', indicator: 'T-23', facts: ['PF115'], name: '集中式地下水型饮用水源环境状况调查：到2022年完成', text: '2022年完成', unit: '项', year: 2022, quote: '到2022年，完成集中式地下水型饮用水源环境状况调查' },
  { key: 'T-24-2025', indicator: 'T-24', facts: ['PF116'], name: '地下水污染源环境状况调查：到2025年完成', text: '2025年完成', unit: '项', year: 2025, quote: '到2025年，完成地下水污染源环境状况调查' },
]

// Goals without a number.
// A table: one statement, one line.
// prettier-ignore
const goals: readonly Statement[] = [
  { key: 'goal-2025', indicator: 'overallGoal', name: '总体目标：到2025年', text: '土壤和地下水污染源基本得到控制，土壤和地下水环境质量总体保持稳定', year: 2025, section: '§二(三)', quote: '到2025年，江津区土壤和地下水污染源基本得到控制，土壤和地下水环境质量总体保持稳定' },
  { key: 'goal-2030', indicator: 'overallGoal', name: '总体目标：到2030年', text: '土壤和地下水环境质量稳中向好', year: 2030, section: '§二(三)', quote: '到2030年，江津区土壤和地下水环境质量稳中向好' },
  { key: 'goal-2025-groundwater', indicator: 'groundwaterGoal', name: '地下水环境质量：到2025年得到进一步管控', text: '得到进一步管控', year: 2025, section: '§二(三)', quote: '到2025年，地下水环境质量得到进一步管控' },
  { key: 'goal-2025-non-point', indicator: 'nonPointGoal', name: '农业面源污染：到2025年得到有效遏制', text: '得到有效遏制', year: 2025, section: '§二(三)', quote: '到2025年，农业面源污染得到有效遏制' },
  { key: 'goal-2030-non-point', indicator: 'nonPointGoal', name: '农业面源污染：到2030年得到有效遏制', text: '得到有效遏制', year: 2030, section: '§二(三)', quote: '到2030年，江津区土壤和地下水环境质量稳中向好，农用地和建设用地土壤环境安全得到有效保障，土壤环境风险得到全面管控，农业面源污染得到有效遏制' },
  { key: 'goal-2025-groundwater-model', indicator: 'groundwaterPilotGoal', name: '地下水污染防治模式：到2025年基本形成', text: '基本形成具有地方特色的可复制、可推广的地下水污染防治模式', year: 2025, section: '§三(三)管控', quote: '到2025年，基本形成具有地方特色的可复制、可推广的地下水污染防治模式' },
]

// ---------------------------------------------------------------------------------------------------------------------
// Plots and the enterprises around them.

const fiveOf = (key: string, of: string): Statement => ({
  key,
  facts: [key],
  name: `${of}：列入哪一份名录，规划未写明`,
  indicator: 'plotMembership',
  text: '疑似污染地块和污染地块（合计5块，规划未分开两类）',
  year: 2020,
  yearInferred: true,
  matters: ['X5', 'X7'],
})

const keyEnterprise = (key: string, of: string): Statement => ({
  key,
  facts: [key],
  name: `${of}：周边土壤定期监测的重点工业企业`,
  indicator: 'surroundingSoilMonitoring',
  text: '重点，定期监测周边土壤',
  quote: '以重庆西南制药二厂、重庆三峡油漆股份有限公司、重庆三五三三印染服装总厂有限公司等工业企业为重点，定期对重点监管企业和工业园区周边土壤开展监测',
  note: '规划未写它是否在土壤污染重点监管单位名录上，故不在keySupervisedUnit立档（立档即默认列入）。',
})

// A table: one statement, one line.
// prettier-ignore
const plots: readonly Statement[] = [
  fiveOf('PF001', '长风机械厂A地块'),
  fiveOf('PF002', '长风机械厂B地块'),
  fiveOf('PF003', '长风机械厂C地块'),
  fiveOf('PF004', '长风机械厂（东关路）'),
  fiveOf('PF005', '江电电力设备有限公司原址'),
  { key: 'PF006', facts: ['PF006'], name: '疑似污染地块和污染地块共5块', indicator: 'suspectedAndContaminatedPlots', value: 5, unit: '块', year: 2020, yearInferred: true, quote: '全区疑似污染地块和污染地块共有重庆市江津区长风机械厂（A、B、C地块和东关路）、重庆江电电力设备有限公司原址等5块', matters: ['X5', 'X7'] },
  { key: 'PF006-named', facts: ['PF006'], name: '5块中点名的：长风机械厂四处、江电电力设备原址', indicator: 'suspectedAndContaminatedPlots', text: '长风机械厂A、B、C地块和东关路，江电电力设备有限公司原址，等', quote: '重庆市江津区长风机械厂（A、B、C地块和东关路）、重庆江电电力设备有限公司原址等5块', matters: ['X7'], note: '点名的长风机械厂四处、江电一处，合为五处；“等5块”的“等”是否另指他处，原文未写明。' },
  { key: 'PF007', facts: ['PF007'], name: '疑似污染地块名单13块', list: 'suspectedPlots', value: 13, unit: '块', matters: ['X5'] },
  { key: 'PF008', facts: ['PF008'], name: '13块中已完成环境风险调查评估的11块', indicator: 'suspectedPlotsInvestigated', value: 11, unit: '块', matters: ['X5'] },
  { key: 'PF009', facts: ['PF009'], name: '13块中另外2块属在产企业，纳入重点企业名单监管', indicator: 'suspectedPlotsInProduction', value: 2, unit: '块', quote: '另外2地块在产企业存在已纳入《江津区土壤环境监管重点企业名单（2018年度）》监督管理', matters: ['X5'] },
  { key: 'PF014', facts: ['PF014'], name: '污染地块名录已建立并上传国家系统', list: 'contaminatedPlots', text: '已建立并上传国家系统', note: '名录上有几块，规划未写明。' },
  { key: 'PF010', facts: ['PF010'], name: '三五三三印染服装总厂原址地块列入管控和修复名录', list: 'remediationList', text: '列入渝环〔2020〕60号', matters: ['X5', 'X6'], note: '不在规划点名的5块之内。' },
  { key: 'PF011', facts: ['PF011'], name: '鹏程钢铁地块列入管控和修复名录', list: 'remediationList', text: '列入渝环〔2020〕60号', matters: ['X5', 'X6'], note: '不在规划点名的5块之内；一块还是两块，原文可两读。' },
  { key: 'PF012-two-in-all', facts: ['PF012'], name: '“2块地块”读法一：两家合计2块', list: 'remediationList', value: 2, unit: '块', quote: '严格监管全区列入《名录》的重庆三五三三印染服装总厂有限公司原址地块、重庆市鹏程钢铁有限公司2块地块', matters: ['X5', 'X6'], note: '两种读法并存，未判定。' },
  { key: 'PF012-two-of-pengcheng', facts: ['PF012'], name: '“2块地块”读法二：鹏程钢铁一家2块', indicator: 'remediationListPlotsOfPengcheng', value: 2, unit: '块', quote: '重庆市鹏程钢铁有限公司2块地块', matters: ['X6'], note: '两种读法并存，未判定。' },
  { key: 'X8-suspected-mingdan', facts: ['PF007'], name: '名称：疑似污染地块名单', list: 'suspectedPlots', text: '疑似污染地块名单', matters: ['X8'] },
  { key: 'X8-suspected-minglu', facts: ['PF015'], name: '名称：疑似污染地块名录；三份名录的关系尚未理顺', list: 'suspectedPlots', text: '疑似污染地块名录', quote: '疑似污染地块名录、污染地块名录、管控和修复名录等三者的关系尚未理顺', matters: ['X8'] },
  { key: 'PF019', facts: ['PF019'], name: '名称：江津区土壤污染重点监管单位名录', list: 'keySupervisedUnits', text: '江津区土壤污染重点监管单位名录', matters: ['X8'] },
  { key: 'PF020', facts: ['PF020'], name: '名称：重庆市江津区土壤污染重点监管单位名录', list: 'keySupervisedUnits', text: '重庆市江津区土壤污染重点监管单位名录', matters: ['X8'] },
  { key: 'PF021', facts: ['PF021'], name: '名称：江津区土壤环境监管重点企业名单（2018年度）', list: 'keySupervisedUnits', text: '江津区土壤环境监管重点企业名单（2018年度）', matters: ['X8'], note: '是否同一名录的旧称未判定。' },
  { key: 'PF018', facts: ['PF018'], name: '开展自行监测的重点企业20家', indicator: 'selfMonitoringUnits', value: 20, unit: '家', matters: ['X9'], note: '是开展自行监测的家数；土壤污染重点监管单位名录共多少家，规划未写明。' },
  keyEnterprise('PF022', '重庆西南制药二厂'),
  keyEnterprise('PF023', '重庆三峡油漆股份有限公司'),
  keyEnterprise('PF024', '重庆三五三三印染服装总厂有限公司'),
  { key: 'PF028', facts: ['PF028'], name: '全面建立涉重金属重点行业企业全口径排查清单', list: 'heavyMetalEnterprises', text: '已全面建立', quote: '全面建立涉重金属重点行业企业全口径排查清单', note: '清单上有几家，规划未写明。' },
  { key: 'PF028-dynamic', facts: ['PF028'], name: '涉重金属重点行业企业清单实行动态管理', list: 'heavyMetalEnterprises', text: '动态管理', quote: '在全面排查基础上，建立涉重金属重点行业企业清单，实行动态管理', note: '此处不称“全口径排查清单”，是否同一清单规划未写明。' },
  { key: 'PF025', facts: ['PF025'], name: '重庆市江津电力线路构件厂：已作涉镉等重金属污染源排查', indicator: 'cadmiumSurveyUnits', text: '重庆市江津电力线路构件厂等8家单位', note: '8家中点名的一家；规划未写它在涉重金属企业清单上，故不在heavyMetalEnterprise立档。' },
  { key: 'PF026-units', facts: ['PF026'], name: '涉镉等重金属污染源排查：8家单位', indicator: 'cadmiumSurveyUnits', value: 8, unit: '家' },
  { key: 'PF026-areas', facts: ['PF026'], name: '涉镉等重金属污染源排查：4个区域', indicator: 'cadmiumSurveyAreas', value: 4, unit: '个' },
  { key: 'PF027', facts: ['PF027'], name: '完成重点行业企业用地调查73家', indicator: 'keyIndustryLandSurvey', value: 73, unit: '家' },
  { key: 'PF029', facts: ['PF029'], name: '工业固体废物堆存场所排查已完成', indicator: 'solidWasteSiteSurvey', text: '完成', note: '查出几处、在哪里，规划未写明。' },
  { key: 'PF034', facts: ['PF034'], name: '全区境内工业园区4个', indicator: 'industrialParks', value: 4, unit: '个', matters: ['X21'] },
  { key: 'X21-riverside', facts: ['PF030', 'PF031', 'PF032'], name: '沿江园区点名三个：德感、珞璜、白沙', indicator: 'industrialParks', text: '德感工业园、珞璜工业园和白沙工业园', quote: '其中沿江园区即德感工业园、珞璜工业园和白沙工业园', matters: ['X21'] },
  { key: 'X21-shuangfu', facts: ['PF033'], name: '双福工业园区在另一处与三个园区并列', indicator: 'industrialParks', text: '德感工业园区、珞璜工业园区、白沙工业园区、双福工业园区等', quote: '以德感工业园区、珞璜工业园区、白沙工业园区、双福工业园区等重点区域为重点', matters: ['X21'], note: '是否即“共4个”中的第4个，规划未写明。' },
  { key: 'PF035', facts: ['PF035'], name: '先锋食品特色农业园：富硒农产品研发、加工和包装的依托', indicator: 'seleniumProcessingParks', text: '白沙、德感工业园、先锋食品特色农业园', quote: '依托白沙、德感工业园、先锋食品特色农业园，开展富硒农产品研发、加工和包装', note: '规划称“特色农业园”，未称工业园区，故不在industrialPark立档。' },
]

// ---------------------------------------------------------------------------------------------------------------------
// Farmland.

// A table: one statement, one line.
// prettier-ignore
const farmland: readonly Statement[] = [
  { key: 'PF039', facts: ['PF039'], name: '开展农用地安全利用6.1012万亩', indicator: 'farmlandSafeUseArea', value: 6.1012, unit: '万亩', year: 2020 },
  { key: 'PF040', facts: ['PF040'], name: '在安全利用区域建立示范片2万亩', indicator: 'farmlandSafeUseDemonstrationArea', value: 2, unit: '万亩', year: 2020 },
  { key: 'PF041', facts: ['PF041'], name: '对400亩不同污染程度的土壤分类治理', indicator: 'farmlandTreatmentPilotArea', value: 400, unit: '亩' },
  { key: 'PF058-soil', facts: ['PF058'], name: '农用地土壤污染状况详查：土壤样113个', indicator: 'farmlandSurveySoilSamples', value: 113, unit: '个' },
  { key: 'PF058-produce', facts: ['PF058'], name: '农用地土壤污染状况详查：农产品样105个', indicator: 'farmlandSurveyProduceSamples', value: 105, unit: '个' },
  { key: 'PF043', facts: ['PF043', 'PF044'], name: '严格管控类耕地在石蟆镇、朱杨镇等2个镇', indicator: 'strictControlTowns', value: 2, unit: '个', matters: ['X22'], note: '只点名石蟆镇、朱杨镇，没有白沙镇。' },
  { key: 'PF043-shima', facts: ['PF043'], name: '石蟆镇有严格管控类耕地', indicator: 'strictControlTowns', text: '石蟆镇', town: '石蟆镇', note: '哪些地块、多少亩未写明，故不在farmlandUnit立档。' },
  { key: 'PF044', facts: ['PF044'], name: '朱杨镇有严格管控类耕地', indicator: 'strictControlTowns', text: '朱杨镇', town: '朱杨镇', note: '哪些地块、多少亩未写明，故不在farmlandUnit立档。' },
  { key: 'PF043-ban', facts: ['PF043', 'PF044'], name: '已划定农产品禁止生产区域', indicator: 'produceBanAreas', text: '已划定，严禁种植食用农产品', quote: '继续加强对石蟆镇、朱杨镇等2个镇严格管控类耕地的管理，对已划定农产品禁止生产区域，严禁种植食用农产品', note: '区域有几处、在哪里、多大均未写明，故不在cropRestriction立档。' },
  { key: 'PF045', facts: ['PF045'], name: '先锋镇保坪村：农用地土壤污染治理修复技术应用试点', indicator: 'farmlandTreatmentPilots', text: '先锋镇保坪村', town: '先锋镇', village: '保坪村', quote: '以先锋镇保坪村农用地土壤污染治理修复技术应用试点为重点，巩固土壤重金属污染加密监测与修复', note: '面积、起止和是否即“400亩”（说法PF041）均未写明，故不在project立档。' },
  ...['油溪镇', '先锋镇', '西湖镇'].map((town, i): Statement => ({ key: `PF04${6 + i}`, facts: [`PF04${6 + i}`], name: `${town}有农产品产地土壤重金属中度风险区域`, indicator: 'produceOriginSoilRisk', text: '中度风险', town, quote: '以油溪镇、先锋镇、西湖镇的农产品产地土壤重金属中度风险区域', note: '范围和面积未写明；是风险区域，不是耕地类别，故不在farmlandUnit立档。' })),
  { key: 'PF049', facts: ['PF049'], name: '白沙镇有农产品产地土壤重金属高风险区域', indicator: 'produceOriginSoilRisk', text: '高风险', town: '白沙镇', matters: ['X22'], note: '白沙镇不在点名的严格管控类耕地2个镇之内；范围和面积未写明，是风险区域，不是耕地类别，故不在farmlandUnit立档。' },
  ...['西湖', '油溪', '李市'].map((town, i): Statement => ({ key: `PF05${i}`, facts: [`PF05${i}`], name: `${town}土壤酸化较为严重`, indicator: 'soilAcidification', text: '较为严重', town, note: `规划写作“${town}”，未写“镇”；镇街依别名。` })),
  { key: 'PF053', facts: ['PF053'], name: '高标准农田重点建设区域：黄庄现代粮油科技示范园', indicator: 'highStandardFarmlandAreas', text: '黄庄现代粮油科技示范园', quote: '以黄庄现代粮油科技示范园和油溪、珞璜等蔬菜水果基地等区域为高标准农田重点建设区域', note: '只是重点建设区域中的一处；所在镇街、面积和由谁命名均未写明，故不在demonstration立档。' },
  ...['油溪', '珞璜'].map((town, i): Statement => ({ key: `PF05${4 + i}`, facts: [`PF05${4 + i}`], name: `高标准农田重点建设区域：${town}蔬菜水果基地`, indicator: 'highStandardFarmlandAreas', text: `${town}蔬菜水果基地`, town, quote: '以黄庄现代粮油科技示范园和油溪、珞璜等蔬菜水果基地等区域为高标准农田重点建设区域', note: `规划写作“${town}”，未写“镇”；镇街依别名。` })),
  { key: 'PF056', facts: ['PF056'], name: '负面清单名称：农作物种植负面清单', indicator: 'cropNegativeList', text: '农作物种植负面清单', matters: ['X25'] },
  { key: 'PF057', facts: ['PF057'], name: '负面清单名称：农产品种植负面清单', indicator: 'cropNegativeList', text: '农产品种植负面清单', matters: ['X25'] },
]

// ---------------------------------------------------------------------------------------------------------------------
// Drinking water and groundwater.

// A table: one statement, one line.
// prettier-ignore
const water: readonly Statement[] = [
  { key: 'PF059-total', facts: ['PF059'], name: '农村集中式饮用水水源地54个', list: 'centralisedWaterSources', value: 54, unit: '个' },
  { key: 'PF059-river', facts: ['PF059'], name: '54个中河流型24个', indicator: 'centralisedRiverSources', value: 24, unit: '个', quote: '其中河流型水源地24个' },
  { key: 'PF059-reservoir', facts: ['PF059'], name: '54个中水库型29个', indicator: 'centralisedReservoirSources', value: 29, unit: '个', quote: '水库型水源地29个' },
  { key: 'PF059-groundwater', facts: ['PF059'], name: '54个中地下水型1个', list: 'groundwaterSources', value: 1, unit: '个', quote: '全区共划定54个农村集中式饮用水水源地，其中河流型水源地24个，水库型水源地29个，地下水型水源地1个', matters: ['X1'] },
  { key: 'PF059-towns', facts: ['PF059'], name: '54个涉及19个镇街', indicator: 'townsWithCentralisedSources', value: 19, unit: '个', quote: '涉及19个镇街' },
  { key: 'PF059-zones', facts: ['PF059'], name: '54个均已完成勘界及保护区矢量图绘制', indicator: 'delimitedProtectionZones', text: '均已完成勘界及保护区矢量图绘制', quote: '均已完成勘界及保护区矢量图绘制' },
  { key: 'PF060', facts: ['PF060'], name: '23个分散式饮用水水源地已完成保护区划分', indicator: 'delimitedDispersedSources', value: 23, unit: '个', note: '是已完成保护区划分的个数；分散式水源地共多少个，规划未写明。' },
  { key: 'PF071-zones', facts: ['PF071'], name: '54个农村集中式饮用水水源保护区，以三圣社区、平安村水源地等为重点', indicator: 'delimitedProtectionZones', value: 54, unit: '个', quote: '以油溪镇三圣社区水源地、吴滩镇平安村水源地等54个农村集中式饮用水水源保护区为重点' },
  { key: 'PF068', facts: ['PF068'], name: '地下水型水源地2个', list: 'groundwaterSources', value: 2, unit: '个', matters: ['X1'], note: '此处只写“地下水型”，未写集中式。' },
  { key: 'X1-survey', name: '集中式地下水型饮用水源2个（环境状况调查）', list: 'groundwaterSources', value: 2, unit: '个', section: '§三(三)双源', quote: '对石门镇沙坝厂水源地、德感街道长冲水厂水源地等2个集中式地下水型饮用水源开展环境状况调查', matters: ['X1'] },
  { key: 'X1-assessment', name: '地下水型水源地2个（风险评估报告）', list: 'groundwaterSources', value: 2, unit: '个', section: '§三(三)双源', quote: '编制完成石门镇沙坝厂水源地、德感街道长冲水厂水源地等2个地下水型水源地', matters: ['X1'] },
  { key: 'X1-zones', name: '地下水型饮用水水源保护区2个（风险源管理）', list: 'groundwaterSources', value: 2, unit: '个', section: '§三(三)水源', quote: '对2个地下水型饮用水水源保护区外，与水源地共处同一水文地质单元', matters: ['X1'] },
  { key: 'PF063', facts: ['PF063'], name: '长冲：写作长冲社区，列在分散式之中', indicator: 'waterSourceIdentity', text: '德感街道长冲社区地下水型水源地；分散式', quote: '德感街道长冲社区地下水型水源地等23个分散式饮用水水源地保护区划分', town: '德感街道', village: '长冲社区', matters: ['X2'] },
  { key: 'PF064', facts: ['PF064'], name: '长冲：写作地下水长冲水厂，未写规模', indicator: 'waterSourceIdentity', text: '江津区德感街道地下水长冲水厂水源地', town: '德感街道', matters: ['X2'] },
  { key: 'PF065', facts: ['PF065'], name: '长冲：写作长冲水厂，列在集中式之中', indicator: 'waterSourceIdentity', text: '德感街道长冲水厂水源地；集中式', town: '德感街道', matters: ['X2'] },
  { key: 'PF061', facts: ['PF061'], name: '三圣社区：列在分散式之中，水库型，名称带“金沙江”', indicator: 'waterSourceIdentity', text: '金沙江油溪镇三圣社区水库型水源地；分散式', quote: '已完成金沙江油溪镇三圣社区水库型水源地、德感街道长冲社区地下水型水源地等23个分散式饮用水水源地保护区划分', town: '油溪镇', village: '三圣社区', matters: ['X3'] },
  { key: 'PF062', facts: ['PF062'], name: '三圣社区：列为54个农村集中式的例子', indicator: 'waterSourceIdentity', text: '油溪镇三圣社区水源地；农村集中式', quote: '以油溪镇三圣社区水源地、吴滩镇平安村水源地等54个农村集中式饮用水水源保护区为重点', town: '油溪镇', village: '三圣社区', matters: ['X3'] },
  { key: 'PF066', facts: ['PF066'], name: '沙坝：写作沙坝厂地下水秦家水厂', indicator: 'waterSourceIdentity', text: '江津区石门镇沙坝厂地下水秦家水厂水源地', town: '石门镇', matters: ['X4', 'X26'] },
  { key: 'PF067', facts: ['PF067'], name: '沙坝：写作沙坝厂', indicator: 'waterSourceIdentity', text: '石门镇沙坝厂水源地', town: '石门镇', matters: ['X4'] },
  { key: 'PF070', facts: ['PF070'], name: '先锋镇秀庄村：规划写作“秀庄村”', indicator: 'villageName', text: '秀庄村', quote: '先锋镇秀庄村水源地', town: '先锋镇', matters: ['X26'] },
  { key: 'ten-thousand-sources', facts: ['PF069', 'PF070'], name: '“万人千吨”农村饮用水水源2个', list: 'tenThousandPeopleSources', value: 2, unit: '个', quote: '以蔡家镇清溪沟水源地、先锋镇秀庄村水源地等2个“万人千吨”农村饮用水水源为重点' },
  { key: 'PF072', facts: ['PF072'], name: '“万人千吨”水源每季度开展水质监测', list: 'tenThousandPeopleSources', text: '每季度', quote: '每季度开展蔡家镇清溪沟水源地、先锋镇秀庄村水源地等2个“万人千吨”农村饮用水水源水质监测' },
  { key: 'PF074-projects', facts: ['PF074'], name: '农村饮水安全巩固提升工程93个', indicator: 'waterSupplyProjects', value: 93, unit: '个' },
  { key: 'PF074-people', facts: ['PF074'], name: '巩固提升饮水安全人口72万人', indicator: 'waterSupplyPeople', value: 72, unit: '万人', matters: ['X19'] },
  { key: 'PF075', facts: ['PF075'], name: '其中农村受益人口超过1.8万人', indicator: 'waterSupplyPeople', text: '超过1.8', unit: '万人', matters: ['X19'] },
  { key: 'PF109', facts: ['PF109'], name: '完成54家加油站防渗防泄漏设施改造', indicator: 'petrolStationsRefitted', value: 54, unit: '家' },
  { key: 'PF113', facts: ['PF113'], name: '列入“双源”清单的单位按月开展地下水环境监测', list: 'dualSources', text: '按月' },
  { key: 'dual-sources-named', facts: ['PF110', 'PF111', 'PF112'], name: '“双源”清单点名的重点3处', list: 'dualSources', text: '双福工业园区、尖山灰场、重庆市三维环保有限责任公司江津区城市生活垃圾处置场等', quote: '以双福工业园区、尖山灰场、重庆市三维环保有限责任公司江津区城市生活垃圾处置场等列入“双源”清单为重点', note: '“等”之外还有哪些、清单共多少处，规划未写明。' },
  { key: 'PF116', facts: ['PF116'], name: '地下水污染源清单有待建立', indicator: 'groundwaterPollutionSourceList', text: '到2025年建立地下水污染源清单', year: 2025, quote: '到2025年，完成地下水污染源环境状况调查，建立地下水污染源清单，实现动态更新', matters: ['X17'] },
  { key: 'X18-stable', indicator: 'groundwaterState', name: '全区地下水环境质量总体稳定', text: '总体稳定', section: '§一(一)3', quote: '全区地下水环境质量总体稳定', matters: ['X18'] },
  { key: 'X18-polluted', indicator: 'groundwaterState', name: '部分工业园区和重点企业地下水污染严重、有连片扩散趋势', text: '部分工业园区和重点企业地下水污染严重、并有连片扩散趋势', section: '§一(二)3', quote: '部分工业园区和重点企业地下水污染严重、并有连片扩散趋势', matters: ['X18'] },
  { key: 'PF124', facts: ['PF124', 'PF125', 'PF126'], indicator: 'riverRestoration', name: '水环境综合整治持续推进的河流：桥溪河、梅江河、綦江河等', text: '桥溪河、梅江河、綦江河等', note: '河流没有登记册。' },
]

// ---------------------------------------------------------------------------------------------------------------------
// Farming.

// A table: one statement, one line.
// prettier-ignore
const farming: readonly Statement[] = [
  { key: 'PF076', facts: ['PF076'], name: '规模养殖场配套任务334家', list: 'largeFarms', value: 334, unit: '家', year: 2020, note: '是有粪污处理设施配套任务的规模养殖场家数。' },
  { key: 'PF076-large', facts: ['PF076'], name: '其中大型规模养殖场82家', indicator: 'livestockFarmsOfTheLargerClass', value: 82, unit: '家', year: 2020, quote: '其中大型规模养殖场配套任务82家' },
  { key: 'PF085', facts: ['PF085'], name: '规模以上畜禽养殖场纳入重点污染源管理', list: 'largeFarms', text: '纳入重点污染源管理' },
  { key: 'PF078', facts: ['PF078'], name: '50家养殖场未配备设施、维护较差或产能不足', indicator: 'livestockFarmsLackingFacilities', value: 50, unit: '家', year: 2020, yearInferred: true, quote: '仍有50家畜禽养殖场存在未配备粪便处理利用设施、设备维护较差及产能不足等现象', matters: ['X14'], note: '这50家的规模原文未写明。' },
  { key: 'PF083', facts: ['PF083'], name: '畜禽养殖“三区”已划定完成', indicator: 'livestockZones', text: '已划定完成，细化到村社名称、边界地理坐标位置、区域面积', quote: '合理划定完成全区畜禽养殖禁养区、限养区、适养区的“三区划分”工作，细化到村社名称、边界地理坐标位置、区域面积', note: '各区的名称、位置和面积规划未写，故不在breedingZone立档。' },
  { key: 'PF087-scale', facts: ['PF087'], name: '规模以上水产养殖单位：30亩及以上', indicator: 'aquacultureScaleThreshold', text: '30及以上', unit: '亩' },
  { key: 'PF087-distance', facts: ['PF087'], name: '整治河库500米范围内的规模化养殖池塘', indicator: 'aquacultureRiverBuffer', value: 500, unit: '米', quote: '实施河库500米范围内规模化养殖池塘整治任务' },
  { key: 'PF088-farms', facts: ['PF088'], name: '国家级水产健康养殖示范场3家', indicator: 'aquacultureDemonstrationFarms', value: 3, unit: '家' },
  { key: 'PF088-area', facts: ['PF088'], name: '国家级水产健康养殖示范场150亩', indicator: 'aquacultureDemonstrationArea', value: 150, unit: '亩' },
  { key: 'PF089-bases', facts: ['PF089'], name: '水产养殖尾水治理示范基地5个', indicator: 'tailWaterBases', value: 5, unit: '个' },
  { key: 'PF089-area', facts: ['PF089'], name: '水产养殖尾水治理示范基地250亩', indicator: 'tailWaterBaseArea', value: 250, unit: '亩' },
  { key: 'PF089-sedimentation', facts: ['PF089'], name: '其中沉淀过滤池示范基地3家', indicator: 'tailWaterSedimentationBases', value: 3, unit: '家', quote: '其中沉淀过滤池示范基地3家' },
  { key: 'PF089-aquaponics', facts: ['PF089'], name: '其中鱼菜共生示范基地2家', indicator: 'tailWaterAquaponicsBases', value: 2, unit: '家', quote: '鱼菜共生示范基地2家' },
  { key: 'feed-base', indicator: 'aquacultureFeedBases', name: '配合饲料替代冰鲜幼杂鱼示范基地1个', value: 1, unit: '个', section: '§一(一)2', quote: '建成配合饲料替代冰鲜幼杂鱼示范基地1个' },
  { key: 'new-fish', indicator: 'aquacultureNewVarieties', name: '推广水产品新品种500多万尾', text: '500多', unit: '万尾', section: '§一(一)2', quote: '推广异育银鲫“中科5号”、长丰鲢等国审水产品新品种500多万尾' },
  { key: 'tail-water-units', indicator: 'tailWaterFacilityUnits', name: '配套建设养殖尾水处理设施的单位3家', value: 3, unit: '家', section: '§一(一)2', quote: '对3家单位300余亩池塘配套建设养殖尾水处理设施3套' },
  { key: 'tail-water-pond-area', indicator: 'tailWaterFacilityPondArea', name: '配套养殖尾水处理设施的池塘300余亩', text: '300余', unit: '亩', section: '§一(一)2', quote: '对3家单位300余亩池塘配套建设养殖尾水处理设施3套' },
  { key: 'tail-water-facilities', indicator: 'tailWaterFacilities', name: '养殖尾水处理设施3套', value: 3, unit: '套', section: '§一(一)2', quote: '对3家单位300余亩池塘配套建设养殖尾水处理设施3套' },
  { key: 'aquaponics-pond-area', indicator: 'aquaponicsPondArea', name: '投放鱼菜共生栽培箱的池塘2000亩', value: 2000, unit: '亩', section: '§一(一)2', quote: '在2000亩池塘投放360个鱼菜共生栽培箱' },
  { key: 'aquaponics-boxes', indicator: 'aquaponicsBoxes', name: '鱼菜共生栽培箱360个', value: 360, unit: '个', section: '§一(一)2', quote: '在2000亩池塘投放360个鱼菜共生栽培箱' },
  { key: 'X16-done', indicator: 'aquacultureZones', name: '水产养殖三区划定规定已严格执行', text: '严格执行了水产养殖三区划定规定', section: '§一(一)2', quote: '严格执行了水产养殖三区划定规定', matters: ['X16'] },
  { key: 'X16-to-complete', facts: ['PF086'], indicator: 'aquacultureZones', name: '水产养殖三区尚要完成划定', text: '要完成划定', matters: ['X16'] },
  { key: 'PF086', facts: ['PF086'], indicator: 'aquacultureZones', name: '水产养殖第三区称“养殖区”', text: '禁止养殖区、限制养殖区和养殖区', matters: ['X16'] },
  { key: 'X16-suitable', indicator: 'aquacultureZones', name: '水产养殖第三区称“适养区”', text: '适养区', section: '§三(二)养殖', quote: '以限养区、适养区内以规模以上（30亩及以上）水产养殖单位为治理重点', matters: ['X16'] },
]

// ---------------------------------------------------------------------------------------------------------------------
// Villages.

// A table: one statement, one line.
// prettier-ignore
const villages: readonly Statement[] = [
  { key: 'PF092', facts: ['PF092'], name: '全区行政村（涉农社区）233个', indicator: 'villages', value: 233, unit: '个', matters: ['X24'] },
  { key: 'PF092-tier-one', facts: ['PF092'], name: '其中一档50个', indicator: 'villagesTierOne', value: 50, unit: '个', quote: '其中一档50个' },
  { key: 'PF092-tier-two', facts: ['PF092'], name: '其中二档179个', indicator: 'villagesTierTwo', value: 179, unit: '个', quote: '二档179个' },
  { key: 'PF092-tier-three', facts: ['PF092'], name: '其中三档4个', indicator: 'villagesTierThree', value: 4, unit: '个', quote: '三档4个' },
  { key: 'PF093', facts: ['PF093'], name: '在册备案的非正规垃圾堆放点10个，已整改销号', indicator: 'registeredDumpPoints', value: 10, unit: '个', year: 2020, quote: '完成对全国排查整治信息系统在册备案的10个农村生活垃圾非正规垃圾堆放点的整改销号工作', matters: ['X15'] },
  { key: 'PF094', facts: ['PF094'], name: '一些村庄仍在沿用非正规垃圾填埋场', list: 'openDumpPoints', text: '一些交通不便的村庄，仍在沿用非正规垃圾填埋场', quote: '一些交通不便的村庄，仍在沿用非正规垃圾填埋场', matters: ['X15'] },
  { key: 'X15-search', list: 'openDumpPoints', name: '非正规垃圾堆放点还要深入排查', text: '深入开展非正规垃圾堆放点排查', section: '§三(二)垃圾', quote: '深入开展非正规垃圾堆放点排查', matters: ['X15'] },
  { key: 'PF099', facts: ['PF099'], name: '农村黑臭水体底数不清', list: 'openBlackOdorousWaters', text: '底数不清', quote: '全区农村黑臭水体底数不清，分布面广' },
  { key: 'PF100', facts: ['PF100'], name: '技改、扩容乡镇生活污水处理设施36座', indicator: 'sewageFacilitiesUpgraded', value: 36, unit: '座' },
  { key: 'PF101', facts: ['PF101'], name: '乡镇管网建设209.86km', indicator: 'sewerLength', value: 209.86, unit: 'km' },
  { key: 'PF102', facts: ['PF102'], name: '25个建制镇污水处理厂全覆盖', indicator: 'townsWithSewagePlant', value: 25, unit: '个', year: 2020 },
  { key: 'settlements-1000', indicator: 'settlementsWithSewageFacility', name: '常住人口1000人以上的聚居点集中式污水处理设施全覆盖', text: '全覆盖', year: 2020, section: '§一(一)2', quote: '农村常住人口1000人以上的聚居点集中式污水处理设施全覆盖' },
  { key: 'settlements-200', indicator: 'sewagePrioritySettlements', name: '污水治理以200户以上或500人以上的集聚点为重点', text: '常住人口200户以上或500人以上', section: '§三(二)污水', quote: '常住人口200户以上或500人以上的农村人口集聚点为重点' },
  { key: 'PF106-towns', facts: ['PF106'], name: '市级生态文明示范镇24个', indicator: 'ecoDemonstrationTowns', value: 24, unit: '个', year: 2020 },
  { key: 'PF106-villages', facts: ['PF106'], name: '市级生态文明示范村（社）7个', indicator: 'ecoDemonstrationVillages', value: 7, unit: '个', year: 2020, quote: '市级生态文明示范村（社）7个' },
  { key: 'PF107', facts: ['PF107'], name: '农村垃圾分类示范村40个', indicator: 'wasteSortingVillages', value: 40, unit: '个', year: 2020 },
  { key: 'PF107-city', facts: ['PF107'], name: '其中3个分类示范村接受市级挂牌评定', indicator: 'wasteSortingVillagesAssessedByCity', value: 3, unit: '个', year: 2020, quote: '其中申报的3个分类示范村接受市级挂牌评定' },
  { key: 'PF108', facts: ['PF108'], name: '累计完成卫生厕所改造74561户', indicator: 'toiletsConverted', value: 74561, unit: '户' },
]

// What the text itself lacks.
// A table: one statement, one line.
// prettier-ignore
const gaps: readonly Statement[] = [
  { key: 'X23-row-3', indicator: 'planNumbering', name: '专栏1序号由2跳到4，没有3', text: '序号1、2、4、5、6', section: '专栏1', quote: '2 受污染耕地安全利用率（%） 95 不低于现状值 完成 4 农业农村污染防治', matters: ['X23'] },
  { key: 'X23-chapter-4', indicator: 'planNumbering', name: '第四章没有工程清单', text: '“组织实施一批重大工程”之后即为第五章', section: '§四', quote: '组织实施一批重大工程。 第五章 保障措施', matters: ['X23'] },
  { key: 'X23-heading-3-2', indicator: 'planNumbering', name: '三(二)的标题在所存文本中缺失', text: '三(一)4之后直接是“1.加强农村饮用水水源保护”', section: '§三(二)', quote: '并及时向社会公布。 1.加强农村饮用水水源保护', matters: ['X23'] },
  { key: 'X23-heading-3-3', indicator: 'planNumbering', name: '三(三)的标题在所存文本中缺失', text: '村容村貌之后直接是“开展集中式地下水型饮用水源环境状况调查”', section: '§三(三)', quote: '持续开展美丽宜居乡村示范创建。 开展集中式地下水型饮用水源环境状况调查。', matters: ['X23'] },
]

/** Everything the plan states. */
export const statements: readonly Statement[] = [
  ...fromTable1,
  ...fromTable2,
  ...rates,
  ...goals,
  ...plots,
  ...farmland,
  ...water,
  ...farming,
  ...villages,
  ...gaps,
]
