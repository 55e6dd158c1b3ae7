import { hash } from 'node:crypto'
import { isDay } from '../kernel/day.ts'
import { parseInstant } from '../kernel/instant.ts'
import { badInput } from '../kernel/refusal.ts'
import { canonical } from '../engine/canonical.ts'
import { samePoint, type AskedPoint, type Point } from '../engine/point.ts'
import type { Slice } from '../engine/read/records.ts'
import type { SortKey } from '../engine/read/order.ts'

export type PageArgs = {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** Of a page, where neither `first` nor `last` is given. */
export const DEFAULT_SIZE = 50
const MAX_SIZE = 500

/** How many from which end. @throws Refusal `BAD_USER_INPUT` for both ends, or a size outside 0 to 500 */
export const sizeOf = ({ first, last, after, before }: PageArgs): { readonly size: number; readonly backward: boolean } => {
  const given = (value: unknown): boolean => value !== null && value !== undefined
  if (given(first) && given(last)) throw badInput('first 与 last 不能同时给出。', 'first and last exclude each other.', { field: 'last', found: last })
  if ((given(after) && given(last)) || (given(before) && given(first)) || (given(after) && given(before)))
    throw badInput('first 与 after、last 与 before 配对使用。', 'first goes with after, last with before.', { field: given(after) ? 'after' : 'before' })
  const backward = given(last) || given(before)
  const size = (backward ? last : first) ?? DEFAULT_SIZE
  if (size < 0 || size > MAX_SIZE)
    throw badInput(`每页 ${size} 条，应为 0 至 ${MAX_SIZE}。`, `A page of ${size}; expected 0 to ${MAX_SIZE}.`, {
      field: backward ? 'last' : 'first',
      found: size,
      needed: `0..${MAX_SIZE}`,
    })
  return { size, backward }
}

/** What a question is, apart from its point and page; a cursor belongs to one question. */
export const fingerprintOf = (...question: readonly unknown[]): string => hash('sha256', canonical(question), 'base64').slice(0, 16)

type CursorBody = {
  /** The resolved point: validOn, knownAt, position; of a diff, of both ends. */
  readonly p: readonly (readonly [string, string, number])[]
  /** How the point was asked for. */
  readonly a: string
  readonly f: string
  readonly k: SortKey
}

const askedKey = (asked: readonly AskedPoint[]): string => canonical(asked)
const isDefault = (asked: readonly AskedPoint[]): boolean => asked.every((each) => Object.keys(each).length === 0)

/** The place of a row: its point, its question, its sort key. */
export const cursorOf = (at: readonly Point[], fingerprint: string, key: SortKey): string => {
  const body: CursorBody = {
    p: at.map(({ validOn, knownAt, position }) => [validOn, knownAt, position]),
    a: askedKey(at.map(({ asked }) => asked)),
    f: fingerprint,
    k: key,
  }
  return Buffer.from(JSON.stringify(body)).toString('base64url')
}

/** What a cursor says of a point; whoever forges one learns that it is none. */
const isPoint = ([validOn, knownAt, position]: readonly unknown[]): boolean =>
  isDay(validOn) && typeof knownAt === 'string' && parseInstant(knownAt) === knownAt && Number.isSafeInteger(position)

const parseCursor = (cursor: string): CursorBody => {
  try {
    const body = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as CursorBody
    if (Array.isArray(body.p) && (body.p as unknown[][]).every(isPoint) && typeof body.f === 'string' && Array.isArray(body.k)) return body
  } catch {
    // Falls through to the one refusal.
  }
  throw badInput('游标无法识别。', 'This is not a cursor.', { field: 'after', found: cursor.slice(0, 80) })
}

/**
 * Where a page begins, and the points it is read at: a later page is read at its cursor's points, also across midnight
 * and under writes.
 *
 * @throws Refusal `BAD_USER_INPUT` when the cursor is of another point, filter or order
 */
export const continued = (
  at: readonly Point[],
  fingerprint: string,
  cursor: string | null | undefined,
): { readonly at: readonly Point[]; readonly from: SortKey | undefined } => {
  if (cursor === null || cursor === undefined) return { at, from: undefined }
  const { p, a, f, k } = parseCursor(cursor)
  if (f !== fingerprint || p.length !== at.length)
    throw badInput('游标属于另一个查询（过滤或排序不同）。', 'The cursor belongs to another query, filter or order.', { field: 'after' })
  const points = at.map((point, i): Point => {
    const [validOn, knownAt, position] = p[i] ?? [point.validOn, point.knownAt, point.position]
    return { ...point, validOn, knownAt, position }
  })
  const asked = at.map((point) => point.asked)
  const same = isDefault(asked) || a === askedKey(asked) || at.every((point, i) => points[i] && samePoint(point, points[i]))
  if (!same) throw badInput('游标属于另一个时间点。', 'The cursor belongs to another point of time.', { field: 'after', found: p })
  return { at: points, from: k }
}

/** The slice that the page arguments ask for, and the point it is read at. */
export const sliceOf = (args: PageArgs, point: Point, fingerprint: string): { readonly slice: Slice; readonly point: Point } => {
  const { size, backward } = sizeOf(args)
  const { at, from } = continued([point], fingerprint, backward ? args.before : args.after)
  return { slice: { size, backward, from }, point: at[0] ?? point }
}
