import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../geo/box.ts'
import { geometry, position } from '../../registries/column.ts'
import type { Cell } from '../../sheets/sheet.ts'
import { readCell, type ReadCell, type Reading } from '../cell.ts'
import { readAngle, readPair } from './coordinates.ts'

const extent: Box = [105.82, 28.52, 106.61, 29.46]
const reading: Reading = { unit: null, today: '2021-10-15', extent }
const START = position('起点', 'Start', '')
const GEOMETRY = geometry('几何', 'Geometry', '')

const shown = (outcome: ReadCell) => (outcome.ok ? [outcome.value, ...outcome.warnings] : [outcome.code, ...(outcome.hint === undefined ? [] : [outcome.hint])])
const read = (text: string, where: Reading = reading) => shown(readCell(START, { text }, where))
const cellOf = (cell: string | number): Cell => (typeof cell === 'string' ? { text: cell } : { text: String(cell), number: cell })
const pair = (lon: string | number, lat: string | number, where: Pick<Reading, 'extent'> = reading) => shown(readPair(cellOf(lon), cellOf(lat), where))
const SWAPPED = ['COORD_SWAPPED', 'values would be valid the other way round; a person confirms']

describe('a pair of coordinates', () => {
  it.each([
    ['106.262,29.079', [106.262, 29.079]],
    ['106.262，29.079', [106.262, 29.079]],
    ['106.262 29.079', [106.262, 29.079]],
    ['106.262、29.079', [106.262, 29.079]],
    ['（106.262, 29.079）', [106.262, 29.079]],
    ['106.262°,29.079°', [106.262, 29.079]],
    ['106.262E,29.079N', [106.262, 29.079]],
    ['E106.262N29.079', [106.262, 29.079]],
    ['E106.262 N29.079', [106.262, 29.079]],
    ['29.079N 106.262E', [106.262, 29.079]],
    ['东经106.262，北纬29.079', [106.262, 29.079]],
    ['北纬29.079°，东经106.262°', [106.262, 29.079]],
    ['经度：106.262，纬度：29.079', [106.262, 29.079]],
    ['纬度29.079 经度106.262', [106.262, 29.079]],
    ['经度106.262纬度29.079', [106.262, 29.079]],
    ['lon 106.262, lat 29.079', [106.262, 29.079]],
    ['106°15′32″，29°04′44″', [106.258889, 29.078889]],
    ['106°16′02″，29°05′00″', [106.267222, 29.083333]],
    ["106°15'32'',29°04'44''", [106.258889, 29.078889]],
    ['106°15\'32",29°04\'44"', [106.258889, 29.078889]],
    ['106°15’32”，29°04’44”', [106.258889, 29.078889]],
    ['106º15´32″ 29º04´44″', [106.258889, 29.078889]],
    ['106度15分32秒，29度4分44秒', [106.258889, 29.078889]],
    ['东经106°15′32″北纬29°04′44″', [106.258889, 29.078889]],
    ['106°15′32″29°04′44″', [106.258889, 29.078889]],
    ['106.12345678,29.00000049', [106.123457, 29]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
    expect(shown(readCell(GEOMETRY, { text }, reading))).toEqual([{ type: 'Point', coordinates: expected }])
  })

  it.each([
    ['106°15.5′，29°04.75′', [[106.258333, 29.079167], 'DECIMAL_MINUTES']],
    ['106.262,\n29.079', [[106.262, 29.079], 'NEWLINE_IN_CELL']],
    ['106.262\n29.079', [[106.262, 29.079], 'NEWLINE_IN_CELL']],
    ['29.079,106.262', SWAPPED],
    ['106.75,29.6', ['COORD_OUTSIDE_DISTRICT']],
    ['36512345,3220000', ['COORD_OUTSIDE_DISTRICT']],
    ['106°75′10″,28°39′20″', ['BAD_DMS', 'minutes 75']],
    ['106°15′61″,28°39′20″', ['BAD_DMS', 'seconds 61']],
    ['106°15′60″,28°39′20″', ['BAD_DMS', 'seconds 60']],
    ['106°15.5′30″,28°39′20″', ['BAD_DMS', 'minutes 15.5']],
    ['106.5°15′,28°39′20″', ['BAD_DMS', 'degrees 106.5']],
    ['106.262', ['BAD_VALUE']],
    ['106.262,29.079,350', ['BAD_VALUE']],
    ['村口大桥', ['BAD_VALUE']],
    ['/', [null]],
    ['不详', [null]],
    ['清空', [null]],
    [' ', [undefined]],
  ])('%j comes to %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('that is JSON is exact, wherever it lies', () => {
    expect(read('[106.1234567890123, 29.1]')).toEqual([[106.1234567890123, 29.1]])
    expect(read('[1, 2, 350]')).toEqual([[1, 2, 350]])
    expect(shown(readCell(START, { text: '', json: [1, 2] }, reading))).toEqual([[1, 2]])
  })

  it('is only held to the globe where no extent is known', () => {
    const anywhere = { ...reading, extent: undefined }
    expect(read('1,2', anywhere)).toEqual([[1, 2]])
    expect(read('29.1,106.2', anywhere)).toEqual(SWAPPED)
    expect(read('200,100', anywhere)).toEqual(['BAD_VALUE'])
    expect(read('10W,20S', anywhere)).toEqual([[-10, -20]])
    expect(read('-10°30′,20', anywhere)).toEqual([[-10.5, 20]])
  })
})

describe('longitude and latitude in two columns', () => {
  it.each([
    ['106°07′08″', '29°03′44″', [[106.118889, 29.062222]]],
    [106.2621, 29.0789, [[106.2621, 29.0789]]],
    ['106°1′59.5″E', '29°6′1.3″N', [[106.033194, 29.100361]]],
    [29.20936, 106.14428, SWAPPED],
    ['106°75′10″', '28°39′20″', ['BAD_DMS', 'minutes 75']],
    [106.34, 28.909, [[106.34, 28.909]]],
    [106.75, 29.6, ['COORD_OUTSIDE_DISTRICT']],
    ['106.2', 29.1, [[106.2, 29.1]]],
    ['E106°15.5′', '29°04′', [[106.258333, 29.066667], 'DECIMAL_MINUTES']],
    ['29.1°N', '106.2°E', SWAPPED],
    [106.26200000003, 29.0790000049, [[106.262, 29.079]]],
    ['106.2\n', ' 29.1', [[106.2, 29.1]]],
    ['106.2\nE', ' 29.1', [[106.2, 29.1], 'NEWLINE_IN_CELL']],
    ['', '', [undefined]],
    ['/', '', [null]],
    ['/', '/', [null]],
    ['106.2', '', ['BAD_VALUE', 'the latitude is missing']],
    ['-', 29.1, ['BAD_VALUE', 'the longitude is missing']],
    ['#REF!', 29.1, ['CELL_ERROR']],
    ['约106', 29.1, ['BAD_VALUE']],
  ])('%j and %j', (lon, lat, expected) => {
    expect(pair(lon, lat)).toEqual(expected)
  })

  it('read every angle as it was written, to six decimals', () => {
    const angle = fc.tuple(fc.integer({ min: 0, max: 179 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59_999 }))
    fc.assert(
      fc.property(angle, ([degrees, minutes, thousandths]) => {
        const found = readAngle(`${degrees}°${minutes}′${thousandths / 1000}″`)
        expect(found).toMatchObject({ hasDecimalMinutes: false, axis: undefined })
        const exact = degrees + minutes / 60 + thousandths / 3_600_000
        expect(Math.abs(('degrees' in found ? found.degrees : NaN) - exact)).toBeLessThanOrEqual(5.0001e-7)
      }),
    )
  })
})

describe('a geometry', () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [106.1, 29.1],
      [106.2, 29.2],
    ],
  }
  it('is GeoJSON, as text over any number of lines or as it is', () => {
    expect(shown(readCell(GEOMETRY, { text: JSON.stringify(line) }, reading))).toEqual([line])
    expect(shown(readCell(GEOMETRY, { text: JSON.stringify(line, null, 2) }, reading))).toEqual([line])
    expect(shown(readCell(GEOMETRY, { text: '', json: line }, reading))).toEqual([line])
  })
  it.each(['{"type":"Point"}', '{"type":', '{"type":"GeometryCollection","geometries":[]}', 'POINT (106 29)'])('%s is none', (text) => {
    expect(shown(readCell(GEOMETRY, { text }, reading))).toEqual(['BAD_VALUE'])
  })
  it('as JSON of another form is none', () => {
    expect(shown(readCell(GEOMETRY, { text: '', json: { type: 'Point' } }, reading))).toEqual(['BAD_VALUE'])
    expect(shown(readCell(GEOMETRY, { text: '', json: null }, reading))).toEqual([undefined])
  })
})
