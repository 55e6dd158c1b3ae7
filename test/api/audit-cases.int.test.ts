import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from '../../src/kernel/refusal.ts'
import { openApi, registered, type Api, type Json } from '../support/api.ts'

type Point = { readonly validOn: string; readonly knownAt: string }
type Query = Point &
  (
    | { readonly ask: 'list'; readonly list: string; readonly expect: readonly string[] }
    | { readonly ask: 'field'; readonly record: string; readonly field: string; readonly expect: unknown }
    | { readonly ask: 'sum'; readonly registry: string; readonly field: string; readonly where: Readonly<Record<string, string>>; readonly expect: number }
  )
type Case = { readonly id: string; readonly title: string; readonly changes: readonly unknown[]; readonly queries: readonly Query[] }

const cases = JSON.parse(readFileSync(path.join(import.meta.dirname, '../fixtures/audit-cases.json'), 'utf8')) as Case[]

const question = (query: Query): string =>
  query.ask === 'list'
    ? `${query.list} on ${query.validOn} as known at ${query.knownAt}`
    : query.ask === 'field'
      ? `${query.record} ${query.field} on ${query.validOn} as known at ${query.knownAt}`
      : `the sum of ${query.field} where ${JSON.stringify(query.where)} on ${query.validOn} as known at ${query.knownAt}`

describe.each(cases)('audit case $id: $title', ({ changes, queries }) => {
  let api: Api
  beforeAll(async () => {
    api = await openApi(changes)
  })
  afterAll(() => api.close())

  const asOf = ({ validOn, knownAt }: Point) => ({ validOn, knownAt })

  const listed = async ({ list, ...point }: Extract<Query, { ask: 'list' }>): Promise<void> => {
    const data = await api.data(
      `query ($list: ID!, $asOf: AsOfInput) { list(key: $list) { count(asOf: $asOf) entries(asOf: $asOf) { nodes { record lists } totalCount asOf { validOn } } } }`,
      { list, asOf: asOf(point) },
    )
    expect(data.list.entries.nodes.map(({ record }: Json) => record)).toEqual(point.expect)
    expect(data.list.entries.totalCount).toBe(point.expect.length)
    expect(data.list.count).toBe(point.expect.length)
    for (const node of data.list.entries.nodes) expect(node.lists).toContain(list)

    const ids = [...new Set(changes.map((change) => `plot/${(change as { record: string }).record}`))]
    const spells = await Promise.all(
      ids.map((id) =>
        api.data(`query ($list: ID!, $id: ID!, $asOf: AsOfInput) { list(key: $list) { spells(id: $id, asOf: $asOf) { from to } } }`, {
          list,
          id,
          asOf: asOf(point),
        }),
      ),
    )
    const during = ids.filter((_, i) => spells[i].list.spells.some(({ from, to }: Json) => from <= point.validOn && (to === null || point.validOn < to)))
    expect(during.map((id) => id.slice('plot/'.length)).sort()).toEqual(point.expect)
  }

  const column = async ({ record: id, field, expect: expected, ...point }: Extract<Query, { ask: 'field' }>): Promise<void> => {
    // A reference is asked for by its key as stated, and as the record that it names at this point.
    const fields = field === 'successor' ? 'successorRecord successor { record asOf { validOn knownAt } }' : field
    const data = await api.data(
      `query ($id: ID!, $asOf: AsOfInput) {
        record(id: $id, asOf: $asOf) { fields(names: ["${field}"]) ... on Plot { ${fields} } }
        plot(id: $id, asOf: $asOf) { ${fields} }
        records(ids: [$id], asOf: $asOf) { ... on Plot { ${fields} } } }`,
      { id, asOf: asOf(point) },
    )
    expect(data.record?.fields[field] ?? null).toEqual(expected)
    for (const found of [data.record, data.plot, data.records[0]]) {
      if (field !== 'successor') expect(found?.[field] ?? null).toEqual(expected)
      else {
        expect(found?.successorRecord ?? null).toEqual(expected)
        expect(found?.successor?.record ?? null).toEqual(expected)
        if (expected !== null) expect(found.successor.asOf.validOn).toBe(point.validOn)
      }
    }
  }

  const summed = async ({ registry, field, where, expect: expected, ...point }: Extract<Query, { ask: 'sum' }>): Promise<void> => {
    const word = field.replace(/([A-Z])/g, '_$1').toUpperCase()
    const data = await api.data(
      `query ($asOf: AsOfInput, $filter: WaterSourceFilter) { ${registry}s(asOf: $asOf, filter: $filter, first: 0) { groups(by: [], sum: [${word}]) { keys count sums } } }`,
      { asOf: asOf(point), filter: Object.fromEntries(Object.entries(where).map(([name, value]) => [name, { eq: value }])) },
    )
    const { groups } = data[`${registry}s`]
    expect(groups).toHaveLength(1)
    expect(groups[0].sums).toEqual({ [field]: expected })
  }

  it.each(queries.map((query): [string, Query] => [question(query), query]))('%s', (_, query) =>
    query.ask === 'list' ? listed(query) : query.ask === 'field' ? column(query) : summed(query),
  )
})

describe('audit case A5: a stale correction', () => {
  const first = registered('plot/P-1', { name: '示例地块' }, { id: 'e1' })
  const second = { ...registered('plot/P-1', { name: '示例地块二' }, { id: 'e2', supersedes: 'e1' }), recordedAt: '2020-01-03T00:00:00.000000Z' }
  const third = (supersedes: string) => ({
    ...registered('plot/P-1', { name: '示例地块三' }, { id: 'e3', supersedes }),
    recordedAt: '2020-01-04T00:00:00.000000Z',
  })

  it('is refused as STALE_CORRECTION naming the head, and nothing is loaded', async () => {
    const api = await openApi()
    try {
      const refused = await api.ledger.load([first, second, third('e1')]).then(
        () => undefined,
        (cause: unknown) => cause as { line: number; cause: Refusal },
      )
      expect(refused?.line).toBe(3)
      expect(refused?.cause).toMatchObject({ code: 'STALE_CORRECTION', details: { head: 'e2' } })
      expect(await api.data('{ ledger { size } }')).toEqual({ ledger: { size: '0' } })
    } finally {
      await api.close()
    }
  })

  it('is accepted where it names the head', async () => {
    const api = await openApi([first, second, third('e2')])
    try {
      const { plot } = await api.data('{ plot(id: "P-1") { name changeCount history { nodes { id correctedBy } } } }')
      expect(plot.name).toBe('示例地块三')
      expect(plot.history.nodes).toEqual([
        { id: 'e1', correctedBy: 'e2' },
        { id: 'e2', correctedBy: 'e3' },
        { id: 'e3', correctedBy: null },
      ])
    } finally {
      await api.close()
    }
  })

  it('is refused by the writer in the same way', async () => {
    const api = await openApi([first, second])
    try {
      const basis = { number: '示例更正〔2020〕1号' }
      const correct = (supersedes: string) =>
        api.writer.submit({ commands: [{ registry: 'plot', record: 'P-1', basis, supersedes, data: { name: '示例地块三' } }], recordedBy: null })
      await expect(correct('e1')).rejects.toMatchObject({ code: 'STALE_CORRECTION', details: { head: 'e2' } })
      await correct('e2')
      expect((await api.data('{ plot(id: "P-1") { name } }')).plot.name).toBe('示例地块三')
    } finally {
      await api.close()
    }
  })
})
