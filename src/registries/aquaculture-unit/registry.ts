import { number, oneOf, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'
import { vocabulary } from '../vocabulary.ts'

/** 水产养殖单位; 30 mu and more counts as 规模以上 in the plan. */
export const aquacultureUnit = defineRegistry({
  key: 'aquacultureUnit',
  plural: 'aquacultureUnits',
  title: '水产养殖单位',
  titleEn: 'Aquaculture units',
  custodian: { name: '区农业农村委', stated: false },
  basis: ['规划 三(二)'],
  category: 'tailWater',
  columns: {
    areaMu: number('亩', '养殖面积', 'Area', '养殖水面面积。Area of water.', {
      source: '规划 三(二)',
      headers: ['面积', '水面面积', '养殖水面', '养殖水面面积', '水域面积', '池塘面积'],
    }),
    species: text('养殖品种', 'Species', '养殖品种。What is bred.', { headers: ['品种', '主养品种', '养殖种类', '主要养殖品种', '养殖对象'] }),
    tailWater: oneOf(
      vocabulary('TailWater', {
        NONE: ['未处理', 'None'],
        SEDIMENTATION: ['沉淀净化', 'Sedimentation'],
        AQUAPONICS: ['鱼菜共生', 'Aquaponics'],
        OTHER: ['其他', 'Other'],
      }),
      '尾水处理',
      'Tail water',
      '养殖尾水处理方式。How the tail water is treated.',
      {
        headers: ['尾水处理方式', '尾水处理设施', '尾水处理情况', '尾水治理', '养殖尾水处理方式'],
        written: { 无处理: 'NONE', 直排: 'NONE', 未治理: 'NONE', 沉淀: 'SEDIMENTATION', 沉淀池: 'SEDIMENTATION', 沉淀处理: 'SEDIMENTATION' },
      },
    ),
  },
  status: statuses('AquacultureUnitStage', null, { OPERATING: ['在养', 'Operating'], CLOSED: ['关停', 'Closed'] }),
  changes: {
    Opened: to('OPERATING', ['', 'CLOSED'], 'open*', ['投产', 'Opened'], { actor: '养殖单位报告，区农业农村委登记（推断）' }),
    Closed: to('CLOSED', ['', 'OPERATING'], 'close*', ['关停', 'Closed'], { actor: '养殖单位报告，区农业农村委登记（推断）' }),
  },
  intake: {
    nouns: ['养殖单位', '水产养殖场', '养殖场', '养殖户', '养殖基地', '基地'],
    days: { Closed: { headers: ['关停日期', '关闭日期', '停养日期'], vague: 'a closing date changes state and must be a day' } },
    written: { 养殖中: 'OPERATING', 正常: 'OPERATING', 正常养殖: 'OPERATING', 已关停: 'CLOSED', 关闭: 'CLOSED', 已关闭: 'CLOSED' },
  },
})
