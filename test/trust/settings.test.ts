import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'

const given = { TAIZHANG_JWKS: 'keys.json', TAIZHANG_JWT_ISSUER: 'https://sso.example', TAIZHANG_JWT_AUDIENCE: 'taizhang' }
const jwtOf = (settings: Readonly<Record<string, string>>) => readConfig(settings).jwt

describe('settings of JSON Web Tokens', () => {
  it('without any, nobody’s tokens are accepted', () => {
    expect(jwtOf({})).toBeUndefined()
    expect(jwtOf({ TAIZHANG_JWKS: '', TAIZHANG_JWT_ISSUER: '', TAIZHANG_JWT_AUDIENCE: ' , ' })).toBeUndefined()
  })

  it('a file is relative to where we were started; the rest has defaults', () => {
    expect(jwtOf(given)).toEqual({
      jwks: path.resolve('keys.json'),
      issuer: 'https://sso.example',
      audience: ['taizhang'],
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      clockSkewS: 60,
    })
  })

  it('an address, several audiences and other algorithms', () => {
    const more = {
      TAIZHANG_JWKS: 'https://sso.example/keys',
      TAIZHANG_JWT_AUDIENCE: 'a, b,',
      TAIZHANG_JWT_ALGORITHMS: 'ES384, ES256',
      TAIZHANG_JWT_CLOCK_SKEW_S: '0',
    }
    expect(jwtOf({ ...given, ...more })).toEqual({
      jwks: new URL('https://sso.example/keys'),
      issuer: 'https://sso.example',
      audience: ['a', 'b'],
      algorithms: ['ES256', 'ES384'],
      clockSkewS: 0,
    })
  })

  it.each(Object.keys(given))('without %s, the others stop the start', (name) => {
    expect(() => jwtOf({ ...given, [name]: '' })).toThrow(/TAIZHANG_JWKS, TAIZHANG_JWT_ISSUER and TAIZHANG_JWT_AUDIENCE are given together/)
  })

  it.each(['none', 'HS256', 'HS384', 'HS512', 'RS256,none', 'RS256,HS256', 'es256', 'RS1', 'constructor'])('the algorithms %s stop the start', (algorithms) => {
    for (const settings of [given, {}])
      expect(() => jwtOf({ ...settings, TAIZHANG_JWT_ALGORITHMS: algorithms })).toThrow(/only signatures with public keys can be accepted/)
  })

  it.each(['ftp://sso.example/keys', 'file:///keys.json', 'https://user:pass@sso.example/keys', 'https://'])('keys at %s stop the start', (jwks) => {
    expect(() => jwtOf({ ...given, TAIZHANG_JWKS: jwks })).toThrow(/TAIZHANG_JWKS is expected to be a path, or an http/)
  })

  it.each(['-1', '1.5', '601', 'x'])('a clock skew of %s stops the start', (seconds) => {
    expect(() => jwtOf({ ...given, TAIZHANG_JWT_CLOCK_SKEW_S: seconds })).toThrow(/TAIZHANG_JWT_CLOCK_SKEW_S/)
  })
})
