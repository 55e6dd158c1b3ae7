import gcoord from 'gcoord'
import type { Position } from './geometry.ts'
import type { LonLat } from './sphere.ts'

/**
 * West, south, east, north of where GCJ-02 differs from WGS84, in degrees: a tenth of a degree within gcoord's own rectangle,
 * since next to its border (72.004–137.8347 E, 0.8293–55.8271 N) gcoord's way back never ends. China lies well inside.
 */
const SHIFTED = [72.104, 0.9293, 137.7347, 55.7271] as const

/**
 * Degrees beyond the farthest are no place, and are taken as lying there; those nearer to 0 than the nearest are taken as 0. So no
 * product of two differences is beyond what a double holds, which the geometry library does not look out for.
 */
const [NEAREST, FARTHEST] = [1e-12, 1000]
const bounded = (degrees: number): number => (Math.abs(degrees) < NEAREST ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, degrees)))

/** Whether positions of this system are converted; those of every other, and of none, are taken as stated. */
export const isConverted = (crs: string | null | undefined): boolean => crs === 'GCJ02'

const asStated = ([lon, lat]: Position): LonLat => [bounded(lon), bounded(lat)]
const fromGcj02 = ([lon, lat]: Position): LonLat => {
  const [west, south, east, north] = SHIFTED
  return lon > west && lon < east && lat > south && lat < north ? gcoord.transform([lon, lat], 'GCJ02', 'WGS84') : asStated([lon, lat])
}

/** How positions become longitude and latitude in CGCS2000, which WGS84 equals here to less than any register's accuracy; GCJ02 to about 0.1 m. */
export const comparable = (crs: string | null | undefined): ((position: Position) => LonLat) => (isConverted(crs) ? fromGcj02 : asStated)
