import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../src/trust/keys.ts'
import type { Json } from './support/api.ts'
import { openTestLedger, type TestLedger } from './support/ledger.ts'
import { DISTRICT } from './support/postgres.ts'

/** Two servers on one database, as two processes; whoever is not answered asks again with the same key. */

const MAIN = path.join(import.meta.dirname, '../src/main.ts')
const WRITERS = 32
const ROUNDS = 25
/** Of both: they sign with one key. */
const data = mkdtempSync(path.join(tmpdir(), 'taizhang-two-'))

type Server = { readonly process: ChildProcessWithoutNullStreams; readonly url: string }

const serve = async (databaseUrl: string): Promise<Server> => {
  const { PATH = '', HOME = '' } = process.env
  const settings = { DATABASE_URL: databaseUrl, PORT: '0', TAIZHANG_SEED: 'none', TAIZHANG_DATA: data, DISTRICT }
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], { env: { PATH, HOME, ...settings } })
  let said = ''
  child.stdout.resume()
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  for (const end = Date.now() + 60_000; ; await sleep(50)) {
    const url = /"graphql":"(http:\/\/[^"]+)"/.exec(said)?.[1]
    if (url !== undefined) return { process: child, url }
    if (child.exitCode !== null || Date.now() > end) throw new Error(`The server did not start: ${said}`)
  }
}

describe(`two servers and ${WRITERS} writers, one server killed in the middle`, () => {
  let ledger: TestLedger
  let token: string
  let servers: readonly [Server, Server] | undefined
  /** What each key was answered, as often as it was. */
  const answers = new Map<string, string[]>()
  const unanswered = new Set<string>()
  let killed = false
  /** How many requests the one that is killed has not begun to answer. */
  let underWay = 0

  const alive = (): readonly [Server, Server] => {
    if (!servers) throw new Error('The servers did not start.')
    return servers
  }

  const write = async ({ url }: Server, writer: number, round: number): Promise<Json> => {
    const record = `P-${writer}`
    const change = { validFrom: '2024-01-01', basis: { number: '示例〔2024〕1号' }, reason: `${writer}/${round}`, idempotencyKey: `key ${writer}/${round}` }
    const query =
      round === 0
        ? `mutation ($record: String!, $change: ChangeInput!) { done: registerPlot(record: $record, fields: {name: "示例地块"}, change: $change) { change { id } } }`
        : `mutation ($record: ID!, $change: ChangeInput!) { done: amendPlot(id: $record, fields: {note: "${round}"}, change: $change) { change { id } } }`
    const mayBeKilled = url === alive()[1].url
    if (mayBeKilled) underWay++
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { record, change } }),
    }).finally(() => {
      if (mayBeKilled) underWay--
    })
    return answer.json()
  }

  /** One writer: its changes one after the other, each until it is answered. */
  const run = async (writer: number): Promise<void> => {
    for (let round = 0; round < ROUNDS; round++) {
      const key = `${writer}/${round}`
      for (let tries = 0; ; tries++) {
        const server = alive()[killed ? 0 : (((writer + tries) % 2) as 0 | 1)]
        try {
          const { data, errors } = await write(server, writer, round)
          if (errors) throw new Error(JSON.stringify(errors))
          answers.set(key, [...(answers.get(key) ?? []), data.done.change.id])
          break
        } catch (cause) {
          // Only a connection that broke; a refusal is no part of this.
          if (!(cause instanceof TypeError)) throw cause
          unanswered.add(key)
          await sleep(20)
        }
      }
    }
  }

  const stored = async (): Promise<ReadonlyMap<string, string[]>> => {
    const { rows } = await sql<{ key: string; ids: string[] }>`
      select m.message_metadata ->> 'reason' as key, array_to_json(array_agg(e.change_id))::text as ids from ledger_entry e
      join emt_messages m on m.stream_id = e.stream and m.stream_position = e.stream_position group by 1`.execute(ledger.db)
    return new Map(rows.map(({ key, ids }) => [key, JSON.parse(String(ids)) as string[]]))
  }

  beforeAll(async () => {
    ledger = await openTestLedger()
    const grant = { name: '示例科室', roles: ['registrar'] as const, registries: ['plot'], towns: null, expiresAt: null }
    token = (await createKey(ledger.db, DISTRICT, grant)).token
    const { host, port, user, database } = ledger.connection
    const url = `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
    servers = await Promise.all([serve(url), serve(url)])
    const written = Promise.all(Array.from({ length: WRITERS }, (_, writer) => run(writer)))
    while (answers.size < (WRITERS * ROUNDS) / 3) await sleep(5)
    // Whatever has arrived is read before this resolves; on a busy machine that may be every answer.
    do await setImmediate()
    while (underWay === 0)
    alive()[1].process.kill('SIGKILL')
    killed = true
    await written
  })
  afterAll(async () => {
    for (const { process: each } of servers ?? [])
      if (each.exitCode === null && each.signalCode === null) {
        each.kill('SIGTERM')
        await once(each, 'exit')
      }
    await ledger.drop()
    rmSync(data, { recursive: true })
  })

  it('left some of them without an answer', () => {
    expect(unanswered.size).toBeGreaterThan(0)
  })

  it('has every change that was acknowledged, once, under the id that was told', async () => {
    const found = await stored()
    expect(answers.size).toBe(WRITERS * ROUNDS)
    for (const [key, ids] of answers) expect([key, found.get(key)]).toEqual([key, ids])
  })

  it('has nothing besides', async () => {
    expect([...(await stored()).keys()].sort()).toEqual([...answers.keys()].sort())
  })

  it('answers every key again with the same change, on the server that lives', async () => {
    for (const key of [...unanswered, '0/0', '7/3']) {
      const [writer = 0, round = 0] = key.split('/').map(Number)
      const { data, extensions } = await write(alive()[0], writer, round)
      expect([key, data.done.change.id, extensions.repeated]).toEqual([key, answers.get(key)?.[0], true])
    }
  })
})
