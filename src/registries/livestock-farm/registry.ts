import { boolean, number, oneOf, partialDate } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { farmIntake } from './intake.ts'
import { largeScale, SCALE_DAYS } from '../standards/livestock-scale.ts'
import { statuses, to } from '../status.ts'
import { BREEDING_LIMIT, BREEDING_LIMIT_WRITTEN, vocabulary } from '../vocabulary.ts'
import { farmRules } from './rules.ts'

const SCALE = '农业农村部公告 畜禽养殖场规模标准（2025-09-01 施行）'

/** 畜禽养殖场: `largeScale` follows the thresholds in force on the day asked; the zone by geometry is a relation. */
export const livestockFarm = defineRegistry({
  key: 'livestockFarm',
  plural: 'livestockFarms',
  title: '畜禽养殖场',
  titleEn: 'Livestock farms',
  custodian: { name: '区农业农村委', stated: true },
  basis: ['畜禽规模养殖污染防治条例', SCALE],
  category: 'animal',
  columns: {
    animal: oneOf(
      vocabulary('Animal', {
        PIG: ['生猪', 'Pig'],
        BEEF_CATTLE: ['肉牛', 'Beef cattle'],
        DAIRY_CATTLE: ['奶牛', 'Dairy cattle'],
        SHEEP: ['羊', 'Sheep, goat'],
        BROILER: ['肉鸡', 'Broiler'],
        LAYER: ['蛋鸡', 'Layer'],
        OTHER: ['其他', 'Other'],
      }),
      '畜种',
      'Animal',
      '养殖的畜禽种类。The animal kept.',
      {
        headers: ['养殖种类', '畜禽种类', '养殖品种', '养殖类型', '畜禽品种', '养殖畜种', '品种', '畜禽类型'],
        written: {
          猪: 'PIG',
          育肥猪: 'PIG',
          商品猪: 'PIG',
          肥猪: 'PIG',
          母猪: 'PIG',
          肉用牛: 'BEEF_CATTLE',
          黄牛: 'BEEF_CATTLE',
          乳牛: 'DAIRY_CATTLE',
          奶用牛: 'DAIRY_CATTLE',
          山羊: 'SHEEP',
          绵羊: 'SHEEP',
          肉羊: 'SHEEP',
          肉用鸡: 'BROILER',
          产蛋鸡: 'LAYER',
        },
        several: ['MULTI_SPECIES_CELL', 'split into one row per animal'],
      },
    ),
    stock: number('头（只）', '存栏', 'Stock', '存栏量。Head kept.', {
      headers: ['存栏量', '存栏数', '存栏数量', '现存栏', '当前存栏', '常年存栏', '常年存栏量', '年末存栏', '存栏规模'],
    }),
    annualOutput: number('头（只）/年', '年出栏', 'Annual output', '年出栏量。Head sold a year.', {
      headers: ['年出栏量', '出栏量', '年出栏数', '年出栏数量', '年出栏规模', '出栏'],
    }),
    largeScale: boolean(
      '规模养殖场',
      'Large scale',
      '来源所述；未述时按所问之日施行的规模标准由存栏或出栏推得，2025-09-01 以前为空。As stated; else derived from stock or output by the thresholds in force on the day asked, null before 2025-09-01.',
      { source: SCALE, headers: ['规模场', '规模化'] },
    ),
    zone: oneOf(BREEDING_LIMIT, '所述养殖分区', 'Zone as stated', '来源所述的养殖分区。The breeding zone that a source states.', {
      source: '规划 三(二)',
      headers: ['所处区域', '区域', '养殖分区', '分区', '三区', '禁限养区', '养殖区域', '区域类别'],
      written: BREEDING_LIMIT_WRITTEN,
    }),
    manureFacility: boolean('粪污处理设施', 'Manure facility', '是否配套粪污处理设施。Whether it has a manure facility.', {
      headers: [
        '粪污设施',
        '粪污处理',
        '粪污处理设施配套',
        '配套粪污处理设施',
        '治污设施',
        '污染治理设施',
        '粪污设施配套情况',
        '粪污处理设施配套情况',
        '环保设施',
      ],
    }),
    facilityState: oneOf(
      vocabulary('FacilityState', {
        WORKING: ['正常运行', 'Working'],
        POOR: ['运行不良', 'In bad repair'],
        UNDERSIZED: ['能力不足', 'Undersized'],
        NONE: ['未配套', 'None'],
      }),
      '设施状况',
      'Facility state',
      '粪污处理设施的状况。State of the manure facility.',
      {
        source: '规划 一(二)',
        headers: ['设施运行情况', '设施运行状况', '设施运行状态', '粪污设施状况', '粪污设施运行情况'],
        written: {
          正常: 'WORKING',
          运行正常: 'WORKING',
          良好: 'WORKING',
          损坏: 'POOR',
          破损: 'POOR',
          不正常: 'POOR',
          未正常运行: 'POOR',
          不足: 'UNDERSIZED',
          容量不足: 'UNDERSIZED',
          规模不足: 'UNDERSIZED',
          未建: 'NONE',
          未配套设施: 'NONE',
        },
      },
    ),
    builtOn: partialDate('建成时间', 'Built on', '建成时间。When it was built.', { headers: ['建场时间', '建设时间', '投产时间', '建成投产时间'], past: true }),
    closedOn: partialDate('关停时间', 'Closed on', '关停时间，仅作描述。When it was closed, as a description.', {
      headers: ['关闭时间', '退养时间', '关闭关停时间'],
      past: true,
    }),
  },
  status: statuses('LivestockFarmStage', null, {
    PLANNED: ['拟建', 'Planned'],
    OPERATING: ['在养', 'Operating'],
    SUSPENDED: ['停养', 'Suspended'],
    CLOSED: ['关停', 'Closed'],
    RELOCATED: ['搬迁', 'Relocated'],
  }),
  changes: {
    Opened: to('OPERATING', ['', 'PLANNED', 'SUSPENDED'], 'open*', ['投产', 'Opened'], { actor: '养殖场备案，区农业农村委登记（推断）' }),
    Suspended: to('SUSPENDED', ['', 'OPERATING'], 'suspend*', ['停养', 'Suspended'], { actor: '养殖场报告，区农业农村委登记（推断）' }),
    Closed: to('CLOSED', ['', 'PLANNED', 'OPERATING', 'SUSPENDED'], 'close*', ['关停', 'Closed'], {
      states: ['closedOn'],
      actor: '区人民政府、区农业农村委（推断）',
      restsOn: '关停文件或注销备案',
      source: '畜禽规模养殖污染防治条例',
    }),
    Relocated: to('RELOCATED', ['', 'PLANNED', 'OPERATING', 'SUSPENDED'], 'relocate*', ['搬迁', 'Relocated'], {
      actor: '区人民政府、区农业农村委（推断）',
      restsOn: '搬迁文件',
      source: '畜禽规模养殖污染防治条例',
    }),
  },
  show: (fields, _, day) => ({ ...fields, largeScale: largeScale(fields, day) }),
  turningDays: SCALE_DAYS,
  rules: farmRules,
  intake: farmIntake,
})
