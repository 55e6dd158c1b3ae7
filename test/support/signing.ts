import type { Db } from '../../src/db/database.ts'
import { openCheckpoints, type Checkpoints } from '../../src/engine/checkpoints.ts'
import { drawSigner } from '../../src/proof/note.ts'
import { DISTRICT } from './postgres.ts'

export const ORIGIN = `taizhang/${DISTRICT}`
/** The key of every server of a test file. */
export const SIGNER = drawSigner(ORIGIN)

export const testCheckpoints = (db: Db, district = DISTRICT, signers = [SIGNER]): Checkpoints => openCheckpoints({ db, district, origin: ORIGIN, signers })
