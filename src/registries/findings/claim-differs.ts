import type { FindingKind } from '../../engine/findings.ts'
import { comparedAt, differenceOf } from '../../engine/read/comparison.ts'
import { claim } from '../claim/registry.ts'
import { called, oneOf } from './words.ts'

/**
 * REGISTRIES §5: a plan or report states a number; the difference to the list is shown, and neither overwrites the other. A number for a
 * day still to come is not compared; one for no stated day is compared on the day of the point, as `Claim.comparison` does.
 */
export const claimDiffers: FindingKind = {
  key: 'CLAIM_DIFFERS',
  title: '数字口径与登记册不符',
  titleEn: 'A claim that the registers do not bear out',
  rule: '文件所述关于名录或指标的数字，应与登记册在其所述日期算得的一致；不一致时两数并列，互不覆盖。',
  ruleEn:
    'A number that a document states of a list or an indicator agrees with what the registers come to on the day it speaks of; where it does not, both stand side by side.',
  source: null,
  speaksOf: oneOf('claim'),
  find: async (ask) => {
    const { point } = ask
    const held = await ask.holding('claim', { ...ask.about('claim', { claim: ['record'] }), status: { ne: 'WITHDRAWN' }, value: { isNull: false } }, [
      ...['name', 'list', 'indicator', 'statedFor', 'value', 'text', 'withheld', 'unit'],
    ])
    const stated = held.flatMap(({ row, since }) => {
      const statement = claim.states?.(row)
      if (statement?.kind !== 'NUMBER' || statement.about === null || (statement.statedFor ?? point.validOn) > point.validOn) return []
      return [{ row, since, about: statement.about, value: statement.value, dayStated: statement.statedFor !== null, ...comparedAt(statement, point) }]
    })
    const figures = await ask.figures(stated.flatMap(({ about, now, onItsDay }) => [now, onItsDay].map((at) => ({ about, point: at }))))
    return stated.flatMap(({ row, since, about, value, day, dayStated }, i) => {
      const [now, onItsDay] = [figures[2 * i], figures[2 * i + 1]]
      const difference = now ? differenceOf(now.value, value) : null
      if (!now || difference === null || difference === 0) return []
      const learnt = onItsDay?.value !== now.value
      const unit = typeof row['unit'] === 'string' ? row['unit'] : ''
      return [
        {
          key: row.id,
          parts: [{ id: row.id, since }],
          since: dayStated ? (since > day ? since : day) : null,
          message: `「${called(row)}」述为 ${value} ${unit}，登记册${dayStated ? `在 ${day} ` : `在所问之日 ${day}（未写明日期）`}算得 ${now.value} ${unit}，相差 ${difference}${learnt ? '；其日终了所知与现在所知不同' : ''}。`,
          messageEn: `${called(row)} says ${value}; the registers come to ${now.value} on ${dayStated ? day : `${day}, the day asked, since it names none`}: ${difference} apart${learnt ? '; what was known at the end of that day was another number' : ''}.`,
          data: {
            about,
            stated: value,
            computed: now.value,
            difference,
            unit: row['unit'] ?? null,
            day,
            dayStated,
            onItsDay: onItsDay?.value ?? null,
            laterKnowledge: learnt,
          },
        },
      ]
    })
  },
}
