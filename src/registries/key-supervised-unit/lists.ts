import type { RegisterList } from '../../engine/registry.ts'
import { LAW } from '../plot/sources.ts'

export const keyUnitLists: readonly RegisterList[] = [
  {
    key: 'keySupervisedUnits',
    title: '土壤污染重点监管单位名录',
    titleEn: 'Key supervised units',
    custodian: { name: '区生态环境局', stated: true },
    basis: [`${LAW} 第二十一条`],
    cadence: '每年',
    on: { keySupervisedUnit: ({ status }) => status === 'LISTED' },
  },
]
