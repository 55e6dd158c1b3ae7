import type { ChangeKind, Column } from '../../engine/registry.ts'
import { boolean, geometry, number, oneOf, reference, references, text, texts } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { to } from '../status.ts'
import { RISK_LEVEL, RISK_WRITTEN, vocabulary } from '../vocabulary.ts'
import { remember } from './lists.ts'
import { plotRules } from './rules.ts'
import { LAW, ORDER_42 } from './sources.ts'

const columns: Readonly<Record<string, Column>> = {
  areaM2: number('m²', '面积', 'Area', '文件所载面积。Area as the document states it.', { headers: ['占地面积', '用地面积', '土地面积', '总面积'] }),
  plannedUse: text('规划用途', 'Planned use', '规划用途，按文件写法。Planned use in the words of the document.', {
    headers: ['规划用地性质', '规划用地类型', '规划土地用途', '土地规划用途', '未来用途'],
  }),
  landClass: oneOf(
    vocabulary('LandClass', { CLASS_ONE: ['第一类用地', 'Class one'], CLASS_TWO: ['第二类用地', 'Class two'] }),
    '用地类别',
    'Land class',
    '按规划用途划分的建设用地类别。Class of construction land by its planned use.',
    {
      source: 'GB 36600-2018',
      headers: ['用地类型', '用地分类', '建设用地类别'],
      written: { 一类用地: 'CLASS_ONE', 第一类: 'CLASS_ONE', 一类: 'CLASS_ONE', 二类用地: 'CLASS_TWO', 第二类: 'CLASS_TWO', 二类: 'CLASS_TWO' },
    },
  ),
  activity: oneOf(
    vocabulary('PlotActivity', {
      IN_PRODUCTION: ['在产', 'In production'],
      CEASED: ['停产', 'Ceased'],
      DEMOLISHING: ['拆除', 'Demolishing'],
      VACANT: ['空置', 'Vacant'],
      REDEVELOPING: ['再开发', 'Redeveloping'],
    }),
    '使用状况',
    'Activity',
    '地块现在的使用状况。What happens on the plot.',
    {
      headers: ['现状', '使用现状', '利用现状', '生产状况', '生产状态', '企业状态'],
      written: {
        在产企业: 'IN_PRODUCTION',
        生产中: 'IN_PRODUCTION',
        正常生产: 'IN_PRODUCTION',
        已停产: 'CEASED',
        关停: 'CEASED',
        已关停: 'CEASED',
        关闭: 'CEASED',
        拆除中: 'DEMOLISHING',
        闲置: 'VACANT',
        空地: 'VACANT',
        开发中: 'REDEVELOPING',
        再开发利用: 'REDEVELOPING',
      },
    },
  ),
  formerUser: text('原使用单位', 'Former user', '曾在地块上生产经营的单位。Who used the plot before.', {
    headers: ['原企业', '原企业名称', '原使用人', '原土地使用权人', '原生产企业', '原单位'],
  }),
  riskLevel: oneOf(RISK_LEVEL, '风险等级', 'Risk level', '污染地块的风险等级。Risk level of a contaminated plot.', {
    source: ORDER_42,
    headers: ['风险级别', '环境风险等级'],
    written: RISK_WRITTEN,
  }),
  pollutants: texts('污染物', 'Pollutants', '超标污染物。Pollutants above the limits.', {
    source: 'GB 36600-2018',
    headers: ['特征污染物', '超标污染物', '主要污染物', '污染因子'],
  }),
  groundwaterPolluted: boolean(
    '地下水受污染',
    'Groundwater polluted',
    '调查报告认定地下水是否受污染。Whether the investigation finds the groundwater polluted.',
    { source: '规划 三(四)', headers: ['地下水污染', '地下水是否受污染', '地下水是否污染', '地下水超标'] },
  ),
  mode: oneOf(
    vocabulary('RemediationMode', { CONTROL: ['风险管控', 'Control'], REMEDIATION: ['修复', 'Remediation'], BOTH: ['管控与修复', 'Both'] }),
    '管控修复方式',
    'Mode',
    '列入名录的方式；仅在名录内显示。How it is listed; shown while it is on the list.',
    {
      source: `${LAW} 第五十八条`,
      headers: ['管控或修复', '修复或管控', '管控修复类型', '风险管控或修复'],
      written: { 管控: 'CONTROL', 治理修复: 'REMEDIATION', 修复治理: 'REMEDIATION', 管控和修复: 'BOTH', 风险管控和修复: 'BOTH', 风险管控与修复: 'BOTH' },
    },
  ),
  controlArea: geometry('管控区域', 'Control area', '暂不开发利用污染地块的管控区域。Control area of idle contaminated land.', {
    source: '规划 三(一)3',
    headers: ['管控范围', '管控区范围'],
  }),
  unit: reference('keySupervisedUnit', '重点监管单位', 'Key supervised unit', '所属土壤污染重点监管单位。The key supervised unit that it belongs to.', {
    back: 'plots',
    headers: ['重点监管单位名称', '重点单位'],
  }),
  successor: reference('plot', '并入地块', 'Successor', '合并后的地块；仅在合并、分割后显示。The plot it was merged into; shown once merged or split.', {
    back: 'mergedFrom',
    headers: ['合并后地块'],
  }),
  successors: references('plot', '分割后地块', 'Successors', '分割成的地块；仅在合并、分割后显示。The plots it was split into.', {
    back: 'splitFrom',
    headers: ['分割后地块编号'],
  }),
  predecessors: references('plot', '来源地块', 'Predecessors', '合并或分割前的地块。The plots it came from.', {
    back: 'derivedPlots',
    headers: ['合并前地块', '分割前地块'],
  }),
  exactPosition: geometry('精确位置', 'Exact position', '精确空间位置，限制公开。Exact position; restricted.', {
    restricted: true,
    headers: ['精确坐标', '拐点坐标', '边界坐标', '界址点坐标', '地块边界'],
  }),
}

/** Stages that no plot leaves: its successors go on. */
const OPEN = ['CLUE', 'DEFERRED', 'SUSPECTED', 'INVESTIGATED', 'CLEARED', 'CONTAMINATED', 'ASSESSED', 'ACCEPTABLE', 'LISTED', 'EFFECT_REVIEW', 'DELISTED']
const CLOSED = ['CLEARED', 'ACCEPTABLE', 'DELISTED']

const BUREAUS = '区生态环境局会同规划自然资源部门'
const CITY = '市生态环境局'
const CITY_BUREAUS = '市生态环境局会同市规划和自然资源局'
const USER = '土地使用权人'
const REVIEW = '评审意见'

/** REGISTRIES §2.2: which change leads from which stage, who may cause it, and on what document. */
const changes: Readonly<Record<string, ChangeKind>> = {
  Suspected: to('SUSPECTED', ['CLUE', 'DEFERRED', ...CLOSED], 'suspect*', ['列为疑似', 'Suspected'], {
    states: ['activity', 'plannedUse', 'landClass'],
    actor: BUREAUS,
    restsOn: '联合确认文件、书面通知',
    source: ORDER_42,
  }),
  Deferred: to('DEFERRED', ['CLUE'], 'defer*', ['在产暂缓', 'Deferred'], {
    states: ['activity'],
    actor: '区生态环境局',
    restsOn: '重点监管单位名录',
    source: LAW,
  }),
  Investigated: to('INVESTIGATED', ['CLUE', 'SUSPECTED'], 'complete*Investigation', ['完成调查', 'Investigated'], {
    states: ['pollutants', 'groundwaterPolluted'],
    actor: USER,
    restsOn: '土壤污染状况调查报告',
    source: `${LAW} 第五十九条`,
  }),
  Cleared: to('CLEARED', ['INVESTIGATED'], 'clear*', ['排除', 'Cleared'], { actor: BUREAUS, restsOn: REVIEW, source: ORDER_42 }),
  Contaminated: to('CONTAMINATED', ['INVESTIGATED', ...CLOSED], 'confirm*Contaminated', ['列为污染地块', 'Contaminated'], {
    states: ['riskLevel', 'groundwaterPolluted', 'pollutants', 'plannedUse', 'landClass'],
    actor: CITY,
    restsOn: REVIEW,
    source: ORDER_42,
  }),
  Assessed: to('ASSESSED', ['CONTAMINATED'], 'complete*RiskAssessment', ['完成风险评估', 'Assessed'], {
    actor: `${USER}，${CITY_BUREAUS}评审`,
    restsOn: '详细调查和风险评估报告',
    source: `${LAW} 第六十条`,
  }),
  RiskAccepted: to('ACCEPTABLE', ['ASSESSED'], 'accept*Risk', ['风险可接受', 'Risk accepted'], { actor: CITY_BUREAUS, restsOn: REVIEW, source: LAW }),
  Listed: to('LISTED', ['ASSESSED'], 'enlist*', ['列入管控修复名录', 'Listed'], {
    states: ['mode'],
    actor: CITY_BUREAUS,
    restsOn: '名录通知（文号）',
    source: `${LAW} 第五十八条`,
  }),
  EffectReviewStarted: to('EFFECT_REVIEW', ['LISTED'], 'start*EffectReview', ['开始效果评估', 'Effect review started'], {
    actor: '土壤污染责任人、土地使用权人',
    restsOn: '效果评估报告',
    source: LAW,
  }),
  EffectReviewFailed: to('LISTED', ['EFFECT_REVIEW'], 'fail*EffectReview', ['效果评估未通过', 'Effect review failed'], {
    actor: '评审单位',
    restsOn: REVIEW,
    source: LAW,
  }),
  Delisted: to('DELISTED', ['EFFECT_REVIEW'], 'delist*', ['移出名录', 'Delisted'], {
    actor: `${CITY_BUREAUS}，依申请`,
    restsOn: '移出通知',
    source: `${LAW} 第六十六条`,
  }),
  MergedInto: to('MERGED', OPEN, 'merge*s', ['合并', 'Merged into'], {
    states: ['successor'],
    joint: { how: 'MERGE', successor: 'successor', predecessors: 'predecessors' },
    actor: '规划自然资源部门，区生态环境局确认',
    restsOn: '地籍文件',
  }),
  SplitInto: to('SPLIT', OPEN, 'split*', ['分割', 'Split into'], {
    states: ['successors'],
    joint: { how: 'SPLIT', successor: 'successors', predecessors: 'predecessors' },
    actor: '规划自然资源部门，区生态环境局确认',
    restsOn: '地籍文件',
  }),
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
  neighbours: [{ registry: 'farmlandUnit', how: { withinM: 200 }, as: 'farmlandUnitsAround', back: 'plotsAround' }],
  rules: plotRules,
  looksAt: ({ type, data }) => {
    const named = type === 'MergedInto' ? [data['successor']] : type === 'SplitInto' ? data['successors'] : []
    return (Array.isArray(named) ? named : []).filter((key) => typeof key === 'string').map((record) => ({ registry: 'plot', record }))
  },
  intake: {
    nouns: ['建设用地地块', '污染地块', '地块'],
    days: {
      Listed: { headers: ['列入日期', '列入名录日期'], vague: 'an enlisting changes state and must be a day' },
      Delisted: { headers: ['移出日期', '移出名录日期', '退出日期'], vague: 'a delisting changes state and must be a day' },
    },
    written: {
      疑似: 'SUSPECTED',
      疑似污染: 'SUSPECTED',
      已调查: 'INVESTIGATED',
      完成调查: 'INVESTIGATED',
      排除污染: 'CLEARED',
      已排除: 'CLEARED',
      污染: 'CONTAMINATED',
      完成风险评估: 'ASSESSED',
      名录内: 'LISTED',
      已列入名录: 'LISTED',
      列入名录: 'LISTED',
      已移出: 'DELISTED',
      移出名录: 'DELISTED',
      效果评估: 'EFFECT_REVIEW',
    },
  },
})
