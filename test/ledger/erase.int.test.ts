/** What is erased by law is gone from the ledger, and nothing that was proved before is otherwise than it was. */
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLedger } from '../../src/engine/audit/verify.ts'
import type { Command } from '../../src/engine/command.ts'
import { dumpLedger } from '../../src/engine/dump.ts'
import { eraseValue, type Erasing } from '../../src/engine/erase.ts'
import { rootAt } from '../../src/engine/tree.ts'
import { openWriter, type Writer } from '../../src/engine/writer.ts'
import { FILES } from '../../src/exchange/bundle/contents.ts'
import { Refusal } from '../../src/kernel/refusal.ts'
import { catalogue } from '../../src/registries/index.ts'
import { openParts, textIn } from '../../src/verify/parts.ts'
import { line, openApi, registered, type Api, type Json } from '../support/api.ts'
import { bundleInto, inScratch, verdictOf } from '../support/bundle.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'

const BASIS = { number: '示例法〔2026〕7号' }
const exactPosition = { type: 'Point', coordinates: [106.123456, 29.5] }
const lines = [
  registered('plot/P-1', { name: '示例地块', contact: '张示例', telephone: '13800000000', exactPosition }, { id: 'c1' }),
  // Takes over what it does not state.
  { ...line('plot/P-1', 'Registered', {}, { id: 'c2', supersedes: 'c1', validFrom: '2020-02-01' }), data: null },
  line('plot/P-1', 'Amended', { contact: '李示例' }, { id: 'c3', validFrom: '2021-01-01' }),
  registered('plot/P-2', { name: '示例地块乙', contact: '张示例' }, { id: 'o1' }),
  registered('waterSource/P-1', { contact: '张示例' }, { id: 'w1' }),
]

const openErasing = async (): Promise<{ api: Api; writer: Writer; erase: (more?: Partial<Erasing>) => ReturnType<typeof eraseValue> }> => {
  const api = await openApi(lines)
  const writer = openWriter(api.ledger.db, catalogue, DISTRICT)
  const erase = (more: Partial<Erasing> = {}) =>
    eraseValue(api.ledger.db, catalogue, DISTRICT, writer, {
      registry: 'plot',
      record: 'P-1',
      field: 'contact',
      basis: BASIS,
      recordedBy: '示例科/示例',
      ...more,
    })
  return { api, writer, erase }
}

const dumpOf = async ({ db }: TestLedger): Promise<Json[]> => {
  const dumped: Json[] = []
  for await (const each of dumpLedger(db, DISTRICT)) dumped.push(JSON.parse(each))
  return dumped
}
const heldIn = async ({ pool }: TestLedger): Promise<string[]> =>
  (await pool.query<{ held: string }>(`select change_id || ' ' || field as held from restricted_value order by 1`)).rows.map(({ held }) => held)
const treeOf = async ({ pool }: TestLedger, upTo: number): Promise<unknown> =>
  (await pool.query('select position, leaf, nodes from ledger_entry where position <= $1 order by position', [upTo])).rows
const rootsOf = ({ db }: TestLedger, size: number): Promise<Buffer[]> => Promise.all(Array.from({ length: size + 1 }, (_, i) => rootAt(db, DISTRICT, i)))

const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  const cause = await work.catch((error: unknown) => error)
  if (!(cause instanceof Refusal)) throw new Error(`Not refused: ${JSON.stringify(cause)}`)
  return cause
}

describe('an erasure', () => {
  let { api, writer, erase }: Awaited<ReturnType<typeof openErasing>> = {} as never
  beforeAll(async () => {
    ;({ api, writer, erase } = await openErasing())
  })
  afterAll(() => api.close())

  it('takes every value of the column of the record, of corrected and of correcting changes, and nothing else', async () => {
    const { ledger } = api
    const others = ['c1 exactPosition', 'c1 telephone', 'c2 exactPosition', 'c2 telephone', 'o1 contact', 'w1 contact']
    expect(await heldIn(ledger)).toEqual([...others, 'c1 contact', 'c2 contact', 'c3 contact'].sort())
    const [tree, roots] = [await treeOf(ledger, lines.length), await rootsOf(ledger, lines.length)]

    const erased = await erase()
    expect(erased).toMatchObject({ position: lines.length + 1, recordId: 'plot/P-1', field: 'contact', changes: ['c1', 'c2', 'c3'] })
    expect(await heldIn(ledger)).toEqual(others)
    expect(await treeOf(ledger, lines.length)).toEqual(tree)
    expect(await rootsOf(ledger, lines.length)).toEqual(roots)
  })

  it('is an entry that everybody can read, and the value is null for those who could see it', async () => {
    const { changes } = await api.data('{ changes(registry: ["ledger"]) { nodes { position registry record type basis { number } reason data } } }')
    expect(changes.nodes).toEqual([
      {
        position: String(lines.length + 1),
        registry: 'ledger',
        record: expect.stringMatching(/^erasure:/) as string,
        type: 'Registered',
        basis: BASIS,
        reason: null,
        data: { kind: 'ERASURE', name: 'plot/P-1 contact', recordId: 'plot/P-1', field: 'contact', changes: ['c1', 'c2', 'c3'] },
      },
    ])
    const auditor = await api.as({ roles: ['auditor'] })
    const { plot, other, life } = await api.data(
      `{ plot(id: "P-1") { contact telephone fields(names: ["contact"]) } other: plot(id: "P-2") { contact }
         life(id: "plot/P-1") { versions { node { ... on Plot { contact } } } history { nodes { data effect { field before after } } } } }`,
      {},
      auditor,
    )
    expect([plot, other]).toEqual([{ contact: null, telephone: '13800000000', fields: { contact: null } }, { contact: '张示例' }])
    expect(life.versions.map(({ node }: Json) => node?.contact ?? null)).toEqual(life.versions.map(() => null))
    expect(life.history.nodes[0].data.contact).toEqual({ commitment: expect.any(String) as string })
  })

  it('leaves a ledger and bundles that are verified, and in which the value is nowhere', async () => {
    expect(await verifyLedger(api.ledger.pool, catalogue, DISTRICT, { verifiers: [], origin: undefined })).toMatchObject({
      holds: true,
      commitments: 9,
      opened: 6,
      absent: { erased: 3, unexplained: 0 },
    })
    await inScratch(async (directory) => {
      const file = path.join(directory, 'bundle.zip')
      await bundleInto(file, api.ledger, 'plot')
      expect((await verdictOf(file)).refuted).toBeUndefined()
      const parts = await openParts(file)
      for (const name of Object.values(FILES)) expect([name, (await textIn(parts.bytes(name))).includes('李示例')]).toEqual([name, false])
      parts.close()
    })
  })

  it('leaves a dump that has the commitments alone, and loads with the same root', async () => {
    const dumped = await dumpOf(api.ledger)
    expect(dumped.map(({ restricted }) => Object.keys((restricted ?? {}) as object))).toEqual([
      ['exactPosition', 'telephone'],
      ['exactPosition', 'telephone'],
      [],
      ['contact'],
      ['contact'],
      [],
    ])
    expect(dumped[2].data).toEqual({ contact: { commitment: expect.any(String) as string } })
    const loaded = await openTestLedger()
    try {
      await loaded.load(dumped)
      expect(await rootsOf(loaded, lines.length + 1)).toEqual(await rootsOf(api.ledger, lines.length + 1))
      expect(await heldIn(loaded)).toEqual(await heldIn(api.ledger))
    } finally {
      await loaded.drop()
    }
  })

  it('is refused where there is nothing of the kind, saying what there is', async () => {
    expect(await refusalOf(erase())).toMatchObject({ code: 'CONFLICT', details: { erasedBy: lines.length + 1 } })
    expect(await refusalOf(erase({ record: 'P-0' }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusalOf(erase({ record: 'P-2', field: 'telephone' }))).toMatchObject({
      code: 'NOT_FOUND',
      messageEn: expect.stringContaining('no value') as string,
    })
    for (const field of ['name', 'sample', 'constructor'])
      expect(await refusalOf(erase({ field }))).toMatchObject({ code: 'BAD_USER_INPUT', details: { needed: ['contact', 'telephone', 'exactPosition'] } })
    expect(await refusalOf(erase({ registry: 'nothing' }))).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(await refusalOf(erase({ registry: 'ledger' }))).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(await refusalOf(erase({ record: 'P-2', basis: {} }))).toMatchObject({ code: 'RULE_VIOLATION' })
    expect(await dumpOf(api.ledger)).toHaveLength(lines.length + 1)
  })

  it('is not undone by a correction that takes over; a value that is stated again is a new one, and can be erased', async () => {
    const correct = (command: Partial<Command>) =>
      writer.submit({ commands: [{ registry: 'plot', record: 'P-1', basis: BASIS, reason: '示例', ...command }], recordedBy: null })
    const corrected = await correct({ supersedes: 'c3', validFrom: '2021-02-01' })
    const [before, { changes }] = [await heldIn(api.ledger), await correct({ type: 'Amended', validFrom: '2022-01-01', data: { contact: '王示例' } })]
    expect(before.filter((held) => held.includes(corrected.changes[0]?.id ?? ''))).toEqual([])
    const auditor = await api.as({ roles: ['auditor'] })
    expect(await api.data('{ plot(id: "P-1") { contact } }', {}, auditor)).toEqual({ plot: { contact: '王示例' } })
    expect(await erase()).toMatchObject({ changes: [changes[0]?.id] })
    expect(await api.data('{ plot(id: "P-1") { contact } }', {}, auditor)).toEqual({ plot: { contact: null } })
  })

  it('stands in its place among acts that are sealed with it', async () => {
    const plot = { registry: 'plot', record: 'P-3', basis: BASIS }
    const { changes } = await writer.submit({
      commands: [{ ...plot, type: 'Registered', validFrom: '2020-01-01', data: { name: '示例', contact: '甲' } }],
      recordedBy: null,
    })
    const data = { kind: 'ERASURE', recordId: 'plot/P-3', field: 'contact', changes: changes.map(({ id }) => id) }
    const first = changes[0]?.id ?? ''
    const sealed = await Promise.all([
      writer.submit({ commands: [{ ...plot, type: 'Amended', validFrom: '2020-02-01', data: { contact: '乙' } }], recordedBy: null }),
      writer.submit({
        commands: [{ registry: 'ledger', record: `erasure:${randomUUID()}`, type: 'Registered', validFrom: '2026-01-01', data, basis: BASIS }],
        recordedBy: null,
        ofLedger: true,
      }),
      writer.submit({ commands: [{ ...plot, supersedes: first, validFrom: '2020-01-02', reason: '示例' }], recordedBy: null }),
      writer.submit({ commands: [{ ...plot, type: 'Amended', validFrom: '2020-03-01', data: { contact: '丙' } }], recordedBy: null }),
    ])
    const ids = [first, ...sealed.flatMap((act) => act.changes.map(({ id }) => id))]
    const { rows } = await api.ledger.pool.query('select change_id as id, value::text from restricted_value where change_id = any($1)', [ids])
    expect(rows).toEqual([{ id: sealed[3].changes[0]?.id, value: '"丙"' }])
  })
})

describe('a dump that was made before an erasure', () => {
  it('brings nothing back, put together with lines that were written after it', async () => {
    const { api, erase } = await openErasing()
    const loaded = await openTestLedger()
    try {
      const before = await dumpOf(api.ledger)
      await erase()
      await loaded.load([...before, ...(await dumpOf(api.ledger)).slice(before.length)])
      expect(await heldIn(loaded)).toEqual(await heldIn(api.ledger))
      expect(await rootAt(loaded.db, DISTRICT, lines.length + 1)).toEqual(await rootAt(api.ledger.db, DISTRICT, lines.length + 1))
    } finally {
      await loaded.drop()
      await api.close()
    }
  })
})
