import { today } from '../kernel/day.ts'
import { badInput } from '../kernel/refusal.ts'
import { canonicalLine } from '../engine/change-line.ts'
import { leafHash } from '../engine/canonical.ts'
import type { Act, Command } from '../engine/command.ts'
import type { Life } from '../engine/life.ts'
import type { Warning } from '../engine/outlines.ts'
import type { Point } from '../engine/point.ts'
import { changesById, type ChangeRow } from '../engine/read/changes.ts'
import type { Head } from '../engine/seal.ts'
import type { Made, SealedAct, TriedAct } from '../engine/writer.ts'
import { mayChange } from '../trust/caller.ts'
import { checkWriter, refusal, rightsOf } from '../trust/rights.ts'
import { livesAround } from './change-types.ts'
import type { Context } from './context.ts'
import type { ChangePayload } from './payload-types.ts'

/** A change of an act as readers see it, and the life of its record around it. */
export type Step = { readonly change: ChangeRow; readonly before: Life; readonly after: Life }

/** What became of an act, or would have. */
export type Performed = {
  readonly dry: boolean
  readonly steps: readonly Step[]
  readonly refusals: TriedAct['refusals']
  readonly warnings: readonly (Warning & { readonly index: number })[]
  /** The act's own point, today; of a dry run the head that it was judged at. */
  readonly at: Point
  /** The same at the head just before the act. */
  readonly from: Point
}

/** What is asked besides the commands. */
export type Asking = {
  readonly idempotencyKey?: string | null | undefined
  readonly dryRun?: boolean | null | undefined
  /** What the caller asked for, where the commands were worked out from it and from what stands in the ledger. */
  readonly arguments?: unknown
}

const LONGEST_KEY = 200

const checkKey = (key: string): string => {
  if (key === '' || key.length > LONGEST_KEY)
    throw badInput(`idempotencyKey 应为 1 至 ${LONGEST_KEY} 个字符。`, `An idempotencyKey has 1 to ${LONGEST_KEY} characters.`, {
      field: 'idempotencyKey',
      found: key.length,
      needed: `1..${LONGEST_KEY}`,
    })
  return key
}

const toStep =
  (all: readonly Made[], seenAt: number) =>
  ({ change, before, after }: Made): Step => {
    const { restricted: _, streamPosition: __, ...row } = change
    return {
      before,
      after,
      change: {
        ...row,
        basisNumber: row.basis?.number ?? null,
        correctedBy: all.find(({ change: other }) => (other.supersedes ?? other.cancels) === change.id)?.change.id ?? null,
        get leafHash() {
          return leafHash(canonicalLine(change, change.position, change.recordedAt)).toString('base64')
        },
        seenAt,
      },
    }
  }

const EVERY_PART = new Set(['recordedBy', 'approvedBy', 'reason', 'basis', 'data', 'leafHash', 'correctedBy'])

/** The steps of an act that was sealed before, read from the ledger as it was known then. */
const stepsAgain = async ({ changes }: SealedAct, last: number, context: Context): Promise<Step[]> => {
  const { db } = context.request
  const { district } = context.source
  const ids = changes.map(({ id }) => id)
  const rows = await changesById(db, district, ids, last, EVERY_PART)
  return Promise.all(
    ids.map(async (id) => {
      const change = rows.get(id)
      if (!change) throw new Error(`The change ${id} is not in the ledger.`)
      return { change, ...(await livesAround(change, context)) }
    }),
  )
}

const pointAt = ({ position, recordedAt }: Head, district: string): Point => {
  const validOn = today()
  return { district, validOn, knownAt: recordedAt, position, asked: { validOn, knownAt: recordedAt } }
}

const attempt = async (act: Act, { source, request }: Context): Promise<Performed> => {
  const { made, refusals, warnings, head } = await source.writer.attempt(act, request.signal)
  for (const { change } of made) for (const { field, value } of change.restricted) request.tried.set(`${change.id} ${field}`, { value })
  const at = pointAt(head, source.district)
  return { dry: true, steps: made.map(toStep(made, head.position)), refusals, warnings, at, from: at }
}

const seal = async (act: Act, context: Context): Promise<Performed> => {
  const { source, request } = context
  const sealed = await source.writer.submit(act, request.signal)
  const { recordedAt, changes, made, repeated, head, warnings } = sealed
  const last = changes.at(-1)?.position ?? head.position
  request.sealed = { position: last, recordedAt }
  request.repeated ||= repeated
  const steps = repeated ? await stepsAgain(sealed, last, context) : made.map(toStep(made, last))
  return { dry: false, steps, refusals: [], warnings, at: pointAt(request.sealed, source.district), from: pointAt(head, source.district) }
}

/**
 * Asks for commands as one act, in the caller's name: the one way from the API into the ledger. A dry run takes the same way, and
 * tells its refusals instead of throwing them, but for those of callers who may change nothing at all.
 *
 * @throws Refusal
 */
export const perform = async (commands: readonly Command[], { idempotencyKey, dryRun, arguments: asked }: Asking, context: Context): Promise<Performed> => {
  const { caller } = context.request
  checkWriter(caller)
  const { catalogue } = context.source
  const foreign = commands.find(({ registry }) => catalogue.registries.has(registry) && !mayChange(caller, registry))
  if (foreign && !dryRun) throw refusal.registry(caller, foreign.registry)
  const rights = rightsOf(caller)
  const key = idempotencyKey ?? undefined
  const act: Act = {
    commands,
    recordedBy: caller.name,
    ...(rights && { rights }),
    ...(key !== undefined && { idempotency: { credential: caller.credential, key: checkKey(key), arguments: asked } }),
  }
  return dryRun ? attempt(act, context) : seal(act, context)
}

/** One command as an act of its own. */
export const performOne = async (command: Command, asking: Asking, context: Context): Promise<ChangePayload> => {
  const performed = await perform([command], asking, context)
  return { performed, step: performed.steps[0] }
}
