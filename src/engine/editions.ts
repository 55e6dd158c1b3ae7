import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../db/database.ts'
import type { Day } from '../kernel/day.ts'
import type { Instant } from '../kernel/instant.ts'
import { isRecordKey } from '../kernel/record-id.ts'
import { PARTITION } from './facts.ts'
import type { Fields } from './fold.ts'
import { LEDGER } from './ledger-registry.ts'
import type { Point } from './point.ts'
import type { Basis } from './registry.ts'

/** A published list (批次): a name for what the list says at a point, with its size and digest. It stores no rows. */
export type Edition = {
  readonly list: string
  /** Unique in its list. */
  readonly number: string
  readonly title: string
  /** The day that it is as of. */
  readonly cutoff: Day
  readonly issuedOn: Day | null
  /** The head that it was made at, or an earlier instant that it was asked for. */
  readonly knownAt: Instant
  readonly position: number
  readonly size: number
  /** Base64 SHA-256 of the list as NDJSON. */
  readonly digest: string
  /** The version of the reading of facts that it was made with. */
  readonly definitions: string
  readonly basis: Basis
  /** Where it was published in the ledger. */
  readonly entry: { readonly id: string; readonly position: number; readonly recordedAt: Instant }
  /** When it came to be known as withdrawn; null: it stands. */
  readonly withdrawnAt: Instant | null
}

const ESCAPED: Readonly<Record<string, string>> = { '%': '%25', '/': '%2F' }

/** Key of an edition's record in the ledger's own registry; undefined for a number that no key can hold. */
export const editionKey = (list: string, number: string): string | undefined => {
  const key = `edition:${list}:${number.replace(/[%/]/g, (each) => ESCAPED[each] ?? each)}`
  return number.trim() === number && number !== '' && isRecordKey(key) ? key : undefined
}

/** `<list>/<number>`, split at the first `/`. */
export const editionId = ({ list, number }: Pick<Edition, 'list' | 'number'>): string => `${list}/${number}`

/** What an edition says of its list, as data of its entry; `kind` tells the entry apart from others of the registry. */
type Said = Omit<Edition, 'basis' | 'entry' | 'withdrawnAt'>

export const editionData = (edition: Said, listTitle: string): Fields => ({
  kind: 'EDITION',
  name: `${listTitle} ${edition.number}`,
  ...edition,
  status: 'PUBLISHED',
})

/** Of an edition in a log that was loaded: nothing that is published here lacks a document. */
const UNSAID: Basis = { number: null, title: null, issuer: null, issuedOn: null, sha256: null }

/** An edition from the entry that published it. */
export const toEdition = (data: Fields, entry: { readonly basis: Basis | null } & Edition['entry'], withdrawnAt: Instant | null = null): Edition => {
  const { list, number, title, cutoff, issuedOn, knownAt, position, size, digest, definitions } = data as Said
  const { basis, ...place } = entry
  return {
    list,
    number,
    title,
    cutoff,
    issuedOn: issuedOn ?? null,
    knownAt,
    position,
    size,
    digest,
    definitions,
    basis: basis ?? UNSAID,
    entry: place,
    withdrawnAt,
  }
}

/** The point that an edition is of. */
export const pointOfEdition = (district: string, { cutoff: validOn, knownAt, position }: Edition): Point => ({
  district,
  validOn,
  knownAt,
  position,
  asked: { validOn, knownAt },
})

type EditionRow = { body: string; status: string; known_from: string; id: string; position: string; recorded_at: string; basis: string | null }

const editionsWhere = async (db: Db, district: string, knownAt: Instant, which: RawBuilder<SqlBool>): Promise<readonly Edition[]> => {
  // A withdrawal that is to take force later is known all the same: the last version along valid time says how an edition stands.
  const { rows } = await sql<EditionRow>`
    select v.body, v.status, taizhang_instant(v.known_from) as known_from, e.change_id as id, e.position, taizhang_instant(e.recorded_at) as recorded_at,
      m.message_metadata -> 'basis' as basis
    from record_version v
    join ledger_entry e on e.stream = v.district || '/' || v.registry || '/' || v.record and e.stream_position = 1
    join emt_messages m on m.stream_id = e.stream and m.stream_position = 1 and m.partition = ${sql.lit(PARTITION)} and not m.is_archived
    where v.district = ${district} and v.registry = ${sql.lit(LEDGER.key)} and v.category = 'EDITION' and v.valid_to = 'infinity'
      and v.known_from <= ${knownAt}::timestamptz and v.known_to > ${knownAt}::timestamptz and ${which}
    order by e.position`.execute(db)
  return rows.map(({ body, status, known_from, id, position, recorded_at, basis }) =>
    toEdition(
      JSON.parse(body) as Fields,
      { id, position: Number(position), recordedAt: recorded_at, basis: basis === null ? null : (JSON.parse(basis) as Basis) },
      status === 'WITHDRAWN' ? known_from : null,
    ),
  )
}

/** Editions of lists as known at an instant, withdrawn ones too, in the order in which they were published. One statement. */
export const editionsOf = (db: Db, district: string, lists: readonly string[], knownAt: Instant): Promise<readonly Edition[]> =>
  editionsWhere(db, district, knownAt, sql<SqlBool>`v.body ->> 'list' = any(${lists}::text[])`)

/** The edition of this number as known at an instant. */
export const editionNamed = async (db: Db, district: string, list: string, number: string, knownAt: Instant): Promise<Edition | undefined> => {
  const key = editionKey(list, number)
  const [found] = key === undefined ? [] : await editionsWhere(db, district, knownAt, sql<SqlBool>`v.record = ${key}`)
  return found
}

/** The edition before another one of its list, as it was known when that one was published: withdrawn ones are passed over. */
export const previousOf = (editions: readonly Edition[], { entry }: Edition): Edition | undefined =>
  editions.findLast((each) => each.entry.position < entry.position && (each.withdrawnAt === null || each.withdrawnAt > entry.recordedAt))
