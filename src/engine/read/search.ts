import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../db/database.ts'
import { badInput } from '../../kernel/refusal.ts'
import { inForce, type Point } from '../point.ts'
import type { Registry } from '../registry.ts'
import { WORD_END } from '../seal.ts'
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

/**
 * Records that a text is part of a word of: name, alias, place, code, record key, or another column that is searched. By registry and key.
 *
 * What a record was ever called is found by its characters, in an index that does not grow with history; whether it is called so at
 * the point is then asked of the version in force. One statement.
 *
 * @throws Refusal `BAD_USER_INPUT` for an empty or too long text
 */
export const search = async (db: Db, text: string, question: Omit<PageQuestion, 'order' | 'among'>): Promise<Page> => {
  checkText(text)
  const { point, registries, where } = question
  const pattern = `%${escapeLike(text)}%`
  // In order of the keys and fenced, so that a page looks no further than its own last record.
  const among = sql`(
    select registry, record from record_ever
    where district = ${point.district} and registry = any(${registries.map(({ key }) => key)}::text[])
      and string_to_array(words, null) @> string_to_array(${text}, null) and words like ${pattern}
    order by registry, record offset 0)`
  return page(db, { ...question, order: [], among, where: sql`v.words like ${pattern} and ${where}` })
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
