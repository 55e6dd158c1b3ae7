import type { Fields } from '../../engine/fold.ts'

export type WaterClass = 'I' | 'II' | 'III' | 'IV' | 'V'

const CLASSES: readonly WaterClass[] = ['I', 'II', 'III', 'IV', 'V']

/** The best and the worst class that a result allows, as places from 0 for class I; 5 is worse than V. */
export type Span = readonly [best: number, worst: number]
export type SpanOf = (result: unknown) => Span

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null
export const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0

/** The amount below which a result lies, if it says so: `{ lt: x }`. */
export const belowOf = (result: unknown): number | undefined => {
  const below = isObject(result) ? result['lt'] : undefined
  return isAmount(below) ? below : undefined
}

/** 单因子评价: the class of a sample is that of its worst item; null where the results leave it open, or hold no item of the standard. */
export const worstClass = (items: Readonly<Record<string, SpanOf>>, results: unknown): WaterClass | null => {
  if (!isObject(results)) return null
  const spans = Object.entries(items).flatMap(([item, spanOf]) => (results[item] == null ? [] : [spanOf(results[item])]))
  const best = Math.max(...spans.map(([each]) => each))
  const worst = Math.max(...spans.map(([, each]) => each))
  return best === worst ? (CLASSES[best] ?? null) : null
}
