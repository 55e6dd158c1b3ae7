import { boolean, date, number, reference, text, texts } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { transferIntake } from './intake.ts'
import { LAW } from '../plot/sources.ts'
import { statuses, to } from '../status.ts'
import { remember, soilTransferRules, TRANSFER } from './rules.ts'

/** 污染土壤转移联单: planned and reported before it moves, shipped, received. */
export const soilTransfer = defineRegistry({
  key: 'soilTransfer',
  plural: 'soilTransfers',
  title: '污染土壤转移联单',
  titleEn: 'Transfers of contaminated soil',
  custodian: { name: '区生态环境局', stated: true },
  basis: [LAW],
  columns: {
    plot: reference('plot', '转出地块', 'Plot', '污染土壤所出的地块。The plot that the soil comes from.', {
      back: 'soilTransfers',
      source: TRANSFER,
      headers: ['地块', '地块名称', '地块编号', '转出地块名称', '来源地块'],
    }),
    destination: text('接收场所', 'Destination', '处置或接收场所。Where it goes.', {
      source: TRANSFER,
      headers: ['接收单位', '接收地点', '处置单位', '处置场所', '转移去向', '去向', '目的地'],
    }),
    quantityM3: number('m³', '数量', 'Quantity', '转移的土方量。Volume of soil moved.', {
      source: TRANSFER,
      headers: ['转移量', '转移数量', '土方量', '转运量', '方量', '转移土方量'],
    }),
    manifestNumbers: texts('联单编号', 'Manifest numbers', '转移联单编号。Numbers of its manifests.', { headers: ['联单号', '联单号码', '转移联单编号'] }),
    shippedOn: date('转出日期', 'Shipped on', '转出日期。Day on which it left.', { headers: ['转运日期', '运出日期', '起运日期', '转移日期'], past: true }),
    receivedOn: date('接收日期', 'Received on', '接收日期。Day on which it arrived.', { headers: ['到场日期', '收货日期', '接收确认日期'], past: true }),
    hazardous: boolean('危险废物', 'Hazardous', '是否属于危险废物，应执行危险废物转移联单。Whether it is hazardous waste, moved under its own manifests.', {
      source: '规划 三(一)',
      headers: ['危废'],
    }),
  },
  status: statuses('SoilTransferStage', 'PLANNED', { PLANNED: ['已报计划', 'Planned'], SHIPPED: ['已转出', 'Shipped'], RECEIVED: ['已接收', 'Received'] }),
  changes: {
    Shipped: to('SHIPPED', ['PLANNED'], 'ship*', ['转出', 'Shipped'], {
      states: ['shippedOn', 'manifestNumbers'],
      actor: '土地使用权人或修复责任单位（推断）',
      source: TRANSFER,
    }),
    Received: to('RECEIVED', ['SHIPPED'], 'receive*', ['接收', 'Received'], { states: ['receivedOn'], actor: '接收单位（推断）', source: TRANSFER }),
  },
  remember,
  rules: soilTransferRules,
  looksAt: (_, after) => {
    const plot = after('plot')
    return typeof plot === 'string' ? [{ registry: 'plot', record: plot }] : []
  },
  intake: transferIntake,
})
