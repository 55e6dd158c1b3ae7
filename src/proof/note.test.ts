import { hash, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkpointNote, readCheckpoint } from './checkpoint.ts'
import { drawSigner, readNote, readSigner, readVerifier, signedNote, signersOf } from './note.ts'
import { EMPTY_ROOT } from './tree.ts'

describe('signed notes', () => {
  // Of Go's golang.org/x/mod/sumdb/note, whose documentation prints this key and this note.
  const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
  const NOTE = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`

  it('of others are verified', () => {
    const peter = readVerifier(PETER)
    expect(peter?.text).toBe(PETER)
    expect(signersOf(NOTE, peter ? [peter] : [])?.map(({ name }) => name)).toEqual(['PeterNeumann'])
    expect(signersOf(NOTE.replace('problem', 'Problem'), peter ? [peter] : [])).toBeUndefined()
  })

  it('have the bytes that the specification asks for', () => {
    const { verifier, sign } = drawSigner('taizhang/500116')
    const note = signedNote('a text\n', [{ verifier, sign, secret: '' }])
    const [, name, base64 = ''] = /^a text\n\n— (\S+) (\S+)\n$/.exec(note) ?? []
    const bytes = Buffer.from(base64, 'base64')
    const raw = verifier.key.export({ format: 'der', type: 'spki' }).subarray(12)
    const id = hash('sha256', Buffer.concat([Buffer.from('taizhang/500116\n\u0001'), raw]), 'buffer').subarray(0, 4)
    expect(name).toBe('taizhang/500116')
    expect(bytes.subarray(0, 4).equals(id)).toBe(true)
    expect(verify(null, Buffer.from('a text\n'), verifier.key, bytes.subarray(4))).toBe(true)
  })

  it('are signed again by a key that was written down, with the same bytes', () => {
    const signer = drawSigner('示例/登记')
    const again = readSigner(`${signer.secret}\n`)
    expect(again?.verifier.text).toBe(signer.verifier.text)
    expect(signedNote('text\n', again ? [again] : [])).toBe(signedNote('text\n', [signer]))
  })

  it('may have several signatures; those of unknown keys are passed over', () => {
    const [old, fresh, other] = [drawSigner('a'), drawSigner('a'), drawSigner('a')]
    const note = signedNote('text\n', [old, fresh])
    expect(signersOf(note, [fresh.verifier, other.verifier])).toEqual([fresh.verifier])
    expect(signersOf(note, [other.verifier])).toEqual([])
  })

  it.each(['', 'text', 'text\n', 'text\n\nno signature\n', 'text\n\n— a !!!\n', 'text\n\n— a AAAA', 'text\n\n— a AAAA\n'])(
    'are told from what is none: %j',
    (text) => {
      expect(readNote(text)).toBeUndefined()
    },
  )

  it.each(['', 'a', 'a+12345678+AQ==', `${PETER}A`, PETER.replace('c74f20a3', 'c74f20a4'), PETER.replace('Peter', 'Peta')])('%j is no key', (text) => {
    expect(readVerifier(text)).toBeUndefined()
    expect(readSigner(`PRIVATE+KEY+${text}`)).toBeUndefined()
  })
})

describe('checkpoints', () => {
  const signer = drawSigner('taizhang/500116')
  const checkpoint = { origin: 'taizhang/500116', size: 12_345_678_901_234_567n, root: EMPTY_ROOT }

  it('say origin, size and root, each in a line', () => {
    const note = checkpointNote(checkpoint, [signer])
    expect(note.split('\n').slice(0, 4)).toEqual(['taizhang/500116', '12345678901234567', '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', ''])
    expect(readCheckpoint(note)).toEqual(checkpoint)
    expect(signersOf(note, [signer.verifier])).toEqual([signer.verifier])
  })

  it.each([
    ['an empty origin', '\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n'],
    ['a size with a zero before it', 'a\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n'],
    ['a size that is no number', 'a\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n'],
    ['a root that is too short', 'a\n1\n47DEQpj8HBSa\n'],
    ['no root', 'a\n1\n'],
  ])('are told from a note with %s', (_, text) => {
    expect(readCheckpoint(signedNote(text, [signer]))).toBeUndefined()
  })
})
