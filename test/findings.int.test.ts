import { describe, expect, it } from 'vitest'
import { findingsAt, type Finding } from '../src/engine/findings.ts'
import { openPast, resolvePoint, type AskedPoint } from '../src/engine/point.ts'
import { namedInForce } from '../src/engine/read/named.ts'
import { headOf } from '../src/engine/seal.ts'
import { endOfDay } from '../src/kernel/instant.ts'
import { catalogue } from '../src/registries/index.ts'
import { line, registered, type Json } from './support/api.ts'
import { openTestLedger } from './support/ledger.ts'
import { DISTRICT } from './support/postgres.ts'

type Parts = NonNullable<Parameters<typeof line>[3]>
type Data = Readonly<Record<string, unknown>>

/** In the order in which a log holds them. */
const inLogOrder = (lines: readonly object[]): object[] =>
  [...lines].sort((a: Json, b: Json) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))

/** What is found of one kind in a ledger of its own, at each of some points; `knownAt` is a day. */
const foundAt = async (kind: string, lines: readonly object[], ...points: readonly AskedPoint[]): Promise<Json[][]> => {
  const ledger = await openTestLedger()
  try {
    await ledger.load(inLogOrder(lines))
    const [head, past] = [await headOf(ledger.db, DISTRICT), openPast(ledger.db, DISTRICT)]
    const answers: Json[][] = []
    for (const { knownAt, ...asked } of points) {
      const point = await resolvePoint({ validOn: '2024-06-30', ...asked, ...(knownAt !== undefined && { knownAt: endOfDay(knownAt) }) }, head, past)
      const question = { point, kinds: catalogue.findings.filter(({ key }) => key === kind), registries: [...catalogue.registries.values()] }
      const found = await findingsAt(ledger.db, catalogue, question)
      const inForce = await namedInForce(
        ledger.db,
        found.flatMap(({ found: { parts } }) => parts.map(({ id }) => id)),
        point,
      )
      answers.push(
        found.map(({ id, since, found: { parts, message, data } }: Finding) => {
          const recordIds = parts.map((part) => part.id)
          return { id, since, message, data, recordIds, records: recordIds.filter((each) => inForce.has(each)) }
        }),
      )
    }
    return answers
  } finally {
    await ledger.drop()
  }
}
const found = async (kind: string, lines: readonly object[], at: AskedPoint = {}): Promise<Json[]> => (await foundAt(kind, lines, at))[0]!

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
/** The same change without a paper. */
const unpapered = (change: object) => ({ ...change, basis: null })

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
    expect(only).toMatchObject({ since: '2021-01-01', recordIds: ['protectionZone/Z', 'waterSource/W'], records: ['protectionZone/Z'] })
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
        records: ['farmlandUnit/C'],
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
  })
})

describe('REFUSED_TRANSITION', () => {
  const rules = async (lines: readonly object[], at?: AskedPoint) =>
    (await found('REFUSED_TRANSITION', lines, at)).map(({ data, recordIds }) => [recordIds[0], data.type, data.rule ?? data.code])

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
  it('counts what no record can be registered without', async () => {
    expect(await rules([registered('sample/S', { point: 'P' })])).toEqual([['sample/S', 'Registered', 'BAD_USER_INPUT']])
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
