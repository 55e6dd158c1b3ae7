import { sql } from 'kysely'
import type { Session } from '../../db/session.ts'
import type { Fields } from '../../engine/fold.ts'

/** A row of the file by which others are compared. */
export type SeenRow = { readonly sheet: string | null; readonly row: number; readonly said: Fields }

/** Something that rows may have in common: their key, their identity, or a name that is alike. */
export type Mark = SeenRow & { readonly mark: string }

/** The first row of the file with each mark, whatever its size: remembered by PostgreSQL. */
export type Seen = {
  /** The row that had the mark first, for each in its order; undefined where it is the one that brings it. */
  readonly first: (marks: readonly Mark[]) => Promise<readonly (SeenRow | undefined)[]>
}

export const openSeen = async ({ client, db }: Session): Promise<Seen> => {
  await client.query('create temp table import_seen (mark text primary key, sheet text, "row" int not null, said json not null)')
  return {
    first: async (marks) => {
      if (marks.length === 0) return []
      const given = sql`json_to_recordset(${JSON.stringify(marks.map((mark, n) => ({ ...mark, n })))}::json) as g(n int, mark text, sheet text, "row" int, said json)`
      await sql`insert into import_seen select distinct on (mark) mark, sheet, "row", said from ${given} order by mark, n on conflict do nothing`.execute(db)
      const { rows } = await sql<{ n: string; sheet: string | null; row: string; said: string }>`
        select g.n, s.sheet, s."row", s.said from ${given} join import_seen s using (mark)
        where (s.sheet, s."row") is distinct from (g.sheet, g."row")`.execute(db)
      const known = new Map(rows.map(({ n, sheet, row, said }) => [Number(n), { sheet, row: Number(row), said: JSON.parse(said) as Fields }]))
      return marks.map((_, n) => known.get(n))
    },
  }
}
