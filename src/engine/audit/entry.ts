import type { Instant } from '../../kernel/instant.ts'
import { leafHash } from '../../proof/tree.ts'
import { canonicalLine, type CompleteDraft } from '../change-line.ts'
import { correctionOf, streamOf } from '../facts.ts'
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
  readonly stored: Buffer
  /** What its message comes to. */
  readonly leaf: Buffer
  /** Whether that is the stored leaf. */
  readonly holds: boolean
  readonly data: Fields
  /** Where the entry says something else than its message. */
  readonly differences: readonly Difference[]
  /** Whether what the entry says, in place of what the message says, hashes to the stored leaf. */
  readonly asEntrySays: boolean
}

const METADATA_KEYS = Object.keys(metadataOf({} as CompleteDraft))
const hasItsKeys = (said: Fields): boolean => {
  for (const key of METADATA_KEYS) if (said[key] === undefined) return false
  return Object.keys(said).length === METADATA_KEYS.length
}
const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value))

/** Registry and record of a stream of a district. */
const recordOf = (district: string, stream: string): { readonly registry: string; readonly record: string } => {
  const rest = stream.slice(district.length + 1)
  const slash = rest.indexOf('/')
  return { registry: rest.slice(0, slash), record: rest.slice(slash + 1) }
}

/** The change as its message says, whatever that is: it need not have the types that a change has. */
const changeOf = (district: string, row: EntryRow, data: unknown, said: Fields): CompleteDraft => {
  const { registry, record } = row.stream === streamOf(district, row) ? row : recordOf(district, row.stream)
  const change = {
    id: row.message_id,
    district,
    registry,
    record,
    type: row.message_type,
    validFrom: said['validFrom'],
    sequence: said['sequence'],
    recordedBy: said['recordedBy'],
    approvedBy: said['approvedBy'],
    reason: said['reason'],
    basis: said['basis'],
    supersedes: said['supersedes'],
    cancels: said['cancels'],
    data,
    restricted: [],
  }
  return change as CompleteDraft
}

const differencesOf = (row: EntryRow, change: CompleteDraft, said: Fields): readonly Difference[] => {
  const differences: Difference[] = []
  const differ = (name: string, entry: string | null, message: unknown): void => {
    differences.push({ name, entry, message: textOf(message) })
  }
  const { basis_number, documented } = documentOf(change)
  const corrects = change.supersedes ?? change.cancels
  if (row.change_id !== change.id) differ('change_id', row.change_id, change.id)
  if (row.registry !== change.registry) differ('registry', row.registry, change.registry)
  if (row.record !== change.record) differ('record', row.record, change.record)
  if (row.type !== change.type) differ('type', row.type, change.type)
  if (row.valid_from !== change.validFrom) differ('valid_from', row.valid_from, change.validFrom)
  if (Number(row.sequence) !== change.sequence) differ('sequence', row.sequence, change.sequence)
  if (row.corrects !== corrects) differ('corrects', row.corrects, corrects)
  if (row.basis_number !== basis_number) differ('basis_number', row.basis_number, basis_number)
  if ((row.documented === 't') !== documented) differ('documented', row.documented, documented ? 't' : 'f')
  if (!hasItsKeys(said)) differ('metadata', METADATA_KEYS.join(', '), Object.keys(said).join(', '))
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
  ...correctionOf(row.type, row.corrects),
})

/** The leaf of nothing that could be sealed. */
const NEVER = Buffer.alloc(0)

const LONG = /\d{16}/
const TEXT = /"(?:[^"\\]|\\.)*"/g
const NUMBER = /-?\d+(?:\.\d+)?/g
const withoutZeros = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits)

/** A number with all its digits, as PostgreSQL writes it. */
const written = (value: number): string => {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  const [digits, point] = [whole + fraction, whole.length + Number(exponent)]
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return point >= digits.length ? `${sign}${digits}${'0'.repeat(point - digits.length)}` : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

/** Whether a stored text has a number of more digits than a double holds: nothing that was sealed has, and hashing would pass over them. */
const losesDigits = (text: string): boolean =>
  LONG.test(text) && (text.replace(TEXT, '""').match(NUMBER) ?? []).some((digits) => withoutZeros(digits) !== withoutZeros(written(Number(digits))))

/** Takes an entry that has a message apart and hashes it. */
export const readEntry = (district: string, row: EntryRow): Read => {
  const data: unknown = JSON.parse(row.data ?? 'null')
  const metadata: unknown = JSON.parse(row.metadata ?? 'null')
  const said = isObject(metadata) ? metadata : {}
  const change = changeOf(district, row, data, said)
  const hashed = (of: CompleteDraft): Buffer => {
    try {
      return leafHash(canonicalLine(of, Number(row.position), row.recorded_at ?? ''))
    } catch {
      // What no text of it can be made of was never sealed.
      return NEVER
    }
  }
  const differences = differencesOf(row, change, said)
  const isWhole = !losesDigits(row.data ?? '') && !losesDigits(row.metadata ?? '')
  const [stored, leaf] = [fromHex(row.leaf), isWhole ? hashed(change) : NEVER]
  const holds = leaf.equals(stored)
  return {
    stored,
    leaf,
    holds,
    data: isObject(data) ? data : {},
    differences,
    asEntrySays: !holds && differences.length > 0 && hashed(asEntered(row, change)).equals(stored),
  }
}

/** Bytes as PostgreSQL writes them. */
export const fromHex = (text: string): Buffer => Buffer.from(text.slice(2), 'hex')
