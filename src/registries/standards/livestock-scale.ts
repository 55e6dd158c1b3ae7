import type { Fields } from '../../engine/fold.ts'
import type { Day } from '../../kernel/day.ts'

/** The least herd or flock of a large-scale farm (规模养殖场): by what is kept, or by what leaves in a year. */
type Threshold = { readonly stock: number } | { readonly annualOutput: number }

type Edition = {
  /** The first day on which it is in force. */
  readonly from: Day
  readonly source: string
  readonly thresholds: Readonly<Record<string, Threshold>>
}

/**
 * National thresholds (head), the earliest edition first; at the figure itself a farm is large-scale.
 *
 * Values from one public copy of the announcement (verified-1). Rabbits, ducks, geese, pigeons and quails have thresholds of their own,
 * but are `OTHER` here. Before the first edition local standards applied, which could not be read. This is not 大型规模 of the plan.
 */
const EDITIONS: readonly Edition[] = [
  {
    from: '2025-09-01',
    source: '农业农村部公告 畜禽养殖场规模标准（2025-07-04发布，2025-09-01施行）',
    thresholds: {
      PIG: { annualOutput: 500 },
      BEEF_CATTLE: { annualOutput: 50 },
      DAIRY_CATTLE: { stock: 100 },
      SHEEP: { annualOutput: 200 },
      BROILER: { annualOutput: 10_000 },
      LAYER: { stock: 2000 },
    },
  },
]

/** Days on which an edition takes force, and farms may become large-scale, or be so no longer, without changing. */
export const SCALE_DAYS: readonly Day[] = EDITIONS.map(({ from }) => from)

/**
 * Whether a farm is large-scale on the day: as stated; else by the thresholds in force.
 *
 * Null before the first edition, and where the animal or its figure (stock for dairy cattle and layers, yearly output for the others)
 * is not known.
 *
 * ```ts
 * largeScale({ animal: 'PIG', annualOutput: 500 }, '2025-09-01') // true
 * largeScale({ animal: 'PIG', annualOutput: 500 }, '2025-08-31') // null
 * ```
 */
export const largeScale = ({ largeScale: stated, animal, stock, annualOutput }: Fields, day: Day): boolean | null => {
  if (typeof stated === 'boolean') return stated
  const thresholds = EDITIONS.findLast(({ from }) => from <= day)?.thresholds
  const threshold = thresholds && typeof animal === 'string' && Object.hasOwn(thresholds, animal) ? thresholds[animal] : undefined
  if (threshold === undefined) return null
  const [figure, least] = 'stock' in threshold ? [stock, threshold.stock] : [annualOutput, threshold.annualOutput]
  return typeof figure === 'number' && figure >= 0 ? figure >= least : null
}
