import type { Db } from '../db/database.ts'
import { ANONYMOUS, type Caller } from './caller.ts'
import type { JwtSettings } from './jwt-settings.ts'
import { openJwt } from './jwt.ts'
import { isSecretOf, openKeyLookUp, partsOf, TOKEN_PREFIX } from './keys.ts'
import { unauthenticated } from './unauthenticated.ts'

const BEARER = /^Bearer +([^\s]+)$/i
/** Three parts in base64url; what is in them is jose's to read. */
const JWT = /^[\w-]+\.[\w-]*\.[\w-]*$/

const refusal = {
  notBearer: () =>
    unauthenticated('Authorization 头应为「Bearer 」后接凭证。', 'The authorization header is to be "Bearer " and a credential.', { needed: 'Bearer' }),
  unknownKind: () => unauthenticated('凭证既不是 API 密钥，也不是可接受的 JWT。', 'The credential is neither an API key nor a JWT that is accepted here.'),
  noJwt: () => unauthenticated('本服务未配置 JWT，请使用 API 密钥。', 'JWTs are not set up here; use an API key.'),
  /** The same for an unknown id as for a wrong secret. */
  wrongKey: () => unauthenticated('API 密钥无效。', 'The API key is not valid.'),
  revoked: (at: string | null) => unauthenticated(`API 密钥已于 ${at} 撤销。`, `The API key was revoked at ${at}.`),
  expired: (at: string | null) => unauthenticated(`API 密钥已于 ${at} 到期。`, `The API key expired at ${at}.`),
}

export type Credentials = {
  /**
   * Who sent a request, by its `authorization` header.
   *
   * Throws Refusal `UNAUTHENTICATED` for a credential that does not count (only the absence of one is anonymous), `INTERNAL` where a
   * token's keys cannot be read.
   */
  readonly callerOf: (authorization: string | undefined) => Promise<Caller>
}

/** What credentials are checked against: the keys of a district, and the issuer of tokens, if there is one. */
export const openCredentials = ({ db, district, jwt }: { readonly db: Db; readonly district: string; readonly jwt?: JwtSettings | undefined }): Credentials => {
  const lookUp = openKeyLookUp(db, district)
  const bearerOfJwt = jwt && openJwt(jwt)

  const bearerOfKey = async (token: string): Promise<Caller> => {
    const parts = partsOf(token)
    const key = parts && (await lookUp(parts.id))
    if (!parts || !key || !isSecretOf(key, parts.secret)) throw refusal.wrongKey()
    const { id, name, roles, registries, towns, state } = key
    if (state === 'revoked') throw refusal.revoked(key.revokedAt)
    if (state === 'expired') throw refusal.expired(key.expiresAt)
    return { credential: `key/${id}`, name, roles, registries, towns }
  }

  return {
    callerOf: async (authorization) => {
      if (authorization === undefined) return ANONYMOUS
      const token = BEARER.exec(authorization)?.[1]
      if (token === undefined) throw refusal.notBearer()
      if (token.startsWith(TOKEN_PREFIX)) return bearerOfKey(token)
      if (!JWT.test(token)) throw refusal.unknownKind()
      if (!bearerOfJwt) throw refusal.noJwt()
      return bearerOfJwt(token)
    },
  }
}
