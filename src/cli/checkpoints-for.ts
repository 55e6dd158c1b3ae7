import { sql } from 'kysely'
import type { Config } from '../config.ts'
import type { Db } from '../db/database.ts'
import { openCheckpoints, type Checkpoints } from '../engine/checkpoints.ts'
import { ensureLedgerKey, keyIn, ledgerKey } from './ledger-key.ts'
import type { Tell } from './open-database.ts'

/** The checkpoints of a ledger, signed with the key that the settings name; it is drawn where nothing was signed yet. */
export const checkpointsFor = async (db: Db, config: Pick<Config, 'ledgerKey' | 'origin' | 'district'>, tell: Tell): Promise<Checkpoints> => {
  const { rows } = await sql`select from checkpoint where district = ${config.district} limit 1`.execute(db)
  // Another key would be no use where somebody has signed already.
  const signer = rows.length > 0 ? await keyIn(config.ledgerKey.file) : await ensureLedgerKey(config, tell)
  // A key that was replaced while we run is read from the same file.
  const reread = async () => [await ledgerKey(config)]
  return openCheckpoints({ db, district: config.district, origin: config.origin, signers: signer ? [signer] : [], reread })
}
