import { spawn } from 'node:child_process'
import { hash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intoFile } from '../../src/cli/into-file.ts'
import { PLAIN_FORMATS } from '../../src/exchange/export/formats.ts'
import { openSheetFile } from '../../src/sheets/open.ts'
import { line, registered } from '../support/api.ts'
import { download } from '../support/download.ts'
import { listen, type Listening } from '../support/listening.ts'

const CLI = path.resolve(import.meta.dirname, '../../src/cli/taizhang.ts')

let server: Listening
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'taizhang-export-'))
  server = await listen([
    registered('town/500116104', { name: '示例镇' }),
    registered('town/500116105', { name: '示例旧镇' }),
    line('town/500116105', 'Abolished', {}, { validFrom: '2021-01-01' }),
    registered('plot/P-1', { name: '示例地块', townCode: '500116104', areaM2: 120.5, contact: '示例联系人' }),
    registered('plot/P-2', { name: '示例地块二', landClass: 'CLASS_TWO' }),
  ])
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

type Ended = { readonly code: number | null; readonly bytes: Buffer; readonly stderr: string }

/** Runs `taizhang …` as an operator does, on the database of this file. */
const taizhang = async (...args: string[]): Promise<Ended> => {
  const { host, port, user, database } = server.ledger.connection
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, ...args], {
    env: { PATH, HOME, DATABASE_URL: `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pieces: Buffer[] = []
  let stderr = ''
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  await once(child, 'close')
  return { code: child.exitCode, bytes: Buffer.concat(pieces), stderr }
}

const POINT = ['--valid-on', '2022-12-31', '--known-at', '2024-01-01']

describe('taizhang export', () => {
  it.each(PLAIN_FORMATS)('writes the bytes of the address as %s, and says on stderr what they come to', async (format) => {
    const asked = await download(`${server.url}/export/plot.${format}?validOn=2022-12-31&knownAt=2024-01-01`)
    const { code, bytes, stderr } = await taizhang('export', 'plot', '--format', format, ...POINT)
    expect(code).toBe(0)
    expect(bytes.equals(asked.bytes)).toBe(true)
    for (const said of ['2 条', '2022-12-31', 'position 5', asked.trailers['taizhang-digest']!]) expect(stderr).toContain(said)
  })

  it('writes a file in the format of its name, and leaves nothing beside it', async () => {
    const file = path.join(folder, '地块.ndjson')
    writeFileSync(file, 'before')
    const { code, bytes, stderr } = await taizhang('export', 'plot', ...POINT, '--output', file)
    expect([code, bytes.length]).toEqual([0, 0])
    const written = readFileSync(file)
    expect(written.toString().split('\n')).toHaveLength(3)
    expect(stderr).toContain(hash('sha256', written, 'base64'))
    expect(readdirSync(folder)).toEqual(['地块.ndjson'])
  })

  it('takes lists, filters and boxes', async () => {
    const { code, bytes } = await taizhang('export', 'plot', '--format', 'ndjson', '--filter', '{"town":{"eq":"示例镇"}}')
    expect([code, bytes.toString().includes('"P-1"'), bytes.toString().includes('"P-2"')]).toEqual([0, true, false])
    expect((await taizhang('export', 'list/contaminatedPlots', '--format', 'ndjson')).bytes.length).toBe(0)
    expect((await taizhang('export', 'plot', '--format', 'ndjson', '--bbox', '106,29,107,30')).bytes.length).toBe(0)
  })

  it.each([
    ['an unknown registry', 2, ['plots']],
    ['an unknown format', 2, ['plot', '--format', 'pdf']],
    ['no day', 2, ['plot', '--valid-on', '2020-02-30']],
    ['a filter that is none', 2, ['plot', '--filter', '{"colour":{"eq":1}}']],
    ['nothing to export', 2, []],
    ['what is restricted', 1, ['plot', '--filter', '{"contact":{"eq":"x"}}']],
    ['a position beyond the head', 1, ['plot', '--position', '99']],
    ['a folder that is not there', 1, ['plot', '--output', '/nowhere/plots.csv']],
  ])('%s ends with %i and a sentence, and nothing on stdout', async (_, expected, args) => {
    const { code, bytes, stderr } = await taizhang('export', ...args)
    expect([code, bytes.length]).toEqual([expected, 0])
    expect(stderr).not.toBe('')
  })

  it('gives a file its name only when it is whole', async () => {
    const file = path.join(folder, 'broken.csv')
    await expect(intoFile(file, () => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off')
    expect(readdirSync(folder).filter((name) => name.startsWith('broken'))).toEqual([])
  })
})

describe('taizhang template', () => {
  it('is a workbook with the titles that clerks fill in, and no rows', async () => {
    const { code, bytes } = await taizhang('template', 'plot')
    expect(code).toBe(0)
    const file = path.join(folder, 'template.xlsx')
    writeFileSync(file, bytes)
    const rows: string[][] = []
    for await (const batch of (await openSheetFile(file, 'template.xlsx')).rows()) for (const { cells } of batch) rows.push(cells.map(({ text }) => text))
    expect(rows).toHaveLength(1)
    const [header] = rows
    expect(header!.slice(0, 6)).toEqual(['编号', '状态', '生效日期', '名称', '镇街', '编码'])
    for (const title of ['面积（m²）', '用地类别', '联系人', '联系电话', '精确位置']) expect(header).toContain(title)
    for (const title of ['镇街代码', '其他']) expect(header).not.toContain(title)
  })

  it('of an unknown registry is a wrong use', async () => {
    expect((await taizhang('template', 'plots')).code).toBe(2)
  })
})
