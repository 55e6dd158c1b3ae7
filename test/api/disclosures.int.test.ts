import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, openApi, registered, type Api, type Json } from '../support/api.ts'

/** Who may see restricted values sees them wherever they are shown, and each that was shown is written down: to whom, when, of which record and point. */

const [TOWN, OTHER_TOWN] = ['500116901', '500116902']
const exactPosition = { type: 'Point', coordinates: [106.123456, 29.123456] }
const [FIRST, SECOND, THIRD, FOURTH] = ['2023-01-01', '2023-02-01', '2023-03-01', '2023-04-01'].map((day) => `${day}T00:00:00.000000Z`) as [
  string,
  string,
  string,
  string,
]
const MICROSECOND_BEFORE_SECOND = '2023-01-31T23:59:59.999999Z'

/** P-1 lies in one town until 2022 and in another one since; what it said of 2021 was corrected later. */
const lines = [
  registered(`town/${TOWN}`, { name: '示例甲镇', code: TOWN }, { recordedAt: FIRST }),
  registered(`town/${OTHER_TOWN}`, { name: '示例乙镇', code: OTHER_TOWN }, { recordedAt: FIRST }),
  registered('document/D-1', { number: '示例环〔2020〕7号', contact: '示例经手人', townCode: TOWN }, { recordedAt: FIRST }),
  registered(
    'plot/P-1',
    {
      name: '示例地块',
      stage: 'LISTED',
      townCode: TOWN,
      unit: 'K-1',
      contact: '示例甲',
      telephone: '023-1',
      exactPosition,
      codes: [{ system: '示例系统', value: '1' }],
    },
    { id: 'c1', recordedAt: FIRST, basis: '示例环〔2020〕7号' },
  ),
  registered('keySupervisedUnit/K-1', { name: '示例单位', townCode: TOWN, contact: '示例单位联系人' }, { id: 'k1', recordedAt: FIRST }),
  line('plot/P-1', 'Amended', { contact: '示例乙' }, { id: 'c2', validFrom: '2021-01-01', recordedAt: SECOND }),
  line('plot/P-1', 'Amended', { townCode: OTHER_TOWN, contact: '示例丙', telephone: null }, { id: 'c3', validFrom: '2022-01-01', recordedAt: THIRD }),
  line('plot/P-1', 'Amended', { contact: '示例丁' }, { id: 'c4', validFrom: '2021-01-01', supersedes: 'c2', recordedAt: FOURTH }),
  // Of U-1 something is known of which it was never registered.
  line('plot/U-1', 'Amended', { townCode: OTHER_TOWN }, { id: 'u1', validFrom: '2020-01-01', recordedAt: FOURTH }),
  line('plot/U-1', 'Amended', { contact: '示例未登记' }, { id: 'u2', validFrom: '2021-01-01', recordedAt: FOURTH }),
  registered('plot/P-2', { name: '示例地块', townCode: TOWN, contact: '示例戊' }, { id: 'p2', recordedAt: FOURTH }),
  ...Array.from({ length: 50 }, (_, i) =>
    registered(`expert/E-${String(i + 10)}`, { name: `示例专家${i + 10}`, contact: `示例联系${i + 10}`, telephone: `023-${i + 10}` }, { recordedAt: FOURTH }),
  ),
]
const HEAD = FOURTH

let api: Api
let auditor: Readonly<Record<string, string>>
beforeAll(async () => {
  api = await openApi(lines)
  auditor = await api.as({ name: '示例审计局/示例审计员', roles: ['auditor'] })
})
afterAll(() => api.close())

const credentialOf = (headers: Readonly<Record<string, string>>): string => `key/${headers['authorization']!.slice('Bearer tz_'.length).split('_')[0]}`

/** What is written down of a question, and its answer. */
const loggedBy = async (query: string, headers: Readonly<Record<string, string>>, variables: Json = {}) => {
  const last = async (): Promise<string> =>
    (await sql<{ last: string }>`select coalesce(max(id), 0) as last from disclosure`.execute(api.ledger.db)).rows[0]!.last
  const before = await last()
  const { body } = await api.ask(query, variables, headers)
  const { rows } = await sql<{ line: string }>`
    select registry || '/' || record || ' ' || field || ' ' || valid_on || ' ' || taizhang_instant(known_at) as line from disclosure
    where id > ${before} and credential = ${credentialOf(headers)} order by 1`.execute(api.ledger.db)
  return { data: body.data, errors: body.errors, hidden: body.extensions?.hidden, log: rows.map(({ line: each }) => each) }
}

const FROM_OF_TO = 'from: {validOn: "2020-06-01"}, to: {validOn: "2021-06-01"}, registry: ["plot"]'
/** Of every way to a restricted value: what it should show, and what should be written down. */
const ways: readonly (readonly [name: string, query: string, shown: Json, log: readonly string[]])[] = [
  [
    'a column, however often it is asked for',
    '{ one: plot(id: "P-1", asOf: {validOn: "2020-06-01"}) { contact again: contact exactPosition } two: record(id: "plot/P-1", asOf: {validOn: "2020-06-01"}) { ... on Plot { contact } } }',
    { one: { contact: '示例甲', again: '示例甲', exactPosition }, two: { contact: '示例甲' } },
    [`plot/P-1 contact 2020-06-01 ${HEAD}`, `plot/P-1 exactPosition 2020-06-01 ${HEAD}`],
  ],
  [
    'a column at points of both times',
    `{ a: plot(id: "P-1", asOf: {validOn: "2021-06-01", knownAt: "${FIRST}"}) { contact } b: plot(id: "P-1", asOf: {validOn: "2021-06-01", knownAt: "${SECOND}"}) { contact }
       c: plot(id: "P-1", asOf: {validOn: "2021-06-01"}) { contact } d: plot(id: "P-1", asOf: {validOn: "2022-06-01"}) { contact telephone } e: plot(id: "P-1", asOf: {validOn: "2019-06-01"}) { contact } }`,
    { a: { contact: '示例甲' }, b: { contact: '示例乙' }, c: { contact: '示例丁' }, d: { contact: '示例丙', telephone: null }, e: null },
    [
      `plot/P-1 contact 2021-06-01 ${FIRST}`,
      `plot/P-1 contact 2021-06-01 ${SECOND}`,
      `plot/P-1 contact 2021-06-01 ${HEAD}`,
      `plot/P-1 contact 2022-06-01 ${HEAD}`,
    ],
  ],
  [
    'fields by name, and all fields but geometries',
    '{ named: record(id: "plot/P-1", asOf: {validOn: "2020-06-01"}) { fields(names: ["exactPosition"]) } unit: keySupervisedUnit(id: "K-1", asOf: {validOn: "2020-06-01"}) { fields } }',
    { named: { fields: { exactPosition } }, unit: { fields: expect.objectContaining({ contact: '示例单位联系人', telephone: null }) as object } },
    [`keySupervisedUnit/K-1 contact 2020-06-01 ${HEAD}`, `plot/P-1 exactPosition 2020-06-01 ${HEAD}`],
  ],
  [
    'pages, and what hangs below their records',
    '{ keySupervisedUnits(asOf: {validOn: "2020-06-01"}) { nodes { plots { edges { node { id contact unit { contact } town { plots(first: 1) { nodes { telephone } } } } } } } } }',
    {
      keySupervisedUnits: {
        nodes: [
          {
            plots: {
              edges: [
                { node: { id: 'plot/P-1', contact: '示例甲', unit: { contact: '示例单位联系人' }, town: { plots: { nodes: [{ telephone: '023-1' }] } } } },
              ],
            },
          },
        ],
      },
    },
    [`keySupervisedUnit/K-1 contact 2020-06-01 ${HEAD}`, `plot/P-1 contact 2020-06-01 ${HEAD}`, `plot/P-1 telephone 2020-06-01 ${HEAD}`],
  ],
  [
    'search, codes and lists',
    `{ search(text: "示例单位", asOf: {validOn: "2020-06-01"}) { nodes { ... on KeySupervisedUnit { contact } } }
       recordsByCode(codes: [{system: "示例系统", value: "1"}], asOf: {validOn: "2020-06-02"}) { nodes { ... on Plot { contact } } }
       list(key: "remediationList") { entries(asOf: {validOn: "2020-06-03"}) { nodes { ... on Plot { contact } } } } }`,
    {
      search: { nodes: [{ contact: '示例单位联系人' }] },
      recordsByCode: [{ nodes: [{ contact: '示例甲' }] }],
      list: { entries: { nodes: [{ contact: '示例甲' }] } },
    },
    [`keySupervisedUnit/K-1 contact 2020-06-01 ${HEAD}`, `plot/P-1 contact 2020-06-02 ${HEAD}`, `plot/P-1 contact 2020-06-03 ${HEAD}`],
  ],
  [
    'what does not fit, and what a change rests on',
    `{ findings(kind: ["POSSIBLE_DUPLICATE"], asOf: {validOn: "2020-06-01"}) { nodes { records { ... on Plot { contact } } } }
       changes(id: "plot/P-1", first: 1) { nodes { document { contact } } } }`,
    {
      findings: { nodes: [{ records: [{ contact: '示例甲' }, { contact: '示例戊' }] }] },
      changes: { nodes: [{ document: { contact: '示例经手人' } }] },
    },
    [expect.stringMatching(/^document\/D-1 contact /) as string, `plot/P-1 contact 2020-06-01 ${HEAD}`, `plot/P-2 contact 2020-06-01 ${HEAD}`],
  ],
  [
    'versions, each on its first day',
    '{ life(id: "plot/P-1") { versions { validFrom state(names: ["contact"]) node { ... on Plot { telephone } } } } }',
    {
      life: {
        versions: [
          { validFrom: '2020-01-01', state: { contact: '示例甲' }, node: { telephone: '023-1' } },
          { validFrom: '2021-01-01', state: { contact: '示例丁' }, node: { telephone: '023-1' } },
          { validFrom: '2022-01-01', state: { contact: '示例丙' }, node: { telephone: null } },
        ],
      },
    },
    [
      `plot/P-1 contact 2020-01-01 ${HEAD}`,
      `plot/P-1 contact 2021-01-01 ${HEAD}`,
      `plot/P-1 contact 2022-01-01 ${HEAD}`,
      `plot/P-1 telephone 2020-01-01 ${HEAD}`,
      `plot/P-1 telephone 2021-01-01 ${HEAD}`,
    ],
  ],
  [
    'the effect of a change: the value before it as known just before, and the one after it',
    '{ changes(id: "plot/P-1", after: 5, first: 1) { nodes { id effect { field before after } } } }',
    { changes: { nodes: [{ id: 'c2', effect: [{ field: 'contact', before: '示例甲', after: '示例乙' }] }] } },
    [`plot/P-1 contact 2021-01-01 ${MICROSECOND_BEFORE_SECOND}`, `plot/P-1 contact 2021-01-01 ${SECOND}`],
  ],
  [
    'the names of what a change changed, without its values',
    '{ life(id: "plot/P-1") { history(first: 2) { nodes { effect { field } } } } }',
    { life: { history: { nodes: expect.arrayContaining([{ effect: [{ field: 'contact' }] }]) as object } } },
    [],
  ],
  [
    'a difference, on both of its sides',
    `{ diff(${FROM_OF_TO}) { nodes { id fields { field before after } before { fields(names: ["contact"]) } after { ... on Plot { contact } } } } }`,
    {
      diff: {
        nodes: [
          {
            id: 'plot/P-1',
            fields: [{ field: 'contact', before: '示例甲', after: '示例丁' }],
            before: { fields: { contact: '示例甲' } },
            after: { contact: '示例丁' },
          },
        ],
      },
    },
    [`plot/P-1 contact 2020-06-01 ${HEAD}`, `plot/P-1 contact 2021-06-01 ${HEAD}`],
  ],
  [
    'the changes of a difference, which hold commitments',
    `{ diff(${FROM_OF_TO}) { nodes { changes { id } } } }`,
    { diff: { nodes: [{ changes: [{ id: 'c4' }] }] } },
    [],
  ],
]

describe('an auditor is shown a restricted value, and it is written down,', () => {
  it.each(ways)('by %s', async (_, query, shown, log) => {
    expect(await loggedBy(query, auditor)).toEqual({ data: shown, errors: undefined, hidden: undefined, log: [...log] })
  })

  it('under the credential and name of who asked, and when', async () => {
    const mine = await api.as({ name: '示例审计局/示例另一人', roles: ['auditor'] })
    const before = (await sql<{ now: string }>`select taizhang_instant(clock_timestamp()) as now`.execute(api.ledger.db)).rows[0]!.now
    await api.data('{ plot(id: "P-2") { contact } }', {}, mine)
    const { disclosures } = await api.data('{ disclosures(id: "plot/P-2", first: 500) { id disclosedAt credential caller recordId field knownAt } }', {}, mine)
    expect(disclosures.at(-1)).toEqual({
      id: expect.any(String) as string,
      disclosedAt: expect.toSatisfy((at: string) => at > before) as string,
      credential: credentialOf(mine),
      caller: '示例审计局/示例另一人',
      recordId: 'plot/P-2',
      field: 'contact',
      knownAt: HEAD,
    })
  })

  it('one that was erased is null, and there is nothing to write down', async () => {
    const erasing = await openApi(lines)
    try {
      await sql`delete from restricted_value where change_id = 'p2'`.execute(erasing.ledger.db)
      const { plot } = await erasing.data('{ plot(id: "P-2") { contact } }', {}, await erasing.as({ roles: ['auditor'] }))
      expect(plot).toEqual({ contact: null })
      expect((await sql<{ count: string }>`select count(*) as count from disclosure`.execute(erasing.ledger.db)).rows[0]?.count).toBe('0')
    } finally {
      await erasing.close()
    }
  })

  it('in the same few statements, however many records a page has', async () => {
    const statementsFor = async (first: number): Promise<number> => {
      const page = async () => {
        const { experts } = await api.data(`{ experts(first: ${first}) { nodes { contact telephone fields(names: ["contact"]) } } }`, {}, auditor)
        expect(experts.nodes).toHaveLength(first)
        expect(experts.nodes.every(({ contact, telephone }: Json) => /^示例联系\d\d$/.test(contact) && /^023-\d\d$/.test(telephone))).toBe(true)
      }
      await page()
      return (await api.statementsOf(page)).length
    }
    // Who calls, the head, the page, and the values with their entries in the log.
    expect([await statementsFor(1), await statementsFor(50)]).toEqual([4, 4])
  })

  it('of a hundred values on a page a hundred entries', async () => {
    const { log } = await loggedBy('{ experts(first: 50) { nodes { contact telephone } } }', auditor)
    expect(log).toHaveLength(100)
    expect(new Set(log).size).toBe(100)
  })
})

describe('the registrar of a town is shown a value where the record lies in it, at the point that is read,', () => {
  let [first, second]: Readonly<Record<string, string>>[] = []
  beforeAll(async () => {
    first = await api.as({ roles: ['registrar'], towns: [TOWN] })
    second = await api.as({ roles: ['registrar'], registries: ['plot'], towns: [OTHER_TOWN] })
  })
  const QUERY = `{ then: plot(id: "P-1", asOf: {validOn: "2021-06-01"}) { contact } now: plot(id: "P-1") { contact fields(names: ["contact"]) }
    known: plot(id: "P-1", asOf: {knownAt: "${SECOND}"}) { contact } }`

  it('and null where it lies in another: before it moved, after, and when nobody knew that it had', async () => {
    const [one, other] = [await loggedBy(QUERY, first!), await loggedBy(QUERY, second!)]
    expect(one.data).toEqual({ then: { contact: '示例丁' }, now: { contact: null, fields: { contact: null } }, known: { contact: '示例乙' } })
    expect(one.log).toEqual([`plot/P-1 contact 2021-06-01 ${HEAD}`, expect.stringMatching(new RegExp(`^plot/P-1 contact .* ${SECOND}$`)) as string])
    expect(other.data).toEqual({ then: { contact: null }, now: { contact: '示例丙', fields: { contact: '示例丙' } }, known: { contact: null } })
    expect(other.log).toEqual([expect.stringMatching(new RegExp(`^plot/P-1 contact .* ${HEAD}$`)) as string])
    expect([one.hidden, other.hidden]).toEqual([['Plot.contact'], ['Plot.contact']])
  })

  it('version by version', async () => {
    const query = '{ life(id: "plot/P-1") { versions { state(names: ["contact"]) node { ... on Plot { contact } } } } }'
    const shown = ({ data }: Json): Json => data.life.versions.map(({ state, node }: Json) => [state.contact, node.contact])
    const [one, other] = [await loggedBy(query, first!), await loggedBy(query, second!)]
    expect(shown(one)).toEqual([
      ['示例甲', '示例甲'],
      ['示例丁', '示例丁'],
      [null, null],
    ])
    expect(shown(other)).toEqual([
      [null, null],
      [null, null],
      ['示例丙', '示例丙'],
    ])
    expect([one.log.length, other.log.length]).toEqual([2, 1])
  })

  it('and learns of a difference only where he may see both of its sides', async () => {
    const query = (from: string, to: string) =>
      `{ diff(registry: ["plot"], from: {validOn: "${from}"}, to: {validOn: "${to}"}) { nodes { id fields { field before after } before { fields(names: ["contact"]) } after { fields(names: ["contact"]) } } } }`
    const inside = await loggedBy(query('2020-06-01', '2021-06-01'), first!)
    expect(inside.data.diff.nodes[0]).toMatchObject({ fields: [{ field: 'contact', before: '示例甲', after: '示例丁' }] })
    for (const [headers, before, after] of [
      [first!, '示例丁', null],
      [second!, null, '示例丙'],
    ] as const) {
      const { data, log } = await loggedBy(query('2021-06-01', '2022-06-01'), headers)
      expect(data.diff.nodes[0]).toEqual({
        id: 'plot/P-1',
        fields: [{ field: 'townCode', before: TOWN, after: OTHER_TOWN }],
        before: { fields: { contact: before } },
        after: { fields: { contact: after } },
      })
      expect(log).toHaveLength(1)
    }
  })

  it('nor of the effect of a change that moved it', async () => {
    const query = '{ life(id: "plot/P-1") { history { nodes { id effect { field after } } } } }'
    const restricted = ({ data }: Json): Json =>
      Object.fromEntries(
        data.life.history.nodes.map(({ id, effect }: Json) => [
          id,
          effect.flatMap(({ field, after }: Json) => (/contact|telephone/.test(field) ? [[field, after]] : [])),
        ]),
      )
    expect(restricted(await loggedBy(query, first!))).toEqual({
      c1: [
        ['contact', '示例甲'],
        ['telephone', '023-1'],
      ],
      c2: [['contact', '示例乙']],
      c3: [],
      c4: [['contact', '示例丁']],
    })
    expect(restricted(await loggedBy(query, second!))).toEqual({ c1: [], c2: [], c3: [], c4: [] })
  })

  it('and takes no record into it of which it is known elsewhere, registered or not', async () => {
    const change = { basis: { number: '示例环〔2024〕3号' } }
    const refused = await loggedBy(
      `mutation ($data: JSON, $change: CorrectionInput!, $registered: ChangeInput!) {
         corrected: supersedeChange(id: "u1", type: "Registered", data: $data, change: $change) { change { id } }
         withdrawn: cancelChange(id: "u1", change: $change) { change { id } }
         registered: registerPlot(record: "U-1", fields: {townCode: "${TOWN}"}, change: $registered) { change { id } } }`,
      first!,
      { data: { townCode: TOWN }, change, registered: { ...change, validFrom: '2019-01-01' } },
    )
    expect(refused.errors?.map(({ path, extensions }) => [path?.[0], extensions.code])).toEqual([
      ['corrected', 'FORBIDDEN'],
      ['withdrawn', 'FORBIDDEN'],
      ['registered', 'FORBIDDEN'],
    ])
    const { data } = await loggedBy('{ plot(id: "U-1") { contact } life(id: "plot/U-1") { history { totalCount } } }', first!)
    expect(data).toEqual({ plot: null, life: { history: { totalCount: 2 } } })
  })

  it('not of a record of a registry that he does not keep, nor of one without a town', async () => {
    const query = '{ keySupervisedUnit(id: "K-1") { contact } experts(first: 1) { nodes { contact } } plot(id: "P-2") { contact } }'
    const [one, other] = [await loggedBy(query, first!), await loggedBy(query, second!)]
    expect(one.data).toEqual({ keySupervisedUnit: { contact: '示例单位联系人' }, experts: { nodes: [{ contact: null }] }, plot: { contact: '示例戊' } })
    expect(one.hidden).toEqual(['Expert.contact'])
    expect(other.data).toEqual({ keySupervisedUnit: { contact: null }, experts: { nodes: [{ contact: null }] }, plot: { contact: null } })
    expect(other.hidden).toEqual(['Expert.contact', 'KeySupervisedUnit.contact', 'Plot.contact'])
    expect(other.log).toEqual([])
  })
})

describe('what mutations answer', () => {
  const change = { validFrom: '2024-03-01', basis: { number: '示例环〔2024〕3号' } }
  const PAYLOAD = 'node { ... on Plot { contact } fields(names: ["contact", "telephone"]) } effect { field before after } refusals { code }'
  let admin: Readonly<Record<string, string>>
  const made: Record<string, string> = {}
  beforeAll(async () => {
    admin = await api.as({ roles: ['admin'] })
    for (const record of ['N-1', 'N-2'])
      made[record] = (
        await api.data(
          'mutation ($record: String!, $fields: PlotInput!, $change: ChangeInput!) { registerPlot(record: $record, fields: $fields, change: $change) { change { id } } }',
          { record, fields: { name: '示例地块', townCode: TOWN, contact: '示例己' }, change },
          admin,
        )
      ).registerPlot.change.id
  })

  it('shows the values of a command to who may see them, tried or performed, and what he states himself is no disclosure while it is tried', async () => {
    const mutation = `mutation ($change: ChangeInput!, $dryRun: Boolean) { amendPlot(id: "N-1", fields: {contact: "示例庚"}, change: $change, dryRun: $dryRun) { ${PAYLOAD} } }`
    const day = { ...change, validFrom: '2024-04-01' }
    const [tried, done] = [await loggedBy(mutation, admin, { change: day, dryRun: true }), await loggedBy(mutation, admin, { change: day, dryRun: false })]
    expect(done.data.amendPlot).toEqual({
      node: { contact: '示例庚', fields: { contact: '示例庚', telephone: null } },
      effect: [{ field: 'contact', before: '示例己', after: '示例庚' }],
      refusals: [],
    })
    expect(tried.data).toEqual(done.data)
    expect(tried.log).toEqual([expect.stringMatching(/^plot\/N-1 contact 2024-04-01 /) as string])
    expect(done.log).toHaveLength(2)
  })

  it('shows what a correction takes over from its target, tried or performed', async () => {
    const mutation = `mutation ($id: ID!, $change: CorrectionInput!, $dryRun: Boolean) { supersedeChange(id: $id, change: $change, dryRun: $dryRun) { ${PAYLOAD} } }`
    const variables = { id: made['N-2'], change: { ...change, validFrom: '2024-02-01' } }
    const [tried, done] = [await loggedBy(mutation, admin, { ...variables, dryRun: true }), await loggedBy(mutation, admin, { ...variables, dryRun: false })]
    expect(done.data.supersedeChange).toMatchObject({ node: { contact: '示例己', fields: { contact: '示例己' } }, refusals: [] })
    expect(tried.data).toEqual(done.data)
    expect(tried.log.length).toBeGreaterThan(0)
  })

  it('an act of several commands shows them on both sides, tried or performed', async () => {
    const mutation = `mutation ($commands: [CommandInput!]!, $basis: BasisInput!, $dryRun: Boolean) { submit(commands: $commands, basis: $basis, dryRun: $dryRun) {
      diffs { fields { field before after } before { ... on Plot { contact } } after { fields(names: ["contact"]) } } refusals { code } } }`
    const variables = {
      basis: change.basis,
      commands: ['示例辛', '示例壬'].map((contact) => ({ registry: 'plot', record: 'N-2', type: 'Amended', validFrom: '2024-05-01', data: { contact } })),
    }
    const [tried, done] = [await loggedBy(mutation, admin, { ...variables, dryRun: true }), await loggedBy(mutation, admin, { ...variables, dryRun: false })]
    expect(done.data.submit).toEqual({
      diffs: [{ fields: [{ field: 'contact', before: '示例己', after: '示例壬' }], before: { contact: '示例己' }, after: { fields: { contact: '示例壬' } } }],
      refusals: [],
    })
    expect(tried.data).toEqual(done.data)
    expect([tried.log.length, done.log.length]).toEqual([1, 2])
  })
})
