import { boolean, number, texts } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'

/** 工业园区. */
export const industrialPark = defineRegistry({
  key: 'industrialPark',
  plural: 'industrialParks',
  title: '工业园区',
  titleEn: 'Industrial parks',
  custodian: { name: '园区管委会', stated: false },
  basis: ['规划 一(一)'],
  columns: {
    areaKm2: number('km²', '面积', 'Area', '规划或批复所载面积。Area as planned or approved.', { headers: ['规划面积', '批复面积', '占地面积'] }),
    riverside: boolean('沿江', 'Riverside', '是否为沿江园区。Whether it lies on the river.', { headers: ['沿江园区', '临江'] }),
    industries: texts('主导产业', 'Industries', '主导产业。Leading industries.', { headers: ['产业', '主导行业', '主要产业', '支柱产业'] }),
  },
  status: statuses('IndustrialParkStage', 'IN_FORCE', { IN_FORCE: ['现行', 'In force'], ABOLISHED: ['已撤销', 'Abolished'] }),
  changes: { Abolished: to('ABOLISHED', ['IN_FORCE'], 'abolish*', ['撤销', 'Abolished'], { actor: '批准设立的人民政府（推断）', restsOn: '撤销批复' }) },
  intake: { nouns: ['园区', '工业园', '工业集中区'], days: { Abolished: { headers: ['撤销日期'], vague: 'an abolition changes state and must be a day' } } },
})
