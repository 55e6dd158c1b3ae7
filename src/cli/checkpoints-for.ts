import type { Config } from '../config.ts'
import type { Db } from '../db/database.ts'
import { openCheckpoints, type Checkpoints } from '../engine/checkpoints.ts'
import { ensureLedgerKey, ledgerKey } from './ledger-key.ts'
import type { Tell } from './open-database.ts'

/** The checkpoints of a ledger, signed with the key that the settings name; it is drawn where there is none yet. */
export const checkpointsFor = async (db: Db, config: Pick<Config, 'ledgerKey' | 'origin' | 'district'>, tell: Tell): Promise<Checkpoints> => {
  const signer = await ensureLedgerKey(config, tell)
  // A key that was replaced while we run is read from the same file.
  const reread = async () => [await ledgerKey(config)]
  return openCheckpoints({ db, district: config.district, origin: config.origin, signers: [signer], reread })
}
