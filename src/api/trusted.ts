import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { badInput, Refusal } from '../kernel/refusal.ts'

/** Documents that are accepted where no others are, by the SHA-256 of their text in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const isManifest = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((text) => typeof text === 'string')

/**
 * Reads a manifest `{"<sha256 in hexadecimal, with or without sha256: before it>": "<document>"}`, as generators of clients write it.
 *
 * @throws where there is no such file, it is none, or a document is under another hash than its own
 */
export const readTrustedDocuments = (file: string): TrustedDocuments => {
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isManifest(manifest)) throw new Error('It is to be one JSON object of hash and document.')
  return new Map(
    Object.entries(manifest).map(([name, text]) => {
      const hash = name.replace(/^sha256:/, '').toLowerCase()
      if (hash !== sha256(text)) throw new Error(`The document under ${name} has the hash ${sha256(text)}.`)
      return [hash, text]
    }),
  )
}

const refusal = {
  unknown: (found: string) =>
    new Refusal('PERSISTED_QUERY_NOT_FOUND', `没有登记过的查询「${found.slice(0, 80)}」。`, `There is no trusted document ${found.slice(0, 80)}.`, {
      field: 'documentId',
      found: found.slice(0, 80),
    }),
  free: () =>
    new Refusal(
      'FORBIDDEN',
      '本服务只接受登记过的查询：请给出 documentId（sha256:…）。',
      'Only trusted documents are accepted here: send its documentId (sha256:…).',
      { field: 'query', needed: 'documentId' },
    ),
  both: () => badInput('documentId 与 query 不能同时给出。', 'documentId and query exclude each other.', { field: 'documentId' }),
}

type Body = Readonly<Record<string, unknown>>

/** The hash that a request names: `documentId`, or `extensions.persistedQuery.sha256Hash` as Apollo’s clients send it. */
const hashOf = ({ documentId, extensions }: Body): string | undefined => {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '').toLowerCase()
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } }
  return typeof persistedQuery?.sha256Hash === 'string' ? persistedQuery.sha256Hash.toLowerCase() : undefined
}

/**
 * The body of a request with the trusted document that it names, or whose very text it brings.
 *
 * @throws Refusal `PERSISTED_QUERY_NOT_FOUND` for an unknown id, `FORBIDDEN` for a document that is not among the trusted ones
 */
export const withTrustedDocument = (body: Body, documents: TrustedDocuments): Body => {
  const hash = hashOf(body)
  if (hash !== undefined && typeof body['query'] === 'string' && body['query'] !== '' && sha256(body['query']) !== hash) throw refusal.both()
  const query = documents.get(hash ?? (typeof body['query'] === 'string' ? sha256(body['query']) : ''))
  if (query === undefined) throw hash === undefined ? refusal.free() : refusal.unknown(hash)
  const { documentId: _, extensions: __, ...rest } = body
  return { ...rest, query }
}
