import type { RegisterList } from '../../engine/registry.ts'
import { isGroundwaterSource } from '../water-source/lists.ts'

export const dualSourceLists: readonly RegisterList[] = [
  {
    key: 'dualSources',
    title: '地下水“双源”清单',
    titleEn: 'Dual sources of groundwater',
    custodian: { name: '区生态环境局、市生态环境局', stated: true },
    basis: ['规划 三(三)'],
    cadence: '及时更新',
    on: {
      waterSource: isGroundwaterSource,
      groundwaterPollutionSource: ({ status, fields }) => fields['onDualSourceList'] === true && status !== 'REMOVED',
    },
  },
]
