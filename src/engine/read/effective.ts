import { sql } from 'kysely'
import type { Db } from '../../db/database.ts'
import type { Day } from '../../kernel/day.ts'
import type { RecordId } from '../../kernel/record-id.ts'
import { CANCELLED } from '../change-line.ts'
import { streamOf } from '../facts.ts'
import type { Point } from '../point.ts'

/** Ids of the changes of each record that stand at a point and are effective on a day, in position order. One statement for all of them. */
export const effectiveOn = async (
  db: Db,
  asked: readonly (RecordId & { readonly day: Day })[],
  { district, position }: Point,
): Promise<readonly (readonly string[])[]> => {
  const streams = asked.map((each) => streamOf(district, each))
  const { rows } = await sql<{ place: string; ids: string }>`
    select k.place, json_agg(e.change_id order by e.position)::text as ids
    from unnest(${streams}::text[], ${asked.map(({ day }) => day)}::date[]) with ordinality k(stream, day, place)
    join ledger_entry e on e.stream = k.stream and e.valid_from = k.day and e.position <= ${position} and e.type <> ${CANCELLED}
    where not exists (select from ledger_entry c where c.district = e.district and c.corrects = e.change_id and c.position <= ${position})
    group by k.place`.execute(db)
  const found = new Map(rows.map(({ place, ids }) => [Number(place), JSON.parse(ids) as string[]]))
  return asked.map((_, i) => found.get(i + 1) ?? [])
}
