import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFileSync, readdirSync } from 'node:fs'
import { openApi, registered, line, type Api, type Json } from '../support/api.ts'

const COMPARISON =
  'kind value day dayStated onItsDay { value difference asOf { validOn knownAt position } } now { value numerator denominator difference reason asOf { validOn } }'

describe('what documents state, beside what the registers come to', () => {
  let api: Api
  const claim = async (record: string, asOf?: object): Promise<Json> =>
    (await api.data(`query ($asOf: AsOfInput) { claim(id: "${record}", asOf: $asOf) { withheld comparison { ${COMPARISON} } } }`, { asOf: asOf ?? null })).claim

  beforeAll(async () => {
    const early = { recordedAt: '2020-12-01T00:00:00.000000Z', validFrom: '2020-01-01' }
    const late = { recordedAt: '2021-06-01T00:00:00.000000Z', validFrom: '2020-06-01' }
    api = await openApi([
      registered('waterSource/W1', { waterType: 'GROUNDWATER', scale: 'CENTRALISED' }, early),
      registered('claim/C-list', { list: 'groundwaterSources', statedFor: '2020-12-31', value: 2 }, early),
      registered('claim/C-withheld', { indicator: 'B2-5', statedFor: '2020-12-31', withheld: true }, early),
      registered('claim/C-rate', { indicator: 'B2-5', statedFor: '2020-12-31', value: 100 }, early),
      registered('claim/C-words', { list: 'groundwaterSources', text: '若干' }, early),
      registered('claim/C-nobody', { indicator: 'nobodyKnowsThis', value: 7 }, early),
      registered('claim/C-safe', { indicator: 'B1-2', statedFor: '2020-12-31', value: 95 }, early),
      registered(
        'farmlandUnit/F1',
        { category: 'SAFE_USE', areaMu: 90.1, ph: 5, landType: 'PADDY', cdMgKg: 0.5, measures: ['示例措施'], produceExcess: 'NONE' },
        early,
      ),
      registered(
        'farmlandUnit/F2',
        { category: 'SAFE_USE', areaMu: 9.9, ph: 5, landType: 'PADDY', cdMgKg: 0.5, measures: ['示例措施'], produceExcess: 'LIGHT' },
        early,
      ),
      registered('farmlandUnit/F3', { category: 'PRIORITY_PROTECTION', areaMu: 500, ph: 5, landType: 'PADDY', cdMgKg: 0.1 }, early),
      registered('waterSource/W2', { waterType: 'GROUNDWATER', scale: 'CENTRALISED' }, late),
      registered('groundwaterPollutionSource/G1', { status: 'LISTED' }, late),
      registered('groundwaterPollutionSource/G2', { status: 'LISTED' }, late),
      line('groundwaterPollutionSource/G2', 'Controlled', {}, { recordedAt: '2021-06-01T00:00:00.000000Z', validFrom: '2020-07-01' }),
    ])
  })
  afterAll(() => api.close())

  it('are compared as known on the day of the statement and as known now', async () => {
    const { comparison } = await claim('C-list')
    expect(comparison).toMatchObject({
      kind: 'NUMBER',
      value: 2,
      day: '2020-12-31',
      dayStated: true,
      onItsDay: { value: 1, difference: -1, asOf: { validOn: '2020-12-31', knownAt: '2020-12-31T15:59:59.999999Z' } },
      now: { value: 2, difference: 0, denominator: null, asOf: { validOn: '2020-12-31' } },
    })
  })

  it('never show what was recorded after the point of reading', async () => {
    const { comparison } = await claim('C-list', { knownAt: '2020-12-15' })
    expect(comparison.now).toMatchObject({ value: 1, difference: -1 })
    expect(comparison.onItsDay.asOf.knownAt).toBe('2020-12-15T15:59:59.999999Z')
  })

  it('keep a withheld number apart from zero and from nothing', async () => {
    const { withheld, comparison } = await claim('C-withheld')
    expect(withheld).toBe(true)
    expect(comparison).toMatchObject({ kind: 'WITHHELD', value: null, now: { value: 50, numerator: 1, denominator: 2, difference: null } })
  })

  it('have no rate where there is nothing to divide by', async () => {
    const { comparison } = await claim('C-rate')
    expect(comparison.onItsDay).toMatchObject({ value: null, difference: null })
    expect(comparison.now).toMatchObject({ value: 50, difference: -50 })
    const { comparison: before } = await claim('C-rate', { knownAt: '2020-12-15' })
    expect(before.now.reason).toContain('分母为零')
  })

  it('share the polluted area exactly: 90.1 of 90.1 + 9.9 mu, and produce above the limits does not count', async () => {
    const { comparison } = await claim('C-safe')
    expect(comparison.now).toMatchObject({ value: 90.1, numerator: 90.1, denominator: 100, difference: -4.9 })
  })

  it('of words show the count beside them, on the day of reading', async () => {
    const { comparison } = await claim('C-words', { validOn: '2020-03-01' })
    expect(comparison).toMatchObject({ kind: 'TEXT', value: null, day: '2020-03-01', dayStated: false, now: { value: 1, difference: null } })
  })

  it('of what nobody can compute stand alone', async () => {
    expect((await claim('C-nobody')).comparison).toMatchObject({ kind: 'NUMBER', value: 7, onItsDay: null, now: null })
  })

  it('take one statement for the figures of a page, however many claims it has', async () => {
    const ask = (first: number) => api.statementsOf(() => api.data(`{ claims(first: ${first}) { nodes { name comparison { ${COMPARISON} } } } }`))
    await ask(50)
    expect([(await ask(2)).length, (await ask(50)).length]).toEqual([3, 3])
  })

  it('have no value where no record says what would decide, and count those that do not say', async () => {
    const { indicators } = await api.data('{ indicators { key figure(asOf: { validOn: "2020-12-31" }) { value undecided reason } } }')
    const figure = (key: string): Json => indicators.find((each: Json) => each.key === key).figure
    expect(figure('B2-8')).toMatchObject({ value: null, undecided: 0 })
    expect(figure('T-22')).toEqual({ value: 500, undecided: 0, reason: null })
    expect(figure('villages')).toEqual({ value: 0, undecided: null, reason: null })
  })

  it('equal the indicators asked by themselves', async () => {
    const { indicators } = await api.data('{ indicators { key title unit meaning figure(asOf: { validOn: "2020-12-31" }) { value denominator } } }')
    expect(indicators.find(({ key }: Json) => key === 'B2-5')).toMatchObject({ unit: '%', figure: { value: 50, denominator: 2 } })
    expect(new Set(indicators.map(({ key }: Json) => key)).size).toBe(indicators.length)
  })
})

describe('the contradictions of the plan', () => {
  let api: Api
  /** The sides of a matter: name, value or words. */
  const sides = async (matter: string): Promise<Json[]> =>
    (
      await api.data(
        `{ claims(first: 100, filter: { contradictions: { has: "${matter}" } }) { nodes { record name list indicator value text withheld quote section statedFor document { title } comparison { kind value now { value difference } } } } }`,
      )
    ).claims.nodes

  beforeAll(async () => {
    const seeds = readdirSync('seeds')
      .filter((file) => file.endsWith('.ndjson'))
      .sort()
      .flatMap((file) => readFileSync(`seeds/${file}`, 'utf8').trim().split('\n'))
    api = await openApi(seeds.map((text) => JSON.parse(text) as unknown))
  })
  afterAll(() => api.close())

  it('X1: one groundwater source of the 54, and two elsewhere, beside the two that the register holds', async () => {
    const found = (await sides('X1')).filter(({ list }) => list === 'groundwaterSources')
    expect(found.map(({ value }) => value).sort()).toEqual([1, 2, 2, 2, 2])
    for (const { value, comparison } of found) {
      expect(comparison.value).toBe(value)
      expect(comparison.now.difference).toBe(comparison.now.value - value)
    }
  })

  it('X5: thirteen suspected plots, eleven and two of them, five of both kinds', async () => {
    const numbers = (await sides('X5')).filter(({ value }) => value !== null)
    expect(numbers.map(({ list, indicator, value }) => [list ?? indicator, value])).toEqual(
      expect.arrayContaining([
        ['suspectedPlots', 13],
        ['suspectedPlotsInvestigated', 11],
        ['suspectedPlotsInProduction', 2],
        ['suspectedAndContaminatedPlots', 5],
      ]),
    )
    const thirteen = numbers.find(({ list }) => list === 'suspectedPlots')
    expect(thirteen.comparison.now).toEqual({ value: 0, difference: -13 })
  })

  it('X10: 78.61 and 82.9 per cent of one indicator, 38.52 of another', async () => {
    const found = await sides('X10')
    expect(new Set(found.map(({ indicator, value }) => `${indicator} ${value}`))).toEqual(new Set(['B1-4 78.61', 'B1-4 82.9', 'B2-9 38.52']))
    expect(found.every(({ quote, document }) => quote && document.title)).toBe(true)
  })

  it('X14: all farms equipped, and fifty lacking', async () => {
    expect((await sides('X14')).map(({ value, indicator }) => [indicator, value]).sort()).toEqual([
      ['T-3', 100],
      ['livestockFarmsLackingFacilities', 50],
    ])
  })

  it('X24: 233 villages in the plan, 175 and 126 in the division package, beside what the register counts', async () => {
    const found = await sides('X24')
    expect(found.map(({ value }) => value).sort((a, b) => a - b)).toEqual([126, 175, 233, 301])
    const plan = found.find(({ value }) => value === 233)
    expect(plan.comparison.now).toEqual({ value: 301, difference: 68 })
    expect(found.find(({ value }) => value === 175).comparison.now).toEqual({ value: 175, difference: 0 })
  })

  it('X27: every cell that prints * is withheld, and no number', async () => {
    const found = await sides('X27')
    expect(found).toHaveLength(8)
    for (const { withheld, value, comparison } of found) expect([withheld, value, comparison.kind]).toEqual([true, null, 'WITHHELD'])
  })

  it('of villages whose tier and works nobody states have no figure, and say so', async () => {
    const { claims } = await api.data(
      '{ claims(filter: { indicator: { in: ["B2-8", "villagesTierOne"] } }) { nodes { indicator comparison { now { value undecided reason } } } } }',
    )
    expect(claims.nodes.length).toBeGreaterThan(1)
    for (const { comparison } of claims.nodes) {
      expect(comparison.now).toMatchObject({ value: null, undecided: 301 })
      expect(comparison.now.reason).toContain('No record says')
    }
  })

  it('are computed for every claim of the plan on one page', async () => {
    const { claims } = await api
      .data('{ now: claims(first: 500) { totalCount nodes { comparison { onItsDay { value } now { value } } } } }')
      .then(({ now }) => ({ claims: now }))
    expect(claims.nodes).toHaveLength(claims.totalCount)
  })

  it.each(Array.from({ length: 27 }, (_, i) => `X${i + 1}`))('%s is found, with the words of its source', async (matter) => {
    const found = await sides(matter)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote, text, value, withheld } of found) expect(quote ?? text ?? value ?? withheld).not.toBeNull()
  })
})
