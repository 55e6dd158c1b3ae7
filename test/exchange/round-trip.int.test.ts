import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedPlan } from '../../src/cli/seed.ts'
import { catalogue } from '../../src/registries/index.ts'
import { registered, type Line } from '../support/api.ts'
import { ownFields } from '../support/arbitraries.ts'
import { exportOf, importBytes } from '../support/exchange.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'

let ledger: TestLedger
beforeAll(async () => {
  ledger = await openTestLedger()
  await seedPlan(ledger.pool, catalogue, DISTRICT)
})
afterAll(() => ledger.drop())

/** What a file says of the records, whatever it says of the ledger that it came from: every line but what the towns are called there. */
const FORMATS = ['csv', 'xlsx', 'geojson'] as const

describe.each([...catalogue.registries.keys()])('%s', (registry) => {
  it.each(FORMATS)('exported as %s, imported into an empty ledger and exported again says the same byte for byte', async (format) => {
    const whole = await exportOf(ledger, registry, 'ndjson')
    const empty = await openTestLedger()
    try {
      const file = await exportOf(ledger, registry, format)
      const report = await importBytes(empty, registry, `${registry}.${format}`, file)
      expect(report.rows.filter(({ outcome }) => outcome !== 'accepted')).toEqual([])
      expect((await exportOf(empty, registry, 'ndjson')).toString()).toBe(whole.toString())
    } finally {
      await empty.drop()
    }
  })
})

/** Random fields of every registry, stated by a registration in some status on some day. */
const randomLines = (key: string, seed: number): Line[] => {
  const registry = catalogue.registries.get(key)
  if (!registry) return []
  const statuses = Object.keys(registry.status.vocabulary.values)
  return fc.sample(ownFields(key), { numRuns: 60, seed }).map((fields, i) => {
    const status = statuses[i % (statuses.length + 1)]
    return registered(
      `${key}/示例-${i}`,
      { ...fields, ...(key === 'sample' && { sampledOn: '2010-01-31' }), ...(status !== undefined && { [registry.status.word]: status }) },
      { validFrom: `20${10 + (i % 12)}-02-28` },
    )
  })
}

describe.each([...catalogue.registries.keys()])('%s with whatever its columns may hold', (registry) => {
  it.each(FORMATS)('exported as %s says the same after an import into an empty ledger', async (format) => {
    const [full, empty] = [await openTestLedger(), await openTestLedger()]
    try {
      await full.load(randomLines(registry, 7))
      const report = await importBytes(empty, registry, `${registry}.${format}`, await exportOf(full, registry, format))
      // What is loaded is history and not judged; what is imported is: the rules may refuse what they would have refused before.
      const refused = report.rows.filter(({ outcome }) => outcome !== 'accepted')
      expect(refused.filter(({ reason }) => reason !== 'RULE_VIOLATION')).toEqual([])
      const lines = (await exportOf(full, registry, 'ndjson')).toString().trimEnd().split('\n')
      const places = new Set(refused.map(({ row }) => row - (format === 'geojson' ? 1 : 2)))
      expect(places.size).toBeLessThan(lines.length / 2)
      expect((await exportOf(empty, registry, 'ndjson')).toString().trimEnd().split('\n')).toEqual(lines.filter((_, i) => !places.has(i)))
    } finally {
      await full.drop()
      await empty.drop()
    }
  })
})
