/** What is erased by law is in no file of the database any more, nor in a copy that is made of them. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../src/config.ts'
import { openDb, openPool, type Db } from '../../src/db/database.ts'
import { openEmbedded, type EmbeddedDatabase } from '../../src/db/embedded.ts'
import { migrate } from '../../src/db/migrate.ts'
import { wipeDeleted } from '../../src/db/wipe.ts'
import { dumpLedger } from '../../src/engine/dump.ts'
import { eraseValue } from '../../src/engine/erase.ts'
import { linesOf, loadLedger } from '../../src/engine/load.ts'
import { rootAt } from '../../src/engine/tree.ts'
import { openWriter } from '../../src/engine/writer.ts'
import { catalogue } from '../../src/registries/index.ts'
import { line, registered } from '../support/api.ts'
import { DISTRICT } from '../support/postgres.ts'

const BASIS = '示例法〔2026〕7号'
/** Long enough to be kept apart from its row, and not to be compressed. */
const long = randomBytes(6000).toString('base64')
const lines = [
  registered('plot/P-1', { name: '示例地块', contact: '张示例待删', telephone: '13800000000' }, { id: 'c1' }),
  { ...line('plot/P-1', 'Registered', {}, { id: 'c2', supersedes: 'c1', validFrom: '2020-02-01' }), data: null },
  line('plot/P-1', 'Amended', { contact: long }, { id: 'c3', validFrom: '2021-01-01' }),
  registered('plot/P-2', { name: '示例地块乙', contact: '李示例待删' }, { id: 'o1' }),
  registered('plot/P-3', { name: '示例地块丙', contact: '王示例留存' }, { id: 'k1' }),
]

let base: string
let dataDir: string
let embedded: EmbeddedDatabase
let pool: pg.Pool
let db: Db

type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/** @param stopped whether it is killed as soon as it has said something */
const taizhang = async (args: readonly string[], stopped = false): Promise<Ran> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/taizhang.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: undefined, TAIZHANG_DATA: dataDir, DISTRICT },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (stopped) child.kill('SIGKILL')
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}
const erase = (record: string, stopped = false): Promise<Ran> => taizhang(['erase', '--record', record, '--field', 'contact', '--basis', BASIS], stopped)

/** Value and salt in every form in which they might lie around, by what they are of. */
const secretsOf = async (record: string): Promise<ReadonlyMap<string, Buffer>> => {
  const { rows } = await pool.query<{ id: string; value: string; salt: string }>(
    `select change_id as id, value #>> '{}' as value, encode(salt, 'hex') as salt from restricted_value r join ledger_entry e using (district, change_id)
     where e.record = $1 and field = 'contact'`,
    [record],
  )
  return new Map(
    rows.flatMap(({ id, value, salt }) => {
      const bytes = Buffer.from(salt, 'hex')
      return [
        [`${id} value`, Buffer.from(value.slice(0, 300))],
        [`${id} salt`, bytes],
        [`${id} salt in hex`, Buffer.from(salt)],
        [`${id} salt in base64`, Buffer.from(bytes.toString('base64'))],
      ] as const
    }),
  )
}

/** Which of them stand in which files. */
const foundIn = async (directory: string, secrets: ReadonlyMap<string, Buffer>): Promise<string[]> => {
  const found: string[] = []
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = await readFile(path.join(entry.parentPath, entry.name))
    for (const [of, secret] of secrets) if (bytes.includes(secret)) found.push(`${of}: ${path.relative(directory, path.join(entry.parentPath, entry.name))}`)
  }
  return found
}

const close = async (): Promise<void> => {
  if (!pool.ended) await pool.end()
  await embedded.close()
}

const sizeOf = async (table: string): Promise<number> => Number((await pool.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count)

beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'taizhang-erase-'))
  await chmod(base, 0o711)
  dataDir = path.join(base, 'data')
  // As after a large load: every segment that is used up is kept for later.
  embedded = await openEmbedded({ dataDir, role: 'server', settings: { min_wal_size: '256MB', fsync: 'off' } })
  pool = openPool(embedded.connection, 10)
  db = openDb(pool)
  await migrate(db, embedded.connection)
  await writeFile(path.join(base, 'log.ndjson'), lines.map((each) => `${JSON.stringify(each)}\n`).join(''))
  await loadLedger(pool, catalogue, DISTRICT, linesOf([path.join(base, 'log.ndjson')]))
})
afterAll(async () => {
  await close()
  await rm(base, { recursive: true, force: true })
})

describe('taizhang erase', () => {
  it('leaves value and salt in no file of a database that goes on serving', async () => {
    const [secrets, roots] = [await secretsOf('P-1'), await Promise.all(lines.map((_, i) => rootAt(db, DISTRICT, i + 1)))]
    await pool.query('checkpoint')
    const before = await foundIn(dataDir, secrets)
    for (const id of ['c1', 'c2', 'c3']) {
      expect(before).toContainEqual(expect.stringMatching(new RegExp(`^${id} salt: pgdata/base/`)))
      expect(before).toContainEqual(expect.stringMatching(new RegExp(`^${id} value: pgdata/pg_wal/`)))
    }
    // For whom everything that is deleted from here on would be kept.
    const snapshot = await pool.connect()
    await snapshot.query('begin isolation level repeatable read; select from ledger_entry')
    const { code, out, err } = await erase('plot/P-1')
    expect([code, JSON.parse(out)]).toMatchObject([0, { position: 6, recordId: 'plot/P-1', field: 'contact', changes: ['c1', 'c2', 'c3'] }])
    expect(err).toMatch(/log was overwritten.*\n.*Backups, dumps/)
    expect(await foundIn(dataDir, secrets)).toEqual([])
    await snapshot.query('commit')
    snapshot.release()
    expect(await Promise.all(lines.map((_, i) => rootAt(db, DISTRICT, i + 1)))).toEqual(roots)
    expect(await sizeOf('restricted_value')).toBe(4)

    const kept = await secretsOf('P-3')
    expect((await foundIn(path.join(dataDir, 'pgdata/base'), kept)).map((each) => each.split(':')[0])).toEqual(['k1 value', 'k1 salt'])
    const dumped: string[] = []
    for await (const each of dumpLedger(db, DISTRICT)) dumped.push(each)
    await writeFile(path.join(base, 'dump.ndjson'), dumped.join('\n'))
    expect(await foundIn(base, secrets)).toEqual(['c1 value: log.ndjson', 'c2 value: log.ndjson', 'c3 value: log.ndjson'])
  })

  it('that was killed once its entry was sealed is finished by asking again, which is refused', async () => {
    const secrets = await secretsOf('P-2')
    // PostgreSQL keeps what it has used up under names of segments to come.
    await pool.query(`update restricted_value set value = value where change_id = 'o1'`)
    for (let i = 0; i < 3; i++) await pool.query(`select pg_logical_emit_message(false, '', ''); select pg_switch_wal(); checkpoint`)
    expect(await foundIn(path.join(dataDir, 'pgdata/pg_wal'), secrets)).not.toEqual([])
    const killed = await erase('plot/P-2', true)
    expect([killed.code, await sizeOf('restricted_value')]).toEqual([null, 3])
    const { code, out, err } = await erase('plot/P-2')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/CONFLICT: .*第 7 条/)
    expect(await foundIn(dataDir, secrets)).toEqual([])
  })

  it('is refused with 2 where it is asked wrongly', async () => {
    expect(await taizhang(['erase', '--record', 'P-3', '--field', 'contact', '--basis', BASIS])).toMatchObject({ code: 2, out: '' })
  })
})

describe('cleaning up', () => {
  it('takes nothing from those who write and read meanwhile', async () => {
    const writer = openWriter(db, catalogue, DISTRICT)
    const leaving = { registry: 'plot', record: 'P-9', type: 'Registered', validFrom: '2020-01-01', basis: { number: BASIS } }
    const before = await sizeOf('restricted_value')
    await writer.submit({ commands: [{ ...leaving, data: { contact: '示例' } }], recordedBy: null })
    let stop = false
    let sealed = 0
    const write = async (name: string): Promise<void> => {
      while (!stop) {
        const data = { name: '示例', contact: `示例${name}` }
        const basis = { number: BASIS }
        await writer.submit({ commands: [{ registry: 'plot', type: 'Registered', validFrom: '2020-01-01', data, basis }], recordedBy: null })
        sealed++
      }
    }
    const read = async (): Promise<void> => {
      const value = `select value::text from restricted_value where district = $1 and change_id = $2 and field = 'contact'`
      while (!stop) expect((await pool.query(value, [DISTRICT, 'k1'])).rows).toEqual([{ value: '"王示例留存"' }])
    }
    const working = Promise.all([...Array.from({ length: 4 }, (_, i) => write(String(i))), read()])
    const other = openWriter(db, catalogue, DISTRICT)
    const erased = { registry: 'plot', record: 'P-9', field: 'contact', basis: { number: BASIS }, recordedBy: null }
    await eraseValue(db, catalogue, DISTRICT, other, erased)
    for (let i = 0; i < 3; i++) expect(await wipeDeleted(pool)).toMatchObject({ checkpoint: true, keptSegments: 0 })
    stop = true
    await working
    expect(sealed).toBeGreaterThan(20)
    expect(await sizeOf('restricted_value')).toBe(before + sealed)
  })

  it('waits for whoever reads the table, and does not keep others waiting behind itself for long', async () => {
    const reader = await pool.connect()
    await reader.query('begin; select from restricted_value')
    const wiping = wipeDeleted(pool)
    setTimeout(() => void reader.query('commit'), 500)
    expect((await wiping).lockedMs).toBeLessThan(500)
    reader.release()
  })

  it('drops what the planner sampled before it was told not to', async () => {
    await pool.query('alter table restricted_value alter column value set statistics -1, alter column salt set statistics -1; analyze restricted_value')
    await pool.query('alter table restricted_value alter column value set statistics 0, alter column salt set statistics 0')
    const sampled = `select from pg_stats where tablename = 'restricted_value' and attname in ('value', 'salt')`
    expect((await pool.query(sampled)).rowCount).toBe(2)
    const secrets = await secretsOf('P-3')
    await pool.query(`delete from restricted_value where change_id = 'k1'`)
    await wipeDeleted(pool)
    expect((await pool.query(sampled)).rowCount).toBe(0)
    expect(await foundIn(dataDir, secrets)).toEqual([])
  })

  it('says what a role may not do, and does the rest', async () => {
    await pool.query(`create role plain login; grant all on schema public to plain; alter table restricted_value owner to plain`)
    const plain = openPool({ ...embedded.connection, user: 'plain' }, 2)
    try {
      expect(await wipeDeleted(plain)).toMatchObject({ checkpoint: null, segments: null, keptSegments: 0 })
    } finally {
      await plain.end()
    }
  })
})

describe('a copy of the stopped database', () => {
  it('holds nothing that was erased', async () => {
    const salts = await pool.query<{ salt: string }>(`select encode(salt, 'hex') as salt from restricted_value limit 1`)
    await close()
    const copy = path.join(base, 'copy')
    await cp(path.join(dataDir, 'pgdata'), copy, { recursive: true })
    expect(await foundIn(copy, new Map([['kept', Buffer.from(salts.rows[0]?.salt ?? '', 'hex')]]))).not.toEqual([])
    const erased = ['张示例待删', '李示例待删', '王示例留存', long.slice(0, 300)]
    expect(await foundIn(copy, new Map(erased.map((value) => [value, Buffer.from(value)])))).toEqual([])
  })
})
