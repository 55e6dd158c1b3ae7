import type { Indicator, Measure } from '../engine/registry.ts'

type Where = Measure['where']
const of = (registry: string, where: Where = {}): Measure => ({ registry, where })
const different = (distinct: string, registry: string, where: Where): Measure => ({ registry, where, distinct })
const sum = (column: string, registry: string, where: Where, per = 1): Measure => ({ registry, where, sum: column, per })

const indicator = (
  key: string,
  [title, titleEn]: readonly [zh: string, en: string],
  unit: string,
  meaning: string,
  source: string,
  measures: Pick<Indicator, 'of' | 'minus' | 'over' | 'decidedBy'>,
): Indicator => ({ key, title, titleEn, unit, meaning, source, ...measures })

/** The same number under each of the keys by which documents speak of it. */
const underKeys = (keys: readonly string[], { key: _, ...rest }: Indicator): Indicator[] => keys.map((key) => ({ key, ...rest }))

const tier = (key: string, word: string, zh: string, en: string): Indicator =>
  indicator(key, [`${zh}村`, `Villages of ${en}`], '个', `现行的${zh}村和社区数。Villages and communities of ${en} in force.`, '规划 一(一)2', {
    of: of('village', { ...IN_FORCE, tier: { eq: word } }),
    decidedBy: 'tier',
  })

const IN_FORCE = { status: { eq: 'IN_FORCE' } }
const polluted = { aboveScreening: { eq: true } }
const operatingAtScale = { lists: { has: 'largeFarms' }, status: { eq: 'OPERATING' } }
/** 已列入 and beyond, not removed. */
const onSourceList = { status: { in: ['LISTED', 'RISK_ASSESSED', 'CONTROLLED', 'REMEDIATED'] } }

/** Groundwater samples of the year asked whose class is decided. */
const evaluated =
  (...classes: readonly string[]) =>
  (validOn: string) => ({
    medium: { eq: 'GROUNDWATER' },
    status: { eq: 'VALID' },
    sampledOn: { gte: `${validOn.slice(0, 4)}-01-01`, lte: validOn },
    computedClass: classes.length > 0 ? { in: [...classes] } : { isNull: false },
  })

/**
 * Numbers of the plan that the registers can answer (INDICATORS.md `R`); of the others only what documents state is kept.
 * Their keys are those of claims.
 */
export const indicators: readonly Indicator[] = [
  ...underKeys(
    ['B1-2', 'B2-1', 'T-1'],
    indicator(
      'B1-2',
      ['受污染耕地安全利用率', 'Safe use of polluted farmland'],
      '%',
      '超筛选值耕地中有现行措施者的面积占比；安全利用类还须农产品未超标。Share of the area above screening with measures in force; in the class of safe use only where produce is up to standard.',
      '受污染耕地安全利用率核算方法（试行）',
      {
        of: sum('areaMu', 'farmlandUnit', {
          ...polluted,
          measures: { isNull: false },
          or: [{ category: { in: ['PRIORITY_PROTECTION', 'STRICT_CONTROL'] } }, { category: { eq: 'SAFE_USE' }, produceExcess: { eq: 'NONE' } }],
        }),
        over: sum('areaMu', 'farmlandUnit', polluted),
      },
    ),
  ),
  indicator(
    'B2-3',
    ['地下水质量Ⅲ类水比例', 'Groundwater at class III'],
    '%',
    '当年截至所问之日已评价的点位中，没有一次劣于Ⅲ类者的占比（Ⅲ类及以上）；一项结果即可评价，不查项目是否齐全；结果不足以判定的样品不计。Share of the points evaluated in the year up to the day asked of which no sample is worse than III; one item is enough to evaluate, whether the set is complete is not asked; samples that decide nothing are left out.',
    'GB/T 14848-2017',
    {
      of: different('point', 'sample', evaluated()),
      minus: different('point', 'sample', evaluated('IV', 'V')),
      over: different('point', 'sample', evaluated()),
    },
  ),
  indicator(
    'B2-4',
    ['地下水质量Ⅴ类水比例', 'Groundwater at class V'],
    '%',
    '当年截至所问之日已评价的点位中，有一次为Ⅴ类者的占比。Share of the points evaluated in the year up to the day asked of which a sample is of class V.',
    'GB/T 14848-2017',
    { of: different('point', 'sample', evaluated('V')), over: different('point', 'sample', evaluated()) },
  ),
  indicator(
    'B2-5',
    ['地下水污染源环境风险管控比例', 'Pollution sources under control'],
    '%',
    '清单内污染源中已管控或已修复者的占比；以防渗、监测井和按月监测代替管控者未计入。Share of the listed sources that are controlled or remediated; those controlled by protection, wells and monthly data alone are not counted.',
    '规划 专栏2',
    { of: of('groundwaterPollutionSource', { status: { in: ['CONTROLLED', 'REMEDIATED'] } }), over: of('groundwaterPollutionSource', onSourceList) },
  ),
  indicator(
    'B2-8',
    ['完成农村环境整治的建制村比例', 'Villages with completed works'],
    '%',
    '现行行政村（含社区）中完成整治者的占比。Share of the villages and communities in force whose works are done.',
    '规划 专栏2',
    { of: of('village', { ...IN_FORCE, renovated: { eq: true } }), over: of('village', IN_FORCE), decidedBy: 'renovated' },
  ),
  indicator(
    'B2-9',
    ['农村生活污水治理率', 'Rural sewage treated'],
    '%',
    '现行行政村（含社区）中生活污水得到治理者的占比，以村计；规划未写明以村或以户。Share of the villages and communities in force whose sewage is treated, by villages; the plan does not say by what.',
    '规划 专栏2',
    { of: of('village', { ...IN_FORCE, sewageTreated: { eq: true } }), over: of('village', IN_FORCE), decidedBy: 'sewageTreated' },
  ),
  indicator(
    'T-3',
    ['规模养殖场粪污处理设施装备配套率', 'Farms at scale with manure facilities'],
    '%',
    '在养的规模养殖场中设施正常运行者的占比。Share of the operating farms at scale whose facility works.',
    '规划 三(二)',
    {
      of: of('livestockFarm', { ...operatingAtScale, facilityState: { eq: 'WORKING' } }),
      over: of('livestockFarm', operatingAtScale),
      decidedBy: 'facilityState',
    },
  ),
  indicator(
    'T-5',
    ['非正规垃圾堆放点整治完成率', 'Dump points closed'],
    '%',
    '在册堆放点中已销号者的占比，未录入系统的不计。Share of the registered points that are closed; those only found are left out.',
    '规划 一(一)2',
    { of: of('dumpPoint', { status: { eq: 'CLOSED' } }), over: of('dumpPoint', { status: { ne: 'FOUND' } }) },
  ),
  indicator(
    'T-6',
    ['行政村生活垃圾有效治理比例', 'Villages with waste collection'],
    '%',
    '现行行政村（含社区）中有收运体系者的占比。Share of the villages and communities in force where waste is collected.',
    '规划 三(二)',
    { of: of('village', { ...IN_FORCE, wasteCollection: { eq: true } }), over: of('village', IN_FORCE), decidedBy: 'wasteCollection' },
  ),
  indicator(
    'T-22',
    ['优先保护类耕地面积', 'Farmland under priority protection'],
    '亩',
    '优先保护类耕地单元面积之和。Sum of the area of units in that class.',
    '规划 三(一)2',
    { of: sum('areaMu', 'farmlandUnit', { category: { eq: 'PRIORITY_PROTECTION' } }), decidedBy: 'category' },
  ),
  indicator('T-24', ['地下水污染源环境状况调查', 'Pollution sources surveyed'], '项', '已完成调查的污染源数。How many sources are surveyed.', '规划 三(三)', {
    of: of('groundwaterPollutionSource', { status: { ne: 'CANDIDATE' } }),
  }),
  indicator('villages', ['行政村（涉农社区）', 'Villages and communities'], '个', '现行的村和社区数。Villages and communities in force.', '规划 一(一)2', {
    of: of('village', IN_FORCE),
  }),
  tier('villagesTierOne', 'ONE', '一档', 'tier one'),
  tier('villagesTierTwo', 'TWO', '二档', 'tier two'),
  tier('villagesTierThree', 'THREE', '三档', 'tier three'),
  indicator(
    'villagesProper',
    ['村', 'Villages proper'],
    '个',
    '现行的村数，社区不计。Villages in force, communities left out.',
    '统计用区划代码（国家统计局）',
    {
      of: of('village', { ...IN_FORCE, kind: { eq: 'VILLAGE' } }),
    },
  ),
  indicator('communities', ['社区', 'Communities'], '个', '现行的社区数。Communities in force.', '统计用区划代码（国家统计局）', {
    of: of('village', { ...IN_FORCE, kind: { eq: 'COMMUNITY' } }),
  }),
  indicator('industrialParks', ['工业园区', 'Industrial parks'], '个', '现行的工业园区数。Parks in force.', '规划 一(一)', {
    of: of('industrialPark', IN_FORCE),
  }),
  indicator(
    'suspectedAndContaminatedPlots',
    ['疑似污染地块和污染地块', 'Suspected and contaminated plots'],
    '块',
    '在疑似名单或污染地块名录上的地块数。Plots on either of the two lists.',
    '规划 一(一)1',
    { of: of('plot', { lists: { hasAny: ['suspectedPlots', 'contaminatedPlots'] } }) },
  ),
  indicator(
    'suspectedPlotsInvestigated',
    ['已完成调查的疑似地块', 'Suspected plots investigated'],
    '块',
    '已调查待认定的地块数。Plots investigated and not yet decided.',
    '规划 一(一)1',
    {
      of: of('plot', { status: { eq: 'INVESTIGATED' } }),
    },
  ),
  indicator(
    'suspectedPlotsInProduction',
    ['在产暂缓地块', 'Plots deferred in production'],
    '块',
    '在产暂缓的地块数。Plots deferred while in production.',
    '规划 一(一)1',
    {
      of: of('plot', { status: { eq: 'DEFERRED' } }),
    },
  ),
  indicator(
    'centralisedRiverSources',
    ['河流型集中式水源地', 'Centralised river sources'],
    '个',
    '集中式中河流型的个数。River sources among the centralised.',
    '规划 一(一)2',
    {
      of: of('waterSource', { lists: { has: 'centralisedWaterSources' }, waterType: { eq: 'RIVER' } }),
    },
  ),
  indicator(
    'centralisedReservoirSources',
    ['水库型集中式水源地', 'Centralised reservoir sources'],
    '个',
    '集中式中水库型的个数。Reservoir sources among the centralised.',
    '规划 一(一)2',
    {
      of: of('waterSource', { lists: { has: 'centralisedWaterSources' }, waterType: { eq: 'RESERVOIR' } }),
    },
  ),
  indicator(
    'townsWithCentralisedSources',
    ['有集中式水源地的镇街', 'Towns with centralised sources'],
    '个',
    '集中式水源地所涉镇街数。Towns in which they lie.',
    '规划 一(一)2',
    {
      of: different('town', 'waterSource', { lists: { has: 'centralisedWaterSources' } }),
    },
  ),
  indicator(
    'delimitedDispersedSources',
    ['已划定的分散式水源地', 'Dispersed sources delimited'],
    '个',
    '有划定日期的分散式水源地数。Dispersed sources with a day of delimitation.',
    '规划 一(一)2',
    {
      of: of('waterSource', { lists: { has: 'dispersedWaterSources' }, delimitedOn: { isNull: false } }),
    },
  ),
  indicator(
    'farmlandSafeUseArea',
    ['安全利用类耕地面积', 'Farmland in safe use'],
    '万亩',
    '安全利用类耕地单元面积之和。Sum of the area of units in that class.',
    '规划 一(一)1',
    {
      of: sum('areaMu', 'farmlandUnit', { category: { eq: 'SAFE_USE' } }, 10_000),
      decidedBy: 'category',
    },
  ),
  indicator(
    'strictControlTowns',
    ['有严格管控类耕地的镇街', 'Towns with strictly controlled farmland'],
    '个',
    '严格管控类耕地单元所涉镇街数。Towns in which such units lie.',
    '规划 三(一)2',
    {
      of: different('town', 'farmlandUnit', { category: { eq: 'STRICT_CONTROL' } }),
      decidedBy: 'category',
    },
  ),
  indicator(
    'livestockFarmsOfTheLargerClass',
    ['大型规模养殖场', 'Farms of the larger class'],
    '家',
    '规模养殖场中来源标为“大型规模”者。Farms at scale that a source tags as 大型规模.',
    '规划 一(一)2',
    {
      of: of('livestockFarm', { lists: { has: 'largeFarms' }, tags: { has: '大型规模' } }),
    },
  ),
  indicator(
    'livestockFarmsLackingFacilities',
    ['设施缺乏的养殖场', 'Farms lacking facilities'],
    '家',
    '未配套、运行不良或能力不足者，未关停搬迁。Farms without a facility, in bad repair or undersized, neither closed nor relocated.',
    '规划 一(二)2',
    { of: of('livestockFarm', { facilityState: { in: ['POOR', 'UNDERSIZED', 'NONE'] }, status: { notIn: ['CLOSED', 'RELOCATED'] } }) },
  ),
  indicator(
    'registeredDumpPoints',
    ['在册堆放点', 'Registered dump points'],
    '个',
    '录入系统的堆放点数，销号者在内。Points in the system, closed ones included.',
    '规划 一(一)2',
    {
      of: of('dumpPoint', { status: { ne: 'FOUND' } }),
    },
  ),
  indicator(
    'petrolStationsRefitted',
    ['完成防渗改造的加油站', 'Petrol stations refitted'],
    '家',
    '有改造时间或已设双层罐的加油站数。Stations with a day of refit or double walls.',
    '规划 一(一)3',
    {
      of: of('groundwaterPollutionSource', { kind: { eq: 'PETROL_STATION' }, or: [{ refitOn: { isNull: false } }, { doubleWall: { eq: true } }] }),
    },
  ),
]
