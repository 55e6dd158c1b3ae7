import { code, number, reference, text, texts } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'
import { keyUnitRules, LIST_RULES } from './rules.ts'

/** 土壤污染重点监管单位: the list is yearly, and removal does not end the duties of the plot. */
export const keySupervisedUnit = defineRegistry({
  key: 'keySupervisedUnit',
  plural: 'keySupervisedUnits',
  title: '土壤污染重点监管单位',
  titleEn: 'Key supervised units',
  custodian: { name: '区生态环境局', stated: true },
  basis: [LIST_RULES, '工矿用地土壤环境管理办法（试行）（部令第3号）'],
  category: 'industry',
  columns: {
    creditCode: code('统一社会信用代码', 'Credit code', '18 位统一社会信用代码。Unified social credit code, 18 characters.', {
      source: 'GB 32100-2015',
      searched: true,
      headers: ['信用代码', '社会信用代码', '统一信用代码'],
    }),
    industry: code('行业', 'Industry', '行业类别，按来源写法。Industry in the words of the source.', {
      source: 'GB/T 4754-2017',
      headers: ['行业类别', '行业名称', '行业类型', '国民经济行业', '行业类别名称'],
    }),
    year: number('年', '名录年度', 'Year of the list', '最近一次列入的名录年度。Year of the list that it was last put on.', {
      source: LIST_RULES,
      headers: ['年度', '年份', '列入年度', '纳入年度', '名单年度'],
    }),
    reason: text('列入原因', 'Reason', '列入名录的原因。Why it is on the list.', { headers: ['列入理由', '纳入原因', '纳入理由'] }),
    plot: reference('plot', '所在地块', 'Plot', '所在建设用地地块。The plot it stands on.', {
      back: 'keySupervisedUnits',
      headers: ['地块', '地块编号', '地块名称', '地块编码'],
    }),
    duties: texts('义务', 'Duties', '名录写明的义务。Duties that the list names.', {
      source: LIST_RULES,
      headers: ['监管要求', '法定义务', '责任义务', '主要义务'],
    }),
  },
  status: statuses('KeySupervisedUnitStage', 'LISTED', { LISTED: ['在名录内', 'Listed'], REMOVED: ['已移出', 'Removed'] }),
  changes: {
    Renewed: to('LISTED', ['LISTED', 'REMOVED'], 'renew*', ['续列', 'Renewed'], {
      states: ['year'],
      actor: '区生态环境局',
      restsOn: '年度名录',
      source: LIST_RULES,
    }),
    Removed: to('REMOVED', ['LISTED'], 'delist*', ['移出', 'Removed'], { actor: '区生态环境局', restsOn: '年度名录或移出文件', source: LIST_RULES }),
  },
  rules: keyUnitRules,
  intake: {
    nouns: ['重点监管单位', '重点单位', '企业', '单位', '公司'],
    days: { Removed: { headers: ['移出日期', '移出名录日期', '退出日期'], vague: 'a removal changes state and must be a day' } },
    written: { 在名录: 'LISTED', 列入: 'LISTED', 已列入: 'LISTED', 移出: 'REMOVED', 退出: 'REMOVED' },
  },
})
