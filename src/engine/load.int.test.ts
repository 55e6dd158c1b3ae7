import { canonical } from './canonical.ts'
import { leafHash } from '../proof/tree.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestLedger, type TestLedger } from '../../test/support/ledger.ts'
import { DISTRICT } from '../../test/support/postgres.ts'
import { catalogue } from '../registries/index.ts'
import { plot } from '../registries/plot/registry.ts'
import { commitmentTo } from './canonical.ts'
import { dumpLedger } from './dump.ts'
import { linesOf, loadLedger, RefusedLine } from './load.ts'
import { recordsByKey, EVERYTHING } from './read/records.ts'
import { headOf } from './seal.ts'

type Line = Readonly<Record<string, unknown>>

const T = (n: number): string => `2021-01-01T00:00:00.${String(n).padStart(6, '0')}Z`
/** Change n of the log; what is not said is the plainest there is. */
const log = (...lines: readonly Line[]): Line[] =>
  lines.map((line, i) => ({
    ...{ position: i + 1, id: `c-${i + 1}`, district: DISTRICT, registry: 'plot', record: 'P-1', type: 'Amended', validFrom: '2020-01-01' },
    recordedAt: T(i + 1),
    ...line,
  }))
const registered = { type: 'Registered', data: { name: '示例' } }
const correcting = { type: undefined, validFrom: undefined, reason: '示例更正' }

const count = async ({ db }: TestLedger): Promise<unknown> => {
  const { rows } = await sql`
    select (select count(*) from ledger_entry) as entries, (select count(*) from emt_messages) as messages, (select count(*) from emt_streams) as streams,
      (select count(*) from record_version) as versions, (select count(*) from restricted_value) as restricted`.execute(db)
  return rows[0]
}
const NOTHING = { entries: '0', messages: '0', streams: '0', versions: '0', restricted: '0' }

const dumped = async ({ db }: TestLedger): Promise<string[]> => {
  const lines: string[] = []
  for await (const line of dumpLedger(db, DISTRICT)) lines.push(line)
  return lines
}
const leaves = async ({ db }: TestLedger): Promise<string[]> => {
  const { rows } = await sql<{ leaf: string }>`select encode(leaf, 'hex') as leaf from ledger_entry order by position`.execute(db)
  return rows.map(({ leaf }) => leaf)
}
const changesOf = async (ledger: TestLedger): Promise<Line[]> => (await dumped(ledger)).map((line) => JSON.parse(line) as Line)

const free: TestLedger[] = []
beforeAll(async () => {
  free.push(await openTestLedger(), await openTestLedger())
})
afterAll(() => Promise.all(free.map((ledger) => ledger.drop())))

/** An empty ledger for one test; a second one within the first. */
const withLedger = async (work: (ledger: TestLedger) => Promise<void>): Promise<void> => {
  const ledger = free.pop()
  if (!ledger) throw new Error('Both ledgers are in use.')
  try {
    await ledger.pool.query('truncate ledger_entry, emt_messages, emt_streams, record_version, restricted_value')
    await work(ledger)
  } finally {
    free.push(ledger)
  }
}

describe('a log that is refused', () => {
  let ledger: TestLedger
  beforeAll(async () => {
    ledger = await openTestLedger()
  })
  afterAll(() => ledger.drop())

  const refusalOf = async (lines: readonly unknown[]) => {
    const cause: unknown = await ledger.load(lines).catch((refused: unknown) => refused)
    expect(cause).toBeInstanceOf(RefusedLine)
    const { line, cause: refusal, message } = cause as RefusedLine
    expect(await count(ledger), 'something was loaded').toEqual(NOTHING)
    return { line, code: refusal.code, field: refusal.details.field, head: refusal.details['head'], message }
  }

  const stale = { code: 'STALE_CORRECTION' }
  it.each([
    ['is no JSON', [...log(registered), '{"position":2'], { line: 2, code: 'BAD_USER_INPUT' }],
    ['has a key that no change line has', log(registered, { 备注: 1 }), { line: 2, field: 'line' }],
    ['has another position', log(registered, { position: 3 }), { line: 2, field: 'position' }],
    ['begins at position 0', log({ ...registered, position: 0 }), { line: 1, field: 'position' }],
    ['was recorded before the one above', log(registered, { recordedAt: T(0) }), { line: 2, field: 'recordedAt' }],
    ['was recorded before it in another offset', log(registered, { recordedAt: '2021-01-01T08:00:00.000000+08:00' }), { line: 2, field: 'recordedAt' }],
    ['will be recorded in the future', log(registered, { recordedAt: '2999-01-01T00:00:00Z' }), { line: 2, field: 'recordedAt' }],
    ['has seven digits of a second', log(registered, { recordedAt: '2021-01-01T00:00:00.0000020Z' }), { line: 2, field: 'recordedAt' }],
    ['has no recordedAt where others have', log(registered, { recordedAt: undefined }), { line: 2, field: 'recordedAt' }],
    ['has a recordedAt where others have none', log({ ...registered, recordedAt: null }, {}), { line: 2, field: 'recordedAt' }],
    ['is of an unknown registry', log(registered, { registry: '示例' }), { line: 2, field: 'registry' }],
    ['is of a type that the registry does not have', log(registered, { type: 'Activated' }), { line: 2, field: 'type' }],
    ['has a field of the wrong type', log(registered, { data: { areaM2: '1' } }), { line: 2, field: 'data.areaM2' }],
    ['is of another district', log(registered, { district: '500117' }), { line: 2, field: 'district' }],
    ['repeats an id', log(registered, { id: 'c-1' }), { line: 2, code: 'CONFLICT', field: 'id' }],
    ['repeats an id of another record', log(registered, { id: 'c-1', record: 'P-2' }), { line: 2, code: 'CONFLICT', field: 'id' }],
    ['supersedes nothing that there is', log(registered, { ...correcting, supersedes: 'c-9' }), { line: 2 }],
    ['supersedes what comes later', log(registered, { ...correcting, supersedes: 'c-3' }, {}), { line: 2 }],
    ['supersedes itself', log(registered, { ...correcting, supersedes: 'c-2' }), { line: 2 }],
    ['supersedes a change of another record', log(registered, { ...correcting, record: 'P-2', supersedes: 'c-1' }), { line: 2 }],
    [
      'supersedes what was superseded',
      log(registered, { ...correcting, supersedes: 'c-1' }, { ...correcting, supersedes: 'c-1' }),
      { line: 3, ...stale, head: 'c-2' },
    ],
    [
      'cancels what was superseded twice',
      log(registered, { ...correcting, supersedes: 'c-1' }, { ...correcting, supersedes: 'c-2' }, { ...correcting, cancels: 'c-1' }),
      { line: 4, ...stale, head: 'c-3' },
    ],
    ['cancels what was cancelled', log(registered, { ...correcting, cancels: 'c-1' }, { ...correcting, cancels: 'c-1' }), { line: 3, ...stale, head: 'c-2' }],
    ['cancels a cancellation', log(registered, { ...correcting, cancels: 'c-1' }, { ...correcting, cancels: 'c-2' }), { line: 3, ...stale, head: 'c-2' }],
    ['supersedes a cancellation', log(registered, { ...correcting, cancels: 'c-1' }, { ...correcting, supersedes: 'c-2' }), { line: 3, ...stale, head: 'c-2' }],
    ['cancels and has data', log(registered, { ...correcting, cancels: 'c-1', data: { note: '示例' } }), { line: 2, field: 'data' }],
    ['corrects in a correction of the same act', log(registered, { cancels: 'c-1', supersedes: 'c-1' }), { line: 2, field: 'cancels' }],
    [
      'discloses what does not match its commitment',
      log(registered, {
        data: { contact: commitmentTo('甲', Buffer.alloc(32)) },
        restricted: { contact: { value: '乙', salt: Buffer.alloc(32).toString('base64') } },
      }),
      { line: 2, field: 'contact' },
    ],
  ])('names the line that %s, and nothing is loaded', async (_, lines, expected: Line) => {
    expect(await refusalOf(lines)).toMatchObject({ code: 'BAD_USER_INPUT', ...expected })
  })

  it('says line, code and reason in its message, in both languages', async () => {
    const { message } = await refusalOf(log(registered, { position: 7 }))
    expect(message).toBe('第 2 行：position 为 7，应为 2。\nLine 2: BAD_USER_INPUT: position is 7; expected 2.')
  })

  it('is refused whole, though thousands of lines before were sent to the database', async () => {
    const many = Array.from({ length: 9_000 }, (_, i) => ({ ...registered, record: `P-${i}`, ...(i === 8_500 && { district: '示例' }) }))
    expect(await refusalOf(log(...many))).toMatchObject({ line: 8_501, field: 'district' })
  })

  it('can be put right and loaded then', async () => {
    expect(await ledger.load(log(registered))).toBe(1)
    expect(await count(ledger)).toEqual({ ...NOTHING, entries: '1', messages: '1', streams: '1', versions: '1' })
    await expect(ledger.load(log(registered))).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

describe('a log that is loaded', () => {
  it('keeps recordedAt to the microsecond, and equal ones are one act', () =>
    withLedger(async (ledger) => {
      await ledger.load(log(registered, { recordedAt: T(1) }, { recordedAt: '2021-01-01T08:00:00.000002+08:00' }))
      expect((await changesOf(ledger)).map(({ recordedAt }) => recordedAt)).toEqual([T(1), T(1), T(2)])
      expect(await headOf(ledger.db, DISTRICT)).toEqual({ position: 3, recordedAt: T(2) })
    }))

  it('without recordedAt is one act of now', () =>
    withLedger(async (ledger) => {
      await ledger.load(log(registered, {}, {}).map(({ recordedAt: _, position: __, ...line }) => line))
      const instants = new Set((await changesOf(ledger)).map(({ recordedAt }) => recordedAt))
      expect(instants.size).toBe(1)
      expect(Math.abs(Date.parse(String([...instants][0])) - Date.now())).toBeLessThan(60_000)
    }))

  it('is history: no rule judges it', () =>
    withLedger(async (ledger) => {
      await ledger.load(
        log({ type: 'Delisted', basis: null }, { type: 'Retired', validFrom: '2019-01-01' }, { ...registered, validFrom: '2020-02-01' }, registered),
      )
      const point = { district: DISTRICT, validOn: '2020-02-01', ...(await headOf(ledger.db, DISTRICT)), knownAt: T(4), asked: {} }
      expect((await recordsByKey(ledger.db, plot, ['P-1'], point, EVERYTHING)).get('P-1')).toMatchObject({ status: 'DELISTED', name: '示例' })
    }))

  it('is empty where the file is', () =>
    withLedger(async (ledger) => {
      expect(await ledger.load([])).toBe(0)
      expect(await headOf(ledger.db, DISTRICT)).toMatchObject({ position: 0 })
    }))

  it('may come in several files, with blank lines, a byte order mark and the line ends of Windows', () =>
    withLedger(async (ledger) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'taizhang-log-'))
      try {
        const [a, b, c] = log(registered, {}, { district: '示例' }).map((line) => JSON.stringify(line))
        const [one, two] = [path.join(folder, '1.ndjson'), path.join(folder, '2.ndjson')]
        writeFileSync(one, `\uFEFF${a}\r\n\r\n  \r\n`)
        writeFileSync(two, `\n${b}\n\n${c}`)
        await expect(loadLedger(ledger.pool, catalogue, DISTRICT, linesOf([one, two]))).rejects.toMatchObject({ line: 4 })
        writeFileSync(two, `\n${b}\n`)
        expect(await loadLedger(ledger.pool, catalogue, DISTRICT, linesOf([one, two]))).toBe(2)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }))
})

describe('what a correction does not say', () => {
  it('is taken from its target and written out before it is hashed', () =>
    withLedger(async (spoken) => {
      const target = { type: 'Listed', validFrom: '2020-02-01', sequence: 4, data: { mode: 'BOTH', note: '示例' } }
      await spoken.load(log(registered, target, { ...correcting, supersedes: 'c-2' }, { ...correcting, supersedes: 'c-3', validFrom: '2020-03-01', data: {} }))
      const changes = await changesOf(spoken)
      expect(changes[2]).toMatchObject({ ...target, supersedes: 'c-2' })
      expect(changes[3]).toMatchObject({ ...target, validFrom: '2020-03-01', data: {} })

      // Who writes it out has the same leaves.
      await withLedger(async (written) => {
        await written.load(
          log(
            registered,
            target,
            { ...correcting, ...target, supersedes: 'c-2' },
            { ...correcting, ...target, supersedes: 'c-3', validFrom: '2020-03-01', data: {} },
          ),
        )
        expect(await leaves(written)).toEqual(await leaves(spoken))
      })
    }))

  it('a cancellation takes day and sequence over, and nothing else', () =>
    withLedger(async (ledger) => {
      await ledger.load(log(registered, { validFrom: '2020-02-01', sequence: 4, data: { note: '示例' } }, { ...correcting, cancels: 'c-2' }))
      expect((await changesOf(ledger))[2]).toMatchObject({ type: 'Cancelled', validFrom: '2020-02-01', sequence: 4, data: {}, cancels: 'c-2' })
    }))

  it('is found though the target stands thousands of lines before', () =>
    withLedger(async (ledger) => {
      const between = Array.from({ length: 4_500 }, (_, i) => ({ ...registered, record: `Q-${i}` }))
      await ledger.load(log({ ...registered, sequence: 3, data: { note: '示例', contact: '示例联系人' } }, ...between, { ...correcting, supersedes: 'c-1' }))
      expect((await changesOf(ledger)).at(-1)).toMatchObject({ type: 'Registered', sequence: 3, data: { note: '示例' } })
    }))

  it('may hang on a chain of any length', () =>
    withLedger(async (ledger) => {
      const chain = Array.from({ length: 3_000 }, (_, i) => ({ ...correcting, supersedes: `c-${i + 1}` }))
      await ledger.load(log(registered, ...chain))
      expect((await changesOf(ledger)).at(-1)).toMatchObject({ type: 'Registered', data: registered.data })
    }))
})

describe('restricted values', () => {
  const contact = (n: number) => ({ contact: `示例联系人${n}`, telephone: '00000000000' })
  const lines = log(
    { ...registered, data: { name: '示例', ...contact(1) } },
    { data: contact(2) },
    { ...correcting, supersedes: 'c-2' },
    { ...correcting, supersedes: 'c-3', validFrom: '2020-05-01' },
    { data: { contact: null } },
  )

  const valuesOf = async ({ db }: TestLedger): Promise<unknown[]> => {
    const { rows } = await sql`select change_id as id, field, value::text as value from restricted_value order by change_id, field`.execute(db)
    return rows
  }

  it('never enter the event, the entry or a version', () =>
    withLedger(async (ledger) => {
      await ledger.load(lines)
      const { rows } = await sql<{ text: string }>`
        select message_data::text || message_metadata::text as text from emt_messages
        union all select row_to_json(v)::text from record_version v union all select row_to_json(e)::text from ledger_entry e`.execute(ledger.db)
      for (const { text } of rows) expect(text).not.toMatch(/示例联系人|00000000000/)
    }))

  it('are taken over along a chain of corrections', () =>
    withLedger(async (ledger) => {
      await ledger.load(lines)
      const taken = ['c-2', 'c-3', 'c-4'].flatMap((id) => [
        { id, field: 'contact', value: '"示例联系人2"' },
        { id, field: 'telephone', value: '"00000000000"' },
      ])
      expect((await valuesOf(ledger)).slice(2)).toEqual(taken)
    }))

  it('stand in a dump beside their commitments, so that its load has the same leaves, values and versions', () =>
    withLedger(async (ledger) => {
      await ledger.load(lines)
      const dump = await dumped(ledger)
      expect(JSON.parse(dump[4] ?? '')).not.toHaveProperty('restricted')
      await withLedger(async (again) => {
        await again.load(dump)
        expect(await leaves(again)).toEqual(await leaves(ledger))
        expect(await dumped(again)).toEqual(dump)
        expect(await valuesOf(again)).toEqual(await valuesOf(ledger))
        expect(await count(again)).toEqual(await count(ledger))
      })
    }))

  it('stand in one order, whatever way the database finds them', () =>
    withLedger(async (ledger) => {
      const [{ data, ...first } = {}] = lines
      // Stored in the order of the line, which is not that of their index.
      await ledger.load([{ ...first, data: Object.fromEntries(Object.entries(data as Line).reverse()) }])
      const found = (way: string): Promise<string[]> =>
        ledger.db.connection().execute(async (db) => {
          for (const each of ['seqscan', 'indexscan', 'bitmapscan']) await sql.raw(`set enable_${each} = ${each === way ? 'on' : 'off'}`).execute(db)
          await sql`discard plans`.execute(db)
          const all = await dumped({ ...ledger, db })
          await sql`reset all`.execute(db)
          return all
        })
      const [one, other] = [await found('seqscan'), await found('indexscan')]
      expect(other).toEqual(one)
      expect(one[0]).toMatch(/"restricted":\{"contact":.*"telephone":/)
    }))

  it('are hashed as commitments in a leaf of exactly the keys of a change line', () =>
    withLedger(async (ledger) => {
      await ledger.load(lines)
      const hashed = (await dumped(ledger)).map((text) => {
        const { restricted: _, ...line } = JSON.parse(text) as Line
        return leafHash(canonical(line)).toString('hex')
      })
      expect(await leaves(ledger)).toEqual(hashed)
    }))

  it('that were erased stay so, with every leaf whole', () =>
    withLedger(async (ledger) => {
      await ledger.load(lines)
      await sql`delete from restricted_value where field = 'contact'`.execute(ledger.db)
      const dump = await dumped(ledger)
      expect(dump.join('\n')).not.toContain('示例联系人')
      await withLedger(async (again) => {
        await again.load(dump)
        expect(await leaves(again)).toEqual(await leaves(ledger))
        expect(await valuesOf(again)).toEqual(await valuesOf(ledger))
      })
    }))

  it('given in clear are salted anew: the same log has other leaves each time it is loaded', () =>
    withLedger(async (ledger) => {
      await ledger.load(lines)
      await withLedger(async (again) => {
        await again.load(lines)
        const [one, other] = [await leaves(ledger), await leaves(again)]
        expect(one.map((leaf, i) => leaf === other[i])).toEqual([false, false, false, false, true])
      })
    }))
})

describe('what nobody knows a column for', () => {
  it.each(['constructor', 'toString', '__proto__'])('is kept under extra, though it is called %s', (key) =>
    withLedger(async (ledger) => {
      const text = JSON.stringify(log(registered)[0]).replace('"name":"示例"', `"name":"示例","${key}":{"甲":1}`)
      await ledger.load([text])
      const point = { district: DISTRICT, validOn: '2020-02-01', position: 1, knownAt: T(1), asked: {} }
      const found = (await recordsByKey(ledger.db, plot, ['P-1'], point, EVERYTHING)).get('P-1')
      expect(JSON.stringify(found?.['extra'])).toBe(`{"${key}":{"甲":1}}`)
      expect((await dumped(ledger))[0]).toContain(`"${key}":{"甲":1}`)
    }),
  )
})
