import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, openApi, registered, type Api, type Json } from '../support/api.ts'

/** Names whose order by pinyin is not their order by code point (安 ān, 北 běi, 常 cháng, 化 huà, 江 jiāng, 一 yī). */
const NAMES = ['一号地块', '江边地块', '安全地块', '化工地块', '北门地块', '常青地块', '江边地块']
const TOWNS = ['500116001', '500116002', '500116003']
const NUMBERS = [300, 20.5, 20.5, 0, -1, 1e9]

/** 29 plots: every value several times, and empty ones among them. */
const plots = Array.from({ length: 29 }, (_, i) => {
  const record = `P-${String((i * 7) % 29).padStart(2, '0')}`
  return {
    record,
    data: {
      ...(i % 5 !== 4 && { name: NAMES[i % NAMES.length] }),
      ...(i % 4 !== 3 && { townCode: TOWNS[i % 3] }),
      ...(i % 3 !== 2 && { areaM2: NUMBERS[i % NUMBERS.length] }),
      ...(i % 6 !== 5 && { riskLevel: ['HIGH', 'LOW'][i % 2] }),
    },
  }
})
const lines = [
  ...TOWNS.map((town) => registered(`town/${town}`, { name: `示例镇${town.slice(-1)}` })),
  ...plots.map(({ record, data }) => registered(`plot/${record}`, data)),
]

const PAGE = `query ($orderBy: [PlotOrder!], $filter: PlotFilter, $asOf: AsOfInput, $first: Int, $after: String, $last: Int, $before: String) {
  plots(orderBy: $orderBy, filter: $filter, asOf: $asOf, first: $first, after: $after, last: $last, before: $before) {
    nodes { record name areaM2 townCode riskLevel } edges { cursor node { record } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    asOf { validOn knownAt position } } }`

let api: Api
beforeAll(async () => {
  api = await openApi(lines)
})
afterAll(() => api.close())

type Walk = { readonly orderBy?: unknown; readonly filter?: unknown; readonly asOf?: unknown }

const forward = async (question: Walk, size: number, between: () => Promise<unknown> = async () => undefined): Promise<Json[]> => {
  const found: Json[] = []
  for (let after: string | null = null; ; await between()) {
    const { plots: page } = await api.data(PAGE, { ...question, first: size, after })
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
    expect(page.edges.map(({ node }: Json) => node.record)).toEqual(page.nodes.map(({ record }: Json) => record))
    found.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) return found
    expect(page.nodes).toHaveLength(size)
    expect(page.pageInfo.startCursor).toBe(page.edges[0].cursor)
    after = page.pageInfo.endCursor
    expect(after).toBe(page.edges.at(-1).cursor)
  }
}
const backward = async (question: Walk, size: number): Promise<Json[]> => {
  const found: Json[] = []
  for (let before: string | null = null; ;) {
    const { plots: page } = await api.data(PAGE, { ...question, last: size, before })
    expect(page.pageInfo.hasNextPage).toBe(before !== null)
    found.unshift(...page.nodes)
    if (!page.pageInfo.hasPreviousPage) return found
    expect(page.nodes).toHaveLength(size)
    before = page.pageInfo.startCursor
  }
}

type Field = readonly [word: string, column: string, compare: (a: Json, b: Json) => number]
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
const byNumber = (a: number, b: number): number => a - b
const pinyin = new Intl.Collator('zh-u-co-pinyin')
const NAME: Field = ['NAME', 'name', (a: string, b: string) => pinyin.compare(a, b)]
const AREA: Field = ['AREA_M2', 'areaM2', byNumber]
const TOWN: Field = ['TOWN', 'townCode', byCodePoint]
const RISK: Field = ['RISK_LEVEL', 'riskLevel', byCodePoint]
const RECORD: Field = ['RECORD', 'record', byCodePoint]

/** The order that is promised, done the slow way: given fields, empty values last both ways, then `record`. */
const inOrder = (order: readonly (readonly [Field, 'ASC' | 'DESC'])[]): string[] =>
  plots
    .map(({ record, data }): Json => ({ record, ...data }))
    .sort((a, b) => {
      for (const [[, column, compare], direction] of order) {
        const [x, y] = [a[column] ?? null, b[column] ?? null]
        if (x === null || y === null) {
          if (x !== y) return x === null ? 1 : -1
        } else if (compare(x, y) !== 0) return direction === 'DESC' ? -compare(x, y) : compare(x, y)
      }
      return byCodePoint(a.record, b.record)
    })
    .map(({ record }) => record)

describe('every order', () => {
  const orders: readonly (readonly (readonly [Field, 'ASC' | 'DESC'])[])[] = [
    [],
    [[NAME, 'ASC']],
    [[NAME, 'DESC']],
    [[AREA, 'ASC']],
    [[AREA, 'DESC']],
    [[TOWN, 'ASC']],
    [[TOWN, 'DESC']],
    [[RISK, 'DESC']],
    [[RECORD, 'DESC']],
    [
      [RISK, 'ASC'],
      [AREA, 'DESC'],
    ],
    [
      [TOWN, 'DESC'],
      [NAME, 'ASC'],
      [AREA, 'ASC'],
    ],
  ]
  it.each(orders.map((order) => [order.map(([[word], direction]) => `${word} ${direction}`).join(', ') || 'by record', order] as const))(
    '%s: pages forward and backward give every record once, in that order, empty values last',
    async (_, order) => {
      const orderBy = order.map(([[field], direction]) => ({ field, direction }))
      const expected = inOrder(order)
      for (const size of [4, 7]) {
        expect((await forward({ orderBy }, size)).map(({ record }) => record)).toEqual(expected)
        expect((await backward({ orderBy }, size)).map(({ record }) => record)).toEqual(expected)
      }
    },
  )

  it('a direction is ascending where none is said', async () => {
    const { plots: page } = await api.data('{ plots(orderBy: [{field: AREA_M2}], first: 1) { nodes { areaM2 } } }')
    expect(page.nodes).toEqual([{ areaM2: -1 }])
  })

  it('names come by pinyin, not by code point', async () => {
    const { plots: page } = await api.data('{ plots(orderBy: [{field: NAME}], first: 500) { nodes { name } } }')
    const names = [...new Set(page.nodes.map(({ name }: Json) => name))]
    expect(names).toEqual(['安全地块', '北门地块', '常青地块', '化工地块', '江边地块', '一号地块', null])
  })

  it('holds within a filter', async () => {
    const filter = { riskLevel: { eq: 'HIGH' } }
    const expected = inOrder([[AREA, 'DESC']]).filter((key) => plots.find(({ record }) => record === key)?.data.riskLevel === 'HIGH')
    const orderBy = [{ field: 'AREA_M2', direction: 'DESC' }]
    expect((await forward({ filter, orderBy }, 3)).map(({ record }) => record)).toEqual(expected)
    expect((await backward({ filter, orderBy }, 3)).map(({ record }) => record)).toEqual(expected)
  })
})

describe('the size of a page', () => {
  const size = async (args: string): Promise<number> => (await api.data(`{ plots${args} { nodes { record } } }`)).plots.nodes.length
  it('is 50 where none is said', async () => expect(await size('')).toBe(29))
  it('may be 0: then it holds nothing and says whether there is more', async () => {
    const { plots: page } = await api.data(
      '{ plots(first: 0) { nodes { record } edges { cursor } totalCount pageInfo { hasNextPage startCursor endCursor } } }',
    )
    expect(page).toEqual({ nodes: [], edges: [], totalCount: 29, pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } })
  })
  it('may be 500', async () => expect(await size('(first: 500)')).toBe(29))
  it('counted from the end keeps the order', async () => {
    const { plots: page } = await api.data('{ plots(last: 3) { nodes { record } pageInfo { hasNextPage hasPreviousPage } } }')
    expect(page).toEqual({ nodes: [{ record: 'P-26' }, { record: 'P-27' }, { record: 'P-28' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } })
  })
  it.each(['(first: 501)', '(first: -1)', '(last: 501)', '(last: -1)', '(first: 2, last: 2)', '(first: 100000)'])('%s is refused', async (args) => {
    expect((await api.error(`{ plots${args} { nodes { record } } }`)).extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('a total', () => {
  it('is over all pages of the filter', async () => {
    const { plots: page } = await api.data('{ plots(first: 2, filter: {riskLevel: {eq: HIGH}}) { totalCount nodes { record } } }')
    expect(page.totalCount).toBe(plots.filter(({ data }) => data.riskLevel === 'HIGH').length)
  })
  it('is counted only when selected, through fragments too', async () => {
    const counting = async (query: string): Promise<number> =>
      (await api.statementsOf(() => api.data(query))).filter((statement) => statement.includes('count(*)')).length
    expect(await counting('{ plots { nodes { record } pageInfo { hasNextPage } } }')).toBe(0)
    expect(await counting('{ towns { nodes { plots { nodes { record } } } } }')).toBe(0)
    expect(await counting('{ plots { totalCount } }')).toBe(1)
    expect(await counting('{ plots { ...T } } fragment T on PlotConnection { totalCount }')).toBe(1)
    expect(await counting('{ plot(id: "P-01") { history { nodes { id } } } }')).toBe(0)
    expect(await counting('{ plot(id: "P-01") { history { totalCount } } }')).toBe(1)
  })
})

describe('a cursor', () => {
  const cursorOf = async (args: string): Promise<string> => (await api.data(`{ plots(${args}) { pageInfo { endCursor } } }`)).plots.pageInfo.endCursor
  const page = (args: string): string => `{ plots(${args}) { nodes { record } asOf { validOn knownAt position } } }`
  const code = async (args: string): Promise<string> => (await api.error(page(args))).extensions.code

  it('of another order is refused', async () => {
    const cursor = await cursorOf('first: 3, orderBy: [{field: NAME}]')
    expect(await code(`first: 3, after: "${cursor}"`)).toBe('BAD_USER_INPUT')
    expect(await code(`first: 3, orderBy: [{field: NAME, direction: DESC}], after: "${cursor}"`)).toBe('BAD_USER_INPUT')
    expect(await code(`first: 3, orderBy: [{field: AREA_M2}], after: "${cursor}"`)).toBe('BAD_USER_INPUT')
  })
  it('of another filter is refused', async () => {
    const cursor = await cursorOf('first: 3, filter: {riskLevel: {eq: HIGH}}')
    expect(await code(`first: 3, after: "${cursor}"`)).toBe('BAD_USER_INPUT')
    expect(await code(`first: 3, filter: {riskLevel: {eq: LOW}}, after: "${cursor}"`)).toBe('BAD_USER_INPUT')
  })
  it('of another registry is refused', async () => {
    const cursor = await cursorOf('first: 3')
    expect((await api.error(`{ towns(after: "${cursor}") { nodes { record } } }`)).extensions.code).toBe('BAD_USER_INPUT')
  })
  it('of a list, or of a diff, is refused', async () => {
    const cursor = await cursorOf('first: 3')
    expect((await api.error(`{ list(key: "remediationList") { entries(after: "${cursor}") { totalCount } } }`)).extensions.code).toBe('BAD_USER_INPUT')
    expect((await api.error(`{ diff(from: {position: 0}, after: "${cursor}") { added } }`)).extensions.code).toBe('BAD_USER_INPUT')
  })
  it('of another point is refused', async () => {
    const cursor = await cursorOf('first: 3, asOf: {validOn: "2021-01-01"}')
    expect(await code(`first: 3, asOf: {validOn: "2021-01-02"}, after: "${cursor}"`)).toBe('BAD_USER_INPUT')
    expect(await code(`first: 3, asOf: {position: 3}, after: "${cursor}"`)).toBe('BAD_USER_INPUT')
    const today = await cursorOf('first: 3')
    expect(await code(`first: 3, asOf: {validOn: "2021-01-02"}, after: "${today}"`)).toBe('BAD_USER_INPUT')
  })
  it('is good at its own point, however that is said', async () => {
    const cursor = await cursorOf('first: 3, asOf: {validOn: "2021-01-01"}')
    const { plots: again } = await api.data(page(`first: 2, asOf: {validOn: "2021-01-01"}, after: "${cursor}"`))
    const { validOn, knownAt, position } = again.asOf
    expect((await api.data(page(`first: 2, asOf: {validOn: "${validOn}", knownAt: "${knownAt}", position: ${position}}, after: "${cursor}"`))).plots).toEqual(
      again,
    )
    // Without a point of its own the later page is read at the cursor's.
    expect((await api.data(page(`first: 2, after: "${cursor}"`))).plots).toEqual(again)
  })
  it('takes another size of page', async () => {
    const cursor = await cursorOf('first: 3')
    expect((await api.data(page(`first: 1, after: "${cursor}"`))).plots.nodes).toEqual([{ record: 'P-03' }])
    expect((await api.data(page(`last: 2, before: "${cursor}"`))).plots.nodes).toEqual([{ record: 'P-00' }, { record: 'P-01' }])
  })
  it('that was tampered with is refused or answers, and never breaks anything', async () => {
    const cursor = await cursorOf('first: 3, orderBy: [{field: AREA_M2}]')
    const body = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const forged = [
      { ...body, k: ['x', 'P-01'] },
      { ...body, k: [{}, []] },
      { ...body, k: [] },
      { ...body, p: [['9999-99-99', 'x', 1]] },
      { ...body, p: [] },
      { ...body, p: [[null, null, null]] },
      { ...body, p: [['2020-01-01', '2020-01-01T00:00:00.000000Z', 1e99]] },
      { ...body, k: ['\u0000', '\u0000'] },
    ]
    const broken: unknown[] = []
    for (const each of forged) {
      const { body: answer } = await api.ask('query ($after: String) { plots(first: 3, orderBy: [{field: AREA_M2}], after: $after) { nodes { record } } }', {
        after: Buffer.from(JSON.stringify(each)).toString('base64url'),
      })
      if (answer.errors?.[0]?.extensions.code === 'INTERNAL') broken.push(each)
    }
    expect(broken).toEqual([])
  })
})

describe('connections below a record', () => {
  it('page too, each for its own parent', async () => {
    const query = `query ($after: String) { town(id: "500116001") { plots(first: 3, after: $after, orderBy: [{field: AREA_M2, direction: DESC}]) {
      nodes { record } totalCount pageInfo { hasNextPage endCursor } } } }`
    const found: string[] = []
    for (let after: string | null = null; ;) {
      const { town } = await api.data(query, { after })
      found.push(...town.plots.nodes.map(({ record }: Json) => record))
      if (!town.plots.pageInfo.hasNextPage) break
      after = town.plots.pageInfo.endCursor
    }
    const own = inOrder([[AREA, 'DESC']]).filter((key) => plots.find(({ record }) => record === key)?.data.townCode === '500116001')
    expect(found).toEqual(own)
  })
  it('of several parents come at once, each with its own page and total', async () => {
    const { towns } = await api.data('{ towns { nodes { record plots(last: 2) { nodes { record townCode } totalCount pageInfo { hasPreviousPage } } } } }')
    expect(towns.nodes).toHaveLength(3)
    for (const town of towns.nodes) {
      const own = plots
        .filter(({ data }) => data.townCode === town.record)
        .map(({ record }) => record)
        .sort()
      expect(town.plots.nodes.map(({ record }: Json) => record)).toEqual(own.slice(-2))
      expect(town.plots.totalCount).toBe(own.length)
      expect(town.plots.pageInfo.hasPreviousPage).toBe(true)
    }
  })
  it('refuse the cursor of a root field', async () => {
    const { plots: root } = await api.data('{ plots(first: 1) { pageInfo { endCursor } } }')
    const { body } = await api.ask('query ($after: String) { town(id: "500116001") { plots(after: $after) { totalCount } } }', {
      after: root.pageInfo.endCursor,
    })
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('the entries of a list', () => {
  it('page forward and give every record once', async () => {
    const listed = ['A', 'B', 'C', 'D', 'E'].map((key) => registered(`plot/${key}`, { stage: 'LISTED' }))
    const other = await openApi(listed)
    try {
      const found: string[] = []
      for (let after: string | null = null; ;) {
        const { list } = await other.data(
          'query ($after: String) { list(key: "remediationList") { entries(first: 2, after: $after) { edges { cursor node { record } } pageInfo { hasNextPage endCursor } totalCount } } }',
          { after },
        )
        expect(list.entries.totalCount).toBe(5)
        found.push(...list.entries.edges.map(({ node }: Json) => node.record))
        if (!list.entries.pageInfo.hasNextPage) break
        after = list.entries.pageInfo.endCursor
      }
      expect(found).toEqual(['A', 'B', 'C', 'D', 'E'])
    } finally {
      await other.close()
    }
  })
})

describe('under writes', () => {
  const basis = { number: '示例环〔2024〕1号' }
  let n = 0
  /** Moves the head: a new first record, and a record of the middle that goes to the other end of the order. */
  const write = () =>
    api.writer.submit({
      commands: [
        { registry: 'plot', record: `A-${n++}`, type: 'Registered', validFrom: '2020-01-01', basis, data: { areaM2: -100 - n, name: '啊地块' } },
        { registry: 'plot', record: 'P-15', type: 'Amended', validFrom: '2020-01-01', basis, data: { areaM2: -200 - n } },
        { registry: 'plot', record: `P-${28 - n}`, type: 'Retired', validFrom: '2020-01-01', basis },
      ],
      recordedBy: '示例科室',
    })

  it('a later page is read at the point of its cursor, also when the head has moved', async () => {
    const orderBy = [{ field: 'AREA_M2', direction: 'ASC' }]
    const before = (await forward({ orderBy }, 500)).map(({ record }) => record)
    const asOf = (await api.data(PAGE, { orderBy })).plots.asOf
    const walked = await forward({ orderBy }, 7, write)
    expect(walked.map(({ record }) => record)).toEqual(before)
    expect(n).toBeGreaterThan(3)
    // Whoever asks anew sees the writes.
    const now = (await forward({ orderBy }, 500)).map(({ record }) => record)
    expect(now).not.toEqual(before)
    expect(now[0]).toMatch(/^P-15$|^A-/)
    // And the old point still gives the old answer.
    expect((await forward({ orderBy, asOf }, 7)).map(({ record }) => record)).toEqual(before)
  })

  it('a later page says the point that it was read at', async () => {
    const first = (await api.data(PAGE, { first: 3 })).plots
    await write()
    const second = (await api.data(PAGE, { first: 3, after: first.pageInfo.endCursor })).plots
    expect(second.asOf).toEqual(first.asOf)
    expect((await api.data(PAGE, { first: 3 })).plots.asOf.position).not.toBe(first.asOf.position)
  })

  it('what hangs below a later page is read there too', async () => {
    const query =
      'query ($after: String) { plots(first: 20, after: $after) { nodes { record asOf { position } history { nodes { position } } } pageInfo { endCursor } } }'
    const first = (await api.data(query)).plots
    await write()
    const second = (await api.data(query, { after: first.pageInfo.endCursor })).plots
    for (const node of second.nodes) {
      expect(node.asOf).toEqual(first.nodes[0].asOf)
      for (const change of node.history.nodes) expect(Number(change.position)).toBeLessThanOrEqual(Number(node.asOf.position))
    }
  })
})

it('records whose keys differ above U+FFFF come by code point', async () => {
  const other = await openApi(['\uff5e', '\u{1f33e}', 'z'].map((key) => line(`plot/${key}`, 'Registered', { stage: 'LISTED' })))
  try {
    const { plots: page, list } = await other.data('{ plots { nodes { record } } list(key: "remediationList") { entries { nodes { record } } } }')
    expect(page.nodes.map(({ record }: Json) => record)).toEqual(['z', '\uff5e', '\u{1f33e}'])
    expect(list.entries.nodes.map(({ record }: Json) => record)).toEqual(['z', '\uff5e', '\u{1f33e}'])
  } finally {
    await other.close()
  }
})
