/** A ledger that was written before a migration is read after it as if it had always been there. */
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../src/db/migrate.ts'
import { ensureReadModel } from '../src/engine/read-model.ts'
import { catalogue } from '../src/registries/index.ts'
import { line, registered } from './support/api.ts'
import { openTestLedger, type TestLedger } from './support/ledger.ts'
import { DISTRICT } from './support/postgres.ts'

const lines = [
  registered('plot/P-1', { name: '示例地块', geometry: { type: 'Point', coordinates: [106.2, 29.2] } }),
  { ...line('plot/P-1', 'Listed'), basis: null },
  { ...line('plot/P-1', 'Delisted'), basis: { number: null, title: '示例通知', issuer: null, issuedOn: null, sha256: null } },
]
const derived = async (ledger: TestLedger): Promise<unknown> => {
  const { rows: entries } = await sql`select position, basis_number, documented, encode(nodes, 'hex') as nodes from ledger_entry order by position`.execute(
    ledger.db,
  )
  const { rows: versions } = await sql`select record, valid_from, status, box::text, words from record_version order by known_from, valid_from`.execute(
    ledger.db,
  )
  const { rows: evers } = await sql`select record, grams, doubtful from record_ever`.execute(ledger.db)
  const { rows: indexes } = await sql<{ indexname: string }>`
    select indexname from pg_indexes where schemaname = 'public' and indexname not like 'ref\\_%' and indexname not like 'emt%' order by indexname`.execute(
    ledger.db,
  )
  const { rows: columns } = await sql`
    select table_name, column_name, data_type, collation_name, is_nullable, column_default, is_identity from information_schema.columns
    where table_schema = 'public' and table_name not like 'emt%' order by table_name, column_name`.execute(ledger.db)
  const { rows: migrations } = await sql`select name from taizhang_migration order by name`.execute(ledger.db)
  return { entries, versions, evers, indexes: indexes.map(({ indexname }) => indexname), columns, migrations }
}

let fresh: TestLedger
let old: TestLedger
beforeAll(async () => {
  ;[fresh, old] = await Promise.all([openTestLedger(), openTestLedger()])
  for (const ledger of [fresh, old]) await ledger.load(lines)
})
afterAll(() => Promise.all([fresh.drop(), old.drop()]))

describe('a ledger of the first schema', () => {
  it('has, after migrating and folding again, what a new one has', async () => {
    // Taken back to what 0001 alone makes, with its facts.
    const first = readFileSync('migrations/0001-ledger.sql', 'utf8')
    const later = readdirSync('migrations').filter((file) => file > '0002')
    const made = later.flatMap((file) => [...readFileSync(`migrations/${file}`, 'utf8').matchAll(/^create table (\w+)/gm)].map(([, table]) => table))
    expect(made).toEqual(expect.arrayContaining(['record_ever', 'credential', 'idempotency', 'disclosure', 'checkpoint']))
    await old.pool.query(`drop table ${['record_version', 'read_model', ...made].join()}`)
    await old.pool.query('alter table ledger_entry drop column basis_number, drop column documented, drop column nodes')
    await old.pool.query(`delete from taizhang_migration where name <> '0001-ledger'`)
    const statements = first.split(/;\n/).filter((statement) => /(table|on) (record_version|read_model)/.test(statement))
    expect(statements.length).toBeGreaterThan(3)
    for (const statement of statements) await old.pool.query(statement)
    await migrate(old.db, old.connection)
    expect(await ensureReadModel(old.pool, catalogue, DISTRICT)).toBe(true)
    expect(await derived(old)).toEqual(await derived(fresh))
  })
})
