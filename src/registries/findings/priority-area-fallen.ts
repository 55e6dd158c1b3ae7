import type { FindingKind } from '../../engine/findings.ts'
import { oneOf } from './words.ts'

/** At most so many units are named for each year. */
const MOST = 100

/**
 * REGISTRIES §3.1: 优先保护 area may not fall. A fall stays one whatever a later year brings: it is told of as long as it is known.
 */
export const priorityAreaFallen: FindingKind = {
  key: 'PRIORITY_AREA_FALLEN',
  title: '优先保护类耕地面积减少',
  titleEn: 'Less farmland under priority protection',
  rule: '优先保护类耕地面积不减少：在册单元面积之和，年末不小于上一年末；所列为减少了面积的单元，至多 100 个，多者在前。',
  ruleEn:
    'The area of farmland under priority protection does not fall: at the end of a year the sum over the units in force is not smaller than a year before. The units named are those that lowered it, at most 100, largest loss first.',
  source:
    '土壤污染防治行动计划（国发〔2016〕31号）（八）「确保其面积不减少」；土壤污染防治法 第五十条；规划 三(一)2「优先保护类耕地面积不减少、土壤环境质量不下降」',
  speaksOf: oneOf('farmlandUnit'),
  find: async (ask) => {
    const years = await ask.falls({ registry: 'farmlandUnit', where: { category: { eq: 'PRIORITY_PROTECTION' } }, sum: 'areaMu', most: MOST })
    return years.map(({ day, before, after, difference, lowering, lost }) => ({
      key: day,
      parts: lost.map(({ record, day: on }) => ({ id: `farmlandUnit/${record}`, since: on })),
      since: day,
      message: `优先保护类耕地 ${day} 为 ${after} 亩，比上一年末的 ${before} 亩减少 ${-difference} 亩；减少的单元 ${lowering} 个。`,
      messageEn: `Farmland under priority protection came to ${after} mu on ${day}, ${-difference} mu less than the ${before} mu a year before; ${lowering} units lowered it.`,
      data: { day, before, after, difference, unit: '亩', units: lowering, lost: lost.map(({ record, loss }) => ({ record, loss })) },
    }))
  },
}
