import { describe, expect, it } from 'vitest'
import { given, type Change } from '../../../test/support/given.ts'
import { sample as samples } from './registry.ts'

const on = (validFrom: string, type: string, data: Record<string, unknown> = {}, more: Partial<Change> = {}): Change => ({
  registry: 'sample',
  record: 'S-1',
  type,
  validFrom,
  basis: { number: '示例检〔2024〕1号' },
  data,
  ...more,
})
const point = (validFrom: string, type: string, data: Record<string, unknown> = {}): Change =>
  on(validFrom, type, data, { registry: 'monitoringPoint', record: 'M-1' })

const DAY = '2024-03-01'
const TAKEN = { point: 'M-1', sampledOn: DAY, medium: 'GROUNDWATER' }
const well = point('2020-01-01', 'Registered', { medium: 'GROUNDWATER' })
const taken = (data: Record<string, unknown> = {}, record = 'S-1', validFrom = DAY): Change => on(validFrom, 'Registered', { ...TAKEN, ...data }, { record })
const voided = (record = 'S-1', validFrom = DAY): Change => on(validFrom, 'Voided', {}, { record })

describe('one result for each point, day and medium', () => {
  it('a second one is refused', () => {
    given(well, taken()).when(taken({}, 'S-2')).thenRefused('RULE_VIOLATION', 'sample.oneResult')
    given(well, taken())
      .when(taken({}, 'S-2', '2024-04-01'))
      .thenRefused('RULE_VIOLATION', 'sample.oneResult')
  })

  it('a second one in the same act is refused', () => {
    given(well).when(taken(), taken({}, 'S-2')).thenRefused('RULE_VIOLATION', 'sample.oneResult')
  })

  it.each([{ sampledOn: '2024-03-02' }, { sampledOn: '2024-02-29' }, { point: 'M-2' }])('another day or point is another result: %j', (other) => {
    given(well, taken())
      .when(taken(other, 'S-2'))
      .then({ status: 'VALID', ...other })
    given(well)
      .when(taken(), taken(other, 'S-2'))
      .then({ status: 'VALID', ...other })
  })

  it('another medium of the same point is another result', () => {
    const field = point('2020-01-01', 'Registered')
    given(field, taken({ medium: 'SOIL' }))
      .when(taken({ medium: 'PRODUCE' }, 'S-2'))
      .then({ medium: 'PRODUCE' })
    given(field, taken({ medium: 'SOIL' }))
      .when(taken({ medium: 'SOIL' }, 'S-2'))
      .thenRefused('RULE_VIOLATION', 'sample.oneResult')
  })

  it('two of which neither says its medium are two results of one', () => {
    given(well, taken({ medium: null }))
      .when(taken({ medium: null }, 'S-2'))
      .thenRefused('RULE_VIOLATION', 'sample.oneResult')
  })

  it('a name that no point has is kept as stated, and has one result too', () => {
    given()
      .when(taken({ point: '示例村口老井' }))
      .then({ point: '示例村口老井' })
    given(taken({ point: '示例村口老井' }))
      .when(taken({ point: '示例村口老井' }, 'S-2'))
      .thenRefused('RULE_VIOLATION', 'sample.oneResult')
  })

  it('results of no stated point are not compared', () => {
    given(taken({ point: null }))
      .when(taken({ point: null }, 'S-2'))
      .then({ status: 'VALID' })
  })

  it('a void one does not count', () => {
    given(well, taken(), voided()).when(taken({}, 'S-2')).then({ status: 'VALID' })
    given(well, taken()).when(voided(), taken({}, 'S-2')).then({ status: 'VALID' })
    given(well, taken()).when(taken({}, 'S-2'), voided()).thenRefused('RULE_VIOLATION', 'sample.oneResult')
    given(well, taken(), voided('S-1', '2024-03-02')).when(taken({}, 'S-2')).thenRefused('RULE_VIOLATION', 'sample.oneResult')
  })

  it('one that is not in force does not count', () => {
    given(well, taken(), on('2024-03-02', 'Retired'))
      .when(taken({}, 'S-2', '2024-03-02'))
      .then({ status: 'VALID' })
  })

  it('an amendment does not make two of one', () => {
    const other = taken({ sampledOn: '2024-03-02' }, 'S-2', '2024-03-02')
    const amend = (data: Record<string, unknown>): Change => on('2024-03-03', 'Amended', data, { record: 'S-2' })
    given(well, taken(), other)
      .when(amend({ sampledOn: DAY }))
      .thenRefused('RULE_VIOLATION', 'sample.oneResult')
    given(well, taken(), other)
      .when(amend({ sampledOn: '2024-03-03' }))
      .then({ sampledOn: '2024-03-03' })
    given(well, taken({ point: 'M-2' }), other)
      .when(amend({ point: 'M-2', sampledOn: DAY }))
      .thenRefused('RULE_VIOLATION', 'sample.oneResult')
  })

  it('an amendment of the one that stands is none', () => {
    given(well, taken())
      .when(on('2024-03-05', 'Amended', { results: { ammonia: 0.5 } }))
      .then({ results: { ammonia: 0.5 }, computedClass: 'III' })
  })

  it('a void one may be amended beside the one that took its place, and no reinstatement makes two', () => {
    const beside = [well, taken(), voided(), taken({}, 'S-2')]
    given(...beside)
      .when(on('2024-03-05', 'Amended', { note: '示例' }))
      .then({ status: 'VOID', note: '示例' })
    given(well, taken(), on('2024-03-02', 'Retired'), taken({}, 'S-2', '2024-03-02'))
      .when(on('2024-03-05', 'Reinstated'))
      .thenRefused('RULE_VIOLATION', 'sample.oneResult')
  })

  it('two that history holds may each be voided', () => {
    for (const record of ['S-1', 'S-2']) given(well, taken(), taken({}, 'S-2')).when(voided(record)).then({ status: 'VOID' })
  })

  it('two that history holds may each be amended and retired, unless the change says again of what they are', () => {
    const two = [well, taken(), taken({}, 'S-2')]
    given(...two)
      .when(on('2024-03-05', 'Amended', { note: '示例' }))
      .then({ note: '示例' })
    given(...two)
      .when(on('2024-03-05', 'Retired'))
      .then(null)
    for (const data of [{ point: 'M-1' }, { sampledOn: DAY }, { medium: 'GROUNDWATER' }])
      given(...two)
        .when(on('2024-03-05', 'Amended', data))
        .thenRefused('RULE_VIOLATION', 'sample.oneResult')
  })

  it('one that is registered as void does not count, and takes no place', () => {
    const void_ = taken({ status: 'VOID' }, 'S-2')
    given(well, taken()).when(void_).then({ status: 'VOID' })
    given(well, void_).when(taken()).then({ status: 'VALID' })
    given(well, taken(), void_)
      .when(on('2024-03-05', 'Amended', { medium: 'GROUNDWATER' }, { record: 'S-2' }))
      .then({ status: 'VOID', medium: 'GROUNDWATER' })
    given(well, taken(), void_, on('2024-03-02', 'Retired', {}, { record: 'S-2' }))
      .when(on('2024-03-05', 'Reinstated', {}, { record: 'S-2' }))
      .then({ status: 'VOID' })
  })

  it('the medium that is not stated is that of the point', () => {
    for (const [first, second] of [
      [null, 'GROUNDWATER'],
      ['GROUNDWATER', null],
    ])
      given(well, taken({ medium: first }))
        .when(taken({ medium: second }, 'S-2'))
        .thenRefused('RULE_VIOLATION', 'sample.oneResult')
    // A point that says none gives none: not stated is a medium of its own.
    given(point('2020-01-01', 'Registered'), taken({ medium: null }))
      .when(taken({ medium: 'SOIL' }, 'S-2'))
      .then({ medium: 'SOIL' })
  })

  it('its point and the results of that day are read for it', () => {
    const looksAt = (fields: Readonly<Record<string, unknown>>) => samples.looksAt?.({ type: 'Registered', data: {} }, (column) => fields[column] ?? null)
    expect(looksAt(TAKEN)).toEqual([{ registry: 'monitoringPoint', record: 'M-1' }, { alike: { point: 'M-1', sampledOn: DAY } }])
    expect(looksAt({ point: 'M-1' })).toEqual([{ registry: 'monitoringPoint', record: 'M-1' }])
    expect(looksAt({ sampledOn: DAY })).toEqual([])
  })
})

describe('the point of a sample', () => {
  it('gives none from the day on which it is sealed', () => {
    given(well, point(DAY, 'Sealed')).when(taken()).thenRefused('RULE_VIOLATION', 'sample.sealedPoint')
    given(well, point('2024-03-02', 'Sealed')).when(taken()).then({ status: 'VALID' })
  })

  it('gives none where the same act seals it first', () => {
    given(well).when(point(DAY, 'Sealed'), taken()).thenRefused('RULE_VIOLATION', 'sample.sealedPoint')
    given(well).when(taken(), point(DAY, 'Sealed')).then({ status: 'SEALED' })
  })

  it('counts as it is on the day of the sampling, whenever that is recorded', () => {
    const later = '2024-06-01'
    given(well, point('2024-05-01', 'Sealed'))
      .when(taken({}, 'S-1', later))
      .then({ status: 'VALID' })
    given(well, point(DAY, 'Sealed'))
      .when(taken({}, 'S-1', '2024-02-01'))
      .thenRefused('RULE_VIOLATION', 'sample.sealedPoint')
  })

  it('is looked at anew where the change states another day', () => {
    given(well, point(DAY, 'Sealed'), taken({ sampledOn: '2024-02-29' }))
      .when(on('2024-06-01', 'Amended', { sampledOn: DAY }))
      .thenRefused('RULE_VIOLATION', 'sample.sealedPoint')
    given(well, point(DAY, 'Sealed'), taken({ sampledOn: '2024-02-29' }))
      .when(on('2024-06-01', 'Amended', { sampledOn: '2024-02-28' }))
      .then({ sampledOn: '2024-02-28' })
  })

  it('that history holds sealed, or of another medium, does not block what says nothing of it', () => {
    for (const facts of [
      [well, point('2024-01-01', 'Sealed'), taken()],
      [well, taken({ medium: 'SOIL' })],
    ]) {
      given(...facts)
        .when(on('2024-06-01', 'Amended', { results: { ammonia: 0.5 } }))
        .then({ results: { ammonia: 0.5 } })
      given(...facts)
        .when(voided('S-1', '2024-06-01'))
        .then({ status: 'VOID' })
      given(...facts)
        .when(on('2024-06-01', 'Retired'))
        .then(null)
    }
    for (const data of [{ point: 'M-1' }, { sampledOn: DAY }, { medium: 'GROUNDWATER' }])
      given(well, point('2024-01-01', 'Sealed'), taken())
        .when(on('2024-06-01', 'Amended', data))
        .thenRefused('RULE_VIOLATION', 'sample.sealedPoint')
  })

  it('may be under repair', () => {
    given(well, point(DAY, 'SentForRepair')).when(taken()).then({ status: 'VALID' })
  })

  it('that is sealed is not given by an amendment either', () => {
    given(well, point('2024-01-01', 'Sealed'), taken({ point: null }))
      .when(on(DAY, 'Amended', { point: 'M-1' }))
      .thenRefused('RULE_VIOLATION', 'sample.sealedPoint')
  })

  it('may be sealed when a sample is voided', () => {
    given(well, taken(), point('2024-03-02', 'Sealed')).when(voided('S-1', '2024-03-02')).then({ status: 'VOID' })
  })

  it.each(['SOIL', 'SURFACE_WATER', 'PRODUCE', 'AIR'])(
    'that is of groundwater may give a sample of %s beside: soil and produce are sampled together',
    (medium) => {
      given(well, taken()).when(taken({ medium }, 'S-2')).then({ medium, status: 'VALID' })
    },
  )

  it('and a sample are compared where both say their medium', () => {
    given(well).when(taken()).then({ medium: 'GROUNDWATER' })
    given(well)
      .when(taken({ medium: null }))
      .then({ medium: undefined })
    given(point('2020-01-01', 'Registered'))
      .when(taken({ medium: 'SOIL' }))
      .then({ medium: 'SOIL' })
    given()
      .when(taken({ medium: 'SOIL' }))
      .then({ medium: 'SOIL' })
  })
})

describe('the day of a sample', () => {
  it('is needed to register it', () => {
    given(well)
      .when(taken({ sampledOn: null }))
      .thenRefused('BAD_USER_INPUT')
    given(well)
      .when(on(DAY, 'Registered', { point: 'M-1' }))
      .thenRefused('BAD_USER_INPUT')
  })

  it('is not taken away by an amendment', () => {
    given(well, taken())
      .when(on('2024-06-01', 'Amended', { sampledOn: null }))
      .thenRefused('BAD_USER_INPUT')
    given(well, taken())
      .when(on('2024-06-01', 'Amended', { note: '示例' }))
      .then({ sampledOn: DAY })
  })

  it.each(['2024-03', '2023-02-29', '20240301'])('is a whole day, not %s', (sampledOn) => {
    given(well).when(taken({ sampledOn })).thenRefused('BAD_USER_INPUT')
  })

  it('that history holds may be missing, and is not asked of an amendment', () => {
    given(taken({ sampledOn: null }))
      .when(on('2024-04-01', 'Amended', { lab: '示例检测公司' }))
      .then({ lab: '示例检测公司' })
  })
})

describe('the results of a sample', () => {
  it('are numbers, or below a limit, or not detected', () => {
    const results = { ammonia: 0.5, lead: { lt: 0.005 }, cyanide: 'ND', ph: 7 }
    given(well).when(taken({ results })).then({ results })
  })

  it.each(['<0.005', 'nd', '未检出', '0.5', null, true, { lt: '0.005' }, { gt: 1 }, { lt: 1, unit: 'mg/L' }, [0.5]])('are never %j', (lead) => {
    given(well)
      .when(taken({ results: { lead } }))
      .thenRefused('BAD_USER_INPUT')
  })

  it.each([
    // GB/T 14848-2017: ammonia at most 0.5 in class III, 1.5 in class IV, above that V.
    [{ ammonia: 0.5 }, 'III'],
    [{ ammonia: 0.51 }, 'IV'],
    [{ ammonia: 1.5 }, 'IV'],
    [{ ammonia: 1.51 }, 'V'],
    [{ ammonia: 0.5, lead: 0.11 }, 'V'],
    [{ ammonia: 'ND' }, 'I'],
    [{ ammonia: 0.5, lead: { lt: 0.01 } }, 'III'],
    [{ ammonia: 0.02, lead: { lt: 0.01 } }, undefined],
    [{ cd: 0.3 }, undefined],
    [{}, undefined],
  ])('put groundwater of %j into class %s', (results, computedClass) => {
    given(well).when(taken({ results })).then({ computedClass })
  })

  it.each([
    // GB 3838-2002: dissolved oxygen at least 5 in class III, 2 in class V, below that none of the five.
    [{ dissolvedOxygen: 5 }, 'III'],
    [{ dissolvedOxygen: 4.99 }, 'IV'],
    [{ dissolvedOxygen: 2 }, 'V'],
    [{ dissolvedOxygen: 1.99 }, undefined],
    [{ ammonia: 1 }, 'III'],
    [{ ammonia: 1.01 }, 'IV'],
    [{ ammonia: 2.01 }, undefined],
  ])('put surface water of %j into class %s', (results, computedClass) => {
    given()
      .when(taken({ medium: 'SURFACE_WATER', results }))
      .then({ computedClass })
  })

  it.each(['SOIL', 'PRODUCE', 'AIR', null])('give no class of %s', (medium) => {
    given()
      .when(taken({ medium, results: { ammonia: 0.5 } }))
      .then({ computedClass: undefined })
  })

  it('stand beside the class that the report states, which changes nothing', () => {
    given(well)
      .when(taken({ results: { ammonia: 0.51 }, statedClass: 'III', computedClass: 'I' }))
      .then({ statedClass: 'III', computedClass: 'IV' })
  })
})
