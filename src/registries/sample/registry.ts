import { date, oneOf, recordId, reference, results, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { computedClass } from './class.ts'
import { sampleIntake } from './intake.ts'
import { statuses, to } from '../status.ts'
import { MEDIUM, MEDIUM_WRITTEN, WATER_CLASS, WATER_CLASS_WRITTEN } from '../vocabulary.ts'
import { sampleRules } from './rules.ts'

/** 监测结果: one sample with all its results; one for each point, day and medium. */
export const sample = defineRegistry({
  key: 'sample',
  plural: 'samples',
  title: '监测结果',
  titleEn: 'Samples and their results',
  custodian: { name: '区生态环境局', stated: false },
  basis: ['HJ 164-2020', 'HJ/T 166-2004'],
  category: 'medium',
  columns: {
    point: reference(
      'monitoringPoint',
      '监测点位',
      'Point',
      '采样点位；没有此点位的名称按来源保留。Where it was taken; a name that no point has is kept as stated.',
      {
        back: 'samples',
        latest: { as: 'latestSample', by: 'sampledOn', status: 'VALID' },
        headers: [
          '点位',
          '点位名称',
          '点位编号',
          '监测点',
          '监测点名称',
          '监测点编号',
          '监测点位名称',
          '监测点位编号',
          '采样点',
          '采样点名称',
          '采样点位',
          '采样点位名称',
          '采样点编号',
          '监测井',
          '监测井名称',
          '监测井编号',
          '井号',
          '断面',
          '断面名称',
          '采样地点',
        ],
      },
    ),
    target: recordId('监测对象', 'Target', '所监测记录的 id：<登记册>/<编号>。Id of the record it speaks of: <registry>/<record>.', {
      back: 'samples',
      headers: ['监测目标', '监测对象名称', '受检单位', '被测单位'],
    }),
    operator: text('采样单位', 'Operator', '采样或委托单位。Who took or ordered it.', { headers: ['采样机构', '委托单位'] }),
    sampledOn: date('采样日期', 'Sampled on', '采样日期。Day on which it was taken.', {
      required: true,
      headers: ['监测日期', '取样日期', '采样日', '采样监测日期'],
      past: true,
    }),
    medium: oneOf(MEDIUM, '介质', 'Medium', '所采介质。What was sampled.', {
      headers: ['监测介质', '样品类型', '样品类别', '样品介质', '环境要素', '监测要素'],
      written: MEDIUM_WRITTEN,
    }),
    lab: text('检测机构', 'Laboratory', '检测机构。Who analysed it.', {
      headers: ['检测单位', '分析单位', '分析机构', '检验机构', '实验室', '检测实验室', '监测机构'],
    }),
    results: results(
      '检测结果',
      'Results',
      '指标代码到测定值：数字、{"lt": x}（低于 x）或 "ND"（未检出）；土壤 mg/kg，水 mg/L，总大肠菌群 MPN/100 mL，pH 无量纲。Item code to measured value: a number, {"lt": x} (below x) or "ND" (not detected); soil mg/kg, water mg/L, total coliforms MPN/100 mL, pH dimensionless.',
      { source: 'GB 36600-2018、GB 15618-2018、GB/T 14848-2017、GB 3838-2002', headers: ['监测结果', '结果'] },
    ),
    statedClass: oneOf(WATER_CLASS, '所述类别', 'Stated class', '报告所述水质类别。Class of water quality that the report states.', {
      headers: ['水质类别', '水质等级', '类别', '评价类别', '报告类别'],
      written: WATER_CLASS_WRITTEN,
    }),
    computedClass: oneOf(
      WATER_CLASS,
      '推得类别',
      'Computed class',
      '由结果按单指标最差推得；结果不足以判定为空。Derived from the results, the worst single index deciding; null where they do not decide it.',
      { source: 'GB/T 14848-2017、GB 3838-2002', headers: ['计算类别', '判定类别'], written: WATER_CLASS_WRITTEN },
    ),
  },
  status: statuses('SampleStage', 'VALID', { VALID: ['有效', 'Valid'], VOID: ['作废', 'Void'] }),
  changes: { Voided: to('VOID', ['VALID'], 'void*', ['作废', 'Voided'], { actor: '检测机构、区生态环境局（推断）' }) },
  show: (fields) => ({ ...fields, computedClass: computedClass(fields) }),
  rules: sampleRules,
  looksAt: (_, after) => {
    const [point, sampledOn] = [after('point'), after('sampledOn')]
    if (typeof point !== 'string') return []
    return [{ registry: 'monitoringPoint', record: point }, ...(typeof sampledOn === 'string' ? [{ alike: { point, sampledOn } }] : [])]
  },
  intake: sampleIntake,
})
