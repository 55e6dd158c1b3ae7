import type { RegisterList } from '../../engine/registry.ts'

type Condition = RegisterList['on'][string]

/** On a list only while not withdrawn. */
const kept =
  (on: Condition): Condition =>
  (entry) =>
    entry.status !== 'WITHDRAWN' && on(entry)

const list = (key: string, title: string, titleEn: string, basis: string[], cadence: string | null, on: Condition): RegisterList => ({
  key,
  title,
  titleEn,
  custodian: { name: '区生态环境局', stated: false },
  basis,
  cadence,
  on: { waterSource: on },
})

/** One half of the dual sources. */
export const isGroundwaterSource = kept(({ fields }) => fields['waterType'] === 'GROUNDWATER' && fields['scale'] === 'CENTRALISED')

export const waterSourceLists: readonly RegisterList[] = [
  list(
    'centralisedWaterSources',
    '农村集中式饮用水水源地',
    'Centralised rural sources',
    ['规划 一(一)2'],
    null,
    kept(({ fields }) => fields['scale'] === 'CENTRALISED'),
  ),
  list(
    'dispersedWaterSources',
    '分散式饮用水水源地',
    'Dispersed sources',
    ['规划 一(一)2'],
    null,
    kept(({ fields }) => fields['scale'] === 'DISPERSED'),
  ),
  list(
    'tenThousandPeopleSources',
    '“万人千吨”水源',
    'Sources of ten thousand people or a thousand tonnes',
    ['规划 三(二)'],
    '每季度监测',
    kept(({ fields }) => fields['tenThousandPeople'] === true),
  ),
  list('groundwaterSources', '集中式地下水型饮用水源清单', 'Centralised groundwater sources', ['规划 三(三)'], '动态更新', isGroundwaterSource),
]
