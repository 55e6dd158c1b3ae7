import { number, oneOf, partialDate, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
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
    volumeM3: number('m³', '堆体体积', 'Volume', '堆放垃圾的体积。Volume of the waste.'),
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
    ),
    foundOn: partialDate('发现时间', 'Found on', '发现时间。When it was found.'),
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
      { source: '规划 三(二)' },
    ),
    completedOn: partialDate('整治完成时间', 'Completed on', '整治完成时间，仅作描述。When the works were completed, as a description.'),
    closedOn: partialDate('销号时间', 'Closed on', '销号时间，仅作描述。When it was struck off, as a description.'),
    plan: text('整治方案', 'Plan', '一处一策整治方案。The plan for this point.', { source: RULES_2018 }),
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
})
