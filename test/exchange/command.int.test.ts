import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../src/config.ts'
import type { JsonReport } from '../support/exchange.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'

let ledger: TestLedger
let folder: string
beforeAll(async () => {
  ledger = await openTestLedger()
  folder = mkdtempSync(path.join(tmpdir(), 'taizhang-command-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await ledger.drop()
})

type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/** @param reads how much of its output is taken before the pipe is closed; all of it where absent */
const taizhang = async (args: readonly string[], reads?: number): Promise<Ran> => {
  const { connection } = ledger
  const url = `postgresql://${connection.user}@/${connection.database}?host=${encodeURIComponent(connection.host)}&port=${connection.port}`
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/taizhang.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: url, DISTRICT },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (reads !== undefined && out.length > reads) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}

const file = (name: string, text: string): string => {
  const at = path.join(folder, name)
  writeFileSync(at, text)
  return at
}
const size = async (): Promise<number> => Number((await ledger.pool.query<{ count: string }>('select count(*) from ledger_entry')).rows[0]?.count)

describe('taizhang import', () => {
  it('writes the report alone to stdout, and ends with 0 whatever single rows say', async () => {
    const list = file('清单.csv', '编号,名称,日供水量\nS-1,示例甲,5\nS-2,示例乙,-5\n')
    const { code, out } = await taizhang(['import', list, '--registry', 'waterSource', '--dry-run', '--report', 'json'])
    const report = JSON.parse(out) as JsonReport
    expect(code).toBe(0)
    expect(Object.keys(report).slice(0, 7)).toEqual(['file', 'sha256', 'encoding', 'sheets', 'rows', 'counts', 'digest'])
    expect(report).toMatchObject({ file: '清单.csv', counts: { accepted: 1, rejected: 1 }, act: null })
    expect(await size()).toBe(0)

    const other = await taizhang(['import', list, '--registry', '饮用水水源地', '--commit', '0'.repeat(64)])
    expect(other.code).toBe(1)
    expect(other.out).toContain('CONFLICT')
    expect(await size()).toBe(0)

    const done = await taizhang(['import', list, '--registry', 'waterSource', '--commit', report.digest, '--by', '示例科室/示例经办'])
    expect(done.code).toBe(0)
    expect(done.out).toContain('已入库')
    expect(await size()).toBe(1)
  })

  it('ends with 1 where a file cannot be read, and with 2 where it is asked wrongly', async () => {
    const pages = file('清单.xlsx', 'no workbook')
    expect(await taizhang(['import', pages, '--registry', 'waterSource'])).toMatchObject({ code: 1, out: '' })
    expect(await taizhang(['import', path.join(folder, '没有.csv'), '--registry', 'waterSource'])).toMatchObject({ code: 1, out: '' })
    expect((await taizhang(['import', pages, '--registry', '示例'])).code).toBe(2)
    expect((await taizhang(['import', pages, '--registry', 'waterSource', '--report', 'pdf'])).code).toBe(2)
    expect((await taizhang(['import', pages, '--registry', 'waterSource', '--dry-run', '--commit', '0'.repeat(64)])).code).toBe(2)
  })

  it('goes on where nobody reads its report to the end', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `L-${i},示例${i}`)
    const before = await size()
    const { code, err } = await taizhang(['import', file('长.csv', `编号,名称\n${rows.join('\n')}\n`), '--registry', 'waterSource'], 1000)
    expect([code, err.includes('EPIPE')]).toEqual([0, false])
    expect(await size()).toBe(before + 3000)
  })
})
