import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '../src/engine/command.ts'
import { openWriter, type Writer } from '../src/engine/writer.ts'
import { catalogue } from '../src/registries/index.ts'
import { registered } from './support/api.ts'
import { openTestLedger, type TestLedger } from './support/ledger.ts'
import { DISTRICT } from './support/postgres.ts'

/** Commands that wait together are sealed together: what one looks at must not hang on what strangers ask beside it. */
describe('rules that look at other records, for commands of one group', () => {
  let ledger: TestLedger
  let writer: Writer
  const BASIS = { number: '示例环〔2024〕1号' }

  /** What becomes of commands that arrive at once: sealed, or the rule that refuses. */
  const outcomes = async (...commands: readonly Command[]): Promise<string[]> => {
    const settled = await Promise.allSettled(commands.map((command) => writer.submit({ commands: [command], recordedBy: null })))
    return settled.map((each) => (each.status === 'fulfilled' ? 'sealed' : String((each.reason as { details?: { rule?: string } }).details?.rule)))
  }
  const sample = (record: string, type: string, data: Record<string, unknown>): Command => ({
    registry: 'sample',
    record,
    type,
    validFrom: '2024-03-01',
    basis: BASIS,
    data,
  })
  const transfer = (type: string, data: Record<string, unknown> = {}): Command => ({
    registry: 'soilTransfer',
    record: 'T',
    type,
    validFrom: '2024-03-01',
    basis: BASIS,
    data,
  })

  beforeAll(async () => {
    ledger = await openTestLedger()
    await ledger.load([
      registered('plot/A', { stage: 'LISTED', mode: 'REMEDIATION' }),
      registered('plot/B', { stage: 'CLUE' }),
      registered('soilTransfer/T', { plot: 'A' }),
      ...['P1', 'P2'].map((record) => registered(`monitoringPoint/${record}`, { medium: 'GROUNDWATER' })),
      registered('sample/OLD', { point: 'P1', sampledOn: '2024-02-02' }),
      registered('sample/S', { point: 'P1', sampledOn: '2024-02-01' }),
    ])
    writer = openWriter(ledger.db, catalogue, DISTRICT)
  })
  afterAll(async () => {
    await writer.close()
    await ledger.drop()
  })

  it('two results of one point, day and medium that arrive at once: one is sealed', async () => {
    const twin = { point: 'P2', sampledOn: '2024-03-01' }
    expect((await outcomes(sample('N1', 'Registered', twin), sample('N2', 'Registered', twin))).sort()).toEqual(['sample.oneResult', 'sealed'])
  })

  it('a command finds what stands in its way though another moves the record elsewhere in the same group', async () => {
    const [day] = await outcomes(sample('S', 'Amended', { sampledOn: '2024-02-02' }), sample('S', 'Amended', { point: 'P2' }))
    expect(day).toBe('sample.oneResult')
  })

  it('soil leaves from the plot that is stated, though a later command of the group names another one', async () => {
    expect(await outcomes(transfer('Shipped'), transfer('Amended', { plot: 'B' }))).toEqual(['sealed', 'soilTransfer.plot'])
  })
})
