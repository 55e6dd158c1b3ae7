import { readFileSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../src/registries/index.ts'
import { line, openApi, registered, type Api, type Json, type Line } from '../support/api.ts'

type Parts = NonNullable<Parameters<typeof line>[3]>
type Data = Readonly<Record<string, unknown>>

// ── Both times of every kind ─────────────────────────────────────────────────────────────────────────────────────────

/** What was there before. */
const BEFORE = { validFrom: '2019-01-01', recordedAt: '2019-01-02T00:00:00.000000Z' }
/** What makes the finding: effective on this day unless a kind says otherwise, and recorded later. */
const FACT = { validFrom: '2020-01-15', recordedAt: '2020-02-01T00:00:00.000000Z' }
/** What ends it in the world. */
const END = { validFrom: '2021-01-01', recordedAt: '2021-01-10T00:00:00.000000Z' }
/** What shows that it never was. */
const CORRECTED = '2022-01-01T00:00:00.000000Z'

const BEFORE_IT_WAS_KNOWN = '2020-01-31'
const KNOWN = '2021-06-30'
const BETTER_KNOWN = '2022-06-30'

const TOWN = '500116901'
/** A square of so many hundredths of a degree. */
const square = (west: number, south: number, size = 1) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size / 100, south],
      [west + size / 100, south + size / 100],
      [west, south + size / 100],
      [west, south],
    ],
  ],
})
const point = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] })

/** A change that takes the place of another, or removes it. */
const supersede = (target: Line, data: Data, parts: Parts = {}): Line =>
  line(`${target.registry}/${target.record}`, target.type, data, { ...parts, validFrom: target.validFrom, recordedAt: CORRECTED, supersedes: target.id })
const cancel = (target: Line): Line =>
  line(`${target.registry}/${target.record}`, 'Cancelled', {}, { validFrom: target.validFrom, recordedAt: CORRECTED, cancels: target.id })
/** The same change without a paper. */
const unpapered = (change: Line) => ({ ...change, basis: null })

const on = (validFrom: string): Parts => ({ validFrom })

type Scenario = {
  readonly kind: string
  /** What stands after the kind in its id. */
  readonly key: string
  readonly lines: readonly object[]
  readonly since: string
  /** Undefined where nothing in the world ends it. */
  readonly gone?: string | undefined
  readonly records: readonly string[]
  /** Changes it rests on, by id. */
  readonly changes: readonly string[]
}

const scenario = (
  kind: string,
  make: () => Omit<Scenario, 'kind' | 'since' | 'gone'> & { readonly since?: string; readonly gone?: string | undefined },
): Scenario => ({
  kind,
  since: FACT.validFrom,
  gone: END.validFrom,
  ...make(),
})

const scenarios: readonly Scenario[] = [
  scenario('LIST_GAP', () => {
    const listed = line('plot/GAP', 'Listed', { mode: 'CONTROL' }, FACT)
    return {
      key: 'plot/GAP',
      records: ['plot/GAP'],
      changes: [listed.id],
      lines: [registered('plot/GAP', {}, BEFORE), listed, line('plot/GAP', 'Contaminated', { riskLevel: 'LOW' }, END), cancel(listed)],
    }
  }),
  scenario('SUSPECTED_AND_LISTED', () => {
    const code = { codes: [{ system: '示例地籍', value: 'DK-1' }] }
    const [suspected, listed] = [registered('plot/SL-A', { stage: 'SUSPECTED', ...code }, FACT), registered('plot/SL-B', { stage: 'LISTED', ...code }, BEFORE)]
    return {
      key: 'plot/SL-A~SL-B',
      records: ['plot/SL-A', 'plot/SL-B'],
      changes: [suspected.id, listed.id],
      lines: [suspected, listed, line('plot/SL-A', 'Cleared', {}, END), supersede(suspected, { stage: 'SUSPECTED' })],
    }
  }),
  scenario('IDLE_WITHOUT_CONTROL_AREA', () => {
    const idle = line('plot/IDLE', 'Amended', { activity: 'VACANT' }, FACT)
    return {
      key: 'plot/IDLE',
      records: ['plot/IDLE'],
      changes: [idle.id],
      lines: [
        registered('plot/IDLE', { stage: 'CONTAMINATED', activity: 'CEASED' }, BEFORE),
        idle,
        line('plot/IDLE', 'Amended', { controlArea: square(106, 29) }, END),
        supersede(idle, { activity: 'DEMOLISHING' }),
      ],
    }
  }),
  scenario('CLOCK_OVERRUN', () => {
    // Six months after 31 August are over at the end of February.
    const suspected = line('plot/CLOCK', 'Suspected', {}, { validFrom: '2019-08-31', recordedAt: FACT.recordedAt })
    return {
      key: 'plot/CLOCK',
      since: '2020-03-01',
      records: ['plot/CLOCK'],
      changes: [suspected.id],
      lines: [registered('plot/CLOCK', {}, BEFORE), suspected, line('plot/CLOCK', 'Investigated', {}, END), cancel(suspected)],
    }
  }),
  scenario('FARM_IN_BAN_ZONE', () => {
    const zone = registered('breedingZone/BAN', { kind: 'LIVESTOCK', zone: 'BAN', geometry: square(106.1, 29.1), crs: 'CGCS2000' }, FACT)
    const farm = registered('livestockFarm/F', { status: 'OPERATING', geometry: point(106.105, 29.105), crs: 'CGCS2000' }, BEFORE)
    return {
      key: 'livestockFarm/F',
      records: ['livestockFarm/F', 'breedingZone/BAN'],
      changes: [farm.id, zone.id],
      lines: [farm, zone, line('breedingZone/BAN', 'Revoked', {}, END), supersede(zone, { ...zone.data, zone: 'RESTRICT' })],
    }
  }),
  scenario('ZONE_OF_WITHDRAWN_SOURCE', () => {
    const zone = registered('protectionZone/Z', { waterSource: 'W', status: 'APPROVED' }, BEFORE)
    const withdrawn = line('waterSource/W', 'Withdrawn', {}, FACT)
    return {
      key: 'protectionZone/Z',
      records: ['protectionZone/Z', 'waterSource/W'],
      changes: [zone.id, withdrawn.id],
      lines: [registered('waterSource/W', { status: 'ACTIVE' }, BEFORE), zone, withdrawn, line('protectionZone/Z', 'Revoked', {}, END), cancel(withdrawn)],
    }
  }),
  scenario('PRIORITY_AREA_FALLEN', () => {
    const lost = line('farmlandUnit/U2', 'Reclassified', { category: 'SAFE_USE' }, { validFrom: '2020-06-01', recordedAt: '2020-06-10T00:00:00.000000Z' })
    return {
      key: '2020-12-31',
      since: '2020-12-31',
      // A fall stays one, whatever a later year brings.
      gone: undefined,
      records: ['farmlandUnit/U2'],
      changes: [lost.id],
      lines: [
        registered('farmlandUnit/U1', { category: 'PRIORITY_PROTECTION', areaMu: 120.5 }, BEFORE),
        registered('farmlandUnit/U2', { category: 'PRIORITY_PROTECTION', areaMu: 0.1 }, BEFORE),
        lost,
        registered('farmlandUnit/U3', { category: 'PRIORITY_PROTECTION', areaMu: 500 }, END),
        cancel(lost),
      ],
    }
  }),
  scenario('MERGE_INCOMPLETE', () => {
    const merged = line('plot/M1', 'MergedInto', { successor: 'M0' }, FACT)
    return {
      key: 'plot/M1',
      records: ['plot/M1', 'plot/M0'],
      changes: [merged.id],
      lines: [registered('plot/M1', {}, BEFORE), merged, registered('plot/M0', { predecessors: ['M1'] }, END), cancel(merged)],
    }
  }),
  scenario('REFUSED_TRANSITION', () => {
    const delisted = line('plot/REFUSED', 'Delisted', {}, FACT)
    return {
      key: `plot/REFUSED/${delisted.id}`,
      records: ['plot/REFUSED'],
      changes: [delisted.id],
      lines: [registered('plot/REFUSED', {}, BEFORE), delisted, line('plot/REFUSED', 'Retired', {}, END), cancel(delisted)],
    }
  }),
  scenario('CHANGE_WITHOUT_DOCUMENT', () => {
    const suspected = unpapered(line('plot/PAPER', 'Suspected', {}, FACT))
    return {
      key: `plot/PAPER/${suspected.id}`,
      records: ['plot/PAPER'],
      changes: [suspected.id],
      lines: [
        registered('plot/PAPER', { stage: 'CLUE' }, BEFORE),
        suspected,
        line('plot/PAPER', 'Retired', {}, END),
        supersede(suspected as unknown as Line, {}, { basis: '示例环〔2020〕9号' }),
      ],
    }
  }),
  scenario('CLAIM_DIFFERS', () => {
    const claim = registered('claim/C', { list: 'openDumpPoints', value: 1, unit: '个', statedFor: '2020-01-15' }, { ...FACT, validFrom: '2019-06-01' })
    return {
      key: 'claim/C',
      records: ['claim/C'],
      changes: [claim.id],
      lines: [
        claim,
        line('claim/C', 'Withdrawn', {}, END),
        // Found out later: there was one.
        registered('dumpPoint/D', { status: 'REGISTERED' }, { validFrom: '2018-01-01', recordedAt: CORRECTED }),
      ],
    }
  }),
  scenario('POSSIBLE_DUPLICATE', () => {
    const [one, other] = [
      registered('waterSource/DUP-A', { name: '江津区示例镇地下水长冲水厂水源地', townCode: TOWN }, BEFORE),
      registered('waterSource/DUP-B', { name: '示例镇长冲社区水源地', townCode: TOWN }, FACT),
    ]
    return {
      key: `waterSource/core/${TOWN}/长冲`,
      records: ['waterSource/DUP-A', 'waterSource/DUP-B'],
      changes: [one.id, other.id],
      lines: [
        one,
        other,
        line('waterSource/DUP-B', 'Amended', { name: '示例镇双河社区水源地' }, END),
        supersede(other, { ...other.data, name: '示例镇双河社区水源地' }),
      ],
    }
  }),
]

/** In the order in which a log holds them. */
const inLogOrder = (lines: readonly object[]): object[] =>
  [...lines].sort((a: Json, b: Json) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

const FINDINGS = `query ($registry: [ID!], $kind: [ID!], $town: [ID!], $asOf: AsOfInput, $first: Int, $after: String) {
  findings(registry: $registry, kind: $kind, town: $town, asOf: $asOf, first: $first, after: $after) {
    totalCount asOf { validOn knownAt position } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id kind title titleEn rule ruleEn source since message messageEn data recordIds records { id } changes { id } } } }`

type Asked = Readonly<Partial<Record<'registry' | 'kind' | 'town', readonly string[]>>> & {
  readonly asOf?: Data
  readonly first?: number
  readonly after?: string
}
const ask = async (api: Api, asked: Asked = {}): Promise<Json> => (await api.data(FINDINGS, { first: 500, ...asked })).findings
const idsOf = async (api: Api, asked: Asked = {}): Promise<string[]> => (await ask(api, asked)).nodes.map(({ id }: Json) => id)

let api: Api
beforeAll(async () => {
  api = await openApi(inLogOrder([registered(`town/${TOWN}`, { name: '示例镇', aliases: ['示例乡'] }, BEFORE), ...scenarios.flatMap(({ lines }) => lines)]))
})
afterAll(() => api.close())

describe('every kind', () => {
  it('has its scenario here', () => {
    expect(scenarios.map(({ kind }) => kind).sort()).toEqual(catalogue.findings.map(({ key }) => key).sort())
  })

  describe.each(scenarios)('$kind', ({ kind, key, since, gone, records, changes }) => {
    const id = `${kind}/${key}`
    const at = async (validOn: string, knownAt: string): Promise<Json> =>
      (await ask(api, { kind: [kind], asOf: { validOn, knownAt } })).nodes.find((node: Json) => node.id === id)

    it('appears on its day, and says since when', async () => {
      expect(await at(dayBefore(since), KNOWN)).toBeUndefined()
      expect(await at(since, KNOWN)).toMatchObject({ since, kind })
    })

    it('is the same for as long as it lasts', async () => {
      const last = gone === undefined ? '2021-05-05' : dayBefore(gone)
      expect(await at(last, KNOWN)).toMatchObject({ since, recordIds: records })
    })

    it('is not known before what makes it is recorded', async () => {
      expect(await at(since, BEFORE_IT_WAS_KNOWN)).toBeUndefined()
      expect(await at('2020-12-31', KNOWN)).toBeDefined()
    })

    it.runIf(gone !== undefined)('is gone once the world has changed', async () => {
      expect(await at(gone ?? '', KNOWN)).toBeUndefined()
    })

    it('is gone for those who know of the correction, and still there for those who do not', async () => {
      expect(await at('2020-12-31', BETTER_KNOWN)).toBeUndefined()
      expect(await at('2020-12-31', '2021-12-31')).toBeDefined()
    })

    it('names its records and the changes it rests on, and tells in both languages', async () => {
      const found = await at('2020-12-31', KNOWN)
      expect(found.recordIds).toEqual(records)
      expect(found.changes.map((change: Json) => change.id).sort()).toEqual([...changes].sort())
      const { title, titleEn, rule, ruleEn, source } = catalogue.findings.find((each) => each.key === kind)!
      expect(found).toMatchObject({ title, titleEn, rule, ruleEn, source })
      expect(found.message).toMatch(/^\p{Script=Han}|^「.*。$/u)
      expect(found.messageEn).not.toMatch(/undefined|null|\[object/)
      expect(found.message).not.toMatch(/undefined|null|\[object/)
      expect(found.data).toBeTypeOf('object')
    })
  })
})

describe('findings of a record', () => {
  const POINTS = [
    { validOn: '2020-12-31', knownAt: KNOWN },
    { validOn: '2020-12-31', knownAt: BETTER_KNOWN },
    { validOn: '2021-03-01', knownAt: KNOWN },
    { validOn: '2020-01-20', knownAt: '2020-03-01' },
  ]

  it.each(POINTS)('are those of the district that mention it: %j', async (asOf) => {
    const { nodes } = await ask(api, { asOf })
    const everything = `query ($asOf: AsOfInput) { ${[
      'plots',
      'breedingZones',
      'livestockFarms',
      'protectionZones',
      'waterSources',
      'farmlandUnits',
      'claims',
      'towns',
      'dumpPoints',
    ]
      .map((plural) => `${plural}(asOf: $asOf, first: 500) { nodes { id findings { id since recordIds message changes { id } } } }`)
      .join(' ')} }`
    const records = Object.values(await api.data(everything, { asOf })).flatMap(({ nodes: each }: Json) => each)
    expect(records.length).toBeGreaterThan(10)
    for (const { id, findings } of records)
      expect(findings, id).toEqual(
        nodes
          .filter(({ recordIds }: Json) => recordIds.includes(id))
          .map(({ id: finding, since, recordIds, message, changes }: Json) => ({ id: finding, since, recordIds, message, changes })),
      )
    expect(records.flatMap(({ findings }: Json) => findings).length).toBeGreaterThan(0)
  })

  it('are read at its own point: below a version, at the first day of its span', async () => {
    const { plot } = await api.data(
      `{ plot(id: "GAP", asOf: { validOn: "2020-12-31", knownAt: "${KNOWN}" }) { findings { id } versions { validFrom node { findings { id } } } } }`,
    )
    expect(plot.findings.map(({ id }: Json) => id)).toContain('LIST_GAP/plot/GAP')
    expect(plot.versions.map(({ validFrom, node }: Json) => [validFrom, node.findings.some(({ id }: Json) => id === 'LIST_GAP/plot/GAP')])).toEqual([
      ['2019-01-01', false],
      ['2020-01-15', true],
      ['2021-01-01', false],
    ])
  })

  it('hang below the interface too, and lead on to records and changes at the same point', async () => {
    const { record } = await api.data(
      `{ record(id: "livestockFarm/F", asOf: { validOn: "2020-12-31", knownAt: "${KNOWN}" }) {
        findings { kind records { id asOf { validOn } ... on BreedingZone { zone } ... on LivestockFarm { breeding: zone } } changes { id type validFrom basis { number } } } } }`,
    )
    const [finding] = record.findings
    expect(finding.records).toEqual([
      { id: 'livestockFarm/F', asOf: { validOn: '2020-12-31' }, breeding: null },
      { id: 'breedingZone/BAN', asOf: { validOn: '2020-12-31' }, zone: 'BAN' },
    ])
    expect(finding.changes.map(({ type, validFrom }: Json) => [type, validFrom])).toEqual([
      ['Registered', '2019-01-01'],
      ['Registered', '2020-01-15'],
    ])
  })
})

describe('findings of a district', () => {
  const asOf = { validOn: '2020-12-31', knownAt: KNOWN }

  it('come in the order of kinds, then of ids, and are counted over all pages', async () => {
    const { nodes, totalCount } = await ask(api, { asOf })
    const kinds = catalogue.findings.map(({ key }) => key)
    const expected = [...nodes].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)))
    expect(nodes.map(({ id }: Json) => id)).toEqual(expected.map(({ id }) => id))
    expect(totalCount).toBe(nodes.length)
    expect(new Set(nodes.map(({ kind }: Json) => kind))).toEqual(new Set(kinds))
  })

  it('come page by page without a gap, at the point of the first page', async () => {
    const whole = await idsOf(api, { asOf })
    const pages: string[] = []
    for (let after: string | undefined; ;) {
      const { nodes, pageInfo, totalCount } = await ask(api, { asOf, first: 3, ...(after !== undefined && { after }) })
      expect(totalCount).toBe(whole.length)
      expect(pageInfo.hasPreviousPage).toBe(after !== undefined)
      pages.push(...nodes.map(({ id }: Json) => id))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(pages).toEqual(whole)
  })

  it('go on at the cursor’s point where none is asked for', async () => {
    const first = await ask(api, { first: 1 })
    const { asOf: then } = await ask(api, { first: 1, after: first.pageInfo.endCursor })
    expect(then).toEqual(first.asOf)
  })

  it('refuse a cursor of another question or another point, and what is no cursor', async () => {
    const { pageInfo } = await ask(api, { asOf, first: 1 })
    const refused = async (asked: Asked) => (await api.error(FINDINGS, { first: 1, after: pageInfo.endCursor, ...asked })).extensions.code
    expect(await refused({ asOf, kind: ['LIST_GAP'] })).toBe('BAD_USER_INPUT')
    expect(await refused({ asOf, registry: ['plot'] })).toBe('BAD_USER_INPUT')
    expect(await refused({ asOf, town: [TOWN] })).toBe('BAD_USER_INPUT')
    expect(await refused({ asOf: { ...asOf, validOn: '2020-12-30' } })).toBe('BAD_USER_INPUT')
    expect(await refused({ asOf, after: 'nothing' })).toBe('BAD_USER_INPUT')
    expect(await refused({ asOf, first: 501 })).toBe('BAD_USER_INPUT')
    expect(await refused({ asOf, first: -1 })).toBe('BAD_USER_INPUT')
    expect((await ask(api, { asOf, first: 0 })).nodes).toEqual([])
  })

  it('refuse registries and kinds that there are not', async () => {
    const error = await api.error(FINDINGS, { kind: ['LIST_GAP', 'NOTHING'] })
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'kind', found: 'NOTHING' })
    expect((await api.error(FINDINGS, { registry: ['nothing'] })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'registry' })
  })

  it('are those about records of a registry', async () => {
    const all = await ask(api, { asOf })
    for (const registry of ['plot', 'breedingZone', 'waterSource', 'claim', 'farmlandUnit'])
      expect(await idsOf(api, { asOf, registry: [registry] })).toEqual(
        all.nodes.filter(({ recordIds }: Json) => recordIds.some((id: string) => id.startsWith(`${registry}/`))).map(({ id }: Json) => id),
      )
    expect(await idsOf(api, { asOf, registry: [] })).toEqual([])
    expect(await idsOf(api, { asOf, kind: [] })).toEqual([])
    expect(await idsOf(api, { asOf, registry: ['plot'], kind: ['CLAIM_DIFFERS'] })).toEqual([])
    expect(await idsOf(api, { asOf, registry: ['plot', 'claim'], kind: ['LIST_GAP', 'CLAIM_DIFFERS'] })).toEqual(['LIST_GAP/plot/GAP', 'CLAIM_DIFFERS/claim/C'])
  })

  it.each([TOWN, `town/${TOWN}`, '示例镇', '示例乡'])('are those about records of a town, asked for as %s', async (town) => {
    expect(await idsOf(api, { asOf, town: [town] })).toEqual([`POSSIBLE_DUPLICATE/waterSource/core/${TOWN}/长冲`])
  })

  it('of a town that there is not are none', async () => {
    expect(await ask(api, { asOf, town: ['无此镇'] })).toMatchObject({ nodes: [], totalCount: 0 })
  })

  it('are none before the first entry', async () => {
    expect(await idsOf(api, { asOf: { knownAt: '2000-01-01' } })).toEqual([])
    expect(await idsOf(api, { asOf: { position: 0 } })).toEqual([])
  })

  it('tell what each kind is, and what it speaks of', async () => {
    const { findingKinds } = await api.data('{ findingKinds { key title titleEn rule ruleEn source registries } }')
    expect(findingKinds.map(({ key }: Json) => key)).toEqual(catalogue.findings.map(({ key }) => key))
    const registriesOf = (key: string) => findingKinds.find((kind: Json) => kind.key === key).registries
    expect(registriesOf('FARM_IN_BAN_ZONE')).toEqual(['livestockFarm', 'breedingZone'])
    expect(registriesOf('REFUSED_TRANSITION')).toHaveLength(catalogue.registries.size)
    expect(registriesOf('POSSIBLE_DUPLICATE')).not.toContain('claim')
    expect(registriesOf('CHANGE_WITHOUT_DOCUMENT')).toContain('plot')
  })
})

// ── The seeded plan ──────────────────────────────────────────────────────────────────────────────────────────────────

describe('in the plan', () => {
  let plan: Api
  let nodes: Json[]
  beforeAll(async () => {
    const seeds = readdirSync('seeds')
      .filter((file) => file.endsWith('.ndjson'))
      .sort()
      .flatMap((file) => readFileSync(`seeds/${file}`, 'utf8').trim().split('\n'))
    plan = await openApi(seeds.map((text) => JSON.parse(text) as unknown))
    nodes = (await ask(plan)).nodes
  })
  afterAll(() => plan.close())
  const of = (kind: string): Json[] => nodes.filter((node) => node.kind === kind)

  it('三五三三 and 鹏程 are on the third list and not on the second, since 渝环〔2020〕60号', async () => {
    expect(of('LIST_GAP').map(({ recordIds, since }) => [recordIds, since])).toEqual([
      [['plot/PF010'], '2020-12-31'],
      [['plot/PF011'], '2020-12-31'],
    ])
    expect(await idsOf(plan, { kind: ['LIST_GAP'], asOf: { validOn: '2020-12-30' } })).toEqual([])
  })

  it('they were listed without having been assessed', () => {
    expect(of('REFUSED_TRANSITION').map(({ recordIds, data }) => [recordIds[0], data.rule])).toEqual([
      ['plot/PF010', 'plot.Listed.from'],
      ['plot/PF011', 'plot.Listed.from'],
    ])
  })

  it('X2, X3, X4 and X26 may be one each, and nothing else may', () => {
    expect(of('POSSIBLE_DUPLICATE').map(({ recordIds }) => recordIds)).toEqual([
      ['waterSource/PF070', 'village/500116116200'],
      ['waterSource/PF063', 'waterSource/PF064', 'waterSource/PF065'],
      ['waterSource/PF061', 'waterSource/PF062'],
      ['waterSource/PF066', 'waterSource/PF067'],
    ])
  })

  it('claims differ exactly where their comparison says so', async () => {
    const { claims } = await plan.data('{ claims(first: 500) { nodes { id comparison { kind now { difference } } } } }')
    const differing = claims.nodes
      .filter(({ comparison }: Json) => comparison.kind === 'NUMBER' && (comparison.now?.difference ?? 0) !== 0)
      .map(({ id }: Json) => id)
    expect(of('CLAIM_DIFFERS').map(({ recordIds }) => recordIds[0])).toEqual(differing.sort())
    expect(differing.length).toBeGreaterThan(10)
  })

  it('there is nothing else', () => {
    expect([...new Set(nodes.map(({ kind }) => kind))]).toEqual(['LIST_GAP', 'REFUSED_TRANSITION', 'CLAIM_DIFFERS', 'POSSIBLE_DUPLICATE'])
  })

  it('a town’s are those of its records', async () => {
    expect(await idsOf(plan, { town: ['先锋镇'] })).toEqual(['POSSIBLE_DUPLICATE/village/sound/500116116/秀庄~绣庄'])
  })
})

// ── Statements ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Statements that a search of all kinds takes, the head apart. */
const SEARCH = 18

describe('statements', () => {
  /** So many of everything that does not fit. */
  const misfits = (count: number): object[] =>
    Array.from({ length: count }, (_, i) => [
      registered(`plot/G${i}`, { stage: 'LISTED', activity: 'VACANT', codes: [{ system: '示例', value: `${i}` }] }),
      registered(`plot/S${i}`, { stage: 'SUSPECTED', codes: [{ system: '示例', value: `${i}` }] }),
      registered(`plot/L${i}`),
      line(`plot/L${i}`, 'Listed', { mode: 'CONTROL' }, on('2020-06-01')),
      registered(`plot/M${i}`, { stage: 'CLUE' }),
      line(`plot/M${i}`, 'MergedInto', { successor: `X${i}` }, on('2021-01-01')),
      unpapered(line(`plot/G${i}`, 'EffectReviewStarted', {}, on('2021-01-01'))),
      registered(`breedingZone/Z${i}`, { kind: 'LIVESTOCK', zone: 'BAN', geometry: square(106 + i / 10, 29), crs: 'CGCS2000' }),
      registered(`livestockFarm/F${i}`, { status: 'OPERATING', geometry: point(106.005 + i / 10, 29.005), crs: 'CGCS2000' }),
      registered(`waterSource/W${i}`, { name: `长冲${i}号水源地`, townCode: TOWN, status: 'WITHDRAWN' }),
      registered(`waterSource/V${i}`, { name: `长冲${i}号水厂`, townCode: TOWN }),
      registered(`protectionZone/P${i}`, { waterSource: `W${i}`, status: 'APPROVED' }),
      registered(`farmlandUnit/U${i}`, { category: 'PRIORITY_PROTECTION', areaMu: 10 }),
      line(`farmlandUnit/U${i}`, 'Retired', {}, on('2021-01-01')),
      registered(`monitoringPoint/Q${i}`, { medium: 'SOIL' }),
      registered(`sample/A${i}`, { point: `Q${i}`, sampledOn: '2020-01-01' }),
      registered(`sample/B${i}`, { point: `Q${i}`, sampledOn: '2020-01-01' }),
      registered(`claim/C${i}`, { list: 'openDumpPoints', value: i + 1, statedFor: '2020-06-30' }),
    ]).flat()

  let few: Api
  let many: Api
  beforeAll(async () => {
    ;[few, many] = await Promise.all([openApi(misfits(2)), openApi(misfits(30))])
  })
  afterAll(async () => {
    await few.close()
    await many.close()
  })
  /** How many it takes at most, on both ledgers: answers that come together are followed up together, so that it is now one more, now one less. */
  const statements = async (query: string): Promise<number> => {
    const [a, b] = [await few.statementsOf(() => few.data(query)), await many.statementsOf(() => many.data(query))]
    return Math.max(a.length, b.length)
  }

  it('of a district are as many however much does not fit', async () => {
    const { nodes } = await ask(many)
    expect(new Set(nodes.map(({ kind }: Json) => kind)).size).toBe(catalogue.findings.length)
    expect(await statements('{ findings(first: 500, asOf: { validOn: "2024-01-01" }) { totalCount nodes { id message } } }')).toBeLessThanOrEqual(SEARCH)
  })

  it('of a later page are none but the head: a resolved point is asked once', async () => {
    const query = '{ findings(first: 10, asOf: { validOn: "2024-02-02" }) { nodes { id } } }'
    await statements(query)
    expect(await statements(query)).toBe(1)
  })

  it('lead to records and changes for one a registry and three for the changes', async () => {
    const query = (more: string) => `{ findings(first: 500, asOf: { validOn: "2024-03-03" }) { nodes { id ${more} } } }`
    await statements(query(''))
    const registries = 8
    expect(await statements(query('records { id name } changes { id type }'))).toBeLessThanOrEqual(1 + registries + 3)
  })

  it('of records are as many however many of them are asked, of however many types', async () => {
    const plots = (first: number) => `{ plots(first: ${first}) { nodes { findings { id } } } }`
    for (const first of [1, 50]) expect(await statements(plots(first))).toBeLessThanOrEqual(2 + SEARCH)
    const kinds = ['plot/G', 'plot/S', 'livestockFarm/F', 'breedingZone/Z', 'waterSource/W', 'protectionZone/P', 'farmlandUnit/U', 'sample/A', 'claim/C']
    const mixed = (count: number) => Array.from({ length: count }, (_, i) => kinds.map((key) => `${key}${i}`)).flat()
    const registries = 8
    for (const count of [1, 25])
      expect(await statements(`{ records(ids: ${JSON.stringify(mixed(count))}) { findings { id } } }`)).toBeLessThanOrEqual(1 + registries + SEARCH)
  })

  it('of several fields are asked together while others are under way', async () => {
    const plurals = ['plots', 'livestockFarms', 'breedingZones', 'waterSources', 'protectionZones', 'farmlandUnits', 'samples', 'claims', 'villages', 'experts']
    const query = `{ ${plurals.map((plural) => `${plural}(first: 50) { nodes { findings { id } } }`).join(' ')} }`
    expect(await statements(query)).toBeLessThanOrEqual(1 + plurals.length + 2 * SEARCH)
  })
})
