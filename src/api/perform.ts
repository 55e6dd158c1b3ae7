import { today } from '../kernel/day.ts'
import { idOf } from '../kernel/record-id.ts'
import { badInput, Refusal } from '../kernel/refusal.ts'
import { canonicalLine } from '../engine/change-line.ts'
import { leafHash } from '../proof/tree.ts'
import type { Act, Command } from '../engine/command.ts'
import type { Life } from '../engine/life.ts'
import type { Warning } from '../engine/outlines.ts'
import type { Point } from '../engine/point.ts'
import { changesById, type ChangeRow } from '../engine/read/changes.ts'
import type { Head } from '../engine/seal.ts'
import type { Made } from '../engine/judging.ts'
import type { SealedAct } from '../engine/writer.ts'
import { checkWriter, rightsOf } from '../trust/rights.ts'
import { livesAround } from './change-types.ts'
import type { Context } from './context.ts'
import type { ChangePayload } from './payload-types.ts'
import { TakenOver } from './restricted.ts'

/** A change of an act as readers see it, and the life of its record around it. */
export type Step = { readonly change: ChangeRow; readonly before: Life; readonly after: Life }

/** Which command of an act something is about, and which record: null where it has no key of its own yet, and of the act as a whole. */
type About = { readonly index: number | null; readonly id: string | null }
type Refused = About & { readonly refusal: Refusal }

/** What became of an act, or would have. */
export type Performed = {
  readonly dry: boolean
  readonly steps: readonly Step[]
  readonly refusals: readonly Refused[]
  readonly warnings: readonly (Warning & About)[]
  /** The act's own point, today; of a dry run the head that it was judged at. */
  readonly at: Point
  /** The same at the head just before the act. */
  readonly from: Point
}

/** What is asked besides the commands. */
export type Asking = {
  readonly idempotencyKey?: string | null | undefined
  readonly dryRun?: boolean | null | undefined
}

/** The commands that come of what a caller asks for. */
export type Wish = {
  readonly commands: readonly Command[]
  /** What he asked for, where the commands hold more than that: keys that were drawn for them. */
  readonly arguments?: unknown
  /** The ledger speaks of itself; whose right that is has been looked at. */
  readonly ofLedger?: true
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

const stepsOf = (all: readonly Made[], seenAt: number): Step[] => {
  const correctedBy = new Map(all.map(({ change: { id, supersedes, cancels } }) => [supersedes ?? cancels, id]))
  return all.map(({ change, before, after }): Step => {
    const { restricted: _, streamPosition: __, ...row } = change
    return {
      before,
      after,
      change: {
        ...row,
        basisNumber: row.basis?.number ?? null,
        correctedBy: correctedBy.get(change.id) ?? null,
        get leafHash() {
          return leafHash(canonicalLine(change, change.position, change.recordedAt)).toString('base64')
        },
        seenAt,
      },
    }
  })
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

/** Says which record a command is about. */
const told =
  ({ commands }: Act) =>
  <T extends { readonly index: number }>(one: T): T & About => {
    const { registry, record } = commands[one.index] ?? {}
    return { ...one, id: registry === undefined || record === undefined ? null : idOf({ registry, record }) }
  }

/** What is answered where the act was sealed under its key before. */
const again = async (act: Act, sealed: SealedAct, context: Context): Promise<Omit<Performed, 'dry'>> => {
  const { district } = context.source
  context.request.repeated = true
  const last = { position: sealed.changes.at(-1)?.position ?? 0, recordedAt: sealed.recordedAt }
  const steps = await stepsAgain(sealed, last.position, context)
  return { steps, refusals: [], warnings: sealed.warnings.map(told(act)), at: pointAt(last, district), from: pointAt(sealed.head, district) }
}

const attempt = async (act: Act, context: Context): Promise<Performed> => {
  const { source, request } = context
  const { made, refusals, warnings, head, repeats } = await source.writer.attempt(act, request.signal)
  if (repeats) return { dry: true, ...(await again(act, repeats, context)) }
  for (const { change } of made) {
    if (change.supersedes !== null)
      for (const field of Object.keys(change.data)) request.tried.set(`${change.id} ${field}`, { value: new TakenOver(change.supersedes) })
    for (const { field, value } of change.restricted) request.tried.set(`${change.id} ${field}`, { value })
  }
  const at = pointAt(head, source.district)
  return { dry: true, steps: stepsOf(made, head.position), refusals: refusals.map(told(act)), warnings: warnings.map(told(act)), at, from: at }
}

/** A dry run of what is refused before there is anything to judge. */
const refusedAtOnce = async (refusal: Refusal, { source }: Context): Promise<Performed> => {
  const at = pointAt(await source.head(), source.district)
  return { dry: true, steps: [], refusals: [{ index: null, id: null, refusal }], warnings: [], at, from: at }
}

const seal = async (act: Act, context: Context): Promise<Performed> => {
  const { source, request } = context
  const sealed = await source.writer.submit(act, request.signal)
  const { recordedAt, changes, made, repeated, head, warnings } = sealed
  const last = changes.at(-1)?.position ?? head.position
  request.sealed = { position: last, recordedAt }
  if (repeated) return { dry: false, ...(await again(act, sealed, context)) }
  return {
    dry: false,
    steps: stepsOf(made, last),
    refusals: [],
    warnings: warnings.map(told(act)),
    at: pointAt(request.sealed, source.district),
    from: pointAt(head, source.district),
  }
}

const actOf = ({ commands, arguments: asked, ofLedger }: Wish, { idempotencyKey }: Asking, { request: { caller } }: Context): Act => {
  const rights = ofLedger ? undefined : rightsOf(caller)
  return {
    commands,
    recordedBy: caller.name,
    ...(rights && { rights }),
    ...(ofLedger && { ofLedger }),
    ...(typeof idempotencyKey === 'string' && { idempotency: { credential: caller.credential, key: checkKey(idempotencyKey), arguments: asked } }),
  }
}

/**
 * Asks for commands as one act, in the caller's name: the one way from the API into the ledger. A dry run takes the same way, and
 * tells its refusals instead of throwing them, but for those of callers who may change nothing at all.
 *
 * @param wish the commands, worked out from what was asked for
 * @throws Refusal
 */
export const perform = async (wish: () => Wish | Promise<Wish>, asking: Asking, context: Context): Promise<Performed> => {
  checkWriter(context.request.caller)
  if (!asking.dryRun) return seal(actOf(await wish(), asking, context), context)
  try {
    return await attempt(actOf(await wish(), asking, context), context)
  } catch (cause) {
    if (cause instanceof Refusal) return refusedAtOnce(cause, context)
    throw cause
  }
}

/** One command as an act of its own. */
export const performOne = async (wish: () => Command | Promise<Command>, asking: Asking, context: Context): Promise<ChangePayload> => {
  const performed = await perform(async () => ({ commands: [await wish()] }), asking, context)
  return { performed, step: performed.steps[0] }
}
