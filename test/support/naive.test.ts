import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { idsOf, ledger, ledgerAndPoints } from './arbitraries.ts'
import { byCodePoint, correctedByAt, countsAt, endOfDay, historyAt, inForceAt, inUtc, listAt, resolved, spells, stateAt, type Line } from './naive.ts'

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
        return expect(listAt(lines, query.list, point)).toEqual(query.expect)
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
    expect(listAt(lines, 'contaminatedPlots', on('2020-01-02'))).toEqual(['P-1'])
    expect(listAt(lines, 'contaminatedPlots', on('2020-02-01'))).toEqual([])
    expect(listAt(lines, 'contaminatedPlots', on('2020-03-01'))).toEqual(['P-1'])
  })

  it('ten thousand people is stated, else derived, and false only when both measures are known and below', () => {
    const water = (data: Line['data'] & object) => source(log({ ...registered, registry: 'waterSource', record: 'W-1', data }), '2020-01-01')
    expect(water({ dailySupplyT: 1000 })).toMatchObject({ status: null, fields: { tenThousandPeople: true } })
    expect(water({ population: 10000 })?.lists).toEqual(['tenThousandPeopleSources'])
    expect(water({ dailySupplyT: 999.9 })?.fields).not.toHaveProperty('tenThousandPeople')
    expect(water({ dailySupplyT: 999.9, population: 9999 })?.fields['tenThousandPeople']).toBe(false)
    expect(water({ dailySupplyT: 1000, tenThousandPeople: false })?.lists).toEqual([])
    expect(water({ scale: 'CENTRALISED', waterType: 'GROUNDWATER', status: 'PLANNED' })?.lists).toEqual(['centralisedWaterSources', 'groundwaterSources'])
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
      for (const point of points)
        for (const id of idsOf(lines)) {
          const state = stateAt(lines, id, point)
          note(state === undefined ? 'not in force' : 'in force')
          state?.lists.forEach(note)
        }
    }
    for (const what of [
      ...['act of several', 'cancelled', 'chain of three', 'corrected in its own act', 'tie', 'in force', 'not in force'],
      ...['suspectedPlots', 'contaminatedPlots', 'remediationList', 'highRiskPlots', 'groundwaterPlots'],
      ...['centralisedWaterSources', 'dispersedWaterSources', 'tenThousandPeopleSources', 'groundwaterSources'],
    ])
      expect([what, seen.get(what) ?? 0]).toEqual([what, expect.toSatisfy((n: number) => n >= 10)])
  })
})

it('text is in the order of code points, not of UTF-16 units', () => {
  expect(['\u{1F33E}', '\uFF5E', 'a'].sort(byCodePoint)).toEqual(['a', '\uFF5E', '\u{1F33E}'])
})
