import { number, oneOf, partialDate, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { dumpIntake } from './intake.ts'
import { statuses, to } from '../status.ts'
import { vocabulary } from '../vocabulary.ts'
import { dumpRules, RULES_2018 } from './rules.ts'

const OFFICE = '区城市管理部门（推断）'

/** 非正规垃圾堆放点: one plan for each (一处一策), struck off (销号) only once its works are complete. */
export const dumpPoint = defineRegistry({
  key: 'dumpPoint',
  plural: 'dumpPoints',
  title: '非正规垃圾堆放点',
  titleEn: 'Informal dump points',
  custodian: { name: '区城市管理部门', stated: false },
  basis: [RULES_2018],
  category: 'wasteType',
  columns: {
    volumeM3: number('m³', '堆体体积', 'Volume', '堆放垃圾的体积。Volume of the waste.', {
      headers: ['垃圾量', '堆放量', '堆放体积', '体积', '垃圾体积', '方量', '堆存量', '堆放垃圾量'],
    }),
    wasteType: oneOf(
      vocabulary('WasteType', {
        DOMESTIC: ['生活垃圾', 'Domestic'],
        CONSTRUCTION: ['建筑垃圾', 'Construction'],
        INDUSTRIAL: ['工业垃圾', 'Industrial'],
        MIXED: ['混合垃圾', 'Mixed'],
      }),
      '垃圾类型',
      'Waste type',
      '堆放的垃圾类型。Kind of waste.',
      {
        headers: ['垃圾种类', '主要垃圾类型', '类型', '垃圾性质', '垃圾成分'],
        written: {
          生活: 'DOMESTIC',
          农村生活垃圾: 'DOMESTIC',
          建筑: 'CONSTRUCTION',
          建渣: 'CONSTRUCTION',
          建筑渣土: 'CONSTRUCTION',
          工业: 'INDUSTRIAL',
          工业固废: 'INDUSTRIAL',
          一般工业固废: 'INDUSTRIAL',
          混合: 'MIXED',
          混合型: 'MIXED',
        },
      },
    ),
    foundOn: partialDate('发现时间', 'Found on', '发现时间。When it was found.', { headers: ['排查时间'], past: true }),
    measure: oneOf(
      vocabulary('DumpMeasure', {
        SIMPLE_CAPPING: ['就地简易封场', 'Simple capping'],
        STANDARD_CAPPING: ['规范封场', 'Standard capping'],
        RELOCATION: ['搬迁处理', 'Relocation'],
        REUSE: ['垃圾综合利用', 'Reuse'],
      }),
      '整治方式',
      'Measure',
      '整治方式。How it is dealt with.',
      {
        source: '规划 三(二)',
        headers: ['整治措施', '治理方式', '治理措施', '处置方式', '处理方式', '整治方法'],
        unknown: 'UNKNOWN_MEASURE',
        written: {
          简易封场: 'SIMPLE_CAPPING',
          就地封场: 'SIMPLE_CAPPING',
          就地简易覆盖: 'SIMPLE_CAPPING',
          规范化封场: 'STANDARD_CAPPING',
          标准封场: 'STANDARD_CAPPING',
          搬迁: 'RELOCATION',
          清运: 'RELOCATION',
          搬迁清运: 'RELOCATION',
          清运处理: 'RELOCATION',
          转运处理: 'RELOCATION',
          综合利用: 'REUSE',
          资源化利用: 'REUSE',
          垃圾资源化利用: 'REUSE',
        },
      },
    ),
    completedOn: partialDate('整治完成时间', 'Completed on', '整治完成时间，仅作描述。When the works were completed, as a description.', {
      headers: ['完成时间', '完工时间', '治理完成时间'],
      past: true,
    }),
    closedOn: partialDate('销号时间', 'Closed on', '销号时间，仅作描述。When it was struck off, as a description.', {
      headers: ['核销时间', '验收销号时间'],
      past: true,
    }),
    plan: text('整治方案', 'Plan', '一处一策整治方案。The plan for this point.', { source: RULES_2018, headers: ['治理方案', '一处一策', '一处一策方案'] }),
  },
  status: statuses('DumpPointStage', 'FOUND', {
    FOUND: ['已发现', 'Found'],
    REGISTERED: ['已录入系统', 'Registered'],
    PLANNED: ['已定方案', 'Planned'],
    TREATING: ['整治中', 'Treating'],
    COMPLETED: ['整治完成', 'Completed'],
    CLOSED: ['已销号', 'Closed'],
    REBOUND: ['反弹', 'Rebound'],
  }),
  changes: {
    Filed: to('REGISTERED', ['FOUND'], 'file*', ['录入系统', 'Filed'], { actor: OFFICE, source: RULES_2018 }),
    Planned: to('PLANNED', ['REGISTERED', 'REBOUND'], 'plan*', ['制定方案', 'Planned'], { states: ['measure', 'plan'], actor: OFFICE, source: RULES_2018 }),
    TreatmentStarted: to('TREATING', ['PLANNED'], 'start*Treatment', ['开始整治', 'Treatment started'], { actor: '整治责任单位（推断）', source: RULES_2018 }),
    Completed: to('COMPLETED', ['TREATING'], 'complete*Treatment', ['整治完成', 'Completed'], {
      states: ['completedOn'],
      actor: '整治责任单位（推断）',
      source: RULES_2018,
    }),
    Closed: to('CLOSED', ['COMPLETED'], 'close*', ['销号', 'Closed'], { states: ['closedOn'], actor: OFFICE, restsOn: '验收销号文件', source: RULES_2018 }),
    Rebounded: to('REBOUND', ['CLOSED'], 'report*Rebound', ['反弹', 'Rebounded'], { actor: OFFICE, source: RULES_2018 }),
  },
  rules: dumpRules,
  intake: dumpIntake,
})
