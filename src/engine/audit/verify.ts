import type pg from 'pg'
import { inSession } from '../../db/session.ts'
import type { Progress } from '../rebuild.ts'
import type { Catalogue } from '../registry.ts'
import { checkFacts, type CheckedFacts, type Signing } from './facts.ts'
import { checkLinks } from './links.ts'
import { Findings, type Finding } from './report.ts'
import { absentValues, checkRestricted, type Absent } from './restricted.ts'
import { checkVersions } from './versions.ts'

export type VerifyProgress = {
  /** About how many changes there are, before the first is looked at. */
  readonly begun?: (size: number) => void
  /** Changes that were hashed. */
  readonly hashed?: Progress
  /** Changes that were folded and whose rows were compared. */
  readonly folded?: Progress
}

export type VerifyOptions = Signing & {
  /** Leaves out what readers see. */
  readonly factsOnly?: boolean
  readonly progress?: VerifyProgress
  readonly signal?: AbortSignal
}

/** What a whole ledger was found to be, as it stood at one moment. */
export type VerifyReport = CheckedFacts & {
  readonly district: string
  /** Restricted values that open their commitments. */
  readonly opened: number
  /** Commitments without a value. */
  readonly absent: Absent
  /** Rows that readers should see; null where they were not compared. */
  readonly versions: number | null
  readonly holds: boolean
  /** How many findings there are; `findings` has the first of them. */
  readonly total: number
  readonly findings: readonly Finding[]
}

/** Work in a transaction that sees the ledger as it stood when another one began. @param snapshot of that one */
const inSnapshot = <T>(pool: pg.Pool, signal: AbortSignal | undefined, snapshot: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T> =>
  inSession(pool, signal, async ({ client }) => {
    await client.query(`begin isolation level repeatable read; set transaction snapshot ${client.escapeLiteral(snapshot)}`)
    const result = await work(client)
    await client.query('rollback')
    return result
  })

/**
 * Looks at everything that is stored of a ledger, as it stood at one moment: every change is hashed again, the tree recomputed, every
 * checkpoint and every restricted value checked, and beside that every record folded and compared with what readers see. Changes nothing;
 * memory stays flat.
 */
export const verifyLedger = (
  pool: pg.Pool,
  catalogue: Catalogue,
  district: string,
  { factsOnly = false, progress = {}, signal, ...signing }: VerifyOptions,
): Promise<VerifyReport> =>
  inSession(pool, signal, async ({ client }) => {
    const { begun = () => undefined, hashed = () => undefined, folded = () => undefined } = progress
    const findings = new Findings()
    await client.query('begin isolation level repeatable read')
    const { rows } = await client.query<{ head: string | null; snapshot: string }>(
      'select (select max(position) from ledger_entry where district = $1) as head, pg_export_snapshot() as snapshot',
      [district],
    )
    begun(Number(rows[0]?.head ?? 0))
    const checked = async () => {
      const facts = await checkFacts(client, catalogue, district, findings, signing, hashed)
      await checkLinks(client, district, findings)
      const opened = await checkRestricted(client, district, findings)
      const absent = facts.commitments > opened ? await absentValues(client, catalogue, district, findings) : { erased: 0, unexplained: 0 }
      return { ...facts, opened, absent }
    }
    const compared = (): Promise<number | undefined> =>
      inSnapshot(pool, signal, rows[0]?.snapshot ?? '', (beside) => checkVersions(beside, catalogue, district, findings, folded))
    // Both at once: one waits for PostgreSQL while the other hashes or folds.
    const [facts, versions] = await Promise.all([checked(), factsOnly ? undefined : compared()])
    await client.query('rollback')
    const { total } = findings
    return { ...facts, district, versions: versions ?? null, holds: total === 0, total, findings: findings.first() }
  })
