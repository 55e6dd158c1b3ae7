import { sql, type RawBuilder } from 'kysely'
import type pg from 'pg'
import { copyInto } from '../../db/copy.ts'
import { withLiterals } from '../../db/copy-out.ts'
import { definitionsOf } from '../definitions.ts'
import { EVER_COLUMNS, foldedRecords } from '../folding.ts'
import type { Progress } from '../rebuild.ts'
import type { Catalogue } from '../registry.ts'
import { VERSION_COLUMNS } from '../seal.ts'
import { addRows, differingRows, sameRows, type Compared, type Differing } from './comparison.ts'
import { TOLD, type Findings } from './report.ts'

/** What readers see of a version, as text: JSON by its text too, which tells 1 from 1.0. */
export const CONTENT: Readonly<Record<string, string>> = {
  valid_to: 'valid_to',
  name: 'name',
  town: 'town',
  status: 'status',
  category: 'category',
  lists: 'lists',
  body: 'body::text',
  geometry: 'geometry::text',
  restricted: 'restricted::text',
  box: 'box::text',
  words: 'words',
}

const VERSIONS: Compared = { keys: ['registry', 'record', 'valid_from', 'known_from'], columns: { known_to: 'known_to', ...CONTENT } }
/** Grams are a set: their order is that in which they were first met. */
const EVERS: Compared = { keys: ['registry', 'record'], columns: { grams: 'grams', doubtful: 'doubtful' } }
const EVERS_SORTED: Compared = { ...EVERS, columns: { grams: 'array(select unnest(grams) collate "C" order by 1)', doubtful: 'doubtful' } }

const TABLES = `
  create temp table audit_version (like record_version) on commit drop;
  create temp table audit_ever (like record_ever) on commit drop`

/**
 * Folds every record of the district again and compares what comes out, some records at a time, with the rows that readers see; within
 * the caller's snapshot.
 *
 * @returns how many rows were expected; undefined where the read model was made with other definitions, and is not compared
 */
export const checkVersions = async (
  client: pg.ClientBase,
  catalogue: Catalogue,
  district: string,
  findings: Findings,
  progress: Progress,
): Promise<number | undefined> => {
  const definitions = definitionsOf(catalogue)
  const { rows: made } = await client.query<{ definitions: string }>('select definitions from read_model where district = $1', [district])
  if (made[0]?.definitions !== definitions) {
    findings.add({
      kind: 'DEFINITIONS',
      position: null,
      row: 'read_model',
      found: made[0]?.definitions ?? null,
      expected: definitions,
      message: '读模型由另一版本的定义算出，未作比较。请先运行 taizhang rebuild。',
      messageEn: 'The read model was made with other definitions and was not compared. Run taizhang rebuild first.',
    })
    return undefined
  }
  await client.query(TABLES)
  await client.query(`set local work_mem = '64MB'`)
  // One look-up a record: a plan that reads the whole table for every batch would never end.
  const rowsOf = (table: string): RawBuilder<unknown> => sql`(select t.* from audit_ever a cross join lateral (
    select * from ${sql.raw(table)} where district = ${district} and registry = a.registry and record = a.record offset 0) t) stored`
  const versionsDiffering = withLiterals(differingRows(rowsOf('record_version'), sql`audit_version`, VERSIONS, TOLD))
  const versionsSame = withLiterals(sameRows(rowsOf('record_version'), sql`audit_version`, VERSIONS))
  const eversSame = withLiterals(sameRows(rowsOf('record_ever'), sql`audit_ever`, EVERS))
  const eversSorted = withLiterals(differingRows(rowsOf('record_ever'), sql`audit_ever`, EVERS_SORTED, TOLD))
  const compare = async (versions: readonly string[], known: readonly string[]): Promise<void> => {
    await copyInto(client, `audit_version (${VERSION_COLUMNS})`, versions)
    await copyInto(client, `audit_ever (${EVER_COLUMNS})`, known)
    const { rows: compared } = await client.query<{ same: string }>(versionsSame)
    if (compared[0]?.same !== 't') addRows(findings, 'record_version', (await client.query<Differing>(versionsDiffering)).rows, VERSIONS)
    // What was folded at once has its grams in our order; what was written act by act has not, and is sorted.
    const { rows: evers } = await client.query<{ same: string }>(eversSame)
    if (evers[0]?.same !== 't') addRows(findings, 'record_ever', (await client.query<Differing>(eversSorted)).rows, EVERS)
    await client.query('truncate audit_version, audit_ever')
  }
  let [done, rows] = [0, 0]
  let comparing: Promise<void> = Promise.resolve()
  const failed = (stream: string, cause: unknown): void => {
    findings.add({
      kind: 'ROW',
      position: null,
      row: stream.slice(district.length + 1),
      found: null,
      expected: null,
      message: `该记录的变更不能折算：${cause instanceof Error ? cause.message : String(cause)}`,
      messageEn: `The changes of this record cannot be folded: ${cause instanceof Error ? cause.message : String(cause)}`,
    })
  }
  for await (const { versions, evers, changes } of foldedRecords(client, catalogue, district, failed)) {
    await comparing
    comparing = compare(versions, evers)
    // Heard at the next await.
    comparing.catch(() => undefined)
    done += changes
    rows += versions.length
    progress(done)
  }
  await comparing
  await checkStrays(client, district, findings)
  return rows
}

/** Rows of records that the ledger does not know. */
const checkStrays = async (client: pg.ClientBase, district: string, findings: Findings): Promise<void> => {
  const d = client.escapeLiteral(district)
  for (const [table, compared] of [
    ['record_version', VERSIONS],
    ['record_ever', EVERS],
  ] as const) {
    const { rows } = await client.query<Differing>(
      `select row_to_json(t)::text as found, null as expected, count(*) over () as total from ${table} t
       where t.district = ${d} and not exists (select from ledger_entry e where e.district = ${d} and e.stream = ${d} || '/' || t.registry || '/' || t.record)
       order by t.registry, t.record limit ${TOLD}`,
    )
    addRows(findings, table, rows, compared)
  }
}
