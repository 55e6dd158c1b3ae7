import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestLedger, type TestLedger } from '../../test/support/ledger.ts'
import { DISTRICT } from '../../test/support/postgres.ts'
import { catalogue } from '../registries/index.ts'
import type { Point } from './point.ts'
import { firstByParent, pagesByParent, EVERYTHING, type OfParent } from './read/records.ts'
import { firstByKey, holds, lastFirst, latestOf, upTo, waysOf, waysOfEvery, type Way } from './relations.ts'

const registries = [...catalogue.registries.values()]
const ways = [...waysOfEvery(catalogue.registries), ...registries.flatMap((registry) => waysOf(catalogue.registries, registry))]
const unique = [...new Map(ways.map((way) => [`${way.to.key}.${way.column} ${way.match}`, way])).entries()]
const latest = registries.flatMap((registry) => latestOf(catalogue.registries, registry))
const point: Point = { district: DISTRICT, validOn: '2024-01-01', knownAt: '2024-01-01T00:00:00.000000Z', position: 1, asked: {} }

let ledger: TestLedger
beforeAll(async () => {
  ledger = await openTestLedger()
  await ledger.load([])
  // Versions alone: what a question reads hangs on how many there are, and on what their columns hold.
  for (const { key } of registries)
    for (const column of new Set(ways.filter(({ to }) => to.key === key).map((way) => way.column))) {
      const many = ways.some((way) => way.to.key === key && way.column === column && way.match === 'MEMBER')
      await ledger.pool.query(
        `insert into record_version (district, registry, record, valid_from, valid_to, known_from, known_to, town, status, lists, body, words)
         select $1, $2, $3 || i, '2020-01-01', 'infinity', '2020-01-01', 'infinity', case when $3 = 'townCode' then 'K' || i % 700 end, 'VALID', '{}',
           jsonb_build_object($3, case when $4 then jsonb_build_array('K' || i % 700, 'K' || i % 699) else to_jsonb('K' || i % 700) end,
             'sampledOn', to_char(date '2000-01-01' + i, 'YYYY-MM-DD')), $3 || i
         from generate_series(1, 1400) i`,
        [DISTRICT, key, column, many],
      )
    }
  await ledger.pool.query('vacuum analyze record_version')
})
afterAll(() => ledger.drop())

/** What PostgreSQL does for a question that the code asks. */
const planOf = async (ask: (db: TestLedger['db']) => Promise<unknown>): Promise<string> => {
  const explaining = ledger.db.withPlugin({
    transformQuery: ({ node }) =>
      node.kind === 'RawNode' ? { ...node, sqlFragments: [`explain (costs off) ${node.sqlFragments[0] ?? ''}`, ...node.sqlFragments.slice(1)] } : node,
    transformResult: async ({ result }) => {
      plan = result.rows.map((row) => String(row['QUERY PLAN'])).join('\n')
      return { ...result, rows: [] }
    },
  })
  let plan = ''
  await ask(explaining)
  return plan
}
const indexOf = ({ column }: Pick<Way, 'column'>): string => (column === 'townCode' ? 'record_version_town' : `ref_${column}_`)

describe('a way leads by its index', () => {
  it.each(unique)('%s', async (_, way) => {
    const of: OfParent = (key) => holds(way, key)
    const question = { registries: [way.to], point, where: sql<boolean>`true`, order: [], wanted: EVERYTHING, counted: true }
    const slice = { size: 50, backward: false, from: undefined }
    const plan = await planOf((db) => pagesByParent(db, { ...question, slice }, of, ['K1', 'K2']))
    const used = [...plan.matchAll(/using "?(\w+)"? on record_version|Bitmap Index Scan on "?(\w+)"?/g)].map(([, a, b]) => a ?? b)
    expect(
      used.map((name) => name?.startsWith(indexOf(way))),
      plan,
    ).toEqual([true, true])
    expect(plan).not.toContain('Seq Scan')
  })
})

describe('one of many is found without reading the others', () => {
  it.each(latest)('$as', async (way) => {
    const of: OfParent = (key) => upTo(way, key, point.validOn)
    const plan = await planOf((db) => firstByParent(db, { registry: way.to, point, order: lastFirst(way), wanted: EVERYTHING }, of, ['K1', 'K2']))
    expect(plan).toContain(`Index Scan Backward using ${indexOf(way)}`)
    // No sort: the first entry from the end is the last.
    expect(plan).not.toContain('Sort')
  })

  it.each(registries.filter(({ cited }) => cited))('what changes rest on: $key', async (registry) => {
    const column = registry.cited?.column ?? ''
    const of: OfParent = (key) => holds({ match: 'VALUE', column }, key)
    const plan = await planOf((db) => firstByParent(db, { registry, point, order: firstByKey, wanted: EVERYTHING }, of, ['K1', 'K2']))
    expect(plan).toContain(`using ${indexOf({ column })}`)
  })
})
