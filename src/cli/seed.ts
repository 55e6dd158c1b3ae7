import { readdirSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { ROOT } from '../config.ts'
import { linesOf, loadLedger, type Lines, type LoadProgress } from '../engine/load.ts'
import type { Catalogue } from '../engine/registry.ts'
import { Refusal } from '../kernel/refusal.ts'

const SEEDS = path.join(ROOT, 'seeds')

/** Files of the plan's facts, in the order of their names. */
const seedFiles = (): string[] =>
  readdirSync(SEEDS)
    .filter((file) => file.endsWith('.ndjson'))
    .sort()
    .map((file) => path.join(SEEDS, file))

/** Puts the first changes into a ledger. @returns how many; 0 where it is not empty and stays as it is */
export type Seed = (pool: pg.Pool, catalogue: Catalogue, district: string) => Promise<number>

/** Loads lines into an empty ledger, in one transaction; a ledger that is not empty stays as it is. */
export const seedWith =
  (lines: () => Lines, progress: LoadProgress = {}): Seed =>
  async (pool, catalogue, district) => {
    try {
      return await loadLedger(pool, catalogue, district, lines(), progress)
    } catch (cause) {
      if (cause instanceof Refusal && cause.code === 'CONFLICT') return 0
      throw cause
    }
  }

/** The plan's facts, as one act. */
export const seedPlan: Seed = seedWith(() => linesOf(seedFiles()))

export const seedNothing: Seed = () => Promise.resolve(0)
