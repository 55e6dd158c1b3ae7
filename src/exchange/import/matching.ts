import { sql } from 'kysely'
import type { Session } from '../../db/session.ts'
import type { Registry } from '../../engine/registry.ts'
import { today } from '../../kernel/day.ts'
import { grouped } from '../../kernel/grouped.ts'
import type { Stated } from '../rows/row.ts'
import { BETWEEN, identityIn, waysOf } from './identity.ts'

/** Which record of the ledger a row is about; undefined: a new one. */
export type Match = { readonly record: string | undefined } | { readonly candidates: readonly string[] }

export type Matching = { readonly match: (rows: readonly Stated[]) => Promise<readonly Match[]> }

/** Where records of the ledger are found by what rows say of them. The table of identities is made once, and only if it is needed. */
export const openMatching = ({ client, db }: Session, district: string, registry: Registry): Matching => {
  let known: Promise<unknown> | undefined
  const column = (name: string): string => (name === 'name' ? 'name' : name === 'townCode' ? 'town' : `body ->> ${client.escapeLiteral(name)}`)
  const makeKnown = async (): Promise<void> => {
    const selects = waysOf(registry).map((columns) => {
      const parts = [client.escapeLiteral(columns.join(',')), ...columns.map((name) => `coalesce(${column(name)}, '')`)]
      return `select record, ${parts.join(` || ${client.escapeLiteral(BETWEEN)} || `)} as identity, valid_to from record_version
        where district = ${client.escapeLiteral(district)} and registry = ${client.escapeLiteral(registry.key)} and known_to = 'infinity'`
    })
    await client.query(`create temp table import_known as
      select record, identity, max(valid_to) > ${client.escapeLiteral(today())}::date as current from (${selects.join(' union all ')}) each group by record, identity`)
    await client.query('create index on import_known (identity); analyze import_known')
  }

  const byCode = async (rows: readonly (readonly [n: number, codes: unknown])[]): Promise<ReadonlyMap<number, readonly string[]>> => {
    const asked = rows.flatMap(([n, codes]) => (Array.isArray(codes) ? codes.map((code) => ({ n, code: [code as unknown] })) : []))
    if (asked.length === 0) return new Map()
    const { rows: found } = await sql<{ n: string; record: string }>`
      select distinct g.n, v.record from json_to_recordset(${JSON.stringify(asked)}::json) as g(n int, code jsonb)
      join record_version v on v.district = ${district} and v.registry = ${registry.key} and v.known_to = 'infinity'
        and v.body ? 'codes' and (v.body -> 'codes') @> g.code order by g.n, v.record`.execute(db)
    return new Map([...grouped(found, ({ n }) => Number(n))].map(([n, each]) => [n, each.map(({ record }) => record)]))
  }

  const byIdentity = async (rows: readonly (readonly [n: number, key: string])[]): Promise<ReadonlyMap<number, readonly string[]>> => {
    if (rows.length === 0) return new Map()
    await (known ??= makeKnown())
    const { rows: found } = await sql<{ n: string; record: string; current: string }>`
      select g.n, k.record, k.current from unnest(${rows.map(([n]) => n)}::int[], ${rows.map(([, key]) => key)}::text[]) g(n, key)
      join import_known k on k.identity = g.key order by g.n, k.record`.execute(db)
    return new Map(
      [...grouped(found, ({ n }) => Number(n))].map(([n, each]) => {
        // Whoever is no longer in force is meant only where nobody else is.
        const current = each.filter((one) => one.current === 't')
        return [n, (current.length > 0 ? current : each).map(({ record }) => record)]
      }),
    )
  }

  return {
    match: async (rows) => {
      const keyless = rows.flatMap((row, n) => (row.record === null ? [[n, row.fields] as const] : []))
      const coded = await byCode(keyless.map(([n, fields]) => [n, fields['codes']]))
      const named = await byIdentity(
        keyless.flatMap(([n, fields]) => {
          const identity = coded.has(n) ? undefined : identityIn(registry, fields)
          return identity ? [[n, identity.key]] : []
        }),
      )
      return rows.map((row, n): Match => {
        if (row.record !== null) return { record: row.record }
        const found = coded.get(n) ?? named.get(n) ?? []
        return found.length > 1 ? { candidates: found } : { record: found[0] }
      })
    },
  }
}
