import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../db/database.ts'
import { coalescing } from '../engine/coalesce.ts'
import type { Instant } from '../kernel/instant.ts'
import { badInput, Refusal } from '../kernel/refusal.ts'
import { isCallerName } from './caller-name.ts'
import type { Role } from './caller.ts'

const ID_BYTES = 6
const SECRET_BYTES = 32
/** The last of 43 base64url characters carries four bits: a secret is written in one way only. */
const TOKEN = /^tz_([0-9a-f]{12})_([\w-]{42}[AEIMQUYcgkosw048])$/

/** What every API key begins with, and nothing else that we accept does. */
export const TOKEN_PREFIX = 'tz_'

/** What a key is to allow. */
export type KeyGrant = {
  /** `<department>` or `<department>/<person>`. */
  readonly name: string
  readonly roles: readonly Role[]
  /** Registries that a registrar keeps; null: all. */
  readonly registries: readonly string[] | null
  /** Codes of the towns whose records a registrar keeps; null: all. */
  readonly towns: readonly string[] | null
  /** The first instant at which the key no longer counts; null: none. */
  readonly expiresAt: Instant | null
}

export type Key = KeyGrant & {
  readonly id: string
  readonly createdAt: Instant
  readonly revokedAt: Instant | null
  /** By the clock of the database. */
  readonly state: 'valid' | 'expired' | 'revoked'
}

/** A key as it is looked up: with what tells whether a secret is its own. */
export type StoredKey = Key & { readonly secretHash: Buffer }

const refusal = {
  unknown: (id: string) => new Refusal('NOT_FOUND', `没有编号为「${id}」的密钥。`, `There is no key ${id}.`, { field: 'id', found: id }),
  keepsNothing: () =>
    badInput('registrar 须说明管理哪些登记册。', 'A registrar keeps some registries; none was given.', { field: 'registries', found: [], needed: '1..' }),
  wrongName: (name: string) =>
    badInput('名称应为「科室」或「科室/人员」。', 'A name is <department> or <department>/<person>.', { field: 'name', found: name.slice(0, 80) }),
  without: () => badInput('密钥须有至少一个角色。', 'A key has at least one role.', { field: 'roles', found: [], needed: '1..' }),
  past: (expiresAt: Instant) =>
    badInput(`有效期至 ${expiresAt}，已过。`, `It would expire at ${expiresAt}, which is past.`, { field: 'expiresAt', found: expiresAt }),
}

const sha256 = (secret: Buffer): Buffer => hash('sha256', secret, 'buffer')

/** The parts of an API key; undefined where the text has not the form of one. */
export const partsOf = (token: string): { readonly id: string; readonly secret: Buffer } | undefined => {
  const [, id, secret] = TOKEN.exec(token) ?? []
  return id === undefined || secret === undefined ? undefined : { id, secret: Buffer.from(secret, 'base64url') }
}

export const isSecretOf = ({ secretHash }: StoredKey, secret: Buffer): boolean => timingSafeEqual(secretHash, sha256(secret))

const distinct = <T>(of: readonly T[]): T[] => [...new Set(of)]

/**
 * Makes a key.
 *
 * @returns its id, and the token itself, which nobody can be told a second time: only a hash of the secret is kept
 * @throws Refusal `BAD_USER_INPUT` for a name of another form, an expiry that is past, for no role, and for a registrar without registries
 */
export const createKey = async (db: Db, district: string, grant: KeyGrant): Promise<{ readonly id: string; readonly token: string }> => {
  const { name, roles, registries, towns, expiresAt } = grant
  if (!isCallerName(name)) throw refusal.wrongName(name)
  if (roles.length === 0) throw refusal.without()
  if (roles.includes('registrar') && registries?.length === 0) throw refusal.keepsNothing()
  const [id, secret] = [randomBytes(ID_BYTES).toString('hex'), randomBytes(SECRET_BYTES)]
  const { rows } = await sql`
    insert into credential (district, id, name, roles, registries, towns, secret_hash, expires_at)
    select ${district}, ${id}, ${name}, ${distinct(roles)}::text[], ${registries && distinct(registries)}::text[], ${towns && distinct(towns)}::text[],
      ${sha256(secret)}::bytea, ${expiresAt}::timestamptz
    where ${expiresAt}::timestamptz is null or ${expiresAt}::timestamptz > clock_timestamp()
    returning id`.execute(db)
  if (expiresAt !== null && rows.length === 0) throw refusal.past(expiresAt)
  return { id, token: `${TOKEN_PREFIX}${id}_${secret.toString('base64url')}` }
}

type Row = {
  readonly id: string
  readonly name: string
  readonly roles: string
  readonly registries: string | null
  readonly towns: string | null
  readonly created_at: Instant
  readonly expires_at: Instant | null
  readonly revoked_at: Instant | null
  readonly state: Key['state']
  readonly secret_hash: string
}

const COLUMNS = sql`id, name, to_json(roles)::text as roles, to_json(registries)::text as registries, to_json(towns)::text as towns,
  taizhang_instant(created_at) as created_at, taizhang_instant(expires_at) as expires_at, taizhang_instant(revoked_at) as revoked_at,
  case when revoked_at is not null then 'revoked' when expires_at <= clock_timestamp() then 'expired' else 'valid' end as state,
  encode(secret_hash, 'hex') as secret_hash`

const listed = (json: string | null): readonly string[] | null => (json === null ? null : (JSON.parse(json) as string[]))

const toKey = (row: Row): Key => ({
  id: row.id,
  name: row.name,
  roles: JSON.parse(row.roles) as Role[],
  registries: listed(row.registries),
  towns: listed(row.towns),
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
  state: row.state,
})
const toStored = (row: Row): StoredKey => ({ ...toKey(row), secretHash: Buffer.from(row.secret_hash, 'hex') })

const rowsWhere = async (db: Db, district: string, condition: RawBuilder<unknown>): Promise<Row[]> => {
  const { rows } = await sql<Row>`select ${COLUMNS} from credential where district = ${district} and ${condition} order by created_at, id`.execute(db)
  return rows
}

/** Every key that was ever made, oldest first. */
export const listKeys = async (db: Db, district: string): Promise<readonly Key[]> => (await rowsWhere(db, district, sql`true`)).map(toKey)

/** Keys by id; those that do not exist are not there. One statement. */
export const findKeys = async (db: Db, district: string, ids: readonly string[]): Promise<ReadonlyMap<string, StoredKey>> =>
  new Map((await rowsWhere(db, district, sql`id = any(${ids}::text[])`)).map((row) => [row.id, toStored(row)]))

/**
 * Looks keys up, those that wait together in one statement. Nothing is remembered, and a look-up begins after it was asked for: a key
 * that was revoked, by whichever server, is found to be so.
 */
export const openKeyLookUp = (db: Db, district: string): ((id: string) => Promise<StoredKey | undefined>) => {
  const together = coalescing<StoredKey>()
  return async (id) => (await together('keys', [id], (ids) => findKeys(db, district, ids))).get(id)
}

/** From now on the key is refused, on all servers. One that was revoked before stays as it was. @throws Refusal `NOT_FOUND` */
export const revokeKey = async (db: Db, district: string, id: string): Promise<Key> => {
  const { rows } = await sql<Row>`
    update credential set revoked_at = coalesce(revoked_at, clock_timestamp()) where district = ${district} and id = ${id} returning ${COLUMNS}`.execute(db)
  if (!rows[0]) throw refusal.unknown(id)
  return toKey(rows[0])
}

/** Whether there is a key that counts now. */
export const hasValidKey = async (db: Db, district: string): Promise<boolean> => (await listKeys(db, district)).some(({ state }) => state === 'valid')
