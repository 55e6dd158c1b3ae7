import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, openApi, registered, type Api, type Json } from '../support/api.ts'

/** Nothing that is answered may hold any of these. */
const SECRETS = ['张示例', '李示例', '13800000000', '106.123456']
const exactPosition = { type: 'Point', coordinates: [106.123456, 29.5] }
const lines = [
  registered('plot/P-1', { name: '示例地块', contact: '张示例', telephone: '13800000000', exactPosition }, { id: 'c1' }),
  line('plot/P-1', 'Amended', { contact: '李示例' }, { id: 'c2', validFrom: '2021-01-01' }),
  registered('waterSource/W-1', { contact: '张示例' }),
  line('plot/P-1', 'Amended', { contact: null }, { id: 'c4', validFrom: '2022-01-01' }),
]
let api: Api
beforeAll(async () => {
  api = await openApi(lines)
})
afterAll(() => api.close())

const asked: readonly (readonly [name: string, query: string, hidden: readonly string[] | undefined])[] = [
  [
    'columns',
    '{ plot(id: "P-1", asOf: {validOn: "2020-06-01"}) { name contact telephone exactPosition } }',
    ['Plot.contact', 'Plot.exactPosition', 'Plot.telephone'],
  ],
  [
    'columns at every point',
    '{ a: plot(id: "P-1", asOf: {validOn: "2020-06-01", knownAt: "2020-01-02"}) { contact } b: plot(id: "P-1") { contact } }',
    ['Plot.contact'],
  ],
  ['columns of two registries', '{ plots { nodes { contact } } waterSources { nodes { contact } } }', ['Plot.contact', 'WaterSource.contact']],
  ['fields by name', '{ plot(id: "P-1") { fields(names: ["contact", "name", "exactPosition"]) } }', ['Plot.contact', 'Plot.exactPosition']],
  ['all fields', '{ record(id: "plot/P-1") { fields } }', ['Plot.contact', 'Plot.telephone']],
  [
    'versions',
    '{ life(id: "plot/P-1") { versions { validFrom state node { ... on Plot { contact } fields(names: ["telephone"]) } } } }',
    ['Plot.contact', 'Plot.telephone'],
  ],
  ['what hangs below a record', '{ plot(id: "P-1") { town { contact } } waterSources { nodes { protectionZones { nodes { contact } } } } }', undefined],
  ['a history', '{ life(id: "plot/P-1") { history { nodes { id data effect { field before after } } } } }', undefined],
  ['the feed', '{ changes { nodes { id data leafHash effect { field before after } } } }', undefined],
  [
    'a diff',
    '{ diff(from: {validOn: "2020-06-01"}, to: {}, kind: [ADDED, REMOVED, CHANGED, KEPT]) { nodes { kind fields { field before after } changes { data } before { fields(names: ["contact"]) } after { ... on Plot { contact } } } } }',
    ['Plot.contact', 'WaterSource.contact'],
  ],
  ['counts', '{ counts(by: [REGISTRY, STATUS, CATEGORY, TOWN]) { rows { registry status category title count } } }', undefined],
  ['extra', '{ plot(id: "P-1") { extra } }', undefined],
  ['the registry', '{ registries { fields { name restricted } } }', undefined],
]

describe('a restricted value is in no answer', () => {
  it.each(asked)('of %s', async (_, query, hidden) => {
    const { body } = await api.ask(query)
    expect(body.errors).toBeUndefined()
    for (const secret of SECRETS) expect(JSON.stringify(body)).not.toContain(secret)
    expect(body.extensions.hidden).toEqual(hidden)
  })

  it('and null where it would stand, whether there is one or not', async () => {
    const { plot, other } = await api.data(
      '{ plot(id: "P-1", asOf: {validOn: "2020-06-01"}) { contact telephone exactPosition fields(names: ["contact"]) } other: waterSource(id: "W-1") { contact telephone } }',
    )
    expect(plot).toEqual({ contact: null, telephone: null, exactPosition: null, fields: { contact: null } })
    expect(other).toEqual({ contact: null, telephone: null })
  })

  it('a change shows the commitment in its place, and null where it was cleared', async () => {
    const { life } = await api.data('{ life(id: "plot/P-1") { history { nodes { id data } } } }')
    const data = Object.fromEntries(life.history.nodes.map((node: Json) => [node.id, node.data]))
    const commitment = { commitment: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) as string }
    expect(data['c1']).toEqual({ name: '示例地块', contact: commitment, telephone: commitment, exactPosition: commitment })
    expect(data['c2']).toEqual({ contact: commitment })
    expect(data['c4']).toEqual({ contact: null })
  })

  it('nor in its effect, nor in what differs', async () => {
    const { life, diff } = await api.data(
      '{ life(id: "plot/P-1") { history { nodes { effect { field } } } } diff(registry: ["plot"], from: {validOn: "2020-06-01"}, to: {validOn: "2021-06-01"}) { nodes { kind fields { field } } } }',
    )
    expect(life.history.nodes.map(({ effect }: Json) => effect.map(({ field }: Json) => field))).toEqual([['status', 'name'], [], []])
    expect(diff.nodes).toEqual([{ kind: 'CHANGED', fields: [] }])
  })

  it('an answer that hides nothing says nothing of hiding', async () => {
    expect((await api.ask('{ plot(id: "P-1") { name } }')).body.extensions.hidden).toBeUndefined()
  })

  it('nor in the version table that answers are read from', async () => {
    const { rows } = await api.ledger.pool.query<{ text: string }>(
      'select row_to_json(v)::text as text from record_version v union all select message_data::text from emt_messages',
    )
    for (const secret of SECRETS) expect(rows.map(({ text }) => text).join()).not.toContain(secret)
  })
})

describe('where anonymous callers read nothing (ANONYMOUS=none)', () => {
  it('every question is UNAUTHENTICATED, and the probes answer', async () => {
    const closed = await openApi(lines, 'none')
    try {
      for (const query of ['{ plots { totalCount } }', '{ __typename }', 'nonsense']) {
        const { status, body } = await closed.ask(query)
        expect(status).toBe(401)
        expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
        expect(body.data).toBeUndefined()
      }
      const unnormalised = await closed.get('//graphql')
      expect(unnormalised.status).toBeGreaterThanOrEqual(400)
      expect((await closed.get('/healthz')).status).toBe(200)
      expect((await closed.get('/readyz')).status).toBe(200)
    } finally {
      await closed.close()
    }
  })
})
