import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, openApi, registered, type Api, type Json } from '../support/api.ts'

const day = (n: number): string => `2021-0${n}-01T00:00:00.000000Z`

const lines = [
  /* 1 */ registered('plot/P-1', { areaM2: 100, townCode: '500116001' }, { id: 'c1', recordedAt: day(1), basis: '示例环〔2020〕1号' }),
  /* 2 */ line('plot/P-1', 'Listed', { mode: 'CONTROL' }, { id: 'c2', recordedAt: day(2), validFrom: '2020-03-12', basis: '示例环〔2020〕2号' }),
  /* 3 */ registered('waterSource/W-1', { townCode: '500116002' }, { id: 'c3', recordedAt: day(2), recordedBy: '水利科/示例甲' }),
  /* 4 */ line('plot/P-1', 'Listed', { mode: 'CONTROL' }, { id: 'c4', recordedAt: day(3), validFrom: '2020-02-28', supersedes: 'c2', reason: '示例更正' }),
  /* 5 */ line('plot/P-1', 'Amended', { areaM2: 120, contact: '示例联系人' }, { id: 'c5', recordedAt: day(4), validFrom: '2020-06-01' }),
  /* 6 */ line('plot/P-1', 'Cancelled', {}, { id: 'c6', recordedAt: day(5), validFrom: '2020-02-28', cancels: 'c4', recordedBy: '审计科/示例乙' }),
  /* 7 */ registered('town/500116001', { name: '示例一镇' }, { id: 'c7', recordedAt: day(6), validFrom: '0001-01-01' }),
  /* 8 */ line('waterSource/W-1', 'Amended', { townCode: '500116001' }, { id: 'c8', recordedAt: day(6), validFrom: '2020-12-31', sequence: 3 }),
  /* 9 */ line('waterSource/W-1', 'Retired', {}, { id: 'c9', recordedAt: day(7), validFrom: '2021-07-01' }),
]

let api: Api
beforeAll(async () => {
  api = await openApi(lines)
})
afterAll(() => api.close())

const ids = (connection: Json): string[] => connection.nodes.map(({ id }: Json) => id)

describe('a change', () => {
  it('says everything that was recorded, the department but not the person', async () => {
    const { changes } =
      await api.data(`{ changes(after: 3, first: 1) { edges { cursor node { id position registry record recordId type validFrom sequence recordedAt recordedBy approvedBy reason
      basis { number title issuer issuedOn sha256 } supersedes cancels correctedBy data leafHash } } } }`)
    expect(changes.edges).toEqual([
      {
        cursor: '4',
        node: {
          id: 'c4',
          position: '4',
          registry: 'plot',
          record: 'P-1',
          recordId: 'plot/P-1',
          type: 'Listed',
          validFrom: '2020-02-28',
          sequence: 0,
          recordedAt: day(3),
          recordedBy: '示例科室',
          approvedBy: null,
          reason: '示例更正',
          basis: { number: '示例环〔2020〕1号', title: null, issuer: null, issuedOn: null, sha256: null },
          supersedes: 'c2',
          cancels: null,
          correctedBy: 'c6',
          data: { mode: 'CONTROL' },
          leafHash: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) as string,
        },
      },
    ])
  })
  it('that cancels names its target and holds nothing', async () => {
    const { changes } = await api.data('{ changes(after: 5, first: 1) { nodes { id type supersedes cancels data } } }')
    expect(changes.nodes).toEqual([{ id: 'c6', type: 'Cancelled', supersedes: null, cancels: 'c4', data: {} }])
  })
})

describe('the history of a record', () => {
  const HISTORY = 'query ($asOf: AsOfInput) { life(id: "plot/P-1", asOf: $asOf) { inForce history { nodes { id correctedBy } totalCount through } } }'
  it('shows every change, corrected ones included, in position order', async () => {
    const { life } = await api.data(HISTORY)
    expect(life.history.nodes).toEqual([
      { id: 'c1', correctedBy: null },
      { id: 'c2', correctedBy: 'c4' },
      { id: 'c4', correctedBy: 'c6' },
      { id: 'c5', correctedBy: null },
      { id: 'c6', correctedBy: null },
    ])
    expect(life.history.totalCount).toBe(5)
  })
  it.each([
    [1, [['c1', null]]],
    [
      3,
      [
        ['c1', null],
        ['c2', null],
      ],
    ],
    [
      4,
      [
        ['c1', null],
        ['c2', 'c4'],
        ['c4', null],
      ],
    ],
    [
      5,
      [
        ['c1', null],
        ['c2', 'c4'],
        ['c4', null],
        ['c5', null],
      ],
    ],
  ])('at position %i shows nothing recorded after it, nor who corrected what later', async (position, expected) => {
    const { life } = await api.data(HISTORY, { asOf: { position } })
    expect(life.history.nodes.map(({ id, correctedBy }: Json) => [id, correctedBy])).toEqual(expected)
    expect(Number(life.history.through)).toBeLessThanOrEqual(position)
  })
  it('is of the point that its record was read at', async () => {
    const { plot, plots } = await api.data(
      '{ plot(id: "P-1", asOf: {knownAt: "2021-02-28"}) { changeCount history { nodes { id } } } plots(asOf: {position: 4}) { nodes { changeCount history { nodes { id correctedBy } } } } }',
    )
    expect([plot.changeCount, ids(plot.history)]).toEqual([2, ['c1', 'c2']])
    expect(plots.nodes[0].changeCount).toBe(3)
    expect(plots.nodes[0].history.nodes[1]).toEqual({ id: 'c2', correctedBy: 'c4' })
  })
  it('pages from either end by position', async () => {
    const page = async (args: string): Promise<Json> =>
      (await api.data(`{ plot(id: "P-1") { history(${args}) { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`))
        .plot.history
    expect(await page('first: 2')).toEqual({
      nodes: [{ id: 'c1' }, { id: 'c2' }],
      totalCount: 5,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: '1', endCursor: '2' },
    })
    expect(ids(await page('first: 2, after: "2"'))).toEqual(['c4', 'c5'])
    expect(await page('first: 2, after: "5"')).toMatchObject({ nodes: [{ id: 'c6' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } })
    expect(await page('last: 2')).toEqual({
      nodes: [{ id: 'c5' }, { id: 'c6' }],
      totalCount: 5,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: '5', endCursor: '6' },
    })
    expect(ids(await page('last: 2, before: "5"'))).toEqual(['c2', 'c4'])
    expect(await page('first: 0')).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true } })
  })
})

describe('the effect of a change', () => {
  it('is what it changed in the record on its validFrom, as known at its recordedAt', async () => {
    const { life } = await api.data('{ life(id: "plot/P-1") { history { nodes { id effect { field title before after } } } } }')
    const effects = Object.fromEntries(
      life.history.nodes.map(({ id, effect }: Json) => [id, effect.map(({ field, before, after }: Json) => [field, before, after])]),
    )
    expect(effects).toEqual({
      c1: [
        ['status', null, 'CLUE'],
        ['townCode', null, '500116001'],
        ['areaM2', null, 100],
      ],
      c2: [
        ['status', 'CLUE', 'LISTED'],
        ['mode', null, 'CONTROL'],
      ],
      // On 28 February the plot was not listed before the correction.
      c4: [
        ['status', 'CLUE', 'LISTED'],
        ['mode', null, 'CONTROL'],
      ],
      c5: [['areaM2', 100, 120]],
      c6: [
        ['status', 'LISTED', 'CLUE'],
        ['mode', 'CONTROL', null],
      ],
    })
    expect(life.history.nodes[3].effect[0].title).toBe('面积')
  })
  it('of a retirement is that everything goes', async () => {
    const { changes } = await api.data('{ changes(after: 8) { nodes { id effect { field before after cause } } } }')
    expect(changes.nodes[0].effect).toContainEqual({ field: 'townCode', before: '500116001', after: null, cause: 'KNOWLEDGE' })
  })
  it('does not hang on the point it was reached through', async () => {
    const ask = async (position: number): Promise<Json> =>
      (
        await api.data('query ($p: Int64) { life(id: "plot/P-1", asOf: {position: $p}) { history(first: 1) { nodes { effect { field before after } } } } }', {
          p: position,
        })
      ).life
    expect(await ask(1)).toEqual(await ask(9))
  })
})

describe('the feed', () => {
  const FEED = `query ($after: Int64, $before: Int64, $first: Int, $last: Int, $registry: [ID!], $id: ID, $filter: ChangeFilter) {
    changes(after: $after, before: $before, first: $first, last: $last, registry: $registry, id: $id, filter: $filter) {
      nodes { id } totalCount through pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
  const feed = async (args: Json = {}): Promise<Json> => (await api.data(FEED, args)).changes

  it('comes in position order, through the head', async () => {
    const all = await feed()
    expect(ids(all)).toEqual(lines.map(({ id }) => id))
    expect(all).toMatchObject({ totalCount: 9, through: '9', pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: '1', endCursor: '9' } })
  })
  it('goes on after a position, which is its cursor', async () => {
    const found: string[] = []
    for (let after = '0'; ;) {
      const page = await feed({ after, first: 4 })
      found.push(...ids(page))
      after = page.through
      if (!page.pageInfo.hasNextPage) break
      expect(page.through).toBe(page.pageInfo.endCursor)
    }
    expect(found).toEqual(lines.map(({ id }) => id))
  })
  it('says how far it has read, matching or not', async () => {
    expect(await feed({ registry: ['town'], first: 1 })).toMatchObject({ nodes: [{ id: 'c7' }], through: '9' })
    expect(await feed({ registry: ['plot'], first: 2 })).toMatchObject({ nodes: [{ id: 'c1' }, { id: 'c2' }], through: '2', pageInfo: { hasNextPage: true } })
    expect(await feed({ registry: ['village'] })).toMatchObject({ nodes: [], totalCount: 0, through: '9' })
    expect(await feed({ after: 9 })).toMatchObject({ nodes: [], through: '9', pageInfo: { hasNextPage: false } })
  })
  it('comes from the end, and before a position', async () => {
    expect(await feed({ last: 2 })).toMatchObject({ nodes: [{ id: 'c8' }, { id: 'c9' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } })
    expect(await feed({ last: 2, before: 5 })).toMatchObject({ nodes: [{ id: 'c3' }, { id: 'c4' }], pageInfo: { hasNextPage: true, hasPreviousPage: true } })
    expect(await feed({ first: 3, before: 3 })).toMatchObject({ nodes: [{ id: 'c1' }, { id: 'c2' }], through: '2' })
    expect(await feed({ after: 2, before: 5 })).toMatchObject({ nodes: [{ id: 'c3' }, { id: 'c4' }], through: '4' })
  })
  it('beyond the head is empty, and never says to have read what is not there', async () => {
    expect(await feed({ after: 100 })).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false } })
    expect(Number((await feed({ before: 100 })).through)).toBe(9)
    expect(Number((await feed({ before: 0 })).through)).toBeGreaterThanOrEqual(0)
  })
  it.each<[string, Json, readonly string[]]>([
    ['a registry', { registry: ['waterSource', 'town'] }, ['c3', 'c7', 'c8', 'c9']],
    ['no registry at all', { registry: [] }, []],
    ['one record', { id: 'waterSource/W-1' }, ['c3', 'c8', 'c9']],
    ['a type', { filter: { type: ['Listed', 'Cancelled'] } }, ['c2', 'c4', 'c6']],
    ['a department', { filter: { recordedBy: ['水利科', '审计科'] } }, ['c3', 'c6']],
    ['a person, of whom anonymous readers see nothing', { filter: { recordedBy: ['水利科/示例甲', '示例甲'] } }, []],
    ['a document', { filter: { basisNumber: ['示例环〔2020〕2号'] } }, ['c2']],
    ['the day from which it holds', { filter: { validFrom: { eq: '2020-03-12' } } }, ['c2']],
    ['any day but', { filter: { validFrom: { notIn: ['2020-01-01', '2020-02-28'] } } }, ['c2', 'c5', 'c7', 'c8', 'c9']],
    ['days from and to', { filter: { validFrom: { gte: '2020-02-28', lt: '2020-06-01' } } }, ['c2', 'c4', 'c6']],
    ['no day at all', { filter: { validFrom: { isNull: true } } }, []],
    ['days that are given', { filter: { validFrom: { isNull: false, gt: '2021-01-01' } } }, ['c9']],
    ['in: [] matches nothing', { filter: { validFrom: { in: [] } } }, []],
    ['when it was recorded, both ends included', { filter: { recordedFrom: day(2), recordedTo: day(3) } }, ['c2', 'c3', 'c4']],
    ['recorded until the end of a day', { filter: { recordedTo: '2021-02-28' } }, ['c1', 'c2', 'c3']],
    ['corrections', { filter: { corrections: true } }, ['c4', 'c6']],
    ['no corrections', { filter: { corrections: false, type: ['Listed'] } }, ['c2']],
    ['a town by code', { filter: { town: ['500116002'] } }, ['c3', 'c8', 'c9']],
    ['a town by name', { filter: { town: ['示例一镇'] } }, ['c1', 'c2', 'c4', 'c5', 'c6', 'c8', 'c9']],
    ['an empty filter', { filter: {} }, lines.map(({ id }) => id)],
    ['several at once', { registry: ['plot'], filter: { type: ['Listed'], corrections: true } }, ['c4']],
  ])('can be narrowed to %s', async (_, args, expected) => {
    const page = await feed(args)
    expect(ids(page)).toEqual(expected)
    expect(page.totalCount).toBe(expected.length)
  })
  it('counts over all pages, whatever the slice', async () => {
    expect((await feed({ registry: ['plot'], first: 1, after: 2 })).totalCount).toBe(5)
  })
  it.each<[string, Json]>([
    ['first and last', { first: 1, last: 1 }],
    ['a size of 501', { first: 501 }],
    ['a null in its filter', { filter: { type: null } }],
    ['a null below it', { filter: { validFrom: { eq: null } } }],
    ['an id without a record', { id: 'plot' }],
  ])('refuses %s', async (_, args) => {
    expect((await api.error(FEED, args)).extensions.code).toBe('BAD_USER_INPUT')
  })
})
