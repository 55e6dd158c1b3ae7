import type { Fields } from '../../engine/fold.ts'
import { surfaceWaterClass } from '../standards/gb3838.ts'
import { groundwaterClass } from '../standards/gbt14848.ts'

/** 水质类别 by the standard of the medium; null where it has none, or where the results do not decide it. */
export const computedClass = ({ medium, results: found }: Fields): string | null =>
  medium === 'GROUNDWATER' ? groundwaterClass(found) : medium === 'SURFACE_WATER' ? surfaceWaterClass(found) : null
