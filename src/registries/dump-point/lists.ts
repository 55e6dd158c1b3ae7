import type { RegisterList } from '../../engine/registry.ts'
import { RULES_2018 } from './rules.ts'

export const dumpLists: readonly RegisterList[] = [
  {
    key: 'openDumpPoints',
    title: '非正规垃圾堆放点清单（未销号）',
    titleEn: 'Open dump points',
    custodian: { name: '区城市管理部门', stated: false },
    basis: [RULES_2018, '规划 三(二)'],
    cadence: '动态管理',
    on: { dumpPoint: ({ status }) => status !== 'CLOSED' },
  },
]
