import { boolean, date, measured, number, oneOf, position, someOf, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { isBlackOdorous, transparencyThresholdCm } from '../standards/black-odorous.ts'
import { statuses, to } from '../status.ts'
import { vocabulary } from '../vocabulary.ts'
import { blackOdorousRules, GUIDE, remember } from './rules.ts'

const BUREAU = '区生态环境局（推断）'
const MEASURED = ['depthCm', 'transparencyCm', 'dissolvedOxygenMgL', 'ammoniaMgL', 'measuredOn']
const FOUND = [...MEASURED, 'declared']

/** 农村黑臭水体: identified by three indices or by the public, closed when the indices are fine, looked back at afterwards. */
export const blackOdorousWater = defineRegistry({
  key: 'blackOdorousWater',
  plural: 'blackOdorousWaters',
  title: '农村黑臭水体',
  titleEn: 'Rural black-odorous waters',
  custodian: { name: '区生态环境局', stated: false },
  basis: [GUIDE],
  category: 'waterKind',
  columns: {
    waterKind: oneOf(
      vocabulary('WaterBodyKind', { RIVER: ['河', 'River'], POND: ['塘', 'Pond'], DITCH: ['沟渠', 'Ditch'] }),
      '水体类型',
      'Kind of water body',
      '河、塘或沟渠。River, pond or ditch.',
      { source: GUIDE },
    ),
    start: position('起点', 'Start', '起点经纬度，坐标系见 crs。[lon, lat] of its start, in the record’s crs.'),
    end: position('终点', 'End', '终点经纬度，坐标系见 crs。[lon, lat] of its end, in the record’s crs.'),
    lengthM: number('m', '长度', 'Length', '黑臭段长度。Length of the stretch.'),
    widthM: number('m', '宽度', 'Width', '平均宽度。Mean width.'),
    areaM2: number('m²', '水域面积', 'Area', '水域面积。Area of water.'),
    depthCm: number('cm', '水深', 'Depth', '测点水深。Depth where it was measured.'),
    transparencyCm: number('cm', '透明度', 'Transparency', '透明度。Transparency.', { source: GUIDE }),
    transparencyThresholdCm: number(
      'cm',
      '透明度阈值',
      'Threshold of transparency',
      '由水深推得：25；水深不足 25 时为水深的 40%；水深未知为空。Derived from the depth: 25, or 40 % of a depth under 25; null where the depth is unknown.',
      { source: GUIDE },
    ),
    dissolvedOxygenMgL: measured('mg/L', '溶解氧', 'Dissolved oxygen', '溶解氧浓度。Dissolved oxygen.', { source: GUIDE }),
    ammoniaMgL: measured('mg/L', '氨氮', 'Ammonia nitrogen', '氨氮浓度，以 N 计。Ammonia as N.', { source: GUIDE }),
    measuredOn: date('监测日期', 'Measured on', '三项指标的监测日期。Day of the measurements.'),
    causes: someOf(
      vocabulary('PollutionCause', {
        DOMESTIC_SEWAGE: ['生活污水', 'Domestic sewage'],
        GARBAGE: ['生活垃圾', 'Garbage'],
        LIVESTOCK: ['畜禽养殖', 'Livestock'],
        AQUACULTURE: ['水产养殖', 'Aquaculture'],
        FARMLAND: ['农业种植', 'Farmland'],
        INDUSTRY: ['工业', 'Industry'],
        SEDIMENT: ['内源底泥', 'Sediment'],
        OTHER: ['其他', 'Other'],
      }),
      '污染成因',
      'Causes',
      '黑臭成因。What makes it black and odorous.',
      { source: GUIDE },
    ),
    scope: text('治理范围', 'Scope', '治理范围。What is treated.'),
    declared: boolean('来源认定黑臭', 'Declared', '来源认定为黑臭（含感官与公众评议）。A source calls it black-odorous, by sense or public opinion too.', {
      source: GUIDE,
    }),
    identified: boolean(
      '指标判定黑臭',
      'Identified by the indices',
      '由三项指标推得：任一项满足为真，三项俱知且均不满足为假，否则为空。Derived from the three indices: true where any one is met, false where all are known and none is, else null.',
      { source: GUIDE },
    ),
    plan: text('治理方案', 'Plan', '治理方案。Plan of treatment.'),
    nationalList: boolean('国家监管清单', 'On the national list', '是否列入国家监管清单。Whether it is on the national list.'),
  },
  status: statuses('BlackOdorousWaterStage', 'REPORTED', {
    REPORTED: ['已上报', 'Reported'],
    IDENTIFIED: ['已识别', 'Identified'],
    LISTED: ['已列入清单', 'Listed'],
    TREATING: ['治理中', 'Treating'],
    EVALUATING: ['效果评估中', 'Evaluating'],
    CLOSED: ['已销号', 'Closed'],
    REBOUND: ['返黑返臭', 'Rebound'],
  }),
  changes: {
    Identified: to('IDENTIFIED', ['REPORTED'], 'identify*', ['识别', 'Identified'], { states: FOUND, actor: BUREAU, source: GUIDE }),
    Listed: to('LISTED', ['IDENTIFIED', 'REBOUND'], 'enlist*', ['列入清单', 'Listed'], { actor: BUREAU, restsOn: '名册或清单', source: GUIDE }),
    TreatmentStarted: to('TREATING', ['LISTED'], 'start*Treatment', ['开始治理', 'Treatment started'], {
      states: ['plan'],
      actor: '治理责任单位（推断）',
      source: GUIDE,
    }),
    EvaluationStarted: to('EVALUATING', ['TREATING'], 'start*Evaluation', ['开始效果评估', 'Evaluation started'], {
      actor: '治理责任单位（推断）',
      source: GUIDE,
    }),
    Closed: to('CLOSED', ['EVALUATING'], 'close*', ['销号', 'Closed'], { states: MEASURED, actor: BUREAU, restsOn: '效果评估报告、公众评议', source: GUIDE }),
    Rebounded: to('REBOUND', ['CLOSED'], 'report*Rebound', ['返黑返臭', 'Rebounded'], { states: FOUND, actor: BUREAU, source: GUIDE }),
  },
  show: (fields) => ({ ...fields, transparencyThresholdCm: transparencyThresholdCm(fields), identified: isBlackOdorous(fields) }),
  remember,
  rules: blackOdorousRules,
})
