import { hash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, registered, type Json } from '../support/api.ts'
import { download, type Download, type DownloadOptions } from '../support/download.ts'
import { listen, type Listening } from '../support/listening.ts'

const TOWN = '500116104'
const polygon = (west: number, south: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.01, south],
      [west + 0.01, south + 0.01],
      [west, south + 0.01],
      [west, south],
    ],
  ],
})
const early = { validFrom: '2015-01-01', recordedAt: '2015-06-01T00:00:00.000000Z' }
const lines: Json[] = [
  registered(`town/${TOWN}`, { name: '示例镇', code: TOWN }, early),
  registered(
    'plot/P-1',
    {
      name: '示例地块，"甲"',
      townCode: TOWN,
      areaM2: 120.5,
      landClass: 'CLASS_ONE',
      pollutants: ['镉', '铅'],
      geometry: polygon(106.2, 29.2),
      crs: 'WGS84',
      codes: [{ system: '示例系统', value: '000123' }],
      contact: '示例联系人',
      telephone: '02300000000',
      exactPosition: { type: 'Point', coordinates: [106.205, 29.205] },
      legacyCode: 7,
    },
    { validFrom: '2016-01-01', recordedAt: '2016-06-01T00:00:00.000000Z' },
  ),
  registered(
    'plot/P-10',
    { name: '=1+1', geometry: { type: 'Point', coordinates: [106.3, 29.3, 12] }, crs: 'GCJ02', note: '第一行\n第二行' },
    { validFrom: '2016-01-01', recordedAt: '2016-06-02T00:00:00.000000Z' },
  ),
  registered('plot/P-2', {}, { validFrom: '0001-01-01', recordedAt: '2016-06-03T00:00:00.000000Z' }),
  registered('waterSource/W-1', { name: '示例水源', waterType: 'GROUNDWATER', scale: 'CENTRALISED' }, { recordedAt: '2020-01-02T00:00:00.000000Z' }),
  registered(
    'groundwaterPollutionSource/G-1',
    { name: '示例加油站', kind: 'PETROL_STATION', onDualSourceList: true },
    { recordedAt: '2020-01-03T00:00:00.000000Z' },
  ),
  line('plot/P-1', 'Contaminated', { riskLevel: 'HIGH' }, { validFrom: '2020-03-01', recordedAt: '2020-04-01T00:00:00.000000Z' }),
]

let server: Listening
beforeAll(async () => {
  server = await listen(lines)
})
afterAll(() => server.close())

const get = (path: string, options?: DownloadOptions): Promise<Download> => download(`${server.url}${path}`, options)
const records = ({ text }: Download): Json[] => text.split('\n').flatMap((each) => (each === '' ? [] : [JSON.parse(each)]))
const keys = (answer: Download): string[] => records(answer).map(({ record }) => record)
const sha256 = (text: string | Buffer): string => hash('sha256', text, 'base64')

describe('NDJSON', () => {
  it('is one flat object a line, by record, with what has a value in a fixed order', async () => {
    const answer = await get('/export/plot.ndjson')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
    expect(keys(answer)).toEqual(['P-1', 'P-10', 'P-2'])
    const [first, , last] = records(answer)
    expect(first).toEqual({
      record: 'P-1',
      status: 'CONTAMINATED',
      validFrom: '2020-03-01',
      validTo: null,
      name: '示例地块，"甲"',
      townCode: TOWN,
      geometry: polygon(106.2, 29.2),
      areaM2: 120.5,
      landClass: 'CLASS_ONE',
      pollutants: ['镉', '铅'],
      crs: 'WGS84',
      codes: [{ system: '示例系统', value: '000123' }],
      riskLevel: 'HIGH',
      extra: { legacyCode: 7 },
    })
    expect(Object.keys(first).slice(0, 7)).toEqual(['record', 'status', 'validFrom', 'validTo', 'name', 'townCode', 'geometry'])
    expect(Object.keys(first).at(-1)).toBe('extra')
    expect(last).toEqual({ record: 'P-2', status: 'CLUE', validFrom: '0001-01-01', validTo: null })
  })

  it('tells its digest and its size behind it', async () => {
    const answer = await get('/export/plot.ndjson')
    expect(answer.whole).toBe(true)
    expect(answer.headers['trailer']).toBe('taizhang-rows, taizhang-digest')
    expect(answer.trailers).toEqual({ 'taizhang-digest': sha256(answer.bytes), 'taizhang-rows': '3' })
  })

  it('of nothing is empty', async () => {
    const answer = await get('/export/expert.ndjson')
    expect([answer.status, answer.text, answer.whole]).toEqual([200, '', true])
    expect(answer.trailers).toEqual({ 'taizhang-digest': sha256(''), 'taizhang-rows': '0' })
  })
})
