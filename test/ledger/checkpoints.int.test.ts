/** What the ledger was is signed, once a head, and nothing else is signed ever after; a monitor that keeps notes catches a rewritten past. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { daily } from '../../src/engine/checkpoints.ts'
import { dumpLedger } from '../../src/engine/dump.ts'
import { openWriter } from '../../src/engine/writer.ts'
import { readCheckpoint } from '../../src/proof/checkpoint.ts'
import { drawSigner, signersOf } from '../../src/proof/note.ts'
import { isConsistent } from '../../src/proof/tree.ts'
import { catalogue } from '../../src/registries/index.ts'
import { openApi, registered, type Api } from '../support/api.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'
import { openSecondServer } from '../support/second-server.ts'
import { ORIGIN, SIGNER, testCheckpoints } from '../support/signing.ts'

const unit = (n: number) => registered(`farmlandUnit/示例-${n}`, { name: `示例单元${n}` })
const units = (size: number, from = 0) => Array.from({ length: size }, (_, n) => unit(from + n))
const sizeIn = (note: string | undefined): number => Number(readCheckpoint(note ?? '')?.size)

let written = 0
const write = async (ledger: TestLedger, count: number): Promise<void> => {
  const writer = openWriter(ledger.db, catalogue, DISTRICT)
  const commands = Array.from({ length: count }, () => ({
    registry: 'farmlandUnit',
    record: `后来-${++written}`,
    type: 'Registered',
    validFrom: '2021-01-01',
    data: { name: `示例单元${written}` },
    basis: { number: '示例〔2021〕1号' },
  }))
  await writer.submit({ commands, recordedBy: null })
  await writer.close()
}

describe('checkpoints', () => {
  let ledger: TestLedger
  beforeEach(async () => {
    ledger = await openTestLedger()
    await ledger.load(units(21))
  })
  afterEach(() => ledger.drop())
  const opened = () => testCheckpoints(ledger.db)
  const stored = async (): Promise<number[]> => {
    const { rows } = await ledger.pool.query<{ size: string }>('select size from checkpoint order by size')
    return rows.map(({ size }) => Number(size))
  }
  const statements = async (work: () => Promise<unknown>): Promise<number> => {
    const before = ledger.statements.length
    await work()
    return ledger.statements.length - before
  }

  it('of a size are the same bytes whoever signs them with the key, at two statements, and at one when asked again', async () => {
    const checkpoints = opened()
    expect(await statements(() => checkpoints.at(13))).toBe(2)
    expect(await statements(() => checkpoints.at(13))).toBe(1)
    await checkpoints.make()
    expect(await opened().at(13)).toBe(await checkpoints.at(13))
    expect(await statements(() => opened().at(13))).toBe(2)
    expect(signersOf(await checkpoints.at(21), [SIGNER.verifier])).toEqual([SIGNER.verifier])
    await expect(checkpoints.at(22)).rejects.toThrow('21 entries')
  })

  it('are stored once a head', async () => {
    const checkpoints = opened()
    expect(await checkpoints.last()).toBeUndefined()
    const note = await checkpoints.make()
    expect([await checkpoints.make(), await opened().make()]).toEqual([undefined, undefined])
    expect([note, await checkpoints.last()]).toEqual([await checkpoints.at(21), note])
    await write(ledger, 2)
    const both = await Promise.all([checkpoints.make(), opened().make()])
    expect(both.filter((each) => each !== undefined).map(sizeIn)).toContain(23)
    expect(await stored()).toEqual([21, 23])
  })

  it('of an empty ledger are not stored', async () => {
    const empty = await openTestLedger()
    try {
      expect(await testCheckpoints(empty.db).make()).toBeUndefined()
    } finally {
      await empty.drop()
    }
  })

  it('are stored where the last one is old enough, as often as the clock says, and at the end', async () => {
    const checkpoints = opened()
    await checkpoints.make(86_400)
    await write(ledger, 1)
    expect(await checkpoints.make(86_400)).toBeUndefined()
    const failures: unknown[] = []
    const end = daily(checkpoints, (cause) => failures.push(cause), 5)
    await sleep(40)
    expect(await stored()).toEqual([21])
    await ledger.pool.query(`update checkpoint set made_at = made_at - interval '25 hours'`)
    for (const until = Date.now() + 5000; (await stored()).length < 2 && Date.now() < until;) await sleep(5)
    expect(await stored()).toEqual([21, 22])
    await write(ledger, 1)
    await end()
    expect(await stored()).toEqual([21, 22, 23])
    expect(failures).toEqual([])
  })

  it('are stored when a server ends, if the ledger has moved', async () => {
    const ended = async () => (await openSecondServer({ ledger })).close()
    await ended()
    await ended()
    expect(await stored()).toEqual([21])
    await write(ledger, 1)
    await ended()
    expect(await stored()).toEqual([21, 22])
  })

  describe('are never signed over another history', () => {
    // Of the one that was stored, or of a larger one that the same server signed meanwhile: which of them is a matter of the order of answers.
    const OTHER = /台账不接续此前签署的 \d+ 条的检查点.*taizhang ledger verify/
    const rewrite = (sql: string) => ledger.pool.query(`alter table ledger_entry disable trigger user; ${sql}`)

    it.each([
      ['a leaf is another one', `update ledger_entry set leaf = sha256('x') where position = 21`],
      ['a leaf is another one that no peak is made of', `update ledger_entry set leaf = sha256('x') where position = 17`],
      ['a node is another one', `update ledger_entry set nodes = sha256('x') || substring(nodes from 33) where position = 4`],
      ['the last entries are gone', `delete from ledger_entry where position > 15`],
    ])('where %s', async (_, sql) => {
      await opened().make()
      await write(ledger, 6)
      const sizes = Array.from({ length: 27 }, (_, n) => n + 1)
      const signed = await Promise.all(sizes.map(opened().at))
      await rewrite(sql)
      const outcomes = await Promise.allSettled(sizes.map(opened().at))
      // Some of these trees were not touched: what is signed of them is what was.
      const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []))
      expect(outcomes.flatMap((outcome, at) => (outcome.status === 'fulfilled' && outcome.value !== signed[at] ? [at + 1] : []))).toEqual([])
      expect(refused.filter((each) => OTHER.test(each)).length).toBeGreaterThan(0)
    })

    it('where every leaf and node was made again, consistently', async () => {
      await opened().make()
      const fork = await openTestLedger()
      try {
        await fork.load(units(40))
        await fork.pool.query(`insert into checkpoint (district, size, note) select $1, 21, $2`, [DISTRICT, await opened().last()])
        const checkpoints = testCheckpoints(fork.db)
        for (const attempt of [
          () => checkpoints.at(40),
          () => checkpoints.at(21),
          () => checkpoints.at(3),
          () => checkpoints.make(),
          () => checkpoints.check(),
        ])
          await expect(attempt()).rejects.toThrow(OTHER)
      } finally {
        await fork.drop()
      }
    })

    it('where what was signed was not stored, as long as the server lasts', async () => {
      const checkpoints = opened()
      const note = await checkpoints.at(21)
      await write(ledger, 3)
      await rewrite(`update ledger_entry set leaf = sha256('x') where position = 21`)
      await expect(checkpoints.at(24)).rejects.toThrow(OTHER)
      await expect(checkpoints.make()).rejects.toThrow(OTHER)
      expect(await checkpoints.at(21)).toBe(note)
    })

    it('where the stored checkpoint is not what was signed', async () => {
      const note = await opened().make()
      await ledger.pool.query('update checkpoint set note = $1', [note?.replace('\n21\n', '\n20\n')])
      await expect(opened().at(21)).rejects.toThrow('所存的 21 条的检查点不是当初所签的')
      await ledger.pool.query('update checkpoint set note = $1', ['nothing'])
      await expect(opened().at(21)).rejects.toThrow('所存的 21 条的检查点不是当初所签的')
    })
  })

  it('are not signed with another key than the one before, and the refusal says why', async () => {
    const note = await opened().make()
    await write(ledger, 1)
    const other = drawSigner(ORIGIN)
    const stranger = testCheckpoints(ledger.db, DISTRICT, [other])
    const refusal = { code: 'INTERNAL', details: { field: 'verifierKey', found: `${ORIGIN}+${other.verifier.id}`, needed: `${ORIGIN}+${SIGNER.verifier.id}` } }
    for (const attempt of [() => stranger.at(22), () => stranger.at(21), () => stranger.make(), () => stranger.check(), () => stranger.verifier()])
      await expect(attempt()).rejects.toMatchObject(refusal)
    expect(await stranger.last()).toBe(note)
    expect(await stored()).toEqual([21])
  })
})

describe('a monitor that keeps checkpoints alone', () => {
  const EDITED = 30
  let honest: Api
  let fork: Api
  /** What it has kept over time, from HTTP. */
  const kept: string[] = []

  const note = async ({ get }: Api): Promise<string> => (await get('/ledger/checkpoint')).text
  const proofOf = async ({ get }: Api, from: number, to: number): Promise<Buffer[]> => {
    const { status, text } = await get(`/ledger/proof/consistency?from=${from}&to=${to}`)
    return status === 200 ? JSON.parse(text).proof.map((each: string) => Buffer.from(each, 'base64')) : []
  }
  /** Its whole check: the signature of the new note, and that the old one is the beginning of it. */
  const accepts = (old: string, fresh: string, proof: readonly Buffer[]): boolean => {
    const [from, to] = [readCheckpoint(old), readCheckpoint(fresh)]
    return signersOf(fresh, [SIGNER.verifier])?.length === 1 && from !== undefined && to !== undefined && isConsistent({ from, to, proof })
  }

  beforeAll(async () => {
    honest = await openApi(units(23))
    kept.push(await note(honest))
    for (const count of [14, 27]) {
      await write(honest.ledger, count)
      kept.push(await note(honest))
    }
    await write(honest.ledger, 9)
    const lines: string[] = []
    for await (const line of dumpLedger(honest.ledger.db, DISTRICT)) lines.push(line)
    const edited = lines.map((line, at) => (at === EDITED - 1 ? JSON.stringify({ ...JSON.parse(line), data: { name: '改过的名称' } }) : line))
    // Everything is made again from the edited past, and the operator signs it with the same key.
    fork = await openApi(edited)
  })
  afterAll(async () => {
    await honest.close()
    await fork.close()
  })

  it('has kept three of different sizes', () => {
    expect(kept.map(sizeIn)).toEqual([23, 37, 64])
  })

  it('finds the honest ledger to be the continuation of each', async () => {
    const fresh = await note(honest)
    expect(sizeIn(fresh)).toBe(73)
    for (const old of kept) expect(accepts(old, fresh, await proofOf(honest, sizeIn(old), 73))).toBe(true)
  })

  it('finds the rewritten one to be none, whatever proof it serves', async () => {
    await write(fork.ledger, 3)
    const fresh = await note(fork)
    expect([sizeIn(fresh), signersOf(fresh, [SIGNER.verifier])]).toEqual([76, [SIGNER.verifier]])
    // The first note is older than the edit: up to there both are one history.
    expect(accepts(kept[0]!, fresh, await proofOf(fork, 23, 76))).toBe(true)
    for (const old of kept.slice(1)) {
      const size = sizeIn(old)
      const proofs = [await proofOf(fork, size, 76), await proofOf(honest, size, 73), []]
      for (let from = 1; from <= 76; from++) proofs.push(await proofOf(fork, from, 76))
      expect(proofs.map((proof) => accepts(old, fresh, proof))).not.toContain(true)
    }
  })

  it('finds it at the size that it knows, too, where the roots differ', async () => {
    const { ledger } = await fork.data('{ ledger { size } }')
    expect(Number(ledger.size)).toBeGreaterThan(64)
    const theirs = await testCheckpoints(fork.ledger.db).at(64)
    expect(accepts(kept[2]!, theirs, [])).toBe(false)
    expect(accepts(kept[2]!, kept[2]!, [])).toBe(true)
  })
})
