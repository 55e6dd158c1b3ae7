import { isOutside, type Box } from '../geo/box.ts'
import { faultOf } from '../geo/fault.ts'
import { badInput } from '../kernel/refusal.ts'
import type { Fields } from './fold.ts'
import type { Registry } from './registry.ts'

/** Something that a person should look at; it refuses nothing. */
export type Warning = {
  readonly code: string
  readonly field: string
  readonly message: string
  readonly messageEn: string
  readonly found: unknown
  readonly needed: unknown
}

const boxWords = (box: Box): string => `${box[0]}–${box[2]}° E, ${box[1]}–${box[3]}° N`

/**
 * What is to be said of the geometries and positions that a command states. History that is loaded is not asked.
 *
 * @param extent what the district lies in
 * @returns a warning for each that lies outside the district, wholly or in part
 * @throws Refusal `BAD_USER_INPUT` for one that is no valid geometry, or has longitude and latitude swapped: what is wrong, and `at` which position
 */
export const checkOutlines = (registry: Registry, data: Fields, extent: Box | undefined): readonly Warning[] =>
  Object.entries(data).flatMap(([name, value]) => {
    const column = Object.hasOwn(registry.columns, name) ? registry.columns[name] : undefined
    if (value === null || (column?.type !== 'geometry' && column?.type !== 'position')) return []
    const geometry = column.type === 'position' ? { type: 'Point', coordinates: value } : value
    const fault = faultOf(geometry, extent)
    if (fault)
      throw badInput(`「${column.title}」（${name}）的坐标有误：${fault.zh}`, `The geometry of ${name} is not valid: ${fault.en}`, {
        field: `data.${name}`,
        found: fault.code,
        at: fault.at,
      })
    const crs = typeof data['crs'] === 'string' ? data['crs'] : null
    if (!extent || !isOutside(geometry, crs, extent)) return []
    return [
      {
        code: 'OUTSIDE_DISTRICT',
        field: `data.${name}`,
        message: `「${column.title}」（${name}）不全在本区范围（${boxWords(extent)}）之内。`,
        messageEn: `${name} does not lie wholly within the district (${boxWords(extent)}).`,
        found: null,
        needed: extent,
      },
    ]
  })
