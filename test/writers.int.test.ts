import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { hash } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql, type SqlBool } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { canonical } from '../src/engine/canonical.ts'
import type { Command } from '../src/engine/command.ts'
import type { Point } from '../src/engine/point.ts'
import { rebuild } from '../src/engine/read-model.ts'
import { changesById } from '../src/engine/read/changes.ts'
import { counts, sizes } from '../src/engine/read/counts.ts'
import { EVERYTHING, page, recordsByKey } from '../src/engine/read/records.ts'
import { headOf, type Head } from '../src/engine/seal.ts'
import { databaseClockDrift, openWriter, type Writer } from '../src/engine/writer.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import { catalogue } from '../src/registries/index.ts'
import { openTestLedger, type TestLedger } from './support/ledger.ts'
import { DISTRICT } from './support/postgres.ts'
import type { Job, Said } from './support/writer-process.ts'

const plot = catalogue.registries.get('plot')
if (!plot) throw new Error('No registry plot')

const BASIS = { number: '示例环〔2020〕1号' }
const TODAY = '2026-01-01'

const at = (head: Head, validOn = TODAY): Point => ({ district: DISTRICT, validOn, knownAt: head.recordedAt, position: head.position, asked: {} })
const everyPlot = (ledger: TestLedger, point: Point) =>
  page(ledger.db, {
    registries: [plot],
    point,
    where: sql<boolean>`true`,
    order: [],
    slice: { size: 1_000_000, backward: false, from: undefined },
    wanted: EVERYTHING,
    counted: true,
  })

const versionRows = async (ledger: TestLedger): Promise<string[]> => {
  const { rows } = await sql<{ row: string }>`
    select (to_jsonb(v) - 'geometry' || jsonb_build_object('geometry', geometry::text))::text as row from record_version v
    order by district, registry, record, known_from, valid_from, known_to, valid_to`.execute(ledger.db)
  return rows.map(({ row }) => row)
}

const sealedIn = (said: readonly Said[]) => said.filter((each) => each.says === 'sealed')

// ── Several processes ────────────────────────────────────────────────────────────────────────────────────────────────

type Child = { readonly process: ChildProcessWithoutNullStreams; readonly said: Said[]; readonly ready: Promise<void>; readonly ended: Promise<number | null> }

const start = (job: Job): Child => {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'support/writer-process.ts'), JSON.stringify(job)])
  child.stderr.pipe(process.stderr)
  const said: Said[] = []
  const lines = createInterface({ input: child.stdout })
  const ready = once(lines, 'line').then(() => undefined)
  lines.on('line', (line) => said.push(JSON.parse(line) as Said))
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]).then(([[code]]) => code as number | null)
  return { process: child, said, ready, ended }
}
const go = ({ process: child }: Child): boolean => child.stdin.write('go\n')
const stop = ({ process: child }: Child): boolean => child.stdin.write('stop\n')

const until = async (condition: () => boolean | Promise<boolean>, forMs = 30_000): Promise<void> => {
  for (const end = Date.now() + forMs; !(await condition()); await sleep(20)) if (Date.now() > end) throw new Error(`Waited ${forMs} ms in vain.`)
}

describe('sixteen writers in four processes, one of which is killed, and a reader beside them', () => {
  const SHARED = ['S-1', 'S-2']
  let ledger: TestLedger
  let children: Child[]
  let killed: Child
  let next: Child
  const exits: (number | null)[] = []
  const remembered: { readonly point: Point; readonly digest: string }[] = []
  const disagreements: unknown[] = []
  let headsRead = 0

  const digestAt = async (point: Point): Promise<string> => hash('sha256', canonical((await everyPlot(ledger, point)).rows.map(({ asOf: _, ...row }) => row)))

  /** Several statements at the head of the moment, without a transaction around them. */
  const readOnce = async (): Promise<void> => {
    const head = await headOf(ledger.db, DISTRICT)
    const point = at(head, headsRead % 3 === 0 ? '2020-02-01' : TODAY)
    const { rows, totalCount } = await everyPlot(ledger, point)
    await sleep(5)
    const sized = await sizes(ledger.db, [plot], point)
    const byStatus = await counts(ledger.db, { by: ['STATUS'], registries: [plot], lists: undefined, where: sql<SqlBool>`true`, point })
    const byKey = await recordsByKey(
      ledger.db,
      plot,
      rows.map(({ record }) => record),
      point,
      EVERYTHING,
    )
    const { rows: entries } = await sql<{ entries: string; acts: string }>`
      select count(*) as entries, count(*) filter (where recorded_at > ${head.recordedAt}::timestamptz) as acts
      from ledger_entry where district = ${DISTRICT} and position <= ${head.position}`.execute(ledger.db)
    const listed = rows.filter(({ status }) => status === 'LISTED').length
    const found = {
      counted: totalCount,
      sized: sized.get('registry/plot') ?? 0,
      onList: sized.get('list/remediationList') ?? 0,
      statuses: byStatus.reduce((sum, { count }) => sum + count, 0),
      byKey: byKey.size,
      same: rows.every((row) => canonical(byKey.get(row.record)) === canonical(row)),
      entries: Number(entries[0]?.entries),
      later: Number(entries[0]?.acts),
      twins: rows.filter(({ record }) => record.endsWith('-b')).every(({ knownFrom }) => String(knownFrom) <= head.recordedAt),
    }
    const needed = {
      ...{ counted: rows.length, sized: rows.length, onList: listed, statuses: rows.length, byKey: rows.length },
      ...{ same: true, entries: head.position, later: 0, twins: true },
    }
    if (canonical(found) !== canonical(needed)) disagreements.push({ head, found, needed })
    if (headsRead % 4 === 0) remembered.push({ point, digest: hash('sha256', canonical(rows.map(({ asOf: _, ...row }) => row))) })
    headsRead++
  }

  beforeAll(async () => {
    ledger = await openTestLedger()
    const writer = openWriter(ledger.db, catalogue, DISTRICT)
    const registered = SHARED.map((record): Command => ({ registry: 'plot', record, type: 'Registered', validFrom: '2020-01-01', basis: BASIS }))
    await writer.submit({ commands: registered, recordedBy: null })
    await writer.close()

    const job = (name: string): Job => ({ connection: ledger.connection, district: DISTRICT, name, writers: 4, shared: SHARED })
    children = ['甲', '乙', '丙', '丁'].map((name) => start(job(name)))
    const [first] = children
    if (!first) throw new Error('No process was started.')
    killed = first
    await Promise.all(children.map(({ ready }) => ready))

    let reading = true
    const reader = (async () => {
      while (reading) await readOnce()
    })()
    children.forEach(go)
    await until(() => children.every(({ said }) => sealedIn(said).length > 60))
    // The read model is thrown away and made again in the middle of it all.
    await rebuild(ledger.pool, catalogue, DISTRICT)
    await until(() => children.every(({ said }) => sealedIn(said).length > 160))
    killed.process.kill('SIGKILL')
    exits.push(await killed.ended)
    const sealedByThen = children.map(({ said }) => sealedIn(said).length)
    next = start(job('戊'))
    await next.ready
    go(next)
    await until(
      () => sealedIn(next.said).length > 60 && children.every(({ said }, i) => said === killed.said || sealedIn(said).length > (sealedByThen[i] ?? 0) + 40),
    )
    for (const child of [...children.slice(1), next]) stop(child)
    exits.push(...(await Promise.all([...children.slice(1), next].map(({ ended }) => ended))))
    reading = false
    await reader
  }, 120_000)
  afterAll(async () => {
    for (const child of [...children, next]) child.process.kill('SIGKILL')
    await ledger.drop()
  })

  const everything = () => [...children, next].flatMap(({ said }) => said)

  it('ends by itself wherever it was not killed', () => {
    expect(exits).toEqual([null, 0, 0, 0, 0])
  })

  it('numbers changes without a gap', async () => {
    const { rows } = await sql<{ first: string; last: string; size: string }>`
      select min(position) as first, max(position) as last, count(*) as size from ledger_entry where district = ${DISTRICT}`.execute(ledger.db)
    expect(rows[0]?.first).toBe('1')
    expect(rows[0]?.last).toBe(rows[0]?.size)
    expect(Number(rows[0]?.size)).toBeGreaterThan(1_000)
  })

  it('lets recordedAt increase strictly from act to act, and each act share it alone', async () => {
    const { rows } = await sql<{ position: string; id: string; at: string }>`
      select position, change_id as id, taizhang_instant(recorded_at) as at from ledger_entry where district = ${DISTRICT} order by position`.execute(ledger.db)
    expect(rows.map((row) => row.at)).toEqual(rows.map((row) => row.at).sort())
    const acts = new Map<string, string[]>()
    for (const { at: instant, id } of rows) acts.set(instant, [...(acts.get(instant) ?? []), id])
    for (const act of sealedIn(everything())) expect(acts.get(act.recordedAt)).toEqual(act.changes.map(({ id }) => id))
    for (const act of sealedIn(everything()))
      for (const { id, position } of act.changes) expect(rows[position - 1]).toEqual({ position: String(position), id, at: act.recordedAt })
  })

  it('stores no change without its rows: event, stream, entry and versions', async () => {
    const { rows } = await sql<Record<string, string>>`
      select
        (select count(*) from ledger_entry) as entries,
        (select count(*) from emt_messages) as messages,
        (select count(*) from ledger_entry e join emt_messages m on m.stream_id = e.stream and m.stream_position = e.stream_position
          and m.message_id = e.change_id and m.message_type = e.type) as paired,
        (select coalesce(sum(stream_position), 0) from emt_streams) as streams,
        (select count(distinct (registry, record)) from ledger_entry) as records,
        (select count(distinct (registry, record)) from record_version) as readable`.execute(ledger.db)
    const [found] = rows
    expect(found).toMatchObject({ messages: found?.['entries'], paired: found?.['entries'], streams: found?.['entries'], readable: found?.['records'] })
  })

  it('writes the rows that a rebuild makes', async () => {
    const written = await versionRows(ledger)
    await rebuild(ledger.pool, catalogue, DISTRICT)
    expect(await versionRows(ledger)).toEqual(written)
  })

  it('gives each version of a shared record to one writer and CONFLICT to the others', () => {
    const contested = everything().flatMap((each) =>
      each.says === 'sealed' && each.expectedVersion !== undefined ? [`${each.changes[0]?.recordId ?? ''}@${each.expectedVersion}`] : [],
    )
    const lost = everything().filter((each) => each.says === 'refused')
    expect(contested.length).toBeGreaterThan(20)
    expect(new Set(contested).size).toBe(contested.length)
    expect(lost.length).toBeGreaterThan(5)
    expect(new Set(lost.map(({ code }) => code))).toEqual(new Set(['CONFLICT']))
  })

  it('lets several statements at one head agree while rows are closed and the read model is swapped', () => {
    expect(disagreements).toEqual([])
    expect(headsRead).toBeGreaterThan(10)
  })

  it('gives the answer that was read at a head again when all have finished', async () => {
    expect(remembered.length).toBeGreaterThan(3)
    for (const { point, digest } of remembered) expect(await digestAt(point)).toBe(digest)
  })

  it('keeps everything that was acknowledged, by the killed process too, and can read it', async () => {
    const ids = sealedIn(everything()).flatMap(({ changes }) => changes.map(({ id }) => id))
    const found = await changesById(ledger.db, DISTRICT, ids, Number.MAX_SAFE_INTEGER, new Set())
    expect(ids.filter((id) => !found.has(id))).toEqual([])
    expect(sealedIn(killed.said).length).toBeGreaterThan(160)
  })

  it('leaves no lock behind, and whoever comes next writes without a hand', async () => {
    await until(async () => {
      const { rows } =
        await sql`select from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`.execute(
          ledger.db,
        )
      return rows.length === 0
    })
    const before = await headOf(ledger.db, DISTRICT)
    const writer = openWriter(ledger.db, catalogue, DISTRICT)
    const sealed = await writer.submit({
      commands: [{ registry: 'plot', record: 'S-1', type: 'Amended', validFrom: '2020-01-01', basis: BASIS, data: { note: '示例' } }],
      recordedBy: null,
    })
    expect(sealed.changes[0]?.position).toBe(before.position + 1)
    expect(sealed.recordedAt > before.recordedAt).toBe(true)
  })
})

// ── One process ──────────────────────────────────────────────────────────────────────────────────────────────────────

describe('one writer', () => {
  let ledger: TestLedger
  let writer: Writer
  let keys = 0
  const key = (): string => `P-${++keys}`

  beforeAll(async () => {
    ledger = await openTestLedger()
    writer = openWriter(ledger.db, catalogue, DISTRICT)
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await writer.close()
    await ledger.drop()
  })

  const register = (record: string, more: Partial<Command> = {}): Command => ({
    registry: 'plot',
    record,
    type: 'Registered',
    validFrom: '2020-01-01',
    basis: BASIS,
    data: { name: '示例' },
    ...more,
  })
  const amend = (record: string, data: Record<string, unknown>, more: Partial<Command> = {}): Command => register(record, { type: 'Amended', data, ...more })
  const submit = (...commands: Command[]) => writer.submit({ commands, recordedBy: '示例经办' })
  /** All at once: one group. */
  const together = (...acts: Command[][]) => Promise.allSettled(acts.map((commands) => submit(...commands)))
  const outcomes = (answers: readonly PromiseSettledResult<unknown>[]): string[] =>
    answers.map((answer) => (answer.status === 'fulfilled' ? 'sealed' : answer.reason instanceof Refusal ? answer.reason.code : 'fault'))
  const plotAt = async (record: string, knownAt?: string) => {
    const head = await headOf(ledger.db, DISTRICT)
    const found = await recordsByKey(ledger.db, plot, [record], { ...at(head), knownAt: knownAt ?? head.recordedAt }, EVERYTHING)
    return found.get(record)
  }
  const transactions = () => ledger.statements.filter((statement) => statement.includes('pg_advisory_xact_lock')).length

  it('seals what waits together in one transaction, an act to each command', async () => {
    await submit(register(key()))
    const before = transactions()
    const [first, ...rest] = await Promise.all([submit(register(key())), submit(register(key())), submit(register(key()), register(key()))])
    expect(transactions() - before).toBeLessThanOrEqual(2)
    expect(rest.map(({ recordedAt }) => recordedAt > first.recordedAt)).toEqual([true, true])
    expect(rest[1]?.changes.map(({ position }) => position - (first.changes[0]?.position ?? 0))).toEqual([2, 3])
  })

  it('seals more than 256 waiting commands, each once and in their order', async () => {
    const records = Array.from({ length: 600 }, key)
    const sealed = await Promise.all(records.map((record) => submit(register(record))))
    const positions = sealed.map(({ changes }) => changes[0]?.position ?? 0)
    expect(positions).toEqual(positions.map((_, i) => (positions[0] ?? 0) + i))
    expect(new Set(sealed.map(({ recordedAt }) => recordedAt)).size).toBe(600)
  })

  it('refuses a command without costing the others of its group anything', async () => {
    const [a, b, c] = [key(), key(), key()]
    const before = await headOf(ledger.db, DISTRICT)
    const answers = await together([register(a)], [register(a)], [amend('示例无此地块', {})], [register(b), amend(c, { note: '示例' })], [register(c)])
    expect(outcomes(answers)).toEqual(['sealed', 'CONFLICT', 'NOT_FOUND', 'NOT_FOUND', 'sealed'])
    expect((await headOf(ledger.db, DISTRICT)).position).toBe(before.position + 2)
    // Half of a refused act is none of it.
    expect(await plotAt(b)).toBeUndefined()
  })

  it('judges each act of a group on what the acts before it did to the record', async () => {
    const a = key()
    const answers = await together(
      [register(a, { expectedVersion: 0 })],
      [amend(a, { note: '一' }, { expectedVersion: 1 })],
      [amend(a, { note: '二' }, { expectedVersion: 1 })],
      [amend(a, { note: '三' }, { expectedVersion: 2 })],
    )
    expect(outcomes(answers)).toEqual(['sealed', 'sealed', 'CONFLICT', 'sealed'])
    expect(await plotAt(a)).toMatchObject({ note: '三' })
  })

  it('judges the commands of one act in their order, and seals all of them or none', async () => {
    const a = key()
    const refused = await together([register(a), amend(a, { note: '一' }), register(a, { type: 'Listed', data: { mode: 'CONTROL' } })])
    expect(outcomes(refused)).toEqual(['RULE_VIOLATION'])
    expect(await plotAt(a)).toBeUndefined()
    const { recordedAt } = await submit(register(a), amend(a, { note: '一' }), amend(a, { note: '二' }))
    expect(await plotAt(a)).toMatchObject({ note: '二', knownFrom: recordedAt })
  })

  it('stores no version known for an empty span where an act of a group closes what the one before opened', async () => {
    const a = key()
    const acts = await Promise.all(['一', '二', '三'].map((note, i) => submit(i === 0 ? register(a, { data: { note } }) : amend(a, { note }))))
    const { rows } = await sql<{ from: string; to: string }>`
      select taizhang_instant(known_from) as from, nullif(known_to, 'infinity')::text as to from record_version where record = ${a} order by known_from`.execute(
      ledger.db,
    )
    expect(rows.map(({ from }) => from)).toEqual(acts.map(({ recordedAt }) => recordedAt))
    expect(rows.map(({ to }) => to === null)).toEqual([false, false, true])
    for (const [i, { recordedAt }] of acts.entries()) expect(await plotAt(a, recordedAt)).toMatchObject({ note: ['一', '二', '三'][i] })
  })

  it('stores nothing of a record that one act registers and another of the group takes back, but what was known between', async () => {
    const a = key()
    const { changes } = await submit(register(a))
    const [first, second] = await Promise.all([
      submit(amend(a, { note: '示例' })),
      submit({ registry: 'plot', record: a, cancels: changes[0]?.id ?? '', reason: '示例撤销', basis: null }),
    ])
    expect(await plotAt(a, first.recordedAt)).toMatchObject({ note: '示例' })
    expect(await plotAt(a, second.recordedAt)).toBeUndefined()
  })

  it('keeps the restricted values that corrections take over, one from another', async () => {
    const a = key()
    const { changes } = await submit(register(a, { data: { contact: '示例联系人' } }))
    const [first = ''] = changes.map(({ id }) => id)
    const second = await submit({ registry: 'plot', record: a, supersedes: first, sequence: 1, basis: null })
    const third = await submit({ registry: 'plot', record: a, supersedes: second.changes[0]?.id ?? '', sequence: 2, basis: null })
    const { rows } = await sql<{ value: string }>`
      select value from restricted_value where change_id in (${first}, ${second.changes[0]?.id}, ${third.changes[0]?.id})`.execute(ledger.db)
    expect(rows.map(({ value }) => value)).toEqual(Array(3).fill('"示例联系人"'))
  })

  it('looks at the successor where a corrected merge takes its data over', async () => {
    const [a, b] = [key(), key()]
    const { changes } = await submit(register(a), register(b), register(a, { type: 'MergedInto', validFrom: '2020-05-01', data: { successor: b } }))
    const corrected = await submit({ registry: 'plot', record: a, supersedes: changes[2]?.id ?? '', validFrom: '2020-06-01', basis: BASIS, reason: '示例更正' })
    expect(corrected.changes).toHaveLength(1)
    expect(await plotAt(a)).toMatchObject({ status: 'MERGED', validFrom: '2020-06-01', successor: b })
  })

  describe('where the database says no', () => {
    beforeAll(async () => {
      await sql`
        create function refuse_bad() returns trigger language plpgsql as $$
        begin
          if new.record like '坏%' then raise exception '示例：数据库拒绝'; end if;
          if new.record like '慢%' then perform pg_sleep(20); end if;
          return new;
        end $$`.execute(ledger.db)
      await sql`create trigger refuse_bad before insert on ledger_entry for each row execute function refuse_bad()`.execute(ledger.db)
    })

    it('sinks the culprit alone, wherever it stands in its group', async () => {
      for (const size of [1, 2, 7, 40]) {
        const bad = size >> 1
        const before = await headOf(ledger.db, DISTRICT)
        const answers = await together(...Array.from({ length: size }, (_, i) => [register(i === bad ? `坏-${key()}` : key())]))
        expect(outcomes(answers)).toEqual(Array.from({ length: size }, (_, i) => (i === bad ? 'fault' : 'sealed')))
        expect((await headOf(ledger.db, DISTRICT)).position).toBe(before.position + size - 1)
      }
    })

    it('seals nothing of an act that the database refuses a part of, and judges later acts without it', async () => {
      const a = key()
      const answers = await together([register(a), register(`坏-${a}`)], [amend(a, { note: '示例' })], [register(a)])
      expect(outcomes(answers)).toEqual(['fault', 'NOT_FOUND', 'sealed'])
    })

    it('has sealed nothing where the connection was lost, and writes on over another', async () => {
      const a = key()
      const before = await headOf(ledger.db, DISTRICT)
      const lost = together([register(`慢-${a}`)])
      await until(async () => {
        const { rows } = await sql`
          select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`.execute(ledger.db)
        return rows.length > 0
      })
      expect(outcomes(await lost)).toEqual(['fault'])
      expect(await headOf(ledger.db, DISTRICT)).toEqual(before)
      expect((await submit(register(a))).changes[0]?.position).toBe(before.position + 1)
    })

    it('refuses to write over a read model that does not fit the facts, until it is rebuilt', async () => {
      const a = key()
      await submit(register(a))
      const before = await headOf(ledger.db, DISTRICT)
      await sql`delete from record_version where record = ${a}`.execute(ledger.db)
      await expect(submit(amend(a, { note: '示例' }))).rejects.toThrow('taizhang rebuild')
      expect(await headOf(ledger.db, DISTRICT)).toEqual(before)
      await rebuild(ledger.pool, catalogue, DISTRICT)
      await submit(amend(a, { note: '示例' }))
      expect(await plotAt(a)).toMatchObject({ note: '示例' })
    })
  })

  describe('whose clock is not the database’s', () => {
    it('refuses to write where they are more than five minutes apart, either way', async () => {
      const a = key()
      const before = await headOf(ledger.db, DISTRICT)
      const now = Date.now
      for (const drift of [6, -6]) {
        const clock = vi.spyOn(Date, 'now').mockImplementation(() => now() + drift * 60_000)
        const answers = await together([register(a)], [register(key())])
        expect(Math.round((await databaseClockDrift(ledger.db)) / 60_000)).toBe(-drift)
        clock.mockRestore()
        expect(outcomes(answers)).toEqual(['INTERNAL', 'INTERNAL'])
        expect(answers[0]).toMatchObject({ reason: { messageEn: expect.stringContaining('clock') as string } })
      }
      expect(await headOf(ledger.db, DISTRICT)).toEqual(before)
    })

    it('writes where they are four minutes apart, by the clock of the database', async () => {
      const now = Date.now
      const clock = vi.spyOn(Date, 'now').mockImplementation(() => now() + 4 * 60_000)
      const { recordedAt } = await submit(register(key()))
      clock.mockRestore()
      expect(Math.abs(Date.parse(recordedAt) - Date.now())).toBeLessThan(60_000)
      expect(await databaseClockDrift(ledger.db)).toBe(0)
    })
  })

  it('refuses what has not the form of a command before it waits', async () => {
    const before = await headOf(ledger.db, DISTRICT)
    expect(outcomes(await together([register(key(), { data: { areaM2: '示例' } })], [register('a/b')], [register(key(), { type: '示例' })]))).toEqual(
      Array(3).fill('BAD_USER_INPUT'),
    )
    expect(await headOf(ledger.db, DISTRICT)).toEqual(before)
  })

  it('answers everything that was submitted before it was closed', async () => {
    const short = openWriter(ledger.db, catalogue, DISTRICT)
    const a = key()
    const sealed = short.submit({ commands: [register(a)], recordedBy: null })
    await short.close()
    expect(await plotAt(a)).toMatchObject({ record: a })
    expect((await sealed).changes).toHaveLength(1)
  })
})
