import type { Fields } from '../../engine/fold.ts'
import type { Remembered, Rule } from '../../engine/registry.ts'
import { violation } from '../violation.ts'

export const GUIDE = '农用地土壤环境质量类别划分技术指南（试行）'

/** From best to worst; produce data may move a unit by one class. */
const CLASSES: readonly unknown[] = ['PRIORITY_PROTECTION', 'SAFE_USE', 'STRICT_CONTROL']

/** Every way these rules can say no. */
export const refusal = {
  classMissing: (found: unknown) =>
    violation('farmlandUnit.category', '类别调整须给出与现行不同的类别。', 'A reclassification states a category other than the present one.', {
      field: 'category',
      found,
      needed: CLASSES.filter((each) => each !== found),
      source: GUIDE,
    }),
  amended: (was: unknown, found: unknown) =>
    violation(
      'farmlandUnit.reclassify',
      `类别由 ${String(was)} 改为 ${String(found)} 须作类别调整（Reclassified）；原登记有误请更正原变更。`,
      `The category goes from ${String(was)} to ${String(found)} by Reclassified; a mistake is superseded.`,
      { field: 'category', found, needed: 'Reclassified', source: GUIDE },
    ),
  twoClasses: (from: unknown, found: unknown) =>
    violation(
      'farmlandUnit.oneClass',
      `类别一次只能调整一级：由 ${String(from)} 不能直接到 ${String(found)}。`,
      `A unit moves by one class at a time: not from ${String(from)} to ${String(found)}.`,
      { field: 'category', found, needed: 'SAFE_USE', source: GUIDE },
    ),
  twiceAYear: (year: string) =>
    violation(
      'farmlandUnit.yearly',
      `类别每年调整一次，${year} 年已调整；如有误请更正原变更。`,
      `Units are reclassified once a year; ${year} has its reclassification. A mistake in it is superseded.`,
      { field: 'validFrom', found: year, needed: '另一年度 another year', source: GUIDE },
    ),
}

/** In which year the unit was last reclassified. */
export const remember = (memory: Fields, { type, validFrom }: Remembered): Fields =>
  type === 'Reclassified' ? { reclassifiedIn: validFrom.slice(0, 4) } : memory

/** Yearly dynamic adjustment (plan 三(一)2; the guide): one class up or down, once a year. */
const reclassified: Rule = (state, { type, validFrom, data }) => {
  if (type !== 'Reclassified') return undefined
  const [was, becomes] = [state.fields['category'], data['category']]
  if (!CLASSES.includes(becomes) || becomes === was) return refusal.classMissing(was)
  if (CLASSES.includes(was) && Math.abs(CLASSES.indexOf(was) - CLASSES.indexOf(becomes)) > 1) return refusal.twoClasses(was, becomes)
  const year = validFrom.slice(0, 4)
  return state.memory['reclassifiedIn'] === year ? refusal.twiceAYear(year) : undefined
}

/** A class that is known changes by reclassification, not by the way. */
const notAmended: Rule = ({ fields: { category: was } }, { type, data }) =>
  type === 'Amended' && was !== undefined && 'category' in data && data['category'] !== was ? refusal.amended(was, data['category']) : undefined

export const farmlandRules: readonly Rule[] = [reclassified, notAmended]
