import type { Fields } from '../../engine/fold.ts'
import type { Intake, RowFinding } from '../../engine/registry.ts'
import { mismatch } from '../intake.ts'
import { computedClass } from './class.ts'

const TITLES = { statedClass: { title: '所述类别', titleEn: 'Stated class' }, computedClass: { title: '推得类别', titleEn: 'Computed class' } }

/** Where the results do not decide, nothing contradicts them. */
function* warnings(fields: Fields): Generator<RowFinding> {
  const found = computedClass(fields)
  if (found === null) return
  for (const [name, titles] of Object.entries(TITLES)) {
    const said = fields[name]
    if (typeof said === 'string' && said !== found) yield mismatch('CLASS_MISMATCH', name, titles, said, found)
  }
}

/** How results of monitoring are written: one sample a row, an item a column. */
export const sampleIntake: Intake = {
  nouns: ['样品', '采样'],
  identity: ['point', 'sampledOn', 'medium'],
  days: { Voided: { headers: ['作废日期'], vague: 'voiding changes state and must be a day' } },
  derived: ['computedClass'],
  follows: (fields) => {
    const found = computedClass(fields)
    return found === null ? {} : { computedClass: found }
  },
  warns: (fields) => [...warnings(fields)],
}
