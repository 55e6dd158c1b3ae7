import { belowOf, isAmount, worstClass, type Span, type SpanOf, type WaterClass } from './single-index.ts'

const ANY: Span = [0, 4]

/** At most so much in classes I, II, III, IV, and beyond the last limit class V; with three limits nothing tells IV from V. */
const atMost =
  (...limits: readonly number[]): SpanOf =>
  (result) => {
    const of = (amount: number): Span => {
      const place = limits.findIndex((limit) => amount <= limit)
      return place < 0 ? [limits.length, 4] : [place, place]
    }
    if (result === 'ND') return [0, 0]
    if (isAmount(result)) return of(result)
    const below = belowOf(result)
    return below === undefined ? ANY : [0, of(below)[1]]
  }

/** Neither "below" nor "not detected" says where a pH lies. */
const acidity: SpanOf = (ph) => {
  if (!isAmount(ph) || ph > 14) return ANY
  if (ph >= 6.5 && ph <= 8.5) return [0, 0]
  return ph >= 5.5 && ph <= 9 ? [3, 3] : [4, 4]
}

/**
 * Limits by item code.
 *
 * Source: GB/T 14848-2017 表1 地下水质量常规指标及限值, without odour and visible matter, which are no numbers. All values were compared in
 * one public copy (verified-1), those of class III mostly in two (verified-2), none in the official text; none is unverified.
 */
const ITEMS: Readonly<Record<string, SpanOf>> = {
  ph: acidity,
  // 铂钴色度单位, NTU
  colour: atMost(5, 5, 15, 25),
  turbidity: atMost(3, 3, 3, 10),
  // mg/L; hardness as CaCO3, nitrogen items as N
  totalHardness: atMost(150, 300, 450, 650),
  dissolvedSolids: atMost(300, 500, 1000, 2000),
  sulfate: atMost(50, 150, 250, 350),
  chloride: atMost(50, 150, 250, 350),
  iron: atMost(0.1, 0.2, 0.3, 2.0),
  manganese: atMost(0.05, 0.05, 0.1, 1.5),
  copper: atMost(0.01, 0.05, 1.0, 1.5),
  zinc: atMost(0.05, 0.5, 1.0, 5.0),
  aluminium: atMost(0.01, 0.05, 0.2, 0.5),
  volatilePhenols: atMost(0.001, 0.001, 0.002, 0.01),
  // Class I is 不得检出: any amount found is above it.
  anionicSurfactants: atMost(0, 0.1, 0.3, 0.3),
  codMn: atMost(1.0, 2.0, 3.0, 10.0),
  ammonia: atMost(0.02, 0.1, 0.5, 1.5),
  sulfide: atMost(0.005, 0.01, 0.02, 0.1),
  sodium: atMost(100, 150, 200, 400),
  nitrite: atMost(0.01, 0.1, 1.0, 4.8),
  nitrate: atMost(2.0, 5.0, 20.0, 30.0),
  cyanide: atMost(0.001, 0.01, 0.05, 0.1),
  fluoride: atMost(1.0, 1.0, 1.0, 2.0),
  iodide: atMost(0.04, 0.04, 0.08, 0.5),
  mercury: atMost(0.0001, 0.0001, 0.001, 0.002),
  arsenic: atMost(0.001, 0.001, 0.01, 0.05),
  selenium: atMost(0.01, 0.01, 0.01, 0.1),
  cadmium: atMost(0.0001, 0.001, 0.005, 0.01),
  chromium6: atMost(0.005, 0.01, 0.05, 0.1),
  lead: atMost(0.005, 0.005, 0.01, 0.1),
  // MPN/100 mL, CFU/mL
  totalColiforms: atMost(3.0, 3.0, 3.0, 100),
  colonyCount: atMost(100, 100, 100, 1000),
  // μg/L
  chloroform: atMost(0.5, 6, 60, 300),
  carbonTetrachloride: atMost(0.5, 0.5, 2.0, 50.0),
  benzene: atMost(0.5, 1.0, 10.0, 120),
  toluene: atMost(0.5, 140, 700, 1400),
  // Bq/L; above class III nuclides are analysed before anyone says IV or V.
  grossAlpha: atMost(0.1, 0.1, 0.5),
  grossBeta: atMost(0.1, 1.0, 1.0),
}

/**
 * The class of groundwater from one sample's results: that of its worst item, by GB/T 14848-2017. Equal limits take the better class.
 *
 * A result may leave the class of its item open, and null is the answer wherever the worst item's is:
 * - `{ lt: x }` is anything from class I to the class of x;
 * - `"ND"` counts as class I, since a laboratory's method is to reach it; a result whose detection limit is higher is written `{ lt: x }`;
 * - what is no measured value (a text, a negative amount, a pH that is no number from 0 to 14) may be any class.
 *
 * Null also where no item of the standard was measured. Items that the standard does not know are ignored, and so is an item without
 * value: the class is that of what was measured, and says nothing of what was not.
 *
 * ```ts
 * groundwaterClass({ ammonia: 0.5, nitrate: 20 })          // 'III'
 * groundwaterClass({ ammonia: 0.5, lead: { lt: 0.01 } })   // 'III': lead is III at worst
 * groundwaterClass({ ammonia: 0.02, lead: { lt: 0.01 } })  // null: I or III
 * ```
 */
export const groundwaterClass = (results: unknown): WaterClass | null => worstClass(ITEMS, results)
