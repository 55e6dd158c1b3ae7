/** What is measured on the demonstration district: viewports, search, one town's counts, and the picture of 30 towns. */
import { pino } from 'pino'
import type pg from 'pg'
import type { Connection } from '../src/db/database.ts'
import { openDb, openPool } from '../src/db/database.ts'
import { readConfig } from '../src/config.ts'
import { openCheckpoints } from '../src/engine/checkpoints.ts'
import { today } from '../src/kernel/day.ts'
import { drawSigner } from '../src/proof/note.ts'
import { catalogue } from '../src/registries/index.ts'
import { openServer } from '../src/server.ts'
import { DISTRICT } from './ledger.ts'
import { compare, median, type Rounds, type Side } from './measure.ts'
import { PICTURE, questions, type Samples } from './questions.ts'
import { heading, number, say, spread } from './report.ts'
import { answers, checkAgreement, inDatabase, openServers, sideOf, type Servers } from './servers.ts'

export const DEMO_PARTS = ['counts', 'viewport', 'search', 'picture'] as const
export type DemoPart = (typeof DEMO_PARTS)[number]

type Page = { readonly data: { readonly farmlandUnits: { readonly nodes: readonly { record: string }[]; readonly pageInfo: { endCursor: string } } } }

/** Width of a map in pixels. */
const PIXELS = 1200
const METRES_PER_DEGREE = 111_320

const IN_FORCE = `district = '${DISTRICT}' and valid_from <= $1::date and valid_to > $1::date and known_to = 'infinity'`

/** Towns, two-character texts out of names and places, and the middle of the town that was surveyed on foot. */
const sampled = (connection: pg.ClientConfig) =>
  inDatabase(connection, async (client) => {
    const towns = await client.query<{ record: string }>(
      `select record from record_version where registry = 'town' and ${IN_FORCE} order by md5(record) limit 30`,
      [today()],
    )
    const words = await client.query<{ word: string }>(
      `select distinct word from (
         select substr(words, 1 + (hashtext(record) & 1023) % greatest(length(words) - 1, 1), 2) as word from record_version
         where registry <> 'sample' and ${IN_FORCE} order by md5(registry || record) limit 400) w
       where word ~ '^[一-龥]{2}$' order by word limit 30`,
      [today()],
    )
    const [surveyed] = (
      await client.query<{ west: number; south: number; east: number; north: number }>(
        `select percentile_cont(0.08) within group (order by (box[1])[0]) as west, percentile_cont(0.08) within group (order by (box[1])[1]) as south,
           percentile_cont(0.92) within group (order by (box[0])[0]) as east, percentile_cont(0.92) within group (order by (box[0])[1]) as north
         from record_version where registry = 'farmlandUnit' and length(geometry::text) > 1500 and ${IN_FORCE}`,
        [today()],
      )
    ).rows
    return { towns: towns.rows.map(({ record }) => record), words: words.rows.map(({ word }) => word), box: Object.values(surveyed ?? {}).map(Number) }
  })

const post = async (url: string, query: string, variables: unknown): Promise<{ readonly bytes: number; readonly page: Page }> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  return { bytes: Buffer.byteLength(text), page: JSON.parse(text) as Page }
}

/** Where the pages of a viewport begin: cursors for the product, keys for the bare server. */
const viewportOf = async ({ product }: Servers, box: readonly number[]): Promise<Samples['viewport']> => {
  const [west = 0, south = 0, east = 0] = box
  const metres = ((east - west) * METRES_PER_DEGREE * Math.cos((south * Math.PI) / 180)) / PIXELS
  const pages: { after: string | null; record: string }[] = [{ after: null, record: ' ' }]
  while (pages.length < 3) {
    const { page } = await post(
      product.url,
      'query ($box: [Float!]!, $after: String) { farmlandUnits(first: 500, after: $after, filter: { geometry: { bbox: $box } }) { nodes { record } pageInfo { endCursor } } }',
      { box, after: pages.at(-1)?.after },
    )
    const { nodes, pageInfo } = page.data.farmlandUnits
    if (nodes.length < 500) throw new Error(`The viewport has a page of ${nodes.length}, not 500.`)
    pages.push({ after: pageInfo.endCursor, record: nodes.at(-1)!.record })
  }
  return { box, metres, pages }
}

const measureViewport = async ({ product, bare }: Servers, samples: Samples, rounds: Rounds): Promise<void> => {
  const { box, metres, pages } = samples.viewport
  const [ours, theirs] = [sideOf(product, 'viewport', samples), sideOf(bare, 'viewport', samples)]
  const keys = async (side: typeof ours): Promise<Set<string>> =>
    new Set(((await answers(side)) as Page['data'][]).flatMap(({ farmlandUnits }) => farmlandUnits.nodes.map(({ record }) => record)))
  const [found, boxed] = [await keys(ours), await keys(theirs)]
  // Some boxes meet the viewport whose fields do not.
  const shared = [...found].filter((key) => boxed.has(key)).length
  if (found.size !== 1500 || shared < 0.95 * found.size) throw new Error(`viewport: ${found.size} fields of the product, ${shared} of them the bare server's`)
  const bytes = async (tolerance: number | null): Promise<number> => {
    let all = 0
    for (const { after } of pages) all += (await post(product.url, questions.viewport.document, { box, after, metres: tolerance })).bytes
    return all
  }
  const [short, full] = [await bytes(metres), await bytes(null)]
  const { rates, cpuMs, ratios } = await compare(ours, theirs, rounds)
  say('pages of a viewport of 1,500 polygons', number(rates[0]), number(rates[1]), spread(ratios), '≥ 0.5', number(cpuMs[0], 3), number(cpuMs[1], 3))
  say(`  bytes at ${number(metres, 1)} m a pixel, against full outlines`, number(short), number(full), number(short / full, 3), '≤ 0.25')
}

const few = (side: Side): Side => ({ ...side, requests: side.requests.slice(0, 100) })

const measureCounts = async ({ product, bare }: Servers, samples: Samples, rounds: Rounds): Promise<void> => {
  for (const [name, title] of [
    ['counts', "one town's counts over all registries"],
    ['countsOnNewDays', '  the same, never twice on one day'],
  ] as const) {
    const [ours, theirs] = [sideOf(product, name, samples), sideOf(bare, name, samples)]
    await checkAgreement(name, few(ours), few(theirs))
    const { rates, cpuMs, ratios } = await compare(ours, theirs, rounds)
    say(title, number(rates[0]), number(rates[1]), spread(ratios), '≥ 0.85', number(cpuMs[0], 3), number(cpuMs[1], 3))
  }
}

const measureSearch = async ({ product, bare }: Servers, samples: Samples, rounds: Rounds): Promise<void> => {
  for (const name of ['search', 'townPage'] as const) await checkAgreement(name, sideOf(product, name, samples), sideOf(bare, name, samples))
  const { rates, ratios } = await compare(sideOf(product, 'search', samples), sideOf(product, 'townPage', samples), rounds)
  say(`search of two characters (${samples.words.length} texts)`, number(rates[0]), number(rates[1]), spread(ratios.map((ratio) => 1 / ratio)), '≤ 3')
}

/** In this process, so that every statement can be timed. */
const measurePicture = async (connection: Connection): Promise<void> => {
  const pool = openPool(connection, 10)
  let statements: number[] = []
  const app = await openServer({
    config: readConfig({ DISTRICT }),
    pool,
    catalogue,
    checkpoints: openCheckpoints({ db: openDb(pool), district: DISTRICT, origin: 'bench', signers: [drawSigner('bench')] }),
    logger: pino({ level: 'error' }),
    onStatement: (_, ms) => statements.push(ms),
  })
  const runs: { readonly ms: number; readonly dearest: number; readonly count: number }[] = []
  for (let run = 0; run < 12; run++) {
    statements = []
    const begun = performance.now()
    const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query: PICTURE } })
    const ms = performance.now() - begun
    if (body.includes('"errors"')) throw new Error(body.slice(0, 500))
    if (run > 1) runs.push({ ms, dearest: Math.max(...statements), count: statements.length })
  }
  await app.close()
  await pool.end()
  heading('the picture of 30 towns', 'took', 'dearest of', 'times as long', 'target')
  say(
    'towns → sources → zones → farms inside → findings',
    `${number(median(runs.map(({ ms }) => ms)))} ms`,
    `${runs[0]?.count} statements`,
    number(median(runs.map(({ ms, dearest }) => ms / dearest)), 1),
    '≤ 20; < 1 s',
  )
}

export const measureDemonstration = async (
  connection: Exclude<Connection, string>,
  dataDir: string,
  wants: (part: DemoPart) => boolean,
  rounds: Rounds,
  profiled: readonly string[],
): Promise<void> => {
  await inDatabase(connection, (client) => client.query('vacuum analyze'))
  process.stdout.write('\non the demonstration district: 100,578 records, 303,174 changes\n')
  if (['counts', 'viewport', 'search'].some((part) => wants(part as DemoPart))) {
    const servers = await openServers(connection, dataDir, profiled)
    const { towns, words, box } = await sampled(connection)
    const viewport = await viewportOf(servers, box)
    const samples: Samples = { plots: [], towns, words, viewport, today: today() }
    if (wants('counts') || wants('viewport'))
      heading('requests per second, 16 connections', 'product', 'bare', 'ratio', 'target', 'CPU ms product', 'CPU ms bare')
    if (wants('counts')) await measureCounts(servers, samples, rounds)
    if (wants('viewport')) await measureViewport(servers, samples, rounds)
    if (wants('search')) {
      heading('time, product against itself', 'search', 'page by town', 'times as long', 'target')
      await measureSearch(servers, samples, rounds)
    }
    await servers.close()
  }
  if (wants('picture')) await measurePicture(connection)
}
