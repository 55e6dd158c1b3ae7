import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** RFC 8785 (JCS) text of a JSON value: the one form that is hashed and compared. */
export const canonical = (value: unknown): string => canonicalize(value) ?? 'null'

const memo = new WeakMap<object, string>()

/** {@link canonical}, remembered for as long as the object lives: geometries are large and compared often. */
export const canonicalOnce = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const known = memo.get(value)
  if (known !== undefined) return known
  const text = canonical(value)
  memo.set(value, text)
  return text
}

const COMMITMENT_PREFIX = Buffer.of(2)

/** Commitment to a restricted value: SHA-256(0x02 ‖ 32-byte salt ‖ JCS(value)), base64 (DESIGN §3). */
export const commitmentTo = (value: unknown, salt: Buffer): { readonly commitment: string } => ({
  commitment: hash('sha256', Buffer.concat([COMMITMENT_PREFIX, salt, Buffer.from(canonical(value))]), 'base64'),
})
