import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ledgerAndPoints, idsOf } from '../support/arbitraries.ts'
import { line, openApi, registered, type Api, type Json } from '../support/api.ts'
import { byCodePoint, correctedByAt, derivedElsewhere, historyAt, registriesOfList, stateAt, type Line, type Point, type State } from '../support/naive.ts'

// ── What a diff should say, the slow way (DESIGN §6 "Diff") ─────────────────────────────────────────────────────────

/** JSON with keys in order: equal values are equal text. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => byCodePoint(a, b))) : each,
  )

const cause = (b: string, m: string, a: string): string => (b !== m && m === a ? 'KNOWLEDGE' : b === m && m !== a ? 'WORLD' : 'BOTH')

/** Changes that count at a point: recorded, in effect, standing. */
const counting = (lines: readonly Line[], id: string, { validOn, knownAt }: Point): string[] =>
  historyAt(lines, id, knownAt)
    .filter((change) => change.cancels === null && change.validFrom <= validOn && correctedByAt(lines, change.id, knownAt) === null)
    .map((change) => change.id)

const changesBetween = (lines: readonly Line[], id: string, from: Point, to: Point): string[] => {
  const [before, after] = [counting(lines, id, from), counting(lines, id, to)]
  const last = from.knownAt > to.knownAt ? from.knownAt : to.knownAt
  const chosen = new Set([...before.filter((each) => !after.includes(each)), ...after.filter((each) => !before.includes(each))])
  for (const each of chosen) {
    const next = correctedByAt(lines, each, last)
    if (next !== null) chosen.add(next)
  }
  return historyAt(lines, id, last)
    .map((change) => change.id)
    .filter((each) => chosen.has(each))
}

type Counts = (state: State) => boolean

const naiveDiff = (lines: readonly Line[], from: Point, to: Point, counts: Counts) =>
  idsOf(lines)
    .sort(byCodePoint)
    .flatMap((id) => {
      const at = (point: Point): State | undefined => stateAt(lines, id, point)
      const [b, m, a] = [at(from), at({ validOn: from.validOn, knownAt: to.knownAt }), at(to)]
      const content = (state: State | undefined): string => (state && counts(state) ? text(state) : '')
      const [cb, cm, ca] = [content(b), content(m), content(a)]
      if (cb === '' && ca === '') return []
      const names = [...new Set([b, m, a].flatMap((state) => Object.keys(state?.fields ?? {})))].sort(byCodePoint)
      const value = (state: State | undefined, name: string): unknown =>
        name === 'status'
          ? (state?.status ?? null)
          : name === 'extra'
            ? Object.keys(state?.extra ?? {}).length > 0
              ? state?.extra
              : null
            : (state?.fields[name] ?? null)
      const fields = ['status', 'extra', ...names].flatMap((field) => {
        const [vb, vm, va] = [value(b, field), value(m, field), value(a, field)]
        return text(vb) === text(va) ? [] : [{ field, before: vb, after: va, cause: cause(text(vb), text(vm), text(va)) }]
      })
      return [
        {
          id,
          kind: cb === '' ? 'ADDED' : ca === '' ? 'REMOVED' : cb === ca ? 'KEPT' : 'CHANGED',
          cause: cause(cb, cm, ca),
          inForce: [b !== undefined, a !== undefined],
          fields: fields.sort((x, y) => byCodePoint(x.field, y.field)),
          changes: changesBetween(lines, id, from, to),
        },
      ]
    })

const DIFF = `query ($from: AsOfInput!, $to: AsOfInput, $list: ID, $town: [ID!], $registry: [ID!], $kind: [DiffKind!], $first: Int, $after: String) {
  diff(from: $from, to: $to, list: $list, town: $town, registry: $registry, kind: $kind, first: $first, after: $after) {
    nodes { id registry record kind cause before { id asOf { validOn knownAt } } after { id asOf { validOn knownAt } } fields { field title before after cause } changes { id } }
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } added removed changed kept from { validOn knownAt position } to { validOn knownAt position } } }`

const EVERY = ['ADDED', 'REMOVED', 'CHANGED', 'KEPT']

const shown = (node: Json) => ({
  id: node.id,
  kind: node.kind,
  cause: node.cause,
  inForce: [node.before !== null, node.after !== null],
  fields: node.fields
    .map(({ title: _, ...field }: Json) => field)
    .filter(({ field }: Json) => !derivedElsewhere[node.registry]?.includes(field))
    .sort((x: Json, y: Json) => byCodePoint(x.field, y.field)),
  changes: node.changes.map(({ id }: Json) => id),
})
/** A record that stayed as it was has no cause worth a word. */
const causeless = <T extends { kind: string; cause: string }>(row: T): T => (row.kind === 'KEPT' ? { ...row, cause: '' } : row)

/** Restricted values are another matter (below): the oracle does not see them. */
const withoutRestricted = (lines: readonly Line[]): Line[] =>
  lines.map((each) => {
    if (each.data == null) return each
    const { contact: _, telephone: __, ...data } = each.data
    if (each.registry === 'plot') delete (data as Record<string, unknown>)['exactPosition']
    return { ...each, data }
  })

// A seed whose ledgers are long, and between them hold what the lists below select from.
describe.each(fc.sample(ledgerAndPoints({ maxChanges: 40, points: 6 }), { seed: 20_201_033, numRuns: 5 }).map((each, i) => ({ ...each, ledger: i + 1 })))(
  'random ledger $ledger: what differs between any two points is what the oracle says',
  ({ lines: drawn, points }) => {
    const lines = withoutRestricted(drawn)
    let api: Api
    beforeAll(async () => {
      api = await openApi(lines)
    })
    afterAll(() => api.close())

    const pairs = points.flatMap((from, i) =>
      points.slice(i + 1).flatMap((to): [Point, Point][] => [[from, to], ...(i === 0 ? [[to, from] as [Point, Point]] : [])]),
    )
    const compare = async (from: Point, to: Point, narrowed: Json, counts: Counts, only: (id: string) => boolean = () => true): Promise<void> => {
      const { diff } = await api.data(DIFF, { from, to, kind: EVERY, first: 500, ...narrowed })
      const expected = naiveDiff(lines, from, to, counts).filter(({ id }) => only(id))
      expect(diff.nodes.map(shown).map(causeless), JSON.stringify({ from, to, narrowed })).toEqual(expected.map(causeless))
      const total = (kind: string): number => expected.filter((each) => each.kind === kind).length
      expect([diff.added, diff.removed, diff.changed, diff.kept]).toEqual(EVERY.map(total))
      for (const { before, after } of diff.nodes) {
        if (before) expect(before.asOf.validOn).toBe(from.validOn)
        if (after) expect(after.asOf.validOn).toBe(to.validOn)
      }
    }

    it('over everything', async () => {
      for (const [from, to] of pairs) await compare(from, to, {}, () => true)
    })
    it('of one registry', async () => {
      for (const [from, to] of pairs.slice(0, 4))
        await compare(
          from,
          to,
          { registry: ['plot'] },
          () => true,
          (id) => id.startsWith('plot/'),
        )
    })
    it.each(['contaminatedPlots', 'remediationList', 'centralisedWaterSources', 'dualSources', 'largeFarms', 'openBlackOdorousWaters'])(
      'of the list %s: who joined, who left',
      async (list) => {
        for (const [from, to] of pairs.slice(0, 6))
          await compare(
            from,
            to,
            { list },
            (state) => state.lists.includes(list),
            (id) => registriesOfList(list).includes(id.slice(0, id.indexOf('/'))),
          )
      },
    )
    it('of a town', async () => {
      for (const [from, to] of pairs.slice(0, 6)) await compare(from, to, { town: ['500116001'] }, (state) => state.fields['townCode'] === '500116001')
    })
  },
)

describe('one of each', () => {
  const later = { recordedAt: '2021-06-01T00:00:00.000000Z' }
  const lines = [
    registered('town/500116001', { name: '示例镇' }),
    registered('plot/KEPT', { areaM2: 1, townCode: '500116001' }),
    registered('plot/WORLD', { areaM2: 1 }),
    line('plot/WORLD', 'Amended', { areaM2: 2 }, { validFrom: '2021-01-01', id: 'world' }),
    registered('plot/LEARNT', { areaM2: 1 }, { id: 'learnt-1' }),
    registered('plot/BOTH', { areaM2: 1 }),
    line('plot/BOTH', 'Amended', { areaM2: 2, plannedUse: '住宅' }, { validFrom: '2021-01-01', id: 'both-world' }),
    registered('plot/GONE', {}),
    line('plot/GONE', 'Retired', {}, { validFrom: '2021-01-01', id: 'gone' }),
    registered('plot/NEW', { stage: 'LISTED' }, { validFrom: '2021-01-01', id: 'new' }),
    registered('plot/CONTACT', { contact: '示例联系人' }),
    line('plot/CONTACT', 'Amended', { contact: '示例联系人二' }, { validFrom: '2021-01-01', id: 'contact' }),
    registered('plot/LEARNT', { areaM2: 3 }, { ...later, id: 'learnt-2', supersedes: 'learnt-1' }),
    line('plot/BOTH', 'Amended', { activity: 'VACANT' }, { ...later, validFrom: '2020-06-01', id: 'both-learnt' }),
  ]
  const from = { validOn: '2020-12-31', knownAt: '2020-12-31' }
  const to = { validOn: '2021-12-31', knownAt: '2021-12-31' }
  let api: Api
  beforeAll(async () => {
    api = await openApi(lines)
  })
  afterAll(() => api.close())
  const nodes = async (more: Json = {}): Promise<Record<string, Json>> =>
    Object.fromEntries((await api.data(DIFF, { from, to, kind: EVERY, ...more })).diff.nodes.map((node: Json) => [node.record, node]))

  it('KEPT comes only when asked for, and is counted all the same', async () => {
    const { diff } = await api.data(DIFF, { from, to })
    expect(diff.nodes.map(({ kind }: Json) => kind)).not.toContain('KEPT')
    expect(diff.kept).toBe(2)
    const kept = (await api.data(DIFF, { from, to, kind: ['KEPT'] })).diff
    expect(kept.nodes.map(({ id, fields, changes }: Json) => [id, fields, changes])).toEqual([
      ['plot/KEPT', [], []],
      ['town/500116001', [], []],
    ])
    expect([kept.added, kept.removed, kept.changed]).toEqual([diff.added, diff.removed, diff.changed])
  })

  it('names the kind, the cause and the changes of each', async () => {
    const found = await nodes()
    const told = (record: string) => [found[record].kind, found[record].cause, found[record].changes.map(({ id }: Json) => id)]
    expect(told('WORLD')).toEqual(['CHANGED', 'WORLD', ['world']])
    expect(told('LEARNT')).toEqual(['CHANGED', 'KNOWLEDGE', ['learnt-1', 'learnt-2']])
    expect(told('BOTH')).toEqual(['CHANGED', 'BOTH', ['both-world', 'both-learnt']])
    expect(told('GONE')).toEqual(['REMOVED', 'WORLD', ['gone']])
    expect(told('NEW')).toEqual(['ADDED', 'WORLD', ['new']])
    expect(found['GONE'].after).toBeNull()
    expect(found['NEW'].before).toBeNull()
  })

  it('names the cause field by field, with the title in Chinese', async () => {
    const { BOTH } = await nodes()
    expect(BOTH.fields.map(({ field, cause: why, title, before, after }: Json) => [field, title, before, after, why])).toEqual([
      ['areaM2', '面积', 1, 2, 'WORLD'],
      ['plannedUse', '规划用途', null, '住宅', 'WORLD'],
      ['activity', '使用状况', null, 'VACANT', 'KNOWLEDGE'],
    ])
  })

  it('both records can tell all that a record can, each at its own point', async () => {
    const F =
      'fragment F on RegistryRecord { changeCount validFrom knownFrom lists town { name } history { totalCount } versions { validFrom } extra asOf { position } }'
    const { diff } = await api.data(
      `query ($from: AsOfInput!, $to: AsOfInput) { diff(registry: ["plot"], from: $from, to: $to) { nodes { record before { ...F } after { ...F } } } } ${F}`,
      { from, to },
    )
    const { before, after } = diff.nodes.find(({ record }: Json) => record === 'LEARNT')
    expect(before).toMatchObject({ changeCount: 1, history: { totalCount: 1 }, asOf: { position: '12' } })
    expect(after).toMatchObject({ changeCount: 2, history: { totalCount: 2 }, asOf: { position: '14' } })
  })

  it('a restricted value that changed in the world is a change of the world, whose values nobody sees', async () => {
    const { CONTACT } = await nodes()
    expect(CONTACT).toMatchObject({ kind: 'CHANGED', cause: 'WORLD', fields: [] })
    expect(CONTACT.changes.map(({ id }: Json) => id)).toEqual(['contact'])
    expect(JSON.stringify(CONTACT)).not.toContain('联系人二')
  })

  it('without `to` goes to now, and says both points', async () => {
    const { diff } = await api.data(DIFF, { from })
    expect(diff.from).toEqual({ validOn: '2020-12-31', knownAt: '2020-12-31T15:59:59.999999Z', position: '12' })
    expect(diff.to.position).toBe('14')
  })

  it('pages over registry and key, each record once, at the points of the first page', async () => {
    const whole = (await api.data(DIFF, { from, to, kind: EVERY })).diff.nodes.map(({ id }: Json) => id)
    const found: string[] = []
    for (let after: string | null = null; ;) {
      const { diff } = await api.data(DIFF, { from, to, kind: EVERY, first: 3, after })
      expect(diff.pageInfo.hasPreviousPage).toBe(after !== null)
      expect(diff.edges.map(({ node }: Json) => node.id)).toEqual(diff.nodes.map(({ id }: Json) => id))
      expect([diff.added, diff.removed, diff.changed, diff.kept]).toEqual([1, 1, 4, 2])
      found.push(...diff.nodes.map(({ id }: Json) => id))
      if (!diff.pageInfo.hasNextPage) break
      after = diff.pageInfo.endCursor
      expect(after).toBe(diff.edges.at(-1).cursor)
    }
    expect(found).toEqual(whole)
  })

  it('a later page of a diff to now is read at the points of its cursor under writes', async () => {
    const moving = await openApi(lines)
    try {
      const whole = (await moving.data(DIFF, { from, kind: EVERY })).diff
      const first = (await moving.data(DIFF, { from, kind: EVERY, first: 4 })).diff
      await moving.writer.submit({
        commands: ['A', 'Z'].map((record) => ({ registry: 'plot', record, type: 'Registered', validFrom: '2020-01-01', basis: { number: '示例' } })),
        recordedBy: null,
      })
      const rest = (await moving.data(DIFF, { from, kind: EVERY, after: first.pageInfo.endCursor })).diff
      expect([...first.nodes, ...rest.nodes]).toEqual(whole.nodes)
      expect(rest.to).toEqual(first.to)
    } finally {
      await moving.close()
    }
  })

  it('a cursor of another diff is refused', async () => {
    const { diff } = await api.data(DIFF, { from, to, first: 1 })
    const after = diff.pageInfo.endCursor
    const others = [{ kind: EVERY }, { registry: ['plot'] }, { list: 'remediationList' }, { town: ['500116001'] }, { to: { ...to, validOn: '2021-12-30' } }]
    for (const other of others)
      expect((await api.error(DIFF, { from, to, first: 1, after, ...other })).extensions.code, JSON.stringify(other)).toBe('BAD_USER_INPUT')
  })

  it('registries that a list does not select from add nothing to it', async () => {
    expect(Object.keys(await nodes({ list: 'remediationList', registry: ['town'] }))).toEqual([])
    expect(Object.keys(await nodes({ list: 'remediationList' }))).toEqual(['NEW'])
  })

  it('of nothing is empty', async () => {
    const { diff } = await api.data(DIFF, { from: to, to })
    expect(diff).toMatchObject({
      nodes: [],
      edges: [],
      added: 0,
      removed: 0,
      changed: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
    const none = (await api.data(DIFF, { from, to, registry: [] })).diff
    expect([none.added, none.removed, none.changed, none.kept]).toEqual([0, 0, 0, 0])
  })

  it('follows a bulk read: state kept at a point, and the diff from it to now', async () => {
    const copy = new Map<string, Json>()
    const { plots } = await api.data('query ($asOf: AsOfInput) { plots(asOf: $asOf, first: 500) { nodes { id fields } asOf { validOn knownAt position } } }', {
      asOf: from,
    })
    for (const { id, fields } of plots.nodes) copy.set(id, fields)
    const { diff } = await api.data(
      'query ($from: AsOfInput!) { diff(registry: ["plot"], from: $from, to: {}, first: 500) { nodes { id kind after { fields } } to { validOn knownAt position } } }',
      { from: plots.asOf },
    )
    for (const { id, kind, after } of diff.nodes) {
      if (kind === 'REMOVED') copy.delete(id)
      else copy.set(id, after.fields)
    }
    const now = (await api.data('query ($asOf: AsOfInput) { plots(asOf: $asOf, first: 500) { nodes { id fields } } }', { asOf: diff.to })).plots
    expect(Object.fromEntries(copy)).toEqual(Object.fromEntries(now.nodes.map(({ id, fields }: Json) => [id, fields])))
  })
})
