import { describe, expect, it } from 'vitest'
import { catalogue } from '../registries/index.ts'
import { plot } from '../registries/plot/registry.ts'
import { Knowledge } from './knowledge.ts'
import { differences, standing, stateBefore, unheardOf, versionOn, versionsOf, withChange, type Entry, type Life } from './life.ts'

/** Change n has position n and the id `c<n>`; what is not said is the plainest there is. */
const entries = (...changes: readonly Partial<Entry>[]): Entry[] =>
  changes.map((change, i) => ({
    id: `c${i + 1}`,
    position: i + 1,
    type: 'Amended',
    validFrom: '2020-02-01',
    sequence: 0,
    supersedes: null,
    cancels: null,
    data: {},
    ...change,
  }))
const lifeAfter = (...changes: readonly Partial<Entry>[]): Life =>
  entries(...changes).reduce((life, entry) => withChange(catalogue, life, entry), unheardOf(plot))

const registered = { type: 'Registered', validFrom: '2020-01-01', data: { name: '示例' } } as const
const suspected = { type: 'Suspected', validFrom: '2020-03-01' } as const
const cancelled = (id: string) => ({ type: 'Cancelled', cancels: id })

const spansOf = (life: Life) => versionsOf(life).map(({ validFrom, validTo, row }) => [validFrom, validTo, row.status])
const bodyOn = (life: Life, day: string) => versionOn(versionsOf(life), day)?.row.body

describe('the order of effect', () => {
  it('puts a late fact where it belongs, and folds later ones again on top of it', () => {
    const late = { data: { riskLevel: 'HIGH' }, validFrom: '2020-02-01' }
    const life = lifeAfter(registered, suspected, { data: { riskLevel: null, note: '示例' }, validFrom: '2020-04-01' }, late)
    expect(bodyOn(life, '2020-01-31')).toEqual({})
    expect(bodyOn(life, '2020-02-01')).toEqual({ riskLevel: 'HIGH' })
    expect(bodyOn(life, '2020-03-31')).toEqual({ riskLevel: 'HIGH' })
    expect(bodyOn(life, '2020-04-01')).toEqual({ note: '示例' })
  })

  it('takes the documents of a day in their sequence, and equal ones as they were recorded', () => {
    const life = lifeAfter(
      registered,
      { sequence: 2, data: { note: '二' } },
      { sequence: 1, data: { note: '一' } },
      { sequence: 1, data: { note: '一乙', areaM2: 1 } },
    )
    expect(bodyOn(life, '2020-02-01')).toEqual({ note: '二', areaM2: 1 })
    expect(life.steps.map(({ entry }) => entry.id)).toEqual(['c1', 'c3', 'c4', 'c2'])
  })

  it('lets a negative sequence come before what has none', () => {
    expect(bodyOn(lifeAfter(registered, { data: { note: '〇' } }, { sequence: -1, data: { note: '负' } }), '2020-02-01')).toEqual({ note: '〇' })
  })

  it('keeps the place of the first change of a chain, however long', () => {
    const life = lifeAfter(
      registered,
      { data: { note: '一', areaM2: 1 } },
      { data: { note: '二' } },
      { supersedes: 'c2', data: { note: '一甲', areaM2: 2 } },
      { supersedes: 'c4', data: { note: '一乙', areaM2: 3 } },
    )
    expect(bodyOn(life, '2020-02-01')).toEqual({ note: '二', areaM2: 3 })
  })

  it('moves a change that its correction puts on another day, there and back', () => {
    const life = lifeAfter(registered, { data: { note: '一' } }, { data: { note: '二' } }, { supersedes: 'c2', validFrom: '2020-05-01', data: { note: '一' } })
    expect(bodyOn(life, '2020-05-01')).toEqual({ note: '一' })
    const back = withChange(catalogue, life, { ...entries({})[0]!, id: 'c5', position: 5, supersedes: 'c4', data: { note: '一' } })
    expect(bodyOn(back, '2020-05-01')).toEqual({ note: '二' })
  })
})

describe('corrections', () => {
  it('a cancelled correction does not bring back what it had replaced', () => {
    const life = lifeAfter(registered, suspected, { ...suspected, supersedes: 'c2', data: { note: '示例' } }, cancelled('c3'))
    expect(spansOf(life)).toEqual([['2020-01-01', null, 'CLUE']])
    expect(standing(life, 'c2')).toBeUndefined()
    expect(life.changeCount).toBe(4)
  })

  it('what is cancelled is gone from its day on, and only that', () => {
    const life = lifeAfter(registered, suspected, { type: 'Investigated', validFrom: '2020-04-01' }, cancelled('c2'))
    expect(spansOf(life)).toEqual([
      ['2020-01-01', '2020-04-01', 'CLUE'],
      ['2020-04-01', null, 'INVESTIGATED'],
    ])
  })

  it('where the last standing Registered is cancelled the record is in force on no day', () => {
    expect(versionsOf(lifeAfter(registered, suspected, cancelled('c1')))).toEqual([])
  })

  it('a life is not changed by what is put on top of it', () => {
    const before = lifeAfter(registered, suspected)
    const spans = spansOf(before)
    withChange(catalogue, before, { ...entries(cancelled('c1'))[0]!, id: 'c3', position: 3 })
    expect(spansOf(before)).toEqual(spans)
    expect(before.changeCount).toBe(2)
  })
})

describe('being in force', () => {
  it('facts before the registration are kept, and show once the record is registered', () => {
    expect(spansOf(lifeAfter({ ...suspected, validFrom: '2019-01-01' }, registered))).toEqual([['2020-01-01', null, 'SUSPECTED']])
  })

  it('Retired and Reinstated before it have no effect', () => {
    const early = [
      { type: 'Retired', validFrom: '2019-01-01' },
      { type: 'Reinstated', validFrom: '2019-02-01' },
    ]
    expect(spansOf(lifeAfter(...early, registered))).toEqual([['2020-01-01', null, 'CLUE']])
  })

  it('Retired on the day of the registration leaves nothing, and Reinstated the rest', () => {
    const retired = { type: 'Retired', validFrom: '2020-01-01' }
    expect(versionsOf(lifeAfter(registered, retired))).toEqual([])
    expect(spansOf(lifeAfter(registered, retired, { type: 'Reinstated', validFrom: '2020-06-01' }))).toEqual([['2020-06-01', null, 'CLUE']])
  })

  it('a stage that came while the record was retired shows once it is back', () => {
    const life = lifeAfter(registered, { type: 'Retired', validFrom: '2020-02-01' }, suspected, { type: 'Registered', validFrom: '2020-06-01' })
    expect(spansOf(life)).toEqual([
      ['2020-01-01', '2020-02-01', 'CLUE'],
      ['2020-06-01', null, 'SUSPECTED'],
    ])
  })

  it('Registered keeps the stage unless it states one', () => {
    const again = (data: Record<string, unknown>) =>
      spansOf(lifeAfter(registered, suspected, { type: 'Registered', validFrom: '2020-06-01', data })).at(-1)?.[2]
    expect(again({ note: '示例' })).toBe('SUSPECTED')
    expect(again({ stage: 'LISTED' })).toBe('LISTED')
  })
})

describe('versions', () => {
  it('neighbours of equal content are one', () => {
    const life = lifeAfter(
      registered,
      { data: { name: '示例' } },
      { type: 'Suspected', validFrom: '2020-03-01' },
      { type: 'Suspected', validFrom: '2020-04-01' },
    )
    expect(spansOf(life)).toEqual([
      ['2020-01-01', '2020-03-01', 'CLUE'],
      ['2020-03-01', null, 'SUSPECTED'],
    ])
  })

  it('equal content on both sides of a gap is two', () => {
    const life = lifeAfter(registered, { type: 'Retired' }, { type: 'Reinstated', validFrom: '2020-03-01' })
    expect(spansOf(life)).toEqual([
      ['2020-01-01', '2020-02-01', 'CLUE'],
      ['2020-03-01', null, 'CLUE'],
    ])
  })

  it('the order of keys is no content', () => {
    const data = { extra: { 甲: 1, 乙: { a: 1, b: 2 } } }
    const turned = { extra: { 乙: { b: 2, a: 1 }, 甲: 1 } }
    expect(spansOf(lifeAfter({ ...registered, data }, { data: turned }))).toHaveLength(1)
  })

  it('a restricted value that is stated anew is new content, since nobody may compare it', () => {
    const contact = (commitment: string) => ({ contact: { commitment } })
    const life = lifeAfter({ ...registered, data: contact('a') }, { data: contact('a') }, { validFrom: '2020-03-01', data: { contact: null } })
    expect(versionsOf(life).map(({ row }) => row.restricted)).toEqual([{ contact: 'c1' }, { contact: 'c2' }, null])
    expect(versionsOf(life).map(({ row }) => row.body)).toEqual([{}, {}, {}])
  })
})

describe('what a command is judged on', () => {
  const life = lifeAfter(registered, suspected, { type: 'Investigated', validFrom: '2020-03-01', sequence: 1 })
  const statusBefore = (validFrom: string, sequence = 0, corrects: string | null = null) => stateBefore(life, { validFrom, sequence, corrects }).status

  it('is what stands before its own place', () => {
    expect(statusBefore('2019-12-31')).toBeNull()
    expect(statusBefore('2020-01-01')).toBe('CLUE')
    expect(statusBefore('2020-03-01', -1)).toBe('CLUE')
    expect(statusBefore('2020-03-01', 0)).toBe('SUSPECTED')
    expect(statusBefore('2020-03-01', 1)).toBe('INVESTIGATED')
  })

  it('is without the change that it corrects, wherever that stood', () => {
    expect(statusBefore('2020-03-01', 0, 'c2')).toBe('CLUE')
    expect(statusBefore('2020-04-01', 0, 'c3')).toBe('SUSPECTED')
    expect(statusBefore('2020-04-01', 0, 'c2')).toBe('INVESTIGATED')
  })
})

describe('what an act does to the versions', () => {
  it('touches only what changes', () => {
    const before = lifeAfter(registered, suspected)
    const after = withChange(catalogue, before, { ...entries({ data: { note: '示例' } })[0]!, id: 'c3', position: 3 })
    const { closed, opened } = differences(before, after)
    expect(closed.map(({ validFrom }) => validFrom)).toEqual(['2020-01-01', '2020-03-01'])
    expect(opened.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2020-01-01', '2020-02-01'],
      ['2020-02-01', '2020-03-01'],
      ['2020-03-01', null],
    ])
    const nothingNew = withChange(catalogue, before, { ...entries({ data: { name: '示例' } })[0]!, id: 'c3', position: 3 })
    expect(differences(before, nothingNew)).toEqual({ closed: [], opened: [] })
  })

  it('is never known for an empty span, however many acts are learnt together', () => {
    const id = { registry: 'plot', record: 'P-1' }
    const lives = [unheardOf(plot), lifeAfter(registered), lifeAfter(registered, suspected), lifeAfter(registered, suspected, cancelled('c1'))]
    const knowledge = new Knowledge(id)
    for (let i = 1; i < lives.length; i++) knowledge.learn(lives[i - 1]!, lives[i]!, `t${i}`)
    expect(knowledge.closings).toEqual([])
    expect(knowledge.versions.map(({ validFrom, validTo, knownFrom, knownTo }) => [validFrom, validTo, knownFrom, knownTo])).toEqual([
      ['2020-01-01', null, 't1', 't2'],
      ['2020-01-01', '2020-03-01', 't2', 't3'],
      ['2020-03-01', null, 't2', 't3'],
    ])
  })

  it('closes a stored version once, though it is opened and closed again in the same group', () => {
    const lives = [lifeAfter(registered), lifeAfter(registered, { validFrom: '2020-01-01', data: { note: '一' } })]
    lives.push(withChange(catalogue, lives[1]!, { ...entries({ validFrom: '2020-01-01', data: { note: '二' } })[0]!, id: 'c3', position: 3 }))
    const knowledge = new Knowledge({ registry: 'plot', record: 'P-1' })
    knowledge.learn(lives[0]!, lives[1]!, 't1')
    knowledge.learn(lives[1]!, lives[2]!, 't2')
    expect(knowledge.closings).toEqual([{ registry: 'plot', record: 'P-1', validFrom: '2020-01-01', knownTo: 't1' }])
    expect(knowledge.versions.map(({ row, knownFrom, knownTo }) => [row.body['note'], knownFrom, knownTo])).toEqual([
      ['一', 't1', 't2'],
      ['二', 't2', null],
    ])
  })
})
