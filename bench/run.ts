/**
 * npm run bench: how fast the product is beside a bare `node:http` + `pg` server over the same tables.
 *
 *     npm run bench -- [--records 100000] [--changes 500000] [--rounds 5] [--seconds 4] [--only page,counts] [--keep DIR] [--profile DIR]
 *
 * Prints ratios, never pass or fail. `--only` names parts: load, one, page, asOf, nested, history,
 * corrected, writers, tree, httpWriters, proof, verify; on the demonstration district counts, viewport, search, picture; and on `--records` of farmland import, export.
 * `--keep` keeps the loaded data directory and uses it again: the next run only reads and writes. `--profile` writes a CPU
 * profile of every product process there; its numbers are then of no use.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openEmbedded } from '../src/db/embedded.ts'
import { today } from '../src/kernel/day.ts'
import { districtLines, districtSize } from '../src/demo/district.ts'
import { CALM, DISTRICT, HOT, ledgerLines } from './ledger.ts'
import { DEMO_PARTS, measureDemonstration } from './demonstration.ts'
import { farmlandLines, measureExport } from './export.ts'
import { measureHttpWriting } from './http-writing.ts'
import { measureImport } from './importing.ts'
import { byTurns, compare, median, type Comparison } from './measure.ts'
import { peakMb, runNode, startBench, stop, stopAll } from './processes.ts'
import type { QuestionName, Samples } from './questions.ts'
import { heading, number, say, spread } from './report.ts'
import { checkAgreement, inDatabase, openServers, sideOf } from './servers.ts'
import { measureProving } from './proving.ts'
import { makeTreeless } from './treeless.ts'
import { measureVerifying } from './verifying.ts'
import type { WritersDone, WritersJob, WritersOrder } from './writers.ts'

const { values: given } = parseArgs({
  options: {
    records: { type: 'string', default: '100000' },
    changes: { type: 'string', default: '500000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    only: { type: 'string' },
    keep: { type: 'string' },
    profile: { type: 'string' },
  },
})
const [records, changes, rounds, seconds] = [given.records, given.changes, given.rounds, given.seconds].map(Number) as [number, number, number, number]
const SEED = 1

const LEDGER_PARTS = ['load', 'one', 'page', 'asOf', 'nested', 'history', 'corrected', 'writers', 'tree', 'httpWriters', 'proof', 'verify'] as const
const PARTS = [...LEDGER_PARTS, ...DEMO_PARTS, 'import', 'export'] as const
type Part = (typeof PARTS)[number]
const wanted = given.only === undefined ? PARTS : (given.only.split(',') as Part[])
const unknown = wanted.find((part) => !PARTS.includes(part))
if (unknown !== undefined) throw new Error(`--only ${unknown}: expected some of ${PARTS.join(', ')}`)
const wants = (part: Part): boolean => wanted.includes(part)

const ROOT = path.resolve(import.meta.dirname, '..')
const CLI = 'dist/cli/taizhang.js'

// ── The data directory ───────────────────────────────────────────────────────────────────────────────────────────────

type Embedded = Awaited<ReturnType<typeof openEmbedded>>

const cleanUps: (() => Promise<unknown>)[] = []
const cleanUp = async (): Promise<void> => {
  await stopAll()
  for (const clean of cleanUps.splice(0).reverse()) await clean()
}

const profiled = (...args: readonly string[]): string[] => [
  ...(given.profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', path.resolve(given.profile)]),
  ...args,
]

const buildWhereMissing = async (): Promise<void> => {
  if (existsSync(path.join(ROOT, CLI))) return
  const [code] = (await once(spawn('npx', ['tsc', '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' }), 'exit')) as [number]
  if (code !== 0) throw new Error('dist could not be built')
}

/** A file of lines, counted; it goes when everything is done. */
const inFile = async (lines: Generator<string, void, void>): Promise<{ readonly file: string; readonly count: number }> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'taizhang-bench-file-'))
  cleanUps.push(() => rm(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'ledger.ndjson')
  let count = 0
  const ended = function* () {
    for (const line of lines) {
      count += 1
      yield `${line}\n`
    }
  }
  await pipeline(Readable.from(ended()), createWriteStream(file))
  return { file, count }
}

/** Loads the generated ledger and folds it again, each as the command that a user calls. */
const loadLedger = async (dataDir: string): Promise<void> => {
  const { file, count } = await inFile(ledgerLines({ records, changes, seed: SEED }))
  const env = { TAIZHANG_DATA: dataDir, DISTRICT }
  await runNode([CLI, 'migrate'], env)
  const measure = async (title: string, target: number, ...command: string[]): Promise<void> => {
    const ran = await runNode(profiled(CLI, ...command), env)
    say(title, number(count / ran.seconds), number(target), `${number(ran.seconds, 1)} s`, `${number(ran.cpuSeconds, 1)} s`, `${number(ran.peakMb)} MB`)
  }
  heading('changes per second', 'product', 'target', 'took', 'CPU of Node', 'RSS peak')
  await measure('ledger load', 8000, 'ledger', 'load', file)
  await measure('rebuild', 18_000, 'rebuild')
  await rm(file)
}

const loadLines = async (dataDir: string, lines: Generator<string, void, void>): Promise<void> => {
  const { file } = await inFile(lines)
  await runNode([CLI, 'ledger', 'load', file], { TAIZHANG_DATA: dataDir, DISTRICT })
  await rm(file)
}

// ── Questions ────────────────────────────────────────────────────────────────────────────────────────────────────────

const samplesOf = (embedded: Embedded): Promise<Samples> =>
  inDatabase(embedded.connection, async (client) => {
    const keys = async (registry: string, size: number): Promise<string[]> => {
      const { rows } = await client.query<{ record: string }>(
        `select record from record_version where district = $1 and registry = $2 and valid_from <= $3 and valid_to > $3 and known_to = 'infinity'
           and record <> all($4) order by md5(record) limit $5`,
        [DISTRICT, registry, today(), [HOT, CALM], size],
      )
      return rows.map(({ record }) => record)
    }
    const none = { words: [], viewport: { box: [], metres: 0, pages: [] } }
    return { plots: await keys('plot', 500), towns: await keys('town', 30), today: today(), ...none }
  })

const COMPARED: readonly { readonly name: QuestionName & Part; readonly title: string; readonly target: string }[] = [
  { name: 'one', title: 'one record', target: '≥ 0.3' },
  { name: 'page', title: 'page of 50 with total', target: '≥ 0.5' },
  { name: 'asOf', title: 'the same as of a past point', target: '≥ 0.5' },
  { name: 'nested', title: '20 sources with town and last 10 changes', target: '≥ 0.4' },
]

const WITHIN: readonly {
  readonly part: Part
  readonly title: string
  readonly of: QuestionName
  readonly against: QuestionName
  readonly target: string
}[] = [
  { part: 'history', title: 'page as of 2018, against today', of: 'pageIn2018', against: 'page', target: '≤ 1.5' },
  { part: 'corrected', title: 'record corrected 1,000 times, against never', of: 'hot', against: 'calm', target: '≤ 2' },
  { part: 'corrected', title: 'the same as of a past point', of: 'hotThen', against: 'calmThen', target: '≤ 2' },
]

const readingParts = [...COMPARED.map(({ name }) => name), ...WITHIN.map(({ part }) => part)]

const measureReading = async (embedded: Embedded, dataDir: string): Promise<void> => {
  const samples = await samplesOf(embedded)
  const servers = await openServers(embedded.connection, dataDir, profiled())
  const { product, bare, productChild, bareChild } = servers
  // After a load or a rebuild: what autovacuum would do a minute later, in the midst of the measurements.
  await inDatabase(embedded.connection, (client) => client.query('vacuum analyze'))

  if (COMPARED.some(({ name }) => wants(name)))
    heading('requests per second, 16 connections', 'product', 'bare', 'ratio', 'target', 'CPU ms product', 'CPU ms bare')
  for (const { name, title, target } of COMPARED.filter(({ name }) => wants(name))) {
    const [ours, theirs] = [sideOf(product, name, samples), sideOf(bare, name, samples)]
    await checkAgreement(name, ours, theirs)
    const { rates, cpuMs, ratios } = await compare(ours, theirs, { rounds, seconds })
    say(title, number(rates[0]), number(rates[1]), spread(ratios), target, number(cpuMs[0], 3), number(cpuMs[1], 3))
  }

  if (WITHIN.some(({ part }) => wants(part))) heading('time, product against itself', 'per second', 'against', 'times as long', 'target')
  for (const { title, of, against, target } of WITHIN.filter(({ part }) => wants(part))) {
    for (const name of [of, against]) await checkAgreement(name, sideOf(product, name, samples), sideOf(bare, name, samples))
    const { rates, ratios }: Comparison = await compare(sideOf(product, of, samples), sideOf(product, against, samples), { rounds, seconds })
    say(title, number(rates[0]), number(rates[1]), spread(ratios.map((ratio) => 1 / ratio)), target)
  }
  heading('memory', 'RSS peak', 'target')
  say('server, throughout', `${number(peakMb(productChild))} MB`, '< 400 MB')
  say('bare server', `${number(peakMb(bareChild))} MB`)
  // What the load left behind unanswered is answered first.
  await sleep(500)
  await servers.close()
}

// ── Writers ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const WRITERS = [8, 16, 32]
const TREE_WRITERS = [1, 16, 32]
const WRITERS_WARM_UP_S = 2

type Side = WritersJob['side']

/** Each side writes into its own copy of the database, so that the loaded ledger stays as it is. */
const copyOf = async ({ connection }: Embedded, side: Side): Promise<Embedded['connection']> => {
  const copy = `bench_${side}`
  const asAdmin = (statement: string) => inDatabase({ ...connection, database: 'postgres' }, (client) => client.query(statement))
  const drop = () => asAdmin(`drop database if exists ${copy} with (force)`)
  await drop()
  await asAdmin(`create database ${copy} template ${connection.database} strategy file_copy`)
  cleanUps.push(drop)
  return { ...connection, database: copy }
}

/** Writers of a side in a process of their own. @param dist of the engine, where it is not that of the product */
const openWriters = async (embedded: Embedded, side: Side, dist?: string) => {
  const child = startBench('writers.ts', {
    side,
    connection: await copyOf(embedded, side),
    most: Math.max(...WRITERS),
    ...(dist !== undefined && { dist }),
  } satisfies WritersJob)
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The ${side} writers ended.`)
  })
  ended.catch(() => undefined)
  const said = (): Promise<unknown[]> => Promise.race([once(child, 'message'), ended])
  await said()
  return {
    child,
    write: async (order: WritersOrder): Promise<number> => {
      child.send(order)
      const [done] = (await said()) as [WritersDone]
      return done.written / done.seconds
    },
  }
}

type Writers = Awaited<ReturnType<typeof openWriters>>

/** Two sides by turns, with so many writers at a time. */
const raceWriters = async (sides: readonly [Writers, Writers], counts: readonly number[], target: (writers: number) => string): Promise<void> => {
  const [ours, theirs] = sides
  for (const writers of counts) {
    for (const side of sides) await side.write({ writers, seconds: WRITERS_WARM_UP_S })
    const pairs = await byTurns(rounds, [() => ours.write({ writers, seconds }), () => theirs.write({ writers, seconds })])
    say(
      `${writers} writers`,
      number(median(pairs.map(([rate]) => rate))),
      number(median(pairs.map(([, rate]) => rate))),
      spread(pairs.map(([rate, other]) => rate / other)),
      target(writers),
    )
  }
}

/** What keeping the tree costs: the engine beside the same engine without it. */
const measureTree = async (embedded: Embedded): Promise<void> => {
  const { dist, remove } = await makeTreeless()
  cleanUps.push(remove)
  const [engine, treeless] = [await openWriters(embedded, 'engine'), await openWriters(embedded, 'treeless', dist)]
  heading('changes per second, one a command', 'with the tree', 'without', 'ratio', 'target')
  await raceWriters([engine, treeless], TREE_WRITERS, () => '≥ 0.9')
  await Promise.all([stop(engine.child), stop(treeless.child)])
}

const measureWriting = async (embedded: Embedded): Promise<void> => {
  const [engine, bare] = [await openWriters(embedded, 'engine'), await openWriters(embedded, 'bare')]
  heading('changes per second, one a transaction', 'engine', 'bare, no lock', 'ratio', 'target')
  await raceWriters([engine, bare], WRITERS, (writers) => (writers === 16 ? '≥ 0.9' : ''))
  say('memory of the process with the engine', `${number(peakMb(engine.child))} MB`, '', '', '< 400 MB')
  await Promise.all([stop(engine.child), stop(bare.child)])
}

// ── The run ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const districtSizes = { lines: districtSize() }

/** Works on a data directory of its own, or on one that was kept. */
const onData = async (
  name: string,
  holds: string,
  load: (dataDir: string) => Promise<void>,
  work: (embedded: Embedded, dataDir: string) => Promise<void>,
): Promise<void> => {
  const dataDir = given.keep === undefined ? await mkdtemp(path.join(tmpdir(), 'taizhang-bench-')) : path.resolve(given.keep, name)
  if (given.keep === undefined) cleanUps.push(() => rm(dataDir, { recursive: true, force: true }))
  const embedded = await openEmbedded({ dataDir, role: 'command' })
  cleanUps.push(() => embedded.close())
  const mark = path.join(dataDir, 'bench.json')
  const kept = await readFile(mark, 'utf8').catch(() => undefined)
  if (kept !== undefined && kept !== holds) throw new Error(`${dataDir} holds ${kept}, not ${holds}`)
  if (kept === undefined) {
    await load(dataDir)
    await writeFile(mark, holds)
  }
  await work(embedded, dataDir)
  await cleanUp()
}

const run = async (): Promise<void> => {
  process.stdout.write(
    `${number(records)} records, about ${number(changes)} changes, seed ${SEED}; ${rounds} rounds of ${seconds} s, by turns; medians (from–to)\n` +
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}; load, servers and database share them\n`,
  )
  await buildWhereMissing()
  if (LEDGER_PARTS.some(wants))
    await onData('ledger', JSON.stringify({ district: DISTRICT, records, changes, seed: SEED }), loadLedger, async (embedded, dataDir) => {
      if (readingParts.some(wants)) await measureReading(embedded, dataDir)
      if (wants('verify')) await measureVerifying(embedded.connection, dataDir, rounds, profiled(CLI))
      if (wants('proof')) await measureProving(embedded.connection)
      if (wants('writers')) await measureWriting(embedded)
      if (wants('tree')) await measureTree(embedded)
      if (wants('httpWriters')) await measureHttpWriting(await copyOf(embedded, 'engine'), await copyOf(embedded, 'bare'), { rounds, seconds }, profiled())
    })
  if (wants('import')) await measureImport(records, rounds)
  if (DEMO_PARTS.some(wants))
    await onData(
      'demo',
      JSON.stringify({ district: DISTRICT, ...districtSizes }),
      (dataDir) => loadLines(dataDir, districtLines()),
      ({ connection }, dataDir) => measureDemonstration(connection, dataDir, wants, { rounds, seconds }, profiled()),
    )
  const farmland = { records, changes, seed: SEED }
  if (wants('export'))
    await onData(
      'export',
      JSON.stringify({ district: DISTRICT, farmland }),
      (dataDir) => loadLines(dataDir, farmlandLines(farmland)),
      ({ connection }, dataDir) => measureExport(connection, dataDir, { rounds, seconds }, profiled()),
    )
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void cleanUp().finally(() => process.exit(1))
  })
try {
  await run()
} finally {
  await cleanUp()
}
