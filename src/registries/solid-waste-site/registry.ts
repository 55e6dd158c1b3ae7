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
    wasteKind: code('固废种类', 'Kind of waste', '堆存的工业固体废物种类。Kind of industrial solid waste.', {
      headers: ['固废名称', '固体废物种类', '固废类型', '固废类别', '废物种类', '堆存固废种类'],
    }),
    volumeM3: number('m³', '堆存量', 'Volume', '堆存体积。Volume stored.', { headers: ['堆存体积', '贮存量', '堆放量', '体积', '堆存方量'] }),
    owner: text('责任单位', 'Owner', '产生或管理单位。Who owns or runs it.', {
      headers: ['产生单位', '业主单位', '企业名称', '企业', '管理单位', '权属单位', '责任主体'],
    }),
    hazardous: boolean('危险废物', 'Hazardous', '是否为危险废物。Whether the waste is hazardous.', { headers: ['危废'] }),
  },
  status: statuses('SolidWasteSiteStage', 'IN_USE', { IN_USE: ['在用', 'In use'], CLOSED: ['已封场', 'Closed'] }),
  changes: { Closed: to('CLOSED', ['IN_USE'], 'close*', ['封场', 'Closed'], { actor: '责任单位，区生态环境局核查（推断）', restsOn: '封场或清运验收文件' }) },
  intake: {
    nouns: ['工业固体废物堆存场所', '堆存场所', '贮存场', '堆存场', '堆场', '场所'],
    days: { Closed: { headers: ['封场日期', '关闭日期'], vague: 'a closing date changes state and must be a day' } },
    written: { 使用中: 'IN_USE', 使用: 'IN_USE', 封场: 'CLOSED', 已关闭: 'CLOSED' },
  },
})
