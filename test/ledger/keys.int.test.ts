/** The key that signs checkpoints: made once, kept out of database and log, replaced through the ledger itself. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureLedgerKey, ledgerKey } from '../../src/cli/ledger-key.ts'
import { rotateKey } from '../../src/cli/rotate-key.ts'
import { serve } from '../../src/cli/serve.ts'
import { readConfig, WrongSetting } from '../../src/config.ts'
import { announcedKey, openCheckpoints } from '../../src/engine/checkpoints.ts'
import { openWriter } from '../../src/engine/writer.ts'
import { readCheckpoint } from '../../src/proof/checkpoint.ts'
import { drawSigner, readSigner, readVerifier, signersOf, type Signer } from '../../src/proof/note.ts'
import { catalogue } from '../../src/registries/index.ts'
import { registered } from '../support/api.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'

const scratch = mkdtempSync(path.join(tmpdir(), 'taizhang-keys-'))
afterAll(() => {
  rmSync(scratch, { recursive: true })
})

let folders = 0
let data: string
beforeEach(() => {
  data = path.join(scratch, String(++folders))
})
const file = (): string => path.join(data, 'ledger.key')
const settings = (more: Readonly<Record<string, string>> = {}) => readConfig({ DISTRICT, TAIZHANG_DATA: data, LOG_LEVEL: 'silent', ...more })
const keyOf = (at: string): Signer => readSigner(readFileSync(at, 'utf8'))!
/** What of a key is secret: base64, in which there may be plus signs. */
const seedOf = (secret: string): string => secret.split('+').slice(4).join('+')
const modeOf = (at: string): number => statSync(at).mode & 0o777

describe('the key file', () => {
  const said: string[] = []
  const ensure = (more: Readonly<Record<string, string>> = {}) => ensureLedgerKey(settings(more), (sentence) => said.push(sentence))

  it('is made on the first start, for nobody else to read, and told of without the key; then it is the same', async () => {
    const { verifier, secret } = await ensure()
    expect([readFileSync(file(), 'utf8'), modeOf(file())]).toEqual([`${secret}\n`, 0o600])
    expect(verifier.name).toBe(`taizhang/${DISTRICT}`)
    expect(said.join('')).toContain(file())
    expect(said.join('')).toContain(verifier.text)
    expect(said.join('')).not.toContain(seedOf(secret))
    expect((await ensure()).secret).toBe(secret)
    expect([said.length, readdirSync(data)]).toEqual([1, ['ledger.key']])
  })

  it('is one, however many start at once', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => ensure()))
    expect(new Set(keys.map(({ secret }) => secret))).toEqual(new Set([keyOf(file()).secret]))
    expect(readdirSync(data)).toEqual(['ledger.key'])
  })

  it('that a setting names has to be there, and is never made', async () => {
    const named = path.join(data, 'named.key')
    await expect(ensure({ TAIZHANG_LEDGER_KEY: named })).rejects.toThrow(WrongSetting)
    await expect(ensure({ TAIZHANG_LEDGER_KEY: named })).rejects.toThrow(named)
    expect(existsSync(named)).toBe(false)
    mkdirSync(named, { recursive: true })
    await expect(ensure({ TAIZHANG_LEDGER_KEY: named })).rejects.toThrow('cannot be read')
  })

  it('that holds no key is refused without being shown, and not replaced', async () => {
    mkdirSync(data)
    const half = drawSigner('a').secret.slice(0, -3)
    writeFileSync(file(), half)
    const refused = await ensure().catch((cause: unknown) => cause)
    expect(refused).toBeInstanceOf(WrongSetting)
    expect(String(refused)).not.toContain(seedOf(half))
    expect(readFileSync(file(), 'utf8')).toBe(half)
  })

  it('gets the name that is set, which is one without spaces', async () => {
    expect((await ensure({ TAIZHANG_ORIGIN: '示例/登记' })).verifier.name).toBe('示例/登记')
    expect(settings().origin).toBe(`taizhang/${DISTRICT}`)
    for (const wrong of ['a b', 'a+b', 'a\nb', 'x'.repeat(201)]) expect(() => settings({ TAIZHANG_ORIGIN: wrong })).toThrow('TAIZHANG_ORIGIN')
  })
})

describe('over a ledger', () => {
  let ledger: TestLedger
  let old: Signer
  beforeEach(async () => {
    ledger = await openTestLedger()
    await ledger.load([registered('town/500116001', { name: '示例街道' }), registered('town/500116002', { name: '示例镇' })])
    old = await ensureLedgerKey(settings(), () => undefined)
  })
  afterEach(() => ledger.drop())

  const basis = { number: '示例〔2026〕1号' }
  const rotate = (lost = false) => rotateKey(ledger.db, catalogue, settings(), { basis, lost })
  const checkpointsBy = (...signers: Signer[]) => openCheckpoints({ db: ledger.db, district: DISTRICT, origin: 'taizhang/500116', signers })
  const url = (): string => {
    const { host, port, user, database } = ledger.connection
    return `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
  }
  const keysIn = async () => {
    const { rows } = await ledger.pool.query<{ record: string; type: string; data: string; metadata: string }>(
      `select e.record, e.type, m.message_data as data, m.message_metadata as metadata from ledger_entry e
       join emt_messages m on m.stream_id = e.stream and m.stream_position = e.stream_position where e.registry = 'ledger' order by e.position`,
    )
    return rows.map((row) => ({ ...row, data: JSON.parse(row.data), metadata: JSON.parse(row.metadata) }))
  }
  const write = async (record: string): Promise<void> => {
    const writer = openWriter(ledger.db, catalogue, DISTRICT)
    const command = { registry: 'town', record, type: 'Registered', validFrom: '2021-01-01', data: { name: record }, basis }
    await writer.submit({ commands: [command], recordedBy: null })
    await writer.close()
  }

  describe('a rotation', () => {
    it('is an entry of the ledger, signed for by both keys; then the new one signs, and the old one does not', async () => {
      const first = await checkpointsBy(old).make()
      const { old: before, fresh } = await rotate()
      expect([before?.text, fresh.text]).toEqual([old.verifier.text, keyOf(file()).verifier.text])
      expect(fresh.text).not.toBe(old.verifier.text)
      const [entry, ...more] = await keysIn()
      expect([entry, more]).toMatchObject([
        {
          record: `key:${fresh.id}`,
          type: 'Registered',
          data: { kind: 'KEY', name: fresh.name, verifier: fresh.text, replaces: old.verifier.text },
          metadata: { recordedBy: 'taizhang/rotate-key', basis: { number: basis.number } },
        },
        [],
      ])
      const note = (await checkpointsBy(keyOf(file())).last())!
      expect(note).not.toBe(first)
      expect(readCheckpoint(note)?.size).toBe(3n)
      expect(signersOf(note, [old.verifier, fresh])).toEqual([old.verifier, fresh])

      await write('示例村')
      await expect(checkpointsBy(old).at(4)).rejects.toMatchObject({ code: 'INTERNAL', details: { needed: `${fresh.name}+${fresh.id}` } })
      await expect(checkpointsBy(old).make()).rejects.toMatchObject({ code: 'INTERNAL' })
      expect((await checkpointsBy(old).verifier()).text).toBe(fresh.text)
      expect(signersOf((await checkpointsBy(keyOf(file())).make())!, [fresh])).toEqual([fresh])
    })

    it('leaves the new key and the old one for nobody else to read, and neither in the database', async () => {
      const { fresh } = await rotate()
      expect(readdirSync(data).sort()).toEqual(['ledger.key', `ledger.key.${old.verifier.id}`])
      expect(readdirSync(data).map((name) => modeOf(path.join(data, name)))).toEqual([0o600, 0o600])
      expect(keyOf(`${file()}.${old.verifier.id}`).secret).toBe(old.secret)
      const { rows } = await ledger.pool.query<{ name: string }>(`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`)
      const tables = await Promise.all(rows.map(({ name }) => ledger.pool.query<{ text: string }>(`select string_agg(t::text, ' ') as text from ${name} t`)))
      const all = tables.map((table) => table.rows[0]?.text ?? '').join('\n')
      expect(all).toContain(fresh.text)
      for (const { secret } of [old, keyOf(file())]) for (const part of ['PRIVATE', seedOf(secret)]) expect(all).not.toContain(part)
    })

    it('may follow another', async () => {
      const first = await rotate()
      const second = await rotate()
      expect((await keysIn()).map((entry) => entry.data.replaces)).toEqual([old.verifier.text, first.fresh.text])
      await expect(checkpointsBy(keyOf(`${file()}.${first.fresh.id}`)).at(4)).rejects.toMatchObject({ code: 'INTERNAL' })
      expect(signersOf(await checkpointsBy(keyOf(file())).at(4), [second.fresh])).toEqual([second.fresh])
    })

    it('that was broken off is taken up where it was', async () => {
      // The new key is drawn; nothing else.
      writeFileSync(`${file()}.next`, `${drawSigner('taizhang/500116').secret}\n`, { mode: 0o600 })
      const waiting = keyOf(`${file()}.next`)
      expect(signersOf(await checkpointsBy(old).at(2), [old.verifier])).toHaveLength(1)
      expect((await rotate()).fresh.text).toBe(waiting.verifier.text)
      // All is done but the renaming, or even the checkpoint.
      renameSync(file(), `${file()}.next`)
      for (const checkpoint of ['stored', 'not stored']) {
        if (checkpoint === 'not stored') {
          renameSync(file(), `${file()}.next`)
          await ledger.pool.query('delete from checkpoint')
        }
        copyFileSync(`${file()}.${old.verifier.id}`, file())
        await expect(checkpointsBy(await ledgerKey(settings())).at(3)).rejects.toMatchObject({ code: 'INTERNAL' })
        expect((await rotate()).fresh.text, checkpoint).toBe(waiting.verifier.text)
        expect(signersOf((await checkpointsBy(waiting).last())!, [old.verifier, waiting.verifier])).toHaveLength(2)
        expect([keyOf(file()).secret, existsSync(`${file()}.next`)]).toEqual([waiting.secret, false])
      }
      expect(await keysIn()).toHaveLength(1)
    })

    it('is not begun with a key that is not in force, unless that one is lost', async () => {
      await checkpointsBy(old).make()
      unlinkSync(file())
      await expect(rotate()).rejects.toThrow(WrongSetting)
      const another = await ensureLedgerKey(settings(), () => undefined)
      await expect(rotate()).rejects.toMatchObject({ code: 'INTERNAL', details: { field: 'verifierKey' } })
      expect([readdirSync(data), await keysIn()]).toEqual([['ledger.key'], []])
      const { old: replaced, fresh } = await rotate(true)
      expect(replaced?.text).toBe(another.verifier.text)
      expect((await keysIn()).map((entry) => entry.data.replaces ?? null)).toEqual([null])
      expect(signersOf((await checkpointsBy(keyOf(file())).last())!, [fresh, another.verifier])).toEqual([fresh])
    })

    it('rests on a document', async () => {
      await expect(rotateKey(ledger.db, catalogue, settings(), { basis: { number: null, title: null } })).rejects.toMatchObject({
        code: 'RULE_VIOLATION',
        details: { rule: 'ledger.basis' },
      })
      expect(signersOf(await checkpointsBy(old).at(2), [old.verifier])).toHaveLength(1)
    })

    it('is a command, whose result is the new public key', async () => {
      const run = async (...args: string[]) => {
        const { PATH = '', HOME = '' } = process.env
        const cli = path.resolve(import.meta.dirname, '../../src/cli/taizhang.ts')
        const env = { PATH, HOME, DISTRICT, DATABASE_URL: url(), TAIZHANG_DATA: data }
        const child = spawn(process.execPath, ['--import', 'tsx', cli, 'ledger', 'rotate-key', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
        const said = { stdout: '', stderr: '' }
        child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
        child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
        await once(child, 'close')
        return { code: child.exitCode, ...said }
      }
      const [refused, done] = await Promise.all([run(), run('--basis-title', '示例通知', '--by', '示例科室/示例经办')])
      expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--basis-number') as string })
      expect(done).toMatchObject({
        code: 0,
        stdout: `${keyOf(file()).verifier.text}\n`,
        stderr: expect.stringContaining(`${file()}.${old.verifier.id}`) as string,
      })
      expect(done.stderr).not.toContain('PRIVATE')
      expect((await keysIn()).map(({ metadata }) => [metadata.recordedBy, metadata.basis.title])).toEqual([['示例科室/示例经办', '示例通知']])
      expect((await announcedKey(ledger.db, DISTRICT))?.replaces).toBe(old.verifier.text)
    }, 30_000)
  })

  it('a server signs at its first start and at its end, and takes up a key that was replaced while it runs', async () => {
    const sizes = async () => (await ledger.pool.query<{ size: string }>('select size from checkpoint order by size')).rows.map(({ size }) => Number(size))
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    const stop = await serve(settings({ DATABASE_URL: url(), PORT: String(port), TAIZHANG_SEED: 'none' }), catalogue)
    try {
      const get = async (at: string) => (await fetch(`http://127.0.0.1:${port}/ledger/${at}`)).text()
      expect(await sizes()).toEqual([2])
      expect(signersOf(await get('checkpoint'), [old.verifier])).toHaveLength(1)
      const { fresh } = await rotate()
      const verifier = readVerifier(await get('key'))!
      expect(verifier.text).toBe(fresh.text)
      expect(signersOf(await get('checkpoint'), [verifier])).toEqual([verifier])
      await write('示例村')
      expect(await sizes()).toEqual([2, 3])
    } finally {
      await stop()
    }
    expect(await sizes()).toEqual([2, 3, 4])
  })
})
