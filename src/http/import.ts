import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type pg from 'pg'
import type { Box } from '../geo/box.ts'
import type { Catalogue, Registry } from '../engine/registry.ts'
import { importFile, type ImportOptions } from '../exchange/import/file.ts'
import { reportJson, reportText, type Report } from '../exchange/import/report.ts'
import { isDay } from '../kernel/day.ts'
import { badInput } from '../kernel/refusal.ts'
import { DEFAULT_LIMITS } from '../sheets/limits.ts'
import { openSheetFile } from '../sheets/open.ts'
import { checkWriter, rightsOf } from '../trust/rights.ts'
import { askedBy } from './asked.ts'
import { inTime } from './in-time.ts'
import type { HttpLimits } from './limits.ts'
import { refusal } from './refused.ts'

export type ImportParts = {
  readonly catalogue: Catalogue
  readonly district: string
  readonly extent: Box | undefined
  readonly pool: pg.Pool
  readonly limits: HttpLimits
}

const PARAMETERS = ['dryRun', 'commit', 'allOrNothing', 'validFrom', 'report', 'name'] as const
type Parameters = Readonly<Partial<Record<(typeof PARAMETERS)[number], string>>>

const RETRY_AFTER_S = 10

const wrong = (field: string, found: string, needed: string) =>
  badInput(`参数「${field}」为「${found}」，应为 ${needed}。`, `${field} is "${found}"; expected ${needed}.`, { field, found, needed })

const isYes = (parameters: Parameters, name: 'dryRun' | 'allOrNothing'): boolean => {
  const value = parameters[name] ?? 'false'
  if (value !== 'true' && value !== 'false') throw wrong(name, value, 'true | false')
  return value === 'true'
}

/** What the query of an address asks for. @throws Refusal `BAD_USER_INPUT` */
const optionsOf = (
  query: Readonly<Record<string, unknown>>,
): Pick<ImportOptions, 'dryRun' | 'digest' | 'allOrNothing' | 'validFrom'> & { readonly text: boolean } => {
  for (const [name, value] of Object.entries(query)) {
    if (!PARAMETERS.some((known) => known === name)) throw refusal.unknownParameter(name, PARAMETERS)
    if (typeof value !== 'string') throw refusal.repeatedParameter(name)
  }
  const parameters = query as Parameters
  const { commit: digest, validFrom, report = 'json' } = parameters
  if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest)) throw wrong('commit', digest, '64 位十六进制 64 hexadecimal digits')
  if (validFrom !== undefined && !isDay(validFrom)) throw wrong('validFrom', validFrom, 'YYYY-MM-DD')
  if (report !== 'json' && report !== 'text') throw wrong('report', report, 'json | text')
  const dryRun = isYes(parameters, 'dryRun')
  if (dryRun && digest !== undefined) throw wrong('commit', digest, 'dryRun=false')
  return { dryRun, digest, allOrNothing: isYes(parameters, 'allOrNothing'), validFrom, text: report === 'text' }
}

/** The name in a `content-disposition`, by RFC 6266: `filename*` before `filename`. */
const dispositionName = (header: string | undefined): string | undefined => {
  const encoded = /filename\*\s*=\s*utf-8''([^;]+)/i.exec(header ?? '')?.[1]
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(header ?? '')
  try {
    return encoded === undefined ? (plain?.[1] ?? plain?.[2]) : decodeURIComponent(encoded.trim())
  } catch {
    return undefined
  }
}

/** A file as it is sent: the body itself, or the first file of a form. */
type Sent = { readonly name: string; readonly bytes: Readable }

const sentIn = async (request: FastifyRequest): Promise<Sent> => {
  const { name } = request.query as Parameters
  if (request.isMultipart()) {
    const part = await request.file()
    if (!part) throw badInput('表单中没有文件。', 'The form has no file.', { needed: 'multipart/form-data 中的一个文件 a file' })
    return { name: name ?? part.filename, bytes: part.file }
  }
  const named = name ?? dispositionName(request.headers['content-disposition'])
  if (named === undefined || named === '' || !(request.body instanceof Readable))
    throw badInput(
      '须将文件作为请求体发送，并以 ?name= 或 content-disposition 写明文件名。',
      'Send the file as the body, and its name as ?name= or in content-disposition.',
      { field: 'name', needed: '?name=清单.xlsx' },
    )
  return { name: named, bytes: request.body }
}

/** Passes so many bytes. */
const atMost = (bytes: number): Transform => {
  let seen = 0
  return new Transform({
    transform: (chunk: Buffer, _, done) => {
      seen += chunk.length
      if (seen > bytes) done(refusal.tooLarge(bytes))
      else done(null, chunk)
    },
  })
}

async function* thenRemoved(texts: AsyncIterable<string>, report: Report): AsyncGenerator<string> {
  try {
    yield* texts
  } finally {
    report.spool.remove()
  }
}

/** A report that refuses what was asked for says so in its status too. */
const statusOf = ({ summary: { refused } }: Report): number => (refused === null ? 200 : refused.code === 'CONFLICT' ? 409 : 422)

/**
 * `POST /import/<registry>`: a file in the body, or in a form; answered with the report of its rows, as `taizhang import` gives it. In the
 * caller's name, within his rights.
 */
export const addImports = async (app: FastifyInstance, { catalogue, district, extent, pool, limits }: ImportParts): Promise<void> => {
  let running = 0
  // JSON too is a file here.
  app.removeAllContentTypeParsers()
  await app.register(multipart, { limits: { fileSize: limits.fileBytes, files: 1, fields: 0 }, throwFileSizeLimit: false })
  app.addContentTypeParser('*', (_, payload, done) => {
    done(null, payload)
  })

  // Whoever is answered before all of his file was read cannot send anything else down the same connection.
  app.addHook('onSend', (request, reply, _, done) => {
    if (!request.raw.complete) reply.header('connection', 'close')
    done()
  })

  const registryAt = ({ params }: FastifyRequest): Registry => {
    const { registry: key } = params as { readonly registry: string }
    const registry = catalogue.registries.get(key)
    if (!registry) throw refusal.noAddress()
    return registry
  }

  /** Stores the file for as long as the work takes. */
  const withFile = async <T>(request: FastifyRequest, signal: AbortSignal, work: (file: string, name: string) => Promise<T>): Promise<T> => {
    const { name, bytes } = await sentIn(request)
    const folder = await mkdtemp(path.join(tmpdir(), 'taizhang-upload-'))
    try {
      const file = path.join(folder, 'file')
      // The request itself stays open: it is still to be answered.
      await pipeline(bytes.iterator({ destroyOnReturn: false }), atMost(limits.fileBytes), createWriteStream(file, { mode: 0o600 }), { signal })
      return await work(file, path.basename(name))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  const take = (request: FastifyRequest, reply: FastifyReply, registry: Registry): Promise<readonly [Report, text: boolean]> =>
    inTime(reply, limits.importMs, async (signal) => {
      const { text, ...options } = optionsOf(request.query as Record<string, unknown>)
      const { caller } = askedBy(request)
      return withFile(request, signal, async (stored, name) => {
        const file = await openSheetFile(stored, name, { ...DEFAULT_LIMITS, bytes: limits.fileBytes }, signal)
        const rights = rightsOf(caller)
        return [
          await importFile(pool, catalogue, district, file, { registry, name, ...options, recordedBy: caller.name, ...(rights && { rights }), extent, signal }),
          text,
        ]
      })
    })

  app.post('/import/:registry', { bodyLimit: limits.fileBytes, config: { sendsFile: true } }, async (request, reply) => {
    const registry = registryAt(request)
    const { caller } = askedBy(request)
    checkWriter(caller)
    const foreign = rightsOf(caller)?.(registry.key)
    if (foreign) throw foreign
    if (running >= limits.imports) throw refusal.tooManyImports(limits.imports, RETRY_AFTER_S)
    running++
    try {
      const [report, text] = await take(request, reply, registry)
      reply.header('cache-control', 'no-store')
      return await reply
        .code(statusOf(report))
        .type(text ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8')
        .send(Readable.from(thenRemoved(text ? reportText(report) : reportJson(report), report)))
    } finally {
      running--
    }
  })
}
