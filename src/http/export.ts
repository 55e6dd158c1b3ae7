import { hash } from 'node:crypto'
import { access } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type pg from 'pg'
import { openRequest, pointOf, type Context, type Source } from '../api/context.ts'
import { exportedAt, PARAMETERS, readQuestion, type Parameters } from '../api/export-question.ts'
import { openDb, type OnStatement } from '../db/database.ts'
import { endingWith } from '../db/ending.ts'
import { canonical } from '../engine/canonical.ts'
import { definitionsOf } from '../engine/definitions.ts'
import { pointOfEdition } from '../engine/editions.ts'
import type { AskedPoint, Point } from '../engine/point.ts'
import type { Filter } from '../engine/read/filter.ts'
import type { Head } from '../engine/seal.ts'
import { exportableEdition, exportableNamed } from '../exchange/export/exportable.ts'
import { bundleParts, type BundleParts } from '../exchange/bundle/bundle.ts'
import { hiddenColumns, nameOf, titleOf, type Exportable, type Exported } from '../exchange/export/exported.ts'
import { fileNames } from '../exchange/export/file-name.ts'
import { isFormat, MEDIA_TYPES, type Format } from '../exchange/export/formats.ts'
import { readName } from '../exchange/export/name.ts'
import { openExport } from '../exchange/export/open-export.ts'
import type { Tally } from '../exchange/export/lines.ts'
import { lookOf } from '../exchange/export/version.ts'
import { today } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { ANONYMOUS, maySeePersons } from '../trust/caller.ts'
import { askedBy, countedFor } from './asked.ts'
import { inTime } from './in-time.ts'
import type { HttpLimits } from './limits.ts'
import { refusal } from './refused.ts'
import { whileTaken } from './while-taken.ts'

export type ExportParts = {
  readonly schema: GraphQLSchema
  readonly source: Source
  readonly pool: pg.Pool
  readonly onStatement: OnStatement
  readonly limits: Pick<HttpLimits, 'exports' | 'timeMs'>
  /** Path of the program that goes into bundles. */
  readonly verifier: string
  /** Milliseconds that a reader may take nothing. */
  readonly patienceMs?: number
}

const PATIENCE_MS = 60_000
/** A rebuild waits for whoever reads, and everybody for the rebuild: nobody reads one export for longer. */
const LONGEST_MS = 60 * 60_000
const RETRY_AFTER_S = 5
/** Bytes that are ready before somebody takes them. */
const READY_BYTES = 64 * 1024

/** What is known of an export before a record of it was read. */
type Prepared = {
  readonly exportable: Exportable
  readonly format: Format
  readonly asked: AskedPoint
  readonly point: Point
  readonly filter: Filter | null
  readonly head: Head
}

const parametersOf = (query: unknown): Parameters => {
  for (const [name, value] of Object.entries(query as Record<string, unknown>)) {
    if (!PARAMETERS.some((each) => each === name)) throw refusal.unknownParameter(name, PARAMETERS)
    if (typeof value !== 'string') throw refusal.repeatedParameter(name)
  }
  return query as Parameters
}

/**
 * Whether an answer can never be another one. Both times have to be given, since those left out are those of now, and past: a `knownAt`
 * after the head means the head, which moves on.
 */
const isForEver = ({ validOn, knownAt, position }: AskedPoint, head: Head): boolean =>
  validOn !== undefined && validOn < today() && (position !== undefined || (knownAt !== undefined && knownAt <= head.recordedAt))

const trailersOf = ({ rows, digest }: Tally) => ({ 'taizhang-rows': String(rows), 'taizhang-digest': digest })

async function* followedBy<T>(pieces: AsyncIterable<T>, then: () => void): AsyncGenerator<T, void, void> {
  yield* pieces
  then()
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
/** RFC 8187. */
const extended = (text: string): string => `UTF-8''${encodeURIComponent(text).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`

/** `GET /export/<registry>.<format>` and `/export/list/<key>.<format>`, for callers who were told apart by the hooks of the route. */
export const addExports = (app: FastifyInstance, { schema, source, pool, onStatement, limits, verifier, patienceMs = PATIENCE_MS }: ExportParts): void => {
  const { catalogue, district } = source
  const definitions = definitionsOf(catalogue)
  const running = new Set<AbortController>()
  let stopping: NodeJS.Timeout | undefined
  app.addHook('preClose', (done) => {
    // Who reads slowly would keep the server from stopping.
    stopping = setTimeout(() => {
      for (const each of running) each.abort(refusal.stopping())
    }, limits.timeMs)
    done()
  })
  app.addHook('onClose', (_, done) => {
    clearTimeout(stopping)
    done()
  })

  const contextOf = (request: FastifyRequest, signal: AbortSignal): Context => {
    const asked = askedBy(request)
    const counted = countedFor(asked, onStatement)
    const dbs = { db: openDb(endingWith(pool, signal), counted), sharedDb: openDb(pool, counted) }
    return openRequest(source, { asOf: undefined, caller: asked.caller, signal, mostObjects: Infinity, ...dbs })
  }

  const etagOf = ({ exportable, format, point, filter, head }: Prepared): string => {
    const { validOn, knownAt, position } = point
    // A bundle has a checkpoint over all that there is.
    const look = [titleOf(exportable), ...exportable.registries.map(lookOf), ...(format === 'zip' ? [head.position] : [])]
    return `"${hash('sha256', canonical([district, nameOf(exportable), format, validOn, knownAt, position, filter, definitions, look]), 'base64url')}"`
  }

  /** What is said of an export beside it; of one that is refused nothing, least of all how long to keep it. */
  const headersOf = (request: FastifyRequest, { exportable, asked, point, head, format }: Prepared, etag: string): Readonly<Record<string, string>> => {
    const { name, ascii } = fileNames({ ...exportable, point }, format)
    const known = askedBy(request).caller.credential !== ANONYMOUS.credential
    return {
      etag,
      'cache-control': format !== 'zip' && isForEver(asked, head) ? `${known ? 'private' : 'public'}, max-age=31536000, immutable` : 'private, no-cache',
      'content-disposition': `attachment; filename=${quoted(ascii)}; filename*=${extended(name)}`,
      'taizhang-ledger': `district=${district}; position=${point.position}; validOn=${point.validOn}; knownAt=${point.knownAt}`,
      'taizhang-definitions': definitions,
      'taizhang-hidden': hiddenColumns(exportable).join(', '),
      // What the trailer should say of it.
      ...(exportable.edition && { 'taizhang-edition-digest': exportable.edition.digest }),
      ...(exportable.edition?.withdrawnAt && { 'taizhang-edition-withdrawn': exportable.edition.withdrawnAt }),
    }
  }

  /** Begins to read. The body ends with the reader, the patience and the server; the place and the connection that it takes end with it. */
  const begin = async (request: FastifyRequest, reply: FastifyReply, format: Format, exported: Exported, bundle: BundleParts | undefined) => {
    if (running.size >= limits.exports) throw refusal.tooManyExports(limits.exports, RETRY_AFTER_S)
    const ending = new AbortController()
    const { signal } = ending
    running.add(ending)
    const longest = setTimeout(() => {
      ending.abort(refusal.tookTooLong(LONGEST_MS))
    }, LONGEST_MS)
    const over = (): void => {
      clearTimeout(longest)
      running.delete(ending)
      ending.abort(refusal.gone())
    }
    reply.raw.once('close', () => {
      ending.abort(refusal.gone())
    })
    try {
      const db = openDb(endingWith(pool, signal), countedFor(askedBy(request), onStatement))
      const { pieces, tally } = await openExport(format, exported, { pool: source.beside, db, definitions, signal, bundle })
      // HTTP/1.0 has neither chunks nor trailers. Fastify's own trailers are announced in a form of its own.
      const ended = request.raw.httpVersion === '1.0' ? pieces : followedBy(pieces, () => reply.raw.addTrailers(trailersOf(tally)))
      if (ended !== pieces) reply.header('trailer', Object.keys(trailersOf(tally)).join(', '))
      const taken = whileTaken(ended, patienceMs, () => {
        ending.abort(refusal.notTaken(patienceMs / 1000))
      })
      const body = Readable.from(taken, { objectMode: false, highWaterMark: READY_BYTES })
      body.once('close', over)
      body.once('error', (cause) => {
        askedBy(request).codes = [cause instanceof Refusal ? cause.code : 'INTERNAL']
      })
      const end = (): unknown => body.destroy(signal.reason as Error)
      signal.addEventListener('abort', end)
      if (signal.aborted) end()
      return body
    } catch (cause) {
      over()
      throw cause
    }
  }

  /** What an address asks for; an edition says itself at which point. */
  const questionOf = async (
    what: string,
    format: Format,
    parameters: Parameters,
    { request: { db } }: Context,
    head: Head,
  ): Promise<Omit<Prepared, 'format' | 'point' | 'head'>> => {
    const isEdition = readName(what)?.kind === 'edition'
    const exportable = isEdition ? await exportableEdition(db, district, catalogue, what, head.recordedAt) : exportableNamed(catalogue, what)
    if (!exportable) throw refusal.noAddress()
    if (format === 'zip' && (parameters.filter !== undefined || parameters.bbox !== undefined)) throw refusal.bundleFiltered()
    if (!exportable.edition) return { exportable, ...readQuestion(schema, exportable, parameters) }
    const [parameter] = Object.keys(parameters)
    if (parameter !== undefined) throw refusal.unknownParameter(parameter, [])
    return { exportable, asked: pointOfEdition(district, exportable.edition).asked, filter: null }
  }

  const answer = async (request: FastifyRequest, reply: FastifyReply, name: string): Promise<FastifyReply> => {
    const [, what = '', format = ''] = /^(.+)\.([a-z]+)$/su.exec(name) ?? []
    if (!isFormat(format)) throw refusal.noAddress()
    if (format === 'zip') await checkBundles(request, verifier)
    const parameters = parametersOf(request.query)
    const { headers, exported, bundle } = await inTime(reply, limits.timeMs, async (signal) => {
      const context = contextOf(request, signal)
      const head = await context.request.head
      const { exportable, asked, filter } = await questionOf(what, format, parameters, context, head)
      const point = await pointOf(context, asked)
      askedBy(request).point = point
      const prepared = { exportable, format, asked, point, filter, head }
      const etag = etagOf(prepared)
      const known = isKnown(request, etag)
      return {
        headers: headersOf(request, prepared, etag),
        exported: known ? undefined : await exportedAt(context, exportable, filter, point),
        bundle: known || format !== 'zip' ? undefined : await bundleParts(source, head.position, verifier),
      }
    })
    if (!exported) return reply.code(304).headers(headers).send()
    if (request.method === 'HEAD') return reply.headers(headers).type(MEDIA_TYPES[format]).send(Readable.from([]))
    const body = await begin(request, reply, format, exported, bundle)
    return reply.headers(headers).type(MEDIA_TYPES[format]).send(body)
  }

  app.get<{ Params: { file: string } }>('/export/:file', (request, reply) => answer(request, reply, request.params.file))
  app.get<{ Params: { file: string } }>('/export/list/:file', (request, reply) => answer(request, reply, `list/${request.params.file}`))
  app.get<{ Params: { list: string; file: string } }>('/export/edition/:list/:file', (request, reply) =>
    answer(request, reply, `edition/${request.params.list}/${request.params.file}`),
  )
}

/** @throws Refusal for callers who are not told persons, as the lines that were hashed name them, and where the program was not built */
const checkBundles = async (request: FastifyRequest, verifier: string): Promise<void> => {
  if (!maySeePersons(askedBy(request).caller)) throw refusal.needsCredential()
  await access(verifier).catch(() => {
    throw refusal.notBuilt()
  })
}

/** Whether whoever asks has it already: `If-None-Match` compares weakly. */
const isKnown = ({ headers }: FastifyRequest, etag: string): boolean => {
  const known = headers['if-none-match']
  return known !== undefined && (known.trim() === '*' || known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag))
}
