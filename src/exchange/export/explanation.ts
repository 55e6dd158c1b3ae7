import type { Edition } from '../../engine/editions.ts'
import { addressOf, commandOf, type About } from './about.ts'
import type { Tally } from './lines.ts'

export type Explained = readonly [about: string, text: string]

/** What was published, and whether what is printed now is the same; not whether it was withdrawn since: it is printed as it was. */
const published = ({ number, cutoff, issuedOn, basis, size, digest, entry }: Edition, now: Tally): Explained[] => [
  ['批次', number],
  ['文号', basis.number ?? ''],
  ['依据文件', basis.title ?? ''],
  ['发文机关', basis.issuer ?? ''],
  ['截止日期', cutoff],
  ['印发日期', issuedOn ?? ''],
  ['公布的入库时间', `${entry.recordedAt}（台账位置 position ${entry.position}）`],
  ['公布时的行数与摘要', `${size} · ${digest}`],
  [
    '与公布时相比',
    size === now.rows && digest === now.digest
      ? '相同 the same'
      : '不同：现以另一版本的定义读取，公布时的定义版本见台账条目。Different: it is read by other definitions now than when it was published.',
  ],
]

/** What the second sheet of a workbook says: what it is of, what it comes to, and how anybody can check that. */
export const explanationOf = (about: About, { rows, digest }: Tally): readonly Explained[] => {
  const address = addressOf(about, 'ndjson')
  return [
    ['名称', about.title],
    ...(about.edition ? published(about.edition, { rows, digest }) : []),
    ['导出对象', about.export],
    ['区划代码', about.district],
    ['时间点：生效于', `${about.validOn}（当日在现实中成立者 true in the world on this day）`],
    ['时间点：知晓于', `${about.knownAt}（台账当时所知 as the ledger knew it then）`],
    ['台账位置', String(about.position)],
    ['行数', String(rows)],
    ['摘要（SHA-256，base64）', digest],
    ['定义版本', about.definitions],
    ['过滤条件', about.filter === null ? '无' : JSON.stringify(about.filter)],
    ['未导出的限制公开字段', about.hidden.join('、')],
    [
      '如何生成',
      '由台账在上述时间点读出，每条记录一行，按编号的码位排序；限制公开字段一律不导出。同一时间点、同一过滤条件，任何时候导出的内容都相同。Read from the ledger at the point above: one record a row, by record key in the order of code points. The same point and filter give the same rows for ever.',
    ],
    [
      '如何核对',
      `以同一时间点下载 NDJSON，其全部字节的 SHA-256（base64）应与上列摘要相同。Download the same as NDJSON: the SHA-256 of its bytes is the digest above.`,
    ],
    ['核对地址', `GET ${address}`],
    ['核对命令', `curl -s 'http://<服务地址 server>${address}' | openssl dgst -sha256 -binary | base64`],
    ['或在服务器上', `${commandOf(about, 'ndjson')} | openssl dgst -sha256 -binary | base64`],
  ]
}
