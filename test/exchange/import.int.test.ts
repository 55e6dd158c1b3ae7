import { beforeEach, describe, expect, it } from 'vitest'
import { openPool } from '../../src/db/database.ts'
import type { Command } from '../../src/engine/command.ts'
import { openWriter } from '../../src/engine/writer.ts'
import { today } from '../../src/kernel/day.ts'
import { Refusal } from '../../src/kernel/refusal.ts'
import { catalogue } from '../../src/registries/index.ts'
import { exportOf, importBytes, type Imported } from '../support/exchange.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'

let ledger: TestLedger
const basis = { number: '示例环〔2020〕1号', title: null, issuer: null, issuedOn: null, sha256: null }
const command = (id: string, type: string, data: Command['data'] = {}, validFrom = '2020-01-01'): Command => {
  const [registry = '', record = ''] = id.split('/')
  return { registry, record, type, validFrom, basis, ...(data && { data }) }
}
const submit = async (...commands: readonly Command[]): Promise<void> => {
  const writer = openWriter(ledger.db, catalogue, DISTRICT)
  await writer.submit({ commands, recordedBy: '示例科室/示例经办' })
  await writer.close()
}
const TOWNS = [
  command('town/500116108', 'Registered', { name: '白沙镇', code: '500116108' }),
  command('town/500116110', 'Registered', { name: '李市镇', code: '500116110' }),
]

beforeEach(async () => {
  ledger = await openTestLedger()
  await submit(...TOWNS)
  return () => ledger.drop()
})

const size = async (): Promise<number> => Number((await ledger.pool.query<{ count: string }>('select count(*) from ledger_entry')).rows[0]?.count)
/** The changes of a record as `type day data`, in the order they were recorded. */
const changesOf = async (id: string): Promise<string[]> => {
  const { rows } = await ledger.pool.query<{ type: string; valid_from: string; data: string }>(
    `select e.type, e.valid_from, m.message_data as data from ledger_entry e join emt_messages m on m.stream_id = e.stream and m.stream_position = e.stream_position
     where e.registry || '/' || e.record = $1 order by e.position`,
    [id],
  )
  return rows.map(({ type, valid_from, data }) => `${type} ${valid_from} ${data}`)
}
const records = async (registry: string, asked = {}): Promise<Record<string, unknown>[]> =>
  (await exportOf(ledger, registry, 'ndjson', asked))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
const sources = (rows: readonly string[], header = '编号,水源地名称,镇街,水源类型,日供水量,联系人,备注'): string => `${[header, ...rows].join('\n')}\n`
const kinds = ({ records }: Imported): string[] => records.map(({ kind }) => kind)

describe('a dry run', () => {
  it('stores nothing and tells what would become of every row, by a digest that does not change while the ledger stands still', async () => {
    const file = sources(['S-1,示例甲水源地,白沙镇,水库型,1200,,', ',示例乙水源地,白沙镇,河流型,100,,', ',,白沙镇,河流型,100,,'])
    const [first, second] = [
      await importBytes(ledger, 'waterSource', '清单.csv', file, { dryRun: true }),
      await importBytes(ledger, 'waterSource', '清单.csv', file, { dryRun: true }),
    ]
    expect(await size()).toBe(2)
    expect(first.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'accepted'],
      [3, 'accepted'],
      [4, 'rejected'],
    ])
    expect(first.counts).toMatchObject({ rows: 3, accepted: 2, rejected: 1, created: 2, refusals: { MISSING_NAME: 1 } })
    expect(first.act).toBeNull()
    expect(second.digest).toBe(first.digest)
    expect(second.records).toEqual(first.records)
    expect(first.text).toContain('MISSING_NAME')
  })
})

describe('a commit', () => {
  const file = sources(['S-1,示例甲水源地,白沙镇,水库型,1200,,', ',示例乙水源地,白沙镇,河流型,100,,'])

  it('is one act that rests on the file, and does what the report of its digest said', async () => {
    const { digest, records: told } = await importBytes(ledger, 'waterSource', '清单.csv', file, { dryRun: true })
    const done = await importBytes(ledger, 'waterSource', '清单.csv', file, { digest, recordedBy: '示例科室' })
    expect(done.act).toMatchObject({ first: 3, last: 4 })
    expect(done.records).toEqual(told)
    const { rows } = await ledger.pool.query<{ basis: string; by: string; reason: string }>(
      `select message_metadata ->> 'basis' as basis, message_metadata ->> 'recordedBy' as by, message_metadata ->> 'reason' as reason
       from emt_messages where stream_id like '%waterSource%' order by global_position`,
    )
    expect(rows.map(({ by, reason }) => [by, reason])).toEqual([
      ['示例科室', '第 2 行'],
      ['示例科室', '第 3 行'],
    ])
    expect(JSON.parse(rows[0]?.basis ?? '')).toMatchObject({ title: '清单.csv', sha256: done.sha256 })
    expect((await records('waterSource')).map(({ name, dailySupplyT, townCode }) => [name, dailySupplyT, townCode])).toEqual(
      expect.arrayContaining([
        ['示例甲水源地', 1200, '500116108'],
        ['示例乙水源地', 100, '500116108'],
      ]),
    )
  })

  it('of the same file again makes no second change', async () => {
    await importBytes(ledger, 'waterSource', '清单.csv', file)
    const before = await size()
    const again = await importBytes(ledger, 'waterSource', '清单.csv', file)
    expect(kinds(again)).toEqual(['unchanged', 'unchanged'])
    expect(again.act).toBeNull()
    expect(await size()).toBe(before)
  })

  it('of the same file again makes none, though it names people', async () => {
    const named = sources(['S-1,示例甲水源地,白沙镇,水库型,1200,示例联系人,'])
    await importBytes(ledger, 'waterSource', '清单.csv', named)
    expect(kinds(await importBytes(ledger, 'waterSource', '清单.csv', named))).toEqual(['unchanged'])
    const changed = await importBytes(ledger, 'waterSource', '清单.csv', named.replace('示例联系人', '示例另一人'))
    expect(changed.records).toMatchObject([{ kind: 'changed', changes: [{ type: 'Amended' }] }])
    expect(JSON.stringify(changed.records)).not.toContain('示例另一人')
    expect(JSON.stringify(changed.records)).not.toContain('示例联系人')
  })

  it('is refused with a new report where the ledger has moved so that the outcome differs', async () => {
    const { digest } = await importBytes(ledger, 'waterSource', '清单.csv', file, { dryRun: true })
    await submit(command('waterSource/S-1', 'Registered', { name: '示例甲水源地', townCode: '500116108', dailySupplyT: 7 }))
    const before = await size()
    const refused = await importBytes(ledger, 'waterSource', '清单.csv', file, { digest })
    expect(refused.refused).toMatchObject({ code: 'CONFLICT' })
    expect(refused.digest).not.toBe(digest)
    expect(refused.records[0]).toMatchObject({ id: 'waterSource/S-1', kind: 'changed', fields: { dailySupplyT: [7, 1200] } })
    expect(await size()).toBe(before)
    expect((await importBytes(ledger, 'waterSource', '清单.csv', file, { digest: refused.digest })).act).not.toBeNull()
  })

  it('goes on where the ledger has moved and the outcome is the same', async () => {
    const { digest } = await importBytes(ledger, 'waterSource', '清单.csv', file, { dryRun: true })
    await submit(command('waterSource/S-9', 'Registered', { name: '示例另一水源地', townCode: '500116110' }))
    expect((await importBytes(ledger, 'waterSource', '清单.csv', file, { digest })).act).toMatchObject({ first: 4, last: 5 })
  })

  it('refuses all rows for one, where that is asked for, and else the one alone', async () => {
    const mixed = sources(['S-1,示例甲水源地,白沙镇,水库型,1200,,', 'S-2,示例乙水源地,江北镇,河流型,100,,'])
    const none = await importBytes(ledger, 'waterSource', '清单.csv', mixed, { allOrNothing: true })
    expect(none.refused).toMatchObject({ code: 'RULE_VIOLATION' })
    expect(await size()).toBe(2)
    expect((await importBytes(ledger, 'waterSource', '清单.csv', mixed)).counts).toMatchObject({ created: 1, rejected: 1, refusals: { UNKNOWN_TOWN: 1 } })
    expect(await size()).toBe(3)
  })

  it('is judged anew where a record that it touches moves while it is read', async () => {
    await submit(command('waterSource/S-1', 'Registered', { name: '示例甲水源地', townCode: '500116108', dailySupplyT: 7 }))
    let moved = false
    const done = await importBytes(ledger, 'waterSource', '清单.csv', file, {
      progress: () => {
        if (moved) return
        moved = true
        moving = submit(command('waterSource/S-1', 'Amended', { dailySupplyT: 8 }, '2021-01-01'))
      },
    })
    await moving
    expect(done.records[0]).toMatchObject({ kind: 'changed' })
    expect((await records('waterSource')).find(({ record }) => record === 'S-1')).toMatchObject({ dailySupplyT: 1200 })
  })
  let moving: Promise<void> | undefined
})

describe('a row', () => {
  it('is matched by its key, by a code, by name and town, and else is new', async () => {
    await submit(
      command('waterSource/S-1', 'Registered', { name: '示例甲', townCode: '500116108' }),
      command('waterSource/S-2', 'Registered', { name: '示例乙', townCode: '500116108', codes: [{ system: '示例系统', value: '77' }] }),
      command('waterSource/S-3', 'Registered', { name: '示例丙', townCode: '500116108' }),
      command('waterSource/S-4', 'Registered', { name: '示例丙', townCode: '500116110' }),
    )
    const report = await importBytes(
      ledger,
      'waterSource',
      '清单.csv',
      '编号,名称,镇街,编码,日供水量\nS-1,示例甲改名,白沙镇,,1\n,示例乙改名,白沙镇,示例系统:77,2\n,示例丙,李市,,3\n,示例丁,白沙镇,,4\n',
    )
    expect(report.records.map(({ id, kind }) => [id.replace(/[0-9a-f-]{36}/, '新'), kind])).toEqual([
      ['waterSource/S-1', 'changed'],
      ['waterSource/S-2', 'changed'],
      ['waterSource/S-4', 'changed'],
      ['waterSource/新', 'created'],
    ])
    expect(report.records[0]?.fields).toMatchObject({ name: ['示例甲', '示例甲改名'], dailySupplyT: [null, 1] })
  })

  it('that may mean two records is left to a person', async () => {
    await submit(
      command('waterSource/S-1', 'Registered', { name: '示例甲', townCode: '500116108' }),
      command('waterSource/S-2', 'Registered', { name: '示例甲', townCode: '500116108' }),
    )
    const report = await importBytes(ledger, 'waterSource', '清单.csv', '名称,镇街,日供水量\n示例甲,白沙镇,1\n')
    expect(report.rows[0]).toMatchObject({ outcome: 'rejected', reason: 'AMBIGUOUS_RECORD', hint: 'S-1, S-2' })
  })

  it('is in force from its own day, else from the day given, else from today', async () => {
    const file = '编号,名称,生效日期\nS-1,示例甲,2019-05-01\nS-2,示例乙,\n'
    await importBytes(ledger, 'waterSource', '甲.csv', file, { validFrom: '2020-06-01' })
    await importBytes(ledger, 'waterSource', '乙.csv', '编号,名称\nS-3,示例丙\n')
    const days = Object.fromEntries((await records('waterSource')).map(({ record, validFrom }) => [record, validFrom]))
    expect(days).toEqual({ 'S-1': '2019-05-01', 'S-2': '2020-06-01', 'S-3': today() })
  })

  it('says nothing of a column that it leaves empty, and clears one that it says is none', async () => {
    await submit(command('waterSource/S-1', 'Registered', { name: '示例甲', dailySupplyT: 5, population: 9, waterworks: '示例水厂' }))
    await importBytes(ledger, 'waterSource', '清单.csv', '编号,名称,日供水量,服务人口,水厂\nS-1,示例甲,,/,\n')
    expect((await records('waterSource'))[0]).toMatchObject({ dailySupplyT: 5, waterworks: '示例水厂' })
    expect((await records('waterSource'))[0]).not.toHaveProperty('population')
  })

  it('that the rules refuse says so, and the others go on', async () => {
    await submit(command('farmlandUnit/F-1', 'Registered', { name: '示例单元', category: 'PRIORITY_PROTECTION' }))
    const report = await importBytes(ledger, 'farmlandUnit', '清单.csv', '编号,名称,类别\nF-1,示例单元,严格管控类\nF-2,示例单元二,安全利用类\n')
    expect(report.rows).toMatchObject([{ outcome: 'rejected', reason: 'RULE_VIOLATION' }, { outcome: 'accepted' }])
    expect(report.messages[0]?.message).toContain('一级')
  })

  it('that changes a class does so by the change that is meant for it', async () => {
    await submit(command('farmlandUnit/F-1', 'Registered', { name: '示例单元', category: 'PRIORITY_PROTECTION', areaMu: 3 }))
    const report = await importBytes(ledger, 'farmlandUnit', '清单.csv', '编号,名称,类别,面积（亩）\nF-1,示例单元,安全利用类,4\n')
    expect(report.records[0]?.changes.map(({ type }) => type).sort()).toEqual(['Amended', 'Reclassified'])
  })

  it('of a record that was retired puts it in force again, with what was known of it', async () => {
    await submit(
      command('waterSource/S-1', 'Registered', { name: '示例甲', townCode: '500116108', population: 9 }),
      command('waterSource/S-1', 'Retired', {}, '2021-01-01'),
    )
    await importBytes(ledger, 'waterSource', '清单.csv', '名称,镇街,日供水量\n示例甲,白沙镇,5\n')
    expect(await records('waterSource')).toMatchObject([{ record: 'S-1', population: 9, dailySupplyT: 5 }])
  })

  it('has its name in one line, however narrow the column was', async () => {
    const report = await importBytes(ledger, 'waterSource', '清单.csv', '编号,名称\nS-1,"示例甲\n水源地"\n')
    expect(report.rows[0]).toMatchObject({ normalized: { name: '示例甲水源地' }, warnings: ['NEWLINE_IN_CELL'] })
  })

  it('keeps what no column knows under the words of its header', async () => {
    await importBytes(ledger, 'waterSource', '清单.csv', '编号,名称,示例列\nS-1,示例甲,某事\n')
    expect((await records('waterSource'))[0]).toMatchObject({ extra: { 示例列: '某事' } })
    expect(kinds(await importBytes(ledger, 'waterSource', '清单.csv', '编号,名称,示例列\nS-1,示例甲,某事\n'))).toEqual(['unchanged'])
  })
})

describe('a file', () => {
  it('that breaks in its midst is refused with a sentence, and nothing of it is stored', async () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `S-${i},示例${i},白沙镇,,1,,`)
    const before = await size()
    const broken = sources([...rows, '"S-X,示例,白沙镇', ...rows.map((row) => row.replace('S-', 'T-'))])
    await expect(importBytes(ledger, 'waterSource', '清单.csv', broken)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(importBytes(ledger, 'waterSource', '清单.xlsx', broken)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(await size()).toBe(before)
  })
})

describe('a day that changes the status', () => {
  const farms = (rows: readonly string[]): string => `${['养殖场名称,镇街,畜种,存栏量,关停时间', ...rows].join('\n')}\n`

  it('is a change of its own on that day; the record was there before', async () => {
    await importBytes(ledger, 'livestockFarm', '清单.csv', farms(['示例三号养殖场,白沙镇,生猪,300头,2020年9月30日']))
    const [farm] = await records('livestockFarm')
    expect(farm).toMatchObject({ status: 'CLOSED', closedOn: '2020-09-30', stock: 300 })
    expect((await changesOf(`livestockFarm/${String(farm?.['record'])}`)).map((each) => each.slice(0, 21))).toEqual([
      'Registered 2020-09-30',
      'Closed 2020-09-30 {"c',
    ])
    expect(kinds(await importBytes(ledger, 'livestockFarm', '清单.csv', farms(['示例三号养殖场,白沙镇,生猪,300头,2020年9月30日'])))).toEqual(['unchanged'])
  })

  it('closes a record that the ledger holds, on that day', async () => {
    await submit(command('livestockFarm/F-1', 'Registered', { name: '示例三号养殖场', townCode: '500116108', stock: 300, status: 'OPERATING' }, '2018-01-01'))
    const report = await importBytes(ledger, 'livestockFarm', '清单.csv', farms(['示例三号养殖场,白沙镇,,300头,2020年9月30日']))
    expect(report.records[0]).toMatchObject({ kind: 'changed', changes: [{ type: 'Closed', validFrom: '2020-09-30' }], status: ['OPERATING', 'CLOSED'] })
    expect(await records('livestockFarm', { validOn: '2020-09-29' })).toMatchObject([{ status: 'OPERATING' }])
    expect(await records('livestockFarm', { validOn: '2020-09-30' })).toMatchObject([{ status: 'CLOSED' }])
  })

  it('that no change leads to is stated by the registration', async () => {
    await importBytes(ledger, 'dumpPoint', '清单.csv', '名称,镇街,销号时间\n示例堆放点,白沙镇,2021-03-01\n')
    expect(await records('dumpPoint', { validOn: '2021-03-01' })).toMatchObject([{ status: 'CLOSED', validFrom: '2021-03-01' }])
  })
})

describe('a caller', () => {
  it('changes what he keeps; other rows are refused, each by itself', async () => {
    const rights = (registry: string, town?: string | null) =>
      registry === 'waterSource' && (town === undefined || town === '500116108') ? undefined : new Refusal('FORBIDDEN', '不归你管。', 'Not yours.')
    const report = await importBytes(ledger, 'waterSource', '清单.csv', sources(['S-1,示例甲,白沙镇,,,,', 'S-2,示例乙,李市镇,,,,']), { rights })
    expect(report.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['accepted', undefined],
      ['rejected', 'FORBIDDEN'],
    ])
  })
})

it('a file needs none of the connections that others are waiting for', async () => {
  const pool = openPool(ledger.connection, 1)
  const held = await pool.connect()
  try {
    expect((await importBytes({ pool }, 'waterSource', '清单.csv', sources(['S-1,示例甲,白沙镇,,,,']))).act).toMatchObject({ first: 3 })
  } finally {
    held.release()
    await pool.end()
  }
})

it('two files at once that register the same become one record', async () => {
  const file = sources([',示例甲水源地,白沙镇,水库型,1200,,'])
  const reports = await Promise.all([1, 2, 3].map((n) => importBytes(ledger, 'waterSource', `清单${n}.csv`, file)))
  expect(reports.filter(({ act }) => act !== null)).toHaveLength(1)
  expect(await records('waterSource')).toHaveLength(1)
})
