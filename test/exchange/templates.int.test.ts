import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedPlan } from '../../src/cli/seed.ts'
import { creditCode } from '../../src/demo/credit-code.ts'
import { templateOf } from '../../src/exchange/template.ts'
import { catalogue } from '../../src/registries/index.ts'
import { writeXlsx } from '../../src/sheets/write-xlsx.ts'
import type { WrittenSheet } from '../../src/sheets/written-sheet.ts'
import { importBytes } from '../support/exchange.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'

let ledger: TestLedger
beforeAll(async () => {
  ledger = await openTestLedger()
  await seedPlan(ledger.pool, catalogue, DISTRICT)
})
afterAll(() => ledger.drop())

const bytesOf = async (sheets: readonly WrittenSheet[]): Promise<Buffer> => {
  const out = new PassThrough()
  const [bytes] = await Promise.all([buffer(out), writeXlsx(sheets, out)])
  return bytes
}

/** What the comment of a column gives as an example. */
const exampleIn = (note: string | undefined): string => /示例 Example：(.*)$/u.exec(note ?? '')?.[1] ?? ''

/** Left empty: what rules tie to other records, or to each other. */
const LEFT = new Set(['状态', '监测介质', '点位类型', '所在水源地', '点位', '继任地块', '分割地块', '合并地块', '来源地块'])

/** Where an example shows the form alone, something that makes sense. */
const SENSIBLE: Readonly<Record<string, string>> = {
  统一社会信用代码: creditCode(DISTRICT, 7),
  '存栏（头（只））': '1200',
  '年出栏（头（只）/年）': '2400',
  终点: '106.26,29.30',
  '透明度（cm）': '20',
  '溶解氧（mg/L）': '1.5',
}

it.each([...catalogue.registries.keys()])('a template of %s, filled in by its own drop-downs and examples, is taken without a warning', async (key) => {
  const registry = catalogue.registries.get(key)
  if (!registry) throw new Error(key)
  const table = templateOf(registry, ['白沙镇', '李市镇'])
  const cells = table.columns.map(({ title, note, choices }) =>
    LEFT.has(title)
      ? null
      : title === '编号'
        ? '示例-1'
        : (SENSIBLE[title] ?? (title.endsWith('（年）') ? '2021' : undefined) ?? choices?.[0] ?? exampleIn(note)),
  )
  const report = await importBytes(ledger, key, '模板.xlsx', await bytesOf([{ ...table, rows: [[cells]] }]), { dryRun: true })
  expect(report.notes.join()).not.toContain('extra')
  expect(report.rows.map(({ outcome, reason, hint, warnings }) => ({ outcome, reason, hint, warnings }))).toEqual([
    { outcome: 'accepted', reason: undefined, hint: undefined, warnings: [] },
  ])
})
