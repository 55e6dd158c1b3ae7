import { boolean, code, number, oneOf, partialDate, text, texts } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'
import { RISK_LEVEL, vocabulary } from '../vocabulary.ts'
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
      { source: SURVEY },
    ),
    operator: text('运营单位', 'Operator', '运营或管理单位。Who runs it.'),
    startedOn: partialDate('投用时间', 'Started on', '投入使用的时间。When it began.'),
    seepageProtection: boolean('防渗', 'Seepage protection', '是否有防渗措施。Whether it is protected against seepage.', { source: '地下水管理条例' }),
    riskLevel: oneOf(RISK_LEVEL, '风险等级', 'Risk level', '环境风险等级。Level of environmental risk.', { source: SURVEY }),
    pollutants: texts('特征污染物', 'Pollutants', '特征污染物。Pollutants typical of it.', { source: 'GB/T 14848-2017' }),
    hydroUnit: code('水文地质单元', 'Hydrogeological unit', '所在水文地质单元。Hydrogeological unit it lies in.', {
      sameAs: {
        registry: 'waterSource',
        column: 'hydroUnit',
        as: 'waterSourcesOfUnit',
        back: 'pollutionSourcesOfUnit',
        // 规划 三(三)：「与水源地共处同一水文地质单元」的风险源，在保护区之外。
        apart: { registry: 'protectionZone', column: 'waterSource', as: 'waterSourcesAtRisk', back: 'riskSources' },
      },
    }),
    tankCount: number('个', '油罐数', 'Tanks', '加油站、油库的埋地油罐数。Underground tanks of a station or depot.'),
    doubleWall: boolean('双层罐', 'Double wall', '埋地油罐是否为双层罐或设防渗池。Whether tanks have a double wall or a pit.', { source: '规划 三(三)' }),
    refitOn: partialDate('防渗改造时间', 'Refit on', '防渗改造完成时间。When its refit was completed.', { source: '规划 三(三)' }),
    onDualSourceList: boolean('列入“双源”清单', 'On the dual-source list', '来源写明列入“双源”清单。A source says that it is on the dual-source list.', {
      source: '规划 三(三)',
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
})
