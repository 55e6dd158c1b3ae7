import { fork } from 'node:child_process'
import { hash } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLAIN_FORMATS } from '../../src/exchange/export/formats.ts'
import { whileTaken } from '../../src/http/while-taken.ts'
import { registered } from '../support/api.ts'
import { download, open, type Reader } from '../support/download.ts'
import { listen, type Listening } from '../support/listening.ts'
import { putPlots } from '../support/many-records.ts'

/** How exports behave while they are read: by slow readers, by those that leave, and over a database that goes away. */

const COUNT = 100_000
const SLOTS = 3
const TIME_LIMIT_MS = 1500

const TOWN = registered('town/500116104', { name: '示例镇', code: '500116104' })
let server: Listening
let admin: pg.Client
beforeAll(async () => {
  server = await listen([TOWN], { TAIZHANG_EXPORTS: String(SLOTS), TAIZHANG_TIMEOUT_MS: String(TIME_LIMIT_MS) }, 'error')
  await putPlots(server.ledger, COUNT)
  admin = new pg.Client(server.ledger.connection)
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await server.close()
})

/** Backends that send an export. */
const sending = async (): Promise<number[]> => {
  const { rows } = await admin.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and state = 'active' and query like 'copy (%'`,
  )
  return rows.map(({ pid }) => pid)
}

const until = async (holds: () => Promise<boolean>, ms: number): Promise<void> => {
  for (const end = Date.now() + ms; !(await holds()); await sleep(20)) if (Date.now() > end) throw new Error(`Not within ${ms} ms.`)
}
const quiet = (ms = 3000): Promise<void> => until(async () => (await sending()).length === 0, ms)

const url = (format: string, more = ''): string => `${server.url}/export/plot.${format}${more}`
/** A reader that has taken something, and takes no more until it is told to. */
const reader = async (format = 'ndjson'): Promise<Reader> => {
  const opened = await open(url(format))
  if (opened.status === 200) await opened.take(1)
  return opened
}

describe('an export of 100,000 records', () => {
  it.each(PLAIN_FORMATS)('as %s comes whole, its first bytes at once', async (format) => {
    const answer = await download(url(format))
    expect([answer.status, answer.whole, answer.trailers['taizhang-rows']]).toEqual([200, true, String(COUNT)])
    if (format === 'ndjson') expect(answer.trailers['taizhang-digest']).toBe(hash('sha256', answer.bytes, 'base64'))
    process.stdout.write(`${format}: ${answer.bytes.length} bytes, first after ${Math.round(answer.firstByteMs)} ms\n`)
    // 100 ms are meant; a busy machine is given more.
    expect(answer.firstByteMs).toBeLessThan(1000)
    await quiet()
  })

  it('goes on for longer than a request may take', async () => {
    const slow = await reader()
    await sleep(TIME_LIMIT_MS + 500)
    const rest = await slow.rest()
    expect([rest.whole, rest.trailers['taizhang-rows']]).toEqual([true, String(COUNT)])
  })
})

describe('an export that breaks off', () => {
  it.each(PLAIN_FORMATS)('as %s can be told from a whole one', async (format) => {
    const broken = await reader(format)
    await until(async () => (await sending()).length > 0, 2000)
    for (const pid of await sending()) await admin.query('select pg_terminate_backend($1)', [pid])
    const rest = await broken.rest()
    expect([rest.status, rest.whole, rest.trailers]).toEqual([200, false, {}])
    if (format === 'geojson') expect(() => JSON.parse(rest.text)).toThrow(SyntaxError)
    // Nothing of it is left: all who are let in at once are answered.
    const after = await Promise.all(Array.from({ length: SLOTS }, () => download(url('ndjson', '?bbox=0,0,1,1'))))
    expect(after.map(({ status, whole }) => [status, whole])).toEqual(Array.from({ length: SLOTS }, () => [200, true]))
  })
})

describe('a reader that leaves', () => {
  it('ends the statement, and makes room', async () => {
    for (let round = 0; round < 3; round++) {
      const readers = await Promise.all(Array.from({ length: SLOTS }, () => reader()))
      expect(readers.map(({ status }) => status)).toEqual(Array.from({ length: SLOTS }, () => 200))
      expect(await sending()).toHaveLength(SLOTS)
      for (const each of readers) each.leave()
      await quiet()
    }
    expect((await download(url('ndjson', '?bbox=0,0,1,1'))).whole).toBe(true)
  })

  it('before the first line ends the statement too', async () => {
    // Nothing has this note, and every record is looked at.
    const filter = encodeURIComponent(
      JSON.stringify({ and: Array.from({ length: 60 }, (_, i) => ({ note: { contains: `示例${i % 7 === 0 ? '' : '说明'}` } })) }),
    )
    for (let round = 0; round < SLOTS * 2; round++) {
      const asked = await open(url('ndjson', `?filter=${filter}`), { answered: false })
      await sleep(5 * round)
      asked.leave()
    }
    await quiet()
    await until(async () => (await download(url('ndjson', '?bbox=0,0,1,1'))).status === 200, 2000)
  })
})

describe('many readers', () => {
  it('are let in up to a number; whoever else asks is told when to come again, and GraphQL answers as ever', async () => {
    const readers = await Promise.all(Array.from({ length: SLOTS }, () => reader()))
    const refused = await download(url('csv'))
    expect([refused.status, refused.headers['retry-after'], JSON.parse(refused.text).errors[0].extensions]).toMatchObject([
      429,
      '5',
      { code: 'RATE_LIMITED', field: 'exports' },
    ])
    expect(refused.headers['etag']).toBeUndefined()
    const begun = performance.now()
    const answers = await Promise.all(Array.from({ length: 30 }, () => server.ask('{ plots(first: 1) { totalCount } }')))
    expect(answers.every(({ body }) => body.data.plots.totalCount === COUNT)).toBe(true)
    process.stdout.write(`30 questions beside ${SLOTS} readers that take nothing: ${Math.round(performance.now() - begun)} ms\n`)
    for (const each of readers) each.leave()
    await quiet()
  })

  it('that take their time cost the server no memory', async () => {
    const child = fork(path.join(import.meta.dirname, '../support/export-process.ts'), [JSON.stringify(server.ledger.connection)], {
      execArgv: ['--import', 'tsx'],
    })
    try {
      const [{ port }] = (await once(child, 'message')) as [{ port: number }]
      const rss = async (): Promise<number> => {
        child.send('')
        const [{ rssMb }] = (await once(child, 'message')) as [{ rssMb: number }]
        return rssMb
      }
      const of = (format: string): string => `http://127.0.0.1:${port}/export/plot.${format}`
      // What a process takes once, for its code and its young objects, is there before.
      for (const format of PLAIN_FORMATS) await download(of(format))
      for (const format of PLAIN_FORMATS) {
        const before = await rss()
        const slow = await open(of(format))
        let most = before
        for (let pieces = 0; pieces < 40; pieces++) {
          await slow.take(1)
          await sleep(25)
          most = Math.max(most, await rss())
        }
        slow.leave()
        process.stdout.write(`${format}: a slow reader costs ${Math.round(most - before)} MB\n`)
        expect(most - before).toBeLessThan(64)
      }
    } finally {
      child.kill()
    }
  })
})

describe('a reader that takes nothing', () => {
  it('is given up after a time; making the next piece is not held against it', async () => {
    let stalled = 0
    async function* pieces() {
      for (let piece = 0; piece < 3; piece++) {
        await sleep(60)
        yield piece
      }
    }
    const read: number[] = []
    for await (const piece of whileTaken(pieces(), 40, () => stalled++)) read.push(piece)
    expect([read, stalled]).toEqual([[0, 1, 2], 0])
    for await (const piece of whileTaken(pieces(), 40, () => stalled++)) {
      if (piece === 1) await sleep(80)
    }
    expect(stalled).toBe(1)
  })

  it('loses its connection, and the statement ends', async () => {
    const impatient = await listen([TOWN], {}, 'error', 300)
    await putPlots(impatient.ledger, 50_000)
    const slow = await open(`${impatient.url}/export/plot.ndjson`)
    await slow.take(1)
    await sleep(1000)
    const { rows } = await impatient.ledger.pool.query(
      `select 1 from pg_stat_activity where datname = current_database() and state = 'active' and query like 'copy (%'`,
    )
    expect(rows).toEqual([])
    const rest = await slow.rest()
    expect([rest.whole, rest.trailers]).toEqual([false, {}])
    await impatient.close()
  })
})

describe('a server that stops', () => {
  it('lets readers finish, but no longer than a request may take', async () => {
    const stopping = await listen([TOWN], { TAIZHANG_TIMEOUT_MS: '500' }, 'error')
    await putPlots(stopping.ledger, 50_000)
    const slow = await open(`${stopping.url}/export/plot.ndjson`)
    await slow.take(1)
    const begun = performance.now()
    await stopping.close()
    expect(performance.now() - begun).toBeGreaterThan(400)
    expect(performance.now() - begun).toBeLessThan(3000)
    expect((await slow.rest()).whole).toBe(false)
  })
})
