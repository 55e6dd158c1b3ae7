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
    areaMu: number('亩', '养殖面积', 'Area', '养殖水面面积。Area of water.', { source: '规划 三(二)' }),
    species: text('养殖品种', 'Species', '养殖品种。What is bred.'),
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
    ),
  },
  status: statuses('AquacultureUnitStage', null, { OPERATING: ['在养', 'Operating'], CLOSED: ['关停', 'Closed'] }),
  changes: {
    Opened: to('OPERATING', ['', 'CLOSED'], 'open*', ['投产', 'Opened'], { actor: '养殖单位报告，区农业农村委登记（推断）' }),
    Closed: to('CLOSED', ['', 'OPERATING'], 'close*', ['关停', 'Closed'], { actor: '养殖单位报告，区农业农村委登记（推断）' }),
  },
})
