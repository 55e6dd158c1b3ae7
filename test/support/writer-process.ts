/**
 * A process that writes: `node --import tsx test/support/writer-process.ts '<job>'`.
 *
 * Begins at the line `go` on stdin and ends after the line `stop`. Every answer of the engine is one line on stdout, written
 * (stdout is a pipe, so synchronously) before the next command is sent: what a line says was acknowledged.
 */
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import { openDb, openPool, type Connection } from '../../src/db/database.ts'
import type { Command } from '../../src/engine/command.ts'
import { openWriter } from '../../src/engine/writer.ts'
import { Refusal } from '../../src/kernel/refusal.ts'
import { catalogue } from '../../src/registries/index.ts'

export type Job = {
  readonly connection: Connection
  readonly district: string
  readonly name: string
  /** How many write at the same time in this process. */
  readonly writers: number
  /** Records that all processes write to. */
  readonly shared: readonly string[]
}

/** What the process says of one act: sealed; or refused, as a CONFLICT about one of the shared records. */
export type Said =
  | { readonly says: 'ready' }
  | {
      readonly says: 'sealed'
      readonly recordedAt: string
      readonly changes: readonly { readonly id: string; readonly position: number; readonly recordId: string }[]
      /** Of a shared record. */
      readonly expectedVersion?: number
    }
  | { readonly says: 'refused'; readonly code: string; readonly record: string; readonly expectedVersion: number }

const DAYS = ['2020-01-01', '2020-03-01', '2020-03-01', '2021-06-15', '2999-01-01']
const BASIS = { number: '示例环〔2020〕1号' }

const say = (what: Said): boolean => process.stdout.write(`${JSON.stringify(what)}\n`)

const work = async ({ connection, district, name, writers, shared }: Job, stopped: () => boolean): Promise<void> => {
  const pool = openPool(connection, writers + 1)
  const db = openDb(pool)
  const writer = openWriter(db, catalogue, district)

  const seal = async (...commands: Command[]): Promise<string[]> => {
    const { recordedAt, changes } = await writer.submit({ commands, recordedBy: `示例${name}` })
    say({ says: 'sealed', recordedAt, changes })
    return changes.map(({ id }) => id)
  }

  /** All who saw the same version of a record send it with theirs: one of them wins. */
  const contend = async (record: string, validFrom: string, note: string): Promise<void> => {
    const { rows } = await sql<{ version: string }>`
      select count(*) as version from ledger_entry where stream = ${`${district}/plot/${record}`}`.execute(db)
    const expectedVersion = Number(rows[0]?.version)
    try {
      const command = { registry: 'plot', record, type: 'Amended', validFrom, basis: BASIS, data: { note }, expectedVersion }
      const { recordedAt, changes } = await writer.submit({ commands: [command], recordedBy: `示例${name}` })
      say({ says: 'sealed', recordedAt, changes, expectedVersion })
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
      say({ says: 'refused', code: cause.code, record, expectedVersion })
    }
  }

  const one = async (writerNumber: number): Promise<void> => {
    for (let round = 0; !stopped(); round++) {
      const validFrom = DAYS[round % DAYS.length] ?? ''
      const [record, twin] = [`${name}-${writerNumber}-${round}`, `${name}-${writerNumber}-${round}-b`]
      const plot = { registry: 'plot', record, basis: BASIS }
      // Two records in one act: whoever sees one of them sees both.
      const [first = ''] = await seal(
        { ...plot, type: 'Registered', validFrom: '2020-01-01', data: { name: record, areaM2: round } },
        { ...plot, record: twin, type: 'Registered', validFrom: '2020-01-01', data: { name: twin, stage: 'LISTED', mode: 'CONTROL' } },
      )
      await contend(shared[round % shared.length] ?? '', validFrom, record)
      const [amended = ''] = await seal({ ...plot, type: 'Amended', validFrom, data: { note: '示例' } })
      if (round % 2 === 0) await seal({ ...plot, supersedes: amended, reason: '示例更正', data: { note: '示例更正' } })
      if (round % 3 === 0) await seal({ ...plot, record: twin, type: 'Retired', validFrom })
      if (round % 5 === 0) await seal({ ...plot, cancels: first, reason: '示例撤销' })
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, i) => one(i)))
  await writer.close()
  await pool.end()
}

const job = JSON.parse(process.argv[2] ?? '{}') as Job
let stop = false
say({ says: 'ready' })
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'go') {
    void work(job, () => stop).then(
      () => process.exit(0),
      (fault: unknown) => {
        console.error(fault)
        process.exit(1)
      },
    )
  } else if (line === 'stop') stop = true
}
