import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adviceOnKeys, checkJwks } from '../../src/cli/trust-at-start.ts'
import { readConfig } from '../../src/config.ts'
import { createKey, revokeKey } from '../../src/trust/keys.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'

let ledger: TestLedger
const scratch = mkdtempSync(path.join(tmpdir(), 'taizhang-start-'))
beforeAll(async () => {
  ledger = await openTestLedger()
})
afterAll(async () => {
  await ledger.drop()
  rmSync(scratch, { recursive: true })
})

const advice = (settings: Readonly<Record<string, string>> = {}) => adviceOnKeys(ledger.db, readConfig(settings))
const jwt = { TAIZHANG_JWT_ISSUER: 'https://sso.example', TAIZHANG_JWT_AUDIENCE: 'taizhang' }
const file = (text: string): string => {
  const name = path.join(scratch, 'keys.json')
  writeFileSync(name, text)
  return name
}

describe('a start without any credential', () => {
  it('says how to make the first key, for this very database', async () => {
    expect(await advice({ TAIZHANG_DATA: '/srv/taizhang' })).toContain(
      `TAIZHANG_DATA='/srv/taizhang' DISTRICT=500116 npx taizhang token create --name 区生态环境局 --role admin`,
    )
  })

  it('keeps the connection string to itself', async () => {
    const said = await advice({ DATABASE_URL: 'postgresql://u:sesame@db/taizhang' })
    expect(said).toContain('DATABASE_URL=… DISTRICT=500116 npx taizhang token create')
    expect(said).not.toContain('sesame')
  })

  it('says nothing where there is an issuer of tokens', async () => {
    expect(await advice({ ...jwt, TAIZHANG_JWKS: 'https://sso.example/keys' })).toBeUndefined()
  })

  it('says nothing once there is a key, and says it again when no key counts any more', async () => {
    const { id } = await createKey(ledger.db, DISTRICT, { name: '区生态环境局', roles: ['admin'], registries: [], towns: [], expiresAt: null })
    expect(await advice()).toBeUndefined()
    expect(await advice({ DISTRICT: '500000' })).toContain('DISTRICT=500000')
    await revokeKey(ledger.db, DISTRICT, id)
    expect(await advice()).toContain('token create')
  })
})

describe('a start with the public keys of an issuer', () => {
  const check = (jwks: string) => checkJwks(readConfig({ ...jwt, TAIZHANG_JWKS: jwks }))

  it.each(['', '{}', '[]', 'no JSON'])('stops where the file holds %j', async (text) => {
    await expect(check(file(text))).rejects.toMatchObject({
      name: 'WrongSetting',
      message: expect.stringContaining('cannot be read as a set of public keys') as string,
    })
  })

  it('stops where the file is not there', async () => {
    await expect(check(path.join(scratch, 'nowhere.json'))).rejects.toMatchObject({
      name: 'WrongSetting',
      message: expect.stringContaining('ENOENT') as string,
    })
  })

  it('goes on where the file holds a set of keys, and where the keys are at an address', async () => {
    await check(file('{"keys":[]}'))
    await check('https://sso.example/keys')
    await checkJwks(readConfig({}))
  })
})
