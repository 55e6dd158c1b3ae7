import { committedLines } from '../../src/engine/dump.ts'
import { GrowingTree, leafHash } from '../../src/proof/tree.ts'
import type { TestLedger } from './ledger.ts'
import { DISTRICT } from './postgres.ts'

/** What somebody with all rights on the database may do to it. */
export const tamper = {
  dataEdited: ({ pool }: TestLedger, position: number, from: string, to: string) =>
    pool.query(
      `update emt_messages m set message_data = replace(message_data::text, $2, $3)::jsonb from ledger_entry e
       where m.stream_id = e.stream and m.stream_position = e.stream_position and e.position = $1`,
      [position, from, to],
    ),
  changeDeleted: async ({ pool }: TestLedger, position: number) => {
    await pool.query(
      'delete from emt_messages m using ledger_entry e where m.stream_id = e.stream and m.stream_position = e.stream_position and e.position = $1',
      [position],
    )
    await pool.query('delete from ledger_entry where position = $1', [position])
  },
  swapped: async ({ pool }: TestLedger, a: number, b: number) => {
    for (const [from, to] of [
      [a, -1],
      [b, a],
      [-1, b],
    ])
      await pool.query('update ledger_entry set position = $2 where position = $1', [from, to])
    // The tree stays where it was.
    await pool.query(
      `update ledger_entry e set nodes = o.nodes from ledger_entry o where (e.position, o.position) in (($1::bigint, $2::bigint), ($2::bigint, $1::bigint))`,
      [a, b],
    )
  },
  /** Hashes everything again, as if what is stored now had always been. */
  rehashed: async ({ pool, db }: TestLedger) => {
    const tree = new GrowingTree()
    let position = 0
    for await (const batch of committedLines(db, DISTRICT, 1_000_000))
      for (const line of batch) {
        position += 1
        const leaf = leafHash(line)
        const nodes = tree.append(leaf)
        await pool.query(`update ledger_entry set leaf = decode($2, 'hex'), nodes = decode($3, 'hex') where position = $1`, [
          position,
          leaf.toString('hex'),
          nodes.length === 0 ? null : Buffer.concat(nodes).toString('hex'),
        ])
      }
  },
}
