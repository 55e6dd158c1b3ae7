import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildSchema, printSchema } from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schemaOf } from '../../src/api/schema.ts'
import { openEmbedded } from '../../src/db/embedded.ts'
import { FILES } from '../../src/exchange/bundle/contents.ts'
import { catalogue } from '../../src/registries/index.ts'
import { openParts, textIn } from '../../src/verify/parts.ts'
import type { Json } from '../support/api.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const MAIN = path.join(ROOT, 'dist/main.js')
const DEMO = path.join(ROOT, 'dist/cli/demo.js')
const CLI = path.join(ROOT, 'dist/cli/taizhang.js')
const IDE = path.join(ROOT, 'dist/ide/index.html')
const VERIFIER = path.join(ROOT, 'dist/taizhang-verify.mjs')

/** Files below a folder of the project, by the end of their names. */
const files = (folder: string, end: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => path.join(ROOT, folder, file))

/** What users run: built where it is missing or older than its sources. */
const build = (): void => {
  const npx = (...args: string[]): void => void execFileSync('npx', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  const sources = files('src', '.ts').filter((file) => !file.endsWith('.test.ts'))
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs))
  if (!existsSync(MAIN) || statSync(MAIN).mtimeMs < newest) npx('tsc', '-p', 'tsconfig.build.json')
  if (!existsSync(VERIFIER) || statSync(VERIFIER).mtimeMs < newest) npx('vite', 'build', '--config', 'src/verify/vite.config.ts', '--logLevel', 'error')
  if (!existsSync(IDE)) npx('vite', 'build', '--config', 'src/ide/vite.config.ts', '--logLevel', 'error')
}

let scratch: string
const processes: ChildProcessWithoutNullStreams[] = []
const directory = (name: string): string => path.join(scratch, name)

beforeAll(() => {
  build()
  scratch = mkdtempSync(path.join(tmpdir(), 'taizhang-e2e-'))
  // As root, PostgreSQL runs as another user, who must be able to pass through.
  chmodSync(scratch, 0o711)
})
afterAll(async () => {
  for (const each of processes) if (each.exitCode === null && each.signalCode === null) each.kill('SIGTERM')
  await Promise.all(processes.map((each) => (each.exitCode === null && each.signalCode === null ? once(each, 'exit') : undefined)))
  rmSync(scratch, { recursive: true, force: true })
})

type Running = { readonly process: ChildProcessWithoutNullStreams; readonly url: string; readonly said: () => string }
type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }
type Settings = Readonly<Record<string, string>>

const start = (file: string, args: readonly string[], data: string, settings: Settings = {}): ChildProcessWithoutNullStreams => {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [file, ...args], { cwd: scratch, env: { PATH, HOME, PORT: '0', TAIZHANG_DATA: directory(data), ...settings } })
  child.stdin.end()
  processes.push(child)
  return child
}
/** A program that needs nothing but Node, and is given nothing. */
const spawnedIn = (cwd: string, args: readonly string[]): ChildProcessWithoutNullStreams => {
  const child = spawn(process.execPath, args, { cwd, env: {} })
  processes.push(child)
  return child
}
const collect = (child: ChildProcessWithoutNullStreams): { stdout: string; stderr: string } => {
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  return said
}
const ended = async (child: ChildProcessWithoutNullStreams): Promise<Ended> => {
  const said = collect(child)
  await once(child, 'close')
  return { code: child.exitCode, ...said }
}
const taizhang = (data: string, ...args: string[]): Promise<Ended> => ended(start(CLI, args, data))
const npmStart = (data: string, settings: Settings = {}): Promise<Ended> => ended(start(MAIN, [], data, settings))

/** Starts a server and waits until it says where it is. */
const serve = async (data: string, settings: Settings = {}, file = MAIN, patienceMs = 60_000): Promise<Running> => {
  const child = start(file, [], data, settings)
  const said = collect(child)
  for (const end = Date.now() + patienceMs; ; await sleep(50)) {
    const url = /"graphql":"(http:\/\/[^"]+)\/graphql"/.exec(said.stderr)?.[1]
    if (url !== undefined) return { process: child, url, said: () => said.stdout + said.stderr }
    if (child.exitCode !== null || Date.now() > end) throw new Error(`The server did not start: ${said.stderr}`)
  }
}
const stop = async ({ process: child }: Running, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
  return child.exitCode
}
const ask = async ({ url }: Pick<Running, 'url'>, query: string): Promise<Json> => {
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  return answer.json()
}
/** Whether PostgreSQL runs on a data directory. */
const databaseRuns = (data: string): boolean => {
  const file = path.join(directory(data), 'pgdata/postmaster.pid')
  if (!existsSync(file)) return false
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('npm start on a fresh directory', () => {
  let server: Running
  beforeAll(async () => {
    server = await serve('main')
  })

  it('serves the plan’s facts: on 2020-12-31 the remediation list holds PF010 and PF011, on 渝环〔2020〕60号', async () => {
    const { data, errors } = await ask(
      server,
      `{ list(key: "remediationList") { title entries(asOf: {validOn: "2020-12-31"}) { totalCount nodes { record name status
         history { nodes { type validFrom basis { number } } } } } before: count(asOf: {validOn: "2020-12-30"}) } }`,
    )
    expect(errors).toBeUndefined()
    const { entries, title, before } = data.list
    expect(title).toBe('建设用地土壤污染风险管控和修复名录')
    expect(before).toBe(0)
    expect(entries.totalCount).toBe(2)
    expect(entries.nodes.map(({ record, status }: Json) => [record, status])).toEqual([
      ['PF010', 'LISTED'],
      ['PF011', 'LISTED'],
    ])
    for (const { history } of entries.nodes)
      expect(history.nodes.find(({ type }: Json) => type === 'Listed')).toEqual({
        type: 'Listed',
        validFrom: '2020-12-31',
        basis: { number: '渝环〔2020〕60号' },
      })
  })

  it('has seeded every fact as one act', async () => {
    const { data } = await ask(server, '{ ledger { size district point(asOf: {position: 1}) { position } } registries { key count } }')
    const facts = readdirSync(path.join(ROOT, 'seeds'))
      .filter((file) => file.endsWith('.ndjson'))
      .flatMap((file) =>
        readFileSync(path.join(ROOT, 'seeds', file), 'utf8')
          .split('\n')
          .filter(Boolean),
      )
    expect(data.ledger).toEqual({ district: '500116', size: String(facts.length), point: { position: String(facts.length) } })
    const known = facts.map((text) => JSON.parse(text) as { registry: string; record: string })
    const counted = (key: string): number => new Set(known.filter(({ registry }) => registry === key).map(({ record }) => record)).size
    expect(data.registries).toHaveLength(29)
    for (const { key, count } of data.registries) expect(count, key).toBe(counted(key))
  })

  it('serves the page at /ide/, under a policy that loads nothing from elsewhere', async () => {
    const redirected = await fetch(`${server.url}/ide`, { redirect: 'manual' })
    expect([redirected.status, redirected.headers.get('location')]).toEqual([302, '/ide/'])
    const page = await fetch(`${server.url}/ide/`)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
    const html = await page.text()
    expect(html).not.toMatch(/(src|href)="https?:/)
    const script = /src="(\/ide\/[^"]+\.js)"/.exec(html)?.[1]
    const answer = await fetch(`${server.url}${script ?? '/nowhere'}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect((await fetch(`${server.url}/`, { redirect: 'manual' })).headers.get('location')).toBe('/ide/')
  })

  it('serves the printed schema, and says that it is alive and ready', async () => {
    const schema = await fetch(`${server.url}/schema.graphql`)
    const sdl = await schema.text()
    expect(sdl).toBe(printSchema(await schemaOf(catalogue)))
    expect(buildSchema(sdl).getQueryType()?.name).toBe('Query')
    expect(schema.headers.get('etag')).toMatch(/^"[^"]+"$/)
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' })
    const ready = await fetch(`${server.url}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', district: '500116', problems: [] }])
  })

  it('writes nothing to stdout, and says in Chinese and English that it is ready', () => {
    expect(server.said()).toContain('台账已就绪')
    expect(server.said()).toContain('Taizhang is ready')
  })

  it('holds its directory: a second npm start ends with a sentence and code 1', async () => {
    const { code, stdout, stderr } = await npmStart('main')
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('正被另一个运行中的 taizhang')
    expect(stderr).toContain(String(server.process.pid))
    expect(stderr).not.toMatch(/\n\s+at /)
    expect((await ask(server, '{ ledger { district } }')).data.ledger.district).toBe('500116')
  })

  it('a taken port ends another start with a sentence and code 1, and stops its database', async () => {
    const port = new URL(server.url).port
    const { code, stderr } = await npmStart('other', { PORT: port, TAIZHANG_SEED: 'none' })
    expect(code).toBe(1)
    expect(stderr).toContain(`端口 ${port} 已被占用`)
    expect(stderr).toContain(`Port ${port} is taken`)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(databaseRuns('other')).toBe(false)
  })

  describe('with the command line beside it', () => {
    it('ledger dump writes every change to stdout and nothing else, while the server runs', async () => {
      const { code, stdout, stderr } = await taizhang('main', 'ledger', 'dump')
      expect([code, stderr]).toEqual([0, expect.not.stringContaining('"position"')])
      const lines = stdout
        .trimEnd()
        .split('\n')
        .map((each) => JSON.parse(each))
      const { size } = (await ask(server, '{ ledger { size } }')).data.ledger
      expect(lines).toHaveLength(Number(size))
      expect(lines.map(({ position }) => position)).toEqual(lines.map((_, i) => i + 1))
      expect(Object.keys(lines[0])).toEqual([
        'position',
        'id',
        'district',
        'registry',
        'record',
        'type',
        'validFrom',
        'sequence',
        'recordedAt',
        'recordedBy',
        'approvedBy',
        'reason',
        'basis',
        'supersedes',
        'cancels',
        'data',
      ])
      writeFileSync(directory('dump.ndjson'), stdout)
    })
    it('a dump goes to a file too, which only its owner can read', async () => {
      const file = directory('dump-2.ndjson')
      expect(await taizhang('main', 'ledger', 'dump', file)).toMatchObject({ code: 0, stdout: '' })
      expect(readFileSync(file, 'utf8')).toBe(readFileSync(directory('dump.ndjson'), 'utf8'))
      expect(statSync(file).mode & 0o777).toBe(0o600)
    })
    it('an auditor verifies what he downloaded, with the file in it and Node alone', async () => {
      const verify = async (...args: string[]): Promise<Ended> => ended(spawnedIn(directory('audit'), ['taizhang-verify.mjs', ...args]))
      mkdirSync(directory('audit'))
      const put = (name: string, text: string): void => writeFileSync(path.join(directory('audit'), name), text)
      const text = async (address: string): Promise<string> => (await fetch(`${server.url}${address}`)).text()
      put('key.txt', await text('/ledger/key'))
      put('checkpoint.txt', await text('/ledger/checkpoint'))
      const zip = path.join(directory('audit'), 'bundle.zip')
      expect(await taizhang('main', 'export', 'list/remediationList', '--valid-on', '2020-12-31', '--format', 'zip', '--output', zip)).toMatchObject({
        code: 0,
        stdout: '',
      })
      const parts = await openParts(zip)
      put('taizhang-verify.mjs', await textIn(parts.bytes(FILES.program)))
      parts.close()
      const verified = await verify('bundle', 'bundle.zip', '--key', 'key.txt', '--checkpoint', 'checkpoint.txt', '--changes')
      expect(verified).toMatchObject({ code: 0, stderr: '' })
      expect(verified.stdout).toContain('恰为这 2 条')
      expect(verified.stdout).toContain('渝环〔2020〕60号')

      const { code, stdout } = await taizhang('main', 'ledger', 'dump', '--committed')
      expect(code).toBe(0)
      put('log.ndjson', stdout)
      expect(await verify('log', 'log.ndjson', '--checkpoint', 'checkpoint.txt', '--key', 'key.txt')).toMatchObject({ code: 0 })
      put('log.ndjson', stdout.replace('鹏程', '鵬程'))
      expect(await verify('log', 'log.ndjson', '--checkpoint', 'checkpoint.txt', '--key', 'key.txt')).toMatchObject({ code: 1 })
    })
    it('ledger verify finds nothing wrong, while the server runs', async () => {
      const { code, stdout } = await taizhang('main', 'ledger', 'verify')
      expect([code, stdout]).toEqual([0, expect.stringContaining('Everything holds.')])
      expect(stdout).toContain((await ask(server, '{ ledger { rootHash } }')).data.ledger.rootHash)
    })
    it('loaded into another directory and dumped again it is the same, to the byte', async () => {
      const loaded = await taizhang('copy', 'ledger', 'load', directory('dump.ndjson'))
      expect(loaded).toMatchObject({ code: 0, stdout: '' })
      const { code, stdout } = await taizhang('copy', 'ledger', 'dump')
      expect(code).toBe(0)
      expect(stdout).toBe(readFileSync(directory('dump.ndjson'), 'utf8'))
      expect(databaseRuns('copy')).toBe(false)
    })
    it('a ledger that is not empty takes no load', async () => {
      const { code, stdout, stderr } = await taizhang('main', 'ledger', 'load', directory('dump.ndjson'))
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain('CONFLICT')
      expect(stderr).toContain('不是空的')
    })
    it('seed leaves a ledger that is not empty as it is', async () => {
      expect(await taizhang('main', 'seed')).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('台账非空') as string })
    })
    it('rebuild while the server runs changes no answer', async () => {
      const query = '{ plots(first: 500) { nodes { id fields lists validFrom knownFrom } } counts(by: [REGISTRY, STATUS]) { rows { registry status count } } }'
      const before = await ask(server, query)
      expect(await taizhang('main', 'rebuild')).toMatchObject({ code: 0, stdout: '' })
      expect((await ask(server, query)).data).toEqual(before.data)
    })
  })

  it('SIGTERM lets a request that is under way finish, then stops server and database with code 0', async () => {
    const member = await openEmbedded({ dataDir: directory('main'), role: 'command' })
    const client = new pg.Client(member.connection)
    await client.connect()
    await client.query('begin')
    await client.query('lock table record_version in access exclusive mode')
    const slow = ask(server, '{ plots { totalCount } }')
    for (;;) {
      const { rows } = await client.query<{ waiting: string }>(
        `select count(*) as waiting from pg_locks where not granted and relation = 'record_version'::regclass`,
      )
      if (Number(rows[0]?.waiting) > 0) break
      await sleep(20)
    }
    const exit = once(server.process, 'exit')
    server.process.kill('SIGTERM')
    await sleep(300)
    expect(server.process.exitCode).toBeNull()
    // Whoever comes now is not served any more.
    await expect(ask(server, '{ ledger { size } }')).rejects.toThrow()
    await client.query('rollback')
    await client.end()
    expect((await slow).data.plots.totalCount).toBeGreaterThan(0)
    await member.close()
    await exit
    expect(server.process.exitCode).toBe(0)
    expect(databaseRuns('main')).toBe(false)
  })

  it('started again, it answers as before', async () => {
    server = await serve('main')
    expect((await ask(server, '{ list(key: "remediationList") { entries { nodes { record } } } }')).data.list.entries.nodes).toEqual([
      { record: 'PF010' },
      { record: 'PF011' },
    ])
  })

  it('killed with -9 and started again, it takes its database over and answers as before', async () => {
    expect(await stop(server, 'SIGKILL')).toBeNull()
    server = await serve('main')
    expect((await ask(server, '{ list(key: "remediationList") { count } }')).data.list.count).toBe(2)
  })

  it('SIGINT stops it in the same way', async () => {
    expect(await stop(server, 'SIGINT')).toBe(0)
    expect(databaseRuns('main')).toBe(false)
  })
})

describe('a wrong setting ends npm start with a sentence and code 1', () => {
  it.each<[string, Settings]>([
    ['PORT', { PORT: 'many' }],
    ['PORT', { PORT: '70000' }],
    ['TAIZHANG_SEED', { TAIZHANG_SEED: 'everything' }],
    ['DISTRICT', { DISTRICT: '江津' }],
    ['ANONYMOUS', { ANONYMOUS: 'maybe' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['TAIZHANG_MAX_DEPTH', { TAIZHANG_MAX_DEPTH: '1' }],
  ])('%s: %o', async (name, settings) => {
    const { code, stdout, stderr } = await npmStart('never', settings)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(name)
    expect(stderr).toMatch(/\p{Script=Han}/u)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(existsSync(directory('never'))).toBe(false)
  })
  it('a directory that cannot be written', async () => {
    mkdirSync(directory('file'), { recursive: true })
    writeFileSync(directory('file/in-the-way'), '')
    const { code, stderr } = await npmStart('file/in-the-way/data')
    expect(code).toBe(1)
    expect(stderr).toContain('TAIZHANG_DATA')
    expect(stderr).not.toMatch(/\n\s+at /)
  })
  it('a database that does not answer', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    taken.close()
    const { code, stderr } = await npmStart('never', { DATABASE_URL: `postgresql://nobody@127.0.0.1:${port}/x` })
    expect(code).toBe(1)
    expect(stderr).toContain('ECONNREFUSED')
  })
})

describe('ledger load', () => {
  const change = (more: Json = {}): Json => ({
    id: 'c1',
    district: '500116',
    registry: 'plot',
    record: 'P-1',
    type: 'Registered',
    validFrom: '2020-01-01',
    sequence: 0,
    recordedAt: '2020-01-02T00:00:00.000000Z',
    recordedBy: '示例经办',
    approvedBy: null,
    reason: null,
    basis: { number: '示例环〔2020〕1号', title: null, issuer: null, issuedOn: null, sha256: null },
    supersedes: null,
    cancels: null,
    data: { name: '示例地块', contact: '张示例' },
    ...more,
  })
  const file = (name: string, lines: readonly unknown[]): string => {
    const at = directory(name)
    writeFileSync(at, lines.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n'))
    return at
  }

  it.each<[string, number, string, readonly unknown[]]>([
    ['an unknown registry', 2, 'BAD_USER_INPUT', [change(), change({ id: 'c2', registry: 'unicorn' })]],
    ['a stale correction', 3, 'STALE_CORRECTION', [change(), change({ id: 'c2', supersedes: 'c1' }), change({ id: 'c3', supersedes: 'c1' })]],
    ['an id that came before', 2, 'CONFLICT', [change(), change({ record: 'P-2' })]],
  ])('refuses %s with line, code and reason on stderr, and loads nothing', async (_, line, code, lines) => {
    const refused = await taizhang('load', 'ledger', 'load', file('refused.ndjson', lines))
    expect([refused.code, refused.stdout]).toEqual([1, ''])
    expect(refused.stderr).toContain(`第 ${line} 行`)
    expect(refused.stderr).toContain(`Line ${line}: ${code}`)
    expect(refused.stderr).not.toMatch(/\n\s+at /)
    expect(await taizhang('load', 'ledger', 'dump')).toMatchObject({ code: 0, stdout: '' })
  })

  it('takes a log with restricted values, whose dump loads again to the same dump', async () => {
    const log = file('restricted.ndjson', [
      change(),
      change({ id: 'c2', recordedAt: '2020-02-01T00:00:00.5+08:00', supersedes: 'c1', type: null, validFrom: null, sequence: null, data: null }),
    ])
    expect(await taizhang('load', 'ledger', 'load', log)).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('2') as string })
    const first = await taizhang('load', 'ledger', 'dump')
    const [c1, c2] = first.stdout
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each))
    expect(c1.restricted.contact.value).toBe('张示例')
    expect(c1.data.contact).toEqual({ commitment: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) as string })
    expect(c2).toMatchObject({
      type: 'Registered',
      validFrom: '2020-01-01',
      recordedAt: '2020-01-31T16:00:00.500000Z',
      data: c1.data,
      restricted: c1.restricted,
    })
    expect(await taizhang('load-again', 'ledger', 'load', file('again.ndjson', [first.stdout]))).toMatchObject({ code: 0 })
    expect((await taizhang('load-again', 'ledger', 'dump')).stdout).toBe(first.stdout)
  })

  it('a file that is not there ends with a sentence and code 1', async () => {
    const { code, stdout, stderr } = await taizhang('other', 'ledger', 'load', directory('nowhere.ndjson'))
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('nowhere.ndjson')
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('the command line', () => {
  it.each([[['unicorn']], [['ledger']], [['ledger', 'load']], [['ledger', 'dump', '--unicorn']], [['rebuild', 'too', 'much']], [[]]])(
    '%o is a usage error: code 2, and nothing on stdout',
    async (args) => {
      const { code, stdout, stderr } = await taizhang('never', ...args)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).not.toBe('')
      expect(existsSync(directory('never'))).toBe(false)
    },
  )
  it('--help is no error', async () => {
    expect((await taizhang('never', '--help')).code).toBe(0)
  })
})

describe('npm run demo', () => {
  // Whatever database is named: fictional records never come among real ones.
  const settings = () => ({ TAIZHANG_DEMO_DATA: directory('demo'), DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' })
  const QUESTION = '{ ledger { district size } registries { key count } list(key: "largeFarms") { count } }'
  let first: Json

  it('generates a district, shows how far it is, and serves it', async () => {
    const server = await serve('elsewhere', settings(), DEMO, 280_000)
    const { data, errors } = await ask(server, QUESTION)
    expect(errors).toBeUndefined()
    expect(data.ledger).toEqual({ district: '500199', size: '303174' })
    expect(data.list.count).toBe(334)
    expect(data.registries.find(({ key }: Json) => key === 'farmlandUnit').count).toBe(59_759)
    expect(data.registries.reduce((sum: number, { count }: Json) => sum + count, 0)).toBe(100_337)
    first = data
    expect(server.said()).toMatch(/Generating: \d+% .* \d+\/303174/)
    expect(server.said()).toMatch(/Folding: \d+% .* \d+\/303174/)
    expect(await stop(server)).toBe(0)
    expect([databaseRuns('demo'), existsSync(directory('elsewhere'))]).toEqual([false, false])
  }, 300_000)

  it('finds it there the second time, and generates nothing', async () => {
    const server = await serve('elsewhere', settings(), DEMO)
    const { data } = await ask(server, QUESTION)
    expect(data).toEqual(first)
    expect(server.said()).not.toMatch(/Generating|Folding/)
    expect(await stop(server)).toBe(0)
  })
})
