import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, registered, type Api, type ApiError } from '../support/api.ts'

const NUL = '\u0000'
const nested = (depth: number, innermost: string): string => '{not:'.repeat(depth) + innermost + '}'.repeat(depth)
const nestedValue = (depth: number): unknown => JSON.parse('{"not":'.repeat(depth) + '{}' + '}'.repeat(depth))

let api: Api
beforeAll(async () => {
  api = await openApi([
    registered('town/500116001', { name: '示例街道' }),
    registered('plot/P-1', { name: '示例地块', townCode: '500116001', areaM2: 100, geometry: { type: 'Point', coordinates: [106.25, 29.29] } }),
    registered('plot/P-2', { name: '示例地块二', areaM2: 200 }),
  ])
})
afterAll(() => api.close())

/** A refused question: one error with its code, in words, and nothing that only we should see. */
const refused = async (query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<ApiError> => {
  const { status, body } = await api.ask(query, variables, headers)
  expect(status).toBeLessThan(500)
  const [error, ...more] = body.errors ?? []
  expect(more).toEqual([])
  if (!error) throw new Error(`Not refused: ${JSON.stringify(body)}`)
  expect(error.message).not.toBe('')
  expect(error.extensions.messageEn).toMatch(/[a-z]/i)
  expect(JSON.stringify(body)).not.toMatch(/stack|node_modules|src\/|record_version|ledger_entry/)
  return error
}
const code = async (...question: Parameters<typeof refused>): Promise<string> => (await refused(...question)).extensions.code

describe('what has the wrong form is BAD_USER_INPUT', () => {
  const asked: [name: string, query: string, variables?: Record<string, unknown>, headers?: Record<string, string>][] = [
    ['a day that no calendar has, as a literal', '{ plots(asOf: {validOn: "2023-02-30"}) { totalCount } }'],
    ['a day that no calendar has, as a variable', 'query ($d: Date) { plots(asOf: {validOn: $d}) { totalCount } }', { d: '2023-02-30' }],
    ['the leap day of a year without one', '{ plots(asOf: {validOn: "1900-02-29"}) { totalCount } }'],
    ['the day after the last', '{ plots(asOf: {validOn: "9999-12-31"}) { totalCount } }'],
    ['the year 0', '{ plots(asOf: {validOn: "0000-01-01"}) { totalCount } }'],
    ['a day as a number', '{ plots(asOf: {validOn: 20200101}) { totalCount } }'],
    ['an instant without an offset', '{ plots(asOf: {knownAt: "2020-01-01T00:00:00"}) { totalCount } }'],
    ['an instant of seven digits', '{ plots(asOf: {knownAt: "2020-01-01T00:00:00.1234567Z"}) { totalCount } }'],
    ['an hour 24', 'query ($at: DateTime) { plots(asOf: {knownAt: $at}) { totalCount } }', { at: '2020-01-01T24:00:00Z' }],
    ['a position that is no number', '{ plots(asOf: {position: "one"}) { totalCount } }'],
    ['a position below 0', '{ plots(asOf: {position: -1}) { totalCount } }'],
    ['a position of 1.5', 'query ($p: Int64) { plots(asOf: {position: $p}) { totalCount } }', { p: 1.5 }],
    ['a position of twenty digits', '{ plots(asOf: {position: "99999999999999999999"}) { totalCount } }'],
    ['a position beyond the head', '{ plots(asOf: {position: "4"}) { totalCount } }'],
    ['a registry that nobody keeps, in an id', '{ record(id: "unicorn/U-1") { id } }'],
    ['a registry that nobody keeps, in one of several ids', '{ records(ids: ["plot/P-1", "unicorn/U-1"]) { id } }'],
    ['a registry that nobody keeps, in a life', '{ life(id: "unicorn/U-1") { inForce } }'],
    ['a registry that nobody keeps, in counts', '{ counts(by: [STATUS], registry: ["unicorn"]) { rows { count } } }'],
    ['a registry that nobody keeps, in changes', '{ changes(registry: ["unicorn"]) { totalCount } }'],
    ['a registry that nobody keeps, in the id of changes', '{ changes(id: "unicorn/U-1") { totalCount } }'],
    ['a registry that nobody keeps, in diff', '{ diff(registry: ["unicorn"], from: {position: 1}) { added } }'],
    ['a registry that JavaScript objects seem to have', '{ record(id: "constructor/U-1") { id } }'],
    ['a list that nobody keeps, in counts', '{ counts(by: [STATUS], list: ["unicorns"]) { rows { count } } }'],
    ['a list that nobody keeps, in diff', '{ diff(list: "unicorns", from: {position: 1}) { added } }'],
    ['an id without a record', '{ record(id: "plot/") { id } }'],
    ['an id without a registry', '{ record(id: "P-1") { id } }'],
    ['an id of another registry', '{ plot(id: "town/500116001") { id } }'],
    ['a key with a slash in it', '{ plot(id: "plot/P/1") { id } }'],
    ['a key of 201 characters', `{ plot(id: "${'x'.repeat(201)}") { id } }`],
    ['U+0000 in an id, as a literal', '{ plot(id: "P\\u0000") { id } }'],
    ['U+0000 in an id, as a variable', 'query ($id: ID!) { plot(id: $id) { id } }', { id: `P${NUL}` }],
    ['U+0000 in a filter, as a literal', '{ plots(filter: {name: {contains: "\\u0000"}}) { totalCount } }'],
    ['U+0000 deep in a variable', 'query ($f: PlotFilter) { plots(filter: $f) { totalCount } }', { f: { or: [{ name: { in: ['x', NUL] } }] } }],
    ['U+0000 in a cursor', `{ plots(after: "\\u0000") { totalCount } }`],
    ['half a character in a code', 'query ($v: String!) { plots(filter: {codes: {has: {system: "x", value: $v}}}) { totalCount } }', { v: '\ud800' }],
    ['a page of 100000', '{ plots(first: 100000) { totalCount } }'],
    ['a page of 501', '{ plots(first: 501) { totalCount } }'],
    ['a page of -1', '{ plots(first: -1) { totalCount } }'],
    ['a page from the end of 501', '{ plots(last: 501) { totalCount } }'],
    ['a page of more than an Int', '{ plots(first: 99999999999) { totalCount } }'],
    ['a page from both ends', '{ plots(first: 1, last: 1) { totalCount } }'],
    ['first with before', '{ plots(first: 1, before: "x") { totalCount } }'],
    ['a cursor that is none', '{ plots(after: "hello") { totalCount } }'],
    ['a cursor that is JSON but none', `{ plots(after: "${Buffer.from('{"p":[["a","b",1]],"f":1,"k":{}}').toString('base64url')}") { totalCount } }`],
    ['a cursor of changes that is no position', '{ plot(id: "P-1") { history(after: "x") { totalCount } } }'],
    ['501 ids', 'query ($ids: [ID!]!) { records(ids: $ids) { id } }', { ids: Array.from({ length: 501 }, (_, i) => `plot/P-${i}`) }],
    ['1001 versions', '{ plot(id: "P-1") { versions(last: 1001) { validFrom } } }'],
    ['a tolerance below 0', '{ plot(id: "P-1") { geometry(simplifyM: -1) } }'],
    ['a column that the registry does not have', '{ plot(id: "P-1") { fields(names: ["unicorn"]) } }'],
    ['a filter nested 9 deep', `{ plots(filter: ${nested(8, '{not: {}}')}) { totalCount } }`],
    ['a filter nested 200 deep', `{ plots(filter: ${nested(200, '{}')}) { totalCount } }`],
    ['a filter nested 200 deep, as a variable', 'query ($f: PlotFilter) { plots(filter: $f) { totalCount } }', { f: nestedValue(200) }],
    ['a null operand', '{ plots(filter: {name: {eq: null}}) { totalCount } }'],
    ['a null among operands of a variable', 'query ($f: PlotFilter) { plots(filter: $f) { totalCount } }', { f: { name: null } }],
    ['a word that an enum does not have', '{ plots(filter: {stage: {eq: UNICORN}}) { totalCount } }'],
    ['a filter that a registry does not have', '{ plots(filter: {unicorn: {eq: "1"}}) { totalCount } }'],
    ['a number that is text', 'query ($n: Float) { plots(filter: {areaM2: {gt: $n}}) { totalCount } }', { n: 'many' }],
    ['a field that nobody has', '{ unicorn }'],
    ['a fragment that contains itself', '{ ...A } fragment A on Query { ledger { size } ...A }'],
    ['a document that does not parse', '{ plots('],
    ['an empty document', ' '],
    ['two operations without a name for one', 'query A { ledger { size } } query B { ledger { size } }'],
    ['a mutation, as long as there is none', 'mutation { unicorn }'],
    ['a required variable that is missing', 'query ($id: ID!) { plot(id: $id) { id } }'],
    ['a header that says nothing', '{ ledger { size } }', {}, { 'taizhang-as-of': 'yesterday' }],
    ['a header with a day that no calendar has', '{ plots { totalCount } }', {}, { 'taizhang-as-of': 'validOn=2023-02-30' }],
    ['a header with a word of its own', '{ plots { totalCount } }', {}, { 'taizhang-as-of': 'seenOn=2023-02-01' }],
    ['a header with a position beyond the head', '{ plots { totalCount } }', {}, { 'taizhang-as-of': 'position=4' }],
  ]
  it.each(asked.map(([name, ...question]) => ({ name, question })))('$name', async ({ question }) => {
    expect(await code(...question)).toBe('BAD_USER_INPUT')
  })
})

describe('what is too much is TOO_COMPLEX', () => {
  it('a document nested 21 levels deep', async () => {
    const deep = (levels: number): string => (levels === 0 ? 'record' : `town { plots(first: 1) { nodes { ${deep(levels - 1)} } } }`)
    const error = await refused(`{ plot(id: "P-1") { ${deep(7)} } }`)
    expect(error.extensions).toMatchObject({ code: 'TOO_COMPLEX', needed: 20 })
    expect((await api.data(`{ plot(id: "P-1") { ${deep(6)} } }`)).plot.town).toBeTruthy()
  })

  it('more than 100 aliases', async () => {
    const aliased = (count: number): string => `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`
    expect(await code(aliased(101))).toBe('TOO_COMPLEX')
    expect(Object.keys(await api.data(aliased(100)))).toHaveLength(100)
  })

  it('more than 10000 tokens', async () => {
    expect(await code(`{ ${'__typename '.repeat(10_001)} }`)).toBe('TOO_COMPLEX')
  })

  it('says so in Chinese, with English beside it', async () => {
    for (const query of [
      `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      `{ plot(id: "P-1") { ${'town { plots { nodes { '.repeat(7)} record ${'} } } '.repeat(7)} } }`,
    ]) {
      const { message, extensions } = await refused(query)
      expect(message).toMatch(/\p{Script=Han}/u)
      expect(extensions.messageEn).not.toMatch(/\p{Script=Han}/u)
    }
  })
})

describe('our own refusals', () => {
  it.each([
    ['an unknown registry', '{ record(id: "unicorn/U-1") { id } }'],
    ['a page of 501', '{ plots(first: 501) { totalCount } }'],
    ['a day that no calendar has', '{ plots(asOf: {validOn: "2023-02-30"}) { totalCount } }'],
    ['U+0000', '{ plot(id: "P\\u0000") { id } }'],
  ])('say in Chinese what was wrong and in English beside it: %s', async (_, query) => {
    const { message, extensions } = await refused(query)
    expect(message).toMatch(/\p{Script=Han}/u)
    expect(extensions.messageEn).toMatch(/[a-z]/)
  })

  it('name the field, what was found and what was needed', async () => {
    expect((await refused('{ plots(first: 501) { totalCount } }')).extensions).toMatchObject({ field: 'first', found: 501, needed: '0..500' })
    expect((await refused('{ record(id: "unicorn/U-1") { id } }')).extensions).toMatchObject({ field: 'registry', found: 'unicorn' })
  })

  it('leave the rest of the answer standing', async () => {
    const { body } = await api.ask('{ bad: plots(first: 501) { totalCount } good: plots { totalCount } ledger { size } }')
    expect(body.data).toEqual({ bad: null, good: { totalCount: 2 }, ledger: { size: '3' } })
    expect(body.errors?.map(({ path }) => path)).toEqual([['bad']])
  })

  it('below a record, leave the record standing', async () => {
    const { body } = await api.ask('{ town(id: "500116001") { name plots(first: 501) { totalCount } } }')
    expect(body.data).toEqual({ town: { name: '示例街道', plots: null } })
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('bodies', () => {
  it.each([
    ['that are no JSON', '{"query": '],
    ['that are empty', ''],
    ['that are a text', '"{ ledger { size } }"'],
    ['that are null', 'null'],
    ['without a query', '{}'],
    ['whose query is a number', '{"query": 1}'],
    ['whose variables are a text', '{"query": "{ ledger { size } }", "variables": "x"}'],
  ])('%s are refused as BAD_USER_INPUT', async (_, payload) => {
    const { status, body } = await api.post(payload)
    expect(status).toBe(400)
    expect(body.errors).toHaveLength(1)
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('that ask for a persisted document are refused, as long as there are none', async () => {
    const { body } = await api.post('{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "00"}}}')
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  it('of another type than JSON are refused as BAD_USER_INPUT', async () => {
    const { status, body } = await api.post('{ ledger { size } }', { 'content-type': 'text/plain' })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('larger than allowed are PAYLOAD_TOO_LARGE', async () => {
    const { status, body } = await api.post(JSON.stringify({ query: '{ ledger { size } }', variables: { x: 'x'.repeat(1024 * 1024) } }))
    expect(status).toBe(413)
    expect(body.errors?.[0]?.extensions.code).toBe('PAYLOAD_TOO_LARGE')
  })

  it('nested 100000 deep are refused, and the server goes on', async () => {
    const payload = `{"query":"query ($f: PlotFilter) { plots(filter: $f) { totalCount } }","variables":{"f":${'{"not":'.repeat(100_000)}{}${'}'.repeat(100_000)}}}`
    const { status, body } = await api.post(payload)
    expect(status).toBeLessThan(500)
    expect(['BAD_USER_INPUT', 'TOO_COMPLEX']).toContain(body.errors?.[0]?.extensions.code)
    expect(await api.data('{ ledger { size } }')).toEqual({ ledger: { size: '3' } })
  })
})

it('fragments that multiply are refused by what they come to when they are written out', async () => {
  const doubling = (levels: number): string =>
    `{ plot(id: "P-1") { ...F0 } } ${Array.from({ length: levels }, (_, i) => `fragment F${i} on Plot { record ${i + 1 < levels ? `...F${i + 1} ...F${i + 1}` : ''} }`).join(' ')}`
  expect(await code(doubling(40))).toBe('TOO_COMPLEX')
  expect(await api.data(doubling(10))).toEqual({ plot: { record: 'P-1' } })
})

it('an address that nobody has is NOT_FOUND', async () => {
  for (const url of ['/unicorn', '/graphql/unicorn']) {
    const { status, text } = await api.get(url)
    expect(status).toBe(404)
    expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'NOT_FOUND', messageEn: 'No such address.' })
  }
})

it('after all this the server still answers, and logged no fault', async () => {
  expect(await api.data('{ plots { totalCount } }')).toEqual({ plots: { totalCount: 2 } })
  expect(api.log).toEqual([])
})

describe('a fault', () => {
  it('is shown as 内部错误 and nothing else, and logged in full', async () => {
    const broken = await openApi([registered('plot/P-1', { name: '示例地块' })])
    try {
      await broken.ledger.pool.query('drop table record_version')
      const { body } = await broken.ask('{ plots { totalCount } ledger { size } }')
      expect(body.errors).toEqual([{ message: '内部错误', path: ['plots'], extensions: { code: 'INTERNAL', messageEn: 'Internal error' } }])
      expect(body.data).toEqual({ plots: null, ledger: { size: '1' } })
      expect(broken.log.join()).toContain('record_version')

      await broken.ledger.pool.query('drop table ledger_entry')
      const { body: second } = await broken.ask('{ plots { totalCount } }')
      expect(second.errors).toEqual([{ message: '内部错误', path: ['plots'], extensions: { code: 'INTERNAL', messageEn: 'Internal error' } }])
      expect(JSON.stringify(second)).not.toContain('ledger_entry')
      expect((await broken.get('/healthz')).status).toBe(200)
    } finally {
      await broken.close()
    }
  })

  it('of the database is told by /readyz', async () => {
    expect(JSON.parse((await api.get('/readyz')).text)).toEqual({ status: 'ready', district: '500116', problems: [] })
  })
})
