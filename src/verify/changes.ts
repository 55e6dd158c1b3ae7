import { canonical } from '../engine/canonical.ts'
import type { ChangeLine } from '../engine/change-line.ts'
import type { ProvenLine } from '../exchange/bundle/contents.ts'
import type { Checkpoint } from '../proof/checkpoint.ts'
import { GrowingTree, isIncluded, leafHash } from '../proof/tree.ts'
import { isInstant } from './about.ts'
import { refuted } from './refuted.ts'

const KEYS = 'approvedBy,basis,cancels,data,district,id,position,reason,record,recordedAt,recordedBy,registry,sequence,supersedes,type,validFrom'

const parsed = (line: string, position: number): ChangeLine => {
  try {
    const change: unknown = JSON.parse(line)
    if (typeof change === 'object' && change !== null && !Array.isArray(change)) return change as ChangeLine
  } catch {
    // Falls through to the one refusal.
  }
  throw refuted.line(position, '不是 JSON 对象', 'is no JSON object')
}

const isCanonical = (change: ChangeLine, line: string): boolean => {
  try {
    return canonical(change) === line
  } catch {
    // Half a character, or a number that no computer holds.
    return false
  }
}

/** Reads a line that was hashed. @throws Refuted where it has another form than the one that is hashed */
export const readChange = (line: string, position: number): ChangeLine => {
  const change = parsed(line, position)
  if (Object.keys(change).sort().join() !== KEYS)
    throw refuted.line(
      position,
      '不恰有变更应有的各项（日志须以 ledger dump --committed 写出）',
      'has not exactly the keys of a change (a log is written by ledger dump --committed)',
    )
  if (!isCanonical(change, line))
    throw refuted.line(
      position,
      '不是参与哈希的写法（RFC 8785；日志须以 ledger dump --committed 写出）',
      'is not written as it was hashed (RFC 8785; a log is written by ledger dump --committed)',
    )
  if (change.position !== position) throw refuted.line(position, `position 为 ${change.position}`, `its position is ${change.position}`)
  if (!isInstant(change.recordedAt)) throw refuted.line(position, `入库时间为 ${change.recordedAt}`, `its recordedAt is ${change.recordedAt}`)
  return change
}

/**
 * An entry that stands beside the changes, with a proof that it is in the tree of the checkpoint.
 *
 * @param position where it should be; as it says itself where undefined
 * @throws Refuted
 */
export const provenAt = ({ line, proof }: ProvenLine, position: number | undefined, district: string, { size, root }: Checkpoint): ChangeLine => {
  const at = position ?? parsed(line, 0).position
  if (!Number.isSafeInteger(at) || at < 1) throw refuted.line(0, '没有位置', 'has no position')
  const change = readChange(line, at)
  if (change.district !== district) throw refuted.line(at, `属于区划 ${change.district}`, `is of district ${change.district}`)
  const hashes = proof.map((each) => Buffer.from(each, 'base64'))
  if (!isIncluded({ index: BigInt(at - 1), size, root, leaf: leafHash(line), proof: hashes })) throw refuted.notIncluded(at)
  return change
}

/** A change with its leaf, and the tree up to it. */
export type Grown = { readonly change: ChangeLine; readonly leaf: Buffer; readonly tree: GrowingTree }

/**
 * Changes in their order from the first one, each looked at by itself and beside the one before it.
 *
 * @throws Refuted where one of them is of another ledger, or was recorded before the one before it
 */
export async function* grown(lines: AsyncIterable<string>, district?: string): AsyncGenerator<Grown> {
  const tree = new GrowingTree()
  let position = 0
  let last = ''
  for await (const line of lines) {
    position += 1
    const change = readChange(line, position)
    if (change.district !== (district ??= change.district)) throw refuted.line(position, `属于区划 ${change.district}`, `is of district ${change.district}`)
    if (change.recordedAt < last)
      throw refuted.line(
        position,
        `入库时间 ${change.recordedAt} 早于前一条的 ${last}`,
        `was recorded at ${change.recordedAt}, before the one before it (${last})`,
      )
    last = change.recordedAt
    const leaf = leafHash(line)
    tree.append(leaf)
    yield { change, leaf, tree }
  }
}
