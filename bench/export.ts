/** Exports of the whole farmland list as of a past day, beside a bare client that drains `COPY (the same select) TO STDOUT`. */
import { readFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql, type SqlBool } from 'kysely'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { withLiterals } from '../src/db/copy-out.ts'
import { linesSql } from '../src/exchange/export/line.ts'
import { endOfDay } from '../src/kernel/instant.ts'
import { catalogue } from '../src/registries/index.ts'
import { DEMO_SIZES, districtLines } from '../src/demo/district.ts'
import { DISTRICT, type Options } from './ledger.ts'
import { byTurns, median, type Rounds } from './measure.ts'
import { heading, number, say, spread } from './report.ts'
import { inDatabase, openServers } from './servers.ts'

const NONE = Object.fromEntries(Object.keys(DEMO_SIZES).map((registry) => [registry, 0]))

/** Units of farmland, and the towns, villages and documents that they name. */
export const farmlandLines = ({ records, changes, seed }: Options): Generator<string, void, void> =>
  districtLines({ seed, changes, sizes: { ...NONE, town: 32, village: 303, document: 500, farmlandUnit: records } })

const PAST = { validOn: '2021-12-31', knownAt: '2022-06-30' }
const KINDS = ['ndjson', 'csv', 'geojson', 'xlsx'] as const

/** As the product asks it. */
const statement = (): string => {
  const registry = catalogue.registries.get('farmlandUnit')!
  const point = { district: DISTRICT, validOn: PAST.validOn, knownAt: endOfDay(PAST.knownAt), position: 0, asked: {} }
  return withLiterals(linesSql({ registries: [registry], list: null, edition: null, point, filter: null, where: () => sql<SqlBool>`true` }, registry))
}

type Drained = { readonly ms: number; readonly firstMs: number; readonly bytes: number; readonly rows?: number }

const drain = async (begun: number, pieces: AsyncIterable<Buffer>): Promise<Drained> => {
  let [bytes, firstMs] = [0, NaN]
  for await (const piece of pieces) {
    if (bytes === 0) firstMs = performance.now() - begun
    bytes += piece.length
  }
  return { ms: performance.now() - begun, firstMs, bytes }
}

const answered = (url: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(url, { agent: false }, resolve).on('error', reject)
  })

const download = async (url: string): Promise<Drained> => {
  const begun = performance.now()
  const answer = await answered(url)
  const drained = await drain(begun, answer)
  if (answer.statusCode !== 200 || !answer.complete) throw new Error(`${url}: ${answer.statusCode}, ${answer.complete ? 'whole' : 'broken off'}`)
  return { ...drained, rows: Number(answer.trailers['taizhang-rows']) }
}

const bareCopy = async (connection: pg.ClientConfig, select: string): Promise<Drained> => {
  const client = new pg.Client({ ...connection, options: '-c jit=off -c max_parallel_workers_per_gather=0' })
  await client.connect()
  const drained = await drain(performance.now(), client.query(copyTo(`copy (${select}) to stdout`)) as AsyncIterable<Buffer>)
  await client.end()
  return drained
}

const rssMb = (pid: number): number => Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024

/** How much more memory the server has while somebody takes a piece now and then. */
const slowReader = async (pid: number, url: string, seconds: number): Promise<number> => {
  const before = rssMb(pid)
  const answer = await answered(url)
  let most = before
  const end = performance.now() + seconds * 1000
  for await (const _ of answer) {
    await sleep(20)
    most = Math.max(most, rssMb(pid))
    if (performance.now() > end) break
  }
  return most - before
}

export const measureExport = async (connection: pg.ClientConfig, dataDir: string, { rounds, seconds }: Rounds, profiled: readonly string[]): Promise<void> => {
  await inDatabase(connection, (client) => client.query('vacuum analyze'))
  const { product, close } = await openServers(connection, dataDir, profiled)
  const select = statement()
  const urlOf = (kind: string): string => `${product.url}/export/farmlandUnit.${kind}?validOn=${PAST.validOn}&knownAt=${PAST.knownAt}`
  await download(urlOf('ndjson'))
  await bareCopy(connection, select)
  heading(`records per second, farmland as of ${PAST.validOn}`, 'product', 'bare COPY', 'ratio', 'first byte ms', 'MB', 'records')
  for (const kind of KINDS) {
    const pairs = await byTurns(rounds, [() => download(urlOf(kind)), () => bareCopy(connection, select)])
    const { rows = 0, bytes } = pairs[0]![0]
    say(
      kind,
      number(median(pairs.map(([ours]) => rows / ours.ms)) * 1000),
      number(median(pairs.map(([, theirs]) => rows / theirs.ms)) * 1000),
      spread(pairs.map(([ours, theirs]) => theirs.ms / ours.ms)),
      number(median(pairs.map(([ours]) => ours.firstMs))),
      number(bytes / 1e6, 1),
      number(rows),
    )
  }
  say('first byte of the bare COPY', '', '', '', number((await bareCopy(connection, select)).firstMs))
  heading('memory of the server with one slow reader', 'RSS growth', 'target')
  for (const kind of KINDS) say(kind, `${number(await slowReader(product.pid, urlOf(kind), seconds))} MB`, '< 64 MB')
  await close()
}
