import { ID, Int } from 'type-graphql'
import { parseId } from '../kernel/record-id.ts'
import { disclosures, type Disclosure } from '../trust/disclosures.ts'
import { checkAuditor } from '../trust/rights.ts'
import { registryNamed } from './context.ts'
import { sizeOf } from './paging.ts'
import { DateScalar, DateTimeScalar, Int64Scalar } from './scalars.ts'
import { bilingual, computed, listOf, objectType, resolverOf } from './schema-parts.ts'

/** Who was shown restricted values: a log apart from the ledger, for auditors. */
export const disclosuresApi = () => {
  const DisclosureType = objectType('Disclosure', bilingual('一次限制公开值的查阅', 'That a restricted value was shown.'), {
    id: [Int64Scalar, { description: bilingual('查阅记录的序号；可作 after', 'Its number in the log; a later page begins after it.') }],
    disclosedAt: [DateTimeScalar, { description: bilingual('查阅时刻', 'When.') }],
    credential: [ID, { description: bilingual('凭证', 'Under which credential.') }],
    caller: [String, { description: bilingual('查阅者', 'To whom.') }],
    field: [String, { description: bilingual('字段', 'Which column.') }],
    validOn: [DateScalar, { description: bilingual('读取所在的日期', 'The day that it was read on.') }],
    knownAt: [DateTimeScalar, { description: bilingual('读取所在的时刻', 'The instant that it was read as of.') }],
  })
  const DisclosureResolver = resolverOf(DisclosureType, 'DisclosureResolver', {
    recordId: computed<Disclosure>(ID, bilingual('<登记册>/<编号>', '<registry>/<record>'), ({ registry, record }) => `${registry}/${record}`),
  })
  const fields = {
    disclosures: computed<unknown, { readonly id?: string | null; readonly after?: number | null; readonly first?: number | null }>(
      listOf(DisclosureType),
      bilingual('限制公开值的查阅记录，由旧到新；仅审计员与管理员', 'Who was shown restricted values, oldest first; for auditors and administrators.'),
      async (_, { id, after, first }, context) => {
        checkAuditor(context.request.caller)
        const of = typeof id === 'string' ? parseId(id) : undefined
        if (of) registryNamed(context, of.registry)
        const { size } = sizeOf({ first: first ?? null })
        return disclosures(context.request.db, context.source.district, after ?? 0, size, of)
      },
      { nullable: true, args: { id: [ID], after: [Int64Scalar], first: [Int] } },
    ),
  }
  return { fields, resolvers: [DisclosureResolver] }
}
