import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedPlan } from '../src/cli/seed.ts'
import { readConfig } from '../src/config.ts'
import { importFile } from '../src/exchange/import/file.ts'
import { reportJson } from '../src/exchange/import/report.ts'
import { catalogue } from '../src/registries/index.ts'
import { openSheetFile } from '../src/sheets/open.ts'
import { openTestLedger, type TestLedger } from './support/ledger.ts'
import { DISTRICT } from './support/postgres.ts'

let ledger: TestLedger
beforeAll(async () => {
  ledger = await openTestLedger()
  await seedPlan(ledger.pool, catalogue, DISTRICT)
})
afterAll(() => ledger.drop())

const SAMPLES = path.resolve('../shared/domain/import-samples')
const expected = JSON.parse(readFileSync(path.join(SAMPLES, 'expected.json'), 'utf8')) as { file: string; registry: string }[]

it.each([...new Set(expected.map(({ file }) => file))])('%s', async (name) => {
  const rows = expected.filter(({ file }) => file === name)
  const registry = catalogue.registries.get(rows[0]!.registry)!
  const file = await openSheetFile(path.join(SAMPLES, name), name)
  const { extent } = readConfig({})
  const report = await importFile(ledger.pool, catalogue, DISTRICT, file, { registry, name, dryRun: true, allOrNothing: false, recordedBy: null, extent })
  let text = ''
  for await (const part of reportJson(report)) text += part
  expect(JSON.parse(text).rows).toEqual(rows)
})
