/**
 * A process that writes, one change a command, each waited for: through the engine, or by bare inserts of the same rows in a
 * transaction each, without a lock and with a position from a sequence. Started by `bench/run.ts`; told how many writers and
 * for how long by message.
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import type * as Database from '../src/db/database.ts'
import type * as Registries from '../src/registries/index.ts'
import type * as Writer from '../src/engine/writer.ts'
import { BASIS, day, openBareWriters, targetsOf, type Target } from './bare-writers.ts'
import { DISTRICT } from './ledger.ts'

export type WritersJob = {
  readonly side: 'engine' | 'treeless' | 'bare'
  readonly connection: pg.ClientConfig & { readonly database: string }
  readonly most: number
  /** Directory of the built engine; that of the product where absent. */
  readonly dist?: string
}
export type WritersOrder = { readonly writers: number; readonly seconds: number }
export type WritersDone = { readonly written: number; readonly seconds: number }

/** One writer's next change of a record. */
type Write = (target: Target, writer: number, note: string) => Promise<unknown>

const engine = async ({ connection, dist: built = path.resolve(import.meta.dirname, '..', 'dist') }: WritersJob): Promise<Write> => {
  // The built engine, as the product runs it.
  const dist = pathToFileURL(`${built}/`)
  const { openDb, openPool } = (await import(new URL('db/database.js', dist).href)) as typeof Database
  const { openWriter } = (await import(new URL('engine/writer.js', dist).href)) as typeof Writer
  const { catalogue } = (await import(new URL('registries/index.js', dist).href)) as typeof Registries
  const { host, port, user, database } = connection as { host: string; port: number; user: string; database: string }
  const writer = openWriter(openDb(openPool({ host, port, user, database }, 10)), catalogue, DISTRICT)
  return (target, _, note) =>
    writer.submit({
      commands: [{ ...target, type: 'Amended', validFrom: day, basis: BASIS, data: { note } }],
      recordedBy: '示例经办1',
    })
}

const job = JSON.parse(process.argv[2] ?? '{}') as WritersJob
const reader = new pg.Client(job.connection)
await reader.connect()
const targets = await targetsOf(reader)
await reader.end()
const write = job.side === 'bare' ? await openBareWriters(job.connection, job.most) : await engine(job)

process.on('message', ({ writers, seconds }: WritersOrder) => {
  const begun = performance.now()
  const end = begun + seconds * 1000
  let written = 0
  const work = async (_: unknown, writer: number): Promise<void> => {
    while (performance.now() < end) {
      await write(targets[Math.floor(Math.random() * targets.length)]!, writer, `示例${Math.random()}`)
      written++
    }
  }
  Promise.all(Array.from({ length: writers }, work)).then(
    () => process.send!({ written, seconds: (performance.now() - begun) / 1000 } satisfies WritersDone),
    (fault: unknown) => {
      console.error(fault)
      process.exit(1)
    },
  )
})
process.send!('ready')
