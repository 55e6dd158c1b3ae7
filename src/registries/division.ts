import type { Fields } from '../engine/fold.ts'
import type { ChangeKind, Registry } from '../engine/registry.ts'

/** What towns and villages have in common: divisions that are in register until they are merged or abolished. */
export const divisionStatus = (name: string): Registry['status'] => ({
  word: 'status',
  initial: 'IN_FORCE',
  vocabulary: { name, values: { IN_FORCE: ['现行', 'In force'], MERGED: ['已合并', 'Merged'], ABOLISHED: ['已撤销', 'Abolished'] } },
})

export const divisionChanges: Readonly<Record<string, ChangeKind>> = {
  MergedInto: { title: '合并', titleEn: 'Merged into', status: 'MERGED', from: ['IN_FORCE'] },
  Abolished: { title: '撤销', titleEn: 'Abolished', status: 'ABOLISHED', from: ['IN_FORCE'] },
}

/** The successor shows only once merged. */
export const showSuccessor = (fields: Fields, status: string | null): Fields => {
  const { successor, ...shown } = fields
  return status === 'MERGED' ? fields : shown
}
