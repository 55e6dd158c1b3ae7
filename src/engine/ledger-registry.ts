import { Refusal } from '../kernel/refusal.ts'
import type { Catalogue, Column, Registry, Rule } from './registry.ts'

/** What an entry of the ledger's own registry is. */
export const KINDS = {
  EDITION: ['批次', 'Edition'],
  KEY: ['签名密钥', 'Signing key'],
  ERASURE: ['依法删除', 'Erasure'],
} as const

const text = (title: string, titleEn: string, meaning: string): Column => ({ type: 'text', title, titleEn, meaning })
const day = (title: string, titleEn: string, meaning: string): Column => ({ type: 'date', title, titleEn, meaning })
const count = (title: string, titleEn: string, meaning: string): Column => ({ type: 'number', unit: '1', title, titleEn, meaning })

/** Whoever changes what everybody relies on says on which document. */
const restsOnDocument: Rule = (_, { basis }) =>
  basis?.number || basis?.title
    ? undefined
    : new Refusal(
        'RULE_VIOLATION',
        '台账自身的条目须写明依据文件的文号或标题。',
        "An entry of the ledger's own needs the number or title of what it rests on.",
        {
          rule: 'ledger.basis',
          field: 'basis',
          needed: 'basis.number | basis.title',
        },
      )

/**
 * The reserved registry in which the ledger speaks of itself (DESIGN §3): editions, keys that sign its checkpoints, values erased by law.
 * Its entries are changes like any others, hashed, dumped and folded; no caller names it in a command, and it is in no catalogue.
 */
export const LEDGER: Registry = {
  key: 'ledger',
  plural: 'ledgers',
  title: '台账自身',
  titleEn: 'The ledger itself',
  custodian: null,
  basis: [],
  category: 'kind',
  columns: {
    kind: { type: 'enum', values: { name: 'LedgerEntryKind', values: KINDS }, title: '种类', titleEn: 'Kind', meaning: '条目的种类。What the entry is.' },
    name: text('名称', 'Name', '名称。Its name.'),
    list: text('名录', 'List', '批次所公布的名录。The list that an edition publishes.'),
    number: text('批次', 'Number', '批次的编号，在名录内唯一。Number of an edition, unique in its list.'),
    cutoff: day('截止日期', 'Cut-off day', '名录截至何日。The day that the list is as of.'),
    issuedOn: day('印发日期', 'Day of issue', '印发日期。The day of issue.'),
    knownAt: text('所知时刻', 'Known at', '以台账何时所知为准。The instant as of whose knowledge the list is.'),
    position: count('台账位置', 'Position', '该时刻的最后一条。The last entry known at that instant.'),
    size: count('条数', 'Size', '名录上的记录数。How many records stand on the list.'),
    digest: text('摘要', 'Digest', '名录 NDJSON 的 SHA-256，base64。SHA-256 of the list as NDJSON, base64.'),
    definitions: text('定义版本', 'Definitions', '读取事实所用定义的版本。The version of the reading of facts.'),
    verifier: text('公钥', 'Verifier key', '签名检查点的公钥。The public key that checkpoints are signed with from here on.'),
    replaces: text('原公钥', 'Replaces', '此前的公钥。The public key before it.'),
    recordId: text('记录', 'Record', '所删除的值属于哪条记录。The record whose value was erased.'),
    field: text('字段', 'Field', '所删除的字段。The column whose value was erased.'),
    changes: { type: 'texts', title: '变更', titleEn: 'Changes', meaning: '其值被删除的各条变更。The changes whose value was erased.' },
  },
  status: {
    word: 'status',
    vocabulary: { name: 'LedgerEntryStatus', values: { PUBLISHED: ['已公布', 'Published'], WITHDRAWN: ['已撤回', 'Withdrawn'] } },
    initial: null,
  },
  changes: {
    Withdrawn: { title: '撤回', titleEn: 'Withdrawn', command: 'withdrawEdition', status: 'WITHDRAWN', from: ['PUBLISHED'], restsOn: '撤回的依据文件' },
  },
  rules: [restsOnDocument],
}

/** A registry by its key, the ledger's own among them; undefined where nobody keeps one of that name. */
export const registryOf = ({ registries }: Pick<Catalogue, 'registries'>, key: string): Registry | undefined =>
  registries.get(key) ?? (key === LEDGER.key ? LEDGER : undefined)
