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

type Scenario = {
  readonly kind: string
  /** What stands after the kind in its id. */
  readonly key: string
  readonly lines: readonly object[]
  readonly since: string
  /** Undefined where nothing in the world ends it. */
  readonly gone?: string
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

type Asked = { readonly [K in 'registry' | 'kind' | 'town']?: readonly string[] } & { readonly asOf?: Data; readonly first?: number; readonly after?: string }
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

// ── What each kind looks at more closely ─────────────────────────────────────────────────────────────────────────────

/** A ledger of its own for a question of its own: everything recorded at once, unless it says otherwise. */
const within = async <T>(lines: readonly object[], work: (own: Api) => Promise<T>): Promise<T> => {
  const own = await openApi(inLogOrder(lines))
  try {
    return await work(own)
  } finally {
    await own.close()
  }
}
const found = async (kind: string, lines: readonly object[], asOf: Data = { validOn: '2024-06-30' }): Promise<Json[]> =>
  within(lines, async (own) => (await ask(own, { kind: [kind], asOf })).nodes)
const on = (validFrom: string): Parts => ({ validFrom })

describe('SUSPECTED_AND_LISTED', () => {
  const pair = (suspected: Data, listed: Data) =>
    found('SUSPECTED_AND_LISTED', [registered('plot/A', { stage: 'INVESTIGATED', ...suspected }), registered('plot/B', { stage: 'EFFECT_REVIEW', ...listed })])

  it.each([
    [{ name: '示例厂 原址' }, { name: '示例厂（原址）' }],
    [
      { name: '示例厂', townCode: '500116001' },
      { name: '示例旧厂', aliases: ['示例厂'] },
    ],
    [
      { geometry: square(106, 29), crs: 'CGCS2000' },
      { geometry: square(106.005, 29.005), crs: 'CGCS2000' },
    ],
  ])('takes %j and %j for the same land', async (suspected, listed) => {
    expect((await pair(suspected, listed)).map(({ id }) => id)).toEqual(['SUSPECTED_AND_LISTED/plot/A~B'])
  })

  it.each([
    [
      { name: '示例厂', townCode: '500116001' },
      { name: '示例厂', townCode: '500116002' },
    ],
    [{ codes: [{ system: '甲', value: '1' }] }, { codes: [{ system: '乙', value: '1' }] }],
    [
      { geometry: square(106, 29), crs: 'CGCS2000' },
      { geometry: square(106.01, 29), crs: 'CGCS2000' },
    ],
    [{}, {}],
  ])('does not take %j and %j for the same land', async (suspected, listed) => {
    expect(await pair(suspected, listed)).toEqual([])
  })
})

describe('IDLE_WITHOUT_CONTROL_AREA', () => {
  it.each(['IN_PRODUCTION', 'CEASED', 'DEMOLISHING', 'REDEVELOPING', null])('does not take %s for idle', async (activity) => {
    expect(await found('IDLE_WITHOUT_CONTROL_AREA', [registered('plot/A', { stage: 'CONTAMINATED', activity })])).toEqual([])
  })
  it('speaks of the roll of contaminated plots alone', async () => {
    expect(await found('IDLE_WITHOUT_CONTROL_AREA', [registered('plot/A', { stage: 'CLEARED', activity: 'VACANT' })])).toEqual([])
  })
})

describe('CLOCK_OVERRUN', () => {
  const noticed = (day: string, validOn: string) => found('CLOCK_OVERRUN', [registered('plot/A', { stage: 'SUSPECTED' }, on(day))], { validOn })
  it.each([
    ['2023-08-31', '2024-02-29', '2024-03-01'],
    ['2022-08-31', '2023-02-28', '2023-03-01'],
    ['2023-01-15', '2023-07-15', '2023-07-16'],
    ['2023-06-30', '2023-12-30', '2023-12-31'],
    ['2023-07-01', '2024-01-01', '2024-01-02'],
  ])('of %s: in time on %s, over on %s', async (day, due, over) => {
    expect(await noticed(day, due)).toEqual([])
    expect(await noticed(day, over)).toMatchObject([{ since: over, data: { suspectedFrom: day, due } }])
  })
  it('cannot be counted from a day that no source gives', async () => {
    expect(await noticed('0001-01-01', '2024-01-01')).toEqual([])
  })
  it('runs on through amendments, and begins anew when a plot is suspected again', async () => {
    const lines = [
      registered('plot/A', { stage: 'SUSPECTED' }, on('2022-01-10')),
      line('plot/A', 'Amended', { areaM2: 5 }, on('2022-03-01')),
      line('plot/A', 'Cleared', {}, on('2023-01-01')),
      line('plot/A', 'Suspected', {}, on('2023-02-01')),
    ]
    expect(await found('CLOCK_OVERRUN', lines, { validOn: '2022-12-31' })).toMatchObject([{ since: '2022-07-11' }])
    expect(await found('CLOCK_OVERRUN', lines, { validOn: '2023-08-01' })).toEqual([])
    expect(await found('CLOCK_OVERRUN', lines, { validOn: '2023-08-02' })).toMatchObject([{ since: '2023-08-02' }])
  })
})

describe('FARM_IN_BAN_ZONE', () => {
  const ban = (record: string, west: number, parts: Parts = {}, data: Data = {}) =>
    registered(`breedingZone/${record}`, { kind: 'LIVESTOCK', zone: 'BAN', geometry: square(west, 29), crs: 'CGCS2000', ...data }, parts)
  const farm = (data: Data, parts: Parts = {}) => registered('livestockFarm/F', { geometry: point(106.005, 29.005), crs: 'CGCS2000', ...data }, parts)
  const zone = ban('Z', 106)

  it.each([
    ['OPERATING', '在养'],
    [null, '状态未写明'],
  ])('counts a farm whose status is %s, and says so', async (status, says) => {
    const [only] = await found('FARM_IN_BAN_ZONE', [zone, farm({ status })])
    expect(only).toMatchObject({ data: { status, zones: ['breedingZone/Z'] } })
    expect(only.message).toContain(says)
  })
  it.each(['PLANNED', 'SUSPENDED', 'CLOSED', 'RELOCATED'])('does not count one that is %s', async (status) => {
    expect(await found('FARM_IN_BAN_ZONE', [zone, farm({ status, zone: 'BAN' })])).toEqual([])
  })
  it.each([
    ['of aquaculture', ban('Z', 106, {}, { kind: 'AQUACULTURE' })],
    ['that restricts', ban('Z', 106, {}, { zone: 'RESTRICT' })],
    ['elsewhere', ban('Z', 106.5)],
    ['whose border it stands on', ban('Z', 106.005)],
    ['that was revoked', ban('Z', 106, {}, { status: 'REVOKED' })],
  ])('does not count a zone %s', async (_, other) => {
    expect(await found('FARM_IN_BAN_ZONE', [other, farm({ status: 'OPERATING' })])).toEqual([])
  })
  it('counts a farm of which a part lies inside, and GCJ-02 where it really is', async () => {
    expect(await found('FARM_IN_BAN_ZONE', [zone, farm({ status: 'OPERATING', geometry: square(105.995, 28.995) })])).toHaveLength(1)
    // About 350 m off in Jiangjin: 106.0082 in GCJ-02 lies before the eastern border, and 106.0122 beyond it.
    expect(await found('FARM_IN_BAN_ZONE', [zone, farm({ status: 'OPERATING', geometry: point(106.0122, 29.005), crs: 'GCJ02' })])).toHaveLength(1)
    expect(await found('FARM_IN_BAN_ZONE', [zone, farm({ status: 'OPERATING', geometry: point(106.0122, 29.005) })])).toEqual([])
  })
  it('counts what a source states, without any geometry', async () => {
    const [only] = await found('FARM_IN_BAN_ZONE', [registered('livestockFarm/F', { status: 'OPERATING', zone: 'BAN' })])
    expect(only).toMatchObject({ recordIds: ['livestockFarm/F'], data: { statedZone: 'BAN', zones: [] } })
  })
  it('goes on from one zone to the next, and begins anew after a break', async () => {
    const lines = [
      ban('A', 106, on('2020-01-01')),
      line('breedingZone/A', 'Revoked', {}, on('2021-01-01')),
      ban('B', 106, on('2021-01-01')),
      line('breedingZone/B', 'Revoked', {}, on('2022-01-01')),
      ban('C', 106, on('2022-06-01')),
      farm({ status: 'OPERATING' }, on('2019-01-01')),
    ]
    expect(await found('FARM_IN_BAN_ZONE', lines, { validOn: '2021-12-31' })).toMatchObject([
      { since: '2020-01-01', recordIds: ['livestockFarm/F', 'breedingZone/B'] },
    ])
    expect(await found('FARM_IN_BAN_ZONE', lines, { validOn: '2022-03-01' })).toEqual([])
    expect(await found('FARM_IN_BAN_ZONE', lines, { validOn: '2023-01-01' })).toMatchObject([{ since: '2022-06-01' }])
  })
  it('begins when the farm does, or moves in', async () => {
    const moved = [
      zone,
      farm({ status: 'OPERATING', geometry: point(107, 29) }, on('2020-02-01')),
      line('livestockFarm/F', 'Amended', { geometry: point(106.005, 29.005) }, on('2022-02-01')),
    ]
    expect(await found('FARM_IN_BAN_ZONE', moved)).toMatchObject([{ since: '2022-02-01' }])
    const opened = [zone, farm({ status: 'SUSPENDED' }, on('2020-02-01')), line('livestockFarm/F', 'Opened', {}, on('2023-02-01'))]
    expect(await found('FARM_IN_BAN_ZONE', opened)).toMatchObject([{ since: '2023-02-01' }])
  })
})

describe('ZONE_OF_WITHDRAWN_SOURCE', () => {
  const zone = registered('protectionZone/Z', { waterSource: 'W', status: 'APPROVED' }, on('2020-05-01'))
  it('counts a source that is out of the register, by id alone', async () => {
    const [only] = await found('ZONE_OF_WITHDRAWN_SOURCE', [
      zone,
      registered('waterSource/W', { name: '示例源' }, on('2019-01-01')),
      line('waterSource/W', 'Retired', {}, on('2021-01-01')),
    ])
    expect(only).toMatchObject({ since: '2021-01-01', recordIds: ['protectionZone/Z', 'waterSource/W'], records: [{ id: 'protectionZone/Z' }] })
    expect(only.message).toContain('「示例源」已不在册')
  })
  it('begins with the zone where the source ended first', async () => {
    expect(await found('ZONE_OF_WITHDRAWN_SOURCE', [zone, registered('waterSource/W', { status: 'WITHDRAWN' }, on('2019-01-01'))])).toMatchObject([
      { since: '2020-05-01' },
    ])
  })
  it('says nothing of a source that nobody registered, or that is still to come', async () => {
    expect(await found('ZONE_OF_WITHDRAWN_SOURCE', [zone])).toEqual([])
    expect(await found('ZONE_OF_WITHDRAWN_SOURCE', [zone, registered('waterSource/W', {}, on('2030-01-01'))])).toEqual([])
  })
})

describe('PRIORITY_AREA_FALLEN', () => {
  const unit = (record: string, areaMu: number | null, day: string, data: Data = {}) =>
    registered(`farmlandUnit/${record}`, { category: 'PRIORITY_PROTECTION', areaMu, ...data }, on(day))
  it('has exact sums, the units that lowered them, largest loss first, and each fall by itself', async () => {
    const lines = [
      unit('A', 120.5, '0001-01-01'),
      unit('B', 0.1, '0001-01-01'),
      unit('C', 10, '2018-03-01'),
      line('farmlandUnit/B', 'Retired', {}, on('2020-01-01')),
      line('farmlandUnit/C', 'Amended', { areaMu: 9.7 }, on('2020-07-01')),
      line('farmlandUnit/A', 'Reclassified', { category: 'SAFE_USE' }, on('2022-12-31')),
      unit('D', 1, '2022-01-01'),
    ]
    expect(await found('PRIORITY_AREA_FALLEN', lines)).toMatchObject([
      {
        id: 'PRIORITY_AREA_FALLEN/2020-12-31',
        recordIds: ['farmlandUnit/C', 'farmlandUnit/B'],
        records: [{ id: 'farmlandUnit/C' }],
        data: {
          before: 130.6,
          after: 130.2,
          difference: -0.4,
          units: 2,
          lost: [
            { record: 'C', loss: 0.3 },
            { record: 'B', loss: 0.1 },
          ],
        },
      },
      { id: 'PRIORITY_AREA_FALLEN/2022-12-31', data: { before: 130.2, after: 10.7, difference: -119.5, units: 1 } },
    ])
    expect(await found('PRIORITY_AREA_FALLEN', lines, { validOn: '2022-12-30' })).toHaveLength(1)
    expect(await found('PRIORITY_AREA_FALLEN', lines, { validOn: '0001-06-30' })).toEqual([])
  })
  it('is none where what was lost was gained elsewhere, or within the year', async () => {
    expect(
      await found('PRIORITY_AREA_FALLEN', [
        unit('A', 5, '2019-01-01'),
        unit('B', 5, '2019-01-01', { category: 'SAFE_USE' }),
        line('farmlandUnit/A', 'Reclassified', { category: 'SAFE_USE' }, on('2020-02-01')),
        line('farmlandUnit/B', 'Reclassified', { category: 'PRIORITY_PROTECTION' }, on('2020-11-01')),
        line('farmlandUnit/B', 'Retired', {}, on('2021-02-01')),
        line('farmlandUnit/B', 'Reinstated', {}, on('2021-03-01')),
      ]),
    ).toEqual([])
  })
  it('names at most a hundred units', async () => {
    const lines = Array.from({ length: 103 }, (_, i) => [
      unit(`U${i}`, 1 + i, '2019-01-01'),
      line(`farmlandUnit/U${i}`, 'Retired', {}, on('2020-05-01')),
    ]).flat()
    const [only] = await found('PRIORITY_AREA_FALLEN', lines)
    expect(only.recordIds).toHaveLength(100)
    expect(only.recordIds[0]).toBe('farmlandUnit/U102')
    expect(only.data).toMatchObject({ units: 103, after: 0, before: 5356 })
  })
})

describe('MERGE_INCOMPLETE', () => {
  const merged = (record: string, successor: string | null) => line(`plot/${record}`, 'MergedInto', { successor }, on('2020-05-01'))
  const whole = [
    registered('plot/A', {}, on('2019-01-01')),
    registered('plot/B', {}, on('2019-01-01')),
    merged('A', 'C'),
    merged('B', 'C'),
    registered('plot/C', { predecessors: ['A', 'B'] }, on('2020-05-01')),
  ]
  const ids = async (lines: readonly object[]) => (await found('MERGE_INCOMPLETE', lines)).map(({ id }) => id.slice('MERGE_INCOMPLETE/'.length))

  it('is none where a merge or a split is whole', async () => {
    expect(await ids(whole)).toEqual([])
    expect(
      await ids([
        registered('plot/A', { stage: 'LISTED' }, on('2019-01-01')),
        line('plot/A', 'SplitInto', { successors: ['B', 'C'] }, on('2020-05-01')),
        registered('plot/B', { stage: 'LISTED', predecessors: ['A'] }, on('2020-05-01')),
        registered('plot/C', { stage: 'LISTED' }, on('2020-05-01')),
      ]),
    ).toEqual([])
  })
  it('is told of the plot whose words are not borne out', async () => {
    expect(await ids([...whole, line('plot/B', 'Reinstated', {}, on('2021-01-01'))])).toEqual([])
    expect(await ids(whole.filter((each) => each !== whole[3]))).toEqual(['plot/C'])
    expect(await ids([...whole, line('plot/C', 'Retired', {}, on('2021-01-01'))])).toEqual(['plot/A', 'plot/B'])
    expect(await ids([...whole, line('plot/C', 'Amended', { predecessors: ['A'] }, on('2021-01-01'))])).toEqual(['plot/B'])
    expect(await ids([...whole, line('plot/C', 'Amended', { predecessors: ['A', 'B', 'X'] }, on('2021-01-01'))])).toEqual(['plot/C'])
  })
  it('of a merge without a successor, and of a split of which a part is missing', async () => {
    expect(await ids([registered('plot/A', { stage: 'MERGED' })])).toEqual(['plot/A'])
    expect(
      await ids([
        registered('plot/A', {}, on('2019-01-01')),
        line('plot/A', 'SplitInto', { successors: ['B', 'C'] }, on('2020-05-01')),
        registered('plot/B', {}, on('2020-05-01')),
      ]),
    ).toEqual(['plot/A'])
  })
  it('of towns and villages that are merged into one out of register', async () => {
    const lines = [
      registered('town/500116901', { name: '甲镇' }, on('2019-01-01')),
      line('town/500116901', 'MergedInto', { successor: '500116902' }, on('2020-05-01')),
      registered('village/500116901001', { name: '甲村' }, on('2019-01-01')),
      line('village/500116901001', 'MergedInto', { successor: '500116901002' }, on('2020-05-01')),
      registered('village/500116901002', { name: '乙村' }, on('2019-01-01')),
    ]
    expect(await found('MERGE_INCOMPLETE', lines)).toMatchObject([{ id: 'MERGE_INCOMPLETE/town/500116901', since: '2020-05-01' }])
    const town = await within(lines, async (own) => idsOf(own, { kind: ['MERGE_INCOMPLETE'], town: ['甲镇'] }))
    expect(town).toEqual(['MERGE_INCOMPLETE/town/500116901'])
  })
})

describe('REFUSED_TRANSITION', () => {
  const rules = async (lines: readonly object[], asOf?: Data) =>
    (await found('REFUSED_TRANSITION', lines, asOf)).map(({ data, recordIds }) => [recordIds[0], data.type, data.rule ?? data.code])

  it('is none for a life that the rules allow, in whatever order it was recorded', async () => {
    const late = { ...on('2020-03-01'), recordedAt: '2020-09-01T00:00:00.000000Z' }
    expect(
      await rules([
        registered('plot/A', { activity: 'IN_PRODUCTION' }, on('2020-01-01')),
        line('plot/A', 'Suspected', {}, on('2020-02-01')),
        line('plot/A', 'Contaminated', { riskLevel: 'LOW', groundwaterPolluted: false }, on('2020-04-01')),
        line('plot/A', 'Investigated', {}, late),
      ]),
    ).toEqual([])
  })
  it('judges a change in its place, as known at the point', async () => {
    const lines = [
      registered('plot/A', {}, on('2020-01-01')),
      line('plot/A', 'Contaminated', { riskLevel: 'LOW', groundwaterPolluted: false }, on('2020-04-01')),
      line('plot/A', 'Investigated', {}, { ...on('2020-03-01'), recordedAt: '2020-09-01T00:00:00.000000Z' }),
    ]
    expect(await rules(lines, { knownAt: '2020-08-31' })).toEqual([['plot/A', 'Contaminated', 'plot.Contaminated.from']])
    expect(await rules(lines)).toEqual([])
  })
  it('hears the rules of the registry, those that look at the paper or at other records too', async () => {
    expect(
      await rules([registered('plot/A', { stage: 'INVESTIGATED' }), line('plot/A', 'Contaminated', { groundwaterPolluted: true }, on('2020-02-01'))]),
    ).toEqual([['plot/A', 'Contaminated', 'plot.riskLevel']])
    const byBureau = { ...registered('protectionZone/Z', {}, on('2020-01-01')) }
    const approved = line('protectionZone/Z', 'Approved', {}, on('2020-02-01'))
    expect(await rules([byBureau, { ...approved, basis: { ...approved.basis, issuer: '重庆市江津区生态环境局' } }])).toEqual([
      ['protectionZone/Z', 'Approved', 'protectionZone.approval'],
    ])
    expect(await rules([byBureau, { ...approved, basis: { ...approved.basis, issuer: '重庆市江津区人民政府' } }])).toEqual([])
    const samples = (medium: string) => [
      registered('monitoringPoint/P', { medium: 'GROUNDWATER' }, on('2019-01-01')),
      registered('sample/S1', { point: 'P', sampledOn: '2020-01-05', medium: 'GROUNDWATER' }, on('2020-01-06')),
      registered('sample/S2', { point: 'P', sampledOn: '2020-01-05', medium }, on('2020-01-07')),
    ]
    expect(await rules(samples('SOIL'))).toEqual([])
    expect(await rules(samples('GROUNDWATER'))).toEqual([['sample/S2', 'Registered', 'sample.oneResult']])
    expect(await rules([...samples('SOIL'), line('monitoringPoint/P', 'Sealed', {}, on('2020-01-05'))])).toEqual([
      ['sample/S1', 'Registered', 'sample.sealedPoint'],
      ['sample/S2', 'Registered', 'sample.sealedPoint'],
    ])
    const reopened = line('plot/A', 'Suspected', {}, on('2020-02-01'))
    expect(await rules([registered('plot/A', { stage: 'CLEARED' }), reopened])).toEqual([['plot/A', 'Suspected', 'plot.reopened']])
    expect(await rules([registered('plot/A', { stage: 'CLEARED' }), { ...reopened, reason: '新的证据' }])).toEqual([])
  })
  it('finds what came while the record was out of register, once it is back', async () => {
    const lines = [
      registered('plot/A', {}, on('2020-01-01')),
      line('plot/A', 'Retired', {}, on('2020-02-01')),
      line('plot/A', 'Amended', { areaM2: 1 }, on('2020-03-01')),
      line('plot/A', 'Reinstated', {}, on('2020-04-01')),
    ]
    expect(await rules(lines, { validOn: '2020-03-15' })).toEqual([])
    expect(await rules(lines)).toEqual([['plot/A', 'Amended', 'NOT_FOUND']])
  })
  it('leaves a registration of what is registered, and a missing paper, to others', async () => {
    expect(
      await rules([registered('plot/A'), registered('plot/A', { areaM2: 2 }, on('2020-02-01')), unpapered(line('plot/A', 'Suspected', {}, on('2020-03-01')))]),
    ).toEqual([])
  })
})

describe('CHANGE_WITHOUT_DOCUMENT', () => {
  it.each([
    [{ number: null, title: '示例通知' }, 0],
    [{ number: '示例〔2020〕1号', title: null }, 0],
    [{ number: '', title: '' }, 1],
    [{ number: null, title: null }, 1],
  ])('of a basis %j finds %i', async (basis, count) => {
    const suspected = line('plot/A', 'Suspected', {}, on('2020-02-01'))
    expect(await found('CHANGE_WITHOUT_DOCUMENT', [registered('plot/A'), { ...suspected, basis: { ...suspected.basis, ...basis } }])).toHaveLength(count)
  })
  it('asks none of changes that rest on nothing', async () => {
    expect(
      await found('CHANGE_WITHOUT_DOCUMENT', [unpapered(registered('plot/A')), unpapered(line('plot/A', 'Amended', { areaM2: 1 }, on('2020-02-01')))]),
    ).toEqual([])
  })
})

describe('CLAIM_DIFFERS', () => {
  const plots = [
    registered('plot/A', { stage: 'SUSPECTED' }),
    registered('plot/B', { stage: 'SUSPECTED' }, { ...on('2020-01-01'), recordedAt: '2022-01-01T00:00:00.000000Z' }),
  ]
  const claim = (data: Data) =>
    registered('claim/C', { list: 'suspectedPlots', statedFor: '2020-12-31', ...data }, { recordedAt: '2021-03-01T00:00:00.000000Z' })

  it('gives both numbers, and whether it comes of what was learnt later', async () => {
    const lines = [...plots, claim({ value: 1 })]
    expect(await found('CLAIM_DIFFERS', lines, { knownAt: '2021-06-30' })).toEqual([])
    expect(await found('CLAIM_DIFFERS', lines)).toMatchObject([
      { data: { stated: 1, computed: 2, difference: 1, onItsDay: 1, laterKnowledge: true, dayStated: true } },
    ])
    expect(await found('CLAIM_DIFFERS', [...plots, claim({ value: 5 })], { knownAt: '2021-06-30' })).toMatchObject([
      { data: { computed: 1, difference: -4, laterKnowledge: false } },
    ])
  })
  it('compares a number for no day on the day asked, and none for a day still to come', async () => {
    expect(await found('CLAIM_DIFFERS', [...plots, claim({ value: 1, statedFor: null })])).toMatchObject([
      { since: null, data: { day: '2024-06-30', dayStated: false } },
    ])
    expect(await found('CLAIM_DIFFERS', [...plots, claim({ value: 1, statedFor: '2025-12-31' })])).toEqual([])
  })
  it.each([
    { value: 2 },
    { text: '若干' },
    { value: 7, withheld: true },
    { list: null, indicator: 'nobodyKnowsThis', value: 7 },
    { list: null, indicator: 'B2-5', value: 7 },
  ])('finds nothing in %j', async (data) => {
    expect(await found('CLAIM_DIFFERS', [...plots, claim(data)])).toEqual([])
  })
})

describe('POSSIBLE_DUPLICATE', () => {
  const [T1, T2] = ['500116901', '500116902']
  const TOWNS = [registered(`town/${T1}`, { name: '甲镇' }), registered(`town/${T2}`, { name: '乙街道' })]
  const groups = async (registry: string, ...records: readonly Data[]): Promise<[string, string[]][]> => {
    const lines = [...TOWNS, ...records.map((data, i) => registered(`${registry}/R${i}`, data))]
    return (await found('POSSIBLE_DUPLICATE', lines)).map(({ id, recordIds }) => [
      id.slice('POSSIBLE_DUPLICATE/'.length),
      recordIds.map((each: string) => each.slice(registry.length + 1)),
    ])
  }
  const here = (name: string, more: Data = {}): Data => ({ name, townCode: T1, ...more })

  it.each([
    ['spaces, punctuation and width', '示例 水源（Ａ１）', '示例水源(A1)'],
    ['the town before it', '甲镇示例', '示例'],
    ['the town and district before it', '江津区甲镇示例', '示例'],
  ])('of names that are the same but for %s', async (_, one, other) => {
    expect(await groups('project', here(one), here(other))).toEqual([[expect.stringMatching(/^project\/name\//), ['R0', 'R1']]])
  })
  it('of a name that is another’s alias, and of a town not stated', async () => {
    expect(await groups('project', here('示例甲'), here('别处', { aliases: ['示例甲'] }))).toHaveLength(1)
    expect(await groups('project', here('示例甲'), { name: '示例甲' })).toHaveLength(1)
    expect(await groups('project', { name: '示例甲' }, { name: '示例甲' })).toHaveLength(1)
  })
  it('not of names in two towns', async () => {
    expect(await groups('waterSource', here('平安村水源地'), { name: '平安村水源地', townCode: T2 })).toEqual([])
  })
  it('of a shared code, in whatever town, once', async () => {
    const codes = [{ system: '示例系统', value: '甲/1' }]
    expect(await groups('project', here('一', { codes }), { name: '二', townCode: T2, codes })).toEqual([['project/code/示例系统/甲/1', ['R0', 'R1']]])
    expect(await groups('project', here('示例甲', { codes }), here('示例甲', { codes }))).toHaveLength(1)
    expect(await groups('project', here('一', { codes }), here('二', { codes: [{ system: '别的', value: '甲/1' }] }))).toEqual([])
  })
  it('of names that are the same but for words of kind, or hold each other', async () => {
    expect(await groups('waterSource', here('甲镇长冲社区地下水型水源地'), here('地下水长冲水厂'), here('双河村水源地'))).toEqual([
      [`waterSource/core/${T1}/长冲`, ['R0', 'R1']],
    ])
    expect(await groups('waterSource', here('沙坝厂地下水秦家水厂'), here('沙坝厂'))).toEqual([[`waterSource/core/${T1}/沙坝`, ['R0', 'R1']]])
  })
  it.each([
    ['示例单元12', '示例单元13'],
    ['长风厂（A地块）', '长风厂（B地块）'],
    ['示例1-11', '示例11-1'],
    ['沙坝东水厂', '沙坝西水厂'],
    ['沙坝水厂一号', '沙坝水厂二号'],
    ['沙坝水厂', '沙坝水厂二期'],
    ['王村水源地', '王村水库'],
  ])('not of %s and %s', async (one, other) => {
    expect(await groups('waterSource', here(one), here(other))).toEqual([])
  })
  it('of names of which one character sounds alike', async () => {
    expect(await groups('waterSource', here('秀庄水源地'), here('绣庄水厂'))).toEqual([[expect.stringMatching(/^waterSource\/sound\//), ['R0', 'R1']]])
    expect(await groups('waterSource', here('秀庄水源地'), here('秀房水厂'))).toEqual([])
  })
  it('of villages only by the whole name: a village is no community', async () => {
    expect(await groups('village', here('双河村'), here('双河社区'))).toEqual([])
    expect(await groups('village', here('秀庄村'), here('绣庄村'))).toHaveLength(1)
  })
  it('of a name after a village that is not there, where one of the same sound is', async () => {
    const source = registered('waterSource/W', here('甲镇秀庄村水源地'))
    const village = (name: string, townCode: string) => registered('village/500116901200', { name, townCode })
    const ids = async (...lines: readonly object[]) => (await found('POSSIBLE_DUPLICATE', [...TOWNS, ...lines])).map(({ recordIds }) => recordIds)
    expect(await ids(source, village('绣庄村村民委员会', T1))).toEqual([['waterSource/W', 'village/500116901200']])
    expect(await ids(source, village('绣庄村', T2))).toEqual([])
    expect(await ids(source, village('秀庄村', T1))).toEqual([])
  })
  it('keeps the id of a group whoever joins it, and says since when two have been called so', async () => {
    const lines = [
      ...TOWNS,
      registered('waterSource/B', here('长冲水厂'), on('2020-01-01')),
      registered('waterSource/C', here('长冲水库'), on('2021-01-01')),
      registered('waterSource/A', here('长冲社区'), on('2022-01-01')),
    ]
    const at = async (validOn: string) => (await found('POSSIBLE_DUPLICATE', lines, { validOn })).map(({ id, since, data }) => [id, since, data.count])
    const id = `POSSIBLE_DUPLICATE/waterSource/core/${T1}/长冲`
    expect(await at('2020-12-31')).toEqual([])
    expect(await at('2021-12-31')).toEqual([[id, '2021-01-01', 2]])
    expect(await at('2022-12-31')).toEqual([[id, '2021-01-01', 3]])
  })
  it('speaks of no claims and no samples', async () => {
    expect(await groups('claim', here('同一说法'), here('同一说法'))).toEqual([])
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

describe('statements', () => {
  /** So many of everything that does not fit. */
  const misfits = (count: number): object[] =>
    Array.from({ length: count }, (_, i) => [
      registered(`plot/G${i}`, { stage: 'LISTED', activity: 'VACANT', codes: [{ system: '示例', value: `${i}` }] }),
      registered(`plot/S${i}`, { stage: 'SUSPECTED', codes: [{ system: '示例', value: `${i}` }] }),
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
    ;[few, many] = await Promise.all([openApi(misfits(2)), openApi(misfits(40))])
  })
  afterAll(async () => {
    await few.close()
    await many.close()
  })
  /** The same number for few and for many, or the test fails. */
  const statements = async (query: string): Promise<number> => {
    const [a, b] = [await few.statementsOf(() => few.data(query)), await many.statementsOf(() => many.data(query))]
    expect(b.length).toBe(a.length)
    return a.length
  }

  it('of a district are as many however much does not fit', async () => {
    const { nodes } = await ask(many)
    expect(new Set(nodes.map(({ kind }: Json) => kind)).size).toBe(catalogue.findings.length)
    expect(await statements('{ findings(first: 500, asOf: { validOn: "2024-01-01" }) { totalCount nodes { id message } } }')).toBeLessThanOrEqual(DISTRICT)
  })

  it('of a later page are none but the head: a resolved point is asked once', async () => {
    const query = '{ findings(first: 10, asOf: { validOn: "2024-02-02" }) { nodes { id } } }'
    await statements(query)
    expect(await statements(query)).toBe(1)
  })

  it('lead to records and changes for one a registry and two for the changes', async () => {
    const query = (more: string) => `{ findings(first: 500, asOf: { validOn: "2024-03-03" }) { nodes { id ${more} } } }`
    await statements(query(''))
    const registries = 8
    expect(await statements(query('records { id name } changes { id type }'))).toBeLessThanOrEqual(1 + registries + 2)
  })

  it('of records are as many however many of them are asked, of however many types', async () => {
    const below = (first: number, ...plurals: readonly string[]) =>
      `{ ${plurals.map((plural) => `${plural}(first: ${first}) { nodes { findings { id } } }`).join(' ')} }`
    const one = await statements(below(1, 'plots'))
    expect(await statements(below(50, 'plots'))).toBe(one)
    expect(one).toBeLessThanOrEqual(2 + DISTRICT)
    const all = ['plots', 'livestockFarms', 'breedingZones', 'waterSources', 'protectionZones', 'farmlandUnits', 'samples', 'claims', 'villages', 'experts']
    expect(await statements(below(50, ...all))).toBeLessThanOrEqual(1 + all.length + DISTRICT)
  })
})

/** Statements that a search of all kinds takes, the head apart. */
const DISTRICT = 20
