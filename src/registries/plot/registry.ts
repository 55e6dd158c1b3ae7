import type { ChangeKind, Column } from '../../engine/registry.ts'
import { defineRegistry } from '../define.ts'
import { remember } from './lists.ts'
import { plotRules } from './rules.ts'
import { LAW, ORDER_42 } from './sources.ts'

const columns: Readonly<Record<string, Column>> = {
  areaM2: { type: 'number', unit: 'm²', title: '面积', titleEn: 'Area', meaning: '文件所载面积。Area as the document states it.' },
  plannedUse: { type: 'text', title: '规划用途', titleEn: 'Planned use', meaning: '规划用途，按文件写法。Planned use in the words of the document.' },
  landClass: {
    type: 'enum',
    values: { name: 'LandClass', values: { CLASS_ONE: ['第一类用地', 'Class one'], CLASS_TWO: ['第二类用地', 'Class two'] } },
    title: '用地类别',
    titleEn: 'Land class',
    meaning: '按规划用途划分的建设用地类别。Class of construction land by its planned use.',
    source: 'GB 36600-2018',
  },
  activity: {
    type: 'enum',
    values: {
      name: 'PlotActivity',
      values: {
        IN_PRODUCTION: ['在产', 'In production'],
        CEASED: ['停产', 'Ceased'],
        DEMOLISHING: ['拆除', 'Demolishing'],
        VACANT: ['空置', 'Vacant'],
        REDEVELOPING: ['再开发', 'Redeveloping'],
      },
    },
    title: '使用状况',
    titleEn: 'Activity',
    meaning: '地块现在的使用状况。What happens on the plot.',
  },
  formerUser: { type: 'text', title: '原使用单位', titleEn: 'Former user', meaning: '曾在地块上生产经营的单位。Who used the plot before.' },
  riskLevel: {
    type: 'enum',
    values: { name: 'RiskLevel', values: { HIGH: ['高', 'High'], MEDIUM: ['中', 'Medium'], LOW: ['低', 'Low'] } },
    title: '风险等级',
    titleEn: 'Risk level',
    meaning: '污染地块的风险等级。Risk level of a contaminated plot.',
    source: ORDER_42,
  },
  pollutants: { type: 'texts', title: '污染物', titleEn: 'Pollutants', meaning: '超标污染物。Pollutants above the limits.', source: 'GB 36600-2018' },
  groundwaterPolluted: {
    type: 'boolean',
    title: '地下水受污染',
    titleEn: 'Groundwater polluted',
    meaning: '调查报告认定地下水是否受污染。Whether the investigation finds the groundwater polluted.',
    source: '规划 三(四)',
  },
  mode: {
    type: 'enum',
    values: { name: 'RemediationMode', values: { CONTROL: ['风险管控', 'Control'], REMEDIATION: ['修复', 'Remediation'], BOTH: ['管控与修复', 'Both'] } },
    title: '管控修复方式',
    titleEn: 'Mode',
    meaning: '列入名录的方式；仅在名录内显示。How it is listed; shown while it is on the list.',
    source: `${LAW} 第五十八条`,
  },
  controlArea: {
    type: 'geometry',
    title: '管控区域',
    titleEn: 'Control area',
    meaning: '暂不开发利用污染地块的管控区域。Control area of idle contaminated land.',
    source: '规划 三(一)3',
  },
  unit: {
    type: 'text',
    title: '重点监管单位',
    titleEn: 'Key supervised unit',
    meaning: '所属土壤污染重点监管单位的编号。Record key of the key supervised unit.',
  },
  successor: {
    type: 'reference',
    references: 'plot',
    title: '并入地块',
    titleEn: 'Successor',
    meaning: '合并后的地块；仅在合并、分割后显示。The plot it was merged into; shown once merged or split.',
  },
  successors: {
    type: 'references',
    references: 'plot',
    title: '分割后地块',
    titleEn: 'Successors',
    meaning: '分割成的地块；仅在合并、分割后显示。The plots it was split into.',
  },
  predecessors: { type: 'references', references: 'plot', title: '来源地块', titleEn: 'Predecessors', meaning: '合并或分割前的地块。The plots it came from.' },
  exactPosition: {
    type: 'geometry',
    restricted: true,
    title: '精确位置',
    titleEn: 'Exact position',
    meaning: '精确空间位置，限制公开。Exact position; restricted.',
  },
}

/** Stages that no plot leaves: its successors go on. */
const OPEN = ['CLUE', 'DEFERRED', 'SUSPECTED', 'INVESTIGATED', 'CLEARED', 'CONTAMINATED', 'ASSESSED', 'ACCEPTABLE', 'LISTED', 'EFFECT_REVIEW', 'DELISTED']
const CLOSED = ['CLEARED', 'ACCEPTABLE', 'DELISTED']

/** REGISTRIES §2.2: which change leads from which stage. */
const changes: Readonly<Record<string, ChangeKind>> = {
  Suspected: { title: '列为疑似', titleEn: 'Suspected', status: 'SUSPECTED', from: ['CLUE', 'DEFERRED', ...CLOSED] },
  Deferred: { title: '在产暂缓', titleEn: 'Deferred', status: 'DEFERRED', from: ['CLUE'] },
  Investigated: { title: '完成调查', titleEn: 'Investigated', status: 'INVESTIGATED', from: ['CLUE', 'SUSPECTED'] },
  Cleared: { title: '排除', titleEn: 'Cleared', status: 'CLEARED', from: ['INVESTIGATED'] },
  Contaminated: { title: '列为污染地块', titleEn: 'Contaminated', status: 'CONTAMINATED', from: ['INVESTIGATED', ...CLOSED] },
  Assessed: { title: '完成风险评估', titleEn: 'Assessed', status: 'ASSESSED', from: ['CONTAMINATED'] },
  RiskAccepted: { title: '风险可接受', titleEn: 'Risk accepted', status: 'ACCEPTABLE', from: ['ASSESSED'] },
  Listed: { title: '列入管控修复名录', titleEn: 'Listed', status: 'LISTED', from: ['ASSESSED'] },
  EffectReviewStarted: { title: '开始效果评估', titleEn: 'Effect review started', status: 'EFFECT_REVIEW', from: ['LISTED'] },
  EffectReviewFailed: { title: '效果评估未通过', titleEn: 'Effect review failed', status: 'LISTED', from: ['EFFECT_REVIEW'] },
  Delisted: { title: '移出名录', titleEn: 'Delisted', status: 'DELISTED', from: ['EFFECT_REVIEW'] },
  MergedInto: { title: '合并', titleEn: 'Merged into', status: 'MERGED', from: OPEN },
  SplitInto: { title: '分割', titleEn: 'Split into', status: 'SPLIT', from: OPEN },
}

const ON_LIST = ['LISTED', 'EFFECT_REVIEW']
const SUCCEEDED = ['MERGED', 'SPLIT']

/** 建设用地地块: one record, one life; the three lists are read from it, never kept beside it. */
export const plot = defineRegistry({
  key: 'plot',
  plural: 'plots',
  title: '建设用地地块',
  titleEn: 'Plots of construction land',
  custodian: { name: '区生态环境局、区规划自然资源局', stated: false },
  basis: [LAW, ORDER_42],
  category: 'riskLevel',
  columns,
  status: {
    word: 'stage',
    initial: 'CLUE',
    vocabulary: {
      name: 'PlotStage',
      values: {
        CLUE: ['线索', 'Clue'],
        DEFERRED: ['在产暂缓', 'Deferred, in production'],
        SUSPECTED: ['疑似污染地块', 'Suspected'],
        INVESTIGATED: ['已调查待认定', 'Investigated'],
        CLEARED: ['排除', 'Cleared'],
        CONTAMINATED: ['污染地块', 'Contaminated'],
        ASSESSED: ['已评估', 'Assessed'],
        ACCEPTABLE: ['风险可接受', 'Risk acceptable'],
        LISTED: ['管控修复名录内', 'On the remediation list'],
        EFFECT_REVIEW: ['效果评估中', 'Effect under review'],
        DELISTED: ['移出', 'Delisted'],
        MERGED: ['已合并', 'Merged'],
        SPLIT: ['已分割', 'Split'],
      },
    },
  },
  changes,
  show: (fields, status) => {
    const { mode, successor, successors, ...shown } = fields
    return {
      ...shown,
      ...(ON_LIST.includes(status ?? '') && mode !== undefined && { mode }),
      ...(SUCCEEDED.includes(status ?? '') && { successor, successors }),
    }
  },
  remember,
  rules: plotRules,
  looksAt: ({ type, data }) => {
    const named = type === 'MergedInto' ? [data['successor']] : type === 'SplitInto' ? data['successors'] : []
    return (Array.isArray(named) ? named : []).filter((key) => typeof key === 'string').map((record) => ({ registry: 'plot', record }))
  },
})
