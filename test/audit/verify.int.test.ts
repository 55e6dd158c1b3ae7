/** Whatever is altered behind the ledger's back is found, and said to be what and where it is. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../src/config.ts'
import { inSession } from '../../src/db/session.ts'
import { ENTRY_ROW, readEntry, type EntryRow } from '../../src/engine/audit/entry.ts'
import type { Finding } from '../../src/engine/audit/report.ts'
import { verifyLedger, type VerifyOptions, type VerifyReport } from '../../src/engine/audit/verify.ts'
import { canonical } from '../../src/engine/canonical.ts'
import { openStage } from '../../src/engine/stage.ts'
import { rootAt } from '../../src/engine/tree.ts'
import { openWriter } from '../../src/engine/writer.ts'
import { checkpointNote } from '../../src/proof/checkpoint.ts'
import { drawSigner } from '../../src/proof/note.ts'
import { GrowingTree } from '../../src/proof/tree.ts'
import { catalogue } from '../../src/registries/index.ts'
import { line, registered } from '../support/api.ts'
import { ledger as anyLedger } from '../support/arbitraries.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'

const TABLES = ['ledger_entry', 'emt_messages', 'emt_streams', 'record_version', 'record_ever', 'restricted_value', 'checkpoint', 'read_model']
const ORIGIN = 'taizhang.example/500116'
const signer = drawSigner(ORIGIN)
const stranger = drawSigner(ORIGIN)

let ledger: TestLedger
const sql = async (statement: string): Promise<void> => {
  await ledger.pool.query(statement)
}
const asked = async <T extends object>(statement: string): Promise<T[]> => (await ledger.pool.query<T>(statement)).rows

const verify = (options: Partial<VerifyOptions> = {}, of = ledger): Promise<VerifyReport> =>
  verifyLedger(of.pool, catalogue, DISTRICT, { verifiers: [signer.verifier], origin: ORIGIN, ...options })
const factsOnly = () => verify({ factsOnly: true })
const signCheckpoint = async (by = signer, size?: number, origin = ORIGIN): Promise<void> => {
  const at = size ?? Number((await asked<{ size: string }>('select count(*) as size from ledger_entry'))[0]?.size)
  const note = checkpointNote({ origin, size: BigInt(at), root: await rootAt(ledger.db, DISTRICT, at) }, [by])
  await ledger.pool.query('insert into checkpoint (district, size, note) values ($1, $2, $3) on conflict (district, size) do update set note = excluded.note', [
    DISTRICT,
    at,
    note,
  ])
}

const POLYGON = {
  type: 'Polygon',
  coordinates: [
    [
      [106.2, 29.2],
      [106.21, 29.2],
      [106.21, 29.21],
      [106.2, 29.2],
    ],
  ],
}
const LINES = [
  registered('town/500116901', { name: '示例镇' }),
  registered('plot/P-1', { name: '示例地块一', townCode: '500116901', geometry: POLYGON }, { recordedAt: '2020-01-03T00:00:00.000000Z' }),
  registered('plot/P-2', { name: '示例地块二', townCode: '500116901', legacyCode: 'X' }, { recordedAt: '2020-01-03T00:00:00.000000Z' }),
  registered('expert/E-1', { name: '示例专家', contact: '示例电话' }, { recordedAt: '2020-01-04T00:00:00.000000Z' }),
  line('plot/P-1', 'Amended', { areaM2: 1200.5 }, { validFrom: '2021-01-01', recordedAt: '2021-01-02T00:00:00.000001Z', basis: '示例环〔2021〕2号' }),
  registered('waterSource/W-1', { name: '示例水源', townCode: '500116901' }, { recordedAt: '2021-01-03T00:00:00.000000Z' }),
  line('ledger/edition-1', 'Withdrawn', {}, { recordedAt: '2021-02-03T00:00:00.000000Z' }),
]

beforeAll(async () => {
  ledger = await openTestLedger()
  await ledger.load(LINES)
  await signCheckpoint()
  const writer = openWriter(ledger.db, catalogue, DISTRICT)
  const basis = { title: '示例清单' }
  const write = (command: object) => writer.submit({ commands: [{ validFrom: '2022-01-01', basis, ...command } as never], recordedBy: '示例科室/示例经办' })
  for (const record of ['P-3', 'P-4', 'P-5', 'P-6'])
    await write({ registry: 'plot', record, type: 'Registered', data: { name: `示例${record}`, contact: '示例', townCode: '500116901' } })
  await write({ registry: 'expert', record: 'E-2', type: 'Registered', data: { name: '示例乙', contact: '示例电话二' } })
  await write({ registry: 'plot', record: 'P-2', type: 'Amended', validFrom: '2021-05-01', data: { name: '示例地块二号' } })
  await write({ registry: 'plot', record: 'P-2', supersedes: LINES[2]?.id, data: { name: '更正的地块二' }, type: 'Registered', validFrom: '2020-01-01' })
  await write({ registry: 'plot', record: 'P-1', cancels: LINES[4]?.id, type: 'Cancelled', data: {} })
  await writer.close()
  await signCheckpoint()
  await inSession(ledger.pool, undefined, (staging) =>
    inSession(ledger.pool, undefined, async (reading) => {
      const staged = await openStage({ staging, reading }, catalogue, DISTRICT, { recordedBy: null })
      const commands = Array.from({ length: 20 }, (_, i) => ({
        registry: 'expert',
        record: `S-${i}`,
        type: 'Registered',
        validFrom: '2023-01-01',
        data: { name: '示例专家', contact: '示例' },
        basis,
      }))
      await staged.add([{ commands }])
      return staged.seal()
    }),
  )
  for (const table of TABLES) await sql(`create table kept_${table} as table ${table}`)
})
const restore = async (): Promise<void> => {
  await sql(`truncate ${TABLES.join(', ')}; ${TABLES.map((table) => `insert into ${table} select * from kept_${table}`).join('; ')}`)
}
afterEach(restore)
afterAll(() => ledger.drop())

/** The changes of the ledger, as they are numbered. */
const SIZE = 35
const message = (position: number): string =>
  `(m.stream_id, m.stream_position) = (select stream, stream_position from ledger_entry where position = ${position})`
const first = ({ findings }: VerifyReport): Partial<Finding> => {
  const { kind, position, row } = findings[0] ?? {}
  return { kind, position, row } as Partial<Finding>
}
/** Kinds and places of all findings. */
const all = ({ findings }: VerifyReport) => findings.map(({ kind, position, row }) => [kind, position ?? row])

/** What an attacker does who knows how: hashes and tree made anew from what is stored now. */
const rehash = async (): Promise<void> => {
  const rows = await asked<EntryRow>(
    `select ${ENTRY_ROW} from ledger_entry e join emt_messages m on m.stream_id = e.stream and m.stream_position = e.stream_position order by position`,
  )
  const tree = new GrowingTree()
  for (const row of rows) {
    const { leaf } = readEntry(DISTRICT, row)
    const nodes = tree.append(leaf)
    await ledger.pool.query('update ledger_entry set leaf = $2, nodes = $3 where position = $1', [
      row.position,
      leaf,
      nodes.length === 0 ? null : Buffer.concat(nodes),
    ])
  }
}

describe('a ledger that nobody has touched', () => {
  it('holds, whether it was loaded, written or imported', async () => {
    const report = await verify()
    expect(report.findings).toEqual([])
    expect(report).toMatchObject({ holds: true, total: 0, changes: SIZE, checkpoints: 2, signed: 2, commitments: 26, opened: 26 })
    expect(report.head?.position).toBe(SIZE)
    expect(report.root).toEqual(await rootAt(ledger.db, DISTRICT, SIZE))
    expect(report.versions).toBe(Number((await asked<{ count: string }>('select count(*) from record_version'))[0]?.count))
  })

  it('does not hold where a restricted value is gone and nothing says that it was erased', async () => {
    await sql(`delete from restricted_value where field = 'contact' and change_id = (select change_id from ledger_entry where position = 4)`)
    expect(await verify()).toMatchObject({
      holds: false,
      commitments: 26,
      opened: 25,
      absent: { erased: 0, unexplained: 1 },
      findings: [{ kind: 'ABSENT', position: 4 }],
    })
  })

  it('holds while it is empty', async () => {
    await sql(`truncate ${TABLES.filter((table) => table !== 'read_model').join(', ')}`)
    expect(await verify()).toMatchObject({ holds: true, changes: 0, head: null })
  })

  it('tells how far it has come', async () => {
    const told: [string, number][] = []
    const tell = (what: string) => (done: number) => void told.push([what, done])
    await verify({ progress: { begun: tell('begun'), hashed: tell('hashed'), folded: tell('folded') } })
    expect(told).toEqual([
      ['begun', SIZE],
      ['hashed', SIZE],
      ['folded', SIZE],
    ])
  })
})

describe('facts that were altered', () => {
  it.each([
    ['a byte of data', 5, `message_data = jsonb_set(message_data, '{areaM2}', '1200.6')`],
    ['who recorded it', 7, `message_metadata = jsonb_set(message_metadata, '{recordedBy}', '"示例科室/他人"')`],
    ['a reason added', 12, `message_metadata = jsonb_set(message_metadata, '{reason}', '"示例"')`],
    ['a commitment', 4, `message_data = jsonb_set(message_data, '{contact}', 'null')`],
    ['the day in the message alone', 9, `message_metadata = jsonb_set(message_metadata, '{validFrom}', '"2022-01-02"')`],
    ['the type in the message alone', 35, `message_type = 'Amended'`],
    ['all of the data', 1, `message_data = '[]'`],
  ])('%s: the change, at its position, and no other', async (_, position, change) => {
    await sql(`update emt_messages m set ${change} where ${message(position)}`)
    const report = await factsOnly()
    expect(all(report).filter(([kind]) => kind !== 'RESTRICTED')).toEqual([['CHANGE', position]])
  })

  it('a leaf: the leaf, since the tree above knows the change', async () => {
    for (const position of [3, 8, 11]) {
      await sql(`update ledger_entry set leaf = set_byte(leaf, 3, get_byte(leaf, 3) # 1) where position = ${position}`)
      expect(all(await factsOnly())).toEqual([['LEAF', position]])
      await restore()
    }
  })

  it('a node of the tree: the entry that it stands in, and its level', async () => {
    for (const [position, level] of [
      [2, 1],
      [8, 3],
      [16, 2],
      [32, 5],
    ] as const) {
      const byte = (level - 1) * 32 + 7
      await sql(`update ledger_entry set nodes = set_byte(nodes, ${byte}, get_byte(nodes, ${byte}) # 1) where position = ${position}`)
      const report = await factsOnly()
      expect(all(report)).toEqual([['NODE', position]])
      expect(report.findings[0]?.row).toBe(`level ${level}`)
      await restore()
    }
    await sql('update ledger_entry set nodes = null where position = 8')
    expect(all(await factsOnly())).toEqual([['NODE', 8]])
  })

  it.each([
    ['valid_from', `valid_from = '1999-01-01'`],
    ['type', `type = 'Retired'`],
    ['sequence', 'sequence = 3'],
    ['registry', `registry = 'waterSource'`],
    ['corrects', `corrects = 'x'`],
    ['basis_number', `basis_number = '示例〔1999〕1号'`],
    ['documented', 'documented = not documented'],
    ['change_id', `change_id = 'another'`],
  ])('%s of an entry: the entry, since the change is as it was sealed', async (name, change) => {
    await sql(`update ledger_entry set ${change} where position = 10`)
    const report = await factsOnly()
    expect(first(report)).toEqual({ kind: 'ENTRY', position: 10, row: name })
    // Under another id its restricted values are not found either: they are no change's, and it has none.
    expect(report.total).toBe(name === 'change_id' ? 3 : 1)
  })

  it('a change with its entry taken out', async () => {
    await sql(`delete from emt_messages m where ${message(10)}; delete from ledger_entry where position = 10`)
    const report = await factsOnly()
    expect(first(report)).toEqual({ kind: 'POSITION', position: 10, row: null })
    expect(all(report)).not.toContainEqual(['NODE', expect.anything()])
    expect(all(report)).not.toContainEqual(['CHECKPOINT', expect.anything()])
  })

  it('an entry alone taken out: the gap, and the change that nobody names', async () => {
    const [entry] = await asked<{ stream: string }>('delete from ledger_entry where position = 6 returning stream')
    // Of the tree of that size too much is missing to tell.
    expect(all(await factsOnly())).toEqual([
      ['POSITION', 6],
      ['CHECKPOINT', 7],
      ['MESSAGE', `${entry?.stream} @ 1`],
      ['STREAM', entry?.stream],
    ])
  })

  it('a change alone taken out', async () => {
    await sql(`delete from emt_messages m where ${message(6)}`)
    expect(all(await factsOnly())).toEqual([['MESSAGE', 6]])
  })

  it('the last entries taken out with everything of theirs: a checkpoint knows', async () => {
    await signCheckpoint()
    await sql(`delete from emt_messages m where ${message(SIZE)}; delete from emt_streams s where stream_id = (select stream from ledger_entry where position = ${SIZE});
      delete from restricted_value where change_id = (select change_id from ledger_entry where position = ${SIZE});
      delete from ledger_entry where position = ${SIZE}`)
    expect(all(await factsOnly())).toEqual([['CHECKPOINT', SIZE]])
  })

  it('two changes that were swapped', async () => {
    await sql(`update ledger_entry set position = -position where position in (8, 9)`)
    await sql(`update ledger_entry set position = 17 + position where position < 0`)
    const report = await factsOnly()
    expect(first(report)).toMatchObject({ kind: 'CHANGE', position: 8 })
    expect(all(report)).toContainEqual(['CHANGE', 9])
  })

  it('a position that is none, and one that lies far away', async () => {
    await sql('update ledger_entry set position = 0 where position = 1')
    expect(all(await factsOnly()).slice(0, 2)).toEqual([
      ['POSITION', 0],
      ['POSITION', 1],
    ])
    await restore()
    await sql('update ledger_entry set position = 1000000000000 where position = 35')
    expect(first(await factsOnly())).toEqual({ kind: 'POSITION', position: SIZE, row: null })
  })

  it('an instant that was set back, in one entry alone', async () => {
    await sql(`update ledger_entry set recorded_at = recorded_at - interval '2 years' where position = 12`)
    expect(all(await factsOnly())).toEqual([['RECORDED_AT', 12]])
  })

  it('an instant that was moved a little', async () => {
    await sql(`update ledger_entry set recorded_at = recorded_at + interval '1 microsecond' where position = 1`)
    expect(all(await factsOnly())).toEqual([['CHANGE', 1]])
  })

  it('a change that was stored beside the ledger', async () => {
    const same = 'partition, message_kind, message_data, message_metadata, message_schema_version, message_type, transaction_id'
    await sql(`insert into emt_messages (stream_id, stream_position, message_id, ${same})
      select stream_id, 2, 'beside', ${same} from emt_messages where stream_id = '${DISTRICT}/waterSource/W-1'`)
    expect(all(await factsOnly())).toEqual([['MESSAGE', `${DISTRICT}/waterSource/W-1 @ 2`]])
  })

  it('a stream that is said to be longer', async () => {
    await sql(`update emt_streams set stream_position = 9 where stream_id = '${DISTRICT}/waterSource/W-1'`)
    expect(all(await factsOnly())).toEqual([['STREAM', `${DISTRICT}/waterSource/W-1`]])
  })

  it('an order of a record that is not that of the ledger', async () => {
    const set = (from: number, to: number) => [
      `update ledger_entry set stream_position = ${to} where stream = '${DISTRICT}/plot/P-2' and stream_position = ${from}`,
      `update emt_messages set stream_position = ${to} where stream_id = '${DISTRICT}/plot/P-2' and stream_position = ${from}`,
    ]
    await sql([...set(2, 9), ...set(3, 2), ...set(9, 3)].join('; '))
    expect(first(await factsOnly())).toMatchObject({ kind: 'STREAM', row: `${DISTRICT}/plot/P-2` })
  })

  it('a restricted value, and one that nothing commits to', async () => {
    const id = `(select change_id from ledger_entry where position = 12)`
    await sql(`update restricted_value set value = '"示例电话三"' where change_id = ${id}`)
    const report = await factsOnly()
    expect(all(report)).toEqual([['RESTRICTED', 12]])
    expect(report.findings[0]?.row).toMatch(/ contact$/)
    expect(JSON.stringify(report.findings)).not.toContain('示例电话')
    await restore()
    await sql(`insert into restricted_value select district, 'nothing', field, value, salt from restricted_value where change_id = ${id}`)
    expect(all(await factsOnly())).toEqual([['RESTRICTED', 'nothing contact']])
  })

  it('an entry that names a change of an unknown registry', async () => {
    await sql(
      `update ledger_entry set stream = '${DISTRICT}/nothing/W-1' where position = 6; update emt_messages set stream_id = '${DISTRICT}/nothing/W-1' where stream_id = '${DISTRICT}/waterSource/W-1'`,
    )
    const report = await verify()
    expect(first(report)).toMatchObject({ kind: 'CHANGE', position: 6 })
    expect(all(report)).toContainEqual(['ROW', 'nothing/W-1'])
  })
})

describe('a rewriting that is consistent in itself', () => {
  it('is caught by a checkpoint that was made before, and by nothing else', async () => {
    await sql(`update emt_messages m set message_data = jsonb_set(message_data, '{areaM2}', '7') where ${message(5)}`)
    await rehash()
    const report = await factsOnly()
    expect(all(report)).toEqual([
      ['CHECKPOINT', 7],
      ['CHECKPOINT', 15],
    ])
    expect(report.findings[0]?.messageEn).toContain('The entries 1 to 7')
    await restore()
    await sql(`update emt_messages m set message_data = jsonb_set(message_data, '{name}', '"示例"') where ${message(9)}`)
    await rehash()
    const later = await factsOnly()
    expect(all(later)).toEqual([['CHECKPOINT', 15]])
    expect(later.findings[0]?.messageEn).toContain('The entries 8 to 15')
  })

  it('cannot set the clock back', async () => {
    await sql(`update ledger_entry set recorded_at = '2019-01-01' where position = 20`)
    await rehash()
    expect(all(await factsOnly())).toEqual([['RECORDED_AT', 20]])
    await restore()
    await sql(`update ledger_entry set recorded_at = '2999-01-01' where position = ${SIZE}`)
    await rehash()
    expect(all(await factsOnly())).toEqual([['RECORDED_AT', SIZE]])
  })
})

describe('checkpoints', () => {
  it('must be signed by a key that is given, be of the ledger, and have the form of one', async () => {
    await signCheckpoint(stranger)
    expect(all(await factsOnly())).toEqual([['CHECKPOINT', SIZE]])
    expect(await verify({ verifiers: [], factsOnly: true })).toMatchObject({ holds: true, signed: 0 })
    await signCheckpoint(signer, SIZE, 'elsewhere')
    expect(all(await factsOnly())).toEqual([['CHECKPOINT', SIZE]])
    await sql(`update checkpoint set note = 'nothing' where size = ${SIZE}`)
    expect(all(await factsOnly())).toEqual([['CHECKPOINT', SIZE]])
    await sql(`delete from checkpoint where size = ${SIZE}; update checkpoint set size = 14 where size = 15`)
    expect(all(await factsOnly())).toEqual([['CHECKPOINT', 14]])
  })
})

describe('what readers see', () => {
  const P1 = `registry = 'plot' and record = 'P-1' and valid_from = '2020-01-01' and known_to = 'infinity'`
  it.each([
    ['name', `name = '别名'`],
    ['body', `body = body || '{"areaM2": 1.0}'`],
    ['valid_to', `valid_to = '2024-01-01'`],
    ['known_to', `known_to = '2100-01-01'`],
    ['lists', `lists = '{suspectedPlots}'`],
    ['geometry', `geometry = '{"type":"Point","coordinates":[106.2,29.2]}'`],
    ['box', 'box = null'],
    ['words', `words = 'P-1'`],
  ])('%s of a row that was edited', async (name, change) => {
    await sql(`update record_version set ${change} where ${P1}`)
    const report = await verify()
    expect(report.total).toBe(1)
    expect(report.findings[0]).toMatchObject({ kind: 'ROW', position: null, row: expect.stringMatching(/^record_version plot\/P-1 2020-01-01 /) as unknown })
    expect(report.findings[0]?.messageEn).toBe(`${name} is not what the facts say.`)
  })

  it('a row that was added, copied or taken out', async () => {
    await sql(`insert into record_version select district, registry, record, '2019-01-01', '2020-01-01', known_from, known_to, name, town, status, category, lists, body, geometry, restricted, box, words
      from record_version where ${P1}`)
    const added = await verify()
    expect([added.total, added.findings[0]?.messageEn]).toEqual([1, 'The facts have no such row.'])
    await restore()
    await sql(`insert into record_version select * from record_version where ${P1}`)
    expect(await verify()).toMatchObject({ total: 1, findings: [{ kind: 'ROW' }] })
    await restore()
    await sql(`delete from record_version where ${P1}`)
    const gone = await verify()
    expect([gone.total, gone.findings[0]?.messageEn]).toEqual([1, 'This row is missing from what readers see.'])
  })

  it('rows of a record that the ledger does not know', async () => {
    await sql(`insert into record_ever values ('${DISTRICT}', 'plot', 'P-X', '{P}', false)`)
    await sql(`insert into record_version select district, registry, 'P-X', valid_from, valid_to, known_from, known_to, name, town, status, category, lists, body, geometry, restricted, box, words
      from record_version where ${P1}`)
    expect(await verify()).toMatchObject({ total: 2, findings: [{ kind: 'ROW', messageEn: 'The facts have no such row.' }, { kind: 'ROW' }] })
  })

  it('what a record ever was', async () => {
    await sql(`update record_ever set grams = array_append(grams, '别') where record = 'P-2'`)
    expect(all(await verify())).toEqual([['ROW', 'record_ever plot/P-2']])
    await restore()
    await sql(`update record_ever set doubtful = not doubtful where record = 'P-2'`)
    expect(all(await verify())).toEqual([['ROW', 'record_ever plot/P-2']])
    await restore()
    await sql(`update record_ever set grams = array(select unnest(grams) order by 1 desc) where record = 'P-2'`)
    expect(await verify()).toMatchObject({ holds: true })
  })

  it('is not compared where it was made with other definitions, which is said', async () => {
    await sql(`update read_model set definitions = 'others'; update record_version set name = '别名'`)
    expect(await verify()).toMatchObject({ total: 1, versions: null, findings: [{ kind: 'DEFINITIONS' }] })
  })

  it('tells the first findings, and counts all', async () => {
    await sql(`update record_version set name = '别名'`)
    const report = await verify()
    expect(report.findings).toHaveLength(20)
    expect(report.total).toBe(report.versions)
  })
})

describe('any ledger', () => {
  it('holds; and whatever byte of a stored change is altered, it is that change that is found', async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger({ maxChanges: 12 }), fc.nat(), fc.nat(), fc.integer({ min: 32, max: 126 }), async (lines, which, where, byte) => {
        await sql(`truncate ${TABLES.join(', ')}`)
        await ledger.load(lines)
        const clean = await verify()
        expect(clean.findings).toEqual([])
        const position = (which % lines.length) + 1
        const [stored] = await asked<{ data: string }>(`select message_data::text as data from emt_messages m where ${message(position)}`)
        const text = stored?.data ?? '{}'
        const at = where % text.length
        const altered = `${text.slice(0, at)}${String.fromCharCode(byte)}${text.slice(at + 1)}`
        const isAnother = (() => {
          try {
            return canonical(JSON.parse(altered)) !== canonical(JSON.parse(text))
          } catch {
            return false
          }
        })()
        fc.pre(isAnother)
        await ledger.pool.query(`update emt_messages m set message_data = $1 where ${message(position)}`, [altered])
        expect(all(await factsOnly()).filter(([kind]) => kind !== 'RESTRICTED')).toEqual([['CHANGE', position]])
      }),
      { numRuns: 12 },
    )
  })
})

describe('taizhang ledger verify', () => {
  const taizhang = async (...args: readonly string[]): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> => {
    const { connection } = ledger
    const url = `postgresql://${connection.user}@/${connection.database}?host=${encodeURIComponent(connection.host)}&port=${connection.port}`
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/taizhang.ts', 'ledger', 'verify', ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DATABASE_URL: url, DISTRICT },
    })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, out, err }
  }

  it('ends with 0 where all holds, with 1 where it does not, with 2 where it is asked wrongly; it mends nothing', async () => {
    const fine = await taizhang('--key', signer.verifier.text)
    expect([fine.code, fine.out]).toEqual([0, expect.stringContaining('Everything holds.')])
    expect(fine.out).toContain(`root: ${(await rootAt(ledger.db, DISTRICT, SIZE)).toString('base64')}`)
    await sql(
      `update emt_messages m set message_data = jsonb_set(message_data, '{areaM2}', '7') where ${message(5)}; update read_model set definitions = 'others'`,
    )
    const altered = await taizhang()
    expect(altered.code).toBe(1)
    expect(altered.out).toContain('CHANGE · 位置 position 5')
    expect(altered.out).toContain('DEFINITIONS')
    expect((await asked<{ definitions: string }>('select definitions from read_model'))[0]?.definitions).toBe('others')
    expect((await taizhang('--key', 'nothing')).code).toBe(2)
  })
})
