import type { FindingKind } from '../../engine/findings.ts'
import { ORDER_42 } from '../plot/sources.ts'
import { called, oneOf, sinceEn, sinceZh } from './words.ts'

/**
 * REGISTRIES §2 I5. 暂不开发利用 is taken as VACANT alone: after CEASED the user may take up production again, DEMOLISHING is under
 * rules of its own and leads to another use, and of a plot whose activity nobody states nothing is known.
 */
export const idleWithoutControlArea: FindingKind = {
  key: 'IDLE_WITHOUT_CONTROL_AREA',
  title: '暂不开发利用的污染地块没有管控区域',
  titleEn: 'Idle contaminated land without a control area',
  rule: '污染地块名录上暂不开发利用（空置）的地块，由区人民政府组织划定管控区域。',
  ruleEn: 'For land on the roll of contaminated plots that lies idle (vacant), the district government delimits a control area.',
  source: `${ORDER_42}；规划 三(一)3「对暂不开发利用的污染地块，由区人民政府组织划定管控区域，设立标识、发布公告」`,
  speaksOf: oneOf('plot'),
  find: async (ask) => {
    const idle = await ask.holding(
      'plot',
      {
        ...ask.about('plot', { plot: ['record'] }),
        lists: { has: 'contaminatedPlots' },
        activity: { eq: 'VACANT' },
        controlArea: { isNull: true },
      },
      ['name', 'status', 'riskLevel'],
    )
    return idle.map(({ row, since }) => ({
      key: row.id,
      parts: [{ id: row.id, since }],
      message: `「${called(row)}」在污染地块名录上，${sinceZh(since)}空置而没有管控区域。`,
      messageEn: `${called(row)} is on the roll of contaminated plots and has been vacant without a control area ${sinceEn(since)}.`,
      data: { stage: row['status'], activity: 'VACANT', riskLevel: row['riskLevel'] ?? null },
    }))
  },
}
