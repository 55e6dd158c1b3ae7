import type { Rule } from '../../engine/registry.ts'
import { violation } from '../violation.ts'

export const STANDARD = 'HJ 338-2018'

/** Every way these rules can say no. */
export const refusal = {
  notByGovernment: (found: string) =>
    violation(
      'protectionZone.approval',
      `保护区由人民政府批准、调整或撤销，依据文件的发文机关为「${found}」。`,
      `Zones are approved, adjusted and revoked by the government; the document was issued by ${found}.`,
      { field: 'basis.issuer', found, needed: '人民政府 a people’s government', source: STANDARD },
    ),
}

/** Which level of government municipal rules say; a bureau it is not. A document whose issuer is not stated passes. */
const approval: Rule = (_, { type, data, basis }) => {
  const decides = ['Approved', 'Adjusted', 'Revoked'].includes(type) || (type === 'Registered' && data['status'] === 'APPROVED')
  const issuer = basis?.issuer ?? null
  return decides && issuer !== null && !issuer.includes('政府') ? refusal.notByGovernment(issuer) : undefined
}

export const protectionZoneRules: readonly Rule[] = [approval]
