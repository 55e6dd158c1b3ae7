import { readdirSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { ROOT } from '../config.ts'
import { linesOf, loadLedger } from '../engine/load.ts'
import type { Catalogue } from '../engine/registry.ts'
import { Refusal } from '../kernel/refusal.ts'

const SEEDS = path.join(ROOT, 'seeds')

/** Files of the plan's facts, in the order of their names. */
const seedFiles = (): string[] =>
  readdirSync(SEEDS)
    .filter((file) => file.endsWith('.ndjson'))
    .sort()
    .map((file) => path.join(SEEDS, file))

/**
 * Loads the plan's facts into an empty ledger, as one act; a ledger that is not empty stays as it is.
 *
 * @returns how many changes were loaded
 */
export const seedPlan = async (pool: pg.Pool, catalogue: Catalogue, district: string): Promise<number> => {
  try {
    return await loadLedger(pool, catalogue, district, linesOf(seedFiles()))
  } catch (cause) {
    if (cause instanceof Refusal && cause.code === 'CONFLICT') return 0
    throw cause
  }
}
