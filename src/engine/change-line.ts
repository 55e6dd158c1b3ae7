import { randomBytes } from 'node:crypto'
import { isDay, type Day } from '../kernel/day.ts'
import { parseInstant, type Instant } from '../kernel/instant.ts'
import { isRecordKey } from '../kernel/record-id.ts'
import { badInput, type Refusal } from '../kernel/refusal.ts'
import { canonical, commitmentTo } from './canonical.ts'
import type { Fields } from './fold.ts'
import { formOf, isObject, isStorable, isText } from './forms.ts'
import { registryOf } from './ledger-registry.ts'
import type { Basis, Catalogue, Registry } from './registry.ts'

/** The type of a change that cancels another; its data is empty. */
export const CANCELLED = 'Cancelled'

/** One change as it is hashed, dumped and audited: exactly these keys, null where absent (DESIGN §6). */
export type ChangeLine = {
  readonly position: number
  readonly id: string
  readonly district: string
  readonly registry: string
  readonly record: string
  readonly type: string
  readonly validFrom: Day
  readonly sequence: number
  readonly recordedAt: Instant
  readonly recordedBy: string | null
  readonly approvedBy: string | null
  readonly reason: string | null
  readonly basis: Basis | null
  readonly supersedes: string | null
  readonly cancels: string | null
  readonly data: Fields
}

/** A restricted value beside the change that commits to it. */
export type Restricted = { readonly field: string; readonly value: unknown; readonly salt: Buffer }

/** A change before the ledger gives it its place: what a correction takes over from its target is null. */
export type Draft = Omit<ChangeLine, 'position' | 'recordedAt' | 'type' | 'validFrom' | 'sequence' | 'data'> & {
  readonly type: string | null
  readonly validFrom: Day | null
  readonly sequence: number | null
  /** Null: as in the target. */
  readonly data: Fields | null
  readonly restricted: readonly Restricted[]
}

/** A draft as it came in a file, with what only files say. */
export type DraftLine = Draft & { readonly position: number | null; readonly recordedAt: Instant | null }

const KEYS = new Set(
  ['position', 'id', 'district', 'registry', 'record', 'type', 'validFrom', 'sequence', 'recordedAt', 'recordedBy'].concat([
    'approvedBy',
    'reason',
    'basis',
    'supersedes',
    'cancels',
    'data',
    'restricted',
  ]),
)
const BASIS_KEYS = ['number', 'title', 'issuer', 'issuedOn', 'sha256'] as const
const MAX_SEQUENCE = 2_147_483_647
/** What a message says in the place of a restricted value. */
const UNSAID = '（限制公开 restricted）'
/** Of the number of a document, by which an index finds what rests on it. */
const MAX_NUMBER = 500

// JSON has no text for undefined, whatever its type says.
const show = (value: unknown): string => ((JSON.stringify(value) as string | undefined) ?? 'undefined').slice(0, 80)
const wrong = (field: string, found: unknown, needed: string): Refusal =>
  badInput(`「${field}」为 ${show(found)}，应为${needed}。`, `${field} is ${show(found)}; expected ${needed}.`, { field, found: show(found), needed })

const COMMITMENT = /^[A-Za-z0-9+/]{43}=$/
/** What stands in the place of a restricted value. */
export const isCommitment = (value: unknown): value is { commitment: string } =>
  isObject(value) && typeof value['commitment'] === 'string' && COMMITMENT.test(value['commitment']) && Object.keys(value).length === 1

/** @throws Refusal `BAD_USER_INPUT` when a `Registered` states a status that the registry does not know */
const checkStatus = (registry: Registry, type: string | null, data: Fields): void => {
  const { word, vocabulary } = registry.status
  const stated = data[word]
  if (type === 'Registered' && stated !== undefined && stated !== null && !Object.hasOwn(vocabulary.values, String(stated)))
    throw wrong(`data.${word}`, stated, Object.keys(vocabulary.values).join(' | '))
}

/** What no column knows. A restricted value that hides among it would be stored, hashed and shown as it is. */
const checkExtra = ({ columns }: Registry, extra: unknown): void => {
  if (!isObject(extra)) throw wrong('data.extra', extra, '对象 object')
  const hiding = Object.keys(extra).find((name) => Object.hasOwn(columns, name) && columns[name]?.restricted)
  if (hiding !== undefined)
    throw badInput(
      `「${hiding}」是限制公开的字段，不能写在 extra 中；请写在 data.${hiding}。`,
      `${hiding} is a restricted column and cannot stand in extra; state it as data.${hiding}.`,
      { field: `data.extra.${hiding}`, needed: `data.${hiding}` },
    )
}

/** @throws Refusal `BAD_USER_INPUT` naming the first field that does not have the form of its column. */
const checkData = (registry: Registry, type: string | null, data: unknown, committed: boolean): Fields => {
  if (!isObject(data)) throw wrong('data', data, '对象 object')
  checkStatus(registry, type, data)
  for (const [key, value] of Object.entries(data)) {
    const column = Object.hasOwn(registry.columns, key) ? registry.columns[key] : undefined
    if (value === null) continue
    if (key === 'extra') checkExtra(registry, value)
    if (!column) {
      if (!isText(key) || !isStorable(value)) throw wrong(`data.${key}`, value, '可存储的 JSON（有限数字、无 U+0000）')
    } else if (column.restricted && committed && isCommitment(value)) continue
    else if (!formOf(column).fits(value)) throw wrong(`data.${key}`, column.restricted ? UNSAID : value, formOf(column).needed)
  }
  return data
}

/** Puts commitments in the place of restricted values; the values go beside the change. */
export const commit = (registry: Registry, data: Fields): { readonly data: Fields; readonly restricted: readonly Restricted[] } => {
  const restricted: Restricted[] = []
  const committed = Object.entries(data).map(([field, value]) => {
    const hidden = Object.hasOwn(registry.columns, field) && registry.columns[field]?.restricted
    if (!hidden || value === null || isCommitment(value)) return [field, value] as const
    const salt = randomBytes(32)
    restricted.push({ field, value, salt })
    return [field, commitmentTo(value, salt)] as const
  })
  return restricted.length > 0 ? { data: Object.fromEntries(committed), restricted } : { data, restricted }
}

/** The values of a dump's `restricted` key, each checked against the commitment in `data`. */
const disclosed = (value: unknown, data: Fields): Restricted[] => {
  if (value === undefined || value === null) return []
  if (!isObject(value)) throw wrong('restricted', value, '对象 object')
  return Object.entries(value).map(([field, each]) => {
    const salt = isObject(each) && typeof each['salt'] === 'string' ? Buffer.from(each['salt'], 'base64') : undefined
    const committed = data[field]
    if (!isObject(each) || salt?.length !== 32 || !isStorable(each['value']) || !isCommitment(committed))
      throw wrong(`restricted.${field}`, UNSAID, '{value, salt} 及 data 中的承诺 with its commitment in data')
    if (commitmentTo(each['value'], salt).commitment !== committed.commitment)
      throw badInput(`「${field}」的限制值与承诺不符。`, `The restricted value of ${field} does not match its commitment.`, { field })
    return { field, value: each['value'], salt }
  })
}

const optionalText = (line: Fields, key: string): string | null => {
  const value = line[key] ?? null
  if (value !== null && !isText(value)) throw wrong(key, value, '文本 text')
  return value
}

/** @throws Refusal `BAD_USER_INPUT` when a basis is not {number, title, issuer, issuedOn, sha256}. */
export const checkBasis = (value: unknown): Basis | null => {
  if (value === null || value === undefined) return null
  if (!isObject(value)) throw wrong('basis', value, '对象 object')
  const unknown = Object.keys(value).find((key) => !BASIS_KEYS.some((known) => known === key))
  if (unknown !== undefined) throw wrong('basis', unknown, BASIS_KEYS.join(', '))
  const basis = Object.fromEntries(BASIS_KEYS.map((key) => [key, optionalText(value, key)])) as Basis
  if (basis.number !== null && basis.number.length > MAX_NUMBER)
    throw wrong('basis.number', basis.number, `至多 ${MAX_NUMBER} 个字符 at most ${MAX_NUMBER} characters`)
  if (basis.issuedOn !== null && !isDay(basis.issuedOn)) throw wrong('basis.issuedOn', basis.issuedOn, '日期 YYYY-MM-DD')
  return basis
}

/** The registry of a change. @throws Refusal `BAD_USER_INPUT` when nobody keeps one of that name. */
export const knownRegistry = (catalogue: Catalogue, key: unknown): Registry => {
  const registry = typeof key === 'string' ? registryOf(catalogue, key) : undefined
  if (!registry) throw wrong('registry', key, [...catalogue.registries.keys()].join(' | '))
  return registry
}

/**
 * What every change must fulfil before it is judged or loaded: known names, fields of their columns' form,
 * a correction that names one target. Values in `data` may be plain; restricted ones leave as commitments.
 *
 * @param committed whether commitments in place of restricted values are accepted (files only)
 */
export const checkDraft = (catalogue: Catalogue, line: Fields, committed = false): Draft => {
  const registry = knownRegistry(catalogue, line['registry'])
  const { id, district, record } = line
  if (!isText(id) || id === '' || id.length > 200) throw wrong('id', id, '1–200 个字符的文本 text of 1–200 characters')
  if (!isText(district)) throw wrong('district', district, '文本 text')
  if (!isRecordKey(record)) throw wrong('record', record, '1–200 个字符，不含 / 与控制字符 1–200 characters, no /, no control characters')
  const [supersedes, cancels] = [optionalText(line, 'supersedes'), optionalText(line, 'cancels')]
  if (supersedes !== null && cancels !== null) throw wrong('cancels', cancels, 'null（已有 supersedes）null beside supersedes')
  const corrects = supersedes !== null || cancels !== null

  const type = line['type'] ?? (cancels === null ? null : CANCELLED)
  const known = cancels === null ? typeof type === 'string' && Object.hasOwn(registry.changes, type) : type === CANCELLED
  if (!known && !(type === null && corrects)) throw wrong('type', type, cancels === null ? Object.keys(registry.changes).join(' | ') : CANCELLED)
  const validFrom = line['validFrom'] ?? null
  if (!isDay(validFrom) && !(validFrom === null && corrects)) throw wrong('validFrom', validFrom, '日期 YYYY-MM-DD，0001-01-01 至 9999-12-30')
  const sequence = line['sequence'] ?? (corrects ? null : 0)
  if (sequence !== null && !(Number.isInteger(sequence) && Math.abs(Number(sequence)) <= MAX_SEQUENCE)) throw wrong('sequence', sequence, '整数 integer')

  const stated = line['data'] ?? (cancels !== null || !corrects ? {} : null)
  const checked = stated === null ? null : checkData(registry, type as string | null, stated, committed)
  if (cancels !== null && checked !== null && Object.keys(checked).length > 0) throw wrong('data', Object.keys(checked), '{}（撤销）empty for a cancellation')
  const { data, restricted } = checked === null ? { data: null, restricted: [] } : commit(registry, checked)
  return {
    id,
    district,
    registry: registry.key,
    record,
    type: type as string | null,
    validFrom: validFrom,
    sequence: sequence as number | null,
    recordedBy: optionalText(line, 'recordedBy'),
    approvedBy: optionalText(line, 'approvedBy'),
    reason: optionalText(line, 'reason'),
    basis: checkBasis(line['basis']),
    supersedes,
    cancels,
    data,
    restricted: [...restricted, ...disclosed(line['restricted'], data ?? {})],
  }
}

/** Reads one line of a change log. @throws Refusal `BAD_USER_INPUT` saying what does not fit. */
export const parseLine = (catalogue: Catalogue, district: string, text: string): DraftLine => {
  let line: unknown
  try {
    line = JSON.parse(text)
  } catch (error) {
    throw badInput('不是一个 JSON 对象。', `This is not a JSON object: ${error instanceof Error ? error.message : ''}`)
  }
  if (!isObject(line)) throw wrong('line', line, '对象 object')
  const unknown = Object.keys(line).find((key) => !KEYS.has(key))
  if (unknown !== undefined) throw wrong('line', unknown, [...KEYS].join(', '))
  const draft = checkDraft(catalogue, line, true)
  if (draft.district !== district) throw wrong('district', draft.district, district)
  const position = line['position'] ?? null
  if (position !== null && !Number.isSafeInteger(position)) throw wrong('position', position, '整数 integer')
  const recordedAt = line['recordedAt'] ?? null
  const instant = parseInstant(recordedAt)
  if (recordedAt !== null && instant === undefined)
    throw wrong('recordedAt', recordedAt, 'RFC 3339 时刻，带时区，秒的小数不超过六位 with an offset and at most six digits of a second')
  return { ...draft, position: position as number | null, recordedAt: instant ?? null }
}

/** A draft with nothing left to take over. */
export type CompleteDraft = Draft & Pick<ChangeLine, 'type' | 'validFrom' | 'sequence' | 'data'>

/**
 * Writes out what a correction takes over from its target.
 *
 * @throws Refusal `BAD_USER_INPUT` when what is given does not fit what is taken over
 */
export const completed = (
  registry: Registry,
  draft: Draft,
  target: Pick<ChangeLine, 'type' | 'validFrom' | 'sequence' | 'data'> | undefined,
): CompleteDraft => {
  const complete = {
    ...draft,
    type: draft.type ?? target?.type ?? '',
    validFrom: draft.validFrom ?? target?.validFrom ?? '',
    sequence: draft.sequence ?? target?.sequence ?? 0,
    data: draft.data ?? target?.data ?? {},
  }
  if (draft.type === null) checkStatus(registry, complete.type, complete.data)
  return complete
}

/** The keys of a change line before its place, and after it, whatever else a change carries: these and no others are hashed. */
const before = ({ approvedBy, basis, cancels, data, district, id }: CompleteDraft) => ({ approvedBy, basis, cancels, data, district, id })
const between = ({ reason, record }: CompleteDraft) => ({ reason, record })
const after = ({ recordedBy, registry, sequence, supersedes, type, validFrom }: CompleteDraft) => ({
  recordedBy,
  registry,
  sequence,
  supersedes,
  type,
  validFrom,
})

/** RFC 8785 text of a sealed change: what the leaf is the hash of. */
export const canonicalLine = (draft: CompleteDraft, position: number, recordedAt: Instant): string => {
  const [start, middle, end] = canonicalParts(draft)
  return `${start}${position}${middle}${recordedAt}${end}`
}

/** What stands between the braces of an object. */
const inside = (object: Fields): string => canonical(object).slice(1, -1)

/**
 * {@link canonicalLine} of a change that has no place yet: what stands before its position, between that and its recordedAt, and after
 * that. RFC 8785 orders keys by code unit, so that these three never change.
 */
export const canonicalParts = (draft: CompleteDraft): readonly [before: string, between: string, after: string] => [
  `{${inside(before(draft))},"position":`,
  `,${inside(between(draft))},"recordedAt":"`,
  `",${inside(after(draft))}}`,
]
