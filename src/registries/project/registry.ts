import { code, number, partialDate, recordId, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { projectIntake } from './intake.ts'
import { statuses, to } from '../status.ts'

const OWNER = '项目业主（推断）'

/** 项目库. */
export const project = defineRegistry({
  key: 'project',
  plural: 'projects',
  title: '项目库',
  titleEn: 'Projects',
  custodian: { name: '区生态环境局', stated: false },
  basis: ['规划 第四章'],
  category: 'kind',
  columns: {
    kind: code('项目类型', 'Kind', '项目类型，按来源写法。Kind in the words of the source.', { headers: ['类型', '类别', '项目类别', '工程类型'] }),
    investmentWan: number('万元', '投资', 'Investment', '投资额。Money invested, in ten thousand yuan.', {
      headers: ['投资额', '总投资', '投资金额', '计划投资', '概算投资', '估算投资', '项目总投资'],
    }),
    owner: text('项目业主', 'Owner', '实施单位。Who carries it out.', {
      headers: ['业主', '业主单位', '项目业主单位', '实施单位', '建设单位', '责任单位', '承担单位', '实施主体'],
    }),
    startedOn: partialDate('开工时间', 'Started on', '开工时间，仅作描述。When it started, as a description.', { headers: ['启动时间', '开始时间'] }),
    finishedOn: partialDate('完工时间', 'Finished on', '完工时间，仅作描述。When it was finished, as a description.', {
      headers: ['竣工时间', '完成时间', '结束时间'],
    }),
    target: recordId('实施对象', 'Target', '所治理记录的 id：<登记册>/<编号>。Id of the record it treats: <registry>/<record>.', {
      back: 'projects',
      headers: ['治理对象', '实施对象名称'],
    }),
  },
  status: statuses('ProjectStage', 'PLANNED', {
    PLANNED: ['计划', 'Planned'],
    UNDERWAY: ['实施中', 'Underway'],
    FINISHED: ['已完成', 'Finished'],
    DROPPED: ['已取消', 'Dropped'],
  }),
  changes: {
    Started: to('UNDERWAY', ['PLANNED'], 'start*', ['开工', 'Started'], { states: ['startedOn'], actor: OWNER }),
    Finished: to('FINISHED', ['UNDERWAY'], 'finish*', ['完工', 'Finished'], { states: ['finishedOn'], actor: OWNER, restsOn: '竣工验收文件' }),
    Dropped: to('DROPPED', ['PLANNED', 'UNDERWAY'], 'drop*', ['取消', 'Dropped'], { actor: OWNER }),
  },
  intake: projectIntake,
})
