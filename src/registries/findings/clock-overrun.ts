import type { FindingKind } from '../../engine/findings.ts'
import { dayAfter, FIRST_DAY, monthsAfter } from '../../kernel/day.ts'
import { ORDER_42 } from '../plot/sources.ts'
import { called, oneOf } from './words.ts'

/** Order 42: the land user finishes the preliminary investigation within six months of the written notice. */
const MONTHS = 6

/**
 * REGISTRIES §2 I7: derived, never stored. The notice is the change that made the plot suspected; where no source gives its day
 * (0001-01-01) no term can be counted, and nothing is found.
 */
export const clockOverrun: FindingKind = {
  key: 'CLOCK_OVERRUN',
  title: '疑似污染地块逾期未调查',
  titleEn: 'Suspected plot not investigated in time',
  rule: '土地使用权人应当自接到书面通知之日起 6 个月内完成土壤环境初步调查；列为疑似之日视为通知之日，不知其日者不计。',
  ruleEn:
    'The land user finishes the preliminary investigation within six months of the written notice; the day on which the plot became suspected counts as that of the notice, and where it is not known nothing is counted.',
  source: ORDER_42,
  speaksOf: oneOf('plot'),
  find: async (ask) => {
    const { validOn } = ask.point
    const suspected = await ask.holding('plot', { ...ask.about('plot', { plot: ['record'] }), status: { eq: 'SUSPECTED' } }, ['name'])
    return suspected.flatMap(({ row, since: noticed }) => {
      const due = monthsAfter(noticed, MONTHS)
      if (noticed === FIRST_DAY || validOn <= due) return []
      return [
        {
          key: row.id,
          parts: [{ id: row.id, since: noticed }],
          since: dayAfter(due),
          message: `「${called(row)}」自 ${noticed} 列为疑似，应于 ${due} 前完成调查，至 ${validOn} 仍未调查。`,
          messageEn: `${called(row)} has been suspected since ${noticed}; its investigation was due by ${due} and is not there on ${validOn}.`,
          data: { suspectedFrom: noticed, due, months: MONTHS },
        },
      ]
    })
  },
}
