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
  await client.query('create temp table import_seen (mark text primary key, sheet text, "row" int not null, said text not null)')
  return {
    first: async (marks) => {
      if (marks.length === 0) return []
      // Of marks that come twice at once PostgreSQL is told of the first.
      const firsts = new Map<string, Mark>()
      for (const mark of marks) if (!firsts.has(mark.mark)) firsts.set(mark.mark, mark)
      const told = [...firsts.values()]
      const { rows } = await sql<{ mark: string; sheet: string | null; row: string; said: string }>`
        with given as (
          select * from unnest(${told.map(({ mark }) => mark)}::text[], ${told.map(({ sheet }) => sheet)}::text[], ${told.map(({ row }) => row)}::int[],
            ${told.map(({ said }) => JSON.stringify(said))}::text[]) g(mark, sheet, "row", said)
        ), brought as (insert into import_seen select * from given on conflict do nothing)
        select mark, s.sheet, s."row", s.said from given join import_seen s using (mark)`.execute(db)
      const earlier = new Map(rows.map(({ mark, sheet, row, said }) => [mark, { sheet, row: Number(row), said: JSON.parse(said) as Fields }]))
      return marks.map((mark) => {
        const first = firsts.get(mark.mark)
        return earlier.get(mark.mark) ?? (first === mark ? undefined : first)
      })
    },
  }
}
