import { readCheckpoint } from '../proof/checkpoint.ts'
import { EMPTY_ROOT } from '../proof/tree.ts'
import type { Verifier } from '../proof/note.ts'
import type { Established } from './bundle.ts'
import { grown } from './changes.ts'
import { refuted } from './refuted.ts'
import { readSigned } from './signed.ts'

/**
 * Hashes a log (`ledger dump --committed`) and compares it with checkpoints.
 *
 * @param checkpoints by the name of their file
 * @throws Refuted
 */
export const verifyLog = async (
  lines: AsyncIterable<string>,
  checkpoints: ReadonlyMap<string, string>,
  keys: readonly Verifier[],
  establish: (sentence: Established) => void,
): Promise<void> => {
  const expected = [...checkpoints].map(([what, note]) => {
    const checkpoint = keys.length > 0 ? readSigned(note, what, keys).checkpoint : readCheckpoint(note)
    if (!checkpoint) throw refuted.noCheckpoint(what)
    return { what, ...checkpoint }
  })
  let size = 0n
  let root = EMPTY_ROOT
  const check = (): void => {
    for (const { what, size: at, root: of } of expected) if (at === size && !of.equals(root)) throw refuted.otherRoot(what, size)
  }
  const sizes = new Set(expected.map((each) => each.size))
  check()
  for await (const { tree } of grown(lines)) {
    size += 1n
    if (!sizes.has(size)) {
      root = EMPTY_ROOT
      continue
    }
    root = tree.root
    check()
  }
  const beyond = expected.find((each) => each.size > size)
  if (beyond) throw refuted.count(Number(size), Number(beyond.size))
  establish({ zh: `${size} 条变更逐条重算，入库时间从不倒退。`, en: `All ${size} changes were hashed again; none was recorded before the one before it.` })
  if (expected.length === 0)
    establish({ zh: '未与任何检查点比较：请以 --checkpoint 给出。', en: 'They were compared with no checkpoint: give one by --checkpoint.' })
  for (const { what, size: at } of expected)
    establish({
      zh: `前 ${at} 条与检查点 ${what} 相符${keys.length > 0 ? '，签名有效' : '（未核对签名，请以 --key 给出公钥）'}。`,
      en: `The first ${at} are those of the checkpoint ${what}${keys.length > 0 ? ', whose signature is valid' : ' (no signature was looked at: give the key by --key)'}.`,
    })
}
