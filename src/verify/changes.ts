import { canonical } from '../engine/canonical.ts'
import type { ChangeLine } from '../engine/change-line.ts'
import { GrowingTree, leafHash } from '../proof/tree.ts'
import { refuted } from './refuted.ts'

const KEYS = 'approvedBy,basis,cancels,data,district,id,position,reason,record,recordedAt,recordedBy,registry,sequence,supersedes,type,validFrom'

/** Reads a line that was hashed. @throws Refuted where it has another form than the one that is hashed */
export const readChange = (line: string, position: number): ChangeLine => {
  let change: ChangeLine
  try {
    change = JSON.parse(line) as ChangeLine
  } catch {
    throw refuted.line(position, '不是 JSON', 'is no JSON')
  }
  if (Object.keys(change).sort().join() !== KEYS) throw refuted.line(position, '不恰有变更应有的各项', 'has not exactly the keys of a change')
  if (canonical(change) !== line) throw refuted.line(position, '不是 RFC 8785 的写法', 'is not written as RFC 8785 says')
  if (change.position !== position) throw refuted.line(position, `position 为 ${change.position}`, `its position is ${change.position}`)
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
