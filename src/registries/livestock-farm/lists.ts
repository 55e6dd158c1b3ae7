import type { RegisterList } from '../../engine/registry.ts'

export const farmLists: readonly RegisterList[] = [
  {
    key: 'largeFarms',
    title: '规模畜禽养殖场清单',
    titleEn: 'Livestock farms at scale',
    custodian: { name: '区农业农村委', stated: true },
    basis: ['畜禽规模养殖污染防治条例', '规划 三(二)'],
    cadence: null,
    on: { livestockFarm: ({ status, fields }) => fields['largeScale'] === true && status !== 'CLOSED' && status !== 'RELOCATED' },
  },
]
