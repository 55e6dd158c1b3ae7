import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, sign, verify, type KeyObject } from 'node:crypto'

// Signed notes (C2SP signed-note): a text, an empty line, and a line for each signature. Keys are Ed25519, written as Go's note package writes them.

const ED25519 = 1
const KEY_BYTES = 32
const ID_BYTES = 4
const SIGNATURE_BYTES = 64
/** What stands before the 32 bytes of a key in DER (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

/** Whose signature it is: a name without spaces and plus signs, and a key. */
export type Verifier = {
  readonly name: string
  /** Eight hexadecimal digits that tell keys of the same name apart. */
  readonly id: string
  readonly key: KeyObject
  /** `<name>+<id>+<base64>`: what is handed to those who verify. */
  readonly text: string
}

export type Signer = {
  readonly verifier: Verifier
  readonly sign: (text: string) => Buffer
  /** `PRIVATE+KEY+<name>+<id>+<base64>`: to be kept secret. */
  readonly secret: string
}

const NAME = /^[^\s+]+$/u
export const isKeyName = (name: string): boolean => NAME.test(name)

const toBase64 = (key: Buffer): string => Buffer.concat([Buffer.of(ED25519), key]).toString('base64')
const idOf = (name: string, key: Buffer): string =>
  hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(ED25519), key]), 'hex').slice(0, 2 * ID_BYTES)

const verifierOf = (name: string, raw: Buffer): Verifier => {
  const id = idOf(name, raw)
  return { name, id, key: createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' }), text: `${name}+${id}+${toBase64(raw)}` }
}

const signerOf = (name: string, seed: Buffer): Signer => {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length)
  const verifier = verifierOf(name, raw)
  return { verifier, sign: (text) => sign(null, Buffer.from(text), key), secret: `PRIVATE+KEY+${name}+${verifier.id}+${toBase64(seed)}` }
}

/** The bytes of a key in its text; undefined where that is none. */
const rawOf = (base64: string): Buffer | undefined => {
  const bytes = Buffer.from(base64, 'base64')
  const isKey = bytes.length === KEY_BYTES + 1 && bytes[0] === ED25519 && bytes.toString('base64') === base64
  return isKey ? bytes.subarray(1) : undefined
}

/** Draws a new key. */
export const drawSigner = (name: string): Signer => {
  const { privateKey } = generateKeyPairSync('ed25519')
  return signerOf(name, privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PKCS8.length))
}

/** The key in `PRIVATE+KEY+…`; undefined where that is no such text. */
export const readSigner = (text: string): Signer | undefined => {
  const [, name = '', id, base64 = ''] = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text.trim()) ?? []
  const seed = rawOf(base64)
  const signer = seed && isKeyName(name) ? signerOf(name, seed) : undefined
  return signer?.verifier.id === id ? signer : undefined
}

/** The key in `<name>+<id>+<base64>`; undefined where that is no such text. */
export const readVerifier = (text: string): Verifier | undefined => {
  const [, name = '', id, base64 = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text.trim()) ?? []
  const raw = rawOf(base64)
  const verifier = raw && isKeyName(name) ? verifierOf(name, raw) : undefined
  return verifier?.id === id ? verifier : undefined
}

/** A text with its signatures. @param text ends with a line end */
export const signedNote = (text: string, signers: readonly Signer[]): string =>
  `${text}\n${signers
    .map(({ verifier: { name, id }, sign }) => `— ${name} ${Buffer.concat([Buffer.from(id, 'hex'), sign(text)]).toString('base64')}\n`)
    .join('')}`

type Signature = { readonly name: string; readonly id: string; readonly signature: Buffer }

const signatureOf = (line: string): Signature | undefined => {
  const [, name = '', base64 = ''] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? []
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length <= ID_BYTES || bytes.toString('base64') !== base64) return undefined
  return { name, id: bytes.subarray(0, ID_BYTES).toString('hex'), signature: bytes.subarray(ID_BYTES) }
}

/** A note taken apart, with no signature looked at yet; undefined where it has not the form of one. */
export const readNote = (note: string): { readonly text: string; readonly signatures: readonly Signature[] } | undefined => {
  const end = note.lastIndexOf('\n\n')
  if (end < 0 || !note.endsWith('\n')) return undefined
  const signatures = note
    .slice(end + 2, -1)
    .split('\n')
    .map(signatureOf)
  return signatures.every((each) => each !== undefined) ? { text: note.slice(0, end + 1), signatures } : undefined
}

/** Which of the keys have signed a note; undefined where it is no note, or a signature in one of their names is not theirs. */
export const signersOf = (note: string, verifiers: readonly Verifier[]): readonly Verifier[] | undefined => {
  const read = readNote(note)
  if (!read) return undefined
  const signed: Verifier[] = []
  for (const { name, id, signature } of read.signatures) {
    const verifier = verifiers.find((each) => each.name === name && each.id === id)
    if (!verifier) continue
    if (signature.length !== SIGNATURE_BYTES || !verify(null, Buffer.from(read.text), verifier.key, signature)) return undefined
    signed.push(verifier)
  }
  return signed
}
