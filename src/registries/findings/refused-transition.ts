import type { FindingKind } from '../../engine/findings.ts'
import { called } from './words.ts'

/**
 * DESIGN §2: commands are judged on what stands before their own place; later changes are not judged again, and loaded history is
 * not judged at all. What the rules would refuse there is found here.
 *
 * For want of a paper alone a change is CHANGE_WITHOUT_DOCUMENT; and `Registered` of what is registered, a conflict as a command,
 * is in history an amendment that says everything anew (DESIGN §6), so it is no finding.
 */
export const refusedTransition: FindingKind = {
  key: 'REFUSED_TRANSITION',
  title: '规则不允许的变更',
  titleEn: 'A change that the rules would refuse',
  rule: '每一变更在其生效的位置上，应合于登记册的状态转移和规则。',
  ruleEn: 'Every change fits, in its own place, the transitions and the rules of its registry.',
  source: null,
  speaksOf: () => true,
  find: async (ask) => {
    const refused = await ask.refused()
    // What is not in the register at the point is not told of.
    const standing = await ask.inForce(refused.map(({ registry, record }) => `${registry}/${record}`))
    return refused.flatMap(({ registry, record, change, refusal }) => {
      const id = `${registry}/${record}`
      const row = standing.get(id)
      if (!row) return []
      const { title } = ask.registryOf(registry).changes[change.type] ?? { title: change.type }
      const { rule, field, found, needed, source } = refusal.details
      return [
        {
          key: `${id}/${change.id}`,
          parts: [{ id, since: change.validFrom }],
          changes: [change.id],
          message: `「${called(row)}」${change.validFrom} 的「${title}」：${refusal.message}`,
          messageEn: `${change.type} of ${called(row)} on ${change.validFrom}: ${refusal.messageEn}`,
          data: {
            change: change.id,
            type: change.type,
            validFrom: change.validFrom,
            code: refusal.code,
            rule: rule ?? null,
            field: field ?? null,
            found: found ?? null,
            needed: needed ?? null,
            source: source ?? null,
          },
        },
      ]
    })
  },
}
