import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, registered, type Api, type Json, type Line } from '../support/api.ts'

const PLOTS = 60
const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const key = (prefix: string, i: number): string => `${prefix}-${String(i).padStart(3, '0')}`

/** Plots, farmland and points; `each` samples, projects, cases and restrictions for every one of them. */
const district = (each: number): Line[] => [
  ...many(PLOTS, (i) => registered(`plot/${key('P', i)}`, { name: `示例${i}`, predecessors: [key('P', (i + 1) % PLOTS)] })),
  ...many(PLOTS, (i) => registered(`farmlandUnit/${key('F', i)}`, {})),
  ...many(PLOTS, (i) => registered(`monitoringPoint/${key('M', i)}`, { target: `plot/${key('P', i)}` })),
  ...many(PLOTS * each, (i) =>
    registered(`sample/${key('S', i)}`, {
      point: key('M', i % PLOTS),
      // Of several registries, some of them of none.
      target: [`plot/${key('P', i % PLOTS)}`, `farmlandUnit/${key('F', i % PLOTS)}`, '示例某处'][i % 3],
      sampledOn: `2020-03-0${(i % 9) + 1}`,
    }),
  ),
  ...many(PLOTS * each, (i) => registered(`project/${key('J', i)}`, { target: `plot/${key('P', i % PLOTS)}` })),
  ...many(PLOTS * each, (i) => registered(`enforcementCase/${key('E', i)}`, { subject: `plot/${key('P', i % PLOTS)}` })),
  ...many(PLOTS * each, (i) => registered(`cropRestriction/${key('C', i)}`, { farmlandUnits: [key('F', i % PLOTS), key('F', (i + 7) % PLOTS)] })),
  ...many(PLOTS, (i) => registered(`waterSource/${key('W', i)}`, { hydroUnit: `示例单元${i % (5 * each)}` })),
  ...many(PLOTS, (i) => registered(`groundwaterPollutionSource/${key('G', i)}`, { hydroUnit: `示例单元${i % (5 * each)}` })),
  ...many(PLOTS, (i) => registered(`document/${key('D', i)}`, { number: `示例${i}号` }, { basis: `示例${(i * each) % PLOTS}号` })),
]

let small: Api
let large: Api
beforeAll(async () => {
  ;[small, large] = await Promise.all([openApi(district(1)), openApi(district(3))])
})
afterAll(async () => {
  await small.close()
  await large.close()
})

/** How many statements a question takes on both ledgers: the same number, or the test fails. */
const statements = async (query: string): Promise<number> => {
  const [few, more] = [await small.statementsOf(() => small.data(query)), await large.statementsOf(() => large.data(query))]
  expect(more.length).toBe(few.length)
  return few.length
}

const EVERY = 'monitoringPoints { totalCount nodes { name } } samples { nodes { record } } projects { nodes { record } } enforcementCases { nodes { record } }'

describe('relations of fifty records take one statement a kind, the head and the records themselves aside', () => {
  it.each([
    ['what names them, of four registries', `{ plots(first: 50) { nodes { ${EVERY} } } }`, 2 + 4],
    ['the same of one record of any registry', `{ record(id: "plot/P-001") { ${EVERY} } }`, 2 + 4],
    ['the same of records of several registries', `{ records(ids: ["plot/P-001", "farmlandUnit/F-001", "waterSource/W-001"]) { ${EVERY} } }`, 1 + 3 + 4],
    ['what they name: one for each registry that is named', '{ samples(first: 50) { nodes { targetNode { id name } } } }', 2 + 2],
    ['there and back again', '{ projects(first: 50) { nodes { targetNode { projects { nodes { targetNode { name } } } } } } }', 2 + 3],
    ['lists that they stand in', '{ farmlandUnits(first: 50) { nodes { cropRestrictions { totalCount nodes { farmlandUnits { record } } } } } }', 2 + 2],
    [
      'plots from plots',
      '{ plots(first: 50) { nodes { derivedPlots { nodes { record } } mergedFrom { nodes { record } } splitFrom { nodes { record } } } } }',
      2 + 3,
    ],
    [
      'what says the same, both ways',
      '{ waterSources(first: 50) { nodes { pollutionSourcesOfUnit { totalCount nodes { waterSourcesOfUnit { nodes { record } } } } } } }',
      2 + 2,
    ],
    ['the latest sample of each point', '{ monitoringPoints(first: 50) { nodes { latestSample { record sampledOn results targetNode { id } } } } }', 2 + 3],
    ['documents of changes', '{ changes(first: 50) { nodes { document { title } } } }', 2 + 1],
    ['documents of the changes of histories', '{ plots(first: 50) { nodes { history { nodes { document { title } } } } } }', 2 + 2],
    ['changes of documents', '{ documents(first: 50) { nodes { changes(first: 3) { totalCount nodes { id document { record } } } } } }', 2 + 2],
  ])('%s', async (_, query, expected) => {
    expect(await statements(query)).toBe(expected)
  })

  it('one for each of two points', async () => {
    const body = '{ nodes { samples { nodes { record } } } }'
    expect(await statements(`{ now: plots(first: 50) ${body} then: plots(first: 50, asOf: {validOn: "2020-06-01"}) ${body} }`)).toBe(1 + 2 + 2)
  })

  it('answers them all', async () => {
    const { plots } = await large.data('{ plots(first: 50) { nodes { samples { nodes { record } } projects { nodes { record } } } } }')
    for (const { samples, projects } of plots.nodes) expect(samples.nodes.length + projects.nodes.length).toBeGreaterThanOrEqual(3)
    const { samples } = await large.data('{ samples(first: 50) { nodes { target targetNode { id } } } }')
    for (const { target, targetNode } of samples.nodes) expect(targetNode).toEqual(target === '示例某处' ? null : { id: target })
    const { monitoringPoints } = await large.data('{ monitoringPoints(first: 50) { nodes { latestSample { sampledOn } } } }')
    expect(monitoringPoints.nodes.every(({ latestSample }: Json) => latestSample !== null)).toBe(true)
  })
})
