import { hash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLAIN_FORMATS } from '../../src/exchange/export/formats.ts'
import { faultOf } from '../../src/geo/fault.ts'
import { openSheetFile } from '../../src/sheets/open.ts'
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
const table = ({ text }: Pick<Download, 'text'>): string[][] => parse(text, { bom: true })
/** Texts of the cells of a workbook, by sheet. */
const workbook = async ({ bytes }: Download): Promise<Map<string, string[][]>> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'taizhang-export-'))
  const found = new Map<string, string[][]>()
  try {
    writeFileSync(path.join(folder, 'export'), bytes)
    const file = await openSheetFile(path.join(folder, 'export'), 'export.xlsx')
    for await (const batch of file.rows())
      for (const { sheet, cells } of batch) found.set(sheet ?? '', [...(found.get(sheet ?? '') ?? []), cells.map(({ text }) => text)])
  } finally {
    rmSync(folder, { recursive: true })
  }
  return found
}
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
    expect(Object.keys(first).slice(0, 6)).toEqual(['record', 'status', 'validFrom', 'validTo', 'name', 'townCode'])
    expect(Object.keys(first).slice(-2)).toEqual(['extra', 'geometry'])
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

const POINT = 'validOn=2020-12-31&knownAt=2024-01-01'

describe('points', () => {
  it.each([
    ['the day', 'validOn=2019-12-31', 'CLUE'],
    ['what was known then', 'validOn=2020-12-31&knownAt=2020-03-31', 'CLUE'],
    ['both', 'validOn=2020-12-31&knownAt=2020-12-31', 'CONTAMINATED'],
    ['an entry in place of an instant', 'validOn=2020-12-31&position=7', 'CONTAMINATED'],
    ['an earlier entry', 'validOn=2020-12-31&position=6', 'CLUE'],
  ])('%s decides', async (_, query, status) => {
    expect(records(await get(`/export/plot.ndjson?${query}`)).find(({ record }) => record === 'P-1').status).toBe(status)
  })

  it('that were asked for come back as they were resolved', async () => {
    const { headers } = await get('/export/plot.ndjson?validOn=2020-12-31&knownAt=2020-03-31')
    expect(headers['taizhang-ledger']).toBe('district=500116; position=6; validOn=2020-12-31; knownAt=2020-03-31T15:59:59.999999Z')
  })

  it('before the first entry are empty', async () => {
    expect((await get('/export/plot.ndjson?position=0')).text).toBe('')
  })
})

describe('lists', () => {
  it('hold who stands on them', async () => {
    expect(keys(await get('/export/list/contaminatedPlots.ndjson'))).toEqual(['P-1'])
    expect(keys(await get('/export/list/contaminatedPlots.ndjson?validOn=2020-01-01'))).toEqual([])
  })

  it('over two registries name the registry of each line', async () => {
    const found = records(await get('/export/list/dualSources.ndjson'))
    expect(found.map(({ registry, record }) => `${registry}/${record}`)).toEqual(['groundwaterPollutionSource/G-1', 'waterSource/W-1'])
    expect(Object.keys(found[0]).slice(0, 2)).toEqual(['record', 'registry'])
  })

  it('over two registries are one table of all their columns', async () => {
    const [header, ...rows] = table(await get('/export/list/dualSources.csv'))
    expect(header!.slice(0, 6)).toEqual(['编号', '登记册', '状态', '生效日期', '名称', '镇街'])
    expect(new Set(header).size).toBe(header!.length)
    const cell = (row: number, title: string): string | undefined => rows[row]![header!.indexOf(title)]
    expect([cell(0, '登记册'), cell(0, '水源类型'), cell(1, '登记册'), cell(1, '水源类型')]).toEqual(['地下水污染源', '', '饮用水水源地', '地下水型'])
    expect(rows[0]).toContain('是')
  })
})

describe('filters', () => {
  const filtered = (filter: Json, more = ''): Promise<Download> => get(`/export/plot.ndjson?filter=${encodeURIComponent(JSON.stringify(filter))}${more}`)
  const inGraphql = async (filter: Json): Promise<string[]> => {
    const { body } = await server.ask('query ($filter: PlotFilter) { plots(filter: $filter) { nodes { record } } }', { filter })
    expect(body.errors).toBeUndefined()
    return body.data.plots.nodes.map(({ record }: Json) => record)
  }

  it.each<[Json, number]>([
    [{ record: { in: ['P-1', 'P-2'] } }, 2],
    [{ town: { eq: '示例镇' } }, 1],
    [{ not: { areaM2: { lt: 1000 } } }, 2],
    [{ name: { contains: '"' } }, 1],
    [{ name: { contains: '，"甲"' } }, 1],
    [{ name: { eq: "'; drop table record_version; --" } }, 0],
    [{ name: { startsWith: '\\' } }, 0],
    [{ pollutants: { hasAny: ['镉', '{"'] } }, 1],
    [{ geometry: { bbox: [106.25, 29.25, 106.35, 29.35] } }, 1],
    [{ or: [{ stage: { eq: 'CONTAMINATED' } }, { geometry: { isNull: true } }] }, 2],
  ])('%j finds what GraphQL finds', async (filter, size) => {
    const found = keys(await filtered(filter))
    expect(found).toEqual(await inGraphql(filter))
    expect(found).toHaveLength(size)
  })

  it('join a box', async () => {
    expect(keys(await get('/export/plot.ndjson?bbox=106.15,29.15,106.35,29.35'))).toEqual(['P-1', 'P-10'])
    expect(keys(await filtered({ stage: { eq: 'CONTAMINATED' } }, '&bbox=106.15,29.15,106.35,29.35'))).toEqual(['P-1'])
  })

  it('by what is restricted are forbidden, as in GraphQL, and nobody keeps that answer', async () => {
    for (const filter of [{ telephone: { eq: '02300000000' } }, { exactPosition: { isNull: false } }]) {
      const answer = await filtered(filter, `&${POINT}`)
      expect([answer.status, JSON.parse(answer.text).errors[0].extensions.code]).toEqual([403, 'FORBIDDEN'])
      expect(answer.headers['cache-control']).toBeUndefined()
      expect(answer.headers['etag']).toBeUndefined()
    }
  })

  it('of a list over two registries are known to both', async () => {
    const of = (filter: Json): Promise<Download> => get(`/export/list/dualSources.ndjson?filter=${encodeURIComponent(JSON.stringify(filter))}`)
    expect(keys(await of({ name: { contains: '水源' } }))).toEqual(['W-1'])
    expect((await of({ waterType: { eq: 'GROUNDWATER' } })).status).toBe(400)
  })
})

describe('wrong questions', () => {
  it.each([
    ['an unknown parameter', '/export/plot.csv?town=x', 400, 'town'],
    ['a parameter twice', '/export/plot.csv?validOn=2020-01-01&validOn=2020-01-02', 400, 'validOn'],
    ['no day', '/export/plot.csv?validOn=2020-02-30', 400, 'validOn'],
    ['an empty day', '/export/plot.csv?validOn=', 400, 'validOn'],
    ['no instant', '/export/plot.csv?knownAt=yesterday', 400, 'knownAt'],
    ['no position', '/export/plot.csv?position=-1', 400, 'position'],
    ['a position that is not there yet', '/export/plot.csv?position=999', 400, 'position'],
    ['no JSON', '/export/plot.csv?filter={', 400, 'filter'],
    ['a column that is none', '/export/plot.csv?filter={"colour":{"eq":"x"}}', 400, 'filter'],
    ['an operator that is none', '/export/plot.csv?filter={"areaM2":{"like":1}}', 400, 'filter.areaM2'],
    ['a null', '/export/plot.csv?filter={"areaM2":{"eq":null}}', 400, 'areaM2.eq'],
    ['text that is none', '/export/plot.csv?filter={"name":{"eq":"\\u0000"}}', 400, '$.filter.name.eq'],
    ['half a box', '/export/plot.csv?bbox=1,2,3', 400, 'bbox'],
    ['a box of words', '/export/plot.csv?bbox=a,b,c,d', 400, 'bbox'],
    ['a box upside down', '/export/plot.csv?bbox=1,4,3,2', 400, 'geometry.bbox'],
    ['an unknown registry', '/export/plots.csv', 404, undefined],
    ['an unknown list', '/export/list/plot.csv', 404, undefined],
    ['an unknown format', '/export/plot.pdf', 404, undefined],
    ['no format', '/export/plot', 404, undefined],
  ])('%s is refused by name', async (_, path, status, field) => {
    const answer = await get(encodeURI(path))
    const [error] = JSON.parse(answer.text).errors
    expect([answer.status, error.extensions.field]).toEqual([status, field])
    expect(error.message).toMatch(/[一-龥]/)
    expect(answer.headers['content-disposition']).toBeUndefined()
  })
})

describe('CSV', () => {
  it('begins with a mark, ends its lines with CR LF, and has Chinese titles with units', async () => {
    const { text, headers } = await get('/export/plot.csv')
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
    expect(text.startsWith('\uFEFF编号,状态,生效日期,名称,镇街,编码,镇街代码,')).toBe(true)
    expect(text.replaceAll('\r\n', '').includes('\r')).toBe(false)
    const [header] = table({ text })
    expect(header).toContain('面积（m²）')
    expect(header!.at(-1)).toBe('其他')
    expect(new Set(header).size).toBe(header!.length)
  })

  it('writes what people read', async () => {
    const [header, first, second, third] = table(await get('/export/plot.csv'))
    const cell = (row: string[], title: string): string => row[header!.indexOf(title)]!
    const read = (row: string[]) => ['编号', '状态', '生效日期', '名称', '镇街', '面积（m²）', '用地类别', '污染物', '其他'].map((title) => cell(row, title))
    expect(read(first!)).toEqual(['P-1', '污染地块', '2020-03-01', '示例地块，"甲"', '示例镇', '120.5', '第一类用地', '镉；铅', '{"legacyCode":7}'])
    expect(cell(third!, '生效日期')).toBe('0001-01-01')
    // A spreadsheet program would compute it, and lose the zeros.
    expect(cell(second!, '名称')).toBe("'=1+1")
    expect(cell(second!, '备注')).toContain('第一行\n第二行')
    expect(cell(first!, '编码')).not.toMatch(/^000123/)
  })

  it('of nothing is a header', async () => {
    const answer = await get('/export/expert.csv')
    expect(table(answer)).toHaveLength(1)
    expect(answer.trailers['taizhang-rows']).toBe('0')
  })
})

describe('GeoJSON', () => {
  it('is a feature collection that begins with its point and ends with its digest', async () => {
    const answer = await get(`/export/plot.geojson?${POINT}`)
    const ndjson = await get(`/export/plot.ndjson?${POINT}`)
    const collection = JSON.parse(answer.text)
    expect(Object.keys(collection)).toEqual(['type', 'taizhang', 'features', 'taizhangTally'])
    expect(collection.taizhang).toMatchObject({ district: '500116', export: 'plot', validOn: '2020-12-31', filter: null })
    expect(collection.taizhangTally).toEqual({ rows: 3, digest: sha256(ndjson.bytes) })
    expect(collection.features.map(({ id, type }: Json) => [id, type])).toEqual(['P-1', 'P-10', 'P-2'].map((key) => [`plot/${key}`, 'Feature']))
    for (const { geometry } of collection.features) expect(geometry && faultOf(geometry)).toBeFalsy()
  })

  it('has geometries in the one system that RFC 7946 knows, and those of others beside them as stored', async () => {
    const { features } = JSON.parse((await get('/export/plot.geojson')).text)
    const [stated, shifted, without] = features
    expect(stated.geometry).toEqual(polygon(106.2, 29.2))
    expect(stated.properties.geometry).toBeUndefined()
    expect(shifted.properties).toMatchObject({ crs: 'GCJ02', geometry: { type: 'Point', coordinates: [106.3, 29.3, 12] } })
    const [lon, lat, height] = shifted.geometry.coordinates
    expect(Math.hypot((lon - 106.3) * 97_000, (lat - 29.3) * 111_000)).toBeGreaterThan(100)
    expect(Math.hypot((lon - 106.3) * 97_000, (lat - 29.3) * 111_000)).toBeLessThan(1000)
    expect(height).toBe(12)
    expect(without.geometry).toBeNull()
    expect(without.properties).toEqual({ record: 'P-2', status: 'CLUE', validFrom: '0001-01-01', validTo: null })
  })

  it('names the registry of each feature of a list over two', async () => {
    const { features } = JSON.parse((await get('/export/list/dualSources.geojson')).text)
    expect(features.map(({ id }: Json) => id)).toEqual(['groundwaterPollutionSource/G-1', 'waterSource/W-1'])
  })

  it('of nothing is an empty collection', async () => {
    const { features, taizhangTally } = JSON.parse((await get('/export/expert.geojson')).text)
    expect([features, taizhangTally]).toEqual([[], { rows: 0, digest: sha256('') }])
  })
})

describe('XLSX', () => {
  it('holds the same table as CSV, and a sheet that says how to check it', async () => {
    const [xlsx, csv, ndjson] = [await get(`/export/plot.xlsx?${POINT}`), await get(`/export/plot.csv?${POINT}`), await get(`/export/plot.ndjson?${POINT}`)]
    const book = await workbook(xlsx)
    expect([...book.keys()]).toEqual(['建设用地地块', '说明'])
    const [[header, first], said] = [book.get('建设用地地块')!, new Map(book.get('说明')!.map(([about = '', text = '']) => [about, text]))]
    expect(header).toEqual(table(csv)[0])
    expect(first!.slice(0, 5)).toEqual(['P-1', '污染地块', '2020-03-01', '示例地块，"甲"', '示例镇'])
    expect([said.get('行数'), said.get('摘要（SHA-256，base64）')]).toEqual(['3', sha256(ndjson.bytes)])
    expect(said.get('未导出的限制公开字段')).toBe('contact、telephone、exactPosition')
    expect(xlsx.trailers).toEqual(ndjson.trailers)
    // What it says is how to get the lines that have its digest.
    const address = said.get('核对地址')!.replace(/^GET /, '')
    expect(sha256((await get(address)).bytes)).toBe(said.get('摘要（SHA-256，base64）'))
  })

  it('keeps a formula a text', async () => {
    const rows = (await workbook(await get('/export/plot.xlsx'))).get('建设用地地块')!
    expect(rows[2]![3]).toBe('=1+1')
  })

  it('of nothing is a header, and the other sheet', async () => {
    const book = await workbook(await get('/export/expert.xlsx'))
    expect([book.get('专家库')!.length, new Map(book.get('说明')! as [string, string][]).get('行数')]).toEqual([1, '0'])
  })
})

describe('an export', () => {
  it.each(PLAIN_FORMATS)('as %s is the same bytes at the same point, whoever asks and whenever', async (format) => {
    const ask = (token?: string): Promise<Download> =>
      get(`/export/plot.${format}?${POINT}`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } })
    const [nobody, admin] = [await ask(), await ask(await server.token())]
    expect(nobody.whole && admin.whole).toBe(true)
    expect(admin.bytes.equals(nobody.bytes)).toBe(true)
    expect([nobody.headers['etag'], nobody.trailers]).toEqual([admin.headers['etag'], admin.trailers])
  })

  it.each(PLAIN_FORMATS)('as %s never holds what is restricted, and says so', async (format) => {
    const answer = await get(`/export/plot.${format}`, { headers: { authorization: `Bearer ${await server.token()}` } })
    const text = format === 'xlsx' ? JSON.stringify([...(await workbook(answer))]) : answer.text
    expect(text).toContain('P-10')
    for (const secret of ['示例联系人', '02300000000', '106.205', '联系电话']) expect(text).not.toContain(secret)
    expect(answer.headers['taizhang-hidden']).toBe('contact, telephone, exactPosition')
  })

  it('has a name in Chinese, and one in ASCII', async () => {
    const { headers } = await get('/export/plot.csv?validOn=2021-12-31')
    expect(headers['content-disposition']).toBe(`attachment; filename="plot_20211231.csv"; filename*=UTF-8''${encodeURIComponent('建设用地地块')}_20211231.csv`)
    const list = await get('/export/list/dualSources.xlsx?validOn=2021-12-31')
    expect(list.headers['content-disposition']).toContain(`filename="dualSources_20211231.xlsx"; filename*=UTF-8''`)
  })

  it('is known by its ETag: asked again, no record is read', async () => {
    const { headers } = await get(`/export/plot.csv?${POINT}`)
    const statements = server.ledger.statements.length
    const again = await get(`/export/plot.csv?${POINT}`, { headers: { 'if-none-match': `"x", W/${headers['etag']}` } })
    expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', headers['etag']])
    expect(server.ledger.statements.slice(statements).filter((each) => each.includes('record_version'))).toEqual([])
    const others = [
      '/export/plot.ndjson',
      '/export/plot.csv?validOn=2020-12-30&knownAt=2024-01-01',
      '/export/waterSource.csv',
      `/export/plot.csv?${POINT}&filter={}`,
    ]
    for (const other of others) expect((await get(other, { headers: { 'if-none-match': headers['etag']! } })).status).toBe(200)
  })

  it('may be kept for ever where both times are given and past, and by everyone where nobody had to be known', async () => {
    const control = async (query: string, headers = {}) => (await get(`/export/plot.csv${query}`, { headers })).headers['cache-control']
    const known = { authorization: `Bearer ${await server.token()}` }
    expect(await control(`?${POINT}`)).toBe('private, no-cache')
    expect(await control('?validOn=2020-12-31&position=3')).toBe('public, max-age=31536000, immutable')
    expect(await control('?validOn=2020-12-31&knownAt=2020-03-31')).toBe('public, max-age=31536000, immutable')
    expect(await control('?validOn=2020-12-31&knownAt=2020-03-31', known)).toBe('private, max-age=31536000, immutable')
    for (const query of ['', '?validOn=2020-12-31', '?knownAt=2020-03-31', '?validOn=2020-12-31&knownAt=2999-01-01', '?validOn=2999-12-31&position=3'])
      expect(await control(query)).toBe('private, no-cache')
  })

  it('answers HEAD with what it would say, and reads nothing', async () => {
    const [head, whole] = [await get(`/export/plot.xlsx?${POINT}`, { method: 'HEAD' }), await get(`/export/plot.xlsx?${POINT}`)]
    const said = ({ headers }: Download) =>
      ['etag', 'cache-control', 'content-disposition', 'content-type', 'taizhang-ledger', 'taizhang-definitions', 'taizhang-hidden'].map(
        (name) => headers[name],
      )
    expect([head.status, head.bytes.length]).toEqual([200, 0])
    expect(said(head)).toEqual(said(whole))
    expect(said(head).every((each) => each !== undefined)).toBe(true)
    expect((await get('/export/plot.xlsx?x=1', { method: 'HEAD' })).status).toBe(400)
  })

  it('needs a credential where nobody is answered without one', async () => {
    const closed = await listen([], { ANONYMOUS: 'none' }, 'error')
    expect((await download(`${closed.url}/export/plot.csv`)).status).toBe(401)
    expect((await download(`${closed.url}/export/plot.csv`, { headers: { authorization: 'Bearer nonsense' } })).status).toBe(401)
    expect((await download(`${closed.url}/export/plot.csv`, { headers: { authorization: `Bearer ${await closed.token()}` } })).status).toBe(200)
    await closed.close()
  })

  it('has a line in the log, without what it was filtered by', async () => {
    await get(`/export/plot.csv?validOn=2020-12-31&filter=${encodeURIComponent('{"name":{"eq":"示例秘密"}}')}`)
    const last = server.log().at(-1)
    expect(last).toMatchObject({ method: 'GET', path: '/export/:file', status: 200, validOn: '2020-12-31' })
    expect(JSON.stringify(server.log())).not.toContain('示例秘密')
  })
})
