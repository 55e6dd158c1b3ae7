import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, it } from 'vitest'
import { folder, refused, rowsOf, written } from '../../test/support/sheet-files.ts'
import { openSheetFile } from './open.ts'

const at = folder()
const opened = async (json: unknown) => openSheetFile(await written(at('x.geojson'), typeof json === 'string' ? json : JSON.stringify(json)), 'x.geojson')
const saidOf = async (json: unknown) => refused(await written(at('x.geojson'), typeof json === 'string' ? json : JSON.stringify(json)), 'x.geojson')
const point = { type: 'Point', coordinates: [106.25, 29.05] }
const feature = (properties: unknown, rest: object = {}) => ({ type: 'Feature', properties, geometry: point, ...rest })
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', name: 'x', features })

describe('features as rows', () => {
  it('names in the order in which they come, cells as JSON', async () => {
    const file = await opened(
      collection(feature({ 名称: '示例', n: 1 }, { id: 7 }), feature({ n: null, more: { a: [1] }, id: 'x' }), feature(null, { geometry: null })),
    )
    expect(file).toMatchObject({ kind: 'geojson', encoding: 'UTF-8', sheets: [] })
    const rows = await rowsOf(file)
    expect(rows.map(({ row }) => row)).toEqual([0, 1, 2, 3])
    expect(rows[0]!.cells.map(({ text }) => text)).toEqual(['id', 'geometry', '名称', 'n', 'more', 'id'])
    const geometry = { text: JSON.stringify(point), json: point }
    expect(rows[1]!.cells).toEqual([{ text: '7', json: 7 }, geometry, { text: '示例', json: '示例' }, { text: '1', json: 1 }, { text: '' }, { text: '' }])
    expect(rows[2]!.cells).toEqual([
      { text: '' },
      geometry,
      { text: '' },
      { text: '', json: null },
      { text: '{"a":[1]}', json: { a: [1] } },
      { text: 'x', json: 'x' },
    ])
    expect(rows[3]!.cells.slice(0, 2)).toEqual([{ text: '' }, { text: '', json: null }])
  })

  it('a feature by itself, a collection without any, members in any order', async () => {
    expect(await rowsOf(await opened(feature({ a: 'b' })))).toHaveLength(2)
    expect((await rowsOf(await opened(collection()))).map(({ row }) => row)).toEqual([0])
    const json = '\ufeff{"features":[{"geometry":null,"properties":{"features":[1]},"type":"Feature"}],"crs":{"features":[2]},"type":"FeatureCollection"}'
    expect((await rowsOf(await opened(json)))[1]!.cells[2]).toEqual({ text: '[1]', json: [1] })
  })

  it('what JSON.parse makes of it', async () => {
    const value = { 'a"\\\n': ['é\u0000😀', -1.5e-7, 1e21, 0, true, false, null, {}, [], ''], long: '长'.repeat(5000), ['__proto__']: { a: 1 } }
    const json = JSON.stringify(collection(feature({ value }))).replace('é', '\\u00e9')
    const cell = (await rowsOf(await opened(json)))[1]!.cells[2]!
    expect(cell.json).toEqual(value)
    expect(Object.keys(cell.json as object)).toContain('__proto__')
    expect(cell.text).toBe(JSON.stringify(value))
  })

  it('values that lie across two chunks', async () => {
    const features = Array.from({ length: 5000 }, (_, index) => feature({ 名称: `示例${index}`, n: index / 7 }))
    const rows = await rowsOf(await opened(collection(...features)))
    expect(rows.slice(1).map(({ cells }) => [cells[2]!.json, cells[3]!.json])).toEqual(features.map((_, index) => [`示例${index}`, index / 7]))
  })
})

describe('refused', () => {
  it('what is JSON and no GeoJSON', async () => {
    for (const json of [{}, { type: 'Topology' }, { type: 'FeatureCollection' }, point, { type: 'FeatureCollection', features: {} }])
      expect((await saidOf(json)).message).toContain('GeoJSON')
    expect(await saidOf(collection(feature({}), point))).toMatchObject({ code: 'BAD_USER_INPUT', details: { row: 2 } })
    expect(await saidOf(collection(feature({}), 1))).toMatchObject({ details: { row: 2 } })
  })

  it('what is no JSON, with its place', async () => {
    expect(await saidOf('{"type":"FeatureCollection",\n"features":[{"type":"Feature",,}]}')).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { line: 2, column: 31 },
    })
    const long = JSON.stringify(collection(...Array.from({ length: 3000 }, () => feature({ 名称: '示例' }))), null, 1)
    const lines = long.split('\n')
    lines[20_000] = 'x'
    expect(await saidOf(lines.join('\n'))).toMatchObject({ details: { line: 20_001, column: 1 } })
    expect((await saidOf(long.slice(0, 5000))).message).toContain('不完整')
    expect(await saidOf(`${JSON.stringify(collection())}}`)).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('nesting without end, positions without end, texts without end', async () => {
    expect((await saidOf(`{"type":"FeatureCollection","features":[{"a":${'['.repeat(1_000_000)}`)).message).toContain('嵌套')
    expect((await saidOf(`{"a":${'['.repeat(1_000_000)}`)).message).toContain('嵌套')
    const line = { type: 'LineString', coordinates: Array.from({ length: 200_001 }, () => [106, 29]) }
    expect(await saidOf(collection(feature({}, { geometry: line })))).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', details: { row: 1 } })
    line.coordinates.pop()
    expect(await rowsOf(await opened(collection(feature({}, { geometry: line }))))).toHaveLength(2)
    expect(await saidOf(collection(feature({ a: 'x'.repeat(1_100_000) })))).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' })
    expect(await saidOf(collection(feature(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`a${index}`, 1])))))).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
    })
  })

  it('a text of 90 MB without holding it', async () => {
    const piece = 'x'.repeat(1024 * 1024)
    await pipeline(
      Readable.from(
        (function* () {
          yield '{"type":"FeatureCollection","name":"'
          for (let at = 0; at < 90; at += 1) yield piece
        })(),
        { objectMode: false },
      ),
      createWriteStream(at('huge.geojson')),
    )
    const before = process.memoryUsage.rss()
    expect(await refused(at('huge.geojson'))).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' })
    expect(process.memoryUsage.rss() - before).toBeLessThan(200e6)
  })
})
