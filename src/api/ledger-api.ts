import { ID } from 'type-graphql'
import { consistencyProof, inclusionProof, rootAt } from '../engine/tree.ts'
import { pointOf, type AsOfArgs, type Context } from './context.ts'
import { consistencyAsked, inBase64, inclusionAsked, type AskedConsistency, type AskedInclusion } from './proofs.ts'
import { AsOfType } from './record-type.ts'
import { DateTimeScalar, Int64Scalar } from './scalars.ts'
import { bilingual, computed, listOf, objectType, resolverOf, type FieldSpec } from './schema-parts.ts'
import { verificationApi } from './verification-api.ts'

type LedgerAt = { readonly district: string; readonly size: number }

const SIZE: FieldSpec = [
  Int64Scalar,
  { description: bilingual('树的大小（变更条数）；缺省为台账现有条数', 'Size of the tree, in entries; the head where absent.') },
]

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
    rootHash: computed<LedgerAt>(
      String,
      bilingual('全部变更的 RFC 6962 树根，base64', 'Root of the RFC 6962 tree over every entry, base64.'),
      async ({ district, size }, _, { request }: Context) => (await rootAt(request.db, district, size)).toString('base64'),
    ),
    checkpoint: computed<LedgerAt>(
      String,
      bilingual(
        '签名检查点（C2SP 签名文书）：台账名称、条数、树根及签名；留存者可凭以后的一致性证明查知历史是否被改写',
        'The checkpoint, a C2SP signed note: origin, size, root and signatures. Whoever keeps it can tell by a later consistency proof whether history was rewritten.',
      ),
      ({ size }, _, { source }) => source.checkpoints.at(size),
    ),
    verifierKey: computed<LedgerAt>(
      String,
      bilingual('验证检查点签名的公钥，<名称>+<编号>+<base64>', 'The public key that verifies checkpoints, <name>+<id>+<base64>.'),
      async (_, __, { source }) => (await source.checkpoints.verifier()).text,
    ),
    inclusionProof: computed<LedgerAt, AskedInclusion>(
      listOf(String),
      bilingual('某条变更在树中的证明（RFC 6962），base64', 'RFC 6962 proof that the entry at a position is in the tree of a size, base64.'),
      async ({ district, size: head }, args, { request }) => {
        const { position, size } = inclusionAsked(args, head)
        return inBase64(await inclusionProof(request.db, district, position, size))
      },
      {
        args: {
          position: [Int64Scalar, { nullable: false, description: bilingual('变更在台账中的位置，自 1 起', 'Position of the entry, from 1.') }],
          size: SIZE,
        },
      },
    ),
    consistencyProof: computed<LedgerAt, AskedConsistency>(
      listOf(String),
      bilingual('较小的树是较大的树的开头的证明（RFC 6962），base64', 'RFC 6962 proof that the tree of one size is the beginning of that of another, base64.'),
      async ({ district, size: head }, args, { request }) => {
        const { from, to } = consistencyAsked(args, head)
        return inBase64(await consistencyProof(request.db, district, from, to))
      },
      {
        args: {
          from: [Int64Scalar, { nullable: false, description: bilingual('较小的树的大小，自 1 起', 'Size of the smaller tree, from 1.') }],
          to: SIZE,
        },
      },
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
