import { boolean, code, number, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'

/** 工业固体废物堆存场所. */
export const solidWasteSite = defineRegistry({
  key: 'solidWasteSite',
  plural: 'solidWasteSites',
  title: '工业固废堆场',
  titleEn: 'Industrial solid-waste sites',
  custodian: { name: '区生态环境局', stated: false },
  basis: ['中华人民共和国固体废物污染环境防治法', '规划 三(一)'],
  category: 'wasteKind',
  columns: {
    wasteKind: code('固废种类', 'Kind of waste', '堆存的工业固体废物种类。Kind of industrial solid waste.'),
    volumeM3: number('m³', '堆存量', 'Volume', '堆存体积。Volume stored.'),
    owner: text('责任单位', 'Owner', '产生或管理单位。Who owns or runs it.'),
    hazardous: boolean('危险废物', 'Hazardous', '是否为危险废物。Whether the waste is hazardous.'),
  },
  status: statuses('SolidWasteSiteStage', 'IN_USE', { IN_USE: ['在用', 'In use'], CLOSED: ['已封场', 'Closed'] }),
  changes: { Closed: to('CLOSED', ['IN_USE'], 'close*', ['封场', 'Closed'], { actor: '责任单位，区生态环境局核查（推断）', restsOn: '封场或清运验收文件' }) },
})
