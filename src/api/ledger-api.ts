import { ID } from 'type-graphql'
import { pointOf, type AsOfArgs } from './context.ts'
import { AsOfType } from './record-type.ts'
import { DateTimeScalar, Int64Scalar } from './scalars.ts'
import { bilingual, computed, objectType, resolverOf, type FieldSpec } from './schema-parts.ts'
import { verificationApi } from './verification-api.ts'

/** The ledger itself. */
export const ledgerApi = (AS_OF: Readonly<Record<string, FieldSpec>>) => {
  const LedgerType = objectType('Ledger', bilingual('台账', 'The ledger.'), {
    district: [ID],
    size: [Int64Scalar, { description: bilingual('变更条数', 'How many entries it has.') }],
    knownAt: [DateTimeScalar, { description: bilingual('最后一条的入库时间', 'When the last of them was recorded.') }],
  })
  const verification = verificationApi(AS_OF)
  const LedgerResolver = resolverOf(LedgerType, 'LedgerResolver', {
    point: computed<unknown, AsOfArgs>(
      AsOfType,
      bilingual('解析一个时间点而不读取', 'Resolves a point without reading.'),
      (_, { asOf }, context) => pointOf(context, asOf),
      { args: AS_OF },
    ),
    ...verification.fields,
  })
  const fields = {
    ledger: computed(LedgerType, bilingual('台账本身', 'The ledger itself, at the request’s head.'), async (_, __, { source, request }) => {
      const head = await request.head
      return { district: source.district, size: head.position, knownAt: head.recordedAt }
    }),
  }
  return { fields, resolvers: [LedgerResolver, ...verification.resolvers] }
}
