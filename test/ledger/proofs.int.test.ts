/** What an auditor asks: the signed checkpoint, and proofs that hold against its root, over GraphQL and HTTP. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCheckpoint } from '../../src/proof/checkpoint.ts'
import { drawSigner, readVerifier, signersOf } from '../../src/proof/note.ts'
import { isConsistent, isIncluded } from '../../src/proof/tree.ts'
import { openApi, registered, type Api, type Json } from '../support/api.ts'
import { DISTRICT } from '../support/postgres.ts'
import { ORIGIN, SIGNER, testCheckpoints } from '../support/signing.ts'

const SIZE = 137
const lines = Array.from({ length: SIZE }, (_, n) => registered(`farmlandUnit/示例-${n}`, { name: `示例单元${n}` }))

let api: Api
beforeAll(async () => {
  api = await openApi(lines)
})
afterAll(() => api.close())

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')
const LEDGER = '{ ledger { size rootHash checkpoint verifierKey } }'
const PROOFS = `query ($position: Int64!, $from: Int64!, $size: Int64) {
  ledger { rootHash inclusionProof(position: $position, size: $size) consistencyProof(from: $from, to: $size) } }`
const getJson = async (url: string): Promise<Json> => {
  const { status, text } = await api.get(url)
  expect(status).toBe(200)
  return JSON.parse(text)
}
/** The note as HTTP hands it out. */
const checkpoint = async () => {
  const { status, text, headers } = await api.get('/ledger/checkpoint')
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'text/plain; charset=utf-8', 'no-store'])
  const read = readCheckpoint(text)
  if (!read) throw new Error(`No checkpoint: ${text}`)
  return { note: text, ...read }
}

describe('the checkpoint', () => {
  it('says size and root as they stand beside it, and is signed by the key that is handed out', async () => {
    const { ledger } = await api.data(LEDGER)
    const { note, origin, size, root } = await checkpoint()
    expect(ledger).toEqual({ size: String(SIZE), rootHash: root.toString('base64'), checkpoint: note, verifierKey: SIGNER.verifier.text })
    expect([origin, size]).toEqual([ORIGIN, BigInt(SIZE)])
    const key = await api.get('/ledger/key')
    expect([key.text, key.headers['content-type']]).toEqual([`${SIGNER.verifier.text}\n`, 'text/plain; charset=utf-8'])
    const verifier = readVerifier(key.text)
    expect(signersOf(note, verifier ? [verifier] : [])).toEqual([verifier])
  })

  it('is at the head, whatever point the header asks for, as the size is', async () => {
    const { ledger } = await api.data(LEDGER, {}, { 'taizhang-as-of': 'position=0' })
    expect([ledger.size, readCheckpoint(ledger.checkpoint)?.size]).toEqual([String(SIZE), BigInt(SIZE)])
  })

  it('of an empty ledger is over the empty tree', async () => {
    const empty = await openApi()
    try {
      const { ledger } = await empty.data(LEDGER)
      expect(readCheckpoint(ledger.checkpoint)).toEqual({ origin: ORIGIN, size: 0n, root: bytes(ledger.rootHash) })
      expect(ledger.rootHash).toBe('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
      expect((await empty.get('/ledger/proof/inclusion?position=1')).status).toBe(400)
    } finally {
      await empty.close()
    }
  })

  it('costs one statement more where it was asked before, and the root one; who asks for neither pays for neither', async () => {
    const cost = async (fields: string) => (await api.statementsOf(() => api.data(`{ ledger { ${fields} } }`))).length
    await api.data(LEDGER)
    const size = await cost('size')
    expect([await cost('size rootHash'), await cost('size checkpoint'), await cost('verifierKey')]).toEqual([size + 1, size + 1, size + 1])
    expect([await cost('inclusionProof(position: 5)'), await cost('consistencyProof(from: 5)')]).toEqual([size + 1, size + 1])
    for (const path of ['checkpoint', 'key', 'proof/inclusion?position=5', 'proof/consistency?from=5'])
      expect((await api.statementsOf(() => api.get(`/ledger/${path}`))).length, path).toBe(size + 1)
  })
})

describe('proofs', () => {
  const positions = fc.integer({ min: 1, max: SIZE })

  it('that an entry is in the tree hold against the root, at every position and size', async () => {
    await fc.assert(
      fc.asyncProperty(positions, positions, async (a, b) => {
        const [position, size] = a < b ? [a, b] : [b, a]
        const answer = await getJson(`/ledger/proof/inclusion?position=${position}&size=${size}`)
        expect(answer).toMatchObject({ position, size })
        const proof = answer.proof.map(bytes)
        const claim = { index: BigInt(position - 1), size: BigInt(size), leaf: bytes(answer.leafHash), proof, root: bytes(answer.rootHash) }
        expect(isIncluded(claim)).toBe(true)
        const { ledger } = await api.data(PROOFS, { position, size, from: 1 })
        expect(ledger.inclusionProof).toEqual(answer.proof)
      }),
      { numRuns: 25 },
    )
  })

  it('that one tree is the beginning of another hold against both roots', async () => {
    await fc.assert(
      fc.asyncProperty(positions, positions, async (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const answer = await getJson(`/ledger/proof/consistency?from=${from}&to=${to}`)
        expect(answer).toMatchObject({ from, to })
        const [before, after] = [
          { size: BigInt(from), root: bytes(answer.fromRoot) },
          { size: BigInt(to), root: bytes(answer.toRoot) },
        ]
        expect(isConsistent({ from: before, to: after, proof: answer.proof.map(bytes) })).toBe(true)
        const { ledger } = await api.data(PROOFS, { position: 1, from, size: to })
        expect(ledger.consistencyProof).toEqual(answer.proof)
      }),
      { numRuns: 25 },
    )
  })

  it('are of the head where no size is given: of the leaf that the change shows, in the root that was signed', async () => {
    const { root } = await checkpoint()
    const { ledger, changes } = await api.data(`query { ledger { inclusionProof(position: 77) } changes(after: 76, first: 1) { nodes { position leafHash } } }`)
    const [{ leafHash }] = changes.nodes
    const claim = { index: 76n, size: BigInt(SIZE), leaf: bytes(leafHash), proof: ledger.inclusionProof.map(bytes), root }
    expect(isIncluded(claim)).toBe(true)
    expect(isIncluded({ ...claim, index: 75n })).toBe(false)
    expect(await getJson('/ledger/proof/inclusion?position=77')).toMatchObject({ size: SIZE, leafHash, rootHash: root.toString('base64') })
    expect(await getJson('/ledger/proof/consistency?from=1')).toMatchObject({ to: SIZE, toRoot: root.toString('base64') })
  })
})

describe('a proof that cannot be given is refused', () => {
  it.each([
    ['inclusionProof(position: 0)', 'inclusion?position=0', 'position', 0, `1..${SIZE}`],
    ['inclusionProof(position: -1)', 'inclusion?position=-1', 'position', -1, `1..${SIZE}`],
    [`inclusionProof(position: ${SIZE + 1})`, `inclusion?position=${SIZE + 1}`, 'position', SIZE + 1, `1..${SIZE}`],
    ['inclusionProof(position: 8, size: 7)', 'inclusion?position=8&size=7', 'position', 8, '1..7'],
    ['inclusionProof(position: 1, size: 0)', 'inclusion?position=1&size=0', 'size', 0, `1..${SIZE}`],
    [`inclusionProof(position: 1, size: ${SIZE + 1})`, `inclusion?position=1&size=${SIZE + 1}`, 'size', SIZE + 1, `1..${SIZE}`],
    ['consistencyProof(from: 0)', 'consistency?from=0', 'from', 0, `1..${SIZE}`],
    ['consistencyProof(from: 8, to: 7)', 'consistency?from=8&to=7', 'from', 8, '1..7'],
    [`consistencyProof(from: 1, to: ${SIZE + 1})`, `consistency?from=1&to=${SIZE + 1}`, 'to', SIZE + 1, `1..${SIZE}`],
  ])('%s', async (field, url, name, found, needed) => {
    const { message, extensions } = await api.error(`{ ledger { ${field} } }`)
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: name, found, needed })
    const { status, text } = await api.get(`/ledger/proof/${url}`)
    expect([status, JSON.parse(text)]).toEqual([400, { errors: [{ message, extensions }] }])
  })

  it('and says that from nothing nothing is proved', async () => {
    expect((await api.error('{ ledger { consistencyProof(from: 0) } }')).extensions.messageEn).toContain('a proof from size 0 proves nothing')
  })

  it.each([
    ['proof/inclusion', 'position'],
    ['proof/inclusion?position=x', 'position'],
    ['proof/inclusion?position=1.5', 'position'],
    ['proof/inclusion?position=1&position=2', 'position'],
    ['proof/inclusion?position=1&sise=2', 'sise'],
    ['proof/consistency?to=1', 'from'],
    ['proof/consistency?from=1&to=', 'to'],
    ['checkpoint?size=4', 'size'],
    ['key?x=1', 'x'],
  ])('/ledger/%s', async (url, field) => {
    const { status, text } = await api.get(`/ledger/${url}`)
    expect([status, JSON.parse(text).errors[0].extensions]).toMatchObject([400, { code: 'BAD_USER_INPUT', field }])
  })
})

describe('what cannot be signed', () => {
  it('for want of the key is refused with what to do; everything else is answered', async () => {
    const other = await openApi(lines.slice(0, 3), 'read', DISTRICT, {}, [drawSigner(ORIGIN)])
    try {
      await testCheckpoints(other.ledger.db).make()
      const { message, extensions } = await other.error('{ ledger { checkpoint } }')
      expect(extensions).toMatchObject({ code: 'INTERNAL', field: 'verifierKey', needed: `${ORIGIN}+${SIGNER.verifier.id}` })
      for (const url of ['/ledger/checkpoint', '/ledger/key']) {
        const { status, text } = await other.get(url)
        expect([status, JSON.parse(text)]).toEqual([500, { errors: [{ message, extensions }] }])
      }
      expect((await other.get('/ledger/proof/inclusion?position=2')).status).toBe(200)
      expect((await other.data('{ ledger { size rootHash } }')).ledger.size).toBe('3')
      expect(other.log).toEqual([])
    } finally {
      await other.close()
    }
  })

  it('since it is another history is refused, and said in the log', async () => {
    const other = await openApi(lines.slice(0, 3))
    try {
      await other.ledger.db
        .insertInto('checkpoint')
        .values({ district: DISTRICT, size: '2', note: await testCheckpoints(api.ledger.db).at(2) })
        .execute()
      await other.ledger.pool.query(`update ledger_entry set nodes = sha256('x') where position = 2`)
      const { status, text } = await other.get('/ledger/checkpoint')
      expect([status, JSON.parse(text).errors[0].message]).toEqual([500, expect.stringContaining('台账不接续此前签署的 2 条的检查点')])
      expect(other.log.join('')).toContain('not the continuation of the checkpoint over 2 entries')
      expect((await other.error('{ ledger { checkpoint } }')).extensions).toMatchObject({ code: 'INTERNAL', field: 'checkpoint', found: 2 })
    } finally {
      await other.close()
    }
  })
})
