import { describe, expect, it } from 'vitest'
import { catalogue } from '../registries/index.ts'
import { lifeOf } from './facts.ts'
import type { Life, Entry } from './life.ts'
import { townsOf, townsTouched } from './towns.ts'

const registry = catalogue.registries.get('plot')!
const [HERE, THERE] = ['500116001', '500116002']

type Made = readonly [type: string, day: string, data?: Entry['data'], corrects?: Partial<Pick<Entry, 'supersedes' | 'cancels'>>]
/** The changes of one record, in the order they were recorded: c1, c2 … */
const changes = (made: readonly Made[]): Entry[] =>
  made.map(([type, validFrom, data = {}, corrects = {}], i) => ({
    ...{ id: `c${i + 1}`, type, validFrom, sequence: 0, position: i + 1, data, supersedes: null, cancels: null },
    ...corrects,
  }))
const life = (entries: readonly Entry[]): Life => lifeOf(catalogue, registry, entries)
/** The towns that the last of some changes touches. */
const touchedByLast = (...made: readonly Made[]): (string | null)[] => {
  const entries = changes(made)
  return [...townsTouched(life(entries.slice(0, -1)), life(entries), entries.at(-1)!)].sort()
}

describe('the towns that a change touches', () => {
  it('are those of the versions that it ends and brings, on every day', () => {
    const moved = [
      ['Registered', '2020-01-01', { townCode: HERE }],
      ['Amended', '2021-01-01', { townCode: THERE }],
    ] as const
    expect(touchedByLast(...moved, ['Amended', '2020-06-01', { note: '示例' }])).toEqual([HERE, THERE])
    expect(touchedByLast(...moved, ['Amended', '2021-06-01', { note: '示例' }])).toEqual([THERE])
    expect(touchedByLast(...moved, ['Cancelled', '2021-01-01', {}, { cancels: 'c2' }])).toEqual([HERE, THERE])
  })

  it('are also those that are known of a record which was never registered', () => {
    const known = [
      ['Amended', '2020-01-01', { townCode: THERE }],
      ['Amended', '2021-01-01', { contact: '示例联系人' }],
    ] as const
    expect(touchedByLast(...known, ['Amended', '2020-01-01', { townCode: HERE }, { supersedes: 'c1' }])).toEqual([HERE, THERE])
    expect(touchedByLast(...known, ['Registered', '2020-01-01', { townCode: HERE }, { supersedes: 'c1' }])).toEqual([HERE, THERE])
    expect(touchedByLast(...known, ['Cancelled', '2020-01-01', {}, { cancels: 'c1' }])).toEqual([THERE, null].sort())
    expect(touchedByLast(...known, ['Cancelled', '2021-01-01', {}, { cancels: 'c2' }])).toEqual([THERE])
  })

  it('are also no town at all, where what is known of a record in none comes to light', () => {
    expect(touchedByLast(['Amended', '2021-01-01', { contact: '示例联系人' }], ['Registered', '2020-01-01', { townCode: HERE }])).toEqual([HERE, null].sort())
  })

  it('are also those that are known of a record once it is retired', () => {
    const retired = [
      ['Registered', '2020-01-01', { townCode: HERE }],
      ['Retired', '2021-01-01'],
      ['Amended', '2022-01-01', { townCode: THERE, contact: '示例联系人' }],
    ] as const
    expect(touchedByLast(...retired, ['Cancelled', '2022-01-01', {}, { cancels: 'c3' }])).toEqual([HERE, THERE])
    expect(touchedByLast(...retired, ['Amended', '2022-01-01', { townCode: HERE }, { supersedes: 'c3' }])).toEqual([HERE, THERE])
    expect(touchedByLast(...retired, ['Registered', '2023-01-01', { townCode: HERE }])).toEqual([HERE, THERE])
  })

  it('are not those of a state that it leaves as it is', () => {
    const back = [
      ['Registered', '2020-01-01', { townCode: HERE }],
      ['Retired', '2021-01-01'],
      ['Registered', '2022-01-01', { townCode: THERE, note: '示例' }],
    ] as const
    expect(touchedByLast(...back, ['Amended', '2022-06-01', { note: '示例二' }])).toEqual([THERE])
  })

  it('of a record that nobody has heard of are those of its registration alone', () => {
    expect(touchedByLast(['Registered', '2020-01-01', { townCode: HERE }])).toEqual([HERE])
  })
})

describe('the towns of a record', () => {
  it('are those of its versions; of one in force on no day those that are known of it; of one never heard of none', () => {
    expect([
      ...townsOf(
        life(
          changes([
            ['Registered', '2020-01-01', { townCode: HERE }],
            ['Amended', '2021-01-01', { townCode: THERE }],
          ]),
        ),
      ),
    ]).toEqual([HERE, THERE])
    expect([...townsOf(life(changes([['Amended', '2020-01-01', { townCode: THERE }]])))]).toEqual([THERE])
    expect([...townsOf(life([]))]).toEqual([])
  })
})
