import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../src/config.ts'
import { beginLocked } from '../../src/engine/seal.ts'
import { rebuild } from '../../src/engine/read-model.ts'
import { catalogue } from '../../src/registries/index.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'

const ROWS = 4000
let folder: string
let file: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'taizhang-killed-'))
  file = path.join(folder, '耕地单元.csv')
  const rows = Array.from({ length: ROWS }, (_, i) => `F-${i},示例单元${i},500116108,优先保护类,${i},水稻,2021-01-01`)
  writeFileSync(file, `编号,名称,镇街代码,耕地类别,面积（亩）,作物,生效日期\n${rows.join('\n')}\n`)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** `taizhang import`, in a process of its own. */
const importing = ({ connection }: TestLedger): ChildProcess => {
  const url = `postgresql://${connection.user}@/${connection.database}?host=${encodeURIComponent(connection.host)}&port=${connection.port}`
  const args = ['--import', 'tsx', 'src/cli/taizhang.ts', 'import', file, '--registry', 'farmlandUnit', '--report', 'json']
  return spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DATABASE_URL: url, DISTRICT } })
}

const ended = async (child: ChildProcess): Promise<{ readonly code: number | null; readonly out: string }> => {
  let out = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr?.resume()
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out }
}

const count = async ({ pool }: TestLedger, table: string): Promise<number> =>
  Number((await pool.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count)

/** Waits until a statement of the other process fulfils a condition. */
const until = async ({ pool }: TestLedger, condition: string): Promise<void> => {
  for (let tries = 0; tries < 6000; tries++) {
    const { rowCount } = await pool.query(
      `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and (${condition}) limit 1`,
    )
    if ((rowCount ?? 0) > 0) return
    await sleep(5)
  }
  throw new Error(`Nobody came to: ${condition}`)
}

/** Waits until nothing of the other process is under way any more. */
const alone = async ({ pool }: TestLedger): Promise<void> => {
  for (let tries = 0; tries < 2000; tries++) {
    const { rowCount } = await pool.query(
      `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' limit 1`,
    )
    if (rowCount === 0) return
    await sleep(5)
  }
  throw new Error('Somebody is still at work.')
}

const withLedger = async (work: (ledger: TestLedger) => Promise<void>): Promise<void> => {
  const ledger = await openTestLedger()
  try {
    await work(ledger)
  } finally {
    await ledger.drop()
  }
}

describe('an import that is killed', () => {
  it.each([
    ['while it waits for the lock', `wait_event_type = 'Lock'`, false],
    ['while it writes its entries', `state = 'active' and query like 'insert into ledger_entry%'`, true],
    ['while it writes its versions', `state = 'active' and query like 'insert into record_version%'`, true],
  ])('%s leaves all or nothing, and run again it finishes', async (_, at, released) => {
    await withLedger(async (ledger) => {
      const holder = await ledger.pool.connect()
      await holder.query(beginLocked(DISTRICT))
      const child = importing(ledger)
      const killed = ended(child)
      await until(ledger, `wait_event_type = 'Lock'`)
      const release = async (): Promise<void> => {
        await holder.query('rollback')
        holder.release()
      }
      if (released) await release()
      await until(ledger, at)
      child.kill('SIGKILL')
      expect((await killed).code).toBeNull()
      if (!released) await release()
      await alone(ledger)
      const [entries, versions] = [await count(ledger, 'ledger_entry'), await count(ledger, 'record_version')]
      expect([0, ROWS]).toContain(entries)
      expect(versions).toBe(entries)

      const again = await ended(importing(ledger))
      expect(again.code).toBe(0)
      expect([await count(ledger, 'ledger_entry'), await count(ledger, 'record_version'), await count(ledger, 'record_ever')]).toEqual([ROWS, ROWS, ROWS])
      expect([await count(ledger, 'emt_messages'), await count(ledger, 'emt_streams')]).toEqual([ROWS, ROWS])
      const { rows: made } = await ledger.pool.query('select * from record_version order by record')
      await rebuild(ledger.pool, catalogue, DISTRICT)
      expect((await ledger.pool.query('select * from record_version order by record')).rows).toEqual(made)
    })
  })

  it('by Ctrl-C ends in order, with a sentence, and nothing of it is stored', async () => {
    await withLedger(async (ledger) => {
      const holder = await ledger.pool.connect()
      await holder.query(beginLocked(DISTRICT))
      const child = importing(ledger)
      let said = ''
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
      const done = ended(child)
      await until(ledger, `wait_event_type = 'Lock'`)
      child.kill('SIGINT')
      expect((await done).code).toBe(1)
      expect(said).toContain('已中断')
      await holder.query('rollback')
      holder.release()
      expect(await count(ledger, 'ledger_entry')).toBe(0)
    })
  })
})
