import { belowOf, isAmount, worstClass, type Span, type SpanOf, type WaterClass } from './single-index.ts'

/** 劣Ⅴ类: the place after the last class. */
const WORSE_THAN_V = 5

const ANY: Span = [0, WORSE_THAN_V]

type Limits = readonly [number, number, number, number, number]

/** The best class whose limit is met. */
const place = (limits: Limits, meets: (limit: number) => boolean): number => {
  const found = limits.findIndex(meets)
  return found < 0 ? WORSE_THAN_V : found
}

/** At most so much in classes I to V. */
const atMost =
  (...limits: Limits): SpanOf =>
  (result) => {
    const worstOf = (amount: number): number => place(limits, (limit) => amount <= limit)
    if (result === 'ND') return [0, 0]
    if (isAmount(result)) return [worstOf(result), worstOf(result)]
    const below = belowOf(result)
    return below === undefined ? ANY : [0, worstOf(below)]
  }

/** At least so much in classes I to V: little is bad, and nothing found is the worst. */
const atLeast =
  (...limits: Limits): SpanOf =>
  (result) => {
    if (result === 'ND') return [WORSE_THAN_V, WORSE_THAN_V]
    if (isAmount(result)) {
      const only = place(limits, (limit) => result >= limit)
      return [only, only]
    }
    const below = belowOf(result)
    return below === undefined ? ANY : [place(limits, (limit) => limit < below), WORSE_THAN_V]
  }

/** One of the two tables applies, and the results do not say which. */
const either =
  (one: SpanOf, other: SpanOf): SpanOf =>
  (result) => {
    const [a, b] = [one(result), other(result)]
    return [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
  }

/** Judged in some waters only, and the results do not say in which we are. */
const perhaps =
  (spanOf: SpanOf): SpanOf =>
  (result) => [0, spanOf(result)[1]]

/** 6 to 9 in every class. Neither "below" nor "not detected" says where a pH lies. */
const acidity: SpanOf = (ph) => {
  if (!isAmount(ph) || ph > 14) return ANY
  return ph >= 6 && ph <= 9 ? [0, 0] : [WORSE_THAN_V, WORSE_THAN_V]
}

/**
 * Limits by item code.
 *
 * Source: GB 3838-2002 表1 地表水环境质量标准基本项目标准限值, without water temperature, which is a change (and unverified). All other values were
 * compared in one public copy or two (verified-1, verified-2), none in the official text. Sulfate, chloride, nitrate, iron and manganese
 * have one limit each, in table 2 and for drinking-water sources only: no classes.
 */
const ITEMS: Readonly<Record<string, SpanOf>> = {
  ph: acidity,
  // mg/L. Class I is also met at 90 % of saturation, which the results do not tell: the figure decides.
  dissolvedOxygen: atLeast(7.5, 6, 5, 3, 2),
  codMn: atMost(2, 4, 6, 10, 15),
  codCr: atMost(15, 15, 20, 30, 40),
  bod5: atMost(3, 3, 4, 6, 10),
  ammonia: atMost(0.15, 0.5, 1.0, 1.5, 2.0),
  // Rivers; lakes and reservoirs.
  totalPhosphorus: either(atMost(0.02, 0.1, 0.2, 0.3, 0.4), atMost(0.01, 0.025, 0.05, 0.1, 0.2)),
  // Lakes and reservoirs only.
  totalNitrogen: perhaps(atMost(0.2, 0.5, 1.0, 1.5, 2.0)),
  copper: atMost(0.01, 1.0, 1.0, 1.0, 1.0),
  zinc: atMost(0.05, 1.0, 1.0, 2.0, 2.0),
  fluoride: atMost(1.0, 1.0, 1.0, 1.5, 1.5),
  selenium: atMost(0.01, 0.01, 0.01, 0.02, 0.02),
  arsenic: atMost(0.05, 0.05, 0.05, 0.1, 0.1),
  mercury: atMost(0.00005, 0.00005, 0.0001, 0.001, 0.001),
  cadmium: atMost(0.001, 0.005, 0.005, 0.005, 0.01),
  chromium6: atMost(0.01, 0.05, 0.05, 0.05, 0.1),
  lead: atMost(0.01, 0.01, 0.05, 0.05, 0.1),
  cyanide: atMost(0.005, 0.05, 0.2, 0.2, 0.2),
  volatilePhenols: atMost(0.002, 0.002, 0.005, 0.01, 0.1),
  petroleum: atMost(0.05, 0.05, 0.05, 0.5, 1.0),
  anionicSurfactants: atMost(0.2, 0.2, 0.2, 0.3, 0.3),
  sulfide: atMost(0.05, 0.1, 0.2, 0.5, 1.0),
  // 个/L
  faecalColiforms: atMost(200, 2000, 10_000, 20_000, 40_000),
}

/**
 * The class of surface water from one sample's results: that of its worst item, by GB 3838-2002. Equal limits take the better class.
 *
 * **Worse than class V (劣Ⅴ类) is null**: class V has limits here, and naming it would say that they are met. The vocabulary has no word
 * for such water, which belongs to none of the five classes. (GB/T 14848's class V is open: {@link groundwaterClass} answers it.)
 *
 * A result may leave the class of its item open, and null is the answer wherever the worst item's is:
 * - `{ lt: x }` is anything from class I to the class of x; of dissolved oxygen, anything from the class just below x to worse than V;
 * - `"ND"` counts as class I, since a laboratory's method is to reach it; of dissolved oxygen it is worse than V;
 * - total phosphorus is between the classes that a river and a lake would have, total nitrogen between I and that of a lake;
 * - what is no measured value (a text, a negative amount, a pH that is no number from 0 to 14) may be anything.
 *
 * Null also where no item of the table was measured. Items that the table does not know are ignored, and so is an item without value.
 *
 * ```ts
 * surfaceWaterClass({ dissolvedOxygen: 5, ammonia: 1 })              // 'III'
 * surfaceWaterClass({ totalPhosphorus: 0.05 })                       // null: II in a river, III in a lake
 * surfaceWaterClass({ totalPhosphorus: 0.05, ammonia: 1 })           // 'III'
 * surfaceWaterClass({ ammonia: 2.01 })                               // null: worse than V
 * ```
 */
export const surfaceWaterClass = (results: unknown): WaterClass | null => worstClass(ITEMS, results)
