import type { RegisterList } from '../../engine/registry.ts'
import { GUIDE } from './rules.ts'

const OPEN = ['IDENTIFIED', 'LISTED', 'TREATING', 'EVALUATING', 'REBOUND']

export const blackOdorousLists: readonly RegisterList[] = [
  {
    key: 'openBlackOdorousWaters',
    title: '农村黑臭水体清单（未销号）',
    titleEn: 'Open black-odorous waters',
    custodian: { name: '区生态环境局', stated: false },
    basis: [GUIDE, '规划 三(二)'],
    cadence: '动态更新',
    on: { blackOdorousWater: ({ status }) => OPEN.includes(status ?? '') },
  },
]
