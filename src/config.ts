import path from 'node:path'
import { isIP } from 'node:net'
import type { DocumentLimits } from './api/limits.ts'
import { readTrustedDocuments, type TrustedDocuments } from './api/trusted.ts'
import type { Box } from './geo/box.ts'
import type { HttpLimits } from './http/limits.ts'
import { isKeyName } from './proof/note.ts'
import { ALGORITHMS, USUAL_ALGORITHMS, type JwtSettings } from './trust/jwt-settings.ts'

// graphql-js checks itself at every field unless it is told that this is no development; main.ts imports this file first.
process.env['NODE_ENV'] ??= 'production'

/** Folder of the project: where `migrations`, `seeds` and `dist` are. */
export const ROOT = path.resolve(import.meta.dirname, '..')
/** The program that verifies bundles, as the build makes it. */
export const VERIFIER = path.join(ROOT, 'dist', 'taizhang-verify.mjs')

/** A setting has a value that cannot be used; the message is one sentence for the operator. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting'
}

/** Every setting: README lists them with their units and defaults. */
export type Config = {
  /** PostgreSQL ≥ 15 of the user's own; undefined: an embedded one under `dataDir`. */
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly port: number
  readonly host: string
  readonly seed: 'plan' | 'none'
  readonly district: string
  /** What the district lies in, as west, south, east, north in degrees: geometries outside are warned of. Undefined: nothing is known of it. */
  readonly extent: Box | undefined
  readonly anonymous: 'read' | 'none'
  /** Whether callers may ask for the schema. */
  readonly introspection: boolean
  /** The only documents that are accepted; undefined: any. */
  readonly trusted: TrustedDocuments | undefined
  /** Whose JSON Web Tokens are accepted beside our own keys; undefined: nobody's. */
  readonly jwt: JwtSettings | undefined
  readonly logLevel: string
  /** The key that signs checkpoints; `named` by a setting, it has to be there. */
  readonly ledgerKey: { readonly file: string; readonly named: boolean }
  /** First line of every checkpoint: which log it is of. A key that is drawn gets it as its name. */
  readonly origin: string
  /** Connections to the database. */
  readonly poolSize: number
  readonly limits: Limits
}

export type Limits = DocumentLimits & HttpLimits

const KB = 1024
type Environment = Readonly<Record<string, string | undefined>>

const oneOf = <T extends string>(env: Environment, name: string, allowed: readonly T[], otherwise: T): T => {
  const value = env[name] ?? otherwise
  const known = allowed.find((each) => each === value)
  if (known === undefined)
    throw new WrongSetting(`${name} 为「${value}」，应为 ${allowed.join(' 或 ')}。${name} is "${value}"; expected ${allowed.join(' or ')}.`)
  return known
}

const whole = (env: Environment, name: string, otherwise: number, min: number, max: number): number => {
  const text = env[name]
  const value = text === undefined || text === '' ? otherwise : Number(text)
  if (!Number.isInteger(value) || value < min || value > max)
    throw new WrongSetting(`${name} 为「${text}」，应为 ${min} 至 ${max} 的整数。${name} is "${text}"; expected an integer from ${min} to ${max}.`)
  return value
}

const district = (env: Environment): string => {
  const value = env['DISTRICT'] ?? '500116'
  if (!/^[A-Za-z0-9_-]{1,40}$/.test(value))
    throw new WrongSetting(`DISTRICT 为「${value}」，应为区划代码，如 500116。DISTRICT is "${value}"; expected a division code such as 500116.`)
  return value
}

/** 江津区 lies in it, from the corners of its towns. */
const EXTENTS: Readonly<Record<string, Box>> = { 500116: [105.82, 28.52, 106.61, 29.46] }

const extent = (env: Environment): Box | undefined => {
  const text = env['DISTRICT_EXTENT']
  if (text === undefined || text === '') return EXTENTS[district(env)]
  const [west, south, east, north, ...more] = text.split(',').map(Number)
  if (west === undefined || south === undefined || east === undefined || north === undefined || more.length > 0 || !(west < east && south < north))
    throw new WrongSetting(
      `DISTRICT_EXTENT 为「${text}」，应为「西,南,东,北」经纬度，如 105.82,28.52,106.61,29.46。DISTRICT_EXTENT is "${text}"; expected west,south,east,north in degrees.`,
    )
  return [west, south, east, north]
}

const databaseUrl = (env: Environment): string | undefined => {
  const value = env['DATABASE_URL']
  if (value === undefined || value === '') return undefined
  if (!/^postgres(ql)?:\/\//.test(value)) throw new WrongSetting('DATABASE_URL 应以 postgresql:// 开头。DATABASE_URL is expected to begin with postgresql://.')
  return value
}

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

/** An http(s) address, or a file, relative to where we were started. */
const jwksOf = (text: string): string | URL => {
  if (!/^[a-z][a-z0-9+.-]+:/i.test(text)) return path.resolve(text)
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.username === '' && url.password === '' && ['http:', 'https:'].includes(url.protocol)) return url
  throw new WrongSetting(
    'TAIZHANG_JWKS 应为文件路径，或不含用户名的 http(s) 地址。TAIZHANG_JWKS is expected to be a path, or an http(s) address without a user name.',
  )
}

const algorithms = (env: Environment): JwtSettings['algorithms'] => {
  const named = list(env['TAIZHANG_JWT_ALGORITHMS'] ?? '')
  const unknown = named.find((name) => !ALGORITHMS.some((algorithm) => algorithm === name))
  if (unknown !== undefined)
    throw new WrongSetting(
      `TAIZHANG_JWT_ALGORITHMS 含「${unknown}」，可用的只有公钥签名算法 ${ALGORITHMS.join('、')}。TAIZHANG_JWT_ALGORITHMS names "${unknown}"; only signatures with public keys can be accepted: ${ALGORITHMS.join(', ')}.`,
    )
  return named.length === 0 ? USUAL_ALGORITHMS : ALGORITHMS.filter((algorithm) => named.includes(algorithm))
}

const jwt = (env: Environment): JwtSettings | undefined => {
  const jwks = env['TAIZHANG_JWKS'] ?? ''
  const issuer = env['TAIZHANG_JWT_ISSUER'] ?? ''
  const audience = list(env['TAIZHANG_JWT_AUDIENCE'] ?? '')
  const checks = { issuer, audience, algorithms: algorithms(env), clockSkewS: whole(env, 'TAIZHANG_JWT_CLOCK_SKEW_S', 60, 0, 600) }
  if (jwks === '' && issuer === '' && audience.length === 0) return undefined
  if (jwks === '' || issuer === '' || audience.length === 0)
    throw new WrongSetting(
      'TAIZHANG_JWKS、TAIZHANG_JWT_ISSUER、TAIZHANG_JWT_AUDIENCE 须同时给出，否则无从判断 JWT 由谁签发、给谁使用。TAIZHANG_JWKS, TAIZHANG_JWT_ISSUER and TAIZHANG_JWT_AUDIENCE are given together or not at all: without them nobody knows who signed a JWT, and for whom.',
    )
  return { jwks: jwksOf(jwks), ...checks }
}

const trusted = (env: Environment): TrustedDocuments | undefined => {
  const file = env['TAIZHANG_TRUSTED_DOCUMENTS']
  if (file === undefined || file === '') return undefined
  try {
    return readTrustedDocuments(path.resolve(file))
  } catch (cause) {
    throw new WrongSetting(
      `TAIZHANG_TRUSTED_DOCUMENTS 指向的 ${file} 不能作为查询清单读取。TAIZHANG_TRUSTED_DOCUMENTS names ${file}, which cannot be read as a manifest of documents. ${cause instanceof Error ? cause.message : String(cause)}`,
    )
  }
}

const isSubnet = (text: string): boolean => {
  const [address = '', bits] = text.split('/')
  const version = isIP(address)
  return version !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
}

const proxies = (env: Environment): readonly string[] | false => {
  const named = list(env['TAIZHANG_TRUST_PROXY'] ?? '')
  const wrong = named.find((each) => !isSubnet(each))
  if (wrong !== undefined)
    throw new WrongSetting(
      `TAIZHANG_TRUST_PROXY 含「${wrong}」，应为代理的 IP 地址或网段，如 10.0.0.0/8。TAIZHANG_TRUST_PROXY has "${wrong}"; expected addresses or subnets of proxies, such as 10.0.0.0/8.`,
    )
  return named.length === 0 ? false : named
}

const dataDir = (env: Environment): string => path.resolve(env['TAIZHANG_DATA'] ?? './.data')

const ledgerKey = (env: Environment): Config['ledgerKey'] => {
  const file = env['TAIZHANG_LEDGER_KEY']
  return file === undefined || file === '' ? { file: path.join(dataDir(env), 'ledger.key'), named: false } : { file: path.resolve(file), named: true }
}

const MAX_ORIGIN = 200

const origin = (env: Environment): string => {
  const value = env['TAIZHANG_ORIGIN'] || `taizhang/${district(env)}`
  if (value.length > MAX_ORIGIN || !isKeyName(value))
    throw new WrongSetting(
      `TAIZHANG_ORIGIN 为「${value}」，应为不含空白与加号的名称，至多 ${MAX_ORIGIN} 个字符，如 taizhang/500116。TAIZHANG_ORIGIN is "${value}"; expected a name of at most ${MAX_ORIGIN} characters without spaces and plus signs, such as taizhang/500116.`,
    )
  return value
}

/** Reads every setting, once. @throws WrongSetting for the first value that cannot be used */
export const readConfig = (env: Environment): Config => ({
  databaseUrl: databaseUrl(env),
  dataDir: dataDir(env),
  port: whole(env, 'PORT', 4000, 0, 65_535),
  host: env['HOST'] ?? '127.0.0.1',
  seed: oneOf(env, 'TAIZHANG_SEED', ['plan', 'none'], 'plan'),
  district: district(env),
  extent: extent(env),
  anonymous: oneOf(env, 'ANONYMOUS', ['read', 'none'], 'read'),
  introspection: oneOf(env, 'TAIZHANG_INTROSPECTION', ['open', 'closed'], 'open') === 'open',
  trusted: trusted(env),
  jwt: jwt(env),
  logLevel: oneOf(env, 'LOG_LEVEL', ['info', 'trace', 'debug', 'warn', 'error', 'fatal', 'silent'], 'info'),
  ledgerKey: ledgerKey(env),
  origin: origin(env),
  poolSize: whole(env, 'TAIZHANG_POOL', 10, 1, 200),
  limits: {
    bodyBytes: whole(env, 'TAIZHANG_MAX_BODY_KB', 1024, 1, 64 * 1024) * KB,
    depth: whole(env, 'TAIZHANG_MAX_DEPTH', 20, 3, 100),
    aliases: whole(env, 'TAIZHANG_MAX_ALIASES', 100, 1, 10_000),
    tokens: whole(env, 'TAIZHANG_MAX_TOKENS', 10_000, 100, 1_000_000),
    requestedObjects: whole(env, 'TAIZHANG_MAX_COST', 20_000_000, 1, 1_000_000_000_000),
    objects: whole(env, 'TAIZHANG_MAX_OBJECTS', 100_000, 1, 1_000_000_000),
    timeMs: whole(env, 'TAIZHANG_TIMEOUT_MS', 10_000, 100, 600_000),
    ratePerAddress: whole(env, 'TAIZHANG_RATE_PER_ADDRESS', 1000, 0, 1_000_000),
    ratePerCredential: whole(env, 'TAIZHANG_RATE_PER_CREDENTIAL', 1000, 0, 1_000_000),
    exports: whole(env, 'TAIZHANG_EXPORTS', 4, 1, 100),
    fileBytes: whole(env, 'TAIZHANG_MAX_FILE_MB', 100, 1, 2000) * KB * KB,
    imports: whole(env, 'TAIZHANG_IMPORTS', 2, 1, 100),
    importMs: whole(env, 'TAIZHANG_IMPORT_TIMEOUT_MS', 600_000, 1000, 3_600_000),
    trustProxy: proxies(env),
  },
})

// The only place that looks at the environment.
export const config = (): Config => readConfig(process.env)

/**
 * Settings of the demonstration: an embedded database in a directory of its own, whatever `DATABASE_URL` says, so that fictional
 * records never come among real ones, nor are signed with a real key.
 *
 * @param district of the fictional records
 */
export const demoConfig = (district: string): Config =>
  readConfig({
    ...process.env,
    DATABASE_URL: undefined,
    DISTRICT: district,
    TAIZHANG_DATA: process.env['TAIZHANG_DEMO_DATA'] ?? './.demo',
    TAIZHANG_SEED: 'none',
    TAIZHANG_LEDGER_KEY: undefined,
    TAIZHANG_ORIGIN: undefined,
  })
