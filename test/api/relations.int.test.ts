import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../src/registries/index.ts'
import { line, openApi, registered, type Api, type Json } from '../support/api.ts'

const LATER = { recordedAt: '2022-01-01T00:00:00.000000Z' }
const lines = [
  registered('town/500116001', { name: '一镇' }),
  registered('town/500116002', { name: '二镇' }),
  registered('village/500116001001', { name: '示例村', townCode: '500116001' }),
  registered('plot/P-1', { name: '甲地块', townCode: '500116001', villageCode: '500116001001', extra: { 旧编号: 'A' }, 规模: 3 }),
  registered('plot/P-2', { name: '乙地块', townCode: '500116002' }),
  registered('plot/P-3', { name: '丙地块', townCode: '500116009', stage: 'CONTAMINATED' }),
  registered('plot/P-4', {
    predecessors: ['P-1', 'P-9', 'P-2'],
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [106, 29],
          [106.2, 29],
          [106.2, 29.2],
          [106, 29.2],
          [106, 29],
        ],
      ],
    },
    crs: 'CGCS2000',
  }),
  registered('waterSource/W-1', { name: '甲水源', townCode: '500116001', scale: 'CENTRALISED', waterType: 'GROUNDWATER' }),
  registered('waterSource/W-2', { townCode: '500116001' }),
  registered('protectionZone/Z-1', { waterSource: 'W-1', level: 'ONE' }),
  registered('protectionZone/Z-2', { waterSource: 'W-1', level: 'TWO' }),
  registered('protectionZone/Z-3', { waterSource: 'W-9' }),
  line('town/500116002', 'MergedInto', { successor: '500116001' }, { validFrom: '2021-01-01' }),
  line('plot/P-2', 'MergedInto', { successor: 'P-1' }, { validFrom: '2021-01-01' }),
  line('plot/P-1', 'Retired', {}, { validFrom: '2021-06-01' }),
  line('plot/P-1', 'Reinstated', {}, { validFrom: '2021-09-01' }),
  line('waterSource/W-2', 'Retired', {}, { validFrom: '2021-01-01' }),
  line('town/500116001', 'Amended', { name: '新一镇' }, { ...LATER, validFrom: '2020-01-01' }),
  line('plot/P-3', 'Delisted', {}, { ...LATER, validFrom: '2021-12-01' }),
]
let api: Api
beforeAll(async () => {
  api = await openApi(lines)
})
afterAll(() => api.close())

const ON_2020 = { validOn: '2020-06-01' }

describe('what a record refers to', () => {
  it('is the record at its own point, beside the key as stated', async () => {
    const data = await api.data(
      `{ now: plot(id: "P-1", asOf: {validOn: "2020-06-01"}) { townCode town { record name townCode asOf { position } } villageCode village { name townCode } }
         then: plot(id: "P-1", asOf: {validOn: "2020-06-01", knownAt: "2021-01-01"}) { town { name } } }`,
    )
    expect(data.now).toEqual({
      townCode: '500116001',
      town: { record: '500116001', name: '新一镇', townCode: null, asOf: { position: '19' } },
      villageCode: '500116001001',
      village: { name: '示例村', townCode: '500116001' },
    })
    expect(data.then).toEqual({ town: { name: '一镇' } })
  })
  it('is null where nobody has such a record, and its key stays', async () => {
    const { plot, protectionZone } = await api.data(
      '{ plot(id: "P-3") { townCode town { name } } protectionZone(id: "Z-3") { waterSourceRecord waterSource { name } } }',
    )
    expect(plot).toEqual({ townCode: '500116009', town: null })
    expect(protectionZone).toEqual({ waterSourceRecord: 'W-9', waterSource: null })
  })
  it('is null where it is not in force at that point, and there where it is', async () => {
    const ask = async (validOn: string): Promise<Json> =>
      (await api.data('query ($d: Date) { plot(id: "P-2", asOf: {validOn: $d}) { status successorRecord successor { name status } } }', { d: validOn })).plot
    expect(await ask('2020-06-01')).toEqual({ status: 'CLUE', successorRecord: null, successor: null })
    expect(await ask('2021-03-01')).toEqual({ status: 'MERGED', successorRecord: 'P-1', successor: { name: '甲地块', status: 'CLUE' } })
    expect(await ask('2021-07-01')).toEqual({ status: 'MERGED', successorRecord: 'P-1', successor: null })
    expect(await ask('2021-10-01')).toEqual({ status: 'MERGED', successorRecord: 'P-1', successor: { name: '甲地块', status: 'CLUE' } })
  })
  it('never follows successors by itself: a merged town stays what it is', async () => {
    const { plot } = await api.data('{ plot(id: "P-2", asOf: {validOn: "2021-03-01"}) { town { name status stage successorRecord successor { name } } } }')
    expect(plot.town).toEqual({ name: '二镇', status: 'MERGED', stage: 'MERGED', successorRecord: '500116001', successor: { name: '新一镇' } })
  })
  it('in a list keeps its order, with null where there is none', async () => {
    const { plot } = await api.data(
      '{ plot(id: "P-4", asOf: {validOn: "2021-07-01"}) { predecessorRecords predecessors { record } successors { record } successorRecords } }',
    )
    expect(plot).toEqual({ predecessorRecords: ['P-1', 'P-9', 'P-2'], predecessors: [null, null, { record: 'P-2' }], successors: null, successorRecords: null })
  })
})

describe('what refers to a record hangs below it', () => {
  it('at its own point', async () => {
    const ask = async (asOf: Json): Promise<Json> =>
      (
        await api.data(
          'query ($asOf: AsOfInput) { town(id: "500116001", asOf: $asOf) { plots { nodes { record asOf { validOn } } asOf { validOn } } waterSources { nodes { record protectionZones { nodes { level } totalCount } } } villages { nodes { name } } } }',
          { asOf },
        )
      ).town
    const before = await ask(ON_2020)
    expect(before.plots).toEqual({ nodes: [{ record: 'P-1', asOf: ON_2020 }], asOf: ON_2020 })
    expect(before.waterSources.nodes).toEqual([
      { record: 'W-1', protectionZones: { nodes: [{ level: 'ONE' }, { level: 'TWO' }], totalCount: 2 } },
      { record: 'W-2', protectionZones: { nodes: [], totalCount: 0 } },
    ])
    expect(before.villages.nodes).toEqual([{ name: '示例村' }])
    const after = await ask({ validOn: '2021-07-01' })
    expect(after.plots.nodes).toEqual([])
    expect(after.waterSources.nodes.map(({ record }: Json) => record)).toEqual(['W-1'])
  })
  it('with filter, order and groups of its own', async () => {
    const { town } = await api.data(`{ town(id: "500116001", asOf: {validOn: "2020-06-01"}) {
      waterSources(filter: {scale: {eq: CENTRALISED}}, orderBy: [{field: NAME}]) { nodes { record } totalCount groups(by: [WATER_TYPE]) { keys titles count } } } }`)
    expect(town.waterSources).toEqual({ nodes: [{ record: 'W-1' }], totalCount: 1, groups: [{ keys: ['GROUNDWATER'], titles: ['地下水型'], count: 1 }] })
  })
  it('groups of what hangs below count only what hangs below', async () => {
    const { town } = await api.data('{ town(id: "500116001", asOf: {validOn: "2020-06-01"}) { plots { totalCount groups(by: []) { count } } } }')
    expect(town.plots).toEqual({ totalCount: 1, groups: [{ count: 1 }] })
  })
})

describe('a record', () => {
  it('is found by id, by key, and through the interface, as the same', async () => {
    const F =
      'fragment F on RegistryRecord { id district registry record name townCode status lists extra validFrom validTo knownFrom changeCount codes { system } asOf { position } }'
    const data = await api.data(
      `{ a: plot(id: "P-3") { ...F } b: plot(id: "plot/P-3") { ...F } c: record(id: "plot/P-3") { ...F } d: records(ids: ["plot/P-3"]) { ...F } } ${F}`,
    )
    expect(data.a).toEqual({
      id: 'plot/P-3',
      district: '500116',
      registry: 'plot',
      record: 'P-3',
      name: '丙地块',
      townCode: '500116009',
      status: 'DELISTED',
      lists: [],
      extra: null,
      validFrom: '2021-12-01',
      validTo: null,
      knownFrom: LATER.recordedAt,
      changeCount: 2,
      codes: [],
      asOf: { position: '19' },
    })
    for (const other of [data.b, data.c, data.d[0]]) expect(other).toEqual(data.a)
  })
  it('keeps attributes that no column knows under extra', async () => {
    const { plot } = await api.data('{ plot(id: "P-1") { extra fields } }')
    expect(plot.extra).toEqual({ 旧编号: 'A', 规模: 3 })
    expect(plot.fields).toMatchObject({ name: '甲地块', status: 'CLUE', townCode: '500116001', contact: null })
    expect(Object.keys(plot.fields)).not.toContain('geometry')
  })
  it('has its shape: geometry, bounds, centroid, and a simpler one', async () => {
    const { plot } = await api.data(
      '{ plot(id: "P-4") { crs geometry bbox centroid simple: geometry(simplifyM: 0) fields(names: ["geometry", "crs"]) } none: plot(id: "P-1") { geometry bbox centroid crs } }',
    )
    expect(plot.crs).toBe('CGCS2000')
    expect(plot.geometry.coordinates[0]).toHaveLength(5)
    expect(plot.simple).toEqual(plot.geometry)
    expect(plot.fields).toEqual({ geometry: plot.geometry, crs: 'CGCS2000' })
    expect(plot.bbox).toEqual([106, 29, 106.2, 29.2])
    expect(plot.centroid[0]).toBeCloseTo(106.1, 6)
    expect((await api.data('{ plot(id: "P-1") { geometry bbox centroid crs } }')).plot).toEqual({ geometry: null, bbox: null, centroid: null, crs: null })
  })
  it('has versions along valid time, each read on its first day', async () => {
    const { plot } = await api.data(
      '{ plot(id: "P-3") { versions { validFrom validTo state(names: ["status"]) node { id status lists asOf { validOn position } } } } }',
    )
    expect(plot.versions).toEqual([
      {
        validFrom: '2020-01-01',
        validTo: '2021-12-01',
        state: { status: 'CONTAMINATED' },
        node: { id: 'plot/P-3', status: 'CONTAMINATED', lists: ['contaminatedPlots'], asOf: { validOn: '2020-01-01', position: '19' } },
      },
      {
        validFrom: '2021-12-01',
        validTo: null,
        state: { status: 'DELISTED' },
        node: { id: 'plot/P-3', status: 'DELISTED', lists: [], asOf: { validOn: '2021-12-01', position: '19' } },
      },
    ])
    expect((await api.data('{ plot(id: "P-3") { versions(last: 1) { validFrom } } }')).plot.versions).toEqual([{ validFrom: '2021-12-01' }])
    expect((await api.data('{ plot(id: "P-3", asOf: {knownAt: "2021-12-31"}) { versions { validFrom validTo } } }')).plot.versions).toEqual([
      { validFrom: '2020-01-01', validTo: null },
    ])
  })
  it('below a version, the town is read on the first day of the version', async () => {
    const { plot } = await api.data('{ plot(id: "P-2") { versions { node { town { name status asOf { validOn } } changeCount history { totalCount } } } } }')
    expect(plot.versions).toEqual([
      { node: { town: { name: '二镇', status: 'IN_FORCE', asOf: { validOn: '2020-01-01' } }, changeCount: 2, history: { totalCount: 2 } } },
      { node: { town: { name: '二镇', status: 'MERGED', asOf: { validOn: '2021-01-01' } }, changeCount: 2, history: { totalCount: 2 } } },
    ])
  })
})

describe('records by id', () => {
  it('come in the order asked, null where not in force, twice where asked twice', async () => {
    const { records } = await api.data('query ($ids: [ID!]!) { records(ids: $ids, asOf: {validOn: "2021-07-01"}) { id __typename ... on Town { kind } } }', {
      ids: ['waterSource/W-1', 'plot/P-1', 'town/500116001', 'plot/nobody', 'plot/P-4', 'waterSource/W-1'],
    })
    expect(records.map((record: Json) => record && `${record.__typename} ${record.id}`)).toEqual([
      'WaterSource waterSource/W-1',
      null,
      'Town town/500116001',
      null,
      'Plot plot/P-4',
      'WaterSource waterSource/W-1',
    ])
  })
  it('may be 500, and none', async () => {
    const ids = Array.from({ length: 500 }, (_, i) => `plot/P-${i}`)
    const { records, none } = await api.data('query ($ids: [ID!]!) { records(ids: $ids) { record } none: records(ids: []) { record } }', { ids })
    expect(records.filter(Boolean).map(({ record }: Json) => record)).toEqual(['P-1', 'P-2', 'P-3', 'P-4'])
    expect(none).toEqual([])
  })
  it('more than 500 are refused', async () => {
    const ids = Array.from({ length: 501 }, () => 'plot/P-1')
    expect((await api.error('query ($ids: [ID!]!) { records(ids: $ids) { record } }', { ids })).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'ids',
      found: 501,
    })
  })
})

describe('the life of a record', () => {
  const LIFE =
    'query ($id: ID!, $asOf: AsOfInput) { life(id: $id, asOf: $asOf) { id inForce history { nodes { type } } versions { validFrom validTo } } record(id: $id, asOf: $asOf) { id } }'
  it('is told in force', async () => {
    const { life, record } = await api.data(LIFE, { id: 'waterSource/W-2', asOf: ON_2020 })
    expect(record).toEqual({ id: 'waterSource/W-2' })
    expect(life).toEqual({
      id: 'waterSource/W-2',
      inForce: true,
      history: { nodes: [{ type: 'Registered' }, { type: 'Retired' }] },
      versions: [{ validFrom: '2020-01-01', validTo: '2021-01-01' }],
    })
  })
  it('is told of a retired record, and of one not yet in force', async () => {
    expect(await api.data(LIFE, { id: 'waterSource/W-2' })).toMatchObject({ record: null, life: { inForce: false, versions: [{ validTo: '2021-01-01' }] } })
    expect(await api.data(LIFE, { id: 'plot/P-1', asOf: { validOn: '2019-12-31' } })).toMatchObject({ record: null, life: { inForce: false } })
  })
  it('has a gap where it was retired and reinstated', async () => {
    const { life } = await api.data(LIFE, { id: 'plot/P-1', asOf: { validOn: '2021-07-01' } })
    expect(life).toMatchObject({
      inForce: false,
      versions: [
        { validFrom: '2020-01-01', validTo: '2021-06-01' },
        { validFrom: '2021-09-01', validTo: null },
      ],
    })
  })
  it('is null for a record that was not heard of by then, or never', async () => {
    expect((await api.data(LIFE, { id: 'plot/nobody' })).life).toBeNull()
    expect((await api.data(LIFE, { id: 'plot/P-1', asOf: { knownAt: '2019-01-01' } })).life).toBeNull()
  })
})

describe('lists', () => {
  it('have count and entries at any point, and by town', async () => {
    const ask = async (key: string, asOf: Json, town?: string[]): Promise<Json> =>
      (
        await api.data(
          'query ($key: ID!, $asOf: AsOfInput, $town: [ID!]) { list(key: $key) { count(asOf: $asOf) entries(asOf: $asOf, town: $town) { nodes { record town { name } ... on Plot { areaM2 } } totalCount } } }',
          { key, asOf, town },
        )
      ).list
    expect(await ask('contaminatedPlots', ON_2020)).toEqual({ count: 1, entries: { nodes: [{ record: 'P-3', town: null, areaM2: null }], totalCount: 1 } })
    expect(await ask('contaminatedPlots', {})).toMatchObject({ count: 0, entries: { nodes: [], totalCount: 0 } })
    expect(await ask('contaminatedPlots', { knownAt: '2021-12-31' })).toMatchObject({ count: 1 })
    expect((await ask('groundwaterSources', {}, ['新一镇'])).entries.nodes).toEqual([{ record: 'W-1', town: { name: '新一镇' } }])
    expect((await ask('groundwaterSources', {}, ['500116002'])).entries.nodes).toEqual([])
    expect((await ask('groundwaterSources', {}, [])).entries.nodes).toEqual([])
  })
  it('tell when a record stood on them, as known at the point', async () => {
    const spells = async (id: string, asOf: Json): Promise<Json> =>
      (await api.data('query ($id: ID!, $asOf: AsOfInput) { list(key: "contaminatedPlots") { spells(id: $id, asOf: $asOf) { from to } } }', { id, asOf })).list
        .spells
    expect(await spells('plot/P-3', {})).toEqual([{ from: '2020-01-01', to: '2021-12-01' }])
    expect(await spells('plot/P-3', { knownAt: '2021-12-31' })).toEqual([{ from: '2020-01-01', to: null }])
    expect(await spells('plot/P-3', { knownAt: '2019-12-31' })).toEqual([])
    expect(await spells('plot/P-1', {})).toEqual([])
  })
  it('are all there, each once, with what they select from', async () => {
    const { lists, list } = await api.data('{ lists { key title titleEn registries custodian cadence } list(key: "unicorns") { key } }')
    expect(lists.map(({ key }: Json) => key)).toEqual(catalogue.lists.map(({ key }) => key))
    for (const each of lists) {
      expect(each.title).toMatch(/\p{Script=Han}/u)
      expect(each.registries.length).toBeGreaterThan(0)
    }
    expect(list).toBeNull()
  })
})

describe('registries', () => {
  it('tell what they are and what their columns mean', async () => {
    const { registries } = await api.data(
      '{ registries { key plural title titleEn custodian basis category changeTypes fields { name title titleEn type unit meaning source restricted references since until values { value title titleEn } } } }',
    )
    expect(registries.map(({ key }: Json) => key)).toEqual([...catalogue.registries.keys()])
    const plot = registries.find(({ key }: Json) => key === 'plot')
    expect(plot).toMatchObject({ plural: 'plots', title: '建设用地地块', category: 'riskLevel', custodian: '区生态环境局、区规划自然资源局（推断）' })
    expect(plot.changeTypes).toEqual(expect.arrayContaining(['Registered', 'Amended', 'Retired', 'Reinstated', 'Listed', 'MergedInto', 'Cancelled']))
    const field = (name: string): Json => plot.fields.find((each: Json) => each.name === name)
    expect(field('areaM2')).toMatchObject({ type: 'number', unit: 'm²', restricted: false, references: null })
    expect(field('contact')).toMatchObject({ restricted: true })
    expect(field('successor')).toMatchObject({ type: 'reference', references: 'plot' })
    expect(field('stage').values.map(({ value }: Json) => value)).toContain('EFFECT_REVIEW')
    expect(field('riskLevel').values).toContainEqual({ value: 'HIGH', title: '高', titleEn: 'High' })
    for (const registry of registries) for (const { meaning } of registry.fields) expect(meaning).toMatch(/\p{Script=Han}.*[a-z]/u)
  })
  it('count what is in force at any point', async () => {
    const counts = async (asOf: Json): Promise<Json> =>
      Object.fromEntries(
        (await api.data('query ($asOf: AsOfInput) { registries { key count(asOf: $asOf) } }', { asOf })).registries.map(({ key, count }: Json) => [key, count]),
      )
    expect(await counts(ON_2020)).toMatchObject({ town: 2, village: 1, plot: 4, waterSource: 2, protectionZone: 3, document: 0, claim: 0 })
    expect(await counts({ validOn: '2021-07-01' })).toMatchObject({ town: 2, plot: 3, waterSource: 1 })
  })
})
