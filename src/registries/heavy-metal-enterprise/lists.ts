import type { RegisterList } from '../../engine/registry.ts'

export const heavyMetalLists: readonly RegisterList[] = [
  {
    key: 'heavyMetalEnterprises',
    title: '涉重金属重点行业企业全口径排查清单',
    titleEn: 'Heavy-metal enterprises',
    custodian: { name: '区生态环境局', stated: false },
    basis: ['规划 三(一)'],
    cadence: '动态管理',
    on: { heavyMetalEnterprise: ({ status }) => status === 'LISTED' },
  },
]
