import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../db/database.ts'
import { badInput } from '../../kernel/refusal.ts'
import { inForce, type Point } from '../point.ts'
import type { Registry } from '../registry.ts'
import { gramsIn, WORD_END } from '../words.ts'
import { escapeLike } from './filter.ts'
import { page, type Page, type PageQuestion, type RecordRow, selection, toRecord, type Wanted } from './records.ts'

const MAX_TEXT = 200

/** @throws Refusal `BAD_USER_INPUT` for an empty text, one of more than 200 characters, or one that no name could hold */
const checkText = (text: string): void => {
  if (text === '' || text.length > MAX_TEXT || text.includes(WORD_END) || text.includes('\u0000'))
    throw badInput(`检索文字应为 1 至 ${MAX_TEXT} 个字符。`, `The text to search for is 1 to ${MAX_TEXT} characters.`, {
      field: 'text',
      found: text.slice(0, 80),
      needed: `1..${MAX_TEXT}`,
    })
}

/** So many records are looked at one by one before the index is asked: a text that is in many names is found among them. */
const NEAR = 2000

/**
 * Records that a text is part of a word of: name, alias, place, code, record key, or another column that is searched. By registry and key.
 *
 * What a record was ever called is found by its characters and pairs of characters, in an index that does not grow with history;
 * whether it is called so at the point is then asked of the version in force. One statement, or two where the text is rare.
 *
 * @throws Refusal `BAD_USER_INPUT` for an empty or too long text
 */
export const search = async (db: Db, text: string, asked: Omit<PageQuestion, 'order' | 'among'>): Promise<Page> => {
  checkText(text)
  const { point, registries, where, slice, counted } = asked
  const pattern = sql.lit(`%${escapeLike(text)}%`)
  const grams = sql.join(gramsIn(text).map((gram) => sql.lit(gram)))
  const [only, ...others] = registries.map(({ key }) => sql`registry = ${sql.lit(key)}`)
  // Of several registries the page itself leaves out the rest: here that would cost the order of the index.
  const known = sql`record_ever where district = ${point.district}${others.length === 0 && only ? sql` and ${only}` : sql``}`
  const found = (among: RawBuilder<unknown>): Promise<Page> => page(db, { ...asked, order: [], among, where: sql`v.words like ${pattern} and ${where}` })
  if (!counted && !slice.from) {
    const near = await found(sql`(
      select registry, record from (select registry, record, grams from ${known} order by registry, record limit ${NEAR}) near
      where grams @> array[${grams}]::text[] order by registry, record)`)
    if (near.hasNextPage) return near
  }
  // Fenced, so that the index of grams answers and a page looks no further than its own last record.
  return found(sql`(select registry, record from ${known} and grams @> array[${grams}]::text[] order by registry, record offset 0)`)
}

export type Code = { readonly system: string; readonly value: string }

/** Which code, in the order asked, a record answers to. */
export type Coded = { readonly place: number; readonly row: RecordRow }

/** Records in force by what other systems call them; more than one may answer to a code. By code, registry and key. One statement. */
export const recordsByCode = async (
  db: Db,
  codes: readonly Code[],
  registries: readonly Registry[],
  point: Point,
  wanted: Wanted,
): Promise<readonly Coded[]> => {
  const asked: RawBuilder<unknown> = sql`unnest(${codes.map((code) => JSON.stringify([code]))}::jsonb[]) with ordinality k(code, place)`
  const { rows } = await sql<{ rows: string }>`
    select coalesce(json_agg(row_to_json(r)), '[]')::text as rows from (
      select (k.place - 1)::int as "$place", ${selection(undefined, wanted, point)}
      from ${asked} join record_version v on v.body ? 'codes' and v.body -> 'codes' @> k.code
      where registry = any(${registries.map(({ key }) => key)}::text[]) and ${inForce(point)}
      order by k.place, registry, record) r`.execute(db)
  const complete = toRecord(undefined, point)
  return (JSON.parse(rows[0]?.rows ?? '[]') as (Parameters<typeof complete>[0] & { readonly $place: number })[]).map((row) => ({
    place: row.$place,
    row: complete(row),
  }))
}
