import { sql } from 'kysely'
import type { TestLedger } from './ledger.ts'
import { DISTRICT } from './postgres.ts'

/**
 * Puts so many plots into the read model, each with an outline, as if they had been registered in 2020. Nothing of them is in the ledger: what
 * is tested is reading, and a ledger of so many takes long to load.
 */
export const putPlots = async ({ db }: Pick<TestLedger, 'db'>, count: number): Promise<void> => {
  await sql`
    insert into record_version (district, registry, record, valid_from, valid_to, known_from, known_to, name, town, status, lists, body, geometry)
    select ${DISTRICT}, 'plot', 'M-' || lpad(n::text, 7, '0'), '2020-01-01', 'infinity', '2020-01-02', 'infinity', '示例地块' || n, '500116104', 'CLUE', '{}',
      jsonb_build_object('areaM2', n, 'plannedUse', '示例用途', 'note', repeat('示例说明', 10), 'crs', 'WGS84'),
      ('{"coordinates":[[' || repeat('[106.2,29.2],', 20) || '[106.2,29.2]]],"type":"Polygon"}')::json
    from generate_series(1, ${count}::int) n`.execute(db)
  await sql`analyze record_version`.execute(db)
}
