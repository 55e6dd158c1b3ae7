import { createHmac, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { exportJWK, exportSPKI, SignJWT, UnsecuredJWT, type JWK } from 'jose'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ALGORITHMS, USUAL_ALGORITHMS, type JwtSettings } from '../../src/trust/jwt-settings.ts'
import { openJwt } from '../../src/trust/jwt.ts'

type Issuer = { readonly alg: string; readonly kid: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject }

const pairOf = (alg: string): { privateKey: KeyObject; publicKey: KeyObject } => {
  if (/^[RP]S/.test(alg)) return generateKeyPairSync('rsa', { modulusLength: 2048 })
  if (alg.startsWith('ES')) return generateKeyPairSync('ec', { namedCurve: { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' }[alg]! })
  return generateKeyPairSync('ed25519')
}
const issuerWith = (alg: string, kid: string = randomUUID()): Issuer => ({ alg, kid, ...pairOf(alg) })
const jwkOf = async ({ kid, publicKey }: Issuer): Promise<JWK> => ({ ...(await exportJWK(publicKey)), kid, use: 'sig' })
const jwksOf = async (...issuers: Issuer[]): Promise<string> => JSON.stringify({ keys: await Promise.all(issuers.map(jwkOf)) })

const scratch = mkdtempSync(path.join(tmpdir(), 'taizhang-jwt-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const fileOf = (text: string): string => {
  const file = path.join(scratch, `${randomUUID()}.json`)
  writeFileSync(file, text)
  return file
}

const ISSUER = 'https://sso.example'
const AUDIENCE = 'taizhang'
const NOW_S = 1_800_000_000
/** The clock stands still, so that an edge is an edge. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(NOW_S * 1000)
})
afterEach(() => vi.useRealTimers())

const settings = (jwks: string | URL, more: Partial<JwtSettings> = {}): JwtSettings => ({
  jwks,
  issuer: ISSUER,
  audience: [AUDIENCE],
  algorithms: USUAL_ALGORITHMS,
  clockSkewS: 60,
  ...more,
})

const usual = {
  iss: ISSUER,
  aud: AUDIENCE,
  sub: 'u-17',
  exp: NOW_S + 300,
  name: '示例科室/示例经办',
  taizhang: { roles: ['registrar'], registries: ['plot'], towns: ['500116001'] },
}
const caller = {
  credential: 'jwt/https://sso.example/u-17',
  name: '示例科室/示例经办',
  roles: ['registrar'],
  registries: ['plot'],
  towns: ['500116001'],
}
type Claims = Readonly<Record<string, unknown>>
/** A claim that is undefined is not there. */
const sign = (issuer: Issuer, claims: Claims = {}, header: Readonly<Record<string, unknown>> = {}): Promise<string> =>
  new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: issuer.alg, kid: issuer.kid, ...header }).sign(issuer.privateKey)

const refused = (sentence: RegExp) => ({ name: 'Refusal', code: 'UNAUTHENTICATED', messageEn: expect.stringMatching(sentence) as string })

const es = issuerWith('ES256')
const es256 = await jwksOf(es)
const verify = openJwt(settings(fileOf(es256)))

describe('a token of our issuer', () => {
  it.each(USUAL_ALGORITHMS)('signed with %s tells who its bearer is', async (alg) => {
    const issuer = issuerWith(alg)
    expect(await openJwt(settings(fileOf(await jwksOf(issuer))))(await sign(issuer))).toEqual(caller)
  })

  it.each(ALGORITHMS.filter((alg) => !USUAL_ALGORITHMS.includes(alg)))('signed with %s counts where a setting allows it, and only there', async (alg) => {
    const issuer = issuerWith(alg)
    const file = fileOf(await jwksOf(issuer))
    const token = await sign(issuer)
    expect(await openJwt(settings(file, { algorithms: [alg] }))(token)).toEqual(caller)
    await expect(openJwt(settings(file))(token)).rejects.toMatchObject(refused(/algorithm/))
  })

  it('may be for several audiences, and we may answer to several', async () => {
    const file = fileOf(es256)
    expect(await openJwt(settings(file, { audience: ['a', 'b'] }))(await sign(es, { aud: ['x', 'b'] }))).toEqual(caller)
  })

  it('need not name its key where there is only one', async () => {
    expect(await verify(await sign(es, {}, { kid: undefined }))).toEqual(caller)
    const two = openJwt(settings(fileOf(await jwksOf(es, issuerWith('ES256')))))
    await expect(two(await sign(es, {}, { kid: undefined }))).rejects.toMatchObject(refused(/by kid/))
  })
})

describe('a token that anybody could have made', () => {
  it('alg none is refused', async () => {
    const token = new UnsecuredJWT(usual).encode()
    await expect(verify(token)).rejects.toMatchObject(refused(/algorithm|read/))
    await expect(verify(`${token}AAAA`)).rejects.toMatchObject(refused(/algorithm|read/))
  })

  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

  it.each(['HS256', 'hs256', 'none', 'None'])('%s with the public key as its secret is refused', async (alg) => {
    const rsa = issuerWith('RS256')
    const file = fileOf(await jwksOf(rsa))
    const secrets = [await exportSPKI(rsa.publicKey), JSON.stringify(await jwkOf(rsa)), rsa.publicKey.export({ type: 'spki', format: 'der' })]
    for (const secret of secrets) {
      const body = `${part({ alg, kid: rsa.kid })}.${part(usual)}`
      const token = `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`
      await expect(openJwt(settings(file))(token)).rejects.toMatchObject(refused(/algorithm/))
    }
  })

  it('HS256 is refused even where the key set holds a symmetric key', async () => {
    const secret = Buffer.alloc(32, 7)
    const file = fileOf(JSON.stringify({ keys: [{ kty: 'oct', kid: 'k', alg: 'HS256', k: secret.toString('base64url') }] }))
    const token = await new SignJWT(usual).setProtectedHeader({ alg: 'HS256', kid: 'k' }).sign(secret)
    await expect(openJwt(settings(file))(token)).rejects.toMatchObject(refused(/algorithm/))
  })

  it('one that brings its own key (jwk, jku, x5u) is checked with ours', async () => {
    const stranger = issuerWith('ES256', es.kid)
    for (const header of [{ jwk: await jwkOf(stranger) }, { jku: 'https://stranger.example/keys' }, { x5u: 'https://stranger.example/cert' }])
      await expect(verify(await sign(stranger, {}, header))).rejects.toMatchObject(refused(/signature/))
  })

  it('one whose claims were changed after signing is refused', async () => {
    const [header, , signature] = (await sign(es)).split('.')
    await expect(verify(`${header}.${part({ ...usual, taizhang: { roles: ['admin'] } })}.${signature}`)).rejects.toMatchObject(refused(/signature/))
  })

  it('a header that says more than we understand (crit) is refused', async () => {
    const body = `${part({ alg: 'ES256', kid: es.kid, crit: ['exp'], exp: 1 })}.${part(usual)}`
    await expect(verify(`${body}.AAAA`)).rejects.toMatchObject(refused(/read|signature/))
  })

  it.each(['', '.', '..', 'a.b.c', 'e30.e30.e30', 'e30.e30.', 'x', 'a.b.c.d.e'])('%j is refused', (token) =>
    expect(verify(token)).rejects.toMatchObject({ name: 'Refusal', code: 'UNAUTHENTICATED' }),
  )
})

describe('a token for somebody else', () => {
  it.each([
    ['another issuer', { iss: 'https://stranger.example' }, /issuer/],
    ['no issuer', { iss: undefined }, /issuer/],
    ['another audience', { aud: 'other' }, /audience/],
    ['other audiences', { aud: ['other', 'more'] }, /audience/],
    ['no audience', { aud: undefined }, /audience/],
    ['no subject', { sub: undefined }, /sub/],
    ['no expiry', { exp: undefined }, /exp/],
  ] satisfies [string, Claims, RegExp][])('%s: refused', async (_, claims, sentence) => {
    await expect(verify(await sign(es, claims))).rejects.toMatchObject(refused(sentence))
  })
})

describe('time, with 60 seconds that clocks may differ', () => {
  it.each([
    ['expired 59 seconds ago', { exp: NOW_S - 59 }, true],
    ['expired 60 seconds ago', { exp: NOW_S - 60 }, false],
    ['valid from in 60 seconds', { nbf: NOW_S + 60 }, true],
    ['valid from in 61 seconds', { nbf: NOW_S + 61 }, false],
  ] as const)('%s: counts %s', async (_, claims, counts) => {
    const token = await sign(es, claims)
    if (counts) expect(await verify(token)).toEqual(caller)
    else await expect(verify(token)).rejects.toMatchObject(refused(/expired|not valid yet/))
  })

  it('without any difference, the second itself is too late', async () => {
    const strict = openJwt(settings(fileOf(es256), { clockSkewS: 0 }))
    await expect(strict(await sign(es, { exp: NOW_S }))).rejects.toMatchObject(refused(/expired/))
    expect(await strict(await sign(es, { exp: NOW_S + 1, nbf: NOW_S }))).toEqual(caller)
    await expect(strict(await sign(es, { nbf: NOW_S + 1 }))).rejects.toMatchObject(refused(/not valid yet/))
  })

  it('a token that was good is refused when its time is over', async () => {
    const token = await sign(es)
    expect(await verify(token)).toEqual(caller)
    vi.setSystemTime((NOW_S + 360) * 1000)
    await expect(verify(token)).rejects.toMatchObject(refused(/expired/))
  })

  it('times that are no numbers are refused', async () => {
    for (const claims of [{ exp: '2100-01-01' }, { nbf: 'now' }]) await expect(verify(await sign(es, claims))).rejects.toMatchObject(refused(/number/))
  })
})

describe('what the claims say', () => {
  const of = async (claims: Record<string, unknown>) => verify(await sign(es, claims))

  it('no towns means all of them; "*" means all registries', async () => {
    expect(await of({ taizhang: { roles: ['registrar'], registries: '*' } })).toMatchObject({ registries: null, towns: null })
  })

  it('whoever is no registrar keeps nothing', async () => {
    expect(await of({ taizhang: { roles: ['reader', 'auditor'] } })).toEqual({ ...caller, roles: ['reader', 'auditor'], registries: [], towns: [] })
  })

  it('without a name, the subject is the name', async () => {
    expect(await of({ name: undefined, sub: '示例平台' })).toMatchObject({ name: '示例平台', credential: 'jwt/https://sso.example/示例平台' })
  })

  it('a subject that cannot be a name needs one', async () => {
    await expect(of({ name: undefined, sub: 'spiffe://a/b/c' })).rejects.toMatchObject(refused(/name/))
    expect(await of({ sub: 'spiffe://a/b/c' })).toMatchObject({ credential: 'jwt/https://sso.example/spiffe://a/b/c' })
  })

  it.each([
    ['no taizhang', { taizhang: undefined }, 'taizhang'],
    ['taizhang is a list', { taizhang: ['admin'] }, 'taizhang'],
    ['a limit misspelt', { taizhang: { roles: ['registrar'], registries: ['plot'], town: ['500116001'] } }, 'taizhang'],
    ['no roles', { taizhang: {} }, 'taizhang.roles'],
    ['empty roles', { taizhang: { roles: [] } }, 'taizhang.roles'],
    ['roles in a text', { taizhang: { roles: 'admin' } }, 'taizhang.roles'],
    ['an unknown role', { taizhang: { roles: ['admin', 'root'] } }, 'taizhang.roles'],
    ['a role that every object has', { taizhang: { roles: ['constructor'] } }, 'taizhang.roles'],
    ['a registrar without registries', { taizhang: { roles: ['registrar'] } }, 'taizhang.registries'],
    ['a registrar of nothing', { taizhang: { roles: ['registrar'], registries: [] } }, 'taizhang.registries'],
    ['registries in a text', { taizhang: { roles: ['registrar'], registries: 'plot' } }, 'taizhang.registries'],
    ['registries null', { taizhang: { roles: ['registrar'], registries: null } }, 'taizhang.registries'],
    ['no towns at all', { taizhang: { roles: ['registrar'], registries: '*', towns: [] } }, 'taizhang.towns'],
    ['towns null', { taizhang: { roles: ['registrar'], registries: '*', towns: null } }, 'taizhang.towns'],
    ['a town by name', { taizhang: { roles: ['registrar'], registries: '*', towns: ['几江街道'] } }, 'taizhang.towns'],
    ['a name that is a number', { name: 7 }, 'name'],
    ['a name with a line end', { name: '示例\n科室' }, 'name'],
    ['a subject that is a number', { sub: 7 }, 'sub'],
    ['an empty subject', { sub: '' }, 'sub'],
    ['a subject with a NUL', { sub: 'a\u0000b' }, 'sub'],
    ['a subject of 256 characters', { sub: 'x'.repeat(256) }, 'sub'],
  ])('%s: refused, naming the claim', async (_, claims, field) => {
    await expect(of(claims)).rejects.toMatchObject({ name: 'Refusal', code: 'UNAUTHENTICATED', details: { field } })
  })

  it('no refusal repeats the token', async () => {
    const token = await sign(es, { taizhang: { roles: ['sesame'] } })
    const cause = await verify(token).then(String, (each: Error) => each.message)
    expect(cause).toContain('taizhang.roles')
    for (const part of [...token.split('.'), 'sesame']) expect(cause).not.toContain(part)
  })
})

describe('keys in a file', () => {
  it('a new one counts at once, an old one counts until it is taken out', async () => {
    const [first, second] = [issuerWith('ES256'), issuerWith('EdDSA')]
    const file = fileOf(await jwksOf(first))
    const check = openJwt(settings(file))
    expect(await check(await sign(first))).toEqual(caller)
    await expect(check(await sign(second))).rejects.toMatchObject(refused(/kid/))
    writeFileSync(file, await jwksOf(first, second))
    expect(await Promise.all([check(await sign(first)), check(await sign(second))])).toEqual([caller, caller])
    const next = fileOf(await jwksOf(second))
    renameSync(next, file)
    await expect(check(await sign(first))).rejects.toMatchObject(refused(/kid/))
    expect(await check(await sign(second))).toEqual(caller)
  })

  it.each(['', '{', '[]', '{"keys":{}}', '{"keys":[1]}'])('a file that holds %j is our fault, and lets nobody in; once mended it is read', async (broken) => {
    const file = fileOf(es256)
    const check = openJwt(settings(file))
    const token = await sign(es)
    expect(await check(token)).toEqual(caller)
    writeFileSync(file, broken)
    await expect(check(token)).rejects.toMatchObject({ name: 'Refusal', code: 'INTERNAL', cause: expect.anything() as unknown })
    writeFileSync(file, es256)
    expect(await check(token)).toEqual(caller)
  })

  it('so is one that is not there, and one with private keys', async () => {
    const token = await sign(es)
    await expect(openJwt(settings(path.join(scratch, 'nowhere.json')))(token)).rejects.toMatchObject({ code: 'INTERNAL' })
    const secret = fileOf(JSON.stringify({ keys: [{ ...(await exportJWK(es.privateKey)), kid: es.kid }] }))
    await expect(openJwt(settings(secret))(token)).rejects.toMatchObject({ code: 'INTERNAL' })
  })
})

describe('keys at an address', () => {
  let server: Server | undefined
  let asked = 0
  let answer: { status: number; body: string; headers?: Record<string, string> }
  afterEach(async () => {
    server?.closeAllConnections()
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)))
    server = undefined
  })
  /** On a port below those that the system lends to clients. */
  const listen = async (): Promise<URL> => {
    asked = 0
    for (;;) {
      const port = 20_000 + Math.floor(Math.random() * 12_000)
      const opened = createServer((_, response) => {
        asked += 1
        response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end(answer.body)
      })
      const listening = await new Promise<boolean>((resolve) => opened.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true)))
      if (!listening) continue
      server = opened
      return new URL(`http://127.0.0.1:${port}/keys`)
    }
  }

  it('are fetched once for many callers', async () => {
    answer = { status: 200, body: es256 }
    const check = openJwt(settings(await listen()))
    const token = await sign(es)
    expect(await Promise.all(Array.from({ length: 20 }, () => check(token)))).toEqual(Array.from({ length: 20 }, () => caller))
    expect(await check(token)).toEqual(caller)
    expect(asked).toBe(1)
  })

  it('an unknown key makes them fetched again, but not within 30 seconds', async () => {
    const next = issuerWith('ES256')
    answer = { status: 200, body: es256 }
    const check = openJwt(settings(await listen()))
    expect(await check(await sign(es))).toEqual(caller)
    answer = { status: 200, body: await jwksOf(next) }
    for (let i = 0; i < 5; i++) await expect(check(await sign(next))).rejects.toMatchObject(refused(/kid/))
    expect(asked).toBe(1)
    vi.setSystemTime((NOW_S + 31) * 1000)
    expect(await check(await sign(next))).toEqual(caller)
    await expect(check(await sign(es))).rejects.toMatchObject(refused(/kid/))
    expect(asked).toBe(2)
  })

  it('a key that was taken out counts for ten minutes at most', async () => {
    answer = { status: 200, body: es256 }
    const check = openJwt(settings(await listen()))
    const token = await sign(es, { exp: NOW_S + 3600 })
    expect(await check(token)).toEqual(caller)
    answer = { status: 200, body: await jwksOf(issuerWith('ES256')) }
    vi.setSystemTime((NOW_S + 601) * 1000)
    await expect(check(token)).rejects.toMatchObject(refused(/kid/))
  })

  it.each([
    ['an error', { status: 500, body: '' }],
    ['a page', { status: 200, body: '<html>' }],
    ['no key set', { status: 200, body: '{}' }],
    ['a way elsewhere', { status: 302, body: '', headers: { location: 'https://stranger.example/keys' } }],
  ])('%s in place of keys is no fault of the caller, and lets nobody in', async (_, wrong) => {
    answer = wrong
    const check = openJwt(settings(await listen()))
    const token = await sign(es)
    await expect(check(token)).rejects.toMatchObject({ name: 'Refusal', code: 'INTERNAL', messageEn: expect.stringContaining('cannot be read') as string })
    answer = { status: 200, body: es256 }
    expect(await check(token)).toEqual(caller)
  })

  it('nor is a server that nobody reaches', async () => {
    const url = await listen()
    await new Promise((resolve) => server!.close(resolve))
    server = undefined
    await expect(openJwt(settings(url))(await sign(es))).rejects.toMatchObject({ code: 'INTERNAL' })
  })
})
