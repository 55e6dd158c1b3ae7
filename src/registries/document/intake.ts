import type { Intake } from '../../engine/registry.ts'
import { outOfOrder } from '../intake.ts'

/** How lists of documents are written: known by their numbers. */
export const documentIntake: Intake = {
  nouns: ['文件', '依据文件'],
  identity: ['number'],
  days: { Repealed: { headers: [], column: 'repealedOn', vague: 'a repeal changes state and must be a day' } },
  written: { 有效: 'IN_FORCE', 现行有效: 'IN_FORCE', 废止: 'REPEALED', 失效: 'REPEALED', 已失效: 'REPEALED' },
  refuses: (fields) =>
    outOfOrder(fields, [
      ['issuedOn', '发文日期', 'issued'],
      ['repealedOn', '废止日期', 'repealed'],
    ]),
}
