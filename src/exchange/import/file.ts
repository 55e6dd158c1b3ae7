import type pg from 'pg'
import { openBeside } from '../../db/database.ts'
import { inSession, type Session } from '../../db/session.ts'
import type { Catalogue, Registry } from '../../engine/registry.ts'
import { openStage, type Stage, type StagedAct, type StageOptions, type StageSessions } from '../../engine/stage.ts'
import { ahead } from '../../kernel/ahead.ts'
import { today, type Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { SheetFile } from '../../sheets/sheet.ts'
import { readRows } from '../rows/rows.ts'
import { openKnown } from './known.ts'
import { openRows } from './batch.ts'
import { openSpool, type Report, type Spool, type Summary } from './report.ts'

/** How a file is taken in. */
export type ImportOptions = StageOptions & {
  readonly registry: Registry
  /** What the sender calls the file. */
  readonly name: string
  readonly dryRun: boolean
  /** Nothing is stored unless the report has this digest. */
  readonly digest?: string | undefined
  /** One refused row refuses all. */
  readonly allOrNothing: boolean
  /** The day of rows that state none; today where absent. */
  readonly validFrom?: Day | undefined
  readonly signal?: AbortSignal | undefined
  /** Told how many rows were read. */
  readonly progress?: ((rows: number) => void) | undefined
}

const refusal = {
  otherOutcome: (digest: string) =>
    new Refusal(
      'CONFLICT',
      '台账已变动，或文件、选项不同：此次结果与所确认的不同，未入库。请核对新的报告，并以其摘要确认。',
      'The outcome is not the one that was agreed to: the ledger has moved, or file or options differ. Nothing was stored; look at this report and commit its digest.',
      { field: 'commit', needed: digest },
    ),
  someRefused: (rejected: number) =>
    new Refusal('RULE_VIOLATION', `有 ${rejected} 行被拒绝，按“全部或不入”未入库。`, `${rejected} rows are refused, so that none was stored.`, {
      found: rejected,
      needed: 0,
    }),
  keepsMoving: () =>
    new Refusal(
      'CONFLICT',
      '导入所涉记录一再被他人变动，未入库，请稍后重试。',
      'Records of this file were changed by others again and again; nothing was stored. Try again.',
    ),
}

/** How often a file is judged anew because the ledger moved on before it was sealed. */
const ATTEMPTS = 4

/** Whether towns or villages, by which rows are read, or records that may be meant by rows, have changed. */
const hasMoved = async (client: pg.ClientBase, district: string, registry: Registry, since: number): Promise<boolean> => {
  const { rowCount } = await client.query(
    `select from ledger_entry e where e.district = $1 and e.position > $2 and (
       e.registry in ('town', 'village')
       or e.registry = $3 and exists (
         select from record_version v join import_meant m on v.name = m.name and v.town is not distinct from m.town
         where v.district = e.district and v.registry = e.registry and v.record = e.record and v.known_to = 'infinity')) limit 1`,
    [district, since, registry.key],
  )
  return (rowCount ?? 0) > 0
}

type Attempt = { readonly spool: Spool; readonly summary: Summary }

/** Reads, matches and judges the whole file; what it comes to is in the stage and the spool. */
const judgeAll = async (session: Session, stage: Stage, spool: Spool, file: SheetFile, district: string, options: ImportOptions) => {
  const { registry, name, signal, progress, extent, validFrom } = options
  const now = today()
  const known = await openKnown(session.db, district, now)
  const rows = await openRows(session, stage, { district, registry, file, name, day: validFrom ?? now, towns: known.names })
  const reading = { today: now, extent, datedBy: validFrom !== undefined }
  const notes: string[] = []
  let changes = 0
  const batches = readRows(registry, file.rows(signal), known, reading, ({ message, messageEn }) => notes.push(`${message} ${messageEn}`))
  for await (const batch of ahead(batches)) {
    const taken = await rows.take(batch)
    changes += taken.changes
    await spool.add(taken.reported)
    progress?.(spool.counts.rows)
  }
  return { notes, changes }
}

const SESSIONS = 2

/** Works on two sessions, which end with the signal. */
const inSessions = <T>(pool: pg.Pool, signal: AbortSignal | undefined, work: (sessions: StageSessions) => Promise<T>): Promise<T> =>
  inSession(pool, signal, (staging) => inSession(pool, signal, (reading) => work({ staging, reading })))

const attempt = (pool: pg.Pool, catalogue: Catalogue, district: string, file: SheetFile, options: ImportOptions): Promise<Attempt | undefined> =>
  inSessions(pool, options.signal, async (sessions) => {
    const { registry, name, dryRun, digest: agreed, allOrNothing, validFrom, signal } = options
    const stage = await openStage(sessions, catalogue, district, options)
    const spool = openSpool({ district, registry: registry.key, name, sha256: file.sha256, validFrom: validFrom ?? null, allOrNothing })
    try {
      const { notes, changes } = await judgeAll(sessions.reading, stage, spool, file, district, options)
      const digest = await spool.end()
      const { counts } = spool
      const refused = dryRun
        ? undefined
        : agreed !== undefined && agreed !== digest
          ? refusal.otherOutcome(digest)
          : allOrNothing && counts.rejected > 0
            ? refusal.someRefused(counts.rejected)
            : undefined
      let act: StagedAct | undefined
      if (!dryRun && !refused && changes > 0) {
        signal?.throwIfAborted()
        act = await stage.seal(() => hasMoved(sessions.reading.client, district, registry, stage.head.position))
        if (!act) {
          spool.remove()
          return undefined
        }
      }
      return {
        spool,
        summary: {
          registry: registry.key,
          counts,
          digest,
          notes,
          act: act ? { recordedAt: act.recordedAt, first: act.first, last: act.last } : null,
          refused: refused ? { code: refused.code, message: refused.message, messageEn: refused.messageEn } : null,
        },
      }
    } catch (cause) {
      spool.remove()
      throw cause
    }
  })

/**
 * Takes a file in as one act: reads, matches and judges its rows, says what becomes of each, and, unless it is a dry run, seals what is
 * not refused. Memory does not grow with the file; the ledger's lock is held for the copy alone.
 *
 * @returns the report, whose spool the caller removes; `summary.refused` where nothing was stored though it was asked for
 * @throws Refusal where the file cannot be read to its end
 */
export const importFile = async (pool: pg.Pool, catalogue: Catalogue, district: string, file: SheetFile, options: ImportOptions): Promise<Report> => {
  // Of its own: two imports that each hold one connection of a small pool would wait for each other's second one, and everybody else for both.
  const beside = openBeside(pool, SESSIONS)
  try {
    for (let i = 0; i < ATTEMPTS; i++) {
      const done = await attempt(beside, catalogue, district, file, options)
      if (done) return { name: options.name, file, ...done }
    }
  } finally {
    await beside.end()
  }
  throw refusal.keepsMoving()
}
