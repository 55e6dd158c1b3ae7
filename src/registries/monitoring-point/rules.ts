import type { Rule } from '../../engine/registry.ts'
import { violation } from '../violation.ts'

export const WELLS = 'HJ 164-2020'

/** Roles that only points of these media have. Source: plan 三(五) 监测基础点位、风险点位 of soil, HJ 164-2020 扩散监测点 of wells. */
const MEDIA_OF_ROLE: Readonly<Record<string, readonly string[]>> = {
  BASIC: ['SOIL', 'PRODUCE'],
  RISK: ['SOIL', 'PRODUCE'],
  DIFFUSION: ['GROUNDWATER'],
}

/** Every way these rules can say no. */
export const refusal = {
  wrongRole: (role: string, medium: string, needed: readonly string[]) =>
    violation(
      'monitoringPoint.role',
      `点位类型 ${role} 不用于介质 ${medium}，只用于 ${needed.join('、')}。`,
      `A point of role ${role} is not of medium ${medium} but of ${needed.join(' or ')}.`,
      { field: 'role', found: role, needed, source: WELLS },
    ),
}

/** Judged where a change states one of the two. */
const role: Rule = (_, { data, after }) => {
  if (!('role' in data) && !('medium' in data)) return undefined
  const [is, medium] = [after('role'), after('medium')]
  if (typeof is !== 'string' || typeof medium !== 'string') return undefined
  const media = MEDIA_OF_ROLE[is]
  return media === undefined || media.includes(medium) ? undefined : refusal.wrongRole(is, medium, media)
}

export const monitoringPointRules: readonly Rule[] = [role]
