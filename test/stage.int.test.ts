import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inSession } from '../src/db/session.ts'
import { canonical } from '../src/engine/canonical.ts'
import { leafHash } from '../src/proof/tree.ts'
import type { ChangeLine } from '../src/engine/change-line.ts'
import type { Command } from '../src/engine/command.ts'
import { dumpLedger } from '../src/engine/dump.ts'
import type { Fields } from '../src/engine/fold.ts'
import { rebuild } from '../src/engine/read-model.ts'
import { openStage, type StagedAct, type StageSessions } from '../src/engine/stage.ts'
import { openWriter } from '../src/engine/writer.ts'
import { catalogue } from '../src/registries/index.ts'
import { openTestLedger, type TestLedger } from './support/ledger.ts'
import { DISTRICT } from './support/postgres.ts'

const basis = { number: null, title: '示例清单.csv', issuer: null, issuedOn: null, sha256: null }
const unit = (n: number, data: Command['data'] = {}): Command => ({
  registry: 'farmlandUnit',
  record: `示例-${n}`,
  type: 'Registered',
  validFrom: '2021-01-01',
  data: { name: `示例单元${n}`, townCode: '500116108', areaMu: n, contact: '示例联系人', ...data },
  basis,
})
const amended = (n: number, data: Fields): Command => ({ ...unit(n), type: 'Amended', validFrom: '2022-01-01', data })

let ledger: TestLedger
beforeAll(async () => {
  ledger = await openTestLedger()
})
afterAll(() => ledger.drop())

const versions = async () => {
  const { rows } = await ledger.pool.query('select * from record_version order by registry, record, known_from, valid_from')
  return rows as unknown[]
}
const size = async (table: string) => Number((await ledger.pool.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count)

const inSessions = <T>(work: (sessions: StageSessions) => Promise<T>): Promise<T> =>
  inSession(ledger.pool, undefined, (staging) => inSession(ledger.pool, undefined, (reading) => work({ staging, reading })))

/** Stages parts and seals them, in a session of its own. */
const stageAndSeal = (parts: readonly (readonly Command[])[], meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<StagedAct | undefined> =>
  inSessions(async (sessions) => {
    const stage = await openStage(sessions, catalogue, DISTRICT, { recordedBy: '示例科室' })
    await stage.add(parts.map((commands) => ({ commands })))
    await meanwhile()
    return stage.seal()
  })

describe('an act that is staged beside the ledger', () => {
  it('is sealed as one act, with the leaf that its canonical line has, and the versions that a rebuild makes', async () => {
    const writer = openWriter(ledger.db, catalogue, DISTRICT)
    await writer.submit({ commands: [unit(1), unit(2)], recordedBy: null })
    const act = await stageAndSeal([[amended(1, { areaMu: 7 })], [unit(3), amended(3, { areaMu: 4, contact: '示例另一人' })], [unit(4)]])
    expect(act).toMatchObject({ first: 3, last: 6 })
    const { rows } = await ledger.pool.query<{ leaf: string }>(`select encode(leaf, 'base64') as leaf from ledger_entry order by position`)
    const lines: (ChangeLine & { readonly restricted?: unknown })[] = []
    for await (const line of dumpLedger(ledger.db, DISTRICT)) lines.push(JSON.parse(line) as (typeof lines)[number])
    expect(lines.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6])
    expect(new Set(lines.slice(2).map(({ recordedAt }) => recordedAt))).toEqual(new Set([act?.recordedAt]))
    // Exactly the keys of a change line, and no other.
    expect(rows.map(({ leaf }) => leaf)).toEqual(lines.map(({ restricted: _, ...line }) => leafHash(canonical(line)).toString('base64')))
    const made = await versions()
    expect(made).toHaveLength(7)
    await rebuild(ledger.pool, catalogue, DISTRICT)
    expect(await versions()).toEqual(made)
    expect(await size('restricted_value')).toBe(5)
    await writer.close()
  })

  it('goes on from where other acts left the ledger, and they from where it did', async () => {
    const writer = openWriter(ledger.db, catalogue, DISTRICT)
    const act = await stageAndSeal([[unit(10)], [unit(11)]], () => writer.submit({ commands: [unit(12)], recordedBy: null }))
    const [entries] = [await size('ledger_entry')]
    expect(act).toMatchObject({ first: entries - 1, last: entries })
    await writer.submit({ commands: [amended(10, { areaMu: 3 })], recordedBy: null })
    expect(await size('ledger_entry')).toBe(entries + 1)
    await writer.close()
  })

  it('is not sealed where a record that it touches has moved meanwhile', async () => {
    const writer = openWriter(ledger.db, catalogue, DISTRICT)
    const before = await size('ledger_entry')
    const act = await stageAndSeal([[amended(10, { areaMu: 99 })], [unit(20)]], () =>
      writer.submit({ commands: [amended(10, { areaMu: 5 })], recordedBy: null }),
    )
    expect(act).toBeUndefined()
    expect(await size('ledger_entry')).toBe(before + 1)
    await writer.close()
  })

  it('leaves out a part that is refused, and keeps those beside it', async () => {
    const answers = await inSessions(async (sessions) => {
      const stage = await openStage(sessions, catalogue, DISTRICT, { recordedBy: null })
      const said = await stage.add([{ commands: [unit(30)] }, { commands: [unit(31), unit(31)] }, { commands: [unit(32, { areaMu: '示例' })] }])
      await stage.seal()
      return said
    })
    expect(answers.map(({ refusal }) => refusal?.code)).toEqual([undefined, 'CONFLICT', 'BAD_USER_INPUT'])
    expect((await ledger.pool.query(`select record from record_ever where record ~ '-3.'`)).rows).toEqual(
      [{ record: '示例-3' }, { record: '示例-30' }].slice(1),
    )
  })

  it('lets rules look at what was staged before', async () => {
    const point = (record: string): Command => ({
      registry: 'monitoringPoint',
      record,
      type: 'Registered',
      validFrom: '2021-01-01',
      data: { name: '示例点' },
      basis,
    })
    const sample = (record: string): Command => ({
      registry: 'sample',
      record,
      type: 'Registered',
      validFrom: '2021-02-01',
      data: { point: 'P-1', sampledOn: '2021-02-01', results: { ph: 7 } },
      basis,
    })
    const answers = await inSessions(async (sessions) => {
      const stage = await openStage(sessions, catalogue, DISTRICT, { recordedBy: null })
      const first = await stage.add([{ commands: [point('P-1')] }, { commands: [sample('S-1')] }])
      return [...first, ...(await stage.add([{ commands: [sample('S-2')] }]))]
    })
    expect(answers.map(({ refusal }) => refusal?.code)).toEqual([undefined, undefined, 'RULE_VIOLATION'])
  })
})
