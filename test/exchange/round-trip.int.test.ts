import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedPlan } from '../../src/cli/seed.ts'
import { catalogue } from '../../src/registries/index.ts'
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
