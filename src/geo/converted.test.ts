import { describe, expect, it } from 'vitest'
import { boxOf } from './box.ts'
import { inCgcs2000 } from './converted.ts'

const polygon = { type: 'Polygon', coordinates: [[[106.2, 29.2], [106.3, 29.2], [106.3, 29.3], [106.2, 29.2]]] } // prettier-ignore

describe('a geometry in CGCS2000', () => {
  it.each(['CGCS2000', 'WGS84', 'UNKNOWN', null])('is what is stored in %s', (crs) => {
    expect(inCgcs2000(polygon, crs)).toBe(polygon)
  })

  it('is where it is compared, of GCJ-02', () => {
    const moved = inCgcs2000(polygon, 'GCJ02')
    expect(boxOf(moved, 'WGS84')).toEqual(boxOf(polygon, 'GCJ02'))
    expect(moved).not.toEqual(polygon)
  })

  it('keeps heights, and what is no geometry', () => {
    expect(inCgcs2000({ type: 'Point', coordinates: [106.2, 29.2, 312] }, 'GCJ02')).toMatchObject({
      coordinates: [expect.any(Number), expect.any(Number), 312],
    })
    expect(inCgcs2000(null, 'GCJ02')).toBeNull()
  })
})
