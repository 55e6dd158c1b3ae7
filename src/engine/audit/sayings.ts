import type { EntryRow, Read } from './entry.ts'
import { shown, type Finding } from './report.ts'

/** A finding at a position. */
export const at = (position: number, finding: Omit<Finding, 'position' | 'row' | 'found' | 'expected'> & Partial<Finding>): Finding => ({
  position,
  row: null,
  found: null,
  expected: null,
  ...finding,
})

/** An entry without its message. */
export const missing = (row: EntryRow): Finding =>
  at(Number(row.position), {
    kind: 'MESSAGE',
    row: `${row.stream} @ ${row.stream_position}`,
    expected: row.change_id,
    message: '条目所指的变更不在。',
    messageEn: 'The change that the entry names is not there.',
  })

/** An entry and its message that say different things; which of them is as it was sealed shows in the leaf. */
export const mismatch = (position: number, differences: Read['differences'], holds: boolean): Finding => {
  const names = differences.map(({ name }) => name).join(', ')
  const [entry, message] = [differences.map((each) => each.entry).join(', '), differences.map((each) => String(each.message)).join(', ')]
  return holds
    ? at(position, {
        kind: 'ENTRY',
        row: names,
        found: shown(entry),
        expected: shown(message),
        message: `条目的 ${names} 与变更本身不符；变更与入库时相同。`,
        messageEn: `${names} of the entry is not what the change says; the change is as it was sealed.`,
      })
    : at(position, {
        kind: 'CHANGE',
        row: names,
        found: shown(message),
        expected: shown(entry),
        message: `变更的 ${names} 已不是入库时的内容；条目所写的才是。`,
        messageEn: `${names} of the change is not what was sealed; what the entry says is.`,
      })
}

/** A change that does not hash to its leaf. */
export const altered = (position: number, found: Buffer, stored: Buffer): Finding =>
  at(position, {
    kind: 'CHANGE',
    found: found.toString('base64'),
    expected: stored.toString('base64'),
    message: '变更已不是入库时的内容：其哈希与叶不同。',
    messageEn: 'The change is not as it was sealed: it does not hash to its leaf.',
  })

/** A leaf that is not what the tree above was made of, where the change is. */
export const wrongLeaf = (position: number, found: Buffer, stored: Buffer): Finding =>
  at(position, {
    kind: 'LEAF',
    found: stored.toString('base64'),
    expected: found.toString('base64'),
    message: '叶已不是入库时的哈希：其上的树由变更本身的哈希构成。',
    messageEn: 'The leaf is not what was sealed: the tree above was made of the hash that the change has.',
  })
