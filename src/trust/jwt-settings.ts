/** Signature algorithms of JSON Web Tokens that a setting may name: with public keys only, so that a key set holds no secret. */
export const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA', 'RS384', 'RS512', 'PS384', 'PS512', 'ES384', 'ES512', 'Ed25519'] as const
export type Algorithm = (typeof ALGORITHMS)[number]

/** Those that are accepted where no setting names any. */
export const USUAL_ALGORITHMS: readonly Algorithm[] = ['RS256', 'PS256', 'ES256', 'EdDSA']

/** Whose tokens are accepted, and how they are checked. */
export type JwtSettings = {
  /** Where the public keys are: an absolute path, or an http(s) address. */
  readonly jwks: string | URL
  /** `iss`. */
  readonly issuer: string
  /** `aud` has one of these. */
  readonly audience: readonly string[]
  readonly algorithms: readonly Algorithm[]
  /** Seconds that the issuer's clock may be ahead of ours or behind it. */
  readonly clockSkewS: number
}
