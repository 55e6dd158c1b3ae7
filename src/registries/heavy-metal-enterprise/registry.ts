import { code, number, someOf } from '../column.ts'
import { creditCodeRule } from '../credit-code-rule.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to, within } from '../status.ts'
import { METAL } from '../vocabulary.ts'

const UPDATED = { actor: '区生态环境局（推断）', restsOn: '更新后的清单', source: '规划 三(一)' }

/** 涉重金属重点行业企业; the list is kept up to date, not published by the year. */
export const heavyMetalEnterprise = defineRegistry({
  key: 'heavyMetalEnterprise',
  plural: 'heavyMetalEnterprises',
  title: '涉重金属企业',
  titleEn: 'Heavy-metal enterprises',
  custodian: { name: '区生态环境局', stated: false },
  basis: ['规划 三(一)'],
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
    metals: someOf(METAL, '涉及重金属', 'Metals', '涉及的重金属。Heavy metals involved.', {
      headers: ['重金属', '重金属种类', '涉重金属', '涉重金属种类', '主要重金属', '重金属类型', '重金属污染物'],
      written: { 总镉: 'CD', 总汞: 'HG', 总砷: 'AS', 总铅: 'PB', 总铬: 'CR', 六价铬: 'CR' },
    }),
    emissionKgYear: number('kg/a', '重金属排放量', 'Emission', '重点重金属年排放量。Heavy metals emitted a year.', {
      headers: ['排放量', '年排放量', '重金属年排放量', '重点重金属排放量'],
    }),
  },
  status: statuses('HeavyMetalEnterpriseStage', 'LISTED', { LISTED: ['在清单内', 'Listed'], REMOVED: ['已移出', 'Removed'] }),
  changes: {
    Renewed: within(['LISTED'], 'renew*', ['续列', 'Renewed'], UPDATED),
    Removed: to('REMOVED', ['LISTED'], 'delist*', ['移出', 'Removed'], UPDATED),
  },
  rules: [creditCodeRule('heavyMetalEnterprise')],
  intake: {
    nouns: ['企业', '单位', '公司'],
    days: { Removed: { headers: ['移出日期', '移出清单日期', '退出日期'], vague: 'a removal changes state and must be a day' } },
    written: { 在清单: 'LISTED', 列入: 'LISTED', 已列入: 'LISTED', 移出: 'REMOVED', 退出: 'REMOVED' },
  },
})
