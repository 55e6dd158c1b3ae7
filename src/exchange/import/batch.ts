import { sql } from 'kysely'
import type { Db } from '../../db/database.ts'
import type { Session } from '../../db/session.ts'
import type { Draftee } from '../../engine/judging.ts'
import { unheardOf, type Life } from '../../engine/life.ts'
import type { Basis, Registry } from '../../engine/registry.ts'
import type { Stage, StagedAnswer } from '../../engine/stage.ts'
import type { Day } from '../../kernel/day.ts'
import { idOf } from '../../kernel/record-id.ts'
import type { SheetFile } from '../../sheets/sheet.ts'
import { WARNINGS, type WarningCode } from '../codes.ts'
import { messageOf } from '../rows/message.ts'
import type { ReadRow } from '../rows/row.ts'
import { commandsOf, effectOf, stateOn } from './commands.ts'
import { openDuplicates } from './duplicates.ts'
import { identityIn, newKey } from './identity.ts'
import { openMatching, type Match } from './matching.ts'
import { isReady, whyOf, type Ready, type Why } from './ready.ts'
import type { Reported, ReportedRecord } from './report.ts'

/** Rows of a file on their way into an act: compared with those before them, matched with the ledger, judged. */
export type Rows = {
  readonly take: (batch: readonly ReadRow[]) => Promise<{ readonly reported: readonly Reported[]; readonly changes: number }>
}

export type RowsOf = {
  readonly district: string
  readonly registry: Registry
  readonly file: SheetFile
  readonly name: string
  /** Of rows that state none. */
  readonly day: Day
  /** Names of towns. */
  readonly towns: readonly string[]
}

/** What became of a row besides what it says. */
type Outcome = { readonly why?: Why; readonly warnings: readonly WarningCode[]; readonly record?: ReportedRecord }

type Restricted = readonly [change: string, field: string]

/** Restricted values that records state, by change and field. One statement; none where no row states a restricted column. */
const restrictedValues = async (db: Db, district: string, asked: readonly Restricted[]): Promise<ReadonlyMap<string, unknown>> => {
  if (asked.length === 0) return new Map()
  const { rows } = await sql<{ change_id: string; field: string; value: string }>`
    select r.change_id, r.field, r.value from unnest(${asked.map(([change]) => change)}::text[], ${asked.map(([, field]) => field)}::text[]) a(change_id, field)
    join restricted_value r on r.district = ${district} and r.change_id = a.change_id and r.field = a.field`.execute(db)
  return new Map(rows.map(({ change_id, field, value }) => [`${change_id} ${field}`, JSON.parse(value) as unknown]))
}

const ambiguous = (candidates: readonly string[]): Why => ({
  code: 'AMBIGUOUS_RECORD',
  hint: candidates.join(', '),
  says: [
    `可能是已有记录 ${candidates.join('、')} 中的任一条，请在「编号」列写明是哪一条`,
    `it may be any of ${candidates.join(', ')}: state which one under 编号`,
  ],
})

const inOrder = (warnings: readonly WarningCode[]): WarningCode[] => [...new Set(warnings)].sort((a, b) => WARNINGS.indexOf(a) - WARNINGS.indexOf(b))

/** What names and towns mean that rows without a key are about: another record of that name may come to be while the file is read. */
const MEANT = 'create temp table import_meant (name text, town text)'

export const openRows = async (session: Session, stage: Stage, { district, registry, file, name, day, towns }: RowsOf): Promise<Rows> => {
  const { db, client } = session
  const [duplicates, matching] = [await openDuplicates(session, registry, file, towns), openMatching(session, district, registry)]
  await client.query(MEANT)
  const basis: Basis = { number: null, title: name, issuer: null, issuedOn: null, sha256: file.sha256 }
  const restricted = Object.keys(registry.columns).filter((column) => registry.columns[column]?.restricted)
  const idOfKey = (key: string): string => idOf({ registry: registry.key, record: key })
  const lifeIn = (records: ReadonlyMap<string, Draftee>, key: string): Life => records.get(idOfKey(key))?.life ?? unheardOf(registry)

  const remember = async (rows: readonly Ready[]): Promise<void> => {
    const meant = rows
      .filter(({ stated }) => stated.record === null)
      .map(({ stated: { fields } }) => ({ name: fields['name'] ?? null, town: fields['townCode'] ?? null }))
    if (meant.length > 0)
      await sql`insert into import_meant select * from json_to_recordset(${JSON.stringify(meant)}::json) as m(name text, town text)`.execute(db)
  }

  /** The keys of the records that rows are about, and the records; a new one gets a key of its own. */
  const keyed = async (rows: readonly Ready[], matches: readonly Match[]) => {
    const read = async (keys: readonly string[]) => stage.read(keys.map((record) => ({ registry: registry.key, record })))
    const seedOf = ({ sheet, row }: Ready): string => `${file.sha256} ${sheet ?? ''} ${row}`
    const first = rows.map((row, i) => {
      const match = matches[i]
      if (!match || 'candidates' in match) return undefined
      return match.record ?? newKey(district, registry, identityIn(registry, row.stated.fields)?.key ?? seedOf(row))
    })
    const records = new Map(await read(first.flatMap((key) => key ?? [])))
    // A record that got its key from this identity may have another name by now: then the new one gets its key from its row.
    const isNew = (i: number): boolean => {
      const match = matches[i]
      return match !== undefined && 'record' in match && match.record === undefined
    }
    const keys = first.map((key, i) => {
      const row = rows[i]
      return key !== undefined && row && isNew(i) && lifeIn(records, key).changeCount > 0 ? newKey(district, registry, seedOf(row)) : key
    })
    for (const [id, draftee] of await read(keys.filter((key, i) => key !== first[i]).flatMap((key) => key ?? []))) records.set(id, draftee)
    return { keys, records }
  }

  const recordOf = ({ sheet, row, stated }: Ready, key: string, before: Life, made: NonNullable<StagedAnswer['made']>): ReportedRecord => {
    const after = made.at(-1)?.after ?? before
    const days = made.map(({ change: { validFrom } }) => validFrom).sort()
    const kind = made.length === 0 ? 'unchanged' : before.changeCount === 0 ? 'created' : 'changed'
    const changes = made.map(({ change: { type, validFrom } }) => ({ type, validFrom }))
    return { id: idOfKey(key), sheet, row, kind, changes, ...effectOf(registry, before, after, days.at(-1) ?? stated.validFrom ?? day) }
  }

  /** Judges rows that are about one record each. */
  const judge = async (rows: readonly Ready[], keys: readonly string[], records: ReadonlyMap<string, Draftee>): Promise<readonly Outcome[]> => {
    const life = (i: number): Life => lifeIn(records, keys[i] ?? '')
    const asked = rows.flatMap(({ stated }, i) => {
      const { fields } = stateOn(life(i), stated.validFrom ?? day)
      return restricted.flatMap((field): Restricted[] => {
        const change = fields[field]
        return stated.fields[field] !== undefined && typeof change === 'string' ? [[change, field]] : []
      })
    })
    const values = await restrictedValues(db, district, asked)
    const parts = rows.map(({ stated, sheet, row }, i) => {
      const around = { registry, record: keys[i] ?? '', life: life(i), day, basis, reason: `${sheet === null ? '' : `${sheet} `}第 ${row} 行` }
      return { commands: commandsOf({ ...around, restricted: (change, field) => values.get(`${change} ${field}`) }, stated) }
    })
    const answers = await stage.add(parts, records)
    await remember(rows)
    return rows.map((row, i): Outcome => {
      const answer = answers[i]
      if (!answer?.made) return { warnings: [], ...(answer?.refusal && { why: whyOf(answer.refusal) }) }
      return { warnings: answer.warnings.length > 0 ? ['OUTSIDE_DISTRICT'] : [], record: recordOf(row, keys[i] ?? '', life(i), answer.made) }
    })
  }

  const reportOf = (row: ReadRow, { why, warnings: more, record }: Outcome): Reported => {
    const at = { sheet: row.sheet, row: row.row }
    const about = { file: name, registry: registry.key, ...at }
    const told = [
      ...row.messages,
      ...more.map((code) => messageOf(code, { at: undefined, field: null, found: '' })),
      ...(why ? [messageOf(why.code, { at: undefined, field: null, found: '', says: why.says })] : []),
    ]
    const messages = told.map((message) => ({ ...at, ...message }))
    if (row.outcome === 'skipped') return { row: { ...about, outcome: 'skipped', reason: row.reason ?? '' }, messages }
    if (isReady(row) && !why)
      return {
        row: { ...about, outcome: 'accepted', normalized: row.normalized, warnings: inOrder([...row.warnings, ...more]) },
        messages,
        ...(record && { record }),
      }
    const hint = why?.hint ?? row.hint
    return { row: { ...about, outcome: 'rejected', reason: why?.code ?? row.reason ?? '', ...(hint !== undefined && { hint }) }, messages }
  }

  const take: Rows['take'] = async (batch) => {
    const outcomes = new Map<ReadRow, Outcome>()
    const ready = batch.filter(isReady)
    const refused = await duplicates.refused(ready)
    refused.forEach((why, i) => {
      const row = ready[i]
      if (row && why) outcomes.set(row, { why, warnings: [] })
    })
    const single = ready.filter((_, i) => !refused[i])
    const alike = await duplicates.alike(single)
    const matches = await matching.match(single.map(({ stated }) => stated))
    const { keys, records } = await keyed(single, matches)
    single.forEach((row, i) => {
      const match = matches[i]
      if (match && 'candidates' in match) outcomes.set(row, { why: ambiguous(match.candidates), warnings: [] })
    })
    const judged = single.filter((_, i) => keys[i] !== undefined)
    const answers = await judge(
      judged,
      keys.flatMap((key) => key ?? []),
      records,
    )
    const looksAlike = new Set(single.filter((_, i) => alike[i]))
    judged.forEach((row, i) => {
      const { warnings = [], ...outcome } = answers[i] ?? {}
      outcomes.set(row, { ...outcome, warnings: [...(looksAlike.has(row) ? (['POSSIBLE_DUPLICATE'] as const) : []), ...warnings] })
    })
    const changes = answers.reduce((sum, { record }) => sum + (record?.changes.length ?? 0), 0)
    return { reported: batch.map((row) => reportOf(row, outcomes.get(row) ?? { warnings: [] })), changes }
  }

  return { take }
}
