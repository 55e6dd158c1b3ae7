import type { Fields } from '../../engine/fold.ts'
import { date, oneOf, recordId, reference, results, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { surfaceWaterClass } from '../standards/gb3838.ts'
import { groundwaterClass } from '../standards/gbt14848.ts'
import { statuses, to } from '../status.ts'
import { MEDIUM, WATER_CLASS } from '../vocabulary.ts'
import { sampleRules } from './rules.ts'

/** 水质类别 by the standard of the medium; null where it has none, or where the results do not decide it. */
const computedClass = ({ medium, results: found }: Fields): string | null =>
  medium === 'GROUNDWATER' ? groundwaterClass(found) : medium === 'SURFACE_WATER' ? surfaceWaterClass(found) : null

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
      },
    ),
    target: recordId('监测对象', 'Target', '所监测记录的 id：<登记册>/<编号>。Id of the record it speaks of: <registry>/<record>.', { back: 'samples' }),
    operator: text('采样单位', 'Operator', '采样或委托单位。Who took or ordered it.'),
    sampledOn: date('采样日期', 'Sampled on', '采样日期。Day on which it was taken.', { required: true }),
    medium: oneOf(MEDIUM, '介质', 'Medium', '所采介质。What was sampled.'),
    lab: text('检测机构', 'Laboratory', '检测机构。Who analysed it.'),
    results: results(
      '检测结果',
      'Results',
      '指标代码到测定值：数字、{"lt": x}（低于 x）或 "ND"（未检出）；土壤 mg/kg，水 mg/L，总大肠菌群 MPN/100 mL，pH 无量纲。Item code to measured value: a number, {"lt": x} (below x) or "ND" (not detected); soil mg/kg, water mg/L, total coliforms MPN/100 mL, pH dimensionless.',
      { source: 'GB 36600-2018、GB 15618-2018、GB/T 14848-2017、GB 3838-2002' },
    ),
    statedClass: oneOf(WATER_CLASS, '所述类别', 'Stated class', '报告所述水质类别。Class of water quality that the report states.'),
    computedClass: oneOf(
      WATER_CLASS,
      '推得类别',
      'Computed class',
      '由结果按单指标最差推得；结果不足以判定为空。Derived from the results, the worst single index deciding; null where they do not decide it.',
      { source: 'GB/T 14848-2017、GB 3838-2002' },
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
})
