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
    }),
    industry: code('行业', 'Industry', '行业类别，按来源写法。Industry in the words of the source.', { source: 'GB/T 4754-2017' }),
    metals: someOf(METAL, '涉及重金属', 'Metals', '涉及的重金属。Heavy metals involved.'),
    emissionKgYear: number('kg/a', '重金属排放量', 'Emission', '重点重金属年排放量。Heavy metals emitted a year.'),
  },
  status: statuses('HeavyMetalEnterpriseStage', 'LISTED', { LISTED: ['在清单内', 'Listed'], REMOVED: ['已移出', 'Removed'] }),
  changes: {
    Renewed: within(['LISTED'], 'renew*', ['续列', 'Renewed'], UPDATED),
    Removed: to('REMOVED', ['LISTED'], 'delist*', ['移出', 'Removed'], UPDATED),
  },
  rules: [creditCodeRule('heavyMetalEnterprise')],
})
