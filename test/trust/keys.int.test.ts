import { hash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDb, openPool } from '../../src/db/database.ts'
import { ANONYMOUS } from '../../src/trust/caller.ts'
import { openCredentials, type Credentials } from '../../src/trust/credentials.ts'
import { createKey, hasValidKey, listKeys, revokeKey, type KeyGrant } from '../../src/trust/keys.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'

let ledger: TestLedger
let credentials: Credentials
beforeAll(async () => {
  ledger = await openTestLedger()
  credentials = openCredentials({ db: ledger.db, district: DISTRICT })
})
afterAll(() => ledger.drop())

const reader: KeyGrant = { name: '示例科室/示例经办', roles: ['reader'], registries: [], towns: [], expiresAt: null }
const create = (grant: Partial<KeyGrant> = {}, district = DISTRICT) => createKey(ledger.db, district, { ...reader, ...grant })
const bearer = (token: string) => credentials.callerOf(`Bearer ${token}`)
const refused = (sentence: RegExp) => ({ name: 'Refusal', code: 'UNAUTHENTICATED', messageEn: expect.stringMatching(sentence) as string })
const expire = (id: string, when: string) => sql`update credential set expires_at = ${when}::timestamptz where id = ${id}`.execute(ledger.db)

describe('before there is any key', () => {
  it('nobody but an anonymous caller is known', async () => {
    expect(await hasValidKey(ledger.db, DISTRICT)).toBe(false)
    expect(await listKeys(ledger.db, DISTRICT)).toEqual([])
    expect(await credentials.callerOf(undefined)).toBe(ANONYMOUS)
  })
})

describe('a new key', () => {
  it('is tz_<id>_<secret>, and tells who its bearer is', async () => {
    const { id, token } = await create({ roles: ['registrar', 'auditor'], registries: ['plot', 'sample'], towns: ['500116001'] })
    expect(token).toMatch(new RegExp(`^tz_${id}_[A-Za-z0-9_-]{43}$`))
    expect(await bearer(token)).toEqual({
      credential: `key/${id}`,
      name: '示例科室/示例经办',
      roles: ['registrar', 'auditor'],
      registries: ['plot', 'sample'],
      towns: ['500116001'],
    })
  })

  it('that names no town, and all registries, keeps all of them', async () => {
    const { token } = await create({ roles: ['registrar'], registries: null, towns: null })
    expect(await bearer(token)).toMatchObject({ registries: null, towns: null })
  })

  it('leaves nothing in the database but the SHA-256 of its 32 bytes', async () => {
    const { id, token } = await create()
    const secret = token.slice(`tz_${id}_`.length)
    const { rows } = await sql<{ row: string; secret_hash: string }>`
      select credential::text as row, encode(secret_hash, 'hex') as secret_hash from credential where id = ${id}`.execute(ledger.db)
    expect(rows[0]!.secret_hash).toBe(hash('sha256', Buffer.from(secret, 'base64url'), 'hex'))
    expect(rows[0]!.row).not.toContain(secret)
    expect(rows[0]!.row).not.toContain(Buffer.from(secret, 'base64url').toString('hex'))
  })

  it('shows neither secret nor hash in the list', async () => {
    const { id, token } = await create({ name: '示例列表' })
    const key = (await listKeys(ledger.db, DISTRICT)).find((each) => each.id === id)!
    expect(Object.keys(key).sort()).toEqual(['createdAt', 'expiresAt', 'id', 'name', 'registries', 'revokedAt', 'roles', 'state', 'towns'])
    expect(key).toMatchObject({ ...reader, name: '示例列表', state: 'valid', revokedAt: null })
    expect(JSON.stringify(key)).not.toContain(token.slice(-43))
  })

  it('is another one every time', async () => {
    const tokens = (await Promise.all(Array.from({ length: 20 }, () => create()))).map(({ token }) => token)
    expect(new Set(tokens.map((token) => token.slice(3, 15))).size).toBe(20)
    expect(new Set(tokens.map((token) => token.slice(-43))).size).toBe(20)
  })

  it('is not known in another district', async () => {
    const { token } = await create({}, '500000')
    await expect(bearer(token)).rejects.toMatchObject(refused(/not valid/))
  })

  it.each([
    ['for a registrar who keeps nothing', { roles: ['registrar'], registries: [] }],
    ['without a role', { roles: [] }],
    ['that has expired already', { expiresAt: '2020-01-01T15:59:59.999999Z' }],
    ['without a name', { name: '' }],
    ['for a person of no department', { name: '/示例经办' }],
    ['with three parts in its name', { name: '示例局/示例科室/示例经办' }],
    ['with a line end in its name', { name: '示例\n科室' }],
    ['with an invisible mark in its name', { name: '示例\u202e科室' }],
    ['with a name of 201 characters', { name: '示'.repeat(201) }],
  ] satisfies [string, Partial<KeyGrant>][])('%s is not made', async (_, grant) => {
    const before = (await listKeys(ledger.db, DISTRICT)).length
    await expect(create(grant)).rejects.toMatchObject({ name: 'Refusal', code: 'BAD_USER_INPUT' })
    expect(await listKeys(ledger.db, DISTRICT)).toHaveLength(before)
  })
})

describe('a key that does not count', () => {
  it('an unknown id and a wrong secret are refused with the same sentence', async () => {
    const [{ token }, other] = await Promise.all([create(), create()])
    const sentences = await Promise.all(
      [`tz_${'0'.repeat(12)}_${token.slice(-43)}`, `${token.slice(0, 16)}${other.token.slice(-43)}`].map((wrong) =>
        bearer(wrong).then(
          () => 'let in',
          ({ code, message, details }) => [code, message, details],
        ),
      ),
    )
    expect(sentences).toEqual([
      ['UNAUTHENTICATED', 'API 密钥无效。', {}],
      ['UNAUTHENTICATED', 'API 密钥无效。', {}],
    ])
  })

  it('one character more, less or other is a wrong key, whichever it is', async () => {
    const { token } = await create()
    const others = Array.from(token).flatMap((character, i) =>
      i < 3 ? [] : [`${token.slice(0, i)}${character === 'a' ? 'b' : 'a'}${token.slice(i + 1)}`, token.slice(0, i) + token.slice(i + 1)],
    )
    // The last character carries four bits: those that decode to the same bytes are no other way to write the secret.
    const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const last = Array.from(base64url, (character) => token.slice(0, -1) + character)
    for (const wrong of [...others, ...last, `${token}A`, `${token}=`].filter((each) => each !== token))
      await expect(bearer(wrong), wrong).rejects.toMatchObject(refused(/not valid/))
    expect(await bearer(token)).toMatchObject({ name: reader.name })
  })

  it('a malformed one is refused without asking the database', async () => {
    const before = ledger.statements.length
    for (const wrong of ['tz_', 'tz__', 'tz_x', 'tz_000000000000_short', `tz_${'g'.repeat(12)}_${'A'.repeat(43)}`, `TZ_${'0'.repeat(12)}_${'A'.repeat(43)}`])
      await expect(bearer(wrong), wrong).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(ledger.statements).toHaveLength(before)
  })

  it.each([
    '',
    ' ',
    'Bearer',
    'Bearer ',
    'Basic dXNlcjpwYXNz',
    'Bearer a b',
    'tz_0',
    'Bearer xyz',
    'Bearer a.b.c',
    'Bearer a.b.c.d.e',
    'Bearer 密钥',
    'Digest x',
  ])('the header %j is not taken for an anonymous caller', (header) =>
    expect(credentials.callerOf(header)).rejects.toMatchObject({ name: 'Refusal', code: 'UNAUTHENTICATED' }),
  )

  it('no refusal repeats what was sent', async () => {
    const { id, token } = await create()
    await revokeKey(ledger.db, DISTRICT, id)
    for (const header of [`Bearer ${token}`, `Bearer ${token}x`, `Basic ${token}`, `Bearer sesame`, 'Bearer sesame.sesame.sesame']) {
      const cause = await credentials.callerOf(header).catch((each: unknown) => each)
      const said = JSON.stringify([cause, (cause as Error).message, (cause as Error).stack])
      expect(said).not.toContain('sesame')
      expect(said).not.toContain(token.slice(-43))
    }
  })

  it('the scheme is read in any case', async () => {
    const { token } = await create()
    expect(await credentials.callerOf(`bearer ${token}`)).toMatchObject({ name: reader.name })
    expect(await credentials.callerOf(`BEARER  ${token}`)).toMatchObject({ name: reader.name })
  })
})

describe('a key that expires', () => {
  it('counts until the instant itself, by the clock of the database', async () => {
    const { id, token } = await create({ expiresAt: '9999-12-30T15:59:59.999999Z' })
    expect(await bearer(token)).toMatchObject({ credential: `key/${id}` })
    await sql`update credential set expires_at = clock_timestamp() + interval '700 ms' where id = ${id}`.execute(ledger.db)
    expect(await bearer(token)).toMatchObject({ credential: `key/${id}` })
    await sql`select pg_sleep(0.8)`.execute(ledger.db)
    await expect(bearer(token)).rejects.toMatchObject(refused(/expired at/))
    expect((await listKeys(ledger.db, DISTRICT)).find((key) => key.id === id)).toMatchObject({ state: 'expired' })
  })

  it('who has not the secret is not told that it has expired', async () => {
    const { id, token } = await create()
    await expire(id, '2020-01-01T00:00:00Z')
    await expect(bearer(token)).rejects.toMatchObject(refused(/expired at 2020-01-01T00:00:00.000000Z/))
    await expect(bearer(`${token.slice(0, 16)}${'A'.repeat(43)}`)).rejects.toMatchObject(refused(/not valid/))
  })
})

describe('revoking', () => {
  it('counts at once for a server that used the key a moment ago, when another one revokes it', async () => {
    const { id, token } = await create()
    expect(await bearer(token)).toMatchObject({ credential: `key/${id}` })
    const pool = openPool(ledger.connection, 1)
    await revokeKey(openDb(pool), DISTRICT, id)
    await pool.end()
    await expect(bearer(token)).rejects.toMatchObject(refused(/revoked at/))
  })

  it('counts for a look-up that was asked for after it, also while others are under way', async () => {
    const { id, token } = await create()
    const underWay = Promise.allSettled([bearer(token), bearer(token)])
    await revokeKey(ledger.db, DISTRICT, id)
    await expect(bearer(token)).rejects.toMatchObject(refused(/revoked at/))
    await underWay
  })

  it('twice is as once: the first time stays', async () => {
    const { id } = await create()
    const first = await revokeKey(ledger.db, DISTRICT, id)
    expect(first).toMatchObject({ id, state: 'revoked' })
    expect(await revokeKey(ledger.db, DISTRICT, id)).toEqual(first)
  })

  it('an unknown key, or one of another district, is NOT_FOUND', async () => {
    const { id } = await create({}, '500000')
    for (const unknown of [id, '000000000000', ''])
      await expect(revokeKey(ledger.db, DISTRICT, unknown)).rejects.toMatchObject({ name: 'Refusal', code: 'NOT_FOUND', details: { found: unknown } })
  })

  it('all that there are leaves no key that counts', async () => {
    await create()
    expect(await hasValidKey(ledger.db, DISTRICT)).toBe(true)
    for (const { id } of await listKeys(ledger.db, DISTRICT)) await revokeKey(ledger.db, DISTRICT, id)
    expect(await hasValidKey(ledger.db, DISTRICT)).toBe(false)
  })
})

describe('looking keys up', () => {
  it('fifty callers with fifty keys who wait together cost two statements', async () => {
    const keys = await Promise.all(Array.from({ length: 50 }, (_, i) => create({ name: `示例科室/${i}` })))
    const before = ledger.statements.length
    const callers = await Promise.all(keys.map(({ token }) => bearer(token)))
    expect(callers.map(({ name }) => name)).toEqual(keys.map((_, i) => `示例科室/${i}`))
    expect(ledger.statements.length - before).toBe(2)
  })

  it('a wrong key among them is refused alone', async () => {
    const keys = await Promise.all(Array.from({ length: 10 }, () => create()))
    const settled = await Promise.allSettled(keys.map(({ token }, i) => bearer(i === 4 ? `${token.slice(0, 16)}${'A'.repeat(43)}` : token)))
    expect(settled.map(({ status }) => status)).toEqual(keys.map((_, i) => (i === 4 ? 'rejected' : 'fulfilled')))
  })

  it('nothing is remembered: one after the other costs one statement each', async () => {
    const { token } = await create()
    const before = ledger.statements.length
    for (let i = 0; i < 3; i++) await bearer(token)
    expect(ledger.statements.length - before).toBe(3)
  })

  it('a database that does not answer is a fault, not a wrong key, and not an anonymous caller', async () => {
    const pool = openPool({ ...ledger.connection, database: 'nowhere' }, 1)
    const unreachable = openCredentials({ db: openDb(pool), district: DISTRICT })
    const { token } = await create()
    const cause = await unreachable.callerOf(`Bearer ${token}`).catch((each: unknown) => each)
    expect(cause).toBeInstanceOf(Error)
    expect(cause).not.toMatchObject({ name: 'Refusal' })
    await pool.end()
  })
})
