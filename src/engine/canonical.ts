import { hash } from 'node:crypto'

/** A key or a text: JSON.stringify escapes as RFC 8785 does, but for half a surrogate pair, which has no UTF-8. */
const textOf = (text: string): string => {
  if (!text.isWellFormed()) throw new Error('Lone surrogate is not allowed')
  return JSON.stringify(text)
}

const objectOf = (object: Readonly<Record<string, unknown>>): string => {
  let text = ''
  // By UTF-16 code units, as RFC 8785 has it.
  for (const key of Object.keys(object).sort()) {
    const value = object[key]
    if (value !== undefined) text += `${text === '' ? '' : ','}${textOf(key)}:${canonical(value)}`
  }
  return `{${text}}`
}

/**
 * RFC 8785 (JCS) text of a JSON value: the one form that is hashed and compared. Written here, where the package of the same purpose takes
 * three times as long, which is most of what it costs to verify a ledger; the tests hold it to that package.
 */
export const canonical = (value: unknown): string => {
  if (typeof value === 'string') return textOf(value)
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('NaN and Infinity are not allowed')
  if (typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  return objectOf(value as Readonly<Record<string, unknown>>)
}

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
