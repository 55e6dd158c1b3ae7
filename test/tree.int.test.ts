/** The tree is the same however an entry came in, and its proofs are those of RFC 6962. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inSession } from '../src/db/session.ts'
import type { Command } from '../src/engine/command.ts'
import { dumpLedger } from '../src/engine/dump.ts'
import { openStage } from '../src/engine/stage.ts'
import { consistencyProof, inclusionProof, rootAt } from '../src/engine/tree.ts'
import { openWriter } from '../src/engine/writer.ts'
import { EMPTY_ROOT, GrowingTree, isConsistent, isIncluded } from '../src/proof/tree.ts'
import { catalogue } from '../src/registries/index.ts'
import { openTestLedger, type TestLedger } from './support/ledger.ts'
import { DISTRICT } from './support/postgres.ts'

let ledger: TestLedger
beforeAll(async () => {
  ledger = await openTestLedger()
})
afterAll(() => ledger.drop())

let records = 0
const registering = (): Command => ({
  registry: 'expert',
  record: `示例-${++records}`,
  type: 'Registered',
  validFrom: '2021-01-01',
  data: { name: '示例专家', contact: '示例' },
  basis: { title: '示例清单' },
})
const several = (count: number): Command[] => Array.from({ length: count }, registering)

const leavesOf = async (): Promise<Buffer[]> => {
  const { rows } = await ledger.pool.query<{ leaf: string }>(`select encode(leaf, 'hex') as leaf from ledger_entry order by position`)
  return rows.map(({ leaf }) => Buffer.from(leaf, 'hex'))
}
const nodesOf = async ({ pool }: TestLedger): Promise<unknown> => (await pool.query('select position, leaf, nodes from ledger_entry order by position')).rows

const stage = (commands: readonly Command[]) =>
  inSession(ledger.pool, undefined, (staging) =>
    inSession(ledger.pool, undefined, async (reading) => {
      const staged = await openStage({ staging, reading }, catalogue, DISTRICT, { recordedBy: null })
      await staged.add([{ commands }])
      return staged.seal()
    }),
  )

/** The roots of the tree at every size, from nothing on. */
const rootsOf = (leaves: readonly Buffer[]): Buffer[] => {
  const tree = new GrowingTree()
  return [EMPTY_ROOT, ...leaves.map((leaf) => (tree.append(leaf), tree.root))]
}

describe('the tree of the ledger', () => {
  it('of an empty one is the hash of nothing', async () => {
    expect(await rootAt(ledger.db, DISTRICT, 0)).toEqual(EMPTY_ROOT)
  })

  it('has the root of RFC 6962 at every size, whether acts are sealed in groups or staged', async () => {
    const writer = openWriter(ledger.db, catalogue, DISTRICT)
    for (const [i, count] of [1, 1, 3, 4, 1, 7, 13, 2, 31, 5, 1, 1, 64, 9].entries()) {
      if (i % 3 === 2) await stage(several(count))
      else await Promise.all(several(count).map((command) => writer.submit({ commands: [command], recordedBy: null })))
    }
    await writer.close()
    const leaves = await leavesOf()
    expect(leaves).toHaveLength(143)
    const roots = await Promise.all([...leaves.keys(), leaves.length].map((size) => rootAt(ledger.db, DISTRICT, size)))
    expect(roots.map(String)).toEqual(rootsOf(leaves).map(String))
  })

  it('proves every entry in every tree, and every tree to be the beginning of every later one', async () => {
    const leaves = await leavesOf()
    const roots = rootsOf(leaves)
    const rootOf = (size: number): Buffer => roots[size] ?? EMPTY_ROOT
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: leaves.length }), fc.integer({ min: 1, max: leaves.length }), async (a, b) => {
        const [small, size] = a < b ? [a, b] : [b, a]
        const leaf = leaves[small - 1] ?? EMPTY_ROOT
        const root = rootOf(size)
        const proof = await inclusionProof(ledger.db, DISTRICT, small, size)
        expect(isIncluded({ index: BigInt(small - 1), size: BigInt(size), leaf, proof, root })).toBe(true)
        const difference = await consistencyProof(ledger.db, DISTRICT, small, size)
        expect(isConsistent({ from: { size: BigInt(small), root: rootOf(small) }, to: { size: BigInt(size), root }, proof: difference })).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('costs one statement a proof, and a row for each hash that it is put together from', async () => {
    const before = ledger.statements.length
    await inclusionProof(ledger.db, DISTRICT, 1, 143)
    await consistencyProof(ledger.db, DISTRICT, 7, 143)
    await rootAt(ledger.db, DISTRICT, 143)
    expect(ledger.statements.length - before).toBe(3)
  })

  it('is the same after a dump was loaded elsewhere', async () => {
    const other = await openTestLedger()
    try {
      const lines: string[] = []
      for await (const text of dumpLedger(ledger.db, DISTRICT)) lines.push(text)
      await other.load(lines)
      expect(await nodesOf(other)).toEqual(await nodesOf(ledger))
      expect(await rootAt(other.db, DISTRICT, 143)).toEqual(await rootAt(ledger.db, DISTRICT, 143))
    } finally {
      await other.drop()
    }
  })
})
