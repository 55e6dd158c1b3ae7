import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { idsOf, ledger, ledgerAndPoints } from './arbitraries.ts'
import {
  byCodePoint,
  correctedByAt,
  countsAt,
  endOfDay,
  historyAt,
  inForceAt,
  inUtc,
  listAt,
  listKeys,
  registries,
  registriesOfList,
  resolved,
  spells,
  stateAt,
  type Line,
} from './naive.ts'

// ── The worked cases of the audit ────────────────────────────────────────────────────────────────────────────────────

type Question = { readonly validOn: string; readonly knownAt: string } & (
  | { readonly ask: 'list'; readonly list: string; readonly expect: string[] }
  | { readonly ask: 'field'; readonly record: string; readonly field: string; readonly expect: unknown }
  | {
      readonly ask: 'sum'
      readonly registry: string
      readonly field: string
      readonly where: Record<string, unknown>
      readonly expect: number
    }
)
type Case = { readonly id: string; readonly title: string; readonly changes: Omit<Line, 'position'>[]; readonly queries: Question[] }

const cases = JSON.parse(readFileSync(new URL('../fixtures/audit-cases.json', import.meta.url), 'utf8')) as Case[]

describe.each(cases)('worked case $id: $title', ({ changes, queries }) => {
  const lines = changes.map((change, i): Line => ({ ...change, position: i + 1, recordedAt: inUtc(change.recordedAt) }))

  it.each(queries.map((query) => [JSON.stringify(query), query] as const))('%s', (_, query) => {
    const point = { validOn: query.validOn, knownAt: endOfDay(query.knownAt) }
    const field = (id: string, name: string) => stateAt(lines, id, point)?.fields[name] ?? null
    switch (query.ask) {
      case 'list':
        // The worked cases name plots by their keys.
        return expect(listAt(lines, query.list, point)).toEqual(query.expect.map((record) => `plot/${record}`))
      case 'field':
        return expect(field(query.record, query.field)).toEqual(query.expect)
      case 'sum': {
        const values = inForceAt(lines, query.registry, point)
          .map((record) => `${query.registry}/${record}`)
          .filter((id) => Object.entries(query.where).every(([name, value]) => field(id, name) === value))
          .map((id) => Number(field(id, query.field) ?? 0))
        return expect(values.reduce((sum, value) => sum + value, 0)).toBe(query.expect)
      }
    }
  })
})

// ── DESIGN, sentence by sentence ─────────────────────────────────────────────────────────────────────────────────────

/** Change n of the log is recorded at second n; what is not said is the plainest there is. */
const log = (...changes: readonly (Partial<Line> & { readonly type?: string })[]): Line[] =>
  changes.map((change, i) => ({
    position: i + 1,
    id: `c${i + 1}`,
    district: '500116',
    registry: 'plot',
    record: 'P-1',
    recordedAt: `2021-01-01T00:00:${String(i + 1).padStart(2, '0')}.000000Z`,
    recordedBy: null,
    approvedBy: null,
    reason: null,
    basis: { number: null, title: null, issuer: null, issuedOn: null, sha256: null },
    supersedes: null,
    cancels: null,
    ...change,
  }))

const second = (n: number) => `2021-01-01T00:00:${String(n).padStart(2, '0')}.000000Z`
const late = second(59)
const on = (validOn: string, knownAt = late) => ({ validOn, knownAt })
const plot = (lines: Line[], validOn: string, knownAt = late) => stateAt(lines, 'plot/P-1', on(validOn, knownAt))
const source = (lines: Line[], validOn: string) => stateAt(lines, 'waterSource/W-1', on(validOn))

const registered = { type: 'Registered', validFrom: '2020-01-01', data: { name: '示例' } } as const
const listed = { type: 'Listed', validFrom: '2020-02-01', data: { mode: 'CONTROL' } } as const

describe('corrections', () => {
  it('a superseding change keeps the place of the first of its chain among its neighbours of the day', () => {
    const lines = log(
      registered,
      { type: 'Amended', validFrom: '2020-02-01', data: { note: '1', areaM2: 1 } },
      { type: 'Amended', validFrom: '2020-02-01', data: { note: '2' } },
      { supersedes: 'c2', data: { note: '3', areaM2: 3 } },
      { supersedes: 'c4', data: { note: '4', areaM2: 4 } },
    )
    expect(plot(lines, '2020-02-01')?.fields).toEqual({ name: '示例', note: '2', areaM2: 4 })
    expect(plot(lines, '2020-02-01', second(4))?.fields['areaM2']).toBe(3)
  })

  it('sequence orders the documents of a day before the place does', () => {
    const lines = log(
      registered,
      { type: 'Amended', validFrom: '2020-02-01', sequence: 2, data: { note: '2' } },
      { type: 'Amended', validFrom: '2020-02-01', sequence: 1, data: { note: '1' } },
    )
    expect(plot(lines, '2020-02-01')?.fields['note']).toBe('2')
  })

  it('what a correction does not give it takes from the target, which may have taken it too', () => {
    const lines = log(registered, listed, { supersedes: 'c2', validFrom: '2020-02-03' }, { supersedes: 'c3', sequence: 4, data: {} })
    expect(resolved(lines).at(-1)).toMatchObject({ type: 'Listed', validFrom: '2020-02-03', sequence: 4, data: {} })
    expect(plot(lines, '2020-02-02')?.status).toBe('CLUE')
    expect(plot(lines, '2020-02-02', second(2))?.status).toBe('LISTED')
    expect(plot(lines, '2020-02-03')).toMatchObject({ status: 'LISTED', fields: { name: '示例' } })
    expect(plot(lines, '2020-02-03', second(3))?.fields['mode']).toBe('CONTROL')
  })

  it('cancelling a correction does not bring back what it had replaced', () => {
    const lines = log(registered, listed, { supersedes: 'c2', data: { mode: 'BOTH' } }, { cancels: 'c3', type: 'Cancelled', data: {} })
    expect(plot(lines, '2020-02-01')?.status).toBe('CLUE')
    expect(plot(lines, '2020-02-01', second(3))?.fields['mode']).toBe('BOTH')
    expect(correctedByAt(lines, 'c2', late)).toBe('c3')
    expect(correctedByAt(lines, 'c3', late)).toBe('c4')
    expect(correctedByAt(lines, 'c3', second(3))).toBeNull()
    expect(historyAt(lines, 'plot/P-1', second(3)).map(({ id }) => id)).toEqual(['c1', 'c2', 'c3'])
  })

  it('where the last standing Registered is cancelled the record is in force on no day', () => {
    const lines = log(registered, listed, { cancels: 'c1', type: 'Cancelled', data: {} })
    expect(plot(lines, '2020-02-01')).toBeUndefined()
    expect(plot(lines, '2020-02-01', second(2))?.status).toBe('LISTED')
  })
})

describe('being in force', () => {
  it('a fact before the registration is kept; a Retired before it has no effect', () => {
    const lines = log({ type: 'Contaminated', validFrom: '2019-01-01', data: { riskLevel: 'HIGH' } }, { type: 'Retired', validFrom: '2019-02-01' }, registered)
    expect(plot(lines, '2019-12-31')).toBeUndefined()
    expect(plot(lines, '2020-01-01')).toEqual({
      status: 'CONTAMINATED',
      fields: { name: '示例', riskLevel: 'HIGH' },
      extra: {},
      lists: ['contaminatedPlots', 'highRiskPlots'],
    })
  })

  it('Retired takes it out from that day, Reinstated and Registered bring it back with fields and stage', () => {
    const lines = log(
      registered,
      listed,
      { type: 'Retired', validFrom: '2020-03-01' },
      { type: 'Reinstated', validFrom: '2020-04-01' },
      { type: 'Retired', validFrom: '2020-05-01' },
      { type: 'Registered', validFrom: '2020-06-01', data: { note: '再登记' } },
    )
    expect(plot(lines, '2020-02-29')?.status).toBe('LISTED')
    expect(plot(lines, '2020-03-01')).toBeUndefined()
    expect(plot(lines, '2020-04-01')?.status).toBe('LISTED')
    expect(plot(lines, '2020-06-01')).toMatchObject({ status: 'LISTED', fields: { mode: 'CONTROL', note: '再登记' } })
    expect(spells(lines, 'remediationList', 'plot/P-1', late)).toEqual([
      { from: '2020-02-01', to: '2020-03-01' },
      { from: '2020-04-01', to: '2020-05-01' },
      { from: '2020-06-01', to: null },
    ])
  })

  it('Reinstated alone puts nothing in force', () => {
    expect(plot(log({ type: 'Reinstated', validFrom: '2020-01-01' }), '2020-01-01')).toBeUndefined()
  })

  it('0001-01-01 is in force on every day that can be asked', () => {
    expect(plot(log({ ...registered, validFrom: '0001-01-01' }), '0001-01-01')?.status).toBe('CLUE')
  })
})

describe('fields', () => {
  it('null clears, unknown keys go to extra, extra merges key by key', () => {
    const lines = log(
      { ...registered, data: { name: '示例', areaM2: 1, odd: 1, extra: { a: 1, b: { c: 1 } }, contact: '示例', exactPosition: {} } },
      { type: 'Amended', validFrom: '2020-02-01', data: { areaM2: null, odd: null, extra: { a: 2, b: { d: 1 } } } },
      { type: 'Amended', validFrom: '2020-03-01', data: { extra: { a: null } } },
      { type: 'Amended', validFrom: '2020-04-01', data: { extra: null } },
    )
    expect(plot(lines, '2020-01-01')).toMatchObject({ fields: { name: '示例', areaM2: 1 }, extra: { odd: 1, a: 1, b: { c: 1 } } })
    expect(plot(lines, '2020-01-01')?.fields).not.toHaveProperty('contact')
    expect(plot(lines, '2020-01-01')?.fields).not.toHaveProperty('exactPosition')
    expect(plot(lines, '2020-02-01')).toMatchObject({ fields: { name: '示例' }, extra: { a: 2, b: { d: 1 } } })
    expect(plot(lines, '2020-03-01')?.extra).toEqual({ b: { d: 1 } })
    expect(plot(lines, '2020-04-01')?.extra).toEqual({})
  })

  it('only Registered states the status, and only under the word of its registry', () => {
    const lines = log({ ...registered, data: { stage: 'LISTED', status: 'CLUE' } }, { type: 'Amended', validFrom: '2020-02-01', data: { stage: 'CLUE' } })
    expect(plot(lines, '2020-01-01')).toMatchObject({ status: 'LISTED', fields: {}, extra: { status: 'CLUE' } })
    expect(plot(lines, '2020-02-01')).toMatchObject({ status: 'LISTED', fields: {}, extra: { status: 'CLUE', stage: 'CLUE' } })
  })

  it('a failed effect review keeps the mode; it shows only in LISTED and EFFECT_REVIEW', () => {
    const lines = log(
      registered,
      listed,
      { type: 'EffectReviewStarted', validFrom: '2020-03-01' },
      { type: 'EffectReviewFailed', validFrom: '2020-04-01' },
      { type: 'Delisted', validFrom: '2020-05-01' },
    )
    expect(plot(lines, '2020-03-01')).toMatchObject({ status: 'EFFECT_REVIEW', fields: { mode: 'CONTROL' } })
    expect(plot(lines, '2020-04-01')).toMatchObject({ status: 'LISTED', fields: { mode: 'CONTROL' } })
    expect(plot(lines, '2020-05-01')?.fields).toEqual({ name: '示例' })
  })
})

describe('lists', () => {
  it('a plot that was listed without having been contaminated is on remediationList only', () => {
    expect(plot(log(registered, listed), '2020-02-01')?.lists).toEqual(['remediationList'])
  })

  it('a plot leaves contaminatedPlots with its stage, and Listed does not bring it back', () => {
    const lines = log(registered, { type: 'Contaminated', validFrom: '2020-01-02' }, { type: 'Delisted', validFrom: '2020-01-03' }, listed, {
      type: 'Registered',
      validFrom: '2020-03-01',
      data: { stage: 'LISTED' },
    })
    expect(listAt(lines, 'contaminatedPlots', on('2020-01-02'))).toEqual(['plot/P-1'])
    expect(listAt(lines, 'contaminatedPlots', on('2020-02-01'))).toEqual([])
    expect(listAt(lines, 'contaminatedPlots', on('2020-03-01'))).toEqual(['plot/P-1'])
  })

  it('ten thousand people is stated, else derived, and false only when both measures are known and below', () => {
    const water = (data: Line['data'] & object) => source(log({ ...registered, registry: 'waterSource', record: 'W-1', data }), '2020-01-01')
    expect(water({ dailySupplyT: 1000 })).toMatchObject({ status: null, fields: { tenThousandPeople: true } })
    expect(water({ population: 10000 })?.lists).toEqual(['tenThousandPeopleSources'])
    expect(water({ dailySupplyT: 999.9 })?.fields).not.toHaveProperty('tenThousandPeople')
    expect(water({ dailySupplyT: 999.9, population: 9999 })?.fields['tenThousandPeople']).toBe(false)
    expect(water({ dailySupplyT: 1000, tenThousandPeople: false })?.lists).toEqual([])
    expect(water({ scale: 'CENTRALISED', waterType: 'GROUNDWATER', status: 'PLANNED' })?.lists).toEqual([
      'centralisedWaterSources',
      'dualSources',
      'groundwaterSources',
    ])
    expect(water({ scale: 'DISPERSED', status: 'WITHDRAWN' })?.lists).toEqual([])
  })

  it('counts by registry and status', () => {
    const lines = log(registered, { ...registered, record: 'P-2' }, { ...registered, registry: 'waterSource', record: 'W-1' })
    expect(countsAt(lines, on('2020-01-01'))).toEqual([
      { registry: 'plot', status: 'CLUE', count: 2 },
      { registry: 'waterSource', status: null, count: 1 },
    ])
    expect(countsAt(lines, on('2020-01-01', second(0)))).toEqual([])
  })

  it('orders records by code point', () => {
    const lines = log({ ...registered, record: '\u{1F33E}' }, { ...registered, record: '\uFF5E' })
    expect(inForceAt(lines, 'plot', on('2020-01-01'))).toEqual(['\uFF5E', '\u{1F33E}'])
  })
})

/** One record of a registry, registered on 2020-01-01 with these fields, on a day long after. */
const one = (registry: string, data: Readonly<Record<string, unknown>>, validOn = '2026-01-01') =>
  stateAt(log({ ...registered, registry, record: 'X', data }), `${registry}/X`, on(validOn))
/** The status after these changes, one a day, of a record that was registered before them. */
const after = (registry: string, ...types: readonly string[]) =>
  stateAt(
    log(
      { ...registered, registry, record: 'X', data: {} },
      ...types.map((type, i) => ({ registry, record: 'X', type, validFrom: `2020-02-0${i + 1}`, data: {} })),
    ),
    `${registry}/X`,
    on('2020-03-01'),
  )

describe('the registries of FIELDS.md', () => {
  it('are the 29 of DESIGN §4, with its 15 lists', () => {
    expect(Object.keys(registries)).toHaveLength(29)
    expect(listKeys).toHaveLength(15)
    expect(listKeys.filter((key) => registriesOfList(key).length > 1)).toEqual(['dualSources'])
    expect(registriesOfList('dualSources')).toEqual(['groundwaterPollutionSource', 'waterSource'])
  })

  it.each([
    // In brackets in FIELDS.md; none where there are none.
    ['farmlandUnit', [], 'IN_REGISTER'],
    ['livestockFarm', [], null],
    ['aquacultureUnit', [], null],
    ['sewageFacility', [], null],
    ['monitoringPoint', [], 'USABLE'],
    ['blackOdorousWater', [], 'REPORTED'],
    ['expert', [], 'ACTIVE'],
    // type → status
    ['livestockFarm', ['Opened', 'Suspended', 'Closed', 'Relocated'], 'RELOCATED'],
    ['dumpPoint', ['Filed'], 'REGISTERED'],
    ['dumpPoint', ['Closed', 'Rebounded'], 'REBOUND'],
    ['blackOdorousWater', ['Closed', 'Rebounded'], 'REBOUND'],
    ['groundwaterPollutionSource', ['Surveyed', 'Listed', 'RiskAssessed'], 'RISK_ASSESSED'],
    ['keySupervisedUnit', ['Removed', 'Renewed'], 'LISTED'],
    ['monitoringPoint', ['SentForRepair', 'Restored'], 'USABLE'],
    ['village', ['MergedInto'], 'MERGED'],
    ['sewageFacility', ['Started', 'Stopped'], 'STOPPED'],
    ['enforcementCase', ['Decided', 'Corrected'], 'CORRECTED'],
    ['project', ['Started', 'Dropped'], 'DROPPED'],
    ['soilTransfer', ['Shipped', 'Received'], 'RECEIVED'],
    ['sample', ['Voided'], 'VOID'],
    // What keeps it keeps any.
    ['farmlandUnit', ['Reclassified'], 'IN_REGISTER'],
    ['breedingZone', ['Adjusted'], 'IN_FORCE'],
    ['groundwaterZone', ['Revoked', 'Adjusted'], 'REVOKED'],
    ['nonPointControlUnit', ['Adjusted'], 'IN_FORCE'],
    ['heavyMetalEnterprise', ['Removed', 'Renewed'], 'REMOVED'],
  ] as const)('%s after %j is %s', (registry, types, status) => {
    expect(after(registry, ...types)?.status).toBe(status)
  })

  it('state a status that no change leads to, under `status`', () => {
    expect(one('livestockFarm', { status: 'PLANNED', stage: 'x' })).toMatchObject({ status: 'PLANNED', extra: { stage: 'x' } })
    expect(one('sewageFacility', { status: 'BUILDING' })?.status).toBe('BUILDING')
  })

  it('keep a reference as the key that was stated, and what another registry calls a column in `extra`', () => {
    expect(one('plot', { unit: 'U-9' })?.fields['unit']).toBe('U-9')
    expect(one('keySupervisedUnit', { plot: 'P-9', mode: 'CONTROL', exactPosition: {} })).toMatchObject({
      fields: { plot: 'P-9' },
      extra: { mode: 'CONTROL', exactPosition: {} },
    })
  })

  it('show a successor of a village or town only once it is merged', () => {
    expect(one('village', { successor: '500116001002' })?.fields).toEqual({})
    expect(one('village', { successor: '500116001002', status: 'MERGED' })?.fields).toEqual({ successor: '500116001002' })
    expect(one('town', { successor: '500116002', status: 'ABOLISHED' })?.fields).toEqual({})
  })
})

describe('a large-scale farm', () => {
  const large = (data: Readonly<Record<string, unknown>>, validOn?: string) => one('livestockFarm', data, validOn)?.fields['largeScale']

  it.each([
    ['PIG', 'annualOutput', 499, 500],
    ['BEEF_CATTLE', 'annualOutput', 49, 50],
    ['DAIRY_CATTLE', 'stock', 99, 100],
    ['SHEEP', 'annualOutput', 199, 200],
    ['BROILER', 'annualOutput', 9_999, 10_000],
    ['LAYER', 'stock', 1_999, 2_000],
  ])('of %s is one by %s: not at %d, but at %d', (animal, figure, less, enough) => {
    expect(large({ animal, [figure]: less })).toBe(false)
    expect(large({ animal, [figure]: enough })).toBe(true)
    // The other figure decides nothing.
    expect(large({ animal, [figure === 'stock' ? 'annualOutput' : 'stock']: 1_000_000 })).toBeUndefined()
  })

  it('is none that can be told of other or unknown animals, or without the figure', () => {
    expect(large({ animal: 'OTHER', stock: 1_000_000, annualOutput: 1_000_000 })).toBeUndefined()
    expect(large({ annualOutput: 1_000_000 })).toBeUndefined()
    expect(large({ animal: 'PIG' })).toBeUndefined()
  })

  it('is so by what is stated, on every day and against the figures', () => {
    expect(large({ animal: 'PIG', annualOutput: 1, largeScale: true }, '2020-01-01')).toBe(true)
    expect(large({ animal: 'PIG', annualOutput: 500, largeScale: false })).toBe(false)
  })

  it('is one from 2025-09-01 though nobody recorded anything, and ends with CLOSED and RELOCATED', () => {
    const farm = { registry: 'livestockFarm', record: 'X' }
    const lines = log(
      { ...farm, type: 'Registered', validFrom: '2020-01-01', data: { animal: 'PIG', annualOutput: 500 } },
      { ...farm, type: 'Closed', validFrom: '2025-10-01', data: {} },
      { ...farm, type: 'Opened', validFrom: '2025-11-01', data: {} },
      { ...farm, type: 'Relocated', validFrom: '2025-12-01', data: {} },
    )
    expect(stateAt(lines, 'livestockFarm/X', on('2025-08-31'))).toEqual({ status: null, fields: { animal: 'PIG', annualOutput: 500 }, extra: {}, lists: [] })
    expect(stateAt(lines, 'livestockFarm/X', on('2025-09-01'))).toMatchObject({ status: null, fields: { largeScale: true }, lists: ['largeFarms'] })
    expect(stateAt(lines, 'livestockFarm/X', on('2025-10-01'))).toMatchObject({ status: 'CLOSED', fields: { largeScale: true }, lists: [] })
    expect(spells(lines, 'largeFarms', 'livestockFarm/X', late)).toEqual([
      { from: '2025-09-01', to: '2025-10-01' },
      { from: '2025-11-01', to: '2025-12-01' },
    ])
  })

  it('has no spell from 2025-09-01 where it was registered later, or retired by then', () => {
    const farm = { registry: 'livestockFarm', record: 'X' }
    const data = { animal: 'LAYER', stock: 2_000 }
    const later = log({ ...farm, type: 'Registered', validFrom: '2026-01-01', data })
    expect(spells(later, 'largeFarms', 'livestockFarm/X', late)).toEqual([{ from: '2026-01-01', to: null }])
    const retired = log({ ...farm, type: 'Registered', validFrom: '2020-01-01', data }, { ...farm, type: 'Retired', validFrom: '2025-09-01' })
    expect(spells(retired, 'largeFarms', 'livestockFarm/X', late)).toEqual([])
  })

  it('that is stated to be one does not start anew on that day', () => {
    const lines = log({ registry: 'livestockFarm', record: 'X', type: 'Registered', validFrom: '2020-01-01', data: { largeScale: true } })
    expect(spells(lines, 'largeFarms', 'livestockFarm/X', late)).toEqual([{ from: '2020-01-01', to: null }])
  })
})

describe('a black-odorous water', () => {
  const water = (data: Readonly<Record<string, unknown>>) => one('blackOdorousWater', data)?.fields ?? {}

  it.each([
    [80, 25],
    [25, 25],
    [24.9, 9.96],
    [18, 7.2],
    [12.3, 4.92],
    [3, 1.2],
    [1e-7, 4e-8],
    [0, 0],
  ])('of %d cm has the threshold %d cm of transparency', (depthCm, threshold) => {
    expect(water({ depthCm })['transparencyThresholdCm']).toBe(threshold)
  })

  it('has no threshold where the depth is unknown, whatever a source states under that name', () => {
    expect(water({ transparencyThresholdCm: 25 })).toEqual({})
    expect(water({ transparencyThresholdCm: 25, depthCm: 10 })).toEqual({ depthCm: 10, transparencyThresholdCm: 4 })
  })

  const fine = { transparencyCm: 25, dissolvedOxygenMgL: 2, ammoniaMgL: 15 }
  it.each([
    // At the limit none is met; beyond it, one is enough, alone too.
    [fine, false],
    [{ ...fine, transparencyCm: 24.9 }, true],
    [{ ...fine, dissolvedOxygenMgL: 1.9 }, true],
    [{ ...fine, ammoniaMgL: 15.1 }, true],
    [{ transparencyCm: 24.9 }, true],
    [{ dissolvedOxygenMgL: 1.9 }, true],
    [{ ammoniaMgL: 15.1 }, true],
    // No takes all three.
    [{ ...fine, transparencyCm: null }, undefined],
    [{ ...fine, dissolvedOxygenMgL: null }, undefined],
    [{ ...fine, ammoniaMgL: null }, undefined],
    [{}, undefined],
    // A shallow water has a lower threshold.
    [{ ...fine, transparencyCm: 7.2, depthCm: 18 }, false],
    [{ ...fine, transparencyCm: 7.1, depthCm: 18 }, true],
    [{ ...fine, transparencyCm: 1.2, depthCm: 3 }, false],
    [{ ...fine, transparencyCm: 0, depthCm: 0 }, false],
    // Below detection.
    [{ ...fine, dissolvedOxygenMgL: { lt: 2 } }, true],
    [{ ...fine, dissolvedOxygenMgL: { lt: 0.2 } }, true],
    [{ ...fine, dissolvedOxygenMgL: { lt: 2.1 } }, undefined],
    [{ ...fine, dissolvedOxygenMgL: 'ND' }, true],
    [{ ...fine, ammoniaMgL: { lt: 15 } }, false],
    [{ ...fine, ammoniaMgL: { lt: 0.025 } }, false],
    [{ ...fine, ammoniaMgL: { lt: 15.1 } }, undefined],
    [{ ...fine, ammoniaMgL: 'ND' }, false],
    // What a source states under that name, or says in its own words, decides nothing.
    [{ ...fine, identified: true, declared: true }, false],
    [{ identified: true }, undefined],
    [{ ammoniaMgL: 15.1, identified: false }, true],
  ] as const)('%j: identified is %s', (data, answer) => {
    expect(water(data)['identified']).toBe(answer)
  })
})

describe('lists over other registries', () => {
  const statuses = (registry: string, list: string, ...among: readonly (string | undefined)[]) =>
    among.filter((status) => one(registry, status === undefined ? {} : { status })?.lists.includes(list))

  it('are by status', () => {
    expect(statuses('keySupervisedUnit', 'keySupervisedUnits', undefined, 'LISTED', 'REMOVED')).toEqual([undefined, 'LISTED'])
    expect(statuses('heavyMetalEnterprise', 'heavyMetalEnterprises', undefined, 'LISTED', 'REMOVED')).toEqual([undefined, 'LISTED'])
    const waters = ['REPORTED', 'IDENTIFIED', 'LISTED', 'TREATING', 'EVALUATING', 'CLOSED', 'REBOUND']
    expect(statuses('blackOdorousWater', 'openBlackOdorousWaters', undefined, ...waters)).toEqual(['IDENTIFIED', 'LISTED', 'TREATING', 'EVALUATING', 'REBOUND'])
    const dumps = ['FOUND', 'REGISTERED', 'PLANNED', 'TREATING', 'COMPLETED', 'REBOUND']
    expect(statuses('dumpPoint', 'openDumpPoints', undefined, ...dumps, 'CLOSED')).toEqual([undefined, ...dumps])
  })

  it('dualSources holds the groundwater sources and the pollution sources that are said to be on it, each with its registry', () => {
    const source = { waterType: 'GROUNDWATER', scale: 'CENTRALISED' }
    const lines = log(
      { ...registered, registry: 'waterSource', record: 'X', data: source },
      { ...registered, registry: 'waterSource', record: 'SMALL', data: { ...source, scale: 'DISPERSED' } },
      { ...registered, registry: 'groundwaterPollutionSource', record: 'X', data: { onDualSourceList: true } },
      { ...registered, registry: 'groundwaterPollutionSource', record: 'A', data: { onDualSourceList: true, status: 'LISTED' } },
      { ...registered, registry: 'groundwaterPollutionSource', record: 'NOT', data: { status: 'LISTED' } },
      { ...registered, registry: 'groundwaterPollutionSource', record: 'GONE', data: { onDualSourceList: true, status: 'REMOVED' } },
      { registry: 'waterSource', record: 'X', type: 'Withdrawn', validFrom: '2021-01-01', data: {} },
    )
    const pollution = ['groundwaterPollutionSource/A', 'groundwaterPollutionSource/X']
    expect(listAt(lines, 'dualSources', on('2020-06-01'))).toEqual([...pollution, 'waterSource/X'])
    expect(listAt(lines, 'groundwaterSources', on('2020-06-01'))).toEqual(['waterSource/X'])
    expect(listAt(lines, 'dualSources', on('2021-01-01'))).toEqual(pollution)
    expect(stateAt(lines, 'waterSource/X', on('2020-06-01'))?.lists).toEqual(['centralisedWaterSources', 'dualSources', 'groundwaterSources'])
    expect(spells(lines, 'dualSources', 'waterSource/X', late)).toEqual([{ from: '2020-01-01', to: '2021-01-01' }])
    expect(spells(lines, 'dualSources', 'groundwaterPollutionSource/X', late)).toEqual([{ from: '2020-01-01', to: null }])
  })
})

// ── What the arbitraries make ────────────────────────────────────────────────────────────────────────────────────────

describe('generated ledgers', () => {
  it('are such as `ledger load` takes', () => {
    fc.assert(
      fc.property(ledger(), (lines) => {
        const corrected = new Set<string>()
        for (const [i, line] of lines.entries()) {
          const before = lines[i - 1]
          expect(line.position).toBe(i + 1)
          expect(line.recordedAt).toMatch(/^20(15|16|17)-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
          if (before !== undefined) expect(line.recordedAt >= before.recordedAt).toBe(true)
          const targetId = line.supersedes ?? line.cancels
          if (targetId === null) {
            expect(line.type).toBeTypeOf('string')
            expect(line.validFrom).toBeTypeOf('string')
            continue
          }
          const target = lines.slice(0, i).find(({ id }) => id === targetId)
          expect(target).toMatchObject({ registry: line.registry, record: line.record, cancels: null })
          expect(corrected.has(targetId)).toBe(false)
          corrected.add(targetId)
        }
        for (const { type, data } of resolved(lines)) {
          if (type === 'Retired' || type === 'Reinstated' || type === 'Cancelled') expect(data).toEqual({})
        }
      }),
    )
  })

  it('are answered the same whatever was recorded after the point, and empty before the first entry', () => {
    fc.assert(
      fc.property(ledgerAndPoints(), ({ lines, points }) => {
        for (const point of points) {
          const then = lines.filter(({ recordedAt }) => recordedAt <= point.knownAt)
          for (const id of idsOf(lines)) {
            const state = stateAt(lines, id, point)
            expect(state).toEqual(stateAt(then, id, point))
            if (then.length === 0) expect(state).toBeUndefined()
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it('collide: chains, ties, acts of several changes and populated lists all come up', () => {
    const seen = new Map<string, number>()
    const inForce = new Set<string>()
    const note = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
    for (const { lines, points } of fc.sample(ledgerAndPoints(), { numRuns: 200, seed: 1 })) {
      const all = resolved(lines)
      const byId = new Map(all.map((line) => [line.id, line]))
      for (const [i, line] of all.entries()) {
        if (line.recordedAt === all[i - 1]?.recordedAt) note('act of several')
        if (line.cancels !== null) note('cancelled')
        const target = byId.get(line.supersedes ?? '')
        if (target?.supersedes != null) note('chain of three')
        if (target?.recordedAt === line.recordedAt) note('corrected in its own act')
        if (all.some((o) => o !== line && o.record === line.record && o.validFrom === line.validFrom)) note('tie')
      }
      for (const point of points) {
        const dual = new Set<string>()
        for (const id of idsOf(lines)) {
          const registry = id.slice(0, id.indexOf('/'))
          const state = stateAt(lines, id, point)
          note(state === undefined ? 'not in force' : 'in force')
          if (state !== undefined) inForce.add(registry)
          state?.lists.forEach(note)
          if (state?.lists.includes('dualSources')) dual.add(registry)
          for (const derived of ['largeScale', 'identified']) note(`${derived} ${String(state?.fields[derived])}`)
          const begins = new Set(historyAt(lines, id, point.knownAt).map(({ validFrom }) => validFrom))
          if (spells(lines, 'largeFarms', id, point.knownAt).some(({ from }) => !begins.has(from))) note('large with the thresholds')
        }
        if (dual.size === 2) note('dualSources of both registries')
      }
    }
    expect([...inForce].sort()).toEqual(Object.keys(registries).sort())
    for (const what of [
      ...['act of several', 'cancelled', 'chain of three', 'corrected in its own act', 'tie', 'in force', 'not in force'],
      ...['largeScale true', 'largeScale false', 'identified true', 'identified false', 'large with the thresholds', 'dualSources of both registries'],
      ...listKeys,
    ])
      expect([what, seen.get(what) ?? 0]).toEqual([what, expect.toSatisfy((n: number) => n >= 10)])
  })
})

it('text is in the order of code points, not of UTF-16 units', () => {
  expect(['\u{1F33E}', '\uFF5E', 'a'].sort(byCodePoint)).toEqual(['a', '\uFF5E', '\u{1F33E}'])
})
