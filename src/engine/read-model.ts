import type pg from 'pg'
import { definitionsOf } from './definitions.ts'
import { exclusively } from './exclusively.ts'
import { afterwards, rebuildVersions, type Progress } from './rebuild.ts'
import type { Catalogue } from './registry.ts'

/** Folds every version of the district again from the facts. Readers see the old rows until the new ones take their place. */
export const rebuild = async (pool: pg.Pool, catalogue: Catalogue, district: string, progress?: Progress): Promise<void> => {
  await exclusively(pool, district, (client) => rebuildVersions(client, catalogue, district, progress))
  await afterwards(pool)
}

/** Rebuilds where the versions were folded with other definitions than ours, or never. */
export const ensureReadModel = async (pool: pg.Pool, catalogue: Catalogue, district: string, progress?: Progress): Promise<boolean> => {
  const isCurrent = async (client: pg.Pool | pg.ClientBase): Promise<boolean> => {
    const { rows } = await client.query<{ definitions: string }>('select definitions from read_model where district = $1', [district])
    return rows[0]?.definitions === definitionsOf(catalogue)
  }
  if (await isCurrent(pool)) return false
  await exclusively(pool, district, async (client) => {
    // Another server may have done it while we waited for the lock.
    if (!(await isCurrent(client))) await rebuildVersions(client, catalogue, district, progress)
  })
  await afterwards(pool)
  return true
}
