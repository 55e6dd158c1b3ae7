/**
 * The ledger that is measured: the demonstration district (`src/demo`) with sizes of its own. A quarter of the records are water
 * sources and most of the rest plots, so that a town has pages of both; registries that no question asks about have none.
 *
 * Two plots of one town are there to be compared: PLOT-HOT, one change in 500 of the ledger is a correction of it (1,000 of
 * 500,000), and PLOT-CALM, with the same facts and no correction.
 */
import { DEMO_DISTRICT, DEMO_SIZES, districtLines, type RegistryKey, type Sizes } from '../src/demo/district.ts'

export { CALM, HOT } from '../src/demo/district.ts'
export const DISTRICT = DEMO_DISTRICT

export type Options = {
  /** Records in all, towns and villages included; at least 10. */
  readonly records: number
  /** About how many lines; fewer than the lives of so many records have by themselves are not made. */
  readonly changes: number
  readonly seed: number
}

const HOT_SHARE = 1_000 / 500_000

const NONE = Object.fromEntries(Object.keys(DEMO_SIZES).map((registry) => [registry, 0])) as Record<RegistryKey, number>

/** From some thousands of records on, 30 towns and 300 villages stand in the end, and five divisions were merged or abolished. */
const sizesOf = (records: number): Sizes => {
  const town = Math.min(32, Math.max(1, Math.floor(records / 100)))
  const village = Math.min(303, Math.max(1, Math.floor(records / 20)))
  const document = Math.min(1_000, Math.max(1, Math.floor(records / 100)))
  const claim = document
  const waterSource = Math.max(1, Math.floor(records * 0.25))
  const protectionZone = Math.max(1, Math.floor(records * 0.15))
  const plot = records - town - village - document - claim - waterSource - protectionZone
  if (plot < 2) throw new RangeError('At least 10 records: some of every registry, and two plots.')
  return { ...NONE, town, village, document, claim, waterSource, protectionZone, plot }
}

/** The change lines in order, without line ends and without `position`. */
export const ledgerLines = ({ records, changes, seed }: Options): Generator<string, void, void> =>
  districtLines({ seed, sizes: sizesOf(records), changes, hotPlotCorrections: Math.min(1_000, Math.max(1, Math.round(changes * HOT_SHARE))) })
