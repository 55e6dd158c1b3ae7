import { ID, Int } from 'type-graphql'
import { verifyRegistry, type Difference } from '../engine/audit/registry.ts'
import { LEDGER } from '../engine/ledger-registry.ts'
import { Refusal } from '../kernel/refusal.ts'
import { checkAuditor } from '../trust/rights.ts'
import { pointOf, registryOfEntries, type AsOfArgs, type Context } from './context.ts'
import { AsOfType } from './record-type.ts'
import { Int64Scalar } from './scalars.ts'
import { bilingual, computed, listOf, objectType, resolverOf, type Computed, type FieldSpec } from './schema-parts.ts'

/** Whether the ledger goes on from the last checkpoint that was signed: nothing else shows a history that was rewritten whole. */
const brokenOff = async ({ source, request }: Context): Promise<readonly Difference[]> => {
  try {
    await source.checkpoints.at((await request.head).position)
    return []
  } catch (cause) {
    // A key that is not in force says nothing of the ledger.
    if (!(cause instanceof Refusal)) throw cause
    if (cause.details['field'] !== 'checkpoint') return []
    return [
      {
        ...{ id: LEDGER.key, kind: 'CHECKPOINT', position: null, row: null, found: null, expected: null },
        message: '台账不接续已签署的检查点：历史被改写，或检查点被改动。',
        messageEn: 'The ledger does not go on from the checkpoint that was signed: its history was rewritten, or the checkpoint altered.',
      },
    ]
  }
}

type Asked = AsOfArgs & { readonly registry: string }

/** The verification of one registry at one point, for auditors: what `taizhang ledger verify` does of a whole ledger. */
export const verificationApi = (AS_OF: Readonly<Record<string, FieldSpec>>) => {
  const DifferenceType = objectType('VerificationDifference', bilingual('一处不符', 'Something that does not hold.'), {
    id: [ID, { description: bilingual('<登记册>/<编号>', '<registry>/<record>') }],
    position: [Int64Scalar, { nullable: true, description: bilingual('变更的位置；读者看到的行不符时为空', 'Of the entry; null for a row that readers see.') }],
    message: [String],
    messageEn: [String],
  })
  const DifferenceResolver = resolverOf(DifferenceType, 'VerificationDifferenceResolver', {
    what: computed<Difference>(
      String,
      bilingual(
        'CHANGE 变更不是入库时的；ENTRY 条目与变更不符；MESSAGE 变更不在；NODE 变更不在树中；POSITION 有变更缺失；CHECKPOINT 台账不接续已签署的检查点；ROW 读者看到的行与事实不符',
        'CHANGE: a change is not as it was sealed. ENTRY: an entry is not what its change says. MESSAGE: a change is gone. NODE: it is not in the tree. POSITION: entries are missing. CHECKPOINT: the ledger does not go on from the checkpoint that was signed. ROW: what readers see is not what the facts say.',
      ),
      ({ kind }) => kind,
    ),
  })
  const VerificationType = objectType('LedgerVerification', bilingual('一个登记册在一个时间点的核对', 'The verification of a registry at a point.'), {
    registry: [ID],
    asOf: [AsOfType],
    changes: [Int, { description: bilingual('重算了哈希的变更条数', 'How many changes were hashed again.') }],
    records: [Int, { description: bilingual('该时间点在册的记录数', 'How many records are in force at the point.') }],
    holds: [Boolean, { description: bilingual('全部相符', 'Whether everything holds.') }],
    differences: [listOf(DifferenceType), { description: bilingual('前 20 处不符', 'The first 20 findings.') }],
    total: [Int, { description: bilingual('共有几处不符', 'How many findings there are.') }],
  })
  const fields: Readonly<Record<string, Computed>> = {
    verification: computed<unknown, Asked>(
      VerificationType,
      bilingual(
        '核对一个登记册：重算每条变更的哈希，由事实折算，与读者看到的逐行比较；仅审计员与管理员',
        'Verifies a registry: hashes every change again, folds them, and compares what comes out with what readers see; for auditors and administrators.',
      ),
      async (_, { registry: key, asOf }, context) => {
        const { request, source } = context
        checkAuditor(request.caller)
        const registry = registryOfEntries(context, key)
        const point = await pointOf(context, asOf)
        const report = await verifyRegistry(request.db, source.catalogue, registry, point)
        const broken = await brokenOff(context)
        const differences = [...broken, ...report.differences]
        const total = report.total + broken.length
        return { registry: registry.key, asOf: point, ...report, holds: total === 0, total, differences }
      },
      { nullable: true, args: { registry: [ID, { nullable: false }], ...AS_OF } },
    ),
  }
  return { fields, resolvers: [DifferenceResolver] }
}
