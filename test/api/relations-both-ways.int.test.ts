import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, openApi, registered, type Api, type Json, type Line } from '../support/api.ts'

const [THEN, SOON, LATER] = [
  { recordedAt: '2020-01-02T00:00:00.000000Z' },
  { recordedAt: '2021-01-02T00:00:00.000000Z' },
  { recordedAt: '2022-01-02T00:00:00.000000Z' },
]

/** Two days, each as known before and after 2022. */
const POINTS = {
  'early, as known then': { validOn: '2020-06-01', knownAt: '2021-06-30T00:00:00Z' },
  'late, as known then': { validOn: '2021-03-01', knownAt: '2021-06-30T00:00:00Z' },
  'early, as known now': { validOn: '2020-06-01' },
  'late, as known now': { validOn: '2021-03-01' },
} as const

/** A record whose column says the first from 2020, the second from 2021; and, as was learnt in 2022, the third from 2020. */
const moving = (id: string, column: string, values: readonly unknown[], more: Record<string, unknown> = {}): Line[] => [
  registered(id, { [column]: values[0], ...more }, THEN),
  line(id, 'Amended', { [column]: values[1] }, { ...SOON, validFrom: '2021-01-01' }),
  line(id, 'Amended', { [column]: values[2] }, { ...LATER, sequence: 1 }),
]
/** Which of the three it is at each of the {@link POINTS}. */
const AT = [0, 1, 2, 1]

type Relation = {
  readonly holder: string
  readonly column: string
  /** What the column says of each record that it ties to. */
  readonly says: (id: string) => unknown
  readonly there: string
  readonly back: string
  readonly targets: readonly [string, string, string]
  readonly more?: Record<string, unknown>
}
const keyOf = (id: string): string => id.slice(id.indexOf('/') + 1)
const itself = (id: string): string => id
const three = (registry: string, key: string): [string, string, string] => [`${registry}/${key}1`, `${registry}/${key}2`, `${registry}/${key}3`]

const RELATIONS: readonly Relation[] = [
  { holder: 'monitoringPoint/M-T', column: 'target', says: itself, there: 'targetNode { id }', back: 'monitoringPoints', targets: three('plot', 'A') },
  {
    holder: 'sample/S-T',
    column: 'target',
    says: itself,
    there: 'targetNode { id }',
    back: 'samples',
    targets: three('farmlandUnit', 'F'),
    more: { sampledOn: '2020-01-01' },
  },
  { holder: 'project/J-T', column: 'target', says: itself, there: 'targetNode { id }', back: 'projects', targets: three('dumpPoint', 'D') },
  {
    holder: 'enforcementCase/E-T',
    column: 'subject',
    says: itself,
    there: 'subjectNode { id }',
    back: 'enforcementCases',
    targets: three('livestockFarm', 'L'),
  },
  {
    holder: 'sample/S-P',
    column: 'point',
    says: keyOf,
    there: 'point { id }',
    back: 'samples',
    targets: three('monitoringPoint', 'M'),
    more: { sampledOn: '2020-01-01' },
  },
  { holder: 'plot/P-U', column: 'unit', says: keyOf, there: 'unit { id }', back: 'plots', targets: three('keySupervisedUnit', 'K') },
  {
    holder: 'cropRestriction/C-1',
    column: 'farmlandUnits',
    says: (id) => [keyOf(id)],
    there: 'farmlandUnits { id }',
    back: 'cropRestrictions',
    targets: three('farmlandUnit', 'F'),
  },
  { holder: 'plot/P-D', column: 'predecessors', says: (id) => [keyOf(id)], there: 'predecessors { id }', back: 'derivedPlots', targets: three('plot', 'A') },
  {
    holder: 'plot/P-S',
    column: 'successors',
    says: (id) => [keyOf(id)],
    there: 'successors { id }',
    back: 'splitFrom',
    targets: three('plot', 'A'),
    more: { stage: 'SPLIT' },
  },
  {
    holder: 'plot/P-M',
    column: 'successor',
    says: keyOf,
    there: 'successor { id }',
    back: 'mergedFrom',
    targets: three('plot', 'A'),
    more: { stage: 'MERGED' },
  },
  {
    holder: 'village/V-M',
    column: 'successor',
    says: keyOf,
    there: 'successor { id }',
    back: 'mergedFrom',
    targets: three('village', 'V'),
    more: { status: 'MERGED' },
  },
  {
    holder: 'town/T-M',
    column: 'successor',
    says: keyOf,
    there: 'successor { id }',
    back: 'mergedFrom',
    targets: three('town', 'T'),
    more: { status: 'MERGED' },
  },
]

const fixed = [...new Set(RELATIONS.flatMap(({ targets }) => targets))].map((id) => registered(id, {}, THEN))
const units = ['甲单元', '乙单元', '丙单元']
const lines = [
  ...fixed,
  ...RELATIONS.flatMap(({ holder, column, says, targets, more }) => moving(holder, column, targets.map(says), more)),
  ...units.map((hydroUnit, i) => registered(`waterSource/W${i + 1}`, { hydroUnit }, THEN)),
  registered('waterSource/W9', {}, THEN),
  registered('groundwaterPollutionSource/G9', {}, THEN),
  ...moving('groundwaterPollutionSource/G1', 'hydroUnit', units),
  // Targets that end, and what is no target.
  registered('plot/P-IN', { stage: 'LISTED', name: '并入' }, THEN),
  registered('plot/P-OUT', { name: '并出' }, THEN),
  registered('plot/P-GONE', {}, THEN),
  line('plot/P-OUT', 'MergedInto', { successor: 'P-IN' }, { ...SOON, validFrom: '2021-01-01' }),
  line('plot/P-GONE', 'Retired', {}, { ...SOON, validFrom: '2021-01-01' }),
  registered('project/J-OUT', { target: 'plot/P-OUT' }, THEN),
  registered('project/J-GONE', { target: 'plot/P-GONE' }, THEN),
  ...['示例某公司', '示例/某公司', 'plot/', '/P-IN', 'plot', 'plot/P-IN/2', 'plot/nobody', '', 'x'.repeat(5000)].map((subject, i) =>
    registered(`enforcementCase/E-${i}`, { subject }, THEN),
  ),
  registered('enforcementCase/E-none', {}, THEN),
  // Pages of what leads to a record.
  ...Array.from({ length: 5 }, (_, i) =>
    registered(`sample/Q-${i}`, { target: 'waterSource/W1', sampledOn: `2020-0${5 - i}-01`, medium: i < 2 ? 'SOIL' : 'GROUNDWATER' }, THEN),
  ),
  // A place and what lies in it, beside what names it.
  registered('village/500116001001', { townCode: 'T1' }, THEN),
  registered('monitoringPoint/M-IN', { townCode: 'T1', villageCode: '500116001001' }, THEN),
  registered('monitoringPoint/M-OF', { target: 'town/T1' }, THEN),
  registered('sample/S-OF', { target: 'monitoringPoint/M1', sampledOn: '2020-01-01' }, THEN),
]
const inOrder = (all: readonly Line[]): Line[] => [...all].sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))

let api: Api
beforeAll(async () => {
  api = await openApi(inOrder(lines))
})
afterAll(() => api.close())

const NOW = { validOn: '2021-03-01' }
const record = async (id: string, body: string, asOf: Json = NOW): Promise<Json> =>
  (await api.data(`query ($id: ID!, $asOf: AsOfInput) { record(id: $id, asOf: $asOf) { ${body} } }`, { id, asOf })).record
const typed = async (id: string, body: string, asOf: Json = NOW): Promise<Json> =>
  (await api.data(`query ($id: ID!, $asOf: AsOfInput) { it: ${id.slice(0, id.indexOf('/'))}(id: $id, asOf: $asOf) { ${body} } }`, { id, asOf })).it

describe.each(Object.entries(POINTS).map(([name, asOf], i) => ({ name, asOf, which: AT[i] ?? 0 })))('$name', ({ asOf, which }) => {
  it.each(RELATIONS)('$holder names by $column, and is found from there', async ({ holder, there, back, targets }) => {
    const field = there.split(' ')[0] ?? ''
    const named = (await typed(holder, there, asOf))[field]
    expect([named].flat()).toEqual([{ id: targets[which] }])
    for (const [i, target] of targets.entries()) {
      const { [back]: page } = await typed(target, `${back}(filter: {record: {eq: "${keyOf(holder)}"}}) { totalCount nodes { id asOf { validOn } } }`, asOf)
      const found = i === which ? [{ id: holder, asOf: { validOn: asOf.validOn } }] : []
      expect(page, target).toEqual({ totalCount: found.length, nodes: found })
    }
  })

  it('those of one hydrogeological unit are found from each other', async () => {
    const source = await typed('groundwaterPollutionSource/G1', 'waterSourcesOfUnit { totalCount nodes { id } groups(by: []) { count } }', asOf)
    expect(source.waterSourcesOfUnit).toEqual({ totalCount: 1, nodes: [{ id: `waterSource/W${which + 1}` }], groups: [{ count: 1 }] })
    for (const i of units.keys()) {
      const { pollutionSourcesOfUnit } = await typed(`waterSource/W${i + 1}`, 'pollutionSourcesOfUnit { nodes { id } }', asOf)
      expect(pollutionSourcesOfUnit.nodes).toEqual(i === which ? [{ id: 'groundwaterPollutionSource/G1' }] : [])
    }
  })
})

describe('what says no unit', () => {
  it('shares none with others that say none', async () => {
    const body = '{ totalCount nodes { id } pageInfo { hasNextPage endCursor } groups(by: []) { count } }'
    const none = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, groups: [] }
    const { pollutionSourcesOfUnit } = await typed('waterSource/W9', `pollutionSourcesOfUnit ${body}`)
    expect({ ...pollutionSourcesOfUnit, groups: [] }).toEqual(none)
    expect((await typed('groundwaterPollutionSource/G9', `waterSourcesOfUnit ${body}`)).waterSourcesOfUnit.nodes).toEqual([])
  })
})

describe('what an id names', () => {
  it('is the record as it is at the point: merged, with its status and no further', async () => {
    const body = 'target targetNode { id name status asOf { validOn } ... on Plot { stage successorRecord successor { name status } } }'
    expect(await typed('project/J-OUT', body, POINTS['early, as known now'])).toMatchObject({
      targetNode: { id: 'plot/P-OUT', status: 'CLUE', successor: null },
    })
    expect(await typed('project/J-OUT', body)).toEqual({
      target: 'plot/P-OUT',
      targetNode: {
        id: 'plot/P-OUT',
        name: '并出',
        status: 'MERGED',
        stage: 'MERGED',
        asOf: NOW,
        successorRecord: 'P-IN',
        successor: { name: '并入', status: 'LISTED' },
      },
    })
    expect((await typed('plot/P-OUT', 'projects { nodes { record } }')).projects.nodes).toEqual([{ record: 'J-OUT' }])
    expect((await typed('plot/P-IN', 'projects { nodes { record } } mergedFrom { nodes { record } }')).mergedFrom.nodes).toEqual([{ record: 'P-OUT' }])
  })
  it('is null where it is retired, and the id stays', async () => {
    expect(await typed('project/J-GONE', 'target targetNode { id }', POINTS['early, as known now'])).toEqual({
      target: 'plot/P-GONE',
      targetNode: { id: 'plot/P-GONE' },
    })
    expect(await typed('project/J-GONE', 'target targetNode { id }')).toEqual({ target: 'plot/P-GONE', targetNode: null })
  })
  it('is nothing where it is plain text, however it looks', async () => {
    const { enforcementCases } = await api.data(
      '{ enforcementCases(filter: {record: {startsWith: "E-"}, not: {record: {eq: "E-T"}}}, asOf: {validOn: "2021-03-01"}) { nodes { record subject subjectNode { id } } } }',
    )
    expect(enforcementCases.nodes).toHaveLength(10)
    for (const { record: key, subject, subjectNode } of enforcementCases.nodes) {
      expect(subjectNode, subject).toBeNull()
      expect(subject === null).toBe(key === 'E-none')
    }
    expect((await typed('plot/P-IN', 'enforcementCases { totalCount }')).enforcementCases.totalCount).toBe(0)
  })
  it('is still filtered and ordered by as text', async () => {
    const { projects } = await api.data(
      `{ projects(asOf: {validOn: "2021-03-01"}, filter: {target: {startsWith: "plot/"}}, orderBy: [{field: TARGET, direction: DESC}]) { nodes { target } groups(by: [TARGET]) { keys count } } }`,
    )
    expect(projects.nodes).toEqual([{ target: 'plot/P-OUT' }, { target: 'plot/P-GONE' }])
    expect(projects.groups).toEqual([
      { keys: ['plot/P-GONE'], count: 1 },
      { keys: ['plot/P-OUT'], count: 1 },
    ])
  })
})

describe('from any record, without knowing its registry', () => {
  const WALK = 'monitoringPoints { nodes { record } } samples { nodes { record } } projects { nodes { record } } enforcementCases { nodes { record } }'
  const keys = (found: Json): Json => Object.fromEntries(Object.entries<Json>(found).map(([name, { nodes }]) => [name, nodes.map((node: Json) => node.record)]))

  it('what names it is walked to', async () => {
    expect(keys(await record('plot/A2', WALK))).toEqual({ monitoringPoints: ['M-T'], samples: [], projects: [], enforcementCases: [] })
    expect(keys(await record('waterSource/W1', WALK)).samples).toEqual(['Q-0', 'Q-1', 'Q-2', 'Q-3', 'Q-4'])
    const { records, diff, plot } = await api.data(`{
      records(ids: ["dumpPoint/D2", "livestockFarm/L2"], asOf: {validOn: "2021-03-01"}) { projects { totalCount } enforcementCases { totalCount } }
      diff(registry: ["plot"], from: {validOn: "2020-06-01"}, to: {validOn: "2021-03-01"}) { nodes { record before { projects { nodes { record } } } } }
      plot(id: "A1", asOf: {validOn: "2021-03-01"}) { versions { node { monitoringPoints { totalCount } } } } }`)
    expect(records.map((each: Json) => [each.projects.totalCount, each.enforcementCases.totalCount])).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(diff.nodes.find((node: Json) => node.record === 'P-OUT').before.projects.nodes).toEqual([{ record: 'J-OUT' }])
    expect(plot.versions).toEqual([{ node: { monitoringPoints: { totalCount: 0 } } }])
  })

  it('a place keeps what lies in it, a monitoring point what was taken there', async () => {
    expect(keys(await record('town/T1', WALK)).monitoringPoints).toEqual(['M-IN'])
    expect(keys(await record('village/500116001001', WALK)).monitoringPoints).toEqual(['M-IN'])
    expect(keys(await record('monitoringPoint/M2', WALK)).samples).toEqual(['S-P'])
    expect(keys(await record('monitoringPoint/M1', WALK)).samples).toEqual([])
    expect(await typed('monitoringPoint/M-OF', 'targetNode { id __typename }')).toEqual({ targetNode: { id: 'town/T1', __typename: 'Town' } })
  })

  it('with filter, order, pages and groups', async () => {
    const page = (args: string, body: string): Promise<Json> => record('waterSource/W1', `samples(${args}) { ${body} }`).then(({ samples }) => samples)
    const first = await page(
      'filter: {medium: {eq: GROUNDWATER}}, orderBy: [{field: SAMPLED_ON}], first: 2',
      'totalCount nodes { record } pageInfo { hasNextPage endCursor }',
    )
    expect(first).toMatchObject({ totalCount: 3, nodes: [{ record: 'Q-4' }, { record: 'Q-3' }], pageInfo: { hasNextPage: true } })
    const { endCursor } = first.pageInfo
    const next = await page(`filter: {medium: {eq: GROUNDWATER}}, orderBy: [{field: SAMPLED_ON}], first: 2, after: "${endCursor}"`, 'nodes { record }')
    expect(next.nodes).toEqual([{ record: 'Q-2' }])
    expect((await page('last: 1', 'nodes { record }')).nodes).toEqual([{ record: 'Q-4' }])
    expect((await page('first: 0', 'groups(by: [MEDIUM]) { keys count }')).groups).toEqual([
      { keys: ['GROUNDWATER'], count: 3 },
      { keys: ['SOIL'], count: 2 },
    ])
  })
})

describe('the latest sample of a monitoring point', () => {
  const taken = (key: string, sampledOn: string, parts: Parameters<typeof registered>[2] = {}): Line =>
    registered(`sample/${key}`, { point: 'M-1', sampledOn, target: 'plot/P-1' }, { ...THEN, ...parts })
  let samples: Api
  beforeAll(async () => {
    samples = await openApi(
      inOrder([
        registered('monitoringPoint/M-1', {}, THEN),
        registered('monitoringPoint/M-2', {}, THEN),
        taken('S-1', '2020-03-01'),
        taken('S-2', '2020-05-01'),
        taken('S-10', '2020-05-01'),
        taken('S-3', '2020-05-20', LATER),
        taken('S-4', '2021-01-15'),
        taken('S-5', '2021-02-01'),
        line('sample/S-5', 'Voided', {}, { ...SOON, validFrom: '2021-02-10' }),
        taken('S-6', '2021-02-20'),
        line('sample/S-6', 'Retired', {}, { ...SOON, validFrom: '2021-02-25' }),
        taken('S-7', '2021-03-05', { validFrom: '2021-03-10' }),
      ]),
    )
  })
  afterAll(() => samples.close())
  const latest = async (id: string, asOf: Json): Promise<Json> =>
    (
      await samples.data(
        'query ($id: ID!, $asOf: AsOfInput) { monitoringPoint(id: $id, asOf: $asOf) { latestSample { record sampledOn asOf { validOn } } } }',
        { id, asOf },
      )
    ).monitoringPoint.latestSample
  const key = async (validOn: string, knownAt?: string): Promise<Json> =>
    (await latest('M-1', { validOn, ...(knownAt !== undefined && { knownAt }) }))?.record ?? null

  it('is the last by its day, of several on a day that of the greatest key', async () => {
    expect(await latest('M-1', { validOn: '2020-05-10' })).toEqual({ record: 'S-2', sampledOn: '2020-05-01', asOf: { validOn: '2020-05-10' } })
    expect(await key('2020-04-30')).toBe('S-1')
    expect(await key('2020-05-01')).toBe('S-2')
  })
  it('is none before the first was taken, and none of a point without samples', async () => {
    expect(await key('2020-02-29')).toBeNull()
    expect(await latest('M-2', { validOn: '2021-03-01' })).toBeNull()
  })
  it('counts as soon as it is known, and not before', async () => {
    expect(await key('2020-06-01')).toBe('S-3')
    expect(await key('2020-06-01', '2021-06-30T00:00:00Z')).toBe('S-2')
  })
  it('is one that is in force and valid at the point, whatever was taken later', async () => {
    expect(await key('2021-02-05')).toBe('S-5')
    expect(await key('2021-02-15')).toBe('S-4')
    expect(await key('2021-02-22')).toBe('S-6')
    expect(await key('2021-02-26')).toBe('S-4')
    expect(await key('2021-03-07')).toBe('S-4')
    expect(await key('2021-03-10')).toBe('S-7')
  })
  it('is asked of any other record as the first of its samples', async () => {
    await samples.writer.submit({
      commands: [{ registry: 'plot', record: 'P-1', type: 'Registered', validFrom: '2020-01-01', basis: { number: '示例' }, data: {} }],
      recordedBy: '示例',
    })
    const { plot } = await samples.data(
      '{ plot(id: "P-1", asOf: {validOn: "2021-02-15"}) { samples(first: 1, filter: {status: {eq: "VALID"}, sampledOn: {lte: "2021-02-15"}}, orderBy: [{field: SAMPLED_ON, direction: DESC}, {field: RECORD, direction: DESC}]) { nodes { record } } } }',
    )
    expect(plot.samples.nodes).toEqual([{ record: 'S-4' }])
  })
})

describe('changes and the documents they rest on', () => {
  const A = '示例环〔2020〕1号'
  const B = '示例环〔2021〕2号'
  let papers: Api
  beforeAll(async () => {
    papers = await openApi([
      registered('document/D-2', { number: A, title: '甲文' }, { ...THEN, basis: '示例登记' }),
      registered('document/D-1', { number: A, title: '甲文又名' }, { ...THEN, basis: '示例登记', validFrom: '2021-01-01' }),
      registered('document/D-3', { title: '无文号' }, { ...THEN, basis: '示例登记' }),
      registered('plot/P-1', {}, { ...THEN, basis: A }),
      line('plot/P-1', 'Amended', { areaM2: 1 }, { ...THEN, basis: A, id: 'c1' }),
      line('plot/P-1', 'Amended', { areaM2: 2 }, { ...SOON, basis: B, id: 'c2', supersedes: 'c1', validFrom: '2021-02-01' }),
      registered('plot/P-2', {}, { ...SOON, basis: A }),
      line('document/D-2', 'Retired', {}, { ...SOON, basis: '示例登记', validFrom: '2021-06-01' }),
      registered('document/D-4', { number: B, title: '乙文' }, { ...LATER, basis: '示例登记' }),
    ])
  })
  afterAll(() => papers.close())

  const history = async (asOf: Json): Promise<Json> =>
    (
      await papers.data(
        'query ($asOf: AsOfInput) { plot(id: "P-1", asOf: $asOf) { history { nodes { type basis { number } document { id title asOf { validOn } } } } } }',
        { asOf },
      )
    ).plot.history.nodes
  it('a change leads to the document in force at the point it is reached through', async () => {
    const titles = async (asOf: Json): Promise<Json> => (await history(asOf)).map(({ document }: Json) => document?.id ?? null)
    expect(await titles({ validOn: '2020-06-01', knownAt: '2021-06-30T00:00:00Z' })).toEqual(['document/D-2', 'document/D-2', null])
    expect(await titles({ validOn: '2021-03-01', knownAt: '2021-06-30T00:00:00Z' })).toEqual(['document/D-1', 'document/D-1', null])
    expect(await titles({ validOn: '2020-06-01' })).toEqual(['document/D-2', 'document/D-2', 'document/D-4'])
    expect(await titles({ validOn: '2021-07-01' })).toEqual(['document/D-1', 'document/D-1', 'document/D-4'])
    expect((await history({ validOn: '2020-06-01' }))[0]).toEqual({
      type: 'Registered',
      basis: { number: A },
      document: { id: 'document/D-2', title: '甲文', asOf: { validOn: '2020-06-01' } },
    })
  })
  it('so it does in the feed, below a life, in a diff, at the point of each', async () => {
    const { changes, life, diff } = await papers.data(
      `{ changes(id: "plot/P-1", first: 1) { edges { node { document { id } } } }
         life(id: "plot/P-1", asOf: {validOn: "2020-06-01", knownAt: "2021-06-30T00:00:00Z"}) { history { nodes { document { id } } } }
         diff(registry: ["plot"], from: {validOn: "2020-06-01"}, to: {validOn: "2021-03-01"}) { nodes { record changes { document { id } } } } }`,
      {},
      { 'taizhang-as-of': 'validOn=2020-06-01' },
    )
    expect(changes.edges).toEqual([{ node: { document: { id: 'document/D-2' } } }])
    expect(life.history.nodes.map(({ document }: Json) => document?.id ?? null)).toEqual(['document/D-2', 'document/D-2', null])
    expect(diff.nodes.find((node: Json) => node.record === 'P-1').changes).toEqual([{ document: { id: 'document/D-4' } }])
  })
  it('to the point of each record, where two days are asked at once', async () => {
    const body = '{ history(first: 1) { nodes { document { id } } } }'
    const { early, late } = await papers.data(
      `{ early: plot(id: "P-1", asOf: {validOn: "2020-06-01"}) ${body} late: plot(id: "P-1", asOf: {validOn: "2021-07-01"}) ${body} }`,
    )
    expect([early.history.nodes, late.history.nodes]).toEqual([[{ document: { id: 'document/D-2' } }], [{ document: { id: 'document/D-1' } }]])
  })

  const changes = async (id: string, asOf: Json, args = ''): Promise<Json> =>
    (
      await papers.data(
        `query ($id: ID!, $asOf: AsOfInput) { document(id: $id, asOf: $asOf) { changes${args} { nodes { recordId type position correctedBy document { id } } totalCount through pageInfo { hasNextPage endCursor } } } }`,
        { id, asOf },
      )
    ).document.changes
  it('a document leads to the changes that rest on its number, corrected ones included', async () => {
    const { nodes, totalCount, through } = await changes('D-2', { validOn: '2020-06-01' })
    expect(nodes.map((node: Json) => [node.position, node.recordId, node.type, node.correctedBy])).toEqual([
      ['4', 'plot/P-1', 'Registered', null],
      ['5', 'plot/P-1', 'Amended', 'c2'],
      ['7', 'plot/P-2', 'Registered', null],
    ])
    expect([totalCount, through]).toEqual([3, '9'])
    expect(nodes.map((node: Json) => node.document)).toEqual([{ id: 'document/D-2' }, { id: 'document/D-2' }, { id: 'document/D-2' }])
    expect((await changes('D-4', {})).nodes.map((node: Json) => node.recordId)).toEqual(['plot/P-1'])
  })
  it('as known at its point', async () => {
    const known = await changes('D-2', { validOn: '2020-06-01', position: 5 })
    expect(known).toMatchObject({ totalCount: 2, through: '5' })
    expect(known.nodes.map((node: Json) => node.correctedBy)).toEqual([null, null])
  })
  it('page by page, from either end', async () => {
    const at = { validOn: '2020-06-01' }
    const first = await changes('D-2', at, '(first: 2)')
    expect([first.nodes.map((node: Json) => node.position), first.pageInfo]).toEqual([['4', '5'], { hasNextPage: true, endCursor: '5' }])
    expect((await changes('D-2', at, '(first: 2, after: "5")')).nodes.map((node: Json) => node.position)).toEqual(['7'])
    expect((await changes('D-2', at, '(last: 2)')).nodes.map((node: Json) => node.position)).toEqual(['5', '7'])
    expect((await changes('D-2', at, '(last: 2, before: "7")')).nodes.map((node: Json) => node.position)).toEqual(['4', '5'])
  })
  it('one without a number leads to none', async () => {
    expect(await changes('D-3', {})).toEqual({ nodes: [], totalCount: 0, through: '9', pageInfo: { hasNextPage: false, endCursor: null } })
  })
  it('the feed is narrowed by the same number', async () => {
    const { changes: feed } = await papers.data('query ($n: [String!]) { changes(filter: {basisNumber: $n}) { totalCount nodes { position } } }', {
      n: [A, '示例登记'],
    })
    expect([feed.totalCount, feed.nodes.map((node: Json) => node.position)]).toEqual([8, ['1', '2', '3', '4', '5', '7', '8', '9']])
  })
})

describe('what a writer adds', () => {
  it('is related at once, a subject of any length too', async () => {
    const submit = (registry: string, key: string, data: Record<string, unknown>) =>
      api.writer.submit({
        commands: [{ registry, record: key, type: 'Registered', validFrom: '2020-01-01', basis: { number: '示例' }, data }],
        recordedBy: '示例',
      })
    await submit('enforcementCase', 'E-NEW', { subject: 'plot/P-IN' })
    await submit('enforcementCase', 'E-LONG', { subject: '示例'.repeat(20_000) })
    expect((await typed('plot/P-IN', 'enforcementCases { nodes { record subjectNode { id } } }')).enforcementCases.nodes).toEqual([
      { record: 'E-NEW', subjectNode: { id: 'plot/P-IN' } },
    ])
    expect((await typed('enforcementCase/E-LONG', 'subjectNode { id }')).subjectNode).toBeNull()
  })
})
