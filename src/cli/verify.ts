import { existsSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { InvalidArgumentError, type Command } from 'commander'
import type { Config } from '../config.ts'
import type { Db } from '../db/database.ts'
import type { Finding } from '../engine/audit/report.ts'
import { verifyLedger, type VerifyReport } from '../engine/audit/verify.ts'
import { keysBefore } from '../engine/checkpoints.ts'
import { readCheckpoint } from '../proof/checkpoint.ts'
import { readVerifier, type Verifier } from '../proof/note.ts'
import { catalogue } from '../registries/index.ts'
import { keyIn } from './ledger-key.ts'
import { untilInterrupted } from './interrupted.ts'
import type { Tell, WithDatabase } from './open-database.ts'
import { progressOn } from './progress.ts'
import { writeOut } from './write-out.ts'

type Options = { readonly key: readonly Verifier[]; readonly origin?: string; readonly factsOnly: boolean; readonly checkpoint: readonly string[] }

const verifier = (text: string, before: readonly Verifier[]): readonly Verifier[] => {
  const read = readVerifier(text) ?? (existsSync(text) ? readVerifier(readFileSync(text, 'utf8')) : undefined)
  if (!read) throw new InvalidArgumentError('应为公钥 <名称>+<编号>+<base64>。Expected a public key, <name>+<id>+<base64>.')
  return [...before, read]
}

const kept = (file: string, before: readonly string[]): readonly string[] => {
  const note = existsSync(file) ? `${readFileSync(file, 'utf8').trimEnd()}\n` : ''
  if (!readCheckpoint(note)) throw new InvalidArgumentError('应为检查点的文件。Expected the file of a checkpoint.')
  return [...before, note]
}

const checked = (
  { changes, checkpoints, signed, opened, absent, commitments, versions }: VerifyReport,
  key: readonly Verifier[],
  { factsOnly }: Options,
): readonly string[] => [
  `已重算 ${changes} 条变更的哈希与其树。${changes} changes were hashed again, and the tree over them recomputed.`,
  key.length > 0
    ? `检查点 ${checkpoints} 个，其中 ${signed} 个的签名有效（${key.map(({ name, id }) => `${name}+${id}`).join('、')}）。${checkpoints} checkpoints, ${signed} of them validly signed.`
    : `检查点 ${checkpoints} 个；没有公钥，签名未查。${checkpoints} checkpoints; there is no key, and no signature was checked.`,
  `承诺 ${commitments} 个：${opened} 个有相符的值，${absent.erased} 个的值已依法删除。${commitments} commitments: ${opened} opened by their values, ${absent.erased} whose values were erased by law.`,
  factsOnly
    ? '未比较读者看到的行（--facts-only）。What readers see was not compared (--facts-only).'
    : versions === null
      ? '读者看到的行未能比较。What readers see could not be compared.'
      : `已由事实重算 ${versions} 行，与读者看到的逐行比较。${versions} rows were folded from the facts and compared with what readers see.`,
]

const sentenceOf = ({ kind, position, row, found, expected, message, messageEn }: Finding): string => {
  const where = [...(position === null ? [] : [`位置 position ${position}`]), ...(row === null ? [] : [row])].join(' · ')
  const values = [...(found === null ? [] : [`  现为 found: ${found}`]), ...(expected === null ? [] : [`  应为 expected: ${expected}`])]
  return [`${kind} · ${where}`, `  ${message}${messageEn}`, ...values].join('\n')
}

/** The key in the key file, and those before it that it has signed for. */
const keysOf = async (db: Db, { ledgerKey: { file }, district }: Config): Promise<readonly Verifier[]> => {
  const own = await keyIn(file)
  return own ? keysBefore(db, district, own.verifier) : []
}

/** The report as an operator reads it. */
const reportText = (report: VerifyReport, key: readonly Verifier[], options: Options): string => {
  const { district, head, root, holds, total, findings } = report
  const lines = [
    `台账 ${district} The ledger of ${district}`,
    head === null ? '空的台账。The ledger is empty.' : `最后一条 head: ${head.position} · ${head.recordedAt}`,
    `树根 root: ${root?.toString('base64') ?? '条目不全，无从得出 not to be had: entries are missing'}`,
    ...checked(report, key, options),
    holds
      ? '全部相符。Everything holds.'
      : `有 ${total} 处不符。${total} findings${total > findings.length ? `，以下是前 ${findings.length} 处; the first ${findings.length}` : ''}:`,
    ...findings.map(sentenceOf),
    ...(findings.some(({ kind }) => kind === 'ROW') && findings.some(({ kind }) => kind !== 'ROW')
      ? [
          '注意：ROW 各项以所存事实为准；事实本身不符时，那是其后果。请先从备份恢复事实，勿据此 rebuild。Note: ROW findings take the stored facts at their word; where these do not hold, they follow from that. Restore the facts from a backup first, and do not rebuild from them.',
        ]
      : []),
  ]
  return `${lines.join('\n')}\n`
}

/** `taizhang ledger verify`: the report goes to stdout; exit code 1 where anything does not hold. */
export const addVerifyCommand = (ledger: Command, withDatabase: WithDatabase, tell: Tell): void => {
  ledger
    .command('verify')
    .description(
      '核对台账：重算每条变更的哈希与树，查检查点，由事实重算读者看到的每一行 Hash every change again, check checkpoints, compare what readers see with the facts',
    )
    .option(
      '--key <verifier>',
      '签名检查点的公钥，可重复；缺省为密钥文件中的，及其所接替的 A public key that signs checkpoints, may be repeated; without it that of the key file, and those that it replaced',
      verifier,
      [],
    )
    .option('--origin <name>', '检查点所属台账的名称 The name of the log that its checkpoints are of')
    .option('--checkpoint <file>', '另存的检查点，可重复 A checkpoint that was kept elsewhere; may be repeated', kept, [])
    .option('--facts-only', '不比较读者看到的行 Do not compare what readers see', false)
    .action((options: Options) =>
      untilInterrupted(tell, (signal) =>
        withDatabase(async ({ pool, db }, settings) => {
          const { district } = settings
          const keys = options.key.length > 0 ? options.key : await keysOf(db, settings)
          let bar: ReturnType<typeof progressOn> | undefined
          const done = { hashed: 0, folded: 0 }
          const step = (what: keyof typeof done) => (count: number) => {
            done[what] = count
            bar?.step(done.hashed + done.folded)
          }
          try {
            const report = await verifyLedger(pool, catalogue, district, {
              verifiers: keys,
              origin: options.origin,
              kept: options.checkpoint,
              factsOnly: options.factsOnly,
              signal,
              progress: {
                // Every change is hashed once, and folded once.
                begun: (size) => {
                  bar = progressOn('核对 Verifying', options.factsOnly ? size : 2 * size)
                },
                hashed: step('hashed'),
                folded: step('folded'),
              },
            })
            bar?.end()
            await writeOut(Readable.from([reportText(report, keys, options)]), process.stdout)
            if (!report.holds) process.exitCode = 1
          } finally {
            bar?.end()
          }
        }, 'as it is'),
      ),
    )
}
