import DataLoader from 'dataloader'
import type pg from 'pg'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../db/database.ts'
import { endOfDay, parseInstant } from '../kernel/instant.ts'
import { isDay } from '../kernel/day.ts'
import { badInput } from '../kernel/refusal.ts'
import type { Checkpoints } from '../engine/checkpoints.ts'
import type { coalescing } from '../engine/coalesce.ts'
import type { RecordRow } from '../engine/read/records.ts'
import { resolvePoint, type AskedPoint, type Past, type Point } from '../engine/point.ts'
import type { Counted } from './counted.ts'
import type { Outlines } from './outlines.ts'
import { LEDGER } from '../engine/ledger-registry.ts'
import { refersTo } from '../engine/read/filter.ts'
import type { Catalogue, RegisterList, Registry } from '../engine/registry.ts'
import type { Head } from '../engine/seal.ts'
import type { Writer } from '../engine/writer.ts'
import type { Caller } from '../trust/caller.ts'

/** What a server hands to every request. */
export type Source = {
  readonly catalogue: Catalogue
  readonly district: string
  /** The committed head, read for all requests that wait for it. */
  readonly head: () => Promise<Head>
  readonly past: Past
  /** Records by key, asked for all requests that wait at the same point. */
  readonly records: ReturnType<typeof coalescing<RecordRow>>
  readonly outlines: Outlines
  readonly counted: Counted
  readonly writer: Writer
  /** Connections that may be kept for as long as somebody reads a list. */
  readonly beside: pg.Pool
  readonly checkpoints: Checkpoints
  /** Stores a checkpoint at the head. What was sealed stays sealed where that fails: it is logged. */
  readonly checkpointNow: () => Promise<void>
}

/** What is the same throughout one request. Apollo copies the context object, so what changes sits one level down. */
export type Context = {
  readonly source: Source
  readonly request: RequestState
}

/** What a request asks for, and what it has been given so far. */
export type Cost = {
  /** Objects that its answer would hold if every page were full. */
  requested: number
  /** Objects that its answer holds so far. */
  objects: number
  /** The most that `objects` may become. */
  readonly mostObjects: number
}

export type RequestState = {
  readonly caller: Caller
  /** Ends with the request: no statement outlives it. */
  readonly db: Db
  /** For answers that other requests wait for too, which go on when this one has ended. */
  readonly sharedDb: Db
  /** Aborted with a Refusal when the request's time is over, or nobody waits for its answer any more. */
  readonly signal: AbortSignal
  readonly cost: Cost
  /** Read once, before the first field. */
  readonly head: Promise<Head>
  /** What the header `taizhang-as-of` asks for. */
  readonly header: AskedPoint
  readonly loaders: Map<string, unknown>
  /** Restricted columns that were asked for and left empty, e.g. `Plot.contact`. */
  readonly hidden: Set<string>
  /** Restricted values of changes that were only tried, by change and field. */
  readonly tried: Map<string, { readonly value: unknown }>
  /** The last act that was sealed for this request. */
  sealed: Head | undefined
  /** Whether an act of this request had been sealed under its key before. */
  repeated: boolean
}

/** The default point of a request from its header, e.g. `validOn=2020-12-31; knownAt=2021-06-30`. */
const parseAsOfHeader = (header: string | undefined): AskedPoint => {
  if (header === undefined || header.trim() === '') return {}
  const wrong = (part: string) =>
    badInput(
      `请求头 taizhang-as-of 中的「${part}」无法识别。`,
      `The header taizhang-as-of has "${part}"; expected validOn=<day>; knownAt=<instant or day>, or position=<number>.`,
      {
        field: 'taizhang-as-of',
        found: part,
      },
    )
  const asked: { -readonly [K in keyof AskedPoint]: AskedPoint[K] } = {}
  for (const part of header.split(';')) {
    const [name = '', value = ''] = part.split('=').map((text) => text.trim())
    const knownAt = isDay(value) ? endOfDay(value) : parseInstant(value)
    if (name === 'validOn' && isDay(value)) asked.validOn = value
    else if (name === 'knownAt' && knownAt !== undefined) asked.knownAt = knownAt
    else if (name === 'position' && /^\d{1,15}$/.test(value)) asked.position = Number(value)
    else throw wrong(part.trim())
  }
  return asked
}

/** What a request brings with it. */
export type Asker = Pick<RequestState, 'caller' | 'db' | 'sharedDb' | 'signal'> & {
  /** The header `taizhang-as-of`. */
  readonly asOf: string | undefined
  readonly mostObjects: number
}

/** @throws Refusal `BAD_USER_INPUT` for a header that cannot be read */
export const openRequest = (source: Source, { caller, db, sharedDb, signal, asOf, mostObjects }: Asker): Context => {
  const header = parseAsOfHeader(asOf)
  const head = source.head()
  // Whoever needs the head awaits it and hears of a failure there.
  head.catch(() => undefined)
  const cost = { requested: 0, objects: 0, mostObjects }
  const nothingYet = { loaders: new Map(), hidden: new Set<string>(), tried: new Map(), sealed: undefined, repeated: false }
  return { source, request: { caller, db, sharedDb, signal, cost, head, header, ...nothingYet } }
}

type AsOfArgument = { readonly [K in keyof AskedPoint]: AskedPoint[K] | null } | null | undefined

const given = (argument: AsOfArgument): AskedPoint =>
  Object.fromEntries(Object.entries(argument ?? {}).filter(([, value]: [string, unknown]) => value !== null && value !== undefined))

/** The point of a root field: what its argument says, else what the header says, else now. */
export const pointOf = async ({ source, request }: Context, argument: AsOfArgument): Promise<Point> => {
  const own = given(argument)
  const { validOn, ...knowledge } = request.header
  const asked = {
    ...(validOn !== undefined && { validOn }),
    ...(own.knownAt === undefined && own.position === undefined && knowledge),
    ...own,
  }
  return resolvePoint(asked, await request.head, source.past)
}

/**
 * A point asked for below a record, never known later than the record's own: no answer at a point shows anything
 * recorded after it.
 */
export const resolvedBelow = async ({ source, request }: Context, own: Point, asked: Required<Pick<AskedPoint, 'validOn' | 'knownAt'>>): Promise<Point> =>
  asked.knownAt >= own.knownAt ? { ...own, validOn: asked.validOn } : resolvePoint(asked, await request.head, source.past)

export const keyOfPoint = ({ validOn, knownAt, position }: Point): string => `${validOn} ${knownAt} ${position}`

/** As much of a context as it takes to read. */
export type Reading = { readonly request: Pick<RequestState, 'db' | 'loaders'> }

/** One loader of a kind in a request: asks for all its keys at once. */
export const loaderOf = <K, V>(
  { request }: Reading,
  name: string,
  load: (keys: readonly K[]) => Promise<readonly (V | Error)[]>,
  keyOf = (key: K): string => (typeof key === 'string' ? key : JSON.stringify(key)),
): DataLoader<K, V, string> => {
  const known = request.loaders.get(name) as DataLoader<K, V, string> | undefined
  if (known) return known
  const loader = new DataLoader<K, V, string>(load, { cacheKeyFn: keyOf })
  request.loaders.set(name, loader)
  return loader
}

/** @throws Refusal `BAD_USER_INPUT` naming the registries there are */
export const registryNamed = ({ source: { catalogue } }: Context, key: string): Registry => {
  const registry = catalogue.registries.get(key)
  if (!registry)
    throw badInput(
      `没有登记册「${key}」，有：${[...catalogue.registries.keys()].join('、')}。`,
      `There is no registry "${key}"; there are ${[...catalogue.registries.keys()].join(', ')}.`,
      {
        field: 'registry',
        found: key,
        needed: [...catalogue.registries.keys()],
      },
    )
  return registry
}

/** What an entry may be of: a registry, or the ledger itself. @throws Refusal `BAD_USER_INPUT` */
export const registryOfEntries = (context: Context, key: string): Registry => (key === LEDGER.key ? LEDGER : registryNamed(context, key))

/** The registries of these keys, each once; all of them where none is named. */
export const registriesNamed = (context: Context, keys: readonly string[] | null | undefined): readonly Registry[] =>
  keys ? [...new Set(keys)].map((key) => registryNamed(context, key)) : [...context.source.catalogue.registries.values()]

/** @throws Refusal `BAD_USER_INPUT` for a list that nobody keeps */
export const listNamed = ({ source: { catalogue } }: Context, key: string): RegisterList => {
  const list = catalogue.lists.find((each) => each.key === key)
  if (!list)
    throw badInput(`没有名录「${key}」。`, `There is no list "${key}"; there are ${catalogue.lists.map((each) => each.key).join(', ')}.`, {
      field: 'list',
      found: key,
    })
  return list
}

export type AsOfArgs = { readonly asOf?: AskedPoint | null }

/** Whether a column holds one of the towns meant: by code, id, name or alias at the point; true where none is named. */
export const inTowns = (towns: readonly string[] | null | undefined, point: Point, column: RawBuilder<unknown> = sql`town`): RawBuilder<SqlBool> =>
  towns ? refersTo(column, 'town', towns, point) : sql<SqlBool>`true`
