import { sql } from 'kysely'
import type { Db } from '../../db/database.ts'
import { grouped } from '../../kernel/grouped.ts'
import { idOf } from '../../kernel/record-id.ts'
import { PARTITION, streamOf, toFact, type FactRow } from '../facts.ts'
import { unheardOf, versionsOf, versionOn, withChange, type Version } from '../life.ts'
import { inForce, type Point } from '../point.ts'
import type { Catalogue, Registry } from '../registry.ts'
import { versionRow } from '../seal.ts'
import { differingRows, rowFinding, type Compared, type Differing } from './comparison.ts'
import { EMPTY_ROOT, isIncluded } from '../../proof/tree.ts'
import { LEDGER } from '../ledger-registry.ts'
import { inclusionProofs, rootAt } from '../tree.ts'
import { ENTRY_ROW, fromHex, readEntry, type EntryRow } from './entry.ts'
import { Findings, TOLD, type Finding } from './report.ts'
import { altered, mismatch, missing } from './sayings.ts'
import { CONTENT } from './versions.ts'

/** What one registry was found to be at a point. */
export type RegistryReport = {
  /** That were hashed again. */
  readonly changes: number
  /** That are in force at the point. */
  readonly records: number
  readonly holds: boolean
  /** How many findings there are; `differences` has the first of them. */
  readonly total: number
  readonly differences: readonly Difference[]
}

/** A finding, and the record that it is of. */
export type Difference = Finding & { readonly id: string }

const RECORDS = 200
const AT_POINT: Compared = { keys: ['registry', 'record', 'valid_from'], columns: CONTENT }

const entriesOf = async (db: Db, streams: readonly string[], { district, position }: Point): Promise<readonly EntryRow[]> => {
  const { rows } = await sql<EntryRow>`
    select ${sql.raw(ENTRY_ROW)} from ledger_entry e left join emt_messages m
      on m.stream_id = e.stream and m.stream_position = e.stream_position and m.partition = ${PARTITION} and not m.is_archived
    where e.district = ${district} and e.stream = any(${streams}) and e.position <= ${position} order by e.stream, e.position`.execute(db)
  return rows
}

const recordsOf = async (db: Db, registry: Registry, { district, position }: Point): Promise<readonly string[]> => {
  const { rows } = await sql<{ record: string }>`
    select distinct record from ledger_entry where district = ${district} and registry = ${registry.key} and position <= ${position} order by record`.execute(
    db,
  )
  return rows.map(({ record }) => record)
}

/** Entries up to the point that are missing from the ledger, whatever they were of. */
const missingBefore = async (db: Db, { district, position }: Point): Promise<number> => {
  const { rows } = await sql<{ count: string }>`select count(*) from ledger_entry where district = ${district} and position between 1 and ${position}`.execute(
    db,
  )
  return position - Number(rows[0]?.count ?? 0)
}

/** The entries among these whose leaves are not in the tree over all entries up to the point. */
const outsideTree = async (db: Db, rows: readonly EntryRow[], { district, position: size }: Point, root: Buffer): Promise<readonly EntryRow[]> => {
  const proofs = await inclusionProofs(
    db,
    district,
    rows.map(({ position }) => Number(position)),
    size,
  )
  return rows.filter(({ position, leaf }, i) => {
    const index = BigInt(position) - 1n
    return !isIncluded({ index, size: BigInt(size), leaf: fromHex(leaf), proof: proofs[i] ?? [], root })
  })
}

const noTree = (position: number | null): Finding => ({
  kind: 'NODE',
  position,
  row: null,
  found: null,
  expected: null,
  message: '变更不在截至该时间点的树中：叶或其上的子树被改动。',
  messageEn: 'The change is not in the tree up to the point: its leaf, or a subtree above it, was altered.',
})

/** What one entry has against it by itself. */
const findingOf = (district: string, row: EntryRow): Finding | undefined => {
  if (row.message_id === null) return missing(row)
  const { holds, asEntrySays, differences, leaf, stored } = readEntry(district, row)
  if (differences.length > 0 && (holds || asEntrySays)) return mismatch(Number(row.position), differences, holds)
  return holds ? undefined : altered(Number(row.position), leaf, stored)
}

const factRow = (row: EntryRow): FactRow => ({ ...row, recorded_at: row.recorded_at ?? '', data: row.data ?? '{}' })

/** The version that a record should show at the point. */
const shownAt = (catalogue: Catalogue, registry: Registry, rows: readonly EntryRow[], { validOn }: Point): Version | undefined => {
  const facts = rows.filter(({ message_id }) => message_id !== null).map((row) => toFact(factRow(row)))
  const life = facts.reduce((before, fact) => withChange(catalogue, before, fact), unheardOf(registry))
  return versionOn(versionsOf(life), validOn)
}

/** Rows that readers see at the point and that are not what they should be, among some records. */
const differingAt = async (
  db: Db,
  registry: Registry,
  point: Point,
  records: readonly string[],
  expected: readonly (Version & { readonly record: string })[],
): Promise<readonly Differing[]> => {
  const rows = expected.map((version) => versionRow(point.district, { ...version, registry: registry.key, knownFrom: '', knownTo: null }))
  const found = sql`(select * from record_version where ${inForce(point)} and registry = ${registry.key} and record = any(${records})) found`
  const should = sql`json_to_recordset(${JSON.stringify(rows)}::json) as v(registry text, record text, valid_from date, valid_to date, name text, town text,
    status text, category text, lists text[], body jsonb, geometry text, restricted jsonb, box box, words text)`
  return (await differingRows(found, should, AT_POINT, TOLD).execute(db)).rows
}

/** Rows in force at the point of records that have no change by then. */
const straysAt = async (db: Db, registry: Registry, point: Point): Promise<readonly Differing[]> => {
  const { rows } = await sql<Differing>`
    select row_to_json(v)::text as found, null as expected, count(*) over () as total
    from (select registry, record, valid_from, valid_to from record_version where ${inForce(point)} and registry = ${registry.key}) v
    where not exists (
      select from ledger_entry where stream = ${`${point.district}/${registry.key}/`} || v.record and district = ${point.district} and position <= ${point.position})
    order by record limit ${TOLD}`.execute(db)
  return rows
}

/**
 * Hashes every change of a registry up to a point again, folds them, and compares what comes out with the rows that readers see at the
 * point. Some records at a time, each read for itself: entries that are added meanwhile lie beyond the point.
 */
export const verifyRegistry = async (db: Db, catalogue: Catalogue, registry: Registry, point: Point): Promise<RegistryReport> => {
  const findings = new Findings<Difference>()
  const addRows = (rows: readonly Differing[]): void => {
    for (const row of rows) findings.add({ ...rowFinding('record_version', row, AT_POINT), id: idIn(row) })
    findings.count(Number(rows[0]?.total ?? 0) - rows.length)
  }
  const gone = await missingBefore(db, point)
  if (gone > 0)
    findings.add({
      ...{ kind: 'POSITION', position: null, row: null, found: String(point.position - gone), expected: String(point.position), id: LEDGER.key },
      message: `截至该时间点缺 ${gone} 条变更。`,
      messageEn: `${gone} entries up to the point are not there.`,
    })
  // Where it cannot be put together nothing is in it.
  const root = await rootAt(db, point.district, point.position).catch(() => EMPTY_ROOT)
  const all = await recordsOf(db, registry, point)
  let [changes, inForceThen] = [0, 0]
  for (let i = 0; i < all.length; i += RECORDS) {
    const records = all.slice(i, i + RECORDS)
    const streams = grouped(
      await entriesOf(
        db,
        records.map((record) => streamOf(point.district, { registry: registry.key, record })),
        point,
      ),
      ({ stream }) => stream,
    )
    const entries = [...streams.values()].flat()
    const outside = await outsideTree(db, entries, point, root).catch(() => entries.slice(0, 1))
    for (const row of outside) if (!findingOf(point.district, row)) findings.add({ ...noTree(Number(row.position)), id: idOf(row) })
    const expected: (Version & { readonly record: string })[] = []
    for (const rows of streams.values()) {
      changes += rows.length
      for (const row of rows) {
        const finding = findingOf(point.district, row)
        if (finding) findings.add({ ...finding, id: idOf(row) })
      }
      const version = shownAt(catalogue, registry, rows, point)
      if (version) expected.push({ ...version, record: rows[0]?.record ?? '' })
    }
    inForceThen += expected.length
    addRows(await differingAt(db, registry, point, records, expected))
  }
  addRows(await straysAt(db, registry, point))
  const { total } = findings
  return { changes, records: inForceThen, holds: total === 0, total, differences: findings.first() }
}

const idIn = ({ found, expected }: Differing): string => idOf(JSON.parse(found ?? expected ?? '{}') as EntryRow)
