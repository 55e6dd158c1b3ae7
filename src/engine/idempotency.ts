import { createHash, createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { canonical } from './canonical.ts'
import type { Act, Asked } from './command.ts'

/** A key of a credential, as it is stored: neither the key nor what it was sent with can be read from it. */
export type IdempotencyKey = { readonly credential: string; readonly keyHash: string; readonly argumentsHash: string }

/** What was answered under a key: which changes, and to which arguments. */
export type Answered = { readonly argumentsHash: string; readonly first: number; readonly last: number }

/** A command as it is compared: its defaults written out, and nothing that was drawn for it alone. */
const compared = ({ command: { record, data }, draft, expectedVersion }: Asked) => {
  const { id: _id, recordedBy: _recordedBy, restricted: _restricted, ...said } = draft
  return { ...said, record, data: draft.data && (data ?? {}), expectedVersion }
}

/**
 * The key of an act and a hash of its canonical commands. The hash is made with the key as its secret, which is not kept: a
 * restricted value among the commands cannot be guessed from it.
 */
export const keyOf = ({ idempotency }: Act, asks: readonly Asked[]): IdempotencyKey | undefined =>
  idempotency && {
    credential: idempotency.credential,
    keyHash: createHash('sha256').update(`${idempotency.credential} ${idempotency.key}`).digest('hex'),
    // Through JSON, so that a key that is absent and one that is undefined are the same.
    argumentsHash: createHmac('sha256', idempotency.key)
      .update(canonical(JSON.parse(JSON.stringify(idempotency.arguments ?? asks.map(compared)))))
      .digest('hex'),
  }

/** Where an answer is found by its key. */
export const placeOf = ({ credential, keyHash }: Pick<IdempotencyKey, 'credential' | 'keyHash'>): string => `${keyHash} ${credential}`

/** What was answered under these keys, by {@link placeOf}. One statement; none where there are no keys. */
export const answeredUnder = async (tx: Db, district: string, keys: readonly IdempotencyKey[]): Promise<Map<string, Answered>> => {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ credential: string; key: string; arguments: string; first: string; last: string }>`
    select credential, encode(key_hash, 'hex') as key, encode(arguments_hash, 'hex') as arguments, first_position as first, last_position as last
    from idempotency where district = ${district} and (credential, key_hash) in (
      select credential, decode(key, 'hex') from unnest(${keys.map(({ credential }) => credential)}::text[], ${keys.map(({ keyHash }) => keyHash)}::text[]) k(credential, key))`.execute(
    tx,
  )
  return new Map(
    rows.map((row) => [
      placeOf({ credential: row.credential, keyHash: row.key }),
      { argumentsHash: row.arguments, first: Number(row.first), last: Number(row.last) },
    ]),
  )
}
