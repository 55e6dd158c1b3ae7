import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, openApi, registered, type Api, type Json } from '../support/api.ts'

const SEARCH = `query ($text: String!, $registry: [ID!], $town: [ID!], $asOf: AsOfInput, $first: Int, $after: String) {
  search(text: $text, registry: $registry, town: $town, asOf: $asOf, first: $first, after: $after) {
    nodes { id name } totalCount pageInfo { hasNextPage endCursor } asOf { validOn knownAt position } } }`

type Word = { readonly id: string; readonly words: readonly string[] }
/** Over two days and two recordings: what each record was called from which day, as recorded when. */
type Naming = { readonly id: string; readonly day: string; readonly recorded: 1 | 2; readonly data: Json }

const RECORDED = { 1: '2021-01-01T00:00:00.000000Z', 2: '2022-01-01T00:00:00.000000Z' }
const POINTS = ['2020-06-01', '2020-12-01'].flatMap((validOn) => Object.values(RECORDED).map((knownAt) => ({ validOn, knownAt })))

/** What the words of a record are at a point, found by looking at everything. */
const naive = (namings: readonly Naming[], { validOn, knownAt }: { validOn: string; knownAt: string }): Word[] => {
  const fields = new Map<string, Json>()
  const order = namings
    .map((naming, place) => ({ naming, place }))
    .sort((a, b) => (a.naming.day < b.naming.day ? -1 : a.naming.day > b.naming.day ? 1 : a.place - b.place))
  for (const { naming } of order)
    if (naming.day <= validOn && RECORDED[naming.recorded] <= knownAt) fields.set(naming.id, { ...fields.get(naming.id), ...naming.data })
  return [...fields].map(([id, { name, aliases, place, codes }]) => ({
    id,
    words: [id.slice(id.indexOf('/') + 1), name, place, ...(aliases ?? []), ...(codes ?? []).map((code: Json) => code.value)].filter(
      (word) => typeof word === 'string',
    ),
  }))
}
const found = (words: readonly Word[], text: string): string[] =>
  words
    .filter((each) => each.words.some((word) => word.includes(text)))
    .map(({ id }) => id)
    .sort((a, b) => Buffer.compare(Buffer.from(a.replace('/', '\u0001')), Buffer.from(b.replace('/', '\u0001'))))

/** Few characters, so that much is found; what `like`, arrays and JSON read otherwise among them. */
const character = fc.constantFrom('长', '冲', '水', '厂', '%', '_', '\\', '"', "'", '{', ',', ' ', 'a', 'A', '1', '𠮷')
const text = fc.array(character, { minLength: 1, maxLength: 5 }).map((each) => each.join(''))
const data = fc.record(
  { name: text, aliases: fc.array(text, { maxLength: 2 }), place: text, codes: fc.array(fc.record({ system: text, value: text }), { maxLength: 2 }) },
  { requiredKeys: [] },
)
const naming = fc.record({
  id: fc.constantFrom('plot/P-1', 'plot/P-2', 'waterSource/W-1', 'village/V-1', 'dumpPoint/D-1'),
  day: fc.constantFrom('2020-01-01', '2020-09-01'),
  recorded: fc.constantFrom<(1 | 2)[]>(1, 2),
  data,
})

describe('search', () => {
  it('finds what a naive scan over names, aliases, places, codes and keys finds, at every point', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(naming, { minLength: 1, maxLength: 12 }),
        fc.array(fc.array(character, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
        async (drawn, asked) => {
          const namings = [...drawn].sort((a, b) => a.recorded - b.recorded)
          const lines = namings.map(({ id, day, recorded, data: fields }) => line(id, 'Registered', fields, { validFrom: day, recordedAt: RECORDED[recorded] }))
          const api = await openApi(lines)
          try {
            for (const asOf of POINTS)
              for (const each of asked.map((characters) => characters.join(''))) {
                const { search } = await api.data(SEARCH, { text: each, asOf })
                expect(search.nodes.map(({ id }: Json) => id)).toEqual(found(naive(namings, asOf), each))
                expect(search.totalCount).toBe(search.nodes.length)
              }
          } finally {
            await api.close()
          }
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 12) },
    )
  })
})

let api: Api
beforeAll(async () => {
  api = await openApi([
    registered('town/500116001', { name: '示例甲镇', aliases: ['甲场'] }),
    registered('town/500116002', { name: '示例乙镇' }),
    registered('waterSource/W-1', { name: '长冲社区水源', townCode: '500116001', aliases: ['长冲水厂'], codes: [{ system: '示例平台', value: 'CC-77' }] }),
    registered('waterSource/W-2', { name: '沙坝水源', townCode: '500116002', place: '长冲以北', codes: [{ system: '示例平台', value: 'CC-77' }] }),
    registered('plot/P-1', { name: '示例地块', townCode: '500116001', contact: '长冲某人', codes: [{ system: '另一平台', value: 'CC-77' }] }),
    registered('keySupervisedUnit/K-1', { name: '示例单位', creditCode: '91500116MA1000017P' }),
    registered('document/D-1', { title: '关于长冲的通知', number: '示例〔2020〕7号' }),
    ...Array.from({ length: 120 }, (_, i) => registered(`farmlandUnit/F-${String(i).padStart(3, '0')}`, { name: `示例耕地${i}` })),
  ])
})
afterAll(() => api.close())
const ids = async (variables: Json): Promise<string[]> => (await api.data(SEARCH, variables)).search.nodes.map(({ id }: Json) => id)

describe('a search', () => {
  it('looks at names, aliases, places, codes, titles and numbers of documents, and credit codes', async () => {
    expect(await ids({ text: '长冲' })).toEqual(['document/D-1', 'waterSource/W-1', 'waterSource/W-2'])
    expect(await ids({ text: '厂' })).toEqual(['waterSource/W-1'])
    expect(await ids({ text: 'C-7' })).toEqual(['plot/P-1', 'waterSource/W-1', 'waterSource/W-2'])
    expect(await ids({ text: '〔2020〕7' })).toEqual(['document/D-1'])
    expect(await ids({ text: '17P' })).toEqual(['keySupervisedUnit/K-1'])
    expect(await ids({ text: 'W-' })).toEqual(['waterSource/W-1', 'waterSource/W-2'])
  })

  it('never looks at restricted values, nor across two words', async () => {
    expect(await ids({ text: '某人' })).toEqual([])
    expect(await ids({ text: '源长' })).toEqual([])
  })

  it('can be narrowed to registries and towns', async () => {
    expect(await ids({ text: '长冲', registry: ['waterSource'] })).toEqual(['waterSource/W-1', 'waterSource/W-2'])
    expect(await ids({ text: '长冲', town: ['甲场'] })).toEqual(['waterSource/W-1'])
    expect(await ids({ text: '长冲', town: [] })).toEqual([])
  })

  it('comes page by page at one point, in two statements a page, the total with it', async () => {
    const pages: string[] = []
    let [after, more] = [null as string | null, true]
    while (more) {
      const statements = await api.statementsOf(async () => {
        const { search } = await api.data(SEARCH, { text: '耕地', first: 50, after })
        pages.push(...search.nodes.map(({ id }: Json) => id))
        expect(search.totalCount).toBe(120)
        ;[after, more] = [search.pageInfo.endCursor, search.pageInfo.hasNextPage]
      })
      expect(statements.length).toBe(2)
    }
    expect(pages).toEqual(Array.from({ length: 120 }, (_, i) => `farmlandUnit/F-${String(i).padStart(3, '0')}`))
    const { extensions } = await api.error(SEARCH, { text: '示例', after })
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' })
  })

  it.each([
    ['empty', ''],
    ['long', '长'.repeat(201)],
    ['of a control character that separates words', '长\u001f冲'],
    ['with U+0000', 'a\u0000'],
  ])('refuses a text that is %s', async (_, asked) => {
    expect((await api.error(SEARCH, { text: asked })).extensions.code).toBe('BAD_USER_INPUT')
  })

  it('answers empty before the first entry, and refuses a registry that nobody keeps', async () => {
    expect(await ids({ text: '长冲', asOf: { position: '0' } })).toEqual([])
    expect((await api.error(SEARCH, { text: '长冲', registry: ['nothing'] })).extensions.code).toBe('BAD_USER_INPUT')
  })
})

const BY_CODE = `query ($codes: [CodeInput!]!, $registry: [ID!], $asOf: AsOfInput) {
  recordsByCode(codes: $codes, registry: $registry, asOf: $asOf) { system value count nodes { id name } } }`

describe('records by the codes of other systems', () => {
  it('come in the order asked, all that answer to a code, none for an unknown one', async () => {
    const codes = [
      { system: '另一平台', value: 'CC-77' },
      { system: '示例平台', value: 'CC-7' },
      { system: '示例平台', value: 'CC-77' },
      { system: '另一平台', value: 'CC-77' },
    ]
    const { recordsByCode } = await api.data(BY_CODE, { codes })
    expect(recordsByCode.map(({ nodes }: Json) => nodes.map(({ id }: Json) => id))).toEqual([
      ['plot/P-1'],
      [],
      ['waterSource/W-1', 'waterSource/W-2'],
      ['plot/P-1'],
    ])
    expect(recordsByCode[1]).toMatchObject({ system: '示例平台', value: 'CC-7', count: 0 })
  })

  it('are asked 500 at once in two statements, and no more than 500', async () => {
    const codes = Array.from({ length: 500 }, (_, i) => ({ system: '示例平台', value: i === 250 ? 'CC-77' : `N-${i}` }))
    const statements = await api.statementsOf(async () => {
      const { recordsByCode } = await api.data(BY_CODE, { codes, registry: ['waterSource'] })
      expect(recordsByCode[250].count).toBe(2)
    })
    expect(statements.length).toBe(2)
    expect((await api.error(BY_CODE, { codes: [...codes, ...codes] })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', needed: 500 })
  })

  it('are those of the point', async () => {
    const { recordsByCode } = await api.data(BY_CODE, { codes: [{ system: '示例平台', value: 'CC-77' }], asOf: { position: '0' } })
    expect(recordsByCode[0].nodes).toEqual([])
  })
})
