import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../db/database.ts'
import { today, type Day } from '../kernel/day.ts'
import { BEGINNING, type Instant } from '../kernel/instant.ts'
import { remembering } from '../kernel/memo.ts'
import { badInput } from '../kernel/refusal.ts'
import { headOf, toHead, type Head } from './seal.ts'

/** A point in both times: true in the world on `validOn`, as the ledger knew it at `knownAt`. */
export type Point = {
  readonly district: string
  readonly validOn: Day
  readonly knownAt: Instant
  /** The last entry at or before `knownAt`, 0 if none. */
  readonly position: number
  /** How it was asked for: a cursor tells from it whether a later page means another point. */
  readonly asked: AskedPoint
}

/** What a caller says of a point; whatever is left out is now. */
export type AskedPoint = { readonly validOn?: Day; readonly knownAt?: Instant; readonly position?: number }

/** All of time travel. Exact at a committed head for as long as a request lasts, without a transaction. */
export const inForce = ({ district, validOn, knownAt }: Point): RawBuilder<SqlBool> =>
  sql<SqlBool>`district = ${district} and valid_from <= ${validOn}::date and valid_to > ${validOn}::date and known_from <= ${knownAt}::timestamptz and known_to > ${knownAt}::timestamptz`

export const samePoint = (a: Point, b: Point): boolean => a.validOn === b.validOn && a.knownAt === b.knownAt

/**
 * Reads the head for all who wait for it: whoever asks while a question is under way waits for the next one, since a
 * request may rely on seeing what was committed before it arrived.
 */
export const sharedHead = (db: Db, district: string): (() => Promise<Head>) => {
  let running: Promise<Head> | undefined
  let next: Promise<Head> | undefined
  const ask = (): Promise<Head> => {
    next = undefined
    const answer = headOf(db, district)
    running = answer
    const done = (): void => {
      if (running === answer) running = undefined
    }
    answer.then(done, done)
    return answer
  }
  return () => (running ? (next ??= running.then(ask, ask)) : ask())
}

const REMEMBERED = 10_000

/** What the ledger held at points of the past never changes, so it is asked once. */
export type Past = {
  readonly district: string
  /** The last entry at or before an instant that is not after the head. */
  readonly lastAt: (knownAt: Instant) => Promise<Head>
  /** The last entry of the act that this position belongs to. */
  readonly actOf: (position: number) => Promise<Head>
}

export const openPast = (db: Db, district: string): Past => {
  const once = remembering<Head>(REMEMBERED)
  const entry = async (condition: RawBuilder<SqlBool>): Promise<Head> => {
    const { rows } = await sql<{ position: string; recorded_at: string }>`
      select position, taizhang_instant(recorded_at) as recorded_at from ledger_entry
      where district = ${district} and ${condition} order by recorded_at desc, position desc limit 1`.execute(db)
    return toHead(rows[0])
  }
  return {
    district,
    lastAt: (knownAt) => once(knownAt, () => entry(sql<SqlBool>`recorded_at <= ${knownAt}::timestamptz`)),
    actOf: (position) =>
      once(`#${position}`, () =>
        entry(sql<SqlBool>`recorded_at = (select recorded_at from ledger_entry where district = ${district} and position = ${position})`),
      ),
  }
}

/**
 * Resolves a point against the head that the request read (DESIGN §2). The same point gives the same answer for ever.
 *
 * @throws Refusal `BAD_USER_INPUT` for a position beyond the head, or a knownAt that resolves elsewhere than the position beside it
 */
export const resolvePoint = async (asked: AskedPoint, head: Head, past: Past, now: Day = today()): Promise<Point> => {
  const { district } = past
  const validOn = asked.validOn ?? now
  const { position, knownAt } = asked
  const asOfInstant = async (at: Instant): Promise<Point> => {
    if (at >= head.recordedAt) return { district, validOn, knownAt: head.recordedAt, position: head.position, asked }
    return { district, validOn, knownAt: at, position: (await past.lastAt(at)).position, asked }
  }
  if (position === undefined) return asOfInstant(knownAt ?? head.recordedAt)
  if (position < 0 || position > head.position)
    throw badInput(
      `position ${position} 不在台账内，现为 0 至 ${head.position}。`,
      `position ${position} is not in the ledger, which has 0 to ${head.position}.`,
      {
        field: 'position',
        found: position,
        needed: `0..${head.position}`,
      },
    )
  const act = position === 0 ? { position: 0, recordedAt: BEGINNING } : await past.actOf(position)
  if (knownAt === undefined) return { district, validOn, knownAt: act.recordedAt, position: act.position, asked }
  const point = await asOfInstant(knownAt)
  if (point.position !== act.position)
    throw badInput(
      `knownAt ${knownAt} 对应 position ${point.position}，与所给的 ${position} 不符。`,
      `knownAt ${knownAt} is position ${point.position}, not the ${position} beside it.`,
      { field: 'position', found: position, needed: point.position },
    )
  return point
}
