/** Files taken in: `taizhang import` of a CSV of farmland units beside a bare COPY of the rows that come of it into the same tables. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { openDb, openPool } from '../src/db/database.ts'
import { openEmbedded } from '../src/db/embedded.ts'
import { openWriter } from '../src/engine/writer.ts'
import { catalogue } from '../src/registries/index.ts'
import { median } from './measure.ts'
import { runNode } from './processes.ts'
import { heading, number, say, spread } from './report.ts'
import { inDatabase } from './servers.ts'

type Embedded = Awaited<ReturnType<typeof openEmbedded>>

const CLI = 'dist/cli/taizhang.js'
const DISTRICT = '500116'
const TABLES = ['ledger_entry', 'emt_messages', 'emt_streams', 'record_version', 'record_ever'] as const
/** COPY TO a partitioned table reads nothing but its rows through a select. */
const ROWS = (table: string): string => (table.startsWith('emt_') ? `(select * from ${table})` : table)

const CLASSES = ['优先保护类', '安全利用类', '严格管控类']

/** A list as a district keeps it: one row a unit, its key, class, area and what was measured. */
function* csv(rows: number): Generator<string> {
  yield '\uFEFF编号,名称,镇街代码,村（社区）代码,耕地类别,面积（亩）,地类,作物,pH,镉（mg/kg）,生效日期\r\n'
  for (let i = 0; i < rows; i++) {
    const town = 500116101 + (i % 28)
    const [area, ph, cd] = [((i * 7919) % 30_000) / 100, 5 + ((i * 31) % 300) / 100, ((i * 17) % 1000) / 1000]
    yield `F-${String(i).padStart(7, '0')},示例单元${i},${town},${town}${String(i % 300).padStart(3, '0')},${CLASSES[i % 3]},${area},水田,水稻,${ph},${cd},2021-${String((i % 12) + 1).padStart(2, '0')}-01\r\n`
  }
}

const urlOf = ({ connection }: Embedded, database: string): string =>
  `postgresql://${connection.user}@/${database}?host=${encodeURIComponent(connection.host)}&port=${connection.port}`

const fresh = async ({ connection }: Embedded, name: string): Promise<pg.ClientConfig & { readonly database: string }> => {
  await inDatabase({ ...connection, database: 'postgres' }, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name} template ${connection.database} strategy file_copy`)
  })
  return { ...connection, database: name }
}

/** The longest that another writer waited while the work went on, in seconds. */
const besides = async <T>(embedded: Embedded, database: string, work: Promise<T>): Promise<readonly [T, longest: number]> => {
  const pool = openPool({ ...embedded.connection, database }, 2)
  const writer = openWriter(openDb(pool), catalogue, DISTRICT)
  let [longest, over, n] = [0, false, 0]
  const done = work.finally(() => (over = true))
  while (!over) {
    const begun = performance.now()
    const data = { name: `示例专家${n}` }
    const act = { commands: [{ registry: 'expert', record: `E-${n++}`, type: 'Registered', validFrom: '2021-01-01', data, basis: null }], recordedBy: null }
    await writer.submit(act)
    longest = Math.max(longest, (performance.now() - begun) / 1000)
    await sleep(100)
  }
  await writer.close()
  await pool.end()
  return [await done, longest]
}

const copyAll = async (connection: pg.ClientConfig, folder: string, way: 'out' | 'in'): Promise<number> =>
  inDatabase(connection, async (client) => {
    const begun = performance.now()
    await client.query('begin')
    for (const table of TABLES) {
      const file = path.join(folder, table)
      if (way === 'out') await pipeline(client.query(copyTo(`copy ${ROWS(table)} to stdout`)), createWriteStream(file))
      else await pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), client.query(copyFrom(`copy ${table} from stdin`)))
    }
    await client.query('commit')
    return (performance.now() - begun) / 1000
  })

export const measureImport = async (rows: number, rounds: number): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'taizhang-bench-import-'))
  const dataDir = await mkdtemp(path.join(tmpdir(), 'taizhang-bench-'))
  const embedded = await openEmbedded({ dataDir, role: 'command' })
  try {
    await runNode([CLI, 'migrate'], { TAIZHANG_DATA: dataDir, DISTRICT })
    const file = path.join(folder, '耕地单元.csv')
    await pipeline(Readable.from(csv(rows)), createWriteStream(file))
    const taken = async (database: string) => {
      const url = urlOf(embedded, database)
      return runNode([CLI, 'import', file, '--registry', 'farmlandUnit', '--report', 'json'], { DATABASE_URL: url, DISTRICT }, 'ignore')
    }
    const pairs: { readonly ours: number; readonly theirs: number; readonly peakMb: number; readonly waited: number }[] = []
    for (let round = 0; round < rounds; round++) {
      const [into, bare] = [await fresh(embedded, 'bench_import'), await fresh(embedded, 'bench_bare')]
      const ran = await taken(into.database)
      await copyAll(into, folder, 'out')
      const theirs = await copyAll(bare, folder, 'in')
      // Once more with others beside it, which is not timed.
      const again = await fresh(embedded, 'bench_import')
      const [, waited] = await besides(embedded, again.database, taken(again.database))
      pairs.push({ ours: ran.seconds, theirs, peakMb: ran.peakMb, waited })
    }
    heading('rows per second', 'import', 'bare COPY', 'ratio', 'target', 'RSS peak')
    const perSecond = (seconds: readonly number[]): string => number(rows / median(seconds))
    say(
      `import of ${number(rows)} rows of CSV`,
      perSecond(pairs.map(({ ours }) => ours)),
      perSecond(pairs.map(({ theirs }) => theirs)),
      spread(pairs.map(({ ours, theirs }) => theirs / ours)),
      '≥ 0.2',
      `${number(Math.max(...pairs.map(({ peakMb }) => peakMb)))} MB`,
    )
    say(
      'longest wait of another writer, against that COPY',
      `${number(median(pairs.map(({ waited }) => waited)), 1)} s`,
      `${number(median(pairs.map(({ theirs }) => theirs)), 1)} s`,
      spread(pairs.map(({ waited, theirs }) => waited / theirs)),
      '≤ 1',
    )
  } finally {
    await embedded.close()
    for (const each of [folder, dataDir]) await rm(each, { recursive: true, force: true })
  }
}
