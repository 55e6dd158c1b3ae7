import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, registered, type Answer, type Api, type Json } from '../support/api.ts'

/** Commands that wait together over HTTP are sealed together: fewer transactions than commands, each answered for itself. */

const CHANGE = { validFrom: '2024-03-01', basis: { number: '示例环〔2024〕3号' } }
const REGISTER = `mutation ($record: String!, $fields: PlotInput!, $change: ChangeInput!) { done: registerPlot(record: $record, fields: $fields, change: $change) {
  node { record changeCount ... on Plot { note } } change { position recordedAt record } asOf { position knownAt } } }`
const SUBMIT = 'mutation ($commands: [CommandInput!]!) { done: submit(commands: $commands, basis: {}) { changes { id } } }'

let api: Api
let admin: Readonly<Record<string, string>>
let numbers = 0
const next = (): string => `示例-${++numbers}`

beforeAll(async () => {
  api = await openApi([registered('plot/P-1', { name: '示例地块' })])
  admin = await api.as({ name: '示例科室/示例经办' })
  await sql`
    create function refuse_bad() returns trigger language plpgsql as $$
    begin
      if new.record like '坏%' then raise exception '示例：数据库拒绝'; end if;
      return new;
    end $$`.execute(api.ledger.db)
  await sql`create trigger refuse_bad before insert on ledger_entry for each row execute function refuse_bad()`.execute(api.ledger.db)
})
afterAll(() => api.close())

const register = (record: string, more: Json = {}): Promise<Answer> =>
  api.ask(REGISTER, { record, fields: { note: record }, change: { ...CHANGE, ...more } }, admin)
const sizeOf = async (): Promise<number> => Number((await api.data('{ ledger { size } }')).ledger.size)
/** How many transactions that seal the work takes, and its answers. */
const sealing = async (work: () => Promise<Answer[]>): Promise<{ answers: Answer[]; transactions: number }> => {
  let answers: Answer[] = []
  const statements = await api.statementsOf(async () => {
    answers = await work()
  })
  return { answers, transactions: statements.filter((statement) => statement.includes('pg_advisory_xact_lock')).length }
}

describe('thirty-two commands at once', () => {
  it('are sealed in fewer groups, each an act of its own, and each is answered with its own record', async () => {
    const size = await sizeOf()
    const records = Array.from({ length: 32 }, next)
    const { answers, transactions } = await sealing(() => Promise.all(records.map((record) => register(record))))
    expect(answers.flatMap(({ body }) => body.errors ?? [])).toEqual([])
    expect(transactions).toBeLessThan(32 / 2)
    answers.forEach(({ body }, i) => {
      const { node, change, asOf } = body.data.done
      expect(node).toEqual({ record: records[i], changeCount: 1, note: records[i] })
      expect(change).toMatchObject({ record: records[i], position: asOf.position, recordedAt: asOf.knownAt })
      expect(body.extensions.ledger).toMatchObject({ position: change.position, knownAt: change.recordedAt })
    })
    const positions = answers.map(({ body }) => Number(body.data.done.change.position)).sort((a, b) => a - b)
    expect(positions).toEqual(records.map((_, i) => size + 1 + i))
    expect(new Set(answers.map(({ body }) => body.data.done.change.recordedAt)).size).toBe(32)
  })

  it('of one record are judged one after the other', async () => {
    const record = next()
    const { answers, transactions } = await sealing(() => Promise.all(Array.from({ length: 32 }, () => register(record))))
    expect(transactions).toBeLessThan(32 / 2)
    expect(answers.filter(({ body }) => !body.errors)).toHaveLength(1)
    expect(answers.flatMap(({ body }) => body.errors ?? []).map(({ extensions }) => extensions.code)).toEqual(Array(31).fill('CONFLICT'))
  })

  it('of which some are refused, cost the others nothing', async () => {
    const size = await sizeOf()
    const { answers } = await sealing(() => Promise.all(Array.from({ length: 32 }, (_, i) => (i % 2 ? register('P-1') : register(next())))))
    expect(answers.map(({ body }) => body.errors?.[0]?.extensions.code ?? null)).toEqual(Array.from({ length: 32 }, (_, i) => (i % 2 ? 'CONFLICT' : null)))
    expect(await sizeOf()).toBe(size + 16)
  })

  it('of which the database refuses one, lose that one alone; its caller is told of a fault and nothing else', async () => {
    const size = await sizeOf()
    const answers = await Promise.all(Array.from({ length: 32 }, (_, i) => register(i === 13 ? `坏-${next()}` : next())))
    expect(answers.map(({ body }) => body.errors?.[0]?.extensions.code ?? null)).toEqual(Array.from({ length: 32 }, (_, i) => (i === 13 ? 'INTERNAL' : null)))
    expect(answers[13]?.body.errors).toMatchObject([{ message: '内部错误', extensions: { messageEn: 'Internal error' } }])
    expect(JSON.stringify(answers[13]?.body)).not.toMatch(/坏|数据库/)
    expect(await sizeOf()).toBe(size + 31)
    expect(api.log.splice(0)).toHaveLength(1)
  })

  it('of which the database refuses one with a key: the key is free', async () => {
    const record = `坏-${next()}`
    const keyed = { idempotencyKey: record }
    const answers = await Promise.all([register(record, keyed), register(next()), register(record, keyed)])
    expect(answers.map(({ body }) => body.errors?.[0]?.extensions.code ?? null)).toEqual(['INTERNAL', null, 'INTERNAL'])
    await sql`alter table ledger_entry disable trigger refuse_bad`.execute(api.ledger.db)
    const { body } = await register(record, keyed)
    await sql`alter table ledger_entry enable trigger refuse_bad`.execute(api.ledger.db)
    expect([body.errors, body.extensions.repeated]).toEqual([undefined, undefined])
    api.log.splice(0)
  })

  it('cannot make a group of more than 256 commands: large acts are sealed in several', async () => {
    const act = (): Json => Array.from({ length: 200 }, () => ({ registry: 'plot', record: next(), type: 'Registered', data: {}, validFrom: '2024-03-01' }))
    // The first is under way while the others arrive.
    const { answers, transactions } = await sealing(() => Promise.all(Array.from({ length: 6 }, () => api.ask(SUBMIT, { commands: act() }, admin))))
    expect(answers.flatMap(({ body }) => body.errors ?? [])).toEqual([])
    expect(transactions).toBe(6)
  })
})
