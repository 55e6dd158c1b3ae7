import { boolean, code, number, oneOf, partialDate, text, texts } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'
import { RISK_LEVEL, RISK_WRITTEN, vocabulary } from '../vocabulary.ts'
import { pollutionSourceRules, SURVEY } from './rules.ts'

const BUREAU = '区生态环境局（推断）'

/** 地下水污染源, petrol stations among them. */
export const groundwaterPollutionSource = defineRegistry({
  key: 'groundwaterPollutionSource',
  plural: 'groundwaterPollutionSources',
  title: '地下水污染源',
  titleEn: 'Groundwater pollution sources',
  custodian: { name: '区生态环境局', stated: false },
  basis: [SURVEY, '地下水管理条例', '规划 三(三)'],
  category: 'kind',
  columns: {
    kind: oneOf(
      vocabulary('PollutionSourceKind', {
        INDUSTRIAL_PARK: ['工业园区', 'Industrial park'],
        ENTERPRISE: ['企业', 'Enterprise'],
        LANDFILL: ['填埋场', 'Landfill'],
        HAZARDOUS_WASTE_SITE: ['危险废物处置场', 'Hazardous-waste site'],
        MINE: ['矿山', 'Mine'],
        PETROL_STATION: ['加油站', 'Petrol station'],
        OIL_DEPOT: ['油库', 'Oil depot'],
        ASH_YARD: ['灰场', 'Ash yard'],
        FARMING_AREA: ['农业区', 'Farming area'],
      }),
      '类型',
      'Kind',
      '污染源类型。Kind of source.',
      {
        source: SURVEY,
        headers: ['污染源类型', '污染源类别', '类别'],
        written: {
          园区: 'INDUSTRIAL_PARK',
          化工园区: 'INDUSTRIAL_PARK',
          工业集聚区: 'INDUSTRIAL_PARK',
          工业园: 'INDUSTRIAL_PARK',
          工业企业: 'ENTERPRISE',
          重点企业: 'ENTERPRISE',
          垃圾填埋场: 'LANDFILL',
          生活垃圾填埋场: 'LANDFILL',
          危废处置场: 'HAZARDOUS_WASTE_SITE',
          危废处置场所: 'HAZARDOUS_WASTE_SITE',
          危险废物处置场所: 'HAZARDOUS_WASTE_SITE',
          矿山开采区: 'MINE',
          矿区: 'MINE',
          储油库: 'OIL_DEPOT',
          灰渣场: 'ASH_YARD',
          粉煤灰场: 'ASH_YARD',
          农业污染源: 'FARMING_AREA',
        },
      },
    ),
    operator: text('运营单位', 'Operator', '运营或管理单位。Who runs it.', { headers: ['经营单位', '运营企业', '管理单位', '运营管理单位', '权属单位'] }),
    startedOn: partialDate('投用时间', 'Started on', '投入使用的时间。When it began.', {
      headers: ['投运时间', '投产时间', '建成时间', '启用时间', '投入使用时间'],
      past: true,
    }),
    seepageProtection: boolean('防渗', 'Seepage protection', '是否有防渗措施。Whether it is protected against seepage.', {
      source: '地下水管理条例',
      headers: ['防渗措施', '防渗设施', '防渗情况'],
    }),
    riskLevel: oneOf(RISK_LEVEL, '风险等级', 'Risk level', '环境风险等级。Level of environmental risk.', {
      source: SURVEY,
      headers: ['风险级别', '环境风险等级'],
      written: RISK_WRITTEN,
    }),
    pollutants: texts('特征污染物', 'Pollutants', '特征污染物。Pollutants typical of it.', {
      source: 'GB/T 14848-2017',
      headers: ['污染物', '主要污染物', '特征污染因子', '特征因子'],
    }),
    hydroUnit: code('水文地质单元', 'Hydrogeological unit', '所在水文地质单元。Hydrogeological unit it lies in.', {
      sameAs: {
        registry: 'waterSource',
        column: 'hydroUnit',
        as: 'waterSourcesOfUnit',
        back: 'pollutionSourcesOfUnit',
        // 规划 三(三)：「与水源地共处同一水文地质单元」的风险源，在保护区之外。
        apart: { registry: 'protectionZone', column: 'waterSource', as: 'waterSourcesAtRisk', back: 'riskSources' },
      },
      headers: ['水文地质单元名称'],
    }),
    tankCount: number('个', '油罐数', 'Tanks', '加油站、油库的埋地油罐数。Underground tanks of a station or depot.', {
      headers: ['油罐数量', '油罐个数', '储罐数', '储罐数量', '埋地油罐数', '埋地油罐数量', '地下油罐数'],
    }),
    doubleWall: boolean('双层罐', 'Double wall', '埋地油罐是否为双层罐或设防渗池。Whether tanks have a double wall or a pit.', {
      source: '规划 三(三)',
      headers: ['双层油罐', '双层罐改造', '双层罐或防渗池', '防渗池'],
    }),
    refitOn: partialDate('防渗改造时间', 'Refit on', '防渗改造完成时间。When its refit was completed.', {
      source: '规划 三(三)',
      headers: ['改造时间', '防渗改造完成时间', '双层罐改造时间', '改造完成时间'],
      past: true,
    }),
    onDualSourceList: boolean('列入“双源”清单', 'On the dual-source list', '来源写明列入“双源”清单。A source says that it is on the dual-source list.', {
      source: '规划 三(三)',
      headers: ['双源清单', '双源', '纳入双源清单'],
    }),
  },
  status: statuses('GroundwaterPollutionSourceStage', 'CANDIDATE', {
    CANDIDATE: ['待调查', 'Candidate'],
    SURVEYED: ['已调查', 'Surveyed'],
    LISTED: ['已列入清单', 'Listed'],
    RISK_ASSESSED: ['已评估风险', 'Risk assessed'],
    CONTROLLED: ['已管控', 'Controlled'],
    REMEDIATED: ['已修复', 'Remediated'],
    REMOVED: ['已移出', 'Removed'],
  }),
  changes: {
    Surveyed: to('SURVEYED', ['CANDIDATE'], 'complete*Survey', ['完成调查', 'Surveyed'], { actor: BUREAU, restsOn: '环境状况调查报告', source: SURVEY }),
    Listed: to('LISTED', ['SURVEYED'], 'enlist*', ['列入清单', 'Listed'], { actor: BUREAU, restsOn: '污染源清单', source: '规划 三(三)' }),
    RiskAssessed: to('RISK_ASSESSED', ['LISTED'], 'complete*RiskAssessment', ['完成风险评估', 'Risk assessed'], {
      states: ['riskLevel', 'pollutants'],
      actor: BUREAU,
      restsOn: '环境风险评估报告',
      source: SURVEY,
    }),
    Controlled: to('CONTROLLED', ['RISK_ASSESSED'], 'control*', ['落实管控', 'Controlled'], { actor: '运营单位（推断）', source: '地下水管理条例' }),
    Remediated: to('REMEDIATED', ['RISK_ASSESSED'], 'complete*Remediation', ['完成修复', 'Remediated'], {
      actor: '运营单位（推断）',
      restsOn: '修复效果评估报告',
      source: '地下水管理条例',
    }),
    Removed: to('REMOVED', ['CONTROLLED', 'REMEDIATED'], 'delist*', ['移出清单', 'Removed'], { actor: BUREAU, restsOn: '移出文件', source: '规划 三(三)' }),
  },
  rules: pollutionSourceRules,
  intake: {
    nouns: ['地下水污染源', '污染源', '加油站', '企业', '单位'],
    days: { Removed: { headers: ['移出日期', '移出清单日期', '退出日期'], vague: 'a removal changes state and must be a day' } },
    written: {
      未调查: 'CANDIDATE',
      完成调查: 'SURVEYED',
      已列入: 'LISTED',
      完成风险评估: 'RISK_ASSESSED',
      完成管控: 'CONTROLLED',
      完成修复: 'REMEDIATED',
      移出: 'REMOVED',
    },
  },
})
