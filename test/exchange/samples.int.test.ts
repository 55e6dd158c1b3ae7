import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedPlan } from '../../src/cli/seed.ts'
import { catalogue } from '../../src/registries/index.ts'
import { importPath } from '../support/exchange.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'

let ledger: TestLedger
beforeAll(async () => {
  ledger = await openTestLedger()
  await seedPlan(ledger.pool, catalogue, DISTRICT)
})
afterAll(() => ledger.drop())

const SAMPLES = path.resolve(import.meta.dirname, '../fixtures/import-samples')
const expected = JSON.parse(readFileSync(path.join(SAMPLES, 'expected.json'), 'utf8')) as { file: string; registry: string }[]

it.each([...new Set(expected.map(({ file }) => file))])('%s gives exactly what is expected of it', async (name) => {
  const rows = expected.filter(({ file }) => file === name)
  const report = await importPath(ledger, rows[0]?.registry ?? '', path.join(SAMPLES, name), { dryRun: true })
  expect(report.rows).toEqual(rows)
})
