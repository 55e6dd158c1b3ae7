import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestLedger, type TestLedger } from '../../test/support/ledger.ts'
import { DISTRICT } from '../../test/support/postgres.ts'
import { today } from '../kernel/day.ts'
import { BEGINNING, endOfDay } from '../kernel/instant.ts'
import { openPast, resolvePoint, samePoint, sharedHead, type AskedPoint, type Past } from './point.ts'
import { EMPTY_HEAD, headOf, type Head } from './seal.ts'

const FIRST = '2021-01-01T15:59:59.999999Z'
const SECOND = '2021-01-01T16:00:00.000000Z'
const THIRD = '2021-03-01T00:00:00.000001Z'
const [BEFORE_FIRST, BETWEEN, LATER] = ['2021-01-01T15:59:59.999998Z', '2021-02-01T00:00:00.000000Z', '2022-01-01T00:00:00.000000Z']
const V = '2020-06-01'

/** Three acts: changes 1 and 2, change 3, changes 4 and 5. */
const LINES = [FIRST, FIRST, SECOND, THIRD, THIRD].map((recordedAt, i) => ({
  ...{ position: i + 1, id: `c-${i + 1}`, district: DISTRICT, registry: 'plot', record: `P-${i + 1}`, type: 'Registered', validFrom: '2020-01-01' },
  recordedAt,
}))

let ledger: TestLedger
let empty: TestLedger
let head: Head
let past: Past

beforeAll(async () => {
  ;[ledger, empty] = await Promise.all([openTestLedger(), openTestLedger()])
  await ledger.load(LINES)
  head = await headOf(ledger.db, DISTRICT)
  past = openPast(ledger.db, DISTRICT)
})
afterAll(() => Promise.all([ledger.drop(), empty.drop()]))

const resolved = async (asked: AskedPoint): Promise<[knownAt: string, position: number]> => {
  const { knownAt, position } = await resolvePoint({ validOn: V, ...asked }, head, past)
  return [knownAt, position]
}

describe('the head', () => {
  it('is the last entry, with its six digits', () => {
    expect(head).toEqual({ position: 5, recordedAt: THIRD })
  })

  it('of an empty ledger is position 0 at the beginning of time', async () => {
    expect(await headOf(empty.db, DISTRICT)).toEqual({ position: 0, recordedAt: '0001-01-01T00:00:00.000000Z' })
    expect(EMPTY_HEAD).toEqual({ position: 0, recordedAt: BEGINNING })
  })

  it('is that of one district', async () => {
    expect(await headOf(ledger.db, '500117')).toEqual(EMPTY_HEAD)
  })

  it('is asked of the database once for all who wait, and anew for who comes afterwards', async () => {
    const shared = sharedHead(ledger.db, DISTRICT)
    const before = ledger.statements.length
    // The first asks at once; the others arrived after its question was sent, and share the next.
    const heads = await Promise.all(Array.from({ length: 10 }, shared))
    expect(ledger.statements.length - before).toBeLessThanOrEqual(2)
    expect(new Set(heads.map(({ position, recordedAt }) => `${position} ${recordedAt}`))).toEqual(new Set([`5 ${THIRD}`]))
    const asked = ledger.statements.length
    await shared()
    expect(ledger.statements.length - asked).toBe(1)
  })
})

describe('a point', () => {
  it('is today and the head where nothing is said', async () => {
    expect(await resolvePoint({}, head, past)).toMatchObject({ district: DISTRICT, validOn: today(), knownAt: THIRD, position: 5 })
  })

  it('is today also with a past knownAt', async () => {
    expect(await resolvePoint({ knownAt: BETWEEN }, head, past, '2030-01-01')).toMatchObject({ validOn: '2030-01-01', knownAt: BETWEEN, position: 3 })
  })

  it.each([
    ['the very instant of an act, with all of the act', FIRST, FIRST, 2],
    ['a microsecond earlier, with nothing of it', BEFORE_FIRST, BEFORE_FIRST, 0],
    ['the next act, a microsecond later', SECOND, SECOND, 3],
    ['between two acts', BETWEEN, BETWEEN, 3],
    ['the head', THIRD, THIRD, 5],
    ['after the head: the head', LATER, THIRD, 5],
    ['the end of a day at UTC+08:00', endOfDay('2021-01-01'), FIRST, 2],
    ['the end of the next day', endOfDay('2021-01-02'), endOfDay('2021-01-02'), 3],
    ['the beginning of time', BEGINNING, BEGINNING, 0],
  ])('is %s', async (_, knownAt, ...expected) => {
    expect(await resolved({ knownAt })).toEqual(expected)
  })

  it.each([
    [0, BEGINNING, 0],
    [1, FIRST, 2],
    [2, FIRST, 2],
    [3, SECOND, 3],
    [4, THIRD, 5],
    [5, THIRD, 5],
  ])('by position %i is its whole act', async (position, ...expected) => {
    expect(await resolved({ position })).toEqual(expected)
  })

  it.each([-1, 6, 1_000_000])('by position %i is refused: the ledger does not have it', async (position) => {
    await expect(resolved({ position })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'position', found: position } })
  })

  it.each([
    [1, FIRST, FIRST, 2],
    [3, BETWEEN, BETWEEN, 3],
    [4, LATER, THIRD, 5],
    [0, BEFORE_FIRST, BEFORE_FIRST, 0],
    [0, BEGINNING, BEGINNING, 0],
  ])('by position %i beside the knownAt %s of the same act is that', async (position, knownAt, ...expected) => {
    expect(await resolved({ position, knownAt })).toEqual(expected)
  })

  it.each([
    [1, SECOND],
    [3, FIRST],
    [0, FIRST],
    [5, BETWEEN],
    [2, BEFORE_FIRST],
  ])('by position %i beside the knownAt %s of another act is refused', async (position, knownAt) => {
    await expect(resolved({ position, knownAt })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'position' } })
  })

  it('of an empty ledger is before every entry, whenever it is asked', async () => {
    const [nothing, before] = [await headOf(empty.db, DISTRICT), openPast(empty.db, DISTRICT)]
    for (const asked of [{}, { knownAt: LATER }, { knownAt: BEGINNING }, { position: 0 }, { position: 0, knownAt: LATER }])
      expect(await resolvePoint(asked, nothing, before)).toMatchObject({ knownAt: BEGINNING, position: 0 })
    await expect(resolvePoint({ position: 1 }, nothing, before)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('resolved against an earlier head is what it was then', async () => {
    const earlier = { position: 3, recordedAt: SECOND }
    expect(await resolvePoint({ validOn: V, knownAt: LATER }, earlier, past)).toMatchObject({ knownAt: SECOND, position: 3 })
    await expect(resolvePoint({ position: 4 }, earlier, past)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('of the past is looked up once', async () => {
    await resolved({ knownAt: BETWEEN })
    const before = ledger.statements.length
    await resolved({ knownAt: BETWEEN })
    expect(ledger.statements.length).toBe(before)
  })

  it('is the same as another where both times are', async () => {
    const point = await resolvePoint({ validOn: V, position: 3 }, head, past)
    expect(samePoint(point, await resolvePoint({ validOn: V, knownAt: SECOND }, head, past))).toBe(true)
    expect(samePoint(point, await resolvePoint({ validOn: V, knownAt: BETWEEN }, head, past))).toBe(false)
    expect(samePoint(point, await resolvePoint({ validOn: '2020-06-02', position: 3 }, head, past))).toBe(false)
  })
})
