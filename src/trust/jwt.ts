import { readFile } from 'node:fs/promises'
import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import { Refusal } from '../kernel/refusal.ts'
import { isCallerName } from './caller-name.ts'
import { ROLES, type Caller } from './caller.ts'
import type { JwtSettings } from './jwt-settings.ts'
import { unauthenticated } from './unauthenticated.ts'

const SECOND_MS = 1000
/** An unknown key id makes us ask for the keys again, but no more often than this. */
const COOLDOWN_MS = 30 * SECOND_MS
const KEYS_KEPT_MS = 10 * 60 * SECOND_MS
const PATIENCE_MS = 5 * SECOND_MS

/** Every way a token can be refused; its signature was right wherever a claim is named. */
const refusal = {
  malformed: () => unauthenticated('凭证不是可以读懂的 JWT。', 'The credential is no JWT that can be read.'),
  algorithm: (allowed: readonly string[]) =>
    unauthenticated(`JWT 的签名算法不被接受，应为 ${allowed.join('、')}。`, `The JWT’s algorithm is not accepted; expected one of ${allowed.join(', ')}.`, {
      field: 'alg',
      needed: allowed,
    }),
  unknownKey: () => unauthenticated('JWT 所用的密钥（kid）不在签发方的公钥中。', 'The JWT’s key (kid) is not among the issuer’s keys.', { field: 'kid' }),
  whichKey: () => unauthenticated('签发方有多个公钥，JWT 须以 kid 指明。', 'The issuer has several keys; the JWT must name one by kid.', { field: 'kid' }),
  signature: () => unauthenticated('JWT 的签名不对。', 'The JWT’s signature is wrong.'),
  expired: () => unauthenticated('JWT 已过期。', 'The JWT has expired.', { field: 'exp' }),
  notYet: () => unauthenticated('JWT 尚未生效。', 'The JWT is not valid yet.', { field: 'nbf' }),
  issuer: (needed: string) => unauthenticated('JWT 的签发方（iss）不被接受。', 'The JWT’s issuer is not accepted.', { field: 'iss', needed }),
  audience: (needed: readonly string[]) => unauthenticated('JWT 不是签发给本服务的（aud）。', 'The JWT is for another audience.', { field: 'aud', needed }),
  claim: (field: string, needed: string, neededEn: string) =>
    unauthenticated(`JWT 的 ${field} 应为${needed}。`, `The JWT’s ${field} is to be ${neededEn}.`, { field, needed: neededEn }),
  /** Not the caller's fault, and no reason to let anyone in; the cause is for the log. */
  keysUnreadable: (cause: unknown) =>
    Object.assign(new Refusal('INTERNAL', '无法读取签发方的公钥，暂不能核对 JWT。', 'The issuer’s keys cannot be read; JWTs cannot be checked for now.'), {
      cause,
    }),
}

const keySet = (text: string): JWTVerifyGetKey => createLocalJWKSet(JSON.parse(text) as Parameters<typeof createLocalJWKSet>[0])

/** The public keys in a file. @throws where there is no such file, or no set of keys in it */
export const readKeySet = async (file: string): Promise<JWTVerifyGetKey> => keySet(await readFile(file, 'utf8'))

/** Keys of a file, read anew for every token: that costs little, and a key that is put in or taken out counts at once. */
const keysOfFile = (file: string): JWTVerifyGetKey => {
  let last: { readonly text: string; readonly keys: JWTVerifyGetKey } | undefined
  return async (header, token) => {
    const text = await readFile(file, 'utf8')
    if (last?.text !== text) last = { text, keys: keySet(text) }
    return last.keys(header, token)
  }
}

const keysOf = (jwks: string | URL): JWTVerifyGetKey => {
  const find =
    jwks instanceof URL
      ? createRemoteJWKSet(jwks, { cooldownDuration: COOLDOWN_MS, cacheMaxAge: KEYS_KEPT_MS, timeoutDuration: PATIENCE_MS })
      : keysOfFile(jwks)
  return async (header, token) => {
    try {
      return await find(header, token)
    } catch (cause) {
      if (cause instanceof errors.JWKSNoMatchingKey) throw refusal.unknownKey()
      if (cause instanceof errors.JWKSMultipleMatchingKeys) throw refusal.whichKey()
      throw refusal.keysUnreadable(cause)
    }
  }
}

/** What jose found wrong, in our words; what is none of its findings is a fault. */
const asRefusal = (cause: unknown, { issuer, audience, algorithms }: JwtSettings): unknown => {
  if (cause instanceof errors.JWTExpired) return refusal.expired()
  if (cause instanceof errors.JOSEAlgNotAllowed) return refusal.algorithm(algorithms)
  if (cause instanceof errors.JWSSignatureVerificationFailed) return refusal.signature()
  if (cause instanceof errors.JWTClaimValidationFailed)
    switch (cause.claim) {
      case 'iss':
        return refusal.issuer(issuer)
      case 'aud':
        return refusal.audience(audience)
      case 'nbf':
        return cause.reason === 'check_failed' ? refusal.notYet() : refusal.claim('nbf', '数', 'a number')
      default:
        return refusal.claim(cause.claim, cause.claim === 'sub' ? '文字' : '数', cause.claim === 'sub' ? 'a text' : 'a number')
    }
  return cause instanceof errors.JOSEError ? refusal.malformed() : cause
}

const MAX_SUBJECT = 255
const TOWN = /^\d{9}$/
const CLAIM = 'taizhang'

const subjectOf = ({ sub }: JWTPayload): string => {
  // eslint-disable-next-line no-control-regex -- what is recorded beside a change has none
  if (typeof sub !== 'string' || sub === '' || sub.length > MAX_SUBJECT || /[\u0000-\u001f\u007f]/.test(sub) || !sub.isWellFormed())
    throw refusal.claim('sub', ` 1 至 ${MAX_SUBJECT} 个字符的文字`, `a text of 1 to ${MAX_SUBJECT} characters`)
  return sub
}

const nameOf = (name: unknown): string => {
  if (typeof name !== 'string' || !isCallerName(name)) throw refusal.claim('name', '「科室」或「科室/人员」', '<department> or <department>/<person>')
  return name
}

const textsOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string') ? value : undefined

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const rolesOf = (value: unknown): Caller['roles'] => {
  const named = textsOf(value)
  const roles = ROLES.filter((role) => named?.includes(role))
  if (!named?.every((name) => roles.some((role) => role === name)))
    throw refusal.claim(`${CLAIM}.roles`, `非空数组，取自 ${ROLES.join('、')}`, `a list of one or more of ${ROLES.join(', ')}`)
  return roles
}

/** What a registrar keeps. One who does not say which registries has been given too little; one who means all says `"*"`. */
const registriesOf = (value: unknown): Caller['registries'] => {
  const named = value === '*' ? null : textsOf(value)
  if (named === undefined)
    throw refusal.claim(`${CLAIM}.registries`, '登记册键的非空数组，或 "*"（全部）', 'a list of one or more registry keys, or "*" for all')
  return named
}

const townsOf = (value: unknown): Caller['towns'] => {
  const named = value === undefined ? null : textsOf(value)
  if (named === undefined || !(named ?? []).every((town) => TOWN.test(town)))
    throw refusal.claim(`${CLAIM}.towns`, '九位区划代码的非空数组；不限镇街则不写', 'a list of one or more nine-digit division codes; left out for all')
  return named
}

const KNOWN: readonly string[] = ['roles', 'registries', 'towns']

/** A word that is not known here could be a misspelt limit, and is not passed over. */
const scopeOf = (claim: unknown): Pick<Caller, 'roles' | 'registries' | 'towns'> => {
  if (!isObject(claim) || !Object.keys(claim).every((key) => KNOWN.includes(key)))
    throw refusal.claim(CLAIM, `只含 ${KNOWN.join('、')} 的对象`, `an object with nothing but ${KNOWN.join(', ')}`)
  const roles = rolesOf(claim['roles'])
  const keeps = roles.includes('registrar')
  return {
    roles,
    registries: keeps || claim['registries'] !== undefined ? registriesOf(claim['registries']) : [],
    towns: keeps || claim['towns'] !== undefined ? townsOf(claim['towns']) : [],
  }
}

/**
 * Tells who the bearer of a token is.
 *
 * ```json
 * { "iss": "…", "aud": "…", "exp": 1800000000, "sub": "u-17", "name": "土壤科/示例经办",
 *   "taizhang": { "roles": ["registrar"], "registries": ["plot"], "towns": ["500116001"] } }
 * ```
 *
 * Throws Refusal `UNAUTHENTICATED` for a token that does not count, `INTERNAL` where the keys cannot be read.
 */
export const openJwt = (settings: JwtSettings): ((token: string) => Promise<Caller>) => {
  const { issuer, audience, algorithms, clockSkewS } = settings
  const keys = keysOf(settings.jwks)
  const checks = { issuer, audience: [...audience], algorithms: [...algorithms], clockTolerance: clockSkewS, requiredClaims: ['exp', 'sub'] }
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, checks).catch((cause: unknown) => {
      throw asRefusal(cause, settings)
    })
    const subject = subjectOf(payload)
    return { credential: `jwt/${issuer}/${subject}`, name: nameOf(payload['name'] ?? subject), ...scopeOf(payload[CLAIM]) }
  }
}
