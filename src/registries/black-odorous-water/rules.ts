import type { Fields } from '../../engine/fold.ts'
import type { Judged, Remembered, Rule } from '../../engine/registry.ts'
import { isBlackOdorous } from '../standards/black-odorous.ts'
import { violation } from '../violation.ts'

export const GUIDE = '环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）'

const INDICES = ['depthCm', 'transparencyCm', 'dissolvedOxygenMgL', 'ammoniaMgL'] as const
const indicesAfter = ({ after }: Judged): Fields => Object.fromEntries(INDICES.map((name) => [name, after(name)]))

/** Every way these rules can say no. */
export const refusal = {
  notBlackOdorous: (found: Fields) =>
    violation(
      'blackOdorousWater.identified',
      '三项指标均不满足或未测全，来源也未认定为黑臭。',
      'No index is met or not all are known, and no source calls it black-odorous.',
      { field: 'identified', found, needed: '透明度、溶解氧、氨氮任一项满足，或 declared 为真 any one index, or declared', source: GUIDE },
    ),
  notFine: (found: Fields) =>
    violation('blackOdorousWater.closed', '销号须三项指标俱测且均已达标。', 'It is closed once all three indices are measured and none is met any more.', {
      field: 'identified',
      found,
      needed: '透明度、溶解氧、氨氮均达标 transparency, oxygen and ammonia all fine',
      source: GUIDE,
    }),
  measuredBefore: (measuredOn: string, treatedFrom: string) =>
    violation(
      'blackOdorousWater.closed',
      `监测日期 ${measuredOn} 早于治理开始的 ${treatedFrom}，不能据以销号。`,
      `It was measured on ${measuredOn}, before its treatment began on ${treatedFrom}.`,
      { field: 'measuredOn', found: measuredOn, needed: `≥ ${treatedFrom}`, source: GUIDE },
    ),
}

/** Any one of the three indices, or sense with public opinion; a rebound is found anew, not by what was measured before. */
const identified: Rule = (_, command) => {
  const { type, data, after } = command
  if (type !== 'Identified' && type !== 'Rebounded') return undefined
  const anew = type === 'Rebounded'
  const found = anew ? { ...data, depthCm: after('depthCm') } : indicesAfter(command)
  return isBlackOdorous(found) === true || (anew ? data['declared'] : after('declared')) === true ? undefined : refusal.notBlackOdorous(found)
}

/** On which day its treatment last began. */
export const remember = (memory: Fields, { type, validFrom }: Remembered): Fields => (type === 'TreatmentStarted' ? { treatedFrom: validFrom } : memory)

/** All three measured, none met, and measured since the treatment began. */
const closed: Rule = (state, command) => {
  if (command.type !== 'Closed') return undefined
  const found = indicesAfter(command)
  if (isBlackOdorous(found) !== false) return refusal.notFine(found)
  const [measuredOn, { treatedFrom }] = [command.after('measuredOn'), state.memory]
  return typeof measuredOn === 'string' && typeof treatedFrom === 'string' && measuredOn < treatedFrom
    ? refusal.measuredBefore(measuredOn, treatedFrom)
    : undefined
}

export const blackOdorousRules: readonly Rule[] = [identified, closed]
