#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { ChangeLine } from '../engine/change-line.ts'
import { catalogueOf } from '../engine/registry.ts'
import { readCheckpoint } from '../proof/checkpoint.ts'
import { readVerifier } from '../proof/note.ts'
import { lists, registries } from '../registries/index.ts'
import { verifyBundle, type Established } from './bundle.ts'
import { verifyConsistency } from './consistency.ts'
import { verifyLog } from './log.ts'
import { fileBytes, linesIn, openParts } from './parts.ts'
import { Refuted } from './refuted.ts'

const USAGE = `taizhang-verify：离线核对台账的文件包与检查点 Verifies bundles and checkpoints of a ledger, offline

  taizhang-verify bundle <zip 或目录 or directory> [--key <公钥>]… [--checkpoint <保存的检查点>]… [--changes]
      名录或批次：恰为所称时间点的内容，无一遗漏，此前无一被改动
      a list or an edition: exactly what it says for its point, nothing left out, nothing before it changed
  taizhang-verify consistency <较旧 older> <较新 newer> <证明 proof.json> --key <公钥>…
      两个检查点之间：较旧者之前的历史未被改写 between two checkpoints: history before the older one was not rewritten
  taizhang-verify log <ledger dump --committed> [--checkpoint <文件>]… [--key <公钥>]…
      全部变更与检查点相符 all changes are those of the checkpoints

  --key         可信的公钥，一行文本或其文件 a trusted verifier key, its text or a file that holds it
  --checkpoint  您保存的检查点文件 a checkpoint that you kept, as a file
  --changes     逐条列出谁在何时依据什么文件改了什么 list every change of the records: who, when, on which document

退出码 exit code：0 成立 established · 1 不成立 refuted · 2 用法 usage`

/** As much as it takes to read facts. */
const catalogue = catalogueOf(registries, lists)

class WrongUse extends Error {}

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`)
}
const establish = ({ zh, en }: Established): void => {
  say(`✓ ${zh}\n  ${en}`)
}

const unreadable = (file: string): WrongUse => new WrongUse(`无法读取 ${file}。${file} cannot be read.`)

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw unreadable(file)
  }
}

/** A checkpoint as it was, whatever the way it came has done to the ends of its lines. */
const checkpointOf = (file: string): string => {
  const note = `${textOf(file)
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd()}\n`
  if (!readCheckpoint(note)) throw new WrongUse(`${file} 不是检查点。${file} is not a checkpoint.`)
  return note
}

/** A proof, and whether it is of these checkpoints: the server says of which sizes it is. */
const proofOf = (file: string, older: string, newer: string): string => {
  const text = textOf(file)
  const [from = '', to = ''] = [older, newer].map((note) => String(readCheckpoint(note)?.size))
  const said = sizesIn(text)
  if (!said) throw new WrongUse(`${file} 不是 JSON。${file} is no JSON; expected the answer of /ledger/proof/consistency?from=${from}&to=${to}.`)
  if (said.from !== undefined && (String(said.from) !== from || String(said.to) !== to))
    throw new WrongUse(
      `${file} 是 ${String(said.from)} 至 ${String(said.to)} 条的证明，两个检查点为 ${from} 与 ${to} 条。${file} is the proof from ${String(said.from)} to ${String(said.to)}; the checkpoints are over ${from} and ${to}.`,
    )
  return text
}

const sizesIn = (text: string): { readonly from?: unknown; readonly to?: unknown } | undefined => {
  try {
    return (JSON.parse(text) ?? {}) as { readonly from?: unknown; readonly to?: unknown }
  } catch {
    return undefined
  }
}

const keyOf = (text: string) => {
  const key = readVerifier(text) ?? (existsSync(text) ? readVerifier(textOf(text).trim()) : undefined)
  if (!key)
    throw new WrongUse(`「${text}」不是公钥，应为 <名称>+<八位十六进制>+<base64>。"${text}" is no verifier key; expected <name>+<8 hex digits>+<base64>.`)
  return key
}

const told = ({ position, registry, record, type, validFrom, recordedAt, recordedBy, approvedBy, basis }: ChangeLine): string =>
  [
    position,
    `${registry}/${record}`,
    type,
    validFrom,
    recordedAt,
    [recordedBy ?? '—', ...(approvedBy === null ? [] : [`批准 approved: ${approvedBy}`])].join('，'),
    [basis?.number, basis?.title, basis?.issuer].filter(Boolean).join(' ') || '—',
  ].join('\t')

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string', multiple: true, default: [] },
      checkpoint: { type: 'string', multiple: true, default: [] },
      changes: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [command, ...files] = positionals
  if (values.help) {
    say(USAGE)
    return
  }
  const keys = [...new Map(values.key.map(keyOf).map((key) => [key.text, key])).values()]
  const kept = new Map(values.checkpoint.map((file) => [file, checkpointOf(file)]))
  const [first, second, third] = files
  if (command === 'bundle' && first !== undefined && files.length === 1) {
    if (!existsSync(first)) throw unreadable(first)
    const parts = await openParts(first)
    const changes: ChangeLine[] = []
    try {
      await verifyBundle(parts, { catalogue, keys, kept, establish, onChange: values.changes ? (change) => changes.push(change) : undefined })
    } finally {
      parts.close()
    }
    if (values.changes) say(['position', 'record', 'type', 'validFrom', 'recordedAt', 'recordedBy', 'basis'].join('\t'))
    for (const change of changes) say(told(change))
  } else if (command === 'consistency' && first !== undefined && second !== undefined && third !== undefined && files.length === 3) {
    if (keys.length === 0) throw new WrongUse('请以 --key 给出可信的公钥。Give the trusted key by --key.')
    const [older, newer] = [checkpointOf(first), checkpointOf(second)]
    establish(verifyConsistency({ what: first, note: older }, { what: second, note: newer }, proofOf(third, older, newer), keys))
  } else if (command === 'log' && first !== undefined && files.length === 1) {
    if (!existsSync(first)) throw unreadable(first)
    await verifyLog(linesIn(fileBytes(first)), kept, keys, establish)
  } else throw new WrongUse(USAGE)
  say('结论：成立。Conclusion: established.')
}

const isUsage = (cause: unknown): cause is Error =>
  cause instanceof WrongUse || (cause instanceof Error && 'code' in cause && /^(ERR_PARSE_ARGS|EISDIR|EACCES)/.test(String(cause.code)))

// Whoever reads no further, as head does, has had enough.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause
  process.exit()
})

try {
  await run()
} catch (cause) {
  if (cause instanceof Refuted) {
    say(`✗ ${cause.zh}\n  ${cause.en}`)
    say('结论：不成立。Conclusion: refuted.')
    process.exitCode = 1
  } else if (isUsage(cause)) {
    process.stderr.write(`${cause.message}\n`)
    process.exitCode = 2
  } else throw cause
}
