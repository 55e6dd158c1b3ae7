import { boolean, date, measured, number, oneOf, position, someOf, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { blackOdorousIntake } from './intake.ts'
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
      {
        source: GUIDE,
        headers: ['水体类别', '类型', '水体形态'],
        written: {
          河流: 'RIVER',
          河道: 'RIVER',
          小河: 'RIVER',
          溪: 'RIVER',
          河沟: 'RIVER',
          池塘: 'POND',
          塘库: 'POND',
          坑塘: 'POND',
          山坪塘: 'POND',
          堰塘: 'POND',
          沟: 'DITCH',
          渠: 'DITCH',
          水沟: 'DITCH',
          排水沟: 'DITCH',
          沟渠型: 'DITCH',
        },
      },
    ),
    start: position('起点', 'Start', '起点经纬度，坐标系见 crs。[lon, lat] of its start, in the record’s crs.', {
      headers: ['起点坐标', '起点经纬度', '起点位置', '起始点', '起始点坐标'],
    }),
    end: position('终点', 'End', '终点经纬度，坐标系见 crs。[lon, lat] of its end, in the record’s crs.', {
      headers: ['终点坐标', '终点经纬度', '终点位置', '终止点', '终止点坐标'],
    }),
    lengthM: number('m', '长度', 'Length', '黑臭段长度。Length of the stretch.', { headers: ['黑臭长度', '黑臭段长度', '河段长度', '长'] }),
    widthM: number('m', '宽度', 'Width', '平均宽度。Mean width.', { headers: ['平均宽度', '水面宽度', '均宽', '宽'] }),
    areaM2: number('m²', '水域面积', 'Area', '水域面积。Area of water.', { headers: ['面积', '水面面积', '黑臭面积'] }),
    depthCm: number('cm', '水深', 'Depth', '测点水深。Depth where it was measured.', { headers: ['平均水深', '深度'] }),
    transparencyCm: number('cm', '透明度', 'Transparency', '透明度。Transparency.', { source: GUIDE, headers: ['sd'] }),
    transparencyThresholdCm: number(
      'cm',
      '透明度阈值',
      'Threshold of transparency',
      '由水深推得：25；水深不足 25 时为水深的 40%；水深未知为空。Derived from the depth: 25, or 40 % of a depth under 25; null where the depth is unknown.',
      { source: GUIDE },
    ),
    dissolvedOxygenMgL: measured('mg/L', '溶解氧', 'Dissolved oxygen', '溶解氧浓度。Dissolved oxygen.', {
      source: GUIDE,
      headers: ['do', '溶解氧浓度', '溶解氧do'],
      plausible: [0, 20],
    }),
    ammoniaMgL: measured('mg/L', '氨氮', 'Ammonia nitrogen', '氨氮浓度，以 N 计。Ammonia as N.', {
      source: GUIDE,
      headers: ['nh3-n', '氨氮浓度', '氨氮nh3-n'],
    }),
    measuredOn: date('监测日期', 'Measured on', '三项指标的监测日期。Day of the measurements.', {
      headers: ['监测时间', '采样日期', '检测日期', '测定日期', '采样监测日期'],
      past: true,
    }),
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
      {
        source: GUIDE,
        headers: ['成因', '主要成因', '黑臭成因', '黑臭原因', '污染原因', '主要污染成因', '污染来源', '主要污染来源', '主要污染源'],
        written: {
          农村生活污水: 'DOMESTIC_SEWAGE',
          污水: 'DOMESTIC_SEWAGE',
          生活污水排放: 'DOMESTIC_SEWAGE',
          生活污水直排: 'DOMESTIC_SEWAGE',
          垃圾: 'GARBAGE',
          农村生活垃圾: 'GARBAGE',
          畜禽: 'LIVESTOCK',
          畜禽养殖污染: 'LIVESTOCK',
          畜禽粪污: 'LIVESTOCK',
          水产: 'AQUACULTURE',
          养殖尾水: 'AQUACULTURE',
          种植: 'FARMLAND',
          种植业: 'FARMLAND',
          农业面源: 'FARMLAND',
          农业面源污染: 'FARMLAND',
          农田退水: 'FARMLAND',
          工业废水: 'INDUSTRY',
          工业污染: 'INDUSTRY',
          企业排污: 'INDUSTRY',
          底泥: 'SEDIMENT',
          内源污染: 'SEDIMENT',
          淤泥: 'SEDIMENT',
          底泥淤积: 'SEDIMENT',
        },
      },
    ),
    scope: text('治理范围', 'Scope', '治理范围。What is treated.', { headers: ['治理区域', '整治范围'] }),
    declared: boolean('来源认定黑臭', 'Declared', '来源认定为黑臭（含感官与公众评议）。A source calls it black-odorous, by sense or public opinion too.', {
      source: GUIDE,
      headers: ['是否黑臭', '是否黑臭水体', '是否为黑臭水体', '是否认定黑臭', '黑臭判定', '判定结果', '认定结果'],
    }),
    identified: boolean(
      '指标判定黑臭',
      'Identified by the indices',
      '由三项指标推得：任一项满足为真，三项俱知且均不满足为假，否则为空。Derived from the three indices: true where any one is met, false where all are known and none is, else null.',
      { source: GUIDE },
    ),
    plan: text('治理方案', 'Plan', '治理方案。Plan of treatment.', { headers: ['整治方案', '治理措施', '治理计划', '治理方案名称'] }),
    nationalList: boolean('国家监管清单', 'On the national list', '是否列入国家监管清单。Whether it is on the national list.', {
      headers: ['国家清单', '国家监管', '纳入国家监管清单', '列入国家监管清单'],
    }),
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
  intake: blackOdorousIntake,
})
