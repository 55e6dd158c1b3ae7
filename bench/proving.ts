/** How long a proof takes, at any size, as the API asks for it. */
import type { Connection } from '../src/db/database.ts'
import type * as Database from '../src/db/database.ts'
import type * as Tree from '../src/engine/tree.ts'
import { DISTRICT } from './ledger.ts'
import { median } from './measure.ts'
import { heading, number, say } from './report.ts'

const ASKED = 2000

export const measureProving = async (connection: Connection): Promise<void> => {
  const dist = new URL('../dist/', import.meta.url)
  const { openDb, openPool } = (await import(new URL('db/database.js', dist).href)) as typeof Database
  const { consistencyProof, inclusionProof, rootAt } = (await import(new URL('engine/tree.js', dist).href)) as typeof Tree
  const pool = openPool(connection, 1)
  const db = openDb(pool)
  try {
    const { rows } = await pool.query<{ size: string }>('select max(position) as size from ledger_entry where district = $1', [DISTRICT])
    const head = Number(rows[0]?.size)
    const size = (): number => 1 + Math.floor(Math.random() * head)
    const pair = (): [number, number] => [size(), size()].sort((a, b) => a - b) as [number, number]
    heading(`milliseconds a proof, of ${number(head)} entries`, 'median', '99 %', 'longest', 'target')
    const measure = async (title: string, ask: () => Promise<unknown>): Promise<void> => {
      const took: number[] = []
      for (let i = 0; i < ASKED; i++) {
        const begun = performance.now()
        await ask()
        took.push(performance.now() - begun)
      }
      // The first ones open the connection and plan.
      const warm = took.slice(20).sort((a, b) => a - b)
      say(title, number(median(warm), 2), number(warm[Math.floor(warm.length * 0.99)] ?? 0, 2), number(warm.at(-1) ?? 0, 2), '< 5')
    }
    await measure('inclusion, random entry and size', () => inclusionProof(db, DISTRICT, ...pair()))
    await measure('consistency, random sizes', () => consistencyProof(db, DISTRICT, ...pair()))
    await measure('root at a random size', () => rootAt(db, DISTRICT, size()))
  } finally {
    await pool.end()
  }
}
