import type pg from 'pg'
import { copyInto } from '../db/copy.ts'
import { definitionsOf } from './definitions.ts'
import { EVER_COLUMNS, foldedRecords } from './folding.ts'
import type { Catalogue } from './registry.ts'
import { relationIndexes } from './relations.ts'
import { VERSION_COLUMNS } from './seal.ts'

export type Progress = (done: number) => void

/** Indexes for relations, under names that no earlier table has. */
const referenceIndexes = (catalogue: Catalogue, table: string): string[] => {
  const made = Date.now().toString(36)
  return relationIndexes(catalogue).map(
    ({ name, on, registries }, i) =>
      `create index "${name.slice(0, 45)}_${made}_${i}" on ${table} ${on} where registry in (${registries.map((key) => `'${key}'`).join(', ')})`,
  )
}

/** A derived table that is made anew: filled beside the old one, which readers see until the new one takes its place. */
type Renewed = { readonly name: string; readonly takePlace: (indexes?: readonly string[]) => Promise<void> }

/** Begins a derived table anew. Other districts' rows are carried over when it takes its place. */
const renew = async (client: pg.ClientBase, table: string, district: string): Promise<Renewed> => {
  const name = `${table}_new`
  await client.query(`drop table if exists ${name}`)
  await client.query(`create table ${name} (like ${table} including defaults)`)
  const takePlace = async (indexes: readonly string[] = []): Promise<void> => {
    // Writers of other districts hold row locks here; we wait for them, and they for us, no longer than the copy.
    await client.query(`lock table ${table} in share row exclusive mode`)
    await client.query(`insert into ${name} select * from ${table} where district <> ${client.escapeLiteral(district)}`)
    const { rows } = await client.query<{ indexdef: string; indexname: string }>(
      `select indexname, indexdef from pg_indexes where schemaname = current_schema() and tablename = '${table}' and indexname not like 'ref\\_%'`,
    )
    for (const { indexdef, indexname } of rows)
      await client.query(indexdef.replace(`INDEX ${indexname}`, `INDEX ${indexname}_new`).replace(new RegExp(`\\b${table}\\b USING`), `${name} USING`))
    for (const statement of indexes) await client.query(statement)
    await client.query(`analyze ${name}`)
    await client.query(`drop table ${table}`)
    await client.query(`alter table ${name} rename to ${table}`)
    for (const { indexname } of rows) await client.query(`alter index ${indexname}_new rename to ${indexname}`)
  }
  return { name, takePlace }
}

/**
 * Folds every record of the district again into new tables and puts them in the place of what was derived before.
 * Within the caller's transaction, which holds the district's lock; other districts' rows are carried over.
 */
export const rebuildVersions = async (client: pg.ClientBase, catalogue: Catalogue, district: string, progress: Progress = () => undefined): Promise<void> => {
  const versionTable = await renew(client, 'record_version', district)
  const everTable = await renew(client, 'record_ever', district)
  await client.query(`set local work_mem = '64MB'; set local maintenance_work_mem = '256MB'`)
  let done = 0
  let copying: Promise<void> = Promise.resolve()
  const copy = async (versions: readonly string[], evers: readonly string[]): Promise<void> => {
    await copyInto(client, `${versionTable.name} (${VERSION_COLUMNS})`, versions)
    await copyInto(client, `${everTable.name} (${EVER_COLUMNS})`, evers)
  }
  for await (const { versions, evers, changes } of foldedRecords(client, catalogue, district)) {
    await copying
    copying = copy(versions, evers)
    // Heard at the next await; without this, a failure in between would end the process.
    copying.catch(() => undefined)
    done += changes
    progress(done)
  }
  await copying
  await versionTable.takePlace(referenceIndexes(catalogue, versionTable.name))
  await everTable.takePlace()
  await client.query(`insert into read_model (district, definitions) values (${client.escapeLiteral(district)}, ${client.escapeLiteral(definitionsOf(catalogue))})
    on conflict (district) do update set definitions = excluded.definitions`)
}

/** After a new table took the old one's place: lets an index alone answer for rows that everybody can see. */
export const afterwards = async (pool: pg.Pool): Promise<void> => {
  await pool.query('vacuum record_version')
  await pool.query('vacuum record_ever')
}
