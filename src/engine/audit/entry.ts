import type { Instant } from '../../kernel/instant.ts'
import { leafHash } from '../../proof/tree.ts'
import { CANCELLED, canonicalLine, type CompleteDraft } from '../change-line.ts'
import { streamOf } from '../facts.ts'
import { isObject } from '../forms.ts'
import type { Fields } from '../fold.ts'
import { documentOf, metadataOf } from '../seal.ts'

/** An entry with its message as they are stored, everything as text; what is of the message is null where there is none. */
export type EntryRow = {
  readonly position: string
  /** Null for one that no calendar has. */
  readonly recorded_at: Instant | null
  readonly change_id: string
  readonly registry: string
  readonly record: string
  readonly stream: string
  readonly stream_position: string
  readonly type: string
  readonly valid_from: string
  readonly sequence: string
  readonly corrects: string | null
  readonly leaf: string
  readonly nodes: string | null
  readonly basis_number: string | null
  readonly documented: string
  readonly message_id: string | null
  readonly message_type: string | null
  readonly data: string | null
  readonly metadata: string | null
}

/** {@link EntryRow}, from entries `e` and messages `m`. */
export const ENTRY_ROW = `e.position, taizhang_instant(e.recorded_at) as recorded_at, e.change_id, e.registry, e.record, e.stream, e.stream_position, e.type, e.valid_from,
  e.sequence, e.corrects, e.leaf, e.nodes, e.basis_number, e.documented, m.message_id, m.message_type, m.message_data as data, m.message_metadata as metadata`

export type Difference = { readonly name: string; readonly entry: string | null; readonly message: string | null }

/** An entry taken apart, and hashed. */
export type Read = {
  /** What its message comes to. */
  readonly leaf: Buffer
  readonly data: Fields
  /** Where the entry says something else than its message. */
  readonly differences: readonly Difference[]
  /** Whether what the entry says, in place of what the message says, hashes to the stored leaf. */
  readonly asEntrySays: boolean
}

const METADATA_KEYS = Object.keys(metadataOf({} as CompleteDraft)).sort().join()
const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value)

/** Registry and record of a stream of a district. */
const recordOf = (district: string, stream: string): { readonly registry: string; readonly record: string } => {
  const rest = stream.slice(district.length + 1)
  const slash = rest.indexOf('/')
  return { registry: rest.slice(0, slash), record: rest.slice(slash + 1) }
}

/** The change as its message says. */
const changeOf = (district: string, row: EntryRow, data: Fields, said: Fields): CompleteDraft =>
  ({
    id: row.message_id ?? '',
    district,
    ...(row.stream === streamOf(district, row) ? { registry: row.registry, record: row.record } : recordOf(district, row.stream)),
    type: row.message_type ?? '',
    validFrom: said['validFrom'] ?? null,
    sequence: said['sequence'] ?? null,
    recordedBy: said['recordedBy'] ?? null,
    approvedBy: said['approvedBy'] ?? null,
    reason: said['reason'] ?? null,
    basis: said['basis'] ?? null,
    supersedes: said['supersedes'] ?? null,
    cancels: said['cancels'] ?? null,
    data,
    restricted: [],
    // Whatever is stored is hashed as it is: it need not have the types that a change has.
  }) as unknown as CompleteDraft

const differencesOf = (row: EntryRow, change: CompleteDraft, said: Fields): readonly Difference[] => {
  const differences: Difference[] = []
  const compare = (name: string, entry: string | null, message: unknown): void => {
    const text = textOf(message)
    if (entry !== text) differences.push({ name, entry, message: text })
  }
  compare('change_id', row.change_id, change.id)
  compare('registry', row.registry, change.registry)
  compare('record', row.record, change.record)
  compare('type', row.type, change.type)
  compare('valid_from', row.valid_from, change.validFrom)
  compare('sequence', row.sequence, change.sequence)
  compare('corrects', row.corrects, change.supersedes ?? change.cancels)
  const { basis_number, documented } = documentOf(change)
  compare('basis_number', row.basis_number, basis_number)
  compare('documented', row.documented, documented ? 't' : 'f')
  const keys = Object.keys(said).sort().join()
  if (keys !== METADATA_KEYS) compare('metadata', METADATA_KEYS, keys)
  return differences
}

/** What an entry says of its change in the place of what the change itself says. */
const asEntered = (row: EntryRow, change: CompleteDraft): CompleteDraft => ({
  ...change,
  id: row.change_id,
  registry: row.registry,
  record: row.record,
  type: row.type,
  validFrom: row.valid_from,
  sequence: Number(row.sequence),
  supersedes: row.type === CANCELLED ? null : row.corrects,
  cancels: row.type === CANCELLED ? row.corrects : null,
})

/** Takes an entry that has a message apart and hashes it. */
export const readEntry = (district: string, row: EntryRow): Read => {
  const stated: unknown = JSON.parse(row.data ?? 'null')
  const metadata: unknown = JSON.parse(row.metadata ?? 'null')
  const said = isObject(metadata) ? metadata : {}
  const change = changeOf(district, row, stated as Fields, said)
  const hashed = (of: CompleteDraft): Buffer => leafHash(canonicalLine(of, Number(row.position), row.recorded_at ?? ''))
  const differences = differencesOf(row, change, said)
  const leaf = hashed(change)
  return {
    leaf,
    data: isObject(stated) ? stated : {},
    differences,
    asEntrySays: differences.length > 0 && row.leaf === inHex(hashed(asEntered(row, change))),
  }
}

/** As PostgreSQL writes bytes. */
export const inHex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`
export const fromHex = (text: string): Buffer => Buffer.from(text.slice(2), 'hex')
