import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTokenCommands } from '../../src/cli/token.ts'
import { openCredentials, type Credentials } from '../../src/trust/credentials.ts'
import { listKeys } from '../../src/trust/keys.ts'
import { line, registered } from '../support/api.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'

const CLI = path.resolve(import.meta.dirname, '../../src/cli/taizhang.ts')

let ledger: TestLedger
let credentials: Credentials
beforeAll(async () => {
  ledger = await openTestLedger()
  await ledger.load([
    registered('town/500116001', { name: '示例街道' }),
    registered('town/500116102', { name: '示例镇' }),
    registered('town/500116103', { name: '同名镇' }),
    registered('town/500116104', { name: '同名镇' }),
    registered('town/500116105', { name: '旧名镇' }),
    line('town/500116105', 'Amended', { name: '新名镇' }, { validFrom: '2021-01-01' }),
  ])
  credentials = openCredentials({ db: ledger.db, district: DISTRICT })
})
afterAll(() => ledger.drop())

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Runs `taizhang token …` as an operator does, on the database of this file. */
const token = async (...args: string[]): Promise<Ended> => {
  const { host, port, user, database } = ledger.connection
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, 'token', ...args], {
    env: { PATH, HOME, DISTRICT, DATABASE_URL: `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  await once(child, 'close')
  return { code: child.exitCode, ...said }
}
const callerOf = ({ stdout }: Ended) => credentials.callerOf(`Bearer ${stdout.trim()}`)

describe('taizhang token', () => {
  it('create writes the token to stdout and nothing else, list shows the key, revoke ends it', async () => {
    const created = await token('create', '--name', '区生态环境局', '--role', 'admin')
    expect(created).toMatchObject({ code: 0, stdout: expect.stringMatching(/^tz_[0-9a-f]{12}_[\w-]{43}\n$/) as string })
    expect(await callerOf(created)).toMatchObject({ name: '区生态环境局', roles: ['admin'], registries: [], towns: [] })
    const id = created.stdout.slice(3, 15)
    expect(created.stderr).toContain(id)
    expect(created.stderr).not.toContain(created.stdout.trim())

    const [shown, json] = await Promise.all([token('list'), token('list', '--json')])
    const [titles, row] = shown.stdout.split('\n')
    expect(titles).toMatch(/^ID +STATE +ROLES +REGISTRIES +TOWNS +CREATED +EXPIRES +NAME$/)
    expect(row).toMatch(new RegExp(`^${id}  valid  admin  -  +-  +\\S+Z  -  +区生态环境局$`))
    expect(JSON.parse(json.stdout)).toEqual((await listKeys(ledger.db, DISTRICT))[0])
    for (const { stdout, stderr } of [shown, json]) expect(stdout + stderr).not.toContain(created.stdout.trim().slice(-43))

    expect(await token('revoke', id)).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining(id) as string })
    await expect(callerOf(created)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    expect((await token('list')).stdout).toContain(`${id}  revoked`)
  })

  it('a registrar’s registries and towns are given one by one or by commas, towns by code or by today’s name', async () => {
    const created = await token(
      ...['create', '--name', '示例科室/示例经办', '--role', 'registrar', '--role', 'auditor,reader'],
      ...['--registry', 'plot,sample', '--registry', 'monitoringPoint', '--town', '示例街道,500116102', '--town', '新名镇', '--expires', '2099-12-31'],
    )
    expect(created).toMatchObject({ code: 0 })
    expect(await callerOf(created)).toMatchObject({
      name: '示例科室/示例经办',
      roles: ['registrar', 'auditor', 'reader'],
      registries: ['plot', 'sample', 'monitoringPoint'],
      towns: ['500116001', '500116102', '500116105'],
    })
    expect((await listKeys(ledger.db, DISTRICT)).at(-1)).toMatchObject({ expiresAt: '2099-12-31T15:59:59.999999Z' })
  })

  it('--registry all keeps all of them, and no --town means every town; an instant is as exact as it is given', async () => {
    const created = await token('create', '--name', '示例科室', '--role', 'registrar', '--registry', 'all', '--expires', '2099-12-31T12:00:00.5+08:00')
    expect(await callerOf(created)).toMatchObject({ registries: null, towns: null })
    expect((await listKeys(ledger.db, DISTRICT)).at(-1)).toMatchObject({ expiresAt: '2099-12-31T04:00:00.500000Z' })
    expect((await token('list')).stdout).toMatch(/registrar +all +all /)
  })

  it('what is refused ends with code 1, and a wrong use with code 2, both with a sentence and nothing on stdout', async () => {
    const [refused, misused] = await Promise.all([token('revoke', '000000000000'), token('create', '--name', '示例科室')])
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^NOT_FOUND: .*000000000000/) as string })
    expect(misused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--role') as string })
  })
})

describe('what cannot be asked for', () => {
  const told: string[] = []
  /** The same commands in this process: they end before they have a result. */
  const here = async (...args: string[]): Promise<unknown> => {
    const program = new Command().exitOverride().configureOutput({ writeErr: (text) => told.push(text) })
    addTokenCommands(
      program,
      (work) => work(ledger, { district: DISTRICT }),
      (sentence) => told.push(sentence),
    )
    return program.parseAsync(['token', ...args], { from: 'user' })
  }
  const registrar = ['create', '--name', '示例科室', '--role', 'registrar', '--registry', 'plot']
  const past = ['create', '--name', '示例科室', '--role', 'reader', '--expires', '2020-01-01']

  it.each([
    ['a town that nobody knows', [...registrar, '--town', '无此镇'], /No town is called 无此镇/],
    ['a town by a name that it no longer has', [...registrar, '--town', '旧名镇'], /No town is called 旧名镇/],
    ['a name that two towns have', [...registrar, '--town', '同名镇'], /500116103, 500116104/],
    ['an expiry that is past', past, /2020-01-01T15:59:59.999999Z, which is past/],
  ])('%s: refused, and no key is made', async (_, args, sentence) => {
    const before = (await listKeys(ledger.db, DISTRICT)).length
    await expect(here(...args)).rejects.toMatchObject({ name: 'Refusal', code: 'BAD_USER_INPUT', messageEn: expect.stringMatching(sentence) as string })
    expect(await listKeys(ledger.db, DISTRICT)).toHaveLength(before)
  })

  it('a code that no town has is noted', async () => {
    await expect(here(...registrar, '--town', '500116999', '--expires', '2020-01-01')).rejects.toMatchObject({ name: 'Refusal' })
    expect(told.at(-1)).toContain('there is no town 500116999')
  })

  const create = ['create', '--name', '示例科室']
  it.each([
    ['no name', ['create', '--role', 'admin'], /--name/],
    ['no role', create, /--role/],
    ['an empty role', [...create, '--role', ','], /At least one role/],
    ['an unknown role', [...create, '--role', 'root'], /reader, registrar, approver, auditor, admin/],
    ['a registrar without registries', [...create, '--role', 'registrar'], /--registry all/],
    ['an unknown registry', [...create, '--role', 'registrar', '--registry', 'plots'], /farmlandUnit.*plot.*waterSource/],
    ['registries of one who keeps none', [...create, '--role', 'reader', '--registry', 'plot'], /for a registrar only/],
    ['a name with three parts', ['create', '--name', '局/科/人', '--role', 'reader'], /<department>/],
    ['an expiry that is no day', [...create, '--role', 'reader', '--expires', '2027-02-30'], /instant with its offset/],
    ['an instant without an offset', [...create, '--role', 'reader', '--expires', '2027-02-03T12:00:00'], /instant with its offset/],
    ['no id to revoke', ['revoke'], /id/],
    ['an unknown command', ['renew'], /renew/],
  ])('%s: a wrong use, with a sentence', async (_, args, sentence) => {
    await expect(here(...args)).rejects.toMatchObject({ name: expect.stringMatching(/^CommanderError$|^InvalidArgumentError$/) as string, exitCode: 1 })
    expect(told.at(-1)).toMatch(sentence)
  })
})
